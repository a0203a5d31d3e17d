# The window itself: its title, its keys, what it says of an export as a whole.

window-title = { $screen } · Dossier

## Keys, in the help

key-search = 在记录中搜索
key-region = 转到窗口的下一部分
key-region-before = 转到窗口的上一部分
key-pages = 翻动页面或列表
key-space = 按下选中的项目，或打勾
key-quit = 关闭 Dossier

## The bar, and more detail

bar-detail = 更多细节
key-detail = 显示更多或更少细节
screen-settings-detail = 打开时的细节
screen-settings-detail-text = 更多细节会加上列出每个数字的表格。
screen-settings-detail-simple = 简单
screen-settings-detail-more = 更多细节
grid-title = 按获得的方式
overview-rest = 其余部分，已放大。这些条形与上面的比例不同。

## Reading

scanning-left-seconds = 大约还需 { $count } 秒
scanning-left-minutes = 大约还需 { $count } 分钟

## What you can do

steps-how = 每个大类一个步骤。勾选保存在这台电脑上。
steps-more = 再显示 { $count } 项
steps-done = 这是最后一个步骤。

## What is to be said of an export as a whole

state-locked-files = 里面有 { $count } 个文件设有密码，因此没有读取。
    .do = 输入密码
state-left-out = 读到 { $count } 个文件时停住了，已跳过并重新读取。其余内容都在这里。
state-unfit = 里面有 { $count } 个文件与自带的校验码不符，其中的内容没有算进任何数字。
    .do = 也算上这些
state-too-large = 有 { $count } 个文件太大或层数太多，Dossier 不读取。其余内容都在这里。
state-second-archive = { $name } 里还有另一个压缩包，其中有 { $count } 个文件，没有读取。
state-unlisted = { $name } 的文件列表之外还有 { $count } 个文件，没有读取。
    .do = 也读取这些
state-no-files = 里面没有文件。
state-unknown-app-words = 我们能读取这个文件，但不认识这个应用。内容是按其中的词语分类的。
state-known-app-words = 这看起来是 { $name } 的文件，但没有适合它的规则。内容是按其中的词语分类的。
state-picked-app = 你选择了 { $name }。内容是按它的规则和其中的词语分类的。
pick-app = 这是哪个应用的文件？
pick-app-none = 我不知道
state-more-files = 还有 { $count } 个

## Heads of columns: the ways that records came

grid-told = 你提供的
grid-recorded = 记录的
grid-worked-out = 推测的
grid-others = 他人提供的
grid-notes = 备注

## 同一应用的几份导出

apart-title = 有 { $count } 个文件来自 { $app }：是分成几部分的一份导出，还是不同日期的几份？
apart-how = 它们里面的文件相同。在你选择之前，记录会加在一起。
apart-together = 一份导出的几部分
apart-compare = 互相比较
apart-only = 只看 { $name }

## 同一应用的两个日期

compare-to-day = { $name }，截至 { $day }
compare-until = 截至 { $day }
compare-of-file = { $name }，{ $file }
compare-new-since = 较早那份之后新增的
compare-new-since-how = 比较早那份里同类的最后一条更晚的记录。点击后列出这一类从那时起的记录。
compare-about = 约 { $count }
compare-new-undated = 没有日期的记录分不出哪些是新的：点开会列出全部。
compare-gone-since = 不再有的
compare-gone-since-how = 到较早那份结束为止，它里面这些更多。可能已删除，也可能应用不再提供。
compare-opens-kept = 点击会打开那份导出，并留住这一份。

## 同一时刻的数字

scanning-size = 已读 { $done }，共 { $total }
overview-missing-void = 另有 { $count } 项能找到，但内容为空。
overview-missing-open = 有 { $count } 项无法判断：有些文件没有读取。
overview-missing-unchecked = 有 { $count } 项，这里有同类的记录；其中是否有它们，没有核对。
missing-sources = 这些说法的出处
value-true = 是
value-false = 否

## 保存成什么形式

save-form-pdf = PDF
save-form-pdf-text = 就是上面的页面，可以打印或交给别人。
save-form-page = 网页
save-form-page-text = 同样的内容，做成浏览器能打开的一个文件。它不会加载任何东西。
save-form-tables = 表格（CSV）
save-form-tables-text = 放进来的各类的全部记录：每一类一张表，装在一个 zip 文件里。除非在上面勾选，隐私细节不会写进去。
save-form-records = 记录
save-form-records-text = 同样的记录，每条一行，供其他程序使用（NDJSON）。除非在上面勾选，隐私细节不会写进去。
save-done-page = 已保存为 { $name }
save-done-records = 已保存 { $count } 条记录：{ $name }
save-copy-path = 复制所在位置

copy-look = 交给别人之前请先看一遍：很了解你的人仍可能认出你。
copy-more = 哪些保持原样

map-near = { $country } { $town } 附近
