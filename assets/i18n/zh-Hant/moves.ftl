# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = 立即關閉
quick-exit-text = 在任何地方快速按兩次 Esc。Dossier 會忘掉開啟的內容，清空由它填入的剪貼簿，然後關閉。
quick-exit-now = 現在就忘掉全部並關閉
key-quick-exit = 忘掉開啟的內容並立即關閉

## Saving a chart

chart-save = 儲存這張圖表
map-save = 按現在的樣子儲存地圖
chart-save-png = 圖片（PNG）
chart-save-svg = 向量圖（SVG）
chart-save-path = 儲存到的路徑，以 .png 或 .svg 結尾
chart-save-hidden = 這裡隱藏的內容，在檔案裡也會隱藏。
chart-source = 來自 { $name }。{ $date }用 Dossier 製作。
chart-file-name = dossier-圖表

## Narrowing a list

filter-date = 日期
filter-kind = 小類
filter-level = 私密程度
filter-file = 檔案
filter-by = 縮小範圍
filter-fold = 搜尋與篩選
filter-file-none = 沒有叫這個名字、又有記錄的檔案。
filter-file-row = { $name } · { $count }
filter-file-more = 還有更多檔案的名字含有這些字。請再多輸入一些。

## A closer look

closer-title = 細看這些記錄
closer-lead = 在任何一張圖裡選擇，所有的圖就只顯示那一部分。在上面可以取消選擇。
closer-kinds = 記錄的小類
closer-apps = 哪個應用程式
closer-app = { $name } · { $what }
closer-how = 點一列，只看那一部分。
closer-summary = 最多的是：{ $name }，{ $count } 筆。
chart-brush = 拖過幾根，選一段時間。
filter-near = { $name } 附近
map-narrow = 只看這個地點
firms-narrow = 查看提到它的記錄
category-apps-how = 每一列是一個應用程式和它用過或聯絡過的一樣東西。開啟可看記錄。

## 在其他頁面上的選擇

narrowed-count = { $all } 條記錄中有 { $count } 條符合你的選擇。
narrowed-not-here = 「值得留意的內容」、「沒找到的內容」和「你可以做什麼」講的是整份匯出，不隨你的選擇變化，所以只在整份匯出的總覽裡顯示。
narrowed-whole = 查看整份匯出
narrowed-none-of-category = 這個大類裡沒有符合你選擇的記錄。
narrowed-firms = 這些記錄提到了 { $count } 家其他公司。
narrowed-no-firms = 這些記錄裡沒有提到公司。
narrowed-no-devices = 這些記錄裡沒有提到裝置或登入。
narrowed-stays = 本頁講的是整份匯出，不隨你的選擇變化：{ $choice }
narrowed-stays-day = 本頁顯示一整天，不隨你的選擇變化：{ $choice }
records-about = 看看這些都關於什麼

## 在應用程式裡去哪裡操作

step-in = { $app }：{ $way }
step-tiktok-activity = 開啟「個人資料」，點 ☰，再點「設定和隱私」→「活動中心」→「觀看記錄」。
step-tiktok-people = 開啟「個人資料」，點 ☰，再點「設定和隱私」→「隱私」→「同步聯絡人和 Facebook 好友」，然後移除之前同步的聯絡人。
step-meta-people = 開啟「帳號管理中心」，點「你的資訊和權限」，再點「上傳聯絡人」。
step-meta-ads = 開啟「帳號管理中心」，點「你的資訊和權限」，再點「你在 Meta 技術之外的動態」。
step-google-activity = 開啟 myactivity.google.com，再點「自動刪除」。
step-iphone-location = 開啟「設定」，點「隱私權與安全性」，再點「定位服務」，逐個應用程式選擇。
step-x-device = 開啟「設定和隱私」，點「安全性和帳號存取」，再點「應用程式和工作階段」。
