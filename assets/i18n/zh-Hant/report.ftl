# report: the summary on paper

pdf-title = { $platform } 的這份匯出檔案裡有什麼
pdf-title-unknown = 這份匯出檔案裡有什麼
pdf-page = 第 { $page } 頁，共 { $pages } 頁
pdf-continued = { $title }（續）
pdf-foot-left-out = { $count ->
    [0] 沒有發現需要略去的私人細節
   *[other] 已略去 { $count } 類私人細節
}
pdf-foot-full = 含完整細節，請妥善保管

# At a glance
pdf-for = 給誰
pdf-for-me = 我自己
pdf-made-on = 製作時間
pdf-file = 匯出檔案
pdf-more-files = 另有 { $count } 個檔案
pdf-size = 匯出檔的大小
pdf-size-word = 大小
pdf-files-inside = 內含 { $count } 個檔案
pdf-dates = 日期範圍
pdf-no-dates = 這份匯出檔案裡沒有日期
pdf-records-word = 記錄
pdf-kinds-left-out = 依選擇略去 { $count } 個小類的記錄
pdf-records-left-out = 依選擇不顯示 { $count } 條記錄
pdf-records = { $count } 條記錄
pdf-about = 關於什麼
pdf-about-title = 各大類的記錄
pdf-first = 最早
pdf-last = 最晚
pdf-care = 請小心處理
pdf-care-note = 「請小心處理」一列只統計「特別敏感」的記錄：證件、健康、信仰、精確位置與到訪、密碼、銀行卡、轉帳和貸款。訂單和餘額不算在內。
pdf-limit-time = 時間以公司寫下的為準。
pdf-limit-all = 公司持有的資料可能比這份匯出檔案更多。
pdf-limit-proof = 記錄只說明寫下了什麼，不說明當時是誰拿著手機。
pdf-own-computer = 在我自己的電腦上製作。Dossier 沒有把它傳送到任何地方。

# What stands out
pdf-notable = 值得留意的內容
pdf-notable-intro = 多數人想先知道的幾件事。每個數字都來自匯出檔案裡的記錄。
pdf-notable-none = 按 Dossier 的規則，沒有特別突出的內容。
pdf-source = 來自「{ $path }」
pdf-caution = 數量只說明寫下了什麼，不說明原因。

# Categories
pdf-categories = 逐個大類檢視
pdf-kind = 小類
pdf-level = 私密程度
pdf-ways = 他們如何得到
pdf-ways-all = 他們如何得到：{ $way }
pdf-by-month = 每月記錄
pdf-by-year = 每年記錄
pdf-bars-alt = { $category }。最高的柱代表 { $highest } 條記錄。數字見後面的表格。
pdf-year = 年份
pdf-total = 合計
pdf-earlier = 另有 { $count } 條記錄早於 { $year } 年。
pdf-sensitive = { $count } 條特別敏感
pdf-examples = 例子
pdf-example = 例子
pdf-when = 時間
pdf-examples-none = 特別敏感的小類只計數，這裡不寫任何例子。
pdf-person = 人物 { $number }
pdf-words-left-out = 文字已略去（{ $count } 個字元）
pdf-address-left-out = 地址已略去

# When and where
pdf-when-where = 時間與地點
pdf-hours = 一週各時段
pdf-hours-read = 一格是某個星期幾的一個小時。記錄最多：{ $day } { $hour }（{ $records } 條）。時區：{ $zone }。
pdf-hours-alt = 按星期和小時統計的記錄。最多在{ $day } { $hour }：{ $records } 條。數字見後面的表格。
pdf-hours-table = 同樣的數字列成表格
pdf-day = 星期
pdf-heat-low = 沒有記錄
pdf-heat-high = { $count } 條記錄
pdf-gaps = 安靜的日子
pdf-gaps-note = 沒有任何帶日期記錄的時段。檔案裡看不出原因。
pdf-gap-first = 第一天
pdf-gap-last = 最後一天
pdf-gap-days = 天數
pdf-countries = 登入的國家或地區
pdf-countries-note = 登入所用網際網路地址（IP）的登記地。你當時可能在別處。
pdf-country = 國家或地區

