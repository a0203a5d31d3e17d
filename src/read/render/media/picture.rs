//! Pictures: where in each kind of file the camera's facts stand, and how large the picture is.

use super::look::Look;
use super::{Stretch, push_size, text_of, tiff, xmp};
use crate::read::render::record::Record;

/// Stretches of a file that are stepped over.
const STEPS_MAX: u32 = 200;

/// Bytes of one text of a picture.
const TEXT_BYTES: usize = 4 << 10;

/// What a text of a PNG begins with that holds facts of programs, and is not packed.
const XMP_NAME: &[u8; 22] = b"XML:com.adobe.xmp\0\0\0\0\0";

/// Texts of a PNG that are kept, and what they are called.
const TEXTS: [(&str, &str); 7] = [
    ("Software", "software"),
    ("Author", "artist"),
    ("Title", "description"),
    ("Description", "description"),
    ("Comment", "comment"),
    ("Copyright", "copyright"),
    ("Creation Time", "taken"),
];

/// Reads the segments before the picture itself.
pub(super) fn jpeg(look: &mut Look<'_>, facts: &mut Record) {
    facts.push("type", "jpeg");
    let mut more = None;
    segments(look, &mut |look, mark, at, length| {
        match mark {
            0xe1 if look.array(at) == Some(*b"Exif\0\0") => {
                tiff::read(look, at + 6, false, facts);
            }
            0xe1 if more.is_none() && look.array(at) == Some(*xmp::JPEG_MARK) => {
                let mark = xmp::JPEG_MARK.len() as u64;
                more = Some(Stretch { start: at + mark, len: length.saturating_sub(mark) });
            }
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let (height, width) = (look.be16(at + 1), look.be16(at + 3));
                push_size(facts, width.unwrap_or(0).into(), height.unwrap_or(0).into());
            }
            _ => {}
        }
        true
    });
    // What the camera wrote counts, wherever it stands.
    if let Some(at) = more {
        xmp::read_at(look, at, facts);
    }
}

/// The small picture among the camera's facts, and how it is to be turned.
pub(super) fn small(look: &mut Look<'_>) -> (Option<Stretch>, Option<u8>) {
    let mut found = (None, None);
    segments(look, &mut |look, mark, at, _| {
        let camera = mark == 0xe1 && look.array(at) == Some(*b"Exif\0\0");
        if camera {
            found = tiff::small(look, at + 6);
        }
        !camera
    });
    found
}

/// Steps over the segments up to the picture itself: calls `take` with the mark of each, where its
/// content starts and how long that is; it gives false to stop.
fn segments(look: &mut Look<'_>, take: &mut dyn FnMut(&mut Look<'_>, u8, u64, u64) -> bool) {
    let mut at = 2_u64;
    for _ in 0..STEPS_MAX {
        let Some([0xff, mark]) = look.array(at) else { return };
        match mark {
            // Fill bytes.
            0xff => {
                at += 1;
                continue;
            }
            0xd8 | 1 | 0xd0..=0xd7 => {
                at += 2;
                continue;
            }
            0xda | 0xd9 => return,
            _ => {}
        }
        let Some(length) = look.be16(at + 2).filter(|it| *it >= 2) else { return };
        if !take(look, mark, at + 4, u64::from(length) - 2) {
            return;
        }
        at += 2 + u64::from(length);
    }
}

/// Steps over all chunks: the camera's facts may stand behind the picture.
pub(super) fn png(look: &mut Look<'_>, facts: &mut Record) {
    facts.push("type", "png");
    let mut at = 8_u64;
    for _ in 0..STEPS_MAX {
        let (Some(length), Some(kind)) = (look.be32(at), look.array::<4>(at + 4)) else { return };
        let data = at + 8;
        match &kind {
            b"IHDR" => {
                let (width, height) = (look.be32(data), look.be32(data + 4));
                push_size(facts, width.unwrap_or(0), height.unwrap_or(0));
            }
            b"eXIf" => tiff::read(look, data, false, facts),
            b"iTXt" if look.array(data) == Some(*XMP_NAME) => {
                let start = data + XMP_NAME.len() as u64;
                let len = u64::from(length).saturating_sub(XMP_NAME.len() as u64);
                xmp::read_at(look, Stretch { start, len }, facts);
            }
            b"tEXt" | b"iTXt" => {
                let text = look.some(data, (length as usize).min(TEXT_BYTES));
                png_text(&text, kind == *b"iTXt", facts);
            }
            b"IEND" => return,
            _ => {}
        }
        at = data + u64::from(length) + 4;
    }
}

fn png_text(chunk: &[u8], international: bool, facts: &mut Record) {
    let Some(end) = memchr::memchr(0, chunk) else { return };
    let (name, value) = chunk.split_at_checked(end).unwrap_or_default();
    let mut value = value.get(1..).unwrap_or_default();
    if international {
        // Whether it is packed, how, its language, its name in that language.
        let Some([0, _, rest @ ..]) = Some(value) else { return };
        value = rest;
        for _ in 0..2 {
            let end = memchr::memchr(0, value).map_or(value.len(), |it| it + 1);
            value = value.get(end..).unwrap_or_default();
        }
    }
    let name = String::from_utf8_lossy(name);
    let Some((_, key)) = TEXTS.iter().find(|it| it.0 == name) else { return };
    let text = if international || value.is_ascii() {
        text_of(value)
    } else {
        let latin = encoding_rs::WINDOWS_1252.decode_without_bom_handling(value).0;
        text_of(latin.as_bytes())
    };
    if !facts.has(key) {
        facts.push(key, &text);
    }
}

/// Its size is all that it tells.
pub(super) fn gif(look: &mut Look<'_>, facts: &mut Record) {
    facts.push("type", "gif");
    if let Some([a, b, c, d]) = look.array(6) {
        push_size(facts, u16::from_le_bytes([a, b]).into(), u16::from_le_bytes([c, d]).into());
    }
}

/// Steps over the chunks: the camera's facts stand before those of programs.
pub(super) fn webp(look: &mut Look<'_>, facts: &mut Record) {
    facts.push("type", "webp");
    let mut at = 12_u64;
    for _ in 0..STEPS_MAX {
        let (Some(kind), Some(length)) = (look.array::<4>(at), look.array(at + 4)) else { return };
        let length = u64::from(u32::from_le_bytes(length));
        let data = at + 8;
        match &kind {
            b"VP8X" => {
                if let Some([a, b, c, d, e, f]) = look.array(data + 4) {
                    let side = |a, b, c| u32::from_le_bytes([a, b, c, 0]) + 1;
                    push_size(facts, side(a, b, c), side(d, e, f));
                }
            }
            b"EXIF" => {
                let named = look.array(data) == Some(*b"Exif\0\0");
                tiff::read(look, data + if named { 6 } else { 0 }, false, facts);
            }
            b"XMP " => xmp::read_at(look, Stretch { start: data, len: length }, facts),
            b"VP8 " => {
                if let Some([0x9d, 1, 0x2a, a, b, c, d]) = look.array(data + 3) {
                    let side = |a, b| u32::from(u16::from_le_bytes([a, b]) & 0x3fff);
                    push_size(facts, side(a, b), side(c, d));
                }
            }
            b"VP8L" => {
                if let Some([0x2f, a, b, c, d]) = look.array(data) {
                    let bits = u32::from_le_bytes([a, b, c, d]);
                    push_size(facts, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
                }
            }
            _ => {}
        }
        at = data + length + length % 2;
    }
}
