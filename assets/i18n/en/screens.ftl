# screens

# In several places
app-name = Dossier
choose-file = Choose a file…
choose-folder = Choose a folder…
path-name = Or type its place
path-open = Open
search-clear = Clear
show-me = Show me
show-less = Show less
show-kinds = Show which kinds
drop-here = Drop it here
foot-offline = On this computer only. Dossier has no internet code.
notice-dismiss = Got it
notice-left-out = This file could not be read and was left out: { $name }
notice-in-again = The file was read anew. Records that you had left out of the summary are in it again.
notice-not-stored = These settings hold until Dossier is closed; they could not be saved.
notice-copied = Copied
notice-no-open-dialog = This computer shows no window for choosing a file. Drop the file on this window, or type where it is on the start screen.
rail-all = All screens
notice-no-dialog = This system offers no dialog for files. You can type where it is to go instead.
value-pending = On its way…
value-failed = This part of the file can no longer be read.
word-category = Category
word-records = Records
word-share = Share
word-origin = How they got it
word-when = When
word-keys = Keys
word-does = What they do

# The rail and the bar
nav-start = Start
nav-howto = How to get your file
nav-scanning = Reading
nav-overview = Overview
nav-records = All records
nav-record = One record
nav-times = Times
nav-missing = What is missing
nav-files = List of files
nav-save = Save a summary
nav-settings = Settings
nav-help = Help
bar-back = Back
bar-hide = Hide private details
bar-hide-short = Hide
bar-open = Open another…
bar-open-short = Open…

# Charts
chart-mostly = { $name }: { $share } of the records
chart-each = { $name }: { $share } each
chart-most = Most records: { $name }
chart-evenly = Several are equally high
chart-by-month = Records with a date, by month. Open a bar to see them.
chart-by-year = Records with a date, by year. Open a bar to see them.
chart-fewer = Fewer records
chart-more = More records
chart-show-table = Show as table
chart-show-chart = Show as chart
chart-table-more = { $count ->
    [one] One more row is not shown here.
   *[other] { $count } more rows are not shown here.
}

# Welcome
screen-welcome-title = See what an app knows about you
screen-welcome-lead = Apps must give you a copy of your data when you ask. Dossier shows what is in it.
screen-welcome-drop = Drop the file the app gave you
screen-welcome-drop-how = A .zip is fine, no need to unpack it. A folder works too.
screen-welcome-none-title = I don't have a file yet
screen-welcome-none-text = Ask the app for it. Here is how, step by step.
screen-welcome-none-button = How to get your file
screen-welcome-sample-title = Try it with a made-up person
screen-welcome-sample-text = The data is invented. Everything works as with your own file.
screen-welcome-sample-tiktok = Short-video app
screen-welcome-sample-chat = Chat app
screen-welcome-sample-ios = iPhone report
screen-welcome-promise = Nothing leaves this computer.
screen-welcome-promise-check = How can I check that?

# How to get your file
screen-howto-title = How to get your file
screen-howto-steps = Show the steps
screen-howto-copy = Copy the steps
screen-howto-lead = Each app has its own place for this. Pick yours.

