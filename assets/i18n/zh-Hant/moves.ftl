# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = 立即關閉
quick-exit-text = 在任何地方快速按兩次 Esc。Dossier 會忘掉開啟的內容，清空由它填入的剪貼簿，然後關閉。
key-quick-exit = 忘掉開啟的內容並立即關閉
