# report: the summary on paper

pdf-title = { $platform } 的这份导出文件里有什么
pdf-title-unknown = 这份导出文件里有什么
pdf-page = 第 { $page } 页，共 { $pages } 页
pdf-continued = { $title }（续）
pdf-foot-left-out = { $count ->
    [0] 没有发现需要略去的私人细节
   *[other] 已略去 { $count } 类私人细节
}
pdf-foot-full = 含完整细节，请妥善保管

# At a glance
pdf-for = 给谁
pdf-for-me = 我自己
pdf-made-on = 制作时间
pdf-file = 导出文件
pdf-more-files = 另有 { $count } 个文件
pdf-size = 导出文件的大小
pdf-size-word = 大小
pdf-files-inside = 内含 { $count } 个文件
pdf-dates = 日期范围
pdf-no-dates = 这份导出文件里没有日期
pdf-records-word = 记录
pdf-kinds-left-out = 按选择略去 { $count } 个小类的记录
pdf-records-left-out = 按选择不显示 { $count } 条记录
pdf-records = { $count } 条记录
pdf-about = 关于什么
pdf-about-title = 各大类的记录
pdf-first = 最早
pdf-last = 最晚
pdf-care = 请小心处理
pdf-care-note = “请小心处理”一列只统计“特别敏感”的记录：证件、健康、信仰、精确位置与到访、密码、银行卡、转账和贷款。订单和余额不算在内。
pdf-limit-time = 时间以公司写下的为准。
pdf-limit-all = 公司持有的数据可能比这份导出文件更多。
pdf-limit-proof = 记录只说明写下了什么，不说明当时是谁拿着手机。
pdf-own-computer = 在我自己的电脑上制作。Dossier 没有把它发送到任何地方。

# What stands out
pdf-notable = 值得留意的内容
pdf-notable-intro = 多数人想先知道的几件事。每个数字都来自导出文件里的记录。
pdf-notable-none = 按 Dossier 的规则，没有特别突出的内容。
pdf-source = 来自“{ $path }”
pdf-caution = 数量只说明写下了什么，不说明原因。

# Categories
pdf-categories = 逐个大类查看
pdf-kind = 小类
pdf-level = 私密程度
pdf-ways = 他们如何得到
pdf-ways-all = 他们如何得到：{ $way }
pdf-by-month = 每月记录
pdf-by-year = 每年记录
pdf-bars-alt = { $category }。最高的柱代表 { $highest } 条记录。数字见后面的表格。
pdf-year = 年份
pdf-total = 合计
pdf-earlier = 另有 { $count } 条记录早于 { $year } 年。
pdf-sensitive = { $count } 条特别敏感
pdf-examples = 例子
pdf-example = 例子
pdf-when = 时间
pdf-examples-none = 特别敏感的小类只计数，这里不写任何例子。
pdf-person = 人物 { $number }
pdf-words-left-out = 文字已略去（{ $count } 个字符）
pdf-address-left-out = 地址已略去

# When and where
pdf-when-where = 时间与地点
pdf-hours = 一周各时段
pdf-hours-read = 一格是某个星期几的一个小时。记录最多：{ $day } { $hour }（{ $records } 条）。时区：{ $zone }。
pdf-hours-alt = 按星期和小时统计的记录。最多在{ $day } { $hour }：{ $records } 条。数字见后面的表格。
pdf-hours-table = 同样的数字列成表格
pdf-day = 星期
pdf-heat-low = 没有记录
pdf-heat-high = { $count } 条记录
pdf-gaps = 安静的日子
pdf-gaps-note = 没有任何带日期记录的时段。文件里看不出原因。
pdf-gap-first = 第一天
pdf-gap-last = 最后一天
pdf-gap-days = 天数
pdf-countries = 登录的国家或地区
pdf-countries-note = 登录所用互联网地址（IP）的登记地。你当时可能在别处。
pdf-country = 国家或地区

