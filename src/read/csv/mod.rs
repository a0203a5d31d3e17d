//! Tables: a row becomes an object of its cells, by the names in the header.
//!
//! Bills have lines above the header and below the last row that are no rows. They are not pushed,
//! since nothing tells them from rows then, but noted. Where another table follows the first, it is
//! a document of its own: an object with one list, by the line above the table.

mod header;
mod row;
mod table;

use std::io;

use crate::record::Sink;

use super::lines::HEAD_BYTES;
use super::outcome::{Halt, Outcome};
use super::window::Window;
use header::{head_rows, header};
use row::Rows;
pub use table::MARK;
use table::Table;

/// What may stand between cells, likeliest first.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

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
    let end = table.one_row();
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
