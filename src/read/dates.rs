//! In which order a document writes day and month, told from its dates in numbers (`13/02/2024`).

/// Whether the day stands before the month, as far as these bytes tell: one date of which a number is
/// above twelve suffices; `None` where there is none, or they contradict each other.
///
/// Only dates with slashes are in doubt.
pub(super) fn order_in(text: &[u8]) -> Option<bool> {
    let (mut day_first, mut month_first) = (false, false);
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'/', text.get(at..).unwrap_or_default()) {
        let slash = at + found;
        at = slash + 1;
        let Some((first, second, end)) = date_at(text, slash) else { continue };
        at = end;
        day_first |= first > 12 && second <= 12;
        month_first |= second > 12 && first <= 12;
    }
    (day_first != month_first).then_some(day_first)
}

/// The first two numbers of the date whose first slash stands here, and where it ends.
fn date_at(text: &[u8], slash: usize) -> Option<(u32, u32, usize)> {
    let before = text.get(..slash)?;
    let digits = before.iter().rev().take_while(|it| it.is_ascii_digit()).count();
    let start = slash - digits;
    let is_apart = |byte: Option<&u8>| byte.is_none_or(|it| !it.is_ascii_digit() && *it != b'/');
    if !(1..=2).contains(&digits) || !is_apart(start.checked_sub(1).and_then(|it| text.get(it))) {
        return None;
    }
    let first = number(text.get(start..slash)?)?;
    let rest = text.get(slash + 1..)?;
    let digits = rest.iter().take_while(|it| it.is_ascii_digit()).count();
    let second = number(rest.get(..digits).filter(|it| (1..=2).contains(&it.len()))?)?;
    let year = rest.get(digits..)?.strip_prefix(b"/")?;
    let length = year.iter().take_while(|it| it.is_ascii_digit()).count();
    let sane = matches!(length, 2 | 4) && is_apart(year.get(length));
    let sane = sane && (1..=31).contains(&first) && (1..=31).contains(&second);
    sane.then_some((first, second, slash + 2 + digits + length))
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}
