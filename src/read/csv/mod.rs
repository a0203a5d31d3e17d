//! Tables: a row becomes an object of its cells, by the names in the header.
//!
//! Bills have lines above the header and below the last row that are no rows. They are not pushed,
//! since nothing tells them from rows then, but counted.

mod row;

use std::io;

use crate::record::{Container, Leaf, LeafKind, Sink};

use super::lines::HEAD_BYTES;
use super::outcome::{Halt, Leniency, Outcome, go_on};
use super::tally::Tally;
use super::window::Window;
use row::{Cell, Extent, Rows};

/// Rows looked at to find the header.
const HEAD_ROWS: usize = 64;

/// Lines held back until it is known whether they are rows, and the longest one.
const LINES_HELD: usize = 64;
const LINE_BYTES: usize = 4 << 10;

/// What may stand between cells, likeliest first.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Where a table's header stands and what it says.
#[derive(Debug, Default)]
struct Header {
    /// Where it starts in the decoded text; rows before it are the preamble.
    start_bytes: u64,
    names: Vec<Vec<u8>>,
}

/// Reads a table.
pub(super) fn read(
    delimiter: u8,
    window: &mut Window<'_>,
    sink: &mut impl Sink,
) -> io::Result<Outcome> {
    window.ahead(0, HEAD_BYTES)?;
    let header = header(window.rest(0), delimiter);
    let mut table = match Rows::new(window, delimiter) {
        Ok(rows) => Table::new(rows, sink, header),
        Err(Halt::Io(err)) => return Err(err),
        Err(_) => return Ok(Outcome::default()),
    };
    let end = table.whole();
    table.finish(end)
}

/// Reads the one row that the window starts with, of a table that starts with `head`.
pub(super) fn read_one(
    delimiter: u8,
    head: &[u8],
    window: &mut Window<'_>,
    sink: &mut impl Sink,
) -> io::Result<Outcome> {
    let header = header(head, delimiter);
    let mut table = match Rows::new(window, delimiter) {
        Ok(rows) => Table::new(rows, sink, header),
        Err(Halt::Io(err)) => return Err(err),
        Err(_) => return Ok(Outcome::default()),
    };
    let end = table.next_row().map(|_| ());
    table.finish(end)
}

/// The delimiter that a first line `sep=;` states.
fn separator(head: &[u8]) -> Option<u8> {
    match head {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', it, b'\r' | b'\n', ..] => Some(*it),
        _ => None,
    }
}

/// The delimiter of a table: the one that cuts most of its first rows alike.
pub(super) fn delimiter(text: &[u8]) -> u8 {
    if let Some(stated) = separator(text) {
        return stated;
    }
    let score = |it: u8| agreement(text, it).0;
    DELIMITERS.into_iter().rev().max_by_key(|it| score(*it)).unwrap_or(b',')
}

/// Whether text without a name that says so is a table: most of its rows have equally many cells,
/// three or more, and there are a few of them.
pub(super) fn looks_like_table(text: &[u8]) -> bool {
    if separator(text).is_some() {
        return true;
    }
    let (score, alike, rows) = agreement(text, delimiter(text));
    score > 0 && alike >= 3 && alike * 4 >= rows * 3
}

/// How well a delimiter cuts the first rows: cells in rows that are alike, how many such rows there
/// are, and how many rows in all.
fn agreement(text: &[u8], delimiter: u8) -> (usize, usize, usize) {
    let counts: Vec<usize> = head_rows(text, delimiter).into_iter().map(|it| it.cells).collect();
    let alike = |count: usize| counts.iter().filter(|it| **it == count).count();
    let best = counts.iter().filter(|it| **it > 1).max_by_key(|it| alike(**it) * **it);
    let Some(best) = best else { return (0, 0, counts.len()) };
    let rows_alike = if *best > 2 { alike(*best) } else { 0 };
    (alike(*best) * best, rows_alike, counts.len())
}

/// A row of the head.
struct HeadRow {
    start_bytes: u64,
    cells: usize,
    filled: usize,
    names: Vec<Vec<u8>>,
}

fn head_rows(head: &[u8], delimiter: u8) -> Vec<HeadRow> {
    let head = head.get(..HEAD_BYTES).unwrap_or(head);
    let mut input = head;
    let mut window = Window::new(&mut input, 0);
    let Ok(mut rows) = Rows::new(&mut window, delimiter) else { return Vec::new() };
    let mut list = Vec::new();
    while list.len() < HEAD_ROWS {
        let Ok(Some(extent)) = rows.next() else { break };
        list.push(HeadRow {
            start_bytes: extent.start_bytes,
            cells: rows.cells().len(),
            filled: rows.filled(),
            names: rows.names(),
        });
    }
    list
}

/// Finds the header by its shape: the first row that is filled throughout and as wide as what
/// follows it, give or take a cell. Where no row is, the first one is it.
fn header(head: &[u8], delimiter: u8) -> Header {
    let mut rows = head_rows(head, delimiter);
    let found = (0..rows.len()).find(|at| {
        let Some((row, below)) = rows.get(*at..).and_then(<[HeadRow]>::split_first) else {
            return false;
        };
        let is_full = row.filled >= 2 && row.filled + 1 >= row.cells;
        let mut widths: Vec<usize> = below.iter().take(10).map(|it| it.cells).collect();
        widths.sort_unstable();
        let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
        is_full && (below.first().is_none_or(|it| it.cells == row.cells) || row.cells + 1 >= usual)
    });
    let at = found.unwrap_or(0);
    if at >= rows.len() {
        return Header::default();
    }
    let HeadRow { start_bytes, names, .. } = rows.swap_remove(at);
    Header { start_bytes, names }
}

