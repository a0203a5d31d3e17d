//! Which platform an export comes from: a guess from its first bytes, confirmed at the end.

use std::collections::{BTreeMap, BTreeSet};

use super::lookup::base_name;
use super::names::{ByLast, EntryName, fits_hint};
use super::pattern::same_name;
use super::{FileName, Layout, LayoutFormat, Profile};

/// What is known of an entry once its first 64 KiB were read.
pub struct Head<'a> {
    /// The entry's path in the export.
    pub name: &'a str,
    /// The form it is read in.
    pub format: LayoutFormat,
    /// Keys of the document's root; for a table its columns.
    pub root_keys: &'a [String],
    /// Paths seen, `/`-joined, at most four deep, keys as written, `[]` for elements.
    pub paths: &'a BTreeSet<String>,
    /// For JSON lines: the paths of each of the first 50 lines.
    pub line_paths: &'a [BTreeSet<String>],
    /// For a page: the form that it is read by.
    pub page: Option<&'a str>,
}

/// A platform and layout that fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// Position in the list of profiles.
    pub profile: usize,
    /// Position in `Profile::layouts`.
    pub layout: usize,
    /// How sure it is, 0 to 1.
    pub confidence: f64,
    /// Whether all that the layout asks for was seen already; if not, [`confirm`] it at the end.
    pub proven: bool,
}

/// How many names of an export are held against the profiles; of more, some are left out evenly.
const NAMES_MAX: usize = 10_000;
/// And of one folder in any case.
const OF_FOLDER_MAX: usize = 4;
/// From how many names on those that are alike are left out, and how many of them are kept.
const UNLIKE_FROM: usize = 256;
const ALIKE_MAX: usize = 4;

/// How well one layout fits.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Fit {
    proven: bool,
    confidence: f64,
    telling: usize,
    hits: usize,
}

/// Guesses the platform from the head of one entry and the names of all entries.
///
/// JSON and tables: at least one known root key or a name hint, and no more unknown root keys than
/// known ones; proven once the layout's whole condition holds. JSON lines: a line that has all
/// fields of a set proves it. Text: proven by enough base names. The guess with the best fit wins;
/// among equals the first.
pub fn recognize(profiles: &[Profile], head: &Head<'_>, names: &[&str]) -> Option<Guess> {
    let mut best: Option<(Fit, Guess)> = None;
    for (profile, known) in profiles.iter().enumerate() {
        for (layout, rule) in known.layouts.iter().enumerate() {
            let Some(fit) = fit(rule, head, names) else { continue };
            if best.as_ref().is_none_or(|(other, _)| fit > *other) {
                let Fit { proven, confidence, .. } = fit;
                best = Some((fit, Guess { profile, layout, confidence, proven }));
            }
        }
    }
    best.map(|(_, guess)| guess)
}

fn fit(layout: &Layout, head: &Head<'_>, names: &[&str]) -> Option<Fit> {
    let hint = layout.name_hints.iter().any(|hint| fits_hint(base_name(head.name), hint));
    match layout.format {
        LayoutFormat::Json | LayoutFormat::Csv if layout.format == head.format => {
            fit_keys(layout, head, hint)
        }
        // A file of a single line looks like one document.
        LayoutFormat::JsonLines
            if matches!(head.format, LayoutFormat::JsonLines | LayoutFormat::Json) =>
        {
            fit_lines(layout, head, hint)
        }
        LayoutFormat::Blocks if head.format == LayoutFormat::Blocks => {
            fit_fields(layout, head).or_else(|| fit_names(layout, names))
        }
        _ => None,
    }
}

/// Proven by the largest of its sets of fields of which all are there.
fn fit_fields(layout: &Layout, head: &Head<'_>) -> Option<Fit> {
    let has = |set: &&Vec<String>| !set.is_empty() && set.iter().all(|it| has_path(head.paths, it));
    let hits = layout.fields.iter().filter(has).map(Vec::len).max()?;
    Some(Fit { proven: true, confidence: sureness(true, hits, 1), telling: 0, hits })
}

/// Whether a path is among these; `*` in it stands for any one key.
fn has_path(paths: &BTreeSet<String>, wanted: &str) -> bool {
    if !wanted.split('/').any(|it| it == "*") {
        return paths.contains(wanted);
    }
    let fits = |path: &String| {
        let mut steps = path.split('/');
        let same = wanted.split('/').all(|want| {
            steps.next().is_some_and(|step| step == want || want == "*" && step != "[]")
        });
        same && steps.next().is_none()
    };
    paths.iter().any(fits)
}

/// Whether the page is of a form that the layout asks for, and has a name that it asks for.
fn fits_page(layout: &Layout, head: &Head<'_>) -> bool {
    let is_form = |form: &str| layout.pages.iter().any(|it| it == form);
    let name = EntryName::new(head.name);
    let named = layout.file_names.is_empty() || layout.file_names.iter().any(|it| it.fits(&name));
    layout.pages.is_empty() || named && head.page.is_some_and(is_form)
}

