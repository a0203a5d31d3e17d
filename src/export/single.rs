//! A dropped file that is no archive: one entry, read as it is.

use std::sync::Arc;

use super::bytes::Bytes;
use super::entry::{Container, Entry, Method};
use super::listing::Listing;
use crate::findings::ProblemKind;
use crate::record::EntryId;
use crate::text::Untrusted;

/// Lists the file as the only entry of its source.
pub(super) fn list(bytes: &Arc<dyn Bytes>, name: &Untrusted, source: usize, listing: &mut Listing) {
    let size_bytes = bytes.len();
    let first = listing.entries.len();
    listing.entries.push(Entry {
        id: EntryId(first as u32),
        source,
        name: name.clone(),
        size_bytes,
        packed_bytes: size_bytes,
        // An empty file is a download that never began.
        fault: (size_bytes == 0).then_some(ProblemKind::Truncated),
        at: 0,
        crc32: 0,
        container: listing.containers.len() as u32,
        name_bytes: 0,
        method: Method::Stored,
        lock: None,
    });
    listing.containers.push(Container::Single { bytes: Arc::clone(bytes) });
}
