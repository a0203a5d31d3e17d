//! Examples: the newest records of each kind, all fetched in one pass.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::View;
use crate::findings::RecordFull;
use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Most examples of one kind.
const COUNT_MAX: usize = 20;

impl View<'_> {
    /// So many of the newest records of each of these kinds, in full but for the piece of the file,
    /// kind by kind. Each file is read once, whatever the number of kinds in it.
    pub fn examples(&self, kinds: &[Kind], count: u32) -> Vec<RecordFull> {
        let newest = self.newest(kinds, (count as usize).min(COUNT_MAX));
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, u32)>> = BTreeMap::new();
        for number in newest.iter().flatten() {
            let Some(row) = self.held.index.columns.get(*number) else { continue };
            let entry = self.held.index.entry_of(*number);
            by_entry.entry(entry).or_default().push((row.offset_bytes, *number));
        }
        let mut made: BTreeMap<u32, RecordFull> = BTreeMap::new();
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
            let head = self.table_head(entry);
            // Where the entry can't be read any more, what came before is shown.
            let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
                let Some((_, number)) = places.get(at) else { return ControlFlow::Break(()) };
                if let Some(full) = self.in_full(*number, &head, piece) {
                    made.insert(*number, full);
                }
                ControlFlow::Continue(())
            });
        }
        let numbers = newest.into_iter().flatten();
        let made = numbers.filter_map(|number| made.remove(&number));
        made.map(|full| self.finished(full)).collect()
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
