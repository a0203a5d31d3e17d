# 數字、大小、日期和時長。

date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年
date-range = { $first }至{ $last }
date-time = { $date } { $time }（{ $zone }）
date-unknown = 沒有日期

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

weekday-0 = 星期一
    .short = 週一
weekday-1 = 星期二
    .short = 週二
weekday-2 = 星期三
    .short = 週三
weekday-3 = 星期四
    .short = 週四
weekday-4 = 星期五
    .short = 週五
weekday-5 = 星期六
    .short = 週六
weekday-6 = 星期日
    .short = 週日

zone-export = 記錄註明的時區，沒有註明則為世界標準時間（UTC）
zone-local = 這台電腦的時區，{ $name }
zone-named = { $name }

share-percent = { $percent }%
share-under = 不到 1%
share-over = 超過 99%
number-about = 約 { $number }

size-bytes = { $count } 位元組
size-unit = { $number } { $unit }

span-days = { $count } 天
span-hours = { $count } 小時
span-minutes = { $count } 分鐘
span-seconds = { $count } 秒
span-two = { $first } { $second }
span-under = 不到 1 秒

list-two = { $first }和{ $last }
list-more = { $first }、{ $last }