# Devices and sign-ins
pdf-devices = 设备与登录
pdf-devices-count = { $count } 条关于手机或电脑的信息，例如型号、屏幕或程序
pdf-sign-ins-count = { $count } 次登录
pdf-networks-count = { $count } 条带互联网地址或网络的记录
pdf-device-ids-count = { $count } 个手机识别号码
pdf-devices-note = 你不认得的登录，可能来自你的旧手机、某个辅助程序，也可能是别人。
pdf-apps = 应用用了什么
pdf-apps-note = 用过位置、相机、麦克风、照片、通讯录或媒体资料库，或录制过屏幕的应用，按报告的统计。
pdf-app = 应用
pdf-what = 用了什么
pdf-at-night = 零点至 5 点

# Who else
pdf-firms = 涉及的公司
pdf-firms-count = 在列出公司的部分（广告主名单、其他应用的报告、应用的网络连接）里，还提到 { $count } 家其他公司。其他记录（广告、商店、应用、收款方、发件人）里的名称不在此列。
pdf-firms-addresses = 这里有 { $count } 个互联网地址，不知道属于谁。
pdf-firms-note = 出现在名单里，不证明该公司现在仍持有数据。
pdf-firms-calls-note = “连接次数”是应用联系该公司的次数。一条记录可以代表很多次。
pdf-firm = 公司
pdf-firm-does = 做什么
pdf-firm-domains = 网络域名
pdf-firm-apps = 应用
pdf-firm-calls = 连接次数
pdf-more-firms = 另有 { $count } 家公司，见 Dossier 屏幕上的列表。
pdf-more-rows = 另有 { $count } 行，见 Dossier 屏幕上的列表。

# What you can do
pdf-to-do = 你可以做什么
pdf-to-do-note = 做完的打勾。各个应用的菜单名称不同，也会变化。
pdf-to-do-keep = 请把导出文件原样保存。如有纠纷，删除任何内容之前先问律师：它可能是证据。

# How this was made
pdf-made = 如何制作
pdf-program = 程序
pdf-rules-used = 所用规则
pdf-rules-for = { $name }；导出的形式：{ $layout }；规则版本：{ $rules }
pdf-files = 文件
pdf-read = 已读 { $count } 个
pdf-media = 照片、影片和声音计 { $count } 个
pdf-partial = 部分读取 { $count } 个
pdf-unread = 未读 { $count } 个
pdf-sorted = 已归入小类的值
pdf-sorted-share = { $percent }%
pdf-zone = 时区
pdf-problems = 读取说明
pdf-sources = 导出文件及其指纹
pdf-sha = SHA-256
pdf-sha-none = 未计算：文件很多或很大
pdf-rules = 记录如何计数
pdf-rule-1 = 一条记录是列表里的一项、一条消息、一个事件、一个文件，或一个填了内容的事实。
pdf-rule-2 = 每条记录只属于一个小类，所以合计相符。空的字段不计。
pdf-rule-3 = 同一事件的两行算一条记录。同一文档写了两遍只算一次。
pdf-rule-4 = 小类先按平台的规则判断，否则按词语和形状判断。
pdf-left-out-title = 略去了什么
pdf-left-out-text = { $count ->
    [0] 没有需要略去的私人细节。
   *[other] 略去或缩短了 { $count } 类私人细节。没有写出的内容不在这个文件的任何地方，也没有隐藏在里面。
}
pdf-left-out-counts = 数字表示在导出里认出这种细节的次数。一条记录里可能有几处，也可能一处都没有。所以它们与各小类的记录数不同。
pdf-glossary = 用词说明
pdf-term-1 = 导出文件
    .means = 公司交给你的、装有你的数据的文件。
pdf-term-2 = 记录
    .means = 其中的一项，例如一条消息或一次登录。
pdf-term-3 = 登录
    .means = 手机或电脑打开你的账号一次。
pdf-term-4 = 互联网地址（IP）
    .means = 网络给一个连接的号码。
pdf-term-5 = 推测
    .means = 他们自己得出的内容，可能不对。
pdf-term-6 = 请小心处理
    .means = “特别敏感”的记录：法律给予额外保护，或落到别人手里后会造成损失。
pdf-term-7 = 指纹（SHA-256）
    .means = 由文件算出的号码。不同的文件得到不同的号码。文件夹的号码由其中文件的清单算出，清单按路径排序。每行是文件的号码、两个空格、它的路径和换行。
pdf-credits = 致谢
pdf-credits-text = 字体：Noto Sans、Noto Sans SC、Noto Sans Symbols 2 和 Noto Emoji（SIL 开放字体许可证 1.1）。排版使用 Typst。完整列表见 Dossier 的“关于”。

