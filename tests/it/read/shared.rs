//! Public collections of odd files, where the machine has them.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use dossier::read::{Format, sniff};

use super::events::events;

/// The collections' folder, or a loud word that it is not there.
fn corpora() -> Option<PathBuf> {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        eprintln!("SKIPPED: DOSSIER_SHARED is not set, the public collections were not read");
        return None;
    };
    Some(Path::new(&shared).join("corpora"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be listed") {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

#[expect(clippy::disallowed_methods, reason = "test data of known size")]
fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("the file can be read")
}

#[test]
fn the_json_test_suite_is_judged_as_its_names_say() {
    let Some(corpora) = corpora() else { return };
    let mut judged = 0;
    for path in files(&corpora.join("jsontestsuite")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = bytes(&path);
        let (_, outcome) = events(Format::Json, &bytes);
        let clean = outcome.faults_total == 0 && outcome.leniencies.is_empty();
        if name.starts_with("y_") {
            judged += 1;
            assert_eq!(outcome.faults_total, 0, "{name}");
            assert_eq!(outcome.documents, 1, "{name}");
        } else if name.starts_with("n_") {
            judged += 1;
            assert!(!clean, "{name} was read without a word");
        }
    }
    assert!(judged > 100, "{judged}");
}

#[test]
fn json_files_of_the_collections_are_read_fast_and_without_a_panic() {
    let Some(corpora) = corpora() else { return };
    let mut count = 0;
    for folder in ["jsontestsuite", "json_test_data", "go-fuzz-json", "generated/json"] {
        for path in files(&corpora.join(folder)) {
            let bytes = bytes(&path);
            for format in [Format::Json, Format::JsonLines] {
                let start = Instant::now();
                events(format, &bytes);
                assert!(start.elapsed() < Duration::from_secs(2), "{}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 400, "{count}");
}

#[test]
fn tables_and_text_of_the_collections_are_read_fast_and_without_a_panic() {
    let Some(corpora) = corpora() else { return };
    let mut count = 0;
    for folder in ["csv-injection", "csv-spectrum", "go-fuzz-csv", "rust-csv", "generated", "blns"]
    {
        for path in files(&corpora.join(folder)) {
            let bytes = bytes(&path);
            let head = &bytes[..bytes.len().min(64 << 10)];
            let name = path.to_string_lossy();
            for format in [sniff(&name, head), Format::Csv { delimiter: b',' }, Format::Blocks] {
                let start = Instant::now();
                events(format, &bytes);
                let took = start.elapsed();
                assert!(took < Duration::from_secs(4), "{name} as {} {took:?}", format.code());
                count += 1;
            }
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn bills_and_text_exports_of_the_samples_are_read_whole() {
    let Some(corpora) = corpora() else { return };
    let samples = corpora.with_file_name("samples");
    let mut count = 0;
    for path in files(&samples) {
        let name = path.to_string_lossy().into_owned();
        let is_ours =
            [".csv", ".ndjson", ".json", ".js", ".txt"].iter().any(|it| name.ends_with(it));
        if !is_ours {
            continue;
        }
        let bytes = bytes(&path);
        let format = sniff(&name, &bytes[..bytes.len().min(64 << 10)]);
        let (_, outcome) = events(format, &bytes);
        if !name.contains("edge-") {
            assert_eq!(outcome.faults, [], "{name} as {}", format.code());
        }
        count += 1;
    }
    assert!(count > 100, "{count}");
}
