//! The value of a field whose name has said what it is: only whether it is plausible is asked.

use std::ops::Range;

use super::card::Digits;
use super::digest::Digest;
use super::phone::Written;
use super::token::at;
use super::{Found, IdentifierKind, email, iban, ip4, ip6, mac, place, resident};

/// What stands for "nothing" in exports, lower case.
const NOTHING: [&[u8]; 12] = [
    b"n/a",
    b"na",
    b"none",
    b"null",
    b"nil",
    b"-",
    b"--",
    b"unknown",
    b"undefined",
    b"not set",
    b"true",
    b"false",
];
/// The same in Chinese.
const NOTHING_HAN: [&str; 7] = ["无", "空", "未知", "未设置", "未填写", "暂无", "没有"];
const ADDRESS_MIN: usize = 6;
const SECRET_MIN: usize = 4;
const DEVICE_ID_MIN: usize = 8;
const DEVICE_ID_MAX: usize = 128;

/// The sensitive value in a field that [`super::by_key`] said is of this kind.
///
/// `None` where the value is empty, partly hidden, or cannot be what the name says. The kind found
/// may be a nearer one: a card of a Chinese bank in a field for any card.
pub fn with_key(kind: IdentifierKind, text: &[u8]) -> Option<Found> {
    let range = trimmed(text);
    let value = text.get(range.clone())?;
    let lower = value.to_ascii_lowercase();
    let says_nothing = NOTHING.contains(&lower.as_slice())
        || NOTHING_HAN.iter().any(|word| word.as_bytes() == value)
        || value.is_empty()
        || value.iter().all(|byte| b"0-.:*xX ".contains(byte));
    if says_nothing || value.windows(2).any(|pair| pair == b"**") {
        return None;
    }
    let found = match kind {
        IdentifierKind::Email => email_in(value),
        IdentifierKind::Phone => phone(value),
        IdentifierKind::Ip => address(value),
        IdentifierKind::Mac => mac::parse(value, 0).map(|bytes| mac::found(bytes, 0)),
        IdentifierKind::DeviceId | IdentifierKind::AdvertisingId => device_id(kind, value),
        IdentifierKind::Coordinates => coordinates(value),
        IdentifierKind::PaymentCard | IdentifierKind::CnBankCard => card(value),
        IdentifierKind::Iban => iban::starting(value, 0),
        IdentifierKind::CnResidentId => resident::starting(value, 0),
        IdentifierKind::PostalAddress => postal_address(value),
        IdentifierKind::BirthDate => birth_date(value),
        IdentifierKind::Secret => secret(value),
    }?;
    let Range { start, end } = found.range;
    Some(Found { range: start + range.start..end + range.start, ..found })
}

fn trimmed(text: &[u8]) -> Range<usize> {
    let start = text.len() - text.trim_ascii_start().len();
    start..start + text.trim_ascii().len()
}

fn whole(kind: IdentifierKind, value: &[u8], normal: impl IntoIterator<Item = u8>) -> Found {
    Found { kind, hash: Digest::new(kind).bytes(normal).finish(), range: 0..value.len() }
}

fn email_in(value: &[u8]) -> Option<Found> {
    let sign = value.iter().position(|byte| *byte == b'@')?;
    email::around(value, sign)
}

fn phone(value: &[u8]) -> Option<Found> {
    let written = Written::parse(value, 0)?;
    let found = written.found(0);
    let (count, all_same) = written.size();
    // What follows may be an extension, never more digits of the same number.
    let tail = value.get(found.range.end..)?;
    let fits = (5..=15).contains(&count) && !all_same && tail.len() < 16;
    (fits && !super::date::is_date(value)).then_some(found)
}

