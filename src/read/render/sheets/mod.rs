//! Workbooks: each sheet becomes a table of text, a row a line; the fullest comes first.
//!
//! A line with the sheet's name stands before each further one, behind a mark that no text has.

mod names;
mod package;
mod styles;

use std::io::{self, Read};

use self::package::{Inflated, Package};
use self::styles::{Styles, date_text, number_text};
use super::Render;
use super::tokens::{Token, Tokens};
use crate::findings::ProblemKind;
use crate::read::Encoding;
use crate::read::csv::MARK;

/// Bytes of a workbook that are held, and of the texts that its cells share.
const PACKAGE_BYTES: usize = 64 << 20;
const SHARED_BYTES: usize = 128 << 20;

/// Sheets that are read, and bytes that all of them may unpack to.
const SHEETS_MAX: usize = 256;
const UNPACKED_BYTES: u64 = 2 << 30;

/// What the tables of a workbook may come to, whatever its size, and more for each packed byte: a
/// text that cells share can be told a million times.
const MADE_BYTES: u64 = 64 << 20;
const MADE_RATIO: u64 = 250;

/// Columns of a sheet, and bytes of one cell.
const COLUMNS_MAX: usize = 1000;
const CELL_BYTES: usize = 64 << 10;

/// A workbook on its way into a table.
pub(super) struct Sheets<'a> {
    input: Option<&'a mut dyn Read>,
    sheet: Option<Sheet>,
    /// The sheets that are still to come, the next one last: their names and parts.
    rest: Vec<(String, String)>,
    package: Option<Package>,
    left_bytes: u64,
    /// What the tables may still come to.
    made_left_bytes: u64,
    fault: Option<ProblemKind>,
}

/// The sheet that is read.
#[expect(clippy::struct_excessive_bools, reason = "each is noticed by itself")]
struct Sheet {
    tokens: Tokens<Inflated>,
    shared: Vec<String>,
    styles: Styles,
    row: Vec<String>,
    cell: Cell,
    /// Whether a filled cell stood further right than is read.
    beyond: bool,
    /// Whether a cell tells a text that the workbook does not have.
    lacking: bool,
    /// Whether any element was read.
    filled: bool,
}

/// A cell: where it stands and what its value is.
#[derive(Default)]
struct Cell {
    column: usize,
    kind: String,
    style: usize,
    text: String,
    in_value: bool,
}

impl<'a> Sheets<'a> {
    pub(super) fn new(input: &'a mut dyn Read) -> Self {
        Self {
            input: Some(input),
            sheet: None,
            rest: Vec::new(),
            package: None,
            left_bytes: UNPACKED_BYTES,
            made_left_bytes: MADE_BYTES,
            fault: None,
        }
    }

    /// Takes the workbook in and finds the sheet.
    fn begin(&mut self, input: &mut dyn Read) -> io::Result<()> {
        let Some(bytes) = held(input)? else {
            self.fault = Some(ProblemKind::TooLarge);
            return Ok(());
        };
        self.made_left_bytes += bytes.len() as u64 * MADE_RATIO;
        let package = Package::new(bytes);
        let (mut sheets, lacks) = names::sheets(&package)?;
        self.fault = lacks.then_some(ProblemKind::Malformed);
        if sheets.len() > SHEETS_MAX {
            self.fault = Some(ProblemKind::TooLarge);
            sheets.truncate(SHEETS_MAX);
        }
        let fullest = (0..sheets.len()).rev().max_by_key(|at| {
            sheets.get(*at).and_then(|it| package.part(&it.1)).map_or(0, |it| it.size)
        });
        let first = fullest.map(|at| sheets.remove(at));
        let Some(sheet) = first.and_then(|it| package.named(&it.1)) else {
            self.fault = Some(ProblemKind::Malformed);
            return Ok(());
        };
        let root = package.root().to_owned();
        let shared = match package.named(&format!("{root}sharedStrings.xml")) {
            Some(shared) => {
                let (texts, fault) = texts(shared)?;
                self.fault = fault.or(self.fault);
                texts
            }
            None => Vec::new(),
        };
        let dates_1904 =
            package.named(&format!("{root}workbook.xml")).is_some_and(styles::has_1904);
        let styles = Styles::of(package.named(&format!("{root}styles.xml")), dates_1904)?;
        let tokens = Tokens::new(sheet, true);
        let (row, cell) = (Vec::new(), Cell::default());
        let (beyond, lacking, filled) = (false, false, false);
        self.sheet = Some(Sheet { tokens, shared, styles, row, cell, beyond, lacking, filled });
        sheets.reverse();
        self.rest = sheets;
        self.package = Some(package);
        Ok(())
    }

