# Numbers, sizes, dates and spans of time.

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-range = { $first } to { $last }
date-time = { $date }, { $time } { $zone }
date-unknown = no date

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

weekday-0 = Monday
    .short = Mon
weekday-1 = Tuesday
    .short = Tue
weekday-2 = Wednesday
    .short = Wed
weekday-3 = Thursday
    .short = Thu
weekday-4 = Friday
    .short = Fri
weekday-5 = Saturday
    .short = Sat
weekday-6 = Sunday
    .short = Sun

zone-export = each record’s own clock, else UTC
zone-local = this computer’s time zone, { $name }
zone-named = { $name }

share-percent = { $percent }%
share-under = under 1%
share-over = over 99%
number-about = about { $number }

size-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
size-unit = { $number } { $unit }

span-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
span-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
span-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
span-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
span-two = { $first } { $second }
span-under = under 1 second

list-two = { $first } and { $last }
list-more = { $first }, { $last }
