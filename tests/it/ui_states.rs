//! What the window says of an export as a whole, and what can be done about it.

use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use dossier::findings::{EntryRow, EntryState, Problem, ProblemKind, ScanState};
use dossier::insight::Results;
use dossier::reader::frame::{Progress, Step};
use dossier::reader::{Event, Failure, Input};
use dossier::record::EntryId;
use dossier::taxonomy::Category;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, RecordsOf, Route};
use dossier::ui::pace::Pace;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::scan::{Folder, zipped};
use crate::ui::made_up::results;
use crate::ui::stage::{TALL, Wanted, shot};

type Window = Harness<'static, Dossier>;

fn tall() -> Wanted {
    Wanted { size: TALL, ..Wanted::default() }
}

/// A window with an export in which these files have these problems.
fn with(problems: &[(&str, ProblemKind)]) -> Window {
    tall().with(troubled(problems), Route::Overview)
}

fn troubled(problems: &[(&str, ProblemKind)]) -> Results {
    let mut results = results();
    let findings = &mut results.findings;
    for (at, (name, kind)) in (0..).zip(problems) {
        findings.entries.push(EntryRow {
            id: EntryId(at),
            name: (*name).into(),
            state: EntryState::Unread,
            ..EntryRow::default()
        });
        findings.problems.push(Problem {
            kind: *kind,
            entry: Some(EntryId(at)),
            name: (*name).into(),
            offset_bytes: None,
            count: 1,
            kept_records: 0,
        });
    }
    findings.coverage.unread = problems.len() as u64;
    findings.problems_total = problems.len() as u64;
    results
}

/// A window that has read this file with a reader of its own.
fn read(test: &str, name: &str, bytes: &[u8]) -> (Window, Folder) {
    let folder = Folder::new(test);
    let path = folder.file(name, bytes);
    let mut window = tall().open();
    window.state_mut().send(Command::Open(vec![Input::Path(path)]));
    wait_for(&mut window, &Route::Overview);
    (window, folder)
}

