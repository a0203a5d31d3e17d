//! A dropped folder: each file is an entry; archives in it are opened, one level deep.

use std::sync::Arc;

use super::bytes::{Bytes, FileBytes};
use super::entry::{Container, Entry, Method};
use super::listing::Listing;
use super::names::{is_litter, with_slashes};
use super::{Opener, archive};
use crate::record::EntryId;
use crate::text::Untrusted;

/// Archives in one folder that are kept open; the handles of a process are few.
const ARCHIVES_OPEN: usize = 256;

/// A folder being listed.
struct Folder {
    open: Arc<Opener>,
    container: u32,
    source: usize,
}

/// Lists a folder's files by name, since systems give them in any order; gives their sizes' sum.
pub(super) fn list(
    files: Vec<(Untrusted, u64)>,
    open: Opener,
    source: usize,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) -> u64 {
    let folder =
        Folder { open: Arc::new(open), container: listing.containers.len() as u32, source };
    listing.containers.push(Container::Folder { open: Arc::clone(&folder.open) });
    let mut files: Vec<_> = files.into_iter().enumerate().collect();
    files.sort_by(|a, b| a.1.0.cmp(&b.1.0));
    let mut total = 0_u64;
    let mut archives = 0;
    for (number, (name, size_bytes)) in files {
        let name = Untrusted::new(with_slashes(name.inner().to_owned()));
        // Only files so named are opened while listing: a folder may hold a hundred thousand others.
        let is_archive = archive::is_named_so(&name) && !is_litter(name.inner().as_bytes());
        let archive = (archives < ARCHIVES_OPEN && is_archive)
            .then(|| folder.archive(number, &name, listing, progress))
            .flatten();
        total = total.saturating_add(archive.unwrap_or(size_bytes));
        if archive.is_some() {
            archives += 1;
        } else if is_litter(name.inner().as_bytes()) {
            listing.ledger.left_out_bytes += size_bytes;
        } else {
            listing.entries.push(folder.entry(number, name, size_bytes, listing.entries.len()));
        }
    }
    total
}

impl Folder {
    fn entry(&self, number: usize, name: Untrusted, size_bytes: u64, id: usize) -> Entry {
        Entry {
            id: EntryId(id as u32),
            source: self.source,
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

    /// Lists a file of the folder as an archive, if it is one; gives its size.
    fn archive(
        &self,
        number: usize,
        name: &Untrusted,
        listing: &mut Listing,
        progress: &mut dyn FnMut(u64),
    ) -> Option<u64> {
        let bytes: Arc<dyn Bytes> = Arc::new(FileBytes::new((self.open)(number).ok()?).ok()?);
        let place = archive::Place { source: self.source, prefix: name.inner(), name, depth: 0 };
        archive::list(&bytes, &place, listing, progress).then(|| bytes.len())
    }
}
