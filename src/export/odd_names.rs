//! Names that do not say how they are written, kept as bytes besides.

use std::collections::BTreeMap;

use crate::findings::{self, NameEncoding, RAW_NAME_BYTES, RAW_NAMES_MAX};
use crate::record::EntryId;

/// What is known of them while archives are listed.
#[derive(Default)]
pub(super) struct OddNames {
    /// How they are to be read; nothing where that is to be guessed.
    pub(super) wished: Option<NameEncoding>,
    /// How those of the first archive were read.
    pub(super) encoding: Option<NameEncoding>,
    /// Their bytes, by the positions of their entries.
    pub(super) raw: BTreeMap<u32, Box<[u8]>>,
}

impl OddNames {
    /// With what the person wishes.
    pub(super) fn wished(wished: Option<NameEncoding>) -> Self {
        Self { wished, ..Self::default() }
    }

    /// Keeps the bytes of the name of the entry at this position, if there is room.
    pub(super) fn keep(&mut self, at: u32, raw: &[u8]) {
        if self.raw.len() < RAW_NAMES_MAX {
            self.raw.insert(at, raw.get(..RAW_NAME_BYTES).unwrap_or(raw).into());
        }
    }

    /// Forgets, and gives, the names from this position on.
    pub(super) fn restart(&mut self, first: usize) -> BTreeMap<u32, Box<[u8]>> {
        self.raw.split_off(&(first as u32))
    }

    /// As they are told.
    pub(super) fn told(&self) -> findings::OddNames {
        let raw = self.raw.iter().map(|(at, raw)| (EntryId(*at), raw.to_vec()));
        findings::OddNames { encoding: self.encoding, raw: raw.collect() }
    }
}
