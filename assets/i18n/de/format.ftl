# Zahlen, Größen, Daten und Zeitspannen.

date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-range = { $first } bis { $last }
date-time = { $date }, { $time } { $zone }
date-unknown = kein Datum

month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.

weekday-0 = Montag
    .short = Mo
weekday-1 = Dienstag
    .short = Di
weekday-2 = Mittwoch
    .short = Mi
weekday-3 = Donnerstag
    .short = Do
weekday-4 = Freitag
    .short = Fr
weekday-5 = Samstag
    .short = Sa
weekday-6 = Sonntag
    .short = So

zone-export = die Uhr jedes Eintrags, sonst UTC
zone-local = die Zeitzone dieses Computers, { $name }
zone-named = { $name }

share-percent = { $percent } %
share-under = unter 1 %
share-over = über 99 %
number-about = rund { $number }

size-bytes =
    { $count ->
        [one] 1 Byte
       *[other] { $count } Bytes
    }
size-unit = { $number } { $unit }

span-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
span-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
span-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
span-seconds =
    { $count ->
        [one] 1 Sekunde
       *[other] { $count } Sekunden
    }
span-two = { $first } { $second }
span-under = unter 1 Sekunde

list-two = { $first } und { $last }
list-more = { $first }, { $last }