fn address(value: &[u8]) -> Option<Found> {
    let inner = value.strip_prefix(b"[").unwrap_or(value);
    let offset = value.len() - inner.len();
    if let Some((octets, end)) = ip4::octets(inner, 0)
        && !matches!(at(inner, end), b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z')
    {
        return ip4::names_somebody(octets).then(|| ip4::found(octets, offset, offset + end));
    }
    let end = inner.iter().position(|it| matches!(it, b'%' | b']' | b'/' | b' ' | b','));
    let end = end.unwrap_or(inner.len());
    let groups = ip6::parse(inner.get(..end)?)?;
    ip6::names_somebody(&groups).then(|| ip6::found(groups, offset, offset + end))
}

fn device_id(kind: IdentifierKind, value: &[u8]) -> Option<Found> {
    let inside = |it: &u8| it.is_ascii_alphanumeric() || b"-_:.{}=/+".contains(it);
    let all_same = value.iter().all(|byte| Some(byte) == value.first());
    let fits = (DEVICE_ID_MIN..=DEVICE_ID_MAX).contains(&value.len())
        && value.iter().all(inside)
        && value.iter().any(u8::is_ascii_digit)
        && !all_same
        && !super::date::is_date(value);
    fits.then(|| {
        let normal = value.iter().filter(|it| it.is_ascii_alphanumeric());
        whole(kind, value, normal.map(u8::to_ascii_lowercase))
    })
}

/// A pair, one number of degrees, or degrees in ten-millionths.
fn coordinates(value: &[u8]) -> Option<Found> {
    if let Some(degrees) = place::degrees(value) {
        return Some(place::found(degrees, 0, 0, value.len()));
    }
    let mut pair = None;
    // In a field for a place, two numbers need nothing else around them.
    let marked = [b"geo:", value].concat();
    for start in 4..marked.len().min(24) {
        let may_start = !at(&marked, start - 1).is_ascii_digit() && at(&marked, start - 1) != b'-';
        if may_start && let Some(found) = place::starting(&marked, start) {
            pair = Some(found);
            break;
        }
    }
    if let Some(found) = pair {
        let Range { start, end } = found.range;
        return Some(Found { range: start - 4..end - 4, ..found });
    }
    let text = std::str::from_utf8(value).ok()?;
    let number: i64 = text.parse().ok()?;
    let ten_millionths = (1_000_000..=1_800_000_000).contains(&number.abs());
    ten_millionths.then(|| place::found(number / 100, 0, 0, value.len()))
}

fn card(value: &[u8]) -> Option<Found> {
    let mut digits = Digits::default();
    for byte in value {
        match byte {
            b'0'..=b'9' => digits.push(*byte)?,
            b' ' | b'-' => {}
            _ => return None,
        }
    }
    let kind = digits.kind(true)?;
    Some(digits.found(kind, 0, value.len()))
}

fn postal_address(value: &[u8]) -> Option<Found> {
    let other = value.contains(&b'@')
        || value.windows(3).any(|part| part == b"://")
        || ip4::octets(value, 0).is_some()
        || ip6::parse(value).is_some()
        || mac::parse(value, 0).is_some();
    let letters = value.iter().filter(|it| it.is_ascii_alphabetic() || **it >= 0x80).count();
    let code = value.len() < 16 && value.iter().any(u8::is_ascii_digit);
    let fits = value.len() >= ADDRESS_MIN && letters >= 3 || code && value.len() >= 4;
    (fits && !other).then(|| {
        let normal = value.iter().filter(|it| it.is_ascii_alphanumeric() || **it >= 0x80);
        whole(IdentifierKind::PostalAddress, value, normal.map(u8::to_ascii_lowercase))
    })
}

fn birth_date(value: &[u8]) -> Option<Found> {
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    let year = value.windows(4).any(|part| {
        part.iter().all(u8::is_ascii_digit)
            && (part.starts_with(b"19") || part.starts_with(b"20"))
            && part != b"1900"
    });
    let fits = (4..=20).contains(&digits) && value.len() <= 48;
    (fits && (year || super::date::is_date(value)))
        .then(|| whole(IdentifierKind::BirthDate, value, value.iter().copied()))
}

fn secret(value: &[u8]) -> Option<Found> {
    let masked =
        value.iter().all(|byte| b"*.x#".contains(byte)) || value.starts_with("•".as_bytes());
    let prose = memchr::memchr_iter(b' ', value).count() > 4;
    let fits = value.len() >= SECRET_MIN && !masked && !prose && !super::date::is_date(value);
    fits.then(|| whole(IdentifierKind::Secret, value, value.iter().copied()))
}
