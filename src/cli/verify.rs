//! `dossier verify`: reads an export again and says what a summary of it says otherwise.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::findings::{EntryRow, FileSums};
use crate::i18n::{Arg, Texts};
use crate::job::{self, Job, Polled};
use crate::reader::Input;
use crate::report::{Check, Choices, Difference, Said};

use super::args::VerifyArgs;
use super::deliver::shown;
use super::scan::Scanned;
use super::study::APP_VERSION;
use super::{Refusal, Status, print, scan, sums};

/// A summary is longer than this only by mistake.
const SUMMARY_MAX_BYTES: u64 = 512 << 20;

/// Reading a summary takes longer than this only where it was made to.
const READ_MAX: Duration = Duration::from_mins(1);

/// Files inside that differ and are named one by one.
const FILES_MAX: usize = 50;

/// Compares; ends with 0 where all is the same and with 1 where something differs.
pub(super) fn run(args: &VerifyArgs, texts: &Texts) -> Result<Status, Refusal> {
    let told = summary(&args.summary, texts)?;
    let more = scan::More {
        password_file: args.password_file.as_deref(),
        unlisted: args.unlisted,
        damaged: args.damaged,
        profiles: args.profiles.as_deref(),
        threads: args.threads,
    };
    let options = scan::options(&more, texts)?;
    let inputs: Vec<Input> = args.paths.iter().cloned().map(Input::Path).collect();
    let mut scanned = scan::scan(&inputs, options, args.quiet, texts)?;
    let has_sums = told.has_file_sums();
    let sums = has_sums.then(|| file_sums(&mut scanned, args.quiet, texts)).transpose()?;
    let now = Check::new(&scanned.results.findings, &Choices { sums, ..Choices::default() });
    let mut lines = vec![texts.with(
        "verify-versions",
        &[("told", Arg::Text(&safe(&told.app_version))), ("now", Arg::Text(APP_VERSION))],
    )];
    let differences = told.differences(&now);
    if differences.is_empty() {
        lines.push(texts.with("verify-same", &[("count", Arg::Count(told.len() as u64))]));
    } else {
        let entries = scanned.results.findings.entries.as_slice();
        let inside = |it: &&Difference| matches!(it.said, Said::Inside(_) | Said::Gone(_));
        let (files, all): (Vec<&Difference>, _) = differences.iter().partition(inside);
        let line = |it: &Difference| line(it, (entries, has_sums), texts);
        lines.extend(all.into_iter().map(line));
        lines.extend(files.iter().take(FILES_MAX).map(|it| line(it)));
        if files.len() > FILES_MAX {
            let more = Arg::Count((files.len() - FILES_MAX) as u64);
            lines.push(texts.with("verify-more-inside", &[("count", more)]));
        }
        let count = Arg::Count(differences.len() as u64);
        lines.push(texts.with("verify-differs", &[("count", count)]));
    }
    lines.push(String::new());
    print::out(lines.join("\n").as_bytes());
    let nothing = scanned.status() == Status::Nothing;
    Ok(match differences.is_empty() {
        true => Status::Read,
        false if nothing => Status::Nothing,
        false => Status::Partly,
    })
}

/// The SHA-256 of all files inside, as they are now.
fn file_sums(scanned: &mut Scanned, quiet: bool, texts: &Texts) -> Result<Arc<FileSums>, Refusal> {
    sums::all(scanned, quiet, texts).ok_or_else(|| Refusal::usage(texts.get("cli-no-sums")))
}

/// What the summary says. It is a file that anybody may have made: a reader of it that fails or
/// hangs is left behind.
fn summary(path: &Path, texts: &Texts) -> Result<Check, Refusal> {
    let args = [("path", Arg::Text(&shown(path)))];
    let mut bytes = Vec::new();
    #[expect(clippy::disallowed_methods, reason = "bounded: at most `SUMMARY_MAX_BYTES`")]
    let read =
        fs::File::open(path).and_then(|file| file.take(SUMMARY_MAX_BYTES).read_to_end(&mut bytes));
    if read.is_err() {
        return Err(Refusal::usage(texts.with("cli-cannot-open", &args)));
    }
    let started = Job::start("summary", job::no_wake(), move |teller| {
        teller.tell(Check::read(&bytes));
    });
    let job = started.map_err(|_error| Refusal::usage(texts.get("cli-cannot-start")))?;
    match job.wait(READ_MAX) {
        Polled::Message(Some(check)) => Ok(check),
        _ => Err(Refusal::usage(texts.with("verify-no-summary", &args))),
    }
}

fn line(it: &Difference, (entries, has_sums): (&[EntryRow], bool), texts: &Texts) -> String {
    let what = match &it.said {
        Said::Source(at) => texts.with("verify-source", &[("number", Arg::Count(*at as u64 + 1))]),
        Said::Rules(id) => texts.with("verify-rules", &[("id", Arg::Text(&safe(id)))]),
        Said::Count(name) => texts.get(&format!("verify-count-{name}")),
        Said::Category(category) => texts.category(*category),
        Said::Kind(kind) => texts.kind(*kind),
        Said::Inside(at) => {
            let name = entries.get(*at).map(|it| it.name.for_terminal()).unwrap_or_default();
            let id = if has_sums { "verify-inside-sums" } else { "verify-inside" };
            texts.with(id, &[("name", Arg::Text(&name))])
        }
        Said::Gone(at) => {
            let id = if has_sums { "verify-gone-sums" } else { "verify-gone" };
            texts.with(id, &[("number", Arg::Count(*at as u64 + 1))])
        }
    };
    let none = texts.get("verify-none");
    let value = |it: &Option<String>| it.as_deref().map_or_else(|| none.clone(), safe);
    let (told, now) = (value(&it.told), value(&it.now));
    let args = [("what", Arg::Text(&what)), ("told", Arg::Text(&told)), ("now", Arg::Text(&now))];
    texts.with("verify-line", &args)
}

/// Text of a summary as it may be shown on a terminal.
fn safe(text: impl AsRef<str>) -> String {
    crate::text::Untrusted::new(text.as_ref()).for_terminal()
}