# Devices and sign-ins
pdf-devices = 裝置與登入
pdf-devices-count = { $count } 條關於手機或電腦的資訊，例如型號、螢幕或程式
pdf-sign-ins-count = { $count } 次登入
pdf-networks-count = { $count } 條帶網際網路地址或網路的記錄
pdf-device-ids-count = { $count } 個手機識別碼碼
pdf-devices-note = 你不認得的登入，可能來自你的舊手機、某個輔助程式，也可能是別人。
pdf-apps = 應用程式用了什麼
pdf-apps-note = 用過位置、相機、麥克風、照片、通訊錄或媒體資料庫，或錄製過螢幕的應用程式，按報告的統計。
pdf-app = 應用程式
pdf-what = 用了什麼
pdf-at-night = 午夜至 5 點

# Who else
pdf-firms = 涉及的公司
pdf-firms-count = 在列出公司的部分（廣告主名單、其他應用程式的報告、應用程式的網路連線）裡，還提到 { $count } 家其他公司。其他記錄（廣告、商店、應用程式、收款方、寄件人）裡的名稱不在此列。
pdf-firms-addresses = 這裡有 { $count } 個網際網路地址，不知道屬於誰。
pdf-firms-note = 出現在名單裡，不證明該公司現在仍持有資料。
pdf-firms-calls-note = 「連線次數」是應用程式聯絡該公司的次數。一條記錄可以代表很多次。
pdf-firm = 公司
pdf-firm-does = 做什麼
pdf-firm-domains = 網路域名
pdf-firm-apps = 應用程式
pdf-firm-calls = 連線次數
pdf-more-firms = 另有 { $count } 家公司，見 Dossier 螢幕上的清單。
pdf-more-rows = 另有 { $count } 行，見 Dossier 螢幕上的清單。

# What you can do
pdf-to-do = 你可以做什麼
pdf-to-do-note = 做完的打勾。各個應用程式的選單名稱不同，也會變化。
pdf-to-do-keep = 請把匯出檔案原樣儲存。如有糾紛，刪除任何內容之前先問律師：它可能是證據。

# How this was made
pdf-made = 如何製作
pdf-program = 程式
pdf-rules-used = 所用規則
pdf-rules-for = { $name }；匯出的形式：{ $layout }；規則版本：{ $rules }
pdf-files = 檔案
pdf-read = 已讀 { $count } 個
pdf-media = 照片、影片和聲音計 { $count } 個
pdf-partial = 部分讀取 { $count } 個
pdf-unread = 未讀 { $count } 個
pdf-sorted = 已歸入小類的值
pdf-sorted-share = { $percent }%
pdf-zone = 時區
pdf-problems = 讀取說明
pdf-sources = 匯出檔案及其指紋
pdf-sha = SHA-256
pdf-sha-none = 未計算：檔案很多或很大
pdf-rules = 記錄如何計數
pdf-rule-1 = 一條記錄是清單裡的一項、一條訊息、一個事件、一個檔案，或一個填了內容的事實。
pdf-rule-2 = 每條記錄只屬於一個小類，所以合計相符。空的欄位不計。
pdf-rule-3 = 同一事件的兩行算一條記錄。同一文件寫了兩遍只算一次。
pdf-rule-4 = 小類先按平台的規則判斷，否則按詞語和形狀判斷。
pdf-left-out-title = 略去了什麼
pdf-left-out-text = { $count ->
    [0] 沒有需要略去的私人細節。
   *[other] 略去或縮短了 { $count } 類私人細節。沒有寫出的內容不在這個檔案的任何地方，也沒有隱藏在裡面。
}
pdf-left-out-counts = 數字表示在匯出裡認出這種細節的次數。一條記錄裡可能有幾處，也可能一處都沒有。所以它們與各小類的記錄數不同。
pdf-glossary = 用詞說明
pdf-term-1 = 匯出檔案
    .means = 公司交給你的、裝有你的資料的檔案。
pdf-term-2 = 記錄
    .means = 其中的一項，例如一條訊息或一次登入。
pdf-term-3 = 登入
    .means = 手機或電腦開啟你的帳號一次。
pdf-term-4 = 網際網路地址（IP）
    .means = 網路給一個連線的號碼。
pdf-term-5 = 推測
    .means = 他們自己得出的內容，可能不對。
pdf-term-6 = 請小心處理
    .means = 「特別敏感」的記錄：法律給予額外保護，或落到別人手裡後會造成損失。
pdf-term-7 = 指紋（SHA-256）
    .means = 由檔案算出的號碼。不同的檔案得到不同的號碼。資料夾的號碼由其中檔案的清單算出，清單按路徑排序。每行是檔案的號碼、兩個空格、它的路徑和換行。
pdf-credits = 致謝
pdf-credits-text = 字型：Noto Sans、Noto Sans SC、Noto Sans Symbols 2 和 Noto Emoji（SIL 開放字型許可證 1.1）。排版使用 Typst。完整清單見 Dossier 的「關於」。

