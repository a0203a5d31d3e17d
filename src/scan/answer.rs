//! Answers to questions about a scan: pages of records, one record in full.

use std::ops::ControlFlow;

use super::View;
use super::pieces::PieceRef;
use super::show::Raw;
use crate::classify::{Key, NodeId, Reason};
use crate::findings::{Answer, FieldRole, Filter, Order, PAGE_MAX, RecordBare, RecordFull};
use crate::index::{ClassId, Listing, Source};
use crate::record::EntryId;
use crate::text::Untrusted;

/// Bytes of the piece of the file that is shown with a record.
const RAW_BYTES: usize = 64 << 10;

/// The last choice of records, kept: pages of one list are asked for one after another.
#[derive(Default)]
pub struct LastChoice {
    asked: Option<(Filter, Order, u32)>,
    picked: Option<Vec<u32>>,
    list: Listing,
}

/// Records in full that are told together at most.
const TOLD_RECORDS: usize = 500;

/// Bytes of their contents that are told together, more or less.
const TOLD_BYTES: usize = 512 << 10;

/// Records without contents that are told together.
const TOLD_BARE: usize = 10_000;

/// Records in full on their way out.
struct Part<'a> {
    records: Vec<RecordFull>,
    bytes: usize,
    tell: &'a mut dyn FnMut(Vec<RecordFull>) -> ControlFlow<()>,
}