# Reading
screen-scanning-title = Reading your file
screen-scanning-step-opening = Opening the file
screen-scanning-step-recognizing = Recognising the app
screen-scanning-step-reading = Reading and sorting
screen-scanning-step-concluding = Looking for what stands out
screen-scanning-files = { $total ->
    [one] { $done } of 1 file
   *[other] { $done } of { $total } files
}
screen-scanning-stop = Stop
screen-scanning-stop-keeps = Stopping keeps what was read so far.
screen-scanning-look = See what is here already
screen-scanning-so-far = Found so far
screen-scanning-records = { $count ->
    [one] One record
   *[other] { $count } records
}
screen-failed-open-title = This file cannot be opened
screen-failed-open-text = It may have been moved, or you may not be allowed to read it. Nothing in it was changed.
screen-failed-open-missing = It is no longer there. It may have been moved, renamed, or its drive taken out.
screen-failed-open-allowed = You may not read this file. Open its properties in your file manager, allow yourself to read it, and read it again.
screen-failed-open-in-use = Another program keeps this file. Close that program, or wait until it has finished, and read it again.
screen-failed-open-not-here = Only its name is on this computer; the rest is online. In your file manager, choose to keep it on this device. Then read it again.
screen-failed-start-title = Reading could not begin
screen-failed-start-text = This system did not let Dossier start its reader. Closing other programs may help.
screen-failed-died-title = Reading ended early
screen-failed-died-text = The reader stopped three times on this file. Nothing in it was changed. What was read before is kept.
screen-failed-frame-title = Reading ended early
screen-failed-frame-text = Some numbers did not add up, so reading was stopped. What was read before is kept.
screen-failed-show-kept = Show what was read

# Overview
screen-overview-nothing = There are no records here yet.
screen-overview-sentence = { $exports ->
    [one] This export has
   *[other] These { $exports } exports have
} { $count ->
    [one] one record
   *[other] { $count } records
} from { $first } to { $last }, in { $files ->
    [one] one file
   *[other] { $files } files
}.
screen-overview-sentence-day = { $exports ->
    [one] This export has
   *[other] These { $exports } exports have
} { $count ->
    [one] one record
   *[other] { $count } records
} from { $first }, in { $files ->
    [one] one file
   *[other] { $files } files
}.
screen-overview-sentence-undated = { $exports ->
    [one] This export has
   *[other] These { $exports } exports have
} { $count ->
    [one] one record
   *[other] { $count } records
} without a date, in { $files ->
    [one] one file
   *[other] { $files } files
}.
screen-overview-still-reading = Still reading. The numbers grow.
screen-overview-notable = What stands out
screen-overview-about = What it is about
screen-overview-about-how = Records by category. Open a bar to see what is in it.
screen-overview-about-summary = Records by category. Most are in “{ $name }”, { $count }.
screen-overview-origins = How they got it
screen-overview-origins-how = The same records, by the way they came to the company.
screen-overview-years = Over the years
screen-overview-years-summary = Records with a date. Most are from { $name }, { $count }.
screen-overview-care = Handle with care
screen-overview-care-text = { $count ->
    [0] No records about health, ID papers, beliefs, exact places, payment cards or the like were found here.
    [one] One record is of a kind that laws give extra protection.
   *[other] { $count } records are of kinds that laws give extra protection.
}
screen-overview-who = Who else
screen-overview-who-text = { $count ->
    [0] The parts that list firms name no other.
    [one] The records name one other firm.
   *[other] The records name { $count } other firms.
}
screen-overview-who-told = { $count ->
    [one] One record came from another app, site or list. It names no firm.
   *[other] { $count } records came from other apps, sites or lists. They name no firm.
}
screen-overview-who-caution = Being named here does not prove that the firm has your data.
screen-overview-missing = What is missing
screen-overview-missing-none = For this app there is no list of what it says it collects.
screen-overview-missing-text = { $count ->
    [0] All that is said to be collected is found here.
    [one] One thing that is said to be collected is not found here.
   *[other] { $count } things that are said to be collected are not found here.
}
screen-overview-missing-empty = Some of what is said to be collected is here, but empty.
screen-overview-missing-all = See all
screen-overview-unread = { $count ->
    [one] One file could not be read whole. The rest is here.
   *[other] { $count } files could not be read whole. The rest is here.
}
screen-overview-unread-see = See the files
screen-overview-do = What you can do

