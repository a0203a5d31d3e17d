# 地點、往來、公司、日期、搜尋與歸類的畫面。

## 歸類

nav-sorting = 歸類方式
nav-outline = 給開發者看的結構
sorting-lead = 檔案的每一部分歸到了哪一類，以及原因。你可以把它放到別處。
sorting-by-person = 由你更改
sorting-by-person-how = 所有數字、圖表和摘要都照你說的來。
sorting-by-nothing = 還沒歸類
sorting-by-nothing-how = 沒有規則或詞語說明這些部分是什麼。
sorting-by-guess = 按詞語歸類
sorting-by-guess-how = 沒有適用於這些部分的規則。這是推測，並附有原因。
sorting-by-rule = 按規則歸類
sorting-by-rule-how = 這個應用程式的規則說明了這些部分是什麼。
sorting-name = { $name } · { $file }
sorting-wrong = 放錯了？
sorting-see = 檢視歸類方式
sorting-of-kind = { $name } { $count } 條
sorting-one = 它屬於哪裡？
sorting-choose = 裡面是什麼
sorting-fields = 哪些欄位說明什麼
sorting-when = 每條記錄的時間
sorting-title = 每條記錄是什麼
sorting-field-any = 自動判斷
sorting-put = 放到這裡
sorting-undo = 撤回
sorting-undo-all = 全部撤回
sorting-changed = 由你更改
sorting-again = 正在照你說的歸類…
sorting-gone = 這份檔案裡已沒有這一部分。
sorting-save = 儲存這些更改…
sorting-save-how = 更改在關閉這份檔案之前有效。儲存後可以再次使用。其中只有部分和欄位的名稱，沒有你的資料。
reason-changed = 這是你說的。

## 匯出的樣式

outline-title = 給開發者看的結構
outline-lead = 只列出檔案裡各項的名稱和格式，不含你的內容。
outline-how = 為應用程式編寫規則的人可以使用它。可能涉及隱私的名稱用星號代替。交給別人之前請先看一遍。
outline-see = 看一看
outline-save = 儲存…
outline-copy = 複製

## 提示

notice-saved = 已儲存為 { $name }
notice-exists = 已有同名檔案。請換一個名稱。

## 短時間的圖表

chart-over-days = 各日記錄數
chart-over-years = 各年記錄數
chart-by-day = 有日期的記錄。點一根柱子，看那一天的記錄。
chart-by-hour = 有日期的記錄。點一根柱子，看那個小時的記錄。
table-cell = { $name }，{ $head }：{ $cell }。第 { $row } 行，共 { $rows } 行

## 用話說出的記錄

