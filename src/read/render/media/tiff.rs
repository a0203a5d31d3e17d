//! The block of facts that cameras write (EXIF), and TIFF files, which are made alike.
//!
//! Read here rather than by a library: a few named facts are wanted, from any place of a file, with
//! a bound on how much is looked at that does not depend on what the block says of itself.

use super::look::Look;
use super::place::{Degrees, push_place};
use super::{Stretch, push_size, text_of, xmp};
use crate::read::render::record::{Record, collapsed};

/// Entries of one directory, and bytes of one text.
const ENTRIES_MAX: u16 = 256;
const TEXT_BYTES: usize = 1024;

/// Texts of the first directory and of the camera's own, and what they are called.
const FIRST: [(u16, &str); 7] = [
    (0x010f, "make"),
    (0x0110, "model"),
    (0x0131, "software"),
    (0x010e, "description"),
    (0x013b, "artist"),
    (0x013c, "computer"),
    (0x8298, "copyright"),
];
const CAMERA: [(u16, &str); 6] = [
    (0xa430, "owner"),
    (0xa431, "serial number"),
    (0xa433, "lens make"),
    (0xa434, "lens"),
    (0xa435, "lens serial number"),
    (0xa420, "picture id"),
];

/// When it was taken, made digital, or changed last: the date, its zone, what it is called.
const TAKEN: [(u16, u16); 2] = [(0x9003, 0x9011), (0x9004, 0x9012)];
const CHANGED: (u16, u16) = (0x0132, 0x9010);

/// An entry of a directory.
#[derive(Clone, Copy)]
struct Entry {
    tag: u16,
    kind: u16,
    count: u32,
    /// Where its value stands, from the start of the block.
    at: u64,
}

/// A block of facts.
struct Block<'l, 'p> {
    look: &'l mut Look<'p>,
    base: u64,
    little: bool,
}

/// Reads the block that begins at `base`; `own` where it is the whole file.
pub(super) fn read(look: &mut Look<'_>, base: u64, own: bool, facts: &mut Record) {
    let little = match look.array::<4>(base) {
        Some([b'I', b'I', b'*', 0]) => true,
        Some([b'M', b'M', 0, b'*']) => false,
        _ => return,
    };
    let mut block = Block { look, base, little };
    let Some(start) = block.u32(4) else { return };
    let first = block.entries(u64::from(start));
    let inner = |block: &mut Block<'_, '_>, tag| {
        let at = find(&first, tag).and_then(|it| block.number(it));
        at.map(|at| block.entries(u64::from(at))).unwrap_or_default()
    };
    let camera = inner(&mut block, 0x8769);
    let place = inner(&mut block, 0x8825);
    block.times(&first, &camera, facts);
    block.place(&place, facts);
    for (tag, key) in FIRST {
        block.push_text(&first, tag, key, facts);
    }
    for (tag, key) in CAMERA {
        block.push_text(&camera, tag, key, facts);
    }
    block.push_comment(&camera, facts);
    let size_of = if own { (&first, 0x0100, 0x0101) } else { (&camera, 0xa002, 0xa003) };
    let mut side = |tag| find(size_of.0, tag).and_then(|it| block.number(it)).unwrap_or(0);
    let (width, height) = (side(size_of.1), side(size_of.2));
    push_size(facts, width, height);
    if let Some(block) = find(&first, 0x02bc).filter(|it| matches!(it.kind, 1 | 7)) {
        let start = base.saturating_add(block.at);
        xmp::read_at(look, Stretch { start, len: block.count.into() }, facts);
    }
}

/// The small picture inside the block that begins at `base`, and how it is to be turned.
pub(super) fn small(look: &mut Look<'_>, base: u64) -> (Option<Stretch>, Option<u8>) {
    let little = match look.array::<4>(base) {
        Some([b'I', b'I', b'*', 0]) => true,
        Some([b'M', b'M', 0, b'*']) => false,
        _ => return (None, None),
    };
    let mut block = Block { look, base, little };
    let Some(start) = block.u32(4).map(u64::from) else { return (None, None) };
    let first = block.entries(start);
    let turn = find(&first, 0x0112).and_then(|it| block.number(it));
    let turn = turn.and_then(|it| u8::try_from(it).ok()).filter(|it| (1..=8).contains(it));
    let second = block.u16(start).and_then(|count| block.u32(start + 2 + 12 * u64::from(count)));
    let second = second.filter(|it| *it > 0).map(|at| block.entries(u64::from(at)));
    let mut number = |tag| {
        let entry = find(second.as_deref()?, tag)?;
        block.number(entry)
    };
    let found = number(0x0201).zip(number(0x0202)).filter(|it| it.1 > 0);
    let small =
        found.map(|(at, len)| Stretch { start: base.saturating_add(at.into()), len: len.into() });
    (small, turn)
}

fn find(entries: &[Entry], tag: u16) -> Option<Entry> {
    entries.iter().find(|it| it.tag == tag).copied()
}

