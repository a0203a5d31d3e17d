# screens

# In several places
app-name = Dossier
choose-file = 选择文件…
choose-folder = 选择文件夹…
path-name = 或输入文件所在的位置
path-open = 打开
search-clear = 清除
show-me = 看看这些记录
show-less = 收起
show-kinds = 看看是哪几个小类
drop-here = 拖放到这里
foot-offline = 只在这台电脑上。Dossier 不含任何联网代码。
notice-dismiss = 知道了
notice-left-out = 这个文件无法读取，已略过：{ $name }
notice-in-again = 文件已重新读取。你之前略去的记录又回到了摘要中。
notice-not-stored = 这些设置在关闭 Dossier 前有效；无法保存。
notice-copied = 已复制
notice-no-open-dialog = 这台电脑打不开“选择文件”窗口。请把文件拖到这个窗口上，或在开始页输入它的路径。
rail-all = 所有页面
notice-no-dialog = 这台电脑打不开“选择文件”窗口。你可以输入或粘贴路径。
value-pending = 正在读取…
value-failed = 文件的这一部分已无法读取。
word-category = 大类
word-records = 记录
word-share = 占比
word-origin = 数据怎样来的
word-when = 时间
word-keys = 按键
word-does = 作用

# The rail and the bar
nav-start = 开始
nav-howto = 怎样拿到你的文件
nav-scanning = 正在读取
nav-overview = 总览
nav-records = 全部记录
nav-record = 一条记录
nav-times = 时间
nav-missing = 没找到的内容
nav-files = 文件列表
nav-save = 保存摘要
nav-settings = 设置
nav-help = 帮助
bar-back = 返回
bar-hide = 隐藏私人内容
bar-hide-short = 隐藏
bar-open = 打开另一份…
bar-open-short = 打开…

# Charts
chart-mostly = { $name }：占记录的 { $share }
chart-each = { $name }：各占 { $share }
chart-most = 记录最多：{ $name }
chart-by-month = 有日期的记录。点一根柱子，看那个月的记录。
chart-by-year = 有日期的记录。点一根柱子，看那一年的记录。
chart-evenly = 有几项一样多
chart-fewer = 记录较少
chart-more = 记录较多
chart-show-table = 显示为表格
chart-show-chart = 显示为图表
chart-table-more = 还有 { $count } 行没有显示在这里。

# Welcome
screen-welcome-title = 看看应用掌握了你的哪些信息
screen-welcome-lead = 只要你提出，应用就应给你一份你的数据。Dossier 帮你看懂里面有什么。
screen-welcome-drop = 把应用给你的文件拖到这里
screen-welcome-drop-how = .zip 文件即可，不用解压。文件夹也可以。
screen-welcome-none-title = 我还没有文件
screen-welcome-none-text = 你可以向应用索取。这里一步一步告诉你在哪里。
screen-welcome-none-button = 怎样拿到你的文件
screen-welcome-sample-title = 用虚构的数据试试
screen-welcome-sample-text = 数据是编造的，用起来和你自己的文件一样。
screen-welcome-sample-tiktok = 短视频应用
screen-welcome-sample-chat = 聊天应用
screen-welcome-sample-ios = 手机的隐私报告
screen-welcome-promise = 任何内容都不会离开这台电脑。
screen-welcome-promise-check = 我怎样核实？

# How to get your file
screen-howto-title = 怎样拿到你的文件
screen-howto-steps = 查看步骤
screen-howto-copy = 复制步骤
screen-howto-lead = 每个应用的入口不同，请选择你的应用。

