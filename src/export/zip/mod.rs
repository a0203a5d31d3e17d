//! Zip archives: our own walk over the directory, since libraries were measured to lose entries.
//!
//! The directory is trusted where it disagrees with local headers, but nothing that it tells is
//! trusted as such: sizes are hints, no buffer is sized by them, and every byte of the file belongs
//! to at most one entry.

mod directory;
mod end;
mod layout;
mod salvage;
mod unlisted;

use std::io::Read as _;
use std::sync::Arc;

use super::archive::Place;
use super::bytes::{Bytes, array_at, le16, le32, read_full};
use super::entry::{Container, Entry, Method, Parts};
use super::inflate::Spares;
use super::listing::Listing;
use super::lock::{Keys, Lock, Locked};
use super::nested;
use super::parts::piece_name;
use super::reader::{EntryReader, Packed, Verdict};
use super::rows::Reading;
use super::source::Source;
use crate::findings::ProblemKind;
use crate::text::Untrusted;
use directory::Walk;
use end::{Plan, Trust};

pub(super) const LOCAL_SIGNATURE: [u8; 4] = *b"PK\x03\x04";

/// Length of a local header without name and extra fields.
pub(super) const LOCAL_BYTES: u64 = 30;

/// Extra fields that a local header often has, in bytes, for reading header and data at once.
const EXTRA_EXPECTED: u64 = 64;

/// Missing parts that are named one by one.
const PARTS_NAMED: usize = 50;

/// Unpacked bytes by which a password for the old lock is judged.
const PROBE_BYTES: usize = 64 << 10;

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Start {
    /// A local header, an end record, or the mark of a split archive.
    Zip,
    /// A document of another kind, whatever hangs at its end.
    Other,
    /// Nothing known: perhaps something that was put before an archive.
    Unknown,
}

fn start_of(bytes: &dyn Bytes) -> Start {
    let mut head = [0; 8];
    let count = read_full(bytes, 0, &mut head).unwrap_or(0);
    let head = head.get(..count).unwrap_or_default();
    const ZIP: [&[u8]; 4] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK", b"PK00PK"];
    const OTHER: [&[u8]; 5] =
        [b"%PDF", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"\xd0\xcf\x11\xe0"];
    if ZIP.iter().any(|it| head.starts_with(it)) {
        Start::Zip
    } else if OTHER.iter().any(|it| head.starts_with(it)) {
        Start::Other
    } else {
        Start::Unknown
    }
}

/// Lists these bytes as an archive. Gives false, with nothing listed, if they are none.
pub(super) fn list(
    bytes: &Arc<dyn Bytes>,
    place: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) -> bool {
    let start = start_of(&**bytes);
    if start == Start::Other {
        return false;
    }
    let plan = end::find(&**bytes);
    let first = listing.entries.len();
    let mut reading = Reading::new(place, &mut *listing, &mut *progress);
    // What is said where entries were taken by their headers, without a directory.
    let (plan, walked, salvaged) = match plan {
        Some(plan)
            if plan.trust == Trust::Headers
                || (start == Start::Zip && plan.explains_all(&**bytes))
                // The last of several parts, alone.
                || (start == Start::Unknown
                    && plan.parts_before > 0
                    && plan.trust == Trust::Rows) =>
        {
            let walked = directory(&**bytes, &plan, &mut reading);
            more_by_headers(&**bytes, (plan, walked), &mut reading, first)
        }
        _ if start == Start::Unknown => return false,
        plan => {
            let (found, walked) = salvage::walk(&**bytes, &mut reading);
            match plan {
                Some(plan) if walked.rows == 0 || plan.parts_before > 0 => {
                    reading.restart(first);
                    let walked = directory(&**bytes, &plan, &mut reading);
                    (plan, walked, None)
                }
                _ if end::is_there(&**bytes) => (found, walked, Some(ProblemKind::NoDirectory)),
                _ => (found, walked, Some(ProblemKind::Truncated)),
            }
        }
    };
    if place.prefix.is_empty() && reading.is_document(first) {
        reading.restart(first);
        return false;
    }
    let full = reading.is_full();
    reading.decode_names();
    match salvaged {
        _ if full => {
            let left = plan.rows_told.saturating_sub(walked.rows).max(1);
            listing.problem(ProblemKind::TooLarge, place.name, left);
        }
        Some(problem) => listing.problem(problem, place.name, 1),
        // It says that it holds nothing, and nothing was found in it.
        None if plan.rows_told == 0 && walked.rows == 0 => {}
        None => report(&plan, &walked, place, listing, &**bytes),
    }
    let gaps = layout::settle(&**bytes, &plan, &walked, first, listing);
    let parts = Parts {
        split: plan.parts_before > 0 || !bytes.starts().is_empty(),
        salvaged: salvaged.is_some(),
    };
    listing.containers.push(Container::Zip { bytes: Arc::clone(bytes), parts });
    nested::list_from(first, place, listing, progress);
    if !full {
        unlisted::look(bytes, &gaps, place, listing, progress);
    }
    listing.keep_from(first);
    true
}

