# screens

# In several places
app-name = Dossier
choose-file = 選擇檔案…
choose-folder = 選擇資料夾…
path-name = 或輸入檔案所在的位置
path-open = 開啟
search-clear = 清除
show-me = 看看這些記錄
show-less = 收起
show-kinds = 看看是哪幾個小類
drop-here = 拖放到這裡
foot-offline = 只在這台電腦上。Dossier 不含任何連網程式碼。
notice-dismiss = 知道了
notice-left-out = 這個檔案無法讀取，已略過：{ $name }
notice-in-again = 檔案已重新讀取。你之前略去的記錄又回到了摘要中。
notice-not-stored = 這些設定在關閉 Dossier 前有效；無法儲存。
notice-copied = 已複製
notice-no-open-dialog = 這台電腦打不開「選擇檔案」視窗。請把檔案拖到這個視窗上，或在開始頁輸入它的路徑。
rail-all = 所有頁面
notice-no-dialog = 這台電腦打不開「選擇檔案」視窗。你可以輸入或貼上路徑。
value-pending = 正在讀取…
value-failed = 檔案的這一部分已無法讀取。
word-category = 大類
word-records = 記錄
word-share = 佔比
word-origin = 資料怎樣來的
word-when = 時間
word-keys = 按鍵
word-does = 作用

# The rail and the bar
nav-start = 開始
nav-howto = 怎樣拿到你的檔案
nav-scanning = 正在讀取
nav-overview = 總覽
nav-records = 全部記錄
nav-record = 一條記錄
nav-times = 時間
nav-missing = 沒找到的內容
nav-files = 檔案清單
nav-save = 儲存摘要
nav-settings = 設定
nav-help = 說明
bar-back = 返回
bar-hide = 隱藏私人內容
bar-hide-short = 隱藏
bar-open = 開啟另一份…
bar-open-short = 開啟…

# Charts
chart-mostly = { $name }：佔記錄的 { $share }
chart-each = { $name }：各占 { $share }
chart-most = 記錄最多：{ $name }
chart-by-month = 有日期的記錄。點一根柱子，看那個月的記錄。
chart-by-year = 有日期的記錄。點一根柱子，看那一年的記錄。
chart-evenly = 有幾項一樣多
chart-fewer = 記錄較少
chart-more = 記錄較多
chart-show-table = 顯示為表格
chart-show-chart = 顯示為圖表
chart-table-more = 還有 { $count } 行沒有顯示在這裡。

# Welcome
screen-welcome-title = 看看應用程式掌握了你的哪些資訊
screen-welcome-lead = 只要你提出，應用程式就應給你一份你的資料。Dossier 幫你看懂裡面有什麼。
screen-welcome-drop = 把應用程式給你的檔案拖到這裡
screen-welcome-drop-how = .zip 檔案即可，不用解壓。資料夾也可以。
screen-welcome-none-title = 我還沒有檔案
screen-welcome-none-text = 你可以向應用程式索取。這裡一步一步告訴你在哪裡。
screen-welcome-none-button = 怎樣拿到你的檔案
screen-welcome-sample-title = 用虛構的資料試試
screen-welcome-sample-text = 資料是編造的，用起來和你自己的檔案一樣。
screen-welcome-sample-tiktok = 短影音應用程式
screen-welcome-sample-chat = 聊天應用程式
screen-welcome-sample-ios = 手機的隱私報告
screen-welcome-promise = 任何內容都不會離開這台電腦。
screen-welcome-promise-check = 我怎樣核實？

# How to get your file
screen-howto-title = 怎樣拿到你的檔案
screen-howto-steps = 檢視步驟
screen-howto-copy = 複製步驟
screen-howto-lead = 每個應用程式的入口不同，請選擇你的應用程式。

