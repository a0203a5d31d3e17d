//! An archive on which readers kept dying is closed: what comes before stays, the rest is left out.

use std::collections::BTreeMap;

use super::Scan;
use crate::export::Outcome;
use crate::findings::{EntryState, Problem, ProblemKind};
use crate::record::EntryId;

/// Entries of one dropped file that readers died on before the file is closed.
pub const DEATHS_IN_ONE: usize = 3;

impl Scan {
    /// Which dropped file an entry came in.
    pub(super) fn source_of(&self, id: EntryId) -> usize {
        self.export.entries().get(id.0 as usize).map_or(usize::MAX, |it| it.source as usize)
    }

    /// Books an entry as not read.
    pub(super) fn left_out(&mut self, id: EntryId) {
        if let Some(row) = self.entries.get_mut(id.0 as usize) {
            row.state = EntryState::Unread;
        }
        self.held.left_out.insert(id);
        self.export.book(id, Outcome::Damaged);
    }

    /// The dropped files that are closed, and the position in `order` behind which nothing of them
    /// is read any more. Readers go through the entries in this order, so what stands before it was
    /// read by the last of them without harm. Notes what is lost, a problem a file.
    pub(super) fn closed(&mut self, order: &[EntryId], skip: &[EntryId]) -> BTreeMap<usize, usize> {
        if skip.len() < DEATHS_IN_ONE {
            return BTreeMap::new();
        }
        let mut deaths: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (position, id) in order.iter().enumerate() {
            if skip.contains(id) {
                let (count, last) = deaths.entry(self.source_of(*id)).or_default();
                *count += 1;
                *last = position;
            }
        }
        deaths.retain(|_, (count, _)| *count >= DEATHS_IN_ONE);
        let closed: BTreeMap<usize, usize> =
            deaths.into_iter().map(|(source, (_, last))| (source, last)).collect();
        for (source, last) in &closed {
            let behind = order.iter().skip(last + 1);
            let count = behind.filter(|id| self.source_of(**id) == *source).count() as u64;
            let name = self.export.sources().into_iter().nth(*source).map(|it| it.name);
            if count > 0 {
                self.note_all(vec![Problem {
                    kind: ProblemKind::Crash,
                    entry: None,
                    name: name.unwrap_or_default(),
                    offset_bytes: None,
                    count,
                    kept_records: 0,
                }]);
            }
        }
        closed
    }
}
