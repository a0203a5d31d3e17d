//! The real program in a real window: a file is dropped on it, and somebody at the keyboard goes
//! from the overview to a record and to a saved summary.
//!
//! Needs the display server and the run-time libraries of a window; says so loudly where they are
//! not there.

mod display;
mod drop;
mod person;
mod twin;

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use dossier::i18n::{Lang, Texts};
use dossier::report::find_hidden;
use dossier::ui::command::Route;
use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::pdf;
use crate::scan::Folder;
use display::{Display, PATIENCE, keep};
pub(crate) use person::{Person, Program};
use twin::Twin;

/// The summary, as it is typed and as it is called then.
const TYPED: &str = "mine";
const SAVED: &str = "mine.pdf";

/// A display and the program on it, at its first screen; none where there are none here.
pub(crate) fn opened(home: &Path, before: &[&str]) -> Option<(Display, Program)> {
    let Some(display) = Display::start() else {
        eprintln!("SKIPPED: no display server (Xvfb) here, so the real window was not tried");
        return None;
    };
    let mut program = Program::start(&display, home, before);
    // Without the libraries of a window the program ends at once and says why.
    if !display.titled_unless("Start", || program.ended().is_some()) {
        eprintln!("SKIPPED: no window can be opened here, so the real one was not tried");
        return None;
    }
    Some((display, program))
}

/// A made-up export and the email address in it that a summary leaves out.
pub(crate) fn export(folder: &Folder) -> (PathBuf, String) {
    let (name, bytes) = dossier::sample::in_memory("tiktok", 3000, 5).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let mut text = String::new();
    zip.by_index(0).unwrap().read_to_string(&mut text).unwrap();
    let data: serde_json::Value = serde_json::from_str(&text).unwrap();
    let email = email(&data).expect("the export has an email address");
    (folder.file(&format!("export #1 100% 测试 {name}"), &bytes), email)
}

fn email(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::Object(fields) => fields.iter().find_map(|(key, value)| {
            let text = value.as_str().filter(|it| key == "emailAddress" && it.contains('@'));
            text.map(str::to_owned).or_else(|| email(value))
        }),
        serde_json::Value::Array(items) => items.iter().find_map(email),
        _ => None,
    }
}

/// Drops the file, goes to a record, and saves a summary.
pub(crate) fn walk(display: &Display, export: &Path) -> Twin {
    keep(&display.rests(), "0-welcome");
    drop::drop_files(display, &[export]);
    display.titled("Overview");
    drop::focus(display);
    let mut person = Person::new(display, Twin::open(export));
    person.keep("overview");

    person.go(Modifiers::COMMAND, Key::Num5, "What you watch, like and search");
    person.keep("category");
    person.tab_to(Modifiers::NONE, (Role::Button, "See every record here"));
    person.go(Modifiers::NONE, Key::Enter, "All records");
    person.twin.until("records", |twin| !twin.says("On its way"));
    person.keep("records");
    person.tab_to(Modifiers::NONE, (Role::List, "Records"));
    person.press(Modifiers::NONE, Key::ArrowDown);
    person.go(Modifiers::NONE, Key::Enter, "One record");
    person.twin.until("the record", |twin| twin.says("Number in its list"));
    assert!(matches!(person.twin.route(), Route::Record { at: 1, .. }));
    assert!(person.twin.says("user_data_tiktok.json"), "the file is named");
    person.keep("record");
    person.press(Modifiers::NONE, Key::PageDown);
    person.keep("record-place");

    person.go(Modifiers::COMMAND, Key::S, "Save a summary");
    // From the foot backwards: the pages above may still be made.
    person.press(Modifiers::NONE, Key::F6);
    person.tab_to(Modifiers::SHIFT, (Role::TextInput, "Folder and name"));
    person.keep("save");
    display.types(TYPED);
    display.keys(Modifiers::NONE, Key::Enter);
    person.twin
}

