# findings

# What stands out. `.short` says what the large number counts.
find-percent = { $number }%

find-f1 =
    { $app } asked for your location { $count } times on { $day }, about every { $minutes ->
        [1] minute
        [60] hour
       *[other] { $minutes } minutes
    }.
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
    .short = { $tool ->
        [microphone] microphone uses
       *[camera] camera uses
    }
    .caution = The report does not say what was recorded, or whether anything was.

find-f8 = The oldest record is from { $date }.
    .short = years of records

find-f12 =
    { $count ->
        [one] One photo or film holds the place where it was taken.
       *[other] { $count } photos and films hold the place where they were taken.
    }
    .short = photos and films with their place
    .caution = The place is written inside the file. Whoever gets the file can read it.

find-f13 = { $percent }% of the timed records are between midnight and 5 am.
    .short = of the timed records at night
    .caution = An app can make records on its own. A record at night does not mean that you were awake.

find-f14 =
    Most records: { $weekday ->
        [0] Mondays
        [1] Tuesdays
        [2] Wednesdays
        [3] Thursdays
        [4] Fridays
        [5] Saturdays
       *[other] Sundays
    } around { $hour }.
    .short = records in the fullest hour of the week

find-f15 = Sign-ins from addresses registered in { $list }.
    .short = countries or regions
    .caution = Where an address is registered is not always where a person was.

find-f17 =
    { $count ->
        [one] One search is
       *[other] { $count } searches are
    } kept{ $known ->
        [yes] , back to { $date }.
       *[no] .
    }
    .short = searches kept
