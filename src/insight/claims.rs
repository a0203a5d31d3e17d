//! What is said to be collected, held against what an export holds.

use std::collections::BTreeSet;

use super::{Claim, ClaimState, Remark};
use crate::findings::{Filter, Findings, KindCount, Section, SectionPart, SectionState};
use crate::profile::{ClaimRule, Profile};
use crate::taxonomy::Kind;

/// Every claim about the platforms that were recognised, in the profile's order.
pub(super) fn hold_against(findings: &Findings, profiles: &[Profile]) -> Vec<Claim> {
    let recognised = findings.platforms.iter();
    let known = recognised.filter_map(|it| profiles.iter().find(|profile| profile.id == it.id));
    known
        .flat_map(|profile| profile.claims.iter().map(|rule| hold(findings, profile, rule)))
        .collect()
}

/// What records of the recognised platforms are more exactly than their kinds say.
pub(super) fn remarks(findings: &Findings, profiles: &[Profile]) -> Vec<Remark> {
    let mut found = Vec::new();
    for platform in &findings.platforms {
        let Some(profile) = profiles.iter().find(|it| it.id == platform.id) else { continue };
        for rule in &*profile.remarks {
            let named = (&*rule.sections, &*rule.fields);
            let filter = shown(findings, profile, named).filter(rule.kind);
            let records = count(findings, &filter);
            if let (Some(kind), true) = (rule.kind, records > 0) {
                found.push(Remark { id: rule.id.clone(), kind, records });
            }
        }
    }
    found
}

fn hold(findings: &Findings, profile: &Profile, rule: &ClaimRule) -> Claim {
    let shown = shown(findings, profile, (&rule.sections, &rule.fields));
    let coverage = &findings.coverage;
    let mut filter = shown.filter(rule.kind);
    let records = count(findings, &filter);
    let near = near(findings, profile, rule);
    let state = match () {
        () if records > 0 => ClaimState::Found,
        // Of its sort there is something; that it is among it, nothing tells.
        () if near != Filter::default() => {
            filter = near;
            ClaimState::Unchecked
        }
        () if shown.is_any() => ClaimState::Empty,
        () if rule.outside => ClaimState::Outside,
        // It may stand in what could not be read. A claim that no known section would show is not
        // in this export whatever is in the rest.
        () if coverage.unread + coverage.partial > 0 && can_be_shown(rule) => {
            ClaimState::CannotTell
        }
        () => ClaimState::Absent,
    };
    Claim {
        platform: profile.id.clone(),
        id: rule.id.clone(),
        kind: rule.kind.unwrap_or(Kind::Unsorted),
        claimed_by: rule.claimed_by.clone(),
        also_by: rule.also_by.clone(),
        ask: rule.ask,
        state,
        records,
        filter,
    }
}

/// What of an export shows a claim.
#[derive(Default)]
struct Shown<'a> {
    /// Sections that show it, with their numbers.
    sections: Vec<(u32, &'a Section)>,
    /// Sections of which a part shows it.
    parts: Vec<(u32, &'a SectionPart)>,
    /// Sections of whose parts nothing was told, and the kind that the part's facts get.
    fields: Vec<(u32, Kind)>,
}

impl Shown<'_> {
    /// Whether a section is there. Of a part without a record, nothing tells that.
    fn is_any(&self) -> bool {
        !self.sections.is_empty() || !self.fields.is_empty()
    }

    /// The records that show a claim: of whole sections, those of its own `kind` where there are any.
    /// Parts are asked where no whole section has a record; nothing chosen stands for no record.
    fn filter(&self, kind: Option<Kind>) -> Filter {
        let filled = || self.sections.iter().filter(|it| it.1.records > 0);
        let own = filled().filter(|it| it.1.kinds.iter().any(|of| Some(of.0) == kind));
        let mut filter = Filter { sections: own.map(|it| it.0).collect(), ..Filter::default() };
        if !filter.sections.is_empty() {
            filter.kinds.extend(kind);
        } else if filled().next().is_some() {
            filter.sections.extend(filled().map(|it| it.0));
        } else {
            for (section, part) in self.parts.iter().filter(|it| it.1.records() > 0) {
                filter.sections.push(*section);
                filter.kinds.extend(part.kinds.iter().map(|it| it.0));
                filter.classes.extend(&part.classes);
            }
            if filter.sections.is_empty() {
                filter.sections.extend(self.fields.iter().map(|it| it.0));
                filter.kinds.extend(self.fields.iter().map(|it| it.1));
            }
        }
        filter.sections.sort_unstable();
        filter.sections.dedup();
        filter.kinds.sort_unstable();
        filter.kinds.dedup();
        filter.classes.sort_unstable();
        filter.classes.dedup();
        filter
    }
}

