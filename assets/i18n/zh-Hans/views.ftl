# 地点、往来、公司、日期、搜索与归类的画面。

## 归类

nav-sorting = 归类方式
nav-outline = 给开发者看的结构
sorting-lead = 文件的每一部分归到了哪一类，以及原因。你可以把它放到别处。
sorting-by-person = 由你更改
sorting-by-person-how = 所有数字、图表和摘要都照你说的来。
sorting-by-nothing = 还没归类
sorting-by-nothing-how = 没有规则或词语说明这些部分是什么。
sorting-by-guess = 按词语归类
sorting-by-guess-how = 没有适用于这些部分的规则。这是推测，并附有原因。
sorting-by-rule = 按规则归类
sorting-by-rule-how = 这个应用的规则说明了这些部分是什么。
sorting-name = { $name } · { $file }
sorting-wrong = 放错了？
sorting-see = 查看归类方式
sorting-of-kind = { $name } { $count } 条
sorting-one = 它属于哪里？
sorting-choose = 里面是什么
sorting-fields = 哪些字段说明什么
sorting-when = 每条记录的时间
sorting-title = 每条记录是什么
sorting-field-any = 自动判断
sorting-put = 放到这里
sorting-undo = 撤回
sorting-undo-all = 全部撤回
sorting-changed = 由你更改
sorting-again = 正在照你说的归类…
sorting-gone = 这份文件里已没有这一部分。
sorting-save = 保存这些更改…
sorting-save-how = 更改在关闭这份文件之前有效。保存后可以再次使用。其中只有部分和字段的名称，没有你的数据。
reason-changed = 这是你说的。

## 导出的样式

outline-title = 给开发者看的结构
outline-lead = 只列出文件里各项的名称和格式，不含你的内容。
outline-how = 为应用编写规则的人可以使用它。可能涉及隐私的名称用星号代替。交给别人之前请先看一遍。
outline-see = 看一看
outline-save = 保存…
outline-copy = 复制

## 提示

notice-saved = 已保存为 { $name }
notice-exists = 已有同名文件。请换一个名称。

## 短时间的图表

chart-over-days = 各日记录数
chart-over-years = 各年记录数
chart-by-day = 有日期的记录。点一根柱子，看那一天的记录。
chart-by-hour = 有日期的记录。点一根柱子，看那个小时的记录。
table-cell = { $name }，{ $head }：{ $cell }。第 { $row } 行，共 { $rows } 行

## 用话说出的记录

