//! What views ask the reader for.

use super::command::RecordsOf;
use crate::findings::Filter;

/// Records that a view would like to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// A block of a list; see `Answers::BLOCK_ROWS`.
    Block {
        /// The list.
        of: RecordsOf,
        /// The block's number, from 0.
        block: u64,
    },
    /// One record in full.
    Record(u32),
    /// What can be seen of a record that is a picture, film or sound.
    Picture(u32),
    /// What the files look like.
    Outline,
    /// Devices and sign-ins of these records.
    Devices(Filter),
    /// The firms that these records name.
    Firms(Filter),
    /// What ties the opened exports together.
    Ties,
    /// The places of these records.
    Places(Filter),
    /// How many these records are, and when they are from.
    Tally(Filter),
    /// Records whose text holds this.
    Search {
        /// The text; empty ends the search.
        text: String,
        /// Among these.
        filter: Filter,
        /// Whether Chinese words are found by the first letters of their sounds.
        initials: bool,
    },
}
