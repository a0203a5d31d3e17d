//! A sample's file, compiled: templates, tables and clocks.

use std::collections::BTreeMap;

use super::clock::{self, Clock, Direction, Rhythm, Sitting};
use super::model::{ListFile, MoreFile, Order, PersonFile, SampleFile};
use super::template::{Names, Template};

/// A compiled sample.
pub(super) struct Script {
    pub(super) file: String,
    pub(super) entry: Option<String>,
    pub(super) usual: bool,
    pub(super) records: u64,
    pub(super) offset_mins: i64,
    pub(super) direction: Direction,
    pub(super) clock: Clock,
    pub(super) document: Template,
    /// Further files: path and text.
    pub(super) more: Vec<(String, Template)>,
    pub(super) facts: BTreeMap<String, u64>,
    pub(super) lists: Vec<List>,
    pub(super) tables: Vec<Vec<Vec<Template>>>,
    pub(super) words: Vec<String>,
}

/// A compiled list.
pub(super) struct List {
    pub(super) path: String,
    pub(super) share: u64,
    pub(super) count: u64,
    pub(super) item: Template,
    pub(super) between: String,
    pub(super) group: Option<Group>,
    pub(super) sitting: Sitting,
    /// Its own clock, where it has one.
    pub(super) clock: Option<Clock>,
}

/// What stands around each group of a list of lists.
pub(super) struct Group {
    pub(super) head: Template,
    pub(super) tail: Template,
    pub(super) records: (u64, u64),
}

impl Script {
    /// Compiles a sample's file; the error says what is wrong in it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        Self::compile(toml::from_str(text).map_err(|bad| bad.to_string())?)
    }

    /// The same, as a person's whose file this is.
    pub(super) fn parse_of(text: &str, person: &str) -> Result<(Self, u64), String> {
        let mut file: SampleFile = toml::from_str(text).map_err(|bad| bad.to_string())?;
        let person: PersonFile = toml::from_str(person).map_err(|bad| bad.to_string())?;
        let seed = person.seed;
        file.become_of(person);
        Ok((Self::compile(file)?, seed))
    }

    fn compile(file: SampleFile) -> Result<Self, String> {
        let list_names: Vec<&str> = file.list.keys().map(String::as_str).collect();
        let names = Names { tables: &file.table, lists: &list_names };
        let row =
            |row: &Vec<String>| row.iter().map(|cell| Template::parse(cell, &names)).collect();
        let table = |rows: &Vec<Vec<String>>| rows.iter().map(row).collect();
        let tables = file.table.values().map(table).collect::<Result<_, String>>()?;
        let document = Template::parse(&file.document, &names)?;
        let more = |it: &MoreFile| Ok((it.entry.clone(), Template::parse(&it.document, &names)?));
        let more = file.more.iter().map(more).collect::<Result<_, String>>()?;
        let list = |list: &ListFile| List::compile(list, &file, &names);
        let lists = file.list.values().map(list).collect::<Result<_, String>>()?;
        Ok(Self {
            clock: clock(&file, None)?,
            document,
            more,
            lists,
            tables,
            direction: match file.order {
                Order::NewestFirst => Direction::NewestFirst,
                Order::OldestFirst => Direction::OldestFirst,
            },
            words: file.words.split_whitespace().map(str::to_owned).collect(),
            file: file.file,
            entry: file.entry,
            usual: file.usual,
            records: file.records,
            offset_mins: file.offset_mins,
            facts: file.facts,
        })
    }

    /// How many records each list gets of about `records` in all.
    pub(super) fn shares(&self, records: u64) -> Vec<u64> {
        let fixed: u64 = self.lists.iter().map(|list| list.count).sum();
        let facts: u64 = self.facts.values().sum();
        let free = u128::from(records.saturating_sub(fixed).saturating_sub(facts));
        let weight = u128::from(self.lists.iter().map(|list| list.share).sum::<u64>().max(1));
        let mut before = 0;
        let mut counts = Vec::with_capacity(self.lists.len());
        for list in &self.lists {
            let start = free * before / weight;
            before += u128::from(list.share);
            counts.push(list.count + (free * before / weight - start) as u64);
        }
        counts
    }
}

impl List {
    fn compile(list: &ListFile, file: &SampleFile, names: &Names<'_>) -> Result<Self, String> {
        let own_clock = list.days.is_some() || list.hours.is_some();
        let group = match &list.group {
            None => None,
            Some((head, tail)) => Some(Group {
                head: Template::parse(head, names)?,
                tail: Template::parse(tail, names)?,
                records: list.group_records,
            }),
        };
        Ok(Self {
            path: list.path.clone(),
            share: list.share,
            count: list.count,
            item: Template::parse(&list.item, names)?,
            between: list.between.clone(),
            group,
            sitting: Sitting {
                records: list.sitting,
                step_secs: list.step_secs,
                stray_percent: list.stray_percent,
            },
            clock: own_clock.then(|| clock(file, Some(list))).transpose()?,
        })
    }
}

fn clock(file: &SampleFile, list: Option<&ListFile>) -> Result<Clock, String> {
    let days = list.and_then(|list| list.days.as_ref());
    let (from, until) = days.map_or((&file.from, &file.until), |days| (&days.0, &days.1));
    let quiet = |days: &(String, String)| Ok((clock::day(&days.0)?, clock::day(&days.1)?));
    let quiet = file.quiet.iter().map(quiet).collect::<Result<Vec<_>, String>>()?;
    Ok(Clock::new(&Rhythm {
        days: (clock::day(from)?, clock::day(until)?),
        growth: file.growth,
        week: &file.week,
        hours: list.and_then(|list| list.hours.as_ref()).unwrap_or(&file.hours),
        quiet: &quiet,
    }))
}
