# The kinds of data, how each came to the company, and how private it is.
# Made from the taxonomy; an attribute of a category answers one question of a person.

## Categories

cat-about = 关于你
    .short = 关于你
    .say = 说明你是谁的信息，如姓名、手机号和生日。
    .why = 用来开通账号、确认是你本人，并按年龄或地区决定给你看什么。
    .who = 这家公司和帮它做事的公司。公开主页上的内容，所有人都能看到。
    .do = 改掉或删去应用用不到的信息。使用昵称。把手机号从公开主页上撤下。
cat-people = 你认识的人
    .short = 你认识的人
    .say = 应用认为与你有关系的朋友、家人和联系人。
    .why = 用来向你推荐可以关注的人、给你看他们的内容，并吸引更多人使用。
    .who = 这家公司和帮它做事的公司。你的好友列表可能是公开的。
    .do = 关闭通讯录上传，再用“删除已同步的联系人”。隐藏好友列表。
cat-messages = 消息与通话
    .short = 消息与通话
    .say = 你写过或说过的话，以及时间。
    .why = 用来收发和保存你的消息，并防止垃圾信息和诈骗。
    .who = 聊天里的人、这家公司，以及法律要求时的法院或警方。
    .do = 删除旧聊天。如果应用有端到端加密和限时消息，请开启。
cat-content = 你创作的内容
    .short = 你创作的内容
    .say = 你放进应用里的帖子、照片、视频和评论。
    .why = 用来把你的内容给别人看，并让系统学会你喜欢什么。
    .who = 你选定的人；如果设为公开，就是所有人。这家公司会留一份。
    .do = 把旧帖子设为私密。去掉位置标记。删除不再需要的草稿。
cat-activity = 观看、点赞与搜索
    .short = 观看、点赞与搜索
    .say = 你看了什么、赞了什么、搜了什么。
    .why = 用来决定接下来给你看什么、调整推荐，并挑选广告。
    .who = 这家公司和帮它做事的公司。点赞可能是公开的。广告合作方可能拿到一部分。
    .do = 清除历史记录。打开自动删除。重置推荐内容。
cat-location = 相关地点
    .short = 相关地点
    .say = 记录里提到的与你有关的地区、地址和位置。
    .why = 用来显示你附近的内容和本地广告，并检查异常登录。
    .who = 这家公司、帮它做地图和广告的公司，以及法律要求时的法院或警方。
    .do = 把定位设为“使用期间”或“永不”。关闭精确位置。删除位置记录。
cat-device = 你的设备与登录
    .short = 你的设备与登录
    .say = 你用哪些手机和电脑，以及每一次登录。
    .why = 用来保护账号、防止诈骗，并为广告把你的设备关联起来。
    .who = 这家公司和帮它做安全的公司。识别号可能会给广告合作方。
    .do = 退出旧设备。打开两步验证。重置广告识别号。检查相机、麦克风和照片权限。
cat-usage = 使用情况
    .short = 使用情况
    .say = 你多久打开一次应用、用多长时间、用了哪些部分。
    .why = 用来修复问题、了解大家用哪些功能，并让你常回来。
    .who = 这家公司，以及为它统计点击和页面的公司。
    .do = 关闭“共享使用数据”。设置使用时长。关掉通知。
cat-money = 钱与购物
    .short = 钱与购物
    .say = 你买了什么、怎样付款、付给了谁。
    .why = 用来收款、防止诈骗、留存税务记录，并推荐你可能会买的东西。
    .who = 这家公司、银行、商家、快递公司和税务机关。
    .do = 删除保存的银行卡。删除旧地址。核对你不认识的订单。
cat-ads = 广告与对你的推测
    .short = 广告与对你的推测
    .say = 你看到的广告，以及公司认为你喜欢什么。
    .why = 用来卖广告，并给你看你可能会买或会看的东西。
    .who = 这家公司、广告主，以及买卖个人信息的公司。
    .do = 关闭个性化广告。删除广告兴趣。请名单上的公司移除你的信息。
cat-unsorted = 还没归类
    .short = 还没归类
    .say = 这些记录属于哪个小类还不清楚。我们一条也没有丢。
    .why = 现在还说不清。
    .who = 现在还说不清。
    .do = 打开文件列表，看看它来自哪里。

## Kinds

kind-about-names = 姓名与用户名
    .say = 你使用的名字，以及应用给你账号的编号。
kind-about-contact = 邮箱、电话与地址
    .say = 联系你的方式，如邮箱、电话或家庭住址。
kind-about-basics = 生日、年龄与性别
    .say = 你的出生日期、年龄段、性别、语言或国家和地区。
kind-about-id-checks = 证件与人脸核验
    .say = 身份证件副本、实名核验，以及人脸或声音的特征。
kind-about-profile = 个人主页与头像
    .say = 你对自己的介绍，以及你的头像。
kind-about-work-home = 工作、学校与家庭
    .say = 你的工作、学校、住房和家庭状况。
kind-about-health = 健康、身体与运动
    .say = 步数、睡眠、心率、疾病或身材。
