//! Names of files that do not say how their letters are written.

use serde::{Deserialize, Serialize};

use crate::record::EntryId;

/// How letters of a name are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NameEncoding {
    /// Chinese of the mainland.
    Gb18030,
    /// Chinese of Taiwan and Hong Kong.
    Big5,
    /// Japanese.
    ShiftJis,
    /// Korean.
    EucKr,
    /// Western letters as DOS wrote them.
    Cp437,
    /// Cyrillic letters as DOS wrote them.
    Cp866,
    /// Western letters as Windows writes them.
    Windows1252,
}

impl NameEncoding {
    /// All, with the codes used in text keys; of those that are equally plausible the first wins.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Gb18030, "gb18030"),
        (Self::Big5, "big5"),
        (Self::ShiftJis, "shift-jis"),
        (Self::EucKr, "euc-kr"),
        (Self::Cp437, "cp437"),
        (Self::Cp866, "cp866"),
        (Self::Windows1252, "windows-1252"),
    ];
}

/// Names that are told as bytes, too.
pub const RAW_NAMES_MAX: usize = 1000;

/// Bytes that are told of one of them.
pub const RAW_NAME_BYTES: usize = 1024;

/// Names that do not say how they are written, or not truly.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OddNames {
    /// How they were read, as guessed or as wished; those of the first archive that has such.
    pub encoding: Option<NameEncoding>,
    /// The bytes of the first [`RAW_NAMES_MAX`] of them, by entry.
    pub raw: Vec<(EntryId, Vec<u8>)>,
}

impl OddNames {
    /// The bytes of this entry's name, if it is one of them.
    pub fn raw(&self, entry: EntryId) -> Option<&[u8]> {
        let at = self.raw.binary_search_by_key(&entry, |it| it.0).ok()?;
        self.raw.get(at).map(|it| it.1.as_slice())
    }

    /// Whether they are as many and as long as they may be, in order, and of entries that there are.
    pub(super) fn fits(&self, entries: usize) -> bool {
        self.raw.len() <= RAW_NAMES_MAX
            && self.raw.is_sorted_by(|a, b| a.0 < b.0)
            && self.raw.iter().all(|it| it.1.len() <= RAW_NAME_BYTES)
            && self.raw.last().is_none_or(|it| (it.0.0 as usize) < entries)
    }
}
