//! Numbers of network cards: six pairs of hexadecimal digits.

use super::digest::Digest;
use super::token::{at, is_word};
use super::{Found, IdentifierKind};

const LENGTH: usize = 17;

/// The six bytes that begin at `start`, with `:` or `-` between them.
pub(super) fn parse(text: &[u8], start: usize) -> Option<[u8; 6]> {
    let separator = at(text, start + 2);
    if separator != b':' && separator != b'-' {
        return None;
    }
    let mut bytes = [0_u8; 6];
    for (index, byte) in bytes.iter_mut().enumerate() {
        let here = start + index * 3;
        if index > 0 && at(text, here - 1) != separator {
            return None;
        }
        let pair = std::str::from_utf8(text.get(here..here + 2)?).ok()?;
        if !pair.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    let end = start + LENGTH;
    let goes_on =
        is_word(at(text, end)) || at(text, end) == separator && is_word(at(text, end + 1));
    // All zeros, all ones and 02:00:00:00:00:00 are what a system gives that hides the number.
    let real = !matches!(bytes, [0 | 2, 0, 0, 0, 0, 0] | [255, 255, 255, 255, 255, 255]);
    (!goes_on && real).then_some(bytes)
}

/// The number that begins at `start`. Pairs of decimal digits only are times or codes.
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    let bytes = parse(text, start)?;
    let has_letter = text.get(start..start + LENGTH)?.iter().any(u8::is_ascii_alphabetic);
    has_letter.then(|| found(bytes, start))
}

pub(super) fn found(bytes: [u8; 6], start: usize) -> Found {
    let hash = Digest::new(IdentifierKind::Mac).bytes(bytes).finish();
    Found { kind: IdentifierKind::Mac, hash, range: start..start + LENGTH }
}
