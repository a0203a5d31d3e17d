//! What kind of archive some bytes are, and listing them as that.

use std::sync::Arc;

use super::bytes::{Bytes, MemoryBytes, read_full};
use super::entry::{Container, Entry, Method, Rare};
use super::gzip::GzipBytes;
use super::inflate::Spares;
use super::listing::Listing;
use super::nested::unpack;
use super::reader::{EntryReader, Packed};
use super::source::Source;
use super::{tape, zip};
use crate::findings::ProblemKind;
use crate::record::EntryId;
use crate::text::Untrusted;

/// What an archive is listed as.
pub(super) struct Place<'a> {
    /// The dropped file it belongs to.
    pub(super) source: usize,
    /// What stands before the names of its entries: nothing, or its own name in a folder.
    pub(super) prefix: &'a str,
    /// Its own name.
    pub(super) name: &'a Untrusted,
    /// How many archives it is inside of.
    pub(super) depth: u32,
}

/// How files are named that are archives. What is not named so is left for the readers to judge:
/// sheets and books are archives, too.
const ENDINGS: [&str; 11] = [
    ".zip", ".zipx", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst",
    ".tzst",
];

/// Whether a file is named like an archive.
pub(super) fn is_named_so(name: &str) -> bool {
    let name = name.as_bytes();
    ENDINGS.into_iter().any(|ending| {
        let at = name.len().checked_sub(ending.len());
        let end = at.and_then(|it| name.get(it..));
        end.is_some_and(|it| it.eq_ignore_ascii_case(ending.as_bytes()))
    })
}

/// Lists these bytes as an archive. Gives false, with nothing listed, if they are none.
pub(super) fn list(
    bytes: &Arc<dyn Bytes>,
    place: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) -> bool {
    let mut head = [0; 6];
    let count = read_full(&**bytes, 0, &mut head).unwrap_or(0);
    match head.get(..count).unwrap_or_default() {
        [0x1f, 0x8b, 8, ..] => gzip(bytes, place, listing, progress),
        [b'B', b'Z', b'h', b'1'..=b'9', ..] => {
            whole(Rare::Bzip2, bytes, place, (listing, progress))
        }
        [0xfd, b'7', b'z', b'X', b'Z', 0] => whole(Rare::Xz, bytes, place, (listing, progress)),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => whole(Rare::Zstd, bytes, place, (listing, progress)),
        _ => {
            tape::list(bytes, place, listing, progress)
                || zip::list(bytes, place, listing, progress)
        }
    }
}

/// Lists a file that was packed as a whole with gzip, which is unpacked bit by bit where it is read.
fn gzip(
    bytes: &Arc<dyn Bytes>,
    place: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) -> bool {
    let (first, before) = (listing.entries.len(), listing.ledger);
    let gzip = Arc::new(GzipBytes::new(Arc::clone(bytes)));
    let unpacked: Arc<dyn Bytes> = Arc::clone(&gzip) as Arc<dyn Bytes>;
    let is_tape = tape::list(&unpacked, place, listing, progress);
    if !is_tape && place.depth > 0 {
        return false;
    }
    let fault = gzip.finish(&mut || progress(listing.entries.len() as u64));
    if !is_tape {
        one(&unpacked, place, listing);
    }
    let said = |fault| listing.problems.iter().any(|it| it.kind == fault && it.name == *place.name);
    if let Some(fault) = fault.filter(|it| !said(*it)) {
        listing.problem(fault, place.name, 1);
    }
    listing.unpacked_from(first, before, bytes.len());
    true
}

/// Lists a file that was packed as a whole in another way, if it is small enough to be held.
fn whole(
    rare: Rare,
    bytes: &Arc<dyn Bytes>,
    place: &Place<'_>,
    (listing, progress): (&mut Listing, &mut dyn FnMut(u64)),
) -> bool {
    let (first, before) = (listing.entries.len(), listing.ledger);
    let packed = Packed {
        source: Source::new(Arc::clone(bytes), 0, bytes.len(), None),
        method: Method::Rare(rare),
        crc32: None,
        told_bytes: None,
    };
    let Ok(mut reader) = EntryReader::new(packed, &Spares::default()) else { return false };
    let Some(unpacked) = unpack(&mut reader, listing.nested_left_bytes) else {
        one(bytes, place, listing);
        if let Some(entry) = listing.entries.last_mut() {
            entry.fault = Some(ProblemKind::TooLarge);
        }
        listing.ledger.left_out_bytes += bytes.len();
        return true;
    };
    if unpacked.is_empty() {
        return false;
    }
    listing.nested_left_bytes -= unpacked.len() as u64;
    let unpacked: Arc<dyn Bytes> = Arc::new(MemoryBytes::new(unpacked));
    if !tape::list(&unpacked, place, listing, progress) {
        one(&unpacked, place, listing);
    }
    if let Some(fault) = reader.verdict().problem() {
        listing.problem(fault, place.name, 1);
    }
    listing.unpacked_from(first, before, bytes.len());
    true
}

/// Lists an unpacked file as the only entry, under its name without what packing added.
fn one(bytes: &Arc<dyn Bytes>, place: &Place<'_>, listing: &mut Listing) {
    let size_bytes = bytes.len();
    let own = place.name.inner();
    let (stem, ending) = own.rsplit_once('.').unwrap_or((own, ""));
    let added = ["gz", "bz2", "xz", "zst"].iter().any(|it| ending.eq_ignore_ascii_case(it));
    let name = listing.names.add(if added { stem } else { own });
    listing.entries.push(Entry {
        id: EntryId(listing.entries.len() as u32),
        source: place.source as u32,
        name,
        size_bytes,
        packed_bytes: size_bytes,
        fault: None,
        at: 0,
        crc32: 0,
        container: listing.containers.len() as u32,
        name_bytes: 0,
        method: Method::Stored,
        lock: None,
    });
    listing.containers.push(Container::Tape { bytes: Arc::clone(bytes) });
}