fn fit_keys(layout: &Layout, head: &Head<'_>, hint: bool) -> Option<Fit> {
    if !fits_page(layout, head) {
        return None;
    }
    if let Some(fit) = fit_fields(layout, head) {
        return Some(fit);
    }
    let seen = |key: &String| knows(&layout.root_keys, key);
    let hits = head.root_keys.iter().filter(|key| seen(key)).count();
    let unknown = head.root_keys.len().saturating_sub(hits);
    if unknown > hits || (hits == 0 && !hint) {
        return None;
    }
    let signed = head.paths.iter().any(|path| {
        let segments: Vec<&str> = path.split('/').collect();
        layout.is_signature(&segments)
    });
    let proven = hits >= layout.root_keys_min.max(1) && (signed || layout.signature.is_empty());
    let telling = tells(layout, head.root_keys.iter());
    let confidence = sureness(proven, hits, unknown) + if hint { 0.01 } else { 0.0 };
    Some(Fit { proven, confidence, telling, hits })
}

fn fit_lines(layout: &Layout, head: &Head<'_>, hint: bool) -> Option<Fit> {
    let has = |paths: &BTreeSet<String>, set: &Vec<String>| {
        !set.is_empty() && set.iter().all(|path| has_path(paths, path))
    };
    let fits = |paths: &BTreeSet<String>| layout.fields.iter().any(|set| has(paths, set));
    let alone = if head.line_paths.is_empty() { std::slice::from_ref(head.paths) } else { &[] };
    let lines = head.line_paths.iter().chain(alone);
    let total = head.line_paths.len().max(1);
    let hits = lines.filter(|paths| fits(paths)).count();
    if hits == 0 && !hint {
        return None;
    }
    let proven = hits > 0;
    let confidence = sureness(proven, hits, total.saturating_sub(hits));
    Some(Fit { proven, confidence, telling: 0, hits })
}

fn fit_names(layout: &Layout, names: &[&str]) -> Option<Fit> {
    let entries: Vec<EntryName> = names.iter().map(|name| EntryName::new(name)).collect();
    fit_entries(layout, (entries.len(), &ByLast::new(&entries)))
}

/// By the names of this many entries.
fn fit_entries(layout: &Layout, (entries, by_last): (usize, &ByLast<'_>)) -> Option<Fit> {
    let occurs = |name: &FileName| name.fits_any(by_last);
    let hits = layout.file_names.iter().filter(|name| occurs(name)).count();
    if hits < layout.file_names_min.max(1) {
        return None;
    }
    let telling = layout.telling_keys.iter().filter_map(|key| FileName::parse(key).ok());
    let telling = telling.filter(|name| occurs(name)).count();
    let confidence = sureness(true, hits, entries.saturating_sub(hits));
    Some(Fit { proven: true, confidence, telling, hits })
}

/// Recognises exports of many files by the names of all entries, surest first.
///
/// An export can hold files of two platforms: a file is the section that
/// [`Profile::section_for_file`] says, of the first of these profiles that knows it.
pub fn recognize_files(profiles: &[Profile], names: &[&str]) -> Vec<Guess> {
    let some = some_of(names);
    let total = some.len();
    let entries: Vec<EntryName> = unlike(some).into_iter().map(EntryName::new).collect();
    let by_last = ByLast::new(&entries);
    let mut found: Vec<(Fit, Guess)> = Vec::new();
    for (profile, known) in profiles.iter().enumerate() {
        let mut best: Option<(Fit, Guess)> = None;
        for (layout, rule) in known.layouts.iter().enumerate() {
            if rule.format != LayoutFormat::Files {
                continue;
            }
            let Some(fit) = fit_entries(rule, (total, &by_last)) else { continue };
            if best.as_ref().is_none_or(|(other, _)| fit.order() > other.order()) {
                let Fit { proven, confidence, .. } = fit;
                best = Some((fit, Guess { profile, layout, confidence, proven }));
            }
        }
        found.extend(best);
    }
    found.sort_by_key(|(fit, guess)| (std::cmp::Reverse(fit.hits), guess.profile));
    found.into_iter().map(|(_, guess)| guess).collect()
}

/// Names to hold against the profiles: all, or of very many those spread evenly and the first few
/// of each folder, since one file of a hundred thousand may tell whose they are.
fn some_of<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let every = names.len().div_ceil(NAMES_MAX).max(1);
    if every == 1 {
        return names.to_vec();
    }
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    let mut chosen = Vec::new();
    for (number, name) in names.iter().enumerate() {
        let end = name.match_indices('/').nth(1).or_else(|| name.match_indices('/').next());
        let folder = end.and_then(|(at, _)| name.get(..at)).unwrap_or_default();
        let room = folders.len() < NAMES_MAX;
        let first = match folders.get_mut(folder) {
            Some(count) => {
                *count += 1;
                *count <= OF_FOLDER_MAX
            }
            None if room => folders.insert(folder, 1).is_none(),
            None => false,
        };
        if first || number.is_multiple_of(every) {
            chosen.push(*name);
        }
    }
    chosen
}

