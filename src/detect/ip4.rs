//! Internet addresses of four numbers; version numbers and dates are not.

use super::digest::Digest;
use super::token::{at, has_context, number_may_end};
use super::{Found, IdentifierKind};

const VERSION_WORDS: [&str; 6] = ["version", "ver.", "build", "release", "firmware", "版本"];
const ADDRESS_WORDS: [&str; 3] = ["ip", "address", "地址"];

/// Four octets that begin at `start`, with the index behind them.
pub(super) fn octets(text: &[u8], start: usize) -> Option<([u8; 4], usize)> {
    let mut octets = [0_u8; 4];
    let mut here = start;
    for (index, octet) in octets.iter_mut().enumerate() {
        if index > 0 {
            if at(text, here) != b'.' {
                return None;
            }
            here += 1;
        }
        let first = here;
        let mut value = 0_u16;
        while at(text, here).is_ascii_digit() && here - first < 3 {
            value = value * 10 + u16::from(at(text, here) - b'0');
            here += 1;
        }
        let padded = here - first > 1 && at(text, first) == b'0';
        if here == first || padded {
            return None;
        }
        *octet = u8::try_from(value).ok()?;
    }
    (!at(text, here).is_ascii_digit()).then_some((octets, here))
}

/// The address that begins at `start`, where a number may start.
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    let (octets, end) = octets(text, start)?;
    let followed_well = match at(text, end) {
        b':' => at(text, end + 1).is_ascii_digit() || !is_token(at(text, end + 1)),
        b'/' => true,
        _ => number_may_end(text, end),
    };
    if !followed_well || !names_somebody(octets) || has_context(text, start, &VERSION_WORDS) {
        return None;
    }
    // Four one-digit numbers are a version far more often than an address.
    let small = octets.iter().all(|octet| *octet < 10);
    if small && !has_context(text, start, &ADDRESS_WORDS) {
        return None;
    }
    Some(found(octets, start, end))
}

/// Whether the address can be anybody's: not unset, not this machine, not everybody.
pub(super) fn names_somebody(octets: [u8; 4]) -> bool {
    octets.first().is_some_and(|first| *first != 0 && *first != 127) && octets != [255; 4]
}

pub(super) fn found(octets: [u8; 4], start: usize, end: usize) -> Found {
    let hash = Digest::new(IdentifierKind::Ip).bytes(octets).finish();
    Found { kind: IdentifierKind::Ip, hash, range: start..end }
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b':'
}
