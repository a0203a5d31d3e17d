//! The birth date in a field that is named so.

use crate::classify::time;

const DAY_SECS: i64 = 86_400;

/// The day since 1970-01-01 that a text says. Where it may be read in two ways the earlier day, so
/// that nobody is taken for younger than they are.
pub(super) fn day(text: &[u8], day_first: Option<bool>) -> Option<i32> {
    // A number alone may be a year or a count of anything.
    if text.trim_ascii().iter().all(u8::is_ascii_digit) {
        return None;
    }
    let orders = match day_first {
        Some(_) => [day_first, day_first],
        None => [Some(false), Some(true)],
    };
    let days = orders.into_iter().filter_map(|it| time::parse_in(text, it));
    let first = days.map(|it| it.secs.div_euclid(DAY_SECS)).min()?;
    i32::try_from(first).ok()
}