# Settings
screen-settings-language = Language
screen-settings-language-text = For all words in this window and in saved summaries.
screen-settings-theme = Colours
screen-settings-theme-text = Light on dark, or dark on light.
screen-settings-theme-system = As the system
screen-settings-theme-light = Light
screen-settings-theme-dark = Dark
screen-settings-size = Text size
screen-settings-size-text = Everything in the window grows with it.
screen-settings-zone = Time zone
screen-settings-zone-text = The clock that hours, days and months are counted on.
screen-settings-zone-export = As in the export
screen-settings-zone-local = This computer's
screen-settings-zone-utc = UTC
screen-settings-hide = Private details at the start
screen-settings-hide-text = Names, texts and addresses can stay hidden until you show them.
screen-settings-hide-off = Shown
screen-settings-hide-on = Hidden
screen-settings-kept = Only these choices and the steps that you ticked are kept. Dossier forgets every file when it is closed.
screen-settings-odd = Some saved choices could not be understood and are not used. The file is kept as settings.old.toml when you change anything here.

# Help
screen-help-search = Search in the help
screen-help-none = Nothing in the help has these words. Try another one.
screen-help-file = How to get your file
screen-help-file-text = The steps for each app, what to choose, and how long it takes.
screen-help-offline = How can I check that no data leaves this computer?
screen-help-offline-text = Dossier contains no code for the internet. You do not have to take our word for it.
screen-help-offline-1 = Turn off Wi-Fi and pull the network cable.
screen-help-offline-2 = Open your file in Dossier. Everything works as before.
screen-help-offline-3 = Close Dossier before you turn the network on again. Nothing is kept to be sent later.
screen-help-offline-4 = A person who knows programs can read the source: a test there forbids network code.
screen-help-sorting = How Dossier sorts
screen-help-sorting-1 = Rules for each known app say which part of its file holds which kind of record.
screen-help-sorting-2 = A file that no rule fits is sorted by the words in it. Each record says why it stands where it does.
screen-help-sorting-3 = What cannot be placed is shown under “Not sorted yet”. Nothing is left out in silence.
screen-help-writing = Text in other languages
screen-help-writing-1 = Names and texts of your file may be in any writing. Arabic, Hebrew, Hindi and Thai are drawn with a font of your system, or as boxes where it has none.
screen-help-writing-2 = A line that mixes two directions of writing may stand in another order than it was written. Emoji have one colour.
screen-help-writing-3 = Only the drawing differs: what you copy or save is as it is in the file.
screen-help-keys = Keys
key-open = Open a file
key-save = Save a summary
key-hide = Hide or show private details
key-back = Back
key-forward = Forward
key-help = Help
key-larger = Larger text
key-smaller = Smaller text
key-categories = Open a category
key-tab = Go to the next control
key-arrows = Move inside lists and charts
key-enter = Open what is marked
key-escape = Back, or close

# A category
screen-category-kinds = What is in it
screen-category-kinds-how = Each line is one kind of record. Open one to see the newest.
screen-category-span = { $first } to { $last }
screen-category-undated = { $count ->
    [one] One record without a date
   *[other] { $count } records without a date
}
screen-category-all = { $count ->
    [one] See the one record
   *[other] See all { $count }
}
screen-category-every = See every record here
screen-category-when = When
screen-category-when-summary = Records with a date. Most are from { $name }, { $count }.
screen-category-why = Why they collect it
screen-category-who = Who may see it
screen-category-do = What you can do
screen-category-ground = Usual for this kind of data. This text is general. It does not come from your file.

# The list of records
screen-records-title = Records
screen-records-count = { $count ->
    [0] No records
    [one] One record
   *[other] { $count } records
}
screen-records-clock = Times by { $zone }
screen-records-newest = Newest first
screen-records-oldest = Oldest first
screen-records-file = As in the file
screen-records-remove = Remove this filter: { $name }
screen-records-clear = Clear all filters
screen-records-kinds = { $count ->
    [one] One kind
   *[other] { $count } kinds
}
screen-records-level = At least: { $name }
screen-records-from = From { $name }
screen-records-until = Before { $name }
screen-records-hours = { $count ->
    [one] One hour of the week
   *[other] { $count } hours of the week
}
screen-records-hour = { $day } at { $hour }
screen-records-undated = Without a date
screen-records-day-only = Without a time of day
screen-records-night = Between midnight and 5 am
screen-records-when = { $date }, { $time }
screen-records-no-date = No date
screen-records-no-words = No words in this record
screen-records-undated-text = These records have no date in the export. They are left out of the time charts.
screen-records-search = Search in these records
search-initials = Also Chinese words by the first letters of their pinyin
screen-records-hits = { $count ->
    [0] Nothing found
    [one] Found in one record
   *[other] Found in { $count } records
}
screen-records-searching = Searched { $percent } so far
screen-records-hits-most = These are the first { $count }. A longer word finds fewer.

