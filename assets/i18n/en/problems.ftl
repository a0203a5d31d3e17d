# What could not be read and what to do; the states of screens that are empty or in part.

## Problems: what happened, what was kept if no record was, what to do

problem-kept =
    { $count ->
        [one] One record was kept from it.
       *[other] { $count } records were kept from it.
    }
problem-truncated = { $name } stops early. The download may not have finished.
    .kept = What came before the end was read.
    .do = Download the file again and compare the sizes.
problem-damaged = Some of { $name } does not make sense as data.
    .kept = The rest of the export was read.
    .do = Download the export again.
problem-checksum = { $name } does not match its own check number. It may have changed on the way.
    .kept = What is in it is left out of all numbers.
    .do = Download the export again. “Count these too” on “Overview” shows what is in it.
problem-checksum-counted = { $name } does not match its own check number. It may have changed on the way.
    .kept = It was read all the same.
    .do = Download the export again if the numbers look wrong.
problem-no-directory = The list of files inside { $name } is missing.
    .kept = The files were found one by one.
    .do = Download the export again to be sure that none is missing.
problem-locked = { $name } needs a password.
    .kept = Files without a password were read.
    .do = The app may have sent the password by email or text message.
problem-wrong-password = That password did not open { $name }.
    .kept = Nothing was changed in your file.
    .do = Check capital letters, then try again.
problem-sealed = { $name } is locked in a way that Dossier cannot open. A password does not help here.
    .kept = Files that are not locked were read.
    .do = Unpack it with the program that locked it, then drop the folder here.
problem-bomb = { $name } would unpack to far more than its size, so reading it was stopped.
    .kept = The rest of the export was read.
    .do = Ask for the export again if this file matters to you.
problem-too-deep = { $name } has boxes inside boxes, deeper than Dossier reads.
    .kept = What is less deep was read.
    .do = Open that file by itself if you need the rest.
problem-too-large = { $name } is larger than Dossier reads.
    .kept = It was counted, and its start was read if that was possible.
    .do = Split the export into smaller parts when you ask for it.
problem-method = { $name } is packed in a way that Dossier does not read yet.
    .kept = The rest of the export was read.
    .do = Unpack it with another program, then drop the folder here.
problem-part-missing = A part of this set is missing: { $name }.
    .kept = The parts that are here were read.
    .do = Add the other parts and open them together.
problem-encoding = The letters in { $name } are written in a way that had to be guessed.
    .kept = All of it was read. Some letters may look odd.
    .do = Look at the file in the list of files if names look odd.
problem-malformed =
    { $count ->
        [one] One place in { $name } breaks the rules of its format.
       *[other] { $count } places in { $name } break the rules of its format.
    }
    .kept = What could be understood was kept.
    .do = Look at the file in the list of files.
problem-duplicate = { $name } is there more than once.
    .kept = It was counted once.
    .do = There is nothing to do.
problem-duplicate-inside =
    { $count ->
        [one] One record is in { $name } a second time.
       *[other] { $count } records are in { $name } a second time.
    }
    .kept = They are counted once: no number is higher because of them.
    .do = There is nothing to do.
problem-layout = The app changed its files: { $name } looks new to us.
    .kept = Its records are kept under “Not sorted yet”.
    .do = Look for them in the list of files.
problem-time =
    { $count ->
        [one] One date in { $name } could not be understood.
       *[other] { $count } dates in { $name } could not be understood.
    }
    .kept = The records are kept, without a date.
    .do = They are left out of the time charts.
problem-rounded =
    { $count ->
        [one] One long number in { $name } was shortened by a spreadsheet program before it got here.
       *[other] { $count } long numbers in { $name } were shortened by a spreadsheet program before they got here.
    }
    .kept = What is left of them is shown as it stands there, such as 1.23E+18.
    .do = If you have opened and saved this file yourself, use it as you downloaded it. It may still have all digits.
problem-name = The name { $name } is not what it seems. It may hold hidden characters or point elsewhere.
    .kept = The file was read under a safe name.
    .do = There is nothing to do. Nothing was written to your disk.
problem-crash = Dossier made a mistake while it read { $name }.
    .kept = The rest of the export was read.
    .do = You can tell us the kind of file. Never send the file itself.
problem-crash-closed =
    { $count ->
        [one] Dossier made mistakes while it read { $name }, so it left out one more file in it.
       *[other] Dossier made mistakes while it read { $name }, so it left out { $count } more files in it.
    }
    .kept = What had been read before is shown.
    .do = Unpack it and drop the folders in it one by one, if the rest matters to you.
problem-changed = { $name } changed while it was read.
    .kept = What had been read before is shown.
    .do = Wait until the download or copy has finished, then open it again.
problem-format = { $name } is a kind of file that Dossier does not read.
    .kept = It is listed, with its size.
    .do = Open it with the program that made it.
problem-format-pdf = { $name } is a PDF document. Dossier does not read those.
    .kept = It is listed, with its size.
    .do = Open it with a program for PDF documents.
