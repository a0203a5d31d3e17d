# Ties, devices and what stands beside them.

screen-records-deleted = 标记为已删除
screen-records-signed-in = 仍在登录
screen-records-among = 选出的 { $count } 条记录

## Ties

nav-ties = 关联
ties-lead = 在你的多份导出中都出现的号码、地址和设备。
ties-alone = 现在只打开了一份导出
ties-alone-how = 这里比较两份或更多的导出。再添加一份：它们会一起读取，只在这台电脑上。
ties-then = 会在两份里寻找
ties-then-1 = 电话号码、电子邮箱和互联网地址。
ties-then-2 = 设备型号，以及能把一部手机或电脑与其他区分开的编号。
ties-then-3 = 两份导出里有同一个值，说明两家公司可以凭它看出手里的数据属于同一个人，但不能证明它们这样做了。
ties-add = 添加另一份导出…
ties-none = 没有号码、地址或设备同时出现在这些导出中。
ties-export = { $name }：{ $file }
ties-without = 没有参与比较，因为其中没有字段含有号码、地址或设备：{ $list }。
ties-stand = { $name }：{ $what }
ties-caution = 只比较字段，不看消息或帖子里的文字。两份导出有相同的值，不能证明这些公司互相交换它。
ties-compared = 比较 { $count } 份导出
ties-phone = { $count } 个电话号码
ties-email = { $count } 个邮箱
ties-advertising-id = { $count } 个广告编号
ties-device-id = { $count } 个设备编号
ties-mac = { $count } 个网卡编号
ties-model = { $count } 种设备型号
ties-address = { $count } 个互联网地址
ties-first = 列表显示其中 { $count } 条
ties-left-out = 因为数量很多，略过了 { $count } 条记录或关联。

## Devices, and firms

devices-named-by = 由{ $list }提到
firms-by-job = 按用途

## The foot, where there is little room

foot-offline-short = 只在这台电脑上
chart-fewer-short = 较少
chart-more-short = 较多