/// The records that a filter of sections, kinds and classes chooses.
fn count(findings: &Findings, filter: &Filter) -> u64 {
    let of_kind = |kind: Kind| filter.kinds.is_empty() || filter.kinds.contains(&kind);
    let sections = filter.sections.iter().filter_map(|it| findings.sections.get(*it as usize));
    if filter.classes.is_empty() {
        let counts = sections.flat_map(|it| &it.kinds).filter(|it| of_kind(it.0)).map(|it| it.1);
        return counts.fold(0, u64::saturating_add);
    }
    // A class that two names are of counts once.
    let mut left: BTreeSet<u16> = filter.classes.iter().copied().collect();
    let mut sum = 0_u64;
    for part in sections.flat_map(|it| &it.parts) {
        if !part.classes.is_empty() && part.classes.iter().all(|it| left.contains(it)) {
            sum = sum.saturating_add(part.records());
            part.classes.iter().for_each(|it| {
                left.remove(it);
            });
        }
    }
    sum
}

/// Whether any section or field that is known would show the claim.
fn can_be_shown(rule: &ClaimRule) -> bool {
    !rule.sections.is_empty() || !rule.fields.is_empty()
}

/// What there is of these sections (one that is named stands for all of its cases) and fields: cases,
/// and parts (`section#part`).
fn shown<'a>(
    findings: &'a Findings,
    profile: &Profile,
    (sections, fields): (&[String], &[String]),
) -> Shown<'a> {
    let mut shown = Shown::default();
    for (number, section) in sections_of(findings, profile) {
        let id = section.id.as_str();
        if sections.iter().chain(fields).any(|it| names(it, id)) {
            shown.sections.push((number, section));
        }
        let parts = fields.iter().filter_map(|named| named.split_once('#'));
        for (_, name) in parts.filter(|it| it.0 == id) {
            match section.parts.iter().find(|it| it.name == name) {
                Some(part) => shown.parts.push((number, part)),
                None => shown.fields.extend(kind_of(profile, id, name).map(|kind| (number, kind))),
            }
        }
    }
    shown
}

/// The records of the sort that a claim is about, where nothing tells whether it is among them.
fn near(findings: &Findings, profile: &Profile, rule: &ClaimRule) -> Filter {
    let filled = sections_of(findings, profile).filter(|it| it.1.records > 0);
    let near = filled.filter(|it| rule.near.iter().any(|named| names(named, &it.1.id)));
    let sections = near.map(|it| it.0).collect();
    // Of an export whose sections nobody knows, what the words in it say is all there is.
    let unknown = !profile.documented && profile.sections.is_empty();
    let sorted = |it: &KindCount| it.records > 0 && Some(it.kind) == rule.kind;
    let by_words = unknown && findings.kinds.iter().any(sorted);
    let kinds = rule.kind.filter(|_| by_words).into_iter().collect();
    Filter { kinds, sections, ..Filter::default() }
}

/// The sections of a platform that are there, with their numbers.
fn sections_of<'a>(
    findings: &'a Findings,
    profile: &Profile,
) -> impl Iterator<Item = (u32, &'a Section)> {
    let sections = (0..).zip(&findings.sections);
    let id = profile.id.clone();
    sections.filter(move |it| it.1.platform == id && it.1.state != SectionState::Absent)
}

/// Whether a section, or one of its cases, is called so.
fn names(named: &str, id: &str) -> bool {
    named == id || id.split_once('/').is_some_and(|it| it.0 == named)
}

/// The kind that a fact in a field of a section gets.
///
/// A fact that is filled is a record of its field's kind, so its count says whether it is filled.
fn kind_of(profile: &Profile, section: &str, field: &str) -> Option<Kind> {
    let section = profile.sections.iter().find(|it| it.id == section)?;
    let called = |path: &str| path == field || path.rsplit('/').next() == Some(field);
    let rule = section.fields.iter().find(|it| called(it.path.as_str()));
    rule.and_then(|it| it.kind).or(section.kind)
}
