# Ties, devices and what stands beside them.

screen-records-deleted = 標記為已刪除
screen-records-signed-in = 仍在登入
screen-records-among = 選出的 { $count } 條記錄
