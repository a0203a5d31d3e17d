//! Tables for research, of one export: see `assets/study/README.md`.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::findings::Filter;
use crate::i18n::Texts;
use crate::reader::{identity, identity_of_all};
use crate::report::study::{self, Records};
use crate::save::{self, Replace, SaveError};

use super::args::{Detail, ScanArgs, Target};
use super::deliver::not_saved;
use super::scan::Scanned;
use super::{Refusal, Status};

/// The program's version, as it stands in the tables.
pub(super) const APP_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Writes the one table that was asked for.
pub(super) fn write(
    scanned: &mut Scanned,
    args: &ScanArgs,
    target: &Target,
    texts: &Texts,
) -> Result<(), Refusal> {
    let export = named(scanned, args).map_err(|_error| Refusal {
        status: Status::Usage,
        sentence: texts.get("cli-no-identity"),
    })?;
    let detail = args.detail.unwrap_or(Detail::Records);
    match target {
        Target::Out => match table(scanned, (&export, detail), io::stdout()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(_) => Err(Refusal { status: Status::Usage, sentence: texts.get("cli-out-closed") }),
            Ok(()) => Ok(()),
        },
        Target::File(path) => {
            save(scanned, (&export, detail), path).map_err(|error| not_saved(path, error, texts))
        }
    }
}

/// Saves the table of records, or of months where only counts are wanted.
pub(super) fn save(
    scanned: &mut Scanned,
    what: (&str, Detail),
    path: &Path,
) -> Result<(), SaveError> {
    save::stream(path, Replace::Yes, |file: &mut fs::File| table(scanned, what, file))
}

fn table(
    scanned: &mut Scanned,
    (export, detail): (&str, Detail),
    out: impl Write,
) -> io::Result<()> {
    let results = std::sync::Arc::clone(&scanned.results);
    let found = &results.findings;
    if detail == Detail::Counts {
        return study::months(out, export, found, APP_VERSION);
    }
    let mut records = Records::new(out, export, found, APP_VERSION)?;
    let whole = if detail == Detail::Contents {
        scanned.contents(Filter::default(), |part| part.iter().try_for_each(|it| records.full(it)))
    } else {
        scanned.bare(|part| part.iter().try_for_each(|it| records.bare(it)))
    }?;
    // A record that cannot be read again is an error, not a row that is missing.
    if whole { records.end() } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// What names the export: SHA-256 of its file, or of all its files.
fn named(scanned: &Scanned, args: &ScanArgs) -> io::Result<String> {
    let sources = &scanned.results.findings.sources;
    let sums = args.paths.iter().enumerate().map(|(at, path)| {
        let known = sources.get(at).filter(|_| sources.len() == args.paths.len());
        match known.and_then(|it| it.sha256.clone()) {
            Some(sum) => Ok(sum),
            None => identity(path),
        }
    });
    identity_of_all(sums.collect::<io::Result<Vec<String>>>()?)
}
