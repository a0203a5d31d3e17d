//! Parts of an export that a person sorts otherwise, and the form of an export without its values.

use std::path::Path;
use std::process::Command as Program;
use std::time::{Duration, Instant};

use dossier::findings::{Answer, Findings, Outline, Question, Section};
use dossier::profile;
use dossier::reader::frame::ScanOptions;
use dossier::reader::{Input, Place};
use dossier::taxonomy::Kind;
use dossier::ui::command::{Command, Paper, Route};
use dossier::ui::corrections::{Correction, Corrections};
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::scan::{Scanned, scan_as};
use crate::ui::stage::{TALL, Wanted};

/// Marks of a person, planted where an export holds values, and where its keys are data.
const SECRETS: [&str; 16] = [
    "Wilhelmina",
    "Okonkwo",
    "wilma.ok@example.org",
    "+49 151 0192 0000",
    "192.0.2.77",
    "1987-03-14",
    "DE89370400440532013000",
    "4111111111111111",
    "52.5200",
    "Kreuzberg",
    "rain boots",
    "a1b2c3d4e5f6",
    "20240514",
    "小明",
    "Gr\u{fc}ner Weg",
    "u_98341",
];

/// An export of nobody's: lists, maps whose keys are data, and facts.
fn export() -> String {
    let item = |day: u32, what: &str| {
        format!(
            r#"{{"written":"2024-05-{day:02} 10:00:00","seen":"2023-01-{day:02} 08:00:00","what":"{what}","thing":"rain boots","code":{day}}}"#
        )
    };
    let items: Vec<String> = (1..9).map(|day| item(day, "Wilhelmina")).collect();
    let items = items.join(",");
    format!(
        r#"{{
          "profile": {{"name": "Wilhelmina Okonkwo", "email": "wilma.ok@example.org",
                       "birthday": "1987-03-14", "iban": "DE89370400440532013000"}},
          "zorple": [{items}],
          "chats": {{"Wilhelmina": [{items}], "小明": [{items}], "+49 151 0192 0000": [{items}]}},
          "by_day": {{"20240514": {{"count": 3}}, "20240515": {{"count": 4}}, "1987-03-14": {{"count": 1}}}},
          "tokens": {{"a1b2c3d4e5f6": "4111111111111111"}},
          "address": {{"street": "Gr\u00fcner Weg", "city": "Kreuzberg", "ip": "192.0.2.77",
                       "52.5200": 13.4, "u_98341": true}}
        }}"#
    )
}

fn write(folder: &Folder, name: &str) -> std::path::PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, export()).unwrap();
    path
}

fn with(path: &Path, corrections: &Corrections) -> Scanned {
    let profiles = vec![("mine.toml".to_owned(), corrections.profile())];
    let options = ScanOptions { profiles, ..ScanOptions::default() };
    scan_as(&[path.to_path_buf()], Place::Thread, options)
}

fn part<'a>(findings: &'a Findings, path: &str) -> &'a Section {
    let found = findings.sections.iter().find(|it| it.path.inner() == path);
    found.unwrap_or_else(|| panic!("no {path} in {:?}", findings.sections))
}

fn records(findings: &Findings, kind: Kind) -> u64 {
    findings.kinds.iter().find(|it| it.kind == kind).map_or(0, |it| it.records)
}

/// What a person says of the part that nothing knows.
fn said(findings: &Findings) -> Correction {
    Correction {
        place: part(findings, "zorple").place.clone(),
        kind: Kind::MoneyOrders,
        when: Some("seen".to_owned()),
        title: Some("thing".to_owned()),
    }
}

