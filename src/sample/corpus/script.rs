//! A corpus' file, compiled.

use super::hole::{Form, Hole, Names};
use super::model::{CorpusFile, EntryFile, ListFile, Packing};
use super::prose::{Escape, Vocabulary};
use super::value::Value;
use crate::sample::dice::Dice;

/// The words are the same in all corpora, whatever the seed.
const WORDS_SEED: u64 = 42;

/// A compiled corpus.
pub(super) struct Corpus {
    pub(super) bytes: u64,
    pub(super) until_secs: i64,
    pub(super) step_secs: u64,
    pub(super) hosts: Vec<String>,
    pub(super) entries: Vec<Entry>,
    pub(super) lists: Vec<List>,
    pub(super) tables: Vec<Vec<Vec<Form>>>,
    /// Kinds of planted values, by number.
    pub(super) kinds: Vec<String>,
    pub(super) words: Vocabulary,
}

/// One file, or many of one form.
pub(super) struct Entry {
    pub(super) name: Form,
    pub(super) count: u64,
    pub(super) bytes: u64,
    pub(super) packing: Packing,
    pub(super) escape: Escape,
    pub(super) document: Form,
    pub(super) noise_bytes: Option<(u64, u64)>,
    pub(super) section: Option<String>,
    pub(super) facts: Vec<(String, u64)>,
    /// The sum of the shares of the lists in its document.
    pub(super) shares: u64,
}

/// One list.
pub(super) struct List {
    pub(super) section: Option<String>,
    pub(super) share: u64,
    pub(super) records: Option<(u64, u64)>,
    pub(super) sometimes: (u64, u64),
    pub(super) item: Form,
    pub(super) between: String,
    pub(super) group: Option<(Form, Form)>,
    pub(super) group_bytes: (u64, u64),
}

impl Corpus {
    /// Compiles a corpus' file; the error says what is wrong in it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let file: CorpusFile = toml::from_str(text).map_err(|bad| bad.to_string())?;
        let kinds = Value::ALL.iter().map(|it| it.1.to_owned()).collect();
        let names =
            &mut Names { tables: &file.table, lists: &file.list, compact: file.compact, kinds };
        let mut tables = Vec::new();
        for rows in file.table.values() {
            let row = |row: &Vec<String>| row.iter().map(|it| Form::parse(it, names)).collect();
            tables.push(rows.iter().map(row).collect::<Result<_, String>>()?);
        }
        let mut lists = Vec::new();
        for list in file.list.values() {
            lists.push(List::compile(list, names)?);
        }
        let mut entries = Vec::new();
        for entry in &file.entry {
            entries.push(Entry::compile(entry, names, &lists)?);
        }
        Ok(Self {
            bytes: file.bytes,
            until_secs: file.until_secs,
            step_secs: file.step_secs,
            entries,
            lists,
            tables,
            kinds: std::mem::take(&mut names.kinds),
            words: Vocabulary::new(Dice::new(WORDS_SEED)),
            hosts: file.hosts,
        })
    }
}

impl Entry {
    fn compile(entry: &EntryFile, names: &mut Names<'_>, lists: &[List]) -> Result<Self, String> {
        let document = Form::parse(&entry.document, names)?;
        let share = |hole: &Hole| match hole {
            Hole::List(number) => lists.get(*number).map_or(0, |it| it.share),
            _ => 0,
        };
        Ok(Self {
            name: Form::parse(&entry.name, names)?,
            count: entry.count,
            bytes: entry.bytes,
            packing: entry.packing,
            escape: entry.escape,
            shares: document.0.iter().map(share).sum(),
            document,
            noise_bytes: entry.noise_bytes,
            section: entry.section.clone(),
            facts: entry.facts.iter().map(|it| (it.0.clone(), *it.1)).collect(),
        })
    }
}

impl List {
    fn compile(list: &ListFile, names: &mut Names<'_>) -> Result<Self, String> {
        let group = match &list.group {
            None => None,
            Some((head, tail)) => Some((Form::parse(head, names)?, Form::parse(tail, names)?)),
        };
        let between = if names.compact {
            list.between.clone()
        } else {
            format!("{}\n", list.between.trim_end_matches('\n'))
        };
        Ok(Self {
            section: list.section.clone(),
            share: list.share,
            records: list.records,
            sometimes: list.sometimes,
            item: Form::parse(list.item.trim_end_matches('\n'), names)?,
            between,
            group,
            group_bytes: list.group_bytes,
        })
    }
}
