//! What is gathered beside the index: identifiers, called web names, sign-in countries, actors.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::firms::Keys;
use super::making::Called;
use super::named::Named;
use crate::findings::IdentifierKind;
use crate::index::Row;
use crate::taxonomy::Kind;

/// Different values told apart, of each kind.
const DISTINCT_MAX: usize = 2_000_000;

/// Different web names kept.
const DOMAINS_MAX: usize = 100_000;

/// Different actors kept.
const ACTORS_MAX: usize = 100_000;

/// Birth dates kept.
const BIRTHS_MAX: usize = 64;

/// Kinds of identifier.
const KINDS: usize = IdentifierKind::ALL.len();

/// A set of hashes, 8 bytes each: a sorted part and a part still to be merged.
#[derive(Clone, Debug, Default)]
pub(super) struct Distinct {
    sorted: Vec<u64>,
    fresh: Vec<u64>,
}

impl Distinct {
    pub(super) fn add(&mut self, hash: u64) {
        if self.sorted.binary_search(&hash).is_ok() || self.sorted.len() >= DISTINCT_MAX {
            return;
        }
        self.fresh.push(hash);
        // Merging doubles the sorted part, so all merges together stay n log n.
        if self.fresh.len() > self.sorted.len().max(256) {
            self.merge();
        }
    }

    pub(super) fn len(&mut self) -> u64 {
        self.merge();
        self.sorted.len() as u64
    }

    fn merge(&mut self) {
        self.fresh.sort_unstable();
        self.sorted.append(&mut self.fresh);
        #[expect(clippy::stable_sort_primitive, reason = "two sorted runs, which it only merges")]
        self.sorted.sort();
        self.sorted.dedup();
    }
}

/// What is known of one called web name.
#[derive(Clone, Debug, Default)]
pub(super) struct DomainHeld {
    pub(super) records: u64,
    pub(super) calls: u64,
    /// The kind of the first of them.
    pub(super) kind: Option<Kind>,
    /// First and last date, in seconds since 1970.
    pub(super) span: Option<(u32, u32)>,
    pub(super) owner: Option<Box<str>>,
    /// Numbers of the apps that called it, ascending.
    pub(super) apps: Vec<u32>,
}

/// Everything gathered.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    /// Whether identifiers are left alone.
    pub(super) no_identifiers: bool,
    pub(super) occurrences: [u64; KINDS],
    pub(super) distinct: [Distinct; KINDS],
    pub(super) domains: BTreeMap<Box<str>, DomainHeld>,
    pub(super) countries: BTreeMap<String, u64>,
    actors: BTreeMap<Box<str>, u32>,
    /// Birth dates: the row, and the day since 1970.
    pub(super) births: Vec<(u32, i32)>,
    pub(super) firms: Named,
    /// What the firms are told apart by, as far as that was asked.
    pub(super) firm_keys: RefCell<Keys>,
}

impl Gathered {
    /// Counts one occurrence of an identifier.
    pub(super) fn identifier(&mut self, kind: IdentifierKind, hash: u64) {
        let at = kind as usize;
        if let Some(count) = self.occurrences.get_mut(at) {
            *count += 1;
        }
        if let Some(distinct) = self.distinct.get_mut(at) {
            distinct.add(hash);
        }
    }

    /// The number of an actor; `names` grows with each new one.
    pub(super) fn actor(&mut self, id: &str, names: &mut Vec<Box<str>>) -> Option<u32> {
        if let Some(found) = self.actors.get(id) {
            return Some(*found);
        }
        if names.len() >= ACTORS_MAX {
            return None;
        }
        let number = names.len() as u32;
        names.push(id.into());
        self.actors.insert(id.into(), number);
        Some(number)
    }

    /// The number of a firm's name. What it stands for is looked up at once, so that nothing waits for
    /// that when results are told.
    pub(super) fn firm(&mut self, text: &str) -> Option<u32> {
        let number = self.firms.firm(text);
        self.firm_keys.get_mut().take_in(&self.firms);
        number
    }

    /// Notes a birth date; beyond a few it is nobody's own.
    pub(super) fn birth(&mut self, row: u32, day: i32) {
        if self.births.len() < BIRTHS_MAX {
            self.births.push((row, day));
        }
    }

    /// Counts one record that names a web name.
    pub(super) fn domain(
        &mut self,
        name: &str,
        called: &Called,
        app: Option<u32>,
        (kind, row): (Kind, &Row),
    ) {
        if self.domains.len() >= DOMAINS_MAX && !self.domains.contains_key(name) {
            return;
        }
        let held = self.domains.entry(name.into()).or_default();
        held.kind = held.kind.or(Some(kind));
        held.records += 1;
        held.span = wider(held.span, row.secs);
        held.calls = held.calls.saturating_add(called.calls.max(1));
        if held.owner.is_none() {
            held.owner = called.owner.clone().filter(|it| !it.is_empty());
        }
        if let Some(app) = app
            && let Err(at) = held.apps.binary_search(&app)
        {
            held.apps.insert(at, app);
        }
    }

    /// Counts one sign-in from an address, by the country in which it is registered.
    pub(super) fn address(&mut self, text: &str) {
        if let Some(country) = iptocc::country_code(text) {
            *self.countries.entry(country.to_owned()).or_default() += 1;
        }
    }
}

/// A span with one more time in it.
pub(super) fn wider(span: Option<(u32, u32)>, secs: Option<u32>) -> Option<(u32, u32)> {
    match (span, secs) {
        (Some((first, last)), Some(secs)) => Some((first.min(secs), last.max(secs))),
        (None, Some(secs)) => Some((secs, secs)),
        (span, None) => span,
    }
}
