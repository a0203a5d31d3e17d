//! The form of `assets/samples/corpus-*.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::prose::Escape;

/// One corpus. Its texts have holes of the form `%{hole}`, see `hole`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CorpusFile {
    /// Bytes of all its texts, unless told otherwise.
    pub(super) bytes: u64,
    /// When the newest record happened, seconds since 1970.
    pub(super) until_secs: i64,
    /// Seconds between two records of a list, on average.
    pub(super) step_secs: u64,
    /// Whether line breaks and the spaces behind them are for the reader of the TOML only.
    #[serde(default)]
    pub(super) compact: bool,
    /// Hosts of e-mail addresses.
    pub(super) hosts: Vec<String>,
    /// The files in it, in order.
    pub(super) entry: Vec<EntryFile>,
    /// Lists by name, for the holes `%{list NAME}`.
    #[serde(default)]
    pub(super) list: BTreeMap<String, ListFile>,
    /// Tables by name, for the holes `%{NAME.COLUMN}`; each row is as likely as the others.
    #[serde(default)]
    pub(super) table: BTreeMap<String, Vec<Vec<String>>>,
}

/// One file of a corpus, or many of one form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryFile {
    /// Its path in the zip.
    pub(super) name: String,
    /// How many there are at the corpus' own size; more or less where another size is asked.
    #[serde(default = "one")]
    pub(super) count: u64,
    /// Bytes that its lists fill together at the corpus' own size.
    #[serde(default)]
    pub(super) bytes: u64,
    /// How it is packed.
    #[serde(default)]
    pub(super) packing: Packing,
    /// How text is written in it.
    #[serde(default)]
    pub(super) escape: Escape,
    /// The whole file.
    #[serde(default)]
    pub(super) document: String,
    /// Fewest and most bytes of a file of noise, which has no document.
    pub(super) noise_bytes: Option<(u64, u64)>,
    /// The section of which each file is a record.
    pub(super) section: Option<String>,
    /// Facts that each file states outside of lists: how many below which path.
    #[serde(default)]
    pub(super) facts: BTreeMap<String, u64>,
}

/// How a file is packed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Packing {
    #[default]
    Deflated,
    Stored,
    /// Every other file is stored.
    Alternate,
}

/// One list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListFile {
    /// Where its records stand, for the count; without it they are parts of something.
    pub(super) section: Option<String>,
    /// Its part of the bytes of its file, as a weight.
    #[serde(default)]
    pub(super) share: u64,
    /// Or fewest and most records.
    pub(super) records: Option<(u64, u64)>,
    /// In so many of a thousand lists, up to so many records.
    #[serde(default)]
    pub(super) sometimes: (u64, u64),
    /// One record.
    pub(super) item: String,
    /// Between two records; a comma unless told otherwise.
    #[serde(default = "comma")]
    pub(super) between: String,
    /// For lists of lists (chats): what stands before and behind each group.
    pub(super) group: Option<(String, String)>,
    /// Fewest and most bytes of a group.
    #[serde(default)]
    pub(super) group_bytes: (u64, u64),
}

fn one() -> u64 {
    1
}

fn comma() -> String {
    ",".to_owned()
}