line-link = { $host } 上的页面 · { $end }
line-link-host = { $host } 上的页面
link-tiktok-watch-history = 看过的 TikTok 视频
link-tiktok-mini-drama-history = 看过的 TikTok 短剧
link-tiktok-likes = 点赞过的 TikTok 视频
link-tiktok-favorite-videos = 收藏的 TikTok 视频
link-tiktok-favorite-sounds = 收藏的 TikTok 原声
link-tiktok-favorite-hashtags = 收藏的 TikTok 话题
link-tiktok-favorite-effects = 收藏的 TikTok 特效
link-tiktok-shares = 分享过的 TikTok 内容
link-tiktok-reposts = 转发过的 TikTok 视频
value-appinitiated = 由应用发起
value-nonappinitiated = 由应用内的网页发起
value-networkactivity = { "" }
value-access = 使用
value-bundleid = { "" }
value-intervalbegin = { "" }
value-intervalend = { "" }
value-location = 位置
value-contacts = 通讯录
value-photos = 照片
value-camera = 相机
value-microphone = 麦克风
value-medialibrary = 媒体资料库
value-screenrecording = 屏幕录制
value-viewcontent = 看了一个页面
value-pageview = 看了一个页面
value-addtocart = 加入购物车
value-addtowishlist = 加入心愿单
value-initiatecheckout = 开始结账
value-addpaymentinfo = 填写支付信息
value-completepayment = 完成支付
value-placeanorder = 下单
value-launchapp = 打开应用
value-installapp = 安装应用
value-completeregistration = 完成注册
said-somebody = 一个应用
said-covered = { $dated ->
    [yes] { $date } { $time }：一条“{ $kind }”的记录。
    [day] { $date }：一条“{ $kind }”的记录。
   *[no] 一条“{ $kind }”的记录，没有日期。
}
said-any = { $dated ->
    [yes] { $date } { $time }：“{ $title }”。
    [day] { $date }：“{ $title }”。
   *[no] “{ $title }”，没有日期。
}
said-activity-searches = { $dated ->
    [yes] { $date } { $time }，你搜索了“{ $title }”。
   *[no] 你搜索了“{ $title }”。
}
said-activity-watched = { $dated ->
    [yes] { $date } { $time }，你看过、读过或听过“{ $title }”。
   *[no] 你看过、读过或听过“{ $title }”。
}
said-activity-watched-link = { $dated ->
    [yes] { $date } { $time }，你在 { $host } 看过、读过或听过一项内容。导出里有链接，没有标题。
   *[no] 你在 { $host } 看过、读过或听过一项内容。导出里有链接，没有标题。
}
said-activity-likes = { $dated ->
    [yes] { $date } { $time }，你赞过或收藏了“{ $title }”。
   *[no] 你赞过或收藏了“{ $title }”。
}
said-activity-likes-link = { $dated ->
    [yes] { $date } { $time }，你在 { $host } 赞过或收藏了一项内容。导出里有链接，没有标题。
   *[no] 你在 { $host } 赞过或收藏了一项内容。导出里有链接，没有标题。
}
said-activity-links = { $dated ->
    [yes] { $date } { $time }，你打开了“{ $title }”。
   *[no] 你打开了“{ $title }”。
}
said-activity-links-link = { $dated ->
    [yes] { $date } { $time }，你打开了 { $host } 上的一个页面。导出里有链接，没有标题。
   *[no] 你打开了 { $host } 上的一个页面。导出里有链接，没有标题。
}
said-activity-shares = { $dated ->
    [yes] { $date } { $time }，你分享了“{ $title }”。
   *[no] 你分享了“{ $title }”。
}
said-activity-shares-link = { $dated ->
    [yes] { $date } { $time }，你分享了 { $host } 上的一项内容。导出里有链接，没有标题。
   *[no] 你分享了 { $host } 上的一项内容。导出里有链接，没有标题。
}
said-activity-items = { $dated ->
    [yes] { $date } { $time }，你看了“{ $title }”。
   *[no] 你看了“{ $title }”。
}
said-content-posts = { $dated ->
    [yes] { $date } { $time }，你发布了“{ $title }”。
   *[no] 你发布了“{ $title }”。
}
said-content-comments = { $dated ->
    [yes] { $date } { $time }，你写道“{ $title }”。
   *[no] 你写道“{ $title }”。
}
said-people-follows = { $dated ->
    [yes] { $date } { $time }，记下了与“{ $title }”的关联。
   *[no] 记下了与“{ $title }”的关联。
}
said-messages-private = { $dated ->
    [yes] { $date } { $time }，发出了一条消息：“{ $title }”。
   *[no] 发出了一条消息：“{ $title }”。
}
said-messages-group = { $dated ->
    [yes] { $date } { $time }，群里发出了一条消息：“{ $title }”。
   *[no] 群里发出了一条消息：“{ $title }”。
}
said-location-checks = { $dated ->
    [yes] { $date } { $time }，{ $who } 询问了你的位置。
   *[no] { $who } 询问了你的位置。
}
said-device-sensors = { $dated ->
    [yes] { $date } { $time }，{ $who } 使用了：{ $title }。
   *[no] { $who } 使用了：{ $title }。
}
said-usage-contacted = { $dated ->
    [yes] { $date } { $time }，{ $who } 联系了 { $title }。
   *[no] { $who } 联系了 { $title }。
}
said-device-sign-ins = { $dated ->
    [yes] { $date } { $time }，有人登录：“{ $title }”。
   *[no] 有人登录：“{ $title }”。
}
said-money-orders = { $dated ->
    [yes] { $date } { $time }，你购买了“{ $title }”。
   *[no] 你购买了“{ $title }”。
}
said-ads-seen = { $dated ->
    [yes] { $date } { $time }，你看到或点开了广告“{ $title }”。
   *[no] 你看到或点开了广告“{ $title }”。
}
said-ads-interests = { $dated ->
    [yes] { $date } { $time }，他们记下你喜欢“{ $title }”。这可能不对。
   *[no] 他们记下你喜欢“{ $title }”。这可能不对。
}
said-ads-lists = { $dated ->
    [yes] { $date } { $time }，“{ $title }”的名单上有你。
   *[no] “{ $title }”的名单上有你。
}
said-ads-offsite = { $dated ->
    [yes] { $date } { $time }，“{ $title }”向他们说了关于你的事。
   *[no] “{ $title }”向他们说了关于你的事。
}

