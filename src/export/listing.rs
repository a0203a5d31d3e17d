//! What is gathered while dropped files are opened.

use std::collections::BTreeMap;

use super::Unlisted;
use super::entry::{Container, Entry, Method, Names};
use super::lock::Keys;
use super::odd_names::OddNames;
use crate::findings::{LITTER_MAX, Ledger, Litter, NameEncoding, Problem, ProblemKind};
use crate::record::EntryId;
use crate::text::Untrusted;

/// Archives inside archives that are opened, in all.
const NESTED_ARCHIVES: u32 = 1000;

/// Bytes of packed archives inside archives that are held unpacked, in all.
const NESTED_BYTES: u64 = 128 << 20;

/// Entries, containers and first bookings.
pub(super) struct Listing {
    pub(super) entries: Vec<Entry>,
    /// Their names.
    pub(super) names: Names,
    pub(super) containers: Vec<Container>,
    pub(super) problems: Vec<Problem>,
    /// All that is known without reading an entry.
    pub(super) ledger: Ledger,
    /// Packed bytes of an entry that belong to its neighbor, by the entry's position.
    pub(super) shared: BTreeMap<u32, u64>,
    /// Archives inside archives that may still be opened.
    pub(super) nested_left: u32,
    /// Bytes that they may still take in memory.
    pub(super) nested_left_bytes: u64,
    /// Passwords for locked entries.
    pub(super) keys: Keys,
    /// What is done with files that the list of an archive does not name.
    pub(super) unlisted: Unlisted,
    /// Files that a system put there for itself, the first of them, and how many in all.
    pub(super) litter: (Vec<Litter>, u64),
    /// Names that do not say how they are written.
    pub(super) odd_names: OddNames,
}

impl Listing {
    pub(super) fn new(keys: Keys, unlisted: Unlisted, names: Option<NameEncoding>) -> Self {
        Self {
            entries: Vec::new(),
            names: Names::default(),
            containers: Vec::new(),
            problems: Vec::new(),
            ledger: Ledger::default(),
            shared: BTreeMap::new(),
            nested_left: NESTED_ARCHIVES,
            nested_left_bytes: NESTED_BYTES,
            keys,
            unlisted,
            litter: (Vec::new(), 0),
            odd_names: OddNames::wished(names),
        }
    }

    /// Notes a problem of a dropped file as a whole.
    pub(super) fn problem(&mut self, kind: ProblemKind, name: &Untrusted, count: u64) {
        self.problems.push(Problem {
            kind,
            entry: None,
            name: name.clone(),
            offset_bytes: None,
            count,
            kept_records: 0,
        });
    }

    /// Notes a file that a system put there for itself.
    pub(super) fn litter(&mut self, name: &Untrusted, size_bytes: u64) {
        note_litter(&mut self.litter, name.clone(), size_bytes);
    }

    /// Notes that a file is there a second time; it is not listed again.
    pub(super) fn again(&mut self, name: &Untrusted, size_bytes: u64) {
        self.ledger.left_out_bytes += size_bytes;
        self.problem(ProblemKind::Duplicate, name, 1);
    }

    /// Books for entries from `first` on that stand in bytes which are not the file's: the file's own
    /// have been read with unpacking them, from the state of the ledger before.
    pub(super) fn unpacked_from(&mut self, first: usize, before: Ledger, own_bytes: u64) {
        self.ledger = Ledger { read_bytes: before.read_bytes + own_bytes, ..before };
        for inner in self.entries.get(first..).unwrap_or_default() {
            self.shared.insert(inner.id.0, inner.packed_bytes);
        }
    }

    /// Drops from here on what is no entry (folders, litter) and numbers the rest.
    pub(super) fn keep_from(&mut self, first: usize) {
        let mut old = first as u32;
        let mut new = first as u32;
        let moved = self.shared.split_off(&old);
        let mut moved_names = self.odd_names.restart(first);
        let mut seen = 0;
        let shared = &mut self.shared;
        let litter = &mut self.litter;
        let odd_names = &mut self.odd_names;
        let names = &self.names;
        self.entries.retain_mut(|entry| {
            seen += 1;
            if seen <= first {
                return true;
            }
            let keep = entry.method.is_entry();
            if keep {
                entry.id = EntryId(new);
                if let Some(bytes) = moved.get(&old) {
                    shared.insert(new, *bytes);
                }
                odd_names.raw.extend(moved_names.remove(&old).map(|it| (new, it)));
                new += 1;
            } else if entry.method == Method::Litter {
                note_litter(litter, names.get(entry.name).into(), entry.size_bytes);
            }
            old += 1;
            keep
        });
    }
}

fn note_litter((listed, total): &mut (Vec<Litter>, u64), name: Untrusted, size_bytes: u64) {
    *total += 1;
    if listed.len() < LITTER_MAX {
        listed.push(Litter { name, size_bytes });
    }
}
