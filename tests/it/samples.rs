//! Exports in real formats, kept outside of this project: each section's count is held against a
//! count that knows nothing of the reader.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use dossier::findings::{Findings, ProblemKind, SectionState};
use dossier::reader::Place;
use dossier::taxonomy::Category;
use serde_json::Value;

use crate::scan::scan;
use crate::walk;

/// The files of a folder of samples; says so where they are not here.
fn samples(folder: &str) -> Vec<PathBuf> {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        eprintln!("SKIPPED: DOSSIER_SHARED is not set, the samples of {folder} were not counted");
        return Vec::new();
    };
    let folder = Path::new(&shared).join("samples").join(folder).join("authored");
    let files = std::fs::read_dir(&folder).unwrap();
    let mut files: Vec<PathBuf> = files.map(|it| it.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no samples");
    files
}

/// Names and texts of the files in a zip; of any other file its own.
fn texts(path: &Path) -> Vec<(String, String)> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let bytes = std::fs::read(path).unwrap();
    let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return vec![(name, String::from_utf8_lossy(&bytes).into_owned())];
    };
    let mut texts = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        texts.push((
            file.name().unwrap().into_owned(),
            String::from_utf8_lossy(&bytes).into_owned(),
        ));
    }
    texts
}

/// The section that a path lies in: the one with the longest path that starts it.
fn section_of<'a>(findings: &'a Findings, path: &str) -> &'a dossier::findings::Section {
    let inside = |it: &&dossier::findings::Section| {
        let own = it.path.inner();
        !own.is_empty() && (path == own || path.starts_with(&format!("{own}/")))
    };
    let found = findings.sections.iter().filter(inside).max_by_key(|it| it.path.inner().len());
    found.unwrap_or_else(|| panic!("no section for {path}"))
}

/// Records of a text file whose records begin with the same dated line.
fn dated(text: &str) -> Option<u64> {
    let first = text.trim_start_matches('\u{feff}').lines().find(|it| !it.trim().is_empty())?;
    let (label, value) = first.split_once(':')?;
    let is_date = |it: &str| {
        let it = it.trim_start().as_bytes();
        it.len() >= 10 && it[..4].iter().all(u8::is_ascii_digit) && it[4] == b'-'
    };
    let begins = |line: &&str| {
        let line = line.trim_start_matches('\u{feff}');
        line.strip_prefix(label).and_then(|it| it.strip_prefix(':')).is_some_and(is_date)
    };
    is_date(value).then(|| text.lines().filter(begins).count() as u64)
}

#[test]
fn sections_have_the_counts_of_the_samples() {
    let mut sections = 0;
    for path in samples("tiktok") {
        let scanned = scan(std::slice::from_ref(&path), Place::Thread);
        let findings = scanned.findings();
        let texts = texts(&path);
        let shown = path.display();
        for (name, text) in &texts {
            if let Ok(document) = serde_json::from_str::<Value>(text) {
                let lists = walk::lists(&document);
                for (path, _) in &lists {
                    let section = section_of(findings, path);
                    let own = section.path.inner();
                    let inside =
                        |it: &&(String, usize)| section_of(findings, &it.0).path.inner() == own;
                    let want: usize = lists.iter().filter(inside).map(|it| it.1).sum();
                    // Facts beside the list count into the section too.
                    assert!(section.records >= want as u64, "{shown}: {path}");
                    sections += 1;
                }
                assert_eq!(findings.coverage.values_sorted, findings.coverage.values, "{shown}");
            } else if let Some(want) = dated(text) {
                let section = section_of(findings, name);
                assert_eq!(section.records, want, "{shown}: {name}");
                sections += 1;
            }
        }
    }
    eprintln!("{sections} sections counted");
}

#[test]
fn reports_have_the_counts_of_the_samples() {
    for path in samples("ios") {
        let scanned = scan(std::slice::from_ref(&path), Place::Thread);
        let findings = scanned.findings();
        let (mut accesses, mut places, mut calls) = (BTreeSet::new(), BTreeSet::new(), 0_u64);
        for (_, text) in texts(&path) {
            for line in text.lines() {
                let Ok(line) = serde_json::from_str::<Value>(line) else { continue };
                match line["type"].as_str() {
                    Some("access") => {
                        let id = line["identifier"].to_string();
                        if line["category"] == "location" {
                            places.insert(id.clone());
                        }
                        accesses.insert(id);
                    }
                    Some("networkActivity") => calls += 1,
                    _ => {}
                }
            }
        }
        let shown = path.display();
        if accesses.is_empty() {
            // A form of before these types.
            assert!(findings.totals.records > 0, "{shown}");
            continue;
        }
        // Of a last line that is cut, the part that is there is kept.
        let cut = u64::from(findings.problems.iter().any(|it| it.kind == ProblemKind::Truncated));
        assert_eq!(findings.totals.records, accesses.len() as u64 + calls + cut, "{shown}");
        let of_places = findings.kinds.iter().filter(|it| it.kind.category() == Category::Location);
        assert_eq!(of_places.map(|it| it.records).sum::<u64>(), places.len() as u64, "{shown}");
        assert!(findings.sections.iter().any(|it| it.state == SectionState::Found), "{shown}");
        if findings.problems.is_empty() {
            assert_eq!(findings.coverage.values_sorted, findings.coverage.values, "{shown}");
        }
    }
}
