# claims: what others say that a platform collects, and who says so

## Who says it

claimed-by-founding-000 = 一篇論壇貼文，未經核實
claimed-by-founding-000-work = “How Do Chinese Social Media Platforms Extract and Use Overseas User Data?”。論壇貼文，作者 rabiakhatun939；沒有寫日期。
claimed-by-founding-001 = 一篇關於中國社交網路海外擴張的文章
claimed-by-founding-001-work = “The Expanding Popularity of Chinese Social Network Outdoors China Poses New Risks in the West”。沒有寫作者和日期。
claimed-by-founding-002 = 一篇引用《華爾街日報》的文章
claimed-by-founding-002-work = “TikTok’s Nonetheless Sharing US Consumer Knowledge with China-Based mostly Employees, In keeping with New Studies”。沒有寫作者和日期。
claimed-by-founding-003 = 一篇關於微信收集哪些資料的文章
claimed-by-founding-003-work = “What data does WeChat collect?”。沒有寫作者和日期。
claimed-by-founding-004 = 一篇關於中國主要應用程式的新聞報道
claimed-by-founding-004-work = “Major mobile apps in China extensively mine personal data, sparking social media outrage”。網頁日期為 2024年4月13日；沒有寫作者。
claimed-by-policy-tiktok = TikTok 自己的隱私政策（2026年11月所記）
claimed-by-policy-tiktok-work = 2026年11月所記的內容，沒有保留網址和原文：引用之前，請先查看公司現行的文本。
claimed-by-policy-apple = Apple 對這份報告的說明（2026年11月所記）
claimed-by-policy-apple-work = 2026年11月所記的內容，沒有保留網址和原文：引用之前，請先查看公司現行的文本。

## TikTok

claim-tiktok-names = 姓名
claim-tiktok-contact = 手機號碼
claim-tiktok-birth-date = 生日或年齡
claim-tiktok-email = 信箱
claim-tiktok-demographics = 性別等基本情況
claim-tiktok-likes = 按讚
claim-tiktok-shares = 分享
claim-tiktok-comments = 評論
claim-tiktok-views = 看過的影片
claim-tiktok-watch-time = 每個影片看了多久
claim-tiktok-click-patterns = 點擊的規律
claim-tiktok-devices = 裝置型號
claim-tiktok-operating-systems = 作業系統
claim-tiktok-internet-addresses = 網際網路地址
claim-tiktok-photos-videos = 照片和影片
claim-tiktok-voice-messages = 語音訊息
claim-tiktok-chats = 聊天內容
claim-tiktok-time-spent = 使用時長
claim-tiktok-connections = 網路連線
claim-tiktok-app-logs = 應用程式內的操作記錄
claim-tiktok-ad-profile = 用於挑選廣告的畫像
claim-tiktok-content-profile = 用於挑選內容的畫像
claim-tiktok-device-numbers = 用於辨識欺詐的裝置編號
claim-tiktok-sign-ins = 登入的規律
claim-tiktok-purchases = 應用程式內和商城的購買
claim-tiktok-gifts = 給創作者的打賞
claim-tiktok-passed-on-inside = 公司內部有誰收到過信箱、生日和網際網路地址
claim-tiktok-policy-clipboard = 裝置剪貼簿裡的內容
claim-tiktok-policy-contacts = 手機通訊錄
claim-tiktok-policy-keystrokes = 打字的節奏
claim-tiktok-policy-precise-location = 精確位置
claim-tiktok-policy-faces-objects = 影片中出現的人臉和物體
claim-tiktok-policy-guessed-interests = 對興趣的推測
claim-tiktok-policy-guessed-gender = 對性別的推測
claim-tiktok-policy-guessed-age = 對年齡的推測
claim-tiktok-policy-partners = 其他應用程式和網站提供的資訊

## iPhone App Privacy Report

claim-ios-app-privacy-photos = 應用程式讀取照片
claim-ios-app-privacy-contacts = 應用程式讀取通訊錄
claim-ios-app-privacy-microphone = 應用程式使用麥克風
claim-ios-app-privacy-camera = 應用程式使用相機
claim-ios-app-privacy-while-closed = 應用程式未開啟時讀取照片
claim-ios-app-privacy-location = 應用程式查詢位置
claim-ios-app-privacy-typed-words = 聊天中輸入的文字被用於挑選廣告
claim-ios-app-privacy-order-prices = 用位置和重複下單來定價
claim-ios-app-privacy-who-is-called = 應用程式聯絡的網路域名

## WeChat Pay

claim-wechat-pay-transactions = 交易記錄
claim-wechat-pay-cards = 銀行帳戶和銀行卡
claim-wechat-pay-messages = 訊息
claim-wechat-pay-calls = 通話
claim-wechat-pay-names = 姓名、手機號、信箱、年齡、性別和職業
claim-wechat-pay-usage = 使用應用程式的頻率和時長
claim-wechat-pay-places = 手機所在位置，用於附近的地點和廣告
claim-wechat-pay-ads = 看過和點過的廣告

## Meituan

claim-meituan-orders = 訂單
claim-meituan-location-pace = 每五分鐘一次的位置
claim-meituan-order-prices = 位置和重複下單，用來定價

## Douyin

claim-douyin-names = 姓名
claim-douyin-contact = 手機號碼和信箱
claim-douyin-demographics = 年齡、性別等基本情況
claim-douyin-likes = 按讚
claim-douyin-shares = 分享
claim-douyin-comments = 評論
claim-douyin-views = 看過的影片和時長
claim-douyin-click-patterns = 點擊習慣
claim-douyin-devices = 裝置和作業系統
claim-douyin-internet-addresses = 網際網路地址
claim-douyin-places = 手機所在的位置
claim-douyin-photos-videos = 照片和影片
claim-douyin-voice-messages = 語音訊息
claim-douyin-chats = 聊天訊息
claim-douyin-time-spent = 使用時長
claim-douyin-connections = 網路連線
claim-douyin-app-logs = 應用程式內操作日誌
claim-douyin-shop-sales = 應用程式內購物

## WeChat

claim-wechat-names = 姓名
claim-wechat-contact = 手機號碼和信箱
claim-wechat-demographics = 年齡和性別
claim-wechat-work = 職業
claim-wechat-usage = 使用的頻率和時長
claim-wechat-features = 使用過的功能
claim-wechat-places = 手機所在的位置，用於附近的地點和廣告
claim-wechat-cards = 銀行帳戶和銀行卡
claim-wechat-transactions = 支付記錄
claim-wechat-messages = 訊息
claim-wechat-calls = 通話
claim-wechat-files = 聊天中的圖片和檔案
claim-wechat-ads = 看過和點過的廣告
claim-wechat-photos = 應用程式關閉時讀取照片
claim-wechat-typed-words = 訊息裡輸入的詞，用來挑選廣告

## Taobao

claim-taobao-photos = 應用程式關閉時讀取照片
