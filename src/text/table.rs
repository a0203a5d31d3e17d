//! What a spreadsheet could take for a formula, or for a number or a date that it would write
//! otherwise than it stands.

use super::MONTHS;

/// Starts of formulas, in their wide forms too, and the apostrophe that marks a text as one.
const STARTS: [char; 13] = [
    '=', '+', '-', '@', '|', '%', '\'', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Months as spreadsheets know them besides by their whole names; they take either and a number beside
/// it for a date.
const SHORT_MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

/// Digits that a spreadsheet keeps of a number; more become zeros.
const DIGITS_KEPT: usize = 15;

/// Whether a cell has to be marked as text. A number that stays as it is has not.
pub(super) fn is_risky(cell: &str) -> bool {
    let bare = cell.trim();
    if loses_digits(bare) || becomes_a_date(bare) || loses_signs(bare) {
        return true;
    }
    let start = cell.trim_start_matches([' ', '\n', '\u{a0}', '\u{3000}', '\u{feff}']);
    // What does not show may be dropped on the way in, so that what stands behind it comes first.
    let shown = cell.trim_start_matches(is_unseen);
    (start.starts_with(STARTS) || shown.starts_with(STARTS)) && !is_number(cell)
}

/// Whether it looks like a number, and a spreadsheet would drop digits of it: zeros at the start, as
/// codes and phone numbers have them, all after the fifteenth, or those of a power.
fn loses_digits(cell: &str) -> bool {
    let number = cell.strip_prefix('-').unwrap_or(cell);
    let (number, power) =
        number.split_once(['e', 'E']).map_or((number, None), |it| (it.0, Some(it.1)));
    if !is_number(number) {
        return false;
    }
    if let Some(power) = power {
        return is_number(power.trim_start_matches(['+', '-']));
    }
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let zero_first =
        number.strip_prefix('0').is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    zero_first || digits > DIGITS_KEPT
}

/// Whether it is two or three short numbers that a spreadsheet would turn into a date of its own: a
/// share such as `3/4`, or a date whose day and month it could mix up.
fn becomes_a_date(cell: &str) -> bool {
    let of = |joint: char| {
        let mut parts = cell.split(joint);
        let short = |it: &str| (1..=4).contains(&it.len()) && is_digits(it);
        (2..=3).contains(&parts.clone().count()) && parts.all(short)
    };
    // Year first is read the same way everywhere.
    let year_first = cell.split('-').next().is_some_and(|it| it.len() == 4);
    of('/') || of('-') && !year_first || names_a_month(cell)
}

/// Whether it is a month by its name, with a day or a year: `Dec-1`, `2 May`, `MARCH1`.
fn names_a_month(cell: &str) -> bool {
    let others = cell.trim_matches(|it: char| !it.is_alphabetic());
    let joint = |it: char| it.is_ascii_digit() || matches!(it, '-' | '/' | ' ' | '.' | ',');
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    (1..=6).contains(&digits)
        && cell.chars().filter(|it| !it.is_alphabetic()).all(joint)
        && MONTHS.iter().chain(&SHORT_MONTHS).any(|it| others.to_lowercase() == *it)
}

/// Whether it is a number of which a spreadsheet would drop signs: brackets, which it takes for a
/// minus, or commas between groups of three digits, which are decimals elsewhere.
fn loses_signs(cell: &str) -> bool {
    let bracketed = cell.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    if bracketed.is_some_and(is_number) {
        return true;
    }
    let whole = cell.split('.').next().unwrap_or_default();
    let mut groups = whole.strip_prefix('-').unwrap_or(whole).split(',');
    let first = groups.next().is_some_and(|it| (1..=3).contains(&it.len()) && is_digits(it));
    let mut more = groups.peekable();
    first && more.peek().is_some() && more.all(|it| it.len() == 3 && is_digits(it))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

fn is_unseen(it: char) -> bool {
    let no_width = matches!(it, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}');
    it.is_whitespace() || it.is_control() || no_width
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let plain = digits.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let one_point = digits.matches('.').count() <= 1;
    plain && one_point && digits.starts_with(|it: char| it.is_ascii_digit())
}