# Reading
screen-scanning-title = 正在读取你的文件
screen-scanning-step-opening = 打开文件
screen-scanning-step-recognizing = 识别应用
screen-scanning-step-reading = 读取并分类
screen-scanning-step-concluding = 寻找值得留意的内容
screen-scanning-files = { $done } / { $total } 个文件
screen-scanning-stop = 停止
screen-scanning-stop-keeps = 停止后，已读取的内容会保留。
screen-scanning-look = 先看已有的内容
screen-scanning-so-far = 目前找到
screen-scanning-records = { $count } 条记录
screen-failed-open-title = 这个文件打不开
screen-failed-open-text = 它可能已被移动，或者你没有读取权限。文件内容没有改动。
screen-failed-open-missing = 它已经不在原处了。可能被移动、改名，或者所在的磁盘已取出。
screen-failed-open-allowed = 你没有读取这个文件的权限。请在文件管理器中打开它的属性，允许自己读取，然后重新读取。
screen-failed-open-in-use = 另一个程序正占用着这个文件。请关闭那个程序，或等它完成，然后重新读取。
screen-failed-open-not-here = 这台电脑上只有它的名称，内容还在云端。请在文件管理器中选择保留在此设备上，然后重新读取。
screen-failed-start-title = 无法开始读取
screen-failed-start-text = 系统没有让 Dossier 启动读取程序。关闭其他程序也许有用。
screen-failed-died-title = 读取提前结束
screen-failed-died-text = 读取程序在这个文件上停了三次。文件内容没有改动，之前读到的内容已保留。
screen-failed-frame-title = 读取提前结束
screen-failed-frame-text = 有些数字对不上，所以停止了读取。之前读到的内容已保留。
screen-failed-show-kept = 看看已读取的内容

# Overview
screen-overview-nothing = 这里还没有记录。
screen-overview-sentence = { $exports ->
    [1] 这份导出有 { $count } 条记录，从{ $first }到{ $last }，分布在 { $files } 个文件里。
   *[other] 这 { $exports } 份导出有 { $count } 条记录，从{ $first }到{ $last }，分布在 { $files } 个文件里。
}
screen-overview-sentence-day = { $exports ->
    [1] 这份导出有 { $count } 条记录，都在{ $first }，分布在 { $files } 个文件里。
   *[other] 这 { $exports } 份导出有 { $count } 条记录，都在{ $first }，分布在 { $files } 个文件里。
}
screen-overview-sentence-undated = { $exports ->
    [1] 这份导出有 { $count } 条没有日期的记录，分布在 { $files } 个文件里。
   *[other] 这 { $exports } 份导出有 { $count } 条没有日期的记录，分布在 { $files } 个文件里。
}
screen-overview-still-reading = 还在读取，数字会继续增加。
screen-overview-notable = 值得留意的内容
screen-overview-about = 记录分类
screen-overview-about-how = 各大类有多少条记录。点一行看里面有什么。
screen-overview-about-summary = 按大类统计的记录。最多的是“{ $name }”，{ $count } 条。
screen-overview-origins = 数据怎样来的
screen-overview-origins-how = 同一批记录，按公司怎样得到来分。
screen-overview-years = 各月记录数
screen-overview-years-summary = 有日期的记录。最多的是 { $name }，{ $count } 条。
screen-overview-care = 请小心处理
screen-overview-care-text = { $count ->
    [0] 这里没有找到关于健康、证件、信仰、精确位置、银行卡等的记录。
   *[other] 有 { $count } 条记录属于法律特别保护的小类。
}
screen-overview-who = 涉及的公司
screen-overview-who-text = { $count ->
    [0] 列出公司的部分没有写其他公司。
   *[other] 记录里提到了 { $count } 家其他公司。
}
screen-overview-who-told = { $count } 条记录来自其他应用、网站或名单，没有写公司名称。
screen-overview-who-caution = 在这里被提到，不代表那家公司有你的数据。
screen-overview-missing = 没找到的内容
screen-overview-missing-none = 这个应用没有“据称收集的内容”清单可以对照。
screen-overview-missing-text = { $count ->
    [0] 据说会收集的内容，在这里都能找到。
   *[other] 有 { $count } 项据说会收集的内容，在这里没有找到。
}
screen-overview-missing-empty = 据说会收集的内容里，有些在这里是空的。
screen-overview-missing-all = 查看全部
screen-overview-unread = 有 { $count } 个文件没能完整读取，其余内容都在这里。
screen-overview-unread-see = 查看文件
screen-overview-do = 你可以做什么

