# Ties, devices and what stands beside them.

screen-records-deleted = 标记为已删除
screen-records-signed-in = 仍在登录
screen-records-among = 选出的 { $count } 条记录
