//! Pairs of latitude and longitude.

use super::digest::Digest;
use super::token::{at, before, has_context, is_word};
use super::{Found, IdentifierKind};

/// Decimals from which a pair is believed with nothing around it: a place to about ten metres.
const DECIMALS_BARE: usize = 4;
/// What stands before a pair that says what it is.
const SAYS_SO: [&str; 11] = [
    "geo:", "geo ", "lat", "point(", "point (", "coord", "gps", "position", "坐标", "经纬", "位置",
];

#[derive(Clone, Copy)]
struct Decimal {
    /// In hundred-thousandths of a degree.
    value: i64,
    decimals: usize,
    end: usize,
}

/// The pair that begins at `start` (at its sign, if it has one).
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    let first = decimal(text, start)?;
    let (middle, comma) = between(text, first.end)?;
    let second = decimal(text, middle)?;
    let tight = matches!(before(text, start), b'=' | b'@') && at(text, middle - 1) != b' ';
    let marked = tight || middle - first.end > 2 || has_context(text, start, &SAYS_SO);
    let enough = first.decimals.min(second.decimals);
    if !marked && (enough < DECIMALS_BARE || !comma) {
        return None;
    }
    let end = hemisphere_end(text, second.end);
    // A longer list of numbers is a vector or a box; a height (`z`) behind `@` is a map's zoom.
    let goes_on = matches!(at(text, end), b',' | b';') && is_number_start(text, end + 1);
    if goes_on && before(text, start) != b'@' || is_word(at(text, end)) || in_list(text, start) {
        return None;
    }
    let (a, b) = (first.value, second.value);
    const QUARTER: i64 = 90 * 100_000;
    let in_range = a.abs() <= QUARTER && b.abs() <= 2 * QUARTER
        || a.abs() <= 2 * QUARTER && b.abs() <= QUARTER;
    let near_zero = a.abs() <= 100_000 && b.abs() <= 100_000;
    (in_range && !near_zero).then(|| found(a, b, start, end))
}

/// A number of degrees with one decimal at least, as written in one field.
pub(super) fn degrees(text: &[u8]) -> Option<i64> {
    let number = decimal(text, 0)?;
    (number.end == text.len() && number.value.abs() <= 18_000_000 && number.value != 0)
        .then_some(number.value)
}

pub(super) fn found(first: i64, second: i64, start: usize, end: usize) -> Found {
    let digest = Digest::new(IdentifierKind::Coordinates).bytes(first.to_be_bytes());
    let hash = digest.bytes(second.to_be_bytes()).finish();
    Found { kind: IdentifierKind::Coordinates, hash, range: start..end }
}

fn decimal(text: &[u8], start: usize) -> Option<Decimal> {
    let negative = at(text, start) == b'-';
    let mut here = start + usize::from(negative || at(text, start) == b'+');
    let first = here;
    let mut value = 0_i64;
    while at(text, here).is_ascii_digit() && here - first < 4 {
        value = value * 10 + i64::from(at(text, here) - b'0');
        here += 1;
    }
    if here == first || here - first > 3 || at(text, here) != b'.' {
        return None;
    }
    let dot = here;
    here += 1;
    let mut scale = 0;
    while at(text, here).is_ascii_digit() && here - dot < 20 {
        if scale < 5 {
            value = value * 10 + i64::from(at(text, here) - b'0');
            scale += 1;
        }
        here += 1;
    }
    let decimals = here - dot - 1;
    if decimals == 0 || at(text, here).is_ascii_digit() {
        return None;
    }
    value *= 10_i64.pow(5 - scale);
    Some(Decimal { value: if negative { -value } else { value }, decimals, end: here })
}

/// Behind the first number: where the second begins, and whether a comma parts them.
fn between(text: &[u8], end: usize) -> Option<(usize, bool)> {
    let mut here = hemisphere_end(text, end);
    let rest = text.get(here..)?;
    let mut comma = true;
    let wide = [b"%2C".as_slice(), b"%2c", "，".as_bytes()];
    if wide.iter().any(|comma| rest.starts_with(comma)) {
        here += 3;
    } else if matches!(at(text, here), b',' | b';') {
        here += 1;
    } else {
        comma = false;
        if at(text, here) != b' ' {
            return None;
        }
    }
    here += usize::from(at(text, here) == b' ');
    Some((here, comma))
}

/// Skips a degree sign and a letter of the compass.
fn hemisphere_end(text: &[u8], end: usize) -> usize {
    let mut here = end;
    if text.get(here..).is_some_and(|rest| rest.starts_with("°".as_bytes())) {
        here += "°".len();
    }
    let letter = here + usize::from(at(text, here) == b' ');
    let lone = !at(text, letter + 1).is_ascii_alphanumeric();
    if matches!(at(text, letter), b'N' | b'S' | b'E' | b'W') && lone { letter + 1 } else { here }
}

fn is_number_start(text: &[u8], at_or_space: usize) -> bool {
    let here = at_or_space + usize::from(at(text, at_or_space) == b' ');
    at(text, here).is_ascii_digit() || at(text, here) == b'-'
}

/// Whether another number and a comma stand before the pair.
fn in_list(text: &[u8], start: usize) -> bool {
    let mut here = start;
    while before(text, here) == b' ' {
        here -= 1;
    }
    before(text, here) == b',' && before(text, here - 1).is_ascii_digit()
}
