//! Values of a repository's blocks, with other contents.

use super::stand_in::StandIn;
use super::vocabulary;
use crate::read::car::{Item, item};

/// Containers inside each other, as far as they are read.
const DEPTH_MAX: usize = 64;

/// What a link begins with.
const LINK_HEAD: u8 = 0;

/// What each kind of value begins with, in the upper three bits.
const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const LIST: u8 = 4;
const MAP: u8 = 5;

/// A container that is open.
struct Open {
    is_map: bool,
    /// Keys and values still to come.
    left: u64,
    /// The key of what comes next, or what the list stands under.
    key: String,
}

/// Told of every value but containers: its key, and what is written for it.
type Each<'e> = &'e mut dyn FnMut(&str, Item<'_>, &mut Vec<u8>);

/// The names of the blocks that a value names.
pub(super) fn links(bytes: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut rest = bytes;
    while let Ok((it, after)) = item(rest) {
        if let Item::Link([LINK_HEAD, name @ ..]) = it {
            found.push(name);
        }
        rest = after;
    }
    found
}

/// The value with other contents; nothing where it cannot be followed.
pub(super) fn rewritten_value(
    bytes: &[u8],
    stand_in: &StandIn,
    name: &dyn Fn(&[u8]) -> Vec<u8>,
) -> Option<Vec<u8>> {
    let mut keys = Keys::of(bytes, stand_in)?.into_iter();
    let mut part = (Vec::new(), 0);
    let mut each = |key: &str, it: Item<'_>, out: &mut Vec<u8>| match it {
        // A key of the tree: how it begins stands in the one before it, and comes after it.
        Item::Bytes(_) if key == "k" && keys.len() > 0 => {
            part = keys.next().unwrap_or_default();
            put(BYTES, &part.0, out);
        }
        Item::Unsigned(_) if key == "p" && !part.0.is_empty() => {
            head(UNSIGNED, std::mem::take(&mut part).1, out);
        }
        Item::Unsigned(it) => {
            let made = stand_in.number(key, &it.to_string());
            head(UNSIGNED, made.parse().unwrap_or(it), out);
        }
        Item::Negative(it) => {
            let made = stand_in.number(key, &it.to_string());
            head(NEGATIVE, made.parse().unwrap_or_default(), out);
        }
        Item::Float(it) => {
            let made = stand_in.number(key, &it.to_string());
            out.push(0xfb);
            out.extend(made.parse::<f64>().unwrap_or_default().to_be_bytes());
        }
        Item::Bytes(it) => put(BYTES, &stand_in.bytes(it), out),
        Item::Text(it) => put(TEXT, text(key, it, stand_in).as_bytes(), out),
        Item::Link(it) => {
            let made = it.split_first().map(|(zero, cid)| [&[*zero], &*name(cid)].concat());
            out.extend([0xd8, 42]);
            put(BYTES, &made.unwrap_or_default(), out);
        }
        Item::Bool(it) => out.push(0xf4 | u8::from(it)),
        Item::Null | Item::List(_) | Item::Map(_) => out.push(0xf6),
    };
    walk(bytes, stand_in, &mut each)
}

/// A text by what repositories write: types stay, and of addresses what is no name.
fn text(key: &str, value: &str, stand_in: &StandIn) -> String {
    if key == "$type" {
        return stand_in.label(value);
    }
    let part = |part: &str| match part.split_once(':').filter(|it| it.0 == "did") {
        Some((_, rest)) => {
            let (way, who) = rest.split_once(':').unwrap_or(("", rest));
            format!("did:{way}:{}", stand_in.words(who))
        }
        None if vocabulary::is_phrase(part) => part.to_owned(),
        None => stand_in.words(part),
    };
    match value.strip_prefix("at://") {
        Some(rest) => format!("at://{}", rest.split('/').map(part).collect::<Vec<_>>().join("/")),
        None if value.starts_with("did:") && !value.contains(' ') => part(value),
        None => stand_in.value(key, value),
    }
}

