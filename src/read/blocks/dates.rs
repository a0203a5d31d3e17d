//! In which order a chat writes day and month, told from all that its head has.

/// Numbers of a date as they stand, without their time.
struct Numbers {
    parts: [u32; 3],
    year_first: bool,
    mark: u8,
}

/// Whether the day stands before the month, told from the dates of a chat in the order in which they
/// stand; `None` where there is none, or the year leads.
///
/// A number above twelve tells it; else that in which fewer dates lie before the one above them;
/// else the habit that goes with slashes and `AM`.
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
        is_slash &= mark == b'/';
        has_half |= date.iter().any(|it| matches!(it, b'M' | b'm'));
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
    let mut numbers = [0_u32; 3];
    let mut digits_of_first = 0;
    let mut mark = b' ';
    let mut rest = date;
    for (at, number) in numbers.iter_mut().enumerate() {
        let start = rest.iter().position(u8::is_ascii_digit)?;
        if at == 1 {
            mark = *rest.first()?;
        }
        let digits = rest.get(start..)?.iter().take_while(|it| it.is_ascii_digit()).count();
        if at == 0 {
            digits_of_first = digits;
        }
        let text = std::str::from_utf8(rest.get(start..start + digits)?).ok()?;
        *number = text.parse().ok()?;
        rest = rest.get(start + digits..)?;
    }
    Some(Numbers { parts: numbers, year_first: digits_of_first == 4, mark })
}
