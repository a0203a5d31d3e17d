//! What could not be read, or should be known, one value each.

use serde::{Deserialize, Serialize};

use crate::record::EntryId;
use crate::text::Untrusted;

/// What happened. Codes as in the contract; words for people are made in `i18n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ProblemKind {
    /// The file stops early.
    Truncated,
    /// Bytes inside do not make sense.
    Damaged,
    /// The content does not fit its checksum.
    Checksum,
    /// The archive has no list of its files.
    NoDirectory,
    /// A password is needed.
    Locked,
    /// The password did not open it.
    WrongPassword,
    /// It is locked in a way that no password opens here.
    Sealed,
    /// It unpacks to far more than its size.
    Bomb,
    /// Nested too deep.
    TooDeep,
    /// Larger than what is read.
    TooLarge,
    /// Packed in a way that is not read yet.
    Method,
    /// A part of the set is missing.
    PartMissing,
    /// Text in an encoding that was guessed or could not be read.
    Encoding,
    /// The text breaks the rules of its format.
    Malformed,
    /// The same thing is there twice; it was counted once.
    Duplicate,
    /// The layout is new to the profile.
    Layout,
    /// Dates that could not be understood.
    Time,
    /// Long numbers that a spreadsheet program shortened.
    Rounded,
    /// A name that is not what it seems.
    Name,
    /// A fenced fault of ours.
    Crash,
    /// The file changed while it was read.
    Changed,
    /// A kind of file that is not read.
    Format,
    /// The person may not read it.
    NotAllowed,
    /// Another program keeps it for itself.
    InUse,
    /// Only its name is on this computer.
    NotHere,
    /// Files in an archive that its own list does not name.
    Unlisted,
    /// A second archive in the same file, before the one that was read.
    SecondArchive,
}

impl ProblemKind {
    /// All kinds with their codes.
    pub const ALL: [(Self, &'static str); 27] = [
        (Self::Truncated, "truncated"),
        (Self::Damaged, "damaged"),
        (Self::Checksum, "checksum"),
        (Self::NoDirectory, "no_directory"),
        (Self::Locked, "locked"),
        (Self::WrongPassword, "wrong_password"),
        (Self::Sealed, "sealed"),
        (Self::Bomb, "bomb"),
        (Self::TooDeep, "too_deep"),
        (Self::TooLarge, "too_large"),
        (Self::Method, "method"),
        (Self::PartMissing, "part_missing"),
        (Self::Encoding, "encoding"),
        (Self::Malformed, "malformed"),
        (Self::Duplicate, "duplicate"),
        (Self::Layout, "layout"),
        (Self::Time, "time"),
        (Self::Rounded, "rounded"),
        (Self::Name, "name"),
        (Self::Crash, "crash"),
        (Self::Changed, "changed"),
        (Self::Format, "format"),
        (Self::NotAllowed, "not_allowed"),
        (Self::InUse, "in_use"),
        (Self::NotHere, "not_here"),
        (Self::Unlisted, "unlisted"),
        (Self::SecondArchive, "second_archive"),
    ];

    /// The code used in files and text keys.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// The code in a summary, where all that is locked has one.
    pub fn summary_code(self) -> &'static str {
        if self == Self::Sealed { Self::Locked.code() } else { self.code() }
    }

    /// Whether something was left unread because of it, so that a scan ends with status 1.
    pub fn loses_data(self) -> bool {
        !matches!(
            self,
            Self::Duplicate
                | Self::Layout
                | Self::Time
                // That was lost before it got here.
                | Self::Rounded
                | Self::Name
                | Self::Encoding
                // What an archive does not count as its own is told, and read on wish.
                | Self::Unlisted
                | Self::SecondArchive
        )
    }
}

/// Something that was skipped or noticed, and where. The scan goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What happened.
    pub kind: ProblemKind,
    /// The entry, if it is about one.
    pub entry: Option<EntryId>,
    /// The entry's name, or the dropped file's.
    pub name: Untrusted,
    /// Where in the entry's decoded text, in bytes, if known.
    pub offset_bytes: Option<u64>,
    /// How many times (lines, records, names): at least 1, or 0 of a file that ends where it begins.
    pub count: u64,
    /// Records that were kept from the entry.
    pub kept_records: u64,
}

impl Problem {
    /// Whether it is about an entry that is left out of all numbers since its content does not fit
    /// its checksum. What can be read of it is counted on wish.
    pub fn is_left_out(&self) -> bool {
        self.kind == ProblemKind::Checksum && self.entry.is_some() && self.kept_records == 0
    }
}
