//! Times as exports write them. What does not clearly say a moment is not one.
//!
//! Forms seen (formats documents, 1.6 and 2.2): `2024-05-01 23:12:00` with nothing, ` UTC`, `Z`,
//! `+0000 UTC` or an offset behind it; a date alone; seconds, milliseconds, microseconds or
//! nanoseconds since 1970, told apart by their number of digits; and dates as people write them in
//! many languages (see the `written` module).

mod months;
mod written;

use std::ops::RangeInclusive;

/// A moment, and the offset from UTC in minutes if the text gave one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970-01-01 UTC, if there is an offset; else seconds on an unnamed clock.
    pub secs: i64,
    /// Milliseconds within the second.
    pub millis: u16,
    /// The offset that was written; `Some(0)` for UTC.
    pub offset_mins: Option<i16>,
    /// Whether only a date was given.
    pub date_only: bool,
}

/// The end of the year 9999 in seconds, by which databases say "never"; read as milliseconds it would
/// be a day in 1978.
const LAST_DAY_OF_9999: RangeInclusive<i64> = 253_402_210_800..=253_402_300_800;

/// Seconds from 1601 to 1970.
const SINCE_1601: i64 = 11_644_473_600;

/// Longest text that is looked at.
const TEXT_BYTES: usize = 96;

/// Reads a time; `None` where the text is none of the known forms or says no real date.
pub fn parse(text: &[u8]) -> Option<Moment> {
    parse_in(text, None)
}

/// The same, for exports of which it is known whether `3/4/2024` is a day in April.
pub fn parse_in(text: &[u8], day_first: Option<bool>) -> Option<Moment> {
    parse_with(text, day_first, &mut Dates::default())
}

/// The same, remembering dates: the next record's is mostly the same.
#[inline]
pub fn parse_with(text: &[u8], day_first: Option<bool>, dates: &mut Dates) -> Option<Moment> {
    usual(text, dates).or_else(|| parse_other(text, day_first))
}

fn parse_other(text: &[u8], day_first: Option<bool>) -> Option<Moment> {
    let text = bare(text);
    if text.len() < 6 || text.len() > TEXT_BYTES {
        return None;
    }
    if text.iter().all(u8::is_ascii_digit) {
        return epoch(text);
    }
    civil(text)
        .or_else(|| fraction(text))
        .or_else(|| calendar(text))
        .or_else(|| written::parse(text, day_first))
}

/// The date that was read last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dates {
    text: [u8; 10],
    secs: i64,
}

impl Dates {
    /// Seconds since 1970 at which a day begins that is written `2024-05-01`.
    #[inline]
    fn secs(&mut self, text: &[u8; 10]) -> Option<i64> {
        if *text == self.text { Some(self.secs) } else { self.other_secs(text) }
    }

    fn other_secs(&mut self, text: &[u8; 10]) -> Option<i64> {
        let (year, rest) = text.split_first_chunk::<4>()?;
        let ([century, year], [[b'-', month @ ..], [b'-', day @ ..]]) =
            (year.as_chunks::<2>().0, rest.as_chunks::<3>().0)
        else {
            return None;
        };
        let year = two(*century)? * 100 + two(*year)?;
        let secs = days(year, two(*month)?, two(*day)?)? * 86_400;
        *self = Self { text: *text, secs };
        Some(secs)
    }
}

/// `2024-05-01 23:12:00`, nothing or UTC behind it: most times of most exports. What does not fit
/// may still be a time.
#[inline]
fn usual(text: &[u8], dates: &mut Dates) -> Option<Moment> {
    let (date, rest) = text.split_first_chunk::<10>()?;
    let (clock, rest) = rest.split_first_chunk::<9>()?;
    let offset_mins = match rest {
        b"" => None,
        b" UTC" | b"Z" => Some(0),
        _ => return None,
    };
    let (gap, clock) = clock.split_first_chunk::<1>()?;
    if !matches!(gap, b" " | b"T") {
        return None;
    }
    let (hour, minute, second) = hour_minute_second(*clock.first_chunk()?)?;
    let secs = dates.secs(date)? + hour * 3600 + minute * 60 + second;
    let sane = hour < 24 && minute < 60 && second <= 60;
    sane.then_some(Moment { secs, millis: 0, offset_mins, date_only: false })
}

