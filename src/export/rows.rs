//! Rows of an archive on their way to entries: names, methods, and what is no entry at all.

use super::archive::Place;
use super::entry::{Entry, Method};
use super::listing::Listing;
use super::lock::Lock;
use super::names::{Guess, decode, extra_field, is_litter, unicode_path, with_slashes};
use crate::findings::ProblemKind;
use crate::record::EntryId;

/// Entries between two reports of progress, and bytes of their rows: names of 64 KiB each take long to
/// come from a slow disk.
const PROGRESS_EVERY: usize = 4096;
const PROGRESS_BYTES: usize = 4 << 20;

/// Entries of an export that are listed; more than twice as many would take all memory.
const ENTRIES_MAX: usize = 1 << 20;

/// Bytes of all their names. The name of an archive stands before each name inside of it, so that a
/// small file can say a long name a million times.
const NAMES_MAX_BYTES: usize = 128 << 20;

/// Bytes of a name that are kept, and how many of them from its end.
const NAME_MAX_BYTES: usize = 1024;
const NAME_END_BYTES: usize = 256;

/// One row, as the archive tells it. Nothing of it has been checked.
pub(super) struct Row<'a> {
    /// Where the local header stands by the directory's count; `None` if the row does not say.
    pub(super) offset: Option<u64>,
    /// Whether it stands in a part that is missing.
    pub(super) elsewhere: bool,
    /// Packed size; `None` if the row does not say.
    pub(super) packed_bytes: Option<u64>,
    /// Unpacked size; 0 if the row does not say.
    pub(super) size_bytes: u64,
    pub(super) crc32: u32,
    /// Time of day of the file, as DOS writes it.
    pub(super) time: u16,
    pub(super) flags: u16,
    pub(super) method: u16,
    /// Kind of file and rights, if the archive was made on a system that has them; else 0.
    pub(super) unix_mode: u16,
    pub(super) name: &'a [u8],
    pub(super) extra: &'a [u8],
}

/// The rows of one archive on their way to entries.
pub(super) struct Reading<'a> {
    place: &'a Place<'a>,
    listing: &'a mut Listing,
    progress: &'a mut dyn FnMut(u64),
    guess: Guess,
    /// Entries whose names wait for the guess; until then each character is one byte.
    unknown_names: Vec<u32>,
    /// Bytes of rows since progress was told.
    silent_bytes: usize,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        place: &'a Place<'a>,
        listing: &'a mut Listing,
        progress: &'a mut dyn FnMut(u64),
    ) -> Self {
        let guess = Guess::default();
        Self { place, listing, progress, guess, unknown_names: Vec::new(), silent_bytes: 0 }
    }

    /// Says that it goes on, where a row takes long.
    pub(super) fn sign(&mut self) {
        (self.progress)(self.listing.entries.len() as u64);
    }

    /// Whether no more are listed.
    pub(super) fn is_full(&self) -> bool {
        self.listing.entries.len() >= ENTRIES_MAX
            || self.listing.names.len_bytes() >= NAMES_MAX_BYTES
    }

    /// Forgets the rows from this entry on.
    pub(super) fn restart(&mut self, first: usize) {
        let Listing { entries, names, .. } = &mut *self.listing;
        names.forget(entries.drain(first.min(entries.len())..).map(|it| it.name));
        self.unknown_names.clear();
        self.listing.odd_names.restart(first);
        self.guess = Guess::default();
    }

    /// Takes one row; says whether there is room for more.
    pub(super) fn take(&mut self, row: &Row<'_>, shift: i64) -> bool {
        let Judged { method, lock, mut fault } = judge(row);
        if lock.is_some() && self.listing.keys.is_empty() {
            fault = Some(ProblemKind::Locked);
        }
        let at = row.offset.and_then(|it| it.checked_add_signed(shift));
        if row.elsewhere {
            fault = Some(ProblemKind::PartMissing);
        } else if at.is_none() {
            fault = Some(ProblemKind::Damaged);
        }
        let name = match method {
            Method::Folder => String::new(),
            // It tells nothing of how the others are written.
            Method::Litter => {
                full_name(self.place.prefix, String::from_utf8_lossy(row.name).into_owned())
            }
            _ => self.name(row),
        };
        let name = self.listing.names.add(&name);
        self.listing.entries.push(Entry {
            id: EntryId(0),
            source: self.place.source as u32,
            name,
            size_bytes: row.size_bytes,
            packed_bytes: row.packed_bytes.unwrap_or(u64::MAX),
            fault,
            at: at.unwrap_or(u64::MAX),
            crc32: row.crc32,
            container: self.listing.containers.len() as u32,
            name_bytes: row.name.len() as u16,
            method,
            lock,
        });
        let count = self.listing.entries.len();
        self.silent_bytes += row.name.len() + row.extra.len();
        if count.is_multiple_of(PROGRESS_EVERY) || self.silent_bytes >= PROGRESS_BYTES {
            self.silent_bytes = 0;
            (self.progress)(count as u64);
        }
        !self.is_full()
    }

    /// Whether the entries from this one on make a document (a sheet, a book) rather than an
    /// archive.
    pub(super) fn is_document(&self, first: usize) -> bool {
        let entries = self.listing.entries.get(first..).unwrap_or_default();
        let is_called = |entry: &Entry, name| self.listing.names.get(entry.name) == name;
        entries.first().is_some_and(|entry| is_called(entry, "mimetype"))
            || entries.iter().any(|entry| is_called(entry, "[Content_Types].xml"))
    }

    /// Decodes the names that waited for the guess, and says so in a problem.
    pub(super) fn decode_names(self) {
        let Self { place, listing, guess, unknown_names, .. } = self;
        if unknown_names.is_empty() {
            return;
        }
        let encoding = listing.odd_names.wished.unwrap_or_else(|| guess.choose());
        listing.odd_names.encoding.get_or_insert(encoding);
        for at in &unknown_names {
            let Some(entry) = listing.entries.get_mut(*at as usize) else { continue };
            let raw: Vec<u8> = listing.names.get(entry.name).chars().map(|it| it as u8).collect();
            entry.name = listing.names.add(&full_name(place.prefix, decode(encoding, &raw)));
            listing.odd_names.keep(*at, &raw);
        }
        listing.problem(ProblemKind::Encoding, place.name, unknown_names.len() as u64);
    }

    fn name(&mut self, row: &Row<'_>) -> String {
        let says_utf8 = row.flags & (1 << 11) != 0;
        let text = match std::str::from_utf8(row.name) {
            Ok(text) if row.name.is_ascii() => text.to_owned(),
            Ok(text) => unicode_path(row.extra, row.name).unwrap_or_else(|| text.to_owned()),
            Err(_) if says_utf8 => {
                self.listing.odd_names.keep(self.listing.entries.len() as u32, row.name);
                String::from_utf8_lossy(row.name).into_owned()
            }
            Err(_) => {
                let Some(text) = unicode_path(row.extra, row.name) else {
                    self.guess.see(row.name);
                    self.unknown_names.push(self.listing.entries.len() as u32);
                    let kept = row.name.get(..NAME_MAX_BYTES).unwrap_or(row.name);
                    return kept.iter().map(|it| char::from(*it)).collect();
                };
                text
            }
        };
        full_name(self.place.prefix, text)
    }
}