# Reading
screen-scanning-title = 正在讀取你的檔案
screen-scanning-step-opening = 開啟檔案
screen-scanning-step-recognizing = 辨識應用程式
screen-scanning-step-reading = 讀取並分類
screen-scanning-step-concluding = 尋找值得留意的內容
screen-scanning-files = { $done } / { $total } 個檔案
screen-scanning-stop = 停止
screen-scanning-stop-keeps = 停止後，已讀取的內容會保留。
screen-scanning-look = 先看已有的內容
screen-scanning-so-far = 目前找到
screen-scanning-records = { $count } 條記錄
screen-failed-open-title = 這個檔案打不開
screen-failed-open-text = 它可能已被移動，或者你沒有讀取權限。檔案內容沒有改動。
screen-failed-open-missing = 它已經不在原處了。可能被移動、改名，或者所在的磁碟已取出。
screen-failed-open-allowed = 你沒有讀取這個檔案的權限。請在檔案管理員中開啟它的內容，允許自己讀取，然後重新讀取。
screen-failed-open-in-use = 另一個程式正占用著這個檔案。請關閉那個程式，或等它完成，然後重新讀取。
screen-failed-open-not-here = 這台電腦上只有它的名稱，內容還在雲端。請在檔案管理員中選擇保留在此裝置上，然後重新讀取。
screen-failed-start-title = 無法開始讀取
screen-failed-start-text = 系統沒有讓 Dossier 啟動讀取程式。關閉其他程式也許有用。
screen-failed-died-title = 讀取提前結束
screen-failed-died-text = 讀取程式在這個檔案上停了三次。檔案內容沒有改動，之前讀到的內容已保留。
screen-failed-frame-title = 讀取提前結束
screen-failed-frame-text = 有些數字對不上，所以停止了讀取。之前讀到的內容已保留。
screen-failed-show-kept = 看看已讀取的內容

# Overview
screen-overview-nothing = 這裡還沒有記錄。
screen-overview-sentence = { $exports ->
    [1] 這份匯出有 { $count } 條記錄，從{ $first }到{ $last }，分佈在 { $files } 個檔案裡。
   *[other] 這 { $exports } 份匯出有 { $count } 條記錄，從{ $first }到{ $last }，分佈在 { $files } 個檔案裡。
}
screen-overview-sentence-day = { $exports ->
    [1] 這份匯出有 { $count } 條記錄，都在{ $first }，分佈在 { $files } 個檔案裡。
   *[other] 這 { $exports } 份匯出有 { $count } 條記錄，都在{ $first }，分佈在 { $files } 個檔案裡。
}
screen-overview-sentence-undated = { $exports ->
    [1] 這份匯出有 { $count } 條沒有日期的記錄，分佈在 { $files } 個檔案裡。
   *[other] 這 { $exports } 份匯出有 { $count } 條沒有日期的記錄，分佈在 { $files } 個檔案裡。
}
screen-overview-still-reading = 還在讀取，數字會繼續增加。
screen-overview-notable = 值得留意的內容
screen-overview-about = 記錄分類
screen-overview-about-how = 各大類有多少條記錄。點一列看裡面有什麼。
screen-overview-about-summary = 按大類統計的記錄。最多的是「{ $name }」，{ $count } 條。
screen-overview-origins = 資料怎樣來的
screen-overview-origins-how = 同一批記錄，按公司怎樣得到來分。
screen-overview-years = 各月記錄數
screen-overview-years-summary = 有日期的記錄。最多的是 { $name }，{ $count } 條。
screen-overview-care = 請小心處理
screen-overview-care-text = { $count ->
    [0] 這裡沒有找到關於健康、證件、信仰、精確位置、銀行卡等的記錄。
   *[other] 有 { $count } 條記錄屬於法律特別保護的小類。
}
screen-overview-who = 涉及的公司
screen-overview-who-text = { $count ->
    [0] 列出公司的部分沒有寫其他公司。
   *[other] 記錄裡提到了 { $count } 家其他公司。
}
screen-overview-who-told = { $count } 條記錄來自其他應用程式、網站或名單，沒有寫公司名稱。
screen-overview-who-caution = 在這裡被提到，不代表那家公司有你的資料。
screen-overview-missing = 沒找到的內容
screen-overview-missing-none = 這個應用程式沒有「據稱收集的內容」清單可以對照。
screen-overview-missing-text = { $count ->
    [0] 據說會收集的內容，在這裡都能找到。
   *[other] 有 { $count } 項據說會收集的內容，在這裡沒有找到。
}
screen-overview-missing-empty = 據說會收集的內容裡，有些在這裡是空的。
screen-overview-missing-all = 檢視全部
screen-overview-unread = 有 { $count } 個檔案沒能完整讀取，其餘內容都在這裡。
screen-overview-unread-see = 檢視檔案
screen-overview-do = 你可以做什麼