# Settings
screen-settings-language = 语言
screen-settings-language-text = 用于窗口和保存的摘要中的所有文字。
screen-settings-theme = 颜色
screen-settings-theme-text = 深色背景或浅色背景。
screen-settings-theme-system = 跟随系统
screen-settings-theme-light = 浅色
screen-settings-theme-dark = 深色
screen-settings-size = 文字大小
screen-settings-size-text = 窗口里的一切都随之变大。
screen-settings-zone = 时区
screen-settings-zone-text = 小时、日期和月份按哪个时钟计算。
screen-settings-zone-export = 按导出文件
screen-settings-zone-local = 按这台电脑
screen-settings-zone-utc = UTC
screen-settings-hide = 打开时的私人内容
screen-settings-hide-text = 姓名、文字和地址可以先隐藏，等你想看时再显示。
screen-settings-hide-off = 显示
screen-settings-hide-on = 隐藏
screen-settings-kept = 只保存这些选择和你勾选的步骤。关闭后，Dossier 不会记住任何文件。
screen-settings-odd = 有些已保存的选择无法识别，因此没有使用。在这里更改任何设置时，原文件会保留为 settings.old.toml。

# Help
screen-help-search = 在帮助中搜索
screen-help-none = 帮助里没有这些词。换一个试试。
screen-help-file = 怎样拿到你的文件
screen-help-file-text = 每个应用的步骤、该选什么、要等多久。
screen-help-offline = 怎样核实数据没有离开这台电脑？
screen-help-offline-text = Dossier 不含联网代码。你不必只听我们说。
screen-help-offline-1 = 关闭 Wi-Fi，拔掉网线。
screen-help-offline-2 = 用 Dossier 打开你的文件，一切照常工作。
screen-help-offline-3 = 先关闭 Dossier，再恢复网络。没有内容会留着以后发送。
screen-help-offline-4 = 懂程序的人可以阅读源代码：其中有一项测试禁止联网代码。
screen-help-sorting = Dossier 怎样分类
screen-help-sorting-1 = 对每个已知的应用，有规则说明文件的哪一部分存放哪类记录。
screen-help-sorting-2 = 没有规则可用的文件，按其中的词语分类。每条记录都写明为什么放在那里。
screen-help-sorting-3 = 放不进任何大类的，显示在“还没归类”里。不会悄悄丢掉任何内容。
screen-help-writing = 其他语言的文字
screen-help-writing-1 = 文件里的姓名和内容可能是任何文字。阿拉伯文、希伯来文、印地文和泰文用系统的字体显示；系统没有时显示为方框。
screen-help-writing-2 = 一行里混有两种书写方向时，显示的顺序可能与书写时不同。表情符号只有一种颜色。
screen-help-writing-3 = 不同的只是显示：复制或保存的内容与文件里的一样。
screen-help-keys = 按键
key-open = 打开文件
key-save = 保存摘要
key-hide = 隐藏或显示私人内容
key-back = 返回
key-forward = 前进
key-help = 帮助
key-larger = 放大文字
key-smaller = 缩小文字
key-categories = 打开一个大类
key-tab = 到下一个控件
key-arrows = 在列表和图表里移动
key-enter = 打开选中的内容
key-escape = 返回或关闭

# A category
screen-category-kinds = 里面有什么
screen-category-kinds-how = 每一行是一个小类。打开一行，看最新的几条。
screen-category-span = { $first }至{ $last }
screen-category-undated = { $count } 条没有日期的记录
screen-category-all = 查看全部 { $count } 条
screen-category-every = 查看这里的每条记录
screen-category-when = 时间
screen-category-when-summary = 有日期的记录。最多的是 { $name }，{ $count } 条。
screen-category-why = 他们为什么收集
screen-category-who = 谁可能看到
screen-category-do = 你可以做什么
screen-category-ground = 以上是这类数据的一般情况，不是从你的文件里读出来的。

# The list of records
screen-records-title = 记录
screen-records-count = { $count ->
    [0] 没有记录
   *[other] { $count } 条记录
}
screen-records-clock = 时间按{ $zone }
screen-records-newest = 最新的在前
screen-records-oldest = 最早的在前
screen-records-file = 按文件中的顺序
screen-records-remove = 去掉这个筛选：{ $name }
screen-records-clear = 清除全部筛选
screen-records-kinds = { $count } 个小类
screen-records-level = 至少：{ $name }
screen-records-from = 从{ $name }起
screen-records-until = { $name }之前
screen-records-hours = 一周中的 { $count } 个小时
screen-records-hour = { $day } { $hour }
screen-records-undated = 没有日期
screen-records-day-only = 没有具体时间
screen-records-night = 零点到凌晨五点之间
screen-records-when = { $date } { $time }
screen-records-no-date = 没有日期
screen-records-no-words = 这条记录没有文字
screen-records-undated-text = 这些记录在导出里没有日期，不计入时间图表。
screen-records-search = 在这些记录中搜索
search-initials = 也按拼音首字母查找
screen-records-hits = { $count ->
    [0] 没有找到
   *[other] 在 { $count } 条记录里找到
}
screen-records-searching = 已搜索 { $percent }
screen-records-hits-most = 这是前 { $count } 条。用更长的词可以缩小范围。

