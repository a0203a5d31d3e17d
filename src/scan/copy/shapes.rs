//! Shapes of values: runs of letters and digits, moments, the sum of a card's digits.

use crate::classify::time;
use crate::detect;
use crate::text::luhn::passes_luhn;

/// The longest date with a word in it that is written in one: `30September2024`.
const GLUED_DATE_CHARS: usize = 15;

/// Replaces runs of letters and of digits.
pub(super) fn by_runs(text: &str, make: &mut dyn FnMut(&str) -> String) -> String {
    let class = |it: char| match it {
        _ if it.is_ascii_digit() => 1,
        _ if it.is_alphanumeric() => 2,
        _ if u32::from(it) >= 0x1f000 => 3,
        _ => 0,
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let of = class(first);
        let end = rest.find(|it| class(it) != of).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        match of {
            0 => out.push_str(run),
            3 => out.extend(run.chars().map(|_| '🙂')),
            _ => out.push_str(&make(run)),
        }
        rest = after;
    }
    out
}

/// Whether a text is a date or a time, and no key that by chance has the numbers of one in it.
pub(super) fn is_date(text: &str) -> bool {
    let runs = text.split(|it: char| !it.is_ascii_alphanumeric());
    time::parse(text.trim().as_bytes()).is_some() && !runs.clone().any(is_key)
}

/// Whether letters and digits stand in one run as no date has them: `20240115T101010Z` and
/// `1January2024` are none.
fn is_key(run: &str) -> bool {
    let words: Vec<&str> =
        run.split(|it: char| it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let is_mixed = run.bytes().any(|it| it.is_ascii_digit()) && !words.is_empty();
    let has_long = words.iter().any(|it| it.len() > 1);
    is_mixed && (words.len() > 2 || has_long && run.len() > GLUED_DATE_CHARS)
}

/// Parts of a name that is written as one, as in `sentAt`.
pub(super) fn humps(run: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut was_lower = false;
    for (at, it) in run.char_indices() {
        if it.is_uppercase() && was_lower {
            out.extend(run.get(start..at));
            start = at;
        }
        was_lower = it.is_lowercase();
    }
    out.extend(run.get(start..));
    out
}

pub(super) fn is_part_of(key: &str, parts: &[&str]) -> bool {
    let key = key.to_lowercase();
    parts.iter().any(|it| key.contains(it))
}

/// Whether a number under this key names or reaches somebody, whatever it looks like.
pub(super) fn names_somebody(key: &str, last: &str) -> bool {
    let is_id = last.eq_ignore_ascii_case("id") || last.ends_with("Id") || last.ends_with("ID");
    is_id || detect::by_key(key).is_some()
}

/// Whether a number is a moment of our time, in seconds or parts of them since 1970.
pub(super) fn is_moment(text: &str) -> bool {
    let whole = text.split('.').next().unwrap_or_default();
    let ours = matches!(whole.len(), 10 | 13 | 16) && whole.starts_with('1');
    ours && is_digits(whole)
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

pub(super) fn digit(number: u32) -> char {
    char::from_digit(number, 10).unwrap_or('0')
}

pub(super) fn letter(number: u32) -> char {
    u8::try_from(number).map_or('x', |it| char::from(b'a'.saturating_add(it)))
}

/// Whether it passes the check of card numbers.
pub(super) fn sums_up(digits: &str) -> bool {
    passes_luhn(digits.chars().filter_map(|it| it.to_digit(10)))
}
