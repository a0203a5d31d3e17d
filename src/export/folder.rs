//! A dropped folder: each file is an entry; archives in it are opened, one level deep.

use std::sync::Arc;

use super::assemble::{Assembly, list_set};
use super::bytes::{Bytes, FileBytes, same};
use super::entry::{Container, Entry, Method, Name};
use super::listing::Listing;
use super::names::{is_litter, with_slashes};
use super::{Opener, archive};
use crate::record::EntryId;
use crate::text::Untrusted;

/// Archives in one folder that are kept open; the handles of a process are few.
const ARCHIVES_OPEN: usize = 256;

/// A folder being listed.
struct Folder {
    open: Opener,
    container: u32,
    source: usize,
}

/// Lists a folder's files by name, since systems give them in any order; gives their sizes' sum.
pub(super) fn list(
    files: &[(Untrusted, u64)],
    open: &Opener,
    source: usize,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) -> u64 {
    let folder =
        Folder { open: Arc::clone(open), container: listing.containers.len() as u32, source };
    listing.containers.push(Container::Folder { open: Arc::clone(open) });
    let slashed = |name: &Untrusted| Untrusted::new(with_slashes(name.inner().to_owned()));
    let mut files: Vec<(usize, Untrusted, u64)> =
        files.iter().enumerate().map(|(at, it)| (at, slashed(&it.0), it.1)).collect();
    files.sort_by(|a, b| a.1.cmp(&b.1));
    let names: Vec<&str> = files.iter().map(|it| it.1.inner()).collect();
    let assembly = Assembly::new(&names);
    let piece = |at: usize| {
        let (number, name, _) = files.get(at)?;
        Some((name.clone(), folder.bytes(*number)?))
    };
    let mut total = 0_u64;
    let mut archives = 0;
    let mut seen: Vec<(usize, u64)> = Vec::new();
    for (at, (number, name, size_bytes)) in files.iter().enumerate() {
        if assembly.is_piece(at) {
            if let Some(set) = assembly.set_at(at) {
                list_set(set, &piece, (source, true), listing, progress);
            }
            total = total.saturating_add(piece(at).map_or(0, |it| it.1.len()));
            continue;
        }
        // Only files so named are opened while listing: a folder may hold a hundred thousand others.
        let is_litter = is_litter(name.inner().as_bytes());
        let is_archive = archive::is_named_so(name.inner()) && !is_litter;
        if is_archive && folder.is_again((*number, *size_bytes), &seen, &mut || progress(0)) {
            listing.again(name, *size_bytes);
            total = total.saturating_add(*size_bytes);
            continue;
        }
        let archive = (archives < ARCHIVES_OPEN && is_archive)
            .then(|| folder.archive(*number, name, listing, progress))
            .flatten();
        total = total.saturating_add(archive.unwrap_or(*size_bytes));
        if archive.is_some() {
            archives += 1;
            seen.push((*number, *size_bytes));
        } else if is_litter {
            listing.ledger.left_out_bytes += size_bytes;
            listing.litter(name, *size_bytes);
        } else {
            let id = listing.entries.len();
            let name = listing.names.add(name.inner());
            listing.entries.push(folder.entry(*number, name, *size_bytes, id));
        }
    }
    assembly.note_missing(listing);
    total
}

impl Folder {
    fn entry(&self, number: usize, name: Name, size_bytes: u64, id: usize) -> Entry {
        Entry {
            id: EntryId(id as u32),
            source: self.source as u32,
            name,
            size_bytes,
            packed_bytes: size_bytes,
            fault: None,
            at: number as u64,
            crc32: 0,
            container: self.container,
            name_bytes: 0,
            method: Method::Stored,
            lock: None,
        }
    }

    fn bytes(&self, number: usize) -> Option<Arc<dyn Bytes>> {
        Some(Arc::new(FileBytes::new((self.open)(number).ok()?).ok()?))
    }

    /// Whether a file is the same as one of those seen before, each with its size.
    fn is_again(
        &self,
        (number, size_bytes): (usize, u64),
        seen: &[(usize, u64)],
        sign: &mut dyn FnMut(),
    ) -> bool {
        let mut as_long = seen.iter().filter(|it| it.1 == size_bytes).peekable();
        if as_long.peek().is_none() {
            return false;
        }
        let Some(own) = self.bytes(number) else { return false };
        as_long.any(|it| self.bytes(it.0).is_some_and(|other| same(&*own, &*other, sign)))
    }

    /// Lists a file of the folder as an archive, if it is one; gives its size.
    fn archive(
        &self,
        number: usize,
        name: &Untrusted,
        listing: &mut Listing,
        progress: &mut dyn FnMut(u64),
    ) -> Option<u64> {
        let bytes = self.bytes(number)?;
        let place = archive::Place { source: self.source, prefix: name.inner(), name, depth: 0 };
        archive::list(&bytes, &place, listing, progress).then(|| bytes.len())
    }
}
