# 命令行：帮助、进度、摘要、出错说明。

## 帮助

cli-about-dossier = 从平台给您的导出文件中，看看它保存了您的哪些数据。一切都在本机完成。
cli-about-scan = 读取一份导出，显示摘要或写入文件
cli-about-demo = 用一个虚构的人演示全部功能
cli-about-sample = 写出一份虚构的导出
cli-about-platforms = 列出能识别的平台
cli-about-check-profile = 检查他人编写的平台描述文件
cli-help-help = 显示帮助
cli-help-version = 显示版本
cli-help-dossier-paths = 要在窗口中打开的压缩包、文件夹或文件
cli-help-scan-paths = 压缩包、文件夹或文件；同一份导出的各部分会合在一起
cli-help-scan-json = 把摘要写成 JSON；- 表示标准输出
cli-help-scan-pdf = 把摘要写成 PDF
cli-help-scan-records = 写出每条记录及其内容，每行一条 JSON
cli-help-scan-csv = 把表格写入文件夹，每个小类一个
cli-help-scan-full = 表格中也写出私人细节
cli-help-scan-html = 将摘要写成一个网页
cli-help-scan-whom = PDF 给谁看
cli-help-scan-paper = 纸张大小
cli-help-scan-lang = 语言：en、zh-Hans、zh-Hant、es、de 或 fr
cli-help-scan-time-zone = 日期和时间所用的时区：export、local，或如 Asia/Shanghai 的名称
cli-help-scan-password-file = 第一行为密码的文件；会用它试开每个加密的文件
cli-help-scan-unlisted = 也读取压缩包里没有写进文件列表的文件
cli-help-scan-damaged = 也算上与自带校验码不符的文件
cli-help-scan-profiles = 存放更多平台描述文件的文件夹
cli-help-scan-threads = 使用的线程数；结果总是相同
cli-help-scan-quiet = 不显示进度
cli-help-demo-name = 哪个虚构的人
cli-help-demo-pdf = PDF 写到哪里；不打开窗口
cli-help-sample-name = 哪份虚构的导出；kit 表示教学材料的全部文件和教案
cli-help-sample-out = 写到哪里；- 表示标准输出；教学材料则写文件夹
cli-help-sample-records = 大约多少条记录
cli-help-sample-seed = 相同的种子得到相同的内容
cli-help-sample-truth = 把各部分的数量写成 JSON
cli-help-sample-size-mb = 仅用于测试集：解压后大约多少兆字节
cli-help-platforms-json = 把列表写成 JSON
cli-help-check-profile-files = 要检查的描述文件

## 进度

cli-step-opening = 正在打开…
cli-step-recognizing = 正在识别…
cli-step-reading = 正在读取：{ $percent }%，{ $count ->
       *[other] { $records } 条记录
    }
cli-step-concluding = 正在查找值得注意的地方…
cli-step-sums = 正在计算每个文件的 SHA-256：{ $percent }%
cli-no-sums = 未能计算每个文件的 SHA-256。

## 摘要

cli-recognised = { $name }（格式 { $layout }）
cli-recognised-by-words = { $name }（格式没有公开说明，按词语分类）
cli-not-recognised = 不是已知的平台，按词语和数值分类。
cli-total =
    { $count ->
        [0] 没有记录
       *[other] { $number } 条记录
    }
cli-total-dates = { $count ->
       *[other] { $number } 条记录，{ $dates }
    }
cli-empty-categories = 这份导出中没有找到：{ $list }。
cli-stands-out = 值得注意
cli-not-found = 有 { $count } 项据称会收集的内容，在这份导出中没有找到。
cli-read-none = 里面没有文件。
cli-read-all = 其中 { $count } 个文件全部读取。{ $sorted } 的数值已分类。
cli-read-some = 其中 { $count } 个文件，{ $read } 个完整读取。{ $sorted } 的数值已分类。
cli-more-problems = 还有 { $count } 条说明在 JSON 摘要中。
cli-unlisted = 在命令里加上 --unlisted，就会一并读取。
cli-damaged = 在命令里加上 --damaged，就会一并算上。
cli-saved = 已保存 { $path }。

## 平台和描述文件