# What an app used, by the case that a profile names
use-location = 位置
use-contacts = 通讯录
use-photos = 照片
use-camera = 相机
use-microphone = 麦克风
use-media-library = 媒体资料库
use-screen-recording = 屏幕录制

## 给家长、给律师

pdf-for-parent = 家长或监护人
pdf-for-lawyer = 律师、数据保护专员或主管机关
pdf-for-one-page = 我自己，一页
pdf-likely = 看来出自
pdf-talk = 可以一起聊聊
pdf-talk-note = 这些问题有助于一起看这份摘要。使用应用并没有做错什么。
pdf-talk-1 = 哪些数字在意料之中，哪些不在？
pdf-talk-2 = 一天中哪些时候想让手机休息？
pdf-talk-3 = 谁能看到你发的内容，谁能给你发消息？
pdf-talk-4 = 哪些应用需要知道你在哪里？
pdf-talk-5 = 想一起删除或关闭哪些？
pdf-missing = 据称收集的内容
pdf-missing-note = 把公司自己和别人所说的收集内容与这份导出对照。这里没有，并不证明平台没有保存。
pdf-claim = 据称收集的内容
pdf-claim-of = { $kind }
pdf-claim-kind-here = { $kind }（导出里另有 { $count } 条这一小类的记录）
pdf-claim-of-all = { $count }（共 { $all }）
pdf-claimed-by-more = { $first }；另有：{ $more }
pdf-claimed-by = 谁这样说
pdf-claimed-work = { $by }：{ $work }
pdf-where-from = 这些数字出自何处
pdf-path = 在导出中的位置
pdf-no = 编号
pdf-rule = 规则
pdf-state = 状态
pdf-note = 说明
pdf-rule-of-words = 词语
pdf-rule-of-shape = 值的形式
pdf-rule-of-none = 未归类
pdf-annex-files = 附录 { $letter }：导出中的文件
pdf-annex-files-note = 导出中的每个文件及其处理结果。“编号”供注释引用。“规则”写明由哪个平台的规则为记录归类，或说明由词语或值的形式决定。
pdf-annex-sign-ins = 附录 { $letter }：登录
pdf-annex-firms = 附录 { $letter }：所有公司

## 索取缺少内容的信

pdf-annex-letter = 附录 { $letter }：索取其余数据的信
pdf-annex-letter-ios-app-privacy = 附录 { $letter }：向应用公司索取我的数据的信
pdf-annex-letter-note = 这是供复制和修改的草稿。请填写方括号里的内容。
letter-title = 索取其余数据的信
letter-lead = 写给公司的信，列出公司自己说会收集、但导出里没有的内容。
letter-lead-several = 给每家公司各写一封信，列出公司自己说会收集、但导出里没有的内容。
letter-how = 可以随意修改，并填写方括号里的内容。复制或保存后，由你自己寄出。
letter-by-law = 依据哪部法律
letter-law-gdpr = 欧盟（GDPR）
letter-law-uk = 英国（UK GDPR）
letter-law-pipl = 中国（《个人信息保护法》）
letter-law-ccpa = 加利福尼亚州（CCPA）
letter-law-which = 请选择你居住的地方，或公司须答复你的地方。这不是法律意见。
letter-in-language = 信的语言
letter-hearsay-title = 只有报道或帖子提到的
letter-hearsay = 也索取只在文章或帖子里提到、公司自己没有说过的 { $count } 项内容
letter-to = 寄给
letter-field = 信的正文
letter-copy = 复制这封信
letter-save = 保存这封信…
letter-again = 重新开始
letter-write = 写信索取
screen-save-letter = 附上一封索取缺少内容的信
cli-help-scan-letter = 把索取缺少内容的信写成文本
cli-help-scan-law = 信所依据的法律：gdpr、uk、pipl 或 ccpa；none 则律师用的 PDF 里不附信；不写则用通常的：gdpr，用简体中文写给中国平台时用 pipl
cli-help-scan-letter-lang = 信的语言：en、zh-Hans、zh-Hant、es、de 或 fr
cli-help-scan-letter-hearsay = 信中也索取只有文章或帖子说收集的内容
cli-letter-no-law = 信需要一部法律。请选择 --law gdpr、uk、pipl 或 ccpa。

