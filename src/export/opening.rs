//! What opens the entries of an export.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::entry::{Container, Method};
use super::inflate::Spares;
use super::listing::Listing;
use super::restart::Restarts;
use super::{EntryReader, squeezed};
use crate::findings::ProblemKind;
use crate::record::EntryId;

/// Packed size from which places to begin at again are noted in an entry.
const RESTART_FROM_BYTES: u64 = 256 << 10;

/// Opens entries. Cheap to clone, and clones can be sent to other threads.
#[derive(Clone)]
pub struct Opening {
    pub(super) listing: Arc<Listing>,
    /// Entries that are packed once more, by themselves.
    pub(super) squeezed: Arc<BTreeSet<u32>>,
    /// Where unpacking can begin inside large entries.
    pub(super) restarts: Restarts,
    spares: Spares,
}

impl Opening {
    pub(super) fn new(listing: Listing, squeezed: BTreeSet<u32>) -> Self {
        let (spares, restarts) = (Spares::default(), Restarts::default());
        Self { listing: Arc::new(listing), squeezed: Arc::new(squeezed), restarts, spares }
    }

    /// The decoded bytes of an entry, from its start.
    ///
    /// # Errors
    ///
    /// Why it cannot be read: its fault, or that its header is broken or its file is gone.
    pub fn reader(&self, id: EntryId) -> Result<EntryReader, ProblemKind> {
        let entry = self.listing.entries.get(id.0 as usize).ok_or(ProblemKind::Damaged)?;
        if let Some(fault) = entry.fault {
            return Err(fault);
        }
        let container = self.listing.containers.get(entry.container as usize);
        let container = container.ok_or(ProblemKind::Damaged)?;
        let mut open = || container.reader(entry, (&self.spares, &self.listing.keys));
        if self.squeezed.contains(&id.0) { squeezed::unpacked(&mut open) } else { open() }
    }

    /// The same; while a large entry is read to its end, places are noted at which
    /// [`super::Export::resumed`] can begin.
    ///
    /// # Errors
    ///
    /// Those of [`Opening::reader`].
    pub fn reader_that_notes(&self, id: EntryId) -> Result<EntryReader, ProblemKind> {
        let mut reader = self.reader(id)?;
        let packed = self.listing.entries.get(id.0 as usize).map_or(0, |it| it.packed_bytes);
        if packed >= RESTART_FROM_BYTES {
            reader.keep(&self.restarts, id);
        }
        Ok(reader)
    }

    /// Whether an entry takes at most so many bytes, can be read without reading others, and is
    /// packed in one of the two usual ways.
    pub fn is_small(&self, id: EntryId, most_bytes: u64) -> bool {
        let Some(entry) = self.listing.entries.get(id.0 as usize) else { return false };
        let container = self.listing.containers.get(entry.container as usize);
        entry.fault.is_none()
            && entry.lock.is_none()
            && entry.packed_bytes <= most_bytes
            && matches!(entry.method, Method::Stored | Method::Deflated)
            && matches!(container, Some(Container::Zip { .. }))
            && !self.squeezed.contains(&id.0)
    }

    /// The path of an entry inside the export.
    pub fn name(&self, id: EntryId) -> &str {
        let entry = self.listing.entries.get(id.0 as usize);
        entry.map_or("", |it| self.listing.names.get(it.name))
    }
}
