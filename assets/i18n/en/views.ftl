# Screens of places, people, firms, dates, search and sorting.

## Sorting

nav-sorting = How it was sorted
nav-outline = Structure for developers
sorting-lead = Each part of the file, what it was sorted into, and why. You can put a part elsewhere.
sorting-by-person = Changed by you
sorting-by-person-how = All counts, charts and summaries follow what you said.
sorting-by-nothing = Not sorted yet
sorting-by-nothing-how = No rule and no word says what these parts hold.
sorting-by-guess = Sorted by words
sorting-by-guess-how = No rules for these parts are known. This is a guess, with its reason.
sorting-by-rule = Sorted by rules
sorting-by-rule-how = A rule for this app says what these parts hold.
sorting-name = { $name } · { $file }
sorting-wrong = Wrong place?
sorting-see = See how it was sorted
sorting-of-kind = { $name }: { $count }
sorting-one = Where does this belong?
sorting-choose = What it holds
sorting-fields = Which fields say what
sorting-when = The time of each record
sorting-title = What each record is
sorting-field-any = Found by itself
sorting-put = Put it there
sorting-undo = Take it back
sorting-undo-all = Take all of it back
sorting-changed = changed by you
sorting-again = Sorting it as you said…
sorting-gone = There is no such part in this file any more.
sorting-save = Save these changes…
sorting-save-how = The changes hold until this file is closed. Saved, they can be used again. They name parts and fields, and nothing from your data.
reason-changed = You said so.

## The form of an export

outline-title = Structure for developers
outline-lead = Only the names of fields and the forms of their values. Nothing that you wrote or did is in it.
outline-how = Somebody who writes rules for an app can use it. Names that may be private are shown as a star. Look through it before you give it to anybody.
outline-see = Look at it
outline-save = Save it…
outline-copy = Copy it

## Notices

notice-saved = Saved as { $name }
notice-exists = There is a file of this name already. Choose another name.

## Charts over a short time

chart-over-days = Day by day
chart-over-years = Year by year
chart-by-day = Records with a date, by day. Open a bar to see them.
chart-by-hour = Records with a date, by hour. Open a bar to see them.
table-cell = { $name }, { $head }: { $cell }. Row { $row } of { $rows }

## Records in words

