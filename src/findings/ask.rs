//! Questions about a scanned export, and their answers.

use serde::{Deserialize, Serialize};

use super::{
    Devices, FileSum, Filter, Firms, Hit, Order, Outline, Picture, Places, RecordBare, RecordFull,
};
use super::{RecordRow, Tally, Ties, Zone};
use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Most rows in one page.
pub const PAGE_MAX: u32 = 500;

impl Answer {
    /// Whether more answers follow to the same question.
    pub fn goes_on(&self) -> bool {
        matches!(
            self,
            Self::Hits { done: false, .. }
                | Self::Contents { done: false, .. }
                | Self::Bare { done: false, .. }
                | Self::Copy { file: Some(_) }
                | Self::Sums { done: false, .. }
        )
    }
}

/// A question about a scanned export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// A part of the records that a filter chooses.
    Page {
        /// Which records.
        filter: Filter,
        /// In which order.
        order: Order,
        /// From this position in that order.
        from: u64,
        /// How many, at most 500.
        count: u32,
    },
    /// One record in full.
    Record {
        /// Its number in the index.
        record: u32,
    },
    /// What can be seen of a record that is a picture, film or sound.
    Picture {
        /// Its number in the index.
        record: u32,
    },
    /// All records that a filter chooses, in full and in file order. They come in several answers;
    /// each file is read once. Further lines of a record (`also_raw`) are left out.
    Contents {
        /// Which records.
        filter: Filter,
    },
    /// All records that a filter chooses, without their contents and in file order. They come in
    /// several answers; no file is read for it.
    Bare {
        /// Which records.
        filter: Filter,
    },
    /// The newest records of each of these kinds, kind by kind, in full but for the piece of the
    /// file (`raw`). Answered by [`Answer::Contents`], at once.
    Examples {
        /// Which kinds.
        kinds: Vec<Kind>,
        /// How many of each, at most 20.
        count: u32,
    },
    /// The oldest record of each of these choices, in full but for the piece of the file. Answered by
    /// [`Answer::Firsts`], at once.
    Firsts {
        /// Which records.
        filters: Vec<Filter>,
    },
    /// Records whose text holds this, newest section first. Hits come in several answers.
    Search {
        /// The text; letter case ignored.
        text: String,
        /// Whether Chinese words are found by the first letters of their sounds, too.
        initials: bool,
        /// Among these records.
        filter: Filter,
        /// At most so many hits.
        limit: u32,
    },
    /// What the files look like, without any value.
    Outline,
    /// Where records say that somebody was.
    Places {
        /// Among these.
        filter: Filter,
    },
    /// Devices and sign-ins.
    Devices {
        /// Among these.
        filter: Filter,
    },
    /// Firms that records name.
    Firms {
        /// Of these.
        filter: Filter,
    },
    /// What ties the opened exports together.
    Ties,
    /// How many records there are, and when they are from.
    Tally {
        /// Of these.
        filter: Filter,
    },
    /// A copy with the same structure and other contents. It comes file by file.
    Copy {
        /// Decides the stand-ins; nobody must know it afterwards.
        key: [u8; 32],
        /// Bytes of a file that are held at once: a longer one is made piece by piece.
        held_bytes: u64,
    },
    /// The SHA-256 of every file inside. They come in several answers, and other questions are
    /// answered meanwhile.
    Sums,
    /// Nobody waits for the sums any more.
    NoSums,
    /// All findings again, counted on another clock.
    Recount {
        /// The clock.
        zone: Zone,
    },
}

/// Bytes of a file that are held at once while a copy of it is made, unless somebody wants less.
pub const COPY_HELD_BYTES: u64 = 96 << 20;

/// A file of a redacted copy, or a piece of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewritten {
    /// Its path inside of the copy.
    pub name: Untrusted,
    /// Which file of the export it stands for.
    pub entry: EntryId,
    /// What is in it.
    pub piece: Piece,
}

/// What is in a file of a redacted copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// All of it.
    Whole(Vec<u8>),
    /// The first of several pieces.
    First(Vec<u8>),
    /// A further piece of the file that came last.
    Next(Vec<u8>),
    /// It could not be rewritten safely and is left out; pieces of it that came are void.
    LeftOut,
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// A part of a list.
    Page {
        /// Records that the filter chooses in all.
        total: u64,
        /// Position of the first row.
        from: u64,
        /// The rows.
        rows: Vec<RecordRow>,
    },
    /// One record.
    Record(Box<RecordFull>),
    /// What can be seen of a file.
    Picture(Box<Picture>),
    /// A record of each choice that has any.
    Firsts(Vec<Option<RecordFull>>),
    /// Some records in full; `done` on the last answer.
    Contents {
        /// Records since the last answer.
        records: Vec<RecordFull>,
        /// Whether these were the last.
        done: bool,
    },
    /// Some records without their contents; `done` on the last answer.
    Bare {
        /// Records since the last answer.
        records: Vec<RecordBare>,
        /// Whether these were the last.
        done: bool,
    },
    /// The next file of a copy; nothing after the last one.
    Copy {
        /// The file.
        file: Option<Rewritten>,
    },
    /// The SHA-256 of some files inside; `done` on the last answer.
    Sums {
        /// Those since the last answer.
        sums: Vec<FileSum>,
        /// Share of the bytes that were read, 0 to 100.
        percent: u8,
        /// Whether these were the last.
        done: bool,
    },
    /// What the files look like.
    Outline(Box<Outline>),
    /// Places.
    Places(Box<Places>),
    /// Devices and sign-ins.
    Devices(Box<Devices>),
    /// Firms.
    Firms(Box<Firms>),
    /// What ties the opened exports together.
    Ties(Box<Ties>),
    /// Counts.
    Tally(Box<Tally>),
    /// Some hits; `done` on the last answer.
    Hits {
        /// Hits since the last answer.
        hits: Vec<Hit>,
        /// Whether the search has ended.
        done: bool,
        /// Share of the text that was searched, 0 to 100.
        percent: u8,
    },
    /// It cannot be answered: the record does not exist, or its file can no longer be read.
    Unavailable,
}
