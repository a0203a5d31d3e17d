//! Records that are told as a whole and whose fields ask for nothing but their values, as nearly all
//! of a large export are: a time, a name, a link. They are made in one go.

use std::ops::ControlFlow;

use super::brief::Brief;
use super::hash;
use super::held::Choice;
use super::walk::Walk;
use crate::classify::time::{self, Moment};
use crate::classify::{MAYBE_DATE, NodeId};
use crate::index::{ClassId, Row};
use crate::read::{Format, unescape};
use crate::record::{Flat, LeafKind};
use crate::taxonomy::{Kind, Level};

/// What a field of such a record is.
#[derive(Clone, Copy)]
pub(super) struct PlainField {
    /// See [`Brief::same`].
    same: u64,
    /// See [`Brief::time`].
    time: u8,
}

/// What all records of the list become.
#[derive(Clone, Copy)]
pub(super) struct PlainClass {
    id: ClassId,
    kind: Kind,
    level: Level,
}

/// What the fields of one record say.
#[derive(Default)]
struct Said {
    hash: u64,
    filled: u32,
    /// The rank of the time; 0 for none.
    rank: u8,
    secs: i64,
    offset_mins: Option<i16>,
    day_only: bool,
    level: Level,
}

impl Walk<'_> {
    /// What the fields of these records are, where none of them asks for more than its value; else
    /// nothing.
    pub(super) fn plain_fields(
        &self,
        element: NodeId,
        fields: &[(NodeId, Brief)],
    ) -> Vec<PlainField> {
        let decision = self.held.meanings.get(element.0 as usize).map(|it| &it.decision);
        // The first of the sections that share the path is always the one.
        let is_first = decision.is_some_and(|it| {
            it.needs.first().is_none_or(|needs| *needs == 0) && it.asides & 1 == 0
        });
        let is_plain = |it: &Brief| {
            let Brief { marks_by_value, roles, time, identifier, aside, .. } = it;
            !marks_by_value
                && !aside
                && roles.is_none()
                && identifier.is_none()
                && *time < MAYBE_DATE
        };
        let all = fields.iter().all(|(_, brief)| is_plain(brief));
        if !is_first || !all || self.discard || self.format == Format::Media {
            return Vec::new();
        }
        fields.iter().map(|(_, it)| PlainField { same: it.same, time: it.time }).collect()
    }

    /// Takes a record whose fields are plain.
    #[inline]
    pub(super) fn plain_record(&mut self, element: NodeId, flat: &Flat<'_>) -> ControlFlow<()> {
        self.settle();
        self.begin_row();
        let mut said = Said::default();
        let fields = std::mem::take(&mut self.alike.plain);
        for (field, value) in fields.iter().zip(flat.values) {
            let raw = flat.raw(value);
            said.hash = hash::bytes(said.hash ^ field.same, raw);
            if value.escaped {
                let text = unescape(self.format, raw, true);
                if !self.is_empty_value(&text) {
                    self.plain_value(*field, &text, &mut said);
                }
            } else if value.kind != LeafKind::Null && !self.is_empty_value(raw) {
                self.plain_value(*field, raw, &mut said);
            }
        }
        self.alike.plain = fields;
        if let Some(list) = self.lists.last_mut() {
            list.hash = hash::mix(list.hash, said.hash);
        }
        let class = if said.filled > 0 { self.plain_class(element) } else { None };
        let row = match class {
            Some(class) => self.plain_row(class, &said, flat.offset_bytes),
            None => Row::dead(flat.offset_bytes),
        };
        self.held.index.columns.push(row);
        self.looked(u32::try_from(flat.values.len()).unwrap_or(u32::MAX))
    }

    #[inline]
    fn plain_value(&mut self, field: PlainField, text: &[u8], said: &mut Said) {
        said.filled += 1;
        if field.time == 0 {
            let raised = self.fields().0.identifiers(None, text);
            said.level = said.level.max(raised);
        } else if said.rank == 0 || said.rank > field.time {
            if let Some(moment) = time::parse_with(text, self.day_first, &mut self.dates) {
                (said.rank, said.secs) = (field.time, moment.secs);
                (said.offset_mins, said.day_only) = (moment.offset_mins, moment.date_only);
            } else {
                self.fields().0.no_time(text);
            }
        }
    }

    fn plain_row(&mut self, class: PlainClass, said: &Said, offset_bytes: u64) -> Row {
        let filled = u64::from(said.filled);
        self.tally.values += filled;
        self.tally.values_sorted += if class.kind == Kind::Unsorted { 0 } else { filled };
        self.tally.records += 1;
        let (mut secs, mut offset_mins) = (said.secs, said.offset_mins);
        if self.zone.is_some() && said.rank > 0 {
            let moment = Moment { secs, millis: 0, offset_mins, date_only: said.day_only };
            let moment = self.on_clock(moment);
            (secs, offset_mins) = (moment.secs, moment.offset_mins);
        }
        let dated = if said.rank > 0 { u32::try_from(secs).unwrap_or(0) } else { 0 };
        Row {
            class: class.id,
            secs: (dated > 0).then_some(dated),
            offset_mins: if said.rank > 0 { offset_mins } else { None },
            day_only: said.day_only,
            level: class.level.max(said.level),
            offset_bytes,
            dead: false,
        }
    }

    #[inline]
    fn plain_class(&mut self, element: NodeId) -> Option<PlainClass> {
        if self.alike.class.is_none() {
            let choice = Choice { candidate: 0, case: 0, by_other: false };
            let id = self.held.class(element, choice);
            let class = self.held.index.classes.get(usize::from(id.0))?;
            self.alike.class = Some(PlainClass { id, kind: class.kind, level: class.level });
        }
        self.alike.class
    }
}
