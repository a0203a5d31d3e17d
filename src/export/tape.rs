//! Tape archives (tar): a header of 512 bytes, the file, the next header.
//!
//! Reads the old, the POSIX and the GNU form with their ways of telling long names. There is no
//! directory: the walk goes from header to header, and over what is damaged to the next one that
//! fits its own sum.

use std::sync::Arc;

use super::archive::Place;
use super::bytes::{Bytes, array_at, read_full};
use super::entry::Container;
use super::listing::Listing;
use super::nested;
use super::rows::{Reading, Row};
use crate::findings::ProblemKind;

/// Everything is counted in blocks of so many bytes.
const BLOCK_BYTES: u64 = 512;

/// Bytes of a long name or of further facts that are kept.
const FACTS_BYTES: u64 = 64 << 10;

/// Zeros behind the end that are looked at for a further archive.
const ZEROS_BYTES: u64 = 1 << 20;

/// Bytes that are passed over at once; unpacking them takes its time.
const STEP_BYTES: u64 = 8 << 20;

type Block = [u8; BLOCK_BYTES as usize];

/// Lists these bytes as a tape archive. Gives false, with nothing listed, if they are none.
pub(super) fn list(
    bytes: &Arc<dyn Bytes>,
    place: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) -> bool {
    if array_at(&**bytes, 0).is_none_or(|it| !is_header(&it)) {
        return false;
    }
    let first = listing.entries.len();
    let mut walk = Walk { bytes: &**bytes, at: 0, damaged_bytes: 0 };
    let mut reading = Reading::new(place, &mut *listing, &mut *progress);
    while let Some(found) = walk.next(&mut || reading.sign()) {
        if !reading.take(&found.row(), 0) {
            break;
        }
    }
    reading.decode_names();
    let cut = book(&walk, first, listing);
    if cut {
        listing.problem(ProblemKind::Truncated, place.name, 1);
    } else if walk.damaged_bytes > 0 {
        listing.problem(ProblemKind::Damaged, place.name, 1);
    }
    listing.containers.push(Container::Tape { bytes: Arc::clone(bytes) });
    nested::list_from(first, place, listing, progress);
    listing.keep_from(first);
    true
}

/// Books every byte and bounds the sizes by what is there; says whether the archive was cut off.
fn book(walk: &Walk<'_>, first: usize, listing: &mut Listing) -> bool {
    let len_bytes = walk.bytes.len();
    let mut cut = walk.at < len_bytes && len_bytes - walk.at < BLOCK_BYTES;
    let mut data_bytes = 0;
    let Listing { entries, ledger, .. } = listing;
    for entry in entries.get_mut(first..).unwrap_or_default() {
        let there = len_bytes.saturating_sub(entry.at);
        cut |= entry.size_bytes > there;
        entry.packed_bytes = entry.size_bytes.min(there);
        data_bytes += entry.packed_bytes;
        if !entry.method.is_entry() || entry.fault.is_some() {
            ledger.left_out_bytes += entry.packed_bytes;
        }
    }
    let rest = len_bytes.saturating_sub(walk.at);
    let unknown_bytes = if cut { 0 } else { rest };
    ledger.unknown_bytes += unknown_bytes;
    ledger.damaged_bytes += walk.damaged_bytes;
    ledger.structure_bytes += len_bytes - data_bytes - walk.damaged_bytes - unknown_bytes;
    cut
}

/// A file that was found.
struct Found {
    name: Vec<u8>,
    says_utf8: bool,
    at: u64,
    size_bytes: u64,
    unix_mode: u16,
    method: u16,
}

/// The bit of a row that says its name is UTF-8.
const UTF8_FLAG: u16 = 1 << 11;

/// A way of packing that nobody knows, for files with holes.
const UNKNOWN_METHOD: u16 = u16::MAX;

impl Found {
    fn row(&self) -> Row<'_> {
        Row {
            offset: Some(self.at),
            elsewhere: false,
            packed_bytes: Some(self.size_bytes),
            size_bytes: self.size_bytes,
            crc32: 0,
            time: 0,
            flags: if self.says_utf8 { UTF8_FLAG } else { 0 },
            method: self.method,
            unix_mode: self.unix_mode,
            name: &self.name,
            extra: &[],
        }
    }
}

