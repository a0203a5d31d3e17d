# The kinds of data, how each came to the company, and how private it is.
# Made from the taxonomy; an attribute of a category answers one question of a person.

## Categories

cat-about = 關於你
    .short = 關於你
    .say = 說明你是誰的資訊，如姓名、手機號碼和生日。
    .why = 用來開通帳號、確認是你本人，並按年齡或地區決定給你看什麼。
    .who = 這家公司和幫它做事的公司。公開頁面上的內容，所有人都能看到。
    .do = 改掉或刪去應用程式用不到的資訊。使用暱稱。把手機號碼從公開頁面上撤下。
cat-people = 你認識的人
    .short = 你認識的人
    .say = 應用程式認為與你有關係的朋友、家人和聯絡人。
    .why = 用來向你推薦可以關注的人、給你看他們的內容，並吸引更多人使用。
    .who = 這家公司和幫它做事的公司。你的好友清單可能是公開的。
    .do = 關閉通訊錄上傳，再用「刪除已同步的聯絡人」。隱藏好友清單。
cat-messages = 訊息與通話
    .short = 訊息與通話
    .say = 你寫過或說過的話，以及時間。
    .why = 用來收發和儲存你的訊息，並防止垃圾資訊和詐騙。
    .who = 聊天裡的人、這家公司，以及法律要求時的法院或警方。
    .do = 刪除舊聊天。如果應用程式有端到端加密和限時訊息，請開啟。
cat-content = 你創作的內容
    .short = 你創作的內容
    .say = 你放進應用程式裡的貼文、照片、影片和評論。
    .why = 用來把你的內容給別人看，並讓系統學會你喜歡什麼。
    .who = 你選定的人；如果設為公開，就是所有人。這家公司會留一份。
    .do = 把舊貼文設為私密。去掉位置標記。刪除不再需要的草稿。
cat-activity = 觀看、按讚與搜尋
    .short = 觀看、按讚與搜尋
    .say = 你看了什麼、按了什麼讚、搜了什麼。
    .why = 用來決定接下來給你看什麼、調整推薦，並挑選廣告。
    .who = 這家公司和幫它做事的公司。按讚可能是公開的。廣告合作方可能拿到一部分。
    .do = 清除歷史記錄。開啟自動刪除。重設推薦內容。
cat-location = 相關地點
    .short = 相關地點
    .say = 記錄裡提到的與你有關的地區、地址和位置。
    .why = 用來顯示你附近的內容和本地廣告，並檢查異常登入。
    .who = 這家公司、幫它做地圖和廣告的公司，以及法律要求時的法院或警方。
    .do = 把定位設為「使用期間」或「永不」。關閉精確位置。刪除位置記錄。
cat-device = 你的裝置與登入
    .short = 你的裝置與登入
    .say = 你用哪些手機和電腦，以及每一次登入。
    .why = 用來保護帳號、防止詐騙，並為廣告把你的裝置關聯起來。
    .who = 這家公司和幫它做安全的公司。識別碼可能會給廣告合作方。
    .do = 登出舊裝置。開啟兩步驟驗證。重設廣告識別碼。檢查相機、麥克風和照片權限。
cat-usage = 使用情況
    .short = 使用情況
    .say = 你多久開啟一次應用程式、用多長時間、用了哪些部分。
    .why = 用來修復問題、了解大家用哪些功能，並讓你常回來。
    .who = 這家公司，以及為它統計點擊和頁面的公司。
    .do = 關閉「共享使用資料」。設定使用時長。關掉通知。
cat-money = 錢與購物
    .short = 錢與購物
    .say = 你買了什麼、怎樣付款、付給了誰。
    .why = 用來收款、防止詐騙、留存稅務記錄，並推薦你可能會買的東西。
    .who = 這家公司、銀行、商家、快遞公司和稅務機關。
    .do = 刪除儲存的銀行卡。刪除舊地址。核對你不認識的訂單。