## 地图

nav-map = 地图
map-lead = 记录里的精确位置在哪里。地图是 Dossier 自带的，不会下载任何东西。
map-none = 这里没有带坐标的记录。
map-title = { $count } 个地点，{ $records } 条记录
map-town = 大致
map-exact = 精确
map-nearer = 放大
map-further = 缩小
map-fit = 显示所有地点
map-mark = { $name } · { $count }
map-length = { $count } 公里
map-degrees = { $ns ->
    [s] 南纬
   *[n] 北纬
} { $lat }°，{ $ew ->
    [w] 西经
   *[e] 东经
} { $lon }°
map-newest = 查看最新的记录
map-when = 各时间的地点记录
map-when-how = 点一根柱子，只看那段时间的地点。
map-left-out = 还有 { $count } 条记录未在此显示。

## 设备与登录

nav-devices = 登录记录
devices-lead = 记录里提到的每台设备（包括只在登录记录里出现的），以及每一次登录。
devices-code = 厂商型号代码：{ $name }
devices-none = 记录里没有提到设备或登录。
devices-sign-ins = { $count } 次登录
devices-sign-ins-how = 发现不是你本人的登录？点“不是我”。
devices-signed-in = { $count } 次登录
devices-mine = 还是我的
devices-mine-not = 不是我
devices-not-mine = 已标记 { $count } 次登录不是你本人
devices-step = 更改密码，并让其他设备退出登录。两者都在应用的设置里。
devices-no-more = 没有写明设备或地址
devices-registered = 注册于{ $name }
devices-countries = 互联网地址的注册地
devices-countries-how = 这是注册的国家或地区，不一定是你所在的地方。
devices-left-out = 更早的 { $count } 条记录没有查看。

## 还有谁

nav-firms = 涉及的公司
firms-lead = 记录里提到的公司，以及它们在这里做什么。
firms-none = 列出公司的部分这里没有，或者没有写其他公司。其他记录（例如广告、商店）里的名称不在此列。
firms-lists = { $count } 条记录说某家公司的名单上有你。
firms-offsite = { $count } 条记录是其他应用和网站告诉他们的事。
firms-ads = 看到或点开了 { $count } 条广告。
firms-apps = 提到了 { $count } 个其他应用。
firms-known-how = 打开一家公司，看看记录怎么说它。
firms-by-count = 多的在前
firms-by-calls = 联系次数多的在前
firms-by-records = 记录多的在前
firms-by-last = 最近的在前
firms-head-records = 数字是提到这家公司的记录数。
firms-head-calls = 数字是应用联系这家公司的次数。
firms-parts = 这些名称从哪里来
firms-events = 它报告的事：{ $events }
firms-kind = { $kind }：{ $count } 条记录
firms-by-name = 按名称
firms-unknown = { $count } 个无法对应的名称
firms-unknown-how = 我们不知道这些地址背后是谁。
firms-unknown-show = 显示它们
firms-more = 再显示 { $count } 家
firms-apps-called = 被 { $count } 个应用联系
firms-calls = 被联系 { $count } 次

## 一天

nav-day = 一天
screen-day-title = { $day }，{ $weekday }
screen-day-pick = 选择日期
screen-day-before = 前一天
screen-day-after = 后一天
screen-day-none = 这一天没有记录。
screen-day-nearest = 前往{ $day }：离这天最近的有记录的一天
screen-day-hours = 各小时记录数

## 设置

screen-settings-contrast = 对比度
screen-settings-contrast-text = 高对比度让文字和线条尽可能清楚。
screen-settings-contrast-usual = 标准
screen-settings-contrast-high = 高对比度
screen-settings-motion = 动态效果
screen-settings-motion-text = 滚动和淡入的动画。
screen-settings-motion-usual = 较少
screen-settings-motion-none = 无
screen-settings-week = 一周从哪天开始
screen-settings-week-text = 按星期排列的图表的第一行。