struct Table<'w, 'i, 's, S> {
    rows: Rows<'w, 'i>,
    sink: &'s mut S,
    header: Header,
    depth: u32,
    /// Lines that are rows if another row comes, else what stands below the table.
    held: Vec<(Extent, Cell, Vec<u8>)>,
    /// Whether the row before had several cells.
    had_row: bool,
}

impl<'w, 'i, 's, S: Sink> Table<'w, 'i, 's, S> {
    fn new(rows: Rows<'w, 'i>, sink: &'s mut S, header: Header) -> Self {
        Self { rows, sink, header, depth: 0, held: Vec::new(), had_row: false }
    }

    fn finish(mut self, end: Result<(), Halt>) -> io::Result<Outcome> {
        if !matches!(end, Err(Halt::Stop)) {
            self.close_to(0, self.rows.offset()).unwrap_or_default();
        }
        let mut outcome = self.rows.finish();
        match end {
            Err(Halt::Io(err)) => return Err(err),
            Err(Halt::Stop) => outcome.stopped = true,
            _ => {}
        }
        Ok(outcome)
    }

    fn whole(&mut self) -> Result<(), Halt> {
        while self.rows.offset() < self.header.start_bytes && self.rows.next()?.is_some() {
            self.rows.outcome.lines_aside += 1;
        }
        let start_bytes = self.rows.offset();
        if self.rows.next()?.is_some() {
            // The head may have ended inside a wide one.
            self.header.names = self.rows.names();
        }
        self.rows.outcome.documents = 1;
        go_on(self.sink.document(0))?;
        self.open(Container::Array, start_bytes)?;
        while self.next_row()? {}
        self.rows.outcome.lines_aside += self.held.len() as u64;
        self.close_to(0, self.rows.offset())
    }

    /// Pushes the next row; false where there is none.
    fn next_row(&mut self) -> Result<bool, Halt> {
        let Some(extent) = self.rows.next()? else { return Ok(false) };
        let cells = self.rows.cells().len();
        let columns = self.header.names.len();
        if cells.abs_diff(columns) > 1 {
            self.rows.outcome.leniencies.insert(Leniency::RaggedRow);
        }
        if self.rows.filled() == 0 {
            return Ok(true);
        }
        if cells == 1 && columns > 2 && self.had_row && self.hold(extent) {
            return Ok(true);
        }
        for (extent, cell, text) in std::mem::take(&mut self.held) {
            self.open(Container::Object, extent.start_bytes)?;
            push_cell(self.sink, &self.header, (0, &cell), &text)?;
            self.close_to(self.depth - 1, extent.end_bytes)?;
        }
        self.row(extent)?;
        self.had_row = cells > 1;
        Ok(true)
    }

    /// Holds back a line that may stand below the table; false if it is too long for that, or there
    /// are too many.
    fn hold(&mut self, extent: Extent) -> bool {
        let Some(cell) = self.rows.cells().first().copied() else { return false };
        let text = self.rows.text(&cell);
        let fits = text.len() <= LINE_BYTES && self.held.len() < LINES_HELD;
        if fits {
            self.held.push((extent, cell, text.to_vec()));
        }
        fits
    }

    fn row(&mut self, extent: Extent) -> Result<(), Halt> {
        self.open(Container::Object, extent.start_bytes)?;
        for (at, cell) in self.rows.cells().iter().enumerate() {
            push_cell(self.sink, &self.header, (at, cell), self.rows.text(cell))?;
        }
        self.close_to(self.depth - 1, extent.end_bytes)
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> Result<(), Halt> {
        self.depth += 1;
        go_on(self.sink.open(container, offset_bytes))
    }

    fn close_to(&mut self, depth: u32, end_bytes: u64) -> Result<(), Halt> {
        while self.depth > depth {
            self.depth -= 1;
            go_on(self.sink.close(end_bytes))?;
        }
        Ok(())
    }
}

/// Pushes one cell of a row, by the name of its column.
fn push_cell(
    sink: &mut impl Sink,
    header: &Header,
    (at, cell): (usize, &Cell),
    raw: &[u8],
) -> Result<(), Halt> {
    match header.names.get(at).filter(|it| !it.is_empty()) {
        Some(name) => go_on(sink.key(name, false, cell.offset_bytes))?,
        // Many files end each row in a delimiter too many.
        None if raw.trim_ascii().is_empty() => return Ok(()),
        None => {
            let name = format!("column {}", at + 1);
            go_on(sink.key(name.as_bytes(), false, cell.offset_bytes))?;
        }
    }
    go_on(sink.leaf(Leaf {
        kind: LeafKind::Text,
        raw,
        escaped: cell.escaped,
        len_bytes: cell.kept_len_bytes(raw),
        offset_bytes: cell.offset_bytes,
        hints: Tally::of(raw).hints(),
    }))
}
