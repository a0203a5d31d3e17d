//! Numbers, sizes, dates and spans of time, as the person writes them.
//!
//! The window and the paper use the same functions, so that they agree to the last digit.

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp, Zoned};

use crate::findings::{Stamp, Zone};

use super::{Arg, Lang, Texts};

const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];

impl Texts {
    /// A count with separators: `1,234`.
    pub fn number(&self, count: u64) -> String {
        grouped(count, self.lang.separators().0)
    }

    /// A number with one digit after the point, from tenths: `1.5`.
    pub fn tenths(&self, tenths: u64) -> String {
        format!("{}{}{}", self.number(tenths / 10), self.lang.separators().1, tenths % 10)
    }

    /// A count in a sentence that need not be exact: `about 31,000`; small ones stay exact.
    pub fn about(&self, count: u64) -> String {
        if count < 1000 {
            return self.number(count);
        }
        let step = 10_u64.pow(count.ilog10() - 1);
        let rounded = count.saturating_add(step / 2) / step * step;
        if rounded == count {
            return self.number(count);
        }
        self.with("number-about", &[("number", Arg::Text(&self.number(rounded)))])
    }

    /// A part of a whole in percent: `12%`. Never `0%` or `100%` where that would be untrue.
    pub fn share(&self, part: u64, total: u64) -> String {
        if part > 0 && u128::from(part) * 100 < u128::from(total) {
            return self.get("share-under");
        }
        if part < total && u128::from(part) * 100 > u128::from(total) * 99 {
            return self.get("share-over");
        }
        let (part, total) = (u128::from(part), u128::from(total).max(1));
        let percent = ((part * 200 + total) / (total * 2)).to_string();
        self.with("share-percent", &[("percent", Arg::Text(&percent))])
    }

    /// A size: `812 bytes`, `1.5 MB`. A kilobyte is 1,000 bytes, as file managers count.
    pub fn size(&self, bytes: u64) -> String {
        if bytes < 1000 {
            return self.with("size-bytes", &[("count", Arg::Count(bytes))]);
        }
        let mut unit_bytes = 1000_u64;
        let mut unit = "kB";
        for next in UNITS.iter().skip(1) {
            // 999.5 of a unit would be rounded to 1,000 of it.
            if bytes < unit_bytes / 2 * 1999 {
                break;
            }
            unit_bytes *= 1000;
            unit = next;
        }
        let (bytes, unit_bytes) = (u128::from(bytes), u128::from(unit_bytes));
        let tenths = (bytes * 20 + unit_bytes) / (unit_bytes * 2);
        let number = if tenths < 100 && tenths % 10 != 0 {
            self.tenths(u64::try_from(tenths).unwrap_or(u64::MAX))
        } else {
            let whole = (bytes * 2 + unit_bytes) / (unit_bytes * 2);
            self.number(u64::try_from(whole).unwrap_or(u64::MAX))
        };
        self.with("size-unit", &[("number", Arg::Text(&number)), ("unit", Arg::Text(unit))])
    }

    /// A day, from days since 1970-01-01: `3 Mar 2019`.
    pub fn day(&self, days: i32) -> String {
        civil_day(days).map_or_else(|| self.get("date-unknown"), |it| self.civil(it))
    }

    /// A month, from years times twelve plus the month from 0: `Mar 2019`.
    pub fn month(&self, month: i32) -> String {
        let name = self.month_name(month.rem_euclid(12).unsigned_abs() + 1);
        let year = month.div_euclid(12).to_string();
        self.with("date-month", &[("month", Arg::Text(&name)), ("year", Arg::Text(&year))])
    }

    /// A year: `2019`.
    pub fn year(&self, year: i64) -> String {
        self.with("date-year", &[("year", Arg::Text(&year.to_string()))])
    }

    /// A month's short name, 1 to 12: `Mar`.
    pub fn month_name(&self, month: u32) -> String {
        self.get(&format!("month-{month}"))
    }

    /// The day of a moment, from seconds since 1970 UTC, on the clock of `zone`.
    pub fn date(&self, secs: i64, zone: &Zone) -> String {
        self.date_of(Stamp::at(secs), zone)
    }

    /// The day of a stamp on the clock of `zone`: `14 May 2024`.
    pub fn date_of(&self, stamp: Stamp, zone: &Zone) -> String {
        local(stamp, zone).map_or_else(|| self.get("date-unknown"), |it| self.civil(it.date()))
    }

    /// From one day to another, from days since 1970-01-01; a single day stands alone.
    pub fn days(&self, (first, last): (i32, i32)) -> String {
        self.range(self.day(first), &self.day(last))
    }

    /// As [`Texts::days`], from seconds since 1970 UTC on the clock of `zone`.
    pub fn dates(&self, first_secs: i64, last_secs: i64, zone: &Zone) -> String {
        self.range(self.date(first_secs, zone), &self.date(last_secs, zone))
    }

    fn range(&self, first: String, last: &str) -> String {
        if first == last {
            return first;
        }
        self.with("date-range", &[("first", Arg::Text(&first)), ("last", Arg::Text(last))])
    }

    /// A moment with its zone named: `14 May 2024, 23:12 UTC+8`; a day alone without a clock.
    pub fn time(&self, stamp: Stamp, zone: &Zone) -> String {
        if stamp.day_only {
            return self.date_of(stamp, zone);
        }
        let Some(local) = local(stamp, zone) else { return self.get("date-unknown") };
        self.with(
            "date-time",
            &[
                ("date", Arg::Text(&self.civil(local.date()))),
                ("time", Arg::Text(&clock(&local))),
                ("zone", Arg::Text(&offset(local.offset()))),
            ],
        )
    }

