//! Made-up exports: realistic, of no real person, the same bytes for the same seed.
//!
//! What a sample looks like is data: a document with holes, the lists that fill them, and tables
//! of made-up values. This room only rolls the dice and writes.
//!
//! - Owns: the generators, the form of `assets/samples/*.toml` and of the teaching kit in
//!   `assets/kit/*.toml`, [`Truth`], [`corpus`].
//! - May use: nothing.
//! - Never: names a platform; keeps more than a buffer in memory.

mod clock;
pub mod corpus;
mod dice;
mod fill;
mod kit;
mod model;
mod script;
mod stream;
mod template;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub use kit::{KitFile, kit, write_kit};
use script::Script;

const BUNDLED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// Why no sample was written.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// No bundled sample has this name.
    #[error("there is no sample of this name")]
    Unknown,
    /// The sample's own file does not make sense; says where.
    #[error("the sample's file is wrong: {0}")]
    Broken(String),
    /// The output took no more.
    #[error("writing the sample failed: {0}")]
    Io(#[from] io::Error),
}

/// What a sample holds, counted while it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Truth {
    /// The sample's name.
    pub sample: String,
    /// The seed it was made with.
    pub seed: u64,
    /// Records in all.
    pub records: u64,
    /// Records by the path of their section, joined with `/`.
    pub sections: BTreeMap<String, u64>,
}

/// The bundled samples' names, in alphabetical order.
pub fn names() -> Vec<&'static str> {
    let all = BUNDLED.iter().map(|(name, _)| *name);
    all.filter(|name| !name.starts_with(corpus::PREFIX)).collect()
}

/// The sample that is shown where none is named.
pub fn usual() -> Option<&'static str> {
    let usual = |name: &&str| script(name).is_ok_and(|script| script.usual);
    names().into_iter().find(usual)
}

/// How many records a sample has unless somebody asks for another number.
///
/// # Errors
///
/// `Unknown`, or `Broken`.
pub fn usual_records(name: &str) -> Result<u64, SampleError> {
    Ok(script(name)?.records)
}

/// The name that the platform itself gives such a file.
///
/// # Errors
///
/// `Unknown`, or `Broken`.
pub fn file_name(name: &str) -> Result<String, SampleError> {
    Ok(script(name)?.file)
}

/// Writes a sample of about `records` records; the same seed gives the same bytes. Memory does not
/// grow with the number of records.
///
/// # Errors
///
/// `Unknown`, `Broken`, or `Io` when `out` takes no more.
pub fn write(
    name: &str,
    records: u64,
    seed: u64,
    out: &mut impl Write,
) -> Result<Truth, SampleError> {
    written(&script(name)?, name, (records, seed), out)
}

/// Writes what a compiled sample says.
fn written(
    script: &Script,
    name: &str,
    (records, seed): (u64, u64),
    out: &mut impl Write,
) -> Result<Truth, SampleError> {
    let out = &mut UntilFailure { out, failed: false };
    let mut truth = Truth { sample: name.to_owned(), seed, ..Truth::default() };
    let asked = (records, seed);
    match &script.entry {
        None => stream::document(script, &script.document, asked, out)?,
        Some(entry) => {
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .compression_level(Some(6))
                .large_file(true)
                .last_modified_time(made_at(script));
            let mut zip = ZipWriter::new_stream(&mut *out);
            let more = script.more.iter().map(|(entry, document)| (entry, document));
            for (entry, document) in std::iter::once((entry, &script.document)).chain(more) {
                zip.start_file(entry.as_str(), options).map_err(io::Error::from)?;
                stream::document(script, document, asked, &mut zip)?;
            }
            zip.finish().map_err(io::Error::from)?;
        }
    }
    out.flush()?;
    truth.sections = stream::sections(script, records);
    truth.records = truth.sections.values().sum();
    Ok(truth)
}

/// A sample in memory, with the name its platform would give it.
///
/// # Errors
///
/// `Unknown`, or `Broken`.
pub fn in_memory(name: &str, records: u64, seed: u64) -> Result<(String, Vec<u8>), SampleError> {
    let mut bytes = Vec::new();
    write(name, records, seed, &mut bytes)?;
    Ok((file_name(name)?, bytes))
}

/// Fails once and then swallows: a zip writer that is dropped after a failure tries to finish, and
/// prints to standard error when that fails too.
struct UntilFailure<'a, W> {
    out: &'a mut W,
    failed: bool,
}

impl<W: Write> Write for UntilFailure<'_, W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        if self.failed {
            return Ok(buf.len());
        }
        let written = self.out.write(buf);
        self.failed = written.as_ref().is_err_and(|it| it.kind() != io::ErrorKind::Interrupted);
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.failed { Ok(()) } else { self.out.flush() }
    }
}

fn script(name: &str) -> Result<Script, SampleError> {
    let found = BUNDLED.iter().find(|it| it.0 == name && !name.starts_with(corpus::PREFIX));
    let (_, text) = found.ok_or(SampleError::Unknown)?;
    Script::parse(text).map_err(SampleError::Broken)
}

/// The day after the last record, at nine in the morning.
fn made_at(script: &Script) -> zip::DateTime {
    let day = clock::civil(script.clock.until_secs());
    let (year, month) = (day.year().unsigned_abs(), day.month().unsigned_abs());
    zip::DateTime::from_date_and_time(year, month, day.day().unsigned_abs(), 9, 0, 0)
        .unwrap_or_default()
}
