//! Sections that a person sorted otherwise than they were: written as `[[change]]` in a profile.

use std::borrow::Cow;

use super::{FileName, Pattern, Profile, SectionRule};
use crate::taxonomy::{Kind, Origin};

/// One section's own kind.
#[derive(Clone, Debug, Default)]
pub struct ChangeRule {
    /// A section of another profile as `profile/section`, or one case of it as
    /// `profile/section/case`; empty for sections that no profile names.
    pub section: String,
    /// For those: the files they are in.
    pub file: FileName,
    /// And where they stand in them, as a section's path.
    pub path: Pattern,
    /// Their kind.
    pub kind: Option<Kind>,
    /// How the company got them, if that is said.
    pub origin: Option<Origin>,
    /// The fields that hold a record's time; empty for those that hold it else.
    pub when: Vec<String>,
    /// The fields that tell what it is; empty for those that tell it else.
    pub title: Vec<String>,
}

impl ChangeRule {
    /// Whether it is about what stands at this path of this file, which no profile names.
    pub fn holds(&self, file: &str, path: &str) -> bool {
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        self.section.is_empty() && self.path.matches(&steps) && self.file.matches(file)
    }

    /// Changes the section of a profile that it names, if it names one of this.
    fn apply(&self, profile: &mut Profile) {
        let mut names = self.section.splitn(3, '/');
        let (Some(id), Some(section), case) = (names.next(), names.next(), names.next()) else {
            return;
        };
        if profile.id != id {
            return;
        }
        let mut sections = std::mem::take(&mut profile.sections).into_vec();
        if let Some(rule) = sections.iter_mut().find(|it| it.id == section) {
            self.apply_to(rule, case);
        }
        profile.sections = sections.into();
    }

    fn apply_to(&self, rule: &mut SectionRule, case: Option<&str>) {
        if let Some(case) = case {
            let cases = rule.switch.iter_mut().flat_map(|switch| &mut switch.cases);
            for it in cases.filter(|it| it.id == case) {
                it.kind = self.kind;
                it.origin = self.origin.or(it.origin);
                it.changed = true;
            }
            return;
        }
        rule.kind = self.kind;
        rule.origin = self.origin.unwrap_or(rule.origin);
        rule.level = None;
        rule.changed = true;
        if !self.when.is_empty() {
            rule.when.clone_from(&self.when);
        }
        if !self.title.is_empty() {
            rule.title.clone_from(&self.title);
        }
    }
}

/// Changes the sections of profiles as further ones among them say; the changes of sections that
/// no profile names, for what is decided by words. Borrowed ones, which nobody changed, stay so.
pub fn take_changes(profiles: &mut Cow<'_, [Profile]>) -> Vec<ChangeRule> {
    if profiles.iter().all(|it| it.changes.is_empty()) {
        return Vec::new();
    }
    let profiles = profiles.to_mut();
    let changes: Vec<ChangeRule> = profiles.iter().flat_map(|it| it.changes.clone()).collect();
    let (others, named): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|change| change.section.is_empty());
    for change in &named {
        for profile in profiles.iter_mut() {
            change.apply(profile);
        }
    }
    others
}
