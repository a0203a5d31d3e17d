//! Narrowing: the ways beside the search field, over exports that are really read.

use std::time::{Duration, Instant};

use dossier::findings::Filter;
use dossier::i18n::{Lang, Texts};
use dossier::reader::Input;
use dossier::taxonomy::Level;
use dossier::ui::app::Dossier;
use dossier::ui::calendar::{days_of, month_of};
use dossier::ui::command::{Command, Outbox, RecordsOf, Route};
use egui::{Key, Modifiers, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::fixture::Folder;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};

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
    click(&mut window, "Narrow by: How private");
    // Beside the choices stands what each level means.
    for level in Level::ALL {
        window.get_by_label(&Texts::new(Lang::En).level_means(level));
    }
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
        if wanted.text_size == 200 {
            // So low that all of it is behind one button.
            click(&mut window, &labels.get("filter-fold"));
        }
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

/// The chart that has the keyboard when it is asked for: the one whose sentence says this.
pub(crate) fn focus_chart(window: &mut Window, says: &str) {
    // Its numbers may be still on their way.
    wait(window, says);
    let node = window
        .query_all_by_label_contains(says)
        .find(|it| it.accesskit_node().data().supports_action(egui::accesskit::Action::Focus));
    node.expect("a chart that takes the keyboard").focus();
    window.run_ok();
}

pub(crate) fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

/// Presses an item of the rail; a screen may be called the same.
pub(crate) fn rail(window: &mut Window, label: &str) {
    let item = window.query_all_by_label(label).find(|it| it.rect().right() < 250.0);
    item.expect("an item of the rail").click();
    window.run_ok();
}

pub(crate) fn route(window: &Window) -> Route {
    window.state().state().route().clone()
}