# Settings
screen-settings-language = 語言
screen-settings-language-text = 用於視窗和儲存的摘要中的所有文字。
screen-settings-theme = 顏色
screen-settings-theme-text = 深色背景或淺色背景。
screen-settings-theme-system = 跟隨系統
screen-settings-theme-light = 淺色
screen-settings-theme-dark = 深色
screen-settings-size = 文字大小
screen-settings-size-text = 視窗裡的一切都隨之變大。
screen-settings-zone = 時區
screen-settings-zone-text = 小時、日期和月份按哪個時鐘計算。
screen-settings-zone-export = 按匯出檔案
screen-settings-zone-local = 按這台電腦
screen-settings-zone-utc = UTC
screen-settings-hide = 開啟時的私人內容
screen-settings-hide-text = 姓名、文字和地址可以先隱藏，等你想看時再顯示。
screen-settings-hide-off = 顯示
screen-settings-hide-on = 隱藏
screen-settings-kept = 只儲存這些選擇和你勾選的步驟。關閉後，Dossier 不會記住任何檔案。
screen-settings-odd = 有些已儲存的選擇無法識別，因此沒有使用。在這裡變更任何設定時，原檔案會保留為 settings.old.toml。

# Help
screen-help-search = 在說明中搜尋
screen-help-none = 說明裡沒有這些詞。換一個試試。
screen-help-file = 怎樣拿到你的檔案
screen-help-file-text = 每個應用程式的步驟、該選什麼、要等多久。
screen-help-offline = 怎樣核實資料沒有離開這台電腦？
screen-help-offline-text = Dossier 不含連網程式碼。你不必只聽我們說。
screen-help-offline-1 = 關閉 Wi-Fi，拔掉網線。
screen-help-offline-2 = 用 Dossier 開啟你的檔案，一切照常工作。
screen-help-offline-3 = 先關閉 Dossier，再恢復網路。沒有內容會留著以後傳送。
screen-help-offline-4 = 懂程式的人可以閱讀原始碼：其中有一項測試禁止連網程式碼。
screen-help-sorting = Dossier 怎樣分類
screen-help-sorting-1 = 對每個已知的應用程式，有規則說明檔案的哪一部分存放哪類記錄。
screen-help-sorting-2 = 沒有規則可用的檔案，按其中的詞語分類。每條記錄都寫明為什麼放在那裡。
screen-help-sorting-3 = 放不進任何大類的，顯示在「還沒歸類」裡。不會悄悄丟掉任何內容。
screen-help-writing = 其他語言的文字
screen-help-writing-1 = 檔案裡的姓名和內容可能是任何文字。阿拉伯文、希伯來文、印地文和泰文用系統的字型顯示；系統沒有時顯示為方框。
screen-help-writing-2 = 一行裡混有兩種書寫方向時，顯示的順序可能與書寫時不同。表情符號只有一種顏色。
screen-help-writing-3 = 不同的只是顯示：複製或儲存的內容與檔案裡的一樣。
screen-help-keys = 按鍵
key-open = 開啟檔案
key-save = 儲存摘要
key-hide = 隱藏或顯示私人內容
key-back = 返回
key-forward = 前進
key-help = 說明
key-larger = 放大文字
key-smaller = 縮小文字
key-categories = 開啟一個大類
key-tab = 到下一個控制項
key-arrows = 在清單和圖表裡移動
key-enter = 開啟選中的內容
key-escape = 返回或關閉

