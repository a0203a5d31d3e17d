//! Who a record is of: the app that did something, who wrote a message, and whether that is another
//! than the person.

use super::making::Making;
use super::show::Raw;
use super::told::named;
use super::walk::Walk;
use super::{View, hash};
use crate::classify::{Key, NodeId, Roles};
use crate::index::Class;
use crate::taxonomy::Category;

impl View<'_> {
    /// Who did it, where that is what one asks of such a record first.
    pub(super) fn who(&self, class: &Class, node: NodeId, fields: &[Raw]) -> Option<String> {
        let section = self.held.sections.get(class.section as usize);
        let rule =
            section.and_then(|it| self.held.profiles.get(it.profile?)?.sections.get(it.rule?));
        let asked = class.kind.category() == Category::Messages;
        if !asked && !rule.is_some_and(|it| it.by_actor) {
            return None;
        }
        let is_actor = |field: &&Raw| {
            let node = self.node_at(node, &field.steps);
            !field.text.is_empty() && node.is_some_and(|it| self.roles(it).has(Roles::ACTOR))
        };
        fields.iter().find(is_actor).map(named)
    }
}

impl Walk<'_> {
    /// Whether the other one of a chat wrote it, whose name its key says.
    pub(super) fn by_other(&self, made: &Making, candidate: usize) -> bool {
        let Some(wrote) = made.wrote else { return false };
        let rule = self.held.rule(made.node, candidate);
        let Some(around) = rule.and_then(|it| it.partner.as_deref()) else { return false };
        let (before, after) = around.split_once('*').unwrap_or((around, ""));
        let key =
            |frame: &super::walk::Frame| match (&frame.any_key, self.held.tree.key(frame.node)) {
                (Some(key), _) | (None, Key::Member(key)) => Some(key.to_string()),
                (None, _) => None,
            };
        let partner = self.frames.iter().rev().find_map(|frame| {
            let key = key(frame)?;
            let name = key.strip_prefix(before)?.trim_end_matches(':').strip_suffix(after)?;
            Some(hash::bytes(1, name.trim().as_bytes()))
        });
        partner == Some(wrote)
    }
}
