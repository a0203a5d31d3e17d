//! Which firms records name, and what those report: a few bytes a record, beside the index.

use indexmap::IndexSet;

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
    names: IndexSet<Box<str>>,
    events: IndexSet<Box<str>>,
    rows: Vec<Packed>,
}

impl Named {
    /// The number of a firm's name; nothing for an empty one, or where there are too many.
    pub(super) fn firm(&mut self, text: &str) -> Option<u32> {
        let name = short(text)?;
        number(&mut self.names, name, FIRMS_MAX).map(|it| it as u32)
    }

    /// The number of what a firm reports.
    pub(super) fn event(&mut self, text: &str) -> Option<u8> {
        let word = short(text)?;
        let number = number(&mut self.events, word, EVENTS_MAX)?;
        u8::try_from(number).ok()
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

    /// The name of a firm, by its number.
    pub(super) fn name(&self, firm: u32) -> Option<&str> {
        self.names.get_index(firm as usize).map(|it| &**it)
    }

    /// What a firm reports, by its number.
    pub(super) fn event_name(&self, event: u8) -> &str {
        self.events.get_index(usize::from(event)).map_or("", |it| it)
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

/// The number of a text among others; a new one gets the next, where there is room.
fn number(all: &mut IndexSet<Box<str>>, text: &str, most: usize) -> Option<usize> {
    all.get_index_of(text).or_else(|| (all.len() < most).then(|| all.insert_full(text.into()).0))
}

/// A name without blanks around it, cut where it is longer than names are.
fn short(text: &str) -> Option<&str> {
    let text = text.trim();
    let end = text.floor_char_boundary(NAME_BYTES_MAX);
    text.get(..end).filter(|it| !it.is_empty())
}
