//! Examples: the newest records of each kind, all fetched in one pass.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::View;
use crate::findings::{Filter, RecordFull};
use crate::index::Chooser;
use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Most examples of one kind.
const COUNT_MAX: usize = 20;

/// Most choices of which the oldest record is told.
const FIRSTS_MAX: usize = 32;

impl View<'_> {
    /// So many of the newest records of each of these kinds, in full but for the piece of the file,
    /// kind by kind. Each file is read once, whatever the number of kinds in it.
    pub fn examples(&self, kinds: &[Kind], count: u32) -> Vec<RecordFull> {
        let newest = self.newest(kinds, (count as usize).min(COUNT_MAX));
        let mut made = self.fetched(newest.iter().flatten().copied());
        newest.into_iter().flatten().filter_map(|number| made.remove(&number)).collect()
    }

    /// The oldest record of each of these choices; of undated ones the first in file order.
    pub fn firsts(&self, filters: &[Filter]) -> Vec<Option<RecordFull>> {
        let first = |filter: &Filter| self.first(filter);
        let firsts: Vec<Option<u32>> = filters.iter().take(FIRSTS_MAX).map(first).collect();
        let made = self.fetched(firsts.iter().flatten().copied());
        firsts.into_iter().map(|number| made.get(&number?).cloned()).collect()
    }

    fn first(&self, filter: &Filter) -> Option<u32> {
        let picked = self.picked(filter);
        let mut first: Option<(u32, u32)> = None;
        Chooser::new(&self.held.index, filter, self.zone, picked.as_deref()).each(|number, row| {
            let this = (row.secs.unwrap_or(u32::MAX), number);
            first = Some(first.map_or(this, |it| it.min(this)));
        });
        first.map(|it| it.1)
    }

    /// These records in full; each file is read once.
    fn fetched(&self, numbers: impl Iterator<Item = u32>) -> BTreeMap<u32, RecordFull> {
        let mut by_entry: BTreeMap<EntryId, BTreeSet<(u64, u32)>> = BTreeMap::new();
        for number in numbers {
            let Some(row) = self.held.index.columns.get(number) else { continue };
            let entry = self.held.index.entry_of(number);
            by_entry.entry(entry).or_default().insert((row.offset_bytes, number));
        }
        let mut made: BTreeMap<u32, RecordFull> = BTreeMap::new();
        for (entry, places) in by_entry {
            let places: Vec<(u64, u32)> = places.into_iter().collect();
            let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
            let head = self.table_head(entry);
            // Where the entry can't be read any more, what came before is shown.
            let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
                let Some((_, number)) = places.get(at) else { return ControlFlow::Break(()) };
                if let Some(full) = self.in_full(*number, &head, piece) {
                    made.insert(*number, self.finished(full));
                }
                ControlFlow::Continue(())
            });
        }
        made
    }

    fn finished(&self, mut full: RecordFull) -> RecordFull {
        let entry = full.row.entry;
        self.complete(&mut full, entry, self.format(entry));
        full.raw = Untrusted::default();
        full
    }

    /// The numbers of the newest records of each kind; undated ones last, in file order.
    fn newest(&self, kinds: &[Kind], count: usize) -> Vec<Vec<u32>> {
        let index = &self.held.index;
        let slot = |kind: Kind| kinds.iter().position(|it| *it == kind);
        let slots: Vec<Option<usize>> = index.classes.iter().map(|it| slot(it.kind)).collect();
        let mut newest: Vec<Vec<(u32, u32)>> = vec![Vec::new(); kinds.len()];
        for (number, row) in (0..).zip(index.columns.range(0..index.columns.len())) {
            let slot = slots.get(usize::from(row.class.0)).copied().flatten();
            let list = slot.filter(|_| !row.dead).and_then(|it| newest.get_mut(it));
            let Some(list) = list else { continue };
            let secs = row.secs.unwrap_or(0);
            if list.len() == count && list.last().is_none_or(|it| secs <= it.0) {
                continue;
            }
            // Of equals the one that comes first in the file stays first.
            list.insert(list.partition_point(|it| it.0 >= secs), (secs, number));
            list.truncate(count);
        }
        newest.into_iter().map(|list| list.into_iter().map(|it| it.1).collect()).collect()
    }
}
