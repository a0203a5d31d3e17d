//! Rows of a table: cells between delimiters, quoted or not.

use crate::findings::ProblemKind;
use crate::record::Leaf;

use super::super::Format;
use super::super::escape::unescape;
use super::super::outcome::{Halt, Leniency, Outcome};
use super::super::window::Window;

/// A quoted cell that has gone over line ends for this long was never meant to be closed.
///
/// Each such cell halves the patience with the next one, down to a single line, so that a file full
/// of them does not cost its size many times over.
const OPEN_QUOTE_BYTES: usize = 64 << 10;

/// Bytes kept of a row in all; of further cells nothing is kept, they are only counted.
const ROW_BYTES: usize = 2 * Leaf::KEPT_BYTES;

/// Cells kept of a row; further ones are passed over, and that is noted. Spreadsheet programs stop at
/// 16,384.
const CELLS_MAX: usize = 100_000;

/// Bytes kept of a column's name, since each row repeats it.
const NAME_BYTES: usize = 512;

/// Where a cell's text stands in the row's buffer, and in the entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    from: usize,
    to: usize,
    /// Whether quotes inside are doubled.
    pub(super) escaped: bool,
    quoted: bool,
    len_bytes: u64,
    /// At its quote, if it has one.
    pub(super) offset_bytes: u64,
}

impl Cell {
    /// The cell's length in the file: that of `text`, unless not all of it was kept.
    pub(super) fn kept_len_bytes(&self, text: &[u8]) -> u64 {
        let is_cut = self.len_bytes > (self.to - self.from) as u64;
        if is_cut { self.len_bytes } else { text.len() as u64 }
    }
}

/// Where a row stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) start_bytes: u64,
    /// Just behind its last cell.
    pub(super) end_bytes: u64,
}

/// Whether quotes mean anything in the row at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Count,
    AreText,
}

/// Takes rows from a window, one at a time, into buffers that are used again.
pub(super) struct Rows<'w, 'i> {
    window: &'w mut Window<'i>,
    at: usize,
    delimiter: u8,
    /// Where the row began in the window, while it still stands there.
    row_at: Option<usize>,
    text: Vec<u8>,
    cells: Vec<Cell>,
    /// Whether the cell at hand goes over a line end.
    has_break: bool,
    patience_bytes: usize,
    /// Whether a row had more cells than are kept.
    too_wide: bool,
    /// Whether blank lines stood before the row taken last, and stand before the next one.
    blank: (bool, bool),
    pub(super) outcome: Outcome,
}

impl<'w, 'i> Rows<'w, 'i> {
    /// Starts at the window's start; steps over a byte order mark and `sep=;` there.
    pub(super) fn new(window: &'w mut Window<'i>, delimiter: u8) -> Result<Self, Halt> {
        window.ahead(0, 16)?;
        let mut outcome = Outcome::default();
        let mut at = 0;
        if window.rest(0).starts_with(b"\xef\xbb\xbf") {
            at = 3;
            outcome.leniencies.insert(Leniency::Bom);
        }
        if super::separator(window.rest(at)).is_some() {
            at += b"sep=;".len();
        }
        let mut rows = Self {
            window,
            at,
            delimiter,
            row_at: None,
            text: Vec::new(),
            cells: Vec::new(),
            has_break: false,
            patience_bytes: OPEN_QUOTE_BYTES,
            too_wide: false,
            blank: (false, false),
            outcome,
        };
        rows.skip_empty_lines()?;
        Ok(rows)
    }

    fn skip_empty_lines(&mut self) -> Result<(), Halt> {
        self.blank = (self.blank.1, false);
        while matches!(self.peek()?, Some(b'\r' | b'\n')) {
            self.at += 1;
            self.blank.1 = true;
        }
        Ok(())
    }

    /// The cells of the row taken last.
    pub(super) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Whether blank lines stood before the row taken last.
    pub(super) fn after_blank(&self) -> bool {
        self.blank.0
    }

