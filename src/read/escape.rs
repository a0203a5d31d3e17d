//! Escapes inside values: checked when read, resolved when the value is looked at.

use std::borrow::Cow;

use super::Format;

/// What is odd about the escapes of a text.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub(super) struct Odd {
    pub(super) bad_escape: bool,
    pub(super) lone_surrogate: bool,
}

/// Resolves what the format writes in place of characters: escapes of JSON, doubled quotes of CSV.
///
/// `escaped` is what the leaf or key said; without it nothing is copied. Half a surrogate pair
/// becomes a replacement mark, an escape that is none stays as it is.
pub fn unescape(format: Format, raw: &[u8], escaped: bool) -> Cow<'_, [u8]> {
    if !escaped {
        return Cow::Borrowed(raw);
    }
    match format {
        _ if format.is_json() => Cow::Owned(mended(raw, json(raw, &mut Odd::default()))),
        _ if format.is_table() => Cow::Owned(csv(raw)),
        _ => Cow::Borrowed(raw),
    }
}

/// Says what is odd about JSON escapes.
pub(super) fn check(raw: &[u8]) -> Odd {
    let mut odd = Odd::default();
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let (_, length) = one(rest.get(at..).unwrap_or_default(), &mut odd);
        rest = rest.get(at + length..).unwrap_or_default();
    }
    odd
}

fn json(raw: &[u8], odd: &mut Odd) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let (plain, escape) = rest.split_at_checked(at).unwrap_or_default();
        out.extend_from_slice(plain);
        let (char, length) = one(escape, odd);
        match char {
            Some(char) => out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            None => out.extend_from_slice(escape.get(..length).unwrap_or_default()),
        }
        rest = escape.get(length..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out
}

/// Text whose bytes were each written as a character of their own (`\u00c3\u00ab` for ë), put
/// right. Text that was written properly never is text again when read this way.
fn mended(raw: &[u8], text: Vec<u8>) -> Vec<u8> {
    if memchr::memmem::find(raw, b"\\u00").is_none() {
        return text;
    }
    let Ok(chars) = std::str::from_utf8(&text) else { return text };
    let bytes: Option<Vec<u8>> = chars.chars().map(|it| u8::try_from(it).ok()).collect();
    match bytes {
        Some(bytes) if !bytes.is_ascii() && std::str::from_utf8(&bytes).is_ok() => bytes,
        _ => text,
    }
}

/// The character that the escape at the start of `raw` stands for, and its length.
fn one(raw: &[u8], odd: &mut Odd) -> (Option<char>, usize) {
    let simple = match raw.get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(it @ (b'"' | b'\\' | b'/')) => char::from(*it),
        Some(b'\'') => {
            odd.bad_escape = true;
            '\''
        }
        Some(b'u') => return unicode(raw, odd),
        Some(_) => {
            odd.bad_escape = true;
            return (None, 2);
        }
        // The value was cut here.
        None => return (None, 1),
    };
    (Some(simple), 2)
}

fn unicode(raw: &[u8], odd: &mut Odd) -> (Option<char>, usize) {
    let Some(first) = unit(raw) else {
        odd.bad_escape = true;
        return (None, 2);
    };
    if let Some(char) = char::from_u32(u32::from(first)) {
        return (Some(char), 6);
    }
    let second = raw.get(6..).and_then(unit);
    let pair = char::decode_utf16([first, second.unwrap_or(0)]).next();
    if let Some(Ok(char)) = pair {
        return (Some(char), 12);
    }
    odd.lone_surrogate = true;
    (Some(char::REPLACEMENT_CHARACTER), 6)
}

/// The number behind `\u`.
fn unit(raw: &[u8]) -> Option<u16> {
    let hex = raw.strip_prefix(b"\\u")?.get(..4)?;
    let mut unit = 0;
    for byte in hex {
        unit = unit << 4 | char::from(*byte).to_digit(16)? as u16;
    }
    Some(unit)
}

fn csv(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut after_quote = false;
    for byte in raw {
        after_quote = *byte == b'"' && !after_quote;
        if *byte != b'"' || after_quote {
            out.push(*byte);
        }
    }
    out
}
