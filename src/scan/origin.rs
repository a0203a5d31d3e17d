//! What a record was made from, and what stands beside the table that it is in.

use super::View;
use crate::findings::{Field, FieldRole, RecordFull};
use crate::read::{Format, LaterTable, Message, Original, original};
use crate::record::EntryId;
use crate::text::Untrusted;

/// Bytes of a mail's text that are shown.
const TEXT_BYTES: usize = 64 << 10;

/// Bytes of lines beside tables, and later tables, that are held in all.
const BESIDE_BYTES: usize = 4 << 20;
const TABLES_MAX: usize = 100_000;

/// What is held of entries that are more than one table.
#[derive(Default)]
pub(super) struct Beside {
    lines: Vec<(EntryId, Vec<String>)>,
    bytes: usize,
    tables: Vec<(EntryId, Vec<LaterTable>)>,
    tables_total: usize,
}

impl Beside {
    /// Keeps what was beside the table of an entry, and the tables behind it.
    pub(super) fn keep(&mut self, entry: EntryId, lines: Vec<String>, tables: Vec<LaterTable>) {
        let bytes = self.bytes + lines.iter().map(String::len).sum::<usize>();
        if !lines.is_empty() && bytes <= BESIDE_BYTES {
            self.bytes = bytes;
            self.lines.push((entry, lines));
        }
        let total = self.tables_total + tables.len();
        if !tables.is_empty() && total <= TABLES_MAX {
            self.tables_total = total;
            self.tables.push((entry, tables));
        }
    }

    /// The header of the table that a place is in, where it is not the first.
    pub(super) fn head(&self, entry: EntryId, offset_bytes: u64) -> Option<&[u8]> {
        let tables = &self.tables.iter().find(|it| it.0 == entry)?.1;
        let after = tables.partition_point(|it| it.start_bytes <= offset_bytes);
        tables.get(after.checked_sub(1)?).map(|it| it.head.as_slice())
    }

    fn lines(&self, entry: EntryId) -> &[String] {
        self.lines.iter().find(|it| it.0 == entry).map_or(&[], |it| it.1.as_slice())
    }
}

impl View<'_> {
    /// Completes a record that was read from what its file was turned into.
    pub(super) fn complete(&self, full: &mut RecordFull, entry: EntryId, format: Format) {
        let beside = self.held.beside.lines(entry);
        full.beside = beside.iter().map(|it| Untrusted::new(it.as_str())).collect();
        if !format.is_converted() && !matches!(format, Format::Sheets | Format::Media) {
            return;
        }
        full.line = 0;
        let found = if format.is_converted() {
            let mut open = || self.input(entry, format);
            original(format, &mut open, full.offset_bytes)
        } else {
            None
        };
        let Some(Original { text, cut, message }) = found else {
            full.raw_made = true;
            return;
        };
        for field in &mut full.fields {
            field.raw_range = None;
        }
        full.raw = Untrusted::from_bytes(&text);
        full.raw_cut = cut;
        if let Some(message) = message {
            full.fields.extend(said(message));
        }
    }
}

/// What a mail says, as fields of its record.
fn said(message: Message) -> Vec<Field> {
    let field = |path: String, value: Untrusted, role, cut| Field {
        path: Untrusted::new(path),
        value,
        role,
        cut,
        raw_range: None,
    };
    let mut fields = Vec::new();
    if let Some(text) = message.text {
        let bytes = text.as_bytes();
        let kept = Untrusted::from_bytes(bytes.get(..TEXT_BYTES).unwrap_or(bytes));
        let cut = bytes.len() > TEXT_BYTES;
        fields.push(field("text".to_owned(), kept, FieldRole::Words, cut));
    }
    for (number, file) in (1..).zip(message.files) {
        let path = |what| format!("attachment {number}/{what}");
        fields.push(field(path("name"), Untrusted::new(file.name), FieldRole::Plain, false));
        let size = Untrusted::new(file.size_bytes.to_string());
        fields.push(field(path("size"), size, FieldRole::Plain, false));
    }
    fields
}