/// The keys of a node of the tree: what of each differs from the one before, and how much is the
/// same.
struct Keys;

impl Keys {
    /// Those of a node with other contents; none of any other value.
    fn of(bytes: &[u8], stand_in: &StandIn) -> Option<Vec<(Vec<u8>, u64)>> {
        let (mut pieces, mut starts, mut typed) = (Vec::new(), Vec::new(), false);
        let mut each = |key: &str, it: Item<'_>, _: &mut Vec<u8>| match it {
            Item::Bytes(it) if key == "k" => pieces.push(it.to_vec()),
            Item::Unsigned(it) if key == "p" => starts.push(it),
            Item::Text(_) => typed |= key == "$type",
            _ => {}
        };
        walk(bytes, stand_in, &mut each)?;
        if typed || pieces.len() != starts.len() {
            return Some(Vec::new());
        }
        let (mut old, mut new) = (Vec::new(), Vec::new());
        let mut made = Vec::with_capacity(pieces.len());
        for (piece, start) in pieces.iter().zip(starts) {
            old.truncate(usize::try_from(start).ok()?);
            old.extend_from_slice(piece);
            let key = String::from_utf8_lossy(&old);
            let (kind, own) = key.split_once('/').unwrap_or(("", &key));
            let now = format!("{}/{}", stand_in.label(kind), stand_in.words(own)).into_bytes();
            let same = now.iter().zip(&new).take_while(|it| it.0 == it.1).count();
            made.push((now.get(same..)?.to_vec(), same as u64));
            new = now;
        }
        Some(made)
    }
}

/// Walks over a value and writes it anew; containers stay, and of keys what the rules know.
fn walk(bytes: &[u8], stand_in: &StandIn, each: Each<'_>) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut open: Vec<Open> = Vec::new();
    let mut rest = bytes;
    loop {
        let (found, after) = item(rest).ok()?;
        rest = after;
        let key = open.last().map(|it| it.key.clone()).unwrap_or_default();
        let is_key = open.last().is_some_and(|it| it.is_map && it.left.is_multiple_of(2));
        if let Some(outer) = open.last_mut() {
            outer.left = outer.left.saturating_sub(1);
        }
        match found {
            Item::Text(text) if is_key => {
                put(TEXT, stand_in.label(text).as_bytes(), &mut out);
                text.clone_into(&mut open.last_mut()?.key);
            }
            _ if is_key => return None,
            Item::List(count) => {
                head(LIST, count, &mut out);
                open.push(Open { is_map: false, left: count, key });
            }
            Item::Map(count) => {
                head(MAP, count, &mut out);
                open.push(Open { is_map: true, left: count.checked_mul(2)?, key });
            }
            found => each(&key, found, &mut out),
        }
        if open.len() > DEPTH_MAX {
            return None;
        }
        while open.last().is_some_and(|it| it.left == 0) {
            open.pop();
        }
        if open.is_empty() {
            return Some(out);
        }
    }
}

fn put(kind: u8, content: &[u8], out: &mut Vec<u8>) {
    head(kind, content.len() as u64, out);
    out.extend_from_slice(content);
}

/// The first bytes of a value: its kind, and its number or length in as few bytes as it takes.
fn head(kind: u8, value: u64, out: &mut Vec<u8>) {
    let kind = kind << 5;
    let bytes = value.to_be_bytes();
    let [.., small] = bytes;
    match value {
        0..24 => out.push(kind | small),
        24..=0xff => out.extend([kind | 0x18, small]),
        0x100..=0xffff => extend(kind | 0x19, bytes.get(6..), out),
        0x1_0000..=0xffff_ffff => extend(kind | 0x1a, bytes.get(4..), out),
        _ => extend(kind | 0x1b, Some(&bytes), out),
    }
}

fn extend(first: u8, bytes: Option<&[u8]>, out: &mut Vec<u8>) {
    out.push(first);
    out.extend_from_slice(bytes.unwrap_or_default());
}
