//! A table over every sample with known contents: platform, files, list counts.
//!
//! `DOSSIER_SHARED=… cargo test --test it samples -- --nocapture` prints it.

use std::path::{Path, PathBuf};

use dossier::findings::EntryRow;

use crate::platforms::{accepted, files_of, platforms, scan_zip, tables};

/// Where a table counts by another rule than ours: end of the file's path, and why.
const COUNTED_OTHERWISE: &[(&str, &str)] = &[
    ("browser_cookies.json", "each use of a cookie is an item of a list"),
    (
        "Zeitleiste.json",
        "the table counts the stays, not the points and frequent places beside them",
    ),
    ("locations_of_interest.json", "the explanation is a filled fact, too"),
    ("YourLibrary.json", "the list `other` holds an item, too"),
    ("result.json", "the table counts messages, not contacts, devices and facts beside them"),
    ("user_information.json", "each device in the list is a record"),
    ("personalization.js", "the table counts the interests only"),
];

/// Where a table sorts by another rule than ours.
const SORTED_OTHERWISE: &[(&str, &str)] = &[(
    "login_and_profile_creation/signup_details.json",
    "each fact of a sign-up is of its own kind: name, email, address, device",
)];

/// One sample: how many of its files and counts are right.
#[derive(Default)]
struct Score {
    files: u32,
    files_right: u32,
    counts: u32,
    counts_right: u32,
    wrong: Vec<String>,
}

impl Score {
    fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.files_right += other.files_right;
        self.counts += other.counts;
        self.counts_right += other.counts_right;
    }

    fn file(&mut self, path: &str, word: &str, entry: Option<&EntryRow>) {
        self.files += 1;
        let kinds = entry.map_or(&[][..], |it| &it.kinds);
        let main = kinds.iter().max_by_key(|it| it.1).map(|it| it.0.category());
        let known = SORTED_OTHERWISE.iter().any(|it| path.ends_with(it.0));
        if known || main.is_some_and(|it| accepted(word).contains(&it)) {
            self.files_right += 1;
        } else {
            self.wrong.push(format!("{path}: {main:?} for {word}"));
        }
    }

    fn count(&mut self, path: &str, wanted: u64, entry: &EntryRow) {
        self.counts += 1;
        let known = COUNTED_OTHERWISE.iter().any(|it| path.ends_with(it.0));
        if known || entry.records == wanted {
            self.counts_right += 1;
        } else {
            self.wrong.push(format!("{path}: {} records for {wanted}", entry.records));
        }
    }
}

/// Holds one sample against its table.
#[expect(clippy::disallowed_methods, reason = "test data of known size")]
fn score(table: &Path) -> Option<(String, bool, Score)> {
    let folder = PathBuf::from(table.to_string_lossy().replace(".expected.json", ""));
    let text = std::fs::read_to_string(table).unwrap();
    let table: serde_json::Value = serde_json::from_str(&text).unwrap();
    let files = if folder.is_dir() {
        files_of(&folder)
    } else {
        let bytes = std::fs::read(&folder).ok()?;
        vec![(folder.file_name()?.to_string_lossy().into_owned(), bytes)]
    };
    let files: Vec<(&str, &[u8])> = files.iter().map(|it| (it.0.as_str(), &*it.1)).collect();
    let scanned = scan_zip(&files);
    let platform = table["platform"].as_str().unwrap();
    let is_right = platforms(&scanned).iter().any(|it| it == platform);
    let mut score = Score::default();
    for file in table["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap().replace('!', "/");
        let end = path.split('\u{2026}').next_back().unwrap();
        let entries = &scanned.findings().entries;
        let entry = entries.iter().find(|it| it.name.inner().ends_with(end));
        score.file(&path, file["category"].as_str().unwrap(), entry);
        if let (Some(entry), Some(wanted @ 2..)) = (entry, file["records"].as_u64()) {
            score.count(&path, wanted, entry);
        }
    }
    let name = format!("{platform} {}", table["variant"].as_str().unwrap_or_default());
    Some((name, is_right, score))
}

#[test]
fn samples_of_all_platforms_are_sorted_as_their_tables_say() {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        eprintln!("SKIPPED: DOSSIER_SHARED is not set, the samples of all platforms were not read");
        return;
    };
    let mut total = Score::default();
    let mut wrong = Vec::new();
    println!("{:<44}{:>9}{:>12}{:>14}", "sample", "platform", "files", "list counts");
    for table in tables(&Path::new(&shared).join("samples")) {
        let Some((name, is_right, score)) = score(&table) else { continue };
        let platform = if is_right { "right" } else { "WRONG" };
        let files = format!("{}/{}", score.files_right, score.files);
        let counts = format!("{}/{}", score.counts_right, score.counts);
        println!("{name:<44}{platform:>9}{files:>12}{counts:>14}");
        if !is_right {
            wrong.push(format!("{name}: the platform"));
        }
        wrong.extend(score.wrong.iter().map(|it| format!("{name}: {it}")));
        total.add(&score);
    }
    let Score { files, files_right, counts, counts_right, .. } = total;
    println!("all: {files_right}/{files} files, {counts_right}/{counts} list counts");
    for (path, why) in COUNTED_OTHERWISE.iter().chain(SORTED_OTHERWISE) {
        println!("counted otherwise: {path}: {why}");
    }
    assert!(total.files > 300 && wrong.is_empty(), "{wrong:#?}");
}
