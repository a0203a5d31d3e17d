//! One scan without a window: ask, wait, write what was asked for.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::findings::{
    COPY_HELD_BYTES, EntryState, FileSum, Filter, Findings, RecordBare, RecordFull, Rewritten,
    ScanState, Zone,
};
use crate::i18n::{Arg, Texts};
use crate::insight::Results;
use crate::job::{self, Job};
use crate::reader::frame::{Answer, Question, ScanOptions, Unopened};
use crate::reader::{Client, Event, Failure, Input, Place};
use crate::report;
use crate::save::SaveError;

use super::args::{PaperSize, ScanArgs, Target};
use super::deliver::{deliver, deliver_stream, not_saved, shown};
use super::progress::Teller;
use super::{
    Refusal, Status, copy, each, extra, letter, paper, print, records, study, summary, sums, tables,
};

/// How long the reader may say nothing at all before it is given up.
const SILENCE_MAX: Duration = Duration::from_mins(2);

/// A finished scan, whose records can still be asked for.
pub(super) struct Scanned {
    pub(super) results: Arc<Results>,
    client: Client,
}

impl Scanned {
    /// Asks the reader and waits for its answer.
    pub(super) fn ask(&mut self, question: &Question) -> Option<Answer> {
        let ticket = self.client.ask(question);
        loop {
            match self.client.next(Some(SILENCE_MAX))? {
                Event::Answer(of, answer) if of == ticket => return Some(answer),
                Event::Failed(_) => return None,
                _ => {}
            }
        }
    }

    /// Asks for records in full and takes them as they come; `false` where they could not all be
    /// read again.
    pub(super) fn contents(
        &mut self,
        filter: Filter,
        mut take: impl FnMut(Vec<RecordFull>) -> io::Result<()>,
    ) -> io::Result<bool> {
        self.parts(&Question::Contents { filter }, |answer| match answer {
            Answer::Contents { records, done } => take(records).map(|()| Some(done)),
            _ => Ok(None),
        })
    }

    /// Asks for all records without their contents; `false` where they did not all come.
    pub(super) fn bare(
        &mut self,
        mut take: impl FnMut(Vec<RecordBare>) -> io::Result<()>,
    ) -> io::Result<bool> {
        self.parts(&Question::Bare { filter: Filter::default() }, |answer| match answer {
            Answer::Bare { records, done } => take(records).map(|()| Some(done)),
            _ => Ok(None),
        })
    }

    /// Asks for a redacted copy and takes its files as they come; `false` where not all came.
    pub(super) fn copy(
        &mut self,
        key: [u8; 32],
        mut take: impl FnMut(Rewritten) -> io::Result<()>,
    ) -> io::Result<bool> {
        self.parts(&Question::Copy { key, held_bytes: COPY_HELD_BYTES }, |answer| match answer {
            Answer::Copy { file: Some(file) } => take(file).map(|()| Some(false)),
            Answer::Copy { file: None } => Ok(Some(true)),
            _ => Ok(None),
        })
    }

    /// Asks for the SHA-256 of all files inside, and takes some with how far it is in percent; `false`
    /// where not all came.
    pub(super) fn sums(&mut self, mut take: impl FnMut(Vec<FileSum>, u8)) -> bool {
        let whole = self.parts(&Question::Sums, |answer| match answer {
            Answer::Sums { sums, percent, done } => {
                take(sums, percent);
                Ok(Some(done))
            }
            _ => Ok(None),
        });
        whole.unwrap_or(false)
    }

    /// Asks what is answered in parts; `take` says whether a part is the last, or that it is none.
    fn parts(
        &mut self,
        question: &Question,
        mut take: impl FnMut(Answer) -> io::Result<Option<bool>>,
    ) -> io::Result<bool> {
        let ticket = self.client.ask(question);
        loop {
            match self.client.next(Some(SILENCE_MAX)) {
                Some(Event::Answer(of, answer)) if of == ticket => match take(answer)? {
                    Some(true) => return Ok(true),
                    Some(false) => {}
                    None => return Ok(false),
                },
                Some(Event::Failed(_)) | None => return Ok(false),
                Some(_) => {}
            }
        }
    }

    /// How the whole call ends by what was read.
    pub(super) fn status(&self) -> Status {
        status(&self.results.findings)
    }
}

