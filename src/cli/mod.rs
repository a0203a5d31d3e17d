//! The same scan and reports without a window.
//!
//! - Owns: the command line, its printed summary, its progress, exit statuses.
//! - May use: the same as `ui`, `ui` itself to open the window, and `profile` to check profiles
//!   written by others.
//! - Never: has an ability the window lacks, but for those made for scripts; prints a byte of an
//!   export as it is.

mod args;
mod copy;
mod corpus;
mod deliver;
#[cfg(target_os = "linux")]
mod driver;
mod each;
mod extra;
mod kit;
mod letter;
mod made_up;
mod paper;
mod platforms;
mod print;
mod progress;
mod proof;
mod records;
mod scan;
mod study;
mod summary;
mod sums;
mod tables;
mod verify;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;

use crate::confine;
use crate::i18n::{Arg, Lang, Texts};
use crate::reader::{self, Input};
use crate::settings::Settings;
use crate::ui::{self, UiError};

use args::{Args, Call};

/// The command line's one definition, with its help in a language: manual pages and what shells
/// complete are made from it, too.
pub fn definition(lang: Lang) -> clap::Command {
    args::command(&Texts::new(lang))
}

/// How a call ended; the number is its exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// All was read.
    Read = 0,
    /// There are results, but some part could not be read.
    Partly = 1,
    /// Wrong use.
    Usage = 2,
    /// Nothing could be read.
    Nothing = 3,
}

/// Runs what the command line asks for.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words: Vec<OsString> = words.into_iter().collect();
    // Before anything else is read or written: the reader locks itself down first.
    #[cfg(unix)]
    if words.get(1).is_some_and(|word| word == reader::READER_WORD) {
        reader::serve_process();
        return ExitCode::SUCCESS;
    }
    if words.get(1).is_some_and(|word| word == reader::PROOF_WORD) {
        reader::serve_proof(words.get(2).and_then(|it| it.to_str()).unwrap_or_default());
        return ExitCode::SUCCESS;
    }
    say_only_where_it_failed();
    // Where a layer is missing, `--prove-offline` and the window say so.
    let _confined = confine::program();
    let settings = Settings::load();
    let status = dispatch(words, settings).unwrap_or_else(Refusal::tell);
    ExitCode::from(status as u8)
}

/// Keeps what was read out of messages about a fault of ours: the text of a panic may quote it, so
/// only the place in our own code is told.
fn say_only_where_it_failed() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        print::note(&format!("fault at {place}"));
    }));
}

/// A sentence for the person, and the status that the call ends with.
#[derive(Debug)]
struct Refusal {
    status: Status,
    sentence: String,
}

impl Refusal {
    /// Something in the call itself is wrong.
    fn usage(sentence: String) -> Self {
        Self { status: Status::Usage, sentence }
    }

    fn tell(self) -> Status {
        print::note(&self.sentence);
        self.status
    }
}

fn dispatch(
    words: impl IntoIterator<Item = OsString>,
    settings: Settings,
) -> Result<Status, Refusal> {
    let texts = Texts::new(settings.lang);
    let args = match args::parse(words, &texts) {
        Ok(args) => args,
        Err(wrong) => {
            let asked = matches!(wrong.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            let text = wrong.render().to_string();
            if asked {
                print::out(text.as_bytes());
                return Ok(Status::Read);
            }
            return Err(Refusal::usage(text.trim_end().to_owned()));
        }
    };
    let Args { call, paths, prove_offline } = args;
    if prove_offline {
        return Ok(proof::prove(&texts));
    }
    match call {
        None => window(paths, settings, &texts),
        Some(Call::Scan(args)) => {
            let lang = lang(args.lang.as_deref(), &settings, &texts)?;
            let texts = if lang == texts.lang() { texts } else { Texts::new(lang) };
            scan::run(&args, &texts)
        }
        Some(Call::Demo { name, pdf }) => made_up::demo(name, pdf, settings, &texts),
        Some(Call::Verify(args)) => verify::run(&args, &texts),
        Some(Call::Sample(args)) => made_up::sample(&args, &texts),
        Some(Call::Platforms { json }) => platforms::list(json.as_ref(), &texts),
        Some(Call::CheckProfile { files }) => extra::check(&files, &texts),
    }
}

/// The moment that a person gave for "now", as programs do whose output is to be the same each time.
fn given_secs() -> Option<i64> {
    std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()
}

/// This moment, in seconds since 1970 UTC.
fn now_secs() -> i64 {
    given_secs().unwrap_or_else(|| jiff::Timestamp::now().as_second())
}

/// The clock on which pages tell when they were made.
fn clock_of_pages() -> String {
    if given_secs().is_some() { "UTC".to_owned() } else { scan::local_zone() }
}

/// The language asked for, else the one of the settings.
fn lang(tag: Option<&str>, settings: &Settings, texts: &Texts) -> Result<Lang, Refusal> {
    let Some(tag) = tag else { return Ok(settings.lang) };
    if let Some(lang) = Lang::known(tag) {
        return Ok(lang);
    }
    let known: Vec<&str> = Lang::ALL.into_iter().map(Lang::tag).collect();
    let args = [("value", Arg::Text(tag)), ("known", Arg::Text(&known.join(", ")))];
    Err(Refusal::usage(texts.with("cli-no-language", &args)))
}

/// Opens the window on these files.
fn window(paths: Vec<PathBuf>, settings: Settings, texts: &Texts) -> Result<Status, Refusal> {
    open(paths.into_iter().map(Input::Path).collect(), settings, texts)
}

/// Opens the window, where there is a display for one.
fn open(inputs: Vec<Input>, settings: Settings, texts: &Texts) -> Result<Status, Refusal> {
    #[cfg(target_os = "linux")]
    driver::keep_off_the_disk();
    match ui::run(inputs, settings) {
        Ok(()) => Ok(Status::Read),
        Err(UiError::NoDisplay | UiError::Window(_)) if is_elsewhere() => {
            Err(Refusal::usage(texts.get("cli-display-elsewhere")))
        }
        Err(UiError::NoDisplay) => Err(Refusal::usage(texts.get("cli-no-display"))),
        Err(UiError::Window(_)) => Err(Refusal::usage(texts.get("cli-no-window"))),
    }
}

/// Whether the only screen named is another computer's: pictures of the data would have to go over
/// the network to show there, which this program cannot do.
fn is_elsewhere() -> bool {
    let display = std::env::var("DISPLAY").unwrap_or_default();
    let computer = display.rsplit_once(':').map_or("", |(computer, _)| computer);
    let is_here = computer.is_empty() || computer == "unix" || computer.starts_with('/');
    std::env::var_os("WAYLAND_DISPLAY").is_none() && !is_here
}