fn wait_for(window: &mut Window, route: &Route) {
    let start = Instant::now();
    window.run_ok();
    while window.state().state().route() != route {
        assert!(start.elapsed() < Duration::from_mins(2), "{route:?} does not come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
    window.run_ok();
}

fn press(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run();
}

fn route(window: &Window) -> &Route {
    window.state().state().route()
}

#[test]
fn locked_files_are_named_and_a_password_opens_them() {
    let mut bytes = Cursor::new(Vec::new());
    let mut zip = zip::ZipWriter::new(&mut bytes);
    let open = zip::write::SimpleFileOptions::default();
    let text = r#"{"Searches":[{"Date":"2024-05-14 23:12:00","SearchTerm":"rain boots"}]}"#;
    zip.start_file("open.json", open).unwrap();
    zip.write_all(text.as_bytes()).unwrap();
    let locked = zip::unstable::write::FileOptionsExt::with_deprecated_encryption(open, b"tulip");
    zip.start_file("diary.json", locked.unwrap()).unwrap();
    zip.write_all(text.replace("rain boots", "red shoes").as_bytes()).unwrap();
    zip.finish().unwrap();

    let (mut window, _folder) = read("locked", "mine.zip", bytes.get_ref());
    window.get_by_label_contains("One file inside has a password, so it was not read.");
    window.get_by_label("diary.json");
    shot(&mut window, "state-locked");
    // What was read anew may be there before anybody sees that it is being read.
    let give = |window: &mut Window, word: &str, answer: &str| {
        window.get_by_role_and_label(Role::PasswordInput, "Password").focus();
        window.run();
        window.get_by_role_and_label(Role::PasswordInput, "Password").type_text(word);
        window.run();
        window.key_press(Key::Enter);
        window.step();
        let start = Instant::now();
        while window.query_by_label_contains(answer).is_none() {
            assert!(start.elapsed() < Duration::from_mins(2), "{answer} does not come");
            std::thread::sleep(Duration::from_millis(5));
            window.run_ok();
        }
        wait_for(window, &Route::Overview);
    };
    give(&mut window, "rose", "That password did not open it");
    window.get_by_label("diary.json");
    give(&mut window, "tulip", "This export has 2 records");
    assert!(window.query_by_label_contains("assword").is_none());
    window.get_by_label_contains("This export has 2 records");
}

#[test]
fn an_unknown_app_is_sorted_by_words() {
    let text = br#"{"things":[{"date":"2024-05-14 23:12:00","search_term":"rain boots"}]}"#;
    let (mut window, _folder) = read("unknown", "mine.zip", &zipped(&[("a.json", text)]));
    window.get_by_label_contains("we don’t know the app. It was sorted by the words in it.");
    shot(&mut window, "state-unknown");
}

#[test]
fn a_photo_is_no_export() {
    let photo = [b"\xff\xd8\xff\xe0".as_slice(), &[0; 2_000]].concat();
    let (mut window, _folder) = read("photo", "holiday.jpg", &photo);
    window.get_by_label("This looks like a photo, not like an export.");
    shot(&mut window, "state-photo");
    press(&mut window, "How to get your file");
    assert_eq!(*route(&window), Route::HowTo(None));
}

#[test]
fn a_file_that_stops_early_says_so() {
    let (_, bytes) = dossier::sample::in_memory("tiktok", 2_000, 3).unwrap();
    let cut = &bytes[..bytes.len() - bytes.len() / 4];
    let (mut window, _folder) = read("cut", "mine.zip", cut);
    window.get_by_label_contains("The file stops early, inside a file. We read 0 of 1 files whole");
    shot(&mut window, "state-cut");
}

#[test]
fn a_file_the_reader_could_not_get_past_is_named() {
    let mut window = with(&[("Videos/strange.json", ProblemKind::Crash)]);
    let entry_name = "Videos/strange.json".into();
    window.state_mut().take(Event::Replaced { entry_name });
    window.run();
    window.get_by_label("This file could not be read and was left out: Videos/strange.json");
    window.get_by_label_contains("Reading stopped at one file and started again without it.");
    window.get_by_label("Videos/strange.json");
    shot(&mut window, "state-left-out");
    press(&mut window, "See the files");
    assert_eq!(*route(&window), Route::Files);
    // What is private stays so.
    window.state_mut().send(Command::Go(Route::Overview));
    window.state_mut().send(Command::ToggleHide);
    window.run();
    assert!(window.query_by_label("Videos/strange.json").is_none());
}

#[test]
fn what_is_too_large_and_what_else_was_not_read_is_said_once() {
    let files = [
        ("a.json", ProblemKind::TooLarge),
        ("b.json", ProblemKind::Bomb),
        ("c.json", ProblemKind::Damaged),
    ];
    let mut window = with(&files);
    window.get_by_label_contains("2 files are larger or deeper than Dossier reads.");
    window.get_by_label("a.json · b.json");
    window.get_by_label("c.json");
    shot(&mut window, "state-several");
}

#[test]
fn a_stopped_reading_and_a_reader_that_is_gone_say_so() {
    let mut results = results();
    results.findings.state = ScanState::Stopped;
    let mut window = tall().with(results, Route::Overview);
    window.get_by_label("You stopped the reading. What was read so far is shown.");
    window.get_by_label("Read the rest");
    window.state_mut().take(Event::Failed(Failure::DiedTooOften));
    window.run();
    window.get_by_label("Reading has ended early. What was read so far is shown.");
    window.get_by_label("Read again");
}

#[test]
fn a_second_archive_is_offered_and_read_on_wish() {
    let file = |name: &str| {
        let text = format!(r#"[{{"date":"2026-01-09 08:00:00","text":"{name}"}}]"#);
        zipped(&[(name, text.as_bytes())])
    };
    let both = [file("first.json"), file("second.json")].concat();
    let (mut window, _folder) = read("second", "mine.zip", &both);
    let said = "There is a second archive inside mine.zip, with one file. It was not read.";
    window.get_by_label_contains(said);
    shot(&mut window, "state-second-archive");
    window.get_by_label("Read these too").click();
    window.step();
    let start = Instant::now();
    while window.query_by_label_contains(said).is_some() {
        assert!(start.elapsed() < Duration::from_mins(2), "it is not read");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
    wait_for(&mut window, &Route::Overview);
    window.state_mut().send(Command::Go(Route::Files));
    window.run_ok();
    window.get_by_label_contains("first.json");
    window.get_by_label_contains("second.json");
}

#[test]
fn an_app_without_rules_is_named() {
    let mut results = results();
    results.findings.platforms[0].documented = false;
    let window = tall().with(results, Route::Overview);
    window.get_by_label_contains("This looks like a file of Clips, but no rules for it are known.");
}

#[test]
fn nothing_to_show_is_no_empty_page() {
    let mut results = Results::default();
    results.findings.state = ScanState::Complete;
    let window = tall().with(results, Route::Overview);
    window.get_by_label("We found nothing here that looks like an export.");
}

#[test]
fn time_left_is_told_only_when_it_means_something() {
    let at = |bytes_done| Progress {
        step: Step::Reading,
        bytes_done,
        bytes_total: 1_000_000,
        ..Progress::default()
    };
    let mut pace = Pace::default();
    pace.take(100.0, &at(0));
    pace.take(103.0, &at(300_000));
    assert_eq!(pace.left_secs(), None, "too early");
    pace.take(106.0, &at(10_000));
    assert_eq!(pace.left_secs(), None, "too little was read");
    pace.take(110.0, &at(100_000));
    assert_eq!(pace.left_secs(), Some(120), "90 seconds are two minutes");
    pace.take(110.0, &at(500_000));
    assert_eq!(pace.left_secs(), Some(10));
    pace.take(110.0, &at(990_000));
    assert_eq!(pace.left_secs(), None, "hardly worth it");
    // A reader that was replaced begins again.
    pace.take(111.0, &at(20_000));
    assert_eq!(pace.left_secs(), None);
    pace.take(121.0, &Progress { step: Step::Concluding, ..at(1_000_000) });
    assert_eq!(pace.left_secs(), None);
}

#[test]
fn time_left_stands_beside_the_bar() {
    let mut window = tall().open();
    let at = |bytes_done| {
        Event::Progress(Progress {
            step: Step::Reading,
            entries_done: 84,
            entries_total: 219,
            bytes_done,
            bytes_total: 1_000_000,
            ..Progress::default()
        })
    };
    window.state_mut().take(at(0));
    window.state_mut().send(Command::Go(Route::Scanning));
    window.run_steps(100);
    assert!(window.query_by_label_contains(" left").is_none());
    window.state_mut().take(at(500_000));
    // Long enough for what is read out to be said again.
    window.run_steps(50);
    window.get_by_label_contains("seconds left");
    let status = window.get_by_role(Role::Status);
    assert_eq!(status.accesskit_node().label().as_deref(), Some("50%, 84 of 219 files"));
}

#[test]
fn steps_are_ticked_and_end() {
    let mut window = Wanted { size: 2.0 * TALL, ..tall() }.with(results(), Route::Overview);
    window.get_by_label("Clear your history. Turn on auto-delete. Reset your feed.");
    press(&mut window, "Show 7 more");
    for category in Category::ALL {
        assert!(window.query_by_label("That was the last one.").is_none());
        window.state_mut().send(Command::Tick(category));
        window.run();
        let last =
            category == *Category::ALL.iter().rfind(|it| **it != Category::Unsorted).unwrap();
        if last {
            break;
        }
    }
    window.get_by_label("That was the last one.");
    shot(&mut window, "overview-steps");
    let first = window.get_by_role_and_label(Role::CheckBox, "Money and shopping");
    first.click();
    window.run();
    assert!(window.query_by_label("That was the last one.").is_none());
}

#[test]
fn more_detail_adds_tables() {
    let mut window = tall().with(results(), Route::Category(Category::Activity));
    assert!(window.query_by_role_and_label(Role::Table, "By the way they came").is_none());
    window.key_press_modifiers(Modifiers::COMMAND, Key::D);
    window.run();
    window.get_by_role_and_label(Role::Table, "By the way they came");
    window.get_by_role_and_label(Role::RowHeader, "Watched, read and heard");
    shot(&mut window, "category-detail");
    window.get_by_label("More detail").click();
    window.run();
    assert!(window.query_by_role_and_label(Role::Table, "By the way they came").is_none());
}

#[test]
fn one_bar_that_is_nearly_all_leaves_the_rest_enlarged() {
    let mut results = results();
    for kind in &mut results.findings.kinds {
        if kind.kind.code() == "activity.watched" {
            kind.records = 2_900_000;
        }
    }
    let mut window = tall().with(results, Route::Overview);
    window.get_by_label("The rest, enlarged. These bars are not to the scale above.");
    shot(&mut window, "overview-rest");
    let bars = window.get_all_by_label_contains("Money and shopping, 87").count();
    // In the rail, among all, and among the rest.
    assert_eq!(bars, 3);
}

#[test]
fn a_record_leads_to_its_file() {
    let mut results = results();
    let entry = |id: u32| EntryRow {
        id: EntryId(id),
        name: format!("part {id}.json").as_str().into(),
        state: EntryState::Read,
        records: 1,
        ..EntryRow::default()
    };
    results.findings.entries = (0..500).map(entry).collect();
    let mut window = Wanted::default().with(results, Route::Records(RecordsOf::default()));
    window.state_mut().send(Command::Go(Route::File(EntryId(321))));
    window.run();
    shot(&mut window, "files-at");
    window.get_by_role_and_label(Role::List, "Files");
    let row = window.get_by_label_contains("part 321.json");
    assert!(row.rect().top() < 500.0);
    // The list has the keyboard, at that file.
    window.key_press(Key::Enter);
    window.run();
    let Route::Records(of) = route(&window) else { panic!("no list") };
    assert_eq!(of.filter.entry, Some(EntryId(321)));
}