problem-format-database = { $name } is a database, which an app made for itself. Dossier does not read those.
    .kept = It is listed, with its size.
    .do = There is nothing to do. Ask the app for its data in another form if it matters to you.
problem-format-document = { $name } is a document of an office program. Dossier does not read this kind.
    .kept = It is listed, with its size.
    .do = Open it with an office program.
problem-format-archive = { $name } is a packed file of a kind that Dossier does not open.
    .kept = It is listed, with its size.
    .do = Unpack it with another program, then drop the folder here.
problem-name-archive = { $name } is called a packed file, but it is text.
    .kept = It was read as what it is.
    .do = Perhaps a page that asks you to sign in was saved in its place. Sign in, then download the file again.
problem-truncated-loading = { $name } is not loaded yet, or its download was broken off.
    .kept = What has come so far was read.
    .do = Wait until your browser has finished, then open the finished file.
problem-truncated-empty = { $name } is empty. There is nothing in it.
    .kept = The rest of the export was read.
    .do = If it should hold something, download it again.
problem-not-allowed = You may not read { $name }.
    .kept = The rest of the export was read.
    .do = Open its properties in your file manager, allow yourself to read it, and read it again.
problem-in-use = Another program keeps { $name }.
    .kept = The rest of the export was read.
    .do = Close that program, or wait until it has finished, and read it again.
problem-not-here = Only the name of { $name } is on this computer. The file itself is online.
    .kept = The rest of the export was read.
    .do = In your file manager, choose to keep it on this device. Then read it again.
problem-unlisted =
    { $count ->
        [one] { $name } holds one more file, which its own list of files does not name.
       *[other] { $name } holds { $count } more files, which its own list of files does not name.
    }
    .kept = All files in the list were read.
    .do = Choose “Read these too” on “Overview” if you want to see them.
problem-second-archive =
    { $count ->
        [one] There is a second archive inside { $name }, with one file.
       *[other] There is a second archive inside { $name }, with { $count } files.
    }
    .kept = The last archive in it was read, as other programs do.
    .do = Choose “Read these too” on “Overview” if you want to see them.

## States: what we say, and the name of the button that helps

state-nothing-in-category = No records here in this export. That does not prove the company has none.
    .do = What is missing
state-nothing-found = No records match. Try fewer filters or another word.
    .do = Clear the filters
state-not-an-export-photo = This looks like a photo, not like an export.
    .do = How to get your file
state-not-an-export-program = This looks like a program, not like an export.
    .do = How to get your file
state-not-an-export-document = This looks like a document, not like an export.
    .do = How to get your file
state-not-an-export = We found nothing here that looks like an export.
    .do = How to get your file
state-unknown-app = We can read this file, but we don’t know the app. We sorted what we could.
    .do = Open the list of files
state-reading-copy = This is the reading copy. It works, with fewer details. Ask again and choose JSON for all.
    .do = Show the steps
state-locked = This file has a password. The app may have sent it by email or text.
    .do = Enter the password
state-wrong-password = That password did not open it.
    .do = Try again
state-part-of-set = This is part { $part } of { $parts }. We can show it now, or wait for the rest.
    .do = Add parts
state-damaged = The file stops early. The download may not have finished. We read { $read } of { $all } files.
    .do = Show what was read
state-damaged-inside = The file stops early, inside a file. We read { $read } of { $all } files whole, and what came before the end.
    .do = How to download it again
state-too-big = This needs { $needed } free. You have { $free }.
    .do = Skip pictures and films
state-layout-changed =
    { $count ->
        [one] This app changed its files. One file looks new to us. It is under “Not sorted yet”.
       *[other] This app changed its files. { $count } files look new to us. They are under “Not sorted yet”.
    }
    .do = Open the list of files
state-no-dates =
    { $count ->
        [one] One record has no date. It is left out of the time charts.
       *[other] { $count } records have no date. They are left out of the time charts.
    }
    .do = Show them
state-shared-account = This looks like a shared account, with { $count } profiles.
    .do = Pick a profile
state-phone-backup = Only the phone’s own app can open this kind of file.
    .do = Why is that?
state-short-report =
    { $count ->
        [one] This report covers 1 hour. Leave it on for 7 days for a better picture.
       *[other] This report covers { $count } hours. Leave it on for 7 days for a better picture.
    }
    .do = Show the steps
state-links-only = The file has links to your pictures, not the pictures. Links may run out.
state-crash-last-time = Dossier closed in the middle of reading. Nothing was changed in your file.
    .do = Read again
state-reader-restarted = Reading stopped at one file and started again without it. The rest is here.
    .do = Open the list of files
state-reader-gone = Reading has ended early. What was read so far is shown.
    .do = Read again
state-file-gone = The file is no longer where it was. It may have been moved, or its drive taken out.
    .do = Choose the file again
state-stopped = You stopped the reading. What was read so far is shown.
    .do = Read the rest
state-several-exports = These files do not seem to belong together.
    .do = Open them one by one
state-cannot-save = The file could not be saved there.
    .do = Choose another place
