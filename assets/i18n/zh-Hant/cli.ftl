# 命令列：說明、進度、摘要、出錯說明。

## 說明

cli-about-dossier = 從平臺給您的匯出檔案中，看看它儲存了您的哪些資料。一切都在本機完成。
cli-about-scan = 讀取一份匯出，顯示摘要或寫入檔案
cli-about-demo = 用一個虛構的人演示全部功能
cli-about-sample = 寫出一份虛構的匯出
cli-about-platforms = 列出能辨識的平臺
cli-about-check-profile = 檢查他人編寫的平臺描述檔案
cli-help-help = 顯示說明
cli-help-version = 顯示版本
cli-help-dossier-paths = 要在視窗中開啟的壓縮包、資料夾或檔案
cli-help-scan-paths = 壓縮包、資料夾或檔案；同一份匯出的各部分會合在一起
cli-help-scan-json = 把摘要寫成 JSON；- 表示標準輸出
cli-help-scan-pdf = 把摘要寫成 PDF
cli-help-scan-records = 寫出每條記錄及其內容，每行一條 JSON
cli-help-scan-csv = 把表格寫入資料夾，每個小類一個
cli-help-scan-full = 表格中也寫出私人細節
cli-help-scan-html = 將摘要寫成一個網頁
cli-help-scan-whom = PDF 給誰看
cli-help-scan-paper = 紙張大小
cli-help-scan-lang = 語言：en、zh-Hans、zh-Hant、es、de 或 fr
cli-help-scan-time-zone = 日期和時間所用的時區：export、local，或如 Asia/Shanghai 的名稱
cli-help-scan-password-file = 第一行為密碼的檔案；會用它試開每個加密的檔案
cli-help-scan-unlisted = 也讀取壓縮檔裡沒有寫進檔案清單的檔案
cli-help-scan-damaged = 也算上與自帶校驗碼不符的檔案
cli-help-scan-profiles = 存放更多平臺描述檔案的資料夾
cli-help-scan-threads = 使用的執行緒數；結果總是相同
cli-help-scan-quiet = 不顯示進度
cli-help-demo-name = 哪個虛構的人
cli-help-demo-pdf = PDF 寫到哪裡；不開啟視窗
cli-help-sample-name = 哪份虛構的匯出
cli-help-sample-out = 寫到哪裡；- 表示標準輸出
cli-help-sample-records = 大約多少條記錄
cli-help-sample-seed = 相同的種子得到相同的內容
cli-help-sample-truth = 把各部分的數量寫成 JSON
cli-help-sample-size-mb = 僅用於測試集：解壓後大約多少兆位元組
cli-help-platforms-json = 把清單寫成 JSON
cli-help-check-profile-files = 要檢查的描述檔案

## 進度

cli-step-opening = 正在開啟…
cli-step-recognizing = 正在辨識…
cli-step-reading = 正在讀取：{ $percent }%，{ $count ->
       *[other] { $records } 條記錄
    }
cli-step-concluding = 正在查詢值得注意的地方…
cli-step-sums = 正在計算每個檔案的 SHA-256：{ $percent }%
cli-no-sums = 未能計算每個檔案的 SHA-256。

## 摘要

cli-recognised = { $name }（格式 { $layout }）
cli-recognised-by-words = { $name }（格式沒有公開說明，按詞語分類）
cli-not-recognised = 不是已知的平臺，按詞語和數值分類。
cli-total =
    { $count ->
        [0] 沒有記錄
       *[other] { $number } 條記錄
    }
cli-total-dates = { $count ->
       *[other] { $number } 條記錄，{ $dates }
    }
cli-empty-categories = 這份匯出中沒有找到：{ $list }。
cli-stands-out = 值得注意
cli-not-found = 有 { $count } 項據稱會收集的內容，在這份匯出中沒有找到。
cli-read-none = 裡面沒有檔案。
cli-read-all = 其中 { $count } 個檔案全部讀取。{ $sorted } 的數值已分類。
cli-read-some = 其中 { $count } 個檔案，{ $read } 個完整讀取。{ $sorted } 的數值已分類。
cli-more-problems = 還有 { $count } 條說明在 JSON 摘要中。
cli-unlisted = 在命令裡加上 --unlisted，就會一併讀取。
cli-damaged = 在命令裡加上 --damaged，就會一併算上。
cli-saved = 已儲存 { $path }。

## 平臺和描述檔案

