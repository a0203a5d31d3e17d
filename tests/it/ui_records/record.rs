//! One record.

use dossier::findings::{Field, FieldRole, Filter, RecordFull};
use dossier::reader::frame::Answer;
use dossier::reader::{Event, Ticket};
use dossier::record::EntryId;
use dossier::ui::app::Dossier;
use dossier::ui::command::{RecordsOf, Route};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::{page, row};
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};

const RAW: &str = "{\n  \"Date\": \"2026-11-02 20:35:00\",\n  \"SearchTerm\": \"最近的图书馆\"\n}";

fn full(record: u32, kind: &str) -> RecordFull {
    let field = |path: &str, value: &str, role| {
        let at = RAW.find(value).map(|at| (at as u32, (at + value.len()) as u32));
        Field { path: path.into(), value: value.into(), role, cut: false, raw_range: at }
    };
    RecordFull {
        row: row(record, kind),
        fields: vec![
            field("Date", "2026-11-02 20:35:00", FieldRole::Time),
            field("SearchTerm", "最近的图书馆", FieldRole::Title),
            field("Device", "", FieldRole::Empty),
        ],
        raw: RAW.into(),
        raw_cut: false,
        raw_made: false,
        beside: Vec::new(),
        entry_name: "user_data.json".into(),
        offset_bytes: 40,
        line: 1_204,
        path: "Activity/Search History/SearchList".into(),
        item: Some(12),
        rule: "clips/search-history v3".to_owned(),
        reason: ("reason-section".to_owned(), "Activity/Search History".into()),
        also_raw: Vec::new(),
    }
}

/// A window at a record, the record told.
fn open(wanted: Wanted, at: u64) -> Harness<'static, Dossier> {
    open_kind(wanted, at, "activity.searches")
}

fn open_kind(wanted: Wanted, at: u64, kind: &str) -> Harness<'static, Dossier> {
    let of = RecordsOf::default();
    let route = Route::Record { record: 1, of, at };
    let mut window = wanted.with(results(), route);
    let answer = Answer::Record(Box::new(full(1, kind)));
    window.state_mut().take(Event::Answer(Ticket(1), answer));
    window.run();
    window
}

#[test]
fn a_record_opens_in_each_language_and_theme() {
    let small = Wanted { size: SMALL, ..Wanted::default() };
    let large = Wanted { text_size: 200, ..Wanted::default() };
    for wanted in Wanted::all().chain([small, large]) {
        let tall = Wanted { size: if wanted.size == SMALL { SMALL } else { TALL }, ..wanted };
        let mut window = open(tall, 0);
        shot(&mut window, &wanted.name("record"));
    }
}

#[test]
fn what_the_list_shows_is_not_withheld_a_click_later() {
    let mut window = open(Wanted { size: TALL, ..Wanted::default() }, 0);
    window.get_by_label("最近的图书馆");
    // Few can read it: it is folded until it is asked for.
    assert!(window.query_by_label(RAW).is_none());
    window.get_by_label("As it stands in the file").click();
    window.run();
    window.get_by_label(RAW);
    window.get_by_label("Copy");
    window.get_by_label(
        "A rule for this app says that “Activity/Search History” holds this kind of record.",
    );
    window.get_by_label("Hide private details").click();
    window.run();
    assert!(window.query_by_label("最近的图书馆").is_none());
    assert!(window.query_by_label(RAW).is_none());
}

#[test]
fn the_words_of_a_message_are_shown_when_asked_for() {
    let mut window = open_kind(Wanted { size: TALL, ..Wanted::default() }, 0, "messages.private");
    assert!(window.query_by_label("最近的图书馆").is_none());
    assert!(window.query_by_label("Copy").is_none());
    window.get_by_label("Show the words").click();
    window.run();
    window.get_by_label("最近的图书馆");
    window.get_by_label("As it stands in the file").click();
    window.run();
    window.get_by_label("Copy");
}

#[test]
fn leafing_goes_on_in_the_list_and_back_leads_to_it() {
    let mut window = Wanted::default().with(results(), Route::Records(RecordsOf::default()));
    page(&mut window, 1, 3, "activity.searches");
    window.get_by_label_contains("最近的图书馆").click();
    window.run();
    for record in [2, 3] {
        window.get_by_label("Next").click();
        window.run();
        let Route::Record { record: open, at, .. } = window.state().state().route() else {
            panic!("no record")
        };
        assert_eq!((*open, *at), (record, u64::from(record) - 1));
    }
    window.get_by_label("3 of 3");
    window.get_by_label("Back").click();
    window.run();
    assert_eq!(*window.state().state().route(), Route::Records(RecordsOf::default()));
}

#[test]
fn a_record_leads_to_all_of_its_file() {
    let mut window = open(Wanted { size: TALL, ..Wanted::default() }, 0);
    window.get_by_label("All records of this file").click();
    window.run();
    let filter = Filter { entry: Some(EntryId(0)), ..Filter::default() };
    assert_eq!(*window.state().state().route(), Route::Records(filter.into()));
}

#[test]
fn a_record_that_is_gone_says_so() {
    let of = RecordsOf::default();
    let mut window = Wanted::default().with(results(), Route::Record { record: 1, of, at: 0 });
    window.state_mut().take(Event::Answer(Ticket(1), Answer::Unavailable));
    window.run();
    window.get_by_label("This record cannot be read any more. The file may have been moved.");
}
