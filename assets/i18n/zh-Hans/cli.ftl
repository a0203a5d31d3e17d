# 命令行：帮助、进度、摘要、出错说明。

## 帮助

cli-about-dossier = 从平台给您的导出文件中，看看它保存了您的哪些数据。一切都在本机完成。
cli-about-scan = 读取一份导出，显示摘要或写入文件
cli-about-demo = 用一个虚构的人演示全部功能
cli-about-sample = 写出一份虚构的导出
cli-about-platforms = 列出能识别的平台
cli-about-check-profile = 检查他人编写的平台描述文件
cli-help-help = 显示帮助
cli-help-dossier-paths = 要在窗口中打开的压缩包、文件夹或文件
cli-help-scan-paths = 压缩包、文件夹或文件；同一份导出的各部分会合在一起
cli-help-scan-json = 把摘要写成 JSON；- 表示标准输出
cli-help-scan-pdf = 把摘要写成 PDF
cli-help-scan-records = 写出每条记录及其内容，每行一条 JSON
cli-help-scan-csv = 把表格写入文件夹，每个种类一个
cli-help-scan-full = 表格中也写出私人细节
cli-help-scan-html = 将摘要写成一个网页
cli-help-scan-whom = PDF 给谁看
cli-help-scan-paper = 纸张大小
cli-help-scan-lang = 语言：en、zh-Hans、zh-Hant、es、de 或 fr
cli-help-scan-time-zone = 日期和时间所用的时区：export、local，或如 Asia/Shanghai 的名称
cli-help-scan-password-file = 第一行为密码的文件；会用它试开每个加密的文件
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
cli-read-all = 其中 { $count } 个文件全部读取。{ $sorted } 的数值已分类。
cli-read-some = 其中 { $count } 个文件，{ $read } 个完整读取。{ $sorted } 的数值已分类。
cli-more-problems = 还有 { $count } 条说明在 JSON 摘要中。
cli-saved = 已保存 { $path }。

## 平台和描述文件

cli-platform = { $name }：{ $count } 个部分，格式 { $layouts }
cli-profile-good = { $path }：没有错误

## 出错说明

cli-no-display = 没有可以打开窗口的显示器。请试试“dossier demo”，或“dossier scan”加导出文件的路径。
cli-no-window = 无法打开窗口。请试试“dossier scan”加导出文件的路径。
cli-cannot-open = 无法打开 { $path }。请检查名称，以及您是否可以读取它。
cli-no-password = { $path } 的第一行是空的，那里没有密码。
cli-cannot-open-one = 有一个文件无法打开。请检查您是否可以读取它。
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
cli-save-not-allowed = 没有保存 { $path }：您不能写入那里。
cli-save-exists = 没有保存 { $path }：这个名称已被占用。
cli-save-no-folder = 没有保存 { $path }：文件夹不存在。
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