# One record
screen-record-place = { $number } of { $total }
screen-record-previous = Previous
screen-record-next = Next
screen-record-plain = In plain words
screen-record-undated = The export gives no date for it.
screen-record-covered = The words of this record are private. They are shown when you ask for them.
screen-record-uncover = Show the words
screen-record-fields-all = Show all { $count } parts
screen-record-cut = Only the beginning is shown here.
screen-record-empty = (empty)
screen-record-labels = Labels
screen-record-kind = Kind of record
screen-record-level = How private
screen-record-origin = How they got it
screen-record-rule = Sorted by
screen-record-where = Where it comes from
screen-record-file = File inside the export
screen-record-section = Part of the export
screen-record-line = Line
screen-record-item = Number in its list
screen-record-path = Place inside the file
screen-record-raw = As it stands in the file
screen-record-raw-how = The values that are shown above are marked.
screen-record-raw-made = The file itself is not text. This was made from it, as text.
screen-record-beside = Lines above and below the table
screen-record-also = More lines that belong to it
screen-record-copy = Copy
screen-record-files = Show in the list of files
screen-record-same-file = All records of this file
record-leave-out = Leave it out of what is saved
record-leave-out-text = It is still counted. Nothing else of it is shown in a summary, a table or a list of records.
screen-record-gone = This record cannot be read any more. The file may have been moved.
reason-section = A rule for this app says that “{ $value }” holds this kind of record.
reason-file = A rule for this app says that this file holds this kind of record.
reason-part = A rule for this app says that names like “{ $value }” hold this kind of record.
reason-words = No rule for this file is known. The word “{ $value }” in it decided.
reason-shape = No rule for this file is known. The form of its values decided.
reason-shape-place-and-time = No rule for this file is known. It holds places together with times.
reason-shape-date-and-link = No rule for this file is known. It holds times together with links.
reason-shape-date-and-name = No rule for this file is known. It holds times together with names of accounts.
reason-shape-date-and-words = No rule for this file is known. It holds times together with a few words.
reason-shape-search-and-time = No rule for this file is known. It holds searches together with times.
reason-shape-address-and-device = No rule for this file is known. It holds internet addresses together with devices.
reason-shape-sender-and-subject = No rule for this file is known. It holds senders together with subjects.
reason-shape-sender-and-text = No rule for this file is known. It holds senders together with texts.
reason-shape-amount-and-currency = No rule for this file is known. It holds amounts together with currencies.
reason-shape-place-and-name = No rule for this file is known. It holds places together with names.
reason-shape-mail = It is a mail.
reason-shape-card = It is a contact’s card.
reason-shape-event = It is an event of a calendar.
reason-shape-media = It is a picture, film or sound. Its hidden facts were read.
reason-unknown = Nothing in the file says what kind of record this is.

# Times
screen-times-lead = When the records here were written down. An app may write some by itself, so a time does not prove that you looked at a screen.
screen-times-pick = Which records
screen-times-all = Everything
screen-times-hours = Most records: { $day } at { $hour }
screen-times-hours-none = Hours of the week
screen-times-hours-how = One box is one hour of one weekday. The row of colours below goes from few records to many.
screen-times-hours-summary = Records by weekday and hour. Most on { $day } at { $hour }, { $count }.
screen-times-hour = Hour
screen-times-clock = Clock: { $zone }
screen-times-months = Month by month
screen-times-months-summary = Records with a date. Most are from { $name }, { $count }.
screen-times-gaps = Quiet times
screen-times-gaps-how = Stretches of 14 days or more without any dated record. Nothing is known about why.
screen-times-gaps-none = There is no such stretch here.
screen-times-gap = No records from { $first } to { $last }
screen-times-gaps-more = { $count ->
    [one] One more stretch is not shown here.
   *[other] { $count } more stretches are not shown here.
}
screen-times-nothing = No record here has a time of day.

