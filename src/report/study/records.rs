//! The table of records.

use std::io::{self, Write};

use crate::findings::{FieldRole, Findings, RecordBare, RecordFull, Section, Stamp};
use crate::i18n::{Lang, Texts};
use crate::taxonomy::Kind;

use super::table::{Cell, Table, maybe};

/// The columns.
const SCHEMA: &str = include_str!("../../../assets/study/records.schema");

/// How many cells there are of contents.
const CONTENTS: usize = 6;

/// The table of records, as it is written.
pub struct Records<'a, W: Write> {
    table: Table<W>,
    export: &'a str,
    found: &'a Findings,
    /// By kind, its name in English: the same bytes whatever the person's language.
    labels: Vec<(Kind, String)>,
    position: i64,
}

impl<'a, W: Write> Records<'a, W> {
    /// Begins a file. `export` names the export in each row.
    ///
    /// # Errors
    ///
    /// When `out` takes nothing.
    pub fn new(
        out: W,
        export: &'a str,
        found: &'a Findings,
        app_version: &str,
    ) -> io::Result<Self> {
        let texts = Texts::new(Lang::En);
        let labels = Kind::all().map(|kind| (kind, texts.kind(kind))).collect();
        let table = Table::new(out, SCHEMA, app_version)?;
        Ok(Self { table, export, found, labels, position: 0 })
    }

    /// Adds a record without its contents.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn bare(&mut self, record: &RecordBare) -> io::Result<()> {
        self.row(record, [Cell::Null; CONTENTS])
    }

    /// Adds a record with its contents.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn full(&mut self, record: &RecordFull) -> io::Result<()> {
        let row = &record.row;
        let bare = RecordBare {
            kind: row.kind,
            level: row.level,
            origin: row.origin,
            time: row.time,
            section: row.section.unwrap_or(u32::MAX),
            entry: row.entry,
        };
        let fields: Vec<[&str; 3]> = record
            .fields
            .iter()
            .map(|it| [it.path.inner(), it.value.inner(), role(it.role)])
            .collect();
        let contents = [
            Cell::Text(record.entry_name.inner()),
            Cell::Text(record.path.inner()),
            Cell::Long(i64::try_from(record.line).unwrap_or(i64::MAX)),
            Cell::Text(row.title.inner()),
            Cell::Flag(record.fields.iter().any(|it| it.cut)),
            Cell::Groups(&fields),
        ];
        self.row(&bare, contents)
    }

    /// Writes the file's end.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn end(self) -> io::Result<()> {
        self.table.end()
    }

    fn row(&mut self, it: &RecordBare, contents: [Cell<'_>; CONTENTS]) -> io::Result<()> {
        self.position += 1;
        let section = self.found.sections.get(it.section as usize);
        let place = section.and_then(named);
        let sorted_by = match section.map(|it| it.platform.as_str()) {
            _ if section.is_some_and(Section::is_changed) => "person",
            Some(way @ ("words" | "shape" | "none")) => way,
            Some(_) => "rules",
            None => "none",
        };
        let surest = self.found.platforms.first().map(|it| it.id.as_str());
        let platform = match sorted_by {
            "rules" => section.map(|it| it.platform.as_str()),
            _ => surest,
        };
        let label = self.labels.iter().find(|(kind, _)| *kind == it.kind);
        let label = label.map_or("", |(_, label)| label.as_str());
        let (time, offset) = it.time.map_or((Cell::Null, Cell::Null), moment);
        let first = [
            Cell::Text(self.export),
            Cell::Long(self.position),
            maybe(platform),
            maybe(place),
            Cell::Text(sorted_by),
            Cell::Int(i32::try_from(it.entry.0).unwrap_or(i32::MAX)),
            Cell::Text(it.kind.category().code()),
            Cell::Text(it.kind.code()),
            Cell::Text(label),
            Cell::Text(it.origin.code()),
            Cell::Int(i32::from(it.level.number())),
            time,
            offset,
        ];
        let day_only = Cell::Flag(it.time.is_some_and(|it| it.day_only));
        let cells: Vec<Cell<'_>> = first.into_iter().chain(contents).chain([day_only]).collect();
        self.table.row(&cells)
    }
}

/// A section's id in its platform's rules; nothing for one that only the export names.
fn named(section: &Section) -> Option<&str> {
    section.place.section.split_once('/').map(|(_, id)| id)
}

fn moment(stamp: Stamp) -> (Cell<'static>, Cell<'static>) {
    let micros = stamp.secs.saturating_mul(1_000_000);
    let offset = stamp.offset_mins.map_or(Cell::Null, |it| Cell::Int(i32::from(it)));
    (Cell::Long(micros), offset)
}

fn role(role: FieldRole) -> &'static str {
    match role {
        FieldRole::Plain | FieldRole::Silent => "plain",
        FieldRole::Time => "time",
        FieldRole::Title => "title",
        FieldRole::Actor => "actor",
        FieldRole::Words => "words",
        FieldRole::Identifier => "identifier",
        FieldRole::Empty => "empty",
    }
}
