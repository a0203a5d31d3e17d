//! The words of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{
    Arg, ArgAction, Args as Group, Command, CommandFactory as _, FromArgMatches as _, Parser,
};
use clap::{Subcommand, ValueEnum, ValueHint};

use crate::i18n::Texts;

/// What a person typed.
#[derive(Debug, Parser)]
#[command(name = "dossier", version, args_conflicts_with_subcommands = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) call: Option<Call>,
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(super) prove_offline: bool,
}

/// The calls that open no window, and the demonstration.
#[derive(Debug, Subcommand)]
pub(super) enum Call {
    Scan(Box<ScanArgs>),
    Demo {
        name: Option<String>,
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    Verify(VerifyArgs),
    Sample(SampleArgs),
    Platforms {
        #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        json: Option<Target>,
    },
    CheckProfile {
        #[arg(value_name = "FILE.toml", required = true)]
        files: Vec<PathBuf>,
    },
}

/// What to scan, and what to make of it.
#[derive(Debug, Group)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of its own")]
pub(super) struct ScanArgs {
    #[arg(value_name = "PATH", required = true)]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) json: Option<Target>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) pdf: Option<Target>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) records: Option<Target>,
    #[arg(long, value_name = "DIR")]
    pub(super) csv: Option<PathBuf>,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) html: Option<Target>,
    #[arg(long = "for", value_name = "WHOM", default_value = "me")]
    pub(super) whom: Whom,
    #[arg(long, value_name = "PAPER", default_value = "a4")]
    pub(super) paper: PaperSize,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) redacted_copy: Option<PathBuf>,
    #[arg(long, value_name = "WORD", requires = "redacted_copy")]
    pub(super) copy_key: Option<String>,
    #[arg(long, value_name = "LENGTH", default_value = "all")]
    pub(super) length: Length,
    #[arg(long, value_name = "FILE")]
    pub(super) letter: Option<Target>,
    #[arg(long, value_name = "LAW")]
    pub(super) law: Option<Law>,
    #[arg(long, value_name = "TAG")]
    pub(super) letter_lang: Option<String>,
    #[arg(long)]
    pub(super) letter_hearsay: bool,
    #[arg(long, value_name = "TAG")]
    pub(super) lang: Option<String>,
    #[arg(long, value_name = "TZ")]
    pub(super) time_zone: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) password_file: Option<PathBuf>,
    #[arg(long)]
    pub(super) unlisted: bool,
    #[arg(long)]
    pub(super) damaged: bool,
    #[arg(long, value_name = "DIR")]
    pub(super) profiles: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub(super) threads: Option<std::num::NonZeroU16>,
    #[arg(long)]
    pub(super) full: bool,
    #[arg(long, value_name = "OUT")]
    pub(super) parquet: Option<Target>,
    #[arg(long, value_name = "DETAIL")]
    pub(super) detail: Option<Detail>,
    #[arg(long)]
    pub(super) each: bool,
    #[arg(long, value_name = "DIR", requires = "each")]
    pub(super) json_each: Option<PathBuf>,
    #[arg(long)]
    pub(super) quiet: bool,
}

/// Which summary to hold against which export.
#[derive(Debug, Group)]
#[expect(clippy::struct_excessive_bools, reason = "options of the command line")]
pub(super) struct VerifyArgs {
    #[arg(value_name = "SUMMARY")]
    pub(super) summary: PathBuf,
    #[arg(value_name = "EXPORT", required = true)]
    pub(super) paths: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) password_file: Option<PathBuf>,
    #[arg(long)]
    pub(super) unlisted: bool,
    #[arg(long)]
    pub(super) damaged: bool,
    #[arg(long, value_name = "DIR")]
    pub(super) profiles: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub(super) threads: Option<std::num::NonZeroU16>,
    #[arg(long)]
    pub(super) quiet: bool,
}

/// Which made-up export to write, and where.
#[derive(Debug, Group)]
pub(super) struct SampleArgs {
    pub(super) name: String,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) out: Target,
    #[arg(long, value_name = "N")]
    pub(super) records: Option<u64>,
    #[arg(long, value_name = "N", conflicts_with = "records")]
    pub(super) size_mb: Option<u64>,
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub(super) seed: u64,
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) truth: Option<Target>,
}

/// How much the tables for research hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Detail {
    /// Counts.
    Counts,
    /// A row a record, without its contents.
    Records,
    /// A row a record, with its contents.
    Contents,
}

/// For whom a summary is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Whom {
    Me,
    Parent,
    Lawyer,
    OnePage,
}

/// The size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperSize {
    A4,
    Letter,
}

/// How long a summary may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Length {
    Short,
    Middle,
    All,
}

/// The law that a letter names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Law {
    Gdpr,
    Uk,
    Pipl,
    Ccpa,
    None,
}

/// Where to write: a file, or standard output for `-`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    Out,
    File(PathBuf),
}

impl From<OsString> for Target {
    fn from(word: OsString) -> Self {
        if word == "-" { Self::Out } else { Self::File(word.into()) }
    }
}

/// Reads the words; help is in the language of `texts`.
pub(super) fn parse(
    words: impl IntoIterator<Item = OsString>,
    texts: &Texts,
) -> Result<Args, clap::Error> {
    let words: Vec<OsString> = words.into_iter().collect();
    // The texts of the help are loaded only where somebody is to read them.
    let matches = match Args::command().try_get_matches_from(&words) {
        Ok(matches) => matches,
        Err(_) => command(texts).try_get_matches_from(words)?,
    };
    Args::from_arg_matches(&matches)
}

/// The command with its help texts; each has the id of its call and word.
pub(super) fn command(texts: &Texts) -> Command {
    let mut command = told(Args::command(), "dossier", texts);
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |call| told(call, &name, texts));
    }
    command
}

fn told(command: Command, name: &str, texts: &Texts) -> Command {
    let about = texts.get(&format!("cli-about-{name}"));
    let command = command.about(about).mut_args(|arg| helped(arg, name, texts));
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let command = command.disable_help_flag(true).arg(help.help(texts.get("cli-help-help")));
    if command.get_version().is_none() {
        return command;
    }
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    command.disable_version_flag(true).arg(version.help(texts.get("cli-help-version")))
}

fn helped(arg: Arg, name: &str, texts: &Texts) -> Arg {
    let word = arg.get_id().as_str().replace('_', "-");
    let own = texts.get(&format!("cli-help-{name}-{word}"));
    arg.help(own)
}
