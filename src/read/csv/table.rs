//! Rows on their way to the sink, as objects, one table after another.

use std::io;

use super::header::{Header, are_names, is_datum, is_rounded, push_cell};
use super::row::{Cell, Extent, Rows};
use crate::read::outcome::{Halt, LaterTable, Leniency, Outcome, go_on};
use crate::record::{Container, Sink};

/// What a line begins with that names the table below it; no text has it.
pub const MARK: u8 = 0x1c;

/// Lines held back until it is known whether they are rows, and the longest one.
const LINES_HELD: usize = 64;
const LINE_BYTES: usize = 4 << 10;

/// Cells of such a line, all but one of them blank.
const COLUMNS_HELD: usize = 1000;

/// How many times fewer cells than a row such a line has, if it has several.
const SHORTER: usize = 4;

/// Longest title of a table, in bytes.
const TITLE_BYTES: usize = 200;

/// Rows at the start of a table that are looked at for values.
const ROWS_LOOKED_AT: u32 = 8;

#[expect(clippy::struct_excessive_bools, reason = "where the reading stands, in several respects")]
pub(super) struct Table<'w, 'i, 's, S> {
    rows: Rows<'w, 'i>,
    sink: &'s mut S,
    header: Header,
    depth: u32,
    /// Lines that are rows if another row comes, else what stands below the table.
    held: Vec<Line>,
    /// A row that is the next table's header if what follows it fits.
    pending: Option<Pending>,
    /// Whether the row before had several cells.
    had_row: bool,
    /// Whether a blank line came before this row.
    gap: bool,
    /// Rows of this table so far, as far as they are looked at, and whether one held a value.
    looked_at: u32,
    has_values: bool,
    tables: u64,
    /// The name of a table whose header is still to come.
    named: Option<Vec<u8>>,
}

/// A line with one cell that holds something: the first.
struct Line {
    extent: Extent,
    cells: Vec<(Cell, Vec<u8>)>,
    /// What stands in its first cell.
    text: Vec<u8>,
}

/// A row that may be a header.
struct Pending {
    extent: Extent,
    cells: Vec<(Cell, Vec<u8>)>,
    names: Vec<Vec<u8>>,
    /// Whether a blank line or a title stood before it.
    apart: bool,
}

impl<'w, 'i, 's, S: Sink> Table<'w, 'i, 's, S> {
    pub(super) fn new(rows: Rows<'w, 'i>, sink: &'s mut S, header: Header) -> Self {
        Self {
            rows,
            sink,
            header,
            depth: 0,
            held: Vec::new(),
            pending: None,
            had_row: false,
            gap: false,
            looked_at: 0,
            has_values: false,
            tables: 1,
            named: None,
        }
    }