# One record
screen-record-place = 第 { $number } 条，共 { $total } 条
screen-record-previous = 上一条
screen-record-next = 下一条
screen-record-plain = 简单来说
screen-record-undated = 导出里没有写它的日期。
screen-record-covered = 这条记录的文字比较私密，你想看时再显示。
screen-record-uncover = 显示文字
screen-record-fields-all = 显示全部 { $count } 项
screen-record-cut = 这里只显示开头。
screen-record-empty = （空）
screen-record-labels = 标签
screen-record-kind = 记录的小类
screen-record-level = 私密程度
screen-record-origin = 数据怎样来的
screen-record-rule = 分类依据
screen-record-where = 它来自哪里
screen-record-file = 导出里的文件
screen-record-section = 导出的部分
screen-record-line = 行
screen-record-item = 在列表中的序号
screen-record-path = 文件中的位置
screen-record-raw = 文件中的原文
screen-record-raw-how = 上面显示的值已标出。
screen-record-raw-made = 这个文件本身不是文字。这里是由它转成的文字。
screen-record-beside = 表格上方和下方的文字
screen-record-also = 属于它的其他行
screen-record-copy = 复制
screen-record-files = 在文件列表中显示
screen-record-same-file = 这个文件的全部记录
record-leave-out = 保存时略去这条记录
record-leave-out-text = 它仍会计入数量，但摘要、表格和记录列表中不会显示它的内容。
screen-record-gone = 这条记录已无法读取。文件可能已被移动。
reason-section = 这个应用的规则说明“{ $value }”存放这类记录。
reason-file = 这个应用的规则说明：这个文件存放这类记录。
reason-part = 这个应用的规则说明像“{ $value }”这样的名称存放这类记录。
reason-words = 这个文件没有已知的规则，由其中的词“{ $value }”决定。
reason-shape = 这个文件没有已知的规则，由其中值的形式决定。
reason-shape-place-and-time = 这个文件没有已知的规则。里面有地点和对应的时间。
reason-shape-date-and-link = 这个文件没有已知的规则。里面有时间和对应的链接。
reason-shape-date-and-name = 这个文件没有已知的规则。里面有时间和对应的账号名。
reason-shape-date-and-words = 这个文件没有已知的规则。里面有时间和对应的几个词。
reason-shape-search-and-time = 这个文件没有已知的规则。里面有搜索词和对应的时间。
reason-shape-address-and-device = 这个文件没有已知的规则。里面有互联网地址和对应的设备。
reason-shape-sender-and-subject = 这个文件没有已知的规则。里面有发件人和主题。
reason-shape-sender-and-text = 这个文件没有已知的规则。里面有发送者和文字。
reason-shape-amount-and-currency = 这个文件没有已知的规则。里面有金额和货币。
reason-shape-place-and-name = 这个文件没有已知的规则。里面有地点和对应的名称。
reason-shape-mail = 这是一封邮件。
reason-shape-card = 这是一张联系人名片。
reason-shape-event = 这是日历中的一个活动。
reason-shape-media = 这是图片、视频或声音文件，读取了其中隐藏的信息。
reason-unknown = 文件里没有内容说明这条记录属于哪个小类。

