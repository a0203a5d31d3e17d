# findings

# What stands out. `.short` says what the large number counts.
find-percent = { $number }%

find-f1 =
    { $app } 在{ $day }查询了你的位置 { $count } 次，大约每{ $minutes ->
        [1] 分钟一次
        [60] 小时一次
       *[other] { " " }{ $minutes } 分钟一次
    }。
    .short = 次位置查询，在同一天
    .caution = 报告没有说明当时应用是否打开。

find-f2 =
    { $app } 在 { $days } 天内读取了你的照片图库 { $count } 次{ $night ->
        [0] 。
       *[other] ，其中 { $night } 次在午夜到凌晨 5 点之间。
    }
    .short = 次读取照片图库
    .caution = 报告没有说明当时应用是否打开。

find-f3 =
    { $app } 使用了{ $tool ->
        [microphone] 麦克风
       *[camera] 相机
    } { $count } 次{ $known ->
        [yes] ，最长一次 { $longest }。
       *[no] 。
    }
    .short = { $tool ->
        [microphone] 次使用麦克风
       *[camera] 次使用相机
    }
    .caution = 报告没有说明录下了什么，也没有说明是否录制。

find-f8 = 最早的记录来自{ $date }。
    .short = 年的记录

find-f12 = 有 { $count } 张照片或视频里写着拍摄的地点。
    .short = 张照片或视频带有地点
    .caution = 地点写在文件里面，拿到文件的人都能看到。

find-f13 = 有时间的记录中，{ $percent }% 在午夜到凌晨 5 点之间。
    .short = 的记录在夜间
    .caution = 应用可能自动产生记录。夜间的记录不代表你当时醒着。

find-f14 =
    记录最多的时候：{ $weekday ->
        [0] 星期一
        [1] 星期二
        [2] 星期三
        [3] 星期四
        [4] 星期五
        [5] 星期六
       *[other] 星期日
    } { $hour } 前后。
    .short = 条记录，在一周中最多的一小时

find-f15 = 登录所用的网络地址注册在：{ $list }。
    .short = 个国家或地区
    .caution = 地址的注册地不一定是人所在的地方。

find-f17 =
    这里保存着 { $count } 条搜索{ $known ->
        [yes] ，最早的来自{ $date }。
       *[no] 。
    }
    .short = 条搜索记录
