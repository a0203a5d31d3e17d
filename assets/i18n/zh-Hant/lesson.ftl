# The teaching kit: its page for the teacher, and how it is written. Then the guide inside the window.

## The lesson plan, one page

lesson-title = 應用程式知道你的哪些事？
lesson-lead = 一節 45 分鐘的課，用四個虛構的人物，適合 12 歲以上的班級，也適合成人小組。
lesson-need = 每兩人一臺裝有 Dossier 的電腦，加上這套材料的資料夾。不需要網路和帳號，也不用任何人自己的資料。
lesson-people = 四個人物
lesson-person-1 = 米卡（Mika），13 歲，學生
lesson-person-1-find = 上學的日子裡，米卡幾點睡覺？短影音應用程式以為米卡幾歲？
lesson-person-2 = 達娜（Dana），41 歲，有兩個孩子
lesson-person-2-find = 達娜住在哪裡、在哪裡上班？哪件打算做的事她幾乎沒告訴別人？
lesson-person-3 = 奧坎（Okan），52 歲，歷史老師
lesson-person-3-find = 奧坎去過哪些國家？搜尋記錄說明他的身體怎麼樣？
lesson-person-4 = 萊娜（Lena），34 歲，報社記者
lesson-person-4-find = 誰可能給了萊娜材料，他們在哪裡見面？從哪個應用程式能看出來？
lesson-files = 每人有六個檔案：{ $list }。所有記錄都是虛構的。
lesson-course = 課程安排
lesson-course-1 = 5 分鐘
lesson-course-1-say = 一起猜：短影音應用程式一天裡會記下你的哪些事？寫下三個猜測。
lesson-course-2 = 15 分鐘
lesson-course-2-say = 每組選一個人物，把一個檔案拖到 Dossier 上。看概覽，再從一個數字一直看到一條記錄。
lesson-course-3 = 10 分鐘
lesson-course-3-say = 再拖入同一個人的第二個檔案。現在知道了哪些單看一個檔案看不出的事？
lesson-course-4 = 10 分鐘
lesson-course-4-say = 用四句話向全班介紹這個人物，並說明每句話依據哪個數字。
lesson-course-5 = 5 分鐘
lesson-course-5-say = 三個猜測中哪些對了？你會去看看自己的哪些設定？
lesson-questions = 每組都要回答的問題
lesson-question-1 = 哪些是這個人自己填寫的，哪些是使用時記下的，哪些只是推測出來的？
lesson-question-2 = 哪些鐘點和星期幾最突出？可能是什麼原因？
lesson-question-3 = 其中提到了哪些公司？它們是怎麼得到的？
lesson-question-4 = 哪些內容在這份匯出中沒有找到？可能是為什麼？
lesson-teacher = 給教師
lesson-teacher-1 = 應用程式的推測可能不對，米卡的年齡就不對。請問一問：推測出來以後由誰決定怎麼用。
lesson-teacher-2 = 課上不需要任何人開啟自己的檔案。想看的人可以回家再看，視窗裡有步驟。
lesson-teacher-3 = 為一個人物儲存一份摘要，再以家長、僱主或保險公司的眼光讀一遍。
lesson-answers = 可以找到什麼
lesson-answer-1 = 米卡：上學的日子裡，看影片和搜尋直到夜裡一點。應用程式裡的出生年份是 2008 年，所以把米卡當成 17 歲。
lesson-answer-2 = 達娜：家、辦公室和學校是地圖上的三個點。搜尋和聊天說到了新住處和律師。
lesson-answer-3 = 奧坎：登入和地點在德國和土耳其。搜尋、影片和聲音都與背痛有關。
lesson-answer-4 = 萊娜：在聊天和地圖裡有一個叫 K 的聯絡人、一張長椅和一個車站。沒有哪個應用程式包含全部內容。
lesson-foot = 由 Dossier { $version } 生成。可以隨意複製和修改。

## Writing the kit

cli-kit-saved = 已在 { $path } 中儲存 { $count } 個虛構人物的檔案和教案。
cli-kit-folder = 教學材料是一個資料夾。請在 --out 後寫上它的名稱。

## The guide

nav-guide = 指南
guide-say = 從拿到檔案到儲存摘要，一步一步說明。
guide-open = 閱讀指南
