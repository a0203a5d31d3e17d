//! Showing records again: each is read anew from its place in the export.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::View;
use super::told::{is_id, is_telling, named};
use super::window::PIECE_BYTES;
use crate::classify::{Key, MAYBE_TIME, NodeId, Roles};
use crate::findings::{Field, FieldRole, RecordRow};
use crate::index::Row;
use crate::read::{Format, read_one, unescape};
use crate::record::{Container, EntryId, Leaf, LeafKind, Sink};
use crate::text::Untrusted;

/// Fields that are shown of one record.
const FIELDS_MAX: usize = 2000;

/// Bytes of one value that are shown.
const VALUE_BYTES: usize = 64 << 10;

/// Bytes of the longest escape in a text.
const ESCAPE_BYTES: usize = 12;

/// The rank of fields that do not tell what a record is.
pub(super) const NOT_TELLING: u32 = 1000;

/// Characters of a title or detail.
pub(super) const TITLE_CHARS: usize = 300;

/// A field as it was read again.
pub(super) struct Raw {
    pub(super) steps: Vec<String>,
    pub(super) text: Vec<u8>,
    pub(super) kind: LeafKind,
    pub(super) cut: bool,
    /// Start and end in the piece.
    pub(super) range: (usize, usize),
}

/// Collects the fields of one record.
struct Collect {
    format: Format,
    start: u64,
    steps: Vec<String>,
    arrays: Vec<(bool, usize)>,
    fields: Vec<Raw>,
}

