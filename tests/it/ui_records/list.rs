//! The list of records.

use dossier::findings::{Filter, Hit, Order};
use dossier::reader::frame::Answer;
use dossier::reader::{Event, Ticket};
use dossier::settings::Settings;
use dossier::taxonomy::{Kind, Level, Origin};
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, RecordsOf, Route};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::{page, row};
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};

/// Ten million.
const MANY: u64 = 10_000_000;

fn searches() -> Filter {
    Filter { kinds: vec![Kind::ActivitySearches], ..Filter::default() }
}

#[test]
fn a_list_opens_in_each_language_and_theme() {
    let small = Wanted { size: SMALL, ..Wanted::default() };
    let large = Wanted { text_size: 200, ..Wanted::default() };
    for wanted in Wanted::all().chain([small, large]) {
        let mut filter = searches();
        filter.origin = Some(Origin::Recorded);
        filter.months = Some((2026 * 12, 2026 * 12 + 10));
        let mut window = wanted.with(results(), Route::Records(filter.into()));
        page(&mut window, 1, 2_090, "activity.searches");
        shot(&mut window, &wanted.name("records"));
    }
}

#[test]
fn the_last_of_ten_million_is_a_key_away() {
    let mut window = Wanted::default().with(results(), Route::Records(RecordsOf::default()));
    page(&mut window, 1, MANY, "activity.watched");
    window.get_by_label("10,000,000 records");
    window.get_by_role_and_label(egui::Role::List, "Records").focus();
    window.run();
    window.key_press(Key::End);
    window.run();
    // The last block was asked for, and nothing between.
    let rows = vec![row(9, "activity.watched"); 200];
    let answer = Answer::Page { total: MANY, from: MANY - 200, rows };
    window.state_mut().take(Event::Answer(Ticket(2), answer));
    window.run();
    shot(&mut window, "records-end");
    window.key_press(Key::Enter);
    window.run();
    let route = window.state().state().route().clone();
    let of = RecordsOf::default();
    assert_eq!(route, Route::Record { record: 9, of, at: MANY - 1 });
}

#[test]
fn a_chip_takes_its_part_off() {
    let mut filter = searches();
    filter.level_min = Some(Level::Private);
    filter.undated = true;
    let mut window = Wanted::default().with(results(), Route::Records(filter.into()));
    window.get_by_label("Remove this filter: Without a date").click();
    window.run();
    let left = Filter { level_min: Some(Level::Private), ..searches() };
    assert_eq!(*window.state().state().route(), Route::Records(left.into()));
    window.get_by_label("Clear all filters").click();
    window.run();
    assert_eq!(*window.state().state().route(), Route::Records(RecordsOf::default()));
}

#[test]
fn the_order_can_be_turned() {
    let mut window = Wanted::default().with(results(), Route::Records(searches().into()));
    window.get_by_label("Oldest first").click();
    window.run();
    let of = RecordsOf { filter: searches(), order: Order::OldestFirst };
    assert_eq!(*window.state().state().route(), Route::Records(of));
}

#[test]
fn an_empty_list_says_so_and_a_failed_one_too() {
    let mut window = Wanted::default().with(results(), Route::Records(searches().into()));
    page(&mut window, 1, 0, "activity.searches");
    window.get_by_label("No records match. Try fewer filters or another word.");
    shot(&mut window, "records-empty");
    window.get_by_label("Clear the filters").click();
    window.run();
    assert_eq!(*window.state().state().route(), Route::Records(RecordsOf::default()));
}

#[test]
fn a_search_shows_hits_and_ends_when_it_is_cleared() {
    let mut window = Wanted::default().with(results(), Route::Records(searches().into()));
    page(&mut window, 1, 2_090, "activity.searches");
    let field = "Search in these records";
    window.get_by_role_and_label(egui::Role::TextInput, field).focus();
    window.run();
    window.get_by_role_and_label(egui::Role::TextInput, field).type_text("plant");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let hit = Hit {
        row: row(1, "activity.searches"),
        field: "SearchTerm".into(),
        around: "how to repot a plant in winter".into(),
        matched: (15, 20),
    };
    let answer = Answer::Hits { hits: vec![hit; 3], done: true, percent: 100 };
    window.state_mut().take(Event::Answer(Ticket(2), answer));
    window.run();
    shot(&mut window, "records-search");
    window.get_by_label("Found in 3 records");
    window.get_by_label("Clear").click();
    window.run();
    window.get_by_label("2,090 records");
}

