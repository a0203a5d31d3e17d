# letter：索取缺少内容的信，草稿，六种语言；不是法律意见

letter-name = [你的姓名]
letter-address = [你的通信地址]
letter-company = [公司名称，按其隐私政策所写]
letter-company-address = [公司的通信地址或隐私联系方式]
letter-account = [你的账号所用的邮箱、手机号或用户名]
letter-platform = [应用或服务的名称]
letter-date = { $year }年{ $month ->
    [1] 1
    [2] 2
    [3] 3
    [4] 4
    [5] 5
    [6] 6
    [7] 7
    [8] 8
    [9] 9
    [10] 10
    [11] 11
   *[12] 12
}月{ $day }日
letter-subject-gdpr = 关于查阅、复制我的个人数据的请求（《通用数据保护条例》第15条）：{ $platform }
letter-subject-uk = 关于查阅、复制我的个人数据的请求（英国《通用数据保护条例》第15条）：{ $platform }
letter-subject-pipl = 关于查阅、复制我的个人信息的请求（《个人信息保护法》第四十五条）：{ $platform }
letter-subject-ccpa = 依据《加州消费者隐私法》（CCPA）提出的知情请求：{ $platform }
letter-greeting = 您好：
letter-have = 我在 { $platform } 有一个账号：{ $account }。我收到了我的数据导出，其中的记录从{ $first }到{ $last }。
letter-have-undated = 我在 { $platform } 有一个账号：{ $account }。我收到了我的数据导出。
letter-ask-gdpr = 我依据欧盟《通用数据保护条例》（EU）2016/679 第15条，请求查阅、复制我的个人数据。第15条第1款规定我可以查阅全部数据，第15条第3款规定我可以得到副本。
letter-ask-uk = 我依据英国《通用数据保护条例》第15条，请求查阅、复制我的个人数据。第15条第1款规定我可以查阅数据，第15条第3款规定我可以得到副本。
letter-ask-pipl = 我依据《中华人民共和国个人信息保护法》第四十五条，请求查阅、复制我的个人信息。
letter-ask-ccpa = 我依据《加利福尼亚州民法典》第1798.100、1798.110和1798.115条，请求了解贵公司收集了我的哪些个人信息，并请求提供具体内容（第1798.110(a)(5)条）。
letter-items-policy = 贵公司自己的说明写到会收集以下内容，但我在导出里没有找到：
letter-items-others = 已有公开资料写到贵公司会收集以下内容，但我在导出里没有找到：
letter-items-empty = 导出里有以下项目，但内容为空：
letter-items-unclear = 我无法判断导出里是否有以下内容：
letter-items-send = 请把这些数据发给我，或告诉我贵公司并不持有这些数据。
letter-items-none = 请核查贵公司是否还持有导出里没有的、关于我的数据。如果有，请发给我。
letter-tell = 另外请告诉我：
letter-tell-gdpr-1 = 使用我的数据的目的（第15条第1款(a)项）；
letter-tell-gdpr-2 = 持有哪些类别的数据（第15条第1款(b)项）；
letter-tell-gdpr-3 = 谁已经或将会收到我的数据，请尽量写明名称（第15条第1款(c)项）；
letter-tell-gdpr-4 = 保存多久，或如何决定保存时间（第15条第1款(d)项）；
letter-tell-gdpr-5 = 我怎样可以更正或删除数据、限制处理或反对处理（第15条第1款(e)项）；
letter-tell-gdpr-6 = 我可以向哪个监管机构投诉（第15条第1款(f)项）；
letter-tell-gdpr-7 = 并非由我提供的数据从哪里来（第15条第1款(g)项）；
letter-tell-gdpr-8 = 是否对我作自动化决策（包括画像），依据什么逻辑，有什么影响（第15条第1款(h)项）；
letter-tell-gdpr-9 = 我的数据是否传到欧洲经济区以外，有哪些保障措施（第15条第2款）。
letter-tell-uk-1 = 使用我的数据的目的（第15条第1款(a)项）；
letter-tell-uk-2 = 持有哪些类别的数据（第15条第1款(b)项）；
letter-tell-uk-3 = 谁已经或将会收到我的数据，请尽量写明名称（第15条第1款(c)项）；
letter-tell-uk-4 = 保存多久，或如何决定保存时间（第15条第1款(d)项）；
letter-tell-uk-5 = 我怎样可以更正或删除数据、限制处理或反对处理（第15条第1款(e)项）；
letter-tell-uk-6 = 我怎样可以向英国信息专员投诉（第15条第1款(f)项）；
letter-tell-uk-7 = 并非由我提供的数据从哪里来（第15条第1款(g)项）；
letter-tell-uk-8 = 是否对我作自动化决策（包括画像），依据什么逻辑，有什么影响（第15条第1款(h)项）；
letter-tell-uk-9 = 我的数据是否传到英国以外，有哪些保障措施（第15条第2款）。
letter-tell-pipl-1 = 贵公司的名称和联系方式，处理我的信息的目的和方式（第十七条）；
letter-tell-pipl-2 = 处理的个人信息种类和保存期限（第十七条）；
letter-tell-pipl-3 = 向谁提供过我的信息，其名称、联系方式和处理目的（第二十三条）；
letter-tell-pipl-4 = 我的信息是否提供到境外，境外接收方是谁（第三十九条）；
letter-tell-pipl-5 = 对我作自动化决策的方式（第二十四条）；
letter-tell-pipl-6 = 贵公司的个人信息处理规则（第四十八条）。
letter-tell-ccpa-1 = 收集了我的哪些类别的个人信息（第1798.110(a)(1)条）；
letter-tell-ccpa-2 = 这些信息来自哪些类别的来源（第1798.110(a)(2)条）；
letter-tell-ccpa-3 = 收集、出售或共享这些信息的目的（第1798.110(a)(3)条）；
letter-tell-ccpa-4 = 向哪些类别的第三方披露（第1798.110(a)(4)条）；
letter-tell-ccpa-5 = 出售、共享或披露过哪些类别，给了谁（第1798.115(a)条）；
letter-tell-ccpa-6 = 持有哪些关于我的推断（第1798.140(v)(1)(K)条）。
letter-when-gdpr = 请在一个月内答复，不要无故拖延（第12条第3款）。答复免费（第12条第5款）。请以常用的电子格式提供副本（第15条第3款）。如果不处理本请求，请告诉我原因，以及可以向哪里投诉（第12条第4款）。
letter-when-uk = 请在一个月内答复，不要无故拖延（第12条第3款）。答复免费（第12条第5款）。请以常用的电子格式提供副本（第15条第3款）。如果不处理本请求，请告诉我原因；我可以向英国信息专员投诉（第77条）。
letter-when-pipl = 请依第四十五条及时提供。如果拒绝，请说明理由（第五十条）。
letter-when-ccpa = 请在45天内免费答复（第1798.130(a)(2)条）。请包括12个月以前、自2022年1月1日起收集的信息（第1798.130(a)(2)(B)条）。请使用机器可读的常用格式（第1798.130(a)(3)条）。
letter-identity = 如果需要核实我的身份，请告诉我需要什么，且不要超出必要。
letter-closing =
    此致
    敬礼