# A category
screen-category-kinds = 裡面有什麼
screen-category-kinds-how = 每一行是一個小類。開啟一行，看最新的幾條。
screen-category-span = { $first }至{ $last }
screen-category-undated = { $count } 條沒有日期的記錄
screen-category-all = 檢視全部 { $count } 條
screen-category-every = 檢視這裡的每條記錄
screen-category-when = 時間
screen-category-when-summary = 有日期的記錄。最多的是 { $name }，{ $count } 條。
screen-category-why = 他們為什麼收集
screen-category-who = 誰可能看到
screen-category-do = 你可以做什麼
screen-category-ground = 以上是這類資料的一般情況，不是從你的檔案裡讀出來的。

# The list of records
screen-records-title = 記錄
screen-records-count = { $count ->
    [0] 沒有記錄
   *[other] { $count } 條記錄
}
screen-records-clock = 時間按{ $zone }
screen-records-newest = 最新的在前
screen-records-oldest = 最早的在前
screen-records-file = 按檔案中的順序
screen-records-remove = 去掉這個篩選：{ $name }
screen-records-clear = 清除全部篩選
screen-records-kinds = { $count } 個小類
screen-records-level = 至少：{ $name }
screen-records-from = 從{ $name }起
screen-records-until = { $name }之前
screen-records-hours = 一週中的 { $count } 個小時
screen-records-hour = { $day } { $hour }
screen-records-undated = 沒有日期
screen-records-day-only = 沒有具體時間
screen-records-night = 午夜到凌晨五點之間
screen-records-when = { $date } { $time }
screen-records-no-date = 沒有日期
screen-records-no-words = 這條記錄沒有文字
screen-records-undated-text = 這些記錄在匯出裡沒有日期，不計入時間圖表。
screen-records-search = 在這些記錄中搜尋
search-initials = 也按拼音首字母尋找
screen-records-hits = { $count ->
    [0] 沒有找到
   *[other] 在 { $count } 條記錄裡找到
}
screen-records-searching = 已搜尋 { $percent }
screen-records-hits-most = 這是前 { $count } 條。用更長的詞可以縮小範圍。

