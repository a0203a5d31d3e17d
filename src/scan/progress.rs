//! How far a scan is.

use serde::{Deserialize, Serialize};

use crate::record::EntryId;
use crate::text::Untrusted;

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
