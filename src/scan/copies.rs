//! Which file of a section an entry is: to tell a copy of it from a further one, and what an
//! entry is for of which nothing was found.

use super::held::Held;
use super::{Scan, hash};
use crate::classify::NodeId;
use crate::profile::EntryName;
use crate::read::Format;
use crate::record::EntryId;
use crate::taxonomy::Kind;

/// Folders that say in which form the files in them are, not what they are.
const FORMS: [&str; 4] = ["json", "html", "csv", "txt"];

impl Scan {
    /// What tells an entry from the other files of its section, in any folder; and the same with
    /// its folder, where the entry as a whole is a section.
    pub(super) fn told_apart(
        &self,
        id: EntryId,
        named: &EntryName,
        root: u32,
    ) -> (u64, Option<u64>) {
        let told = || {
            let it = self.held.roots.get(root as usize)?;
            let (profile, section) = (it.profile?, it.file_section?);
            let name = self.entries.get(id.0 as usize)?.name.inner();
            let own = self.held.profiles.get(profile)?.file_told_apart(section, named)?;
            let number = hash::mix(profile as u64, section as u64);
            let apart = hash::bytes(number, own.as_bytes());
            let folder = name.rsplit('/').nth(1).unwrap_or_default().to_lowercase();
            let folder = if FORMS.contains(&folder.as_str()) { "" } else { &folder };
            Some((apart, hash::bytes(apart, folder.as_bytes())))
        };
        told().map_or((0, None), |it| (it.0, Some(it.1)))
    }

    /// Whether a page is the copy for people of a file that was read already.
    pub(super) fn is_copy(&self, key: u64, format: Format) -> bool {
        format == Format::Page && self.held.seen.files.contains(&key)
    }

    /// Whether the same section was read from a fuller copy before (JSON before its text copy).
    pub(super) fn has_better_copy(&mut self, root: u32) -> bool {
        self.held.index.count_all();
        let Some(it) = self.held.roots.get(root as usize) else { return false };
        match (it.profile, it.file_section, it.format) {
            (Some(profile), Some(rule), Format::Blocks | Format::Text) => {
                self.held.found_elsewhere(profile, rule)
            }
            _ => false,
        }
    }
}

impl Held {
    /// The kinds of what an entry is for, whether or not anything is in it.
    pub(super) fn meant(&self, root: u32, root_keys: &[NodeId]) -> Vec<Kind> {
        let Some(it) = self.roots.get(root as usize) else { return Vec::new() };
        let kinds = |node: &NodeId| {
            let decision = &self.meanings.get(node.0 as usize)?.decision;
            let rules = decision
                .candidates
                .iter()
                .filter_map(|at| self.profiles.get(it.profile?)?.sections.get(*at));
            let cases = rules.filter_map(|rule| rule.switch.as_ref()?.cases.last()?.kind);
            (!decision.aside).then(|| decision.kind.or_else(|| cases.into_iter().next()))?
        };
        let own: Vec<Kind> = kinds(&it.node).into_iter().collect();
        let mut all =
            if own.is_empty() { root_keys.iter().filter_map(kinds).collect() } else { own };
        all.sort_unstable();
        all.dedup();
        all.retain(|kind| *kind != Kind::Unsorted);
        all
    }
}