line-link = { $host } 上的頁面 · { $end }
line-link-host = { $host } 上的頁面
link-tiktok-watch-history = 看過的 TikTok 影片
link-tiktok-mini-drama-history = 看過的 TikTok 短劇
link-tiktok-likes = 按讚過的 TikTok 影片
link-tiktok-favorite-videos = 收藏的 TikTok 影片
link-tiktok-favorite-sounds = 收藏的 TikTok 原聲
link-tiktok-favorite-hashtags = 收藏的 TikTok 話題
link-tiktok-favorite-effects = 收藏的 TikTok 特效
link-tiktok-shares = 分享過的 TikTok 內容
link-tiktok-reposts = 轉發過的 TikTok 影片
value-appinitiated = 由應用程式發起
value-nonappinitiated = 由應用程式內的網頁發起
value-networkactivity = { "" }
value-access = 使用
value-bundleid = { "" }
value-intervalbegin = { "" }
value-intervalend = { "" }
value-location = 位置
value-contacts = 通訊錄
value-photos = 照片
value-camera = 相機
value-microphone = 麥克風
value-medialibrary = 媒體資料庫
value-screenrecording = 螢幕錄製
value-viewcontent = 看了一個頁面
value-pageview = 看了一個頁面
value-addtocart = 加入購物車
value-addtowishlist = 加入願望清單
value-initiatecheckout = 開始結帳
value-addpaymentinfo = 填寫付款資料
value-completepayment = 完成付款
value-placeanorder = 下單
value-launchapp = 開啟應用程式
value-installapp = 安裝應用程式
value-completeregistration = 完成註冊
said-somebody = 一個應用程式
said-covered = { $dated ->
    [yes] { $date } { $time }：一條「{ $kind }」的記錄。
    [day] { $date }：一條「{ $kind }」的記錄。
   *[no] 一條「{ $kind }」的記錄，沒有日期。
}
said-any = { $dated ->
    [yes] { $date } { $time }：「{ $title }」。
    [day] { $date }：「{ $title }」。
   *[no] 「{ $title }」，沒有日期。
}
said-activity-searches = { $dated ->
    [yes] { $date } { $time }，你搜尋了「{ $title }」。
   *[no] 你搜尋了「{ $title }」。
}
said-activity-watched = { $dated ->
    [yes] { $date } { $time }，你看過、讀過或聽過「{ $title }」。
   *[no] 你看過、讀過或聽過「{ $title }」。
}
said-activity-watched-link = { $dated ->
    [yes] { $date } { $time }，你在 { $host } 看過、讀過或聽過一項內容。匯出裡有連結，沒有標題。
   *[no] 你在 { $host } 看過、讀過或聽過一項內容。匯出裡有連結，沒有標題。
}
said-activity-likes = { $dated ->
    [yes] { $date } { $time }，你按過讚或收藏了「{ $title }」。
   *[no] 你按過讚或收藏了「{ $title }」。
}
said-activity-likes-link = { $dated ->
    [yes] { $date } { $time }，你在 { $host } 按讚或收藏了一項內容。匯出裡有連結，沒有標題。
   *[no] 你在 { $host } 按讚或收藏了一項內容。匯出裡有連結，沒有標題。
}
said-activity-links = { $dated ->
    [yes] { $date } { $time }，你打開了「{ $title }」。
   *[no] 你打開了「{ $title }」。
}
said-activity-links-link = { $dated ->
    [yes] { $date } { $time }，你開啟了 { $host } 上的一個頁面。匯出裡有連結，沒有標題。
   *[no] 你開啟了 { $host } 上的一個頁面。匯出裡有連結，沒有標題。
}
said-activity-shares = { $dated ->
    [yes] { $date } { $time }，你分享了「{ $title }」。
   *[no] 你分享了「{ $title }」。
}
said-activity-shares-link = { $dated ->
    [yes] { $date } { $time }，你分享了 { $host } 上的一項內容。匯出裡有連結，沒有標題。
   *[no] 你分享了 { $host } 上的一項內容。匯出裡有連結，沒有標題。
}
said-activity-items = { $dated ->
    [yes] { $date } { $time }，你看了「{ $title }」。
   *[no] 你看了「{ $title }」。
}
said-content-posts = { $dated ->
    [yes] { $date } { $time }，你釋出了「{ $title }」。
   *[no] 你釋出了「{ $title }」。
}
said-content-comments = { $dated ->
    [yes] { $date } { $time }，你寫道「{ $title }」。
   *[no] 你寫道「{ $title }」。
}
said-people-follows = { $dated ->
    [yes] { $date } { $time }，記下了與「{ $title }」的關聯。
   *[no] 記下了與「{ $title }」的關聯。
}
said-messages-private = { $dated ->
    [yes] { $date } { $time }，發出了一條訊息：「{ $title }」。
   *[no] 發出了一條訊息：「{ $title }」。
}
said-messages-group = { $dated ->
    [yes] { $date } { $time }，群裡發出了一條訊息：「{ $title }」。
   *[no] 群裡發出了一條訊息：「{ $title }」。
}
said-location-checks = { $dated ->
    [yes] { $date } { $time }，{ $who } 詢問了你的位置。
   *[no] { $who } 詢問了你的位置。
}
said-device-sensors = { $dated ->
    [yes] { $date } { $time }，{ $who } 使用了：{ $title }。
   *[no] { $who } 使用了：{ $title }。
}
said-usage-contacted = { $dated ->
    [yes] { $date } { $time }，{ $who } 聯絡了 { $title }。
   *[no] { $who } 聯絡了 { $title }。
}
said-device-sign-ins = { $dated ->
    [yes] { $date } { $time }，有人登入：「{ $title }」。
   *[no] 有人登入：「{ $title }」。
}
said-money-orders = { $dated ->
    [yes] { $date } { $time }，你購買了「{ $title }」。
   *[no] 你購買了「{ $title }」。
}
said-ads-seen = { $dated ->
    [yes] { $date } { $time }，你看到或點開了廣告「{ $title }」。
   *[no] 你看到或點開了廣告「{ $title }」。
}
said-ads-interests = { $dated ->
    [yes] { $date } { $time }，他們記下你喜歡「{ $title }」。這可能不對。
   *[no] 他們記下你喜歡「{ $title }」。這可能不對。
}
said-ads-lists = { $dated ->
    [yes] { $date } { $time }，「{ $title }」的名單上有你。
   *[no] 「{ $title }」的名單上有你。
}
said-ads-offsite = { $dated ->
    [yes] { $date } { $time }，「{ $title }」向他們說了關於你的事。
   *[no] 「{ $title }」向他們說了關於你的事。
}

