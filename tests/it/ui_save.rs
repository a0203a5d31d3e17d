//! Saving a summary: choices, the pages before saving, the file.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use dossier::findings::{Piece, Rewritten};
use dossier::reader::frame::Answer;
use dossier::reader::{Event, Input, Ticket};
use dossier::record::EntryId;
use dossier::report::Preset;
use dossier::save::Replace;
use dossier::taxonomy::Kind;
use dossier::text::Untrusted;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use dossier::ui::summary::{Ask, Outcome, Picked};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};

/// A window at the screen, for one page, so that no example is asked for.
fn one_page(wanted: Wanted) -> Harness<'static, Dossier> {
    let mut window = wanted.with(results(), Route::Save);
    let picked = Picked { preset: Preset::OnePage, ..Picked::default() };
    window.state_mut().send(Command::Summary(Ask::Pick(picked)));
    window.run();
    window
}

/// Lets the work on other threads go on until something is seen.
fn until(window: &mut Harness<'_, Dossier>, seen: impl Fn(&Harness<'_, Dossier>) -> bool) {
    let start = Instant::now();
    while !seen(window) {
        assert!(start.elapsed() < Duration::from_mins(2), "nothing came");
        std::thread::sleep(Duration::from_millis(5));
        window.run();
    }
}

fn page_is_here(window: &Harness<'_, Dossier>) -> bool {
    window.query_by_role(egui::Role::Image).is_some()
}

fn save(window: &mut Harness<'_, Dossier>, path: PathBuf, replace: Replace) {
    window.state_mut().send(Command::Summary(Ask::Save(path, replace)));
    window.run();
}

#[test]
fn the_page_is_shown_before_it_is_saved() {
    let small = Wanted { size: SMALL, ..Wanted::default() };
    for wanted in Wanted::all().map(|it| Wanted { size: TALL, ..it }).chain([small]) {
        let mut window = one_page(wanted);
        until(&mut window, page_is_here);
        shot(&mut window, &wanted.name("save"));
    }
}

#[test]
fn extra_sensitive_kinds_are_left_out_until_ticked() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Save);
    window.get_by_label("Show the kinds: About you").click();
    window.run();
    let left_out = |window: &Harness<'_, Dossier>| {
        let (tokens, outbox) = Default::default();
        let ctx = window.state().state().context(&tokens, &outbox);
        ctx.summary.picked().left_out.contains(&Kind::AboutIdChecks)
    };
    assert!(left_out(&window));
    window.get_by_label("ID papers and face checks, 2").click();
    window.run();
    assert!(!left_out(&window));
    window.get_by_role_and_label(egui::Role::CheckBox, "About you, 14").click();
    window.run();
    assert!(left_out(&window));
}

#[test]
fn examples_are_asked_for_before_the_pages_are_made() {
    let mut window = Wanted::default().with(results(), Route::Save);
    window.get_by_label("Making the pages…");
    let kinds = results().findings.kinds.len() as u64;
    // The last one asks for devices.
    for ticket in 1..=kinds + 1 {
        window.state_mut().take(Event::Answer(Ticket(ticket), Answer::Unavailable));
    }
    until(&mut window, page_is_here);
    assert!(window.query_all_by_label_contains("Page 1 of ").count() > 0);
}

/// A window for a lawyer, whose pages wait for the SHA-256 of the files under this ticket.
fn for_a_lawyer() -> (Harness<'static, Dossier>, Ticket) {
    let mut window = Wanted { size: 2.0 * TALL, ..Wanted::default() }.with(results(), Route::Save);
    let picked = Picked { preset: Preset::Lawyer, ..Picked::default() };
    window.state_mut().send(Command::Summary(Ask::Pick(picked)));
    window.run();
    // Those before asked for examples, devices and the first records of what stands out.
    for ticket in (1..=3).map(Ticket) {
        window.state_mut().take(Event::Answer(ticket, Answer::Unavailable));
    }
    window.run();
    (window, Ticket(4))
}

#[test]
fn the_sums_of_files_are_waited_for_in_sight() {
    let (mut window, ticket) = for_a_lawyer();
    let told = |percent, done| Answer::Sums { sums: Vec::new(), percent, done };
    window.state_mut().take(Event::Answer(ticket, told(40, false)));
    window.run();
    window.get_by_label("Reading each file once more for its SHA-256: 40%");
    window.get_by_label("Making the pages…");
    let folder = Folder::new("sums-saved");
    // Saved meanwhile, it waits as well.
    save(&mut window, folder.join("a.html"), Replace::Never);
    assert!(folder.names().is_empty());
    window.state_mut().take(Event::Answer(ticket, told(100, true)));
    until(&mut window, page_is_here);
    assert!(window.query_by_label_contains("Reading each file once more").is_none());
    until(&mut window, |_| folder.names() == ["a.html"]);
    let page = fs::read_to_string(folder.join("a.html")).unwrap();
    assert!(page.contains("A lawyer, a data protection officer"), "the pages that waited");
}