# One record
screen-record-place = 第 { $number } 條，共 { $total } 條
screen-record-previous = 上一條
screen-record-next = 下一條
screen-record-plain = 簡單來說
screen-record-undated = 匯出裡沒有寫它的日期。
screen-record-covered = 這條記錄的文字比較私密，你想看時再顯示。
screen-record-uncover = 顯示文字
screen-record-fields-all = 顯示全部 { $count } 項
screen-record-cut = 這裡只顯示開頭。
screen-record-empty = （空）
screen-record-labels = 標籤
screen-record-kind = 記錄的小類
screen-record-level = 私密程度
screen-record-origin = 資料怎樣來的
screen-record-rule = 分類依據
screen-record-where = 它來自哪裡
screen-record-file = 匯出裡的檔案
screen-record-section = 匯出的部分
screen-record-line = 行
screen-record-item = 在清單中的序號
screen-record-path = 檔案中的位置
screen-record-raw = 檔案中的原文
screen-record-raw-how = 上面顯示的值已標出。
screen-record-raw-made = 這個檔案本身不是文字。這裡是由它轉成的文字。
screen-record-beside = 表格上方和下方的文字
screen-record-also = 屬於它的其他行
screen-record-copy = 複製
screen-record-files = 在檔案清單中顯示
screen-record-same-file = 這個檔案的全部記錄
record-leave-out = 儲存時略去這條記錄
record-leave-out-text = 它仍會計入數量，但摘要、表格和記錄清單中不會顯示它的內容。
screen-record-gone = 這條記錄已無法讀取。檔案可能已被移動。
reason-section = 這個應用程式的規則說明「{ $value }」存放這類記錄。
reason-file = 這個應用程式的規則說明：這個檔案存放這類記錄。
reason-part = 這個應用程式的規則說明像「{ $value }」這樣的名稱存放這類記錄。
reason-words = 這個檔案沒有已知的規則，由其中的詞「{ $value }」決定。
reason-shape = 這個檔案沒有已知的規則，由其中值的形式決定。
reason-shape-place-and-time = 這個檔案沒有已知的規則。裡面有地點和對應的時間。
reason-shape-date-and-link = 這個檔案沒有已知的規則。裡面有時間和對應的連結。
reason-shape-date-and-name = 這個檔案沒有已知的規則。裡面有時間和對應的帳號名。
reason-shape-date-and-words = 這個檔案沒有已知的規則。裡面有時間和對應的幾個詞。
reason-shape-search-and-time = 這個檔案沒有已知的規則。裡面有搜尋詞和對應的時間。
reason-shape-address-and-device = 這個檔案沒有已知的規則。裡面有網際網路地址和對應的裝置。
reason-shape-sender-and-subject = 這個檔案沒有已知的規則。裡面有發件人和主題。
reason-shape-sender-and-text = 這個檔案沒有已知的規則。裡面有傳送者和文字。
reason-shape-amount-and-currency = 這個檔案沒有已知的規則。裡面有金額和貨幣。
reason-shape-place-and-name = 這個檔案沒有已知的規則。裡面有地點和對應的名稱。
reason-shape-mail = 這是一封郵件。
reason-shape-card = 這是一張聯絡人名片。
reason-shape-event = 這是日曆中的一個活動。
reason-shape-media = 這是圖片、影片或聲音檔案，讀取了其中隱藏的資訊。
reason-unknown = 檔案裡沒有內容說明這條記錄屬於哪個小類。

# Times
screen-times-lead = 這裡的記錄是什麼時候寫下的。有些可能是應用程式自動寫下的，時間不能證明你當時在看螢幕。
screen-times-pick = 哪些記錄
screen-times-all = 全部
screen-times-hours = 記錄最多：{ $day } { $hour }
screen-times-hours-none = 一週各時段
screen-times-hours-how = 一格是一週中某天的一個小時。下面的顏色條從記錄少到記錄多。
screen-times-hours-summary = 按星期和小時統計的記錄。最多的是 { $day } { $hour }，{ $count } 條。
screen-times-hour = 小時
screen-times-clock = 時區：{ $zone }
screen-times-months = 各月記錄數
screen-times-months-summary = 有日期的記錄。最多的是 { $name }，{ $count } 條。
screen-times-gaps = 安靜的時段
screen-times-gaps-how = 連續 14 天以上沒有帶日期的記錄。檔案裡看不出原因。
screen-times-gaps-none = 這裡沒有這樣的時段。
screen-times-gap = { $first }至{ $last }沒有記錄
screen-times-gaps-more = 還有 { $count } 個時段沒有顯示在這裡。
screen-times-nothing = 這裡的記錄都沒有具體時間。

