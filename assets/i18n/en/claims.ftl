# claims: what others say that a platform collects, and who says so

## Who says it

claimed-by-founding-000 = A forum post on Chinese social media platforms
claimed-by-founding-001 = An article on Chinese social networks abroad
claimed-by-founding-002 = An article that cites The Wall Street Journal
claimed-by-founding-003 = An article on the data that WeChat collects
claimed-by-founding-004 = A news article on major apps in China
claimed-by-policy-tiktok = TikTok's own privacy policy
claimed-by-policy-apple = Apple's description of this report

## TikTok

claim-tiktok-names = Names
claim-tiktok-contact = Phone numbers and email addresses
claim-tiktok-demographics = Age, gender and similar facts
claim-tiktok-likes = Likes
claim-tiktok-shares = Shares
claim-tiktok-comments = Comments
claim-tiktok-views = Videos viewed
claim-tiktok-watch-time = How long each video was watched
claim-tiktok-click-patterns = Patterns of taps and clicks
claim-tiktok-devices = Devices and operating systems
claim-tiktok-internet-addresses = Internet addresses
claim-tiktok-places = Where the phone is
claim-tiktok-photos-videos = Photos and videos
claim-tiktok-voice-messages = Voice messages
claim-tiktok-chats = Chat messages
claim-tiktok-time-spent = Time spent in the app
claim-tiktok-connections = Network connections
claim-tiktok-app-logs = Logs of what was tapped in the app
claim-tiktok-ad-profile = Profiles for choosing content and ads
claim-tiktok-device-numbers = ID numbers of the phone, to spot fraud
claim-tiktok-sign-ins = Patterns of signing in
claim-tiktok-purchases = Purchases in the app and its shop
claim-tiktok-shop-sales = Shopping in the app
claim-tiktok-gifts = Gifts of money to creators
claim-tiktok-contact-and-birth-date = Email address and birth date
claim-tiktok-address-of-sign-ins = The internet address
claim-tiktok-passed-on-inside = Who in the company received these details
claim-tiktok-faces = Faces in videos
claim-tiktok-policy-clipboard = Text copied on the device
claim-tiktok-policy-contacts = Contacts of the phone
claim-tiktok-policy-keystrokes = Patterns of typing
claim-tiktok-policy-precise-location = Exact location
claim-tiktok-policy-faces-objects = Faces and objects seen in videos
claim-tiktok-policy-inferred = Guesses about age, gender and interests
claim-tiktok-policy-partners = What other apps and sites report

## iPhone App Privacy Report

claim-ios-app-privacy-photos = Photos read by apps
claim-ios-app-privacy-while-closed = Use of photos while the app was closed
claim-ios-app-privacy-location = Location checked by apps
claim-ios-app-privacy-typed-words = Words typed in messages, used to choose ads
claim-ios-app-privacy-order-prices = Place and repeat orders, used to set prices
claim-ios-app-privacy-who-is-called = Web names that apps contact
claim-ios-app-privacy-sensor-use = Use of camera, microphone, contacts and photos

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
