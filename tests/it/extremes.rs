//! The largest and the smallest numbers: sums that would be more than a number holds, shares of
//! nothing, and charts of millions of points or of a single one.

use std::time::Instant;

use dossier::findings::{Answer, Findings, KindCount, MonthCount, Places, Spot, Tally, Zone};
use dossier::i18n::{Lang, Texts};
use dossier::index::{Class, ClassId, Index, Row};
use dossier::insight::Results;
use dossier::reader::{Event, Place};
use dossier::record::EntryId;
use dossier::report::{self, Choices};
use dossier::taxonomy::{Kind, Level, Origin};
use dossier::ui::course::Course;
use dossier::ui::digest::Months;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::figures::{full, within_here};
use crate::results::rich;
use crate::scan::{Folder, scan};
use crate::ui::stage::Wanted;
use crate::ui_tree::routes;

/// More than there can be records of, and the most that is taken from a reader.
const MOST: u64 = 1 << 36;

/// Signs of a number that went wrong.
const WRONG: [&str; 5] = ["NaN", "inf%", "inf ", "-0%", "184467440737095516"];

fn sound(what: &str, text: &str) {
    for wrong in WRONG {
        assert!(!text.contains(wrong), "{what} says {wrong}: {text}");
    }
}

/// The rich results with all records of one kind so many.
fn scaled(records: u64) -> Results {
    let mut results = rich();
    let found = &mut results.findings;
    let kinds = found.kinds.len() as u64;
    for kind in &mut found.kinds {
        let records = records / kinds;
        let origins = [records, 0, 0, 0, 0];
        *kind = KindCount {
            records,
            sensitive: records,
            undated: records,
            day_only: 0,
            origins,
            ..kind.clone()
        };
    }
    found.totals.records = found.kinds.iter().map(|it| it.records).sum();
    found.totals.undated = found.totals.records;
    let of_kinds = found.kinds.len().max(1) as u64;
    found.months.iter_mut().for_each(|it| it.records = records / of_kinds);
    found.hours.iter_mut().for_each(|it| it.counts.fill(records / of_kinds));
    for company in &mut found.companies {
        company.kinds.iter_mut().for_each(|it| it.1 = 0);
        (company.records, company.calls) = (records, if records > 0 { u64::MAX } else { 0 });
    }
    found.actors.iter_mut().for_each(|it| (it.records, it.at_night) = (records, records));
    found.sections.iter_mut().for_each(|it| it.records = records);
    found.identifiers.iter_mut().for_each(|it| (it.distinct, it.occurrences) = (records, records));
    results.insights.notable.iter_mut().for_each(|it| (it.number, it.records) = (records, records));
    results
}

#[test]
fn shares_and_sizes_of_any_numbers_are_words() {
    let edges = [0, 1, 2, 99, 100, 999, 1000, 1 << 53, 1 << 63, u64::MAX - 1, u64::MAX];
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for part in edges {
            for whole in edges {
                sound("a share", &texts.share(part, whole).replace("184467440737095516", ""));
            }
            for said in
                [texts.number(part), texts.about(part), texts.size(part), texts.tenths(part)]
            {
                assert!(!said.is_empty() && !said.contains("NaN") && !said.contains('-'), "{said}");
            }
        }
        assert_eq!(texts.share(0, 0), texts.share(0, 7), "nothing of nothing is nothing");
        assert_ne!(texts.share(1, u64::MAX), texts.share(0, u64::MAX));
        assert_ne!(texts.share(u64::MAX - 1, u64::MAX), texts.share(7, 7));
    }
}

#[test]
fn every_screen_and_summary_bears_the_largest_numbers_and_none() {
    for records in [0, 1, MOST] {
        let results = scaled(records);
        results.findings.validate().unwrap();
        for (name, route) in routes() {
            let window = Wanted::default().with(results.clone(), route);
            let said: Vec<String> = window
                .query_all_by(|_| true)
                .filter_map(|it| it.accesskit_node().label())
                .collect();
            sound(name, &said.join("\n").replace("18,446,744,073,709,551,615", ""));
        }
        let (choices, texts) = (Choices::default(), Texts::new(Lang::En));
        let page = report::html(&results, &[], &choices, &texts).unwrap();
        sound("the page", &String::from_utf8(page).unwrap());
        sound("the text", &report::text(&results, &[], &choices, &texts));
        let mut json = Vec::new();
        report::json((&results, None), &texts, "", &mut json).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(json["totals"]["records"], results.findings.totals.records);
    }
}

