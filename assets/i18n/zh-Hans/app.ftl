# app

## What an export needs to be read whole

unlock-title = 这个文件有密码
unlock-wrong = 这个密码打不开文件
unlock-all = 应用可能通过邮件或短信发来了密码。
unlock-some = 里面有 { $locked } 个文件需要密码，{ $read } 个没有密码的文件已经读取。应用可能通过邮件或短信发来了密码。
unlock-field = 密码
unlock-capitals = 大写锁定好像开着。
unlock-open = 用这个密码打开
unlock-without = 我没有密码
unlock-promise = 密码只用来读取这个文件，不会保存。
parts-title = 这份导出文件缺了 { $count } 个部分
parts-more = 还有 { $count } 个
parts-how = 其余部分已经读取。可以在这里添加缺少的部分，也可以拖到窗口里。
parts-add = 添加缺少的部分…
