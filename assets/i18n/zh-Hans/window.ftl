# The window itself: its title, its keys, what it says of an export as a whole.

window-title = { $screen } · Dossier

## Keys, in the help

key-search = 在记录中搜索
key-region = 转到窗口的下一部分
key-region-before = 转到窗口的上一部分
key-pages = 翻动页面或列表
key-space = 按下选中的项目，或打勾
key-quit = 关闭 Dossier
