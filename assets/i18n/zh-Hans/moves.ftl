# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = 立即关闭
quick-exit-text = 在任何地方快速按两次 Esc。Dossier 会忘掉打开的内容，清空由它填入的剪贴板，然后关闭。
key-quick-exit = 忘掉打开的内容并立即关闭
