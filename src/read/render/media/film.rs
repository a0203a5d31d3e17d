//! Films, and pictures that are made of the same boxes: when, where and with what they were made.

use super::boxes::{Inside, each, first};
use super::look::Look;
use super::place::{push_degrees, push_iso6709};
use super::{Stretch, items, push_size, text_of, xmp};
use crate::read::render::record::Record;

/// Bytes of one text.
const TEXT_BYTES: usize = 1024;

/// Names and items of a list of facts.
const ITEMS_MAX: usize = 100;

/// Seconds from 1904, where films count from, to 1970.
const FROM_1904_SECS: u64 = 2_082_844_800;

/// What films were made before this never say it: 1990.
const EARLIEST_SECS: u64 = 631_152_000;

/// Facts by how their long names end, and what they are called here.
const KEYS: [(&str, &str); 9] = [
    (".creationdate", "taken"),
    (".location.iso6709", "place"),
    (".make", "make"),
    (".manufacturer", "make"),
    (".model", "model"),
    (".software", "software"),
    (".version", "software"),
    (".author", "artist"),
    (".displayname", "description"),
];

/// Facts by their short names, behind the `©` that each begins with.
const SHORT: [(&[u8; 3], &str); 9] = [
    (b"xyz", "place"),
    (b"day", "taken"),
    (b"mak", "make"),
    (b"mod", "model"),
    (b"swr", "software"),
    (b"too", "software"),
    (b"nam", "description"),
    (b"ART", "artist"),
    (b"cmt", "comment"),
];

/// What a box with facts of programs begins with.
const XMP_BOX: [u8; 16] = [
    0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
];

/// Reads a film, or a picture made of boxes.
pub(super) fn read(look: &mut Look<'_>, facts: &mut Record) {
    let brand = look.array::<4>(8).filter(|_| look.array(4) == Some(*b"ftyp"));
    let kind = match &brand.unwrap_or_default() {
        b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1" => "heic",
        b"avif" | b"avis" => "avif",
        b"M4A " | b"M4B " => "m4a",
        b"qt  " | b"\0\0\0\0" => "mov",
        [b'3', b'g', ..] => "3gp",
        _ => "mp4",
    };
    facts.push("type", kind);
    let mut made = None;
    each(look, Inside::FILE, &mut |look, inside| {
        match &inside.kind {
            b"moov" => made = moov(look, inside, facts),
            b"meta" => items::read(look, inside.behind(4), facts),
            b"uuid" if look.array(inside.start) == Some(XMP_BOX) => {
                let start = inside.start + 16;
                let len = inside.end.saturating_sub(start);
                xmp::read_at(look, Stretch { start, len }, facts);
            }
            _ => {}
        }
        true
    });
    // Only the header's own time is left where nothing better says when.
    if let Some(made) = made.filter(|_| !facts.has("taken")) {
        facts.push("taken", &made);
    }
}

/// The head of a film; gives when it was made as its first box says, which is often when it was
/// last saved.
fn moov(look: &mut Look<'_>, outer: Inside, facts: &mut Record) -> Option<String> {
    let mut made = None;
    each(look, outer, &mut |look, inside| {
        match &inside.kind {
            b"mvhd" => made = header(look, inside, facts),
            b"trak" => track(look, inside, facts),
            b"udta" => notes(look, inside, facts),
            b"meta" => {
                list(look, inside, facts);
            }
            _ => {}
        }
        true
    });
    made
}

fn header(look: &mut Look<'_>, inside: Inside, facts: &mut Record) -> Option<String> {
    let [version] = look.array(inside.start)?;
    let at = inside.start + 4;
    let (made, scale, length) = if version == 1 {
        (look.be64(at)?, look.be32(at + 16)?, look.be64(at + 20)?)
    } else {
        (look.be32(at)?.into(), look.be32(at + 8)?, look.be32(at + 12)?.into())
    };
    let known = length != u64::MAX && length != u64::from(u32::MAX);
    if let Some(secs) = length.checked_div(scale.into()).filter(|it| known && *it > 0) {
        facts.push("seconds", &secs.to_string());
    }
    let secs = made.checked_sub(FROM_1904_SECS).filter(|it| *it >= EARLIEST_SECS)?;
    let time = jiff::Timestamp::from_second(i64::try_from(secs).ok()?).ok()?;
    Some(time.strftime("%Y-%m-%d %H:%M:%SZ").to_string())
}