cat-ads = 廣告與對你的推測
    .short = 廣告與對你的推測
    .say = 你看到的廣告，以及公司認為你喜歡什麼。
    .why = 用來賣廣告，並給你看你可能會買或會看的東西。
    .who = 這家公司、廣告主，以及買賣個人資訊的公司。
    .do = 關閉個性化廣告。刪除廣告興趣。請名單上的公司移除你的資訊。
cat-unsorted = 還沒歸類
    .short = 還沒歸類
    .say = 這些記錄屬於哪個小類還不清楚。我們一條也沒有丟。
    .why = 現在還說不清。
    .who = 現在還說不清。
    .do = 開啟檔案清單，看看它來自哪裡。

## Kinds

kind-about-names = 姓名與使用者名稱
    .say = 你使用的名字，以及應用程式給你帳號的編號。
kind-about-contact = 信箱、電話與地址
    .say = 聯絡你的方式，如信箱、電話或家庭住址。
kind-about-basics = 生日、年齡與性別
    .say = 你的出生日期、年齡段、性別、語言或國家和地區。
kind-about-id-checks = 證件與人臉核驗
    .say = 身份證件副本、實名核驗，以及人臉或聲音的特徵。
kind-about-profile = 個人檔案與頭像
    .say = 你對自己的介紹，以及你的頭像。
kind-about-work-home = 工作、學校與家庭
    .say = 你的工作、學校、住房和家庭狀況。
kind-about-health = 健康、身體與運動
    .say = 步數、睡眠、心率、疾病或身材。
kind-about-beliefs = 信仰、感情與背景
    .say = 宗教、政治、喜歡誰、家族來自哪裡，或警方記錄。
kind-people-address-book = 你共享的手機通訊錄
    .say = 從你手機裡複製的姓名和號碼。
kind-people-follows = 好友、粉絲與關注
    .say = 誰關注你，你關注誰。
kind-people-groups = 家庭與群組
    .say = 家庭關係、群組和你加入的圈子。
kind-people-blocked = 封鎖和隱藏的人
    .say = 你封鎖、靜音或隱藏的人。
kind-people-suggested = 應用程式認為你認識的人
    .say = 應用程式自己推測出的關係。
kind-messages-private = 私聊
    .say = 你和另一個人或聊天程式之間的訊息。
kind-messages-group = 群聊
    .say = 你所在群裡的訊息。
kind-messages-calls = 通話與語音
    .say = 你打出或接到的通話，以及語音訊息。
kind-messages-email = 電子郵件
    .say = 你發出或收到的郵件。
kind-messages-files = 聊天中的照片和檔案
    .say = 聊天裡傳送的圖片、影片和檔案。
kind-messages-who-when = 你和誰、在何時聯絡
    .say = 姓名、日期和時間，不含聊天文字。
kind-messages-support = 求助與投訴
    .say = 你寫給客服的內容。
kind-content-posts = 貼文與動態
    .say = 你分享的貼文、限時動態和直播記錄。
kind-content-media = 照片與影片
    .say = 你放進應用程式裡的圖片和影片。
kind-content-comments = 評論與點評
    .say = 你在貼文下寫的話，或對店鋪和地點的點評。
kind-content-live-audio = 直播、音樂與聲音
    .say = 你做的直播、歌曲和聲音。
kind-content-drafts = 草稿、筆記、檔案與日程
    .say = 你儲存了但沒有釋出的內容，以及你的日曆。
kind-content-photo-facts = 照片裡的隱藏資訊
    .say = 藏在照片裡的時間、地點和相機型號。
kind-content-games = 遊戲與得分
    .say = 你玩的遊戲、得分和存檔。
kind-activity-watched = 看過、讀過和聽過的
    .say = 你播放過的影片、貼文和歌曲；如果有記錄，也包括時長。
kind-activity-likes = 按讚與收藏
    .say = 你按讚、收藏、評分或隱藏的內容。
kind-activity-searches = 搜尋
    .say = 你在搜尋框裡輸入的詞。
kind-activity-links = 開啟過的連結和網頁
    .say = 你點過的連結和看過的網頁。
kind-activity-shares = 你轉發的內容
    .say = 你發給別人的貼文。
