# 教学材料：教师用的一页，以及如何写出。然后是窗口中的指南。

## 一页教案

lesson-title = 应用知道你的哪些事？
lesson-lead = 一节 45 分钟的课，用四个虚构的人物，适合 12 岁以上的班级，也适合成人小组。
lesson-need = 每两人一台装有 Dossier 的电脑，加上这套材料的文件夹。不需要网络和账号，也不用任何人自己的数据。
lesson-people = 四个人物
lesson-person-1 = 米卡（Mika），13 岁，学生
lesson-person-1-find = 上学的日子里，米卡几点睡觉？短视频应用以为米卡几岁？
lesson-person-2 = 达娜（Dana），41 岁，有两个孩子
lesson-person-2-find = 达娜住在哪里、在哪里上班？哪件打算做的事她几乎没告诉别人？
lesson-person-3 = 奥坎（Okan），52 岁，历史老师
lesson-person-3-find = 奥坎去过哪些国家？搜索记录说明他的身体怎么样？
lesson-person-4 = 莱娜（Lena），34 岁，报社记者
lesson-person-4-find = 谁可能给了莱娜材料，他们在哪里见面？从哪个应用能看出来？
lesson-files = 每人有六个文件：{ $list }。所有记录都是虚构的。
lesson-course = 课程安排
lesson-course-1 = 5 分钟
lesson-course-1-say = 一起猜：短视频应用一天里会记下你的哪些事？写下三个猜测。
lesson-course-2 = 15 分钟
lesson-course-2-say = 每组选一个人物，把一个文件拖到 Dossier 上。看概览，再从一个数字一直看到一条记录。
lesson-course-3 = 10 分钟
lesson-course-3-say = 再拖入同一个人的第二个文件。现在知道了哪些单看一个文件看不出的事？
lesson-course-4 = 10 分钟
lesson-course-4-say = 用四句话向全班介绍这个人物，并说明每句话依据哪个数字。
lesson-course-5 = 5 分钟
lesson-course-5-say = 三个猜测中哪些对了？你会去看看自己的哪些设置？
lesson-questions = 每组都要回答的问题
lesson-question-1 = 哪些是这个人自己填写的，哪些是使用时记下的，哪些只是推测出来的？
lesson-question-2 = 哪些钟点和星期几最突出？可能是什么原因？
lesson-question-3 = 其中提到了哪些公司？它们是怎么得到的？
lesson-question-4 = 哪些内容在这份导出中没有找到？可能是为什么？
lesson-teacher = 给教师
lesson-teacher-1 = 应用的推测可能不对，米卡的年龄就不对。请问一问：推测出来以后由谁决定怎么用。
lesson-teacher-2 = 课上不需要任何人打开自己的文件。想看的人可以回家再看，窗口里有步骤。
lesson-teacher-3 = 为一个人物保存一份摘要，再以家长、雇主或保险公司的眼光读一遍。
lesson-answers = 可以找到什么
lesson-answer-1 = 米卡：上学的日子里，看视频和搜索直到夜里一点。应用里的出生年份是 2008 年，所以把米卡当成 17 岁。
lesson-answer-2 = 达娜：家、办公室和学校是地图上的三个点。搜索和聊天说到了新住处和律师。
lesson-answer-3 = 奥坎：登录和地点在德国和土耳其。搜索、视频和声音都与背痛有关。
lesson-answer-4 = 莱娜：在聊天和地图里有一个叫 K 的联系人、一张长椅和一个车站。没有哪个应用包含全部内容。
lesson-foot = 由 Dossier { $version } 生成。可以随意复制和修改。

## 写出教学材料

cli-kit-saved = 已在 { $path } 中保存 { $count } 个虚构人物的文件和教案。
cli-kit-folder = 教学材料是一个文件夹。请在 --out 后写上它的名称。

## 指南

nav-guide = 指南
guide-say = 从拿到文件到保存摘要，一步一步说明。
guide-open = 阅读指南
