//! What is to be said of an export as a whole: what is locked, cut off, left out, or not known.
//! What a person can give to have more of it read is asked for elsewhere.

use std::collections::BTreeSet;

use crate::findings::{EntryState, Findings, Problem, ProblemKind, ScanState};
use crate::insight::Results;
use crate::text::Untrusted;

use super::context::Phase;

/// Files named.
const NAMES_MAX: usize = 3;

/// Endings of programs, and of documents that are read and not exported.
const PROGRAMS: [&str; 9] = ["exe", "msi", "dll", "apk", "ipa", "dmg", "deb", "rpm", "appimage"];
const DOCUMENTS: [&str; 9] = ["pdf", "doc", "docx", "odt", "rtf", "ppt", "pptx", "pages", "key"];

/// What is to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The reader is gone; what was read stays.
    ReaderGone,
    /// The person stopped the reading.
    Stopped,
    /// Files need a password.
    Locked,
    /// The reader could not get past these.
    LeftOut,
    /// What was dropped stops early.
    Damaged,
    /// The same, in the middle of a file inside.
    DamagedInside,
    /// Files whose content does not fit its checksum, which are left out of all numbers.
    Unfit,
    /// Files larger or deeper than what is read.
    TooLarge,
    /// Other files that were not read, or only in part.
    NotRead,
    /// A second archive in the same file, before the one that was read.
    SecondArchive,
    /// Files in an archive that its own list does not name.
    Unlisted,
    /// A known app, with files that its rules do not know.
    LayoutChanged,
    /// No app that is known.
    UnknownApp,
    /// A known app whose files are not known.
    SortedByWords,
    /// The app that the person picked.
    PickedApp,
    /// The copy to read, where there is a fuller one.
    ReadingCopy,
    /// A report of less than a day.
    ShortReport,
    /// There is nothing in it: a picture, a film or sound.
    NoExportPhoto,
    /// There is nothing in it: a program.
    NoExportProgram,
    /// There is nothing in it: a document.
    NoExportDocument,
    /// It is an archive or a folder without a single file.
    NoExportEmpty,
    /// There is nothing in it.
    NoExport,
}

/// What is left out of an export, and read too where that is wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// What archives hold beside their own lists.
    Unlisted,
    /// Files whose content does not fit its checksum.
    Unfit,
}

/// Something to say of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What.
    pub kind: Kind,
    /// How many files it is about; for a file that stops early, how many were read.
    pub count: u64,
    /// How many files there are.
    pub all: u64,
    /// The first of them by name; for a known app, its name.
    pub names: Vec<Untrusted>,
}

/// Everything that is to be said, most pressing first. `picked` is the profile that the person
/// picked.
pub fn states(phase: Phase, results: &Results, picked: Option<&str>) -> Vec<State> {
    let findings = &results.findings;
    let mut said = Vec::new();
    let plain = |kind| State { kind, count: 0, all: findings.coverage.entries, names: Vec::new() };
    if matches!(phase, Phase::Failed(_)) {
        said.push(plain(Kind::ReaderGone));
    }
    if findings.state == ScanState::Stopped {
        said.push(plain(Kind::Stopped));
    }
    let mut told = BTreeSet::new();
    let groups: [(Kind, &[ProblemKind]); 3] = [
        (Kind::Locked, &[ProblemKind::Locked, ProblemKind::WrongPassword]),
        (Kind::LeftOut, &[ProblemKind::Crash]),
        (Kind::TooLarge, &[ProblemKind::TooLarge, ProblemKind::Bomb, ProblemKind::TooDeep]),
    ];
    for (kind, problems) in groups {
        let mine = |it: &&Problem| problems.contains(&it.kind);
        said.extend(group(findings, kind, mine, &mut told));
    }
    said.extend(group(findings, Kind::Unfit, |it| it.is_left_out(), &mut told));
    if let Some(state) = damaged(findings) {
        said.push(state);
    } else if phase != Phase::Reading {
        said.extend(not_read(findings, &told));
    }
    // "The rest is here" would be said of nothing.
    let coverage = &findings.coverage;
    let nothing = findings.totals.records == 0 && coverage.read + coverage.media == 0;
    if nothing && findings.state == ScanState::Complete {
        said.retain(|it| it.kind != Kind::NotRead);
    }
    let beside = [
        (Kind::SecondArchive, ProblemKind::SecondArchive),
        (Kind::Unlisted, ProblemKind::Unlisted),
    ];
    said.extend(beside.into_iter().filter_map(|(kind, problem)| offered(findings, kind, problem)));
    let layout = |it: &&Problem| it.kind == ProblemKind::Layout;
    said.extend(group(findings, Kind::LayoutChanged, layout, &mut BTreeSet::new()));
    if findings.platforms.is_empty() && is_one_photo(findings) && said.is_empty() {
        said.push(plain(Kind::NoExportPhoto));
    } else if findings.totals.records > 0 {
        said.extend(how_sorted(findings, picked));
        said.extend(reading_copy(findings));
        said.extend(short_report(findings));
    } else if findings.state == ScanState::Complete && said.is_empty() {
        said.push(plain(no_export(findings)));
    }
    said
}

