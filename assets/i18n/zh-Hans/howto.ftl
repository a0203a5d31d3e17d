# 怎样拿到自己的文件：每个平台五步。

howto-phases-1 = 找到入口
howto-phases-2 = 证明是你本人
howto-phases-3 = 提出申请
howto-phases-4 = 等待
howto-phases-5 = 拿到这里来

howto-label-choose = 这样选
howto-label-wait = 需要多久
howto-label-link = 链接多久有效
howto-label-not-in-it = 里面不会有什么
howto-checked = 核对时间：{ $month }。此后菜单可能有变动。
howto-confidence-a = 依据近年的资料。
howto-confidence-b = 依据较早的资料，菜单名称可能不同。
howto-confidence-c = 还没有亲手核对。如果找不到，请在设置里搜索“个人信息”。

howto-care-title = 开始之前
howto-care-1 = 用家里的电脑，不要用公用电脑。
howto-care-2 = 这个文件像日记一样私密，不要用邮件发送。
howto-care-3 = 用完后，从下载文件夹里删除它。
howto-care-4 = 不要改动里面的内容。

howto-tiktok-title = TikTok
howto-tiktok-say = 帖子、观看历史、搜索、消息等。
howto-tiktok-step-1 = 打开“主页”，点 ☰，再点“设置与隐私”“账号”“下载你的数据”。
howto-tiktok-step-2 = 如果要求，请再登录一次。它可能向你的手机或邮箱发送验证码。
howto-tiktok-step-3 = 在“请求数据”页选择全部数据，文件格式选 JSON，再点“请求数据”。
howto-tiktok-step-4 = 过一阵看看“下载数据”页。准备好了不一定会通知你。
howto-tiktok-step-5 = 点“下载”。把 .zip 文件移到这台电脑，拖到这里，不用解压。
howto-tiktok-choose = 全部数据，格式选 JSON。TXT 也可以，但细节较少。
howto-tiktok-wait = 几分钟到大约 4 天。
howto-tiktok-link = 大约 4 天。过期后请重新申请。
howto-tiktok-not-in-it = 没有别人的视频，只有链接。很少说明为什么给你看某个视频。没有谁拿到了你数据的名单。

howto-iphone-title = iPhone 的 App 隐私报告
howto-iphone-say = 哪些应用用了你的位置、照片、相机和麦克风，又联系了谁。
howto-iphone-step-1 = 打开“设置”，点“隐私与安全性”，再点最下面的“App 隐私报告”。
howto-iphone-step-2 = 像平常一样解锁 iPhone，不用向任何人申请。
howto-iphone-step-3 = 点“打开 App 隐私报告”。一开始里面什么也没有。
howto-iphone-step-4 = 照常使用 iPhone 7 天，报告一直开着。
howto-iphone-step-5 = 点顶部的分享标志，选“存储到‘文件’”或“隔空投送”。把 .ndjson 文件拖到这里。
howto-iphone-choose = 开满 7 天，会看得更清楚。
howto-iphone-wait = 最多 7 天，这期间 iPhone 会作记录。
howto-iphone-link = 没有链接。iPhone 保留最近 7 天。
howto-iphone-not-in-it = 应用当时是否在屏幕上，发送了什么，以及 7 天以前的内容。需要 iOS 15.2 或更高版本。