impl Part<'_> {
    fn take(&mut self, full: RecordFull) -> ControlFlow<()> {
        self.bytes += full.raw.inner().len();
        self.bytes += full.fields.iter().map(|it| it.value.inner().len()).sum::<usize>();
        self.records.push(full);
        if self.records.len() >= TOLD_RECORDS || self.bytes >= TOLD_BYTES {
            return self.say();
        }
        ControlFlow::Continue(())
    }

    fn say(&mut self) -> ControlFlow<()> {
        self.bytes = 0;
        (self.tell)(std::mem::take(&mut self.records))
    }
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
        let asked = (filter.clone(), order, self.held.index.columns.len());
        let new = last.asked.as_ref() != Some(&asked);
        if new {
            last.picked = self.picked(filter);
            last.asked = Some(asked);
        }
        let source = self.source(filter, last.picked.as_deref());
        if new {
            last.list = Listing::new(source, order);
        }
        let total = last.list.total();
        let start = from.min(total);
        let places = start..start.saturating_add(count.min(PAGE_MAX).into());
        let rows = self.rows(&last.list.rows(source, places));
        Answer::Page { total, from: start, rows }
    }

    /// What a list of the records is made of that a filter chooses.
    pub(super) fn source<'b>(
        &'b self,
        filter: &'b Filter,
        picked: Option<&'b [u32]>,
    ) -> Source<'b> {
        Source { index: &self.held.index, filter, zone: self.zone, picked }
    }

    /// The rows that a filter chooses, ascending.
    pub(super) fn chosen(&self, filter: &Filter) -> Vec<u32> {
        let picked = self.picked(filter);
        self.held.index.select(filter, self.zone, picked.as_deref())
    }

    /// One record in full.
    pub fn record(&self, number: u32) -> Answer {
        match self.full(number) {
            Some(record) => Answer::Record(Box::new(record)),
            None => Answer::Unavailable,
        }
    }

    /// All records that a filter chooses, in full and in file order, told in parts as they are
    /// read. `false` where a file could not be read again to the end of its records.
    pub fn contents(
        &self,
        filter: &Filter,
        tell: &mut dyn FnMut(Vec<RecordFull>) -> ControlFlow<()>,
    ) -> bool {
        let chosen = self.chosen(filter);
        let mut numbers = chosen.as_slice();
        while let Some(first) = numbers.first() {
            let entry = self.held.index.entry_of(*first);
            let here = |number: &&u32| self.held.index.entry_of(**number) == entry;
            let (these, rest) = numbers.split_at(numbers.iter().take_while(here).count());
            numbers = rest;
            let mut part = Part { records: Vec::new(), bytes: 0, tell };
            match self.contents_of(entry, these, &mut part) {
                Some(ControlFlow::Continue(())) => {}
                Some(ControlFlow::Break(())) => return true,
                None => return false,
            }
        }
        true
    }

    /// All records that a filter chooses, without their contents and in file order, told in parts.
    pub fn bare(&self, filter: &Filter, tell: &mut dyn FnMut(Vec<RecordBare>) -> ControlFlow<()>) {
        for numbers in self.chosen(filter).chunks(TOLD_BARE) {
            let bare = numbers.iter().filter_map(|number| self.one_bare(*number)).collect();
            if tell(bare).is_break() {
                break;
            }
        }
    }

    fn one_bare(&self, number: u32) -> Option<RecordBare> {
        let row = self.held.index.columns.get(number)?;
        let class = self.held.index.classes.get(usize::from(row.class.0))?;
        Some(RecordBare {
            kind: class.kind,
            level: row.level,
            origin: class.origin,
            time: row.stamp(),
            section: class.section,
            entry: self.held.index.entry_of(number),
        })
    }

    /// The same for records of one entry.
    fn contents_of(
        &self,
        entry: EntryId,
        numbers: &[u32],
        part: &mut Part<'_>,
    ) -> Option<ControlFlow<()>> {
        let place = |it: &u32| Some((self.held.index.columns.get(*it)?.offset_bytes, *it));
        let mut places: Vec<(u64, u32)> = numbers.iter().filter_map(place).collect();
        places.sort_unstable();
        let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
        let head = self.table_head(entry);
        let mut told = ControlFlow::Continue(());
        self.each_piece(entry, &offsets, &mut |at, piece| {
            let full = places.get(at).and_then(|(_, number)| self.in_full(*number, &head, piece));
            told = full.map_or(ControlFlow::Continue(()), |full| part.take(full));
            told
        })?;
        Some(if told.is_break() { told } else { part.say() })
    }

    fn full(&self, number: u32) -> Option<RecordFull> {
        let row = self.held.index.columns.get(number)?;
        let entry = self.held.index.entry_of(number);
        let piece = self.pieces(entry, &[row.offset_bytes])?.into_iter().next()?;
        let head = self.table_head(entry);
        let piece = PieceRef { text: &piece.text, line: piece.line };
        let mut full = self.in_full(number, &head, piece)?;
        full.also_raw = self.second_line(entry, number);
        self.complete(&mut full, entry, self.format(entry));
        Some(full)
    }

    /// A record in full, from the piece of its file that starts with it.
    pub(super) fn in_full(
        &self,
        number: u32,
        head: &[u8],
        piece: PieceRef<'_>,
    ) -> Option<RecordFull> {
        let row = self.held.index.columns.get(number).filter(|it| !it.dead)?;
        let entry = self.held.index.entry_of(number);
        let info = self.held.infos.get(usize::from(row.class.0))?;
        let raw = self.fields(entry, head, piece.text, row.offset_bytes);
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
            raw_made: false,
            beside: Vec::new(),
            entry_name: self.entries.get(entry.0 as usize)?.name.clone(),
            offset_bytes: row.offset_bytes,
            line: piece.line,
            path,
            item: list.filter(|_| in_list).map(|it| it.item.min(self.in_entry(entry, number))),
            rule: self.rule_name(row.class),
            reason: self.reason(row.class),
            also_raw: Vec::new(),
            fields: mark_empty(fields),
        })
    }

    /// Which row of its file it is, from 1: a list that began in a file before says nothing of it.
    fn in_entry(&self, entry: EntryId, number: u32) -> u64 {
        u64::from(number.saturating_sub(self.held.index.rows_of(entry).start)) + 1
    }

    fn second_line(&self, entry: EntryId, number: u32) -> Vec<Untrusted> {
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
