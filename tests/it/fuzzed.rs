//! The targets of the fuzzer in ordinary tests: every past find again, and seeds that were cut,
//! flipped, doubled and mixed. The fuzzer itself, which learns from what comes to run, is `.ci/fuzz`.
//!
//! `DOSSIER_SMOKE_SECS=600 cargo test --test it fuzzed::` goes on with broken seeds for ten minutes,
//! with any compiler; `DOSSIER_SEED` lets it begin elsewhere.

#[path = "../../fuzz/targets/mod.rs"]
#[expect(unreachable_pub, reason = "public where the fuzzer calls it")]
mod targets;

use proptest::prelude::*;

use crate::figures::Dice;
use dossier::text::Untrusted;
use targets::{TARGETS, file, seeds};

/// What the fuzzer found once, as small as it gets: the target, and the bytes.
const FINDS: &[(&str, &[u8])] = &[
    // A formula behind bytes that a spreadsheet drops.
    ("tables", b"a\x02\0\0@x"),
    // A minus before what is only nearly a number.
    ("tables", b"-44...."),
    ("tables", b"-1.2.3"),
    // An hour that is too large to be counted in seconds.
    ("dates", b"2edt\0\0\0\0\0\0\0\x1e9T08:0176776794569456000:00"),
    ("dates", b"9T08:0176776794569456000:00"),
];

/// One step away from a seed.
#[derive(Clone, Debug)]
enum Step {
    Set(Place, u8),
    Cut(Place),
    Drop(Place, u8),
    Double(Place, u8),
    Insert(Place, Vec<u8>),
    Join(Place),
}

/// Somewhere in a list of any length.
#[derive(Clone, Copy, Debug)]
struct Place(u32);

impl Place {
    fn index(self, length: usize) -> usize {
        ((u64::from(self.0) * length as u64) >> 32) as usize
    }
}

fn place() -> impl Strategy<Value = Place> {
    any::<u32>().prop_map(Place)
}

fn step() -> impl Strategy<Value = Step> {
    let bytes = proptest::collection::vec(any::<u8>(), 1..9);
    let odd = prop_oneof![Just(0_u8), Just(0x7f), Just(0x80), Just(0xff), any::<u8>()];
    prop_oneof![
        4 => (place(), odd).prop_map(|(at, value)| Step::Set(at, value)),
        1 => place().prop_map(Step::Cut),
        1 => (place(), any::<u8>()).prop_map(|(at, count)| Step::Drop(at, count)),
        1 => (place(), any::<u8>()).prop_map(|(at, count)| Step::Double(at, count)),
        1 => (place(), bytes).prop_map(|(at, bytes)| Step::Insert(at, bytes)),
        1 => place().prop_map(Step::Join),
    ]
}

fn take(bytes: &mut Vec<u8>, step: &Step, all: &[Vec<u8>]) {
    let some = |at: &Place, length: usize| at.index(length.max(1)).min(length);
    match step {
        Step::Set(at, value) => {
            let at = some(at, bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = *value;
            }
        }
        Step::Cut(at) => bytes.truncate(some(at, bytes.len())),
        Step::Drop(at, count) => {
            let from = some(at, bytes.len());
            let to = (from + usize::from(*count)).min(bytes.len());
            bytes.drain(from..to);
        }
        Step::Double(at, count) => {
            let from = some(at, bytes.len());
            let to = (from + usize::from(*count)).min(bytes.len());
            let piece = bytes[from..to].to_vec();
            bytes.splice(from..from, piece);
        }
        Step::Insert(at, new) => {
            let at = some(at, bytes.len());
            bytes.splice(at..at, new.iter().copied());
        }
        Step::Join(at) => bytes.extend(&all[at.index(all.len())]),
    }
}

#[test]
fn past_finds_are_mended() {
    for (name, bytes) in FINDS {
        let (_, run) = TARGETS.iter().find(|it| it.0 == *name).expect("a target of this name");
        run(bytes);
    }
}

