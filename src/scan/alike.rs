//! Records of a list that have the same fields in the same order, as nearly all of an export have:
//! what each field means is looked up once, and a record is taken as a whole.

use std::ops::ControlFlow;

use super::brief::Brief;
use super::making::Making;
use super::plain::{PlainClass, PlainField};
use super::walk::Walk;
use crate::classify::{Items, NodeId};
use crate::record::{Container, Flat, LeafKind};

/// The fields of the records that come as a whole.
#[derive(Default)]
pub(super) struct Alike {
    /// The node of the records; `None` where none come so.
    pub(super) element: Option<NodeId>,
    /// Whether they are records inside of another one, too.
    pub(super) anywhere: bool,
    fields: Vec<(NodeId, Brief)>,
    /// See [`Brief::mark`]: of all fields.
    marks: u64,
    /// The fields, where all are plain; else nothing.
    pub(super) plain: Vec<PlainField>,
    /// What the records became so far.
    pub(super) class: Option<PlainClass>,
}

impl Walk<'_> {
    /// Learns what the fields of the innermost list's records are. `false` where what they say
    /// depends on more than their names.
    pub(super) fn learn_alike(&mut self, keys: &[&[u8]]) -> bool {
        self.alike.element = None;
        self.alike.fields.clear();
        self.alike.plain.clear();
        self.alike.class = None;
        self.alike.marks = 0;
        let Some(frame) = self.frames.last().filter(|it| it.array) else { return false };
        let element = frame.child;
        let brief = self.held.brief(element);
        if !self.is_record(&brief, Container::Object) {
            return false;
        }
        for key in keys {
            let Some(field) = self.held.tree.known_member(element, key) else { return false };
            let brief = self.held.brief(field);
            self.alike.fields.push((field, brief));
            self.alike.marks |= brief.mark;
        }
        self.alike.plain = self.plain_fields(element, &self.alike.fields);
        self.alike.element = Some(element);
        self.alike.anywhere = brief.items == Items::Record;
        true
    }

    /// Takes a record whose fields are those that were learned.
    #[inline]
    pub(super) fn alike_record(&mut self, flat: &Flat<'_>) -> ControlFlow<()> {
        let Some(element) = self.alike.element else { return ControlFlow::Continue(()) };
        if !self.alike.plain.is_empty() && self.making.is_empty() {
            return self.plain_record(element, flat);
        }
        let row = self.append(flat.offset_bytes);
        let mut made = Making::new(element, row, flat.offset_bytes);
        made.marks = self.alike.marks;
        for (at, value) in flat.values.iter().enumerate() {
            let Some((node, brief)) = self.alike.fields.get(at).copied() else { break };
            let raw = flat.raw(value);
            if value.escaped {
                let text = self.said(value.kind, raw, true);
                self.fields().0.member(&mut made, (node, &brief), (raw, text.as_deref()));
            } else {
                let filled = value.kind != LeafKind::Null && !self.is_empty_value(raw);
                let text = filled.then_some(raw);
                self.fields().0.member(&mut made, (node, &brief), (raw, text));
            }
        }
        self.complete(&made);
        self.looked(u32::try_from(flat.values.len()).unwrap_or(u32::MAX))
    }
}
