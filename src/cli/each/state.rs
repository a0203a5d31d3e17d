//! Where the tables of many exports stand, and which exports are done.
//!
//! `done.ndjson` has a line an export: what names it, its size, and what it was made with. It holds
//! no name of a file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::i18n::{Arg, Texts};
use crate::profile;
use crate::reader::frame::{Damaged, ScanOptions, Unlisted};
use crate::save::{self, Replace};

use super::super::args::Detail;
use super::super::deliver::{not_saved, shown};
use super::super::study::APP_VERSION;
use super::super::{Refusal, Status};

/// The file that says what is done.
const DONE: &str = "done.ndjson";

/// It is longer than this only by mistake: some 200 bytes an export.
const DONE_MAX_BYTES: u64 = 1 << 30;

/// What is written of each export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Exports,
    Kinds,
    Months,
    Records,
    Json,
}

impl Table {
    const PARQUET: [Self; 4] = [Self::Exports, Self::Kinds, Self::Months, Self::Records];

    fn folder(self) -> &'static str {
        match self {
            Self::Exports => "exports",
            Self::Kinds => "kinds",
            Self::Months => "months",
            Self::Records => "records",
            Self::Json => "",
        }
    }
}

/// An export that is done.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Done {
    export: String,
    bytes: u64,
    made_with: String,
    whole: bool,
}

/// The folders that are written to, and what is done in them.
pub(super) struct Home {
    parquet: Option<PathBuf>,
    json: Option<PathBuf>,
    /// How much the tables hold.
    pub(super) detail: Detail,
    /// What the result depends on besides the export.
    made_with: String,
    done: BTreeMap<String, Done>,
}

impl Home {
    pub(super) fn new(
        parquet: Option<PathBuf>,
        json: Option<PathBuf>,
        detail: Detail,
        options: &ScanOptions,
    ) -> Self {
        let made_with = made_with(detail, options);
        Self { parquet, json, detail, made_with, done: BTreeMap::new() }
    }

    /// Makes the folders and learns what is done.
    pub(super) fn begin(&mut self, texts: &Texts) -> Result<(), Refusal> {
        let tables = Table::PARQUET.into_iter().filter(|it| self.is_wanted(*it));
        let parquet = self.parquet.iter();
        let parquet =
            tables.flat_map(|table| parquet.clone().map(move |it| it.join(table.folder())));
        for folder in parquet.chain(self.json.clone()) {
            let failed = |error: io::Error| not_saved(&folder, error.into(), texts);
            fs::create_dir_all(&folder).map_err(failed)?;
            for name in names(&folder).map_err(failed)? {
                // Left by a run that was stopped while it wrote.
                if is_part(&name) {
                    fs::remove_file(folder.join(&name)).map_err(failed)?;
                }
            }
        }
        let path = self.list();
        if let Some(text) = bounded_text(&path) {
            // A line that was cut off by a stop is an export that is done again.
            let lines = text.lines().filter_map(|line| serde_json::from_str::<Done>(line).ok());
            self.done = lines.map(|it| (it.export.clone(), it)).collect();
            let whole: String = self.done.values().map(line).collect();
            save::whole(&path, whole.as_bytes(), Replace::Yes)
                .map_err(|error| not_saved(&path, error, texts))?;
        } else if self.has_strangers() {
            let args = [("path", Arg::Text(&shown(self.main())))];
            return Err(Refusal::usage(texts.with("cli-each-not-ours", &args)));
        }
        Ok(())
    }

    /// Whether a path is one of the folders that are written to.
    pub(super) fn is_own(&self, path: &Path) -> bool {
        let real = |it: &Path| fs::canonicalize(it).ok();
        let here = real(path);
        let own = [&self.parquet, &self.json].into_iter().flatten();
        here.is_some() && own.into_iter().any(|it| real(it) == here)
    }

    /// Whether an export of this size is done, so that it is worth looking which.
    pub(super) fn may_be_done(&self, bytes: u64) -> bool {
        self.done.values().any(|it| it.bytes == bytes)
    }

    /// How this export ended, if it is done and all that is wanted of it is there.
    pub(super) fn done(&self, export: &str) -> Option<Status> {
        let done = self.done.get(export).filter(|it| it.made_with == self.made_with)?;
        let tables = Table::PARQUET.into_iter().chain([Table::Json]);
        let mut wanted = tables.filter(|it| self.is_wanted(*it));
        let is_there = wanted.all(|it| self.path(it, export).is_none_or(|path| path.is_file()));
        is_there.then_some(if done.whole { Status::Read } else { Status::Partly })
    }

    /// Where a table of an export stands, if it is wanted.
    pub(super) fn path(&self, table: Table, export: &str) -> Option<PathBuf> {
        if table == Table::Json {
            return Some(self.json.as_ref()?.join(format!("{export}.json")));
        }
        let folder = self.parquet.as_ref()?.join(table.folder());
        Some(folder.join(format!("{export}.parquet")))
    }

