//! Files whose content does not fit its checksum are left out of all numbers, and counted on wish.

use std::process::{Command, Output};

use dossier::findings::{EntryState, Findings, ProblemKind, Question};
use dossier::i18n::{Lang, Texts};
use dossier::insight::Results;
use dossier::reader::frame::{Damaged, ScanOptions};
use dossier::reader::{Input, Place};
use dossier::ui::command::Command as Do;
use egui_kittest::kittest::Queryable as _;
use serde_json::Value;

use crate::scan::{Folder, scan_as};
use crate::ui::stage::{TALL, Wanted, shot};
use crate::ui_atlas::wait;

const LIKES: &str = r#"{"likes":[{"date":"2026-01-09 08:00:00","link":"https://a.example/1","mail":"ada@one.example"},{"date":"2026-01-10 08:00:00","link":"https://a.example/2","mail":"bea@two.example"}]}"#;
const SEARCHES: &str = r#"{"searches":[{"date":"2025-03-01 08:00:00","query":"cave"},{"date":"2025-03-02 08:00:00","query":"oil"},{"date":"2025-03-03 08:00:00","query":"lamp"}]}"#;

/// An archive in which the files that are marked tell another checksum than that of their content.
fn archive(files: &[(&str, &str, bool)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, text, fits) in files {
        let sum = crc32fast::hash(text.as_bytes()) ^ u32::from(!fits);
        let size = u32::try_from(text.len()).unwrap().to_le_bytes();
        let at = u32::try_from(out.len()).unwrap().to_le_bytes();
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let common = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &sum.to_le_bytes(), &size, &size];
        let common = [&common.concat()[..], &length, &[0, 0]].concat();
        out.extend([b"PK\x03\x04", &common[..], name.as_bytes(), text.as_bytes()].concat());
        directory
            .extend([b"PK\x01\x02\x14\0", &common[..], &[0; 10], &at, name.as_bytes()].concat());
    }
    let count = u16::try_from(files.len()).unwrap().to_le_bytes();
    let (start, size) = (out.len() as u32, directory.len() as u32);
    out.extend(directory);
    out.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count].concat());
    out.extend([&size.to_le_bytes()[..], &start.to_le_bytes(), b"\0\0"].concat());
    out
}

fn read(test: &str, files: &[(&str, &str, bool)], damaged: Damaged) -> Findings {
    let folder = Folder::new(test);
    let path = folder.file("a.zip", &archive(files));
    let options = ScanOptions { damaged, ..ScanOptions::default() };
    let found = scan_as(&[path], Place::Thread, options).findings().clone();
    found.validate().unwrap();
    let it = &found.ledger;
    let parts = it.read_bytes + it.structure_bytes + it.damaged_bytes + it.unknown_bytes;
    assert_eq!(parts, it.total_bytes, "{it:?}");
    found
}

/// All numbers of an export, but for what says which file it was.
fn numbers(found: Findings) -> Value {
    let results = Results { findings: found, ..Results::default() };
    let mut json = Vec::new();
    dossier::report::json((&results, None), &Texts::new(Lang::En), "", &mut json).unwrap();
    let mut json: Value = serde_json::from_slice(&json).unwrap();
    for key in ["sources", "entries", "problems", "problems_total", "ledger"] {
        json.as_object_mut().unwrap().remove(key);
    }
    json["coverage"] = Value::Null;
    json
}

#[test]
fn nothing_of_a_damaged_file_stands_in_any_number_unless_it_is_wished() {
    let both = [("likes.json", LIKES, false), ("searches.json", SEARCHES, true)];
    let found = read("unfit-out", &both, Damaged::LeftOut);
    assert_eq!(found.totals.records, 3);
    let [likes, searches] = &found.entries[..] else { panic!("{:?}", found.entries) };
    assert_eq!((likes.state, likes.records, &*likes.format), (EntryState::Unread, 0, "json"));
    assert_eq!((searches.state, searches.records), (EntryState::Read, 3));
    let [problem] = &found.problems[..] else { panic!("{:?}", found.problems) };
    assert_eq!((problem.kind, problem.count, problem.kept_records), (ProblemKind::Checksum, 2, 0));
    assert!(problem.is_left_out());
    let said = Texts::new(Lang::En).problem(problem);
    assert_eq!(said.kept, "What is in it is left out of all numbers.");
    assert!(found.ledger.damaged_bytes > 0);
    // Mail addresses, firms, months: as if the file were not there.
    let without = read("unfit-without", &[both[1]], Damaged::LeftOut);
    assert_eq!(numbers(found), numbers(without));

    let found = read("unfit-counted", &both, Damaged::Counted);
    assert_eq!(found.totals.records, 5);
    assert_eq!((found.entries[0].state, found.entries[0].records), (EntryState::Partial, 2));
    assert_eq!(
        (found.problems[0].kind, found.problems[0].kept_records),
        (ProblemKind::Checksum, 2)
    );
    assert!(!found.problems[0].is_left_out());
    let sound = both.map(|it| (it.0, it.1, true));
    assert_eq!(numbers(found), numbers(read("unfit-sound", &sound, Damaged::LeftOut)));
}

