//! Values in DAG-CBOR, written out as JSON. Nesting is followed in a list of our own, never by
//! recursion.

use crate::read::render::record::write_text;

/// Containers inside each other, and values in all.
const DEPTH_MAX: usize = 64;
const VALUES_MAX: usize = 100_000;

/// Bytes of one value that are written as such.
const BYTES_MAX: usize = 64;

/// That the bytes are no such value.
#[derive(Clone, Copy, Debug)]
pub struct NotCbor;

/// A map that was checked to be whole.
pub(super) struct Fields<'a> {
    bytes: &'a [u8],
    texts: Vec<(&'a str, &'a str)>,
}

/// A value of a repository of blocks, or the head of one with others in it.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// A whole number.
    Unsigned(u64),
    /// A whole number below zero: how far below -1.
    Negative(u64),
    /// Bytes.
    Bytes(&'a [u8]),
    /// A text.
    Text(&'a str),
    /// So many values follow.
    List(u64),
    /// So many pairs follow.
    Map(u64),
    /// The name of another block, behind a zero.
    Link(&'a [u8]),
    /// Yes or no.
    Bool(bool),
    /// Nothing.
    Null,
    /// A number with a fraction.
    Float(f64),
}

/// An open container.
struct Open {
    is_map: bool,
    /// Keys and values still to come.
    left: u64,
    /// Whether something was written.
    any: bool,
}

impl<'a> Fields<'a> {
    /// The map at the start of these bytes.
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self, NotCbor> {
        let Ok((Item::Map(count), mut rest)) = item(bytes) else {
            return Ok(Self { bytes: &[], texts: Vec::new() });
        };
        let mut texts = Vec::new();
        for _ in 0..count.min(VALUES_MAX as u64) {
            let (Item::Text(key), behind) = item(rest)? else { return Err(NotCbor) };
            if let (Item::Text(value), _) = item(behind)? {
                texts.push((key, value));
            }
            rest = skip(behind)?;
        }
        Ok(Self { bytes, texts })
    }

    /// The text of a field of the map itself.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.texts.iter().find(|it| it.0 == key).map(|it| it.1)
    }

    /// Writes it as JSON; it was checked before, so that there is no fault to tell of.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let start = out.len();
        if write(self.bytes, out).is_err() {
            out.truncate(start);
            out.extend_from_slice(b"{}");
        }
    }
}

/// The first item, and what follows it.
///
/// # Errors
///
/// [`NotCbor`] where the bytes are none.
pub fn item(bytes: &[u8]) -> Result<(Item<'_>, &[u8]), NotCbor> {
    let (first, rest) = bytes.split_first().ok_or(NotCbor)?;
    let (major, minor) = (first >> 5, first & 31);
    if major == 7 {
        return simple(minor, rest);
    }
    let (value, rest) = argument(minor, rest)?;
    let take = || {
        let length = usize::try_from(value).or(Err(NotCbor))?;
        rest.split_at_checked(length).ok_or(NotCbor)
    };
    Ok(match major {
        0 => (Item::Unsigned(value), rest),
        1 => (Item::Negative(value), rest),
        2 => take().map(|(bytes, rest)| (Item::Bytes(bytes), rest))?,
        3 => {
            let (text, rest) = take()?;
            (Item::Text(std::str::from_utf8(text).or(Err(NotCbor))?), rest)
        }
        4 => (Item::List(value), rest),
        5 => (Item::Map(value), rest),
        _ => {
            // A tag: only links have one.
            let (Item::Bytes(name), rest) = item_without_tag(rest)? else { return Err(NotCbor) };
            (Item::Link(name), rest)
        }
    })
}

fn item_without_tag(bytes: &[u8]) -> Result<(Item<'_>, &[u8]), NotCbor> {
    if bytes.first().is_none_or(|it| it >> 5 == 6) { Err(NotCbor) } else { item(bytes) }
}

