//! Identity numbers of Chinese residents: region, birth date, and a check digit (GB 11643).

use super::digest::Digest;
use super::token::{at, is_word};
use super::{Found, IdentifierKind};

const LENGTH: usize = 18;
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [u8; 11] = *b"10X98765432";

/// The number that begins at `start`.
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    let digits = text.get(start..start + LENGTH)?;
    let (body, last) = digits.split_at_checked(LENGTH - 1)?;
    let last = last.first()?.to_ascii_uppercase();
    if !body.iter().all(u8::is_ascii_digit) || is_word(at(text, start + LENGTH)) {
        return None;
    }
    let sum: u32 = body.iter().zip(WEIGHTS).map(|(it, weight)| u32::from(it - b'0') * weight).sum();
    let fits = CHECKS.get((sum % 11) as usize) == Some(&last);
    if !fits || !is_region(number(body, 0, 2)?) || !is_birth_date(body)? {
        return None;
    }
    let hash =
        Digest::new(IdentifierKind::CnResidentId).bytes(body.iter().copied()).byte(last).finish();
    Some(Found { kind: IdentifierKind::CnResidentId, hash, range: start..start + LENGTH })
}

fn number(digits: &[u8], from: usize, to: usize) -> Option<u32> {
    let part = digits.get(from..to)?;
    Some(part.iter().fold(0, |sum, it| sum * 10 + u32::from(it - b'0')))
}

/// Codes of provinces and regions.
fn is_region(code: u32) -> bool {
    matches!(code, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83)
}

fn is_birth_date(digits: &[u8]) -> Option<bool> {
    let (year, month, day) =
        (number(digits, 6, 10)?, number(digits, 10, 12)?, number(digits, 12, 14)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    Some((1900..2100).contains(&year) && (1..=days).contains(&day))
}