/// Waits for the saved file, which appears whole or not at all.
pub(crate) fn saved(folder: &Folder) -> Vec<u8> {
    let path = folder.path().join(SAVED);
    // Pages are made slowly by a build for tests.
    let deadline = Instant::now() + 3 * PATIENCE;
    while !path.exists() {
        assert!(Instant::now() < deadline, "nothing is saved");
        std::thread::sleep(Duration::from_millis(50));
    }
    std::fs::read(path).unwrap()
}

/// The processes that a process has started.
fn children(process: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).unwrap().flatten();
    let lists = tasks.filter_map(|it| std::fs::read_to_string(it.path().join("children")).ok());
    let text: String = lists.collect();
    text.split_whitespace().filter_map(|it| it.parse().ok()).collect()
}

#[test]
fn two_presses_close_everything_at_once() {
    let folder = Folder::new("window-leave");
    let (export, _) = export(&folder);
    let Some((display, mut program)) = opened(folder.path(), &[]) else { return };
    drop::drop_files(&display, &[&export]);
    display.titled("Overview");
    drop::focus(&display);
    let readers = children(program.number());
    assert!(!readers.is_empty(), "a reader is at work");
    for _ in 0..2 {
        display.keys(Modifiers::NONE, Key::Escape);
    }
    assert!(program.wait().success());
    let deadline = Instant::now() + PATIENCE;
    let alive = |it: &u32| Path::new(&format!("/proc/{it}")).exists();
    while readers.iter().any(alive) {
        assert!(Instant::now() < deadline, "a reader goes on");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_file_held_over_the_window_is_told_where_to_drop() {
    let folder = Folder::new("window-hold");
    let file = folder.file("export.zip", b"PK");
    let Some((display, _program)) = opened(folder.path(), &[]) else { return };
    let before = display.rests();
    let over = drop::hold_files(&display, &[&file], || {
        display.differs(&before, "where to drop");
        display.rests()
    });
    keep(&over, "hold");
    // It covers all that was there; what is white stays white.
    let pairs = before.pixels().zip(over.pixels());
    let other = pairs.filter(|(before, over)| before != over).count();
    let all = before.pixels().len();
    assert!(other * 2 > all, "{other} of {all} pixels differ");
    assert_eq!(display.rests(), before, "it is gone with the file");
}

#[test]
fn the_desktop_gets_the_icon_of_the_window() {
    let folder = Folder::new("window-icon");
    let Some((display, _program)) = opened(folder.path(), &[]) else { return };
    let drawn = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/icons/window.rgba"));
    let drawn = drawn.unwrap();
    let pixels = drawn.chunks_exact(4).map(|it| u32::from_be_bytes([it[3], it[0], it[1], it[2]]));
    let wanted: Vec<u32> = [64, 64].into_iter().chain(pixels).collect();
    assert_eq!(drop::icon(&display), wanted);
}

#[test]
fn a_dropped_file_leads_to_a_record_and_to_a_saved_summary() {
    let folder = Folder::new("window");
    let (export, email) = export(&folder);
    let Some((display, mut program)) = opened(folder.path(), &[]) else { return };
    let twin = walk(&display, &export);
    let pdf = saved(&folder);
    keep(&display.rests(), "9-saved");

    // A number that the overview shows stands in the file; what is to be hidden does not.
    let results = twin.results();
    let texts = Texts::new(Lang::En);
    let searches = results.findings.kinds.iter().filter(|it| it.kind.code() == "activity.searches");
    let searches = texts.number(searches.map(|it| it.records).sum());
    let text = pdf::text(&pdf);
    assert!(text.contains(&searches), "{searches} is not in the summary: {text}");
    assert!(!text.contains(&email));
    assert_eq!(find_hidden(&pdf, &BTreeSet::from([email])).unwrap(), 0);

    display.keys(Modifiers::COMMAND, Key::Q);
    assert!(program.wait().success());
}
