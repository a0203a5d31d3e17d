# claims: what others say that a platform collects, and who says so

## Who says it

claimed-by-founding-000 = A forum post, not checked
claimed-by-founding-000-work = “How Do Chinese Social Media Platforms Extract and Use Overseas User Data?”. Forum post by rabiakhatun939; it names no date.
claimed-by-founding-001 = An article on Chinese social networks abroad
claimed-by-founding-001-work = “The Expanding Popularity of Chinese Social Network Outdoors China Poses New Risks in the West”. It names no author and no date.
claimed-by-founding-002 = An article that cites The Wall Street Journal
claimed-by-founding-002-work = “TikTok’s Nonetheless Sharing US Consumer Knowledge with China-Based mostly Employees, In keeping with New Studies”. It names no author and no date.
claimed-by-founding-003 = An article on the data that WeChat collects
claimed-by-founding-003-work = “What data does WeChat collect?”. It names no author and no date.
claimed-by-founding-004 = A news article on major apps in China
claimed-by-founding-004-work = “Major mobile apps in China extensively mine personal data, sparking social media outrage”. The page is dated 13 April 2024; it names no author.
claimed-by-policy-tiktok = TikTok’s own privacy policy, as noted in November 2026
claimed-by-policy-tiktok-work = What it was noted to say in November 2026. Its address and its wording were not kept: before you rely on it, read the text in force at the company.
claimed-by-policy-apple = Apple’s description of this report, as noted in November 2026
claimed-by-policy-apple-work = What it was noted to say in November 2026. Its address and its wording were not kept: before you rely on it, read the text in force at the company.

## TikTok

claim-tiktok-names = Names
claim-tiktok-contact = Phone numbers
claim-tiktok-birth-date = Birth date or age
claim-tiktok-email = Email address
claim-tiktok-demographics = Gender and similar facts
claim-tiktok-likes = Likes
claim-tiktok-shares = Shares
claim-tiktok-comments = Comments
claim-tiktok-views = Videos viewed
claim-tiktok-watch-time = How long each video was watched
claim-tiktok-click-patterns = Patterns of taps and clicks
claim-tiktok-devices = Models of devices
claim-tiktok-operating-systems = Operating systems
claim-tiktok-internet-addresses = Internet addresses
claim-tiktok-photos-videos = Photos and videos
claim-tiktok-voice-messages = Voice messages
claim-tiktok-chats = Chat messages
claim-tiktok-time-spent = Time spent in the app
claim-tiktok-connections = Network connections
claim-tiktok-app-logs = Logs of what was tapped in the app
claim-tiktok-ad-profile = A profile for choosing ads
claim-tiktok-content-profile = A profile for choosing content
claim-tiktok-device-numbers = ID numbers of the phone, to spot fraud
claim-tiktok-sign-ins = Patterns of signing in
claim-tiktok-purchases = Purchases in the app and its shop
claim-tiktok-gifts = Gifts of money to creators
claim-tiktok-passed-on-inside = Who in the company received the email address, birth date and internet address
claim-tiktok-policy-clipboard = Text copied on the device
claim-tiktok-policy-contacts = Contacts of the phone
claim-tiktok-policy-keystrokes = Patterns of typing
claim-tiktok-policy-precise-location = Exact location
claim-tiktok-policy-faces-objects = Faces and objects seen in videos
claim-tiktok-policy-guessed-interests = Guesses of interests
claim-tiktok-policy-guessed-gender = A guess of the gender
claim-tiktok-policy-guessed-age = A guess of the age
claim-tiktok-policy-partners = What other apps and sites report

## iPhone App Privacy Report

claim-ios-app-privacy-photos = Photos read by apps
claim-ios-app-privacy-contacts = Contacts read by apps
claim-ios-app-privacy-microphone = Use of the microphone by apps
claim-ios-app-privacy-camera = Use of the camera by apps
claim-ios-app-privacy-while-closed = Use of photos while the app was closed
claim-ios-app-privacy-location = Location checked by apps
claim-ios-app-privacy-typed-words = Words typed in messages, used to choose ads
claim-ios-app-privacy-order-prices = Place and repeat orders, used to set prices
claim-ios-app-privacy-who-is-called = Web names that apps contact

## WeChat Pay

claim-wechat-pay-transactions = History of payments
claim-wechat-pay-cards = Bank accounts and cards
claim-wechat-pay-messages = Messages
claim-wechat-pay-calls = Calls
claim-wechat-pay-names = Name, phone number, email, age, gender and work
claim-wechat-pay-usage = How often and how long the app is used
claim-wechat-pay-places = Where the phone is, for places and ads nearby
claim-wechat-pay-ads = Ads seen and tapped

## Meituan

claim-meituan-orders = Orders
claim-meituan-location-pace = Location every five minutes
claim-meituan-order-prices = Place and repeat orders, used to set prices

## Douyin

claim-douyin-names = Names
claim-douyin-contact = Phone numbers and email addresses
claim-douyin-demographics = Age, gender and similar facts
claim-douyin-likes = Likes
claim-douyin-shares = Shares
claim-douyin-comments = Comments
claim-douyin-views = Videos viewed, and how long
claim-douyin-click-patterns = Patterns of taps and clicks
claim-douyin-devices = Devices and operating systems
claim-douyin-internet-addresses = Internet addresses
claim-douyin-places = Where the phone is
claim-douyin-photos-videos = Photos and videos
claim-douyin-voice-messages = Voice messages
claim-douyin-chats = Chat messages
claim-douyin-time-spent = Time spent in the app
claim-douyin-connections = Network connections
claim-douyin-app-logs = Logs of what was tapped in the app
claim-douyin-shop-sales = Shopping in the app

## WeChat

claim-wechat-names = Names
claim-wechat-contact = Phone numbers and email addresses
claim-wechat-demographics = Age and gender
claim-wechat-work = Occupation
claim-wechat-usage = How often and how long the app is used
claim-wechat-features = Features used
claim-wechat-places = Where the phone is, for places and ads nearby
claim-wechat-cards = Bank accounts and cards
claim-wechat-transactions = History of payments
claim-wechat-messages = Messages
claim-wechat-calls = Calls
claim-wechat-files = Photos and files shared in chats
claim-wechat-ads = Ads seen and tapped
claim-wechat-photos = Photos read while the app was closed
claim-wechat-typed-words = Words typed in messages, used to choose ads

## Taobao

claim-taobao-photos = Photos read while the app was closed
