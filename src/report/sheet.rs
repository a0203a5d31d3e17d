//! Records as tables for spreadsheets and as lines for other programs, written as they come.

use serde::Serialize;

use crate::findings::{RecordFull, Stamp};

use super::row::write_row;

/// The columns that every record has.
const FIRST: [&str; 6] = ["time", "level", "how_they_got_it", "file", "place", "line"];

/// Columns of fields; further fields stand together in the last.
const FIELDS_MAX: usize = 60;

/// A record and its cells by their heads.
pub type Cells<'a> = (&'a RecordFull, Vec<(String, String)>);

/// Where a record stands, in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// As the export names files and lists, people among them.
    Told,
    /// Left empty.
    LeftOut,
}

/// One kind's table as it is written.
pub struct Sheet {
    /// Heads of the columns of fields, from the first records.
    heads: Vec<String>,
    places: Places,
}

impl Sheet {
    /// A table without rows yet.
    pub fn new(places: Places) -> Self {
        Self { heads: Vec::new(), places }
    }

    /// Adds rows to the text, and before the first ones their heads; none for a record without
    /// cells.
    pub fn take(&mut self, records: &[Cells<'_>], text: &mut String) {
        if self.heads.is_empty() && !records.is_empty() {
            self.learn(records);
            let heads = self.heads.iter().map(String::as_str);
            write_row(FIRST.into_iter().chain(heads).chain(["more"]), text);
        }
        for (full, cells) in records.iter().filter(|it| !it.1.is_empty()) {
            self.row(full, cells, text);
        }
    }

    fn learn(&mut self, records: &[Cells<'_>]) {
        for (head, _) in records.iter().flat_map(|it| &it.1) {
            if self.heads.len() < FIELDS_MAX && !self.heads.contains(head) {
                self.heads.push(head.clone());
            }
        }
    }

    fn row(&self, full: &RecordFull, cells: &[(String, String)], text: &mut String) {
        let row = &full.row;
        let told = self.places == Places::Told;
        let mut out = vec![
            full.row.time.map(when).unwrap_or_default(),
            row.level.number().to_string(),
            row.origin.code().to_owned(),
            if told { full.entry_name.for_csv() } else { String::new() },
            if told { full.path.for_csv() } else { String::new() },
            full.line.to_string(),
        ];
        let mut more = Vec::new();
        let mut columns = vec![String::new(); self.heads.len()];
        for (head, value) in cells {
            match self.heads.iter().position(|it| it == head).and_then(|at| columns.get_mut(at)) {
                Some(cell) if cell.is_empty() => cell.clone_from(value),
                // Several values of one name stand in one cell.
                Some(cell) => {
                    cell.push_str("; ");
                    cell.push_str(value);
                }
                None => more.push(format!("{head}: {value}")),
            }
        }
        out.extend(columns);
        out.push(more.join("; "));
        write_row(out.iter().map(String::as_str), text);
    }
}

/// RFC 3339 in UTC, a day alone as `2024-05-01`; empty beyond the years that a calendar has.
pub fn when(stamp: Stamp) -> String {
    let moment = jiff::Timestamp::from_second(stamp.secs).ok();
    let said = |it: jiff::Timestamp| {
        let day = || it.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
        if stamp.day_only { day() } else { it.to_string() }
    };
    moment.map(said).unwrap_or_default()
}

fn time(full: &RecordFull) -> Option<String> {
    let stamp = full.row.time?;
    jiff::Timestamp::from_second(stamp.secs).ok().map(|it| it.to_string())
}

/// A record as a line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    kind: &'static str,
    category: &'static str,
    level: u8,
    origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(rename = "line")]
    number: u64,
    fields: &'a [(String, String)],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    day_only: bool,
}

/// Adds a record as a line for other programs: what of it may be told, by the heads of its cells;
/// nothing for a record without cells.
pub fn line((full, cells): &Cells<'_>, text: &mut String) {
    let row = &full.row;
    let line = Line {
        kind: row.kind.code(),
        category: row.kind.category().code(),
        level: row.level.number(),
        origin: row.origin.code(),
        time: time(full),
        number: full.line,
        fields: cells,
        day_only: row.time.is_some_and(|it| it.day_only),
    };
    if let Some(made) = serde_json::to_string(&line).ok().filter(|_| !cells.is_empty()) {
        text.push_str(&made);
        text.push('\n');
    }
}