# What is missing
screen-missing-lead = 把據說會收集的內容（公司自己的說明、報導、貼文）與這份匯出對照。
screen-missing-lead-several = 把據說會收集的內容（公司自己的說明、報導、貼文）與這幾份匯出對照。
screen-missing-reasons = 沒有出現的合理原因
screen-missing-reason-1 = 你選了另一種格式或另一段日期。
screen-missing-reason-2 = 它已被刪除，由你或到期自動刪除。
screen-missing-reason-3 = 它只留在手機上，從未到公司那裡。
screen-missing-reason-4 = 它在另一家公司那裡。
screen-missing-reason-5 = Dossier 還不認識那個檔案。
screen-missing-none = 這個應用程式沒有「據稱收集的內容」清單可以對照。
missing-several-found = 這幾份匯出檔案裡有
missing-several-empty = 這幾份匯出裡有這一項，但裡面是空的
missing-several-absent = 在該應用程式的匯出裡沒有找到
screen-missing-says = 出處：{ $name }
missing-by-company = 公司自己說的
missing-by-others = 只有報導或貼文說的
missing-would = 應當屬於：{ $name }
screen-missing-records = 檢視 { $count } 條記錄
screen-missing-records-of = 檢視 { $count } 條（共 { $all } 條）

# List of files
screen-files-lead = 匯出裡的每個檔案，以及它怎樣被處理。大小是解壓縮後的大小。
screen-files-all = { $count } 個檔案
screen-files-problems = { $count ->
    [0] 沒有讀取問題
   *[other] { $count } 個讀取問題
}
screen-files-search = 檔名的一部分
screen-files-list = 檔案
screen-files-rule-profile = 按 { $name } 的規則分類
screen-files-rule-words = 按其中的詞分類
screen-files-rule-shape = 按其形式分類
screen-files-rule-none = 未歸類
screen-files-unsorted = { $count } 條記錄還沒歸類
screen-files-none = 沒有檔案的名稱含有這個詞。
screen-files-more = 顯示更多
screen-files-fine = 每個檔案都已讀取，沒有需要留意的地方。

# Saving a summary
screen-save-lead = 一份可以列印、留存或交給別人的檔案。除非你加上，私人內容不會寫進去。
screen-save-whom = 給誰看？
screen-save-whom-me = 給我自己
screen-save-whom-me-text = 值得留意的內容、帶例子的各個大類、時間和公司。
screen-save-whom-parent = 給家長
screen-save-whom-parent-text = 數量、時段、涉及的公司、可以做什麼。不含任何訊息、貼文或例子。
screen-save-whom-lawyer = 給律師或主管機關
screen-save-whom-lawyer-text = 寫明缺少什麼、每個數字出自何處，並列出所有檔案。
screen-save-whom-one-page = 一頁
screen-save-whom-one-page-text = 一頁紙上的主要數字。
screen-save-paper = 紙張
screen-save-paper-a4 = A4
screen-save-paper-letter = Letter
screen-save-kinds = 寫進哪些內容
screen-save-kinds-how = 特別敏感的小類（如果有）預設不寫，勾選後才寫。
screen-save-kinds-open = 顯示小類：{ $name }
screen-save-keep = 完整寫出的內容
screen-save-keep-how = 不勾選時，會縮短或略去。完整卡號、裝置編號和密碼無論如何都不寫。
save-records-left-out = 已依你的選擇略去 { $count } 條記錄，它們仍會計入數量。
save-records-back = 放回去
screen-save-keep-contact = 你的信箱和電話號碼
screen-save-keep-people = 其他人的名字
screen-save-keep-words = 訊息、貼文和搜尋的文字
screen-save-keep-addresses = 家庭和收貨地址
screen-save-keep-places = 精確位置，約 100 米
screen-save-keep-network = 網際網路地址
screen-save-keep-files = 可能含有你名字的檔名
screen-save-keep-sensitive = 特別敏感小類的例子
screen-save-look = 看起來是這樣
screen-save-making = 正在製作頁面…
save-pages-so-far = 第 { $number } 頁，共 { $total } 頁
screen-save-page = 第 { $number } 頁，共 { $total } 頁
screen-save-page-said = 第 { $number } 頁，共 { $total } 頁，與儲存的一樣
screen-save-page-before = 上一頁
screen-save-page-after = 下一頁
screen-save-named = { $count ->
    [0] 依你現在的選擇，這些頁裡沒有完整寫出任何私人內容。
   *[other] 這些頁裡有 { $count } 處可能讓人認出你，已用框標出。
}
screen-save-title = 儲存
screen-save-path = 資料夾和檔名
screen-save-choose = 選擇位置…
screen-save-now = 儲存
screen-save-file-name = Dossier 摘要
screen-save-saving = 正在儲存…
screen-save-exists = 已經有一個同名檔案：{ $name }
screen-save-replace = 替換它
screen-save-keep-old = 保留原來的
screen-save-done = 已儲存 { $pages } 頁：{ $name }
screen-save-done-hidden = { $count ->
    [0] 沒有需要略去的私人內容。
   *[other] 其中略去了 { $count } 處私人內容。
}
screen-save-failed-space = 那裡沒有剩餘空間。沒有儲存任何內容。
screen-save-failed-room = 那裡空間不夠：需要 { $needed }，只剩 { $free }。沒有儲存任何內容，原來的檔案也沒有變化。請選擇其他位置。
screen-save-failed-allowed = 你沒有在那裡寫入的權限。沒有儲存任何內容。
screen-save-failed-folder = 沒有這個資料夾。沒有儲存任何內容。
screen-save-failed-in-use = 同名檔案正被另一個程式占用。請先在那裡（例如 PDF 閱讀器）關閉它，再儲存一次。沒有儲存任何內容。
screen-save-failed-is-read = 那就是這裡開啟的檔案。請換一個名稱。沒有儲存任何內容。
screen-save-failed-read-only = 那個磁碟不能寫入。沒有儲存任何內容。
screen-save-failed-other = 無法儲存到那裡，請選擇別的位置。
screen-save-failed-made = 無法制作頁面。你的匯出沒有改動。請試試別的選擇。
screen-save-failed-check = 完成的檔案沒有透過私人內容檢查，已丟棄。
screen-save-failed-dialog = 這台電腦打不開「選擇檔案」視窗。你可以輸入路徑。

