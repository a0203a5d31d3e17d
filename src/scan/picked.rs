//! Rows that a filter picks by what their records say: an app, a firm, a place. What the index does
//! not hold is read again from the export.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::View;
use super::places::{KINDS, points};
use super::show::Raw;
use crate::classify::Roles;
use crate::findings::Filter;
use crate::record::EntryId;

impl View<'_> {
    /// The rows that may be chosen, ascending; `None` where the filter picks by none of these.
    pub(super) fn picked(&self, filter: &Filter) -> Option<Vec<u32>> {
        let actor = filter.actor.map(|number| super::outcome::rows_of_actor(self.held, number));
        let firm = filter.firm.map(|number| self.rows_of_firm(number, filter));
        let place = (!filter.spots.is_empty()).then(|| self.rows_of_spots(filter));
        [actor, firm, place].into_iter().flatten().reduce(|a, b| both(&a, &b))
    }

    /// The rows that name a firm, by its number in `Findings::companies`.
    fn rows_of_firm(&self, number: u32, filter: &Filter) -> Vec<u32> {
        let (names, mut named) = super::firms::of_company(self.held, number);
        if names.is_empty() {
            return named;
        }
        // Records of classes that name none need not be read.
        let naming: Vec<bool> =
            self.held.infos.iter().map(|it| self.names_firms(it.node)).collect();
        let rows = self.candidates(filter, &|class| naming.get(class).copied().unwrap_or(false));
        let called = self.holding(&rows, &mut |number, fields| {
            let Some(row) = self.held.index.columns.get(number) else { return false };
            let Some(info) = self.held.infos.get(usize::from(row.class.0)) else { return false };
            fields.iter().any(|field| {
                let roles = self.node_at(info.node, &field.steps).map(|it| self.roles(it));
                roles.is_some_and(|it| it.has(Roles::DOMAIN))
                    && std::str::from_utf8(&field.text).is_ok_and(|it| names.contains(it))
            })
        });
        named.extend(called);
        named.sort_unstable();
        named.dedup();
        named
    }

    /// The rows that are at one of the filter's spots.
    fn rows_of_spots(&self, filter: &Filter) -> Vec<u32> {
        let spots: BTreeSet<(i32, i32)> = filter.spots.iter().copied().collect();
        let index = &self.held.index;
        let placed =
            |class: usize| index.classes.get(class).is_some_and(|it| KINDS.contains(&it.kind));
        let rows = self.candidates(filter, &placed);
        self.holding(&rows, &mut |_, fields| points(fields).iter().any(|it| spots.contains(it)))
    }

    /// What else the filter asks for, among the classes that can hold what is looked for.
    fn candidates(&self, filter: &Filter, class: &dyn Fn(usize) -> bool) -> Vec<u32> {
        let filter = Filter { actor: None, firm: None, spots: Vec::new(), ..filter.clone() };
        let index = &self.held.index;
        let mut rows = index.select(&filter, self.zone, None);
        rows.retain(|it| index.columns.get(*it).is_some_and(|row| class(usize::from(row.class.0))));
        rows
    }

    /// Those of these rows, ascending, whose fields hold what is looked for.
    pub(super) fn holding(
        &self,
        rows: &[u32],
        holds: &mut dyn FnMut(u32, &[Raw]) -> bool,
    ) -> Vec<u32> {
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, u32)>> = BTreeMap::new();
        for number in rows {
            let Some(row) = self.held.index.columns.get(*number) else { continue };
            let entry = self.held.index.entry_of(*number);
            by_entry.entry(entry).or_default().push((row.offset_bytes, *number));
        }
        let mut found = Vec::new();
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            let head = self.table_head(entry);
            let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
            let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
                if let Some((offset, number)) = places.get(at) {
                    let fields = self.fields(entry, &head, piece.text, *offset);
                    if holds(*number, &fields) {
                        found.push(*number);
                    }
                }
                ControlFlow::Continue(())
            });
        }
        found.sort_unstable();
        found
    }
}

/// What stands in both of two ascending lists.
fn both(a: &[u32], b: &[u32]) -> Vec<u32> {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut found = Vec::new();
    while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
        match left.cmp(right) {
            Ordering::Less => {
                a.next();
            }
            Ordering::Greater => {
                b.next();
            }
            Ordering::Equal => {
                found.push(**left);
                a.next();
                b.next();
            }
        }
    }
    found
}
