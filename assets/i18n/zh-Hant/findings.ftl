# findings

# What stands out. `.short` says what the large number counts.
find-f1 =
    { $app } 在{ $day }查詢了你的位置 { $count } 次，大約每{ $minutes ->
        [1] 分鐘一次
        [60] 小時一次
       *[other] { " " }{ $minutes } 分鐘一次
    }。
    .number = { $number } 次
    .short = 位置查詢，在同一天
    .caution = 報告沒有說明當時應用程式是否開啟。

find-f2 =
    { $app } 在 { $days } 天內讀取了你的照片相簿 { $count } 次{ $night ->
        [0] 。
       *[other] ，其中 { $night } 次在午夜到凌晨 5 點之間。
    }
    .number = { $number } 次
    .short = 讀取照片相簿
    .caution = 報告沒有說明當時應用程式是否開啟。

find-f3 =
    { $app } 使用了{ $tool ->
        [microphone] 麥克風
       *[camera] 相機
    } { $count } 次{ $known ->
        [yes] ，最長一次 { $longest }。
       *[no] 。
    }
    .number = { $number } 次
    .short = { $tool ->
        [microphone] 使用麥克風
       *[camera] 使用相機
    }
    .caution = 報告沒有說明錄下了什麼，也沒有說明是否錄製。

find-f8 = 最早的記錄來自{ $date }。{ $apart ->
        [yes] 除這 { $count } 條外，其餘有日期的記錄都從{ $month }開始。
       *[no] {""}
    }
    .number = { $number } 年
    .short = 從最早到最新的記錄

find-f12 = 有 { $count } 張照片或影片裡寫著拍攝的地點。
    .number = { $number } 張
    .short = 照片或影片帶有地點
    .caution = 地點寫在檔案裡面，拿到檔案的人都能看到。

find-f13 = 有時間的記錄中，{ $percent }% 在午夜到凌晨 5 點之間。
    .number = { $number }%
    .short = 記錄產生在夜間
    .caution = 這是有時間的 { $of } 條記錄中的 { $count } 條。午夜到凌晨 5 點佔一天的 21%。時鐘：{ $clock }。應用程式可能自動產生記錄，不代表你當時醒著。

find-f14 =
    { $once ->
        [yes] 記錄最多的時候：{ $date }{ $name } { $hour } 前後。
       *[no] 記錄最多的時候：{ $weekday ->
                [0] 星期一
                [1] 星期二
                [2] 星期三
                [3] 星期四
                [4] 星期五
                [5] 星期六
               *[other] 星期日
            } { $hour } 前後。
    }
    .number = { $number } 條
    .short =
        { $once ->
            [yes] 記錄最多的一小時
           *[no] 每週記錄最多的時段（多週累計）
        }

find-f15 = 登入所用的網際網路地址註冊在：{ $list }。
    .number = { $number } 個
    .short = 國家或地區
    .caution = 地址的註冊地不一定是人所在的地方。

find-f4 = 為了投放廣告，{ $count } 家公司被列為名單上有你，或使用了你的活動。
    .number = { $number } 家
    .short = { $count ->
       *[other] 為廣告而被列出的公司
    }
    .caution = 被列出並不證明該公司仍持有資料。

find-f5 = 其他應用程式和網站向{ $one ->
        [yes] {" "}{ $platform }{" "}
       *[no] 平臺
    }傳送了 { $count } 條關於你的報告。
    .number = { $number } 條
    .short = { $count ->
       *[other] 來自其他應用程式和網站的報告
    }

find-f6 = { $one ->
        [yes] {" "}{ $platform }{" "}
       *[no] 平臺
    }把 { $count } 個話題與你聯絡在一起。
    .number = { $number } 個
    .short = 與你聯絡的話題
    .caution = 請合在一起看，不要逐個看。話題可能有誤。

find-f7 = 這裡寫有 { $count } 個他們給你的標籤。
    .number = { $number } 個
    .short = { $count ->
       *[other] 他們給你的標籤
    }
    .caution = 標籤是一種推測，多用來挑選廣告，可能有誤。

find-f10 = 這裡有 { $count } 條通訊錄裡的聯絡人。
    .number = { $number } 條
    .short = { $count ->
       *[other] 通訊錄聯絡人
    }
    .caution = 應用程式可能從手機裡複製了它們，也可能是手動填寫的。

find-f11 = 這裡有 { $count } 條精確位置的記錄{ $known ->
        [yes] ，最近的來自{ $date }。
       *[no] 。
    }
    .number = { $number } 條
    .short = 精確位置的記錄
    .caution = 位置是裝置所在之處，攜帶它的可能是別人。

find-f18 = 這裡有 { $count } 條關於銀行卡或帳戶的內容，號碼大多只顯示一部分。
    .number = { $number } 條
    .short = { $count ->
       *[other] 銀行卡或帳戶內容
    }

find-f20 = 這裡有 { $count } 條關於證件、人臉或聲音核驗的內容{ $known ->
        [yes] ，最近的來自{ $date }。
       *[no] 。
    }
    .number = { $number } 條
    .short = { $count ->
       *[other] 證件或人臉核驗內容
    }

find-f17 =
    這裡儲存著 { $count } 條搜尋{ $known ->
        [yes] ，最早的來自{ $date }。
       *[no] 。
    }
    .number = { $number } 條
    .short = 搜尋記錄

find-f9 = 有 { $count } 項內容標記為已刪除，但仍在這份匯出裡。
    .number = { $number } 項
    .short = { $count ->
       *[other] 標記為已刪除的內容
    }
    .caution = 平台可能會把已刪除的內容保留一段時間，以便還原。

find-f16 = 有 { $count } 台裝置在{ $date }之前最後一次使用，當時仍處於登入狀態。
    .number = { $number } 台
    .short = { $count ->
       *[other] 仍在登入的裝置
    }
    .caution = 現在可能已經登出。匯出只說明它產生時的情況。

find-f19 = 填寫的出生日期屬於未滿 { $age } 歲的人。在許多國家，這樣的帳號算作未成年人帳號。
    .number = 未滿 { $number } 歲
    .short = 依填寫的出生日期
    .caution = 年齡算到最新一條記錄為止。出生日期可能填錯。

find-f21 = { $platform } 說它會從別處收到報告。這份匯出裡沒有記錄提到任何一家。
    .number = { $number } 項
    .short = { $count ->
       *[other] 關於別家的說法，在這份匯出中未找到
    }
    .caution = 這不能證明沒有。

find-f22 = { $of } 條記錄中有 { $count } 條特別敏感，多數在這些小類裡：{ $list }。
    .number = { $number } 條
    .short = { $count ->
       *[other] 請小心處理的記錄
    }
    .caution = 依據是小類，或記錄裡的號碼（如銀行卡號）。這類內容受法律特別保護，或被別人看到後會造成傷害。
