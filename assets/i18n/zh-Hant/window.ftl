# The window itself: its title, its keys, what it says of an export as a whole.

window-title = { $screen } · Dossier

## Keys, in the help

key-search = 在記錄中搜尋
key-region = 轉到視窗的下一部分
key-region-before = 轉到視窗的上一部分
key-pages = 翻動頁面或清單
key-space = 按下選中的專案，或打勾
key-quit = 關閉 Dossier

## The bar, and more detail

bar-detail = 更多細節
key-detail = 顯示更多或更少細節
screen-settings-detail = 開啟時的細節
screen-settings-detail-text = 更多細節會加上列出每個數字的表格。
screen-settings-detail-simple = 簡單
screen-settings-detail-more = 更多細節
grid-title = 按獲得的方式
overview-rest = 其餘部分，已放大。這些條形與上面的比例不同。

## Reading

scanning-left-seconds = 大約還需 { $count } 秒
scanning-left-minutes = 大約還需 { $count } 分鐘

## What you can do

steps-how = 每個大類一個步驟。勾選儲存在這台電腦上。
steps-more = 再顯示 { $count } 項
steps-done = 這是最後一個步驟。

## What is to be said of an export as a whole

state-locked-files = 裡面有 { $count } 個檔案設有密碼，因此沒有讀取。
    .do = 輸入密碼
state-left-out = 讀到 { $count } 個檔案時停住了，已跳過並重新讀取。其餘內容都在這裡。
state-unfit = 裡面有 { $count } 個檔案與自帶的校驗碼不符，其中的內容沒有算進任何數字。
    .do = 也算上這些
state-too-large = 有 { $count } 個檔案太大或層數太多，Dossier 不讀取。其餘內容都在這裡。
state-second-archive = { $name } 裡還有另一個壓縮檔，其中有 { $count } 個檔案，沒有讀取。
state-unlisted = { $name } 的檔案清單之外還有 { $count } 個檔案，沒有讀取。
    .do = 也讀取這些
state-no-files = 裡面沒有檔案。
state-unknown-app-words = 我們能讀取這個檔案，但不認識這個應用程式。內容是按其中的詞語分類的。
state-known-app-words = 這看起來是 { $name } 的檔案，但沒有適合它的規則。內容是按其中的詞語分類的。
state-picked-app = 你選擇了 { $name }。內容是按它的規則和其中的詞語分類的。
pick-app = 這是哪個應用程式的檔案？
pick-app-none = 我不知道
state-more-files = 還有 { $count } 個

## Heads of columns: the ways that records came

grid-told = 你提供的
grid-recorded = 記錄的
grid-worked-out = 推測的
grid-others = 他人提供的
grid-notes = 備註

## 同一應用程式的幾份匯出

apart-title = 有 { $count } 個檔案來自 { $app }：是分成幾部分的一份匯出，還是不同日期的幾份？
apart-how = 它們裡面的檔案相同。在你選擇之前，記錄會加在一起。
apart-together = 一份匯出的幾部分
apart-compare = 互相比較
apart-only = 只看 { $name }

## 同一應用程式的兩個日期

compare-to-day = { $name }，截至 { $day }
compare-until = 截至 { $day }
compare-of-file = { $name }，{ $file }
compare-new-since = 較早那份之後新增的
compare-new-since-how = 比較早那份裡同類的最後一條更晚的記錄。點選後列出這一類從那時起的記錄。
compare-about = 約 { $count }
compare-new-undated = 沒有日期的記錄分不出哪些是新的：點開會列出全部。
compare-gone-since = 不再有的
compare-gone-since-how = 到較早那份結束為止，它裡面這些更多。可能已刪除，也可能應用程式不再提供。
compare-opens-kept = 點選會開啟那份匯出，並留住這一份。

## 同一時刻的數字

scanning-size = 已讀 { $done }，共 { $total }
overview-missing-void = 另有 { $count } 項能找到，但內容為空。
overview-missing-open = 有 { $count } 項無法判斷：有些檔案沒有讀取。
overview-missing-unchecked = 有 { $count } 項，這裡有同類的記錄；其中是否有它們，沒有核對。
missing-sources = 這些說法的出處
value-true = 是
value-false = 否

## 儲存成什麼形式

save-form-pdf = PDF
save-form-pdf-text = 就是上面的頁面，可以列印或交給別人。
save-form-page = 網頁
save-form-page-text = 同樣的內容，做成瀏覽器能開啟的一個檔案。它不會載入任何東西。
save-form-tables = 表格（CSV）
save-form-tables-text = 放進來的各類的全部記錄：每一類一張表，裝在一個 zip 檔案裡。除非在上面勾選，隱私細節不會寫進去。
save-form-records = 記錄
save-form-records-text = 同樣的記錄，每條一行，供其他程式使用（NDJSON）。除非在上面勾選，隱私細節不會寫進去。
save-done-page = 已儲存為 { $name }
save-done-records = 已儲存 { $count } 條記錄：{ $name }
save-copy-path = 複製所在位置

copy-look = 交給別人之前請先看一遍：很了解你的人仍可能認出你。
copy-more = 哪些保持原樣

map-near = { $country } { $town } 附近
