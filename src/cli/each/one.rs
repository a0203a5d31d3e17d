//! One export among many: known already, or scanned and its tables written.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::i18n::Texts;
use crate::insight::Results;
use crate::reader::{Input, identity};
use crate::report::study::{self, Ended};
use crate::save::{self, Replace, SaveError};

use super::super::args::{Detail, Target};
use super::super::deliver::{deliver_stream, not_saved};
use super::super::scan;
use super::super::study::{APP_VERSION, save as save_records};
use super::super::{Refusal, Status, summary};
use super::Work;
use super::state::Table;

/// Problems of one export that are told.
const PROBLEMS_SHOWN: usize = 3;

/// What became of an export.
pub(super) struct Outcome {
    /// What names it; nothing where it could not be read at all.
    pub(super) export: Option<String>,
    /// How its scan ended, now or before.
    pub(super) status: Status,
    /// Whether it was done before.
    pub(super) before: bool,
    /// Its size.
    pub(super) bytes: u64,
    /// What is to be told of it.
    pub(super) said: Vec<String>,
}

/// Does one export. An error is one that ends all work: what cannot be read is no such error.
pub(super) fn scan(path: &Path, work: &Work, texts: &Texts) -> Result<Outcome, Refusal> {
    let unread = |said: Vec<String>| Outcome {
        export: None,
        status: Status::Nothing,
        before: false,
        bytes: 0,
        said,
    };
    let is_folder = path.is_dir();
    let bytes = fs::metadata(path).map_or(0, |it| it.len());
    // A file is hashed beforehand only where one of its size is done; else the scan does it.
    let export = if is_folder || work.home.may_be_done(bytes) {
        let Ok(sum) = identity(path) else { return Ok(unread(Vec::new())) };
        if let Some(status) = work.home.done(&sum) {
            let export = Some(sum);
            return Ok(Outcome { export, status, before: true, bytes, said: Vec::new() });
        }
        Some(sum)
    } else {
        None
    };
    let mut options = work.options.clone();
    options.threads = 1;
    let input = [Input::Path(path.to_owned())];
    let mut scanned = match scan::scan(&input, options, true, texts) {
        Ok(scanned) => scanned,
        Err(refusal) => {
            let Some(sum) = export.or_else(|| identity(path).ok()) else {
                return Ok(unread(vec![refusal.sentence]));
            };
            let nothing = Results::default();
            write(&nothing, (&sum, Status::Nothing), work, texts)?;
            return Ok(Outcome { export: Some(sum), ..unread(vec![refusal.sentence]) });
        }
    };
    let sum = scanned.results.findings.sources.first().and_then(|it| it.sha256.clone());
    // One that changes while it is read is left for the next run.
    let Some(export) = export.or(sum) else { return Ok(unread(Vec::new())) };
    let status = scanned.status();
    let problems = scanned.results.findings.problems.iter().take(PROBLEMS_SHOWN);
    let mut said = Vec::new();
    if status != Status::Read {
        said.extend(problems.map(|it| summary::problem(it, texts, false)));
    }
    let home = &work.home;
    let records = home.path(Table::Records, &export).filter(|_| home.detail > Detail::Counts);
    if let Some(path) = records {
        match save_records(&mut scanned, (&export, home.detail), &path) {
            Ok(()) => {}
            // It is this export that could not be read again, not the disk that is full.
            Err(SaveError::Other) => {
                let said = not_saved(&path, SaveError::Other, texts).sentence;
                return Ok(Outcome { export: Some(export), ..unread(vec![said]) });
            }
            Err(error) => return Err(not_saved(&path, error, texts)),
        }
    }
    write(&scanned.results, (&export, status), work, texts)?;
    Ok(Outcome { export: Some(export), status, before: false, bytes, said })
}

/// Writes the counts of it. The row of the table of exports comes last.
fn write(
    results: &Results,
    (export, status): (&str, Status),
    work: &Work,
    texts: &Texts,
) -> Result<(), Refusal> {
    let home = &work.home;
    let found = &results.findings;
    if let Some(path) = home.path(Table::Json, export) {
        let file = Target::File(path);
        deliver_stream(&file, texts, |out| {
            crate::report::json((results, None), texts, APP_VERSION, out)
        })?;
    }
    let ended = match status {
        Status::Read => Ended::Read,
        Status::Partly => Ended::Partly,
        Status::Usage | Status::Nothing => Ended::Unread,
    };
    for table in [Table::Kinds, Table::Months, Table::Exports] {
        let Some(path) = home.path(table, export) else { continue };
        let mut bytes = Vec::new();
        let made = match table {
            Table::Kinds => study::kinds(&mut bytes, export, found, APP_VERSION),
            Table::Months => study::months(&mut bytes, export, found, APP_VERSION),
            _ => study::exports(&mut bytes, (export, ended), found, APP_VERSION),
        };
        let saved = save::stream(&path, Replace::Yes, |file| {
            made?;
            file.write_all(&bytes)
        });
        saved.map_err(|error| not_saved(&path, error, texts))?;
    }
    Ok(())
}