cli-platform = { $name }：{ $count } 個部分，格式 { $layouts }
cli-profile-good = { $path }：沒有錯誤

## 出錯說明

cli-no-display = 沒有可以開啟視窗的顯示器。請試試「dossier demo」，或「dossier scan」加匯出檔案的路徑。
cli-no-window = 無法開啟視窗。請試試「dossier scan」加匯出檔案的路徑。
cli-cannot-open = 無法開啟 { $path }。請檢查名稱，以及您是否可以讀取它。
cli-cannot-open-missing = { $path } 打不開：那裡什麼都沒有。請檢查名稱。
cli-cannot-open-allowed = { $path } 打不開：你沒有讀取權限。請在檔案內容中允許自己讀取，或請有權限的人幫忙。
cli-cannot-open-in-use = { $path } 打不開：另一個程式正占用著它。請關閉那個程式，或等它完成。
cli-cannot-open-not-here = { $path } 打不開：這台電腦上只有它的名稱。請先下載，再試一次。
cli-no-password = { $path } 的第一行是空的，那裡沒有密碼。
cli-cannot-start = 無法啟動讀取程序。請重新啟動 Dossier。
cli-died = 讀取這份匯出時多次中斷，沒有讀到內容。
cli-bad-frame = 讀取程序的回答前後不符，因此不顯示。
cli-no-pdf = 無法生成 PDF，沒有寫入檔案。
cli-no-html = 無法生成網頁，沒有寫入檔案。
cli-one-output = 只能有一項寫到標準輸出（-）。
cli-no-language = 這裡沒有語言 { $value }。可用：{ $known }。
cli-no-zone = { $value } 不是時區。請用 export、local，或如 Asia/Shanghai 的名稱。
cli-no-sample = 沒有這個名稱的虛構匯出。可用：{ $known }。
cli-broken-sample = 虛構的匯出已損壞。請重新安裝 Dossier。
cli-out-closed = 標準輸出不再接受內容。
cli-save-no-space = 沒有儲存 { $path }：空間不足。
cli-save-no-room = { $path } 沒有儲存：需要 { $needed }，那裡只剩 { $free }。原來的檔案沒有變化。
cli-save-not-allowed = 沒有儲存 { $path }：您不能寫入那裡。
cli-save-exists = 沒有儲存 { $path }：這個名稱已被佔用。
cli-save-no-folder = 沒有儲存 { $path }：資料夾不存在。
cli-save-in-use = 沒有儲存 { $path }：同名檔案正被另一個程式占用。請先在那裡（例如 PDF 閱讀器）關閉它。
cli-save-is-read = 沒有儲存 { $path }：它就是要讀取的檔案。
cli-save-read-only = 沒有儲存 { $path }：磁碟不能寫入。
cli-save-other = 沒有儲存 { $path }。

## 真的離線嗎

cli-help-dossier-prove-offline = 嘗試離開本機的每條途徑，並顯示系統的回答；不會發送任何內容
cli-display-elsewhere = 這個螢幕在另一台電腦上。Dossier 得把您的資料畫面經網路傳過去，所以不在那裡啟動。
proof-tried = Dossier 的兩個部分都向系統請求了離開本機的途徑。沒有傳送任何內容。
proof-line = { $way }：程式：{ $program }；讀取檔案的部分：{ $reader }
proof-way-tcp4 = 連線網際網路地址（TCP，IPv4）
proof-way-tcp6 = 連線網際網路地址（TCP，IPv6）
proof-way-udp4 = 單個數據包、域名查詢（UDP，IPv4）
proof-way-udp6 = 單個數據包、域名查詢（UDP，IPv6）
proof-way-netlink = 本機的網路設定（netlink）
proof-way-vsock = 從虛擬機器到宿主機（vsock）
proof-refused = 已拒絕
proof-ended = 已拒絕，並結束了該部分
proof-possible = 可行
proof-untried = 無法嘗試
proof-program = 程式受到的限制：
proof-reader = 讀取檔案的部分受到的限制：
proof-layer = { $layer }：{ $state }
proof-layer-calls = 系統拒絕網路連線和一切不需要的操作（seccomp）
proof-layer-files = 系統拒絕網路埠，並拒絕讀取部分開啟檔案（Landlock）
proof-layer-memory = 記憶體有上限
proof-layer-core-dumps = 出錯時不寫出記憶體副本
proof-on = 已開啟
proof-off = 未開啟，本系統沒有此功能
proof-holds = 每條途徑都已關閉。
proof-open = 在本系統上並非每條途徑都已關閉。斷開網路即可放心，一切功能照常。
cli-corpus-records = 測試集的大小由 --size-mb 決定，不能用 --records。
cli-sample-size = 只有測試集可用 --size-mb。這裡請用 --records。

