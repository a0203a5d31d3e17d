//! What differs between two exports, by counts alone: dates that are written on another clock
//! change nothing.

use std::collections::BTreeMap;

use super::clocks::Clocks;
use crate::findings::{Company, Filter, Findings, Stamp};
use crate::taxonomy::Kind;
use crate::text::Untrusted;
use crate::ui::calendar::month_of;

/// What differs.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// Kinds with records before and now, most changed first.
    pub(super) kinds: Vec<(Kind, u64, u64)>,
    /// Firms that are named only in the later one, and only in the earlier one.
    pub(super) firms_new: Vec<Firm>,
    pub(super) firms_gone: Vec<Firm>,
    /// Whether both are of one app, in different layouts.
    pub(super) layout_changed: bool,
    /// Of two exports of one app, what is new and what is gone.
    pub(super) since: Option<Since>,
}

/// A firm that only one of them names.
#[derive(Debug)]
pub(super) struct Firm {
    pub(super) name: Untrusted,
    pub(super) records: u64,
    /// Its number among the companies of that export.
    pub(super) number: u32,
}

/// What is in the later one only, and in the earlier one only.
#[derive(Debug, Default)]
pub(super) struct Since {
    /// Records after the last of their kind in the earlier one, most first.
    pub(super) new: Vec<New>,
    /// Kinds with fewer records up to then than there were, by how many.
    pub(super) gone: Vec<(Kind, u64)>,
}

/// Records of one kind that only the later one has.
#[derive(Debug)]
pub(super) struct New {
    pub(super) kind: Kind,
    /// How many by months or days alone: as near as counts tell.
    pub(super) about: u64,
    /// Chooses them in the later one. Of those without a date it chooses all: which of them are new
    /// can't be told.
    pub(super) filter: Filter,
}

/// Records of one kind by day or by month, and those without a date.
struct Dated {
    by_period: BTreeMap<i32, u64>,
    undated: u64,
    first: Option<Stamp>,
    last: Option<Stamp>,
}

impl Dated {
    /// How many records of the later export are after the last of this one, and by how many it has
    /// fewer up to then.
    fn against(&self, now: &Self, clocks: &Clocks, by_days: bool) -> (u64, u64) {
        let own = self.by_period.keys().next_back().copied();
        let cut = match self.last.filter(|_| clocks.differ) {
            // What is the last day here may be another one there.
            Some(last) => {
                let day = clocks.day_in_later(last);
                Some(if by_days { day } else { month_of(day) })
            }
            None => own,
        };
        let up_to = |it: &Self| -> u64 {
            it.by_period.iter().filter(|it| Some(*it.0) <= cut).map(|it| it.1).sum()
        };
        let at = |it: &Self| cut.and_then(|cut| it.by_period.get(&cut)).copied().unwrap_or(0);
        let sum = |it: &Self| it.by_period.values().sum::<u64>();
        let after = sum(now) - up_to(now);
        if clocks.differ {
            // Records near midnight stand on another day now: only sums can be held together.
            let (before, now) = (sum(self), up_to(now));
            return (after + now.saturating_sub(before), before.saturating_sub(now));
        }
        let new = after + at(now).saturating_sub(at(self));
        (new, up_to(self).saturating_sub(up_to(now)))
    }
}

/// Compares two exports; the earlier one first, where that can be told.
pub(super) fn differ(earlier: &Findings, later: &Findings) -> Difference {
    let mut kinds: BTreeMap<Kind, (u64, u64)> = BTreeMap::new();
    for kind in &earlier.kinds {
        kinds.entry(kind.kind).or_default().0 = kind.records;
    }
    for kind in &later.kinds {
        kinds.entry(kind.kind).or_default().1 = kind.records;
    }
    let mut kinds: Vec<_> = kinds.into_iter().map(|(kind, it)| (kind, it.0, it.1)).collect();
    kinds.retain(|it| it.1 > 0 || it.2 > 0);
    kinds.sort_by_key(|it| std::cmp::Reverse(it.1.abs_diff(it.2)));
    let app = |findings: &Findings| findings.platforms.first().map(|it| it.id.clone());
    let layout = |findings: &Findings| findings.platforms.first().map(|it| it.layout.clone());
    let one_app = app(earlier).is_some() && app(earlier) == app(later);
    Difference {
        since: one_app.then(|| since(earlier, later, &kinds)).flatten(),
        kinds,
        firms_new: only_in(&later.companies, &earlier.companies),
        firms_gone: only_in(&earlier.companies, &later.companies),
        layout_changed: one_app && layout(earlier) != layout(later),
    }
}

/// Whether the first one's dates end after those of the second.
pub(super) fn is_later(one: &Findings, other: &Findings) -> bool {
    let end = |findings: &Findings| findings.totals.span_days.map(|it| it.1);
    end(one).zip(end(other)).is_some_and(|(one, other)| one > other)
}

fn since(earlier: &Findings, later: &Findings, kinds: &[(Kind, u64, u64)]) -> Option<Since> {
    let mut found = Since::default();
    let clocks = Clocks::of(earlier, later);
    let by_days = !earlier.days.is_empty() && !later.days.is_empty();
    for (kind, _, _) in kinds {
        let (before, now) = (dated(earlier, *kind, by_days), dated(later, *kind, by_days));
        let (dated, fewer) = before.against(&now, &clocks, by_days);
        let of_kind = Filter { kinds: vec![*kind], ..Filter::default() };
        if dated > 0 {
            let from_secs =
                before.last.map(|it| clocks.after(it)).or_else(|| now.first.map(|it| it.secs));
            let filter = Filter { from_secs, ..of_kind.clone() };
            found.new.push(New { kind: *kind, about: dated, filter });
        }
        if now.undated > before.undated {
            let filter = Filter { undated: true, ..of_kind };
            found.new.push(New { kind: *kind, about: now.undated - before.undated, filter });
        }
        let gone = fewer + before.undated.saturating_sub(now.undated);
        if gone > 0 {
            found.gone.push((*kind, gone));
        }
    }
    found.new.sort_by_key(|it| std::cmp::Reverse(it.about));
    found.gone.sort_by_key(|it| std::cmp::Reverse(it.1));
    Some(found).filter(|it| !it.new.is_empty() || !it.gone.is_empty())
}

/// The records of a kind along time: by days where those were counted of both, else by months.
fn dated(findings: &Findings, kind: Kind, by_days: bool) -> Dated {
    let mut by_period = BTreeMap::new();
    if by_days {
        let rows = findings.days.iter().filter(|it| it.kind == kind);
        by_period.extend(rows.map(|it| (it.day, it.records)));
    } else {
        let rows = findings.months.iter().filter(|it| it.kind == kind);
        by_period.extend(rows.map(|it| (it.month, it.records)));
    }
    let count = findings.kinds.iter().find(|it| it.kind == kind);
    Dated {
        by_period,
        undated: count.map_or(0, |it| it.undated),
        first: count.and_then(|it| it.first),
        last: count.and_then(|it| it.last),
    }
}

/// Firms of the first list whose names are not in the other.
fn only_in(these: &[Company], others: &[Company]) -> Vec<Firm> {
    let names: std::collections::BTreeSet<&Untrusted> = others.iter().map(|it| &it.name).collect();
    let only = (0..).zip(these).filter(|it| !names.contains(&it.1.name));
    only.map(|(number, it)| Firm { name: it.name.clone(), records: it.records, number }).collect()
}
