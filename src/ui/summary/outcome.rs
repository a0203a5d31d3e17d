//! What came of saving a summary, and why nothing was saved.

use std::path::PathBuf;

use crate::report::ReportError;
use crate::save::SaveError;

/// What came of saving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was to be saved.
    #[default]
    Nothing,
    /// It is being saved, or the dialog is open.
    Saving,
    /// There is a file of this name; nothing was done yet.
    Exists(PathBuf),
    /// It stands there.
    Saved {
        /// Where.
        path: PathBuf,
        /// How many pages.
        pages: usize,
        /// How many private values were left out.
        hidden: usize,
    },
    /// Tables or lines stand there.
    Listed {
        /// Where.
        path: PathBuf,
        /// How many records are in it.
        records: usize,
    },
    /// It could not be made or saved.
    Failed(Fault),
}

/// Why nothing was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The place.
    Place(SaveError),
    /// The pages.
    Pages(ReportError),
    /// There is no dialog, or no thread for the work.
    NoDialog,
}
