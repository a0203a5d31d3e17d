//! Dates as people write them: `Sep 4, 2020, 11:01:46 AM PDT`, `04.09.2023, 11:01:46 MESZ`,
//! `27 juil. 2026`, `Mon Jan 01 10:00:00 +0000 2024`, `2024년 1월 2일 오후 3:15`.
//!
//! Told by numbers, marks and names of months, in any order; more than a few words that are none of
//! these, and it is no date.

use std::borrow::Cow;

use super::months::{dotted_month, half_behind, month, second_half, zone};
use super::{Moment, days};
use crate::text::dates::{Half, digit, half_of_day, is_direction};

/// Words that say nothing of the time (a weekday, `at`), at most.
const WORDS_MAX: u32 = 5;

/// Years of the Buddhist calendar are this far ahead.
const BUDDHIST: i64 = 543;

/// What was gathered so far.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own, seen on the way")]
struct Found {
    numbers: Vec<Number>,
    month: Option<i64>,
    clock: Option<(i64, u16)>,
    second_half: Option<bool>,
    offset_mins: Option<i16>,
    words: u32,
    /// Whether the half of the day is named in Korean, where a year of two digits comes first.
    is_korean: bool,
    /// Whether the next number is that of the month (`thg 5`).
    month_next: bool,
    /// Whether the writing is one in which the day stands before the month.
    day_leads: bool,
}

/// A number of a date and the mark behind it.
#[derive(Clone, Copy)]
struct Number {
    value: i64,
    digits: usize,
    mark: Option<char>,
}

/// Reads a date; `day_first` says what is known of the order of day and month in numbers.
pub(super) fn parse(text: &[u8], day_first: Option<bool>) -> Option<Moment> {
    let text = std::str::from_utf8(text).ok()?;
    // Digits of their own go with the day before the month.
    let day_leads = text.chars().any(|it| !it.is_ascii() && digit(it).is_some());
    let text = &*plain_digits(text);
    let mut found = Found { day_leads, ..Found::default() };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = if first.is_ascii_digit() {
            found.number(rest)?
        } else if found.clock.is_some() && half_of_day(rest).is_some() {
            found.half(rest)
        } else if first.is_alphabetic() {
            match found.half_before(rest) {
                Some(behind) => behind,
                None => found.word(rest)?,
            }
        } else if matches!(first, '+' | '-') && found.clock.is_some() && found.offset(rest) {
            behind_offset(rest)?
        } else {
            rest.get(first.len_utf8()..)?
        };
    }
    found.moment(day_first)
}

