//! What screens say: numbers that agree with those of other screens, and nothing before it is known.

use dossier::findings::{Filter, Section};
use dossier::insight::{Claim, ClaimState, Results};
use dossier::reader::frame::Progress;
use dossier::reader::{Event, Input};
use dossier::taxonomy::{Category, Kind};
use dossier::ui::command::{Command, Route};
use dossier::ui::theme::Tokens;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::fixture::Folder;
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};
use crate::ui_narrow::{Window, click, wait};

const OWN: &str = "policy/tiktok";
const OTHERS: &str = "founding/000";

fn tall() -> Wanted {
    Wanted { size: 2.0 * TALL, ..Wanted::default() }
}

fn claim(id: &str, claimed_by: &str, kind: Kind, state: ClaimState) -> Claim {
    Claim {
        platform: "tiktok".to_owned(),
        id: id.to_owned(),
        kind,
        claimed_by: claimed_by.to_owned(),
        also_by: Vec::new(),
        ask: true,
        state,
        records: 0,
        filter: Filter::default(),
    }
}

/// An export of a platform with these claims about it.
fn claimed(claims: Vec<Claim>) -> Results {
    let mut results = results();
    results.findings.platforms[0].id = "tiktok".to_owned();
    results.insights.missing = claims;
    results
}

/// A claim that this many records of a kind show.
fn found(results: &mut Results, id: &str, kinds: &[(Kind, u64)]) {
    let number = results.findings.sections.len() as u32;
    let records = kinds.iter().map(|it| it.1).sum();
    results.findings.sections.push(Section {
        kind: kinds[0].0,
        kinds: kinds.to_vec(),
        records,
        ..Section::default()
    });
    let filter = Filter { sections: vec![number], ..Filter::default() };
    let claim = claim(id, OTHERS, kinds[0].0, ClaimState::Found);
    results.insights.missing.push(Claim { records, filter, ..claim });
}

#[test]
fn what_is_shown_has_the_number_of_its_kinds_screen() {
    let mut results = claimed(Vec::new());
    // The category page says twelve names, 410 comments and 2,090 searches.
    found(&mut results, "names", &[(Kind::AboutNames, 4)]);
    found(&mut results, "comments", &[(Kind::ContentComments, 410)]);
    found(&mut results, "views", &[(Kind::ActivitySearches, 3), (Kind::ActivityWatched, 2)]);
    let window = tall().with(results, Route::Missing);
    window.get_by_label("See 4 of 12 records: Names");
    window.get_by_label("See 410 records: Comments");
    window.get_by_label("See 5 records: Videos viewed");
    window.get_by_label_contains("Watched, read and heard, Searches · Said by");
}

#[test]
fn what_a_company_says_itself_stands_first() {
    let results = claimed(vec![
        claim("voice-messages", OTHERS, Kind::MessagesCalls, ClaimState::Absent),
        claim("policy-keystrokes", OWN, Kind::UsageFeatures, ClaimState::Absent),
    ]);
    let window = tall().with(results, Route::Missing);
    let top = |label: &str| window.get_by_label(label).rect().top();
    assert!(top("Patterns of typing") < top("Voice messages"));
    let dated = "TikTok’s own privacy policy, as noted in November 2026";
    assert!(window.query_all_by_label_contains(dated).next().is_some());
}

#[test]
fn a_letter_asks_for_hearsay_only_once_it_is_ticked() {
    let results = claimed(vec![
        claim("voice-messages", OTHERS, Kind::MessagesCalls, ClaimState::Absent),
        claim("policy-keystrokes", OWN, Kind::UsageFeatures, ClaimState::Absent),
    ]);
    let mut window = tall().with(results, Route::Letter);
    let text = |window: &Window| {
        window.get_by_label("Text of the letter").accesskit_node().value().unwrap_or_default()
    };
    assert!(text(&window).contains("- Patterns of typing"), "{}", text(&window));
    assert!(!text(&window).contains("Voice messages"), "{}", text(&window));
    let tick = "Also ask for one thing that only articles or posts name, not the company";
    click(&mut window, tick);
    assert!(text(&window).contains("It has been published"), "{}", text(&window));
    assert!(text(&window).contains("- Voice messages"), "{}", text(&window));
    click(&mut window, tick);
    assert!(!text(&window).contains("Voice messages"), "{}", text(&window));
}

#[test]
fn nothing_is_final_before_all_is_read() {
    let mut window = Wanted::default().open();
    let mut results = results();
    results.findings.kinds.retain(|it| it.kind.category() != Category::Money);
    window.state_mut().take(Event::Progress(Progress::default()));
    window.state_mut().take(Event::Results(results.into()));
    window.state_mut().send(Command::Go(Route::Scanning));
    window.step();
    // None so far is not none, and the first and the last day so far are no span.
    window.get_by_label("Money and shopping");
    assert_eq!(window.query_all_by_label_contains("3 Mar 2019").count(), 0);
    let shares = window.query_all_by_label_contains("%");
    let shares: Vec<String> = shares.filter_map(|it| it.accesskit_node().label()).collect();
    assert!(shares.iter().all(|it| it.starts_with("0%")), "the bar's alone: {shares:?}");
    window.state_mut().take(Event::Finished);
    window.run_ok();
    window.get_by_label("Money and shopping, 0");
    assert!(window.query_all_by_label_contains("3 Mar 2019").count() > 0);
}

