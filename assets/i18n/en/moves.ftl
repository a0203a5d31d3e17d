# What one does in the window: leave at once, save a chart, search, narrow.

## Leaving at once

quick-exit = Close at once
quick-exit-text = Press Esc twice, quickly, anywhere. Dossier forgets what is open, empties the clipboard if it filled it, and closes.
quick-exit-now = Forget it all and close now
key-quick-exit = Forget what is open and close at once

## Saving a chart

chart-save = Save this chart
map-save = Save the map as it is here
chart-save-png = Picture (PNG)
chart-save-svg = Drawing (SVG)
chart-save-path = Where to, ending in .png or .svg
chart-save-hidden = What is hidden here stays hidden in the file.
chart-source = From { $name }. Made with Dossier on { $date }.
chart-file-name = dossier-chart

## Narrowing a list

filter-date = Date
filter-kind = Kind
filter-level = How private
filter-file = File
filter-by = Narrow by
filter-fold = Search and narrow
filter-file-none = No file of this name has records.
filter-file-row = { $name } · { $count }
filter-file-more = More files have this in their name. Type more of it.

## A closer look

closer-title = These records, closer
closer-lead = Choose something in a chart, and all of them show only that. Take a choice off above.
closer-kinds = Kinds of records
closer-apps = Which app
closer-app = { $name } · { $what }
closer-how = Open a bar to see only that.
closer-summary = Most are of: { $name }, { $count }.
chart-brush = Drag over several to choose a span of time.
filter-near = Near { $name }
map-narrow = See only this place
firms-narrow = See the records that name it
category-apps-how = Each row is one app and one thing it used or called. Open it to see the records.

## A choice on other screens

narrowed-count = { $count ->
    [one] One of { $all } records fits your choice.
   *[other] { $count } of { $all } records fit your choice.
}
narrowed-not-here = What stands out, what is missing and what you can do are about the whole export. Your choice does not narrow them, so they stand only there.
narrowed-whole = See the whole export
narrowed-none-of-category = No record of this category fits your choice.
narrowed-firms = { $count ->
    [one] One other firm is named in these records.
   *[other] { $count } other firms are named in these records.
}
narrowed-no-firms = None of these records names a firm.
narrowed-no-devices = None of these records names a device or a sign-in.
narrowed-stays = This page is about the whole export. Your choice does not narrow it: { $choice }
narrowed-stays-day = This page shows the whole day. Your choice does not narrow it: { $choice }
records-about = See what these are about

## Where to do it in an app

step-in = { $app }: { $way }
step-tiktok-activity = Profile, then ☰, then Settings and privacy, then Activity center, then Watch history.
step-tiktok-people = Profile, then ☰, then Settings and privacy, then Privacy, then Sync contacts and Facebook friends, then Remove previously synced contacts.
step-meta-people = Accounts Center, then Your information and permissions, then Upload contacts.
step-meta-ads = Accounts Center, then Your information and permissions, then Your activity off Meta technologies.
step-google-activity = open myactivity.google.com, then Auto-delete.
step-iphone-location = Settings, then Privacy & Security, then Location Services. Choose for each app.
step-x-device = Settings and privacy, then Security and account access, then Apps and sessions.
