//! Zip archives: our own walk over the directory, since libraries were measured to lose entries.
//!
//! The directory is trusted where it disagrees with local headers, but nothing that it tells is
//! trusted as such: sizes are hints, no buffer is sized by them, and every byte of the file belongs
//! to at most one entry.

mod directory;
mod end;
mod layout;

use std::sync::Arc;

use super::bytes::{Bytes, array_at, le16, read_full};
use super::entry::{Container, Entry, Method};
use super::listing::Listing;
use super::names::{Guess, is_litter, unicode_path, with_slashes};
use super::reader::{EntryReader, Packed, Spares};
use crate::findings::ProblemKind;
use crate::record::EntryId;
use crate::text::Untrusted;
use directory::{Row, Walk};
use end::{Plan, Trust};

pub(super) const LOCAL_SIGNATURE: [u8; 4] = *b"PK\x03\x04";

/// Length of a local header without name and extra fields.
pub(super) const LOCAL_BYTES: u64 = 30;

/// Extra fields that a local header often has, in bytes, for reading header and data at once.
const EXTRA_EXPECTED: u64 = 64;

/// Entries between two reports of progress.
const PROGRESS_EVERY: u64 = 4096;

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

/// What an archive is listed as.
pub(super) struct Place<'a> {
    /// The dropped file it belongs to.
    pub(super) source: usize,
    /// What stands before the names of its entries: nothing, or its own name in a folder.
    pub(super) prefix: &'a str,
    /// Its own name.
    pub(super) name: &'a Untrusted,
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
    let Some(plan) = plan.filter(|plan| start == Start::Zip || plan.trust == Trust::Headers) else {
        if start == Start::Unknown {
            return false;
        }
        // Salvage by local headers has its place here.
        listing.problem(ProblemKind::NoDirectory, place.name, 1);
        listing.ledger.damaged_bytes += bytes.len();
        return true;
    };
    let first = listing.entries.len();
    let mut reading = Reading::new(place, listing, &plan);
    let walked = reading.rows(&**bytes, &plan, progress);
    let Reading { guess, unknown_names, .. } = reading;
    if place.prefix.is_empty() && is_document(listing.entries.get(first..).unwrap_or_default()) {
        listing.entries.truncate(first);
        return false;
    }
    if !unknown_names.is_empty() {
        decode_names(listing, &unknown_names, &guess, place.prefix);
        listing.problem(ProblemKind::Encoding, place.name, unknown_names.len() as u64);
    }
    report(&plan, &walked, place, listing, &**bytes);
    layout::settle(&**bytes, &plan, &walked, first, listing);
    listing.containers.push(Container::Zip { bytes: Arc::clone(bytes), split: plan.split });
    listing.keep_from(first);
    true
}

/// What a walk over the directory came to.
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
    if plan.trust == Trust::Empty
        && plan.ends.iter().map(|it| it.end - it.start).sum::<u64>() < bytes.len() / 2
    {
        listing.problem(ProblemKind::NoDirectory, place.name, 1);
    } else if plan.split && plan.trust != Trust::Headers {
        listing.problem(ProblemKind::PartMissing, place.name, 1);
    } else if walked.skipped_bytes > 0
        || (walked.rows < plan.rows_told && walked.end < plan.directory.end)
    {
        listing.problem(ProblemKind::Damaged, place.name, 1);
    }
}

/// The rows of one directory on their way to entries.
struct Reading<'a> {
    place: &'a Place<'a>,
    listing: &'a mut Listing,
    shift: i64,
    guess: Guess,
    /// Entries whose names wait for the guess; until then each character is one byte.
    unknown_names: Vec<u32>,
}

impl<'a> Reading<'a> {
    fn new(place: &'a Place<'a>, listing: &'a mut Listing, plan: &Plan) -> Self {
        Self {
            place,
            listing,
            shift: plan.shift,
            guess: Guess::default(),
            unknown_names: Vec::new(),
        }
    }

    fn rows(&mut self, bytes: &dyn Bytes, plan: &Plan, progress: &mut dyn FnMut(u64)) -> Walked {
        let mut walk = Walk::new(bytes, plan.directory.start, plan.directory.end);
        let mut rows = 0;
        while self.listing.entries.len() < u32::MAX as usize {
            let Some(row) = walk.next() else { break };
            self.take(&row);
            rows += 1;
            if rows % PROGRESS_EVERY == 0 {
                progress(self.listing.entries.len() as u64);
            }
        }
        Walked { rows, end: walk.place(), skipped_bytes: walk.skipped_bytes() }
    }

    fn take(&mut self, row: &Row<'_>) {
        let (method, mut fault) = judge(row);
        let at = row.offset.and_then(|it| it.checked_add_signed(self.shift));
        if at.is_none() {
            fault = Some(ProblemKind::Damaged);
        }
        let name = if method.is_entry() { self.name(row) } else { Untrusted::default() };
        self.listing.entries.push(Entry {
            id: EntryId(0),
            source: self.place.source,
            name,
            size_bytes: row.size_bytes,
            packed_bytes: row.packed_bytes.unwrap_or(u64::MAX),
            fault,
            at: at.unwrap_or(u64::MAX),
            crc32: row.crc32,
            container: self.listing.containers.len() as u32,
            name_bytes: row.name.len() as u16,
            method,
        });
    }