## 页脚的注释和篇幅

pdf-notes = 这些数字出自何处
pdf-note-place = { $places }；在 { $files } 里
pdf-note-more = 及另外 { $count } 处
pdf-device = 设备
pdf-address = 互联网地址（IP）
pdf-sign-ins-each = 逐次登录
pdf-countries-all = 各国家或地区的登录
screen-save-length = 篇幅
screen-save-length-short = 约 2 页
screen-save-length-middle = 约 6 页
screen-save-length-all = 全部
cli-help-scan-length = PDF 的篇幅：short（约 2 页）、middle（约 6 页）或 all（全部）

## 替换内容的副本

cli-help-scan-redacted-copy = 写出结构相同、内容已替换的副本（zip 文件）
cli-help-scan-copy-key = 决定替换内容的词：同一个词得到同样的副本。知道这个词的人可以猜测内容
copy-title = 供教学或报告问题用的副本
copy-say = 文件和结构相同。姓名、地点、号码和文字都已替换，相同的内容总换成相同的内容。
copy-promise = 由 Dossier 生成：内容已替换的副本。日期、时间、记录的条数和文字的长短与原来一样。出生日期已改动。我们的规则认得的字段名和文件夹名保留。照片、影片和声音是空白的，其中隐藏的信息已去掉。无法安全改写的文件，例如 PDF 文档、数据库和加密的文件，不在其中。熟悉你的人仍可能认出你。交给别人之前请先看一遍。
copy-save = 保存副本…
copy-making = 正在制作副本…
copy-saved = 副本已保存为 { $name }。
copy-left-out = { $count ->
    [0] 所有文件都在副本里。
   *[other] 有 { $count } 个文件无法安全改写，没有放进副本。
}
copy-path = 副本的路径
copy-now = 保存到这里

## 与总结放在一起的表格，例子所在的行

pdf-more-beside = 另有 { $count } 行。全部行在 { $name } 里，与本文件放在一起。它的 SHA-256：{ $sum }
pdf-annex-files-in = 这些文件来自 { $name }。它的 SHA-256：{ $sum }
pdf-example-place = 出处
pdf-example-line = 第 { $line } 行
pdf-example-item = 第 { $item } 条
remark-apps-used = 其中 { $count } 条写的是在手机上用过的应用，不是应用里的某个部分。
remark-account-region = 其中 { $count } 条是账号所属的地区，怎样设定的没有写明。
remark-program-chats = 其中 { $count } 条是与程序（AI 助手）的聊天，不是与人的聊天。
pdf-headline-first = 最早一条：{ $place }
pdf-crc = CRC-32
verify-inside = { $name } 的校验和（CRC-32）与字节数
verify-gone = 里面第 { $number } 个文件的校验和（CRC-32）与字节数
pdf-annex-files-sums = SHA-256 是由解压后文件的全部字节算出的数。标“–”处，文件未能完整解压。
pdf-annex-files-no-sums = CRC-32 是每个文件的简短校验数。本摘要没有计算每个文件的 SHA-256。
verify-inside-sums = { $name } 的校验和（SHA-256）与字节数
verify-gone-sums = 里面第 { $number } 个文件的校验和（SHA-256）与字节数

## So that each number can be followed

