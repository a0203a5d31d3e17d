//! Pictures of the export as pictures: a grid of them, and one of them.

use dossier::findings::{EntryRow, EntryState, Filter, Picture, PictureForm, RecordRow, Thumb};
use dossier::insight::Results;
use dossier::reader::frame::Answer;
use dossier::reader::{Event, Ticket};
use dossier::record::EntryId;
use dossier::taxonomy::Kind;
use dossier::ui::app::Dossier;
use dossier::ui::command::Route;
use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::row;
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, Wanted, shot};

/// An export of which all files are pictures, films or sound.
fn export(files: u32) -> Results {
    let mut made = results();
    made.findings.entries = (0..files)
        .map(|at| EntryRow { id: EntryId(at), state: EntryState::Media, ..EntryRow::default() })
        .collect();
    made
}

fn photos() -> Filter {
    Filter { kinds: vec![Kind::ContentMedia], ..Filter::default() }
}

fn photo(record: u32) -> RecordRow {
    let name = format!("IMG_{record}.jpg");
    RecordRow {
        title: name.as_str().into(),
        entry: EntryId(record - 1),
        detail: "".into(),
        ..row(record, "content.media")
    }
}

/// A picture of a hill under a sky, of another colour each.
fn thumb(record: u32, width: u16, height: u16) -> Thumb {
    let mut pixels = Vec::new();
    for y in 0..u32::from(height) {
        for x in 0..u32::from(width) {
            let hill = 2 * y > u32::from(height) + (x + 60 * record) % u32::from(width) / 3;
            let sky = [120, 170_u8.saturating_sub((record * 9) as u8), 230, 255];
            pixels.extend(if hill { [60, 120, (record * 20) as u8, 255] } else { sky });
        }
    }
    Thumb::new(width, height, pixels).unwrap()
}

fn answer(record: u32) -> Answer {
    let thumb = match record % 5 {
        0 => None,
        1 => Some(thumb(record, 192, 256)),
        _ => Some(thumb(record, 256, 171)),
    };
    let form = if record.is_multiple_of(10) { PictureForm::Film } else { PictureForm::Photo };
    let place = record.is_multiple_of(2).then_some((488_570, 23_520));
    Answer::Picture(Box::new(Picture { form, thumb, place }))
}

/// Answers the first page and then every picture that is asked for, as a reader would.
fn told(window: &mut Harness<'_, Dossier>, count: u32) {
    let rows: Vec<_> = (1..=count).map(photo).collect();
    let page = Answer::Page { total: count.into(), from: 0, rows };
    window.state_mut().take(Event::Answer(Ticket(1), page));
    window.run();
    for record in 1..=count {
        // Questions are numbered, and pictures in sight are asked for in order.
        window.state_mut().take(Event::Answer(Ticket(u64::from(record) + 1), answer(record)));
        window.run();
    }
}

#[test]
fn pictures_are_shown_as_pictures_in_each_language_and_theme() {
    let small = Wanted { size: SMALL, ..Wanted::default() };
    let large = Wanted { text_size: 200, ..Wanted::default() };
    for wanted in Wanted::all().chain([small, large]) {
        let mut window = wanted.with(export(12), Route::Records(photos().into()));
        told(&mut window, 12);
        shot(&mut window, &wanted.name("pictures"));
    }
}

#[test]
fn a_grid_says_what_it_shows_and_is_walked_by_keys() {
    let mut window = Wanted::default().with(export(12), Route::Records(photos().into()));
    told(&mut window, 12);
    window.get_by_label_contains("Picture, IMG_1.jpg, ");
    assert!(window.query_all_by_label_contains("48.857° N, 2.352° E").count() > 1);
    window.get_by_label_contains("No small picture can be made of this file, IMG_5.jpg");
    window.get_by_role_and_label(Role::List, "Pictures").focus();
    window.run();
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowDown, Key::ArrowUp, Key::Enter] {
        window.key_press(key);
        window.run();
    }
    let of = photos().into();
    assert_eq!(*window.state().state().route(), Route::Record { record: 3, of, at: 2 });
}

#[test]
fn pictures_become_a_list_and_are_hidden_with_other_details() {
    let mut window = Wanted::default().with(export(12), Route::Records(photos().into()));
    told(&mut window, 12);
    window.get_by_label("Hide private details").click();
    window.run();
    assert!(window.query_all_by_label_contains("Picture hidden").count() > 3);
    assert!(window.query_by_label_contains("48.857").is_none());
    assert!(window.query_by_label_contains("IMG_1").is_none());
    shot(&mut window, "pictures-hidden");
    window.get_by_label("As a list").click();
    window.run();
    assert!(window.query_by_label_contains("Picture hidden").is_none());
    window.get_by_role_and_label(Role::List, "Records");
}