# What an app used, by the case that a profile names
use-location = 位置
use-contacts = 通訊錄
use-photos = 照片
use-camera = 攝像頭
use-microphone = 麥克風
use-media-library = 媒體資料庫
use-screen-recording = 螢幕錄製

## 給家長、給律師

pdf-for-parent = 家長或監護人
pdf-for-lawyer = 律師、資料保護專員或主管機關
pdf-for-one-page = 我自己，一頁
pdf-likely = 看來出自
pdf-talk = 可以一起聊聊
pdf-talk-note = 這些問題有助於一起看這份摘要。使用應用程式並沒有做錯什麼。
pdf-talk-1 = 哪些數字在意料之中，哪些不在？
pdf-talk-2 = 一天中哪些時候想讓手機休息？
pdf-talk-3 = 誰能看到你發的內容，誰能給你發訊息？
pdf-talk-4 = 哪些應用程式需要知道你在哪裡？
pdf-talk-5 = 想一起刪除或關閉哪些？
pdf-missing = 據稱收集的內容
pdf-missing-note = 把公司自己和別人所說的收集內容與這份匯出對照。這裡沒有，並不證明平臺沒有儲存。
pdf-claim = 據稱收集的內容
pdf-claim-of = { $kind }
pdf-claim-kind-here = { $kind }（匯出裡另有 { $count } 條這一小類的記錄）
pdf-claim-of-all = { $count }（共 { $all }）
pdf-claimed-by-more = { $first }；另有：{ $more }
pdf-claimed-by = 誰這樣說
pdf-claimed-work = { $by }：{ $work }
pdf-where-from = 這些數字出自何處
pdf-path = 在匯出中的位置
pdf-no = 編號
pdf-rule = 規則
pdf-state = 狀態
pdf-note = 說明
pdf-rule-of-words = 詞語
pdf-rule-of-shape = 值的形式
pdf-rule-of-none = 未歸類
pdf-annex-files = 附錄 { $letter }：匯出中的檔案
pdf-annex-files-note = 匯出中的每個檔案及其處理結果。「編號」供註釋引用。「規則」寫明由哪個平臺的規則為記錄歸類，或說明由詞語或值的形式決定。
pdf-annex-sign-ins = 附錄 { $letter }：登入
pdf-annex-firms = 附錄 { $letter }：所有公司

## A letter that asks for what is missing

pdf-annex-letter = 附錄 { $letter }：索取其餘資料的信
pdf-annex-letter-ios-app-privacy = 附錄 { $letter }：向應用程式公司索取我的資料的信
pdf-annex-letter-note = 這是供複製和修改的草稿。請填寫方括號裡的內容。
letter-title = 索取其餘資料的信
letter-lead = 寫給公司的信，列出公司自己說會收集、但匯出裡沒有的內容。
letter-lead-several = 給每家公司各寫一封信，列出公司自己說會收集、但匯出裡沒有的內容。
letter-how = 可以隨意修改，並填寫方括號裡的內容。複製或儲存後，由你自己寄出。
letter-by-law = 依據哪部法律
letter-law-gdpr = 歐盟（GDPR）
letter-law-uk = 英國（UK GDPR）
letter-law-pipl = 中國（《個人資訊保護法》）
letter-law-ccpa = 加利福尼亞州（CCPA）
letter-law-which = 請選擇你居住的地方，或公司須答覆你的地方。這不是法律意見。
letter-in-language = 信的語言
letter-hearsay-title = 只有報導或貼文提到的
letter-hearsay = 也索取只在文章或貼文裡提到、公司自己沒有說過的 { $count } 項內容
letter-to = 寄給
letter-field = 信的正文
letter-copy = 複製這封信
letter-save = 儲存這封信…
letter-again = 重新開始
letter-write = 寫信索取
screen-save-letter = 附上一封索取缺少內容的信
cli-help-scan-letter = 把索取缺少內容的信寫成文本
cli-help-scan-law = 信所依據的法律：gdpr、uk、pipl 或 ccpa；none 則律師用的 PDF 裡不附信；不寫則用通常的：gdpr，用簡體中文寫給中國平台時用 pipl
cli-help-scan-letter-lang = 信的語言：en、zh-Hans、zh-Hant、es、de 或 fr
cli-help-scan-letter-hearsay = 信中也索取只有文章或貼文說收集的內容
cli-letter-no-law = 信需要一部法律。請選擇 --law gdpr、uk、pipl 或 ccpa。

