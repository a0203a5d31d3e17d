# report: the summary on paper

pdf-title = What this export from { $platform } holds
pdf-title-unknown = What this export holds
pdf-page = Page { $page } of { $pages }
pdf-continued = { $title } (continued)
pdf-foot-left-out = { $count ->
    [0] Private details left out: none were found
    [one] Private details left out: yes (1 kind)
   *[other] Private details left out: yes ({ $count } kinds)
}
pdf-foot-full = Full details – keep safe

# At a glance
pdf-for = For
pdf-for-me = Me, for my own use
pdf-made-on = Made on
pdf-file = Export file
pdf-more-files = { $count ->
    [one] and 1 more file
   *[other] and { $count } more files
}
pdf-size = Size of the export file
pdf-size-word = Size
pdf-files-inside = { $count ->
    [one] 1 file inside
   *[other] { $count } files inside
}
pdf-dates = Dates covered
pdf-no-dates = No dates in this export
pdf-records-word = Records
pdf-kinds-left-out = { $count ->
    [one] 1 kind of record left out by choice
   *[other] { $count } kinds of record left out by choice
}
pdf-records-left-out = { $count ->
    [one] 1 record not shown, by choice
   *[other] { $count } records not shown, by choice
}
pdf-records = { $count ->
    [one] 1 record
   *[other] { $count } records
}
pdf-about = What it is about
pdf-about-title = Records by category
pdf-first = First
pdf-last = Last
pdf-care = Handle with care
pdf-care-note = “Handle with care” counts records of extra-sensitive kinds: ID papers, health, beliefs, exact places and visits, passwords, cards, money sent or received, and loans. Orders and balances are not among them.
pdf-limit-time = Times are those that the company wrote down.
pdf-limit-all = The company may hold more than it put into this export.
pdf-limit-proof = A record shows what was written down. It does not show who held the phone.
pdf-own-computer = Made on my own computer. Not sent anywhere by Dossier.

# What stands out
pdf-notable = What stands out
pdf-notable-intro = A few things that most people would want to know first. Each number leads back to records in the export.
pdf-notable-none = Nothing stood out by the rules that Dossier uses.
pdf-source = From “{ $path }”
pdf-caution = A count shows what was written down, not why.

# Categories
pdf-categories = Category by category
pdf-kind = Kind
pdf-level = How private
pdf-ways = How they got it
pdf-ways-all = How they got it: { $way }
pdf-by-month = Records by month
pdf-by-year = Records by year
pdf-bars-alt = { $category }. The highest bar stands for { $highest } records. The numbers are in the table after it.
pdf-year = Year
pdf-total = Total
pdf-earlier = { $count ->
    [one] 1 record is older than { $year }.
   *[other] { $count } records are older than { $year }.
}
pdf-sensitive = { $count ->
    [one] 1 to handle with care
   *[other] { $count } to handle with care
}
pdf-examples = Examples
pdf-example = Example
pdf-when = When
pdf-examples-none = Extra-sensitive kinds are counted only. No example of them is written here.
pdf-person = Person { $number }
pdf-words-left-out = Words left out ({ $count ->
    [one] 1 character
   *[other] { $count } characters
})
pdf-address-left-out = Address left out

# When and where
pdf-when-where = When and where
pdf-hours = Hours of the week
pdf-hours-read = One box is one hour of one weekday. Most records: { $day }, { $hour } ({ $records }). Clock: { $zone }.
pdf-hours-alt = Records by weekday and hour. Most on { $day } at { $hour }: { $records }. The numbers are in the table after it.
pdf-hours-table = The same numbers as a table
pdf-day = Day
pdf-heat-low = no records
pdf-heat-high = { $count ->
    [one] 1 record
   *[other] { $count } records
}
pdf-gaps = Quiet times
pdf-gaps-note = Stretches without any dated record. Nothing is known about why.
pdf-gap-first = First day
pdf-gap-last = Last day
pdf-gap-days = Days
pdf-countries = Countries and regions of sign-ins
pdf-countries-note = Where the internet addresses (IP) of sign-ins are registered. It may not be where you were.
pdf-country = Country or region