# What is missing
screen-missing-lead = What the company and others say that this app collects, next to what is in this export.
screen-missing-lead-several = What the companies and others say that these apps collect, next to what is in these exports.
screen-missing-reasons = Fair reasons why something is not here
screen-missing-reason-1 = You picked another format, or another range of dates.
screen-missing-reason-2 = It was deleted, by you or after a time.
screen-missing-reason-3 = It stays on the phone and never reaches the company.
screen-missing-reason-4 = Another company holds it.
screen-missing-reason-5 = Dossier does not know that file yet.
screen-missing-none = For this app there is no list of what it says it collects.
missing-several-found = In these exports
missing-several-empty = In these exports, with nothing in it
missing-several-absent = Not found in the export of that app
screen-missing-says = Said by: { $name }
missing-by-company = The company says so
missing-by-others = Only articles or posts say so
missing-would = Would stand under: { $name }
screen-missing-records = { $count ->
    [one] See one record
   *[other] See { $count } records
}
screen-missing-records-of = See { $count } of { $all } records

# List of files
screen-files-lead = Every file inside the export, and what became of it. Sizes are those of unpacked files.
screen-files-all = { $count ->
    [one] One file
   *[other] { $count } files
}
screen-files-problems = { $count ->
    [0] No reading problems
    [one] One reading problem
   *[other] { $count } reading problems
}
screen-files-search = Part of a file's name
screen-files-list = Files
screen-files-rule-profile = sorted by the rules for { $name }
screen-files-rule-words = sorted by its words
screen-files-rule-shape = sorted by its form
screen-files-rule-none = not sorted
screen-files-unsorted = { $count ->
    [one] one record not sorted yet
   *[other] { $count } records not sorted yet
}
screen-files-none = No file has this in its name.
screen-files-more = Show more
screen-files-fine = Every file was read, and nothing stood out.