line-link = Page at { $host } · { $end }
line-link-host = Page at { $host }
link-tiktok-watch-history = TikTok video you watched
link-tiktok-mini-drama-history = TikTok drama episode you watched
link-tiktok-likes = TikTok video you liked
link-tiktok-favorite-videos = TikTok video you saved
link-tiktok-favorite-sounds = TikTok sound you saved
link-tiktok-favorite-hashtags = Hashtag you saved on TikTok
link-tiktok-favorite-effects = TikTok effect you saved
link-tiktok-shares = Something you shared on TikTok
link-tiktok-reposts = TikTok video you posted again
value-appinitiated = started by the app
value-nonappinitiated = started by a page in the app
value-networkactivity = { "" }
value-access = used
value-bundleid = { "" }
value-intervalbegin = { "" }
value-intervalend = { "" }
value-location = Location
value-contacts = Contacts
value-photos = Photos
value-camera = Camera
value-microphone = Microphone
value-medialibrary = Media library
value-screenrecording = Screen recording
value-viewcontent = Looked at a page
value-pageview = Looked at a page
value-addtocart = Put in a basket
value-addtowishlist = Put on a wish list
value-initiatecheckout = Began to pay
value-addpaymentinfo = Gave payment details
value-completepayment = Paid
value-placeanorder = Ordered
value-launchapp = Opened the app
value-installapp = Installed the app
value-completeregistration = Signed up
said-somebody = An app
said-covered = { $dated ->
    [yes] On { $date } at { $time }: one record of “{ $kind }”.
    [day] On { $date }: one record of “{ $kind }”.
   *[no] One record of “{ $kind }”, without a date.
}
said-any = { $dated ->
    [yes] On { $date } at { $time }: “{ $title }”.
    [day] On { $date }: “{ $title }”.
   *[no] “{ $title }”, without a date.
}
said-activity-searches = { $dated ->
    [yes] On { $date } at { $time } you searched for “{ $title }”.
   *[no] You searched for “{ $title }”.
}
said-activity-watched = { $dated ->
    [yes] On { $date } at { $time } you watched, read or heard “{ $title }”.
   *[no] You watched, read or heard “{ $title }”.
}
said-activity-watched-link = { $dated ->
    [yes] On { $date } at { $time } you watched, read or heard something at { $host }. The export gives its link, but no title.
   *[no] You watched, read or heard something at { $host }. The export gives its link, but no title.
}
said-activity-likes = { $dated ->
    [yes] On { $date } at { $time } you liked or saved “{ $title }”.
   *[no] You liked or saved “{ $title }”.
}
said-activity-likes-link = { $dated ->
    [yes] On { $date } at { $time } you liked or saved something at { $host }. The export gives its link, but no title.
   *[no] You liked or saved something at { $host }. The export gives its link, but no title.
}
said-activity-links = { $dated ->
    [yes] On { $date } at { $time } you opened “{ $title }”.
   *[no] You opened “{ $title }”.
}
said-activity-links-link = { $dated ->
    [yes] On { $date } at { $time } you opened a page at { $host }. The export gives its link, but no title.
   *[no] You opened a page at { $host }. The export gives its link, but no title.
}
said-activity-shares = { $dated ->
    [yes] On { $date } at { $time } you shared “{ $title }”.
   *[no] You shared “{ $title }”.
}
said-activity-shares-link = { $dated ->
    [yes] On { $date } at { $time } you shared something at { $host }. The export gives its link, but no title.
   *[no] You shared something at { $host }. The export gives its link, but no title.
}
said-activity-items = { $dated ->
    [yes] On { $date } at { $time } you looked at “{ $title }”.
   *[no] You looked at “{ $title }”.
}
said-content-posts = { $dated ->
    [yes] On { $date } at { $time } you posted “{ $title }”.
   *[no] You posted “{ $title }”.
}
said-content-comments = { $dated ->
    [yes] On { $date } at { $time } you wrote “{ $title }”.
   *[no] You wrote “{ $title }”.
}
said-people-follows = { $dated ->
    [yes] On { $date } at { $time } a link to “{ $title }” was noted.
   *[no] A link to “{ $title }” was noted.
}
said-messages-private = { $dated ->
    [yes] On { $date } at { $time } a message was sent: “{ $title }”.
   *[no] A message was sent: “{ $title }”.
}
said-messages-group = { $dated ->
    [yes] On { $date } at { $time } a message was sent to a group: “{ $title }”.
   *[no] A message was sent to a group: “{ $title }”.
}
said-location-checks = { $dated ->
    [yes] On { $date } at { $time } { $who } asked where you were.
   *[no] { $who } asked where you were.
}
said-device-sensors = { $dated ->
    [yes] On { $date } at { $time } { $who } used: { $title }.
   *[no] { $who } used: { $title }.
}
said-usage-contacted = { $dated ->
    [yes] On { $date } at { $time } { $who } called { $title }.
   *[no] { $who } called { $title }.
}
said-device-sign-ins = { $dated ->
    [yes] On { $date } at { $time } somebody signed in: “{ $title }”.
   *[no] Somebody signed in: “{ $title }”.
}
said-money-orders = { $dated ->
    [yes] On { $date } at { $time } you bought “{ $title }”.
   *[no] You bought “{ $title }”.
}
said-ads-seen = { $dated ->
    [yes] On { $date } at { $time } you saw or tapped the ad “{ $title }”.
   *[no] You saw or tapped the ad “{ $title }”.
}
said-ads-interests = { $dated ->
    [yes] On { $date } at { $time } they wrote down that you like “{ $title }”. It can be wrong.
   *[no] They wrote down that you like “{ $title }”. It can be wrong.
}
said-ads-lists = { $dated ->
    [yes] On { $date } at { $time } “{ $title }” had you on a list.
   *[no] “{ $title }” had you on a list.
}
said-ads-offsite = { $dated ->
    [yes] On { $date } at { $time } “{ $title }” told them something about you.
   *[no] “{ $title }” told them something about you.
}

## The map