/// Takes the entries by their local headers instead, where rows of the directory cannot be told and
/// there are more headers than rows.
fn more_by_headers(
    bytes: &dyn Bytes,
    (plan, walked): (Plan, Walked),
    reading: &mut Reading<'_>,
    first: usize,
) -> (Plan, Walked, Option<ProblemKind>) {
    let broken = walked.skipped_bytes > 0 || walked.end < plan.directory.end;
    let split = plan.parts_before > 0 || !bytes.starts().is_empty();
    if !broken || split || walked.rows >= plan.rows_told || reading.is_full() {
        return (plan, walked, None);
    }
    reading.restart(first);
    let (found, by_headers) = salvage::walk(bytes, reading);
    if by_headers.rows > walked.rows {
        return (found, by_headers, Some(ProblemKind::Damaged));
    }
    reading.restart(first);
    let walked = directory(bytes, &plan, reading);
    (plan, walked, None)
}

/// Takes all rows of a directory.
fn directory(bytes: &dyn Bytes, plan: &Plan, reading: &mut Reading<'_>) -> Walked {
    let mut walk = Walk::new(bytes, plan.directory.start, plan.directory.end);
    let mut rows = 0;
    while let Some(row) = walk.next() {
        rows += 1;
        if !reading.take(&row, plan.shift) {
            break;
        }
    }
    Walked { rows, end: walk.place(), skipped_bytes: walk.skipped_bytes() }
}

/// How many parts stand before the last one of an archive that was cut into parts.
pub(super) fn parts_before(bytes: &dyn Bytes) -> u16 {
    end::find(bytes).map_or(0, |plan| plan.parts_before)
}

/// What a walk over the rows of an archive came to.
pub(super) struct Walked {
    rows: u64,
    /// Where it ended.
    end: u64,
    /// Bytes inside that were no row.
    skipped_bytes: u64,
}

/// Notes what is wrong with the archive as a whole.
fn report(
    plan: &Plan,
    walked: &Walked,
    place: &Place<'_>,
    listing: &mut Listing,
    bytes: &dyn Bytes,
) {
    let cut_short = walked.rows < plan.rows_told && walked.end < plan.directory.end;
    let lacks = |number: u16| {
        let starts = bytes.starts();
        starts.is_empty() || !matches!(starts.get(usize::from(number)), Some(Some(_)))
    };
    let parts = 0..plan.parts_before;
    let whole = bytes.starts().is_empty() && plan.trust == Trust::Headers;
    let lacking: Vec<u16> = parts.filter(|number| !whole && lacks(*number)).collect();
    if !lacking.is_empty() {
        for number in lacking.into_iter().take(PARTS_NAMED) {
            let name = piece_name(place.name.inner(), u32::from(number) + 1);
            listing.problem(ProblemKind::PartMissing, &Untrusted::new(name), 1);
        }
    } else if !plan.explains_all(bytes) {
        listing.problem(ProblemKind::NoDirectory, place.name, 1);
    } else if walked.skipped_bytes > 0 || cut_short {
        listing.problem(ProblemKind::Damaged, place.name, 1);
    }
}