    /// Goes on with the next sheet; false where there is none.
    fn next_sheet(&mut self, out: &mut Vec<u8>) -> bool {
        let (Some(sheet), Some(package)) = (&mut self.sheet, &self.package) else { return false };
        self.left_bytes = self.left_bytes.saturating_sub(sheet.tokens.taken());
        if self.left_bytes == 0 {
            self.fault = Some(ProblemKind::TooLarge);
            return false;
        }
        while let Some((name, part)) = self.rest.pop() {
            let Some(part) = package.named(&part) else {
                self.fault = Some(ProblemKind::Malformed);
                continue;
            };
            out.push(MARK);
            out.extend(name.bytes().filter(|it| !matches!(it, b'\n' | b'\r' | b',' | b'"')));
            out.push(b'\n');
            sheet.tokens = Tokens::new(part, true);
            sheet.row.clear();
            sheet.cell = Cell::default();
            sheet.filled = false;
            return true;
        }
        false
    }
}

impl Render for Sheets<'_> {
    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        if let Some(input) = self.input.take() {
            self.begin(input)?;
        }
        let Some(sheet) = &mut self.sheet else { return Ok(false) };
        let before = out.len();
        let goes_on = sheet.next(out);
        if std::mem::take(&mut sheet.beyond) {
            self.fault = Some(ProblemKind::TooLarge);
        }
        self.made_left_bytes = self.made_left_bytes.saturating_sub((out.len() - before) as u64);
        if self.made_left_bytes == 0 {
            self.fault = Some(ProblemKind::Bomb);
            return Ok(false);
        }
        if matches!(goes_on, Ok(false)) {
            // What of it could be unpacked has been read.
            self.fault = sheet.fault().or(self.fault);
        } else if goes_on.is_err() {
            self.fault = Some(ProblemKind::Truncated);
            return Ok(self.next_sheet(out));
        }
        Ok(goes_on? || self.next_sheet(out))
    }

    fn encoding(&self) -> (Encoding, bool) {
        (Encoding::Utf8, false)
    }

    fn fault(&self) -> Option<ProblemKind> {
        self.fault
    }
}

impl Sheet {
    /// What is wrong with a sheet that has ended: its bytes, or a text that is not there; or it is no
    /// sheet in letters that are read here.
    fn fault(&mut self) -> Option<ProblemKind> {
        let odd = std::mem::take(&mut self.lacking) || !self.filled;
        self.tokens.input.fault().or_else(|| odd.then_some(ProblemKind::Malformed))
    }

    fn next(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        match self.tokens.next()? {
            Token::Open { closed } => {
                self.filled = true;
                self.open(closed, out);
            }
            Token::Close => self.close(out),
            Token::Text => {
                if self.cell.in_value && self.cell.text.len() < CELL_BYTES {
                    self.cell.text.push_str(&self.tokens.text);
                }
            }
            Token::End => return Ok(false),
        }
        Ok(true)
    }

