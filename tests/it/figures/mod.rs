//! The table of figures P1 to P24: what was promised of hostile files and faults, measured.
//!
//! `cargo test --test it figures:: -- --nocapture` prints the table. By default little of each is
//! tried, so that it ends within two minutes; `DOSSIER_FULL=1` tries all of it. `DOSSIER_SHARED`
//! names a folder with `corpora/` in it, without which the figures about them are not measured, and
//! `DOSSIER_BIN` another build of the program (a release build for the times to mean anything).

mod archives;
mod bombs;
mod corpora;
mod mutants;
mod others;
mod runs;
mod sizes;
mod takeout;

use std::path::PathBuf;
use std::time::Duration;

/// What came of a figure.
pub(super) enum Measured {
    /// It holds; what was measured.
    Holds(String),
    /// It does not; what was measured.
    Fails(String),
    /// It was not measured; why, or where it is.
    Not(String),
}

/// What holds where `holds`, told in either case.
pub(super) fn judged(holds: bool, what: String) -> Measured {
    if holds { Measured::Holds(what) } else { Measured::Fails(what) }
}

/// Whether all is to be tried.
pub(super) fn full() -> bool {
    std::env::var_os("DOSSIER_FULL").is_some()
}

/// As many as in full, or few.
pub(super) fn times(all: usize, few: usize) -> usize {
    if full() { all } else { few }
}

/// The folder of hostile files, if there is one here.
pub(super) fn corpora_folder() -> Option<PathBuf> {
    Some(PathBuf::from(std::env::var_os("DOSSIER_SHARED")?).join("corpora"))
        .filter(|it| it.is_dir())
}

/// The program that is measured.
pub(super) fn program() -> PathBuf {
    std::env::var_os("DOSSIER_BIN")
        .map_or_else(|| env!("CARGO_BIN_EXE_dossier").into(), PathBuf::from)
}

/// Whether the program is one whose times mean something.
pub(super) fn is_fast() -> bool {
    std::env::var_os("DOSSIER_BIN").is_some() || !cfg!(debug_assertions)
}

/// A limit on time: as promised, and much more for a build that is not optimised.
pub(super) fn within(secs: u64) -> Duration {
    Duration::from_secs(if is_fast() { secs } else { secs * 10 })
}

/// The same for what this test itself does.
pub(super) fn within_here(secs: u64) -> Duration {
    Duration::from_secs(if cfg!(debug_assertions) { secs * 10 } else { secs })
}

/// Numbers that look random and are the same each time.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

type Figure = (&'static str, &'static str, fn() -> Measured);

const FIGURES: [Figure; 26] = [
    ("P1", "no death, no panic, 5 s, 256 MiB on every corpus file", corpora::no_deaths),
    ("P1b", "the same of files that were broken by chance", mutants::mutants),
    ("P2", "the byte ledger is exact", corpora::ledgers),
    ("P3", "as many entries as the best of Python, Info-ZIP and 7-Zip", others::as_good_as_others),
    ("P4", "a cut export gives all entries before the cut", archives::cuts),
    ("P5", "no flipped bit gives a wrong value that looks good", archives::flips),
    ("P6", "any file of 50 MB in 300 MiB", bombs::bombs),
    ("P7", "a save killed at any call", || elsewhere("save_faults::")),
    ("P8", "a save failed at any call", || elsewhere("save_faults::")),
    ("P9", "no socket but local ones", || elsewhere("offline::traced")),
    ("P10", "the reader's system calls", || elsewhere("offline::confined")),
    ("P11", "files created in a session", || elsewhere("offline::traced")),
    ("P12", "the same input gives the same bytes", runs::same_bytes),
    ("P13", "packed anew, the totals are the same", archives::packed_anew),
    ("P14", "hostile strings in all that goes out", || elsewhere("pdf:: report:: cli:: fuzzed::")),
    ("P15", "no memory is too little for the asking side", runs::little_memory),
    ("P16", "a Takeout of 50 GB", takeout::takeout),
    ("P16b", "a list, a page and a box of mail of gigabytes in 400 MiB", sizes::gigabytes),
    ("P17", "a million entries listed in 2 s", archives::many_entries),
    ("P18", "JSON a million deep, and a string of 4 GB", archives::deep_and_long),
    ("P19", "the JSON test suite", corpora::json_suite),
    ("P20", "a reader killed at any moment changes nothing", runs::killed_readers),
    ("P21", "lines of readers covered, and each message", || elsewhere(".ci/coverage, messages::")),
    ("P22", "advisories, banned crates, unsafe lines", || elsewhere("supply:: and .ci/run")),
    ("P23", "a proof of being offline in 10 s", || elsewhere("offline::confined")),
    ("P24", "names in six encodings are read right", archives::names),
];

fn elsewhere(place: &str) -> Measured {
    Measured::Not(format!("measured by {place}"))
}

#[test]
fn the_table_of_figures() {
    let only = std::env::var("DOSSIER_FIGURES").ok();
    let mut failed = Vec::new();
    for (id, promise, measure) in FIGURES {
        let wanted = |it: &String| it.split(',').any(|it| it == id);
        if only.as_ref().is_some_and(|it| !wanted(it)) {
            continue;
        }
        let clock = std::time::Instant::now();
        let (word, what) = match measure() {
            Measured::Holds(what) => ("holds", what),
            Measured::Fails(what) => {
                failed.push(id);
                ("FAILS", what)
            }
            Measured::Not(what) => ("-", what),
        };
        eprintln!("{id:4} {word:6} {promise}: {what} ({:.0?})", clock.elapsed());
    }
    assert!(failed.is_empty(), "{failed:?}");
}
