//! Text that is a date or a time as a whole, so that no digit of it is taken for something else.

use super::token::{at, skip_while};

/// The longest way to write a date and a time, in bytes.
const LENGTH_MAX: usize = 48;

/// Whether the text is a date as a whole, with or without a time.
pub(super) fn is_date(text: &[u8]) -> bool {
    let text = text.trim_ascii();
    if text.len() > LENGTH_MAX || text.len() < 8 {
        return false;
    }
    let first = skip_while(text, 0, |byte| byte.is_ascii_digit());
    let Some((day_end, separator)) = day_end(text, first) else { return false };
    let rest = text.get(day_end..).unwrap_or_default();
    let dots = memchr::memchr_iter(b'.', rest).count();
    let starts_well = rest.is_empty() || !at(rest, 0).is_ascii_digit() && at(rest, 0) != separator;
    starts_well
        && dots <= 1
        && rest.iter().all(|byte| {
            byte.is_ascii_alphanumeric() || *byte >= 0x80 || b" :.,+-/[]".contains(byte)
        })
}

/// The index behind year, month and day in either order, and what parts them.
fn day_end(text: &[u8], first: usize) -> Option<(usize, u8)> {
    let year_first = first == 4 && matches!(at(text, 0), b'1' | b'2');
    if year_first && text.get(4..)?.starts_with("年".as_bytes()) {
        return Some((4 + "年".len(), 0));
    }
    let separator = at(text, first);
    if !matches!(separator, b'-' | b'/' | b'.') {
        return None;
    }
    let second = skip_while(text, first + 1, |byte| byte.is_ascii_digit());
    let third = skip_while(text, second + 1, |byte| byte.is_ascii_digit());
    let (middle, last) = (second - first - 1, third.checked_sub(second + 1)?);
    let parted = at(text, second) == separator;
    let year_last = (1..=2).contains(&first) && matches!(last, 2 | 4);
    let fits = year_first && (1..=2).contains(&last) || year_last;
    (parted && (1..=2).contains(&middle) && fits).then_some((third, separator))
}
