//! Whether what was dropped together is one export in parts, or several exports of one app: by the
//! files inside, once all are read.

use std::collections::BTreeMap;

use super::outcome::SoFar;
use crate::findings::{EntryRow, SameApp, ScanState};

/// Digits in a row that make a date or a time; fewer number parts.
const DATE_DIGITS_MIN: usize = 4;

/// What a dropped file holds of one platform: its files by what they are called, with their records.
type Inside = BTreeMap<String, u64>;

impl SoFar<'_> {
    /// Dropped files that seem to be exports of one app, each whole in itself.
    pub(super) fn same_app(&self) -> Vec<SameApp> {
        let sources = self.export.sources();
        if self.state == ScanState::Reading || sources.len() < 2 {
            return Vec::new();
        }
        let mut held: BTreeMap<&str, BTreeMap<usize, Inside>> = BTreeMap::new();
        // Chats are often saved one by one: files of plain text say nothing.
        for row in self.entries.iter().filter(|it| it.records > 0 && it.format != "txt") {
            let Some(entry) = self.export.entries().get(row.id.0 as usize) else { continue };
            let source = entry.source as usize;
            let alone = sources.get(source).is_some_and(|it| it.name == row.name);
            let inside = held.entry(&row.rule).or_default().entry(source).or_default();
            *inside.entry(called(row, alone)).or_default() += row.records;
        }
        let known = held.iter().filter_map(|(rule, by_source)| {
            let profile = self.held.profiles.iter().find(|it| it.id == *rule)?;
            let same = by_source.iter().filter(|one| {
                by_source.iter().any(|other| other.0 != one.0 && are_alike(one.1, other.1))
            });
            let sources: Vec<u32> = same.map(|it| *it.0 as u32).collect();
            (sources.len() > 1).then(|| SameApp { app: profile.name.clone(), sources })
        });
        known.collect()
    }
}

/// By what a file inside is known again in another export: its name and its folder's. That of a file
/// that was dropped by itself often holds a date.
fn called(row: &EntryRow, alone: bool) -> String {
    let name = row.name.inner();
    if alone {
        return without_dates(name);
    }
    let mut steps = name.rsplit('/');
    let (file, folder) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    // The uppermost folder is often called after the person or the date.
    if steps.next().is_none() { file.to_owned() } else { format!("{folder}/{file}") }
}

/// A name without dates, and without the number that a browser gives to a second copy. The number of
/// a part stays.
fn without_dates(name: &str) -> String {
    let runs = runs(name);
    let digits = |at: usize| runs.get(at).filter(|it| it.starts_with(|c: char| c.is_ascii_digit()));
    // Month, day, hour, minute and second behind a year, each with one mark before it.
    let two_more = |at: usize| {
        let mark = runs.get(at).is_some_and(|it| it.chars().count() == 1);
        mark && digits(at + 1).is_some_and(|it| it.len() == 2)
    };
    let mut kept = String::with_capacity(name.len());
    let mut at = 0;
    while let Some(run) = runs.get(at) {
        at += 1;
        if digits(at - 1).is_none() {
            kept.push_str(run);
        } else if run.len() >= DATE_DIGITS_MIN {
            if run.len() == DATE_DIGITS_MIN && two_more(at) && two_more(at + 2) {
                while two_more(at) {
                    at += 2;
                }
            }
        } else if kept.ends_with('(') && runs.get(at).is_some_and(|it| it.starts_with(')')) {
            kept.truncate(kept.trim_end_matches(['(', ' ']).len());
            kept.push_str(runs.get(at).map_or("", |it| it.trim_start_matches(')')));
            at += 1;
        } else {
            kept.push_str(run);
        }
    }
    kept
}

/// A text cut where digits begin and end.
fn runs(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|it: char| it.is_ascii_digit() != is_digit).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        found.push(run);
        rest = after;
    }
    found
}

/// Whether at least half the records of the smaller one stand in files that both have.
fn are_alike(one: &Inside, other: &Inside) -> bool {
    let all = |it: &Inside| it.values().sum::<u64>();
    let (smaller, larger) = if all(one) <= all(other) { (one, other) } else { (other, one) };
    let both = smaller.iter().filter(|it| larger.contains_key(it.0));
    let shared: u64 = both.map(|it| it.1).sum();
    shared > 0 && shared * 2 >= all(smaller)
}