letter-note = 这是 Dossier 生成的草稿，供你修改。它不是法律意见。导出里没有某项内容，不证明公司持有它。条文核对于2026年11月。
letter-law-note = 看不出这是哪家公司，所以信中引用欧盟的法律。也可以改用英国、中国或加州的法律（窗口里在“依据哪部法律”下选择，命令行用 --law）。

## 导出文件没能全部读取时

letter-unread-locked = 其中 { $count } 个文件需要密码，或以其他方式加密，我无法打开。请告诉我密码，或以我能打开的形式把其中的内容发给我。
letter-unread-damaged = 其中 { $count } 个文件已损坏或不完整。请重新发给我。
letter-unread-part = 其中缺少 { $count } 个部分。请发给我。
letter-unread-note = Dossier 没有读取全部导出文件。寄出这封信之前：如果你有密码，或可以重新下载导出文件，请先完整打开它。这里索取的内容也许就在里面。

## With whom the account is, where an export is called otherwise; and of a report that a phone made

letter-with-google-takeout = Google
letter-with-ios-app-privacy = [应用的名称]
letter-have-ios-app-privacy = 我在使用贵公司的应用{ $platform }：{ $account }。我还没有从贵公司得到过我的数据的副本。我的 iPhone 的“App 隐私报告”显示了应用使用过哪些数据和传感器、连接过哪些地址，时间从{ $first }到{ $last }。
letter-have-undated-ios-app-privacy = 我在使用贵公司的应用{ $platform }：{ $account }。我还没有从贵公司得到过我的数据的副本。我的 iPhone 的“App 隐私报告”显示了应用使用过哪些数据和传感器、连接过哪些地址。
letter-items-send-ios-app-privacy = 请把贵公司持有的、关于我的全部数据的副本发给我，包括上面这些。
letter-items-none-ios-app-privacy = 请把贵公司持有的、关于我的全部数据的副本发给我。
letter-items-others-ios-app-privacy = 已有公开资料写到一些应用会收集以下内容。请告诉我贵公司的应用是否如此：
letter-items-policy-ios-app-privacy = 这份报告有以下内容的位置。请告诉我贵公司的应用是否如此：
