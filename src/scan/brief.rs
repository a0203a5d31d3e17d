//! What every single value is asked of its path.

use crate::classify::{Decision, Items, Key, Roles};
use crate::findings::IdentifierKind;

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
            roles: decision.roles.without(Roles::WORDS),
            time: decision.time,
            identifier: decision.identifier,
            aside: decision.aside,
            items: decision.items,
            element: *key == Key::Element,
            any: *key == Key::Any,
        }
    }
}
