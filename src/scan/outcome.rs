//! From what a scan holds to the findings that the outside sees.

use std::collections::BTreeMap;

use super::held::Held;
use super::{Recognized, Sums};
use crate::export::Export;
use crate::findings::{
    Actor, Coverage, EntryRow, EntryState, Findings, IdentifierCount, IdentifierKind, Platform,
    Problem, ScanState, Source, Stamp, Totals, Zone, joined_days,
};
use crate::index::clock;
use crate::insight::{Results, conclude};
use crate::profile::Profile;
use crate::text::Untrusted;

/// All that the findings are made from, also while an entry is still being read.
pub(super) struct SoFar<'a> {
    pub(super) held: &'a Held,
    pub(super) export: &'a Export,
    pub(super) entries: &'a [EntryRow],
    pub(super) problems: (&'a [Problem], u64),
    pub(super) sums: Sums,
    pub(super) state: ScanState,
    pub(super) zone: &'a Zone,
    pub(super) hashes: &'a [Option<String>],
    pub(super) platforms: Vec<Recognized>,
}

impl SoFar<'_> {
    /// Everything that was found so far, and what it means.
    pub(super) fn results(&self) -> Results {
        let findings = self.findings();
        let insights = conclude(&findings, &self.held.profiles);
        Results { findings, insights }
    }

    fn findings(&self) -> Findings {
        let counts = &self.held.index.counts;
        let kinds = counts.kinds();
        let mut countries: Vec<(String, u64)> =
            self.held.gathered.countries.iter().map(|it| (it.0.clone(), *it.1)).collect();
        countries.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let (companies, companies_more) = super::firms::companies(self.held);
        let (litter, litter_total) = self.export.litter();
        Findings {
            state: self.state,
            sources: self.sources(),
            same_app: self.same_app(),
            platforms: self.platforms(),
            coverage: self.coverage(),
            totals: totals(&kinds, self.sums),
            also: counts.also(),
            sections: self.sections(),
            entries: self.entries.to_vec(),
            identifiers: identifiers(self.held),
            companies,
            companies_more,
            months: counts.months(),
            days: counts.days(),
            hours: counts.hours(),
            weekdays: counts.weekdays(),
            gaps: counts.gaps(),
            kinds,
            zone: self.zone.clone(),
            actors: actors(self.held),
            sign_in_countries: countries,
            noted: super::noted::of(self.held, self.zone),
            problems: self.problems.0.to_vec(),
            problems_total: self.problems.1,
            ledger: self.export.ledger(),
            litter: litter.to_vec(),
            litter_total,
            odd_names: self.export.odd_names(),
        }
    }

    fn sources(&self) -> Vec<Source> {
        let with_hash =
            |(source, hash): (Source, &Option<String>)| Source { sha256: hash.clone(), ..source };
        self.export.sources().into_iter().zip(self.hashes).map(with_hash).collect()
    }

    fn platforms(&self) -> Vec<Platform> {
        let mut found = by_profile(&self.platforms);
        found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(b.entries.cmp(&a.entries)));
        let row = |it: &Recognized| {
            let profile = self.held.profiles.get(it.profile)?;
            Some(Platform {
                id: profile.id.clone(),
                name: profile.name.clone(),
                layout: profile.layouts.get(it.layout)?.id.clone(),
                confidence: it.confidence,
                rules_version: profile.version,
                documented: profile.documented,
                is_reading_copy: is_reading_copy(profile, it.layout),
                law: profile.law.map(str::to_owned),
            })
        };
        found.iter().filter_map(row).collect()
    }

    fn coverage(&self) -> Coverage {
        let count = |state| self.entries.iter().filter(|it| it.state == state).count() as u64;
        Coverage {
            entries: self.entries.len() as u64,
            read: count(EntryState::Read),
            partial: count(EntryState::Partial),
            media: count(EntryState::Media),
            unread: count(EntryState::Unread),
            values: self.sums.values,
            values_sorted: self.sums.values_sorted,
        }
    }
}

/// Whether a layout is of pages or plain text while the platform has one for machines.
fn is_reading_copy(profile: &Profile, layout: usize) -> bool {
    let is = |id: &str, words: &[&str]| id.split('-').any(|it| words.contains(&it));
    let Some(used) = profile.layouts.get(layout) else { return false };
    let fuller = profile.layouts.iter().any(|it| is(&it.id, &["json"]));
    fuller && is(&used.id, &["html", "txt"])
}

/// One row a platform: parts of one export can be told by different marks. Its layout is that of
/// most entries.
fn by_profile(all: &[Recognized]) -> Vec<Recognized> {
    let mut found: Vec<Recognized> = Vec::new();
    let mut most: Vec<u64> = Vec::new();
    for it in all {
        let Some(at) = found.iter().position(|row| row.profile == it.profile) else {
            found.push(*it);
            most.push(it.entries);
            continue;
        };
        let (Some(row), Some(most)) = (found.get_mut(at), most.get_mut(at)) else { continue };
        row.confidence = row.confidence.max(it.confidence);
        row.entries += it.entries;
        if it.entries > *most {
            (row.layout, *most) = (it.layout, it.entries);
        }
    }
    found
}

fn totals(kinds: &[crate::findings::KindCount], sums: Sums) -> Totals {
    Totals {
        records: kinds.iter().map(|it| it.records).sum(),
        size_bytes: sums.decoded_bytes,
        undated: kinds.iter().map(|it| it.undated).sum(),
        day_only: kinds.iter().map(|it| it.day_only).sum(),
        first: Stamp::first(kinds.iter().filter_map(|it| it.first)),
        last: Stamp::last(kinds.iter().filter_map(|it| it.last)),
        span_days: joined_days(kinds.iter().map(|it| it.span_days)),
        bytes_done: sums.bytes_done,
        bytes_total: sums.bytes_total,
    }
}

