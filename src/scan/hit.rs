//! What a search found, as the record's fields say it: never a torn piece of the file.

use super::search::{AROUND_BYTES, Match};
use super::show::Raw;
use crate::findings::{Hit, RecordRow};
use crate::text::Untrusted;
use crate::text::initials::Sought;

/// Bytes of a value that are looked through.
const VALUE_BYTES_MAX: usize = 64 << 10;

/// Stands where a value goes on.
const CUT: &str = "…";

/// The field that holds what was looked for, with the text around it; by its name where only that
/// does. The field at the place that was found comes first.
pub(super) fn in_field(
    row: &RecordRow,
    fields: &[Raw],
    (place, start): (&Match, u64),
    sought: &Sought,
) -> Option<Hit> {
    let at = usize::try_from(place.offset.saturating_sub(start)).unwrap_or(usize::MAX);
    let covers = |it: &&Raw| (it.range.0..it.range.1).contains(&at);
    let first = fields.iter().filter(covers);
    let by_value = first.chain(fields).find_map(|field| {
        let text = text_of(field);
        let (found, len) = sought.find(&text)?;
        let (around, matched) = around(&text, found, len);
        Some(Hit { row: row.clone(), field: name_of(row, field), around, matched })
    });
    by_value.or_else(|| {
        let named = |it: &&Raw| it.steps.iter().any(|it| sought.find(it).is_some());
        let field = fields.iter().find(named)?;
        let (around, _) = around(&text_of(field), 0, 0);
        Some(Hit { row: row.clone(), field: name_of(row, field), around, matched: (0, 0) })
    })
}

/// A record beside which something was found: what it is itself.
pub(super) fn bare(row: RecordRow) -> Hit {
    let (field, around) = (row.title_field.clone(), row.title.clone());
    Hit { row, field, around, matched: (0, 0) }
}

fn text_of(field: &Raw) -> String {
    let text = field.text.get(..VALUE_BYTES_MAX).unwrap_or(&field.text);
    String::from_utf8_lossy(text).into_owned()
}

/// The name of a field: its key, or for a single value that of the fact.
fn name_of(row: &RecordRow, field: &Raw) -> Untrusted {
    let key = field.steps.iter().rev().find(|it| *it != "[]");
    key.map_or_else(|| row.title_field.clone(), |it| Untrusted::new(it.as_str()))
}

/// A piece of a value with a match in it, and where in the piece that is.
fn around(text: &str, at: usize, len: usize) -> (Untrusted, (u32, u32)) {
    let end = at.saturating_add(len);
    let from = text.floor_char_boundary(at.saturating_sub(AROUND_BYTES));
    let to = text.ceil_char_boundary(end.saturating_add(AROUND_BYTES).min(text.len()));
    let before = if from > 0 { CUT } else { "" };
    let after = if to < text.len() { CUT } else { "" };
    let piece = text.get(from..to).unwrap_or_default();
    let shift = (before.len() + at.saturating_sub(from)) as u32;
    let said = [before, piece, after].concat();
    (Untrusted::new(said), (shift, shift + len as u32))
}