kind-about-beliefs = 信仰、感情与背景
    .say = 宗教、政治、喜欢谁、家族来自哪里，或警方记录。
kind-people-address-book = 你共享的手机通讯录
    .say = 从你手机里复制的姓名和号码。
kind-people-follows = 好友、粉丝与关注
    .say = 谁关注你，你关注谁。
kind-people-groups = 家庭与群组
    .say = 家庭关系、群组和你加入的圈子。
kind-people-blocked = 拉黑和隐藏的人
    .say = 你拉黑、静音或隐藏的人。
kind-people-suggested = 应用认为你认识的人
    .say = 应用自己推测出的关系。
kind-messages-private = 私聊
    .say = 你和另一个人或聊天程序之间的消息。
kind-messages-group = 群聊
    .say = 你所在群里的消息。
kind-messages-calls = 通话与语音
    .say = 你打出或接到的通话，以及语音消息。
kind-messages-email = 电子邮件
    .say = 你发出或收到的邮件。
kind-messages-files = 聊天中的照片和文件
    .say = 聊天里发送的图片、视频和文件。
kind-messages-who-when = 你和谁、在何时联系
    .say = 姓名、日期和时间，不含聊天文字。
kind-messages-support = 求助与投诉
    .say = 你写给客服的内容。
kind-content-posts = 帖子与动态
    .say = 你分享的帖子、限时动态和直播记录。
kind-content-media = 照片与视频
    .say = 你放进应用里的图片和影片。
kind-content-comments = 评论与点评
    .say = 你在帖子下写的话，或对店铺和地点的点评。
kind-content-live-audio = 直播、音乐与声音
    .say = 你做的直播、歌曲和声音。
kind-content-drafts = 草稿、笔记、文件与日程
    .say = 你保存了但没有发布的内容，以及你的日历。
kind-content-photo-facts = 照片里的隐藏信息
    .say = 藏在照片里的时间、地点和相机型号。
kind-content-games = 游戏与得分
    .say = 你玩的游戏、得分和存档。
kind-activity-watched = 看过、读过和听过的
    .say = 你播放过的视频、帖子和歌曲；如果有记录，也包括时长。
kind-activity-likes = 点赞与收藏
    .say = 你点赞、收藏、评分或隐藏的内容。
kind-activity-searches = 搜索
    .say = 你在搜索框里输入的词。
kind-activity-links = 打开过的链接和网页
    .say = 你点过的链接和看过的网页。
kind-activity-shares = 你转发的内容
    .say = 你发给别人的帖子。
kind-activity-polls = 投票、测验与选择
    .say = 你在投票和测验里的回答。
kind-activity-items = 浏览过的店铺和商品
    .say = 你看过或放进购物车但没有买的商品。
kind-location-exact = 精确位置
    .say = 地图上带时间的点。
kind-location-rough = 大致区域
    .say = 城镇、国家或地区，不是精确地点。
kind-location-visits = 到访与打卡
    .say = 你标记过或停留过的地方。
kind-location-routes = 行程与路线
    .say = 你步行、乘车或坐火车走过的路线。
kind-location-checks = 应用查询位置
    .say = 应用每一次向手机询问你在哪里。
kind-location-saved = 保存的地点与收货地址
    .say = 家、公司，以及收快递或外卖的地方。
kind-location-around = 你身边有什么
    .say = 你手机见过的无线网络、蓝牙设备和房间。
kind-device-devices = 手机与电脑
    .say = 你设备的品牌、型号和系统。
kind-device-network = 互联网地址与网络
    .say = 你上网时用的地址号码，以及所属网络。
kind-device-sign-ins = 登录
    .say = 你何时、从哪里登录或退出。
kind-device-ids = 手机的识别号
    .say = 让公司能再次认出你手机的编号。
kind-device-security = 密码与账号安全
    .say = 修改密码、安全问题和关联的应用。
kind-device-sensors = 相机、麦克风与照片访问
    .say = 应用每一次使用你的相机、麦克风、通讯录或照片。
kind-device-installed = 手机上的其他应用
    .say = 你安装的其他应用的名称。
kind-usage-time = 使用时间
    .say = 你何时打开和关闭应用，用了多久。
kind-usage-features = 用过的功能与按钮
    .say = 你看过的页面和点过的按钮。
kind-usage-contacted = 应用联系过的公司
    .say = 应用连接过的网络名称，例如广告公司。
kind-usage-settings = 你选的设置
    .say = 语言、通知和隐私等选择。
kind-usage-crashes = 崩溃与速度
    .say = 有关错误、速度和电量的记录。
kind-usage-notices = 发给你的通知和邮件
    .say = 应用发给你的消息。
kind-usage-rules = 规则审核与封禁
    .say = 警告、封禁和被删的帖子。
kind-money-orders = 订单与购买
    .say = 你买的东西，连同价格和日期。
kind-money-cards = 银行卡与账户
    .say = 银行卡号和账号，大多只显示一部分。
kind-money-transfers = 转出与收到的钱
    .say = 与个人和商家之间的付款。
kind-money-balance = 余额、虚拟币与礼物
    .say = 应用里的钱、积分或虚拟币，以及礼物。
