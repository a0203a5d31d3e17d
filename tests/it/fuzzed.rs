//! The targets of the fuzzer in ordinary tests: every past find again, and seeds that were cut,
//! flipped, doubled and mixed. The fuzzer itself runs by `.ci/fuzz`.

#[path = "../../fuzz/targets/mod.rs"]
#[expect(unreachable_pub, reason = "public where the fuzzer calls it")]
mod targets;

use proptest::prelude::*;
use proptest::sample::Index;

use targets::{TARGETS, seeds};

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
    Set(Index, u8),
    Cut(Index),
    Drop(Index, u8),
    Double(Index, u8),
    Insert(Index, Vec<u8>),
    Join(Index),
}

fn step() -> impl Strategy<Value = Step> {
    let bytes = proptest::collection::vec(any::<u8>(), 1..9);
    let odd = prop_oneof![Just(0_u8), Just(0x7f), Just(0x80), Just(0xff), any::<u8>()];
    prop_oneof![
        4 => (any::<Index>(), odd).prop_map(|(at, value)| Step::Set(at, value)),
        1 => any::<Index>().prop_map(Step::Cut),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, count)| Step::Drop(at, count)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, count)| Step::Double(at, count)),
        1 => (any::<Index>(), bytes).prop_map(|(at, bytes)| Step::Insert(at, bytes)),
        1 => any::<Index>().prop_map(Step::Join),
    ]
}

fn take(bytes: &mut Vec<u8>, step: &Step, all: &[Vec<u8>]) {
    let some = |at: &Index, length: usize| at.index(length.max(1)).min(length);
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
        for seed in seeds {
            run(&seed);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_bytes_hold(which in any::<Index>(), bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (_, run) = TARGETS[which.index(TARGETS.len())];
        run(&bytes);
    }

    #[test]
    fn seeds_hold_when_they_are_broken(
        picks in proptest::collection::vec((any::<Index>(), proptest::collection::vec(step(), 1..6)), TARGETS.len()),
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
