//! The screens about the whole export: times, what is missing, the files, the summary to save.

use dossier::findings::{EntryRow, EntryState, Filter, Gap, Problem, ProblemKind, Zone};
use dossier::insight::{ClaimState, Results};
use dossier::record::EntryId;
use dossier::settings::Settings;
use dossier::taxonomy::{Category, Kind};
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::ui::made_up;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};

/// The made-up export with quiet times, undated records, files and problems.
fn results() -> Results {
    let mut results = made_up::results();
    let findings = &mut results.findings;
    findings.gaps = vec![Gap { first_day: 19_572, last_day: 19_588 }];
    findings.totals.undated = 412;
    findings.zone = Zone::Export;
    let searches = Kind::from_code("activity.searches").expect("a kind");
    let entry = |id: u32, name: &str, state, records| EntryRow {
        id: EntryId(id),
        name: name.into(),
        size_bytes: 48_000 * u64::from(id + 1),
        format: "json".into(),
        state,
        records,
        rule: if records > 0 { "clips" } else { "none" }.into(),
        kinds: vec![(searches, records)],
        crc32: None,
    };
    findings.entries = vec![
        entry(0, "Your Activity/Search History.json", EntryState::Read, 2_090),
        entry(1, "Media/0001.mp4", EntryState::Media, 0),
        entry(2, "Messages/聊天记录.json", EntryState::Partial, 6_204),
        entry(3, "Videos/locked.zip", EntryState::Unread, 0),
    ];
    let problem = |entry: u32, name: &str, kind, kept_records| Problem {
        kind,
        entry: Some(EntryId(entry)),
        name: name.into(),
        offset_bytes: None,
        count: 1,
        kept_records,
    };
    findings.problems = vec![
        problem(2, "聊天记录.json", ProblemKind::Truncated, 6_204),
        problem(3, "locked.zip", ProblemKind::Locked, 0),
    ];
    findings.problems_total = 2;
    results
}

fn looks() -> impl Iterator<Item = Wanted> {
    let small = Wanted { size: SMALL, ..Wanted::default() };
    let large = Wanted { text_size: 200, ..Wanted::default() };
    Wanted::all().map(|it| Wanted { size: TALL, ..it }).chain([small, large])
}

#[test]
fn the_screens_open_in_each_language_and_theme() {
    let screens = [("times", Route::Times), ("missing", Route::Missing), ("files", Route::Files)];
    for wanted in looks() {
        for (name, route) in &screens {
            let mut window = wanted.with(results(), route.clone());
            shot(&mut window, &wanted.name(name));
        }
    }
}

#[test]
fn the_hours_are_there_as_a_table_and_lead_to_records() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Times);
    let title = "Show as table: Hours of the week";
    window.get_by_label(title).click();
    window.run();
    window.get_by_role_and_label(egui::Role::ColumnHeader, "Sun");
    window.get_by_role_and_label(egui::Role::RowHeader, "23:00");
    shot(&mut window, "times-table");
    window.get_by_label("No records from 3 Aug 2023 to 19 Aug 2023 · 17 days");
    window.get_by_label("Show them").scroll_to_me();
    window.run();
    window.get_by_label("Show them").click();
    window.run();
    let filter = Filter { undated: true, ..Filter::default() };
    assert_eq!(*window.state().state().route(), Route::Records(filter.into()));
}

#[test]
fn the_hours_of_a_category_are_its_own() {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Times);
    window.get_all_by_label("Money").last().expect("the picker").click();
    window.run();
    window.get_by_label("No record here has a time of day.");
}

#[test]
fn a_claim_that_is_found_leads_to_its_records() {
    let mut results = results();
    let searches = Filter { kinds: vec![Kind::ActivitySearches], ..Filter::default() };
    for claim in &mut results.insights.missing {
        if claim.state == ClaimState::Found {
            claim.records = 2_090;
            claim.filter = searches.clone();
        }
    }
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results, Route::Missing);
    window.get_by_label("Not found in this export · 1");
    window.get_by_label_contains("See 2,090 records: ").click();
    window.run();
    assert_eq!(*window.state().state().route(), Route::Records(searches.into()));
}

#[test]
fn files_to_look_at_come_first_and_lead_to_their_records() {
    let mut window = Wanted::default().with(results(), Route::Files);
    let rows: Vec<String> = window
        .get_all_by_role(egui::Role::ListItem)
        .filter_map(|row| row.accesskit_node().label())
        .collect();
    assert!(rows[0].starts_with("Videos/locked.zip"), "{rows:?}");
    assert!(rows[1].starts_with("Messages/聊天记录.json"), "{rows:?}");
    window.get_by_label_contains("Search History.json").click();
    window.run();
    let filter = Filter { entry: Some(EntryId(0)), ..Filter::default() };
    assert_eq!(*window.state().state().route(), Route::Records(filter.into()));
}

#[test]
fn problems_are_plain_sentences() {
    let mut window = Wanted::default().with(results(), Route::Files);
    window.get_by_label("2 reading problems").click();
    window.run();
    shot(&mut window, "files-problems");
    window.get_by_label("locked.zip needs a password.");
    window.get_by_label("Hide private details").click();
    window.run();
    assert!(window.query_by_label("locked.zip needs a password.").is_none());
}

#[test]
fn a_category_without_dates_has_no_bars() {
    let mut results = results();
    results.findings.months.clear();
    let route = Route::Category(Category::Activity);
    let window = Wanted { size: TALL, ..Wanted::default() }.with(results, route);
    assert!(window.query_by_label("When").is_none());
}

#[test]
fn what_was_not_understood_of_the_settings_is_said_until_they_are_kept() {
    let odd = Settings { odd: true, ..Settings::default() };
    let mut window = Wanted::default().chosen(odd);
    window.state_mut().send(Command::Go(Route::Settings));
    window.run();
    let said = |window: &Harness<'_, Dossier>| {
        window.query_all_by_label_contains("could not be understood").count()
    };
    assert_eq!(said(&window), 1);
    window.get_by_label("Dark").click();
    window.run();
    assert_eq!(said(&window), 0);
}
