//! Records in the form in which they are shown: a row of a list, one in full, a search hit.

use serde::{Deserialize, Serialize};

use crate::record::EntryId;
use crate::taxonomy::{Kind, Level, Origin};
use crate::text::Untrusted;

/// A moment, with the clock that the export wrote it on where that is known; or a day alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// Seconds since 1970-01-01 UTC; of a day alone, those of all days before it.
    pub secs: i64,
    /// The record's own offset from UTC in minutes, if the export wrote one.
    pub offset_mins: Option<i16>,
    /// Whether it is a day without a time of day: the same day on every clock.
    pub day_only: bool,
}

impl Stamp {
    /// A moment of which no clock of its own is known.
    pub fn at(secs: i64) -> Self {
        Self { secs, offset_mins: None, day_only: false }
    }

    /// What stamps are ordered by: a day comes before the times of day in it.
    fn order(&self) -> (i64, bool) {
        (self.secs, !self.day_only)
    }

    /// The oldest of some.
    pub fn first(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().min_by_key(Self::order)
    }

    /// The newest of some.
    pub fn last(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().max_by_key(Self::order)
    }
}

/// A row of a list of records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordRow {
    /// The record's number in the index.
    pub record: u32,
    /// Its kind.
    pub kind: Kind,
    /// Its level.
    pub level: Level,
    /// How the company got it.
    pub origin: Origin,
    /// Its time.
    pub time: Option<Stamp>,
    /// What it is in a few words: its telling value, at most 300 characters.
    pub title: Untrusted,
    /// The field the title comes from, e.g. `SearchTerm`.
    pub title_field: Untrusted,
    /// More of it: other fields, or the list's own name (a chat partner), at most 300 characters.
    pub detail: Untrusted,
    /// Who did it, where that is part of what it is: an app by its name, who wrote a message.
    pub who: Untrusted,
    /// Whether it is a single value, of which `title_field` is the name.
    pub is_fact: bool,
    /// The section's number in `Findings::sections`.
    pub section: Option<u32>,
    /// The entry it stands in.
    pub entry: EntryId,
}

/// A record as the index keeps it: nothing of its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordBare {
    /// Its kind.
    pub kind: Kind,
    /// Its level.
    pub level: Level,
    /// How the company got it.
    pub origin: Origin,
    /// Its time.
    pub time: Option<Stamp>,
    /// The section's number in `Findings::sections`.
    pub section: u32,
    /// The entry it stands in.
    pub entry: EntryId,
}

/// What a field means to the profile or to the detectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FieldRole {
    /// Nothing special.
    Plain,
    /// The record's time.
    Time,
    /// The record's telling value.
    Title,
    /// Who did it or whom it is about.
    Actor,
    /// Words that somebody wrote.
    Words,
    /// A value that names, reaches or places a person or a device.
    Identifier,
    /// Empty in the export.
    Empty,
    /// Of no meaning to a person: how the platform keeps its list.
    Silent,
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its path inside the record, joined with `/`.
    pub path: Untrusted,
    /// Its value, at most 64 KiB of it.
    pub value: Untrusted,
    /// What it means.
    pub role: FieldRole,
    /// Whether the value was longer.
    pub cut: bool,
    /// Where it stands in `RecordFull::raw`, start and end in bytes, if it is in there.
    pub raw_range: Option<(u32, u32)>,
}

/// One record in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordFull {
    /// Its row.
    pub row: RecordRow,
    /// Its fields, in file order, at most 2,000.
    pub fields: Vec<Field>,
    /// The piece of the file it stands in, at most 64 KiB, from the record's start.
    pub raw: Untrusted,
    /// Whether the piece was longer.
    pub raw_cut: bool,
    /// Whether the file is no text, and the piece was made from it.
    pub raw_made: bool,
    /// The entry's path inside the export.
    pub entry_name: Untrusted,
    /// Where the record starts in the entry's decoded text, in bytes.
    pub offset_bytes: u64,
    /// The line it starts on, from 1.
    pub line: u64,
    /// Its path inside the file, with the list's own keys, joined with `/`.
    pub path: Untrusted,
    /// Its number in its list, from 1, if it is in a list.
    pub item: Option<u64>,
    /// The rule that sorted it: `profile/section` with version, `words: …`, or `shape`.
    pub rule: String,
    /// Why the rule chose the kind, as text keys with a value: (`reason-path`, `Watch History`).
    pub reason: (String, Untrusted),
    /// Lines above and below the table that it is in, at most 64.
    pub beside: Vec<Untrusted>,
    /// The raw pieces of further lines that belong to it (the end of an interval).
    pub also_raw: Vec<Untrusted>,
}

/// A record that a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// The record.
    pub row: RecordRow,
    /// The field that it is in; empty where that can't be told.
    pub field: Untrusted,
    /// The text around the match.
    pub around: Untrusted,
    /// The match inside `around`, start and end in bytes, on character boundaries.
    pub matched: (u32, u32),
}