# Devices and sign-ins
pdf-devices = Devices and sign-ins
pdf-devices-count = { $count ->
    [one] 1 fact about a phone or computer, such as its model, its screen or its programs
   *[other] { $count } facts about phones or computers, such as a model, a screen or a program
}
pdf-sign-ins-count = { $count ->
    [one] 1 sign-in
   *[other] { $count } sign-ins
}
pdf-networks-count = { $count ->
    [one] 1 record with an internet address or network
   *[other] { $count } records with an internet address or network
}
pdf-device-ids-count = { $count ->
    [one] 1 ID number for a phone
   *[other] { $count } ID numbers for a phone
}
pdf-devices-note = A sign-in that you do not know may be an old phone of yours, a helper program, or someone else.
pdf-apps = What apps used
pdf-apps-note = Apps that used the location, camera, microphone, photos, contacts or media library, or recorded the screen.
pdf-app = App
pdf-what = What it used
pdf-at-night = Midnight to 5 am

# Who else
pdf-firms = Who else
pdf-firms-count = { $count ->
    [one] One other firm is named in the parts that list firms: advertisers, reports of other apps, calls of apps. Names inside other records (ads, shops, apps, payees, senders) are not counted here.
   *[other] { $count } other firms are named in the parts that list firms: advertisers, reports of other apps, calls of apps. Names inside other records (ads, shops, apps, payees, senders) are not counted here.
}
pdf-firms-addresses = { $count ->
    [one] One internet address is named. It is not known whose it is.
   *[other] { $count } internet addresses are named. It is not known whose they are.
}
pdf-firms-note = Being on this list does not prove that the firm still has the data.
pdf-firms-calls-note = “Calls” is how often apps contacted the firm. One record can stand for many calls.
pdf-firm = Firm
pdf-firm-does = What it does
pdf-firm-domains = Addresses on the net
pdf-firm-apps = Apps
pdf-firm-calls = Calls
pdf-more-firms = { $count ->
    [one] One more firm is in the list that Dossier shows on screen.
   *[other] { $count } more firms are in the list that Dossier shows on screen.
}
pdf-more-rows = { $count ->
    [one] One more row is in the list that Dossier shows on screen.
   *[other] { $count } more rows are in the list that Dossier shows on screen.
}

# What you can do
pdf-to-do = What you can do
pdf-to-do-note = Tick what you have done. Names of menus differ from app to app and change over time.
pdf-to-do-keep = Keep the export as it is. In a dispute, ask your lawyer before you delete anything: it may be evidence.

# How this was made
pdf-made = How this was made
pdf-program = Program
pdf-rules-used = Rules used
pdf-rules-for = { $name }; form of the export: { $layout }; version of the rules: { $rules }
pdf-files = Files
pdf-read = { $count } read
pdf-media = { $count ->
    [one] 1 photo, film or sound counted
   *[other] { $count } photos, films and sounds counted
}
pdf-partial = { $count } read in part
pdf-unread = { $count } not read
pdf-sorted = Values given a kind
pdf-sorted-share = { $percent }%
pdf-zone = Clock
pdf-problems = Notes on reading
pdf-sources = Export files and their fingerprints
pdf-sha = SHA-256
pdf-sha-none = not taken: very many or very large files
pdf-rules = How records are counted
pdf-rule-1 = A record is one item of a list, one message, one event, one file or one filled-in fact.
pdf-rule-2 = Every record has one kind, so the sums add up. Empty fields are not counted.
pdf-rule-3 = Two lines about one event are one record. The same document written twice counts once.
pdf-rule-4 = The kind is chosen by rules for the platform, and else by words and shape.
pdf-left-out-title = What was left out
pdf-left-out-text = { $count ->
    [0] No private details had to be left out.
    [one] Private details of 1 kind were left out or shortened. What is not shown is nowhere in this file, not even hidden.
   *[other] Private details of { $count } kinds were left out or shortened. What is not shown is nowhere in this file, not even hidden.
}
pdf-left-out-counts = Numbers count how often such a detail was recognised in the export. One record can hold several of them or none. So they are no sums of the records by kind.
pdf-glossary = Words used here
pdf-term-1 = Export
    .means = The file that the company gave you with your data.
pdf-term-2 = Record
    .means = One item in it, such as one message or one sign-in.
pdf-term-3 = Sign-in
    .means = One time that a phone or computer opened your account.
pdf-term-4 = Internet address (IP)
    .means = The number that a network gives to a connection.
pdf-term-5 = Guess
    .means = Something that they worked out. It can be wrong.
pdf-term-6 = Handle with care
    .means = Records that laws give extra protection, or that can hurt when lost.
pdf-term-7 = Fingerprint (SHA-256)
    .means = A number made from a file. Another file gives another number. That of a folder is made of a list of its files, sorted by path. Each line of it is the file’s number, two spaces, its path and a line end.
