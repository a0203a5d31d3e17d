# Ties, devices and what stands beside them.

screen-records-deleted = 標記為已刪除
screen-records-signed-in = 仍在登入
screen-records-among = 選出的 { $count } 條記錄

## Ties

nav-ties = 關聯
ties-lead = 在你的多份匯出中都出現的號碼、地址和裝置。
ties-alone = 現在只開啟了一份匯出
ties-alone-how = 這裡比較兩份或更多的匯出。再加入一份：它們會一起讀取，只在這台電腦上。
ties-then = 會在兩份裡尋找
ties-then-1 = 電話號碼、電子郵件和網際網路位址。
ties-then-2 = 裝置型號，以及能把一部手機或電腦與其他區分開的編號。
ties-then-3 = 兩份匯出裡有同一個值，說明兩家公司可以憑它看出手裡的資料屬於同一個人，但不能證明它們這樣做了。
ties-add = 加入另一份匯出…
ties-none = 沒有號碼、地址或裝置同時出現在這些匯出中。
ties-export = { $name }：{ $file }
ties-without = 沒有參與比較，因為其中沒有欄位含有號碼、地址或裝置：{ $list }。
ties-stand = { $name }：{ $what }
ties-caution = 只比較欄位，不看訊息或貼文裡的文字。兩份匯出有相同的值，不能證明這些公司互相交換它。
ties-compared = 比較 { $count } 份匯出
ties-phone = { $count } 個電話號碼
ties-email = { $count } 個電子郵件地址
ties-advertising-id = { $count } 個廣告編號
ties-device-id = { $count } 個裝置編號
ties-mac = { $count } 個網路卡編號
ties-model = { $count } 種裝置型號
ties-address = { $count } 個網際網路位址
ties-first = 清單顯示其中 { $count } 條
ties-left-out = 因為數量很多，略過了 { $count } 條記錄或關聯。

## Devices, and firms

devices-named-by = 由{ $list }提到
firms-by-job = 按用途

## The foot, where there is little room

foot-offline-short = 只在這台電腦上
chart-fewer-short = 較少
chart-more-short = 較多
