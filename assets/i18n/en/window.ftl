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
state-unfit = { $count ->
    [one] One file inside does not match its own check number. What is in it is left out of all numbers.
   *[other] { $count } files inside do not match their own check numbers. What is in them is left out of all numbers.
}
    .do = Count these too
state-too-large = { $count ->
    [one] One file is larger or deeper than Dossier reads. The rest is here.
   *[other] { $count } files are larger or deeper than Dossier reads. The rest is here.
}
state-second-archive = { $count ->
    [one] There is a second archive inside { $name }, with one file. It was not read.
   *[other] There is a second archive inside { $name }, with { $count } files. They were not read.
}
state-unlisted = { $count ->
    [one] One more file stands beside the list of files in { $name }. It was not read.
   *[other] { $count } more files stand beside the list of files in { $name }. They were not read.
}
    .do = Read these too
state-no-files = There are no files in it.
state-unknown-app-words = We can read this file, but we don’t know the app. It was sorted by the words in it.
state-known-app-words = This looks like a file of { $name }, but no rules for it are known. It was sorted by the words in it.
state-picked-app = You said that this is from { $name }. It was sorted by the rules for it, and by the words in it.
pick-app = Which app is this from?
pick-app-none = I don’t know
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

## Several exports of one app

apart-title = { $count } files are from { $app }: one export in parts, or copies from different dates?
apart-how = They hold the same files inside. Until you choose, their records are added up.
apart-together = One export in parts
apart-compare = Compare them
apart-only = Only { $name }

## Two dates of one app beside each other

compare-to-day = { $name }, up to { $day }
compare-until = up to { $day }
compare-of-file = { $name }, { $file }
compare-new-since = New since the earlier one
compare-new-since-how = Records after the last of their kind in the earlier export. A click lists that kind from then on.
compare-about = about { $count }
compare-new-undated = Of records without a date, it can’t be told which are new: a click lists all of them.
compare-gone-since = No longer there
compare-gone-since-how = The earlier export holds more of these up to its own end. They may be deleted, or the app may no longer hand them out.
compare-opens-kept = A click opens that export and keeps this one.

## More facts, each of one moment

scanning-size = { $done } of { $total }
overview-missing-void = { $count ->
    [one] One more thing is here, but empty.
   *[other] { $count } more are here, but empty.
}
overview-missing-open = { $count ->
    [one] For one thing we can’t tell: some files were not read.
   *[other] For { $count } things we can’t tell: some files were not read.
}
overview-missing-unchecked = { $count ->
    [one] Of the sort of one thing there are records here. Whether it is among them was not checked.
   *[other] Of the sort of { $count } things there are records here. Whether they are among them was not checked.
}
missing-sources = The texts that say so
value-true = yes
value-false = no

## In which form it is saved

save-form-pdf = PDF
save-form-pdf-text = The pages above, to print or to hand on.
save-form-page = Web page
save-form-page-text = The same as one file that a browser opens. It loads nothing.
save-form-tables = Tables (CSV)
save-form-tables-text = All records of the kinds that go in: a table for each kind, together in one zip file. Private details stay out unless they are ticked above.
save-form-records = Records
save-form-records-text = The same records, one a line, for other programs (NDJSON). Private details stay out unless they are ticked above.
save-done-page = Saved as { $name }
save-done-records = { $count ->
    [one] Saved, one record, as { $name }
   *[other] Saved, { $count } records, as { $name }
}
save-copy-path = Copy where it is

copy-look = Look through it before you give it away: somebody who knows you well may still recognise you.
copy-more = What stays as it was

map-near = near { $town }, { $country }
