//! Archives whose directory is lost, such as cut-off downloads: entries by their local headers.
//!
//! A local header often does not know the packed size; then the end is found by the data
//! descriptor behind the data, which repeats it, or else by the next header. The walk only goes
//! forward, and each byte is looked at once.

use super::end::{Plan, Trust};
use super::{LOCAL_BYTES, LOCAL_SIGNATURE, Walked};
use crate::export::bytes::{Bytes, array_at, le16, le32, le64, read_full};
use crate::export::names::extra_field;
use crate::export::rows::{Reading, Row};

/// File bytes searched at a time: few first, since the next mark is often near.
const BLOCKS_BYTES: [usize; 2] = [4 << 10, 256 << 10];

/// Bytes behind a mark that tell whether it is one.
const MARK_BYTES: usize = 46;

/// Takes all entries that have a local header. Gives a plan in which the rest of the file, from the
/// start of a directory on, if there is one, counts as directory.
pub(super) fn walk(bytes: &dyn Bytes, reading: &mut Reading<'_>) -> (Plan, Walked) {
    let mut rows = 0;
    let mut from = 0;
    let end = loop {
        match next_mark(bytes, from, None) {
            Some((place, Mark::Header)) => {
                let Some(next) = take(bytes, place, reading) else { break place };
                rows += 1;
                from = next.max(place + LOCAL_BYTES);
            }
            Some((place, Mark::Directory)) => break place,
            Some((place, Mark::Descriptor { .. })) => from = place + 1,
            None => break bytes.len(),
        }
    };
    let plan = Plan {
        directory: end..bytes.len(),
        ends: Vec::new(),
        shift: 0,
        rows_told: rows,
        parts_before: 0,
        trust: Trust::Headers,
    };
    (plan, Walked { rows, end: bytes.len(), skipped_bytes: 0 })
}

/// Files that have a local header.
pub(super) struct Counted {
    /// How many.
    pub(super) files: u64,
    /// Where the first header is.
    pub(super) first: u64,
    /// Whether a directory is there too, so that they are an archive of their own.
    pub(super) has_directory: bool,
}

/// Counts files by their local headers, without taking them; nothing where there are none.
pub(super) fn count(bytes: &dyn Bytes, sign: &mut dyn FnMut()) -> Option<Counted> {
    let mut counted: Option<Counted> = None;
    let (mut from, mut rest) = (0, Vec::new());
    while let Some((place, mark)) = next_mark(bytes, from, None) {
        sign();
        from = place + LOCAL_SIGNATURE.len() as u64;
        match (mark, &mut counted) {
            (Mark::Header, _) => {
                let Some((row, next)) = row_at(bytes, place, &mut rest) else { break };
                from = next.max(place + LOCAL_BYTES);
                // A folder is none.
                let is_file = !row.name.ends_with(b"/");
                let it =
                    counted.get_or_insert(Counted { files: 0, first: place, has_directory: false });
                it.files += u64::from(is_file);
            }
            (Mark::Directory, Some(it)) => it.has_directory = true,
            (Mark::Directory | Mark::Descriptor { .. }, _) => {}
        }
    }
    counted.filter(|it| it.files > 0)
}

/// Takes the entry whose header is here; gives where its data ends.
fn take(bytes: &dyn Bytes, place: u64, reading: &mut Reading<'_>) -> Option<u64> {
    let mut rest = Vec::new();
    let (row, next) = row_at(bytes, place, &mut rest)?;
    reading.take(&row, 0).then_some(next)
}

/// The entry whose header is here, and where its data ends; its name is kept in `rest`.
fn row_at<'a>(bytes: &dyn Bytes, place: u64, rest: &'a mut Vec<u8>) -> Option<(Row<'a>, u64)> {
    let header: [u8; LOCAL_BYTES as usize] = array_at(bytes, place)?;
    let (name_bytes, extra_bytes) =
        (usize::from(le16(&header, 26)), usize::from(le16(&header, 28)));
    rest.clear();
    rest.resize(name_bytes + extra_bytes, 0);
    let came = read_full(bytes, place + LOCAL_BYTES, rest).ok()?;
    rest.truncate(came);
    let (name, extra) = rest.split_at_checked(name_bytes)?;
    let data = place + LOCAL_BYTES + rest.len() as u64;
    let (mut size_bytes, mut packed_bytes) = sizes(&header, extra);
    let mut crc32 = le32(&header, 14);
    let untold = le16(&header, 6) & (1 << 3) != 0 && packed_bytes == 0;
    let mut next = data.saturating_add(packed_bytes).min(bytes.len());
    if untold {
        match next_mark(bytes, data, Some(data)) {
            Some((at, Mark::Descriptor { length, .. })) => {
                let descriptor = descriptor_at(bytes, at, data)?;
                (crc32, packed_bytes, size_bytes) = descriptor;
                next = at.saturating_add(length);
            }
            Some((at, _)) => {
                let before = unsigned_descriptor(bytes, at, data);
                (crc32, packed_bytes, size_bytes) = before.unwrap_or((0, at - data, 0));
                next = at;
            }
            None => (packed_bytes, next) = (bytes.len() - data, bytes.len()),
        }
    }
    let row = Row {
        offset: Some(place),
        elsewhere: false,
        packed_bytes: Some(packed_bytes),
        size_bytes,
        crc32,
        time: le16(&header, 10),
        flags: le16(&header, 6),
        method: le16(&header, 8),
        unix_mode: 0,
        name,
        extra,
    };
    Some((row, next))
}