# Saving a summary
screen-save-lead = A document that you can print, keep or hand to somebody. Private details stay out unless you add them.
screen-save-whom = For whom?
screen-save-whom-me = For me
screen-save-whom-me-text = Several pages: what stands out, each category with examples, times and firms.
screen-save-whom-parent = For a parent
screen-save-whom-parent-text = Counts, times of day, who else and what to do. No message, post or example is in it.
screen-save-whom-lawyer = For a lawyer or an authority
screen-save-whom-lawyer-text = With what is missing, where each number comes from, and a list of all files.
screen-save-whom-one-page = One page
screen-save-whom-one-page-text = The numbers at a glance, on a single page.
screen-save-paper = Paper
screen-save-paper-a4 = A4
screen-save-paper-letter = Letter
screen-save-kinds = What goes in
screen-save-kinds-how = Extra-sensitive kinds are left out until you tick them.
screen-save-kinds-open = Show the kinds: { $name }
screen-save-keep = Details written in full
screen-save-keep-how = Without a tick, they are shortened or left out. Whole card numbers, numbers of devices and passwords stay out in any case.
save-records-left-out = { $count ->
    [one] One record is left out by your choice. It is still counted.
   *[other] { $count } records are left out by your choice. They are still counted.
}
save-records-back = Put them back
screen-save-keep-contact = Your email addresses and phone numbers
screen-save-keep-people = Names of other people
screen-save-keep-words = Words of messages, posts and searches
screen-save-keep-addresses = Home and delivery addresses
screen-save-keep-places = Exact places, to about 100 m
screen-save-keep-network = Internet addresses
screen-save-keep-files = File names that may hold your name
screen-save-keep-sensitive = Examples of extra-sensitive kinds
screen-save-look = How it will look
screen-save-making = Making the pages…
save-pages-so-far = Page { $number } of { $total }
screen-save-page = Page { $number } of { $total }
screen-save-page-said = Page { $number } of { $total }, as it will be saved
screen-save-page-before = Previous page
screen-save-page-after = Next page
screen-save-named = { $count ->
    [0] As you have chosen now, no private detail is written in full on these pages.
    [one] One thing on these pages can name you. It has a frame.
   *[other] { $count } things on these pages can name you. Each has a frame.
}
screen-save-title = Save
screen-save-path = Folder and name
screen-save-choose = Choose where…
screen-save-now = Save
screen-save-file-name = Dossier summary
screen-save-saving = Saving…
screen-save-exists = There is a file of this name already: { $name }
screen-save-replace = Replace it
screen-save-keep-old = Keep the old one
screen-save-done = { $pages ->
    [one] Saved, one page, as { $name }
   *[other] Saved, { $pages } pages, as { $name }
}
screen-save-done-hidden = { $count ->
    [0] No private value had to be left out.
    [one] One private value was left out of it.
   *[other] { $count } private values were left out of it.
}
screen-save-failed-space = There is no room left there. Nothing was saved.
screen-save-failed-room = There is not enough room there: { $needed } needed, { $free } free. Nothing was saved, and a file that was there before is unchanged. Choose another place.
screen-save-failed-allowed = You are not allowed to write there. Nothing was saved.
screen-save-failed-folder = There is no such folder. Nothing was saved.
screen-save-failed-in-use = Another program keeps the file of that name. Close it there, such as in your PDF viewer, then save again. Nothing was saved.
screen-save-failed-is-read = That is the file that is open here. Choose another name. Nothing was saved.
screen-save-failed-read-only = That drive cannot be written to. Nothing was saved.
screen-save-failed-other = It could not be saved there. Please choose another place.
screen-save-failed-made = The pages could not be made. Your export was not changed. Try other choices.
screen-save-failed-check = The finished file failed its own check for private details. It was thrown away.
screen-save-failed-dialog = This system offers no dialog for files. You can type where it is to go instead.

## Is it really offline, and what can be promised

proof-title = Is it really offline?
proof-text = Press the button, and Dossier tries every way onto the internet. The window tries, and so does the part that reads your file. The system should refuse them all. Nothing of yours is sent.
proof-button = Try it now
proof-running = Trying…
proof-failed = The check could not be run. Switch off the network to be sure; everything works without it.
proof-way = Way out
proof-by-program = The window
proof-by-reader = The part that reads your file
promise-can = What Dossier can promise
promise-can-1 = It has no code for the internet, and on Linux the system refuses it every connection.
promise-can-2 = Your file is read by a part that can open no other file and start no other program.
promise-can-3 = Nothing of your file is written to disk, but for what you save yourself.
promise-can-4 = What could not be read is named. Nothing in an archive is passed over in silence.
promise-can-5 = A summary leaves out private details unless you tick them, and is checked for them before it is saved.
promise-cannot = What Dossier cannot promise
promise-cannot-1 = It cannot promise that the company gave you everything. It only shows what is in the file.
promise-cannot-2 = It cannot promise that nobody else looks at your screen, or that other programs on this computer are honest.
promise-cannot-3 = It cannot stop the system from moving memory to disk when memory is short or the computer sleeps.
promise-cannot-4 = It cannot take back what you copy or save. Some systems send copied text to other devices.
promise-cannot-5 = It cannot promise that a guess is right. Where no rules for a platform are known, it sorts by words, and the screen says so.
promise-cannot-6 = On a USB stick in the older format FAT, it cannot keep a file whole if the power fails. Wait until it has saved.
# Several exports are open: the name of one, and how many others there are.
nav-export-more = { $name } and { $count } more
nav-export-more-short = { $name } +{ $count }