## 词语、权利，以及程序由什么组成

glossary-title = 词语的意思
glossary-export = 导出
    .say = 你向应用索取时，它给你的那份含有你数据的文件。
glossary-record = 记录
    .say = 记下的一件事：一次搜索、一条消息、一次登录。
glossary-kind = 小类
    .say = 一条记录是关于什么的。共有十个大类、69 个小类。
glossary-address = 互联网地址（IP）
    .say = 你的网络当时的号码。它注册在某个国家或地区。
glossary-sign-in = 登录
    .say = 每一次有人用密码或验证码打开你的账号。
glossary-guess = 推测
    .say = 公司自己得出的、关于你的内容。它可能不对。
glossary-helpers = 帮它做事的公司
    .say = 为这家公司工作、因而可能看到数据的其他公司。
glossary-photo = 照片里的隐藏信息
    .say = 存在照片里但看不见的时间、地点和相机。
glossary-letter = 索取其余数据的信
    .say = 向公司索取导出里没有的数据的信。
rights-title = 你的权利
    .note = 这不是法律意见。核对于 2026 年 11 月。
rights-eu = 欧盟与英国
    .say = 你可以索取数据副本，要求更正或删除，并把它带到别处。公司须在一个月内答复。
rights-china = 中国
    .say = 你可以查阅、复制你的数据，要求更正或删除，并要求解释处理规则。应用会在设置里列出收集的内容。
rights-california = 加利福尼亚州
    .say = 你可以询问收集和出售了什么，要求删除，并拒绝出售。公司须在 45 天内答复。
rights-other = 其他地方
    .say = 许多国家有类似的规定。通过隐私页面向公司提出，并保存答复。
about-title = 关于 Dossier
about-version = 版本 { $version }。它自己的代码可按 { $licence } 使用。
about-carries = 它带有的他人作品：
about-what = 内容
about-edition = 版本
about-licence = 许可

## 比较

nav-compare = 比较
compare-lead = 把两份导出放在一起看：同一应用的两个日期，或两个应用。
compare-first = 选择第一份
compare-first-how = 把现在打开的这一份作为第一份，再打开第二份。两份都只在这台电脑上，不会保存任何内容。
compare-then = 之后会看到
compare-then-1 = 每个小类的记录，两份各有多少条。
compare-then-2 = 同一个应用的两个日期：第一份之后新增了什么，什么已经不在了。
compare-then-3 = 只有其中一份提到的公司。
compare-keep = 把这一份作为第一份
compare-second = 现在打开第二份
compare-second-how = 第一份已选好。打开另一份导出，再回到这里。
compare-kept = 第一份
compare-open = 现在打开的
compare-layout = 两份文件的样式不同。看似消失的内容可能只是换了名称。
compare-kinds = 逐个小类比较
compare-kinds-how = 变化最大的小类在前。
compare-change = 变化
compare-new = 新增
compare-gone = 没有了
compare-same = 相同
compare-more = 多 { $count } 条
compare-less = 少 { $count } 条
compare-firms-new = { $count } 家公司只在现在这份里
compare-firms-gone = { $count } 家公司只在第一份里
compare-forget = 重新选择第一份
compare-pick = 从打开的导出中选两份
compare-pick-how = 这两份会各自重新读取。其他几份会关闭，不会保存其中的任何内容。
compare-pick-first = 第一份
compare-pick-second = 第二份
compare-pick-go = 比较这两份

## 更多去处

times-records = 查看这些记录
times-day = 看某一天
records-when = 查看这些记录的时间
sorting-fields-how = 记录的时间和名称会自动判断。
sorting-fields-open = 选择字段
category-map = 在地图上查看
category-sign-ins = 查看设备和每一次登录

## Pictures of the export
chat-as-chat = 对话
chat-you = 你
category-chats = 以对话方式阅读
pictures-as-pictures = 图片
pictures-as-list = 列表
pictures-grid = 图片
pictures-photo = 图片
pictures-film = 视频，只读取其中的信息
pictures-sound = 声音，只读取其中的信息
pictures-none = 这个文件无法生成小图
pictures-hidden = 图片已隐藏
pictures-small = 在这台电脑上生成的小图，不会保存。

