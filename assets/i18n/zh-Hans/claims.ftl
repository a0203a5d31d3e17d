# claims: what others say that a platform collects, and who says so

## Who says it

claimed-by-founding-000 = 一篇论坛帖子，未经核实
claimed-by-founding-000-work = “How Do Chinese Social Media Platforms Extract and Use Overseas User Data?”。论坛帖子，作者 rabiakhatun939；没有写日期。
claimed-by-founding-001 = 一篇关于中国社交网络海外扩张的文章
claimed-by-founding-001-work = “The Expanding Popularity of Chinese Social Network Outdoors China Poses New Risks in the West”。没有写作者和日期。
claimed-by-founding-002 = 一篇引用《华尔街日报》的文章
claimed-by-founding-002-work = “TikTok’s Nonetheless Sharing US Consumer Knowledge with China-Based mostly Employees, In keeping with New Studies”。没有写作者和日期。
claimed-by-founding-003 = 一篇关于微信收集哪些数据的文章
claimed-by-founding-003-work = “What data does WeChat collect?”。没有写作者和日期。
claimed-by-founding-004 = 一篇关于中国主要应用的新闻报道
claimed-by-founding-004-work = “Major mobile apps in China extensively mine personal data, sparking social media outrage”。网页日期为 2024年4月13日；没有写作者。
claimed-by-policy-tiktok = TikTok 自己的隐私政策（2026年11月所记）
claimed-by-policy-tiktok-work = 2026年11月所记的内容，没有保留网址和原文：引用之前，请先查看公司现行的文本。
claimed-by-policy-apple = Apple 对这份报告的说明（2026年11月所记）
claimed-by-policy-apple-work = 2026年11月所记的内容，没有保留网址和原文：引用之前，请先查看公司现行的文本。

## TikTok

claim-tiktok-names = 姓名
claim-tiktok-contact = 手机号
claim-tiktok-birth-date = 生日或年龄
claim-tiktok-email = 邮箱
claim-tiktok-demographics = 性别等基本情况
claim-tiktok-likes = 点赞
claim-tiktok-shares = 分享
claim-tiktok-comments = 评论
claim-tiktok-views = 看过的视频
claim-tiktok-watch-time = 每个视频看了多久
claim-tiktok-click-patterns = 点击的规律
claim-tiktok-devices = 设备型号
claim-tiktok-operating-systems = 操作系统
claim-tiktok-internet-addresses = 互联网地址
claim-tiktok-photos-videos = 照片和视频
claim-tiktok-voice-messages = 语音消息
claim-tiktok-chats = 聊天内容
claim-tiktok-time-spent = 使用时长
claim-tiktok-connections = 网络连接
claim-tiktok-app-logs = 应用内的操作记录
claim-tiktok-ad-profile = 用于挑选广告的画像
claim-tiktok-content-profile = 用于挑选内容的画像
claim-tiktok-device-numbers = 用于识别欺诈的设备编号
claim-tiktok-sign-ins = 登录的规律
claim-tiktok-purchases = 应用内和商城的购买
claim-tiktok-gifts = 给创作者的打赏
claim-tiktok-passed-on-inside = 公司内部有谁收到过邮箱、生日和互联网地址
claim-tiktok-policy-clipboard = 设备剪贴板里的内容
claim-tiktok-policy-contacts = 手机通讯录
claim-tiktok-policy-keystrokes = 打字的节奏
claim-tiktok-policy-precise-location = 精确位置
claim-tiktok-policy-faces-objects = 视频中出现的人脸和物体
claim-tiktok-policy-guessed-interests = 对兴趣的推测
claim-tiktok-policy-guessed-gender = 对性别的推测
claim-tiktok-policy-guessed-age = 对年龄的推测
claim-tiktok-policy-partners = 其他应用和网站提供的信息

## iPhone App Privacy Report

claim-ios-app-privacy-photos = 应用读取照片
claim-ios-app-privacy-contacts = 应用读取通讯录
claim-ios-app-privacy-microphone = 应用使用麦克风
claim-ios-app-privacy-camera = 应用使用相机
claim-ios-app-privacy-while-closed = 应用未打开时读取照片
claim-ios-app-privacy-location = 应用查询位置
claim-ios-app-privacy-typed-words = 聊天中输入的文字被用于挑选广告
claim-ios-app-privacy-order-prices = 用位置和重复下单来定价
claim-ios-app-privacy-who-is-called = 应用联系的网络域名

## WeChat Pay

claim-wechat-pay-transactions = 交易记录
claim-wechat-pay-cards = 银行账户和银行卡
claim-wechat-pay-messages = 消息
claim-wechat-pay-calls = 通话
claim-wechat-pay-names = 姓名、手机号、邮箱、年龄、性别和职业
claim-wechat-pay-usage = 使用应用的频率和时长
claim-wechat-pay-places = 手机所在位置，用于附近的地点和广告
claim-wechat-pay-ads = 看过和点过的广告

## Meituan

claim-meituan-orders = 订单
claim-meituan-location-pace = 每五分钟一次的位置
claim-meituan-order-prices = 位置和重复下单，用来定价

## Douyin

claim-douyin-names = 姓名
claim-douyin-contact = 手机号和邮箱
claim-douyin-demographics = 年龄、性别等基本情况
claim-douyin-likes = 点赞
claim-douyin-shares = 分享
claim-douyin-comments = 评论
claim-douyin-views = 看过的视频和时长
claim-douyin-click-patterns = 点击习惯
claim-douyin-devices = 设备和操作系统
claim-douyin-internet-addresses = 互联网地址
claim-douyin-places = 手机所在的位置
claim-douyin-photos-videos = 照片和视频
claim-douyin-voice-messages = 语音消息
claim-douyin-chats = 聊天消息
claim-douyin-time-spent = 使用时长
claim-douyin-connections = 网络连接
claim-douyin-app-logs = 应用内操作日志
claim-douyin-shop-sales = 应用内购物

## WeChat

claim-wechat-names = 姓名
claim-wechat-contact = 手机号和邮箱
claim-wechat-demographics = 年龄和性别
claim-wechat-work = 职业
claim-wechat-usage = 使用的频率和时长
claim-wechat-features = 使用过的功能
claim-wechat-places = 手机所在的位置，用于附近的地点和广告
claim-wechat-cards = 银行账户和银行卡
claim-wechat-transactions = 支付记录
claim-wechat-messages = 消息
claim-wechat-calls = 通话
claim-wechat-files = 聊天中的图片和文件
claim-wechat-ads = 看过和点过的广告
claim-wechat-photos = 应用关闭时读取照片
claim-wechat-typed-words = 消息里输入的词，用来挑选广告

## Taobao

claim-taobao-photos = 应用关闭时读取照片