## 地圖

nav-map = 地圖
map-lead = 記錄裡的精確位置在哪裡。地圖是 Dossier 自帶的，不會下載任何東西。
map-none = 這裡沒有帶座標的記錄。
map-title = { $count } 個地點，{ $records } 條記錄
map-town = 大致
map-exact = 精確
map-nearer = 放大
map-further = 縮小
map-fit = 顯示所有地點
map-mark = { $name } · { $count }
map-length = { $count } 公里
map-degrees = { $ns ->
    [s] 南緯
   *[n] 北緯
} { $lat }°，{ $ew ->
    [w] 西經
   *[e] 東經
} { $lon }°
map-newest = 檢視最新的記錄
map-when = 各時間的地點記錄
map-when-how = 點一根柱子，只看那段時間的地點。
map-left-out = 還有 { $count } 條記錄未在此顯示。

## 裝置與登入

nav-devices = 登入記錄
devices-lead = 記錄裡提到的每台裝置（包括只在登入記錄裡出現的），以及每一次登入。
devices-code = 廠商型號代碼：{ $name }
devices-none = 記錄裡沒有提到裝置或登入。
devices-sign-ins = { $count } 次登入
devices-sign-ins-how = 發現不是你本人的登入？點「不是我」。
devices-signed-in = { $count } 次登入
devices-mine = 還是我的
devices-mine-not = 不是我
devices-not-mine = 已標記 { $count } 次登入不是你本人
devices-step = 更改密碼，並讓其他裝置退出登入。兩者都在應用程式的設定裡。
devices-no-more = 沒有寫明裝置或地址
devices-registered = 註冊於{ $name }
devices-countries = 網際網路地址的註冊地
devices-countries-how = 這是註冊的國家或地區，不一定是你所在的地方。
devices-left-out = 更早的 { $count } 條記錄沒有檢視。

## 還有誰

nav-firms = 涉及的公司
firms-lead = 記錄裡提到的公司，以及它們在這裡做什麼。
firms-none = 列出公司的部分這裡沒有，或者沒有寫其他公司。其他記錄（例如廣告、商店）裡的名稱不在此列。
firms-lists = { $count } 條記錄說某家公司的名單上有你。
firms-offsite = { $count } 條記錄是其他應用程式和網站告訴他們的事。
firms-ads = 看到或點開了 { $count } 條廣告。
firms-apps = 提到了 { $count } 個其他應用程式。
firms-known-how = 開啟一家公司，看看記錄怎麼說它。
firms-by-count = 多的在前
firms-by-calls = 聯絡次數多的在前
firms-by-records = 記錄多的在前
firms-by-last = 最近的在前
firms-head-records = 數字是提到這家公司的記錄數。
firms-head-calls = 數字是應用程式聯絡這家公司的次數。
firms-parts = 這些名稱從哪裡來
firms-events = 它回報的事：{ $events }
firms-kind = { $kind }：{ $count } 條記錄
firms-by-name = 按名稱
firms-unknown = { $count } 個無法對應的名稱
firms-unknown-how = 我們不知道這些地址背後是誰。
firms-unknown-show = 顯示它們
firms-more = 再顯示 { $count } 家
firms-apps-called = 被 { $count } 個應用程式聯絡
firms-calls = 被聯絡 { $count } 次

## 一天

nav-day = 一天
screen-day-title = { $day }，{ $weekday }
screen-day-pick = 選擇日期
screen-day-before = 前一天
screen-day-after = 後一天
screen-day-none = 這一天沒有記錄。
screen-day-nearest = 前往{ $day }：離這天最近的有記錄的一天
screen-day-hours = 各小時記錄數

## 設定

screen-settings-contrast = 對比度
screen-settings-contrast-text = 高對比度讓文字和線條儘可能清楚。
screen-settings-contrast-usual = 標準
screen-settings-contrast-high = 高對比度
screen-settings-motion = 動態效果
screen-settings-motion-text = 捲動和淡入的動畫。
screen-settings-motion-usual = 較少
screen-settings-motion-none = 無
screen-settings-week = 一週從哪天開始
screen-settings-week-text = 按星期排列的圖表的第一行。

