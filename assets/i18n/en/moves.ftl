# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = Close at once
quick-exit-text = Press Esc twice, quickly, anywhere. Dossier forgets what is open, empties the clipboard if it filled it, and closes.
key-quick-exit = Forget what is open and close at once
