//! What the two processes say to each other.

use serde::{Deserialize, Serialize};

use crate::findings::Zone;
use crate::record::EntryId;
use crate::text::Untrusted;

pub use crate::export::{Password, Unlisted, Unopened};
pub use crate::findings::{Answer, NameEncoding, Question};
pub use crate::scan::{Damaged, Progress, Step};

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
    /// Tell of every entry before it is begun, so that a death can be laid to one.
    pub careful: bool,
    /// Tell what was found at the end only.
    pub final_only: bool,
    /// Threads to use; 0 for as many as there are processors.
    pub threads: u16,
    /// Passwords that are tried on every locked entry.
    pub passwords: Vec<Password>,
    /// What is done with files that the list of an archive does not name.
    pub unlisted: Unlisted,
    /// What is done with files whose content does not fit its checksum.
    pub damaged: Damaged,
    /// How names of files are read that do not say how they are written; guessed where nothing is said.
    pub names: Option<NameEncoding>,
    /// Further profiles as (file name, TOML text).
    pub profiles: Vec<(String, String)>,
    /// The profile of the app that the person says it is from, for what no rule recognises.
    pub platform: Option<String>,
}

/// What is dropped, as the asking side describes it; the files themselves come as open handles
/// when the reader asks for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Offer {
    /// A file.
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

/// What the asking side says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ToReader {
    /// A piece of the encoded [`Order`]; the scan starts after the last one.
    Order {
        /// Whether it is the last piece.
        last: bool,
        /// The piece.
        piece: Vec<u8>,
    },
    /// The answer to [`FromReader::NeedFile`]; its handle comes with the frame if it was opened.
    File {
        /// Why there is no handle, if there is none.
        refused: Option<Unopened>,
    },
    /// Stop reading and keep what was read.
    Stop,
    /// A question.
    Ask {
        /// Comes back with its answers.
        ticket: u64,
        /// The question.
        question: Box<Question>,
    },
}

/// What is to be scanned, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What was dropped.
    pub offers: Vec<Offer>,
    /// How.
    pub options: ScanOptions,
}

/// What the reader says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FromReader {
    /// It has locked itself down and waits for the order.
    Ready,
    /// How far it is.
    Progress(Progress),
    /// It lives, and works on something without steps.
    Beat {
        /// How much it has done so far, in whatever it counts.
        done: u64,
    },
    /// It needs a dropped file: the offer's number, and the file's number in a folder.
    NeedFile {
        /// Number of the offer.
        offer: u32,
        /// Number in the folder; 0 for a file.
        file: u32,
    },
    /// A piece of encoded [`crate::insight::Results`].
    Results {
        /// Whether it is the last piece.
        last: bool,
        /// The piece.
        piece: Vec<u8>,
    },
    /// A piece of an encoded [`Answer`].
    Answer {
        /// The question's ticket.
        ticket: u64,
        /// Whether it is the last piece.
        last: bool,
        /// The piece.
        piece: Vec<u8>,
    },
    /// The scan has ended; questions are still answered.
    Finished,
}
