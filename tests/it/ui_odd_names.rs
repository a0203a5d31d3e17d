//! Names of files that may mislead: their letters can be chosen, their bytes seen, and what they end
//! in stands apart.

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use dossier::findings::{EntryRow, EntryState};
use dossier::reader::Input;
use dossier::record::EntryId;
use dossier::text::Untrusted;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::scan::Folder;
use crate::ui::made_up::results;
use crate::ui::stage::{TALL, Wanted, shot};

fn tall() -> Wanted {
    Wanted { size: TALL, ..Wanted::default() }
}

fn wait_for(window: &mut Harness<'static, Dossier>, name: &str) {
    let start = Instant::now();
    while window.query_by_label_contains(name).is_none() {
        assert!(start.elapsed() < Duration::from_mins(2), "{name} does not come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
}

/// An archive whose names are Japanese and do not say so.
fn archive() -> Vec<u8> {
    let name = "日本語/表示.json";
    let raw = encoding_rs::SHIFT_JIS.encode(name).0.into_owned();
    let stand_in: String = raw.iter().map(|_| 'x').collect();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(&*stand_in, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(br#"[{"date":"2026-01-09 08:00:00","text":"a"}]"#).unwrap();
    let mut bytes = zip.finish().unwrap().into_inner();
    // The writer takes text only; nothing but the name has so many of these in a row.
    while let Some(at) = bytes.windows(raw.len()).position(|it| it == stand_in.as_bytes()) {
        bytes[at..at + raw.len()].copy_from_slice(&raw);
    }
    bytes
}

#[test]
fn the_letters_of_names_are_guessed_and_can_be_chosen() {
    let folder = Folder::new("letters");
    let path = folder.file("old.zip", &archive());
    let mut window = tall().open();
    window.state_mut().send(Command::Open(vec![Input::Path(path)]));
    let start = Instant::now();
    while *window.state().state().route() != Route::Overview {
        assert!(start.elapsed() < Duration::from_mins(2));
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
    window.state_mut().send(Command::Go(Route::Files));
    wait_for(&mut window, "日本語/表示.json");
    wait_for(&mut window, "Japanese (guessed)");
    window.get_by_label_contains("Japanese (guessed)").click();
    window.run();
    shot(&mut window, "letters-of-names");
    for other in ["Chinese, simplified", "Cyrillic, old computers", "Guess the letters"] {
        window.get_by_label(other);
    }
    window.get_by_label("Western, Windows").click();
    window.run_ok();
    wait_for(&mut window, "Letters in file names: Western, Windows");
    assert_eq!(window.state().state().route(), &Route::Files);
    assert!(window.query_by_label_contains("日本語").is_none());
    window.get_by_label_contains("Letters in file names").click();
    window.run();
    window.get_by_label("Guess the letters").click();
    window.run_ok();
    // The names come first; what they were read in comes with all that was found.
    wait_for(&mut window, "日本語/表示.json");
    wait_for(&mut window, "Japanese (guessed)");
}

fn with_names(names: &[&str], raw: Vec<(EntryId, Vec<u8>)>) -> Harness<'static, Dossier> {
    let mut results = results();
    let findings = &mut results.findings;
    let row = |(at, name): (u32, &&str)| EntryRow {
        id: EntryId(at),
        name: Untrusted::from(*name),
        state: EntryState::Read,
        size_bytes: 1000,
        ..EntryRow::default()
    };
    findings.entries = (0..).zip(names).map(row).collect();
    findings.coverage.entries = findings.entries.len() as u64;
    findings.odd_names.raw = raw;
    tall().with(results, Route::Files)
}

#[test]
fn what_a_name_ends_in_stands_apart_from_it() {
    let long = format!("{}.scr", "photo.jpg ".repeat(200));
    let window = with_names(
        &["a/photo\u{202e}gpj.exe", &long, "b/no ending", ".hidden", "c/Größe.pdf", "d/x.\u{202e}"],
        Vec::new(),
    );
    for said in ["exe · 1", "scr · 1", "pdf · 1", "\u{fffd} · 1"] {
        window.get_by_label_contains(said);
    }
    for name in ["b/no ending", ".hidden"] {
        let row = window.get_by_label_contains(name).accesskit_node().label().unwrap();
        assert!(!row.contains("ending · 1") && !row.contains("hidden · 1"), "{row}");
    }
}

#[test]
fn the_bytes_of_a_name_that_is_no_text_can_be_seen() {
    let raw = vec![(EntryId(1), b"b\xff.txt".to_vec())];
    let mut window = with_names(&["a.txt", "b\u{fffd}.txt"], raw);
    let bytes = "62 ff 2e 74 78 74";
    assert!(window.query_by_label_contains(bytes).is_none());
    window.get_by_label_contains("b\u{fffd}.txt").hover();
    let start = Instant::now();
    while window.query_by_label_contains(bytes).is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "no bytes");
        std::thread::sleep(Duration::from_millis(50));
        window.step();
    }
    shot(&mut window, "bytes-of-a-name");
}