cli-platform = { $name }：{ $count } 个部分，格式 { $layouts }
cli-profile-good = { $path }：没有错误

## 出错说明

cli-no-display = 没有可以打开窗口的显示器。请试试“dossier demo”，或“dossier scan”加导出文件的路径。
cli-no-window = 无法打开窗口。请试试“dossier scan”加导出文件的路径。
cli-cannot-open = 无法打开 { $path }。请检查名称，以及您是否可以读取它。
cli-cannot-open-missing = { $path } 打不开：那里什么都没有。请检查名称。
cli-cannot-open-allowed = { $path } 打不开：你没有读取权限。请在文件属性中允许自己读取，或请有权限的人帮忙。
cli-cannot-open-in-use = { $path } 打不开：另一个程序正占用着它。请关闭那个程序，或等它完成。
cli-cannot-open-not-here = { $path } 打不开：这台电脑上只有它的名称。请先下载，再试一次。
cli-no-password = { $path } 的第一行是空的，那里没有密码。
cli-cannot-start = 无法启动读取进程。请重新启动 Dossier。
cli-died = 读取这份导出时多次中断，没有读到内容。
cli-bad-frame = 读取进程的回答前后不符，因此不显示。
cli-no-pdf = 无法生成 PDF，没有写入文件。
cli-no-html = 无法生成网页，没有写入文件。
cli-one-output = 只能有一项写到标准输出（-）。
cli-no-language = 这里没有语言 { $value }。可用：{ $known }。
cli-no-zone = { $value } 不是时区。请用 export、local，或如 Asia/Shanghai 的名称。
cli-no-sample = 没有这个名称的虚构导出。可用：{ $known }。
cli-broken-sample = 虚构的导出已损坏。请重新安装 Dossier。
cli-out-closed = 标准输出不再接受内容。
cli-save-no-space = 没有保存 { $path }：空间不足。
cli-save-no-room = { $path } 没有保存：需要 { $needed }，那里只剩 { $free }。原来的文件没有变化。
cli-save-not-allowed = 没有保存 { $path }：您不能写入那里。
cli-save-exists = 没有保存 { $path }：这个名称已被占用。
cli-save-no-folder = 没有保存 { $path }：文件夹不存在。
cli-save-in-use = 没有保存 { $path }：同名文件正被另一个程序占用。请先在那里（例如 PDF 阅读器）关闭它。
cli-save-is-read = 没有保存 { $path }：它就是要读取的文件。
cli-save-read-only = 没有保存 { $path }：磁盘不能写入。
cli-save-other = 没有保存 { $path }。

## 真的离线吗

cli-help-dossier-prove-offline = 尝试离开本机的每条途径，并显示系统的回答；不会发送任何内容
cli-display-elsewhere = 这个屏幕在另一台电脑上。Dossier 得把您的数据画面经网络传过去，所以不在那里启动。
proof-tried = Dossier 的两个部分都向系统请求了离开本机的途径。没有发送任何内容。
proof-line = { $way }：程序：{ $program }；读取文件的部分：{ $reader }
proof-way-tcp4 = 连接互联网地址（TCP，IPv4）
proof-way-tcp6 = 连接互联网地址（TCP，IPv6）
proof-way-udp4 = 单个数据包、域名查询（UDP，IPv4）
proof-way-udp6 = 单个数据包、域名查询（UDP，IPv6）
proof-way-netlink = 本机的网络设置（netlink）
proof-way-vsock = 从虚拟机到宿主机（vsock）
proof-refused = 已拒绝
proof-ended = 已拒绝，并结束了该部分
proof-possible = 可行
proof-untried = 无法尝试
proof-program = 程序受到的限制：
proof-reader = 读取文件的部分受到的限制：
proof-layer = { $layer }：{ $state }
proof-layer-calls = 系统拒绝网络连接和一切不需要的操作（seccomp）
proof-layer-files = 系统拒绝网络端口，并拒绝读取部分打开文件（Landlock）
proof-layer-memory = 内存有上限
proof-layer-core-dumps = 出错时不写出内存副本
proof-on = 已开启
proof-off = 未开启，本系统没有此功能
proof-holds = 每条途径都已关闭。
proof-open = 在本系统上并非每条途径都已关闭。断开网络即可放心，一切功能照常。
cli-corpus-records = 测试集的大小由 --size-mb 决定，不能用 --records。
cli-sample-size = 只有测试集可用 --size-mb。这里请用 --records。