impl View<'_> {
    /// The head of a table, where its column names stand, or of a text export, where its form shows;
    /// empty for other formats.
    pub(super) fn table_head(&self, entry: EntryId) -> Vec<u8> {
        if !matches!(self.format(entry), Format::Csv { .. } | Format::Sheets | Format::Blocks) {
            return Vec::new();
        }
        let pieces = self.pieces(entry, &[0]).unwrap_or_default();
        pieces.into_iter().next().map(|it| it.text).unwrap_or_default()
    }

    pub(super) fn format(&self, entry: EntryId) -> Format {
        let first = self.held.index.rows_of(entry).start;
        let row = self.held.index.columns.get(first);
        let node =
            row.and_then(|it| self.held.infos.get(usize::from(it.class.0))).map(|it| it.node);
        let meaning = node.and_then(|it| self.held.meanings.get(it.0 as usize));
        let root = meaning.and_then(|it| self.held.roots.get(it.root as usize));
        root.map_or(Format::Json, |it| it.format)
    }

    /// A piece up to where the next row of its table starts: a quote that was found to be never closed
    /// must not be taken for open once more, and swallow the rows below.
    fn row_of<'p>(&self, entry: EntryId, piece: &'p [u8], at: u64) -> &'p [u8] {
        let rows = self.held.index.rows_of(entry);
        let (mut low, mut high) = (rows.start, rows.end);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.held.index.columns.get(middle) {
                Some(row) if row.offset_bytes <= at => low = middle + 1,
                _ => high = middle,
            }
        }
        let next = self.held.index.columns.get(low).filter(|_| low < rows.end);
        let length = next.and_then(|it| it.offset_bytes.checked_sub(at));
        let end = length.and_then(|it| usize::try_from(it).ok()).unwrap_or(piece.len());
        piece.get(..end).filter(|it| it.ends_with(b"\n") || it.ends_with(b"\r")).unwrap_or(piece)
    }

    /// The fields of the record that a piece starts with.
    pub(super) fn fields(&self, entry: EntryId, head: &[u8], piece: &[u8], at: u64) -> Vec<Raw> {
        let format = self.format(entry);
        let head = self.held.beside.head(entry, at).unwrap_or(head);
        let piece = if format.is_table() { self.row_of(entry, piece, at) } else { piece };
        let read = |mut text: &[u8]| {
            let (steps, arrays, fields) = (Vec::new(), Vec::new(), Vec::new());
            let mut collect = Collect { format, start: at, steps, arrays, fields };
            let outcome = read_one(format, head, &mut text, at, &mut collect);
            (outcome.is_ok_and(|it| it.faults_total > 0), collect.fields)
        };
        // A piece may end inside the record: what was complete is shown, and the start of a long text.
        let (cut, fields) = read(piece);
        if !cut || piece.len() < PIECE_BYTES || !format.is_json() {
            return fields;
        }
        let (_, mut more) = read(&ended_text(piece));
        if more.len() <= fields.len() {
            return fields;
        }
        if let Some(last) = more.last_mut() {
            last.cut = true;
        }
        more
    }

    /// A row of a list, from the fields read again.
    pub(super) fn row(&self, number: u32, row: &Row, fields: &[Raw]) -> Option<RecordRow> {
        let class = self.held.index.classes.get(usize::from(row.class.0))?;
        let info = self.held.infos.get(usize::from(row.class.0))?;
        let mut titles = self.titles(info.node, fields);
        let is_fact = self.is_fact(class, fields);
        let first = titles.first().filter(|it| !is_fact || is_telling(it.0));
        let (mut title, mut title_field) = match first {
            Some((_, at)) => (named(fields.get(*at)?), fields.get(*at)?.steps.join("/")),
            None => (String::new(), String::new()),
        };
        if title_field.is_empty() || is_fact {
            title_field = self.last_key(info.node);
        }
        if let Some((told, used)) = self.told((class, info.node), fields) {
            title = told;
            // The first of those left is skipped as the title.
            let skipped = used.first().copied();
            titles.retain(|it| !used.contains(&it.1));
            titles.splice(0..0, skipped.map(|at| (0, at)));
        }
        let detail = if is_fact { String::new() } else { self.detail(number, fields, &titles) };
        let who = self.who(class, info.node, fields).filter(|it| *it != title);
        Some(RecordRow {
            record: number,
            kind: class.kind,
            level: row.level,
            origin: class.origin,
            time: row.stamp(),
            title: Untrusted::new(title),
            title_field: Untrusted::new(title_field),
            detail: Untrusted::new(detail),
            who: who.map(Untrusted::new).unwrap_or_default(),
            is_fact,
            section: Some(class.section),
            entry: self.held.index.entry_of(number),
        })
    }

    /// Which fields tell what a record is, best first.
    fn titles(&self, node: NodeId, fields: &[Raw]) -> Vec<(u32, usize)> {
        let rank = |field: &Raw| {
            let meaning = self
                .node_at(node, &field.steps)
                .and_then(|it| self.held.meanings.get(it.0 as usize));
            let decision = meaning.map(|it| &it.decision);
            let (title, time) = decision.map_or((0, 0), |it| (it.title, it.time));
            let text = field.kind == LeafKind::Text;
            match (title, time) {
                _ if field.kind == LeafKind::Null || self.says_nothing(node, &field.text) => {
                    NOT_TELLING
                }
                (1.., _) => u32::from(title),
                (0, time) if time > 0 && time != MAYBE_TIME => NOT_TELLING,
                // What stands in a list inside the record, or says nothing, does not tell it.
                _ if field.steps.iter().any(|it| it == "[]") => NOT_TELLING,
                _ if decision.is_some_and(|it| it.roles.has(Roles::SILENT)) => NOT_TELLING,
                // Who did it, then text before links before numbers.
                _ if decision.is_some_and(|it| it.roles.has(Roles::ACTOR)) => 200,
                _ if text
                    && decision.is_some_and(|it| it.identifier.is_none())
                    && !is_id(&field.text) =>
                {
                    if field.text.starts_with(b"http") {
                        400
                    } else {
                        300
                    }
                }
                _ => 500,
            }
        };
        let mut order: Vec<(u32, usize)> = (0..fields.len())
            .filter_map(|at| {
                fields.get(at).filter(|it| !it.text.is_empty()).map(|it| (rank(it), at))
            })
            .collect();
        order.sort_unstable();
        order
    }

    /// The node of a field below a record's node, without making any.
    pub(super) fn node_at(&self, node: NodeId, steps: &[String]) -> Option<NodeId> {
        steps.iter().try_fold(node, |node, step| {
            self.held.tree.members(node).into_iter().find(|it| match self.held.tree.key(*it) {
                Key::Member(key) => **key == **step,
                Key::Element => step == "[]",
                Key::Any => true,
                Key::Root => false,
            })
        })
    }

    /// What is known of the values at a path.
    pub(super) fn roles(&self, node: NodeId) -> Roles {
        let meaning = self.held.meanings.get(node.0 as usize);
        meaning.map_or_else(Roles::default, |it| it.decision.roles)
    }

    /// Whether records at a path have a field that names a firm.
    pub(super) fn names_firms(&self, record: NodeId) -> bool {
        let below = |node: NodeId| {
            std::iter::successors(Some(node), |it| self.held.tree.parent(*it))
                .any(|it| it == record)
        };
        (0..self.held.meanings.len() as u32)
            .map(NodeId)
            .any(|it| self.roles(it).has(Roles::DOMAIN) && below(it))
    }

    /// What role a field has.
    pub(super) fn role(&self, node: NodeId, field: &Raw, is_title: bool) -> FieldRole {
        let found = self.node_at(node, &field.steps);
        let Some(meaning) = found.and_then(|it| self.held.meanings.get(it.0 as usize)) else {
            return FieldRole::Plain;
        };
        let decision = &meaning.decision;
        if field.text.is_empty() {
            FieldRole::Empty
        } else if decision.time > 0 && decision.time < MAYBE_TIME {
            FieldRole::Time
        } else if decision.roles.has(Roles::SILENT) {
            FieldRole::Silent
        } else if decision.roles.has(Roles::WORDS) {
            FieldRole::Words
        } else if decision.roles.has(Roles::ACTOR) {
            FieldRole::Actor
        } else if decision.identifier.is_some() {
            FieldRole::Identifier
        } else if is_title {
            FieldRole::Title
        } else {
            FieldRole::Plain
        }
    }

    /// The key of a fact, or the key that its list stands under.
    pub(super) fn last_key(&self, node: NodeId) -> String {
        let segments = self.held.tree.segments(node);
        segments.iter().rev().find(|it| **it != "[]").map_or(String::new(), |it| (*it).to_owned())
    }

    /// More of a record: the list it stands in where its keys are data, then further fields.
    fn detail(&self, number: u32, fields: &[Raw], titles: &[(u32, usize)]) -> String {
        let list = self.held.index.lists.at(number);
        let name = list.and_then(|it| it.path).and_then(|it| it.rsplit('/').find(|it| *it != "[]"));
        let further =
            titles.iter().skip(1).filter(|it| it.0 < 500).filter_map(|it| fields.get(it.1));
        let parts = name.map(ToOwned::to_owned).into_iter().chain(further.take(3).map(named));
        let detail = parts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
        detail.chars().take(TITLE_CHARS).collect()
    }

    /// The rows with these numbers, in this order.
    pub(super) fn rows(&self, numbers: &[u32]) -> Vec<RecordRow> {
        let mut made: BTreeMap<u32, RecordRow> = BTreeMap::new();
        self.each_row(numbers, &mut |row, _| {
            made.insert(row.record, row);
        });
        numbers.iter().filter_map(|it| made.remove(it)).collect()
    }

    /// Tells the rows with these numbers and their fields, in no order.
    pub(super) fn each_row(&self, numbers: &[u32], tell: &mut dyn FnMut(RecordRow, &[Raw])) {
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, u32)>> = BTreeMap::new();
        for number in numbers {
            let Some(row) = self.held.index.columns.get(*number) else { continue };
            let entry = self.held.index.entry_of(*number);
            by_entry.entry(entry).or_default().push((row.offset_bytes, *number));
        }
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
            let head = self.table_head(entry);
            // Where the entry can't be read any more, what came before is shown.
            let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
                let Some((offset, number)) = places.get(at) else {
                    return ControlFlow::Break(());
                };
                let fields = self.fields(entry, &head, piece.text, *offset);
                let row = self.held.index.columns.get(*number);
                if let Some(row) = row.and_then(|row| self.row(*number, &row, &fields)) {
                    tell(row, &fields);
                }
                ControlFlow::Continue(())
            });
        }
    }

    /// A field in the form in which it is shown.
    pub(super) fn field(&self, node: NodeId, raw: &Raw, is_title: bool, piece: usize) -> Field {
        let (from, to) = raw.range;
        let key = if raw.steps.is_empty() { self.last_key(node) } else { raw.steps.join("/") };
        Field {
            path: Untrusted::new(key),
            value: Untrusted::from_bytes(raw.text.get(..VALUE_BYTES).unwrap_or(&raw.text)),
            role: self.role(node, raw, is_title),
            cut: raw.cut || raw.text.len() > VALUE_BYTES,
            raw_range: (to <= piece).then_some((from as u32, to as u32)),
        }
    }
}

