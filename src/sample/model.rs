//! The form of `assets/samples/*.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One sample.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleFile {
    /// The name that the platform gives the file.
    pub(super) file: String,
    /// The path inside a zip; without it the file is the document itself.
    pub(super) entry: Option<String>,
    /// Whether it is the one that is shown where none is named.
    #[serde(default)]
    pub(super) usual: bool,
    /// How many records it has unless told otherwise.
    pub(super) records: u64,
    /// The person's clock, in minutes from UTC.
    #[serde(default)]
    pub(super) offset_mins: i64,
    /// First day with records.
    pub(super) from: String,
    /// Last day with records.
    pub(super) until: String,
    /// Weight of the first and of the last day.
    pub(super) growth: (u64, u64),
    /// Weight of each weekday from Monday.
    pub(super) week: [u64; 7],
    /// Weight of each hour.
    pub(super) hours: [u64; 24],
    /// Stretches with nothing: first and last day of each.
    #[serde(default)]
    pub(super) quiet: Vec<(String, String)>,
    /// In which order lists run.
    pub(super) order: Order,
    /// The whole file, with holes in angle brackets. Line breaks and the spaces behind them are
    /// for the reader of the TOML only.
    pub(super) document: String,
    /// Further files of the same zip.
    #[serde(default)]
    pub(super) more: Vec<MoreFile>,
    /// Facts that the document states outside of lists: how many below which path.
    #[serde(default)]
    pub(super) facts: BTreeMap<String, u64>,
    /// Lists by name, for the holes `<list name>`.
    pub(super) list: BTreeMap<String, ListFile>,
    /// Tables by name, for the holes `<name.column>`; earlier rows are chosen more often.
    #[serde(default)]
    pub(super) table: BTreeMap<String, Vec<Vec<String>>>,
    /// Words for `<words>` and `<sentence>`, most frequent first.
    #[serde(default)]
    pub(super) words: String,
}

/// A further file of a zip.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MoreFile {
    /// Its path in the zip.
    pub(super) entry: String,
    /// The whole file, with holes like the first.
    pub(super) document: String,
}

/// A made-up person: what takes the place of a sample's own days, hours, words and tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonFile {
    /// What their samples are rolled with.
    pub(super) seed: u64,
    /// How many records each of their samples has, in percent of the sample's own number.
    pub(super) percent: u64,
    /// Their clock, in minutes from UTC.
    pub(super) offset_mins: i64,
    /// First day with records.
    pub(super) from: String,
    /// Last day with records.
    pub(super) until: String,
    /// Weight of the first and of the last day.
    pub(super) growth: (u64, u64),
    /// Weight of each weekday from Monday.
    pub(super) week: [u64; 7],
    /// Weight of each hour.
    pub(super) hours: [u64; 24],
    /// Stretches with nothing: first and last day of each.
    #[serde(default)]
    pub(super) quiet: Vec<(String, String)>,
    /// Words for sentences, most frequent first.
    pub(super) words: String,
    /// Their tables: who they are, whom they know, what they look for.
    pub(super) table: BTreeMap<String, Vec<Vec<String>>>,
}

impl SampleFile {
    /// Makes it this person's.
    pub(super) fn become_of(&mut self, person: PersonFile) {
        self.records = self.records * person.percent / 100;
        self.offset_mins = person.offset_mins;
        (self.from, self.until) = (person.from, person.until);
        (self.growth, self.week, self.hours) = (person.growth, person.week, person.hours);
        (self.quiet, self.words) = (person.quiet, person.words);
        self.table.extend(person.table);
    }
}

/// In which order lists run.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Order {
    NewestFirst,
    OldestFirst,
}

/// One list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListFile {
    /// Where its records stand, for the count.
    pub(super) path: String,
    /// Its part of the records, as a weight.
    #[serde(default)]
    pub(super) share: u64,
    /// Or how many it has, whatever the total.
    #[serde(default)]
    pub(super) count: u64,
    /// One record, with holes.
    pub(super) item: String,
    /// Between two records; a comma unless told otherwise.
    #[serde(default = "comma")]
    pub(super) between: String,
    /// For lists of lists (chats): what stands before and behind each group.
    pub(super) group: Option<(String, String)>,
    /// Fewest and most records of a group.
    #[serde(default)]
    pub(super) group_records: (u64, u64),
    /// Fewest and most records in one sitting.
    #[serde(default = "alone")]
    pub(super) sitting: (u64, u64),
    /// Fewest and most seconds between two of a sitting.
    #[serde(default = "step")]
    pub(super) step_secs: (u64, u64),
    /// How far sittings stray from an even pace, in percent of that pace; 100 unless told
    /// otherwise.
    #[serde(default = "anywhere")]
    pub(super) stray_percent: u64,
    /// Own first and last day.
    pub(super) days: Option<(String, String)>,
    /// Own weight of each hour.
    pub(super) hours: Option<[u64; 24]>,
}

fn comma() -> String {
    ",".to_owned()
}

fn alone() -> (u64, u64) {
    (1, 1)
}

fn step() -> (u64, u64) {
    (20, 90)
}

fn anywhere() -> u64 {
    100
}
