//! Many exports, one after another: `dossier scan DIR --each`.
//!
//! Each file or folder in it is an export of its own. What was done is not done again, also after a
//! stop: an export is known by its contents, so that no name of a file is kept anywhere.

mod list;
mod one;
mod state;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::i18n::{Arg, Lang, Texts};
use crate::job::{self, Job, Polled, Teller};
use crate::reader::frame::ScanOptions;

use super::args::{Detail, ScanArgs, Target};
use super::deliver::shown;
use super::progress;
use super::{Refusal, Status, print};
use one::Outcome;
use state::Home;

/// How long one worker is listened to before the next.
const LISTEN: Duration = Duration::from_millis(50);

/// What all workers see.
struct Work {
    inputs: Vec<PathBuf>,
    /// The number of the input that is begun next.
    next: AtomicUsize,
    home: Home,
    options: ScanOptions,
    lang: Lang,
}

/// What became of all exports.
#[derive(Default)]
struct Tally {
    /// Exports by how they ended: read, in part, not read.
    ended: BTreeMap<Status, u64>,
    done_before: u64,
    twice: u64,
    /// What names those that were seen.
    seen: BTreeSet<String>,
}

/// Scans each export by itself and writes its tables.
pub(super) fn run(args: &ScanArgs, options: ScanOptions, texts: &Texts) -> Result<Status, Refusal> {
    let others = [args.json.is_some(), args.pdf.is_some(), args.html.is_some()];
    let others = others.contains(&true) || args.records.is_some() || args.csv.is_some();
    let out = match &args.parquet {
        Some(Target::File(folder)) => Some(folder.clone()),
        Some(Target::Out) => return Err(Refusal::usage(texts.get("cli-each-outputs"))),
        None => None,
    };
    if others || out.is_none() && args.json_each.is_none() {
        return Err(Refusal::usage(texts.get("cli-each-outputs")));
    }
    let detail = args.detail.unwrap_or(Detail::Counts);
    let mut home = Home::new(out, args.json_each.clone(), detail, &options);
    let inputs = list::inputs(&args.paths, &home, texts)?;
    home.begin(texts)?;
    let work =
        Arc::new(Work { inputs, next: AtomicUsize::new(0), home, options, lang: texts.lang() });
    let tally = done(&work, args, texts)?;
    let gone = work.home.end(&tally.seen, texts)?;
    if !args.quiet {
        tell(&tally, gone, texts);
    }
    Ok(tally.status())
}

/// Does all of it, on as many threads as there are processors, and takes what they tell.
fn done(work: &Arc<Work>, args: &ScanArgs, texts: &Texts) -> Result<Tally, Refusal> {
    let total = work.inputs.len();
    let threads = args.threads.map_or_else(job::processors, u16::from);
    let mut jobs = Vec::new();
    for _ in 0..usize::from(threads).min(total) {
        let work = Arc::clone(work);
        let started = Job::start("export", job::no_wake(), move |teller| worker(&work, teller));
        let no_thread = |_error| Refusal::usage(texts.get("cli-cannot-start"));
        jobs.push(started.map_err(no_thread)?);
    }
    let mut bar = progress::Teller::new(args.quiet);
    let mut tally = Tally::default();
    let mut count = 0;
    while !jobs.is_empty() {
        let mut open = Vec::with_capacity(jobs.len());
        for job in jobs {
            match job.wait(LISTEN) {
                Polled::Ended => continue,
                Polled::Nothing => {}
                Polled::Message((at, outcome)) => {
                    count += 1;
                    bar.tell_count(count, total as u64, texts);
                    let path = work.inputs.get(at).map_or_else(|| Path::new(""), PathBuf::as_path);
                    tally.take(path, outcome?, &work.home, texts)?;
                }
            }
            open.push(job);
        }
        jobs = open;
    }
    bar.end();
    // A worker that broke off leaves exports undone.
    let missing = total as u64 - count;
    *tally.ended.entry(Status::Nothing).or_default() += missing;
    Ok(tally)
}

/// Takes one export after another.
fn worker(work: &Work, teller: &Teller<(usize, Result<Outcome, Refusal>)>) {
    let texts = Texts::new(work.lang);
    loop {
        let at = work.next.fetch_add(1, Ordering::Relaxed);
        let Some(path) = work.inputs.get(at) else { return };
        if teller.stopped() {
            return;
        }
        let outcome = one::scan(path, work, &texts);
        if !teller.tell((at, outcome)) {
            return;
        }
    }
}

impl Tally {
    fn take(
        &mut self,
        path: &Path,
        outcome: Outcome,
        home: &Home,
        texts: &Texts,
    ) -> Result<(), Refusal> {
        let Outcome { export, status, before, bytes, said } = outcome;
        let args = [("path", Arg::Text(&shown(path)))];
        for line in said {
            print::note(&line);
        }
        if let Some(export) = &export
            && !self.seen.insert(export.clone())
        {
            self.twice += 1;
            print::note(&texts.with("cli-each-twice", &args));
            return Ok(());
        }
        *self.ended.entry(status).or_default() += 1;
        match status {
            Status::Nothing => print::note(&texts.with("cli-each-unread", &args)),
            Status::Partly if !before => print::note(&texts.with("cli-each-partly", &args)),
            _ => {}
        }
        if before {
            self.done_before += 1;
        } else if let Some(export) = export.filter(|_| status != Status::Nothing) {
            home.note_done(&export, bytes, status, texts)?;
        }
        Ok(())
    }

    fn of(&self, status: Status) -> u64 {
        self.ended.get(&status).copied().unwrap_or(0)
    }

    fn status(&self) -> Status {
        let read = self.of(Status::Read) + self.of(Status::Partly);
        match (read, self.of(Status::Partly) + self.of(Status::Nothing)) {
            (0, _) => Status::Nothing,
            (_, 0) => Status::Read,
            _ => Status::Partly,
        }
    }
}

fn tell(tally: &Tally, gone: u64, texts: &Texts) {
    let args = [
        ("read", Arg::Count(tally.of(Status::Read))),
        ("partly", Arg::Count(tally.of(Status::Partly))),
        ("unread", Arg::Count(tally.of(Status::Nothing))),
    ];
    print::note(&texts.with("cli-each-done", &args));
    for (id, count) in [("cli-each-before", tally.done_before), ("cli-each-gone", gone)] {
        if count > 0 {
            print::note(&texts.with(id, &[("count", Arg::Count(count))]));
        }
    }
}