    fn open(&mut self, closed: bool, out: &mut Vec<u8>) {
        match self.tokens.name.as_str() {
            "row" => {
                self.row.clear();
                if closed {
                    self.end_row(out);
                }
            }
            "c" => {
                let next = self.row.len();
                let place = self.tokens.attribute("r").and_then(column);
                let style = self.tokens.attribute("s").and_then(|it| it.parse().ok());
                self.cell = Cell {
                    column: place.unwrap_or(next),
                    kind: self.tokens.attribute("t").unwrap_or_default().to_owned(),
                    style: style.unwrap_or(0),
                    ..Cell::default()
                };
            }
            "v" | "t" => self.cell.in_value = !closed,
            _ => {}
        }
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        match self.tokens.name.as_str() {
            "v" | "t" => self.cell.in_value = false,
            "c" => self.end_cell(),
            "row" => self.end_row(out),
            _ => {}
        }
    }

    fn end_cell(&mut self) {
        let cell = std::mem::take(&mut self.cell);
        if cell.column >= COLUMNS_MAX {
            self.beyond |= !cell.text.is_empty();
            return;
        }
        let text = match cell.kind.as_str() {
            "s" => {
                let at = cell.text.trim();
                let text = at.parse::<usize>().ok().and_then(|at| self.shared.get(at)).cloned();
                self.lacking |= text.is_none() && !at.is_empty();
                text.unwrap_or_default()
            }
            "" | "n" if self.styles.is_date(cell.style) => {
                date_text(&cell.text, self.styles.dates_1904).unwrap_or(cell.text)
            }
            "" | "n" => number_text(cell.text),
            _ => cell.text,
        };
        while self.row.len() < cell.column {
            self.row.push(String::new());
        }
        match self.row.get_mut(cell.column) {
            Some(before) => *before = text,
            None => self.row.push(text),
        }
    }

    fn end_row(&mut self, out: &mut Vec<u8>) {
        for (at, cell) in self.row.drain(..).enumerate() {
            if at > 0 {
                out.push(b',');
            }
            if cell.contains([',', '"', '\n', '\r']) {
                out.push(b'"');
                out.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
                out.push(b'"');
            } else {
                out.extend_from_slice(cell.as_bytes());
            }
        }
        out.push(b'\n');
    }
}

/// All bytes of an input, or nothing if they are too many; the input is at its end in any case.
fn held(input: &mut dyn Read) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let mut piece = vec![0; 64 << 10];
    let mut fits = true;
    loop {
        let count = input.read(&mut piece)?;
        if count == 0 {
            return Ok(fits.then_some(bytes));
        }
        fits &= bytes.len() + count <= PACKAGE_BYTES;
        if fits {
            bytes.extend(piece.iter().take(count));
        }
    }
}

/// The number of a column from a place such as `AB12`.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
    let number = letters.take(4).fold(0_usize, |sum, it| sum * 26 + usize::from(it - b'A') + 1);
    number.checked_sub(1)
}

/// The texts that cells share, each put together from its runs; and what is wrong with them.
fn texts(input: Inflated) -> io::Result<(Vec<String>, Option<ProblemKind>)> {
    let mut tokens = Tokens::new(input, true);
    let mut texts = Vec::new();
    let mut text = String::new();
    let mut in_text = false;
    // Hints on how to say a text aloud are none of it.
    let mut in_hint = false;
    let mut bytes = 0;
    while bytes < SHARED_BYTES {
        match tokens.next()? {
            Token::Open { closed } => match tokens.name.as_str() {
                "si" if closed => texts.push(String::new()),
                "t" => in_text = !closed && !in_hint,
                "rPh" => in_hint = !closed,
                _ => {}
            },
            Token::Close => match tokens.name.as_str() {
                "si" => {
                    bytes += text.len() + size_of::<String>();
                    texts.push(std::mem::take(&mut text));
                }
                "t" => in_text = false,
                "rPh" => in_hint = false,
                _ => {}
            },
            Token::Text => {
                if in_text && text.len() < CELL_BYTES {
                    text.push_str(&tokens.text);
                }
            }
            Token::End => break,
        }
    }
    let full = bytes >= SHARED_BYTES;
    let fault = tokens.input.fault().or_else(|| full.then_some(ProblemKind::TooLarge));
    Ok((texts, fault))
}