pdf-credits = Credits
pdf-credits-text = Fonts: Noto Sans, Noto Sans SC, Noto Sans Symbols 2 and Noto Emoji (SIL Open Font License 1.1). Pages set with Typst. The full list is in Dossier under About.

# What an app used, by the case that a profile names
use-location = Location
use-contacts = Contacts
use-photos = Photos
use-camera = Camera
use-microphone = Microphone
use-media-library = Media library
use-screen-recording = Screen recording

## For a parent, for a lawyer

pdf-for-parent = A parent or guardian
pdf-for-lawyer = A lawyer, a data protection officer or an authority
pdf-for-one-page = Me, on one page
pdf-likely = Seems to be from
pdf-talk = To talk about together
pdf-talk-note = Questions that help to look at this together. Nobody has done anything wrong by using an app.
pdf-talk-1 = Which of these numbers did you expect, and which not?
pdf-talk-2 = At what times of day would you like the phone to rest?
pdf-talk-3 = Who can see what you post, and who can write to you?
pdf-talk-4 = Which of the apps needs to know where you are?
pdf-talk-5 = What would you like to delete or switch off together?
pdf-missing = What is said to be collected
pdf-missing-note = What the company and others say that the platform collects, held against this export. That something is not here does not prove that it is not held.
pdf-claim = What is said to be collected
pdf-claim-of = { $kind }
pdf-claim-kind-here = { $kind } ({ $count ->
    [one] 1 other record of this kind is in the export
   *[other] { $count } other records of this kind are in the export
})
pdf-claim-of-all = { $count } of { $all }
pdf-claimed-by-more = { $first }; also: { $more }
pdf-claimed-by = Who says so
pdf-claimed-work = { $by }: { $work }
pdf-where-from = Where these numbers come from
pdf-path = Place in the export
pdf-no = No.
pdf-rule = Rules
pdf-state = State
pdf-note = Note
pdf-rule-of-words = words
pdf-rule-of-shape = shape of the values
pdf-rule-of-none = not sorted
pdf-annex-files = Annex { $letter }: files of the export
pdf-annex-files-note = Every file inside of the export and what became of it. “No.” is its number, which notes name. “Rules” says whose rules gave its records their kinds, or that words or the shape of the values did.
pdf-annex-sign-ins = Annex { $letter }: sign-ins
pdf-annex-firms = Annex { $letter }: all firms

## A letter that asks for what is missing

pdf-annex-letter = Annex { $letter }: letter asking for the rest
pdf-annex-letter-ios-app-privacy = Annex { $letter }: letter to an app’s company, asking for my data
pdf-annex-letter-note = A draft to copy and change. Fill in what stands in brackets.
letter-title = Letter asking for the rest
letter-lead = A letter to the company, filled with what it says itself that it collects and its export lacks.
letter-lead-several = A letter to each company, filled with what it says itself that it collects and its export lacks.
letter-how = Change it as you like, and fill in what stands in brackets. Copy or save it, and send it yourself.
letter-by-law = By which law
letter-law-gdpr = European Union (GDPR)
letter-law-uk = United Kingdom (UK GDPR)
letter-law-pipl = China (PIPL)
letter-law-ccpa = California (CCPA)
letter-law-which = Choose where you live, or where the company has to answer you. This is not legal advice.
letter-in-language = Language of the letter
letter-hearsay-title = What only articles or posts say
letter-hearsay = { $count ->
    [one] Also ask for one thing that only articles or posts name, not the company
   *[other] Also ask for { $count } things that only articles or posts name, not the company
}
letter-to = To
letter-field = Text of the letter
letter-copy = Copy the letter
letter-save = Save the letter…
letter-again = Start again
letter-write = Write a letter asking for it
screen-save-letter = With a letter asking for what is missing
cli-help-scan-letter = Write a letter to the company that asks for what is missing, as text
cli-help-scan-law = The law that the letter names: gdpr, uk, pipl or ccpa; none leaves it out of the lawyer's PDF; without it the usual one: gdpr, but pipl for a Chinese platform in Chinese
cli-help-scan-letter-lang = The language of the letter: en, zh-Hans, zh-Hant, es, de or fr
cli-help-scan-letter-hearsay = Let the letter also ask for what only articles or posts say is collected
cli-letter-no-law = A letter needs a law. Choose --law gdpr, uk, pipl or ccpa.

## Notes at the foot of a page, and how long it is

