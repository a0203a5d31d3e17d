//! The map of the rooms is a test: who may use whom, and which words have a home.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each room may use, as its card says. `*` stands for every room before it in this list.
const MAP: &[(&str, &[&str])] = &[
    ("job", &[]),
    ("text", &[]),
    ("confine", &[]),
    ("record", &[]),
    ("taxonomy", &[]),
    ("findings", &["text", "record", "taxonomy"]),
    ("export", &["text", "record", "findings"]),
    ("read", &["text", "record", "findings"]),
    ("profile", &["text", "record", "taxonomy", "findings"]),
    ("detect", &["text", "record", "findings"]),
    ("classify", &["text", "record", "taxonomy", "findings", "profile", "detect"]),
    ("index", &["record", "taxonomy", "findings"]),
    ("insight", &["text", "record", "taxonomy", "profile", "findings"]),
    ("sample", &[]),
    ("scan", &["*"]),
    ("reader", &["*"]),
    ("i18n", &["text", "taxonomy", "findings", "insight"]),
    ("report", &["text", "taxonomy", "findings", "classify", "insight", "i18n"]),
    ("save", &[]),
    ("settings", &["i18n", "save"]),
    (
        "ui",
        &[
            "job", "text", "confine", "record", "taxonomy", "findings", "insight", "reader",
            "sample", "report", "save", "i18n", "settings",
        ],
    ),
    (
        "cli",
        &[
            "job", "text", "confine", "record", "taxonomy", "findings", "insight", "reader",
            "sample", "report", "save", "i18n", "settings", "profile", "ui",
        ],
    ),
];

/// Words that may stand in these rooms only. `main` stands for `main.rs`.
const HOMES: &[(&str, &[&str])] = &[
    ("egui", &["ui"]),
    ("eframe", &["ui"]),
    ("std::thread", &["job"]),
    ("std::fs", &["export", "reader", "save", "settings", "cli"]),
    ("std::net", &[]),
    ("std::process", &["reader", "cli", "main"]),
    ("HashMap", &[]),
    ("HashSet", &[]),
];

const LINES_MAX: usize = 400;

struct Source {
    room: String,
    path: PathBuf,
    text: String,
}

impl Source {
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    fn place(&self, line: usize) -> String {
        format!("{}:{line}", self.path.display())
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut found = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let inside = path.strip_prefix(&src).unwrap();
                let first = inside.iter().next().unwrap().to_str().unwrap();
                let room = first.trim_end_matches(".rs").to_owned();
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source { room, path: inside.to_owned(), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > MAP.len(), "the sources were found");
    found
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The rooms named by `crate::room` in this line, also inside `crate::{a, b::C}`.
fn rooms_used(line: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, found) in line.match_indices("crate::") {
        let rest = &line[at + found.len()..];
        let word =
            |text: &str| text.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
        match rest.strip_prefix('{') {
            None => used.extend([word(rest)]),
            Some(list) => used.extend(list.split(',').map(|part| word(part.trim_start()))),
        }
    }
    used
}

#[test]
fn every_room_uses_only_what_its_card_allows() {
    let mut allowed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (number, (room, uses)) in MAP.iter().enumerate() {
        let before: BTreeSet<&str> = MAP[..number].iter().map(|row| row.0).collect();
        let uses: BTreeSet<&str> = match uses {
            ["*"] => before.clone(),
            uses => uses.iter().copied().collect(),
        };
        assert!(uses.is_subset(&before), "{room} uses a later room");
        allowed.insert(room, uses);
    }
    let mut faults = Vec::new();
    for source in sources() {
        let Some(uses) = allowed.get(source.room.as_str()) else {
            if !["lib", "main"].contains(&source.room.as_str()) {
                faults.push(format!("{}: this folder is not on the map", source.path.display()));
            }
            continue;
        };
        for (number, line) in source.lines() {
            for room in rooms_used(line) {
                let known = allowed.contains_key(room.as_str());
                if known && room != source.room && !uses.contains(room.as_str()) {
                    faults.push(format!("{} uses {room}", source.place(number)));
                }
            }
        }
    }
    report(&faults);
}

#[test]
fn every_room_is_on_the_map_and_has_a_card() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let named: BTreeSet<&str> =
        lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let on_map: BTreeSet<&str> = MAP.iter().map(|row| row.0).collect();
    assert_eq!(named, on_map);
    let mut faults = Vec::new();
    for room in on_map {
        let card = fs::read_to_string(root().join("src").join(room).join("mod.rs")).unwrap();
        for part in ["//! - Owns: ", "//! - May use: ", "//! - Never: "] {
            if !card.contains(part) {
                faults.push(format!("{room} has no line {part:?}"));
            }
        }
    }
    report(&faults);
}

#[test]
fn words_stay_at_home() {
    let mut faults = Vec::new();
    for source in sources() {
        for (number, line) in source.lines() {
            let code = line.trim_start();
            if code.starts_with("//") {
                continue;
            }
            for (word, homes) in HOMES {
                if !homes.contains(&source.room.as_str()) && contains_word(code, word) {
                    faults.push(format!("{} has {word}", source.place(number)));
                }
            }
            // `use std::{fs, net}` would hide the word.
            if code.contains("std::{") {
                faults.push(format!("{} groups std", source.place(number)));
            }
        }
    }
    report(&faults);
}

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut faults = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        if lines > LINES_MAX {
            faults.push(format!("{} has {lines} lines", source.path.display()));
        }
        if !source.text.starts_with("//! ") {
            faults.push(format!("{} does not say what it is", source.path.display()));
        }
    }
    report(&faults);
}

#[test]
fn no_platform_is_named_in_code() {
    let profiles = root().join("assets/profiles");
    let Ok(folder) = fs::read_dir(profiles) else { return };
    let names: Vec<String> = folder
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "toml"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_lowercase())
        .filter(|name| name.len() > 2)
        .collect();
    let mut faults = Vec::new();
    for source in sources() {
        for (number, line) in source.lines() {
            // A system that the program runs on is not a platform that holds data.
            let line = line.to_lowercase().replace("target_os = \"ios\"", "");
            for name in &names {
                if contains_word(&line, name) {
                    faults.push(format!("{} names {name}", source.place(number)));
                }
            }
        }
    }
    report(&faults);
}

/// Whether `word` stands in `line` on its own, not as a part of another word.
fn contains_word(line: &str, word: &str) -> bool {
    let inside = |it: char| it.is_alphanumeric() || it == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(inside) && !after.is_some_and(inside)
    })
}

#[test]
fn every_test_file_is_part_of_the_one_binary() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for entry in fs::read_dir(root().join("tests/it")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let named = main.lines().any(|line| line.trim() == format!("mod {name};"));
        assert!(named || name == "main", "{name} is not in main.rs and never runs");
    }
}
