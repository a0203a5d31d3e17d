//! The README's table of platforms is what `dossier platforms --json -` says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use dossier::reader::Place;
use serde_json::Value;

use crate::scan::{Folder, scan};

const BEGIN: &str = "<!-- platforms: made by `DOSSIER_UPDATE=1 cargo test --test it readme::` -->";
const END: &str = "<!-- platforms end -->";

/// What a layout's files are called by people.
fn form(code: &str) -> &'static str {
    match code {
        "json" => "JSON",
        "json_lines" => "JSON lines",
        "blocks" => "text",
        "csv" => "tables",
        _ => "many files",
    }
}

/// The years that the names of layouts say, first and last.
fn years(layouts: &[Value]) -> Option<(u32, u32)> {
    let ids = layouts.iter().filter_map(|it| it["id"].as_str());
    let years = ids.flat_map(|id| id.split('-')).filter_map(|part| part.parse::<u32>().ok());
    let years: BTreeSet<u32> = years.filter(|it| (2000..2100).contains(it)).collect();
    Some((*years.first()?, *years.last()?))
}

fn row(platform: &Value) -> String {
    let empty = Vec::new();
    let layouts = platform["layouts"].as_array().unwrap_or(&empty);
    let sections = platform["sections"].as_array().unwrap_or(&empty);
    let mut forms: Vec<&str> = Vec::new();
    for code in layouts.iter().filter_map(|it| it["format"].as_str()) {
        if !forms.contains(&form(code)) {
            forms.push(form(code));
        }
    }
    let span = years(layouts).filter(|it| it.0 < it.1);
    let span = span.map(|(first, last)| format!("{first} to {last}"));
    forms.extend(span.as_deref());
    let forms = forms.join(", ");
    let kinds: BTreeSet<&str> = sections
        .iter()
        .flat_map(|it| it["kinds"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .collect();
    let read = if sections.is_empty() {
        "by the words in it; its form is not public".to_owned()
    } else {
        let of = if platform["documented"] == false { "; little of it is public" } else { "" };
        let (parts, kinds) = (sections.len(), kinds.len());
        let (part, kind) = (plural("part", parts), plural("kind", kinds));
        format!("{parts} {part}, {kinds} {kind} of data{of}")
    };
    format!("| {} | {forms} | {read} |", platform["name"].as_str().unwrap_or_default())
}

fn plural(word: &str, count: usize) -> String {
    if count == 1 { word.to_owned() } else { format!("{word}s") }
}

/// The table as it is to be.
fn table() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(["platforms", "--json", "-"])
        .env_clear()
        .output()
        .unwrap();
    let platforms: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let mut rows: Vec<String> = platforms.iter().map(row).collect();
    rows.sort_by_key(|it| it.to_lowercase());
    let head = "| Platform | What comes | What is read |\n|---|---|---|";
    format!("{BEGIN}\n\n{head}\n{}\n\n{END}", rows.join("\n"))
}

#[test]
fn the_table_of_platforms_is_made_from_the_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let begin = text.find(BEGIN).expect("the README has the table's beginning");
    let end = text.find(END).expect("the README has the table's end") + END.len();
    let wanted = table();
    if text[begin..end] == wanted {
        return;
    }
    if std::env::var_os("DOSSIER_UPDATE").is_some() {
        fs::write(&path, format!("{}{wanted}{}", &text[..begin], &text[end..])).unwrap();
        return;
    }
    panic!("the README's table is old: DOSSIER_UPDATE=1 cargo test --test it readme::");
}

/// Records of a made-up export by category.
fn by_category(sample: &str, seed: u64) -> BTreeMap<&'static str, u64> {
    let (name, bytes) = dossier::sample::in_memory(sample, 1000, seed).unwrap();
    let folder = Folder::new("readme-study");
    let scanned = scan(&[folder.file(&name, &bytes)], Place::Thread);
    let mut counts = BTreeMap::new();
    for it in &scanned.findings().kinds {
        *counts.entry(it.kind.category().code()).or_default() += it.records;
    }
    counts
}

#[test]
fn the_rows_of_the_study_come_from_the_command_above_them() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"));
    let readme = readme.unwrap();
    for (sample, seeds) in [("tiktok", "1 750"), ("ios   ", "751 1000")] {
        let command = format!("in $(seq {seeds})");
        let line = readme.lines().find(|it| it.contains(&command)).expect(seeds);
        assert!(line.contains(&format!("sample {sample} --records 1000 --seed $seed")), "{line}");
    }
    let rows = readme.lines().filter(|it| it.starts_with("│ tiktok") || it.starts_with("│ ios"));
    let of_tiktok = [1, 750].map(|seed| by_category("tiktok", seed));
    let of_ios = [751, 1000].map(|seed| by_category("ios", seed));
    let mut seen = 0;
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('│').split('│').map(str::trim).collect();
        let [platform, category, people, records, ..] = cells[..] else { panic!("{row}") };
        let people: u64 = people.parse().unwrap();
        let of = if platform == "tiktok" { &of_tiktok } else { &of_ios };
        for counts in of {
            assert_eq!((counts[category] * people).to_string(), records, "{row}");
        }
        seen += 1;
    }
    assert_eq!(seen, 5);
}
