# The window itself: its title, its keys, what it says of an export as a whole.

window-title = { $screen } · Dossier

## Keys, in the help

key-search = Search among the records
key-region = Go to the next part of the window
key-region-before = Go to the part before
key-pages = Turn a page or a list
key-space = Press what is marked, or tick it
key-quit = Close Dossier

## The bar, and more detail

bar-detail = More detail
key-detail = Show more or less detail
screen-settings-detail = Detail at the start
screen-settings-detail-text = More detail adds tables with every number.
screen-settings-detail-simple = Simple
screen-settings-detail-more = More detail
grid-title = By the way they came
overview-rest = The rest, enlarged. These bars are not to the scale above.

## Reading

scanning-left-seconds = { $count ->
    [one] About one second left
   *[other] About { $count } seconds left
}
scanning-left-minutes = { $count ->
    [one] About one minute left
   *[other] About { $count } minutes left
}

## What you can do

steps-how = One step for each kind of data. Ticks are kept on this computer.
steps-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
steps-done = That was the last one.

## What is to be said of an export as a whole

state-locked-files = { $count ->
    [one] One file inside has a password, so it was not read.
   *[other] { $count } files inside have a password, so they were not read.
}
    .do = Type the password
state-left-out = { $count ->
    [one] Reading stopped at one file and started again without it. The rest is here.
   *[other] Reading stopped at { $count } files and started again without them. The rest is here.
}
state-too-large = { $count ->
    [one] One file is larger or deeper than Dossier reads. The rest is here.
   *[other] { $count } files are larger or deeper than Dossier reads. The rest is here.
}
state-unknown-app-words = We can read this file, but we don’t know the app. It was sorted by the words in it.
state-known-app-words = This looks like a file of { $name }, but no rules for it are known. It was sorted by the words in it.
state-more-files = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## Heads of columns: the ways that records came

grid-told = You told them
grid-recorded = Recorded
grid-worked-out = Worked out
grid-others = From others
grid-notes = Notes