nav-map = Map
map-lead = Where the exact places in the records are. The map is part of Dossier; nothing is fetched.
map-none = No record here gives a point on a map.
map-title = { $count ->
    [one] One place
   *[other] { $count } places
}, { $records ->
    [one] one record
   *[other] { $records } records
}
map-town = About where
map-exact = Exactly
map-nearer = Nearer
map-further = Further away
map-fit = Show all places
map-mark = { $name } · { $count }
map-length = { $count } km
map-degrees = { $lat }° { $ns ->
    [s] S
   *[n] N
}, { $lon }° { $ew ->
    [w] W
   *[e] E
}
map-newest = See the newest record
map-when = Records of places over time
map-when-how = Open a bar to see only the places of that time.
map-left-out = { $count ->
    [one] One more record is not shown here.
   *[other] { $count } more records are not shown here.
}

## Devices and sign-ins

nav-devices = Sign-ins
devices-lead = Every device that is named here, be it only by a sign-in, and each time somebody signed in.
devices-code = Maker’s code: { $name }
devices-none = The records name no device and no sign-in.
devices-sign-ins = { $count ->
    [one] One sign-in
   *[other] { $count } sign-ins
}
devices-sign-ins-how = Was one of these not you? Press “Not mine” there.
devices-signed-in = { $count ->
    [one] One sign-in
   *[other] { $count } sign-ins
}
devices-mine = Mine after all
devices-mine-not = Not mine
devices-not-mine = { $count ->
    [one] One sign-in marked as not yours
   *[other] { $count } sign-ins marked as not yours
}
devices-step = Change your password, and sign out other devices. Both stand in the app’s settings.
devices-no-more = No device or address is named
devices-registered = registered in { $name }
devices-countries = Where the internet addresses are registered
devices-countries-how = A country or region of registration. It may not be where you were.
devices-left-out = { $count ->
    [one] One older record was not looked at.
   *[other] { $count } older records were not looked at.
}

## Who else

nav-firms = Who else
firms-lead = Firms that the records name, and what they do here.
firms-none = The parts that list firms are not here, or name no other. Names inside other records, such as ads or shops, are not counted here.
firms-lists = { $count ->
    [one] One record says that a firm has you on a list.
   *[other] { $count } records say that a firm has you on a list.
}
firms-offsite = { $count ->
    [one] One record says what another app or site told them.
   *[other] { $count } records say what other apps and sites told them.
}
firms-ads = { $count ->
    [one] One ad was seen or tapped.
   *[other] { $count } ads were seen or tapped.
}
firms-apps = { $count ->
    [one] One other app is named.
   *[other] { $count } other apps are named.
}
firms-known-how = Open a firm to see what the records say of it.
firms-by-count = Most first
firms-by-calls = Most calls first
firms-by-records = Most records first
firms-by-last = Latest first
firms-head-records = The numbers are records that name the firm.
firms-head-calls = The numbers are how often apps called the firm.
firms-parts = Where these names come from
firms-events = What it reported: { $events }
firms-kind = { $count ->
    [one] { $kind }: one record
   *[other] { $kind }: { $count } records
}
firms-by-name = By name
firms-unknown = { $count ->
    [one] One name we could not match
   *[other] { $count } names we could not match
}
firms-unknown-how = Nobody we know of is behind these addresses.
firms-unknown-show = Show them
firms-more = { $count ->
    [one] Show one more firm
   *[other] Show { $count } more firms
}
firms-apps-called = { $count ->
    [one] Called by one app
   *[other] Called by { $count } apps
}
firms-calls = { $count ->
    [one] Called once
   *[other] Called { $count } times
}

## One day

nav-day = One day
screen-day-title = { $weekday }, { $day }
screen-day-pick = Pick a day
screen-day-before = The day before
screen-day-after = The day after
screen-day-none = There are no records of this day.
screen-day-nearest = Go to { $day }, the nearest day with records
screen-day-hours = Hour by hour

## Settings