impl Found {
    /// A clock time, or a number of the date.
    fn number<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let (value, digits, rest) = digits(text)?;
        if let Some(behind) = rest.strip_prefix(':')
            && self.clock.is_none()
            && digits <= 2
        {
            return self.clock(value, ':', behind);
        }
        // `09 h 15`
        let french = rest.strip_prefix(" h ").or_else(|| rest.strip_prefix('h'));
        if let Some(behind) = french.filter(|it| it.starts_with(|it: char| it.is_ascii_digit()))
            && self.clock.is_none()
            && digits <= 2
        {
            return self.clock(value, 'h', behind);
        }
        if let Some(behind) = rest.strip_prefix('.')
            && self.clock.is_none()
            && (self.numbers.len() == 3 || self.month.is_some() && self.numbers.len() == 2)
        {
            return self.clock(value, '.', behind);
        }
        if digits > 4 || self.numbers.len() == 3 {
            return None;
        }
        if std::mem::take(&mut self.month_next) && self.month.is_none() {
            self.month = Some(value);
            return Some(rest);
        }
        let mark = rest.chars().next();
        // `1月`: what follows a number names it in some languages.
        match mark {
            Some('月' | '월') => {
                self.month = Some(value);
                return rest.get(mark?.len_utf8()..);
            }
            Some('年' | '년' | '日' | '일') => {
                self.numbers.push(Number { value, digits, mark: None });
                return rest.get(mark?.len_utf8()..);
            }
            _ => {}
        }
        self.numbers.push(Number { value, digits, mark });
        Some(rest)
    }

    /// Minutes and seconds behind the hour and its mark.
    fn clock<'t>(&mut self, hour: i64, mark: char, text: &'t str) -> Option<&'t str> {
        let (minute, two, mut rest) = digits(text)?;
        let mut second = 0;
        let mut millis = 0;
        if let Some(behind) = rest.strip_prefix(mark)
            && let Some((value, 2, behind)) = digits(behind)
        {
            second = value;
            rest = behind;
            if let Some((value, digits, behind)) = behind.strip_prefix('.').and_then(digits) {
                let scale = 10_i64.checked_pow(u32::try_from(digits).ok()?)?;
                millis = u16::try_from(value.checked_mul(1000)? / scale).ok()?;
                rest = behind;
            }
        }
        let sane = two == 2 && hour < 24 && minute < 60 && second <= 60;
        // Only then: an hour of any size would be too large to count in seconds.
        self.clock = sane.then(|| (hour * 3600 + minute * 60 + second, millis));
        self.clock.map(|_| rest)
    }

    /// The name of a month, a half of the day, a zone; few others are let pass.
    fn word<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let is_letter = |it: char| {
            it.is_alphabetic()
                || it == '\u{93c}'
                || ('\u{93e}'..='\u{94d}').contains(&it)
                || ('\u{e47}'..='\u{e4e}').contains(&it)
        };
        if let Some((month, rest)) = dotted_month(text) {
            self.month = Some(month);
            return Some(rest);
        }
        let end = text.find(|it: char| !is_letter(it)).unwrap_or(text.len());
        let mut rest = text.get(end..)?;
        let mut word = text.get(..end)?.to_lowercase();
        // `a. m.`, `p.m.`
        if matches!(word.as_str(), "a" | "p" | "π" | "μ") {
            let behind = rest.trim_start_matches(|it: char| it == '.' || it.is_whitespace());
            if let Some(behind) = behind.strip_prefix(['m', 'M', 'μ']) {
                word.push(if word.is_ascii() { 'm' } else { 'μ' });
                rest = behind;
            }
        }
        for half in [
            "上午", "下午", "早上", "晚上", "凌晨", "中午", "清晨", "傍晚", "午前", "午後", "오전",
            "오후",
        ] {
            if word.starts_with(half) {
                half.clone_into(&mut word);
                rest = text.get(half.len()..)?;
            }
        }
        let behind = half_behind(&word).filter(|_| self.clock.is_some());
        if let Some(half) = second_half(&word).or(behind) {
            self.second_half = Some(half);
            self.day_leads |= matches!(word.as_str(), "ص" | "م" | "ق" | "ب");
        } else if matches!(word.as_str(), "thg" | "tháng" | "th") {
            self.month_next = true;
        } else if matches!(word.as_str(), "gmt" | "utc")
            && rest.starts_with(['+', '-'])
            && self.offset(rest)
        {
            // Chinese names the zone before the time of day.
            rest = behind_offset(rest)?;
        } else if let Some(minutes) = zone(&word).filter(|_| self.clock.is_some()) {
            self.offset_mins = self.offset_mins.or(Some(minutes));
        } else if let Some(month) = month(&word) {
            // A weekday may look like a month; the month stands behind it.
            self.month = Some(month);
        } else if word != "t" {
            self.words += 1;
        }
        (self.words <= WORDS_MAX).then_some(rest)
    }

    /// Which half of the day it is, where that stands between a date in numbers and the time.
    fn half_before<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let is_place = self.clock.is_none() && self.month.is_none() && self.numbers.len() == 3;
        let end = text.find(|it: char| it.is_ascii_digit()).filter(|_| is_place)?;
        let Half::Told { second } = half_of_day(text.get(..end)?)? else { return None };
        self.second_half = Some(second);
        self.is_korean |= text.starts_with('오');
        text.get(end..)
    }

    /// What ends a time: which half of the day it is.
    fn half<'t>(&mut self, text: &'t str) -> &'t str {
        if let Some(Half::Told { second }) = half_of_day(text) {
            self.second_half = Some(second);
        }
        self.day_leads |= text.contains(['ص', 'م', 'ق', 'ب']);
        ""
    }

    /// `+0100`, `+01:00`, `-7`; false where a sign is none of an offset.
    fn offset(&mut self, text: &str) -> bool {
        let mut chars = text.chars();
        let sign = if chars.next() == Some('-') { -1 } else { 1 };
        let Some((value, count, rest)) = digits(chars.as_str()) else { return false };
        let minutes = match count {
            1 | 2 => {
                let behind = rest.strip_prefix(':').and_then(digits);
                value * 60 + behind.filter(|it| it.1 == 2).map_or(0, |it| it.0)
            }
            4 => value / 100 * 60 + value % 100,
            _ => return false,
        };
        let sane = minutes <= 14 * 60;
        if sane {
            self.offset_mins = i16::try_from(sign * minutes).ok();
        }
        sane
    }

    fn moment(&self, day_first: Option<bool>) -> Option<Moment> {
        let (year, month, day) = self.date(day_first)?;
        let day_secs = days(year, month, day)? * 86_400;
        let Some((mut secs, millis)) = self.clock else {
            return Some(Moment { secs: day_secs, millis: 0, offset_mins: None, date_only: true });
        };
        match self.second_half {
            Some(true) if secs < 12 * 3600 => secs += 12 * 3600,
            Some(false) if secs >= 12 * 3600 => secs -= 12 * 3600,
            _ => {}
        }
        let shift = i64::from(self.offset_mins.unwrap_or(0)) * 60;
        let secs = day_secs + secs - shift;
        Some(Moment { secs, millis, offset_mins: self.offset_mins, date_only: false })
    }

    /// Year, month and day.
    fn date(&self, day_first: Option<bool>) -> Option<(i64, i64, i64)> {
        let is_year = |it: &Number| it.digits == 4;
        match (self.month, self.numbers.as_slice()) {
            (Some(month), [a, b]) => {
                let (day, year) = if is_year(a) { (b, a) } else { (a, b) };
                let known = is_year(year) || day.digits <= 2 && year.digits == 2;
                known.then_some((full(*year), month, day.value))
            }
            (None, [a, b, c]) if is_year(a) => Some((full(*a), b.value, c.value)),
            (None, [a, b, c]) if self.is_korean && a.digits == 2 && c.digits < 3 => {
                Some((full(*a), b.value, c.value))
            }
            (None, [a, b, c]) if is_year(c) || c.digits == 2 => {
                // Numbers of one date have one mark between them.
                let mark =
                    a.mark.filter(|it| b.mark == Some(*it) && matches!(it, '/' | '.' | '-'))?;
                let day_is_first = match (a.value, b.value) {
                    (13.., _) => true,
                    (_, 13..) => false,
                    _ if mark != '/' => true,
                    _ if self.day_leads && day_first.is_none() => true,
                    _ if self.second_half.is_some() && day_first.is_none() => false,
                    _ => day_first?,
                };
                let (day, month) = if day_is_first { (a, b) } else { (b, a) };
                Some((full(*c), month.value, day.value))
            }
            _ => None,
        }
    }
}

/// A year with its century.
fn full(year: Number) -> i64 {
    match year.value {
        value @ 2400..2700 if year.digits == 4 => value - BUDDHIST,
        value if year.digits == 4 => value,
        value => 2000 + value % 100,
    }
}

/// The text with digits of other scripts as plain ones.
fn plain_digits(text: &str) -> Cow<'_, str> {
    // Marks of the direction of writing stand between the numbers of some languages.
    if text.is_ascii() || !text.chars().any(|it| digit(it).is_some() || is_direction(it)) {
        return Cow::Borrowed(text);
    }
    let plain = |it| digit(it).and_then(|value| char::from_digit(value, 10)).unwrap_or(it);
    text.chars().filter(|it| !is_direction(*it)).map(plain).collect()
}

/// What follows the numbers of an offset.
fn behind_offset(text: &str) -> Option<&str> {
    let len = text.find(|it: char| !matches!(it, '+' | '-' | ':' | '0'..='9'));
    text.get(len.unwrap_or(text.len())..)
}

/// The number at the start of a text, its digits and what follows.
fn digits(text: &str) -> Option<(i64, usize, &str)> {
    let end = text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len());
    let value = text.get(..end)?.parse().ok()?;
    Some((value, end, text.get(end..)?))
}
