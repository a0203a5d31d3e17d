# 数字、大小、日期和时长。

date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年
date-range = { $first }至{ $last }
date-time = { $date } { $time }（{ $zone }）
date-unknown = 没有日期

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
    .short = 周一
weekday-1 = 星期二
    .short = 周二
weekday-2 = 星期三
    .short = 周三
weekday-3 = 星期四
    .short = 周四
weekday-4 = 星期五
    .short = 周五
weekday-5 = 星期六
    .short = 周六
weekday-6 = 星期日
    .short = 周日

zone-export = 记录注明的时区，没有注明则为世界标准时间（UTC）
zone-local = 这台电脑的时区，{ $name }
zone-named = { $name }

share-percent = { $percent }%
share-under = 不到 1%
share-over = 超过 99%
number-about = 约 { $number }

size-bytes = { $count } 字节
size-unit = { $number } { $unit }

span-days = { $count } 天
span-hours = { $count } 小时
span-minutes = { $count } 分钟
span-seconds = { $count } 秒
span-two = { $first } { $second }
span-under = 不到 1 秒

list-two = { $first }和{ $last }
list-more = { $first }、{ $last }