kind-activity-polls = 投票、測驗與選擇
    .say = 你在投票和測驗裡的回答。
kind-activity-items = 瀏覽過的店鋪和商品
    .say = 你看過或放進購物車但沒有買的商品。
kind-location-exact = 精確位置
    .say = 地圖上帶時間的點。
kind-location-rough = 大致區域
    .say = 城鎮、國家或地區，不是精確地點。
kind-location-visits = 到訪與打卡
    .say = 你標記過或停留過的地方。
kind-location-routes = 行程與路線
    .say = 你步行、乘車或坐火車走過的路線。
kind-location-checks = 應用程式查詢位置
    .say = 應用程式每一次向手機詢問你在哪裡。
kind-location-saved = 儲存的地點與收貨地址
    .say = 家、公司，以及收快遞或外賣的地方。
kind-location-around = 你身邊有什麼
    .say = 你手機見過的無線網路、藍牙裝置和房間。
kind-device-devices = 手機與電腦
    .say = 你裝置的品牌、型號和系統。
kind-device-network = 網際網路地址與網路
    .say = 你上網時用的地址號碼，以及所屬網路。
kind-device-sign-ins = 登入
    .say = 你何時、從哪裡登入或退出。
kind-device-ids = 手機的識別碼
    .say = 讓公司能再次認出你手機的編號。
kind-device-security = 密碼與帳號安全
    .say = 修改密碼、安全問題和關聯的應用程式。
kind-device-sensors = 相機、麥克風與照片訪問
    .say = 應用程式每一次使用你的相機、麥克風、通訊錄或照片。
kind-device-installed = 手機上的其他應用程式
    .say = 你安裝的其他應用程式的名稱。
kind-usage-time = 使用時間
    .say = 你何時開啟和關閉應用程式，用了多久。
kind-usage-features = 用過的功能與按鈕
    .say = 你看過的頁面和點過的按鈕。
kind-usage-contacted = 應用程式聯絡過的公司
    .say = 應用程式連線過的網路名稱，例如廣告公司。
kind-usage-settings = 你選的設定
    .say = 語言、通知和隱私等選擇。
kind-usage-crashes = 崩潰與速度
    .say = 有關錯誤、速度和電量的記錄。
kind-usage-notices = 發給你的通知和郵件
    .say = 應用程式發給你的訊息。
kind-usage-rules = 規則稽核與封禁
    .say = 警告、封禁和被刪的貼文。
kind-money-orders = 訂單與購買
    .say = 你買的東西，連同價格和日期。
kind-money-cards = 銀行卡與帳戶
    .say = 銀行卡號和帳號，大多只顯示一部分。
kind-money-transfers = 轉出與收到的錢
    .say = 與個人和商家之間的付款。
kind-money-balance = 餘額、虛擬幣與禮物
    .say = 應用程式裡的錢、積分或虛擬幣，以及禮物。
kind-money-credit = 信用、貸款與稅
    .say = 信用分、貸款、保險和稅務資訊。
kind-money-bookings = 出行、餐飲與票務
    .say = 預訂、打車、訂餐和票務。
kind-money-earnings = 你的收入
    .say = 你因勞動得到的報酬、銷售款和禮物。
kind-ads-seen = 看過或點過的廣告
    .say = 應用程式給你看的廣告，以及你的反應。
kind-ads-interests = 他們認為你喜歡什麼
    .say = 公司與你關聯的話題。
kind-ads-profile = 他們認為你是什麼樣的人
    .say = 對年齡、性別、收入或住房的推測。
kind-ads-lists = 名單上有你的公司
    .say = 提交了含有你的名單的廣告主。
kind-ads-offsite = 其他應用程式和網站告訴他們的
    .say = 其他公司報告的瀏覽、加購和購買。
kind-ads-choices = 你的廣告選擇
    .say = 你對廣告和跟蹤詢問的回答。
kind-ads-media-guesses = 由面容、聲音或情緒作出的推測
    .say = 電腦從你的照片、影片或聲音中讀出的內容。
kind-unsorted = 還沒歸類
    .say = 這些記錄屬於哪個小類還不清楚。我們一條也沒有丟。

