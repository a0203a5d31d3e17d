# 地点、往来、公司、日期、搜索与归类的画面。

## 归类

nav-sorting = 归类方式
nav-outline = 这份导出的样式
sorting-lead = 文件的每一部分、归到了哪一类，以及原因。你可以把它放到别处。
sorting-by-person = 由你更改
sorting-by-person-how = 所有数字、图表和摘要都照你说的来。
sorting-by-nothing = 尚未归类
sorting-by-nothing-how = 没有规则或词语说明这些部分是什么。
sorting-by-guess = 按词语归类
sorting-by-guess-how = 没有适用于这些部分的规则。这是推测，并附有原因。
sorting-by-rule = 按规则归类
sorting-by-rule-how = 这个应用的规则说明了这些部分是什么。
sorting-name = { $name } · { $file }
sorting-wrong = 放错了？
sorting-see = 查看归类方式
sorting-one = 它属于哪里？
sorting-choose = 里面是什么
sorting-fields = 哪些字段说明什么
sorting-when = 每条记录的时间
sorting-title = 每条记录是什么
sorting-field-any = 自动判断
sorting-put = 放到这里
sorting-undo = 撤回
sorting-undo-all = 全部撤回
sorting-changed = 由你更改
sorting-again = 正在照你说的归类…
sorting-gone = 这份文件里已没有这一部分。
sorting-save = 保存这些更改…
sorting-save-how = 更改在关闭这份文件之前有效。保存后可以再次使用。其中只有部分和字段的名称，没有你的数据。
reason-changed = 这是你说的。

## 导出的样式

outline-title = 这份导出的样式
outline-lead = 字段的名称和值的样式，不含任何值。
outline-how = 为应用编写规则的人可以使用它。可能是数据的名称显示为星号。交给别人之前请先看一遍。
outline-see = 看一看
outline-save = 保存…
outline-copy = 复制

## 提示

notice-saved = 已保存为 { $name }
notice-exists = 已有同名文件。请换一个名称。