## Is it really offline, and what can be promised

proof-title = 真的離線嗎？
proof-text = 點下面的按鈕，Dossier 會把各種連網方式都試一遍，視窗試，讀取檔案的部分也試。系統應當全部拒絕。測試不會傳送你的任何內容。
proof-button = 現在試一試
proof-running = 正在嘗試…
proof-failed = 無法進行檢查。斷開網路即可放心，一切功能照常。
proof-way = 途徑
proof-by-program = 視窗
proof-by-reader = 讀取檔案的部分
promise-can = Dossier 能保證什麼
promise-can-1 = 它沒有連網程式碼；在 Linux 上，系統會拒絕它的一切連線。
promise-can-2 = 讀取檔案的部分不能開啟其他檔案，也不能啟動其他程式。
promise-can-3 = 除了你自己儲存的內容，檔案中的任何內容都不寫入磁碟。
promise-can-4 = 無法讀取的部分都會寫明，壓縮檔裡的內容不會悄悄漏掉。
promise-can-5 = 除非你勾選，摘要會略去私人細節，並在儲存前再檢查一遍。
promise-cannot = Dossier 不能保證什麼
promise-cannot-1 = 不能保證公司給了全部資料。它只顯示檔案裡有的內容。
promise-cannot-2 = 不能保證沒有人看你的螢幕，也不能保證本機其他程式可靠。
promise-cannot-3 = 不能阻止系統在記憶體不足或電腦睡眠時把記憶體寫到磁碟。
promise-cannot-4 = 不能收回你複製或儲存的內容。有些系統會把複製的文字傳到其他裝置。
promise-cannot-5 = 不能保證推測正確。沒有平台規則時，按詞語歸類，介面會註明。
promise-cannot-6 = 在舊格式（FAT）的隨身碟上儲存時如果斷電，它無法保證檔案完整。請等儲存完成。
nav-export-more = { $name }，另有 { $count } 份
nav-export-more-short = { $name } +{ $count }
