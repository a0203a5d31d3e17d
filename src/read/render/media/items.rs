//! Pictures made of boxes, as newer phones take them: what stands in them besides the picture, and
//! where.

use super::boxes::{Inside, each, first};
use super::look::Look;
use super::{Stretch, push_size, tiff, xmp};
use crate::read::render::record::Record;

/// Items of one picture that are looked at.
const ITEMS_MAX: u32 = 4096;

/// Bytes of what an item says of itself.
const NAME_BYTES: usize = 256;

/// What kind of thing an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    /// The camera's facts.
    Exif,
    /// Facts of programs.
    Xmp,
    /// A picture in the form that every program can draw.
    Jpeg,
}

/// The camera's facts of a picture made of boxes, and its size.
pub(super) fn read(look: &mut Look<'_>, meta: Inside, facts: &mut Record) {
    if let Some(base) = camera_facts(look, meta) {
        tiff::read(look, base, false, facts);
    }
    if let Some(at) = item(look, meta, Item::Xmp) {
        xmp::read_at(look, at, facts);
    }
    let properties = first(look, meta, *b"iprp").and_then(|it| first(look, it, *b"ipco"));
    let mut largest = (0, 0);
    if let Some(properties) = properties {
        each(look, properties, &mut |look, inside| {
            if inside.kind == *b"ispe"
                && let (Some(width), Some(height)) =
                    (look.be32(inside.start + 4), look.be32(inside.start + 8))
                && u64::from(width) * u64::from(height)
                    > u64::from(largest.0) * u64::from(largest.1)
            {
                largest = (width, height);
            }
            true
        });
    }
    push_size(facts, largest.0, largest.1);
}

/// A picture in it that every program can draw, and how it is to be turned.
pub(super) fn small(look: &mut Look<'_>) -> (Option<Stretch>, Option<u8>) {
    let Some(meta) = first(look, Inside::FILE, *b"meta").map(|it| it.behind(4)) else {
        return (None, None);
    };
    if let Some(at) = item(look, meta, Item::Jpeg) {
        return (Some(at), None);
    }
    camera_facts(look, meta).map_or((None, None), |base| tiff::small(look, base))
}

/// Where the block of the camera's facts begins.
fn camera_facts(look: &mut Look<'_>, meta: Inside) -> Option<u64> {
    let at = item(look, meta, Item::Exif)?;
    let skip = look.be32(at.start)?;
    at.start.checked_add(4)?.checked_add(skip.into())
}

/// Where the first item of this kind stands in the file.
fn item(look: &mut Look<'_>, meta: Inside, wanted: Item) -> Option<Stretch> {
    let items = first(look, meta, *b"iinf")?;
    let number = number_of(look, items, wanted)?;
    let table = first(look, meta, *b"iloc")?;
    let (within, at) = place_of(look, table, number)?;
    if !within {
        return Some(at);
    }
    // Some small items stand in the head itself, counted from the start of a box there.
    let data = first(look, meta, *b"idat")?;
    let start = data.start.checked_add(at.start)?;
    let room = data.end.checked_sub(start)?;
    Some(Stretch { start, len: at.len.min(room) })
}

/// The number of the first item of this kind.
fn number_of(look: &mut Look<'_>, items: Inside, wanted: Item) -> Option<u32> {
    let [version] = look.array(items.start)?;
    let mut found = None;
    each(look, items.behind(if version == 0 { 6 } else { 8 }), &mut |look, item| {
        let version = look.array::<1>(item.start).unwrap_or_default()[0];
        let at = item.start + 4;
        let (number, kind_at) = if version >= 3 {
            (look.be32(at), at + 6)
        } else {
            (look.be16(at).map(u32::from), at + 4)
        };
        if item.kind == *b"infe" && version >= 2 && kind_of(look, item, kind_at) == Some(wanted) {
            found = number;
        }
        found.is_none()
    });
    found
}

fn kind_of(look: &mut Look<'_>, item: Inside, kind_at: u64) -> Option<Item> {
    match &look.array::<4>(kind_at)? {
        b"Exif" => Some(Item::Exif),
        b"jpeg" => Some(Item::Jpeg),
        // Its own name, then what it is.
        b"mime" => {
            let from = kind_at + 4;
            let length = usize::try_from(item.end.saturating_sub(from)).unwrap_or(NAME_BYTES);
            let names = look.some(from, length.min(NAME_BYTES));
            let kind = names.split(|it| *it == 0).nth(1)?;
            match kind {
                b"application/rdf+xml" => Some(Item::Xmp),
                b"image/jpeg" => Some(Item::Jpeg),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Where an item starts and how long it is; whether that is counted inside of the head's own data,
/// not of the file.
fn place_of(look: &mut Look<'_>, table: Inside, wanted: u32) -> Option<(bool, Stretch)> {
    let [version] = look.array(table.start)?;
    let [sizes, more] = look.array(table.start + 4)?;
    let (offset_size, length_size) = (sizes >> 4, sizes & 15);
    let (base_size, index_size) = (more >> 4, if version > 0 { more & 15 } else { 0 });
    let mut at = table.start + 6;
    let count = if version < 2 { look.be16(at)?.into() } else { look.be32(at)? };
    at += if version < 2 { 2 } else { 4 };
    for _ in 0..count.min(ITEMS_MAX) {
        let number = if version < 2 { look.be16(at)?.into() } else { look.be32(at)? };
        at += if version < 2 { 2 } else { 4 };
        let method = if version > 0 { look.be16(at)? & 15 } else { 0 };
        at += if version > 0 { 2 } else { 0 } + 2;
        let base = sized(look, at, base_size)?;
        at += u64::from(base_size);
        let extents = look.be16(at)?;
        at += 2;
        let each = u64::from(index_size) + u64::from(offset_size) + u64::from(length_size);
        if number == wanted && extents > 0 && method <= 1 {
            let offset = sized(look, at + u64::from(index_size), offset_size)?;
            let length_at = at + u64::from(index_size) + u64::from(offset_size);
            // No length stands for all there is.
            let len = Some(sized(look, length_at, length_size)?).filter(|it| *it > 0);
            let len = len.unwrap_or(u64::MAX);
            return Some((method == 1, Stretch { start: base.checked_add(offset)?, len }));
        }
        at += each * u64::from(extents);
        if at > table.end {
            break;
        }
    }
    None
}

/// A number of no, four or eight bytes.
fn sized(look: &mut Look<'_>, at: u64, size: u8) -> Option<u64> {
    match size {
        0 => Some(0),
        4 => look.be32(at).map(u64::from),
        8 => look.be64(at),
        _ => None,
    }
}
