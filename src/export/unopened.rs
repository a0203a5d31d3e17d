//! Why a file could not be opened, in what a person can do about it.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::findings::ProblemKind;

/// Why a file could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Unopened {
    /// Nothing stands at its path.
    #[error("there is no such file")]
    Missing,
    /// The person may not read it.
    #[error("reading is not allowed")]
    NotAllowed,
    /// Another program keeps it for itself.
    #[error("another program keeps it")]
    InUse,
    /// Only its name is on this computer; opening it would fetch it over the network.
    #[error("it is online only")]
    NotHere,
    /// It is no file, or the system says nothing that helps.
    #[error("it cannot be opened")]
    Other,
}

/// Windows' words for files that another program keeps.
const KEPT: [i32; 2] = [32, 33];

/// Windows' words for files that a cloud service did not bring: 358 to 404 are all its own.
const CLOUD: std::ops::RangeInclusive<i32> = 358..=404;

impl Unopened {
    /// Why, by what the system said.
    pub fn of(error: &io::Error) -> Self {
        let inner = error.get_ref().and_then(|it| it.downcast_ref::<Self>());
        if let Some(known) = inner {
            return *known;
        }
        if cfg!(windows)
            && let Some(code) = error.raw_os_error()
        {
            if KEPT.contains(&code) {
                return Self::InUse;
            }
            if CLOUD.contains(&code) {
                return Self::NotHere;
            }
        }
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::ResourceBusy
            | io::ErrorKind::ExecutableFileBusy
            | io::ErrorKind::WouldBlock => Self::InUse,
            _ => Self::Other,
        }
    }

    /// What is told of a file inside a folder for it.
    pub(super) fn problem(self) -> ProblemKind {
        match self {
            Self::Missing => ProblemKind::Changed,
            Self::NotAllowed => ProblemKind::NotAllowed,
            Self::InUse => ProblemKind::InUse,
            Self::NotHere => ProblemKind::NotHere,
            Self::Other => ProblemKind::Damaged,
        }
    }
}

impl From<Unopened> for io::Error {
    fn from(why: Unopened) -> Self {
        Self::other(why)
    }
}

/// Whether only a file's name is on this computer. Asked before it is opened, since opening it would
/// have the system fetch it.
pub(super) fn is_online_only(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // So a Mac names what stands in for a file that it has sent away.
    let stand_in = name.starts_with('.') && name.ends_with(".icloud");
    stand_in || path.symlink_metadata().is_ok_and(|it| is_marked_online(&it))
}

#[cfg(windows)]
fn is_marked_online(facts: &std::fs::Metadata) -> bool {
    use std::os::windows::fs::MetadataExt as _;
    // Offline, fetched when opened, fetched when read.
    facts.file_attributes() & (0x1000 | 0x0004_0000 | 0x0040_0000) != 0
}

#[cfg(target_os = "macos")]
fn is_marked_online(facts: &std::fs::Metadata) -> bool {
    use std::os::macos::fs::MetadataExt as _;
    // Without data.
    facts.st_flags() & 0x4000_0000 != 0
}

#[cfg(not(any(windows, target_os = "macos")))]
fn is_marked_online(_: &std::fs::Metadata) -> bool {
    false
}