## Tables for research

cli-help-scan-parquet = 寫出供研究使用的資料表（Parquet）；與 --each 同用時寫成一個資料夾
cli-help-scan-detail = 表裡有什麼：counts（計數）、records（記錄，不含內容）或 contents（含內容）
cli-help-scan-each = 把 PATH 裡的每個檔案和資料夾各當作一份匯出；做過的不再重做
cli-help-scan-json-each = 與 --each 同用：把每份匯出的摘要以 JSON 寫進一個資料夾
cli-detail-alone = --detail 說明 --parquet 寫什麼，所以要和 --parquet 一起用。
cli-no-identity = 讀取時有檔案發生了變化，所以沒有寫出資料表。請重新開始。
cli-each-outputs = 使用 --each 時，請用 --parquet 或 --json-each 指定資料夾，不要指定別的輸出。
cli-each-not-ours = { $path } 裡有不是 Dossier 寫的檔案。請選一個空資料夾。
cli-each-progress = { $done } / { $total } 份匯出
cli-each-twice = { $path }：同一份匯出出現了兩次，只計一次。
cli-each-unread = { $path }：什麼都沒能讀取。
cli-each-partly = { $path }：有一部分沒能讀取。
cli-each-done = 已讀取的匯出：{ $read }。部分讀取：{ $partly }。未能讀取：{ $unread }。
cli-each-before = 其中 { $count } 份以前已經做過。
cli-each-gone = 有 { $count } 份匯出已經不在，已從資料表中去掉。

## Does a summary agree with an export?

cli-about-verify = 拿一份摘要與匯出核對，並說出哪裡不同
cli-help-verify-summary = Dossier 寫出的摘要：PDF、JSON 或網頁
cli-help-verify-paths = 摘要所講的那份匯出，與做摘要時給出的一樣
cli-help-verify-password-file = 第一行寫有密碼的檔案；會用它嘗試每個加鎖的檔案
cli-help-verify-unlisted = 也讀取壓縮檔裡沒有寫進檔案清單的檔案
cli-help-verify-damaged = 也算上與自帶校驗碼不符的檔案
cli-help-verify-profiles = 放有更多平臺規則的資料夾
cli-help-verify-threads = 使用多少個執行緒；結果總是一樣
cli-help-verify-quiet = 不顯示進度
verify-no-summary = { $path } 不是可以核對的摘要：裡面沒有 Dossier 寫下的校驗值和計數。
verify-versions = 摘要由 Dossier { $told } 製作。現在是 Dossier { $now }。
verify-same = 摘要與這份匯出一致：校驗值、規則、檔案數和每一類的記錄數。共比較了 { $count } 個數。
verify-differs = 有 { $count } 個數不同。
verify-line = { $what }：摘要裡是 { $told }，這份匯出裡是 { $now }
verify-none = 沒有
verify-source = 第 { $number } 個檔案的校驗值（SHA-256）和位元組數
verify-rules = { $id } 的版式和規則
verify-count-entries = 裡面的檔案
verify-count-read = 已讀取的檔案
verify-count-partial = 部分讀取的檔案
verify-count-media = 圖片、影片和聲音
verify-count-unread = 未讀取的檔案
verify-count-values = 值
verify-count-values-sorted = 已歸類的值
verify-count-problems = 問題
verify-count-records = 記錄
verify-count-bytes = 解壓後的位元組
verify-count-undated = 沒有日期的記錄
verify-count-day-only = 只有日期、沒有時刻的記錄
verify-count-total-bytes = 所有檔案的位元組
verify-count-read-bytes = 已讀取的位元組
verify-count-structure-bytes = 目錄和填充的位元組
verify-count-media-bytes = 圖片、影片和聲音的位元組
verify-count-damaged-bytes = 損壞的位元組
verify-count-locked-bytes = 加鎖的位元組
verify-count-left-out-bytes = 不讀取的檔案的位元組
verify-count-unknown-bytes = 沒有任何說明的位元組
pdf-check = 校驗值和計數，任何人都可以用它們拿這份摘要與匯出核對
cli-how-password = 密碼用 --password-file 檔案 給出：該檔案的第一行就是密碼。