impl Block<'_, '_> {
    fn u16(&mut self, at: u64) -> Option<u16> {
        let bytes = self.look.array(self.base.checked_add(at)?)?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn u32(&mut self, at: u64) -> Option<u32> {
        let bytes = self.look.array(self.base.checked_add(at)?)?;
        Some(if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    fn entries(&mut self, at: u64) -> Vec<Entry> {
        let count = self.u16(at).unwrap_or(0).min(ENTRIES_MAX);
        let mut entries = Vec::new();
        for number in 0..u64::from(count) {
            let row = at + 2 + 12 * number;
            let (Some(tag), Some(kind), Some(count)) =
                (self.u16(row), self.u16(row + 2), self.u32(row + 4))
            else {
                break;
            };
            let size: u64 = match kind {
                1 | 2 | 6 | 7 => 1,
                3 | 8 => 2,
                4 | 9 | 11 | 13 => 4,
                5 | 10 | 12 => 8,
                _ => continue,
            };
            // What is small enough stands in the row itself.
            let inside = size * u64::from(count) <= 4;
            let value = if inside { Some(row + 8) } else { self.u32(row + 8).map(u64::from) };
            if let Some(at) = value {
                entries.push(Entry { tag, kind, count, at });
            }
        }
        entries
    }

    /// A whole number.
    fn number(&mut self, entry: Entry) -> Option<u32> {
        match entry.kind {
            1 => self.look.array::<1>(self.base.checked_add(entry.at)?).map(|[it]| u32::from(it)),
            3 => self.u16(entry.at).map(u32::from),
            4 | 13 => self.u32(entry.at),
            _ => None,
        }
    }

    fn raw(&mut self, entry: Entry) -> Option<Vec<u8>> {
        let count = (entry.count as usize).min(TEXT_BYTES);
        (matches!(entry.kind, 1 | 2 | 7) && count > 0)
            .then(|| self.look.bytes(self.base.checked_add(entry.at)?, count))?
    }

    fn text(&mut self, entries: &[Entry], tag: u16) -> Option<String> {
        let raw = find(entries, tag).and_then(|it| self.raw(it))?;
        Some(text_of(&raw)).filter(|it| !it.is_empty())
    }

    fn push_text(&mut self, entries: &[Entry], tag: u16, key: &str, facts: &mut Record) {
        if let Some(text) = self.text(entries, tag).filter(|_| !facts.has(key)) {
            facts.push(key, &text);
        }
    }

    /// What a person wrote about it; its first eight bytes say in which letters.
    fn push_comment(&mut self, camera: &[Entry], facts: &mut Record) {
        let Some(raw) = find(camera, 0x9286).and_then(|it| self.raw(it)) else { return };
        let Some((letters, text)) = raw.split_at_checked(8) else { return };
        let text = match letters {
            b"UNICODE\0" => {
                let encoding =
                    if self.little { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
                let text = encoding.decode(text).0;
                collapsed(text.trim_end_matches('\0'))
            }
            b"ASCII\0\0\0" => text_of(text),
            _ => return,
        };
        facts.push("comment", &text);
    }

    /// When it was taken; where that is not known, when the file was changed last.
    fn times(&mut self, first: &[Entry], camera: &[Entry], facts: &mut Record) {
        for (date, zone) in TAKEN {
            if let Some(taken) = self.time(camera, date, camera, zone) {
                facts.push("taken", &taken);
                return;
            }
        }
        if let Some(changed) = self.time(first, CHANGED.0, camera, CHANGED.1) {
            facts.push("changed", &changed);
        }
    }

    /// `2024:01:02 09:17:00` and `+01:00` as one.
    fn time(&mut self, dates: &[Entry], date: u16, zones: &[Entry], zone: u16) -> Option<String> {
        let written = self.text(dates, date)?;
        let time = clean_time(&written)?;
        let zone = self.text(zones, zone).filter(|it| is_zone(it)).unwrap_or_default();
        Some(format!("{time}{zone}"))
    }

    fn place(&mut self, place: &[Entry], facts: &mut Record) {
        let mut degrees = |value, side| {
            let entry = find(place, value).filter(|it| it.kind == 5 && it.count == 3)?;
            let mut parts = [(0, 0); 3];
            for (at, part) in (0_u64..).zip(&mut parts) {
                let start = entry.at.checked_add(8 * at)?;
                *part = (self.u32(start)?, self.u32(start.checked_add(4)?)?);
            }
            let side = self.text(place, side).unwrap_or_default();
            Some(Degrees {
                parts,
                negative: matches!(side.as_bytes(), [b'S' | b's' | b'W' | b'w', ..]),
            })
        };
        let (Some(latitude), Some(longitude)) = (degrees(2, 1), degrees(4, 3)) else { return };
        let found = push_place(&latitude, &longitude, facts);
        let height = find(place, 6).filter(|it| found && it.kind == 5);
        let Some(height) = height.and_then(|it| Some((self.u32(it.at)?, self.u32(it.at + 4)?)))
        else {
            return;
        };
        let below = find(place, 5).and_then(|it| self.number(it)) == Some(1);
        let (up, down) = (f64::from(height.0), f64::from(height.1));
        if height.1 > 0 && up / down < 20_000.0 {
            let metres = if below { -up / down } else { up / down };
            facts.push("altitude", &format!("{metres:.1}"));
        }
    }
}

/// A date as cameras write it, in the usual form; nothing where it was never set.
pub(super) fn clean_time(written: &str) -> Option<String> {
    let text = written.get(..19)?;
    let shape = text.bytes().zip(*b"0000:00:00 00:00:00");
    let fits = shape.into_iter().all(|(byte, want)| match want {
        b'0' => byte.is_ascii_digit(),
        b':' => matches!(byte, b':' | b'-' | b'/'),
        _ => matches!(byte, b' ' | b'T'),
    });
    let (date, clock) = (text.get(..10)?, text.get(11..)?);
    let set = text.get(..4)? != "0000" && text.get(5..7)? != "00" && text.get(8..10)? != "00";
    (fits && set).then(|| format!("{} {clock}", date.replace([':', '/'], "-")))
}

/// Whether a text is `+01:00` or `Z`.
fn is_zone(text: &str) -> bool {
    let shape = |it: &[u8]| {
        matches!(it, [b'+' | b'-', a, b, b':', c, d]
            if [a, b, c, d].iter().all(|it| it.is_ascii_digit()))
    };
    text == "Z" || shape(text.as_bytes())
}
