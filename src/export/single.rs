//! A dropped file that is no archive: one entry, read as it is.

use std::sync::Arc;

use super::archive::is_named_so;
use super::bytes::{Bytes, read_full};
use super::entry::{Container, Entry, Method};
use super::listing::Listing;
use crate::findings::ProblemKind;
use crate::record::EntryId;
use crate::text::Untrusted;

/// Lists the file as the only entry of its source. One that is called an archive and is text, such as
/// a page that asks to sign in, is told.
pub(super) fn list(bytes: &Arc<dyn Bytes>, name: &Untrusted, source: usize, listing: &mut Listing) {
    let size_bytes = bytes.len();
    if is_named_so(name.inner()) && is_text(&**bytes) {
        listing.problem(ProblemKind::Name, name, 1);
    }
    let first = listing.entries.len();
    let own = listing.names.add(name.inner());
    listing.entries.push(Entry {
        id: EntryId(first as u32),
        source: source as u32,
        name: own,
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

/// Whether the first bytes are plain text.
fn is_text(bytes: &dyn Bytes) -> bool {
    let mut head = [0; 64];
    let count = read_full(bytes, 0, &mut head).unwrap_or(0);
    let head = head.get(..count).unwrap_or_default();
    !head.is_empty()
        && head.iter().all(|it| matches!(it, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 0x80..))
}
