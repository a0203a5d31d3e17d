//! What an export needs to be read whole is asked for in the window: a password, missing parts.

use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use dossier::reader::Input;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use zip::write::SimpleFileOptions;

use crate::fixture::Folder;
use crate::ui::stage::{WIDE, Wanted, shot};

type Window = Harness<'static, Dossier>;

/// An archive: one file that anybody can read, one that needs the password.
fn locked(folder: &Folder, name: &str, free: bool) -> PathBuf {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    if free {
        zip.start_file("free.json", options).unwrap();
        zip.write_all(br#"{"searches": ["one", "two"]}"#).unwrap();
    }
    let options = options.with_aes_encryption(zip::AesMode::Aes128, "Sesame");
    zip.start_file("locked.json", options).unwrap();
    zip.write_all(br#"{"messages": ["three", "four", "five"]}"#).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
    path
}

/// Waits until what is open has been read.
fn read(window: &mut Window) {
    let start = Instant::now();
    while *window.state().state().route() != Route::Overview {
        assert!(start.elapsed() < Duration::from_secs(30), "reading does not end");
        window.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    window.run_ok();
}

fn opened(paths: &[PathBuf]) -> Window {
    let mut window = Wanted { size: WIDE, ..Wanted::default() }.open();
    window.state().send(Command::Open(paths.iter().cloned().map(Input::Path).collect()));
    window.step();
    window.step();
    read(&mut window);
    window
}

fn give(window: &mut Window, password: &str) {
    let field = window.get_by_role(Role::PasswordInput);
    field.focus();
    field.type_text(password);
    window.run_ok();
    window.get_by_label("Open with this password").click();
    window.step();
    window.step();
    read(window);
}

#[test]
fn a_password_is_asked_for_until_it_opens_the_file() {
    let folder = Folder::new("unlock");
    let mut window = opened(&[locked(&folder, "a.zip", true)]);
    window.get_by_label("This file has a password");
    window.get_by_label_contains("One file without a password was read.");
    shot(&mut window, "unlock");
    give(&mut window, "sesame");
    window.get_by_label("That password did not open it");
    assert!(window.query_by_label_contains("sesame").is_none());
    give(&mut window, "Sesame");
    assert!(window.query_by_role(Role::PasswordInput).is_none());
    window.get_by_label_contains("5 records");
}

#[test]
fn who_has_no_password_sees_the_rest() {
    let folder = Folder::new("unlock");
    let mut window = opened(&[locked(&folder, "a.zip", true)]);
    window.get_by_label("I don’t have it").click();
    window.run_ok();
    assert!(window.query_by_role(Role::PasswordInput).is_none());
    window.get_by_label_contains("2 records");
}

#[test]
fn a_file_that_is_all_locked_asks_too() {
    let folder = Folder::new("unlock");
    let mut window = opened(&[locked(&folder, "a.zip", false)]);
    window.get_by_label("This file has a password");
    shot(&mut window, "unlock-all");
    give(&mut window, "Sesame");
    window.get_by_label_contains("3 records");
}

#[test]
fn caps_lock_is_noticed() {
    let folder = Folder::new("unlock");
    let mut window = opened(&[locked(&folder, "a.zip", true)]);
    let hint = "Caps Lock seems to be on.";
    let field = window.get_by_role(Role::PasswordInput);
    field.focus();
    field.type_text("s");
    window.run_ok();
    assert!(window.query_by_label(hint).is_none());
    window.get_by_role(Role::PasswordInput).type_text("E");
    window.run_ok();
    window.get_by_label(hint);
}

#[test]
fn a_missing_part_is_named_and_taken_in_when_it_comes() {
    let folder = Folder::new("unlock");
    let part = |name: &str, inside: &str| {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(inside, SimpleFileOptions::default()).unwrap();
        zip.write_all(br#"{"searches": ["one", "two"]}"#).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
        path
    };
    let second = part("export part 2 of 2.zip", "b.json");
    let first = part("export part 1 of 2.zip", "a/other.json");
    let mut window = opened(&[second]);
    window.get_by_label("One part of this export is missing");
    window.get_by_label("export part 1 of 2.zip");
    shot(&mut window, "parts");
    window.state().send(Command::Open(vec![Input::Path(first)]));
    window.step();
    window.step();
    read(&mut window);
    assert!(window.query_by_label("Add parts…").is_none());
    window.get_by_label_contains("in 2 files");
}