#[test]
fn the_pages_go_on_without_sums_that_nobody_waits_for() {
    let (mut window, _) = for_a_lawyer();
    window.get_by_label("Go on without").click();
    window.run();
    until(&mut window, page_is_here);
    let (tokens, outbox) = Default::default();
    let ctx = window.state().state().context(&tokens, &outbox);
    assert!(!ctx.summary.picked().sums && ctx.summary.sums_percent().is_none());
}

#[test]
fn a_file_is_saved_whole_and_none_is_replaced_unasked() {
    let folder = Folder::new("summary");
    let path = folder.join("mine.pdf");
    // So tall that what came of it is in sight.
    let mut window = one_page(Wanted { size: 2.0 * TALL, ..Wanted::default() });
    save(&mut window, path.clone(), Replace::Never);
    let done = |window: &Harness<'_, Dossier>| {
        let (tokens, outbox) = Default::default();
        let ctx = window.state().state().context(&tokens, &outbox);
        *ctx.summary.outcome() != Outcome::Saving
    };
    until(&mut window, done);
    window.get_by_label_contains("Saved, one page, as ");
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));

    fs::write(&path, b"old").unwrap();
    save(&mut window, path.clone(), Replace::Never);
    until(&mut window, done);
    shot(&mut window, "save-exists");
    assert_eq!(fs::read(&path).unwrap(), b"old");
    window.get_by_label("Replace it").click();
    window.run();
    until(&mut window, done);
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));

    save(&mut window, folder.join("no such folder/mine.pdf"), Replace::Never);
    until(&mut window, done);
    window.get_by_label("There is no such folder. Nothing was saved.");
    assert_eq!(folder.names(), ["mine.pdf"]);
}

#[test]
fn the_file_that_is_open_is_never_written_over() {
    let folder = Folder::new("summary-open");
    let path = folder.join("mine.pdf");
    let text = br#"[{"date":"2026-01-09 08:00:00","text":"a"}]"#;
    fs::write(&path, text).unwrap();
    let mut window = Wanted { size: 2.0 * TALL, ..Wanted::default() }.open();
    window.state_mut().send(Command::Open(vec![Input::Path(path.clone())]));
    until(&mut window, |it| *it.state().state().route() == Route::Overview);
    window.state_mut().send(Command::Go(Route::Save));
    window.run();
    for replace in [Replace::Never, Replace::Yes] {
        save(&mut window, path.clone(), replace);
        window.get_by_label_contains("That is the file that is open here.");
        assert!(window.query_by_label("Replace it").is_none());
        window.state_mut().send(Command::Summary(Ask::Dismiss));
        window.run();
    }
    window.state_mut().send(Command::SaveCopy(Some(path.clone())));
    window.run();
    assert_eq!(fs::read(&path).unwrap(), text);
    assert_eq!(folder.names(), ["mine.pdf"]);
}

#[test]
fn a_redacted_copy_is_made_at_a_place_that_is_typed() {
    let folder = Folder::new("copy");
    let path = folder.join("copy.zip");
    let mut window = one_page(Wanted { size: 2.0 * TALL, ..Wanted::default() });
    let file = |name: &str, piece| {
        Some(Rewritten { name: Untrusted::new(name), entry: EntryId(0), piece })
    };
    let first = Piece::First(b"[1,".to_vec());
    window.state_mut().send(Command::SaveCopy(Some(path.clone())));
    window.run();
    window.get_by_label("Making the copy…");
    // Only the answers to its own question count.
    let files = [
        file("../a.json", Piece::Whole(b"[]".to_vec())),
        file("c.json", first),
        file("c.json", Piece::LeftOut),
        None,
    ];
    for file in files {
        for ticket in (1..=5).map(Ticket) {
            let answer = Answer::Copy { file: file.clone() };
            window.state_mut().take(Event::Answer(ticket, answer));
        }
    }
    until(&mut window, |window| window.query_by_label_contains("The copy is saved as ").is_some());
    window.get_by_label_contains("1 file could not be rewritten safely");
    let mut zip = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    assert_eq!(zip.len(), 1);
    assert_eq!(zip.by_index(0).unwrap().name().unwrap(), "a.json");
}