## Notes at the foot of a page, and how long it is

pdf-notes = 這些數字出自何處
pdf-note-place = { $places }；在 { $files } 裡
pdf-note-more = 及另外 { $count } 處
pdf-device = 裝置
pdf-address = 網際網路地址（IP）
pdf-sign-ins-each = 逐次登入
pdf-countries-all = 各國家或地區的登入
screen-save-length = 篇幅
screen-save-length-short = 約 2 頁
screen-save-length-middle = 約 6 頁
screen-save-length-all = 全部
cli-help-scan-length = PDF 的篇幅：short（約 2 頁）、middle（約 6 頁）或 all（全部）

## 替換內容的副本

cli-help-scan-redacted-copy = 寫出結構相同、內容已替換的副本（zip 檔案）
cli-help-scan-copy-key = 決定替換內容的詞：同一個詞得到同樣的副本。知道這個詞的人可以猜測內容
copy-title = 供教學或回報問題用的副本
copy-say = 檔案和結構相同。姓名、地點、號碼和文字都已替換，相同的內容總換成相同的內容。
copy-promise = 由 Dossier 產生：內容已替換的副本。日期、時間、記錄的筆數和文字的長短與原來一樣。出生日期已改動。我們的規則認得的欄位名和資料夾名保留。照片、影片和聲音是空白的，其中隱藏的資訊已去掉。無法安全改寫的檔案，例如 PDF 文件、資料庫和加密的檔案，不在其中。熟悉你的人仍可能認出你。交給別人之前請先看一遍。
copy-save = 儲存副本…
copy-making = 正在製作副本…
copy-saved = 副本已儲存為 { $name }。
copy-left-out = { $count ->
    [0] 所有檔案都在副本裡。
   *[other] 有 { $count } 個檔案無法安全改寫，沒有放進副本。
}
copy-path = 副本的路徑
copy-now = 儲存到這裡

## 與總結放在一起的表格，例子所在的行

pdf-more-beside = 另有 { $count } 行。全部行在 { $name } 裡，與本檔案放在一起。它的 SHA-256：{ $sum }
pdf-annex-files-in = 這些檔案來自 { $name }。它的 SHA-256：{ $sum }
pdf-example-place = 出處
pdf-example-line = 第 { $line } 行
pdf-example-item = 第 { $item } 筆
remark-apps-used = 其中 { $count } 條寫的是在手機上用過的應用程式，不是應用程式裡的某個部分。
remark-account-region = 其中 { $count } 條是帳號所屬的地區，怎樣設定的沒有寫明。
remark-program-chats = 其中 { $count } 條是與程式（AI 助手）的聊天，不是與人的聊天。
pdf-headline-first = 最早一條：{ $place }
pdf-crc = CRC-32
verify-inside = { $name } 的校驗和（CRC-32）與位元組數
verify-gone = 裡面第 { $number } 個檔案的校驗和（CRC-32）與位元組數
pdf-annex-files-sums = SHA-256 是由解壓後檔案的全部位元組算出的數。標「–」處，檔案未能完整解壓。
pdf-annex-files-no-sums = CRC-32 是每個檔案的簡短校驗數。本摘要沒有計算每個檔案的 SHA-256。
verify-inside-sums = { $name } 的校驗和（SHA-256）與位元組數
verify-gone-sums = 裡面第 { $number } 個檔案的校驗和（SHA-256）與位元組數

## So that each number can be followed

