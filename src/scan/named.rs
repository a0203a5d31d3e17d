//! Which firms records name, and what those report: a few bytes a record, beside the index.

use std::collections::BTreeMap;

/// Different names kept.
const FIRMS_MAX: usize = 100_000;

/// Bytes of a name that are kept.
const NAME_BYTES_MAX: usize = 200;

/// Different words kept for what firms report; further ones are not told apart.
const EVENTS_MAX: usize = 254;

/// Records kept that name a firm.
const ROWS_MAX: usize = 8_000_000;

/// Bits of a packed row that hold the number of the firm.
const FIRM_BITS: u32 = 24;

/// A record that names a firm, in eight bytes.
#[derive(Clone, Copy, Debug)]
struct Packed {
    row: u32,
    /// The firm's number, and above that of what it reports plus one, 0 for none.
    said: u32,
}

/// A record that names a firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NamedRow {
    pub(super) row: u32,
    /// The number of its name.
    pub(super) firm: u32,
    /// The number of what it reports.
    pub(super) event: Option<u8>,
}

/// Firms that records name.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    numbers: BTreeMap<Box<str>, u32>,
    names: Vec<Box<str>>,
    event_numbers: BTreeMap<Box<str>, u8>,
    events: Vec<Box<str>>,
    rows: Vec<Packed>,
}

impl Named {
    /// The number of a firm's name; nothing for an empty one, or where there are too many.
    pub(super) fn firm(&mut self, text: &str) -> Option<u32> {
        let name = short(text)?;
        if let Some(found) = self.numbers.get(name) {
            return Some(*found);
        }
        if self.names.len() >= FIRMS_MAX {
            return None;
        }
        let number = self.names.len() as u32;
        self.names.push(name.into());
        self.numbers.insert(name.into(), number);
        Some(number)
    }

    /// The number of what a firm reports.
    pub(super) fn event(&mut self, text: &str) -> Option<u8> {
        let word = short(text)?;
        if let Some(found) = self.event_numbers.get(word) {
            return Some(*found);
        }
        let number = u8::try_from(self.events.len()).ok()?;
        if self.events.len() >= EVENTS_MAX {
            return None;
        }
        self.events.push(word.into());
        self.event_numbers.insert(word.into(), number);
        Some(number)
    }

    /// Notes that a record names a firm.
    pub(super) fn note(&mut self, row: u32, firm: u32, event: Option<u8>) {
        if self.rows.len() < ROWS_MAX {
            let event = event.map_or(0, |it| u32::from(it) + 1);
            self.rows.push(Packed { row, said: event << FIRM_BITS | firm });
        }
    }

    /// Forgets all records from this row on.
    pub(super) fn take_back(&mut self, row: u32) {
        self.rows.retain(|it| it.row < row);
    }

    /// Names of firms, by number.
    pub(super) fn names(&self) -> &[Box<str>] {
        &self.names
    }

    /// What a firm reports, by its number.
    pub(super) fn event_name(&self, event: u8) -> &str {
        self.events.get(usize::from(event)).map_or("", |it| it)
    }

    /// Records that name a firm; also those that were taken back as being there twice.
    pub(super) fn rows(&self) -> impl Iterator<Item = NamedRow> {
        self.rows.iter().map(|it| NamedRow {
            row: it.row,
            firm: it.said & ((1 << FIRM_BITS) - 1),
            event: u8::try_from(it.said >> FIRM_BITS).ok().and_then(|it| it.checked_sub(1)),
        })
    }
}

/// A name without blanks around it, cut where it is longer than names are.
fn short(text: &str) -> Option<&str> {
    let text = text.trim();
    let end = text.floor_char_boundary(NAME_BYTES_MAX);
    text.get(..end).filter(|it| !it.is_empty())
}
