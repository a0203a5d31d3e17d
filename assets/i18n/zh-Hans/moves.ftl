# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = 立即关闭
quick-exit-text = 在任何地方快速按两次 Esc。Dossier 会忘掉打开的内容，清空由它填入的剪贴板，然后关闭。
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
filter-kind = 种类
filter-level = 级别
filter-file = 文件
filter-by = 缩小范围
filter-file-none = 没有叫这个名字、又有记录的文件。
filter-file-row = { $name } · { $count }
filter-file-more = 还有更多文件的名字含有这些字。请再多输入一些。

## A closer look

closer-title = 细看这些记录
closer-lead = 在任何一张图里选择，所有的图就只显示那一部分。在上面可以取消选择。
closer-kinds = 记录的种类
closer-apps = 哪个应用
closer-app = { $name } · { $what }
closer-how = 点开一条，只看那一部分。
closer-summary = 最多的是：{ $name }，{ $count } 条。
chart-brush = 拖过几条可选一段。
filter-near = { $name } 附近
map-narrow = 只看这个地点
firms-narrow = 查看提到它的记录
category-apps-how = 每一行是一个应用和它用过或联系过的一样东西。打开可看记录。
