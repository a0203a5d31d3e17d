//! The screens that show records: a category, a list, one record.

mod category;
mod chat;
mod gallery;
mod list;
mod record;

use dossier::findings::{RecordRow, Stamp};
use dossier::reader::frame::Answer;
use dossier::reader::{Event, Ticket};
use dossier::record::EntryId;
use dossier::taxonomy::{Kind, Level, Origin};
use dossier::ui::app::Dossier;
use egui_kittest::Harness;

/// 2 November 2026, 22:40 UTC.
pub(crate) const LAST: i64 = 1_793_659_200;

/// Titles in several scripts, so that a missing glyph is noticed.
const TITLES: [&str; 6] = [
    "how to repot a plant",
    "最近的图书馆",
    "кофе рядом",
    "good hikes near the lake, two hours or less, with a place to sit and a café at the end",
    "🎧 playlist for rain",
    "",
];

/// A made-up record.
pub(crate) fn row(record: u32, code: &str) -> RecordRow {
    let kind = Kind::from_code(code).expect("a kind");
    let title = TITLES[record as usize % TITLES.len()];
    let time = Stamp { offset_mins: Some(480), ..Stamp::at(LAST - i64::from(record) * 7_500) };
    RecordRow {
        record,
        kind,
        level: Level::Private,
        origin: Origin::Recorded,
        time: (!record.is_multiple_of(7)).then_some(time),
        title: title.into(),
        title_field: "SearchTerm".into(),
        detail: if title.is_empty() { "" } else { "Search History" }.into(),
        who: "".into(),
        is_fact: false,
        section: None,
        entry: EntryId(0),
    }
}

/// Answers the question with this number by the first page of a list.
pub(crate) fn page(window: &mut Harness<'_, Dossier>, ticket: u64, total: u64, code: &str) {
    let count = u32::try_from(total.min(200)).expect("a page");
    let rows = (1..=count).map(|record| row(record, code)).collect();
    let answer = Answer::Page { total, from: 0, rows };
    window.state_mut().take(Event::Answer(Ticket(ticket), answer));
    window.run();
}