/// `dossier scan`.
pub(super) fn run(args: &ScanArgs, texts: &Texts) -> Result<Status, Refusal> {
    refuse_wrong_use(args, texts)?;
    let kind = letter::kind(args, texts)?;
    let zone = zone(args.time_zone.as_deref(), texts)?;
    let more = More {
        password_file: args.password_file.as_deref(),
        unlisted: args.unlisted,
        damaged: args.damaged,
        profiles: args.profiles.as_deref(),
        threads: args.threads,
    };
    let options = ScanOptions { zone, ..options(&more, texts)? };
    if args.each {
        return each::run(args, options, texts);
    }
    let inputs: Vec<Input> = args.paths.iter().cloned().map(Input::Path).collect();
    // While the reader reads, there is nothing else to do here.
    let _warm = args
        .pdf
        .as_ref()
        .map(|_| Job::start("paper", job::no_wake(), |_: &job::Teller<()>| report::warm_up()));
    let mut scanned = scan(&inputs, options, args.quiet, texts)?;
    let status = scanned.status();
    if status == Status::Nothing {
        for problem in scanned.results.findings.problems.iter().take(summary::PROBLEMS_SHOWN) {
            print::note(&summary::problem(problem, texts, true));
        }
    }
    let sums = sums::of_call(&mut scanned, args, texts);
    if let Some(target) = &args.json {
        deliver_stream(target, texts, |out| {
            let version = env!("CARGO_PKG_VERSION");
            report::json((&scanned.results, sums.as_deref()), texts, version, out)
        })?;
    }
    if args.pdf.is_some() || args.html.is_some() {
        let desk = paper::Desk::new(&mut scanned, args.into(), (kind, sums));
        if let Some(target) = &args.pdf {
            desk.pdf(&scanned, target, texts)?;
        }
        if let Some(target) = &args.html {
            desk.html(&scanned, target, texts)?;
        }
    }
    letter::write(args, (&scanned, kind), texts)?;
    if let Some(target) = &args.records {
        records::write(&mut scanned, target, texts)?;
    }
    if let Some(folder) = &args.csv {
        tables::write(&mut scanned, (folder, args.full), texts)?;
    }
    if let Some(target) = &args.parquet {
        study::write(&mut scanned, args, target, texts)?;
    }
    if args.redacted_copy.is_some() {
        copy::write(&mut scanned, args, texts)?;
    }
    let elsewhere = args.csv.is_some() || args.redacted_copy.is_some();
    if outputs(args).next().is_none() && !elsewhere {
        let text = summary::text(&scanned.results, texts);
        deliver(&Target::Out, text.as_bytes(), texts)?;
    }
    Ok(status)
}

/// What a scan is given besides the export.
pub(super) struct More<'a> {
    pub(super) password_file: Option<&'a Path>,
    pub(super) unlisted: bool,
    pub(super) damaged: bool,
    pub(super) profiles: Option<&'a Path>,
    pub(super) threads: Option<std::num::NonZeroU16>,
}

/// How a scan is to be done, by the words of the call.
pub(super) fn options(more: &More<'_>, texts: &Texts) -> Result<ScanOptions, Refusal> {
    Ok(ScanOptions {
        local_zone: local_zone(),
        passwords: extra::password(more.password_file, texts)?.into_iter().collect(),
        unlisted: more.unlisted.into(),
        damaged: more.damaged.into(),
        profiles: extra::profiles(more.profiles, texts)?,
        final_only: true,
        threads: more.threads.map_or(0, u16::from),
        ..ScanOptions::default()
    })
}

/// Scans and waits for the end; says how far it is on standard error.
pub(super) fn scan(
    inputs: &[Input],
    options: ScanOptions,
    quiet: bool,
    texts: &Texts,
) -> Result<Scanned, Refusal> {
    let failed =
        |failure| Refusal { status: Status::Nothing, sentence: told(failure, inputs, texts) };
    let client = Client::start(inputs, options, Place::Process, || {}).map_err(failed)?;
    let mut teller = Teller::new(quiet);
    let mut results = Arc::default();
    let ended = loop {
        match client.next(Some(SILENCE_MAX)) {
            Some(Event::Progress(progress)) => teller.tell(&progress, texts),
            Some(Event::Results(latest)) => results = latest,
            Some(Event::Finished) => break Ok(()),
            Some(Event::Failed(failure)) => break Err(failed(failure)),
            // The findings name the entry that it ended on.
            Some(Event::Replaced { .. } | Event::Answer(..)) => {}
            None => break Err(failed(Failure::DiedTooOften)),
        }
    };
    teller.end();
    ended.map(|()| Scanned { results, client })
}