/// What stands before the header of a file and holds for it.
#[derive(Default)]
struct Facts {
    name: Option<Vec<u8>>,
    size_bytes: Option<u64>,
    says_utf8: bool,
    has_holes: bool,
}

/// Goes from header to header.
struct Walk<'a> {
    bytes: &'a dyn Bytes,
    at: u64,
    damaged_bytes: u64,
}

impl Walk<'_> {
    /// The next file. `sign` is called now and then.
    fn next(&mut self, sign: &mut dyn FnMut()) -> Option<Found> {
        let mut facts = Facts::default();
        loop {
            let block: Block = array_at(self.bytes, self.at)?;
            if block.iter().all(|byte| *byte == 0) {
                self.pass_zeros()?;
                continue;
            }
            if !is_header(&block) {
                self.damaged_bytes += BLOCK_BYTES;
                self.at += BLOCK_BYTES;
                facts = Facts::default();
                if self.at.is_multiple_of(STEP_BYTES) {
                    sign();
                }
                continue;
            }
            let size_bytes = number(part(&block, 124, 12));
            let data = self.at + BLOCK_BYTES;
            match part(&block, 156, 1) {
                b"x" | b"X" => self.further(data, size_bytes, &mut facts),
                b"L" => {
                    let mut name = self.kept(data, size_bytes);
                    name.truncate(memchr::memchr(0, &name).unwrap_or(name.len()));
                    facts.name = Some(name);
                }
                b"K" | b"g" | b"V" | b"M" | b"N" | b"D" => {}
                kind => {
                    let found = file(&block, kind, data, facts);
                    let holes = if kind == b"S" { self.pass_maps(&block, data) } else { data };
                    self.pass(holes, found.size_bytes, sign);
                    return Some(found);
                }
            }
            self.pass(data, size_bytes, sign);
        }
    }

    /// Goes on behind data; what is packed as a whole is unpacked on the way.
    fn pass(&mut self, data: u64, size_bytes: u64, sign: &mut dyn FnMut()) {
        let end = data.saturating_add(size_bytes);
        let end = end.checked_next_multiple_of(BLOCK_BYTES).unwrap_or(u64::MAX);
        let mut at = data.saturating_add(STEP_BYTES);
        while at < end {
            if read_full(self.bytes, at, &mut [0]).unwrap_or(0) == 0 {
                break;
            }
            sign();
            at = at.saturating_add(STEP_BYTES);
        }
        self.at = end;
    }

    /// Goes on behind the end of an archive, if another one follows; else stays behind the zeros.
    fn pass_zeros(&mut self) -> Option<()> {
        let most = self.at.saturating_add(ZEROS_BYTES);
        while self.at < most {
            let block: Block = array_at(self.bytes, self.at)?;
            if block.iter().any(|byte| *byte != 0) {
                return is_header(&block).then_some(());
            }
            self.at += BLOCK_BYTES;
        }
        None
    }

    /// Where the data of a file with holes starts: behind blocks that tell where the holes are.
    fn pass_maps(&self, block: &Block, mut data: u64) -> u64 {
        let mut more = part(block, 482, 1) != [0];
        while more {
            let Some(map) = array_at::<{ BLOCK_BYTES as usize }>(self.bytes, data) else { break };
            data += BLOCK_BYTES;
            more = part(&map, 504, 1) != [0];
        }
        data
    }

    /// The first bytes of what stands here.
    fn kept(&self, data: u64, size_bytes: u64) -> Vec<u8> {
        let mut kept = vec![0; size_bytes.min(FACTS_BYTES) as usize];
        let came = read_full(self.bytes, data, &mut kept).unwrap_or(0);
        kept.truncate(came);
        kept
    }

    /// Takes further facts on the next file: lines of `length key=value`.
    fn further(&self, data: u64, size_bytes: u64, facts: &mut Facts) {
        let kept = self.kept(data, size_bytes);
        let mut rest = &*kept;
        while let Some(space) = memchr::memchr(b' ', rest) {
            let (length, _) = rest.split_at_checked(space).unwrap_or_default();
            let Some(length) = decimal(length).and_then(|it| usize::try_from(it).ok()) else {
                break;
            };
            let Some(line) = rest.get(space + 1..length.saturating_sub(1)) else { break };
            rest = rest.get(length..).unwrap_or_default();
            let Some(equals) = memchr::memchr(b'=', line) else { continue };
            let (key, value) = line.split_at_checked(equals).unwrap_or_default();
            let value = value.get(1..).unwrap_or_default();
            match key {
                b"path" | b"GNU.sparse.name" => {
                    facts.name = Some(value.to_vec());
                    facts.says_utf8 = true;
                }
                b"size" => facts.size_bytes = decimal(value),
                b"GNU.sparse.major" | b"GNU.sparse.map" => facts.has_holes = true,
                _ => {}
            }
        }
    }
}