#[test]
fn what_a_person_says_of_a_part_is_followed_by_every_number() {
    let folder = Folder::new("sorting");
    let path = write(&folder, "export.json");
    let before = with(&path, &Corrections::default());
    let unknown = part(before.findings(), "zorple");
    assert_eq!((unknown.kind, unknown.records, unknown.is_changed()), (Kind::Unsorted, 8, false));
    let before_orders = records(before.findings(), Kind::MoneyOrders);

    let mut corrections = Corrections::default();
    corrections.put(said(before.findings()));
    let text = corrections.profile();
    assert!(profile::parse(&text).is_ok(), "{text}");
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in {text}");
    }

    let mut after = with(&path, &corrections);
    let section = part(after.findings(), "zorple").clone();
    assert_eq!((section.kind, section.is_changed()), (Kind::MoneyOrders, true));
    assert_eq!(records(after.findings(), Kind::MoneyOrders), before_orders + 8);
    assert_eq!(after.findings().totals.records, before.findings().totals.records);
    let number = after.findings().sections.iter().position(|it| *it == section).unwrap();
    let filter = dossier::findings::Filter {
        sections: vec![u32::try_from(number).unwrap()],
        ..dossier::findings::Filter::default()
    };
    let order = dossier::findings::Order::OldestFirst;
    let page = after.ask(&Question::Page { filter, order, from: 0, count: 1 });
    let Answer::Page { rows, .. } = page else { panic!("no page") };
    // 1 January 2023, 08:00: the field that was named, and not the one that a rule would take.
    assert_eq!(rows[0].time.unwrap().secs, 1_672_560_000);
    assert_eq!(rows[0].title.inner(), "rain boots");
}

#[test]
fn maps_whose_keys_are_data_are_named_without_them() {
    let folder = Folder::new("sorting-maps");
    let path = write(&folder, "export.json");
    let scanned = with(&path, &Corrections::default());
    let mut corrections = Corrections::default();
    let chats = part(scanned.findings(), "chats/Wilhelmina");
    assert_eq!((chats.place.file.as_str(), chats.place.path.as_str()), ("export.json", "chats/*"));
    let place = chats.place.clone();
    corrections.put(Correction { place, kind: Kind::ContentDrafts, when: None, title: None });
    let after = with(&path, &corrections);
    for path in ["chats/Wilhelmina", "chats/小明", "chats/+49 151 0192 0000"] {
        assert_eq!(part(after.findings(), path).kind, Kind::ContentDrafts, "{path}");
    }
}

#[test]
fn a_section_of_a_known_platform_can_be_put_elsewhere() {
    let folder = Folder::new("sorting-known");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 500, 1).unwrap();
    let path = folder.join(&name);
    std::fs::write(&path, bytes).unwrap();
    let before = with(&path, &Corrections::default());
    let sections = before.findings().sections.iter();
    let largest = sections.max_by_key(|it| it.records).unwrap().clone();
    assert!(largest.place.section.starts_with("tiktok/"), "{:?}", largest.place);
    let mut corrections = Corrections::default();
    let (place, kind) = (largest.place.clone(), Kind::ContentGames);
    corrections.put(Correction { place, kind, when: None, title: None });
    let after = with(&path, &corrections);
    assert_eq!(records(after.findings(), kind), largest.records);
    assert_eq!(after.findings().platforms[0].id, "tiktok");
    assert_eq!(after.findings().totals, before.findings().totals);
}

