//! What is said of an entry once it has been read.

use crate::findings::ProblemKind;

/// How the reading of an entry ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has not ended yet.
    Unfinished,
    /// All bytes came, and they fit the checksum if there is one.
    Whole,
    /// All bytes came, but they do not fit the checksum.
    Checksum,
    /// The packed bytes end early.
    Truncated,
    /// The packed bytes make no sense from some point on.
    Damaged,
    /// It unpacks to more than its budget.
    Bomb,
    /// Unpacking it needs more memory than there is for it.
    TooLarge,
    /// The file changed while it was read.
    Changed,
}

impl Verdict {
    /// The problem it stands for, if it is one.
    pub fn problem(self) -> Option<ProblemKind> {
        match self {
            Self::Unfinished | Self::Whole => None,
            Self::Checksum => Some(ProblemKind::Checksum),
            Self::Truncated => Some(ProblemKind::Truncated),
            Self::Damaged => Some(ProblemKind::Damaged),
            Self::Bomb => Some(ProblemKind::Bomb),
            Self::TooLarge => Some(ProblemKind::TooLarge),
            Self::Changed => Some(ProblemKind::Changed),
        }
    }
}