screen-settings-contrast = Contrast
screen-settings-contrast-text = High contrast makes text and lines stand out as far as can be.
screen-settings-contrast-usual = Usual
screen-settings-contrast-high = High contrast
screen-settings-motion = Movement
screen-settings-motion-text = Lists slide and things fade for a moment, or change at once.
screen-settings-motion-usual = A little
screen-settings-motion-none = None
screen-settings-week = Start of the week
screen-settings-week-text = The first row of charts by weekday.

## Words, rights, and what the program is made of

glossary-title = What words mean
glossary-export = Export
    .say = The file with your data that an app gives you when you ask for it.
glossary-record = Record
    .say = One thing that was noted: a search, a message, a sign-in.
glossary-kind = Kind
    .say = What a record is about. There are 69 kinds in ten categories.
glossary-address = Internet address (IP)
    .say = The number that your internet link had at that moment. It is registered in a country or region.
glossary-sign-in = Sign-in
    .say = Each time somebody opened your account with its password or a code.
glossary-guess = Guess
    .say = Something the company worked out about you. It can be wrong.
glossary-helpers = Helpers
    .say = Other firms that work for the company and may see data for that work.
glossary-photo = Hidden facts in photos
    .say = Time, place and camera that are stored inside a photo without being seen.
glossary-letter = Letter asking for the rest
    .say = A letter with which you ask a company for data that is not in its export.
rights-title = Your rights
    .note = This is not legal advice. Checked in November 2026.
rights-eu = European Union and United Kingdom
    .say = You may ask for a copy of your data, have it corrected or deleted, and take it elsewhere. A company has one month to answer.
rights-china = China
    .say = You may ask to see and copy your data, have it corrected or deleted, and have rules explained. Apps list what they collect in their settings.
rights-california = California
    .say = You may ask what is collected and sold, have it deleted, and say no to its sale. A company has 45 days to answer.
rights-other = Elsewhere
    .say = Many countries have similar rules. Ask the company by its privacy page, and keep its answer.
about-title = About Dossier
about-version = Version { $version }. Its own code may be used under { $licence }.
about-carries = Work of others that it uses:
about-what = What
about-edition = Version
about-licence = Licence

## Compare

nav-compare = Compare
compare-lead = Two exports beside each other: one app on two dates, or two apps.
compare-first = Choose the first one
compare-first-how = Use the export that is open now as the first one, then open the second. Both stay on this computer only, and nothing of them is saved.
compare-then = What you will see then
compare-then-1 = How many records of each kind the one has, and how many the other.
compare-then-2 = Of one app on two dates: what came since the first, and what is no longer there.
compare-then-3 = Firms that only one of the two names.
compare-keep = Use this as the first
compare-second = Now open the second one
compare-second-how = The first one is chosen. Open another export, and come back here.
compare-kept = First
compare-open = Open now
compare-layout = The layout of the files changed between these two. What is gone may only have another name.
compare-kinds = Kind by kind
compare-kinds-how = Kinds that changed most come first.
compare-change = Change
compare-new = New
compare-gone = Gone
compare-same = The same
compare-more = { $count } more
compare-less = { $count } fewer
compare-firms-new = { $count ->
    [one] One firm is named only now
   *[other] { $count } firms are named only now
}
compare-firms-gone = { $count ->
    [one] One firm is named only in the first one
   *[other] { $count } firms are named only in the first one
}
compare-forget = Choose another first one
compare-pick = Choose two of the open exports
compare-pick-how = They are read again, each by itself. The others are closed; nothing of them is saved.
compare-pick-first = First
compare-pick-second = Second
compare-pick-go = Compare these two

## More ways on

times-records = See these records
times-day = Look at one day
records-when = See when these were
sorting-fields-how = Time and name of a record are found by themselves.
sorting-fields-open = Choose the fields
category-map = See them on a map
category-sign-ins = See devices and each sign-in

## Pictures of the export
chat-as-chat = As a conversation
chat-you = You
category-chats = Read as conversations
pictures-as-pictures = As pictures
pictures-as-list = As a list
pictures-grid = Pictures
pictures-photo = Picture
pictures-film = A film. Only its facts are read
pictures-sound = A sound. Only its facts are read
pictures-none = No small picture can be made of this file
pictures-hidden = Picture hidden
pictures-small = A small picture, made on this computer. It is not kept.