pdf-note-more-listed = 以及另外 { $count } 處，見各「這些數字出自何處」表
pdf-note-more-annex = 以及另外 { $count } 個：附錄 A，編號 { $numbers }
pdf-paths-alike = { $path }（{ $count } 個檔案）
pdf-ways-messages = Dossier 沒有按寄件人整理這些訊息。匯出裡可能寫有寄件人。
pdf-left-out-people = 別人的名字
pdf-left-out-words = 訊息、貼文和搜尋的文字
pdf-left-out-sensitive = 特別敏感記錄的細節
pdf-left-out-files = 檔案和資料夾名稱的一部分
pdf-rules-for-files = { $name }；規則版本：{ $rules }
pdf-size-unpacked = 解壓後 { $size }
pdf-when-only = 何時
pdf-missing-unknown = 關於這個平臺據說會收集哪些資料，Dossier 沒有清單。所以這裡不說可能缺少什麼。這並不表示什麼都不缺。
pdf-missing-found = 「記錄」只數匯出中正好能印證該說法的部分。「共」是這些小類的全部記錄。
pdf-missing-unchecked = 匯出裡有同類的記錄，這裡數的就是它們。其中是否正好有所說的內容，匯出沒有以 Dossier 能讀懂的方式說明。
pdf-missing-outside = 無論公司儲存了什麼，這類匯出檔案都不含這些。別的匯出檔案或公司自己那裡也許有。
pdf-missing-elsewhere = 據說會收集的內容，以及其中哪些這裡沒有，寫在給律師的摘要裡。
pdf-name-count = { $name }：{ $count }
pdf-firms-none = 列出公司的部分（廣告主名單、其他應用程式的報告、應用程式的網路連線）這裡沒有，或者沒有寫別的公司。其他記錄（廣告、商店、應用程式、收款方、寄件人）裡的名稱不在此列，可能還有。
pdf-zone-utc = UTC；沒有記錄註明其他時鐘
pdf-zone-none = 無；沒有記錄註明具體時間
pdf-zone-own = 記錄註明的時區
pdf-zone-both = { $own } 條記錄按其註明的時區，{ $utc } 條按世界標準時間（UTC）
pdf-heat-up-to = 至多
pdf-claimed-works-note = 標題按原文引用。沒有寫出版者、日期或網址的，Dossier 不知道。除公司自己的政策或說明以外，都是第二手資料。
screen-save-sums = 附上每個檔案的 SHA-256，用來證明一個位元組也沒有變
screen-save-sums-taking = 正在為 SHA-256 再次讀取每個檔案：{ $percent }%
screen-save-sums-stop = 不附上，繼續
verify-more-inside = 另有 { $count } 個裡面的檔案不同。

## 沒有讀取的內容，寫在第一頁

pdf-unread-nothing = 這份匯出檔裡什麼都沒能讀取
pdf-unread-part-of-it = 這份匯出檔沒有全部讀取
pdf-unread-unknown = 不清楚，因為什麼都沒有讀取
pdf-unread-not-counted = 不含 { $count } 個沒有讀取或只讀了一部分的檔案
pdf-unread-empty = 裡面沒有 Dossier 能讀取的檔案。
    .do = 請確認這就是公司給你的檔案。
pdf-unread-stopped = 讀取在結束前被停止，之後的內容不在這些數字裡。
    .do = 請重新開啟匯出檔，等到讀完，再儲存一次這份摘要。
pdf-unread-locked = { $count } 個檔案需要密碼，所以沒有開啟，裡面的內容都沒有計入。
    .do = 請用密碼重新開啟匯出檔，再儲存一次這份摘要。應用程式可能透過郵件或簡訊發來了密碼。
pdf-unread-wrong = { $count } 個檔案沒有開啟：輸入的密碼不對，裡面的內容都沒有計入。
    .do = 請檢查大小寫，用正確的密碼重新開啟匯出檔，再儲存一次這份摘要。
pdf-unread-sealed = { $count } 個檔案的加密方式 Dossier 打不開，有沒有密碼都一樣，裡面的內容都沒有計入。
    .do = 請用加密它的程式解壓，開啟資料夾，再儲存一次這份摘要。
pdf-unread-damaged = { $count } 個檔案已損壞或提前結束，沒能讀取的部分沒有計入。
    .do = 請重新下載匯出檔，比較大小，再儲存一次這份摘要。
pdf-unread-part = 這份匯出檔缺了 { $count } 個部分，裡面的內容都沒有計入。
    .do = 請把所有部分放在一起，一次全部開啟，再儲存一次這份摘要。
pdf-unread-access = { $count } 個檔案在這台電腦上打不開：只在網路上、正被占用，或沒有讀取的權限。
    .do = 請把檔案下載到這台電腦，允許自己讀取，再儲存一次這份摘要。
pdf-unread-other = { $count } 個檔案沒有讀取或只讀了一部分，Dossier 不讀取這樣的種類或大小。
    .do = Dossier 裡的檔案清單逐個寫明了原因。

## Of a report that a phone made itself: no company gave it

pdf-title-ios-app-privacy = 這份 iPhone「App 隱私權報告」裡有什麼
cat-usage-ios-app-privacy = 應用程式連線的網址
cat-location-ios-app-privacy = 應用程式查詢位置
pdf-limit-time-ios-app-privacy = 時間以手機寫下的為準。
pdf-limit-all-ios-app-privacy = 應用程式做的可能比這份報告顯示的更多。
pdf-term-1-ios-app-privacy = 匯出檔案
    .means = 手機就其應用程式所做的事寫下的報告。
