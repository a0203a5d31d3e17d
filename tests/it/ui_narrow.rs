//! Narrowing: the ways beside the search field, over exports that are really read.

use std::time::{Duration, Instant};

use dossier::findings::Filter;
use dossier::i18n::Lang;
use dossier::reader::Input;
use dossier::ui::app::Dossier;
use dossier::ui::calendar::{days_of, month_of};
use dossier::ui::command::{Command, RecordsOf, Route};
use egui::{Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{SMALL, Wanted, shot};

pub(crate) type Window = Harness<'static, Dossier>;

const SEARCHES: &str = r#"[
  {"date": "2023-02-01 21:00:00", "search_term": "green tea"},
  {"date": "2023-02-03 22:00:00", "search_term": "tea pot"},
  {"date": "2023-07-03 22:00:00", "search_term": "iced tea"},
  {"date": "2024-05-03 22:00:00", "search_term": "tea and cake"},
  {"date": "2024-05-04 22:00:00", "search_term": "rain boots"}
]"#;
const COMMENTS: &str = r#"[
  {"date": "2024-05-03 09:00:00", "comment": "What a fine cup of tea"},
  {"date": "2024-05-05 09:00:00", "comment": "Nothing about it here"}
]"#;
const PLACES: &str = r#"[
  {"timestamp": "2024-05-03T22:00:00Z", "latitude": 53.8008, "longitude": -1.5491},
  {"timestamp": "2024-06-02T10:00:00Z", "latitude": 52.52, "longitude": 13.405}
]"#;

pub(crate) fn until(window: &mut Window, what: &str, mut holds: impl FnMut(&Window) -> bool) {
    let start = Instant::now();
    window.run_ok();
    while !holds(window) {
        assert!(start.elapsed() < Duration::from_mins(2), "{what} does not come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
}

pub(crate) fn wait(window: &mut Window, label: &str) {
    until(window, label, |it| it.query_all_by_label_contains(label).next().is_some());
}

pub(crate) fn click(window: &mut Window, label: &str) {
    wait(window, label);
    window.get_by_label(label).click();
    window.run_ok();
}

/// A window with an export of searches, comments and places.
pub(crate) fn opened(wanted: Wanted, folder: &Folder, says: &str) -> Window {
    let mut window = wanted.open();
    let files = [
        ("search_history.json", SEARCHES),
        ("comments.json", COMMENTS),
        ("location_history.json", PLACES),
    ];
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(""))]));
    wait(&mut window, says);
    window
}

fn filter(window: &Window) -> Filter {
    match window.state().state().route() {
        Route::Records(of) => of.filter.clone(),
        route => panic!("another screen: {route:?}"),
    }
}

fn look_for(window: &mut Window, words: &str) {
    let field = "Search in these records";
    wait(window, field);
    window.get_by_role_and_label(egui::Role::TextInput, field).focus();
    window.run_ok();
    window.get_by_role_and_label(egui::Role::TextInput, field).type_text(words);
    window.run_ok();
}

#[test]
fn a_search_is_narrowed_by_date_kind_and_file_and_its_counts_stay_true() {
    let folder = Folder::new("ui-narrow");
    let mut window = opened(Wanted::default(), &folder, "This export has");
    window.state_mut().send(Command::Go(Route::Records(RecordsOf::default())));
    look_for(&mut window, "tea");
    wait(&mut window, "Found in 5 records");

    click(&mut window, "Narrow by: Date");
    click(&mut window, "2023");
    wait(&mut window, "Found in 3 records");
    wait(&mut window, "Remove this filter: 2023");
    click(&mut window, "Feb 2023");
    wait(&mut window, "Found in 2 records");
    shot(&mut window, "narrow-date");
    click(&mut window, "3 Feb 2023");
    wait(&mut window, "Found in one record");
    assert_eq!(filter(&window), Filter { days: Some((19_391, 19_391)), ..Filter::default() });
    click(&mut window, "Remove this filter: 3 Feb 2023");
    wait(&mut window, "Found in 5 records");

    click(&mut window, "Narrow by: Kind");
    click(&mut window, "Things you made");
    wait(&mut window, "Found in one record");
    click(&mut window, "Clear");
    wait(&mut window, "2 records");
    let whole = Filter { kinds: filter(&window).kinds, ..Filter::default() };
    assert_eq!(filter(&window), whole);

    click(&mut window, "Narrow by: File");
    window.get_by_label("Part of a file's name").focus();
    window.run_ok();
    window.get_by_label("Part of a file's name").type_text("location");
    window.run_ok();
    let row = window.query_all_by_label_contains("location_history.json · 2").next();
    row.expect("the file and its records").click();
    window.run_ok();
    wait(&mut window, "No records match");
    shot(&mut window, "narrow-file");
    click(&mut window, "Clear all filters");
    wait(&mut window, "9 records");
}

#[test]
fn levels_narrow_and_back_widens_again() {
    let folder = Folder::new("ui-narrow-level");
    let mut window = opened(Wanted::default(), &folder, "This export has");
    window.state_mut().send(Command::Go(Route::Records(RecordsOf::default())));
    click(&mut window, "Narrow by: Level");
    click(&mut window, "At least: Extra-sensitive");
    wait(&mut window, "2 records");
    window.state_mut().send(Command::Back);
    wait(&mut window, "9 records");
    assert_eq!(filter(&window), Filter::default());
}

#[test]
fn the_ways_to_narrow_fit_small_windows_large_letters_and_other_languages() {
    let small = Wanted { size: SMALL, text_size: 200, ..Wanted::default() };
    let chinese = Wanted { lang: Lang::ZhHans, theme: Theme::Dark, ..Wanted::default() };
    let german = Wanted { lang: Lang::De, size: vec2(720.0, 560.0), ..Wanted::default() };
    for (wanted, says) in [(small, "This export has"), (chinese, "9"), (german, "9")] {
        let folder = Folder::new("ui-narrow-fits");
        let mut window = opened(wanted, &folder, says);
        window.state_mut().send(Command::Go(Route::Records(RecordsOf::default())));
        let labels = dossier::i18n::Texts::new(wanted.lang);
        let name = |id: &str| format!("{}: {}", labels.get("filter-by"), labels.get(id));
        for id in ["filter-kind", "filter-file", "filter-date"] {
            click(&mut window, &name(id));
            shot(&mut window, &wanted.name(id));
        }
        click(&mut window, "2024");
        window.run_ok();
        shot(&mut window, &wanted.name("filter-date-2024"));
    }
}

#[test]
fn months_and_days_have_their_numbers() {
    assert_eq!(month_of(0), 1970 * 12);
    assert_eq!(month_of(19_844), 2024 * 12 + 4);
    assert_eq!(month_of(-1), 1969 * 12 + 11);
    assert_eq!(days_of(2024 * 12 + 1), 19_754..=19_782);
    for month in 1900 * 12..2200 * 12 {
        let days = days_of(month);
        assert_eq!((month_of(*days.start()), month_of(*days.end())), (month, month));
    }
}