pdf-notes = Where these numbers come from
pdf-note-place = { $places }; in { $files }
pdf-note-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
pdf-device = Device
pdf-address = Internet address (IP)
pdf-sign-ins-each = Sign-ins one by one
pdf-countries-all = Sign-ins by country or region
screen-save-length = Length
screen-save-length-short = About 2 pages
screen-save-length-middle = About 6 pages
screen-save-length-all = All of it
cli-help-scan-length = How long the PDF may be: short (about 2 pages), middle (about 6) or all

## A redacted copy

cli-help-scan-redacted-copy = Write a copy with the same structure and other contents, as a zip file
cli-help-scan-copy-key = A word that decides the stand-ins: the same word gives the same copy. Who knows it can guess at contents
copy-title = A copy for teaching or for a report of a fault
copy-say = The same files with the same structure. Names, places, numbers and texts are replaced, the same one always by the same.
copy-promise = Made by Dossier: a copy with other contents. Dates, times, the number of records and the lengths of texts are as they were. Days of birth are changed. Words that our rules know as names of fields or folders stay. Pictures, films and sounds are blank, and the facts hidden in them are gone. Files that cannot be rewritten safely, such as PDF documents, databases and locked files, are left out. Somebody who knows you well may still recognise you. Look through it before you give it away.
copy-save = Save the copy…
copy-making = Making the copy…
copy-saved = The copy is saved as { $name }.
copy-left-out = { $count ->
    [0] Every file is in the copy.
    [one] 1 file could not be rewritten safely and is left out.
   *[other] { $count } files could not be rewritten safely and are left out.
}
copy-path = Path for the copy
copy-now = Save here

## Tables beside a summary, and lines of examples

pdf-more-beside = { $count ->
    [one] 1 more row. All rows stand in { $name }, beside this file. Its SHA-256: { $sum }
   *[other] { $count } more rows. All rows stand in { $name }, beside this file. Its SHA-256: { $sum }
}
pdf-annex-files-in = They came in { $name }. Its SHA-256: { $sum }
pdf-example-place = Found in
pdf-example-line = line { $line }
pdf-example-item = no. { $item }
remark-apps-used = { $count ->
    [one] One of them names an app that was used on a phone, not a part of an app.
   *[other] { $count } of them name apps that were used on a phone, not parts of an app.
}
remark-account-region = { $count ->
    [one] One of them is the region of the account. How it was set is not stated.
   *[other] { $count } of them are the region of the account. How it was set is not stated.
}
remark-program-chats = { $count ->
    [one] One of them is from a chat with a program (an AI helper), not with a person.
   *[other] { $count } of them are from chats with a program (an AI helper), not with a person.
}
pdf-headline-first = The first: { $place }
pdf-crc = CRC-32
verify-inside = Checksum (CRC-32) and bytes of { $name }
verify-gone = Checksum (CRC-32) and bytes of file { $number } inside
pdf-annex-files-sums = SHA-256 is a number made from all bytes of the unpacked file. Where “–” stands, the file could not be unpacked to its end.
pdf-annex-files-no-sums = CRC-32 is a short check number of each file. The SHA-256 of each file was not taken for this summary.
verify-inside-sums = Checksum (SHA-256) and bytes of { $name }
verify-gone-sums = Checksum (SHA-256) and bytes of file { $number } inside

## So that each number can be followed

