//! The firms that records name and that apps called, one row a firm, whichever way it is written.

mod among;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::gather::wider;
use super::held::Held;
use super::named::NamedRow;
use crate::findings::Company;
use crate::profile::{apps, firms};
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Companies that are listed.
const COMPANIES_MAX: usize = 2000;

/// Domains that are listed of one company.
const DOMAINS_MAX: usize = 100;

/// Apps that are named of those that called one company.
const CALLERS_MAX: usize = 12;

/// Words for what a company reports that are listed.
const EVENTS_MAX: usize = 12;

/// A firm, as it grows.
#[derive(Clone, Default)]
struct Group {
    /// As it is shown.
    name: String,
    known: bool,
    role: Option<&'static str>,
    records: u64,
    calls: u64,
    apps: Vec<u32>,
    domains: Vec<(u64, String)>,
    kinds: Counts<Kind>,
    events: Counts<u8>,
    span: Option<(u32, u32)>,
    /// Numbers of the names by which records name it.
    names: Vec<u32>,
}

/// How many of each, in no order; there are few.
type Counts<T> = Vec<(T, u64)>;

/// A firm as a text or a web name tells it.
struct Told {
    name: String,
    known: bool,
    role: Option<&'static str>,
}

/// Companies named, most records first, and how many more there are.
pub(super) fn companies(held: &Held) -> (Vec<Company>, u64) {
    let groups = groups(held);
    let more = groups.len().saturating_sub(COMPANIES_MAX) as u64;
    let listed = groups.into_iter().take(COMPANIES_MAX);
    (listed.map(|group| company(held, group)).collect(), more)
}

/// What chooses the records of the company with this number in `Findings::companies`: the web names
/// that were called, and the rows that name it, ascending.
pub(super) fn of_company(held: &Held, number: u32) -> (BTreeSet<String>, Vec<u32>) {
    let Some(group) = groups(held).into_iter().nth(number as usize) else {
        return (BTreeSet::new(), Vec::new());
    };
    let names: BTreeSet<u32> = group.names.iter().copied().collect();
    let mut rows: Vec<u32> =
        held.gathered.firms.rows().filter(|it| names.contains(&it.firm)).map(|it| it.row).collect();
    rows.sort_unstable();
    rows.dedup();
    (group.domains.into_iter().map(|it| it.1).collect(), rows)
}

/// All firms, most records first.
fn groups(held: &Held) -> Vec<Group> {
    let mut groups: IndexMap<String, Group> = IndexMap::new();
    for (domain, it) in &held.gathered.domains {
        let group = group(&mut groups, by_domain(domain, it.owner.as_deref()));
        group.records += it.records;
        group.calls = group.calls.saturating_add(it.calls);
        group.apps.extend(&it.apps);
        group.domains.push((it.records, domain.to_string()));
        if let Some(kind) = it.kind {
            add(&mut group.kinds, kind, it.records);
        }
        if let Some((first, last)) = it.span {
            group.span = wider(wider(group.span, Some(first)), Some(last));
        }
    }
    named(held, &mut groups);
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort_by(|a, b| b.records.cmp(&a.records).then_with(|| a.name.cmp(&b.name)));
    groups
}

/// Takes in what records say of the firms that they name.
fn named(held: &Held, groups: &mut IndexMap<String, Group>) {
    let firms = &held.gathered.firms;
    let mut rows: Vec<NamedRow> = firms.rows().collect();
    rows.sort_unstable_by_key(|it| it.firm);
    for rows in rows.chunk_by(|one, other| one.firm == other.firm) {
        let live = |it: &NamedRow| {
            let row = held.index.columns.get(it.row).filter(|it| !it.dead)?;
            Some((row, held.index.classes.get(usize::from(row.class.0))?.kind, it.event))
        };
        let mut live = rows.iter().filter_map(live).peekable();
        let number = rows.first().filter(|_| live.peek().is_some()).map(|it| it.firm);
        let name = number.and_then(|it| Some((it, firms.names().get(it as usize)?)));
        let Some((number, name)) = name else { continue };
        let group = group(groups, by_text(name));
        group.names.push(number);
        for (row, kind, event) in live {
            group.records += 1;
            group.span = wider(group.span, row.secs);
            add(&mut group.kinds, kind, 1);
            if let Some(event) = event {
                add(&mut group.events, event, 1);
            }
        }
    }
}

fn add<T: Copy + PartialEq>(counts: &mut Counts<T>, what: T, more: u64) {
    match counts.iter_mut().find(|it| it.0 == what) {
        Some(it) => it.1 += more,
        None => counts.push((what, more)),
    }
}

/// The group of a firm; letter case does not make another one.
fn group(groups: &mut IndexMap<String, Group>, told: Told) -> &mut Group {
    let group = groups.entry(told.name.to_lowercase()).or_default();
    if group.name.is_empty() {
        group.name = told.name;
    }
    group.known |= told.known;
    group.role = group.role.or(told.role);
    group
}

/// The firm that a web name belongs to, whether that is known, and what it does.
fn by_domain(domain: &str, owner: Option<&str>) -> Told {
    match (firms().lookup(domain), owner) {
        (Some((name, job)), _) => Told { name: name.to_owned(), known: true, role: Some(job) },
        (None, Some(owner)) => Told { name: owner.to_owned(), known: true, role: None },
        (None, None) => {
            Told { name: firms().registrable(domain).to_owned(), known: false, role: None }
        }
    }
}

/// The firm that a text names: by an app's id, a web name that is known, or the name itself.
fn by_text(text: &str) -> Told {
    if let Some(app) = apps().name(text) {
        return Told { name: app.to_owned(), known: true, role: None };
    }
    if let Some(name) = firms().called(text) {
        return Told { name: name.to_owned(), known: true, role: None };
    }
    match firms().lookup(text) {
        Some((name, job)) => Told { name: name.to_owned(), known: true, role: Some(job) },
        None => Told { name: text.to_owned(), known: false, role: None },
    }
}

fn company(held: &Held, mut group: Group) -> Company {
    group.kinds.sort_unstable_by_key(|it| it.0);
    group.apps.sort_unstable();
    group.apps.dedup();
    group.domains.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let domains = group.domains.into_iter().take(DOMAINS_MAX);
    let caller = |number: &u32| {
        let id = held.index.actor_names.get(*number as usize)?;
        Some(Untrusted::new(apps().name(id).unwrap_or(id)))
    };
    let said =
        |(event, count): (u8, u64)| (Untrusted::new(held.gathered.firms.event_name(event)), count);
    let mut events: Vec<_> = group.events.into_iter().map(said).collect();
    events.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    events.truncate(EVENTS_MAX);
    Company {
        name: Untrusted::new(group.name),
        known: group.known,
        domains: domains.map(|it| Untrusted::new(it.1)).collect(),
        role: group.role.unwrap_or("unknown").to_owned(),
        records: group.records,
        apps: group.apps.len() as u64,
        calls: group.calls,
        callers: group.apps.iter().filter_map(caller).take(CALLERS_MAX).collect(),
        kinds: group.kinds,
        events,
        span_secs: group.span.map(|(first, last)| (i64::from(first), i64::from(last))),
    }
}
