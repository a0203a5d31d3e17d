//! A row of a table as text.

use std::fmt::Write as _;

/// What a table starts with, so that spreadsheets read it as UTF-8.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes one row: cells quoted where needed, and the line's end. What comes from an export has to
/// have left [`Untrusted`](crate::text::Untrusted) by its exit for tables.
pub fn write_row<'a>(cells: impl IntoIterator<Item = &'a str>, out: &mut String) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
            // Writing to a string cannot fail.
            write!(out, "\"{}\"", cell.replace('"', "\"\"")).unwrap_or_default();
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}
