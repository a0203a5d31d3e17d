//! Corpora: exports of any size for measuring, and a sheet of everything that was put into them.
//!
//! Other than the samples, which look like somebody, a corpus has the proportions and the mix of
//! values that make an export slow or its numbers hard to read right.

mod curve;
mod draw;
mod hole;
mod model;
mod page;
mod prose;
mod script;
mod value;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use super::{BUNDLED, SampleError, UntilFailure, clock};
use draw::{Room, Writer};
use model::Packing;
pub use page::{Planted, Sheet};
use script::{Corpus, Entry};

/// What the files of corpora begin with.
pub(super) const PREFIX: &str = "corpus-";

/// From this size on an entry has the long form of sizes.
const LARGE_BYTES: u64 = 3 << 30;

/// What a corpus holds, counted while it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CorpusTruth {
    /// The corpus' name.
    pub corpus: String,
    /// The seed it was made with.
    pub seed: u64,
    /// Files in it.
    pub entries: u64,
    /// Bytes of all files, unpacked.
    pub bytes: u64,
    /// Records in all.
    pub records: u64,
    /// Sections by their path, joined with `/`.
    pub sections: BTreeMap<String, SectionTruth>,
    /// Planted values by kind.
    pub planted: BTreeMap<String, u64>,
}

/// What a section holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SectionTruth {
    /// Records.
    pub records: u64,
    /// When the oldest happened, seconds since 1970.
    pub first_secs: i64,
    /// When the newest happened, seconds since 1970.
    pub last_secs: i64,
}

/// The corpora's names, in alphabetical order.
pub fn names() -> Vec<&'static str> {
    BUNDLED.iter().map(|(name, _)| *name).filter(|name| name.starts_with(PREFIX)).collect()
}

/// Bytes of a corpus unless somebody asks for another size.
///
/// # Errors
///
/// `Unknown`, or `Broken`.
pub fn usual_bytes(name: &str) -> Result<u64, SampleError> {
    Ok(corpus(name)?.bytes)
}

/// Writes a corpus of about `bytes` bytes, unpacked; the same seed gives the same bytes, and
/// `sheet` is told of every planted value. Memory does not grow with the size of any file.
///
/// # Errors
///
/// `Unknown`, `Broken`, or `Io` when `out` or `sheet` takes no more.
pub fn write(
    name: &str,
    bytes: u64,
    seed: u64,
    out: &mut impl Write,
    sheet: &mut Sheet<'_>,
) -> Result<CorpusTruth, SampleError> {
    let corpus = corpus(name)?;
    let mut planted: BTreeMap<String, u64> = BTreeMap::new();
    let mut counted = |value: Planted<'_>| {
        match planted.get_mut(value.kind) {
            Some(count) => *count += 1,
            None => drop(planted.insert(value.kind.to_owned(), 1)),
        }
        sheet(value)
    };
    let mut out = UntilFailure { out, failed: false };
    let mut writer = Writer::new(&corpus, seed, &mut counted);
    let mut zip = ZipWriter::new_stream(&mut out);
    for entry in &corpus.entries {
        let scaled = |it: u64| scaled(it, bytes, corpus.bytes);
        let count = if entry.count > 1 { scaled(entry.count).max(1) } else { entry.count };
        let room = Room { bytes: scaled(entry.bytes), shares: entry.shares };
        writer.secs = corpus.until_secs;
        for index in 0..count {
            writer.index = index;
            writer.file(entry, room, &mut zip)?;
        }
    }
    zip.finish().map_err(io::Error::from)?;
    let mut truth = writer.truth;
    out.flush()?;
    name.clone_into(&mut truth.corpus);
    truth.seed = seed;
    truth.records = truth.sections.values().map(|it| it.records).sum();
    truth.planted = planted;
    Ok(truth)
}

/// A corpus in memory and what it holds.
///
/// # Errors
///
/// `Unknown`, or `Broken`.
pub fn in_memory(
    name: &str,
    bytes: u64,
    seed: u64,
    sheet: &mut Sheet<'_>,
) -> Result<(CorpusTruth, Vec<u8>), SampleError> {
    let mut zip = Vec::new();
    let truth = write(name, bytes, seed, &mut zip, sheet)?;
    Ok((truth, zip))
}

impl Writer<'_, '_> {
    /// Writes one file.
    fn file<W: Write>(
        &mut self,
        entry: &Entry,
        room: Room,
        zip: &mut ZipWriter<StreamWriter<W>>,
    ) -> io::Result<()> {
        let name = self.name(entry)?;
        let stored = match entry.packing {
            Packing::Deflated => false,
            Packing::Stored => true,
            Packing::Alternate => self.index.is_multiple_of(2),
        };
        let options = SimpleFileOptions::default()
            .compression_method(if stored {
                CompressionMethod::Stored
            } else {
                CompressionMethod::Deflated
            })
            .compression_level((!stored).then_some(6))
            .large_file(room.bytes > LARGE_BYTES)
            .last_modified_time(made_at(self.corpus.until_secs));
        zip.start_file(name.as_str(), options).map_err(io::Error::from)?;
        self.page.begin(&name);
        let secs = self.secs;
        match entry.noise_bytes {
            Some(range) => self.noise(range, zip)?,
            None => self.document(entry, room, zip)?,
        }
        self.secs = secs;
        self.truth.entries += 1;
        self.truth.bytes += self.page.len_bytes();
        for (section, facts) in &entry.facts {
            self.truth.sections.entry(section.clone()).or_default().records += facts;
        }
        if let Some(section) = &entry.section {
            self.count(section);
        }
        self.step();
        Ok(())
    }

    fn name(&mut self, entry: &Entry) -> io::Result<String> {
        let nothing = Room { bytes: 0, shares: 1 };
        self.plain(&entry.name, entry, nothing)
    }

    /// A file that begins like a picture and goes on like nothing.
    fn noise(&mut self, (low, high): (u64, u64), out: &mut impl Write) -> io::Result<()> {
        const START: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0";
        out.write_all(START)?;
        let count = self.dice.between(low, high);
        let mut piece = Vec::with_capacity(8 << 10);
        for _ in 0..count / 8 {
            piece.extend_from_slice(&self.dice.roll().to_le_bytes());
            if piece.len() >= 8 << 10 {
                out.write_all(&piece)?;
                piece.clear();
            }
        }
        out.write_all(&piece)?;
        out.write_all(b"\xff\xd9")?;
        self.page.add_bytes(START.len() as u64 + count / 8 * 8 + 2);
        Ok(())
    }
}

fn corpus(name: &str) -> Result<Corpus, SampleError> {
    let found = BUNDLED.iter().find(|it| it.0 == name && name.starts_with(PREFIX));
    let (_, text) = found.ok_or(SampleError::Unknown)?;
    Corpus::parse(text).map_err(SampleError::Broken)
}

fn scaled(number: u64, asked: u64, usual: u64) -> u64 {
    (u128::from(number) * u128::from(asked) / u128::from(usual.max(1))) as u64
}

fn made_at(secs: i64) -> zip::DateTime {
    let at = clock::civil(secs);
    let (year, month, day) = (at.year().unsigned_abs(), at.month(), at.day());
    zip::DateTime::from_date_and_time(year, month.unsigned_abs(), day.unsigned_abs(), 9, 0, 0)
        .unwrap_or_default()
}