kind-money-credit = 信用、贷款与税
    .say = 信用分、贷款、保险和税务信息。
kind-money-bookings = 出行、餐饮与票务
    .say = 预订、打车、订餐和票务。
kind-money-earnings = 你的收入
    .say = 你因劳动得到的报酬、销售款和礼物。
kind-ads-seen = 看过或点过的广告
    .say = 应用给你看的广告，以及你的反应。
kind-ads-interests = 他们认为你喜欢什么
    .say = 公司与你关联的话题。
kind-ads-profile = 他们认为你是什么样的人
    .say = 对年龄、性别、收入或住房的推测。
kind-ads-lists = 名单上有你的公司
    .say = 提交了含有你的名单的广告主。
kind-ads-offsite = 其他应用和网站告诉他们的
    .say = 其他公司报告的浏览、加购和购买。
kind-ads-choices = 你的广告选择
    .say = 你对广告和跟踪询问的回答。
kind-ads-media-guesses = 由面容、声音或情绪作出的推测
    .say = 电脑从你的照片、视频或声音中读出的内容。
kind-unsorted = 还没归类
    .say = 这些记录属于哪个小类还不清楚。我们一条也没有丢。

## How the company got a record

origin-told = 你告诉他们的
    .means = 由你输入、上传或选择。
origin-recorded = 他们记录的
    .means = 你使用应用时保存下来的。
origin-recorded-ios-app-privacy = 手机记下的
origin-worked-out = 他们推测的
    .means = 一种推测或评分，可能不准。
origin-others = 别人告诉他们的
    .means = 来自其他应用、商家、个人或名单。
origin-about-record = 文件自带的说明
    .means = 保存多久、谁看过、何时改动。

## How private a record is

level-0 = 日常
    .means = 单独看，说明不了你多少。
level-1 = 个人
    .means = 指向你本人，但很少透露你的私生活。
level-2 = 私密
    .means = 你会想自己决定谁能看到。
level-3 = 特别敏感
    .means = 法律给予额外保护，或者落到别人手里后很快会带来损失。

## How it may be used

use-run = 提供你要的服务
use-choose = 决定你看到什么内容和广告
use-improve = 让系统挑得更准
use-earn = 卖东西和赚钱
use-protect = 保护账号并防止诈骗
use-law = 遵守法律并回应官方要求

## How we know of a use

ground-policy = 公司隐私政策中写明，{ $date }
ground-export = 这份导出文件中写明
ground-usual = 这类数据通常如此

## Who may see it

who-you = 仅你自己
who-chosen = 你选定的人
who-everyone = 所有人
who-company = 这家公司
who-helpers = 帮它做存储、统计或客服的公司
who-group = 它的姐妹公司或母公司，也包括境外的
who-partners = 广告主和合作方
who-officials = 警方、法院和其他官方机构

## Marks on a record

mark-others = 提到了别人
mark-guess = 一种推测
mark-child = 未成年人账号
mark-public = 公开
mark-changed = 你改过
mark-deleted = 已删除但仍在

## Kinds of value that name or reach a person

identifier-email = 邮箱
identifier-phone = 电话号码
identifier-ip = 互联网地址（IP）
identifier-mac = 网卡编号
identifier-device-id = 手机的识别号
identifier-advertising-id = 广告识别号
identifier-coordinates = 地图坐标
identifier-payment-card = 支付卡号
identifier-iban = 国际银行账号
identifier-cn-resident-id = 居民身份证号
identifier-cn-bank-card = 银行卡号
identifier-postal-address = 住址与邮寄地址
identifier-birth-date = 出生日期
identifier-secret = 密码与密钥

## How a file was treated

entry-waiting = 还没读
entry-read = 已全部读取
entry-partial = 读取了一部分
entry-media = 图片、影片或声音
entry-unread = 没有读取

## What a section holds

section-state-found = 有记录
section-state-empty = 是空的
section-state-absent = 没有这一项

## Whether a claim can be seen

claim-state-found = 这份导出文件里有
claim-state-empty = 有这一项，但里面是空的
claim-state-absent = 这份导出文件里没有找到
claim-state-cannot-tell = 看不出来：有些文件没有读到
claim-state-outside = 这类导出文件不会有的内容
claim-state-unchecked = 这里有同类的记录；其中是否有这一项，没有核对

## What a firm does

role-ads = 广告
role-counting = 统计访问和点击
role-crash = 崩溃报告
role-push = 向手机推送消息
role-maps = 地图
role-login = 登录
role-pay = 支付
role-delivery = 传送图片和文件
role-cloud = 租用的服务器
role-own = 自己的服务
role-fraud = 防欺诈检查
role-phone-maker = 手机厂商
role-device-number = 设备编号
role-platform = 平台自身
role-unknown = 不清楚

## Headings of the questions above

head-say = 一句话说明
head-why = 为什么收集
head-who = 谁可能看到
head-do = 你可以做什么
head-origin = 他们怎样得到
head-level = 私密程度
head-use = 可能怎样使用
head-ground = 依据