    /// What stands between cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The text of a cell as it stands between its quotes; blanks around it are left out.
    pub(super) fn text(&self, cell: &Cell) -> &[u8] {
        let text = self.text.get(cell.from..cell.to).unwrap_or_default();
        match text {
            // A tab keeps spreadsheet programs from taking a long number apart.
            [inner @ .., b'\t'] if cell.quoted => inner,
            _ if cell.quoted => text,
            _ => text.trim_ascii(),
        }
    }

    /// How many cells have anything in them.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|it| !self.text(it).trim_ascii().is_empty()).count()
    }

    /// The row's cells as names of columns.
    pub(super) fn names(&self) -> Vec<Vec<u8>> {
        let format = Format::Csv { delimiter: self.delimiter };
        let name = |it: &Cell| {
            let mut name = unescape(format, self.text(it), it.escaped).trim_ascii().to_vec();
            name.truncate(NAME_BYTES);
            name
        };
        self.cells.iter().map(name).collect()
    }

    /// The position of the next row.
    pub(super) fn offset(&self) -> u64 {
        self.window.offset(self.at)
    }

    /// What the reading came to.
    pub(super) fn finish(self) -> Outcome {
        let mut outcome = self.outcome;
        outcome.decoded_bytes = self.window.offset(self.window.len());
        outcome
    }

    /// Takes the next row that is not an empty line.
    pub(super) fn next(&mut self) -> Result<Option<Extent>, Halt> {
        if self.peek()?.is_none() {
            return Ok(None);
        }
        self.row_at = Some(self.at);
        let start_bytes = self.offset();
        let end_bytes = match self.row(Quotes::Count)? {
            Ok(end_bytes) => end_bytes,
            Err(quote_bytes) => {
                self.outcome.leniencies.insert(Leniency::OpenQuote);
                self.outcome.fault(ProblemKind::Malformed, quote_bytes);
                self.patience_bytes /= 2;
                match self.row_at {
                    Some(row_at) => {
                        self.at = row_at;
                        self.row(Quotes::AreText)?.unwrap_or(quote_bytes)
                    }
                    // Too long to go back: what was taken is the last cell.
                    None => self.offset(),
                }
            }
        };
        self.row_at = None;
        self.skip_empty_lines()?;
        if std::str::from_utf8(&self.text).is_err_and(|it| it.error_len().is_some()) {
            self.outcome.bad_text(start_bytes);
        }
        Ok(Some(Extent { start_bytes, end_bytes }))
    }

    /// Takes one row; gives where it ends, or the quote that was never closed.
    fn row(&mut self, quotes: Quotes) -> Result<Result<u64, u64>, Halt> {
        self.text.clear();
        self.cells.clear();
        loop {
            let start_bytes = self.offset();
            if quotes == Quotes::Count && self.peek()? == Some(b'"') {
                if !self.quoted()? {
                    return Ok(Err(start_bytes));
                }
            } else {
                self.plain()?;
            }
            let end_bytes = self.offset();
            match self.peek()? {
                Some(byte) if byte == self.delimiter => self.at += 1,
                Some(b'\r') => {
                    self.at += 1;
                    if self.peek()? == Some(b'\n') {
                        self.at += 1;
                    }
                    return Ok(Ok(end_bytes));
                }
                Some(_) => {
                    self.at += 1;
                    return Ok(Ok(end_bytes));
                }
                None => return Ok(Ok(end_bytes)),
            }
        }
    }

    /// A cell without quotes, up to the delimiter or the end of the line.
    fn plain(&mut self) -> Result<(), Halt> {
        let mut cell = self.begin(false);
        loop {
            let rest = self.window.rest(self.at);
            let end = memchr::memchr3(self.delimiter, b'\n', b'\r', rest);
            self.take(&mut cell, end.unwrap_or(rest.len()));
            if end.is_some() || !self.more()? {
                break;
            }
        }
        self.end(cell);
        Ok(())
    }

    /// A cell in quotes; false if they are never closed.
    fn quoted(&mut self) -> Result<bool, Halt> {
        let mut cell = self.begin(true);
        self.has_break = false;
        self.at += 1;
        loop {
            let rest = self.window.slice(self.at, self.at + OPEN_QUOTE_BYTES);
            let found = memchr::memchr(b'"', rest);
            let length = found.unwrap_or(rest.len());
            let line_end = memchr::memchr(b'\n', rest).filter(|it| *it < length);
            self.has_break |= line_end.is_some();
            // Where there is no way back to its start, a cell that is too long for one with lines
            // in it ends with the first of them.
            let too_long = cell.len_bytes > self.patience_bytes as u64 && self.row_at.is_none();
            let length = line_end.filter(|_| too_long).unwrap_or(length);
            self.take(&mut cell, length);
            let is_runaway = self.has_break && cell.len_bytes > self.patience_bytes as u64;
            if is_runaway || found.is_none() && self.peek()?.is_none() {
                self.end(cell);
                return Ok(false);
            }
            if found.is_none() {
                continue;
            }
            if self.closes()? {
                break;
            }
            let doubled = self.window.byte(self.at + 1) == Some(b'"');
            cell.escaped |= doubled;
            self.take(&mut cell, if doubled { 2 } else { 1 });
        }
        self.end(cell);
        Ok(true)
    }

    /// Whether the quote at `self.at` ends its cell; if so, steps over it and blanks behind it.
    fn closes(&mut self) -> Result<bool, Halt> {
        let mut behind = 1;
        loop {
            match self.window.byte(self.at + behind) {
                Some(byte) if byte == self.delimiter => break,
                Some(b'\r' | b'\n') => break,
                Some(b' ' | b'\t') if behind < 64 => behind += 1,
                Some(_) => return Ok(false),
                None => {
                    if !self.more()? {
                        break;
                    }
                }
            }
        }
        self.at += behind;
        Ok(true)
    }

    fn begin(&self, quoted: bool) -> Cell {
        let from = self.text.len();
        let offset_bytes = self.offset();
        Cell { from, to: from, escaped: false, quoted, len_bytes: 0, offset_bytes }
    }

    /// Takes `count` bytes into the cell, as far as they are kept.
    fn take(&mut self, cell: &mut Cell, count: usize) {
        let piece = self.window.slice(self.at, self.at + count);
        let in_cell = Leaf::KEPT_BYTES.saturating_sub(self.text.len() - cell.from);
        let in_row = ROW_BYTES.saturating_sub(self.text.len());
        let room = piece.len().min(in_cell).min(in_row);
        self.text.extend_from_slice(piece.get(..room).unwrap_or_default());
        cell.len_bytes += piece.len() as u64;
        self.at += piece.len();
    }

    fn end(&mut self, mut cell: Cell) {
        cell.to = self.text.len();
        if cell.len_bytes > (cell.to - cell.from) as u64 {
            self.outcome.leniencies.insert(Leniency::LongValue);
        }
        if self.cells.len() < CELLS_MAX {
            self.cells.push(cell);
        } else if !std::mem::replace(&mut self.too_wide, true) {
            self.outcome.fault(ProblemKind::TooLarge, cell.offset_bytes);
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, Halt> {
        if self.window.byte(self.at).is_none() {
            self.more()?;
        }
        Ok(self.window.byte(self.at))
    }

    /// Reads on. The row's start stays in the window as long as it may be needed again.
    fn more(&mut self) -> Result<bool, Halt> {
        let from = self.row_at.unwrap_or(self.at);
        let keep = if self.at - from > 2 * OPEN_QUOTE_BYTES { self.at } else { from };
        self.row_at = self.row_at.filter(|it| *it == keep).map(|_| 0);
        self.at -= keep;
        Ok(self.window.more(keep)?)
    }
}
