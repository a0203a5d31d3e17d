//! International bank account numbers: country, its length, and remainder 1 of 97.

use super::digest::Digest;
use super::token::{at, is_word};
use super::{Found, IdentifierKind};

/// Length by country, from the public registry of the standard (ISO 13616).
const LENGTHS: [(&[u8; 2], usize); 88] = [
    (b"AD", 24),
    (b"AE", 23),
    (b"AL", 28),
    (b"AT", 20),
    (b"AZ", 28),
    (b"BA", 20),
    (b"BE", 16),
    (b"BG", 22),
    (b"BH", 22),
    (b"BI", 27),
    (b"BR", 29),
    (b"BY", 28),
    (b"CH", 21),
    (b"CR", 22),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DJ", 27),
    (b"DK", 18),
    (b"DO", 28),
    (b"EE", 20),
    (b"EG", 29),
    (b"ES", 24),
    (b"FI", 18),
    (b"FK", 18),
    (b"FO", 18),
    (b"FR", 27),
    (b"GB", 22),
    (b"GE", 22),
    (b"GI", 23),
    (b"GL", 18),
    (b"GR", 27),
    (b"GT", 28),
    (b"HN", 28),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IL", 23),
    (b"IQ", 23),
    (b"IS", 26),
    (b"IT", 27),
    (b"JO", 30),
    (b"KW", 30),
    (b"KZ", 20),
    (b"LB", 28),
    (b"LC", 32),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"LY", 25),
    (b"MC", 27),
    (b"MD", 24),
    (b"ME", 22),
    (b"MK", 19),
    (b"MN", 20),
    (b"MR", 27),
    (b"MT", 31),
    (b"MU", 30),
    (b"NI", 28),
    (b"NL", 18),
    (b"NO", 15),
    (b"OM", 23),
    (b"PK", 24),
    (b"PL", 28),
    (b"PS", 29),
    (b"PT", 25),
    (b"QA", 29),
    (b"RO", 24),
    (b"RS", 22),
    (b"RU", 33),
    (b"SA", 24),
    (b"SC", 31),
    (b"SD", 18),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
    (b"SM", 27),
    (b"SO", 23),
    (b"ST", 25),
    (b"SV", 28),
    (b"TL", 23),
    (b"TN", 24),
    (b"TR", 26),
    (b"UA", 29),
    (b"VA", 22),
    (b"VG", 24),
    (b"XK", 20),
];

/// The number that begins at `start`, written in one piece or in groups of four.
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    let country = [at(text, start).to_ascii_uppercase(), at(text, start + 1).to_ascii_uppercase()];
    let length = LENGTHS.iter().find(|row| *row.0 == country)?.1;
    if !at(text, start + 2).is_ascii_digit() || !at(text, start + 3).is_ascii_digit() {
        return None;
    }
    let mut digest = Digest::new(IdentifierKind::Iban);
    let (mut here, mut head, mut rest) = (start, 0_u32, 0_u32);
    for index in 0..length {
        if index > 0 && index % 4 == 0 && at(text, here) == b' ' {
            here += 1;
        }
        let byte = at(text, here).to_ascii_uppercase();
        if !byte.is_ascii_alphanumeric() {
            return None;
        }
        digest = digest.byte(byte);
        // The first four count as if they stood at the end.
        if index < 4 {
            head = append(head, byte);
        } else {
            rest = append(rest, byte);
        }
        here += 1;
    }
    // Country letters are two digits each, so the head shifts the rest by six digits.
    let remainder = (rest * (1_000_000 % 97) + head) % 97;
    (remainder == 1 && !is_word(at(text, here))).then(|| Found {
        kind: IdentifierKind::Iban,
        hash: digest.finish(),
        range: start..here,
    })
}

/// The remainder of 97 after one more character; letters count as 10 to 35.
fn append(remainder: u32, byte: u8) -> u32 {
    if byte.is_ascii_digit() {
        (remainder * 10 + u32::from(byte - b'0')) % 97
    } else {
        (remainder * 100 + u32::from(byte - b'A') + 10) % 97
    }
}
