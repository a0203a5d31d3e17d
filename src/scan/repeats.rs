//! What is there twice: two lines of one event, and lists and facts that stand in a file again.

use std::collections::{BTreeMap, BTreeSet};

use super::hash;
use super::held::Held;
use super::making::Making;
use super::walk::{Tally, Walk};
use crate::classify::NodeId;
use crate::classify::time::Moment;
use crate::findings::IdentifierKind;
use crate::index::Row;

/// Pairs of lines that are remembered.
const PAIRS_MAX: usize = 4_000_000;

/// Contents of facts and lists that are remembered.
const SEEN_MAX: usize = 4_000_000;

/// A list while it is read: to take it back if it was there before.
pub(super) struct ListSeen {
    start_row: u32,
    pub(super) hash: u64,
    tally: Tally,
    occurrences: [u64; IdentifierKind::ALL.len()],
}

impl ListSeen {
    pub(super) fn new(held: &Held, tally: Tally) -> Self {
        let start_row = held.index.columns.len();
        Self { start_row, hash: 0, tally, occurrences: held.gathered.occurrences }
    }
}

/// Contents seen before.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) lists: BTreeSet<u64>,
    pub(super) facts: BTreeSet<u64>,
    /// Files that as a whole are a section and had records, but for pages.
    pub(super) files: BTreeSet<u64>,
    /// First line of a two-line record: row, start in milliseconds, class.
    pairs: BTreeMap<u64, (u32, Option<i64>)>,
}

impl Walk<'_> {
    /// Whether the same fact came before in the same section.
    pub(super) fn seen_fact(&mut self, node: NodeId, raw: &[u8]) -> bool {
        let same = self.held.brief(node).same;
        let profile = self.held.roots.get(self.root as usize).and_then(|it| it.profile);
        // Without a profile, equal facts in two files are two facts; in one file they are a copy.
        let scope = if profile.is_some() { self.apart } else { u64::from(self.entry.0) + 1 };
        let facts = &mut self.held.seen.facts;
        facts.len() < SEEN_MAX && !facts.insert(hash::bytes(hash::mix(same, scope), raw))
    }

    /// Ties a line to the other line of the same event. `true` when it is the second one, which is
    /// no record of its own.
    pub(super) fn second_line(&mut self, made: &Making, moment: Option<Moment>) -> bool {
        let Some(pair) = made.pair else { return false };
        let millis = moment.map(|it| it.secs * 1000 + i64::from(it.millis));
        let pairs = &mut self.held.seen.pairs;
        let Some((first_row, first_millis)) = pairs.get(&pair).copied() else {
            if pairs.len() < PAIRS_MAX {
                pairs.insert(pair, (made.row, millis));
            }
            return false;
        };
        let index = &mut self.held.index;
        index.second_lines.entry(first_row).or_insert(made.offset_bytes);
        if let (Some(first), Some(second)) = (first_millis, millis)
            && made.pair_is_end == Some(true)
        {
            let lasted = u32::try_from(second.abs_diff(first)).ok();
            if let Ok(at) = index.acts.binary_search_by_key(&first_row, |act| act.row)
                && let Some(act) = index.acts.get_mut(at)
            {
                act.lasted_ms = lasted;
            }
        }
        true
    }

    /// A list has ended: if the same section held the same list before, it is taken back.
    pub(super) fn list_ended(&mut self, node: NodeId, list: &ListSeen) {
        let records = self.tally.records - list.tally.records;
        if let Some(outer) = self.lists.last_mut() {
            outer.hash = hash::mix(outer.hash, list.hash);
        }
        if records == 0 {
            return;
        }
        let same = self.held.brief(node).same;
        let known = self.held.rule(node, 0).is_some();
        let scope = if known { self.apart } else { u64::from(self.entry.0) + 1 };
        let key = hash::mix(hash::mix(same, scope), hash::mix(list.hash, records));
        let lists = &mut self.held.seen.lists;
        if lists.len() < SEEN_MAX && !lists.insert(key) {
            self.take_back(list);
            self.tally.duplicates += records;
        }
    }

    fn take_back(&mut self, list: &ListSeen) {
        self.settle();
        let index = &mut self.held.index;
        for number in list.start_row..index.columns.len() {
            if let Some(row) = index.columns.get(number) {
                index.columns.set(number, Row { dead: true, ..row });
            }
        }
        index.acts.retain(|act| act.row < list.start_row);
        let duplicates = self.tally.duplicates;
        self.tally = Tally { duplicates, ..list.tally.clone() };
        self.held.gathered.occurrences = list.occurrences;
        self.held.stale |= list.start_row < self.held.index.counted();
    }
}
