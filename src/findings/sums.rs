//! SHA-256 of the files inside of an export, taken where somebody asks for them.

use serde::{Deserialize, Serialize};

use crate::record::EntryId;
use crate::text::hex;

/// The SHA-256 of one file inside, of its unpacked bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSum {
    /// The file.
    pub entry: EntryId,
    /// Its SHA-256; nothing where its bytes did not come to their end unharmed.
    pub sha256: Option<[u8; 32]>,
}

/// The same of all files, by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSums(Vec<Option<[u8; 32]>>);

impl FileSums {
    /// Room for so many files.
    pub fn new(entries: usize) -> Self {
        Self(vec![None; entries])
    }

    /// Notes some; of files that are not there, nothing is noted.
    pub fn take(&mut self, sums: &[FileSum]) {
        for it in sums {
            if let Some(place) = self.0.get_mut(it.entry.0 as usize) {
                *place = it.sha256;
            }
        }
    }

    /// That of a file, in hex.
    pub fn hex(&self, entry: EntryId) -> Option<String> {
        let sum = (*self.0.get(entry.0 as usize)?)?;
        Some(hex(&sum))
    }
}
