# The window itself: its title, its keys, what it says of an export as a whole.

window-title = { $screen } · Dossier

## Keys, in the help

key-search = Search among the records
key-region = Go to the next part of the window
key-region-before = Go to the part before
key-pages = Turn a page or a list
key-space = Press what is marked, or tick it
key-quit = Close Dossier
