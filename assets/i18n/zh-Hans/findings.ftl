# findings

# What stands out. `.short` says what the large number counts.
find-f1 =
    { $app } 在{ $day }查询了你的位置 { $count } 次，大约每{ $minutes ->
        [1] 分钟一次
        [60] 小时一次
       *[other] { " " }{ $minutes } 分钟一次
    }。
    .number = { $number } 次
    .short = 位置查询，在同一天
    .caution = 报告没有说明当时应用是否打开。

find-f2 =
    { $app } 在 { $days } 天内读取了你的照片图库 { $count } 次{ $night ->
        [0] 。
       *[other] ，其中 { $night } 次在午夜到凌晨 5 点之间。
    }
    .number = { $number } 次
    .short = 读取照片图库
    .caution = 报告没有说明当时应用是否打开。

find-f3 =
    { $app } 使用了{ $tool ->
        [microphone] 麦克风
       *[camera] 相机
    } { $count } 次{ $known ->
        [yes] ，最长一次 { $longest }。
       *[no] 。
    }
    .number = { $number } 次
    .short = { $tool ->
        [microphone] 使用麦克风
       *[camera] 使用相机
    }
    .caution = 报告没有说明录下了什么，也没有说明是否录制。

find-f8 = 最早的记录来自{ $date }。{ $apart ->
        [yes] 除这 { $count } 条外，其余有日期的记录都从{ $month }开始。
       *[no] {""}
    }
    .number = { $number } 年
    .short = 从最早到最新的记录

find-f12 = 有 { $count } 张照片或视频里写着拍摄的地点。
    .number = { $number } 张
    .short = 照片或视频带有地点
    .caution = 地点写在文件里面，拿到文件的人都能看到。

find-f13 = 有时间的记录中，{ $percent }% 在午夜到凌晨 5 点之间。
    .number = { $number }%
    .short = 记录产生在夜间
    .caution = 这是有时间的 { $of } 条记录中的 { $count } 条。午夜到凌晨 5 点占一天的 21%。时钟：{ $clock }。应用可能自动产生记录，不代表你当时醒着。

find-f14 =
    { $once ->
        [yes] 记录最多的时候：{ $date }{ $name } { $hour } 前后。
       *[no] 记录最多的时候：{ $weekday ->
                [0] 星期一
                [1] 星期二
                [2] 星期三
                [3] 星期四
                [4] 星期五
                [5] 星期六
               *[other] 星期日
            } { $hour } 前后。
    }
    .number = { $number } 条
    .short =
        { $once ->
            [yes] 记录最多的一小时
           *[no] 每周记录最多的时段（多周累计）
        }

find-f15 = 登录所用的互联网地址注册在：{ $list }。
    .number = { $number } 个
    .short = 国家或地区
    .caution = 地址的注册地不一定是人所在的地方。

find-f4 = 为了投放广告，{ $count } 家公司被列为名单上有你，或使用了你的活动。
    .number = { $number } 家
    .short = { $count ->
       *[other] 为广告而被列出的公司
    }
    .caution = 被列出并不证明该公司仍持有数据。

find-f5 = 其他应用和网站向{ $one ->
        [yes] {" "}{ $platform }{" "}
       *[no] 平台
    }发送了 { $count } 条关于你的报告。
    .number = { $number } 条
    .short = { $count ->
       *[other] 来自其他应用和网站的报告
    }

find-f6 = { $one ->
        [yes] {" "}{ $platform }{" "}
       *[no] 平台
    }把 { $count } 个话题与你联系在一起。
    .number = { $number } 个
    .short = 与你联系的话题
    .caution = 请合在一起看，不要逐个看。话题可能有误。

find-f7 = 这里写有 { $count } 个他们给你的标签。
    .number = { $number } 个
    .short = { $count ->
       *[other] 他们给你的标签
    }
    .caution = 标签是一种推测，多用来挑选广告，可能有误。

find-f10 = 这里有 { $count } 条通讯录里的联系人。
    .number = { $number } 条
    .short = { $count ->
       *[other] 通讯录联系人
    }
    .caution = 应用可能从手机里复制了它们，也可能是手动填写的。

find-f11 = 这里有 { $count } 条精确位置的记录{ $known ->
        [yes] ，最近的来自{ $date }。
       *[no] 。
    }
    .number = { $number } 条
    .short = 精确位置的记录
    .caution = 位置是设备所在之处，携带它的可能是别人。

find-f18 = 这里有 { $count } 条关于银行卡或收付款账户的内容，号码大多只显示一部分。
    .number = { $number } 条
    .short = { $count ->
       *[other] 银行卡或收付款账户内容
    }

find-f20 = 这里有 { $count } 条关于证件、人脸或声音核验的内容{ $known ->
        [yes] ，最近的来自{ $date }。
       *[no] 。
    }
    .number = { $number } 条
    .short = { $count ->
       *[other] 证件或人脸核验内容
    }

find-f17 =
    这里保存着 { $count } 条搜索{ $known ->
        [yes] ，最早的来自{ $date }。
       *[no] 。
    }
    .number = { $number } 条
    .short = 搜索记录

find-f9 = 有 { $count } 项内容标记为已删除，但仍在这份导出里。
    .number = { $number } 项
    .short = { $count ->
       *[other] 标记为已删除的内容
    }
    .caution = 平台可能会把已删除的内容保留一段时间，以便恢复。

find-f16 = 有 { $count } 台设备在{ $date }之前最后一次使用，当时仍处于登录状态。
    .number = { $number } 台
    .short = { $count ->
       *[other] 仍在登录的设备
    }
    .caution = 现在可能已经退出。导出只说明它生成时的情况。

find-f19 = 填写的出生日期属于未满 { $age } 岁的人。在许多国家，这样的账号算作未成年人账号。
    .number = 未满 { $number } 岁
    .short = 按填写的出生日期
    .caution = 年龄算到最新一条记录为止。出生日期可能填错。

find-f21 = { $platform } 说它会从别处收到报告。这份导出里没有记录提到任何一家。
    .number = { $number } 项
    .short = { $count ->
       *[other] 关于别家的说法，在这份导出中未找到
    }
    .caution = 这不能证明没有。

find-f22 = { $of } 条记录中有 { $count } 条特别敏感，多数在这些小类里：{ $list }。
    .number = { $number } 条
    .short = { $count ->
       *[other] 请小心处理的记录
    }
    .caution = 依据是小类，或记录里的号码（如银行卡号）。这类内容受法律特别保护，或被别人看到后会造成伤害。
