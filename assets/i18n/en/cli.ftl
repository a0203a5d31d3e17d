# The command line: help, progress, the printed summary, what went wrong.

## Help

cli-about-dossier = Shows you what a platform holds about you, from the export it gave you. Nothing leaves this computer.
cli-about-scan = Reads an export and prints a summary, or writes it to files
cli-about-demo = Shows everything on a made-up person
cli-about-sample = Writes a made-up export
cli-about-platforms = Lists the platforms that are recognised
cli-about-check-profile = Checks platform profiles written by others
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-dossier-paths = Zip files, folders or single files to open in the window
cli-help-scan-paths = Zip files, folders or single files; parts of one export are taken together
cli-help-scan-json = Write the summary as JSON; - is standard output
cli-help-scan-pdf = Write the summary as PDF
cli-help-scan-records = Write every record with its contents, one JSON line each
cli-help-scan-csv = Write tables for spreadsheets into a folder, one a kind
cli-help-scan-full = Write private details into the tables too
cli-help-scan-html = Write the summary as one web page
cli-help-scan-whom = For whom the PDF is
cli-help-scan-paper = The size of the paper
cli-help-scan-lang = The language: en, zh-Hans, zh-Hant, es, de or fr
cli-help-scan-time-zone = The clock for days and hours: export, local, or a name such as Europe/Paris
cli-help-scan-password-file = A file with the password in its first line; it is tried on every locked file
cli-help-scan-unlisted = Read files too that an archive holds beside its own list of files
cli-help-scan-damaged = Count files too that do not match their own check numbers
cli-help-scan-profiles = A folder with further platform profiles
cli-help-scan-threads = How many threads to use; the result is always the same
cli-help-scan-quiet = Say nothing about progress
cli-help-demo-name = Which made-up person
cli-help-demo-pdf = Where to write the PDF; opens no window
cli-help-sample-name = Which made-up export; kit is all files of the teaching kit and its lesson plans
cli-help-sample-out = Where to write it; - is standard output; for the kit, a folder
cli-help-sample-records = About how many records
cli-help-sample-seed = The same seed gives the same bytes
cli-help-sample-truth = Write the counts of each section as JSON
cli-help-sample-size-mb = For a corpus: about how many megabytes, unpacked
cli-help-platforms-json = Write the list as JSON
cli-help-check-profile-files = The profiles to check

## Progress

cli-step-opening = Opening…
cli-step-recognizing = Finding out what it is…
cli-step-reading =
    Reading: { $percent }%, { $count ->
        [one] one record
       *[other] { $records } records
    }
cli-step-concluding = Looking for what stands out…
cli-step-sums = Taking the SHA-256 of each file: { $percent }%
cli-no-sums = The SHA-256 of each file could not be taken.

## The printed summary

cli-recognised = { $name } (layout { $layout })
cli-recognised-by-words = { $name } (sorted by its words; the format is not documented)
cli-not-recognised = No known platform. Sorted by words and values.
cli-total =
    { $count ->
        [0] No records
        [one] One record
       *[other] { $number } records
    }
cli-total-dates =
    { $count ->
        [one] One record
       *[other] { $number } records
    }, { $dates }
cli-empty-categories = Not found in this export: { $list }.
cli-stands-out = What stands out
cli-not-found =
    { $count ->
        [one] One thing that is said to be collected is not found in this export.
       *[other] { $count } things that are said to be collected are not found in this export.
    }
cli-read-none = There are no files in it.
cli-read-all =
    { $count ->
        [one] The one file in it was read.
       *[other] All { $count } files in it were read.
    } { $sorted } of the values are sorted.
cli-read-some = { $read } of { $count } files in it were read whole. { $sorted } of the values are sorted.
cli-more-problems =
    { $count ->
        [one] One more note is in the JSON summary.
       *[other] { $count } more notes are in the JSON summary.
    }
cli-unlisted = Add --unlisted to the command to read these too.
cli-damaged = Add --damaged to the command to count it too.
cli-saved = Saved { $path }.

## Platforms and profiles

cli-platform =
    { $name }: { $count ->
        [one] one section
       *[other] { $count } sections
    }, layouts { $layouts }
cli-profile-good = { $path }: no faults

## What went wrong

cli-no-display = There is no display to open a window on. Try “dossier demo”, or “dossier scan” with the path of an export.
cli-no-window = The window could not be opened. Try “dossier scan” with the path of an export.
cli-cannot-open = { $path } cannot be opened. Check its name, and that you may read it.
cli-cannot-open-missing = { $path } cannot be opened: nothing stands there. Check its name.
cli-cannot-open-allowed = { $path } cannot be opened: you may not read it. Allow yourself to read it in its properties, or ask whoever may.
cli-cannot-open-in-use = { $path } cannot be opened: another program keeps it. Close that program, or wait until it has finished.
cli-cannot-open-not-here = { $path } cannot be opened: only its name is on this computer. Download it first, then try again.
cli-no-password = The first line of { $path } is empty, so there is no password in it.
cli-cannot-start = The reading process could not be started. Start Dossier again.
cli-died = Reading ended too often on this export. Nothing could be read.
cli-bad-frame = The reading process gave an answer that does not add up. Nothing is shown.
cli-no-pdf = The PDF could not be made, so none was written.
cli-no-html = The web page could not be made, so none was written.
cli-one-output = Only one of the outputs can be standard output (-).
cli-no-language = There is no language { $value } here. Known: { $known }.
cli-no-zone = { $value } is no time zone. Use export, local, or a name such as Europe/Paris.
cli-no-sample = There is no made-up export of this name. Known: { $known }.
cli-broken-sample = The made-up export is damaged. Install Dossier again.
cli-out-closed = Standard output takes nothing more.
cli-save-no-space = { $path } was not saved: there is no space left.
cli-save-no-room = { $path } was not saved: it needs { $needed }, and only { $free } is free there. What was there before is unchanged.
cli-save-not-allowed = { $path } was not saved: you may not write there.
cli-save-exists = { $path } was not saved: something else has this name.
cli-save-no-folder = { $path } was not saved: its folder does not exist.
cli-save-in-use = { $path } was not saved: another program keeps the file of that name. Close it there, such as in your PDF viewer.
cli-save-is-read = { $path } was not saved: it is the file that is to be read.
cli-save-read-only = { $path } was not saved: the disk cannot be written to.
cli-save-other = { $path } was not saved.