## How the company got a record

origin-told = 你告訴他們的
    .means = 由你輸入、上傳或選擇。
origin-recorded = 他們記錄的
    .means = 你使用應用程式時儲存下來的。
origin-recorded-ios-app-privacy = 手機記下的
origin-worked-out = 他們推測的
    .means = 一種推測或評分，可能不準。
origin-others = 別人告訴他們的
    .means = 來自其他應用程式、商家、個人或名單。
origin-about-record = 檔案自帶的說明
    .means = 儲存多久、誰看過、何時改動。

## How private a record is

level-0 = 日常
    .means = 單獨看，說明不了你多少。
level-1 = 個人
    .means = 指向你本人，但很少透露你的私生活。
level-2 = 私密
    .means = 你會想自己決定誰能看到。
level-3 = 特別敏感
    .means = 法律給予額外保護，或者落到別人手裡後很快會帶來損失。

## How it may be used

use-run = 提供你要的服務
use-choose = 決定你看到什麼內容和廣告
use-improve = 讓系統挑得更準
use-earn = 賣東西和賺錢
use-protect = 保護帳號並防止詐騙
use-law = 遵守法律並回應官方要求

## How we know of a use

ground-policy = 公司隱私政策中寫明，{ $date }
ground-export = 這份匯出檔案中寫明
ground-usual = 這類資料通常如此

## Who may see it

who-you = 僅你自己
who-chosen = 你選定的人
who-everyone = 所有人
who-company = 這家公司
who-helpers = 幫它做儲存、統計或客服的公司
who-group = 它的姐妹公司或母公司，也包括境外的
who-partners = 廣告主和合作方
who-officials = 警方、法院和其他官方機構

## Marks on a record

mark-others = 提到了別人
mark-guess = 一種推測
mark-child = 未成年人帳號
mark-public = 公開
mark-changed = 你改過
mark-deleted = 已刪除但仍在

## Kinds of value that name or reach a person

identifier-email = 電子信箱
identifier-phone = 電話號碼
identifier-ip = 網際網路地址（IP）
identifier-mac = 網絡卡編號
identifier-device-id = 手機的識別碼
identifier-advertising-id = 廣告識別碼
identifier-coordinates = 地圖座標
identifier-payment-card = 支付卡號
identifier-iban = 國際銀行帳號
identifier-cn-resident-id = 居民身份證號
identifier-cn-bank-card = 銀行卡號
identifier-postal-address = 住址與郵寄地址
identifier-birth-date = 出生日期
identifier-secret = 密碼與金鑰

## How a file was treated

entry-waiting = 還沒讀
entry-read = 已全部讀取
entry-partial = 讀取了一部分
entry-media = 圖片、影片或聲音
entry-unread = 沒有讀取

## What a section holds

section-state-found = 有記錄
section-state-empty = 是空的
section-state-absent = 沒有這一項

## Whether a claim can be seen

claim-state-found = 這份匯出檔案裡有
claim-state-empty = 有這一項，但裡面是空的
claim-state-absent = 這份匯出檔案裡沒有找到
claim-state-cannot-tell = 看不出來：有些檔案沒有讀到
claim-state-outside = 這類匯出檔案不會有的內容
claim-state-unchecked = 這裡有同類的記錄；其中是否有這一項，沒有核對

## What a firm does

role-ads = 廣告
role-counting = 統計訪問和點擊
role-crash = 崩潰報告
role-push = 向手機推播訊息
role-maps = 地圖
role-login = 登入
role-pay = 支付
role-delivery = 傳送圖片和檔案
role-cloud = 租用的伺服器
role-own = 自己的服務
role-fraud = 防欺詐檢查
role-phone-maker = 手機廠商
role-device-number = 裝置編號
role-platform = 平臺自身
role-unknown = 不清楚

## Headings of the questions above

head-say = 一句話說明
head-why = 為什麼收集
head-who = 誰可能看到
head-do = 你可以做什麼
head-origin = 他們怎樣得到
head-level = 私密程度
head-use = 可能怎樣使用
head-ground = 依據