#[test]
fn a_sound_copy_counts_whichever_of_the_two_comes_first() {
    for order in [[false, true], [true, false], [false, false]] {
        let files = [("one/likes.json", LIKES, order[0]), ("two/likes.json", LIKES, order[1])];
        let found = read("unfit-copies", &files, Damaged::LeftOut);
        let expected = if order == [false, false] { 0 } else { 2 };
        assert_eq!(found.totals.records, expected, "{order:?}");
    }
}

fn call(folder: &Folder, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(words)
        .current_dir(folder.path())
        .env("XDG_CONFIG_HOME", folder.path().join("config"))
        .output()
        .unwrap()
}

#[test]
fn the_command_line_names_the_option_that_counts_them() {
    let folder = Folder::new("unfit-cli");
    folder.file("a.zip", &archive(&[("likes.json", LIKES, false), ("b.json", SEARCHES, true)]));
    let output = call(&folder, &["scan", "a.zip", "--quiet", "--lang", "en"]);
    let said = String::from_utf8(output.stdout).unwrap().replace("\n    ", " ");
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("What is in it is left out of all numbers."), "{said}");
    assert!(said.contains("Add --damaged to the command to count it too."), "{said}");
    for (options, records) in [(&[][..], 3), (&["--damaged"], 5)] {
        let words = [&["scan", "a.zip", "--quiet", "--json", "-"], options].concat();
        let output = call(&folder, &words);
        let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(summary["totals"]["records"], records);
        assert_eq!(summary["problems"][0]["kind"], "checksum");
        assert_eq!(output.status.code(), Some(1));
    }
    // A summary with them is held against the export with them.
    call(&folder, &["scan", "a.zip", "--quiet", "--damaged", "--json", "all.json"]);
    let same = call(&folder, &["verify", "all.json", "a.zip", "--quiet", "--damaged"]);
    assert_eq!(same.status.code(), Some(0), "{same:?}");
    let other = call(&folder, &["verify", "all.json", "a.zip", "--quiet"]);
    assert_ne!(other.status.code(), Some(0));
}

#[test]
fn the_window_counts_them_when_it_is_asked_to() {
    let folder = Folder::new("unfit-window");
    let files = [("likes.json", LIKES, false), ("searches.json", SEARCHES, true)];
    let path = folder.file("a.zip", &archive(&files));
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    window.state_mut().send(Do::Open(vec![Input::Path(path)]));
    wait(&mut window, "This export has 3 records");
    window.get_by_label_contains("One file inside does not match its own check number.");
    shot(&mut window, "unfit-left-out");
    window.get_by_label("Count these too").click();
    wait(&mut window, "This export has 5 records");
    assert!(window.query_by_label("Count these too").is_none());
    let rest = "One file inside does not match its own check number.";
    assert!(window.query_by_label_contains(rest).is_none());
}

#[test]
fn records_left_out_cannot_be_found() {
    let folder = Folder::new("unfit-search");
    let files = [("likes.json", LIKES, false), ("searches.json", SEARCHES, true)];
    let path = folder.file("a.zip", &archive(&files));
    let mut scanned = scan_as(&[path], Place::Thread, ScanOptions::default());
    let filter = dossier::findings::Filter::default();
    let tally = scanned.ask(&Question::Tally { filter });
    let dossier::findings::Answer::Tally(tally) = tally else { panic!("{tally:?}") };
    assert_eq!(tally.records, 3);
}
