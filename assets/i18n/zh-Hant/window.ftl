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

steps-how = 每類資料一個步驟。勾選儲存在這台電腦上。
steps-more = 再顯示 { $count } 個
steps-done = 這是最後一個步驟。

## What is to be said of an export as a whole

state-locked-files = 裡面有 { $count } 個檔案設有密碼，因此沒有讀取。
    .do = 輸入密碼
state-left-out = 讀到 { $count } 個檔案時停住了，已跳過並重新讀取。其餘內容都在這裡。
state-too-large = 有 { $count } 個檔案太大或層數太多，Dossier 不讀取。其餘內容都在這裡。
state-unknown-app-words = 我們能讀取這個檔案，但不認識這個應用程式。內容是按其中的詞語分類的。
state-known-app-words = 這看起來是 { $name } 的檔案，但沒有適合它的規則。內容是按其中的詞語分類的。
state-more-files = 還有 { $count } 個

## Heads of columns: the ways that records came

grid-told = 你提供的
grid-recorded = 記錄的
grid-worked-out = 推斷的
grid-others = 他人提供的
grid-notes = 備註
