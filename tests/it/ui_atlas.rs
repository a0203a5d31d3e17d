//! Places, sign-ins, times and comparisons in the window, over exports that are really read.

use std::time::{Duration, Instant};

use dossier::findings::Filter;
use dossier::reader::Input;
use dossier::taxonomy::Kind;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{TALL, Wanted, shot};

type Window = Harness<'static, Dossier>;

const PLACES: &str = r#"[
  {"timestamp": "2024-05-01T10:00:00Z", "latitude": 53.8008, "longitude": -1.5491},
  {"timestamp": "2024-05-02T10:00:00Z", "latitude": 53.8009, "longitude": -1.5492},
  {"timestamp": "2024-06-02T10:00:00Z", "latitude": 52.52, "longitude": 13.405}
]"#;
const SIGN_INS: &str = r#"[
  {"login_time": "2024-05-01 10:00:00", "ip": "8.8.8.8", "device": "iPhone14,5"},
  {"login_time": "2024-05-03 10:00:00", "ip": "8.8.4.4", "device": "iPad"}
]"#;

pub(crate) fn wait(window: &mut Window, label: &str) {
    let start = Instant::now();
    window.run_ok();
    while window.query_all_by_label_contains(label).next().is_none() {
        assert!(start.elapsed() < Duration::from_mins(2), "{label} does not come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
}

fn go(window: &mut Window, route: Route, label: &str) {
    window.state_mut().send(Command::Go(route));
    wait(window, label);
}

fn open(window: &mut Window, folder: &Folder, files: &[(&str, &str)]) {
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(""))]));
    wait(window, "This export has");
}

fn window() -> Window {
    Wanted { size: TALL, ..Wanted::default() }.open()
}

#[test]
fn places_stand_in_a_list_that_moves_the_map() {
    let folder = Folder::new("ui-places");
    let mut window = window();
    open(&mut window, &folder, &[("location_history.json", PLACES)]);
    go(&mut window, Route::Map(Filter::default()), "2 places, 3 records");
    window.get_by_label_contains("53.8° N, 1.5° W").click();
    wait(&mut window, "See the newest record");
    window.get_by_label("Exactly").click();
    wait(&mut window, "53.801° N, 1.549° W");
    window.state_mut().send(Command::ToggleHide);
    window.run();
    assert_eq!(window.query_all_by_label_contains("53.8").count(), 0);
}