## Files of the computer's own
names-as = Letters in file names: { $letters }
names-as-guessed = Letters in file names: { $letters } (guessed)
names-as-guess = Guess the letters
names-as-gb18030 = Chinese, simplified
names-as-big5 = Chinese, traditional
names-as-shift-jis = Japanese
names-as-euc-kr = Korean
names-as-cp437 = Western, old computers
names-as-cp866 = Cyrillic, old computers
names-as-windows-1252 = Western, Windows
names-as-bytes = This name as the bytes that stand in the file: { $bytes }
screen-files-own = { $count ->
    [one] One file put there by the computer
   *[other] { $count } files put there by the computer
}
screen-files-own-closed = They say nothing about you. Open to see them.
screen-files-own-open = They say nothing about you.
screen-files-own-say = Not from the company. Left out.

## A record in words

line-fact = { $name }: { $title }
line-wrote = { $who }: { $title }
line-app = { $who } · { $title }
says-fact = This export gives “{ $name }” as “{ $title }”.
says-dated = On { $date } at { $time }: { $text }
says-day = On { $date }: { $text }
says-link = { $name }. The export gives its link, but no title.
said-wrote = { $dated ->
    [yes] On { $date } at { $time } { $who } wrote: “{ $title }”.
   *[no] { $who } wrote: “{ $title }”.
}
says-people-address-book = An entry of an address book: “{ $title }”.
says-people-groups = A family link or group: “{ $title }”.
says-people-blocked = Blocked, muted or hidden: “{ $title }”.
says-messages-email = An email: “{ $title }”.
says-messages-calls = A call: “{ $title }”.
says-messages-files = A file from a chat: “{ $title }”.
says-content-media = A photo, film or sound: “{ $title }”.
says-content-drafts = A draft, note, file or date: “{ $title }”.
says-location-exact = An exact place: “{ $title }”.
says-location-rough = A rough place: “{ $title }”.
says-location-visits = A place that was visited: “{ $title }”.
says-location-routes = A way that was travelled: “{ $title }”.
says-location-saved = A place that was saved: “{ $title }”.
says-device-devices = A device: “{ $title }”.
says-device-network = A network: “{ $title }”.
says-device-ids = A number that tells a device from others: “{ $title }”.
says-device-security = About passwords and account safety: “{ $title }”.
says-device-installed = Another app: “{ $title }”.
says-usage-time = Time in the app: “{ $title }”.
says-usage-features = A part of the app that was used: “{ $title }”.
says-usage-settings = A setting: “{ $title }”.
says-usage-notices = A notice that was sent: “{ $title }”.
says-money-cards = A way to pay: “{ $title }”.
says-money-transfers = Money that was moved: “{ $title }”.
says-money-bookings = A booking, ride, meal or ticket: “{ $title }”.
says-money-earnings = Money that was earned: “{ $title }”.
says-ads-profile = What they think you are: “{ $title }”.
says-ads-choices = A choice about ads: “{ $title }”.

## Fields of a record

field-username = User name
field-name = Name
field-displayname = Shown name
field-nickname = Nickname
field-birthdate = Birth date
field-gender = Gender
field-language = Language
field-country = Country
field-emailaddress = Email address
field-email = Email address
field-telephonenumber = Phone number
field-phonenumber = Phone number
field-likesreceived = Likes received
field-profilephoto = Profile photo
field-biodescription = Words about you
field-accountregion = Region of the account
field-date = Date
field-title = Title
field-link = Link
field-content = Words
field-from = From
field-searchterm = Searched for
field-ip = Internet address (IP)
field-ipaddress = Internet address (IP)
field-devicemodel = Device
field-devicesystem = System
field-networktype = Network
field-carrier = Phone company
whole-timed = { $count ->
    [one] One record of { $all } has no time of day and is not here.
   *[other] { $timed } of { $all } records have a time of day; the other { $count } are not here.
}
whole-dated = { $count ->
    [one] One record of { $all } has no date and is not here.
   *[other] { $dated } of { $all } records have a date; the other { $count } are not here.
}
day-without-time = { $count ->
    [one] 1 record without a time of day
   *[other] { $count } records without a time of day
}