/// Opens the stream of one entry of an archive.
pub(super) fn reader(
    bytes: &Arc<dyn Bytes>,
    entry: &Entry,
    parts: Parts,
    (spares, keys): (&Spares, &Keys),
) -> Result<EntryReader, ProblemKind> {
    let broken = if parts.split { ProblemKind::PartMissing } else { ProblemKind::Damaged };
    let broken = || if bytes.changed() { ProblemKind::Changed } else { broken };
    if entry.method != Method::Deflated || entry.lock.is_some() {
        let header = array_at::<{ LOCAL_BYTES as usize }>(&**bytes, entry.at);
        let length = header.as_ref().and_then(|it| header_bytes(it)).ok_or_else(broken)?;
        let place = (entry.at.saturating_add(length), entry.packed_bytes);
        if let Some(lock) = entry.lock {
            return locked(bytes, (entry, parts), (lock, place), (spares, keys));
        }
        let source = Source::new(Arc::clone(bytes), place.0, place.1, None);
        let mut reader = EntryReader::new(packed(source, entry, parts), spares)?;
        reader.told_again(header.and_then(|it| told_locally(&it)).map(|it| it.0), 0);
        return Ok(reader);
    }
    let source = Source::new(Arc::clone(bytes), entry.at, entry.packed_bytes, None);
    let mut reader = EntryReader::new(packed(source, entry, parts), spares)?;
    let around = LOCAL_BYTES + u64::from(entry.name_bytes) + EXTRA_EXPECTED;
    let header = reader.fetch(entry.at, around.saturating_add(entry.packed_bytes));
    let length = header_bytes(header).ok_or_else(broken)?;
    if let Some((crc32, packed_bytes)) = told_locally(header) {
        reader.told_again(Some(crc32), packed_bytes);
    }
    reader.skip(length);
    Ok(reader)
}

/// The checksum and the packed size that a local header tells, if it does.
fn told_locally(header: &[u8]) -> Option<(u32, u64)> {
    let (crc32, packed_bytes) = (le32(header, 14), le32(header, 18));
    let told = crc32 != 0 && packed_bytes != u32::MAX && le16(header, 6) & (1 << 3) == 0;
    told.then_some((crc32, packed_bytes.into()))
}

/// The checksum of an entry, where the archive tells it.
pub(super) fn told_crc(entry: &Entry, parts: Parts) -> Option<u32> {
    let tells_crc = entry.lock.is_none_or(Lock::tells_crc);
    Some(entry.crc32).filter(|it| tells_crc && (!parts.salvaged || *it != 0))
}

fn packed(source: Source, entry: &Entry, parts: Parts) -> Packed {
    Packed {
        source,
        method: entry.method,
        crc32: told_crc(entry, parts),
        told_bytes: Some(entry.size_bytes).filter(|it| !parts.salvaged || *it > 0),
    }
}

/// Opens the stream of a locked entry with the first password that fits.
fn locked(
    bytes: &Arc<dyn Bytes>,
    (entry, parts): (&Entry, Parts),
    (lock, (start, len)): (Lock, (u64, u64)),
    (spares, keys): (&Spares, &Keys),
) -> Result<EntryReader, ProblemKind> {
    if keys.is_empty() {
        return Err(ProblemKind::Locked);
    }
    let locked = Locked::new(&**bytes, lock, start, len).ok_or(ProblemKind::Damaged)?;
    let (start, len) = locked.place();
    let open = |number| {
        let cipher = locked.cipher(keys, number)?;
        let source = Source::new(Arc::clone(bytes), start, len, Some(cipher));
        EntryReader::new(packed(source, entry, parts), spares).ok()
    };
    for number in 0..keys.len() {
        let Some(mut reader) = open(number) else { continue };
        // The old lock lets one wrong password in a hundred pass: what comes out must make sense.
        let sure = matches!(lock, Lock::Aes { .. }) || keys.is_proven(number);
        if sure {
            return Ok(reader);
        }
        if makes_sense(&mut reader) {
            if reader.verdict() == Verdict::Whole {
                keys.prove(number);
            }
            return open(number).ok_or(ProblemKind::Damaged);
        }
    }
    Err(if bytes.changed() { ProblemKind::Changed } else { ProblemKind::WrongPassword })
}

/// Whether the start of an entry unpacks, and if it ends there, fits its checksum.
fn makes_sense(reader: &mut EntryReader) -> bool {
    let mut block = vec![0; PROBE_BYTES];
    let mut left = PROBE_BYTES;
    while let Some(into) = block.get_mut(..left).filter(|it| !it.is_empty()) {
        match reader.read(into) {
            Ok(count @ 1..) => left -= count.min(left),
            _ => break,
        }
    }
    matches!(reader.verdict(), Verdict::Unfinished | Verdict::Whole | Verdict::Bomb)
}

/// The length of the local header that these bytes start with.
fn header_bytes(header: &[u8]) -> Option<u64> {
    let lengths = u64::from(le16(header, 26)) + u64::from(le16(header, 28));
    let whole = header.len() as u64 >= LOCAL_BYTES && header.starts_with(&LOCAL_SIGNATURE);
    whole.then_some(LOCAL_BYTES + lengths)
}
