//! Rows of an archive on their way to entries: names, methods, and what is no entry at all.

use super::directory::{Row, Walk};
use super::end::Plan;
use super::{Place, Walked};
use crate::export::bytes::Bytes;
use crate::export::entry::{Entry, Method};
use crate::export::listing::Listing;
use crate::export::names::{Guess, is_litter, unicode_path, with_slashes};
use crate::findings::ProblemKind;
use crate::record::EntryId;
use crate::text::Untrusted;

/// Entries between two reports of progress.
const PROGRESS_EVERY: usize = 4096;

/// The rows of one archive on their way to entries.
pub(super) struct Reading<'a> {
    place: &'a Place<'a>,
    listing: &'a mut Listing,
    progress: &'a mut dyn FnMut(u64),
    guess: Guess,
    /// Entries whose names wait for the guess; until then each character is one byte.
    unknown_names: Vec<u32>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        place: &'a Place<'a>,
        listing: &'a mut Listing,
        progress: &'a mut dyn FnMut(u64),
    ) -> Self {
        let guess = Guess::default();
        Self { place, listing, progress, guess, unknown_names: Vec::new() }
    }

    /// Takes all rows of a directory.
    pub(super) fn directory(&mut self, bytes: &dyn Bytes, plan: &Plan) -> Walked {
        let mut walk = Walk::new(bytes, plan.directory.start, plan.directory.end);
        let mut rows = 0;
        while let Some(row) = walk.next() {
            if !self.take(&row, plan.shift) {
                break;
            }
            rows += 1;
        }
        Walked { rows, end: walk.place(), skipped_bytes: walk.skipped_bytes() }
    }

    /// Forgets the rows from this entry on.
    pub(super) fn restart(&mut self, first: usize) {
        self.listing.entries.truncate(first);
        self.unknown_names.clear();
        self.guess = Guess::default();
    }

    /// Takes one row; says whether there is room for more.
    pub(super) fn take(&mut self, row: &Row<'_>, shift: i64) -> bool {
        let (method, mut fault) = judge(row);
        let at = row.offset.and_then(|it| it.checked_add_signed(shift));
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
        let count = self.listing.entries.len();
        if count.is_multiple_of(PROGRESS_EVERY) {
            (self.progress)(count as u64);
        }
        count < u32::MAX as usize
    }

    /// Whether the entries from this one on make a document (a sheet, a book) rather than an
    /// archive.
    pub(super) fn is_document(&self, first: usize) -> bool {
        let entries = self.listing.entries.get(first..).unwrap_or_default();
        entries.first().is_some_and(|entry| entry.name.inner() == "mimetype")
            || entries.iter().any(|entry| entry.name.inner() == "[Content_Types].xml")
    }

    /// Decodes the names that waited for the guess, and says so in a problem.
    pub(super) fn decode_names(self) {
        let Self { place, listing, guess, unknown_names, .. } = self;
        if unknown_names.is_empty() {
            return;
        }
        let encoding = guess.choose();
        for at in &unknown_names {
            let Some(entry) = listing.entries.get_mut(*at as usize) else { continue };
            let raw: Vec<u8> = entry.name.inner().chars().map(|it| it as u8).collect();
            entry.name = Untrusted::new(full_name(place.prefix, encoding.decode(&raw)));
        }
        listing.problem(ProblemKind::Encoding, place.name, unknown_names.len() as u64);
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
