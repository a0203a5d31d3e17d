//! One file inside an export, and where its bytes are.

use std::sync::Arc;

use super::bytes::{Bytes, FileBytes};
use super::inflate::Spares;
use super::lock::{Keys, Lock};
use super::reader::{EntryReader, Packed};
use super::source::Source;
use super::unopened::Unopened;
use super::{Opener, zip};
use crate::findings::ProblemKind;
use crate::record::EntryId;

/// Where the name of an entry stands among the names of all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Name {
    start: u32,
    len_bytes: u32,
}

impl Name {
    /// Without so many of its last bytes.
    pub(super) fn without_end(self, bytes: usize) -> Self {
        Self { len_bytes: self.len_bytes.saturating_sub(bytes as u32), ..self }
    }
}

/// The names of all entries, one behind another: a million of them, each with memory of its own, would
/// take twice as much.
#[derive(Default)]
pub(super) struct Names(String);

impl Names {
    /// Takes one more; where no more can be held, an empty one.
    pub(super) fn add(&mut self, name: &str) -> Name {
        let (Ok(start), Ok(len_bytes)) = (u32::try_from(self.0.len()), u32::try_from(name.len()))
        else {
            return Name::default();
        };
        self.0.push_str(name);
        Name { start, len_bytes }
    }

    /// The text of one.
    pub(super) fn get(&self, name: Name) -> &str {
        let start = name.start as usize;
        self.0.get(start..start + name.len_bytes as usize).unwrap_or_default()
    }

    /// Bytes of all of them.
    pub(super) fn len_bytes(&self) -> usize {
        self.0.len()
    }

    /// Forgets these, which were taken last.
    pub(super) fn forget(&mut self, last: impl Iterator<Item = Name>) {
        // One without a letter may never have had a place.
        let named = last.filter(|it| it.len_bytes > 0);
        if let Some(start) = named.map(|it| it.start as usize).min() {
            self.0.truncate(start);
        }
    }
}

/// One file inside what was dropped. There may be a million of them, so it is kept small.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number: its position in the list of entries.
    pub id: EntryId,
    /// Which of the dropped files it came in.
    pub source: u32,
    /// Its decoded size in bytes, as the archive claims; may be wrong.
    pub size_bytes: u64,
    /// Bytes it takes in the dropped file.
    pub packed_bytes: u64,
    /// Why it cannot be read, if that is known already.
    pub fault: Option<ProblemKind>,
    /// Where its name stands; see [`super::Export::name`].
    pub(super) name: Name,
    /// Where its local header is; in a folder, its number there.
    pub(super) at: u64,
    /// Checksum of its decoded bytes.
    pub(super) crc32: u32,
    /// Its container's number.
    pub(super) container: u32,
    /// Length of its name in the directory.
    pub(super) name_bytes: u16,
    /// How it is packed.
    pub(super) method: Method,
    /// How it is locked, if it is.
    pub(super) lock: Option<Lock>,
}

const _: () = assert!(size_of::<Entry>() <= 56, "a million of them take 56 MB without their names");

/// How an entry is packed, or why its bytes are of no interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// As it is.
    Stored,
    /// Deflate.
    Deflated,
    /// In one of the rarer ways.
    Rare(Rare),
    /// In a way that is not known.
    Other,
    /// Not an entry: a folder.
    Folder,
    /// Not an entry: a file that a system made for itself.
    Litter,
}

impl Method {
    /// Whether it is a file of the export at all.
    pub(super) fn is_entry(self) -> bool {
        !matches!(self, Self::Folder | Self::Litter)
    }
}

/// A way of packing besides the usual two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rare {
    /// Deflate with a larger window.
    Deflate64,
    Bzip2,
    Lzma,
    Xz,
    Zstd,
    /// `PPMd`, version I.
    Ppmd,
    /// One of before 1993.
    Old(OldMethod),
}

/// A way of packing of before 1993.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OldMethod(u8);

impl OldMethod {
    fn of(number: u16, flags: u16) -> Self {
        Self((number << 4 | flags & 6) as u8)
    }

    /// 1 to 6.
    pub(super) fn number(self) -> u8 {
        self.0 >> 4
    }

    /// Bits of the row that belong to it.
    pub(super) fn flags(self) -> u8 {
        self.0 & 6
    }
}

impl Method {
    /// By the number in a row, for all that can be unpacked.
    pub(super) fn of(number: u16, flags: u16) -> Option<Self> {
        Some(match number {
            0 => Self::Stored,
            1..=6 => Self::Rare(Rare::Old(OldMethod::of(number, flags))),
            8 => Self::Deflated,
            9 => Self::Rare(Rare::Deflate64),
            12 => Self::Rare(Rare::Bzip2),
            14 => Self::Rare(Rare::Lzma),
            20 | 93 => Self::Rare(Rare::Zstd),
            95 => Self::Rare(Rare::Xz),
            98 => Self::Rare(Rare::Ppmd),
            _ => return None,
        })
    }
}

/// What is odd about an archive.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    /// It is one part of several.
    pub(super) split: bool,
    /// It has no directory; a checksum of 0 is not known.
    pub(super) salvaged: bool,
}

/// What holds entries.
pub(super) enum Container {
    /// An archive.
    Zip {
        /// The archive.
        bytes: Arc<dyn Bytes>,
        /// What is odd about it.
        parts: Parts,
    },
    /// A tape archive, or a file that was unpacked as a whole.
    Tape {
        /// The unpacked bytes.
        bytes: Arc<dyn Bytes>,
    },
    /// A file dropped as it is.
    Single {
        /// The file.
        bytes: Arc<dyn Bytes>,
    },
    /// A folder; files are opened when they are read.
    Folder {
        /// Opens a file by its number.
        open: Opener,
    },
}

impl Container {
    /// CRC-32 of one of its entries, where it tells one.
    pub(super) fn crc32(&self, entry: &Entry) -> Option<u32> {
        match self {
            Self::Zip { parts, .. } => zip::told_crc(entry, *parts),
            Self::Tape { .. } | Self::Single { .. } | Self::Folder { .. } => None,
        }
    }

    /// The decoded bytes of one of its entries.
    pub(super) fn reader(
        &self,
        entry: &Entry,
        (spares, keys): (&Spares, &Keys),
    ) -> Result<EntryReader, ProblemKind> {
        let plain = |bytes: Arc<dyn Bytes>, offset: u64, len_bytes: u64| {
            let packed = Packed {
                source: Source::new(bytes, offset, len_bytes, None),
                method: Method::Stored,
                crc32: None,
                told_bytes: Some(entry.size_bytes),
            };
            EntryReader::new(packed, spares)
        };
        let whole = |bytes: Arc<dyn Bytes>| {
            let len_bytes = bytes.len();
            let mut reader = plain(bytes, 0, len_bytes)?;
            if len_bytes != entry.size_bytes {
                reader.mark_changed();
            }
            Ok(reader)
        };
        match self {
            Self::Zip { bytes, parts } => zip::reader(bytes, entry, *parts, (spares, keys)),
            Self::Tape { bytes } => plain(Arc::clone(bytes), entry.at, entry.packed_bytes),
            Self::Single { bytes } => whole(Arc::clone(bytes)),
            Self::Folder { open } => {
                let file = open(entry.at as usize).and_then(FileBytes::new);
                let bytes = file.map_err(|error| Unopened::of(&error).problem())?;
                whole(Arc::new(bytes))
            }
        }
    }
}