/// A reader that was taken over may say any number.
#[test]
fn numbers_that_no_export_has_are_not_taken() {
    type Spoil = fn(&mut Findings);
    let spoils: [Spoil; 9] = [
        |it| {
            it.kinds.iter_mut().for_each(|kind| {
                (kind.records, kind.origins) = (1 << 63, [1 << 63, 0, 0, 0, 0]);
            });
            it.totals.records = u64::MAX;
        },
        |it| it.months[0].records = u64::MAX,
        |it| it.hours[0].counts[7] = u64::MAX,
        |it| it.problems.iter_mut().for_each(|it| it.count = u64::MAX),
        |it| it.entries[0].records = MOST + 1,
        |it| it.entries[0].kinds = vec![(Kind::Unsorted, u64::MAX)],
        |it| it.sections[0].records = u64::MAX,
        |it| it.companies[0].records = u64::MAX,
        |it| it.actors[0].records = u64::MAX,
    ];
    rich().findings.validate().unwrap();
    for (at, spoil) in spoils.iter().enumerate() {
        let mut found = rich().findings;
        assert!(!found.problems.is_empty());
        spoil(&mut found);
        assert!(found.validate().is_err(), "{at}");
    }
    let spot = |records| Spot {
        lat: 1,
        lon: 1,
        kind: Kind::LocationExact,
        records,
        span_secs: None,
        record: 0,
        name: "".into(),
    };
    let places = |records| Places { spots: vec![spot(records); 2], ..Places::default() };
    assert!(Answer::Places(Box::new(places(3))).fits());
    assert!(!Answer::Places(Box::new(places(1 << 63))).fits());
    let tally = |records| Tally { months: vec![(24_000, records)], ..Tally::default() };
    assert!(Answer::Tally(Box::new(tally(MOST))).fits());
    assert!(!Answer::Tally(Box::new(tally(u64::MAX))).fits());
}

/// A phone says how often an app called a firm: any number.
#[test]
fn calls_that_a_report_states_are_summed_up_to_the_end_of_numbers() {
    let line = r#"{"domain":"track.example","firstTimeStamp":"2026-01-09T08:00:00.000+01:00","context":"","timeStamp":"2026-01-09T09:00:00.000+01:00","domainType":2,"initiatedType":"NonAppInitiated","hits":18446744073709551615,"type":"networkActivity","domainOwner":"","bundleID":"com.example.app"}"#;
    let text = [line, &line.replace("com.example.app", "com.example.other")].join("\n");
    let folder = Folder::new("extremes-calls");
    let path = folder.file("App_Privacy_Report_v4_2026-01-09.ndjson", text.as_bytes());
    let scanned = scan(&[path], Place::Thread);
    let found = scanned.findings();
    found.validate().unwrap();
    assert_eq!(found.totals.records, 2);
    assert!(found.companies.iter().all(|it| it.calls == u64::MAX), "{:?}", found.companies);
    let window =
        Wanted::default().with((*scanned.results).clone(), dossier::ui::command::Route::Firms);
    assert!(window.query_by_label_contains("NaN").is_none());
}

fn of_months(records: &[u64]) -> Vec<(i32, u64)> {
    (24_000..).zip(records.iter().copied()).collect()
}

#[test]
fn a_chart_has_few_bars_and_all_records_however_many_there_are() {
    // One record; a month of ten million; a thousand years of months.
    let many: Vec<u64> = (0..12_000).map(|it| it % 7).collect();
    for months in [of_months(&[1]), of_months(&[10_000_000]), of_months(&many[..2400])] {
        let all: u64 = months.iter().map(|it| it.1).sum();
        let tally = Tally { records: all, months: months.clone(), ..Tally::default() };
        let course = Course::of_tally(&tally);
        assert!(course.counts.len() <= 201, "{} bars", course.counts.len());
        assert_eq!(course.counts.iter().sum::<u64>(), all);
        assert_eq!(course.says_something(), months.len() > 1);
    }
    // What is dated thousands of years away from the rest is no reason for millions of bars.
    let far = Months::of([(11, 1), (119_000, 2)].into_iter());
    assert!(far.counts.len() <= 2401 && far.counts.iter().sum::<u64>() == 2);
}

/// Rows over eight years, spread without a pattern.
fn index(rows: u32) -> Index {
    let mut index = Index::default();
    index.recount(&Zone::Named("UTC".to_owned()));
    let kind = Kind::ActivityWatched;
    let level = kind.level();
    let class =
        Class { kind, origin: Origin::Recorded, level, section: 0, also: &[], standing: None };
    index.classes.push(class);
    index.begin_entry(EntryId(0));
    for row in 0..rows {
        let spread = u64::from(row).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 36;
        let secs = Some(1_500_000_000 + u32::try_from(spread).unwrap() % 252_460_800);
        index.columns.push(Row {
            class: ClassId(0),
            secs,
            offset_mins: None,
            day_only: false,
            level: Level::Private,
            offset_bytes: u64::from(row),
            dead: false,
        });
    }
    index.settle();
    index.count_all();
    index
}

#[test]
fn ten_million_points_are_binned_and_none_is_lost() {
    let rows = if full() { 10_000_000 } else { 300_000 };
    let index = index(rows);
    let months: Vec<MonthCount> = index.counts.months();
    assert!((96..=98).contains(&months.len()), "{} months", months.len());
    let records = |it: &[MonthCount]| it.iter().map(|it| it.records).sum::<u64>();
    assert_eq!(records(&months), u64::from(rows));
    // An even spread: no month holds twice or half of its share.
    let share = u64::from(rows) / 96;
    let whole = &months[1..months.len() - 1];
    assert!(whole.iter().all(|it| it.records < 2 * share && it.records > share / 2));
    let hours = index.counts.hours();
    assert_eq!(hours[0].counts.iter().sum::<u64>(), u64::from(rows));
    let mut results = rich();
    results.findings.months = months;
    results.findings.hours = hours;
    let began = Instant::now();
    let mut window = Wanted::default().with(results, dossier::ui::command::Route::Times);
    window.state_mut().take(Event::Finished);
    window.run_ok();
    assert!(began.elapsed() < within_here(5), "it took {:?}", began.elapsed());
}
