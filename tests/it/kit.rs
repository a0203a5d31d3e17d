//! The teaching kit: four people, six platforms, each file read whole and sorted, and a lesson plan
//! of one page in each language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use dossier::i18n::Lang;
use dossier::sample::{self, KitFile};
use serde_json::Value;

use crate::pdf;
use crate::scan::Folder;

fn dossier(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(arguments)
        .env_clear()
        .env("LANG", "en")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}");
    output.stdout
}

fn bytes(file: KitFile) -> (u64, Vec<u8>) {
    let mut bytes = Vec::new();
    let truth = sample::write_kit(file, &mut bytes).unwrap();
    (truth.records, bytes)
}

#[test]
fn there_are_four_people_and_six_platforms() {
    let files = sample::kit();
    assert_eq!(files.iter().map(|it| it.who).collect::<BTreeSet<_>>().len(), 4);
    assert_eq!(files.iter().map(|it| it.what).collect::<BTreeSet<_>>().len(), 6);
    assert_eq!(files.len(), 24);
}

#[test]
fn the_same_kit_has_the_same_bytes() {
    for file in sample::kit() {
        assert!(bytes(file) == bytes(file), "{file:?}");
    }
}

#[test]
fn every_file_is_recognised_and_read_whole() {
    let folder = Folder::new("kit");
    let out = folder.path().join("out");
    dossier(&["sample", "kit", "--out", out.to_str().unwrap()]);
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in sample::kit() {
        let (records, made) = bytes(file);
        let who = file.who.split_once('-').unwrap().1;
        let path = out.join(who).join(file.name().unwrap());
        assert!(std::fs::read(&path).unwrap() == made, "{file:?}");
        let found = faults_of(&path, file, records);
        if !found.is_empty() {
            faults.insert(format!("{}/{}", file.who, file.what), found);
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

fn faults_of(path: &Path, file: KitFile, records: u64) -> Vec<String> {
    let json = dossier(&["scan", path.to_str().unwrap(), "--quiet", "--json", "-"]);
    let summary: Value = serde_json::from_slice(&json).unwrap();
    let mut faults = Vec::new();
    if summary["platforms"][0]["id"] != file.what {
        faults.push(format!("taken for {}", summary["platforms"][0]["id"]));
    }
    if summary["totals"]["records"] != records {
        faults.push(format!("{} records, not {records}", summary["totals"]["records"]));
    }
    for problem in summary["problems"].as_array().into_iter().flatten() {
        faults.push(problem.to_string());
    }
    for category in summary["categories"].as_array().into_iter().flatten() {
        if category["id"] == "unsorted" && category["records"] != 0 {
            faults.push(format!("not sorted: {category}"));
        }
    }
    faults
}

#[test]
fn the_lesson_plan_is_one_page_in_each_language() {
    let folder = Folder::new("lesson");
    dossier(&["sample", "kit", "--out", folder.path().to_str().unwrap()]);
    for lang in Lang::ALL {
        let name = format!("lesson-plan-{}.pdf", lang.tag());
        let plan = std::fs::read(folder.path().join(&name)).unwrap();
        assert_eq!(lopdf::Document::load_mem(&plan).unwrap().get_pages().len(), 1, "{name}");
        let text = pdf::text(&plan);
        for word in ["Mika", "Dana", "Okan", "Lena", "Spotify"] {
            assert!(text.contains(word), "{name} has no {word}: {text}");
        }
    }
}