fn full_name(prefix: &str, name: String) -> String {
    let name = with_slashes(name);
    shortened(if prefix.is_empty() { name } else { format!("{prefix}/{name}") })
}

/// A name of at most [`NAME_MAX_BYTES`]: hardly a path is longer, but an archive can say 64 KiB of one
/// a thousand times, and each name is held in several places. Its end stays, since it says what the file is.
fn shortened(name: String) -> String {
    if name.len() <= NAME_MAX_BYTES {
        return name;
    }
    let end = (name.len() - NAME_END_BYTES..).find_map(|at| name.get(at..));
    let start = (0..=NAME_MAX_BYTES - NAME_END_BYTES).rev().find_map(|at| name.get(..at));
    format!("{}\u{2026}{}", start.unwrap_or_default(), end.unwrap_or_default())
}

/// Kinds of file in Unix rights.
const LINK: u16 = 0o120_000;
const FOLDER: u16 = 0o040_000;
const FILE: u16 = 0o100_000;

/// The extra field of entries that are locked with certificates.
const CERTIFICATE_FIELD: u16 = 0x0017;

/// How a row is packed and locked, and whether that alone keeps it from being read.
struct Judged {
    method: Method,
    lock: Option<Lock>,
    fault: Option<ProblemKind>,
}

fn judge(row: &Row<'_>) -> Judged {
    let with = |method, fault| Judged { method, lock: None, fault };
    let is_folder =
        row.size_bytes == 0 && row.name.last().is_some_and(|it| matches!(it, b'/' | b'\\'));
    let kind = row.unix_mode & 0o170_000;
    if is_folder {
        return with(Method::Folder, None);
    }
    if is_litter(row.name) {
        return with(Method::Litter, None);
    }
    let has = |bit: u16| row.flags & (1 << bit) != 0;
    // These say how it is locked. Of what is not locked they say nothing, and other programs read it.
    let sealed =
        has(0) && (has(6) || has(13)) || extra_field(row.extra, CERTIFICATE_FIELD).is_some();
    let (number, lock) = match row.method {
        _ if sealed => return with(Method::Other, Some(ProblemKind::Sealed)),
        99 => match Lock::aes(row.extra) {
            Some((lock, number)) => (number, Some(lock)),
            None => return with(Method::Other, Some(ProblemKind::Sealed)),
        },
        // Locked bytes are more by a header: what is stored in as many bytes is only said to be.
        0 if row.packed_bytes == Some(row.size_bytes) => (0, None),
        number if has(0) => (number, Some(old_lock(row))),
        number => (number, None),
    };
    // A link is never followed. A pipe that was packed has content, a device has not.
    if kind == LINK || (row.size_bytes == 0 && !matches!(kind, 0 | FOLDER | FILE)) {
        return with(Method::Other, Some(ProblemKind::Format));
    }
    // A flag that says that it is a change to another file is set by mistake; its checksum tells.
    match Method::of(number, row.flags) {
        Some(method) => Judged { method, lock, fault: None },
        None => with(Method::Other, Some(ProblemKind::Method)),
    }
}

fn old_lock(row: &Row<'_>) -> Lock {
    Lock::Old { by_crc: (row.crc32 >> 24) as u8, by_time: (row.time >> 8) as u8 }
}
