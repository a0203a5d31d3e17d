//! Answers to questions about a scan: pages of records, one record in full.

use super::View;
use super::show::Raw;
use crate::classify::{Key, NodeId, Reason};
use crate::findings::{Answer, FieldRole, Filter, Order, PAGE_MAX, RecordFull};
use crate::index::ClassId;
use crate::text::Untrusted;

/// Bytes of the piece of the file that is shown with a record.
const RAW_BYTES: usize = 64 << 10;

/// The last choice of records, kept: pages of one list are asked for one after another.
#[derive(Default)]
pub struct LastChoice {
    asked: Option<(Filter, Order, u32)>,
    pub(super) rows: Vec<u32>,
}

impl View<'_> {
    /// A part of the records that a filter chooses.
    pub fn page(
        &self,
        last: &mut LastChoice,
        (filter, order): (&Filter, Order),
        from: u64,
        count: u32,
    ) -> Answer {
        self.choose(last, filter, order);
        let total = last.rows.len() as u64;
        let start = usize::try_from(from.min(total)).unwrap_or(usize::MAX);
        let end = start.saturating_add(count.min(PAGE_MAX) as usize).min(last.rows.len());
        let rows = self.rows(last.rows.get(start..end).unwrap_or_default());
        Answer::Page { total, from: start as u64, rows }
    }

    /// Brings the chosen rows up to date.
    pub(super) fn choose(&self, last: &mut LastChoice, filter: &Filter, order: Order) {
        let asked = (filter.clone(), order, self.held.index.columns.len());
        if last.asked.as_ref() == Some(&asked) {
            return;
        }
        let actor_rows =
            filter.actor.map(|number| super::outcome::rows_of_actor(self.held, number));
        last.rows = self.held.index.select(filter, order, self.zone, actor_rows.as_deref());
        last.asked = Some(asked);
    }

    /// One record in full.
    pub fn record(&self, number: u32) -> Answer {
        match self.full(number) {
            Some(record) => Answer::Record(Box::new(record)),
            None => Answer::Unavailable,
        }
    }

    fn full(&self, number: u32) -> Option<RecordFull> {
        let row = self.held.index.columns.get(number).filter(|it| !it.dead)?;
        let entry = self.held.index.entry_of(number);
        let info = self.held.infos.get(usize::from(row.class.0))?;
        let piece = self.pieces(entry, &[row.offset_bytes])?.into_iter().next()?;
        let head = self.table_head(entry);
        let raw = self.fields(entry, &head, &piece, row.offset_bytes);
        let shown = self.row(number, &row, &raw)?;
        let title_field = shown.title_field.inner().to_owned();
        let field = |it: &Raw| {
            let is_title = it.steps.join("/") == title_field;
            self.field(info.node, it, is_title, RAW_BYTES)
        };
        let fields: Vec<_> = raw.iter().map(field).collect();
        let end = raw.iter().map(|it| it.range.1).max().unwrap_or(0) + 16;
        let end = end.min(piece.text.len()).min(RAW_BYTES);
        let list = self.held.index.lists.at(number);
        let path = self.path(list.and_then(|it| it.path), info.node, fields.len() == 1);
        let in_list = self.is_item(info.node);
        Some(RecordFull {
            row: shown,
            raw: Untrusted::from_bytes(until_record_end(piece.text.get(..end)?)),
            raw_cut: end >= RAW_BYTES,
            entry_name: self.entries.get(entry.0 as usize)?.name.clone(),
            offset_bytes: row.offset_bytes,
            line: piece.line,
            path,
            item: list.filter(|_| in_list).map(|it| it.item),
            rule: self.rule_name(row.class),
            reason: self.reason(row.class),
            also_raw: self.second_line(entry, number),
            fields: mark_empty(fields),
        })
    }

    fn second_line(&self, entry: crate::record::EntryId, number: u32) -> Vec<Untrusted> {
        let place = self.held.index.second_lines.get(&number).copied();
        let piece = place.and_then(|at| self.pieces(entry, &[at])).unwrap_or_default();
        let line = piece.first().map(|it| it.text.split(|it| *it == b'\n').next());
        line.flatten().map(Untrusted::from_bytes).into_iter().collect()
    }

    fn is_item(&self, node: NodeId) -> bool {
        matches!(self.held.tree.key(node), Key::Element | Key::Any)
            || *self.held.tree.key(node) == Key::Root
    }

    fn path(&self, data_path: Option<&str>, node: NodeId, fact: bool) -> Untrusted {
        let own = self.held.tree.segments(node);
        let own: Vec<&str> = own.into_iter().filter(|it| *it != "[]").collect();
        match data_path {
            Some(path) => {
                let steps = path.split('/').filter(|it| *it != "[]");
                let last = own.last().copied().filter(|_| fact && !self.is_item(node));
                Untrusted::new(steps.chain(last).collect::<Vec<_>>().join("/"))
            }
            None => Untrusted::new(own.join("/")),
        }
    }

    fn rule_name(&self, class: ClassId) -> String {
        match self.held.infos.get(usize::from(class.0)).map(|it| &it.reason) {
            Some(Reason::Section(profile, section, version)) => {
                format!("{profile}/{section} v{version}")
            }
            Some(Reason::Part(profile, _, version)) => format!("{profile} v{version}"),
            Some(Reason::Words(_)) => "words".to_owned(),
            Some(Reason::Shape(_)) => "shape".to_owned(),
            Some(Reason::Changed) => "changed".to_owned(),
            Some(Reason::Unknown) | None => "none".to_owned(),
        }
    }

    /// Why: a text key, and the value that its sentence names.
    fn reason(&self, class: ClassId) -> (String, Untrusted) {
        self.held.why(class)
    }
}

fn mark_empty(mut fields: Vec<crate::findings::Field>) -> Vec<crate::findings::Field> {
    for field in &mut fields {
        let nothing = matches!(field.value.inner().trim(), "" | "N/A" | "null");
        if nothing {
            field.role = FieldRole::Empty;
        }
    }
    fields
}

/// Cuts a piece of text behind the record that it starts with, as far as brackets tell.
fn until_record_end(piece: &[u8]) -> &[u8] {
    let Some(open @ (b'{' | b'[')) = piece.first() else {
        let end = memchr::memchr2(b'\n', b'\r', piece).unwrap_or(piece.len());
        return piece.get(..end).unwrap_or(piece);
    };
    let close = if *open == b'{' { b'}' } else { b']' };
    let end = memchr::memrchr(close, piece).map_or(piece.len(), |at| at + 1);
    piece.get(..end).unwrap_or(piece)
}