/// Of many names that differ in numbers only (`IMG_1234.json`) the first few: what one of them tells,
/// all of them tell. A single digit counts as a letter, since it may be a part of a known name.
fn unlike(names: Vec<&str>) -> Vec<&str> {
    if names.len() <= UNLIKE_FROM {
        return names;
    }
    let mut alike: BTreeMap<String, usize> = BTreeMap::new();
    let mut is_new = |name: &&str| {
        let count = alike.entry(without_numbers(name)).or_default();
        *count += 1;
        *count <= ALIKE_MAX
    };
    names.into_iter().filter(|name| is_new(name)).collect()
}

/// A name with `#` for each number of several digits.
fn without_numbers(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(at) = rest.find(|it: char| it.is_ascii_digit()) {
        let (before, number) = rest.split_at(at);
        let end = number.find(|it: char| !it.is_ascii_digit()).unwrap_or(number.len());
        let (number, behind) = number.split_at(end);
        out.push_str(before);
        out.push_str(if end > 1 { "#" } else { number });
        rest = behind;
    }
    out.push_str(rest);
    out
}

impl Fit {
    /// For layouts of one profile: what tells them apart first.
    fn order(&self) -> (usize, usize) {
        (self.telling, self.hits)
    }
}

/// Confirms a guess after the whole entry was read: all root keys are known now, and whether any
/// path was a signature ([`Profile::is_signature`]).
///
/// Gives the layout of the same form whose telling keys hit most, with the confidence; `None` when
/// the guess was wrong. Fewer root keys than the rule asks for are enough when at least two were
/// seen, none is unknown and a signature was there: a person can ask for a part of their data.
pub fn confirm(
    profile: &Profile,
    layout: usize,
    root_keys: &BTreeSet<String>,
    signature_seen: bool,
) -> Option<(usize, f64)> {
    let guess = profile.layouts.get(layout)?;
    let hits = root_keys.iter().filter(|key| knows(&guess.root_keys, key)).count();
    let unknown = root_keys.len().saturating_sub(hits);
    let signed = signature_seen || guess.signature.is_empty();
    let full = hits >= guess.root_keys_min.max(1);
    let part = hits >= 2 && unknown == 0;
    if !signed || !(full || part) || unknown > hits {
        return None;
    }
    let mut best = (layout, 0);
    for (index, sibling) in profile.layouts.iter().enumerate() {
        let telling = tells(sibling, root_keys.iter());
        if sibling.format == guess.format && telling > best.1 {
            best = (index, telling);
        }
    }
    let confidence = sureness(true, hits, unknown);
    Some((best.0, if full { confidence } else { confidence.min(0.8) }))
}

/// Guesses the platform of a text export in any language from the first lines of its files.
///
/// `samples` are pairs of an entry's name and its first lines. A file counts when its first line is
/// `Label: date` and the next holds a link to one of the layout's hosts.
pub fn recognize_blocks(profiles: &[Profile], samples: &[(&str, &str)]) -> Option<Guess> {
    for (profile, known) in profiles.iter().enumerate() {
        for (layout, rule) in known.layouts.iter().enumerate() {
            if rule.link_hosts.is_empty() {
                continue;
            }
            let files =
                samples.iter().filter(|(_, text)| dated_link(text, &rule.link_hosts)).count();
            if files >= rule.link_files_min.max(1) {
                return Some(Guess { profile, layout, confidence: 0.7, proven: true });
            }
        }
    }
    None
}

/// Whether a text begins with `Label: date`, then a line that holds a link to one of the hosts.
fn dated_link(text: &str, hosts: &[String]) -> bool {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let (Some(date), Some(link)) = (lines.next(), lines.next()) else { return false };
    let dated = date.split_once([':', '：']).is_some_and(|(label, value)| {
        (2..=40).contains(&label.chars().count()) && is_date(value.trim())
    });
    let host = link
        .split_once("://")
        .map_or("", |(_, rest)| rest.split(['/', '?', '#', ':']).next().unwrap_or_default());
    dated
        && hosts.iter().any(|known| {
            host == known || host.strip_suffix(known.as_str()).is_some_and(|sub| sub.ends_with('.'))
        })
}

/// Whether a text is `2024-06-09 12:00:00`, with or without ` UTC`.
fn is_date(text: &str) -> bool {
    const SHAPE: &[u8] = b"0000-00-00 00:00:00";
    let text = text.strip_suffix(" UTC").unwrap_or(text);
    text.len() == SHAPE.len()
        && text.bytes().zip(SHAPE).all(|(byte, shape)| {
            if *shape == b'0' { byte.is_ascii_digit() } else { byte == *shape }
        })
}

fn knows(keys: &[String], key: &str) -> bool {
    keys.iter().any(|known| same_name(known, key))
}

fn tells<'a>(layout: &Layout, keys: impl Iterator<Item = &'a String>) -> usize {
    keys.filter(|key| knows(&layout.telling_keys, key)).count()
}

/// 0.90 to 0.99 for what is proven, 0.30 to 0.60 for what is not, by the share of known parts.
fn sureness(proven: bool, hits: usize, others: usize) -> f64 {
    let all = hits.saturating_add(others).max(1);
    let share = hits as f64 / all as f64;
    if proven { 0.09f64.mul_add(share, 0.9) } else { 0.3f64.mul_add(share, 0.3) }
}