## 詞語、權利，以及程式由什麼組成

glossary-title = 詞語的意思
glossary-export = 匯出
    .say = 你向應用程式索取時，它給你的那份含有你資料的檔案。
glossary-record = 記錄
    .say = 記下的一件事：一次搜尋、一條訊息、一次登入。
glossary-kind = 小類
    .say = 一條記錄是關於什麼的。共有十個大類、69 個小類。
glossary-address = 網際網路地址（IP）
    .say = 你的網路當時的號碼。它註冊在某個國家或地區。
glossary-sign-in = 登入
    .say = 每一次有人用密碼或驗證碼開啟你的帳號。
glossary-guess = 推測
    .say = 公司自己得出的、關於你的內容。它可能不對。
glossary-helpers = 幫它做事的公司
    .say = 為這家公司工作、因而可能看到資料的其他公司。
glossary-photo = 照片裡的隱藏資訊
    .say = 存在照片裡但看不見的時間、地點和相機。
glossary-letter = 索取其餘資料的信
    .say = 向公司索取匯出裡沒有的資料的信。
rights-title = 你的權利
    .note = 這不是法律意見。核對於 2026 年 11 月。
rights-eu = 歐盟與英國
    .say = 你可以索取資料副本，要求更正或刪除，並把它帶到別處。公司須在一個月內答覆。
rights-china = 中國
    .say = 你可以查閱、複製你的資料，要求更正或刪除，並要求解釋處理規則。應用程式會在設定裡列出收集的內容。
rights-california = 加利福尼亞州
    .say = 你可以詢問收集和出售了什麼，要求刪除，並拒絕出售。公司須在 45 天內答覆。
rights-other = 其他地方
    .say = 許多國家有類似的規定。透過隱私頁面向公司提出，並儲存答覆。
about-title = 關於 Dossier
about-version = 版本 { $version }。它自己的程式碼可按 { $licence } 使用。
about-carries = 它帶有的他人作品：
about-what = 內容
about-edition = 版本
about-licence = 許可

## 比較

nav-compare = 比較
compare-lead = 把兩份匯出放在一起看：同一應用程式的兩個日期，或兩個應用程式。
compare-first = 選擇第一份
compare-first-how = 把現在開啟的這一份作為第一份，再開啟第二份。兩份都只在這台電腦上，不會儲存任何內容。
compare-then = 之後會看到
compare-then-1 = 每個小類的記錄，兩份各有多少條。
compare-then-2 = 同一個應用程式的兩個日期：第一份之後新增了什麼，什麼已經不在了。
compare-then-3 = 只有其中一份提到的公司。
compare-keep = 把這一份作為第一份
compare-second = 現在開啟第二份
compare-second-how = 第一份已選好。開啟另一份匯出，再回到這裡。
compare-kept = 第一份
compare-open = 現在開啟的
compare-layout = 兩份檔案的樣式不同。看似消失的內容可能只是換了名稱。
compare-kinds = 逐個小類比較
compare-kinds-how = 變化最大的小類在前。
compare-change = 變化
compare-new = 新增
compare-gone = 沒有了
compare-same = 相同
compare-more = 多 { $count } 條
compare-less = 少 { $count } 條
compare-firms-new = { $count } 家公司只在現在這份裡
compare-firms-gone = { $count } 家公司只在第一份裡
compare-forget = 重新選擇第一份
compare-pick = 從開啟的匯出中選兩份
compare-pick-how = 這兩份會各自重新讀取。其他幾份會關閉，不會儲存其中的任何內容。
compare-pick-first = 第一份
compare-pick-second = 第二份
compare-pick-go = 比較這兩份

## 更多去處

times-records = 檢視這些記錄
times-day = 看某一天
records-when = 檢視這些記錄的時間
sorting-fields-how = 記錄的時間和名稱會自動判斷。
sorting-fields-open = 選擇欄位
category-map = 在地圖上檢視
category-sign-ins = 檢視裝置和每一次登入

## Pictures of the export
chat-as-chat = 對話
chat-you = 你
category-chats = 以對話方式閱讀
pictures-as-pictures = 圖片
pictures-as-list = 清單
pictures-grid = 圖片
pictures-photo = 圖片
pictures-film = 影片，只讀取其中的資訊
pictures-sound = 聲音，只讀取其中的資訊
pictures-none = 這個檔案無法生成小圖
pictures-hidden = 圖片已隱藏
pictures-small = 在這台電腦上生成的小圖，不會儲存。

