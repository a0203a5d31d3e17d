//! Days and months by their numbers, as findings count them.

use std::ops::RangeInclusive;

use jiff::Span;
use jiff::civil::Date;

/// The day with the number 0.
const EPOCH: Date = Date::constant(1970, 1, 1);

/// The month of a day: years times twelve plus month from 0, of days since 1970-01-01.
pub fn month_of(day: i32) -> i32 {
    let span = Span::new().try_days(day).ok();
    let date = span.and_then(|it| EPOCH.checked_add(it).ok());
    date.map_or(0, |it| i32::from(it.year()) * 12 + i32::from(it.month()) - 1)
}

/// The first and the last day of a month.
pub fn days_of(month: i32) -> RangeInclusive<i32> {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let first = i16::try_from(year).ok().zip(i8::try_from(month).ok());
    let first = first.and_then(|(year, month)| Date::new(year, month, 1).ok());
    let Some(first) = first else { return 0..=0 };
    let start = number(first);
    start..=start + i32::from(first.days_in_month()) - 1
}

/// Today, on this computer's clock.
pub fn today() -> i32 {
    number(jiff::Zoned::now().date())
}

fn number(date: Date) -> i32 {
    EPOCH.until(date).map_or(0, |it| it.get_days())
}