fn simple(minor: u8, rest: &[u8]) -> Result<(Item<'_>, &[u8]), NotCbor> {
    Ok(match minor {
        20 => (Item::Bool(false), rest),
        21 => (Item::Bool(true), rest),
        22 | 23 => (Item::Null, rest),
        26 => {
            let (bytes, rest) = rest.split_first_chunk().ok_or(NotCbor)?;
            (Item::Float(f32::from_be_bytes(*bytes).into()), rest)
        }
        27 => {
            let (bytes, rest) = rest.split_first_chunk().ok_or(NotCbor)?;
            (Item::Float(f64::from_be_bytes(*bytes)), rest)
        }
        _ => return Err(NotCbor),
    })
}

fn argument(minor: u8, rest: &[u8]) -> Result<(u64, &[u8]), NotCbor> {
    let length = match minor {
        0..=23 => return Ok((minor.into(), rest)),
        24 => 1,
        25 => 2,
        26 => 4,
        27 => 8,
        _ => return Err(NotCbor),
    };
    let (bytes, rest) = rest.split_at_checked(length).ok_or(NotCbor)?;
    Ok((bytes.iter().fold(0, |value, it| value << 8 | u64::from(*it)), rest))
}

/// What follows the first value.
fn skip(bytes: &[u8]) -> Result<&[u8], NotCbor> {
    let mut rest = bytes;
    let mut left = 1_u64;
    let mut values = 0;
    while left > 0 {
        let (found, behind) = item(rest)?;
        rest = behind;
        let inside = match found {
            Item::List(count) => count,
            Item::Map(count) => count.checked_mul(2).ok_or(NotCbor)?,
            _ => 0,
        };
        left = (left - 1).checked_add(inside).ok_or(NotCbor)?;
        values += 1;
        if values > VALUES_MAX {
            return Err(NotCbor);
        }
    }
    Ok(rest)
}

fn write(bytes: &[u8], out: &mut Vec<u8>) -> Result<(), NotCbor> {
    let mut rest = bytes;
    let mut open: Vec<Open> = Vec::new();
    loop {
        let (found, behind) = item(rest)?;
        rest = behind;
        let is_key = open.last().is_some_and(|it| it.is_map && it.left % 2 == 0);
        if let Some(outer) = open.last_mut() {
            if outer.any && (is_key || !outer.is_map) {
                out.push(b',');
            }
            outer.any = true;
            outer.left = outer.left.saturating_sub(1);
        }
        match found {
            Item::List(count) => {
                out.push(b'[');
                open.push(Open { is_map: false, left: count, any: false });
            }
            Item::Map(count) => {
                out.push(b'{');
                let left = count.checked_mul(2).ok_or(NotCbor)?;
                open.push(Open { is_map: true, left, any: false });
            }
            Item::Text(text) => write_text(text, out),
            _ if is_key => return Err(NotCbor),
            scalar => write_scalar(&scalar, out),
        }
        if is_key {
            out.push(b':');
        }
        if open.len() > DEPTH_MAX {
            return Err(NotCbor);
        }
        while open.last().is_some_and(|it| it.left == 0) {
            if let Some(ended) = open.pop() {
                out.push(if ended.is_map { b'}' } else { b']' });
            }
        }
        if open.is_empty() {
            return Ok(());
        }
    }
}

fn write_scalar(item: &Item<'_>, out: &mut Vec<u8>) {
    match item {
        Item::Unsigned(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Item::Negative(value) => {
            out.extend_from_slice((-1 - i128::from(*value)).to_string().as_bytes());
        }
        Item::Float(value) if value.is_finite() => {
            out.extend_from_slice(value.to_string().as_bytes());
        }
        Item::Bool(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Item::Bytes(bytes) if bytes.len() <= BYTES_MAX => {
            out.push(b'"');
            for digit in bytes.iter().flat_map(|it| [it >> 4, it & 15]) {
                out.push(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 });
            }
            out.push(b'"');
        }
        _ => out.extend_from_slice(b"null"),
    }
}