# Times
screen-times-lead = 这里的记录是什么时候写下的。有些可能是应用自动写下的，时间不能证明你当时在看屏幕。
screen-times-pick = 哪些记录
screen-times-all = 全部
screen-times-hours = 记录最多：{ $day } { $hour }
screen-times-hours-none = 一周各时段
screen-times-hours-how = 一格是一周中某天的一个小时。下面的颜色条从记录少到记录多。
screen-times-hours-summary = 按星期和小时统计的记录。最多的是 { $day } { $hour }，{ $count } 条。
screen-times-hour = 小时
screen-times-clock = 时区：{ $zone }
screen-times-months = 各月记录数
screen-times-months-summary = 有日期的记录。最多的是 { $name }，{ $count } 条。
screen-times-gaps = 安静的时段
screen-times-gaps-how = 连续 14 天以上没有带日期的记录。文件里看不出原因。
screen-times-gaps-none = 这里没有这样的时段。
screen-times-gap = { $first }至{ $last }没有记录
screen-times-gaps-more = 还有 { $count } 个时段没有显示在这里。
screen-times-nothing = 这里的记录都没有具体时间。

# What is missing
screen-missing-lead = 把据说会收集的内容（公司自己的说明、报道、帖子）与这份导出对照。
screen-missing-lead-several = 把据说会收集的内容（公司自己的说明、报道、帖子）与这几份导出对照。
screen-missing-reasons = 没有出现的合理原因
screen-missing-reason-1 = 你选了另一种格式或另一段日期。
screen-missing-reason-2 = 它已被删除，由你或到期自动删除。
screen-missing-reason-3 = 它只留在手机上，从未到公司那里。
screen-missing-reason-4 = 它在另一家公司那里。
screen-missing-reason-5 = Dossier 还不认识那个文件。
screen-missing-none = 这个应用没有“据称收集的内容”清单可以对照。
missing-several-found = 这几份导出文件里有
missing-several-empty = 这几份导出里有这一项，但里面是空的
missing-several-absent = 在该应用的导出里没有找到
screen-missing-says = 出处：{ $name }
missing-by-company = 公司自己说的
missing-by-others = 只有报道或帖子说的
missing-would = 应当属于：{ $name }
screen-missing-records = 查看 { $count } 条记录
screen-missing-records-of = 查看 { $count } 条（共 { $all } 条）

# List of files
screen-files-lead = 导出里的每个文件，以及它怎样被处理。大小是解压后的大小。
screen-files-all = { $count } 个文件
screen-files-problems = { $count ->
    [0] 没有读取问题
   *[other] { $count } 个读取问题
}
screen-files-search = 文件名的一部分
screen-files-list = 文件
screen-files-rule-profile = 按 { $name } 的规则分类
screen-files-rule-words = 按其中的词分类
screen-files-rule-shape = 按其形式分类
screen-files-rule-none = 未归类
screen-files-unsorted = { $count } 条记录还没归类
screen-files-none = 没有文件的名称含有这个词。
screen-files-more = 显示更多
screen-files-fine = 每个文件都已读取，没有需要留意的地方。