/// The numbers of `23:12:00`, its bytes looked at all at once in the lanes of a word.
#[inline]
fn hour_minute_second(text: [u8; 8]) -> Option<(i64, i64, i64)> {
    const FORM: u64 = u64::from_le_bytes(*b"00:00:00");
    // What must be added to each lane to reach its highest bit: from ten on for a digit, from one on
    // for a colon.
    const ROOM: u64 = u64::from_le_bytes([0x76, 0x76, 0x7f, 0x76, 0x76, 0x7f, 0x76, 0x76]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let lanes = u64::from_le_bytes(text) ^ FORM;
    // A lane that carries into the next has its own highest bit set already.
    if (lanes.wrapping_add(ROOM) | lanes) & HIGH != 0 {
        return None;
    }
    let two = |at: u32| ((lanes >> at & 15) * 10 + (lanes >> (at + 8) & 15)).cast_signed();
    Some((two(0), two(24), two(48)))
}

/// The number that two digits are.
fn two([tens, ones]: [u8; 2]) -> Option<i64> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i64::from(tens * 10 + ones))
}

/// Without blanks, quotes, and the name of a zone in brackets behind a time that has one.
fn bare(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii();
    let inner = text.strip_prefix(b"\"").and_then(|it| it.strip_suffix(b"\"")).unwrap_or(text);
    inner.strip_suffix(b"[UTC]").unwrap_or(inner)
}

/// Seconds or milliseconds with a fraction or an exponent, as some programs write numbers.
fn fraction(text: &[u8]) -> Option<Moment> {
    if !text.iter().all(|it| matches!(it, b'0'..=b'9' | b'.' | b'E' | b'e' | b'+')) {
        return None;
    }
    let value: f64 = std::str::from_utf8(text).ok()?.parse().ok()?;
    let secs = if value >= 1e11 { value / 1000.0 } else { value };
    let sane = (1e8..4_102_444_800.0).contains(&secs);
    sane.then(|| Moment {
        secs: secs as i64,
        millis: ((secs.fract() * 1000.0) as i64).unsigned_abs() as u16,
        offset_mins: Some(0),
        date_only: false,
    })
}

fn epoch(text: &[u8]) -> Option<Moment> {
    let value = number(text)?;
    let (secs, millis) = match text.len() {
        8 if (19_000_101..=21_001_231).contains(&value) => return compact_date(value),
        9 | 10 => (value, 0),
        12 if LAST_DAY_OF_9999.contains(&value) => return None,
        12 | 13 => (value / 1000, value % 1000),
        15 | 16 => (value / 1_000_000, value / 1000 % 1000),
        // Microseconds since 1601, as browsers count.
        17 if (12_600_000_000_000_000..15_700_000_000_000_000).contains(&value) => {
            (value / 1_000_000 - SINCE_1601, value / 1000 % 1000)
        }
        18 | 19 => (value / 1_000_000_000, value / 1_000_000 % 1000),
        _ => return None,
    };
    let sane = (100_000_000..4_102_444_800).contains(&secs);
    let millis = u16::try_from(millis).ok()?;
    sane.then_some(Moment { secs, millis, offset_mins: Some(0), date_only: false })
}

fn compact_date(value: i64) -> Option<Moment> {
    let secs = days(value / 10_000, value / 100 % 100, value % 100)? * 86_400;
    Some(Moment { secs, millis: 0, offset_mins: None, date_only: true })
}

/// `20240102T090000Z`.
fn calendar(text: &[u8]) -> Option<Moment> {
    let (date, rest) = text.split_at_checked(8)?;
    let rest = rest.strip_prefix(b"T")?;
    let (clock, zone) = rest.split_at_checked(6)?;
    let date = compact_date(number(date)?)?;
    let clock = number(clock)?;
    let (hour, minute, second) = (clock / 10_000, clock / 100 % 100, clock % 100);
    let sane = hour < 24 && minute < 60 && second <= 60;
    let offset_mins = match zone {
        b"" => None,
        b"Z" => Some(0),
        _ => return None,
    };
    let secs = date.secs + hour * 3600 + minute * 60 + second;
    sane.then_some(Moment { secs, millis: 0, offset_mins, date_only: false })
}

