//! Each screen, opened by what a person would click.

use dossier::findings::Filter;
use dossier::reader::Event;
use dossier::reader::frame::{Progress, Step};
use dossier::ui::command::{Command, HelpPart, Route};
use egui_kittest::kittest::Queryable as _;

use super::made_up::results;
use super::stage::{SMALL, TALL, Wanted, shot};

/// The screens that need nothing but results.
fn screens() -> Vec<(&'static str, Route)> {
    vec![
        ("overview", Route::Overview),
        ("howto", Route::HowTo(None)),
        ("guide", Route::Guide),
        ("sorting", Route::Sorting),
        ("firms", Route::Firms),
        ("compare", Route::Compare),
        ("settings", Route::Settings),
        ("help", Route::Help(HelpPart::Start)),
    ]
}

fn progress() -> Progress {
    Progress {
        step: Step::Reading,
        entries_done: 84,
        entries_total: 219,
        bytes_done: 3_800_000,
        bytes_total: 9_000_000,
        records: 12_480,
        entry: None,
        entry_name: "Your Activity/Watch History.json".into(),
    }
}

#[test]
fn every_screen_opens_in_each_language_and_theme() {
    for wanted in Wanted::all() {
        let mut window = wanted.open();
        window.run();
        shot(&mut window, &wanted.name("welcome"));
        for (name, route) in screens() {
            let tall = Wanted { size: TALL, ..wanted };
            let mut window = tall.with(results(), route);
            shot(&mut window, &wanted.name(name));
        }
    }
}

#[test]
fn every_screen_fits_a_small_window_and_large_text() {
    let small = Wanted { size: SMALL, ..Wanted::default() };
    let large = Wanted { text_size: 200, ..Wanted::default() };
    for wanted in [small, large] {
        let mut window = wanted.open();
        window.run();
        shot(&mut window, &wanted.name("welcome"));
        for (name, route) in screens() {
            let mut window = wanted.with(results(), route);
            shot(&mut window, &wanted.name(name));
        }
    }
}

#[test]
fn reading_shows_its_steps_and_what_is_found_so_far() {
    for wanted in Wanted::all() {
        let mut window = wanted.open();
        let app = window.state_mut();
        app.take(Event::Progress(progress()));
        app.take(Event::Results(results().into()));
        app.send(Command::Go(Route::Scanning));
        window.run();
        shot(&mut window, &wanted.name("scanning"));
        assert_eq!(*window.state().state().route(), Route::Scanning);
        window.state_mut().take(Event::Finished);
        window.run();
        assert_eq!(*window.state().state().route(), Route::Overview);
    }
}

#[test]
fn the_rail_leads_to_a_category_and_back_leads_home() {
    let mut window = Wanted::default().with(results(), Route::Overview);
    window.get_by_label("Places you have been, 1,312").click();
    window.run();
    let category = Route::Category(dossier::taxonomy::Category::Location);
    assert_eq!(*window.state().state().route(), category);
    window.get_by_label("Back").click();
    window.run();
    assert_eq!(*window.state().state().route(), Route::Overview);
}

#[test]
fn a_bar_and_a_card_lead_to_their_records() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Overview);
    window.get_by_label("They worked it out, 214 · under 1%").click();
    window.run();
    let Route::Records(of) = window.state().state().route() else { panic!("no list") };
    let origin = Some(dossier::taxonomy::Origin::WorkedOut);
    assert_eq!(of.filter, Filter { origin, ..Filter::default() });
}

#[test]
fn every_chart_is_there_as_a_table_too() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Overview);
    for title in ["What it is about", "Over the years", "How they got it"] {
        window.get_by_label(&format!("Show as table: {title}")).click();
        window.run();
    }
    shot(&mut window, "overview-tables");
    window.get_by_role_and_label(egui::Role::RowHeader, "Places you have been");
    window.get_by_role_and_label(egui::Role::ColumnHeader, "When");
}

#[test]
fn hidden_details_show_as_dots() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Overview);
    window.get_by_label_contains("Bright Ads");
    window.get_by_label("Hide private details").click();
    window.run();
    assert!(window.query_by_label_contains("Bright Ads").is_none());
    assert!(window.query_all_by_label_contains("••••").count() > 0);
}
