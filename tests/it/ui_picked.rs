//! What a person says of an export and of its records: which app it is from, and which of them stay
//! out of what is saved.

use std::time::{Duration, Instant};

use dossier::reader::Input;
use dossier::report::Keep;
use dossier::save::Replace;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, RecordsOf, Route};
use dossier::ui::summary::{Ask, Outcome, Picked};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{TALL, Wanted, shot};
use crate::ui_atlas::wait;

type Window = Harness<'static, Dossier>;

fn opened(folder: &Folder, name: &str, text: &str) -> Window {
    let mut window = Wanted { size: 2.0 * TALL, ..Wanted::default() }.open();
    std::fs::write(folder.join(name), text).unwrap();
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(name))]));
    wait(&mut window, "This export has");
    window
}

fn press(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run();
}

#[test]
fn the_app_of_an_unknown_file_can_be_picked_and_taken_back() {
    let folder = Folder::new("ui-pick-app");
    // Most keys at its root are of nobody known, so that no rule takes it for one of theirs.
    let text = r#"{"a": {}, "b": {}, "c": {}, "d": {}, "Your Activity": {
        "Searches": {"SearchList": [{"Date": "2024-05-01 10:00:00", "SearchTerm": "rain boots"}]}}}"#;
    let mut window = opened(&folder, "mine.json", text);
    wait(&mut window, "we don’t know the app");
    let rules = |window: &Window| {
        let (tokens, outbox) = Default::default();
        let ctx = window.state().state().context(&tokens, &outbox);
        let findings = &ctx.results.unwrap().findings;
        findings.sections.iter().map(|it| it.platform.clone()).collect::<Vec<_>>()
    };
    assert!(rules(&window).iter().all(|it| !it.contains("tiktok")), "{:?}", rules(&window));
    press(&mut window, "Which app is this from?");
    shot(&mut window, "pick-app");
    press(&mut window, "TikTok");
    wait(&mut window, "You said that this is from TikTok");
    assert!(rules(&window).iter().any(|it| it.contains("tiktok")), "{:?}", rules(&window));
    shot(&mut window, "picked-app");
    press(&mut window, "Which app is this from?");
    press(&mut window, "I don’t know");
    wait(&mut window, "we don’t know the app");
}

#[test]
fn a_record_that_is_left_out_is_counted_and_not_saved() {
    let folder = Folder::new("ui-leave-out");
    let text = r#"[{"date": "2024-05-01 21:00:00", "search_term": "rain boots"},
        {"date": "2024-05-03 22:00:00", "search_term": "umbrella"}]"#;
    let mut window = opened(&folder, "search_history.json", text);
    let of = RecordsOf::default();
    window.state_mut().send(Command::Go(Route::Records(of.clone())));
    wait(&mut window, "rain boots");
    let record = {
        let (tokens, outbox) = Default::default();
        let ctx = window.state().state().context(&tokens, &outbox);
        let rows = (0..2).filter_map(|at| ctx.answers.row(&of, at));
        rows.filter(|it| it.title.inner() == "rain boots").map(|it| it.record).next().unwrap()
    };
    window.state_mut().send(Command::Go(Route::Record { record, of, at: 1 }));
    wait(&mut window, "Leave it out of what is saved");
    press(&mut window, "Leave it out of what is saved");
    shot(&mut window, "record-left-out");
    let save = |window: &mut Window, name: &str| {
        let path = folder.join(name);
        let ask = Ask::Save(path.clone(), Replace::Never);
        window.state_mut().send(Command::Summary(ask));
        let start = Instant::now();
        loop {
            window.run_ok();
            let (tokens, outbox) = Default::default();
            let ctx = window.state().state().context(&tokens, &outbox);
            if matches!(ctx.summary.outcome(), Outcome::Saved { .. } | Outcome::Listed { .. }) {
                break;
            }
            assert!(start.elapsed() < Duration::from_mins(2), "{:?}", ctx.summary.outcome());
            std::thread::sleep(Duration::from_millis(5));
        }
        String::from_utf8(std::fs::read(path).unwrap()).unwrap()
    };
    let keep = Keep { words: true, ..Keep::default() };
    let picked = {
        let (tokens, outbox) = Default::default();
        let ctx = window.state().state().context(&tokens, &outbox);
        Picked { keep, ..ctx.summary.picked().clone() }
    };
    window.state_mut().send(Command::Summary(Ask::Pick(picked)));
    window.state_mut().send(Command::Go(Route::Save));
    wait(&mut window, "One record is left out by your choice. It is still counted.");
    wait(&mut window, "Page 1 of ");
    let lines = save(&mut window, "mine.ndjson");
    assert!(lines.contains("umbrella") && !lines.contains("rain boots"), "{lines}");
    let page = save(&mut window, "mine.html");
    assert!(page.contains("umbrella") && !page.contains("rain boots"));
    assert!(page.contains("1 record not shown, by choice"));
    press(&mut window, "Put them back");
    let lines = save(&mut window, "again.ndjson");
    assert!(lines.contains("umbrella") && lines.contains("rain boots"), "{lines}");
}