#[test]
fn hits_are_shown_and_open_while_the_search_goes_on() {
    let mut window = Wanted::default().with(results(), Route::Records(RecordsOf::default()));
    page(&mut window, 1, 2_090, "activity.searches");
    let field = "Search in these records";
    window.get_by_role_and_label(egui::Role::TextInput, field).focus();
    window.run();
    window.get_by_role_and_label(egui::Role::TextInput, field).type_text("plant");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let hit = |record: u32, around: &str| Hit {
        row: row(record, "activity.searches"),
        field: "SearchTerm".into(),
        around: around.into(),
        matched: (2, 7),
    };
    let tell = |window: &mut Harness<'_, Dossier>, hits: Vec<Hit>, percent: u8| {
        let answer = Answer::Hits { hits, done: percent == 100, percent };
        window.state_mut().take(Event::Answer(Ticket(2), answer));
        window.run();
    };
    let seen = |window: &Harness<'_, Dossier>, words: &str| {
        window.query_all_by_label_contains(words).count() > 0
    };
    assert!(seen(&window, "so far"), "it says that it searches before anything is found");
    tell(&mut window, vec![hit(3, "a plant that is first")], 30);
    assert!(seen(&window, "that is first") && seen(&window, "Found in one record"));
    assert!(seen(&window, "30%"), "it says how far it is");
    tell(&mut window, vec![hit(1, "a plant that is second")], 60);
    assert!(seen(&window, "that is first") && seen(&window, "that is second"));
    assert!(seen(&window, "Found in 2 records") && seen(&window, "60%"));
    // The newest stands first, wherever it was found.
    let place = |words: &str| window.get_by_label_contains(words).rect().top();
    assert!(place("that is second") < place("that is first"));
    window.get_by_label_contains("that is first").click();
    window.run();
    let route = window.state().state().route().clone();
    assert!(matches!(route, Route::Record { record: 3, .. }), "{route:?}");
    window.state_mut().send(Command::Back);
    window.run();
    tell(&mut window, Vec::new(), 100);
    assert!(seen(&window, "Found in 2 records"), "what was found stays");
    for going_on in ["60%", "so far"] {
        let labels: Vec<_> = window.query_all_by_label_contains(going_on).collect();
        assert!(labels.is_empty(), "it says that it has ended: {labels:?}");
    }
}

#[test]
fn details_are_hidden_from_the_start_where_that_was_chosen() {
    let shown = |hide_at_start: bool| {
        let settings = Settings { hide_at_start, ..Settings::default() };
        let mut window = Wanted { size: TALL, ..Wanted::default() }.chosen(settings);
        let app = window.state_mut();
        app.take(Event::Results(results().into()));
        app.take(Event::Finished);
        app.send(Command::Go(Route::Records(searches().into())));
        window.run();
        page(&mut window, 1, 2_090, "activity.searches");
        window
    };
    let words = |window: &Harness<'_, Dossier>| {
        window.query_all_by_label_contains("how to repot a plant").count()
    };
    let mut hidden = shown(true);
    assert_eq!(words(&hidden), 0, "nothing is seen before anything is pressed");
    hidden.get_by_label("Hide private details").click();
    hidden.run();
    assert!(words(&hidden) > 0, "one press shows it");
    let mut open = shown(false);
    assert!(words(&open) > 0);
    // Chosen in the settings it holds from the next start on, and is kept.
    open.state_mut().send(Command::Go(Route::Settings));
    open.run();
    open.get_by_label("Hidden").click();
    open.run();
    assert!(open.state().state().settings().hide_at_start);
}

#[test]
fn hidden_rows_show_dots() {
    let mut window = Wanted::default().with(results(), Route::Records(searches().into()));
    page(&mut window, 1, 2_090, "activity.searches");
    assert!(window.query_all_by_label_contains("how to repot a plant").count() > 0);
    window.get_by_label("Hide private details").click();
    window.run();
    assert_eq!(window.query_all_by_label_contains("how to repot a plant").count(), 0);
    shot(&mut window, "records-hidden");
}