## Files of the computer's own
names-as = 文件名的文字：{ $letters }
names-as-guessed = 文件名的文字：{ $letters }（猜测）
names-as-guess = 自动猜测文字
names-as-gb18030 = 简体中文
names-as-big5 = 繁体中文
names-as-shift-jis = 日文
names-as-euc-kr = 韩文
names-as-cp437 = 西欧文字（旧电脑）
names-as-cp866 = 西里尔文字（旧电脑）
names-as-windows-1252 = 西欧文字（Windows）
names-as-bytes = 此名称在文件中的字节：{ $bytes }
screen-files-own = 电脑自己放入的 { $count } 个文件
screen-files-own-closed = 它们不包含关于你的内容。点开查看。
screen-files-own-open = 它们不包含关于你的内容。
screen-files-own-say = 不是这家公司提供的，已略过。

## A record in words

line-fact = { $name }：{ $title }
line-wrote = { $who }：{ $title }
line-app = { $who } · { $title }
says-fact = 这份导出里“{ $name }”是“{ $title }”。
says-dated = { $date } { $time }：{ $text }
says-day = { $date }：{ $text }
says-link = { $name }。导出里只有链接，没有标题。
said-wrote = { $dated ->
    [yes] { $date } { $time }，{ $who } 写道：“{ $title }”。
   *[no] { $who } 写道：“{ $title }”。
}
says-people-address-book = 通讯录里的一条：“{ $title }”。
says-people-groups = 家庭关联或群组：“{ $title }”。
says-people-blocked = 拉黑、静音或隐藏：“{ $title }”。
says-messages-email = 一封邮件：“{ $title }”。
says-messages-calls = 一次通话：“{ $title }”。
says-messages-files = 聊天里的一个文件：“{ $title }”。
says-content-media = 一张照片、一段视频或声音：“{ $title }”。
says-content-drafts = 草稿、笔记、文件或日程：“{ $title }”。
says-location-exact = 一个精确位置：“{ $title }”。
says-location-rough = 一个大概位置：“{ $title }”。
says-location-visits = 去过的一个地方：“{ $title }”。
says-location-routes = 走过的一段路：“{ $title }”。
says-location-saved = 保存的一个地方：“{ $title }”。
says-device-devices = 一台设备：“{ $title }”。
says-device-network = 一个网络：“{ $title }”。
says-device-ids = 用来识别设备的号码：“{ $title }”。
says-device-security = 关于密码与账号安全：“{ $title }”。
says-device-installed = 另一个应用：“{ $title }”。
says-usage-time = 使用应用的时间：“{ $title }”。
says-usage-features = 用过的一个功能：“{ $title }”。
says-usage-settings = 一项设置：“{ $title }”。
says-usage-notices = 发出的一条通知：“{ $title }”。
says-money-cards = 一种支付方式：“{ $title }”。
says-money-transfers = 一笔转账：“{ $title }”。
says-money-bookings = 一次预订、乘车、用餐或购票：“{ $title }”。
says-money-earnings = 一笔收入：“{ $title }”。
says-ads-profile = 他们认为你是：“{ $title }”。
says-ads-choices = 一项广告选择：“{ $title }”。

## Fields of a record

field-username = 用户名
field-name = 名字
field-displayname = 显示的名字
field-nickname = 昵称
field-birthdate = 出生日期
field-gender = 性别
field-language = 语言
field-country = 国家或地区
field-emailaddress = 邮箱
field-email = 邮箱
field-telephonenumber = 电话号码
field-phonenumber = 电话号码
field-likesreceived = 收到的赞
field-profilephoto = 头像
field-biodescription = 个人简介
field-accountregion = 账号所在地区
field-date = 日期
field-title = 标题
field-link = 链接
field-content = 内容
field-from = 发送者
field-searchterm = 搜索词
field-ip = 互联网地址（IP）
field-ipaddress = 互联网地址（IP）
field-devicemodel = 设备
field-devicesystem = 系统
field-networktype = 网络
field-carrier = 电信运营商
whole-timed = { $all } 条记录中，{ $timed } 条有具体时间；其余 { $count } 条不在这里。
whole-dated = { $all } 条记录中，{ $dated } 条有日期；其余 { $count } 条不在这里。
day-without-time = { $count } 条没有具体时间的记录
