//! Phone numbers: a plus and a country, brackets, a known grouping, or a mainland mobile number.
//!
//! Dates, addresses, versions and numbers of orders are made of digits and separators too, so a
//! number without any of these signs is not believed.

use super::digest::Digest;
use super::token::{at, before, beside_other_script, has_context, is_word, number_may_end};
use super::{Found, IdentifierKind};

const DIGITS_MAX: usize = 15;
const GROUPS_MAX: usize = 8;
const WORDS: [&str; 11] =
    ["tel", "phone", "mobile", "cell", "call", "fax", "text me", "电话", "手机", "号码", "联系"];

/// Ways to write a mainland mobile number, with and without the country's code.
const MOBILE_GROUPS: [&[usize]; 10] = [
    &[11],
    &[13],
    &[2, 11],
    &[4, 11],
    &[3, 4, 4],
    &[3, 3, 5],
    &[3, 8],
    &[7, 4],
    &[2, 3, 4, 4],
    &[4, 3, 4, 4],
];

/// Digits in groups, as they were written.
pub(super) struct Written {
    digits: [u8; DIGITS_MAX],
    count: usize,
    groups: [usize; GROUPS_MAX],
    separators: usize,
    dots: usize,
    plus: bool,
    /// Digits inside of brackets, where there are brackets.
    bracket: Option<usize>,
    end: usize,
}

impl Written {
    /// Takes what can be a number from `start`; `None` where it is too long for one.
    pub(super) fn parse(text: &[u8], start: usize) -> Option<Self> {
        let plus = at(text, start) == b'+';
        let mut it = Self {
            digits: [0; DIGITS_MAX],
            count: 0,
            groups: [0; GROUPS_MAX],
            separators: 0,
            dots: 0,
            plus,
            bracket: None,
            end: start + usize::from(plus),
        };
        let mut open = None;
        loop {
            let byte = at(text, it.end);
            let next = at(text, it.end + 1);
            match byte {
                b'0'..=b'9' => {
                    *it.digits.get_mut(it.count)? = byte;
                    it.count += 1;
                    *it.groups.get_mut(it.separators)? += 1;
                }
                b'(' if it.bracket.is_none() && open.is_none() && next.is_ascii_digit() => {
                    open = Some(it.count);
                    it.next_group();
                }
                b')' if open.is_some() => {
                    it.bracket = open.take().map(|from| it.count - from);
                    it.next_group();
                    it.end += usize::from(matches!(next, b' ' | b'-'));
                    if !at(text, it.end + 1).is_ascii_digit() {
                        return None;
                    }
                }
                b' ' | b'-' | b'.' if next.is_ascii_digit() => {
                    it.next_group();
                    it.dots += usize::from(byte == b'.');
                }
                b' ' | b'-' if next == b'(' && at(text, it.end + 2).is_ascii_digit() => {}
                _ => break,
            }
            it.end += 1;
        }
        (open.is_none() && it.count > 0).then_some(it)
    }

    /// Ends a group, where one has begun.
    fn next_group(&mut self) {
        if self.groups.get(self.separators).is_some_and(|group| *group > 0) {
            self.separators += 1;
        }
    }

    fn digits(&self) -> &[u8] {
        self.digits.get(..self.count).unwrap_or_default()
    }

    fn groups(&self) -> &[usize] {
        self.groups.get(..=self.separators).unwrap_or_default()
    }

    fn starts(&self, prefix: &[u8]) -> bool {
        self.digits().starts_with(prefix)
    }

    /// The finding, hashed without the country's prefix where it is one of the two long ones.
    pub(super) fn found(&self, start: usize) -> Found {
        let digits = self.digits();
        let digits = digits.strip_prefix(b"00").unwrap_or(digits);
        let digits = match digits {
            [b'8', b'6', rest @ ..] if rest.len() == 11 => rest,
            [b'1', rest @ ..]
                if rest.len() == 10 && (self.plus || self.groups().first() == Some(&1)) =>
            {
                rest
            }
            _ => digits,
        };
        let hash = Digest::new(IdentifierKind::Phone).bytes(digits.iter().copied()).finish();
        Found { kind: IdentifierKind::Phone, hash, range: start..self.end }
    }

    /// How many digits there are, and whether they are all the same.
    pub(super) fn size(&self) -> (usize, bool) {
        let digits = self.digits();
        (self.count, digits.iter().all(|it| Some(it) == digits.first()))
    }
}

/// The number that begins at `start` (at its plus, bracket or first digit), and where the run of
/// digits and separators ends: no other number begins in there.
pub(super) fn starting(text: &[u8], start: usize) -> (Option<Found>, usize) {
    let Some(written) = Written::parse(text, start) else {
        return (None, run_end(text, start));
    };
    let whole = number_may_end(text, written.end)
        && !matches!(at(text, written.end), b':' | b'(')
        && !(at(text, written.end) == b'/' && is_word(at(text, written.end + 1)));
    if !whole || !is_phone(&written, text, start) {
        return (None, run_end(text, start));
    }
    (Some(written.found(start)), written.end)
}

fn run_end(text: &[u8], start: usize) -> usize {
    let mut here = start + 1;
    while at(text, here).is_ascii_digit()
        || matches!(at(text, here), b' ' | b'-' | b'.') && at(text, here + 1).is_ascii_digit()
    {
        here += 1;
    }
    here
}

