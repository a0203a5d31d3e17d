# app

## What an export needs to be read whole

unlock-title = 這個檔案有密碼
unlock-wrong = 這個密碼打不開檔案
unlock-all = 應用程式可能透過郵件或簡訊發來了密碼。
unlock-some = 裡面有 { $locked } 個檔案需要密碼，{ $read } 個沒有密碼的檔案已經讀取。應用程式可能透過郵件或簡訊發來了密碼。
unlock-field = 密碼
unlock-capitals = 大寫鎖定好像開著。
unlock-open = 用這個密碼開啟
unlock-without = 我沒有密碼
unlock-promise = 密碼只用來讀取這個檔案，不會儲存。
parts-title = 這份匯出檔案缺了 { $count } 個部分
parts-more = 還有 { $count } 個
parts-how = 其餘部分已經讀取。可以在這裡新增缺少的部分，也可以拖到視窗裡。
parts-add = 新增缺少的部分…
