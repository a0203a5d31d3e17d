//! Records as columns: path, time and place, 12 bytes each, and what is counted from them.
//!
//! - Owns: the columns, the day and hour counts, the clock they are counted on, filters, lists of what
//!   they choose, list runs.
//! - May use: `record` (ids), `taxonomy`, `findings` (filters, counts).
//! - Never: holds a label or a content.

pub mod clock;
mod columns;
mod counts;
mod cube;
mod listing;
mod lists;
mod of_kind;
mod select;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::findings::{Standing, Zone};
use crate::record::EntryId;
use crate::taxonomy::{Kind, Level, Origin};

pub use clock::{Clock, year_month};
pub use columns::{Columns, Row};
pub use counts::Counts;
pub use listing::{Listing, Source};
pub use lists::{ListAt, Lists};
pub use select::Chooser;

/// Names a class of records: those that one rule sorted at one path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClassId(pub u16);

/// What all records of a class have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// Their kind.
    pub kind: Kind,
    /// How the company got them.
    pub origin: Origin,
    /// Their level, unless a value in one raised it.
    pub level: Level,
    /// The section's number in the findings.
    pub section: u32,
    /// Kinds that they are of as well; they are not counted there.
    pub also: &'static [Kind],
    /// How they stand with their platform, where that is said.
    pub standing: Option<Standing>,
}

/// Facts about one app or account that acts in records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// The row.
    pub row: u32,
    /// Which actor, by its number in [`Index::actor_names`].
    pub actor: u32,
    /// How long it lasted in milliseconds, where begin and end are known.
    pub lasted_ms: Option<u32>,
}

/// All records of a scan, as columns.
#[derive(Default)]
pub struct Index {
    /// The classes, by number.
    pub classes: Vec<Class>,
    /// A row a record, in entry and file order.
    pub columns: Columns,
    /// The first row of each entry that was begun, in row order.
    entry_starts: Vec<(u32, EntryId)>,
    /// Which of them an entry is, plus one, by its number; 0 for none.
    begun: Vec<u32>,
    /// Which lists the rows stand in.
    pub lists: Lists,
    /// What is counted from the rows that were told to [`Index::count_until`].
    pub counts: Counts,
    /// How many records each class has of them.
    of_classes: Vec<u64>,
    counted: u32,
    /// Made when it is first asked for.
    cube: OnceLock<cube::Cube>,
    /// Rows that name an actor whose doings are gathered.
    pub acts: Vec<Act>,
    /// The ids of those actors.
    pub actor_names: Vec<Box<str>>,
    /// Where the second line of a two-line record starts, by row.
    pub second_lines: BTreeMap<u32, u64>,
}

impl Index {
    /// Counts the rows before this one that have not been counted, all of which are finished.
    pub fn count_until(&mut self, row: u32) {
        self.cube = OnceLock::new();
        let (classes, counts) = (&self.classes, &mut self.counts);
        self.of_classes.resize(classes.len(), 0);
        let of_classes = &mut self.of_classes;
        self.columns.by_class(self.counted..row, |class, rows| {
            let at = usize::from(class.0);
            if let (Some(class), Some(sum)) = (classes.get(at), of_classes.get_mut(at)) {
                *sum += counts.add(rows, class);
            }
        });
        self.counted = self.counted.max(row);
    }

    /// Counts all rows that have not been counted; nothing may be half made.
    pub fn count_all(&mut self) {
        self.count_until(self.columns.len());
    }

    /// Gets ready to be asked: all rows are there.
    pub fn settle(&mut self) {
        self.count_all();
        self.columns.note_spans();
    }

    /// How many rows have been counted.
    pub fn counted(&self) -> u32 {
        self.counted
    }

    /// How many records of a class were counted.
    pub fn of_class(&self, class: ClassId) -> u64 {
        self.of_classes.get(usize::from(class.0)).copied().unwrap_or(0)
    }

    /// Notes that the rows of an entry come next.
    pub fn begin_entry(&mut self, entry: EntryId) {
        self.entry_starts.push((self.columns.len(), entry));
        let at = entry.0 as usize;
        if self.begun.len() <= at {
            self.begun.resize(at + 1, 0);
        }
        if let Some(begun) = self.begun.get_mut(at) {
            *begun = self.entry_starts.len() as u32;
        }
    }

    /// The entry that a row stands in.
    pub fn entry_of(&self, row: u32) -> EntryId {
        let after = self.entry_starts.partition_point(|start| start.0 <= row);
        let at = after.checked_sub(1).and_then(|at| self.entry_starts.get(at));
        at.map_or(EntryId(0), |start| start.1)
    }

    /// The rows of an entry; empty if it has none.
    pub fn rows_of(&self, entry: EntryId) -> std::ops::Range<u32> {
        let begun = self.begun.get(entry.0 as usize).and_then(|it| it.checked_sub(1));
        let Some(at) = begun.map(|it| it as usize) else { return 0..0 };
        let start = self.entry_starts.get(at).map_or(0, |it| it.0);
        let end = self.entry_starts.get(at + 1).map_or(self.columns.len(), |it| it.0);
        start..end
    }

    /// Records by kind from a row on, in taxonomy order.
    pub fn kinds_from(&self, row: u32) -> Vec<(Kind, u64)> {
        let mut of_class = vec![0_u64; self.classes.len()];
        self.columns.by_class(row..self.columns.len(), |class, rows| {
            if let Some(count) = of_class.get_mut(usize::from(class.0)) {
                *count += rows.count() as u64;
            }
        });
        let mut kinds: BTreeMap<Kind, u64> = BTreeMap::new();
        for (class, count) in self.classes.iter().zip(of_class).filter(|it| it.1 > 0) {
            *kinds.entry(class.kind).or_default() += count;
        }
        kinds.into_iter().collect()
    }

    /// The class of the first record from a row on that got a kind.
    pub fn first_sorted_class(&self, row: u32) -> Option<&Class> {
        self.living_from(row).find(|it| it.kind != Kind::Unsorted)
    }

    fn living_from(&self, row: u32) -> impl Iterator<Item = &Class> {
        (row..self.columns.len())
            .filter_map(|at| self.columns.get(at).filter(|it| !it.dead))
            .filter_map(|it| self.classes.get(usize::from(it.class.0)))
    }

    /// Counts everything anew, on this clock: after rows were taken back, or for another clock.
    pub fn recount(&mut self, zone: &Zone) {
        self.counts = Counts::new(Clock::new(zone));
        self.of_classes.clear();
        let until = std::mem::take(&mut self.counted);
        self.count_until(until);
    }

    /// Takes back all rows from this one on, as if they had never been read. Recount afterwards.
    pub fn truncate(&mut self, row: u32) {
        self.columns.truncate(row);
        self.counted = self.counted.min(row);
        while let Some((_, entry)) = self.entry_starts.pop_if(|it| it.0 >= row) {
            if let Some(begun) = self.begun.get_mut(entry.0 as usize) {
                *begun = 0;
            }
        }
        self.lists.truncate(row);
        self.acts.retain(|it| it.row < row);
        self.second_lines.retain(|it, _| *it < row);
    }
}
