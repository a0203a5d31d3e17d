//! What the two processes say to each other.

use serde::{Deserialize, Serialize};

use crate::findings::{Filter, Hit, Order, RecordFull, RecordRow, Zone};
use crate::record::EntryId;
use crate::text::Untrusted;

/// The longest frame, in bytes; longer answers come in parts.
pub const FRAME_MAX_BYTES: usize = 1 << 20;

/// How a scan is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScanOptions {
    /// The clock that months, hours and days are counted in.
    pub zone: Zone,
    /// This computer's zone by its IANA name, for `Zone::Local`.
    pub local_zone: String,
    /// Entries to leave out, since a reader died or stalled on them.
    pub skip: Vec<EntryId>,
    /// Further profiles as (file name, TOML text).
    pub profiles: Vec<(String, String)>,
}

/// What is dropped, as the asking side describes it; the files themselves come as open handles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offer {
    /// A file; its handle comes with the frame.
    File {
        /// Name without folder.
        name: Untrusted,
    },
    /// A folder; its files are asked for one by one.
    Folder {
        /// Name without its parents.
        name: Untrusted,
        /// Each file's path below the folder, joined with `/`, and size in bytes.
        files: Vec<(Untrusted, u64)>,
    },
    /// A made-up export, made in memory by the reader itself.
    MadeUp {
        /// The sample's name.
        sample: String,
        /// How many records, about.
        records: u64,
        /// Same seed, same bytes.
        seed: u64,
    },
}

/// How far a scan is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Which step.
    pub step: Step,
    /// Entries finished.
    pub entries_done: u64,
    /// Entries in all.
    pub entries_total: u64,
    /// Compressed bytes read.
    pub bytes_done: u64,
    /// Compressed bytes in all.
    pub bytes_total: u64,
    /// Records so far.
    pub records: u64,
    /// The entry being read.
    pub entry: Option<EntryId>,
    /// Its name.
    pub entry_name: Untrusted,
}

/// The steps of a scan, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// Opening the file.
    #[default]
    Opening,
    /// Recognising the app.
    Recognizing,
    /// Reading and sorting.
    Reading,
    /// Looking for what stands out.
    Concluding,
    /// Finished.
    Done,
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
    /// Records whose text holds this, newest section first. Hits come in several answers.
    Search {
        /// The text; letter case ignored.
        text: String,
        /// Among these records.
        filter: Filter,
        /// At most so many hits.
        limit: u32,
    },
    /// All findings again, counted on another clock.
    Recount {
        /// The clock.
        zone: Zone,
    },
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