/// Texts that are painted, also those that only a picture holds.
fn painted(window: &Window) -> Vec<String> {
    fn texts(shape: &egui::Shape, found: &mut Vec<String>) {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|it| texts(it, found)),
            egui::Shape::Text(text) => found.push(text.galley.text().to_owned()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    window.output().shapes.iter().for_each(|it| texts(&it.shape, &mut found));
    found
}

#[test]
fn a_map_says_how_far_and_names_a_few_places_beside_their_marks() {
    let folder = Folder::new("ui-places-named");
    let mut window = window();
    open(&mut window, &folder, &[("location_history.json", PLACES)]);
    go(&mut window, Route::Map(Filter::default()), "2 places, 3 records");
    window.run_ok();
    shot(&mut window, "map-named");
    let texts = painted(&window);
    let named = |words: &str| texts.iter().any(|it| it.contains(words));
    assert!(named("near Berlin, Germany · 1"), "{texts:?}");
    let far = texts.iter().find_map(|it| it.strip_suffix(" km")).expect("how far");
    assert!(["100", "200", "500"].contains(&far), "{far}");
    // What is hidden is not named on the map either.
    window.state_mut().send(Command::ToggleHide);
    window.run();
    assert!(!painted(&window).iter().any(|it| it.contains("Berlin")));
}

#[test]
fn a_day_without_records_leads_to_the_nearest_one_that_has_some() {
    let folder = Folder::new("ui-empty-day");
    let mut window = window();
    open(&mut window, &folder, &[("login_history.json", SIGN_INS)]);
    go(&mut window, Route::Day(19_900), "There are no records of this day.");
    window.get_by_label("Go to 3 May 2024, the nearest day with records").click();
    wait(&mut window, "One record");
    assert_eq!(*window.state().state().route(), Route::Day(19_846));
}

#[test]
fn one_day_is_counted_over_all_opened_exports_and_another_one_is_picked() {
    let folder = Folder::new("ui-day-of-two");
    let mut window = window();
    let report = r#"{"accessor":{"identifier":"com.example.app","identifierType":"bundleID"},"category":"camera","identifier":"1","kind":"intervalBegin","timeStamp":"2025-09-03T10:15:00.000+02:00","type":"access"}
"#;
    let played = r#"[{"endTime":"2025-09-03 14:00","artistName":"A","trackName":"B","msPlayed":9},
        {"endTime":"2025-08-20 14:00","artistName":"A","trackName":"C","msPlayed":9}]"#;
    let files =
        [("App_Privacy_Report_v4.ndjson", report), ("StreamingHistory_music_0.json", played)];
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let inputs = files.iter().map(|it| Input::Path(folder.join(it.0))).collect();
    window.state_mut().send(Command::Open(inputs));
    wait(&mut window, "These 2 exports have");
    go(&mut window, Route::Day(20_334), "Wednesday, 3 Sep 2025");
    wait(&mut window, "2 records");
    window.get_by_label_contains("Show as table: Hour by hour").click();
    window.run();
    // Ten o'clock of the one and two of the other, on one strip.
    let at = |role, label: &str| {
        window
            .query_all_by_role_and_label(role, label)
            .map(|it| it.rect().top())
            .collect::<Vec<_>>()
    };
    let hours = [at(Role::RowHeader, "10:00"), at(Role::RowHeader, "14:00")].concat();
    assert_eq!(at(Role::Cell, "1"), hours, "the two hours have one record each");
    assert_eq!(at(Role::Cell, "0").len(), 22);
    shot(&mut window, "day-of-two");
    window.get_by_label("Pick a day").click();
    window.run();
    window.get_by_label("Aug 2025").click();
    window.run();
    window.get_by_label("20 Aug 2025").click();
    wait(&mut window, "Wednesday, 20 Aug 2025");
    assert_eq!(*window.state().state().route(), Route::Day(20_320));
    wait(&mut window, "One record");
}

#[test]
fn a_sign_in_that_is_not_mine_adds_a_step() {
    let folder = Folder::new("ui-sign-ins");
    let mut window = window();
    open(&mut window, &folder, &[("login_history.json", SIGN_INS)]);
    go(&mut window, Route::Devices, "2 sign-ins");
    window.get_by_label("iPhone 13");
    window.get_by_label_contains("Not mine: 3 May 2024").click();
    window.run();
    window.get_by_label("One sign-in marked as not yours");
    window.get_by_label_contains("Change your password");
}

#[test]
fn a_bar_narrows_the_times_and_a_chip_widens_them_again() {
    let folder = Folder::new("ui-times");
    let mut window = window();
    open(&mut window, &folder, &[("location_history.json", PLACES)]);
    let filter = Filter { days: Some((19_845, 19_845)), ..Filter::default() };
    go(&mut window, Route::TimesOf(filter), "Remove this filter: 2 May 2024");
    wait(&mut window, "See these records");
    window.get_by_label_contains("Remove this filter: 2 May 2024").click();
    wait(&mut window, "Day by day");
    assert_eq!(*window.state().state().route(), Route::Times);
}

#[test]
fn two_exports_are_compared_kind_by_kind() {
    let (first, second) = (Folder::new("ui-compare"), Folder::new("ui-compare"));
    let mut window = window();
    open(&mut window, &first, &[("location_history.json", PLACES)]);
    go(&mut window, Route::Compare, "Choose the first one");
    window.get_by_label("Use this as the first").click();
    wait(&mut window, "Now open the second one");
    open(
        &mut window,
        &second,
        &[("login_history.json", SIGN_INS), ("location_history.json", "[]")],
    );
    go(&mut window, Route::Compare, "Kind by kind");
    window.get_by_label("Gone");
    window.get_by_label("New");
    let names = [Kind::LocationExact, Kind::DeviceSignIns]
        .map(|kind| dossier::i18n::Texts::new(dossier::i18n::Lang::En).kind(kind));
    for name in names {
        assert!(window.query_all_by_label(&name).next().is_some(), "{name}");
    }
}