    /// The time of day alone, for lists that name the zone in their head: `23:12`; nothing for a day
    /// alone.
    pub fn time_of_day(&self, stamp: Stamp, zone: &Zone) -> String {
        if stamp.day_only {
            return String::new();
        }
        local(stamp, zone).map_or_else(|| self.get("date-unknown"), |it| clock(&it))
    }

    /// Which clock times are shown on, for the foot of a chart or a list.
    pub fn zone(&self, zone: &Zone) -> String {
        match zone {
            Zone::Export => self.get("zone-export"),
            Zone::Local(name) => self.with("zone-local", &[("name", Arg::Text(name))]),
            Zone::Named(name) => self.with("zone-named", &[("name", Arg::Text(name))]),
        }
    }

    /// An hour of the day, 0 to 23: `22:00`.
    #[expect(clippy::unused_self, reason = "other languages write it differently")]
    pub fn hour(&self, hour: u8) -> String {
        format!("{hour:02}:00")
    }

    /// A weekday, Monday 0: `Monday`.
    pub fn weekday(&self, weekday: u8) -> String {
        self.get(&format!("weekday-{}", weekday % 7))
    }

    /// A weekday in short, Monday 0: `Mon`.
    pub fn weekday_short(&self, weekday: u8) -> String {
        self.get(&format!("weekday-{}.short", weekday % 7))
    }

    /// A length of time by its two largest units: `5 minutes 27 seconds`.
    pub fn span_secs(&self, secs: u64) -> String {
        const STEPS: [(u64, &str); 4] = [
            (86_400, "span-days"),
            (3_600, "span-hours"),
            (60, "span-minutes"),
            (1, "span-seconds"),
        ];
        let at = STEPS.iter().position(|step| secs >= step.0).unwrap_or(STEPS.len() - 1);
        let mut steps = STEPS.iter().skip(at);
        let Some(large) = steps.next() else { return String::new() };
        let first = self.with(large.1, &[("count", Arg::Count(secs / large.0))]);
        let Some(small) = steps.next() else { return first };
        let rest = secs % large.0 / small.0;
        if rest == 0 {
            return first;
        }
        let second = self.with(small.1, &[("count", Arg::Count(rest))]);
        self.with("span-two", &[("first", Arg::Text(&first)), ("second", Arg::Text(&second))])
    }

    /// A length of time in milliseconds, to the second.
    pub fn span_ms(&self, ms: u64) -> String {
        match ms {
            0 => self.span_secs(0),
            1..1000 => self.get("span-under"),
            _ => self.span_secs(ms.saturating_add(500) / 1000),
        }
    }

    /// Names in a row: `A, B and C`.
    pub fn list(&self, names: &[String]) -> String {
        let Some((last, others)) = names.split_last() else { return String::new() };
        let Some((head, middle)) = others.split_first() else { return last.clone() };
        let joined = middle.iter().fold(head.clone(), |before, next| {
            self.with("list-more", &[("first", Arg::Text(&before)), ("last", Arg::Text(next))])
        });
        let (joined, last) = (self.amid(&joined, false), self.amid(last, true));
        self.with("list-two", &[("first", Arg::Text(&joined)), ("last", Arg::Text(&last))])
    }

    /// A name as it stands amid Chinese letters: with a blank towards those, `before` or after it,
    /// where it has Latin ones there. In other languages the sentence has its own blanks.
    pub fn amid(&self, name: &str, before: bool) -> String {
        let edge = if before { name.chars().next() } else { name.chars().next_back() };
        let is_latin = edge.is_some_and(|it| it.is_ascii_alphanumeric());
        match (self.lang, before) {
            (Lang::ZhHans | Lang::ZhHant, true) if is_latin => format!(" {name}"),
            (Lang::ZhHans | Lang::ZhHant, false) if is_latin => format!("{name} "),
            _ => name.to_owned(),
        }
    }

    fn civil(&self, date: Date) -> String {
        let month = self.month_name(u32::from(date.month().unsigned_abs()));
        let (year, day) = (date.year().to_string(), date.day().to_string());
        self.with(
            "date-day",
            &[("day", Arg::Text(&day)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))],
        )
    }
}

/// Two sentences in a row: those of Chinese have no blank between them.
pub fn in_a_row(first: &str, second: &str) -> String {
    let blank = if first.ends_with('。') { "" } else { " " };
    format!("{first}{blank}{second}")
}

/// Digits in threes, with this between them.
pub(super) fn grouped(count: u64, between: char) -> String {
    let digits = count.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * between.len_utf8());
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(between);
        }
        out.push(digit);
    }
    out
}

/// A moment on the wanted clock, a day on any; `None` beyond the years that a calendar has.
pub(super) fn local(stamp: Stamp, zone: &Zone) -> Option<Zoned> {
    let moment = Timestamp::from_second(stamp.secs).ok()?;
    let zone = match zone {
        _ if stamp.day_only => TimeZone::UTC,
        Zone::Export => {
            let secs = i32::from(stamp.offset_mins.unwrap_or(0)) * 60;
            Offset::from_seconds(secs).map_or(TimeZone::UTC, TimeZone::fixed)
        }
        Zone::Local(name) | Zone::Named(name) => TimeZone::get(name).unwrap_or(TimeZone::UTC),
    };
    Some(moment.to_zoned(zone))
}

fn clock(local: &Zoned) -> String {
    format!("{:02}:{:02}", local.hour(), local.minute())
}

fn offset(offset: Offset) -> String {
    let mins = offset.seconds() / 60;
    let sign = if mins < 0 { '\u{2212}' } else { '+' };
    match (mins.abs() / 60, mins.abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// A day from days since 1970-01-01; none far outside of the calendar.
pub(super) fn civil_day(days: i32) -> Option<Date> {
    let span = Span::new().try_days(days).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}