fn identifiers(held: &Held) -> Vec<IdentifierCount> {
    let gathered = &held.gathered;
    let all = IdentifierKind::ALL.iter().zip(&gathered.occurrences).zip(&gathered.distinct);
    all.filter(|((_, occurrences), _)| **occurrences > 0)
        .map(|(((kind, _), occurrences), distinct)| {
            let distinct = distinct.clone().len().min(*occurrences);
            IdentifierCount { kind: *kind, distinct, occurrences: *occurrences }
        })
        .collect()
}

/// How many of these rows, ascending, are of which actor, most first.
pub(super) fn actors_among(held: &Held, mut among: impl FnMut(u32) -> bool) -> Vec<(u32, u64)> {
    let mut found: Vec<(u32, u64)> = Vec::new();
    for (number, (_, acts)) in (0..).zip(acts_by_actor(held)) {
        let count = acts.iter().filter(|act| among(act.row)).count();
        if count > 0 {
            found.push((number, count as u64));
        }
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.1));
    found
}

/// Which rows belong to each actor and case, in the fixed order of `Findings::actors`.
fn acts_by_actor(held: &Held) -> Vec<((u32, u32), Vec<crate::index::Act>)> {
    let mut groups: BTreeMap<(u32, u32), Vec<crate::index::Act>> = BTreeMap::new();
    for act in &held.index.acts {
        let Some(row) = held.index.columns.get(act.row).filter(|it| !it.dead) else { continue };
        let class = held.index.classes.get(usize::from(row.class.0));
        let section = class.map_or(0, |it| it.section);
        groups.entry((section, act.actor)).or_default().push(*act);
    }
    groups.into_iter().collect()
}

/// The rows of the actor with this number in `Findings::actors`, ascending.
pub(super) fn rows_of_actor(held: &Held, number: u32) -> Vec<u32> {
    let groups = acts_by_actor(held);
    let group = groups.get(number as usize).map(|it| &it.1);
    group.map(|acts| acts.iter().map(|it| it.row).collect()).unwrap_or_default()
}

fn actors(held: &Held) -> Vec<Actor> {
    acts_by_actor(held)
        .into_iter()
        .map(|((section, actor), acts)| one_actor(held, section, actor, &acts))
        .collect()
}

fn one_actor(held: &Held, section: u32, actor: u32, acts: &[crate::index::Act]) -> Actor {
    let id =
        held.index.actor_names.get(actor as usize).map(ToString::to_string).unwrap_or_default();
    let it = held.sections.get(section as usize);
    let rule = it.and_then(|it| held.profiles.get(it.profile?)?.sections.get(it.rule?));
    let rule_id = rule.map_or("", |it| &it.id);
    let case = match it.and_then(|it| it.case.as_deref()) {
        Some(case) => format!("{rule_id}/{case}"),
        None => rule_id.to_owned(),
    };
    let rows = || acts.iter().filter_map(|act| held.index.columns.get(act.row));
    // On the record's own clock: what hour it was for the person. A day without a time of day tells
    // none, and no pace.
    let mut times: Vec<(i64, i64)> = rows()
        .filter(|row| !row.day_only)
        .filter_map(|row| {
            let secs = i64::from(row.secs?);
            Some((secs, secs + i64::from(row.offset_mins.unwrap_or(0)) * 60))
        })
        .collect();
    times.sort_unstable();
    let secs = || rows().filter_map(|row| row.secs).map(i64::from);
    let kind = rows().next().and_then(|row| held.index.classes.get(usize::from(row.class.0)));
    let busiest_day = busiest_day(&times);
    Actor {
        name: crate::profile::apps().name(&id).map(ToOwned::to_owned),
        id: Untrusted::new(id),
        case,
        kind: kind.map(|it| it.kind),
        records: acts.len() as u64,
        at_night: times.iter().filter(|it| clock::hour(it.1) < clock::NIGHT_ENDS_HOUR).count()
            as u64,
        longest_ms: acts.iter().filter_map(|it| it.lasted_ms).max().map(u64::from),
        pace: busiest_day.and_then(|(day, _)| pace(&times, day)),
        busiest_day,
        span_secs: secs().min().zip(secs().max()),
    }
}

fn busiest_day(times: &[(i64, i64)]) -> Option<(i32, u64)> {
    let mut days: BTreeMap<i64, u64> = BTreeMap::new();
    for (_, local) in times {
        *days.entry(clock::day(*local)).or_default() += 1;
    }
    // Of equal days the first.
    let most = days.iter().rev().max_by_key(|it| it.1)?;
    Some((*most.0 as i32, *most.1))
}

/// The middle gap between starts on a day in seconds, and the percentage of gaps within 20 % of it.
fn pace(times: &[(i64, i64)], day: i32) -> Option<(u32, u32)> {
    let on_day: Vec<i64> =
        times.iter().filter(|it| clock::day(it.1) == i64::from(day)).map(|it| it.0).collect();
    let mut gaps: Vec<i64> = on_day.iter().zip(on_day.iter().skip(1)).map(|(a, b)| b - a).collect();
    gaps.sort_unstable();
    let middle = *gaps.get(gaps.len() / 2)?;
    let near = gaps.iter().filter(|it| (**it - middle).abs() * 5 <= middle).count();
    let percent = near * 100 / gaps.len().max(1);
    Some((u32::try_from(middle).ok()?, percent as u32))
}