/// Unpacked and packed size by a local header.
fn sizes(header: &[u8], extra: &[u8]) -> (u64, u64) {
    let (size, packed) = (le32(header, 22), le32(header, 18));
    match extra_field(extra, 1) {
        Some(field) if size == u32::MAX && packed == u32::MAX => (le64(field, 0), le64(field, 8)),
        _ => (size.into(), packed.into()),
    }
}

/// Something in the file that tells where an entry starts or ends.
enum Mark {
    Header,
    Directory,
    /// A data descriptor that fits, with its length.
    Descriptor {
        length: u64,
    },
}

/// The next mark from here on. Descriptors are marks only behind data that starts at `data`.
fn next_mark(bytes: &dyn Bytes, from: u64, data: Option<u64>) -> Option<(u64, Mark)> {
    let [small, large] = BLOCKS_BYTES;
    let mut block = vec![0; small];
    let mut base = from;
    loop {
        let came = read_full(bytes, base, &mut block).ok()?;
        let held = block.get(..came)?;
        let last = base + came as u64 >= bytes.len();
        let mut done = came.saturating_sub(MARK_BYTES - 1);
        for at in memchr::memmem::find_iter(held, b"PK") {
            if !last && at >= done {
                done = at;
                break;
            }
            let place = base + at as u64;
            if let Some(mark) = mark(held.get(at..)?, data.map(|it| place.saturating_sub(it))) {
                return Some((place, mark));
            }
        }
        if last || done == 0 {
            return None;
        }
        base += done as u64;
        block.resize(large, 0);
    }
}

/// What stands here, if it is a mark; `distance` is how far behind the start of data it is.
fn mark(held: &[u8], distance: Option<u64>) -> Option<Mark> {
    let (signature, rest) = held.split_first_chunk::<4>()?;
    let usual = |version: u16, method: u16| {
        (version & 0xff) <= 63 && (method <= 20 || (93..=99).contains(&method))
    };
    match signature {
        b"PK\x03\x04" if usual(le16(rest, 0), le16(rest, 4)) && le16(rest, 22) > 0 => {
            Some(Mark::Header)
        }
        b"PK\x01\x02" if usual(le16(rest, 2), le16(rest, 6)) => Some(Mark::Directory),
        b"PK\x05\x06" | b"PK\x06\x06" if distance.is_none() => Some(Mark::Directory),
        b"PK\x07\x08" => {
            let distance = distance?;
            if le64(rest, 4) == distance && rest.len() >= 20 {
                Some(Mark::Descriptor { length: 24 })
            } else if u64::from(le32(rest, 4)) == distance && rest.len() >= 12 {
                Some(Mark::Descriptor { length: 16 })
            } else {
                None
            }
        }
        _ => None,
    }
}

/// Checksum, packed and unpacked size by the descriptor here.
fn descriptor_at(bytes: &dyn Bytes, at: u64, data: u64) -> Option<(u32, u64, u64)> {
    let short: [u8; 16] = array_at(bytes, at)?;
    let long: Option<[u8; 24]> = array_at(bytes, at);
    let size = long.filter(|it| le64(it, 8) == at - data).map(|it| le64(&it, 16));
    Some((le32(&short, 4), at - data, size.unwrap_or_else(|| le32(&short, 12).into())))
}

/// Checksum, packed and unpacked size by a descriptor without signature that ends here.
fn unsigned_descriptor(bytes: &dyn Bytes, end: u64, data: u64) -> Option<(u32, u64, u64)> {
    let at = end.checked_sub(12).filter(|it| *it >= data)?;
    let found: [u8; 12] = array_at(bytes, at)?;
    let fits = u64::from(le32(&found, 4)) == at - data;
    fits.then(|| (le32(&found, 0), at - data, le32(&found, 8).into()))
}