/// The size of the picture of a track.
fn track(look: &mut Look<'_>, inside: Inside, facts: &mut Record) {
    let Some(header) = first(look, inside, *b"tkhd") else { return };
    let Some(at) = header.end.checked_sub(8).filter(|it| *it >= header.start) else { return };
    let mut side = |at| look.be32(at).unwrap_or(0) >> 16;
    let (width, height) = (side(at), side(at + 4));
    push_size(facts, width, height);
}

/// Notes with short names, those of older phones, and a list inside of them.
fn notes(look: &mut Look<'_>, outer: Inside, facts: &mut Record) {
    each(look, outer, &mut |look, inside| {
        match inside.kind {
            [0xa9, name @ ..] => {
                // The length of the text and its language, or a box with the value.
                let raw = look.some(inside.start, inside.len(TEXT_BYTES));
                let text = match raw.first_chunk::<4>() {
                    Some([a, b, _, _])
                        if usize::from(u16::from_be_bytes([*a, *b])) + 4 <= raw.len() =>
                    {
                        let end = 4 + usize::from(u16::from_be_bytes([*a, *b]));
                        raw.get(4..end).map(<[u8]>::to_vec)
                    }
                    _ => None,
                };
                if let (Some(text), Some(key)) = (text, short(name)) {
                    push(key, &text_of(&text), facts);
                }
            }
            [b'l', b'o', b'c', b'i'] => loci(look, inside, facts),
            [b'X', b'M', b'P', b'_'] => {
                let len = inside.end.saturating_sub(inside.start);
                xmp::read_at(look, Stretch { start: inside.start, len }, facts);
            }
            [b'm', b'e', b't', b'a'] => list(look, inside, facts),
            _ => {}
        }
        true
    });
}

fn short(name: [u8; 3]) -> Option<&'static str> {
    SHORT.iter().find(|it| *it.0 == name).map(|it| it.1)
}

/// A place as phones of the third generation write it.
fn loci(look: &mut Look<'_>, inside: Inside, facts: &mut Record) {
    let raw = look.some(inside.start, inside.len(TEXT_BYTES));
    let name = raw.get(6..).unwrap_or_default();
    let Some(end) = memchr::memchr(0, name) else { return };
    let number = |at: usize| {
        let bytes: [u8; 4] = *name.get(end + 2 + at..)?.first_chunk()?;
        Some(f64::from(i32::from_be_bytes(bytes)) / 65_536.0)
    };
    if let (Some(longitude), Some(latitude)) = (number(0), number(4)) {
        push_degrees(latitude, longitude, facts);
    }
}

/// A list of facts with long names (`keys`) or short ones.
fn list(look: &mut Look<'_>, meta: Inside, facts: &mut Record) {
    // In some files four bytes of version stand first, in others not.
    let bare = matches!(look.array::<4>(meta.start + 4), Some([b'h', b'd', b'l', b'r']));
    let meta = if bare { meta } else { meta.behind(4) };
    let names = first(look, meta, *b"keys").map(|it| keys(look, it)).unwrap_or_default();
    let Some(items) = first(look, meta, *b"ilst") else { return };
    let mut left = ITEMS_MAX;
    each(look, items, &mut |look, item| {
        let key = match item.kind {
            [0xa9, name @ ..] => short(name),
            number => {
                let at = usize::try_from(u32::from_be_bytes(number)).unwrap_or(0);
                at.checked_sub(1).and_then(|at| names.get(at).copied().flatten())
            }
        };
        if let Some(key) = key
            && let Some(data) = first(look, item, *b"data")
        {
            let value = data.behind(8);
            let raw = look.some(value.start, value.len(TEXT_BYTES));
            push(key, &text_of(&raw), facts);
        }
        left -= 1;
        left > 0
    });
}

/// What the names in a table of names are called here, those that are known.
fn keys(look: &mut Look<'_>, inside: Inside) -> Vec<Option<&'static str>> {
    let mut names = Vec::new();
    each(look, inside.behind(8), &mut |look, name| {
        let raw = look.some(name.start, name.len(TEXT_BYTES));
        let text = text_of(&raw).to_ascii_lowercase();
        names.push(KEYS.iter().find(|it| text.ends_with(it.0)).map(|it| it.1));
        names.len() < ITEMS_MAX
    });
    names
}

fn push(key: &str, text: &str, facts: &mut Record) {
    match key {
        "place" => push_iso6709(text, facts),
        _ if facts.has(key) => {}
        "taken" => {
            // `2024-01-02T09:17:00+0100`; a year alone is no time.
            if text.len() >= 10 {
                facts.push(key, text);
            }
        }
        key => facts.push(key, text),
    }
}
