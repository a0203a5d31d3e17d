//! What heads of entries told of their platform, remembered: an export of many small files has many
//! heads with the same keys, and to hold one against all profiles takes longer than to read it.

use std::cell::RefCell;
use std::sync::Arc;

use super::head::HeadKeys;
use crate::profile::{Guess, LayoutFormat};

/// Heads that are remembered; the oldest is forgotten for a new one.
const HEADS_MAX: usize = 32;

/// What the platform of an entry was looked for by, and what was found.
struct Told {
    format: LayoutFormat,
    /// The one profile that was asked; `None` for all.
    only: Option<usize>,
    keys: Arc<HeadKeys>,
    /// Layouts that its name hints at, and of pages those that it is a mark of.
    hints: Vec<(usize, usize)>,
    found: Option<Guess>,
}

/// The heads of a scan, the last one first.
#[derive(Default)]
pub(super) struct Heads(RefCell<Vec<Told>>);

impl Heads {
    /// The platform that this head told before, else what `look` finds.
    pub(super) fn find(
        &self,
        (format, only): (LayoutFormat, Option<usize>),
        (keys, hints): (&Arc<HeadKeys>, &[(usize, usize)]),
        look: impl FnOnce() -> Option<Guess>,
    ) -> Option<Guess> {
        let mut told = self.0.borrow_mut();
        let same = |it: &Told| {
            it.format == format
                && it.only == only
                && it.hints == hints
                && (Arc::ptr_eq(&it.keys, keys) || it.keys.is_same(keys))
        };
        if let Some(at) = told.iter().position(same) {
            // What is asked for often stands in front.
            told.swap(at, at / 2);
            return told.get(at / 2)?.found;
        }
        let found = look();
        told.truncate(HEADS_MAX - 1);
        let (keys, hints) = (Arc::clone(keys), hints.to_vec());
        told.insert(0, Told { format, only, keys, hints, found });
        found
    }
}
