//! Lists files that were dropped together: pieces of one archive as one, the others each by itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::archive::{self, Place};
use super::bytes::Bytes;
use super::entry::Method;
use super::joined::JoinedBytes;
use super::listing::Listing;
use super::parts::{self, Set};
use super::{single, zip};
use crate::findings::ProblemKind;
use crate::text::Untrusted;

/// Parts that an archive says it has, at most.
const PARTS: u16 = 10_000;

/// What files there are, and which of them belong together.
pub(super) struct Assembly {
    sets: Vec<Set>,
    /// The set that a file belongs to, by the file's number.
    by_file: BTreeMap<usize, usize>,
    missing: Vec<String>,
}

impl Assembly {
    /// Looks at all names together; one that is empty is no file.
    pub(super) fn new(names: &[&str]) -> Self {
        let plain: Vec<String> = names.iter().map(|it| parts::without_copy_mark(it)).collect();
        let names: Vec<&str> = plain.iter().map(String::as_str).collect();
        let sets = parts::sets(&names);
        let members =
            sets.iter().enumerate().flat_map(|(nth, set)| set.files().map(move |it| (it, nth)));
        let by_file = members.collect();
        Self { by_file, missing: parts::missing(&names), sets }
    }

    /// Whether a file is a piece of something.
    pub(super) fn is_piece(&self, file: usize) -> bool {
        self.by_file.contains_key(&file)
    }

    /// The set that is to be listed where this file stands: with its first piece.
    pub(super) fn set_at(&self, file: usize) -> Option<&Set> {
        let set = self.sets.get(*self.by_file.get(&file)?)?;
        (set.files().min() == Some(file)).then_some(set)
    }

    /// Names the archives that are missing from an export that came in several.
    pub(super) fn note_missing(&self, listing: &mut Listing) {
        for name in &self.missing {
            listing.problem(ProblemKind::PartMissing, &Untrusted::new(name.as_str()), 1);
        }
    }
}

/// Lists the pieces of one archive; `open` gives the bytes of a file. `source` is the dropped file
/// that it counts as.
pub(super) fn list_set(
    set: &Set,
    open: &dyn Fn(usize) -> Option<(Untrusted, Arc<dyn Bytes>)>,
    (source, prefixed): (usize, bool),
    listing: &mut Listing,
    progress: &mut dyn FnMut(u64),
) {
    let bytes = |file: usize| open(file).map(|it| it.1);
    let mut pieces: Vec<Option<Arc<dyn Bytes>>> =
        set.pieces.iter().map(|it| it.and_then(bytes)).collect();
    if let Some(last) = set.last.and_then(bytes) {
        let told = usize::from(zip::parts_before(&*last).min(PARTS));
        pieces.resize(pieces.len().max(told), None);
        pieces.push(Some(last));
    }
    let joined: Arc<dyn Bytes> = Arc::new(JoinedBytes::new(&pieces));
    let name = Untrusted::new(set.name.as_str());
    let prefix = if prefixed { set.name.as_str() } else { "" };
    let place = Place { source, prefix, name: &name, depth: 0 };
    let first = listing.problems.len();
    if !archive::list(&joined, &place, listing, progress) {
        single::list(&joined, &name, source, listing);
    }
    let mut missing = set.missing.clone();
    let cut = |kind| matches!(kind, ProblemKind::Truncated | ProblemKind::NoDirectory);
    if listing.problems.iter().skip(first).any(|it| cut(it.kind)) {
        missing.extend(set.next.clone().filter(|_| missing.is_empty()));
    }
    if !missing.is_empty() {
        // That is why it is cut.
        let mut nth = 0;
        listing.problems.retain(|it| {
            nth += 1;
            nth <= first || !cut(it.kind) || it.name != name
        });
    }
    for name in missing {
        listing.problem(ProblemKind::PartMissing, &Untrusted::new(name), 1);
    }
    for (name, bytes) in set.useless.iter().filter_map(|file| open(*file)) {
        single::list(&bytes, &name, source, listing);
        listing.ledger.damaged_bytes += bytes.len();
        if let Some(entry) = listing.entries.last_mut() {
            entry.fault = Some(ProblemKind::PartMissing);
            entry.method = Method::Other;
        }
    }
}
