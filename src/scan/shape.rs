//! What a record is where neither a profile nor a word says it: its format, and its fields.

use super::held::Held;
use crate::classify::{Decision, NodeId, Reason, shape};
use crate::read::Format;
use crate::taxonomy::Kind;

impl Held {
    pub(super) fn by_shape(&self, node: NodeId, decision: &mut Decision) {
        let fields = self.tree.member_keys(node);
        let root =
            self.meanings.get(node.0 as usize).and_then(|it| self.roots.get(it.root as usize));
        let found = match root.map(|it| it.format) {
            Some(Format::Mail) => Some((Kind::MessagesEmail, "mail")),
            Some(Format::Cards) => shape::by_card(&fields),
            Some(Format::Blocks) => shape::by_fields(&fields).or_else(|| root?.values?.kind),
            _ => shape::by_fields(&fields),
        };
        if let Some((kind, what)) = found {
            decision.kind = Some(kind);
            decision.reason = Reason::Shape(what);
        }
    }
}
