//! Sums over all records, and over those of one kind.

use serde::{Deserialize, Serialize};

use super::Stamp;
use crate::taxonomy::{Kind, Level, Origin};

/// Sums over everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Records.
    pub records: u64,
    /// Decoded size of all entries, in bytes.
    pub size_bytes: u64,
    /// Records without a date.
    pub undated: u64,
    /// Records of a day, without a time of day.
    pub day_only: u64,
    /// Oldest date.
    pub first: Option<Stamp>,
    /// Newest date.
    pub last: Option<Stamp>,
    /// First and last day on the shown clock, in days since 1970-01-01.
    pub span_days: Option<(i32, i32)>,
    /// Compressed bytes still to read and in all, for the bar.
    pub bytes_done: u64,
    /// See `bytes_done`.
    pub bytes_total: u64,
}

/// The records of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// How many records.
    pub records: u64,
    /// The highest level among them.
    pub level: Level,
    /// How many have level 3.
    pub sensitive: u64,
    /// Oldest date.
    pub first: Option<Stamp>,
    /// Newest date.
    pub last: Option<Stamp>,
    /// First and last day on the shown clock, in days since 1970-01-01.
    pub span_days: Option<(i32, i32)>,
    /// Records without a date.
    pub undated: u64,
    /// Records of a day, without a time of day.
    pub day_only: u64,
    /// Records by origin, in the order of [`Origin::ALL`].
    pub origins: [u64; 5],
}

/// The first and last day of all of these spans.
pub fn joined_days(spans: impl IntoIterator<Item = Option<(i32, i32)>>) -> Option<(i32, i32)> {
    let join = |a: (i32, i32), b: (i32, i32)| (a.0.min(b.0), a.1.max(b.1));
    spans.into_iter().flatten().reduce(join)
}

impl KindCount {
    /// Records that came this way.
    pub fn origin(&self, origin: Origin) -> u64 {
        self.origins.get(origin.position()).copied().unwrap_or(0)
    }
}