    pub(super) fn finish(mut self, end: Result<(), Halt>) -> io::Result<Outcome> {
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

    pub(super) fn whole(&mut self) -> Result<(), Halt> {
        while self.rows.offset() < self.header.start_bytes && self.rows.next()?.is_some() {
            self.note_row();
        }
        let start_bytes = self.rows.offset();
        if !self.header.is_absent && self.rows.next()?.is_some() {
            // The head may have ended inside a wide one.
            self.header.names = self.rows.names();
        }
        self.rows.outcome.documents = 1;
        go_on(self.sink.document(0))?;
        self.open(Container::Array, start_bytes)?;
        while let Some(extent) = self.rows.next()? {
            self.take(extent)?;
        }
        self.end_table()?;
        self.close_to(0, self.rows.offset())
    }

    /// Pushes the row that comes next and no more.
    pub(super) fn one_row(&mut self) -> Result<(), Halt> {
        match self.rows.next()? {
            Some(extent) if self.rows.filled() > 0 => self.row(extent),
            _ => Ok(()),
        }
    }

    /// What a row is: a row, a line beside the table, or the start of another table.
    fn take(&mut self, extent: Extent) -> Result<(), Halt> {
        let gap = std::mem::take(&mut self.gap) || self.rows.after_blank();
        let filled = self.rows.filled();
        if filled == 0 {
            self.gap = true;
            return Ok(());
        }
        if self.is_end_mark() {
            return Ok(());
        }
        if self.mark()? {
            return Ok(());
        }
        if self.named.is_some() {
            return self.find_header(extent, filled);
        }
        if let Some(pending) = self.pending.take() {
            if self.confirms(&pending) {
                self.begin_table(pending)?;
            } else {
                self.pending = Some(pending);
                self.release()?;
            }
        }
        let cells = self.rows.cells().len();
        let columns = self.header.names.len();
        let is_line = cells == 1 || gap && filled == 1 || self.is_narrow();
        if is_line && columns > 2 && self.had_row && self.hold(extent) {
            return Ok(());
        }
        if self.is_header_again() {
            self.note_row();
            return Ok(());
        }
        let apart = gap || !self.held.is_empty();
        if (apart || cells.abs_diff(columns) > 1) && self.may_be_header(apart) {
            let cells = self.cells();
            self.pending = Some(Pending { extent, cells, names: self.rows.names(), apart });
            return Ok(());
        }
        self.release_held()?;
        if cells.abs_diff(columns) > 1 {
            self.rows.outcome.leniencies.insert(Leniency::RaggedRow);
        }
        if self.looked_at < ROWS_LOOKED_AT {
            self.looked_at += 1;
            self.has_values |= self.has_datum();
        }
        self.row(extent)?;
        self.had_row = cells > 1;
        Ok(())
    }

    /// Whether the row is what programs for DOS wrote behind the last one, which is no text.
    fn is_end_mark(&self) -> bool {
        matches!(self.rows.cells(), [only] if self.rows.text(only) == b"\x1a")
    }

    /// Whether the row is a line below the table that happens to hold a delimiter: much shorter than
    /// a row, and begins with no value.
    fn is_narrow(&self) -> bool {
        let cells = self.rows.cells();
        let first = cells.first().map_or(&[][..], |it| self.rows.text(it));
        self.is_much_shorter(cells.len()) && !is_datum(first)
    }

    fn is_much_shorter(&self, cells: usize) -> bool {
        cells.saturating_mul(SHORTER) <= self.header.names.len()
    }

    /// Whether the row says again what the columns are called, as where files were joined.
    fn is_header_again(&self) -> bool {
        let names = &self.header.names;
        let first = self.rows.cells().first().map(|it| self.rows.text(it));
        let alike = names.first().is_some_and(|it| Some(it.as_slice()) == first && !it.is_empty());
        alike && names.len() > 1 && self.rows.names() == *names
    }

    /// Whether the row at hand may be the header of another table.
    fn may_be_header(&self, apart: bool) -> bool {
        let cells = self.rows.cells().len();
        let same_width = cells == self.header.names.len();
        let likely = if same_width { apart && self.has_values } else { self.looked_at > 0 };
        likely && cells < 500 && are_names(&self.rows.names())
    }

    /// Whether the row at hand is one of the table that a pending header would begin.
    fn confirms(&self, pending: &Pending) -> bool {
        let (cells, columns) = (self.rows.cells().len(), pending.names.len());
        let fits = if pending.apart { cells.abs_diff(columns) <= 1 } else { cells == columns };
        let differs = cells != self.header.names.len() && pending.apart;
        fits && cells > 1 && (self.has_datum() || differs && !are_names(&self.rows.names()))
    }

    /// Whether the row at hand holds a number, a date, a link or the like.
    fn has_datum(&self) -> bool {
        self.rows.cells().iter().any(|it| is_datum(self.rows.text(it)))
    }

    /// The cells of the row at hand, to be kept.
    fn cells(&self) -> Vec<(Cell, Vec<u8>)> {
        self.rows.cells().iter().map(|it| (*it, self.rows.text(it).to_vec())).collect()
    }

    /// The pending row is no header: it is a row, after those that were held back before it.
    fn release(&mut self) -> Result<(), Halt> {
        let Some(pending) = self.pending.take() else { return Ok(()) };
        self.release_held()?;
        if pending.cells.len().abs_diff(self.header.names.len()) > 1 {
            self.rows.outcome.leniencies.insert(Leniency::RaggedRow);
        }
        self.open(Container::Object, pending.extent.start_bytes)?;
        for (at, (cell, text)) in pending.cells.iter().enumerate() {
            push_cell(self.sink, &self.header, (at, cell), text)?;
        }
        self.had_row = true;
        self.close_to(self.depth - 1, pending.extent.end_bytes)
    }

    fn release_held(&mut self) -> Result<(), Halt> {
        for line in std::mem::take(&mut self.held) {
            if self.header.names.len() > 2 {
                self.rows.outcome.leniencies.insert(Leniency::RaggedRow);
            }
            self.open(Container::Object, line.extent.start_bytes)?;
            for (at, (cell, text)) in line.cells.iter().enumerate() {
                push_cell(self.sink, &self.header, (at, cell), text)?;
            }
            self.close_to(self.depth - 1, line.extent.end_bytes)?;
        }
        Ok(())
    }

    /// Begins the table of which the pending row is the header.
    fn begin_table(&mut self, pending: Pending) -> Result<(), Halt> {
        let fits = |it: &Line| it.text.len() <= TITLE_BYTES;
        let title = self.held.last().filter(|it| fits(it)).map(|it| it.text.clone());
        if title.is_some() {
            self.held.pop();
        }
        self.note_held();
        self.begin(title, pending.extent.start_bytes, pending.names)
    }

    fn begin(
        &mut self,
        title: Option<Vec<u8>>,
        start_bytes: u64,
        names: Vec<Vec<u8>>,
    ) -> Result<(), Halt> {
        self.close_to(0, start_bytes)?;
        let number = self.tables;
        self.tables += 1;
        let title = title.unwrap_or_else(|| format!("table {}", number + 1).into_bytes());
        self.rows.outcome.documents += 1;
        self.rows.outcome.later_table(LaterTable::new(start_bytes, &names, self.rows.delimiter()));
        go_on(self.sink.document(number))?;
        self.open(Container::Object, start_bytes)?;
        go_on(self.sink.key(&title, false, start_bytes))?;
        self.open(Container::Array, start_bytes)?;
        self.header = Header { start_bytes, names, is_absent: false };
        (self.had_row, self.looked_at, self.has_values) = (false, 0, false);
        Ok(())
    }

    /// Takes a line that names the table below it; false if it is none.
    fn mark(&mut self) -> Result<bool, Halt> {
        let first = self.rows.cells().first().map(|it| self.rows.text(it));
        let Some([MARK, name @ ..]) = first else { return Ok(false) };
        let name = name.to_vec();
        self.end_table()?;
        self.named = Some(name);
        Ok(true)
    }

    /// Looks for the header of a table that was named: the first row with several cells.
    fn find_header(&mut self, extent: Extent, filled: usize) -> Result<(), Halt> {
        if filled < 2 && self.hold(extent) {
            return Ok(());
        }
        self.note_held();
        let title = self.named.take();
        self.begin(title, extent.start_bytes, self.rows.names())
    }

    /// A table ends: lines of one cell stand below it, but one that is padded to its width is a row.
    fn end_table(&mut self) -> Result<(), Halt> {
        self.release()?;
        self.end_named()?;
        let is_row = |it: &Line| it.cells.len() > 1 && !self.is_much_shorter(it.cells.len());
        if self.held.iter().any(is_row) {
            self.release_held()?;
        }
        self.note_held();
        Ok(())
    }

    /// A table that was named and has one column only.
    fn end_named(&mut self) -> Result<(), Halt> {
        let Some(title) = self.named.take() else { return Ok(()) };
        if self.held.len() < 2 {
            // One line is a note.
            self.note_held();
            return Ok(());
        }
        let mut lines = std::mem::take(&mut self.held).into_iter();
        let Some(first) = lines.next() else { return Ok(()) };
        self.begin(Some(title), first.extent.start_bytes, vec![first.text])?;
        self.held = lines.collect();
        self.release_held()
    }

    /// Holds back a line that may stand below the table; false if it is too long for that, or there
    /// are too many.
    fn hold(&mut self, extent: Extent) -> bool {
        let Some(cell) = self.rows.cells().first().copied() else { return false };
        let text = self.rows.text(&cell);
        let fits = !text.trim_ascii().is_empty() && text.len() <= LINE_BYTES;
        let fits = fits && self.held.len() < LINES_HELD && self.rows.cells().len() <= COLUMNS_HELD;
        if fits {
            let text = text.to_vec();
            self.held.push(Line { extent, cells: self.cells(), text });
        }
        fits
    }

    /// Notes the row at hand as a line beside the table.
    fn note_row(&mut self) {
        let names = self.rows.names();
        let filled: Vec<&[u8]> =
            names.iter().map(Vec::as_slice).filter(|it| !it.is_empty()).collect();
        self.rows.outcome.aside(&filled.join(&b' '));
    }

    fn note_held(&mut self) {
        for line in std::mem::take(&mut self.held) {
            self.rows.outcome.aside(&line.text);
        }
    }

    fn row(&mut self, extent: Extent) -> Result<(), Halt> {
        self.open(Container::Object, extent.start_bytes)?;
        let mut rounded = 0;
        for (at, cell) in self.rows.cells().iter().enumerate() {
            let text = self.rows.text(cell);
            rounded += u64::from(is_rounded(text));
            push_cell(self.sink, &self.header, (at, cell), text)?;
        }
        self.rows.outcome.rounded += rounded;
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
