# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = 立即关闭
quick-exit-text = 在任何地方快速按两次 Esc。Dossier 会忘掉打开的内容，清空由它填入的剪贴板，然后关闭。
quick-exit-now = 现在就忘掉全部并关闭
key-quick-exit = 忘掉打开的内容并立即关闭

## Saving a chart

chart-save = 保存这张图表
map-save = 按现在的样子保存地图
chart-save-png = 图片（PNG）
chart-save-svg = 矢量图（SVG）
chart-save-path = 保存到的路径，以 .png 或 .svg 结尾
chart-save-hidden = 这里隐藏的内容，在文件里也会隐藏。
chart-source = 来自 { $name }。{ $date }用 Dossier 制作。
chart-file-name = dossier-图表

## Narrowing a list

filter-date = 日期
filter-kind = 小类
filter-level = 私密程度
filter-file = 文件
filter-by = 缩小范围
filter-fold = 搜索与筛选
filter-file-none = 没有叫这个名字、又有记录的文件。
filter-file-row = { $name } · { $count }
filter-file-more = 还有更多文件的名字含有这些字。请再多输入一些。

## A closer look

closer-title = 细看这些记录
closer-lead = 在任何一张图里选择，所有的图就只显示那一部分。在上面可以取消选择。
closer-kinds = 记录的小类
closer-apps = 哪个应用
closer-app = { $name } · { $what }
closer-how = 点一行，只看那一部分。
closer-summary = 最多的是：{ $name }，{ $count } 条。
chart-brush = 拖过几根，选一段时间。
filter-near = { $name } 附近
map-narrow = 只看这个地点
firms-narrow = 查看提到它的记录
category-apps-how = 每一行是一个应用和它用过或联系过的一样东西。打开可看记录。

## 在其他页面上的选择

narrowed-count = { $all } 条记录中有 { $count } 条符合你的选择。
narrowed-not-here = “值得留意的内容”、“没找到的内容”和“你可以做什么”讲的是整份导出，不随你的选择变化，所以只在整份导出的总览里显示。
narrowed-whole = 查看整份导出
narrowed-none-of-category = 这个大类里没有符合你选择的记录。
narrowed-firms = 这些记录提到了 { $count } 家其他公司。
narrowed-no-firms = 这些记录里没有提到公司。
narrowed-no-devices = 这些记录里没有提到设备或登录。
narrowed-stays = 本页讲的是整份导出，不随你的选择变化：{ $choice }
narrowed-stays-day = 本页显示一整天，不随你的选择变化：{ $choice }
records-about = 看看这些都关于什么

## 在应用里去哪里操作

step-in = { $app }：{ $way }
step-tiktok-activity = 打开“主页”，点 ☰，再点“设置与隐私”→“活动中心”→“观看历史”。
step-tiktok-people = 打开“主页”，点 ☰，再点“设置与隐私”→“隐私”→“同步联系人和 Facebook 好友”，然后移除之前同步的联系人。
step-meta-people = 打开“账户中心”，点“你的信息和权限”，再点“上传联系人”。
step-meta-ads = 打开“账户中心”，点“你的信息和权限”，再点“你在 Meta 技术之外的动态”。
step-google-activity = 打开 myactivity.google.com，再点“自动删除”。
step-iphone-location = 打开“设置”，点“隐私与安全性”，再点“定位服务”，逐个应用选择。
step-x-device = 打开“设置和隐私”，点“安全性和账号访问”，再点“应用和会话”。
