//! The firms that only some records name: those that a filter chooses.

use std::collections::BTreeMap;

use super::super::View;
use super::super::gather::wider;
use super::super::show::Raw;
use super::{Group, add, company, groups};
use crate::classify::{NodeId, Roles};
use crate::findings::{Filter, Firms};
use crate::index::Row;

/// A web name that a record says was called, how often, and whose it is.
struct Call {
    group: usize,
    domain: String,
    calls: u64,
}

impl View<'_> {
    /// The firms that the records name which a filter chooses.
    pub fn firms(&self, filter: &Filter) -> Firms {
        let rows = self.chosen(filter);
        let all = groups(self.held, &|_| true);
        // Who it is stays; what is counted begins anew.
        let bare = |it: &Group| Group {
            name: it.name.clone(),
            key: it.key,
            known: it.known,
            role: it.role,
            ..Group::default()
        };
        let mut among: Vec<Group> = all.iter().map(bare).collect();
        self.named_among(&rows, &all, &mut among);
        self.called_among(&rows, &all, &mut among);
        let firms = (0..).zip(among).filter(|it| it.1.records > 0);
        let mut firms: Vec<_> =
            firms.map(|(number, group)| (number, company(self.held, group))).collect();
        firms.sort_by_key(|it| (std::cmp::Reverse(it.1.records), it.0));
        Firms { firms }
    }

    /// Counts what these rows, ascending, say of the firms that they name.
    fn named_among(&self, rows: &[u32], all: &[Group], among: &mut [Group]) {
        let numbered = all.iter().enumerate();
        let by_name: BTreeMap<u32, usize> =
            numbered.flat_map(|(at, it)| it.names.iter().map(move |name| (*name, at))).collect();
        for it in self.held.gathered.firms.rows() {
            let Some(row) = self.held.index.columns.get(it.row).filter(|it| !it.dead) else {
                continue;
            };
            if rows.binary_search(&it.row).is_err() {
                continue;
            }
            let at = by_name.get(&it.firm).copied();
            let Some(group) = at.and_then(|at| among.get_mut(at)) else { continue };
            self.count(group, &row);
            if let Some(event) = it.event {
                add(&mut group.events, event, 1);
            }
        }
    }

    /// Counts which web names these rows, ascending, say were called.
    fn called_among(&self, rows: &[u32], all: &[Group], among: &mut [Group]) {
        let numbered = all.iter().enumerate();
        let by_domain: BTreeMap<&str, usize> = numbered
            .flat_map(|(at, it)| it.domains.iter().map(move |domain| (&*domain.1, at)))
            .collect();
        let infos = &self.held.infos;
        let naming: Vec<bool> = infos.iter().map(|it| self.names_firms(it.node)).collect();
        let names = |number: &u32| {
            let row = self.held.index.columns.get(*number);
            row.and_then(|it| naming.get(usize::from(it.class.0))).copied().unwrap_or(false)
        };
        let rows: Vec<u32> = rows.iter().copied().filter(names).collect();
        let acts: BTreeMap<u32, u32> =
            self.held.index.acts.iter().map(|it| (it.row, it.actor)).collect();
        self.holding(&rows, &mut |number, fields| {
            let Some(row) = self.held.index.columns.get(number) else { return false };
            let Some(info) = infos.get(usize::from(row.class.0)) else { return false };
            let Some(call) = self.call(info.node, fields, &by_domain) else { return false };
            let Some(group) = among.get_mut(call.group) else { return false };
            self.count(group, &row);
            group.calls = group.calls.saturating_add(call.calls);
            group.apps.extend(acts.get(&number));
            match group.domains.iter_mut().find(|it| it.1 == call.domain) {
                Some(domain) => domain.0 += 1,
                None => group.domains.push((1, call.domain)),
            }
            false
        });
    }

    fn count(&self, group: &mut Group, row: &Row) {
        group.records += 1;
        group.span = wider(group.span, row.secs);
        if let Some(class) = self.held.index.classes.get(usize::from(row.class.0)) {
            add(&mut group.kinds, class.kind, 1);
        }
    }

    /// What a record says was called.
    fn call(
        &self,
        node: NodeId,
        fields: &[Raw],
        by_domain: &BTreeMap<&str, usize>,
    ) -> Option<Call> {
        let (mut domain, mut calls) = (None, 0);
        for field in fields {
            let Some(roles) = self.node_at(node, &field.steps).map(|it| self.roles(it)) else {
                continue;
            };
            let text = String::from_utf8_lossy(&field.text);
            if roles.has(Roles::DOMAIN) {
                domain = Some(text.into_owned());
            } else if roles.has(Roles::CALLS) {
                calls = text.trim().parse().unwrap_or(0);
            }
        }
        let domain = domain?;
        let group = by_domain.get(&*domain).copied()?;
        Some(Call { group, domain, calls: calls.max(1) })
    }
}