#[test]
fn a_span_of_months_narrows_every_view_and_back_undoes_it() {
    let folder = Folder::new("ui-brush");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    focus_chart(&mut window, "Records with a date");
    press(&mut window, Modifiers::NONE, Key::Home);
    for _ in 0..5 {
        press(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    }
    shot(&mut window, "brush-keys");
    press(&mut window, Modifiers::NONE, Key::Enter);
    let months = Filter { months: Some((2023 * 12 + 1, 2023 * 12 + 6)), ..Filter::default() };
    assert_eq!(route(&window), Route::Records(months.clone().into()));
    wait(&mut window, "3 records");

    rail(&mut window, "Times");
    assert_eq!(route(&window), Route::TimesOf(months.clone()));
    wait(&mut window, "Remove this filter: Feb 2023 to Jul 2023");
    wait(&mut window, "See these records");
    shot(&mut window, "closer-months");
    rail(&mut window, "Map");
    assert_eq!(route(&window), Route::Map(months.clone()));
    wait(&mut window, "Remove this filter: Feb 2023 to Jul 2023");
    // Once more, and it is of all records.
    rail(&mut window, "Map");
    wait(&mut window, "2 places, 2 records");
    for expected in [Route::Map(months.clone()), Route::TimesOf(months)] {
        window.state_mut().send(Command::Back);
        window.run_ok();
        assert_eq!(route(&window), expected);
    }
    // The overview is of them, too; once more, and it is of all records, which takes none along.
    let Route::TimesOf(months) = route(&window) else { panic!("{:?}", route(&window)) };
    rail(&mut window, "Overview");
    assert_eq!(route(&window), Route::OverviewOf(months));
    rail(&mut window, "Overview");
    assert_eq!(route(&window), Route::Overview);
    rail(&mut window, "Times");
    assert_eq!(route(&window), Route::Times);
}

#[test]
fn bars_are_dragged_over_with_the_pointer() {
    let folder = Folder::new("ui-drag");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    let chart = window
        .query_all_by_label_contains("Records with a date")
        .find(|it| it.accesskit_node().data().supports_action(egui::accesskit::Action::Focus));
    let rect = chart.expect("the chart").rect();
    let at = |share: f32| egui::pos2(rect.left() + rect.width() * share, rect.center().y);
    window.hover_at(at(0.99));
    window.drag_at(at(0.99));
    window.run_ok();
    for share in [0.9, 0.8, 0.7] {
        window.hover_at(at(share));
        window.run_ok();
    }
    shot(&mut window, "brush-drag");
    window.drop_at(at(0.7));
    window.run_ok();
    let Route::Records(of) = route(&window) else { panic!("{:?}", route(&window)) };
    let (first, last) = of.filter.months.expect("months");
    assert_eq!(last, 2024 * 12 + 5);
    assert!(first < last && first > 2023 * 12 + 8, "{first}");
}

#[test]
fn charts_of_a_closer_look_narrow_each_other() {
    let folder = Folder::new("ui-closer");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    let spring = Filter { months: Some((2024 * 12 + 4, 2024 * 12 + 4)), ..Filter::default() };
    window.state_mut().send(Command::Go(Route::TimesOf(spring.clone())));
    wait(&mut window, "What it is about");
    shot(&mut window, "closer");
    // A bar of a category, then of the heat map's hours, then of the way it came.
    click(&mut window, "What you watch, like and search, 2, 40%");
    wait(&mut window, "Remove this filter: What you watch, like and search");
    let Route::TimesOf(now) = route(&window) else { panic!("{:?}", route(&window)) };
    assert_eq!(now.months, spring.months);
    focus_chart(&mut window, "Records by weekday and hour");
    press(&mut window, Modifiers::NONE, Key::Enter);
    let Route::TimesOf(now) = route(&window) else { panic!("{:?}", route(&window)) };
    assert_eq!((now.months, now.week_hours.len()), (spring.months, 1));
    window.state_mut().send(Command::Back);
    click(&mut window, "Clear all filters");
    assert_eq!(route(&window), Route::Times);
}

#[test]
fn a_place_narrows_to_the_records_there() {
    let folder = Folder::new("ui-place");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    window.state_mut().send(Command::Go(Route::Map(Filter::default())));
    wait(&mut window, "2 places, 2 records");
    window.query_all_by_label_contains("52.5° N, 13.4° E").next().expect("a row").click();
    window.run_ok();
    click(&mut window, "See only this place");
    wait(&mut window, "Remove this filter: Near 52.5° N, 13.4° E");
    shot(&mut window, "closer-place");
    click(&mut window, "See these records");
    wait(&mut window, "One record");
    window.state_mut().send(Command::ToggleHide);
    window.run_ok();
    assert_eq!(window.query_all_by_label_contains("52.5°").count(), 0);
}

#[test]
fn a_firm_and_an_app_narrow_to_the_records_that_name_them() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    let sample = Input::MadeUp { sample: "ios".to_owned(), records: 2_000, seed: 7 };
    window.state_mut().send(Command::Open(vec![sample]));
    wait(&mut window, "This export has");
    window.state_mut().send(Command::Go(Route::Firms));
    wait(&mut window, "Most calls first");
    let (tokens, outbox) = (dossier::ui::theme::Tokens::default(), Outbox::default());
    let context = window.state().state().context(&tokens, &outbox);
    let companies = &context.results.expect("results").findings.companies;
    let at = companies.iter().position(|it| it.known && it.role != "platform").expect("a firm");
    let (name, records) = (companies[at].name.for_window(), companies[at].records);
    let row = format!("{name}, ");
    window.query_all_by_label_contains(&row).next().expect("its row").click();
    window.run_ok();
    click(&mut window, "See when these were");
    wait(&mut window, &format!("Remove this filter: {name}"));
    wait(&mut window, "Which app");
    shot(&mut window, "closer-firm");
    let number = dossier::i18n::Texts::new(Lang::En).number(records);
    click(&mut window, "See these records");
    wait(&mut window, &format!("{number} records"));
}

#[test]
fn a_closer_look_fits_every_window() {
    let small = Wanted { size: SMALL, text_size: 200, ..Wanted::default() };
    let chinese = Wanted { lang: Lang::ZhHans, theme: Theme::Dark, ..Wanted::default() };
    let german = Wanted { lang: Lang::De, size: vec2(720.0, 560.0), ..Wanted::default() };
    for (wanted, says) in [(small, "This export has"), (chinese, "9"), (german, "9")] {
        let folder = Folder::new("ui-closer-fits");
        let mut window = opened(wanted, &folder, says);
        let months = Some((2024 * 12 + 4, 2024 * 12 + 4));
        let filter = Filter { months, ..Filter::default() };
        window.state_mut().send(Command::Go(Route::TimesOf(filter)));
        let texts = dossier::i18n::Texts::new(wanted.lang);
        wait(&mut window, &texts.get("closer-kinds"));
        shot(&mut window, &wanted.name("closer"));
    }
}
