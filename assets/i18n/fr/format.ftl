# Nombres, tailles, dates et durées.

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-range = du { $first } au { $last }
date-time = { $date }, { $time } { $zone }
date-unknown = sans date

month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

weekday-0 = lundi
    .short = lun
weekday-1 = mardi
    .short = mar
weekday-2 = mercredi
    .short = mer
weekday-3 = jeudi
    .short = jeu
weekday-4 = vendredi
    .short = ven
weekday-5 = samedi
    .short = sam
weekday-6 = dimanche
    .short = dim

zone-export = l’horloge de chaque entrée, sinon UTC
zone-local = le fuseau horaire de cet ordinateur, { $name }
zone-named = { $name }

share-percent = { $percent } %
share-under = moins de 1 %
share-over = plus de 99 %
number-about = environ { $number }

size-bytes =
    { $count ->
        [1] { $count } octet
       *[other] { $count } octets
    }
size-unit = { $number } { $unit ->
    [kB] ko
    [MB] Mo
    [GB] Go
    [TB] To
   *[PB] Po
}

span-days =
    { $count ->
        [1] { $count } jour
       *[other] { $count } jours
    }
span-hours =
    { $count ->
        [1] { $count } heure
       *[other] { $count } heures
    }
span-minutes =
    { $count ->
        [1] { $count } minute
       *[other] { $count } minutes
    }
span-seconds =
    { $count ->
        [1] { $count } seconde
       *[other] { $count } secondes
    }
span-two = { $first } { $second }
span-under = moins d’une seconde

list-two = { $first } et { $last }
list-more = { $first }, { $last }
