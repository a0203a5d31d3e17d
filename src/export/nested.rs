//! Archives inside archives: their entries take the place of the one that holds them.
//!
//! One that is stored is read where it is. One that is packed is held unpacked in memory, within a
//! budget for the whole export, since a directory at the end of a stream is of no use.

use std::io::Read as _;
use std::sync::Arc;

use super::archive::{self, Place};
use super::bytes::{Bytes, MemoryBytes};
use super::entry::{Entry, Method};
use super::inflate::Spares;
use super::listing::Listing;
use super::reader::{EntryReader, Verdict};
use crate::findings::ProblemKind;
use crate::text::Untrusted;

/// Archives inside each other that are opened.
const DEPTH: u32 = 8;

/// Unpacked bytes taken at a time.
const BLOCK_BYTES: usize = 256 << 10;

/// Opens the archives among the entries from `first` on. Each that could be opened is struck from
/// the list (as if it were a folder), and its entries are added at the end.
pub(super) fn list_from(
    first: usize,
    outer: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) {
    let spares = Spares::default();
    for at in first..listing.entries.len() {
        let Some(entry) = listing.entries.get(at) else { break };
        if entry.fault.is_some()
            || !entry.method.is_entry()
            || !archive::is_named_so(listing.names.get(entry.name))
        {
            continue;
        }
        let entry = entry.clone();
        match open(&entry, outer, listing, &spares) {
            Ok(bytes) => list_one(&Inner { at, entry, bytes }, outer, listing, progress),
            Err(Some(fault)) => set_fault(at, fault, listing),
            Err(None) => {}
        }
    }
}

/// The bytes of an archive inside another. `Err(None)`: let it be an entry like others.
fn open(
    entry: &Entry,
    outer: &Place<'_>,
    listing: &mut Listing,
    spares: &Spares,
) -> Result<Arc<dyn Bytes>, Option<ProblemKind>> {
    if outer.depth >= DEPTH {
        return Err(Some(ProblemKind::TooDeep));
    }
    listing.nested_left = listing.nested_left.checked_sub(1).ok_or(ProblemKind::Bomb)?;
    let container = listing.containers.get(entry.container as usize).ok_or(None)?;
    let mut reader = container.reader(entry, (spares, &listing.keys)).or(Err(None))?;
    if let Some(part) = reader.stored_part() {
        return Ok(Arc::new(part));
    }
    let unpacked = unpack(&mut reader, listing.nested_left_bytes).ok_or(ProblemKind::TooLarge)?;
    listing.nested_left_bytes -= unpacked.len() as u64;
    match reader.verdict() {
        // What is damaged or cut may still hold whole entries.
        Verdict::Bomb => Err(Some(ProblemKind::Bomb)),
        _ => Ok(Arc::new(MemoryBytes::new(unpacked))),
    }
}

/// All that unpacks, or nothing if it is more than `most_bytes`.
pub(super) fn unpack(reader: &mut EntryReader, most_bytes: u64) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut block = vec![0; BLOCK_BYTES];
    while let Ok(count @ 1..) = reader.read(&mut block) {
        if (out.len() + count) as u64 > most_bytes {
            return None;
        }
        out.extend_from_slice(block.get(..count)?);
    }
    Some(out)
}

/// An entry that may be an archive: its position, and what is in it.
struct Inner {
    at: usize,
    entry: Entry,
    bytes: Arc<dyn Bytes>,
}

fn list_one(
    inner: &Inner,
    outer: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) {
    let Inner { at, entry, bytes } = inner;
    let name = Untrusted::from(listing.names.get(entry.name));
    let place =
        Place { source: outer.source, prefix: name.inner(), name: &name, depth: outer.depth + 1 };
    let start = listing.entries.len();
    let ledger = listing.ledger;
    if !archive::list(bytes, &place, listing, progress) {
        return;
    }
    let lacking = listing.shared.remove(&(*at as u32)).unwrap_or(0);
    let own_bytes = entry.packed_bytes.saturating_sub(lacking);
    let in_place = entry.method == Method::Stored && entry.lock.is_none() && lacking == 0;
    if !in_place {
        listing.unpacked_from(start, ledger, own_bytes);
    }
    if let Some(entry) = listing.entries.get_mut(*at) {
        entry.method = Method::Folder;
    }
}

/// Marks an archive that is not opened, and books its bytes.
fn set_fault(at: usize, fault: ProblemKind, listing: &mut Listing) {
    let lacking = listing.shared.get(&(at as u32)).copied().unwrap_or(0);
    let Some(entry) = listing.entries.get_mut(at) else { return };
    entry.fault = Some(fault);
    listing.ledger.left_out_bytes += entry.packed_bytes.saturating_sub(lacking);
}