    fn name(&mut self, row: &Row<'_>) -> Untrusted {
        let says_utf8 = row.flags & (1 << 11) != 0;
        let text = match std::str::from_utf8(row.name) {
            Ok(text) if row.name.is_ascii() => text.to_owned(),
            Ok(text) => unicode_path(row.extra, row.name).unwrap_or_else(|| text.to_owned()),
            Err(_) if says_utf8 => String::from_utf8_lossy(row.name).into_owned(),
            Err(_) => {
                let Some(text) = unicode_path(row.extra, row.name) else {
                    self.guess.see(row.name);
                    self.unknown_names.push(self.listing.entries.len() as u32);
                    let raw: String = row.name.iter().map(|it| char::from(*it)).collect();
                    return Untrusted::new(raw);
                };
                text
            }
        };
        Untrusted::new(full_name(self.place.prefix, text))
    }
}

fn full_name(prefix: &str, name: String) -> String {
    let name = with_slashes(name);
    if prefix.is_empty() { name } else { format!("{prefix}/{name}") }
}

fn decode_names(listing: &mut Listing, which: &[u32], guess: &Guess, prefix: &str) {
    let encoding = guess.choose();
    for at in which {
        let Some(entry) = listing.entries.get_mut(*at as usize) else { continue };
        let raw: Vec<u8> = entry.name.inner().chars().map(|it| it as u8).collect();
        entry.name = Untrusted::new(full_name(prefix, encoding.decode(&raw)));
    }
}

/// Kinds of file in Unix rights.
const LINK: u16 = 0o120_000;
const FOLDER: u16 = 0o040_000;
const FILE: u16 = 0o100_000;

/// How a row is packed, and whether that alone keeps it from being read.
fn judge(row: &Row<'_>) -> (Method, Option<ProblemKind>) {
    let is_folder =
        row.size_bytes == 0 && row.name.last().is_some_and(|it| matches!(it, b'/' | b'\\'));
    let kind = row.unix_mode & 0o170_000;
    if is_folder {
        return (Method::Folder, None);
    }
    if is_litter(row.name) {
        return (Method::Litter, None);
    }
    let locked = row.flags & 1 != 0 || row.flags & (1 << 6) != 0 || row.method == 99;
    match row.method {
        _ if locked => (Method::Other, Some(ProblemKind::Locked)),
        // A link is never followed. A pipe that was packed has content, a device has not.
        _ if kind == LINK || (row.size_bytes == 0 && !matches!(kind, 0 | FOLDER | FILE)) => {
            (Method::Other, Some(ProblemKind::Format))
        }
        _ if row.flags & (1 << 5) != 0 => (Method::Other, Some(ProblemKind::Method)),
        0 => (Method::Stored, None),
        8 => (Method::Deflated, None),
        _ => (Method::Other, Some(ProblemKind::Method)),
    }
}

/// Whether these entries make a document (a sheet, a book) rather than an archive.
fn is_document(entries: &[Entry]) -> bool {
    let first_name = entries.first().map(|entry| entry.name.inner());
    first_name == Some("mimetype")
        || entries.iter().any(|entry| entry.name.inner() == "[Content_Types].xml")
}

/// Opens the stream of one entry of an archive.
pub(super) fn reader(
    bytes: &Arc<dyn Bytes>,
    entry: &Entry,
    split: bool,
    spares: &Spares,
) -> Result<EntryReader, ProblemKind> {
    let broken = if split { ProblemKind::PartMissing } else { ProblemKind::Damaged };
    let deflated = entry.method == Method::Deflated;
    let mut packed = Packed {
        bytes: Arc::clone(bytes),
        offset: entry.at,
        len_bytes: entry.packed_bytes,
        deflated,
        crc32: Some(entry.crc32),
    };
    let broken = || if bytes.changed() { ProblemKind::Changed } else { broken };
    if !deflated {
        let header = array_at::<{ LOCAL_BYTES as usize }>(&**bytes, entry.at);
        packed.offset += header.as_ref().and_then(|it| header_bytes(it)).ok_or_else(broken)?;
        return Ok(EntryReader::new(packed, spares));
    }
    let mut reader = EntryReader::new(packed, spares);
    let around = LOCAL_BYTES + u64::from(entry.name_bytes) + EXTRA_EXPECTED;
    let header = reader.fetch(entry.at, around.saturating_add(entry.packed_bytes));
    let length = header_bytes(header).ok_or_else(broken)?;
    reader.skip(length);
    Ok(reader)
}

/// The length of the local header that these bytes start with.
fn header_bytes(header: &[u8]) -> Option<u64> {
    let lengths = u64::from(le16(header, 26)) + u64::from(le16(header, 28));
    let whole = header.len() as u64 >= LOCAL_BYTES && header.starts_with(&LOCAL_SIGNATURE);
    whole.then_some(LOCAL_BYTES + lengths)
}
