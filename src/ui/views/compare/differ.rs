//! What differs between two exports, by counts alone: dates that are written on another clock
//! change nothing.

use std::collections::BTreeMap;

use crate::findings::{Company, Findings};
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// What differs.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// Kinds with records before and now, most changed first.
    pub(super) kinds: Vec<(Kind, u64, u64)>,
    /// Firms that are named only now, and only before, with their records.
    pub(super) firms_new: Vec<(Untrusted, u64)>,
    pub(super) firms_gone: Vec<(Untrusted, u64)>,
    /// Whether both are of one app, in different layouts.
    pub(super) layout_changed: bool,
}

/// Compares two exports.
pub(super) fn differ(before: &Findings, now: &Findings) -> Difference {
    let mut kinds: BTreeMap<Kind, (u64, u64)> = BTreeMap::new();
    for kind in &before.kinds {
        kinds.entry(kind.kind).or_default().0 = kind.records;
    }
    for kind in &now.kinds {
        kinds.entry(kind.kind).or_default().1 = kind.records;
    }
    let mut kinds: Vec<_> = kinds.into_iter().map(|(kind, it)| (kind, it.0, it.1)).collect();
    kinds.retain(|it| it.1 > 0 || it.2 > 0);
    kinds.sort_by_key(|it| std::cmp::Reverse(it.1.abs_diff(it.2)));
    let layout = |findings: &Findings| {
        findings.platforms.first().map(|it| (it.id.clone(), it.layout.clone()))
    };
    let layout_changed = layout(before)
        .zip(layout(now))
        .is_some_and(|(before, now)| before.0 == now.0 && before.1 != now.1);
    Difference {
        kinds,
        firms_new: only_in(&now.companies, &before.companies),
        firms_gone: only_in(&before.companies, &now.companies),
        layout_changed,
    }
}

/// Firms of the first list whose names are not in the other.
fn only_in(these: &[Company], others: &[Company]) -> Vec<(Untrusted, u64)> {
    let names: std::collections::BTreeSet<&Untrusted> = others.iter().map(|it| &it.name).collect();
    let only = these.iter().filter(|it| !names.contains(&it.name));
    only.map(|it| (it.name.clone(), it.records)).collect()
}