#[test]
fn a_saved_change_is_a_profile_that_gives_the_same_result() {
    let folder = Folder::new("sorting-saved");
    let path = write(&folder, "export.json");
    let before = with(&path, &Corrections::default());
    let mut corrections = Corrections::default();
    corrections.put(said(before.findings()));
    let after = with(&path, &corrections);

    let profiles = folder.join("profiles");
    std::fs::create_dir(&profiles).unwrap();
    std::fs::write(profiles.join("mine.toml"), corrections.profile()).unwrap();
    let run = |words: &[&str]| {
        let mut program = Program::new(env!("CARGO_BIN_EXE_dossier"));
        program.args(words).current_dir(folder.join("")).env_clear().env("LANG", "en_GB.UTF-8");
        program.output().unwrap()
    };
    let checked = run(&["check-profile", "profiles/mine.toml"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let json = run(&["scan", "export.json", "--profiles", "profiles", "--json", "-"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let sections = json["sections"].as_array().unwrap();
    assert_eq!(sections.len(), after.findings().sections.len());
    for (printed, section) in sections.iter().zip(&after.findings().sections) {
        assert_eq!(printed["kind"], section.kind.code(), "{printed}");
        assert_eq!(printed["records"], section.records, "{printed}");
    }
    assert_eq!(json["totals"]["first"], "2023-01-01T08:00:00Z");
}

#[test]
fn the_form_of_an_export_holds_none_of_its_values() {
    let folder = Folder::new("sorting-form");
    let path = write(&folder, "Wilhelmina Okonkwo 20240514.json");
    let csv = "Name,Wilma.Ok,created_at\nWilhelmina,1,2024-05-14\nOkonkwo,2,2024-05-15\n";
    let table = folder.join("orders_u_98341.csv");
    std::fs::write(&table, csv).unwrap();
    let mut scanned = scan_as(&[path, table], Place::Thread, ScanOptions::default());
    let Answer::Outline(outline) = scanned.ask(&Question::Outline) else { panic!("no outline") };
    let outline: Outline = *outline;
    let text = outline.text();
    for secret in SECRETS.into_iter().chain(["Wilma.Ok"]) {
        let hidden = !text.to_lowercase().contains(&secret.to_lowercase());
        assert!(hidden, "{secret} in\n{text}");
    }
    for shown in [
        "profile/email: ",
        "0000-00-00 00:00:00",
        "chats/*/[]/",
        "orders*.csv",
        "zorple/[]/written: ",
        "created_at",
    ] {
        assert!(text.contains(shown), "no {shown} in\n{text}");
    }
}

#[test]
fn the_window_sorts_a_part_as_the_person_says_and_takes_it_back() {
    let folder = Folder::new("sorting-window");
    let path = write(&folder, "export.json");
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    window.state_mut().send(Command::Open(vec![Input::Path(path)]));
    let wait = |window: &mut egui_kittest::Harness<'_, dossier::ui::app::Dossier>, label: &str| {
        let start = Instant::now();
        window.run_ok();
        while window.query_all_by_label_contains(label).next().is_none() {
            assert!(start.elapsed() < Duration::from_mins(1), "{label} does not come");
            std::thread::sleep(Duration::from_millis(5));
            window.run_ok();
        }
    };
    wait(&mut window, "See how it was sorted");
    window.get_by_label("See how it was sorted").click();
    wait(&mut window, "Wrong place?: zorple");
    window.get_by_label_contains("Wrong place?: zorple").click();
    wait(&mut window, "Where does this belong?");
    wait(&mut window, "Money and shopping");
    // The examples come from the reader; until then the page is not at rest.
    let start = Instant::now();
    while window.query_all_by_label("On its way…").next().is_some() {
        assert!(start.elapsed() < Duration::from_mins(1), "no examples come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
    window.run();
    window.get_by_role_and_label(egui::Role::Button, "Money and shopping").click();
    wait(&mut window, "Orders and purchases");
    window.get_by_role_and_label(egui::Role::RadioButton, "Orders and purchases").click();
    window.run();
    window.get_by_label("Put it there").click();
    wait(&mut window, "You said so.");
    window.state_mut().send(Command::Go(Route::Sorting));
    wait(&mut window, "Changed by you · 1");

    let saved = folder.join("mine.toml");
    window.state_mut().send(Command::Keep(Paper::Corrections, Some(saved.clone())));
    wait(&mut window, "Saved as ");
    let text = std::fs::read_to_string(&saved).unwrap();
    assert!(text.contains("money.orders") && profile::parse(&text).is_ok(), "{text}");

    window.get_by_label("Take all of it back").click();
    wait(&mut window, "Wrong place?: zorple");
}