# Saving a summary
screen-save-lead = 一份可以打印、留存或交给别人的文件。除非你加上，私人内容不会写进去。
screen-save-whom = 给谁看？
screen-save-whom-me = 给我自己
screen-save-whom-me-text = 值得留意的内容、带例子的各个大类、时间和公司。
screen-save-whom-parent = 给家长
screen-save-whom-parent-text = 数量、时段、涉及的公司、可以做什么。不含任何消息、帖子或例子。
screen-save-whom-lawyer = 给律师或主管机关
screen-save-whom-lawyer-text = 写明缺少什么、每个数字出自何处，并列出所有文件。
screen-save-whom-one-page = 一页
screen-save-whom-one-page-text = 一页纸上的主要数字。
screen-save-paper = 纸张
screen-save-paper-a4 = A4
screen-save-paper-letter = Letter
screen-save-kinds = 写进哪些内容
screen-save-kinds-how = 特别敏感的小类（如果有）默认不写，勾选后才写。
screen-save-kinds-open = 显示小类：{ $name }
screen-save-keep = 完整写出的内容
screen-save-keep-how = 不勾选时，会缩短或略去。完整卡号、设备编号和密码无论如何都不写。
save-records-left-out = 已按你的选择略去 { $count } 条记录，它们仍会计入数量。
save-records-back = 放回去
screen-save-keep-contact = 你的邮箱和电话号码
screen-save-keep-people = 其他人的名字
screen-save-keep-words = 消息、帖子和搜索的文字
screen-save-keep-addresses = 家庭和收货地址
screen-save-keep-places = 精确位置，约 100 米
screen-save-keep-network = 互联网地址
screen-save-keep-files = 可能含有你名字的文件名
screen-save-keep-sensitive = 特别敏感小类的例子
screen-save-look = 看起来是这样
screen-save-making = 正在制作页面…
save-pages-so-far = 第 { $number } 页，共 { $total } 页
screen-save-page = 第 { $number } 页，共 { $total } 页
screen-save-page-said = 第 { $number } 页，共 { $total } 页，与保存的一样
screen-save-page-before = 上一页
screen-save-page-after = 下一页
screen-save-named = { $count ->
    [0] 按你现在的选择，这些页里没有完整写出任何私人内容。
   *[other] 这些页里有 { $count } 处可能让人认出你，已用框标出。
}
screen-save-title = 保存
screen-save-path = 文件夹和文件名
screen-save-choose = 选择位置…
screen-save-now = 保存
screen-save-file-name = Dossier 摘要
screen-save-saving = 正在保存…
screen-save-exists = 已经有一个同名文件：{ $name }
screen-save-replace = 替换它
screen-save-keep-old = 保留原来的
screen-save-done = 已保存 { $pages } 页：{ $name }
screen-save-done-hidden = { $count ->
    [0] 没有需要略去的私人内容。
   *[other] 其中略去了 { $count } 处私人内容。
}
screen-save-failed-space = 那里没有剩余空间。没有保存任何内容。
screen-save-failed-room = 那里空间不够：需要 { $needed }，只剩 { $free }。没有保存任何内容，原来的文件也没有变化。请选择其他位置。
screen-save-failed-allowed = 你没有在那里写入的权限。没有保存任何内容。
screen-save-failed-folder = 没有这个文件夹。没有保存任何内容。
screen-save-failed-in-use = 同名文件正被另一个程序占用。请先在那里（例如 PDF 阅读器）关闭它，再保存一次。没有保存任何内容。
screen-save-failed-is-read = 那就是这里打开的文件。请换一个名称。没有保存任何内容。
screen-save-failed-read-only = 那个磁盘不能写入。没有保存任何内容。
screen-save-failed-other = 无法保存到那里，请选择别的位置。
screen-save-failed-made = 无法制作页面。你的导出没有改动。请试试别的选择。
screen-save-failed-check = 完成的文件没有通过私人内容检查，已丢弃。
screen-save-failed-dialog = 这台电脑打不开“选择文件”窗口。你可以输入路径。

## Is it really offline, and what can be promised

proof-title = 真的离线吗？
proof-text = 点下面的按钮，Dossier 会把各种联网方式都试一遍，窗口试，读取文件的部分也试。系统应当全部拒绝。测试不会发送你的任何内容。
proof-button = 现在试一试
proof-running = 正在尝试…
proof-failed = 无法进行检查。断开网络即可放心，一切功能照常。
proof-way = 途径
proof-by-program = 窗口
proof-by-reader = 读取文件的部分
promise-can = Dossier 能保证什么
promise-can-1 = 它没有联网代码；在 Linux 上，系统会拒绝它的一切连接。
promise-can-2 = 读取文件的部分不能打开其他文件，也不能启动其他程序。
promise-can-3 = 除了你自己保存的内容，文件中的任何内容都不写入磁盘。
promise-can-4 = 无法读取的部分都会写明，压缩包里的内容不会悄悄漏掉。
promise-can-5 = 除非你勾选，摘要会略去私人细节，并在保存前再检查一遍。
promise-cannot = Dossier 不能保证什么
promise-cannot-1 = 不能保证公司给了全部数据。它只显示文件里有的内容。
promise-cannot-2 = 不能保证没有人看你的屏幕，也不能保证本机其他程序可靠。
promise-cannot-3 = 不能阻止系统在内存不足或电脑睡眠时把内存写到磁盘。
promise-cannot-4 = 不能收回你复制或保存的内容。有些系统会把复制的文字发到其他设备。
promise-cannot-5 = 不能保证推测正确。没有平台规则时，按词语归类，界面会注明。
promise-cannot-6 = 在旧格式（FAT）的 U 盘上保存时如果断电，它无法保证文件完整。请等保存完成。
nav-export-more = { $name }，另有 { $count } 份
nav-export-more-short = { $name } +{ $count }