## 供研究使用的数据表

cli-help-scan-parquet = 写出供研究使用的数据表（Parquet）；与 --each 同用时写成一个文件夹
cli-help-scan-detail = 表里有什么：counts（计数）、records（记录，不含内容）或 contents（含内容）
cli-help-scan-each = 把 PATH 里的每个文件和文件夹各当作一份导出；做过的不再重做
cli-help-scan-json-each = 与 --each 同用：把每份导出的摘要以 JSON 写进一个文件夹
cli-detail-alone = --detail 说明 --parquet 写什么，所以要和 --parquet 一起用。
cli-no-identity = 读取时有文件发生了变化，所以没有写出数据表。请重新开始。
cli-each-outputs = 使用 --each 时，请用 --parquet 或 --json-each 指定文件夹，不要指定别的输出。
cli-each-not-ours = { $path } 里有不是 Dossier 写的文件。请选一个空文件夹。
cli-each-progress = { $done } / { $total } 份导出
cli-each-twice = { $path }：同一份导出出现了两次，只计一次。
cli-each-unread = { $path }：什么都没能读取。
cli-each-partly = { $path }：有一部分没能读取。
cli-each-done = 已读取的导出：{ $read }。部分读取：{ $partly }。未能读取：{ $unread }。
cli-each-before = 其中 { $count } 份以前已经做过。
cli-each-gone = 有 { $count } 份导出已经不在，已从数据表中去掉。

## 摘要与导出是否一致？

cli-about-verify = 拿一份摘要与导出核对，并说出哪里不同
cli-help-verify-summary = Dossier 写出的摘要：PDF、JSON 或网页
cli-help-verify-paths = 摘要所讲的那份导出，与做摘要时给出的一样
cli-help-verify-password-file = 第一行写有密码的文件；会用它尝试每个加锁的文件
cli-help-verify-unlisted = 也读取压缩包里没有写进文件列表的文件
cli-help-verify-damaged = 也算上与自带校验码不符的文件
cli-help-verify-profiles = 放有更多平台规则的文件夹
cli-help-verify-threads = 使用多少个线程；结果总是一样
cli-help-verify-quiet = 不显示进度
verify-no-summary = { $path } 不是可以核对的摘要：里面没有 Dossier 写下的校验值和计数。
verify-versions = 摘要由 Dossier { $told } 制作。现在是 Dossier { $now }。
verify-same = 摘要与这份导出一致：校验值、规则、文件数和每一类的记录数。共比较了 { $count } 个数。
verify-differs = 有 { $count } 个数不同。
verify-line = { $what }：摘要里是 { $told }，这份导出里是 { $now }
verify-none = 没有
verify-source = 第 { $number } 个文件的校验值（SHA-256）和字节数
verify-rules = { $id } 的版式和规则
verify-count-entries = 里面的文件
verify-count-read = 已读取的文件
verify-count-partial = 部分读取的文件
verify-count-media = 图片、视频和声音
verify-count-unread = 未读取的文件
verify-count-values = 值
verify-count-values-sorted = 已归类的值
verify-count-problems = 问题
verify-count-records = 记录
verify-count-bytes = 解压后的字节
verify-count-undated = 没有日期的记录
verify-count-day-only = 只有日期、没有时刻的记录
verify-count-total-bytes = 所有文件的字节
verify-count-read-bytes = 已读取的字节
verify-count-structure-bytes = 目录和填充的字节
verify-count-media-bytes = 图片、视频和声音的字节
verify-count-damaged-bytes = 损坏的字节
verify-count-locked-bytes = 加锁的字节
verify-count-left-out-bytes = 不读取的文件的字节
verify-count-unknown-bytes = 没有任何说明的字节
pdf-check = 校验值和计数，任何人都可以用它们拿这份摘要与导出核对
cli-how-password = 密码用 --password-file 文件 给出：该文件的第一行就是密码。