#[test]
fn seeds_hold() {
    for (name, run) in TARGETS {
        run(b"");
        let seeds = seeds(name);
        assert!(!seeds.is_empty(), "{name} has no seeds");
        file(Untrusted::new(name), &seeds[0]);
        for seed in seeds {
            run(&seed);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_bytes_hold(which in place(), bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (_, run) = TARGETS[which.index(TARGETS.len())];
        run(&bytes);
    }

    #[test]
    fn seeds_hold_when_they_are_broken(
        picks in proptest::collection::vec((place(), proptest::collection::vec(step(), 1..6)), TARGETS.len()),
    ) {
        for ((name, run), (pick, steps)) in TARGETS.iter().zip(&picks) {
            let all = seeds(name);
            let mut bytes = all[pick.index(all.len())].clone();
            for step in steps {
                take(&mut bytes, step, &all);
            }
            run(&bytes);
        }
    }
}

/// Rounds of the smoke run, if it is not told how long it lasts: one run of each target a round.
const ROUNDS: u64 = 40;

/// A number of the surroundings.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn a_byte(dice: &mut Dice) -> u8 {
    let (edge, any) = (dice.below(12), dice.below(256));
    [0, 0x7f, 0x80, 0xff, b'"', b'\n'].get(edge).copied().unwrap_or(any as u8)
}

fn a_step(dice: &mut Dice) -> Step {
    let (at, byte) = (Place((dice.below(1 << 31) as u32) << 1), a_byte(dice));
    match dice.below(9) {
        0 => Step::Cut(at),
        1 => Step::Drop(at, byte),
        2 => Step::Double(at, byte),
        3 => Step::Insert(at, (0..=dice.below(8)).map(|_| a_byte(dice)).collect()),
        4 => Step::Join(at),
        _ => Step::Set(at, byte),
    }
}

/// The same for as long as it is told to, target after target; what fails is printed as it has to
/// stand in [`FINDS`].
#[test]
fn seeds_hold_when_they_are_broken_for_as_long_as_is_asked() {
    let lasts = number("DOSSIER_SMOKE_SECS").map(std::time::Duration::from_secs);
    let (clock, mut dice) = (std::time::Instant::now(), Dice(number("DOSSIER_SEED").unwrap_or(1)));
    let all: Vec<Vec<Vec<u8>>> = TARGETS.iter().map(|it| seeds(it.0)).collect();
    let mut rounds = 0;
    while lasts.map_or(rounds < ROUNDS, |it| clock.elapsed() < it) {
        rounds += 1;
        for ((name, run), seeds) in TARGETS.iter().zip(&all) {
            let mut bytes = seeds[dice.below(seeds.len())].clone();
            for _ in 0..=dice.below(6) {
                take(&mut bytes, &a_step(&mut dice), seeds);
            }
            let held = std::panic::catch_unwind(|| run(&bytes));
            assert!(held.is_ok(), "(\"{name}\", b\"{}\"),", bytes.escape_ascii());
        }
    }
    println!("{rounds} runs of each of {} targets in {:.0?}", TARGETS.len(), clock.elapsed());
}

/// Crates of the program that no fuzz target needs: the window, the command line, its tests.
const NOT_FUZZED: [&str; 8] =
    ["clap", "eframe", "egui", "indicatif", "rfd", "ttf-parser", "winit", "libfuzzer-sys"];

/// The lines of dependencies of a manifest: a crate's name, and in which version with which features.
fn crates(manifest: &str) -> std::collections::BTreeMap<String, String> {
    let text = std::fs::read_to_string(manifest).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let linux = table["target"]["cfg(target_os = \"linux\")"]["dependencies"].as_table().unwrap();
    let unix = table["target"]["cfg(unix)"]["dependencies"].as_table().unwrap();
    let all = table["dependencies"].as_table().unwrap().iter().chain(linux).chain(unix);
    let plain = |value: &toml::Value| {
        let mut value = value.clone();
        if let Some(table) = value.as_table_mut() {
            table.remove("optional");
            if table.len() == 1 {
                return table["version"].to_string();
            }
        }
        value.to_string()
    };
    all.map(|(name, value)| (name.clone(), plain(value))).collect()
}

#[test]
fn the_targets_are_built_from_what_the_program_is_built_from() {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut program = crates(&format!("{root}/Cargo.toml"));
    let mut fuzz = crates(&format!("{root}/fuzz/Cargo.toml"));
    for crates in [&mut program, &mut fuzz] {
        crates.retain(|name, _| !NOT_FUZZED.contains(&name.as_str()));
    }
    assert_eq!(fuzz, program);
}
