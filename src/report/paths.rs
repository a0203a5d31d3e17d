//! What of a path inside an export may be shown: the words of exports' own forms.

use std::collections::BTreeSet;

use crate::classify::plain;
use crate::insight::Results;
use crate::text::MONTHS;

use super::mask::LEFT_OUT;

/// Characters shown of a path. A whole one says more than its start and its end.
const SHOWN_MAX: usize = 240;

/// Files whose names are looked at for words of a platform's form.
const FORMS_LOOKED_AT: usize = 2000;

/// Digits that a number may have: more may be somebody's, unless they are a day.
const DIGITS_MAX: usize = 4;

/// Digits of a version and of a time of day.
const VERSION_MAX: usize = 3;
const TIME_MAX: usize = 6;

/// Characters of the longest ending of a file.
const ENDING_MAX: usize = 6;

/// Words that say nothing about a person in a file's name.
const FILE_WORDS: &[&str] = &[
    "account",
    "activity",
    "all",
    "app",
    "archive",
    "backup",
    "copy",
    "csv",
    "data",
    "download",
    "export",
    "files",
    "gz",
    "html",
    "information",
    "json",
    "messages",
    "my",
    "ndjson",
    "of",
    "part",
    "personal",
    "privacy",
    "report",
    "request",
    "tar",
    "tgz",
    "txt",
    "user",
    "xml",
    "your",
    "zip",
];

/// Whether a value is the name of a platform that the export is from, or a word of it.
pub(super) fn is_platform(results: &Results, value: &str) -> bool {
    let value = value.to_lowercase();
    let is_it = |name: &str| {
        let name = name.to_lowercase();
        name == value || name.split(|it: char| !it.is_alphanumeric()).any(|it| it == value)
    };
    results.findings.platforms.iter().any(|it| is_it(&it.name))
}

/// The words that may be shown of a file's name, in lower case: those, and of platforms' names.
pub(super) fn file_words(results: &Results) -> BTreeSet<String> {
    let platforms = &results.findings.platforms;
    let names = platforms.iter().flat_map(|it| [&it.id, &it.name]);
    let parts = names.flat_map(|it| it.split(|it: char| !it.is_alphanumeric()));
    let mut out: BTreeSet<String> = parts.map(str::to_lowercase).collect();
    out.extend(FILE_WORDS.iter().map(|it| (*it).to_owned()));
    out
}

/// Names of folders and files of a platform's own, in lower case: those of files that its rules sorted
/// and that are made of words of its form alone. And paths that are shown whole.
pub(super) fn names_of_forms(results: &Results, known: &BTreeSet<String>) -> BTreeSet<String> {
    let found = &results.findings;
    let is_sorted = |rule: &str| found.platforms.iter().any(|it| it.id == rule);
    let mut names = BTreeSet::new();
    for entry in found.entries.iter().filter(|it| is_sorted(&it.rule)).take(FORMS_LOOKED_AT) {
        let path = entry.name.inner();
        let steps = path.split('/').map(|it| it.rsplit_once('.').map_or(it, |it| it.0));
        names.extend(steps.filter(|it| plain::is_plain(it)).map(str::to_lowercase));
        if open(path, known) == path {
            names.insert(path.to_lowercase());
        }
    }
    names
}

/// A path with every word left out that may name somebody or be written by somebody. `known` are
/// further words that may be shown, in lower case.
pub(super) fn open(path: &str, known: &BTreeSet<String>) -> String {
    let (folders, file) = path.rsplit_once('/').map_or(("", path), |it| it);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let is_ending = !ending.is_empty()
        && ending.len() <= ENDING_MAX
        && ending.chars().all(|it| it.is_ascii_alphanumeric());
    let mut steps: Vec<String> = Vec::new();
    if !folders.is_empty() {
        steps.extend(folders.split('/').map(|it| step(it, known)));
    }
    steps.push(if is_ending {
        format!("{}.{ending}", step(stem, known))
    } else {
        step(file, known)
    });
    steps.join("/")
}

/// One folder or file: known words stay, with what stands between two of them.
fn step(step: &str, known: &BTreeSet<String>) -> String {
    if plain::is_plain(step) || is_month(step) {
        return step.to_owned();
    }
    let mut out = String::with_capacity(step.len());
    // What stands behind a word that is left out, for the case that a known one follows.
    let mut after_left_out = None;
    for part in step.split_inclusive(|it: char| !it.is_alphanumeric()) {
        let word = part.trim_end_matches(|it: char| !it.is_alphanumeric());
        let (word, mark) = part.split_at(word.len());
        if word.is_empty() {
            if after_left_out.is_none() {
                out.push_str(mark);
            }
        } else if is_known(word, known) {
            out.push_str(after_left_out.take().unwrap_or_default());
            out.push_str(part);
        } else {
            if after_left_out.is_none() {
                out.push_str(LEFT_OUT);
            }
            after_left_out = Some(mark);
        }
    }
    out
}

/// Whether it is a year and a month: `2024_JANUARY`. Alone, some months are names of people.
fn is_month(step: &str) -> bool {
    step.split_once(['_', '-', ' ']).is_some_and(|(year, month)| {
        year.len() == 4 && is_digits(year) && MONTHS.contains(&month.to_lowercase().as_str())
    })
}

fn is_known(word: &str, known: &BTreeSet<String>) -> bool {
    is_number(word)
        || word.chars().count() == 1 && word.is_ascii()
        || known.contains(&word.to_lowercase())
        || plain::is_plain(word)
}

/// Whether a word is made of words that exports' own forms are made of.
pub(super) fn is_of_forms(word: &str) -> bool {
    plain::is_plain(word)
}

/// Whether a word is a number that says nothing about anybody: a small one, a day, a time of one
/// (`20240115T101010Z`), a version (`v4`).
pub(super) fn is_number(word: &str) -> bool {
    let is_short = |it: &str, most: usize| is_digits(it) && it.len() <= most;
    if let Some(version) = word.strip_prefix(['v', 'V']) {
        return is_short(version, VERSION_MAX);
    }
    let word = word.strip_suffix(['Z', 'z']).unwrap_or(word);
    match word.split_once(['T', 't']) {
        Some((day, time)) => (is_short(day, 2) || is_day(day)) && is_short(time, TIME_MAX),
        None => is_short(word, DIGITS_MAX) || is_day(word),
    }
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit())
}

/// A month, a day or a moment, written without marks: `202401`, `20240115`, `20240115101010`.
fn is_day(word: &str) -> bool {
    let part = |from: usize, most: u32| {
        let number = word.get(from..from + 2).and_then(|it| it.parse().ok());
        number.is_some_and(|it: u32| (1..=most).contains(&it))
    };
    is_digits(word)
        && (word.starts_with("19") || word.starts_with("20"))
        && match word.len() {
            6 => part(4, 12),
            8 | 12 | 14 => part(4, 12) && part(6, 31),
            _ => false,
        }
}

/// A path that fits where it stands: of an endless one, the start and the file.
pub(super) fn clip(path: &str) -> String {
    let count = path.chars().count();
    if count <= SHOWN_MAX {
        return path.to_owned();
    }
    let half = SHOWN_MAX / 2;
    let start: String = path.chars().take(half).collect();
    let end: String = path.chars().skip(count - half).collect();
    format!("{start}…{end}")
}