/// What a scan's findings mean for the exit status.
pub(super) fn status(findings: &Findings) -> Status {
    let read = |state| matches!(state, EntryState::Read | EntryState::Partial | EntryState::Media);
    if !findings.entries.iter().any(|entry| read(entry.state)) {
        return Status::Nothing;
    }
    let lost = findings.problems.iter().any(|problem| problem.kind.loses_data());
    let coverage = &findings.coverage;
    let whole = findings.state == ScanState::Complete && coverage.partial + coverage.unread == 0;
    if lost || !whole { Status::Partly } else { Status::Read }
}

/// Refuses what cannot be done together.
fn refuse_wrong_use(args: &ScanArgs, texts: &Texts) -> Result<(), Refusal> {
    if outputs(args).filter(|target| **target == Target::Out).count() > 1 {
        return Err(Refusal::usage(texts.get("cli-one-output")));
    }
    if args.detail.is_some() && args.parquet.is_none() {
        return Err(Refusal::usage(texts.get("cli-detail-alone")));
    }
    let files = outputs(args).filter_map(|it| match it {
        Target::File(path) => Some(path),
        Target::Out => None,
    });
    let is_read = |path: &&PathBuf| args.paths.iter().any(|it| is_same(it, path));
    if let Some(path) = files.chain(&args.redacted_copy).find(is_read) {
        return Err(not_saved(path, SaveError::IsRead, texts));
    }
    Ok(())
}

/// Whether two paths lead to one file: to write to what is read would be its end.
fn is_same(one: &Path, other: &Path) -> bool {
    let real = |it: &Path| fs::canonicalize(it).ok();
    real(one).is_some_and(|it| real(other) == Some(it))
}

fn outputs(args: &ScanArgs) -> impl Iterator<Item = &Target> {
    let first = [&args.json, &args.pdf, &args.html, &args.records];
    first.into_iter().chain([&args.letter, &args.parquet]).flatten()
}

/// The clock that is asked for. The same export gives the same summary on every computer unless
/// somebody asks for another clock.
fn zone(word: Option<&str>, texts: &Texts) -> Result<Zone, Refusal> {
    let name = match word {
        None | Some("export") => return Ok(Zone::Export),
        Some("local") => return Ok(Zone::Local(local_zone())),
        Some(name) => name,
    };
    let known = jiff::tz::TimeZone::get(name).map_err(|_unknown| {
        Refusal::usage(texts.with("cli-no-zone", &[("value", Arg::Text(name))]))
    })?;
    Ok(Zone::Named(known.iana_name().unwrap_or(name).to_owned()))
}

/// This computer's zone by its IANA name.
pub(super) fn local_zone() -> String {
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}

fn told(failure: Failure, inputs: &[Input], texts: &Texts) -> String {
    let id = match failure {
        Failure::CannotOpen { input, why } => {
            let path = match inputs.get(input) {
                Some(Input::Path(path)) => shown(path),
                Some(Input::MadeUp { .. }) | None => String::new(),
            };
            let id = match why {
                Unopened::Missing => "cli-cannot-open-missing",
                Unopened::NotAllowed => "cli-cannot-open-allowed",
                Unopened::InUse => "cli-cannot-open-in-use",
                Unopened::NotHere => "cli-cannot-open-not-here",
                Unopened::Other => "cli-cannot-open",
            };
            return texts.with(id, &[("path", Arg::Text(&path))]);
        }
        Failure::CannotStart => "cli-cannot-start",
        Failure::DiedTooOften => "cli-died",
        Failure::BadFrame => "cli-bad-frame",
    };
    texts.get(id)
}

impl From<PaperSize> for report::Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::A4 => Self::A4,
            PaperSize::Letter => Self::Letter,
        }
    }
}