    /// Notes that an export is done.
    pub(super) fn note_done(
        &self,
        export: &str,
        bytes: u64,
        status: Status,
        texts: &Texts,
    ) -> Result<(), Refusal> {
        let done = Done {
            export: export.to_owned(),
            bytes,
            made_with: self.made_with.clone(),
            whole: status == Status::Read,
        };
        let path = self.list();
        let file = OpenOptions::new().create(true).append(true).open(&path);
        let written = file.and_then(|mut file| file.write_all(line(&done).as_bytes()));
        written.map_err(|error| not_saved(&path, error.into(), texts))
    }

    /// Takes out what is of none of these exports, and puts the list in order. Gives how many
    /// exports were taken out.
    pub(super) fn end(&self, seen: &BTreeSet<String>, texts: &Texts) -> Result<u64, Refusal> {
        let mut gone = BTreeSet::new();
        let parquet = self.parquet.iter();
        let folders = Table::PARQUET
            .into_iter()
            .flat_map(|table| parquet.clone().map(move |it| it.join(table.folder())));
        for folder in folders.chain(self.json.clone()) {
            let failed = |error: io::Error| not_saved(&folder, error.into(), texts);
            for name in names(&folder).unwrap_or_default() {
                let Some(export) = own_name(&name).filter(|it| !seen.contains(*it)) else {
                    continue;
                };
                fs::remove_file(folder.join(&name)).map_err(failed)?;
                gone.insert(export.to_owned());
            }
        }
        let path = self.list();
        let text = bounded_text(&path).unwrap_or_default();
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Done>(line).ok());
        let done: BTreeMap<String, Done> = lines
            .filter(|it| seen.contains(&it.export))
            .map(|it| (it.export.clone(), it))
            .collect();
        let whole: String = done.values().map(line).collect();
        save::whole(&path, whole.as_bytes(), Replace::Yes)
            .map_err(|error| not_saved(&path, error, texts))?;
        Ok(gone.len() as u64)
    }

    fn is_wanted(&self, table: Table) -> bool {
        match table {
            Table::Json => self.json.is_some(),
            Table::Records => self.parquet.is_some() && self.detail > Detail::Counts,
            _ => self.parquet.is_some(),
        }
    }

    fn main(&self) -> &Path {
        self.parquet.as_deref().or(self.json.as_deref()).unwrap_or_else(|| Path::new("."))
    }

    fn list(&self) -> PathBuf {
        self.main().join(DONE)
    }

    /// Whether tables stand here that are not known to be ours: they could not be told from others.
    fn has_strangers(&self) -> bool {
        let folders = Table::PARQUET.into_iter().map(|it| self.main().join(it.folder()));
        let folders = folders.chain(self.json.clone());
        folders.into_iter().any(|it| {
            let mut names = names(&it).unwrap_or_default().into_iter();
            names.any(|name| own_name(&name).is_none() && !name.starts_with('.') && name != DONE)
        })
    }
}

fn line(done: &Done) -> String {
    // Plain text and numbers: this cannot fail.
    let mut line = serde_json::to_string(done).unwrap_or_default();
    line.push('\n');
    line
}

/// What the result depends on besides the export, in one word.
fn made_with(detail: Detail, options: &ScanOptions) -> String {
    let locked = if options.passwords.is_empty() { "" } else { "with a password" };
    let mut words = vec![format!("{APP_VERSION} {detail:?} {:?} {locked}", options.zone)];
    words.extend((options.unlisted == Unlisted::Read).then(|| "unlisted".to_owned()));
    words.extend((options.damaged == Damaged::Counted).then(|| "damaged".to_owned()));
    let bundled = profile::bundled().iter().map(|it| format!("{} {}", it.id, it.version));
    words.extend(bundled);
    words.extend(options.profiles.iter().map(|(name, text)| format!("{name} {text}")));
    crate::reader::identity_of_text(words.join(" ")).unwrap_or_default()
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    fs::read_dir(folder)?.map(|it| Ok(it?.file_name().to_string_lossy().into_owned())).collect()
}

/// Whether a file is a part file of ours: its name begins as the export's does.
fn is_part(name: &str) -> bool {
    let stem = name.strip_suffix(".part").and_then(|it| it.split_once(".dossier"));
    stem.is_some_and(|it| it.0.len() >= 32 && it.0.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// The export that a file is of, if it is named as ours are.
fn own_name(name: &str) -> Option<&str> {
    let (export, ending) = name.split_once('.')?;
    let is_sum = export.len() == 64 && export.bytes().all(|it| it.is_ascii_hexdigit());
    let is_ours = ending.starts_with("parquet") || ending.starts_with("json");
    (is_sum && is_ours).then_some(export)
}

#[expect(clippy::disallowed_methods, reason = "bounded: at most `DONE_MAX_BYTES` are taken")]
fn bounded_text(path: &Path) -> Option<String> {
    let mut text = String::new();
    let file = fs::File::open(path).ok()?;
    file.take(DONE_MAX_BYTES).read_to_string(&mut text).ok()?;
    Some(text)
}