fn is_phone(written: &Written, text: &[u8], start: usize) -> bool {
    if written.plus {
        return !is_word(before(text, start)) && is_international(written.digits());
    }
    if let Some(prefixed) = written.digits().strip_prefix(b"00")
        && written.separators > 0
        && written.groups().first().is_some_and(|first| *first > 1)
        && !looks_like_a_date(written)
        && is_international(prefixed)
    {
        return true;
    }
    let groups = written.groups();
    if let Some(inside) = written.bracket {
        let year = inside == 4 && (written.starts(b"19") || written.starts(b"20"));
        return (9..=13).contains(&written.count) && (1..=5).contains(&inside) && !year;
    }
    if is_mainland_mobile(written) {
        return match groups {
            [11 | 13] | [2, 11] => {
                has_context(text, start, &WORDS) || beside_other_script(text, start, written.end)
            }
            _ => written.separators >= 1,
        };
    }
    if looks_like_a_date(written) || looks_like_something_else(written) {
        return false;
    }
    let lengths = match written.separators {
        0 => 10..=12,
        1 => 7..=13,
        _ if is_grouped_well(written) => return true,
        _ => 8..=13,
    };
    lengths.contains(&written.count) && has_context(text, start, &WORDS)
}

/// Digits behind a plus: a country's code and a length that fits it.
fn is_international(digits: &[u8]) -> bool {
    match digits {
        [b'1', area, _, _, exchange, ..] => digits.len() == 11 && *area > b'1' && *exchange > b'1',
        [b'8', b'6', first, ..] => {
            (12..=13).contains(&digits.len()) && (*first != b'1' || digits.len() == 13)
        }
        [b'7', second, ..] => digits.len() == 11 && *second >= b'3',
        [b'2', b'0' | b'7', ..] => (10..=12).contains(&digits.len()),
        [b'2', b'8', ..] | [b'8', b'3' | b'9', ..] => false,
        [b'2'..=b'9', ..] => (9..=15).contains(&digits.len()),
        _ => false,
    }
}

/// Eleven digits that begin 13 to 19, with or without the country's code before them.
fn is_mainland_mobile(written: &Written) -> bool {
    let digits = written.digits();
    let digits = [b"0086".as_slice(), b"86"]
        .iter()
        .find_map(|code| digits.strip_prefix(*code))
        .unwrap_or(digits);
    matches!(digits, [b'1', b'3'..=b'9', ..])
        && digits.len() == 11
        && written.dots == 0
        && MOBILE_GROUPS.contains(&written.groups())
}

/// Groupings in which people write numbers of their own country.
fn is_grouped_well(written: &Written) -> bool {
    let digits = written.digits();
    let at_least_two = |place: usize| digits.get(place).is_some_and(|digit| *digit > b'1');
    match written.groups() {
        [3, 3, 4] if digits.first() != Some(&b'0') => at_least_two(0) && at_least_two(3),
        [1, 3, 3, 4] if written.starts(b"1") => at_least_two(1) && at_least_two(4),
        groups => {
            let longest = groups.iter().max().copied().unwrap_or(0);
            written.starts(b"0")
                && !written.starts(b"00")
                && (9..=12).contains(&written.count)
                && (3..=5).contains(&groups.len())
                && longest <= 5
                && groups.first().is_some_and(|first| (2..=5).contains(first))
                && groups.iter().skip(1).all(|group| *group >= 2)
        }
    }
}

/// A day or a year at the start, or years throughout.
fn looks_like_a_date(written: &Written) -> bool {
    let digits = written.digits();
    let number = |from: usize, to: usize| {
        digits.get(from..to).map_or(0, |part| {
            part.iter().fold(0_u32, |sum, digit| sum * 10 + u32::from(*digit - b'0'))
        })
    };
    let is_year = |year: u32| (1900..2100).contains(&year);
    match written.groups() {
        [4, 1 | 2, 1 | 2, ..] => is_year(number(0, 4)),
        [2, 2, 4, ..] => {
            let (a, b) = (number(0, 2), number(2, 4));
            is_year(number(4, 8)) && (1..=31).contains(&a) && (1..=31).contains(&b)
        }
        [4, 4, ..] => is_year(number(0, 4)) && is_year(number(4, 8)),
        [8, ..] => is_year(number(0, 4)) && number(4, 6) <= 12,
        _ => false,
    }
}

/// An address of four numbers, a book's number, a number with thousands apart, a plain code.
fn looks_like_something_else(written: &Written) -> bool {
    let groups = written.groups();
    let thousands = groups.first().is_some_and(|first| *first <= 3)
        && groups.len() > 1
        && groups.iter().skip(1).all(|group| *group == 3);
    let all_equal = groups.len() > 2 && groups.iter().all(|group| Some(group) == groups.first());
    let pairs_like_a_phone = groups == [2, 2, 2, 2, 2];
    let book = written.count == 13 && (written.starts(b"978") || written.starts(b"979"));
    let address = written.dots == 3 && groups.len() == 4 && groups.iter().all(|group| *group <= 3);
    thousands || all_equal && !pairs_like_a_phone || book || address || groups == [3, 2, 4]
}
