//! Files in an archive that its own list does not name: somebody took them out of the list alone,
//! wrote the archive anew behind an older one, or hid them. They are told, and read on wish.

use std::ops::Range;
use std::sync::Arc;

use super::salvage;
use crate::export::Unlisted;
use crate::export::archive::{self, Place};
use crate::export::bytes::{Bytes, PartBytes};
use crate::export::listing::Listing;
use crate::findings::ProblemKind;

/// Archives inside each other whose gaps are looked into, when they are to be read.
const DEPTH: u32 = 8;

/// Tells what stands in the gaps of an archive, or lists it where that is wished.
pub(super) fn look(
    bytes: &Arc<dyn Bytes>,
    gaps: &[Range<u64>],
    place: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) {
    let (mut alone, mut second) = (0, 0);
    for gap in gaps {
        let part = |range: &Range<u64>| PartBytes {
            whole: Arc::clone(bytes),
            start: range.start,
            len_bytes: range.end.saturating_sub(range.start),
        };
        let mut sign = || progress(listing.entries.len() as u64);
        let Some(found) = salvage::count(&part(gap), &mut sign) else { continue };
        if listing.unlisted == Unlisted::Read && place.depth < DEPTH {
            let inner = gap.start.saturating_add(found.first)..gap.end;
            let bytes: Arc<dyn Bytes> = Arc::new(part(&inner));
            list(&bytes, place, listing, progress);
        } else if found.has_directory {
            second += found.files;
        } else {
            alone += found.files;
        }
    }
    for (kind, files) in [(ProblemKind::SecondArchive, second), (ProblemKind::Unlisted, alone)] {
        if files > 0 {
            listing.problem(kind, place.name, files);
        }
    }
}

/// Lists what is in a gap as an archive of its own. That it has no list is known.
fn list(
    part: &Arc<dyn Bytes>,
    place: &Place<'_>,
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) {
    let (said, unknown) = (listing.problems.len(), listing.ledger.unknown_bytes);
    listing.ledger.unknown_bytes = unknown.saturating_sub(part.len());
    let inner = Place { depth: place.depth + 1, ..*place };
    if !archive::list(part, &inner, listing, progress) {
        listing.ledger.unknown_bytes = unknown;
    }
    let mut nth = 0;
    listing.problems.retain(|it| {
        nth += 1;
        let known = matches!(it.kind, ProblemKind::Truncated | ProblemKind::NoDirectory);
        nth <= said || !known || it.name != *place.name
    });
}