pdf-note-more-listed = and { $count } more, in the tables “Where these numbers come from”
pdf-note-more-annex = and { $count } more: Annex A, no. { $numbers }
pdf-paths-alike = { $path } ({ $count } files)
pdf-ways-messages = Dossier did not sort these messages by sender. The export may name the senders.
pdf-left-out-people = Names of other people
pdf-left-out-words = Words of messages, posts and searches
pdf-left-out-sensitive = Details of extra-sensitive records
pdf-left-out-files = Parts of file and folder names
pdf-rules-for-files = { $name }; version of the rules: { $rules }
pdf-size-unpacked = { $size } unpacked
pdf-when-only = When
pdf-missing-unknown = Dossier holds no list of what this platform is said to collect. So nothing is said here about what may be missing. That does not mean that nothing is.
pdf-missing-found = “Records” counts those in the very parts of the export that show what is said. What stands after “of” counts all records of these kinds.
pdf-missing-unchecked = The export holds records of the same sort, counted here. It does not say, in a way that Dossier reads, whether the very thing is among them.
pdf-missing-outside = Exports of this sort never hold these, whatever the company keeps. Other exports, or the company itself, may.
pdf-missing-elsewhere = Things that are said to be collected, and are not here, stand in the summary for a lawyer.
pdf-name-count = { $name }: { $count }
pdf-firms-none = The parts that list firms (advertisers, reports of other apps, calls of apps) are not here, or name none. Names inside other records (ads, shops, apps, payees, senders) are not counted here, and there may be some.
pdf-zone-utc = UTC; no record tells another clock
pdf-zone-none = none; no record tells a time of day
pdf-zone-own = each record’s own clock
pdf-zone-both = { $own ->
    [one] 1 record on its own clock
   *[other] { $own } records on their own clocks
}, { $utc ->
    [one] 1 on UTC
   *[other] { $utc } on UTC
}
pdf-heat-up-to = up to
pdf-claimed-works-note = Titles are quoted as they stand. Where no publisher, date or address is given, none is known to Dossier. All but a company’s own policy or description are second-hand.
screen-save-sums = With the SHA-256 of each file, which shows that no byte has changed
screen-save-sums-taking = Reading each file once more for its SHA-256: { $percent }%
screen-save-sums-stop = Go on without
verify-more-inside = { $count ->
    [one] One more file inside differs.
   *[other] { $count } more files inside differ.
}

## What was not read, on the first page

pdf-unread-nothing = Nothing in this export could be read
pdf-unread-part-of-it = Not all of this export was read
pdf-unread-unknown = Not known, since nothing was read
pdf-unread-not-counted = { $count ->
    [one] without 1 file that was not read, or only in part
   *[other] without { $count } files that were not read, or only in part
}
pdf-unread-empty = No file in it is of a kind that Dossier reads.
    .do = Check that it is the file that the company gave you.
pdf-unread-stopped = Reading was stopped before its end. What came after is not in these numbers.
    .do = Open the export again, wait for the end, then save this summary again.
pdf-unread-locked = { $count ->
    [one] 1 file needs a password, so it was not opened. Nothing in it is counted here.
   *[other] { $count } files need a password, so they were not opened. Nothing in them is counted here.
}
    .do = Open the export again with its password, then save this summary again. The app may have sent the password by email or text message.
pdf-unread-wrong = { $count ->
    [one] 1 file was not opened: the password that was given is not the right one. Nothing in it is counted here.
   *[other] { $count } files were not opened: the password that was given is not the right one. Nothing in them is counted here.
}
    .do = Check capital letters, open the export again with the right password, then save this summary again.
pdf-unread-sealed = { $count ->
    [one] 1 file is locked in a way that Dossier cannot open, with or without a password. Nothing in it is counted here.
   *[other] { $count } files are locked in a way that Dossier cannot open, with or without a password. Nothing in them is counted here.
}
    .do = Unpack the export with the program that locked it, open the folder, then save this summary again.
pdf-unread-damaged = { $count ->
    [one] 1 file is damaged or stops early. What could not be read of it is not counted here.
   *[other] { $count } files are damaged or stop early. What could not be read of them is not counted here.
}
    .do = Download the export again, compare the sizes, then save this summary again.
pdf-unread-part = { $count ->
    [one] 1 part of this export is missing. Nothing in it is counted here.
   *[other] { $count } parts of this export are missing. Nothing in them is counted here.
}
    .do = Put all parts together, open them at once, then save this summary again.
pdf-unread-access = { $count ->
    [one] 1 file could not be opened on this computer: it is online only, in use, or closed to this person.
   *[other] { $count } files could not be opened on this computer: they are online only, in use, or closed to this person.
}
    .do = Bring the files to this computer, allow yourself to read them, then save this summary again.
pdf-unread-other = { $count ->
    [one] 1 file was not read, or only in part. It is of a kind or a size that Dossier does not read.
   *[other] { $count } files were not read, or only in part. They are of kinds or sizes that Dossier does not read.
}
    .do = The list of files in Dossier says why, file by file.

## Of a report that a phone made itself: no company gave it

pdf-title-ios-app-privacy = What this iPhone App Privacy Report holds
cat-usage-ios-app-privacy = Web addresses that apps called
cat-location-ios-app-privacy = Location checks by apps
pdf-limit-time-ios-app-privacy = Times are those that the phone wrote down.
pdf-limit-all-ios-app-privacy = Apps may do more than this report shows.
pdf-term-1-ios-app-privacy = Export
    .means = The report that the phone made of what its apps did.
