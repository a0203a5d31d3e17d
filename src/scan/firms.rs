//! The firms that records name and that apps called, one row a firm, whichever way it is written.

mod among;

use std::collections::BTreeSet;

use indexmap::{IndexMap, IndexSet};

use super::gather::wider;
use super::held::Held;
use super::named::{Named, NamedRow};
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
    /// See [`Keys`].
    key: u32,
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
    let (listed, more) = listed(held);
    (listed.into_iter().map(|group| company(held, group)).collect(), more)
}

/// The firms that are listed, most records first, and how many more there are.
///
/// Records of one export can name a hundred thousand firms: of those that are not listed, only how
/// many records they have is counted.
fn listed(held: &Held) -> (Vec<Group>, u64) {
    let sizes = sizes(held);
    let keys = held.gathered.firm_keys.borrow();
    let mut present: Vec<u32> = (0..).zip(&sizes).filter(|it| *it.1 > 0).map(|it| it.0).collect();
    let more = present.len().saturating_sub(COMPANIES_MAX);
    if more > 0 {
        let size = |key: u32| sizes.get(key as usize).copied().unwrap_or_default();
        let order = |a: &u32, b: &u32| {
            size(*b).cmp(&size(*a)).then_with(|| keys.text(*a).cmp(keys.text(*b)))
        };
        present.select_nth_unstable_by(COMPANIES_MAX, order);
        present.truncate(COMPANIES_MAX);
        present.sort_unstable();
    }
    drop(keys);
    (groups(held, &|key| more == 0 || present.binary_search(&key).is_ok()), more as u64)
}

/// How many records each firm has, by its key.
fn sizes(held: &Held) -> Vec<u64> {
    let mut keys = held.gathered.firm_keys.borrow_mut();
    let mut sizes = vec![0; keys.texts.len()];
    let mut add = |key: Option<u32>, records: u64| {
        let Some(at) = key.map(|it| it as usize) else { return };
        if sizes.len() <= at {
            sizes.resize(at + 1, 0);
        }
        if let Some(size) = sizes.get_mut(at) {
            *size += records;
        }
    };
    for (domain, it) in &held.gathered.domains {
        let key = keys.of(&by_domain(domain, it.owner.as_deref()).name);
        add(Some(key), it.records);
    }
    for it in held.gathered.firms.rows() {
        if held.index.columns.get(it.row).is_some_and(|it| !it.dead) {
            add(keys.of_firm.get(it.firm as usize).copied(), 1);
        }
    }
    sizes
}

/// What chooses the records of the company with this number in `Findings::companies`: the web names
/// that were called, and the rows that name it, ascending.
pub(super) fn of_company(held: &Held, number: u32) -> (BTreeSet<String>, Vec<u32>) {
    let Some(group) = listed(held).0.into_iter().nth(number as usize) else {
        return (BTreeSet::new(), Vec::new());
    };
    let names: BTreeSet<u32> = group.names.iter().copied().collect();
    let mut rows: Vec<u32> =
        held.gathered.firms.rows().filter(|it| names.contains(&it.firm)).map(|it| it.row).collect();
    rows.sort_unstable();
    rows.dedup();
    (group.domains.into_iter().map(|it| it.1).collect(), rows)
}

/// The firms whose keys are wanted, most records first.
fn groups(held: &Held, wanted: &dyn Fn(u32) -> bool) -> Vec<Group> {
    let mut groups: IndexMap<u32, Group> = IndexMap::new();
    let mut keys = held.gathered.firm_keys.borrow_mut();
    for (domain, it) in &held.gathered.domains {
        let told = by_domain(domain, it.owner.as_deref());
        let key = keys.of(&told.name);
        if !wanted(key) {
            continue;
        }
        let group = group(&mut groups, key, told);
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
    named(held, &keys, wanted, &mut groups);
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort_by(|a, b| {
        b.records.cmp(&a.records).then_with(|| keys.text(a.key).cmp(keys.text(b.key)))
    });
    groups
}

/// Takes in what records say of the firms that they name.
fn named(
    held: &Held,
    keys: &Keys,
    wanted: &dyn Fn(u32) -> bool,
    groups: &mut IndexMap<u32, Group>,
) {
    let firms = &held.gathered.firms;
    let key = |it: &NamedRow| keys.of_firm.get(it.firm as usize).copied();
    let mut rows: Vec<NamedRow> = firms.rows().filter(|it| key(it).is_some_and(wanted)).collect();
    rows.sort_unstable_by_key(|it| it.firm);
    for rows in rows.chunk_by(|one, other| one.firm == other.firm) {
        let live = |it: &NamedRow| {
            let row = held.index.columns.get(it.row).filter(|it| !it.dead)?;
            Some((row, held.index.classes.get(usize::from(row.class.0))?.kind, it.event))
        };
        let mut live = rows.iter().filter_map(live).peekable();
        let first = rows.first().filter(|_| live.peek().is_some());
        let named = first.and_then(|it| Some((it.firm, key(it)?, firms.name(it.firm)?)));
        let Some((number, key, name)) = named else { continue };
        let group = group(groups, key, by_text(name));
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

/// The group of a firm.
fn group(groups: &mut IndexMap<u32, Group>, key: u32, told: Told) -> &mut Group {
    let group = groups.entry(key).or_default();
    group.key = key;
    if group.name.is_empty() {
        group.name = told.name;
    }
    group.known |= told.known;
    group.role = group.role.or(told.role);
    group
}

/// What firms are told apart by, each text with a number; letter case does not make another one.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    texts: IndexSet<Box<str>>,
    /// Of each firm that records name, by its number.
    of_firm: Vec<u32>,
}

impl Keys {
    /// The key of a firm as it is shown.
    fn of(&mut self, name: &str) -> u32 {
        self.texts.insert_full(name.to_lowercase().into_boxed_str()).0 as u32
    }

    fn text(&self, key: u32) -> &str {
        self.texts.get_index(key as usize).map_or("", |it| it)
    }

    /// Looks up the firms that are new.
    pub(super) fn take_in(&mut self, firms: &Named) {
        while let Some(name) = firms.name(self.of_firm.len() as u32) {
            let key = self.of(&by_text(name).name);
            self.of_firm.push(key);
        }
    }
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
