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

steps-how = 每类数据一个步骤。勾选保存在这台电脑上。
steps-more = 再显示 { $count } 个
steps-done = 这是最后一个步骤。

## What is to be said of an export as a whole

state-locked-files = 里面有 { $count } 个文件设有密码，因此没有读取。
    .do = 输入密码
state-left-out = 读到 { $count } 个文件时停住了，已跳过并重新读取。其余内容都在这里。
state-too-large = 有 { $count } 个文件太大或层数太多，Dossier 不读取。其余内容都在这里。
state-unknown-app-words = 我们能读取这个文件，但不认识这个应用。内容是按其中的词语分类的。
state-known-app-words = 这看起来是 { $name } 的文件，但没有适合它的规则。内容是按其中的词语分类的。
state-more-files = 还有 { $count } 个

## Heads of columns: the ways that records came

grid-told = 你提供的
grid-recorded = 记录的
grid-worked-out = 推断的
grid-others = 他人提供的
grid-notes = 备注
