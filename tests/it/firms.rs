//! The firms that records name: one row a firm, with counts and dates, and the way to its records.

use dossier::findings::{Company, Filter, Question};
use dossier::reader::Place;
use dossier::reader::frame::{Answer, ScanOptions};
use dossier::taxonomy::Kind;

use crate::fixture::Folder;
use crate::scan::{Scanned, scan_as};

fn scanned(files: &[(&str, &str)]) -> (Scanned, Folder) {
    let folder = Folder::new("firms");
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    (scan_as(&[folder.join("")], Place::Thread, ScanOptions::default()), folder)
}

/// Records that a firm's row leads to.
fn behind(it: &mut Scanned, number: usize) -> u64 {
    let filter = Filter { firm: Some(u32::try_from(number).unwrap()), ..Filter::default() };
    match it.ask(&Question::Tally { filter }) {
        Answer::Tally(tally) => tally.records,
        other => panic!("{other:?}"),
    }
}

fn named<'a>(it: &'a Scanned, name: &str) -> &'a Company {
    let found = it.findings().companies.iter().find(|it| it.name.inner() == name);
    found.unwrap_or_else(|| panic!("{name}: {:?}", it.findings().companies))
}

fn events(company: &Company) -> Vec<(&str, u64)> {
    company.events.iter().map(|it| (it.0.inner(), it.1)).collect()
}

/// The name stands beside the list of what the firm reported.
const OFF_META: &str = r#"{"apps_and_websites_off_meta_activity": [
  {"name": "Dunes Shop", "events": [
    {"id": 1, "type": "PURCHASE", "timestamp": 1700000000},
    {"id": 2, "type": "VIEW_CONTENT", "timestamp": 1710000000},
    {"id": 3, "type": "PURCHASE", "timestamp": 1720000000}]},
  {"name": "news.dunes.example", "events": [{"id": 4, "type": "PAGE_VIEW", "timestamp": 1}]}]}"#;

const LISTS: &str = r#"{"ig_custom_audiences_all_types": [
  {"advertiser_name": "dunes shop"}, {"advertiser_name": "Other Shop"}]}"#;

#[test]
fn a_firm_is_one_row_however_records_name_it() {
    let (mut it, _folder) = scanned(&[("off.json", OFF_META), ("lists.json", LISTS)]);
    let shop = named(&it, "Dunes Shop").clone();
    assert_eq!(shop.span_secs, Some((1_700_000_000, 1_720_000_000)));
    assert_eq!(events(&shop), [("PURCHASE", 2), ("VIEW_CONTENT", 1)]);
    assert!(shop.has_name() && shop.is_other());
    assert_eq!(named(&it, "news.dunes.example").records, 1);
    assert!(named(&it, "news.dunes.example").has_name());
    let companies = it.findings().companies.clone();
    assert_eq!(it.findings().other_companies(), companies.len() as u64);
    for (number, company) in companies.iter().enumerate() {
        assert_eq!(behind(&mut it, number), company.records, "{}", company.name.inner());
    }
    it.findings().validate().unwrap();
}

#[test]
fn a_list_that_stands_there_twice_counts_once() {
    let twice = format!("{{\"a\": 1, {}, {}}}", inner(OFF_META), inner(OFF_META));
    let (mut it, _folder) = scanned(&[("off.json", &twice)]);
    assert_eq!(named(&it, "Dunes Shop").records, 3);
    assert_eq!(behind(&mut it, 0), 3);
}

/// A document without its braces.
fn inner(document: &str) -> &str {
    document.trim().trim_start_matches('{').trim_end_matches('}')
}

#[test]
fn where_no_profile_helps_the_field_is_known_by_its_name() {
    let text = r#"[{"advertiser_name": "Dunes Shop", "date": "2024-05-01"},
      {"advertiser_name": "Dunes Shop", "date": "2024-05-03"},
      {"advertiser_name": "N/A", "date": "2024-05-04"}]"#;
    let (it, _folder) = scanned(&[("off_platform_activity.json", text)]);
    let kinds: Vec<Kind> = it.findings().kinds.iter().map(|it| it.kind).collect();
    if kinds != [Kind::AdsOffsite] {
        // The words for it are the vocabulary's own matter.
        assert!(it.findings().companies.is_empty());
        return;
    }
    assert_eq!(named(&it, "Dunes Shop").records, 2);
    assert_eq!(it.findings().companies.len(), 1);
}

#[test]
fn made_up_reports_of_others_name_firms() {
    let folder = Folder::new("firms-made-up");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 2_000, 7).unwrap();
    std::fs::write(folder.join(&name), &bytes).unwrap();
    let mut it = scan_as(&[folder.join(&name)], Place::Thread, ScanOptions::default());
    let reports = it.findings().kinds.iter().find(|it| it.kind == Kind::AdsOffsite).unwrap();
    let reports = reports.records;
    let companies = it.findings().companies.clone();
    assert!(companies.len() > 1);
    let of_kind = |it: &Company| {
        it.kinds.iter().filter(|it| it.0 == Kind::AdsOffsite).map(|it| it.1).sum::<u64>()
    };
    assert_eq!(companies.iter().map(of_kind).sum::<u64>(), reports);
    assert!(companies.iter().all(|it| it.span_secs.is_some() && !it.events.is_empty()));
    for (number, company) in companies.iter().enumerate().take(5) {
        assert_eq!(behind(&mut it, number), company.records);
    }
}

#[test]
fn of_very_many_firms_those_with_the_most_records_are_listed() {
    // Firm 7 and its neighbours come again; all others once, in an order of their own.
    let event = |number: u32| {
        let word = if number.is_multiple_of(2) { "FIRM" } else { "firm" };
        let reported = "{\"id\": 1, \"type\": \"PURCHASE\", \"timestamp\": 1700000000}";
        format!("{{\"name\": \"{word} {number:04}\", \"events\": [{reported}]}}")
    };
    let events: Vec<String> = (0..2500).rev().chain([7, 7, 8, 9]).map(event).collect();
    let text = format!("{{\"apps_and_websites_off_meta_activity\": [{}]}}", events.join(","));
    let (mut it, _folder) = scanned(&[("off.json", &text)]);
    let found = it.findings();
    let shown: Vec<(&str, u64)> =
        found.companies.iter().map(|it| (it.name.inner(), it.records)).collect();
    assert_eq!(
        shown[..4],
        [("firm 0007", 3), ("FIRM 0008", 2), ("firm 0009", 2), ("FIRM 0000", 1)]
    );
    assert_eq!((shown.len(), found.companies_more), (2000, 500));
    assert_eq!(found.other_companies(), 2500);
    // By their names, whatever their letter case, and the numbers lead to them.
    assert_eq!(shown[1999].0, "firm 1999");
    for number in [0, 1, 3, 1999] {
        let records = it.findings().companies[number].records;
        assert_eq!(behind(&mut it, number), records);
    }
}
