//! What somebody says that a platform collects, and which parts of an export show it.

use super::compile::Compiler;
use super::schema::{RawClaim, RawRemark, Text};
use super::{ClaimRule, FaultKind, RemarkRule, SectionRule};

impl Compiler<'_> {
    pub(super) fn claim(&mut self, raw: RawClaim, sections: &[SectionRule]) -> ClaimRule {
        self.known(raw.sections.iter().chain(&raw.near), &raw.fields, sections);
        ClaimRule {
            id: self.id(&raw.id),
            kind: self.kind(&raw.kind),
            claimed_by: raw.claimed_by.into_inner(),
            ask: raw.ask.unwrap_or(true),
            outside: raw.outside.unwrap_or(false),
            sections: raw.sections.into_iter().map(toml::Spanned::into_inner).collect(),
            fields: raw.fields.into_iter().map(toml::Spanned::into_inner).collect(),
            near: raw.near.into_iter().map(toml::Spanned::into_inner).collect(),
            also_by: raw.also_by,
        }
    }

    pub(super) fn remark(&mut self, raw: RawRemark, sections: &[SectionRule]) -> RemarkRule {
        self.known(raw.sections.iter(), &raw.fields, sections);
        RemarkRule {
            id: self.id(&raw.id),
            kind: self.kind(&raw.kind),
            sections: raw.sections.into_iter().map(toml::Spanned::into_inner).collect(),
            fields: raw.fields.into_iter().map(toml::Spanned::into_inner).collect(),
        }
    }

    /// Names of sections and of their parts that there are not are faults.
    fn known<'r>(
        &mut self,
        named: impl Iterator<Item = &'r Text>,
        parts: &[Text],
        sections: &[SectionRule],
    ) {
        for named in named {
            if !sections.iter().any(|section| section.id == *named.get_ref()) {
                self.fault(named, FaultKind::Dangling("section", named.get_ref().clone()));
            }
        }
        for named in parts {
            if !names_a_part(named.get_ref(), sections) {
                self.fault(named, FaultKind::Dangling("field or case", named.get_ref().clone()));
            }
        }
    }
}

/// Whether a name is one of a section's parts: `profile#emailAddress` a field that its rule speaks of,
/// `purchases#SendGifts` a list in it, `access/location` a case.
fn names_a_part(name: &str, sections: &[SectionRule]) -> bool {
    if let Some((id, part)) = name.split_once('#') {
        return sections.iter().any(|rule| rule.id == id && speaks_of(rule, part));
    }
    name.split_once('/').is_some_and(|(section, case)| {
        sections.iter().filter(|rule| rule.id == section).any(|rule| {
            let cases = rule.switch.iter().flat_map(|switch| &switch.cases);
            cases.into_iter().any(|known| known.id == case)
        })
    })
}

/// Whether a section's rule names this field or list.
fn speaks_of(rule: &SectionRule, part: &str) -> bool {
    let paths = rule.fields.iter().map(|it| &it.path).chain(rule.lists.iter().map(|it| &it.path));
    let mut steps = paths.flat_map(|it| it.as_str().rsplit('/').take(1));
    let mut names = rule.title.iter().chain(&rule.when).chain(&rule.words).chain(&rule.tells);
    steps.any(|it| it == part) || names.any(|it| it == part)
}
