//! Where a table's header stands, found by its shape.

use super::HEAD_BYTES;
use super::row::{Cell, Rows};
use super::table::MARK;
use crate::read::outcome::{Halt, go_on};
use crate::read::window::Window;
use crate::record::{Leaf, LeafKind, Sink};

/// Rows looked at to find the header.
const HEAD_ROWS: usize = 64;

/// Longest name of a column that is taken for one without further evidence, in bytes.
const NAME_BYTES: usize = 80;

/// From this power of ten on, spreadsheet programs write a number in its short form.
const LONG_POWER: usize = 11;

/// Where a table's header stands and what it says.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// Where it starts in the decoded text; rows before it are the preamble.
    pub(super) start_bytes: u64,
    /// Its cells; each empty where the first row is data already.
    pub(super) names: Vec<Vec<u8>>,
    /// Whether there is none: the first row is data already.
    pub(super) is_absent: bool,
}

/// A row of the head.
pub(super) struct HeadRow {
    start_bytes: u64,
    pub(super) cells: usize,
    filled: usize,
    names: Vec<Vec<u8>>,
}

pub(super) fn head_rows(head: &[u8], delimiter: u8) -> Vec<HeadRow> {
    let head = head.get(..HEAD_BYTES).unwrap_or(head);
    let mut input = head;
    let mut window = Window::new(&mut input, 0);
    let Ok(mut rows) = Rows::new(&mut window, delimiter) else { return Vec::new() };
    let mut list = Vec::new();
    while list.len() < HEAD_ROWS {
        let Ok(Some(extent)) = rows.next() else { break };
        let names = rows.names();
        if names.first().is_some_and(|it| it.first() == Some(&MARK)) {
            break;
        }
        list.push(HeadRow {
            start_bytes: extent.start_bytes,
            cells: rows.cells().len(),
            filled: rows.filled(),
            names,
        });
    }
    list
}

/// Finds the header by its shape: the first row that is filled throughout and as wide as what
/// follows it, give or take a cell. Where no row is, the first one is it.
pub(super) fn header(head: &[u8], delimiter: u8) -> Header {
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
    let is_absent = found.is_some() && is_data(rows.get(at..).unwrap_or_default());
    let HeadRow { start_bytes, mut names, .. } = rows.swap_remove(at);
    if is_absent {
        names.iter_mut().for_each(Vec::clear);
    }
    Header { start_bytes, names, is_absent }
}

/// Whether what should be a header is data: where it has a date, a number, a link or an address of
/// mail, so have the rows below it. Years alone may well be names of columns.
fn is_data(rows: &[HeadRow]) -> bool {
    let Some((first, below)) = rows.split_first() else { return false };
    let below = below.get(..3).unwrap_or(below);
    let columns = || first.names.iter().enumerate().filter(|it| is_datum(it.1));
    let alike =
        |at: usize| below.iter().all(|row| row.names.get(at).is_some_and(|it| is_datum(it)));
    let is_year = |it: &[u8]| it.len() == 4 && it.iter().all(u8::is_ascii_digit);
    columns().any(|it| alike(it.0)) && !columns().all(|it| is_year(it.1))
}

/// Whether a cell is a value rather than a name: a number, a date, a link, an address of mail.
pub(super) fn is_datum(cell: &[u8]) -> bool {
    let digits = cell.iter().filter(|it| it.is_ascii_digit()).count();
    let marks = cell.iter().filter(|it| b" .,:-/+TZ$%()".contains(it)).count();
    let is_number = digits > 0 && digits + marks == cell.len();
    let has = |mark: &[u8]| memchr::memmem::find(cell, mark).is_some();
    is_number || has(b"://") || has(b"@") && has(b".")
}

/// Whether a cell is a long number as spreadsheet programs shorten it, such as `1.23457E+18`: with
/// fewer digits than it had.
#[inline]
pub(super) fn is_rounded(cell: &[u8]) -> bool {
    // Most cells end otherwise; that is looked at first.
    let may_be = cell.last_chunk::<5>().is_some_and(|it| it[0] == b'E' || it[1] == b'E');
    may_be && is_short_form(cell)
}

fn is_short_form(cell: &[u8]) -> bool {
    let number = cell.strip_prefix(b"-").unwrap_or(cell);
    let (whole, power) = match number {
        [whole @ .., b'E', b'+', a, b] => (whole, [b'0', *a, *b]),
        [whole @ .., b'E', b'+', a, b, c] => (whole, [*a, *b, *c]),
        _ => return false,
    };
    let [first, b'.' | b',', rest @ ..] = whole else { return false };
    let power = std::str::from_utf8(&power).ok().and_then(|it| it.parse::<usize>().ok());
    first.is_ascii_digit()
        && !rest.is_empty()
        && rest.iter().all(u8::is_ascii_digit)
        && power.is_some_and(|it| it >= LONG_POWER && it > rest.len())
}

/// Whether the cells of a row look like names of columns: short, different, and none a value.
pub(super) fn are_names(cells: &[Vec<u8>]) -> bool {
    let filled = || cells.iter().filter(|it| !it.is_empty());
    let is_name = |it: &Vec<u8>| {
        let letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80;
        it.len() <= NAME_BYTES && it.first().is_some_and(letter) && !is_datum(it)
    };
    let count = filled().count();
    let differ = filled().enumerate().all(|(at, it)| filled().take(at).all(|other| other != it));
    count >= 2 && count <= 500 && count + 1 >= cells.len() && filled().all(is_name) && differ
}

/// Pushes one cell of a row, by the name of its column.
pub(super) fn push_cell(
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
    }))
}