pdf-note-more-listed = 以及另外 { $count } 处，见各“这些数字出自何处”表
pdf-note-more-annex = 以及另外 { $count } 个：附录 A，编号 { $numbers }
pdf-paths-alike = { $path }（{ $count } 个文件）
pdf-ways-messages = Dossier 没有按发件人整理这些消息。导出里可能写有发件人。
pdf-left-out-people = 别人的名字
pdf-left-out-words = 消息、帖子和搜索的文字
pdf-left-out-sensitive = 特别敏感记录的细节
pdf-left-out-files = 文件和文件夹名称的一部分
pdf-rules-for-files = { $name }；规则版本：{ $rules }
pdf-size-unpacked = 解压后 { $size }
pdf-when-only = 何时
pdf-missing-unknown = 关于这个平台据说会收集哪些数据，Dossier 没有清单。所以这里不说可能缺少什么。这并不表示什么都不缺。
pdf-missing-found = “记录”只数导出中正好能印证该说法的部分。“共”是这些小类的全部记录。
pdf-missing-unchecked = 导出里有同类的记录，这里数的就是它们。其中是否正好有所说的内容，导出没有以 Dossier 能读懂的方式说明。
pdf-missing-outside = 无论公司保存了什么，这类导出文件都不含这些。别的导出文件或公司自己那里也许有。
pdf-missing-elsewhere = 据说会收集的内容，以及其中哪些这里没有，写在给律师的摘要里。
pdf-name-count = { $name }：{ $count }
pdf-firms-none = 列出公司的部分（广告主名单、其他应用的报告、应用的网络连接）这里没有，或者没有写别的公司。其他记录（广告、商店、应用、收款方、发件人）里的名称不在此列，可能还有。
pdf-zone-utc = UTC；没有记录注明其他时钟
pdf-zone-none = 无；没有记录注明具体时间
pdf-zone-own = 记录注明的时区
pdf-zone-both = { $own } 条记录按其注明的时区，{ $utc } 条按世界标准时间（UTC）
pdf-heat-up-to = 至多
pdf-claimed-works-note = 标题按原文引用。没有写出版者、日期或网址的，Dossier 不知道。除公司自己的政策或说明以外，都是第二手资料。
screen-save-sums = 附上每个文件的 SHA-256，用来证明一个字节也没有变
screen-save-sums-taking = 正在为 SHA-256 再次读取每个文件：{ $percent }%
screen-save-sums-stop = 不附上，继续
verify-more-inside = 另有 { $count } 个里面的文件不同。

## 没有读取的内容，写在第一页

pdf-unread-nothing = 这份导出文件里什么都没能读取
pdf-unread-part-of-it = 这份导出文件没有全部读取
pdf-unread-unknown = 不清楚，因为什么都没有读取
pdf-unread-not-counted = 不含 { $count } 个没有读取或只读了一部分的文件
pdf-unread-empty = 里面没有 Dossier 能读取的文件。
    .do = 请确认这就是公司给你的文件。
pdf-unread-stopped = 读取在结束前被停止，之后的内容不在这些数字里。
    .do = 请重新打开导出文件，等到读完，再保存一次这份摘要。
pdf-unread-locked = { $count } 个文件需要密码，所以没有打开，里面的内容都没有计入。
    .do = 请用密码重新打开导出文件，再保存一次这份摘要。应用可能通过邮件或短信发来了密码。
pdf-unread-wrong = { $count } 个文件没有打开：输入的密码不对，里面的内容都没有计入。
    .do = 请检查大小写，用正确的密码重新打开导出文件，再保存一次这份摘要。
pdf-unread-sealed = { $count } 个文件的加密方式 Dossier 打不开，有没有密码都一样，里面的内容都没有计入。
    .do = 请用加密它的程序解压，打开文件夹，再保存一次这份摘要。
pdf-unread-damaged = { $count } 个文件已损坏或提前结束，没能读取的部分没有计入。
    .do = 请重新下载导出文件，比较大小，再保存一次这份摘要。
pdf-unread-part = 这份导出文件缺了 { $count } 个部分，里面的内容都没有计入。
    .do = 请把所有部分放在一起，一次全部打开，再保存一次这份摘要。
pdf-unread-access = { $count } 个文件在这台电脑上打不开：只在网上、正被占用，或没有读取的权限。
    .do = 请把文件下载到这台电脑，允许自己读取，再保存一次这份摘要。
pdf-unread-other = { $count } 个文件没有读取或只读了一部分，Dossier 不读取这样的种类或大小。
    .do = Dossier 里的文件列表逐个写明了原因。

## Of a report that a phone made itself: no company gave it

pdf-title-ios-app-privacy = 这份 iPhone“App 隐私报告”里有什么
cat-usage-ios-app-privacy = 应用连接的网址
cat-location-ios-app-privacy = 应用查询位置
pdf-limit-time-ios-app-privacy = 时间以手机写下的为准。
pdf-limit-all-ios-app-privacy = 应用做的可能比这份报告显示的更多。
pdf-term-1-ios-app-privacy = 导出文件
    .means = 手机就其应用所做的事写下的报告。