## Files of the computer's own
names-as = 檔名的文字：{ $letters }
names-as-guessed = 檔名的文字：{ $letters }（猜測）
names-as-guess = 自動猜測文字
names-as-gb18030 = 簡體中文
names-as-big5 = 繁體中文
names-as-shift-jis = 日文
names-as-euc-kr = 韓文
names-as-cp437 = 西歐文字（舊電腦）
names-as-cp866 = 西里爾文字（舊電腦）
names-as-windows-1252 = 西歐文字（Windows）
names-as-bytes = 此名稱在檔案中的位元組：{ $bytes }
screen-files-own = 電腦自己放入的 { $count } 個檔案
screen-files-own-closed = 它們不包含關於你的內容。點開檢視。
screen-files-own-open = 它們不包含關於你的內容。
screen-files-own-say = 不是這家公司提供的，已略過。

## A record in words

line-fact = { $name }：{ $title }
line-wrote = { $who }：{ $title }
line-app = { $who } · { $title }
says-fact = 這份匯出裡「{ $name }」是「{ $title }」。
says-dated = { $date } { $time }：{ $text }
says-day = { $date }：{ $text }
says-link = { $name }。匯出裡只有連結，沒有標題。
said-wrote = { $dated ->
    [yes] { $date } { $time }，{ $who } 寫道：「{ $title }」。
   *[no] { $who } 寫道：「{ $title }」。
}
says-people-address-book = 通訊錄裡的一條：「{ $title }」。
says-people-groups = 家庭關聯或群組：「{ $title }」。
says-people-blocked = 封鎖、靜音或隱藏：「{ $title }」。
says-messages-email = 一封郵件：「{ $title }」。
says-messages-calls = 一次通話：「{ $title }」。
says-messages-files = 聊天裡的一個檔案：「{ $title }」。
says-content-media = 一張照片、一段影片或聲音：「{ $title }」。
says-content-drafts = 草稿、筆記、檔案或日程：「{ $title }」。
says-location-exact = 一個精確位置：「{ $title }」。
says-location-rough = 一個大概位置：「{ $title }」。
says-location-visits = 去過的一個地方：「{ $title }」。
says-location-routes = 走過的一段路：「{ $title }」。
says-location-saved = 儲存的一個地方：「{ $title }」。
says-device-devices = 一台裝置：「{ $title }」。
says-device-network = 一個網路：「{ $title }」。
says-device-ids = 用來識別裝置的號碼：「{ $title }」。
says-device-security = 關於密碼與帳號安全：「{ $title }」。
says-device-installed = 另一個應用程式：「{ $title }」。
says-usage-time = 使用應用程式的時間：「{ $title }」。
says-usage-features = 用過的一個功能：「{ $title }」。
says-usage-settings = 一項設定：「{ $title }」。
says-usage-notices = 發出的一條通知：「{ $title }」。
says-money-cards = 一種支付方式：「{ $title }」。
says-money-transfers = 一筆轉帳：「{ $title }」。
says-money-bookings = 一次預訂、乘車、用餐或購票：「{ $title }」。
says-money-earnings = 一筆收入：「{ $title }」。
says-ads-profile = 他們認為你是：「{ $title }」。
says-ads-choices = 一項廣告選擇：「{ $title }」。

## Fields of a record

field-username = 使用者名稱
field-name = 名字
field-displayname = 顯示的名字
field-nickname = 暱稱
field-birthdate = 出生日期
field-gender = 性別
field-language = 語言
field-country = 國家或地區
field-emailaddress = 電子郵件地址
field-email = 電子郵件地址
field-telephonenumber = 電話號碼
field-phonenumber = 電話號碼
field-likesreceived = 收到的讚
field-profilephoto = 頭像
field-biodescription = 個人簡介
field-accountregion = 帳號所在地區
field-date = 日期
field-title = 標題
field-link = 連結
field-content = 內容
field-from = 傳送者
field-searchterm = 搜尋詞
field-ip = 網際網路位址（IP）
field-ipaddress = 網際網路位址（IP）
field-devicemodel = 裝置
field-devicesystem = 系統
field-networktype = 網路
field-carrier = 電信業者
whole-timed = { $all } 條記錄中，{ $timed } 條有具體時間；其餘 { $count } 條不在這裡。
whole-dated = { $all } 條記錄中，{ $dated } 條有日期；其餘 { $count } 條不在這裡。
day-without-time = { $count } 條沒有具體時間的記錄
