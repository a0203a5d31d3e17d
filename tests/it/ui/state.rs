//! What the window knows: commands in, what is shown out.

use std::sync::Arc;

use dossier::findings::RecordRow;
use dossier::reader::frame::Answer;
use dossier::reader::{Event, Place, Ticket};
use dossier::record::EntryId;
use dossier::settings::Settings;
use dossier::taxonomy::{Kind, Level, Origin};
use dossier::ui::answers::{Answers, Asked};
use dossier::ui::command::{Command, Need, Outbox, RecordsOf, Route};
use dossier::ui::digest::Months;
use dossier::ui::state::AppState;
use dossier::ui::theme::Tokens;

use super::made_up::results;

fn app() -> AppState {
    let mut app = AppState::new(Settings::default(), Place::Thread, Arc::new(|| {}));
    app.take(Event::Results(results().into()));
    app.take(Event::Finished);
    app
}

fn row(record: u32) -> RecordRow {
    RecordRow {
        record,
        kind: Kind::from_code("activity.searches").expect("a kind"),
        level: Level::Private,
        origin: Origin::Recorded,
        time: None,
        title: "rain boots".into(),
        title_field: "SearchTerm".into(),
        detail: "".into(),
        who: "".into(),
        is_fact: false,
        section: None,
        entry: EntryId(0),
    }
}

/// What the answers hold of a list's first block: rows, and whether they are on their way.
fn first_block(app: &AppState) -> (Option<usize>, bool) {
    let (tokens, outbox) = (Tokens::default(), Outbox::default());
    let ctx = app.context(&tokens, &outbox);
    let block = ctx.answers.block(&RecordsOf::default(), 0);
    (block.value().map(Vec::len), matches!(block, Asked::Pending(_)))
}

fn page(rows: u32) -> Answer {
    Answer::Page { total: u64::from(rows), from: 0, rows: (0..rows).map(row).collect() }
}

#[test]
fn a_page_is_asked_once_and_kept_while_it_is_asked_again() {
    let mut app = app();
    let need = || Command::Need(Need::Block { of: RecordsOf::default(), block: 0 });
    app.apply(need());
    app.apply(need());
    assert_eq!(first_block(&app), (None, true));
    app.take(Event::Answer(Ticket(1), page(3)));
    assert_eq!(first_block(&app), (Some(3), false));
    // Numbers change, so the page is asked again; the rows stay until the new ones are here.
    app.take(Event::Results(results().into()));
    app.apply(need());
    assert_eq!(first_block(&app), (Some(3), true));
    app.take(Event::Answer(Ticket(2), page(4)));
    assert_eq!(first_block(&app), (Some(4), false));
}

#[test]
fn what_a_lost_reader_could_not_say_is_asked_of_the_next_one_and_not_for_ever() {
    let mut app = app();
    let block = || Command::Need(Need::Block { of: RecordsOf::default(), block: 0 });
    let record = || Command::Need(Need::Record(1));
    let state = |app: &AppState| {
        let (tokens, outbox) = (Tokens::default(), Outbox::default());
        let ctx = app.context(&tokens, &outbox);
        let block = *ctx.answers.block(&RecordsOf::default(), 0) == Asked::Failed;
        (block, *ctx.answers.record(1) == Asked::Failed)
    };
    for round in 0..3 {
        app.apply(block());
        app.apply(record());
        assert_eq!(state(&app), (false, false), "{round}");
        app.take(Event::Answer(Ticket(2 * round + 1), Answer::Unavailable));
        app.take(Event::Answer(Ticket(2 * round + 2), Answer::Unavailable));
        assert_eq!(state(&app), (true, true), "{round}");
        app.take(Event::Finished);
    }
    app.apply(block());
    app.take(Event::Answer(Ticket(7), Answer::Unavailable));
    // A question that ends every reader is given up.
    app.take(Event::Finished);
    assert_eq!(state(&app), (true, false));
}

#[test]
fn an_answer_nobody_waits_for_changes_nothing() {
    let mut app = app();
    app.take(Event::Answer(Ticket(9), page(3)));
    assert_eq!(first_block(&app), (None, false));
}

#[test]
fn old_pages_make_room_for_new_ones() {
    let mut app = app();
    for block in 0..60_u64 {
        app.apply(Command::Need(Need::Block { of: RecordsOf::default(), block }));
        app.take(Event::Answer(Ticket(block + 1), page(Answers::BLOCK_ROWS as u32)));
    }
    let (tokens, outbox) = (Tokens::default(), Outbox::default());
    let ctx = app.context(&tokens, &outbox);
    let here = |at: u64| ctx.answers.row(&RecordsOf::default(), at).is_some();
    assert!(!here(0) && here(59 * Answers::BLOCK_ROWS));
}

#[test]
fn back_and_forward_walk_the_screens() {
    let mut app = app();
    app.apply(Command::Go(Route::Overview));
    app.apply(Command::Go(Route::Times));
    app.apply(Command::Back);
    assert_eq!(*app.route(), Route::Overview);
    app.apply(Command::Forward);
    assert_eq!(*app.route(), Route::Times);
    app.apply(Command::Back);
    app.apply(Command::Go(Route::Files));
    app.apply(Command::Forward);
    assert_eq!(*app.route(), Route::Files);
}

#[test]
fn screens_of_an_export_need_one() {
    let mut app = AppState::new(Settings::default(), Place::Thread, Arc::new(|| {}));
    app.apply(Command::Go(Route::Times));
    assert_eq!(*app.route(), Route::Welcome);
    app.apply(Command::Go(Route::Settings));
    assert_eq!(*app.route(), Route::Settings);
}

#[test]
fn months_without_records_count_as_none() {
    let months = Months::of([(24_000, 5), (24_003, 7)].into_iter());
    assert_eq!((months.first, months.counts), (24_000, vec![5, 0, 0, 7]));
    let far = Months::of([(i32::MIN, 1), (24_000, 5)].into_iter());
    assert_eq!((far.first, far.counts), (24_000, vec![5]));
}