#[test]
fn pages_on_their_way_take_no_more_room_than_the_words_that_say_so() {
    let window = tall().with(results(), Route::Save);
    let making = window.get_by_label("Making the pages…").rect();
    let next = window.get_by_role_and_label(Role::TextInput, "Folder and name").rect();
    assert!(next.top() - making.bottom() < 400.0, "{making:?} {next:?}");
}

#[test]
fn a_sign_in_names_a_device_as_its_card_does() {
    const SIGN_INS: &str = r#"[
      {"login_time": "2024-05-01 10:00:00", "ip": "8.8.8.8", "device": "Living room TV"},
      {"login_time": "2024-05-03 10:00:00", "ip": "8.8.4.4", "device": "Clips 331.0 (Living room TV)"}
    ]"#;
    let folder = Folder::new("ui-said-devices");
    std::fs::write(folder.join("login_history.json"), SIGN_INS).unwrap();
    let mut window = tall().open();
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(""))]));
    wait(&mut window, "This export has");
    window.state_mut().send(Command::Go(Route::Devices));
    wait(&mut window, "Press “Not mine” there.");
    shot(&mut window, "devices-alike");
    assert_eq!(window.query_all_by_label_contains("331.0").count(), 0);
    assert_eq!(window.query_all_by_label_contains(", Living room TV ·").count(), 2);
}

#[test]
fn two_of_several_exports_are_picked_and_compared() {
    let folder = crate::scan::Folder::new("ui-said-compare");
    let mut window = crate::ui_ties::open(&folder, tall(), true);
    window.state_mut().send(Command::Go(Route::Compare));
    wait(&mut window, "Choose two of the open exports");
    shot(&mut window, "compare-pick");
    let go = "Compare these two";
    let off = |window: &Window| window.get_by_label(go).accesskit_node().is_disabled();
    click(&mut window, "First: clips.zip");
    click(&mut window, "Second: clips.zip");
    assert!(off(&window), "one of them twice");
    click(&mut window, "Second: result.json");
    assert!(!off(&window));
    click(&mut window, go);
    wait(&mut window, "Kind by kind");
    assert_eq!(*window.state().state().route(), Route::Compare);
    for name in ["TikTok", "Telegram"] {
        assert!(window.query_all_by_label(name).next().is_some(), "{name}");
    }
}

#[test]
fn names_to_pick_from_go_into_further_rows_whole() {
    let folder = crate::scan::Folder::new("ui-said-rows");
    let names = ["my-own-export-of-clips.zip", "my-own-export-of-chats.json"];
    let clips = crate::ties::clips("+49 170 1234567", "me@mail.example", "203.0.113.9");
    let chats = crate::ties::chats("0170 1234567", "203.0.113.9");
    let files = [folder.file(names[0], &clips), folder.file(names[1], &chats)];
    let mut window = Wanted { size: SMALL, text_size: 200, ..Wanted::default() }.open();
    window.state_mut().send(Command::Open(files.map(Input::Path).into()));
    wait(&mut window, "These 2 exports have");
    window.state_mut().send(Command::Go(Route::Compare));
    wait(&mut window, "First: ");
    let places = names.map(|it| window.get_by_label(&format!("First: {it}")).rect());
    assert!(places[1].top() > places[0].bottom(), "{places:?}");
    let line = Tokens::load(egui::Theme::Light).size.row;
    assert!(places.iter().all(|it| it.height() < 1.5 * line), "{places:?}");
}

#[test]
fn several_exports_are_spoken_of_as_several() {
    let mut results = claimed(vec![claim("names", OWN, Kind::AboutNames, ClaimState::Absent)]);
    let one = results.findings.platforms[0].clone();
    results.findings.platforms.push(one);
    let window = tall().with(results, Route::Missing);
    window.get_by_label("Not found in the export of that app · 1");
    window.get_by_label_contains("these apps collect");
    assert_eq!(window.query_all_by_label_contains("this export").count(), 0);
}

#[test]
fn records_of_several_exports_say_whose_they_are() {
    let folder = crate::scan::Folder::new("ui-said-whose");
    for (two, apps) in [(true, ["TikTok", "Telegram"].as_slice()), (false, &[])] {
        let mut window = crate::ui_ties::open(&folder, tall(), two);
        window.state_mut().send(Command::Go(Route::Records(Filter::default().into())));
        wait(&mut window, "Newest first");
        while window.query_all_by_label_contains("Watched, read and heard").next().is_none() {
            window.run_ok();
        }
        for app in ["TikTok", "Telegram"] {
            let rows = window.query_all_by_label_contains(&format!(", {app} · ")).count();
            assert_eq!(rows > 0, apps.contains(&app), "{app}");
        }
    }
}

#[test]
fn a_link_is_no_title() {
    let folder = Folder::new("ui-said-link");
    let text = r#"{"Activity":{"Video Browsing History":{"VideoList":[
        {"Date":"2025-09-01 20:00:00","Link":"https://www.tiktokv.com/share/video/7921734673923763848/"}
    ]}}}"#;
    std::fs::write(folder.join("user_data_tiktok.json"), text).unwrap();
    let mut window = tall().open();
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(""))]));
    wait(&mut window, "This export has");
    let record = Route::Record { record: 0, of: dossier::ui::command::RecordsOf::default(), at: 0 };
    window.state_mut().send(Command::Go(record));
    wait(&mut window, "TikTok video you watched. The export gives its link");
    window.get_by_label_contains("gives its link, but no title");
}
