//! In which order a chat writes day and month, told from all that its head has.

use crate::text::dates::{digit, is_direction};

/// Numbers of a date as they stand, without their time.
struct Numbers {
    parts: [u32; 3],
    year_first: bool,
    mark: char,
}

/// Whether the day stands before the month, told from the dates of a chat in the order in which they
/// stand; `None` where there is none, or the year leads.
///
/// A number above twelve tells it; else that in which fewer dates lie before the one above them;
/// else the habit that goes with slashes and `AM`; others write `am` or `a. m.`.
pub(super) fn order_of<'a>(dates: impl Iterator<Item = &'a [u8]>) -> Option<bool> {
    let mut seen: [Option<u32>; 2] = [None; 2];
    let mut falls = [0_u32; 2];
    let mut is_slash = true;
    let mut has_half = false;
    for date in dates {
        let Some(Numbers { parts: [a, b, c], year_first, mark }) = numbers(date) else {
            continue;
        };
        if year_first {
            return None;
        }
        if a > 12 || b > 12 {
            return Some(a > 12);
        }
        is_slash &= mark == '/';
        has_half |= date.ends_with(b"AM") || date.ends_with(b"PM");
        let as_days = [c * 512 + b * 32 + a, c * 512 + a * 32 + b];
        for ((before, now), falls) in seen.iter_mut().zip(as_days).zip(&mut falls) {
            *falls += u32::from(before.is_some_and(|it| it > now));
            *before = Some(now);
        }
    }
    let [as_day, as_month] = falls;
    seen.first()?.is_some().then_some(if as_day == as_month {
        !(is_slash && has_half)
    } else {
        as_day < as_month
    })
}

fn numbers(date: &[u8]) -> Option<Numbers> {
    let text = std::str::from_utf8(date).ok()?;
    let mut found: Vec<(u32, u32, char)> = Vec::new();
    let mut letters = text.chars().filter(|it| !is_direction(*it)).peekable();
    while let Some(letter) = letters.next() {
        let Some(mut value) = digit(letter) else { continue };
        let mut digits = 1;
        while let Some(next) = letters.peek().and_then(|it| digit(*it)) {
            value = value.checked_mul(10)?.checked_add(next)?;
            digits += 1;
            letters.next();
        }
        found.push((value, digits, letters.peek().copied().unwrap_or(' ')));
    }
    // Some write the time first.
    let time = match found.as_slice() {
        [(_, _, ':'), (_, _, ':'), ..] => 3,
        [(_, _, ':'), ..] => 2,
        _ => 0,
    };
    let [a, b, c, ..] = found.get(time..)? else { return None };
    Some(Numbers { parts: [a.0, b.0, c.0], year_first: a.1 == 4, mark: a.2 })
}
