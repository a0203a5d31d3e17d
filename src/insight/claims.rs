//! What is said to be collected, held against what an export holds.

use super::{Claim, ClaimState};
use crate::findings::{Filter, Findings, KindCount, Section, SectionState};
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
    let shown = shown(findings, profile, rule);
    let filter = shown.filter(rule);
    let records = count(findings, &filter, shown.is_any());
    let present = shown.by_words || shown.is_any();
    let coverage = &findings.coverage;
    let state = match () {
        () if records > 0 => ClaimState::Found,
        () if present => ClaimState::Empty,
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
    /// Sections in a field of which it stands, and the kind that this field's facts get.
    fields: Vec<(u32, &'a Section, Kind)>,
    /// Nothing is known of the export's sections, so that the words in it count.
    by_words: bool,
}

impl Shown<'_> {
    fn is_any(&self) -> bool {
        !self.sections.is_empty() || !self.fields.is_empty()
    }

    /// The records that show the claim: of the sections, those of its own kind where there are any.
    fn filter(&self, rule: &ClaimRule) -> Filter {
        let filled = || self.sections.iter().filter(|it| it.1.records > 0);
        let own = filled().filter(|it| it.1.kinds.iter().any(|of| Some(of.0) == rule.kind));
        let mut sections: Vec<u32> = own.map(|it| it.0).collect();
        let mut kinds: Vec<Kind> = self.fields.iter().map(|it| it.2).collect();
        if sections.is_empty() {
            sections.extend(filled().map(|it| it.0));
            // Facts of a field among whole sections: the kinds of these are asked for as well.
            if !kinds.is_empty() {
                kinds.extend(filled().flat_map(|it| it.1.kinds.iter().map(|of| of.0)));
            }
        } else {
            kinds.extend(rule.kind);
        }
        sections.extend(self.fields.iter().map(|it| it.0));
        if self.by_words {
            kinds.extend(rule.kind);
        }
        sections.sort_unstable();
        sections.dedup();
        kinds.sort_unstable();
        kinds.dedup();
        Filter { kinds, sections, ..Filter::default() }
    }
}

/// The records that a filter of sections and kinds chooses.
fn count(findings: &Findings, filter: &Filter, in_sections: bool) -> u64 {
    let of_kind = |kind: Kind| filter.kinds.is_empty() || filter.kinds.contains(&kind);
    if !in_sections {
        let kinds = findings.kinds.iter().filter(|it| filter.kinds.contains(&it.kind));
        return kinds.map(|it| it.records).fold(0, u64::saturating_add);
    }
    let numbers = filter.sections.iter().filter_map(|it| findings.sections.get(*it as usize));
    let counts = numbers.flat_map(|it| &it.kinds).filter(|it| of_kind(it.0)).map(|it| it.1);
    counts.fold(0, u64::saturating_add)
}

/// Whether any section or field that is known would show the claim.
fn can_be_shown(rule: &ClaimRule) -> bool {
    !rule.sections.is_empty() || !rule.fields.is_empty()
}

/// The sections that show a claim (one that is named shows it with all of its cases), and the fields
/// (`section#field`) that do.
fn shown<'a>(findings: &'a Findings, profile: &Profile, rule: &ClaimRule) -> Shown<'a> {
    let mut shown = Shown::default();
    for (number, section) in (0..).zip(&findings.sections) {
        if section.platform != profile.id || section.state == SectionState::Absent {
            continue;
        }
        let id = section.id.as_str();
        let whole = id.split_once('/').map_or(id, |it| it.0);
        let named = |named: &String| named == id || named == whole;
        if rule.sections.iter().chain(&rule.fields).any(named) {
            shown.sections.push((number, section));
        }
        let fields = rule.fields.iter().filter_map(|named| named.split_once('#'));
        for (_, field) in fields.filter(|it| it.0 == id) {
            shown.fields.extend(kind_of(profile, id, field).map(|kind| (number, section, kind)));
        }
    }
    // Of an export whose sections nobody knows, what the words in it say is all there is.
    let unknown = !profile.documented && profile.sections.is_empty();
    let sorted = |it: &KindCount| it.records > 0 && Some(it.kind) == rule.kind;
    shown.by_words = unknown && findings.kinds.iter().any(sorted);
    shown
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
