//! What every single value is asked of its path.

use super::hash;
use super::held::Held;
use crate::classify::{Decision, Items, Key, NodeId, Roles};
use crate::findings::IdentifierKind;
use crate::profile::Pattern;

/// The part of a decision that every single value asks for, apart from the rest so that all of it
/// stays near the processor.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one path")]
pub(super) struct Brief {
    /// Equal for paths that say the same thing: to notice what is there twice.
    pub(super) same: u64,
    /// See [`Decision::mark`].
    pub(super) mark: u64,
    /// Whether some values give marks, too.
    pub(super) marks_by_value: bool,
    /// See [`Decision::roles`]; without those that only showing a record asks for.
    pub(super) roles: Roles,
    /// See [`Decision::time`].
    pub(super) time: u8,
    /// See [`Decision::identifier`].
    pub(super) identifier: Option<IdentifierKind>,
    /// See [`Decision::aside`].
    pub(super) aside: bool,
    /// See [`Decision::items`].
    pub(super) items: Items,
    /// Whether it is an element of a list.
    pub(super) element: bool,
    /// Whether its keys are data.
    pub(super) any: bool,
}

impl Brief {
    /// The part of this decision; `same` is equal for paths that say the same thing.
    pub(super) fn new(decision: &Decision, key: &Key, same: u64) -> Self {
        Self {
            same,
            mark: decision.mark,
            marks_by_value: !decision.mark_by_value.is_empty(),
            roles: decision.roles.without(Roles::WORDS.or(Roles::SILENT)),
            time: decision.time,
            identifier: decision.identifier,
            aside: decision.aside,
            items: decision.items,
            element: *key == Key::Element,
            any: *key == Key::Any,
        }
    }
}

impl Held {
    /// Equal for paths that say the same thing; see [`Brief::same`].
    pub(super) fn same(&self, decision: &Decision, root: u32, node: NodeId) -> u64 {
        let segments = self.tree.segments(node);
        let profile = self.roots.get(root as usize).and_then(|it| it.profile);
        let (start, skip) = match (profile, decision.section.rule) {
            (Some(profile), Some(rule)) => {
                let path = &decision.section.path;
                let depth = if path.is_empty() { 0 } else { path.split('/').count() };
                // Sections that are looked up anywhere may stand twice; two keys that a rule names
                // one by one are two lists, even where the same is in both.
                let rules = self.profiles.get(profile).map(|it| &*it.sections);
                let paths = rules.and_then(|it| it.get(rule)).map(|it| it.paths.as_slice());
                let by_key = |it: &Pattern| it.names_root_of(&segments);
                let named = paths.is_some_and(|it| it.iter().any(by_key));
                let depth = if named { 0 } else { depth };
                (hash::mix(profile as u64 + 1, rule as u64 + 1), depth)
            }
            _ => (hash::mix(0, u64::from(root)), 0),
        };
        segments.iter().skip(skip).fold(start, |hash, it| hash::bytes(hash, it.as_bytes()))
    }
}