fn file(block: &Block, kind: &[u8], at: u64, facts: Facts) -> Found {
    let mut name = facts.name.unwrap_or_else(|| name(block));
    while let Some(rest) = name.strip_prefix(b"./").filter(|it| !it.is_empty()) {
        name = rest.to_vec();
    }
    let size_bytes = facts.size_bytes.unwrap_or_else(|| number(part(block, 124, 12)));
    let (unix_mode, size_bytes) = match kind {
        b"1" | b"2" => (0o120_000, 0),
        b"3" => (0o020_000, 0),
        b"4" => (0o060_000, 0),
        b"6" => (0o010_000, 0),
        _ => (0, size_bytes),
    };
    let size_bytes = if kind == b"5" { 0 } else { size_bytes };
    if kind == b"5" && !name.ends_with(b"/") {
        name.push(b'/');
    }
    let has_holes = facts.has_holes || kind == b"S";
    let method = if has_holes { UNKNOWN_METHOD } else { 0 };
    Found { name, says_utf8: facts.says_utf8, at, size_bytes, unix_mode, method }
}

/// The name in a header, with what the POSIX form puts before it.
fn name(block: &Block) -> Vec<u8> {
    let text = |at, len| {
        let field = part(block, at, len);
        field.split(|byte| *byte == 0).next().unwrap_or_default()
    };
    let before = if part(block, 257, 6) == b"ustar\0" { text(345, 155) } else { &[] };
    if before.is_empty() { text(0, 100).to_vec() } else { [before, b"/", text(0, 100)].concat() }
}

fn part(block: &Block, at: usize, len: usize) -> &[u8] {
    block.get(at..at + len).unwrap_or_default()
}

/// A number in octal digits, or, marked by its highest bit, in bytes.
fn number(field: &[u8]) -> u64 {
    match field.split_first() {
        Some((first, rest)) if first & 0x80 != 0 => rest.iter().fold(0, |value: u64, byte| {
            value.checked_mul(256).map_or(u64::MAX, |it| it | u64::from(*byte))
        }),
        _ => field
            .iter()
            .skip_while(|byte| matches!(byte, b' ' | 0))
            .take_while(|byte| matches!(byte, b'0'..=b'7'))
            .fold(0, |value, byte| (value << 3) | u64::from(byte - b'0')),
    }
}

fn decimal(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Whether a block fits its own sum, in which its field counts as spaces.
fn is_header(block: &Block) -> bool {
    let told = number(part(block, 148, 8));
    let others = || part(block, 0, 148).iter().chain(part(block, 156, 356));
    let spaces = 8 * i64::from(b' ');
    let sum: i64 = spaces + others().map(|byte| i64::from(*byte)).sum::<i64>();
    // Some old programs took the bytes as signed.
    let signed: i64 = spaces + others().map(|byte| i64::from(byte.cast_signed())).sum::<i64>();
    let told = i64::try_from(told).unwrap_or(-1);
    sum == told || signed == told
}
