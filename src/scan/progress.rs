//! How far a scan is.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::record::EntryId;
use crate::text::Untrusted;

/// The first results so far are told after this time.
const FIRST_RESULTS: Duration = Duration::from_millis(40);

/// How often results so far are told at most.
const RESULTS_EVERY: Duration = Duration::from_millis(400);

/// When results so far are told: telling them takes at most a tenth of the time, however much there
/// is to tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    last: Instant,
    began: Instant,
    every: Duration,
}

impl Pace {
    /// From now on; with `final_only` never.
    pub(super) fn new(final_only: bool) -> Self {
        let now = Instant::now();
        let every = if final_only { Duration::MAX } else { FIRST_RESULTS };
        Self { last: now, began: now, every }
    }

    /// Whether it is time; then the telling begins now.
    pub(super) fn due(&mut self) -> bool {
        self.began = Instant::now();
        self.began.duration_since(self.last) > self.every
    }

    /// They were told.
    pub(super) fn told(&mut self) {
        self.last = Instant::now();
        self.every = RESULTS_EVERY.max(self.last.duration_since(self.began) * 10);
    }
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