/// The piece with the text ended that it ends in.
fn ended_text(piece: &[u8]) -> Vec<u8> {
    // Not inside of an escape.
    let tail = piece.len().saturating_sub(ESCAPE_BYTES);
    let escape = piece.get(tail..).and_then(|it| memchr::memchr(b'\\', it));
    let kept = piece.get(..escape.map_or(piece.len(), |at| tail + at)).unwrap_or_default();
    [kept, b"\""].concat()
}

impl Collect {
    fn value_ended(&mut self) {
        if self.arrays.last().is_some_and(|it| !it.0) {
            self.steps.pop();
        }
    }
}

impl Sink for Collect {
    fn document(&mut self, _number: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn open(&mut self, container: Container, _offset_bytes: u64) -> ControlFlow<()> {
        let array = container == Container::Array;
        self.arrays.push((array, self.steps.len()));
        if array {
            self.steps.push("[]".to_owned());
        }
        ControlFlow::Continue(())
    }

    fn key(&mut self, raw: &[u8], escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        let key = unescape(self.format, raw, escaped);
        self.steps.push(String::from_utf8_lossy(&key).into_owned());
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        if self.fields.len() >= FIELDS_MAX {
            return ControlFlow::Break(());
        }
        let from = leaf.offset_bytes.saturating_sub(self.start) as usize;
        let json = self.format.is_json();
        let quote = usize::from(leaf.kind == LeafKind::Text && json);
        self.fields.push(Raw {
            steps: self.steps.clone(),
            text: unescape(self.format, leaf.raw, leaf.escaped).into_owned(),
            kind: leaf.kind,
            cut: leaf.len_bytes > leaf.raw.len() as u64,
            range: (from, from + leaf.raw.len() + 2 * quote),
        });
        self.value_ended();
        ControlFlow::Continue(())
    }

    fn close(&mut self, _end_bytes: u64) -> ControlFlow<()> {
        if let Some((_, depth)) = self.arrays.pop() {
            self.steps.truncate(depth);
        }
        self.value_ended();
        // Only the one record is wanted.
        if self.arrays.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn skipped(&mut self, _offset_bytes: u64) {
        self.value_ended();
    }
}
