# findings

# What stands out. `.short` says what the large number counts.
find-f1 =
    { $app } asked for your location { $count } times on { $day }, about every { $minutes ->
        [1] minute
        [60] hour
       *[other] { $minutes } minutes
    }.
    .number = { $number }
    .short = location checks in one day
    .caution = The report does not say whether the app was open.

find-f2 =
    { $app } opened your photo library { $count ->
        [one] once
       *[other] { $count } times
    } in { $days ->
        [one] one day
       *[other] { $days } days
    }{ $night ->
        [0] .
       *[other] , { $night } of them between midnight and 5 am.
    }
    .number = { $number }
    .short = photo library reads
    .caution = The report does not say whether the app was open.

find-f3 =
    { $app } used the { $tool ->
        [microphone] microphone
       *[camera] camera
    } { $count ->
        [one] once
       *[other] { $count } times
    }{ $known ->
        [yes] , the longest for { $longest }.
       *[no] .
    }
    .number = { $number }
    .short = { $tool ->
        [microphone] microphone uses
       *[camera] camera uses
    }
    .caution = The report does not say what was recorded, or whether anything was.

find-f8 = The oldest record is from { $date }.{ $apart ->
        [yes] { $count ->
            [one] {""} All others with a date are from { $month } or later.
           *[other] {""} All but { $count } with a date are from { $month } or later.
        }
       *[no] {""}
    }
    .number = { $number }
    .short = years from the oldest to the newest record

find-f12 =
    { $count ->
        [one] One photo or film holds the place where it was taken.
       *[other] { $count } photos and films hold the place where they were taken.
    }
    .number = { $number }
    .short = photos and films with their place
    .caution = The place is written inside the file. Whoever gets the file can read it.

find-f13 = { $percent }% of the timed records are between midnight and 5 am.
    .number = { $number }%
    .short = of the timed records at night
    .caution = These are { $count } of { $of } records with a time. Midnight to 5 am is 21% of a day. Clock: { $clock }. An app can make records on its own: it does not mean that you were awake.

find-f14 =
    { $once ->
        [yes] Most records: { $name } { $date }, around { $hour }.
       *[no] Most records: { $weekday ->
                [0] Mondays
                [1] Tuesdays
                [2] Wednesdays
                [3] Thursdays
                [4] Fridays
                [5] Saturdays
               *[other] Sundays
            } around { $hour }.
    }
    .number = { $number }
    .short =
        { $once ->
            [yes] records in the fullest hour
           *[no] records in the fullest hour of the week
        }

find-f15 = Sign-ins from addresses registered in { $list }.
    .number = { $number }
    .short = countries or regions
    .caution = Where an address is registered is not always where a person was.

find-f4 =
    { $count ->
        [one] One firm is
       *[other] { $count } firms are
    } named for having you on a list, or for using what you did, for ads.
    .number = { $number }
    .short = { $count ->
        [one] firm named for ads to you
       *[other] firms named for ads to you
    }
    .caution = To be named does not prove that the firm still has the data.

find-f5 =
    Other apps and sites sent { $one ->
        [yes] { $platform }
       *[no] a platform
    } { $count ->
        [one] one report
       *[other] { $count } reports
    } about you.
    .number = { $number }
    .short = { $count ->
        [one] report from another app or site
       *[other] reports from other apps and sites
    }

find-f6 =
    { $one ->
        [yes] { $platform }
       *[no] A platform
    } linked { $count } topics to you.
    .number = { $number }
    .short = topics linked to you
    .caution = Read them together, not one by one. A topic can be wrong.

find-f7 =
    { $count ->
        [one] One label that they gave you is written down.
       *[other] { $count } labels that they gave you are written down.
    }
    .number = { $number }
    .short = { $count ->
        [one] label that they gave you
       *[other] labels that they gave you
    }
    .caution = A label is a guess, most often for choosing ads. It can be wrong.

find-f10 =
    { $count ->
        [one] One entry of an address book is in here.
       *[other] { $count } entries of an address book are in here.
    }
    .number = { $number }
    .short = { $count ->
        [one] address book entry
       *[other] address book entries
    }
    .caution = An app can copy them from a phone. Others can be typed in by hand.

find-f11 = { $count } records of exact places are in here{ $known ->
        [yes] , the newest from { $date }.
       *[no] .
    }
    .number = { $number }
    .short = records of exact places
    .caution = A place is where a device was. Someone else may have carried it.

find-f18 =
    { $count ->
        [one] One record about cards or bank accounts is in here. Numbers are most often part hidden.
       *[other] { $count } records about cards or bank accounts are in here. Numbers are most often part hidden.
    }
    .number = { $number }
    .short = { $count ->
        [one] card or account record
       *[other] card and account records
    }

find-f20 =
    { $count ->
        [one] One record about ID papers, face or voice checks is in here
       *[other] { $count } records about ID papers, face or voice checks are in here
    }{ $known ->
        [yes] , the newest from { $date }.
       *[no] .
    }
    .number = { $number }
    .short = { $count ->
        [one] ID or face check record
       *[other] ID or face check records
    }

find-f17 =
    { $count ->
        [one] One search is
       *[other] { $count } searches are
    } kept{ $known ->
        [yes] , back to { $date }.
       *[no] .
    }
    .number = { $number }
    .short = searches kept

find-f9 =
    { $count ->
        [one] One thing marked as deleted is still in this export.
       *[other] { $count } things marked as deleted are still in this export.
    }
    .number = { $number }
    .short = { $count ->
        [one] thing marked as deleted
       *[other] things marked as deleted
    }
    .caution = A platform may keep deleted things for a while, so that they can be brought back.

find-f16 =
    { $count ->
        [one] One device last used before { $date } was still signed in.
       *[other] { $count } devices last used before { $date } were still signed in.
    }
    .number = { $number }
    .short = { $count ->
        [one] device still signed in
       *[other] devices still signed in
    }
    .caution = It may be signed out by now. The export tells how it was when it was made.

find-f19 = The birth date given is of somebody under { $age }. In many countries that makes it a child’s account.
    .number = under { $number }
    .short = by the birth date given
    .caution = The age is counted up to the newest record. A birth date can be mistyped.

find-f21 = { $platform } says that it gets reports from others. No record in this export names one.
    .number = { $number }
    .short = { $count ->
        [one] statement about others, not found in this export
       *[other] statements about others, not found in this export
    }
    .caution = That does not prove that there are none.

find-f22 =
    { $count ->
        [one] One of { $of } records is extra-sensitive, under { $list }.
       *[other] { $count } of { $of } records are extra-sensitive, most of them under { $list }.
    }
    .number = { $number }
    .short = { $count ->
        [one] record to handle with care
       *[other] records to handle with care
    }
    .caution = By their kind, or by a number in them, such as that of a bank card. Laws protect such details more, or they can hurt when others see them.
