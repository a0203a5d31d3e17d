//! How records stand with the platform that keeps them, and what follows from single values.

use serde::{Deserialize, Serialize};

/// How a record stands with its platform, where the export says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standing {
    /// The platform marks it as deleted, and it is here.
    Deleted,
    /// A device or browser that was signed in when the export was made.
    SignedIn,
}

impl Standing {
    /// The code used in profiles and text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Deleted => "deleted",
            Self::SignedIn => "signed-in",
        }
    }

    /// Finds a standing by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Deleted, Self::SignedIn].into_iter().find(|it| it.code() == code)
    }
}

/// What the finders need to know of standings and of the person's own birth date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// Records that are marked as deleted.
    pub deleted: u64,
    /// Devices that were signed in and had not been used for a year: how many, and before which
    /// moment they were used last, in seconds since 1970 UTC.
    pub unused: Option<(u64, i64)>,
    /// Under how many years of age the account's owner was when the newest record was made: 14, 16
    /// or 18. Only where the export gives one birth date and it is less than 18 years ago.
    pub under: Option<u8>,
    /// The records with that birth date are in the section with this number.
    pub birth_section: Option<u32>,
    /// How many records with a time tell a clock of their own that is not UTC.
    pub own_clock: u64,
}