/// `YYYY-MM-DD` or with slashes, dots or Chinese marks, then perhaps a time and an offset.
fn civil(text: &[u8]) -> Option<Moment> {
    let year = number(text.get(..4)?)?;
    let (month, rest) = part(text.get(4..)?, &["-", "/", ".", "年"])?;
    let (day, rest) = part(rest, &["-", "/", ".", "月"])?;
    let rest = strip(rest, "日");
    let day_secs = days(year, month, day)? * 86_400;
    let rest = match rest.split_first() {
        None => {
            return Some(Moment { secs: day_secs, millis: 0, offset_mins: None, date_only: true });
        }
        Some((b'T' | b't' | b' ' | b'_', rest)) => rest.trim_ascii_start(),
        Some((0xe2, rest)) => rest.get(2..)?, // a narrow no-break space
        Some(_) => return None,
    };
    let (secs, millis, rest) = clock(rest)?;
    let offset_mins = offset(rest)?.mins();
    let shift = i64::from(offset_mins.unwrap_or(0)) * 60;
    Some(Moment { secs: day_secs + secs - shift, millis, offset_mins, date_only: false })
}

/// `HH:MM`, `HH:MM:SS` or with a fraction; gives seconds, milliseconds and what is left.
fn clock(text: &[u8]) -> Option<(i64, u16, &[u8])> {
    let hour = number(text.get(..2)?)?;
    let minute = number(text.get(2..5)?.strip_prefix(b":")?)?;
    let mut rest = text.get(5..)?;
    let mut second = 0;
    let mut millis = 0;
    if let Some(after) = rest.strip_prefix(b":") {
        second = number(after.get(..2)?)?;
        rest = after.get(2..)?;
        if let Some(fraction) = rest.strip_prefix(b".") {
            let digits = fraction.iter().take_while(|it| it.is_ascii_digit()).count();
            let three = fraction.get(..digits.min(3))?;
            millis = number(three)? * [100, 10, 1].get(three.len().checked_sub(1)?)?;
            rest = fraction.get(digits..)?;
        }
    }
    let sane = hour < 24 && minute < 60 && second <= 60;
    let millis = u16::try_from(millis).ok()?;
    sane.then_some((hour * 3600 + minute * 60 + second, millis, rest))
}

/// What stands behind a clock time.
enum Behind {
    Nothing,
    Offset(i16),
}

impl Behind {
    fn mins(self) -> Option<i16> {
        match self {
            Self::Nothing => None,
            Self::Offset(mins) => Some(mins),
        }
    }
}

/// Reads what stands behind a clock time; `None` for what is neither nothing, UTC nor an offset.
fn offset(text: &[u8]) -> Option<Behind> {
    let text = text.trim_ascii();
    match text {
        b"" => return Some(Behind::Nothing),
        b"Z" | b"z" | b"UTC" | b"GMT" | b"+0000 UTC" => return Some(Behind::Offset(0)),
        _ => {}
    }
    let (sign, rest) = match text.split_first()? {
        (b'+', rest) => (1, rest),
        (b'-', rest) => (-1, rest),
        _ => return None,
    };
    let hours = number(rest.get(..2)?)?;
    let minutes = match rest.get(2..)? {
        b"" => 0,
        [b':', rest @ ..] | rest => number(rest.get(..2)?)?,
    };
    let sane = hours <= 14 && minutes < 60;
    let mins = i16::try_from(sign * (hours * 60 + minutes)).ok()?;
    sane.then_some(Behind::Offset(mins))
}

/// One or two digits behind one of the marks.
fn part<'a>(text: &'a [u8], marks: &[&str]) -> Option<(i64, &'a [u8])> {
    let rest = marks.iter().find_map(|mark| text.strip_prefix(mark.as_bytes()))?;
    let digits = rest.iter().take_while(|it| it.is_ascii_digit()).count();
    if !(1..=2).contains(&digits) {
        return None;
    }
    Some((number(rest.get(..digits)?)?, rest.get(digits..)?))
}

fn strip<'a>(text: &'a [u8], mark: &str) -> &'a [u8] {
    text.strip_prefix(mark.as_bytes()).unwrap_or(text)
}

fn number(text: &[u8]) -> Option<i64> {
    if text.is_empty() || text.len() > 19 {
        return None;
    }
    text.iter().try_fold(0_i64, |sum, it| {
        let digit = it.is_ascii_digit().then(|| i64::from(it - b'0'))?;
        sum.checked_mul(10)?.checked_add(digit)
    })
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar; `None` for a date that is none.
pub fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    const LENGTHS: [i64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let at = usize::try_from(month.checked_sub(1)?).ok()?;
    let length = LENGTHS.get(at)? + i64::from(leap && month == 2);
    if !(1..=length).contains(&day) || !(1800..=2200).contains(&year) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}