/// The files that have such a problem.
fn group(
    findings: &Findings,
    kind: Kind,
    mine: impl Fn(&&Problem) -> bool,
    told: &mut BTreeSet<u32>,
) -> Option<State> {
    let mut names: Vec<Untrusted> = Vec::new();
    let mut entries = BTreeSet::new();
    let mut whole = 0;
    for problem in findings.problems.iter().filter(mine) {
        let new = problem.entry.is_none_or(|entry| entries.insert(entry.0));
        whole += u64::from(problem.entry.is_none());
        if new && names.len() < NAMES_MAX {
            names.push(problem.name.clone());
        }
    }
    let count = entries.len() as u64 + whole;
    told.extend(entries);
    let all = findings.coverage.entries;
    (count > 0).then_some(State { kind, count, all, names })
}

/// Files that were not read, and will be on wish; the first archive that they are in by name.
fn offered(findings: &Findings, kind: Kind, problem: ProblemKind) -> Option<State> {
    let mine = findings.problems.iter().filter(|it| it.kind == problem);
    let count = mine.clone().map(|it| it.count).sum();
    let names = mine.take(1).map(|it| it.name.clone()).collect();
    let all = findings.coverage.entries;
    (count > 0).then_some(State { kind, count, all, names })
}

/// Whether what was dropped stops early: the file itself, not one inside it.
fn damaged(findings: &Findings) -> Option<State> {
    let cut = |it: &&Problem| {
        let early = matches!(it.kind, ProblemKind::Truncated | ProblemKind::NoDirectory);
        early && it.entry.is_none()
    };
    let problem = findings.problems.iter().find(cut)?;
    let coverage = &findings.coverage;
    let whole = coverage.read.saturating_add(coverage.media);
    let names = vec![problem.name.clone()];
    let all = coverage.entries;
    if coverage.partial > 0 {
        return Some(State { kind: Kind::DamagedInside, count: whole, all, names });
    }
    Some(State { kind: Kind::Damaged, count: whole, all, names })
}

/// Files that were not read, or in part, of which nothing was said yet.
fn not_read(findings: &Findings, told: &BTreeSet<u32>) -> Option<State> {
    let open = findings.entries.iter().filter(|row| {
        matches!(row.state, EntryState::Unread | EntryState::Partial) && !told.contains(&row.id.0)
    });
    let count = open.clone().count() as u64;
    let names = open.take(NAMES_MAX).map(|row| row.name.clone()).collect();
    let all = findings.coverage.entries;
    (count > 0).then_some(State { kind: Kind::NotRead, count, all, names })
}

fn how_sorted(findings: &Findings, picked: Option<&str>) -> Option<State> {
    let all = findings.coverage.entries;
    if let Some(mine) = findings.platforms.iter().find(|it| picked == Some(&it.id)) {
        let names = vec![Untrusted::from(mine.name.as_str())];
        return Some(State { kind: Kind::PickedApp, count: 0, all, names });
    }
    let Some(platform) = findings.platforms.first() else {
        return Some(State { kind: Kind::UnknownApp, count: 0, all, names: Vec::new() });
    };
    let names = vec![Untrusted::from(platform.name.as_str())];
    (!platform.documented).then_some(State { kind: Kind::SortedByWords, count: 0, all, names })
}

/// Whether a photo or film was dropped and nothing else.
fn is_one_photo(findings: &Findings) -> bool {
    matches!(findings.entries.as_slice(), [row] if row.state == EntryState::Media)
}

/// Whether it is a copy to read, though the app has a fuller form.
fn reading_copy(findings: &Findings) -> Option<State> {
    let platform = findings.platforms.first()?;
    let all = findings.coverage.entries;
    let state = State { kind: Kind::ReadingCopy, count: 0, all, names: Vec::new() };
    platform.is_reading_copy.then_some(state)
}

/// Whether a report on what apps did covers less than a day; how many hours.
fn short_report(findings: &Findings) -> Option<State> {
    let (first, last) = findings.totals.first.zip(findings.totals.last)?;
    let hours = u64::try_from(last.secs.saturating_sub(first.secs)).ok()? / 3_600 + 1;
    let all = findings.coverage.entries;
    let state = State { kind: Kind::ShortReport, count: hours, all, names: Vec::new() };
    (!findings.actors.is_empty() && hours <= 24).then_some(state)
}

/// What a file without records looks like, by its name where it is a single one.
fn no_export(findings: &Findings) -> Kind {
    let dropped = !findings.sources.is_empty();
    if dropped && findings.entries.is_empty() && findings.litter_total == 0 {
        return Kind::NoExportEmpty;
    }
    let [source] = findings.sources.as_slice() else { return Kind::NoExport };
    let name = source.name.inner().to_lowercase();
    let ending = name.rsplit_once('.').map_or("", |it| it.1);
    if PROGRAMS.contains(&ending) {
        Kind::NoExportProgram
    } else if DOCUMENTS.contains(&ending) {
        Kind::NoExportDocument
    } else if is_one_photo(findings) {
        Kind::NoExportPhoto
    } else {
        Kind::NoExport
    }
}
