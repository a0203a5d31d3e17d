# Números, tamaños, fechas y duraciones.

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-range = del { $first } al { $last }
date-time = { $date }, { $time } { $zone }
date-unknown = sin fecha

month-1 = ene.
month-2 = feb.
month-3 = mar.
month-4 = abr.
month-5 = may.
month-6 = jun.
month-7 = jul.
month-8 = ago.
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = dic.

weekday-0 = lunes
    .short = lun
weekday-1 = martes
    .short = mar
weekday-2 = miércoles
    .short = mié
weekday-3 = jueves
    .short = jue
weekday-4 = viernes
    .short = vie
weekday-5 = sábado
    .short = sáb
weekday-6 = domingo
    .short = dom

zone-export = el reloj de cada registro; si no, UTC
zone-local = la zona horaria de este ordenador, { $name }
zone-named = { $name }

share-percent = { $percent } %
share-under = menos del 1 %
share-over = más del 99 %
number-about = unos { $number }

size-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
size-unit = { $number } { $unit }

span-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
span-hours =
    { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
span-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
span-seconds =
    { $count ->
        [one] 1 segundo
       *[other] { $count } segundos
    }
span-two = { $first } { $second }
span-under = menos de 1 segundo

list-two = { $first } y { $last }
list-more = { $first }, { $last }
