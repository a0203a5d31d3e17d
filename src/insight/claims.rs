//! What is said to be collected, held against what an export holds.

use super::{Claim, ClaimState};
use crate::findings::{Filter, Findings, Section, SectionState};
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

fn hold(findings: &Findings, profile: &Profile, rule: &ClaimRule) -> Claim {
    let of_platform = findings.sections.iter().enumerate().filter(|it| it.1.platform == profile.id);
    let shown: Vec<(usize, &Section)> =
        of_platform.filter(|(_, section)| satisfies(rule, &section.id)).collect();
    let by_field = kinds_of_fields(findings, profile, rule);
    let in_sections = shown.iter().fold(0_u64, |sum, it| sum.saturating_add(it.1.records));
    let in_fields = findings.kinds.iter().filter(|it| by_field.contains(&it.kind));
    let in_fields: u64 = in_fields.map(|it| it.records).sum();
    let records = in_sections.saturating_add(in_fields);
    let present = !by_field.is_empty() || shown.iter().any(|it| it.1.state != SectionState::Absent);
    let coverage = &findings.coverage;
    let state = match () {
        () if records > 0 => ClaimState::Found,
        () if present => ClaimState::Empty,
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
        state,
        records,
        filter: those(&shown, by_field),
    }
}

/// Whether any section or field that is known would show the claim.
fn can_be_shown(rule: &ClaimRule) -> bool {
    !rule.sections.is_empty() || !rule.fields.is_empty()
}

/// Whether a section shows the claim. A section that is named shows it with all of its cases.
fn satisfies(rule: &ClaimRule, id: &str) -> bool {
    let whole = id.split_once('/').map_or(id, |it| it.0);
    rule.sections.iter().chain(&rule.fields).any(|named| named == id || named == whole)
}

/// The kinds that facts in the named fields (`section#field`) get, where their section is there.
///
/// A fact that is filled is a record of its field's kind, so its count says whether it is filled.
fn kinds_of_fields(findings: &Findings, profile: &Profile, rule: &ClaimRule) -> Vec<Kind> {
    let kind_of = |named: &String| {
        let (id, field) = named.split_once('#')?;
        let there = findings.sections.iter().any(|section| {
            section.platform == profile.id
                && section.id == id
                && section.state != SectionState::Absent
        });
        let section = profile.sections.iter().find(|it| it.id == id).filter(|_| there)?;
        let called = |path: &str| path == field || path.rsplit('/').next() == Some(field);
        let rule = section.fields.iter().find(|it| called(it.path.as_str()));
        rule.and_then(|it| it.kind).or(section.kind)
    };
    let mut kinds: Vec<Kind> = rule.fields.iter().filter_map(kind_of).collect();
    // Of an export whose sections nobody knows, what the words in it say is all there is.
    if !profile.documented && profile.sections.is_empty() {
        let sorted = findings.kinds.iter().filter(|it| it.records > 0).map(|it| it.kind);
        kinds.extend(sorted.filter(|kind| rule.kind == Some(*kind)));
    }
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The records of one section; of several, and of fields, those of their kinds.
fn those(shown: &[(usize, &Section)], mut kinds: Vec<Kind>) -> Filter {
    let filled: Vec<_> = shown.iter().filter(|it| it.1.records > 0).collect();
    if let ([(number, _)], true) = (filled.as_slice(), kinds.is_empty()) {
        return Filter { section: u32::try_from(*number).ok(), ..Filter::default() };
    }
    kinds.extend(filled.iter().map(|it| it.1.kind));
    kinds.sort_unstable();
    kinds.dedup();
    Filter { kinds, ..Filter::default() }
}