## Is it really offline?

cli-help-dossier-prove-offline = Try every way out of this computer and show what the system answers; nothing is sent
cli-display-elsewhere = This screen is on another computer. Dossier would have to send pictures of your data over the network, so it does not start there.
proof-tried = Both parts of Dossier asked the system for a way out of this computer. Nothing was sent.
proof-line = { $way }: the program: { $program }; the part that reads your file: { $reader }
proof-way-tcp4 = Connection to an internet address (TCP, IPv4)
proof-way-tcp6 = Connection to an internet address (TCP, IPv6)
proof-way-udp4 = Single packets, name look-up (UDP, IPv4)
proof-way-udp6 = Single packets, name look-up (UDP, IPv6)
proof-way-netlink = Network settings of this computer (netlink)
proof-way-vsock = From a virtual machine to its host (vsock)
proof-refused = refused
proof-ended = refused, and that part was ended
proof-possible = possible
proof-untried = could not be tried
proof-program = What holds in the program:
proof-reader = What holds in the part that reads your file:
proof-layer = { $layer }: { $state }
proof-layer-calls = The system refuses network connections and all that is not needed (seccomp)
proof-layer-files = The system refuses network ports, and files to the reading part (Landlock)
proof-layer-memory = Memory is capped
proof-layer-core-dumps = No copy of the memory is written when it fails
proof-on = on
proof-off = off, this system does not have it
proof-holds = Every way out is closed.
proof-open = Not every way out is closed on this system. Switch off the network to be sure; everything works without it.
cli-corpus-records = A corpus is as large as --size-mb says. It has no --records.
cli-sample-size = Only a corpus has --size-mb. Use --records here.

## Tables for research

cli-help-scan-parquet = Write a table for research (Parquet); with --each, a folder of tables
cli-help-scan-detail = What it holds: counts, records (without contents), or contents
cli-help-scan-each = Take every file and folder in PATH as an export of its own; what is done is not done again
cli-help-scan-json-each = With --each, write a summary of every export as JSON into a folder
cli-detail-alone = --detail says what --parquet writes, so it needs --parquet.
cli-no-identity = A file changed while it was read, so no table was written. Start again.
cli-each-outputs = With --each, name a folder with --parquet or --json-each, and no other output.
cli-each-not-ours = { $path } holds files that Dossier did not write. Choose an empty folder.
cli-each-progress = { $done } of { $total } exports
cli-each-twice = { $path }: the same export is there twice. It counts once.
cli-each-unread = { $path }: nothing could be read.
cli-each-partly = { $path }: a part could not be read.
cli-each-done = Exports read: { $read }. In part: { $partly }. Not read: { $unread }.
cli-each-before = { $count } of them { $count ->
        [one] was
       *[other] were
    } done before.
cli-each-gone = { $count ->
        [one] One export that is no longer there was
       *[other] { $count } exports that are no longer there were
    } taken out of the tables.

## Does a summary agree with an export?

cli-about-verify = Holds a summary against an export and says what differs
cli-help-verify-summary = A summary that Dossier wrote: PDF, JSON or web page
cli-help-verify-paths = The export that it is of, as it was given for the summary
cli-help-verify-password-file = A file with the password in its first line; it is tried on every locked file
cli-help-verify-unlisted = Read files too that an archive holds beside its own list of files
cli-help-verify-damaged = Count files too that do not match their own check numbers
cli-help-verify-profiles = A folder with further platform profiles
cli-help-verify-threads = How many threads to use; the result is always the same
cli-help-verify-quiet = Say nothing about progress
verify-no-summary = { $path } is not a summary that can be checked: it holds no checksums and counts from Dossier.
verify-versions = The summary was made by Dossier { $told }. This is Dossier { $now }.
verify-same = The summary agrees with this export: checksums, rules, counts of files, and records of each kind. { $count } numbers were compared.
verify-differs = { $count ->
        [one] One number differs.
       *[other] { $count } numbers differ.
    }
verify-line = { $what }: { $told } in the summary, { $now } in this export
verify-none = nothing
verify-source = Checksum (SHA-256) and bytes of file { $number }
verify-rules = Layout and rules of { $id }
verify-count-entries = Files inside
verify-count-read = Files read
verify-count-partial = Files read in part
verify-count-media = Pictures, films and sound
verify-count-unread = Files not read
verify-count-values = Values
verify-count-values-sorted = Sorted values
verify-count-problems = Problems
verify-count-records = Records
verify-count-bytes = Bytes unpacked
verify-count-undated = Records without a date
verify-count-day-only = Records of a day without a time of day
verify-count-total-bytes = Bytes of all files
verify-count-read-bytes = Bytes read
verify-count-structure-bytes = Bytes of lists and padding
verify-count-media-bytes = Bytes of pictures, films and sound
verify-count-damaged-bytes = Damaged bytes
verify-count-locked-bytes = Locked bytes
verify-count-left-out-bytes = Bytes of files that are not read
verify-count-unknown-bytes = Bytes that nothing explains
pdf-check = Checksums and counts, so that anybody can check this summary against the export
cli-how-password = A password is given with --password-file FILE: the first line of that file is the password.
