//! Places, devices and times that are read again from an export when they are asked for.

use dossier::findings::{Answer, Devices, Filter, Firms, Places, Question, Tally};
use dossier::reader::Place;
use dossier::reader::frame::ScanOptions;
use dossier::taxonomy::Kind;
use dossier::ui::widgets::is_land;

use crate::fixture::Folder;
use crate::scan::{Scanned, scan_as};

fn scanned(files: &[(&str, &str)]) -> (Scanned, Folder) {
    let folder = Folder::new("atlas");
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    (scan_as(&[folder.join("")], Place::Thread, ScanOptions::default()), folder)
}

fn places(scanned: &mut Scanned, filter: Filter) -> Places {
    match scanned.ask(&Question::Places { filter }) {
        Answer::Places(places) => *places,
        other => panic!("{other:?}"),
    }
}

const HISTORY: &str = r#"[
  {"timestamp": "2024-05-01T10:00:00Z", "latitude": 53.8008, "longitude": -1.5491},
  {"timestamp": "2024-05-02T10:00:00Z", "latitude": 53.8009, "longitude": -1.5492},
  {"timestamp": "2024-06-02T10:00:00Z", "latitudeE7": 525200066, "longitudeE7": 134049540},
  {"timestamp": "2024-06-03T10:00:00Z", "latitude": 0, "longitude": 0},
  {"timestamp": "2024-06-04T10:00:00Z", "latitude": 910, "longitude": 12.5}
]"#;

#[test]
fn points_of_records_become_places() {
    let (mut it, _folder) = scanned(&[("location_history.json", HISTORY)]);
    let all = places(&mut it, Filter::default());
    let at: Vec<_> = all.spots.iter().map(|spot| (spot.lat, spot.lon, spot.records)).collect();
    assert_eq!(at, [(538_010, -15_490, 2), (525_200, 134_050, 1)]);
    assert_eq!(all.spots[0].span_secs, Some((1_714_557_600, 1_714_644_000)));
    assert_eq!((all.records, all.left_out), (5, 0));

    let june = Filter { months: Some((2024 * 12 + 5, 2024 * 12 + 5)), ..Filter::default() };
    assert_eq!(places(&mut it, june).spots.len(), 1);
    let other = Filter { kinds: vec![Kind::MoneyOrders], ..Filter::default() };
    assert_eq!(places(&mut it, other), Places::default());
}

#[test]
fn points_come_in_the_forms_that_exports_have() {
    for point in [
        r#""point": "geo:53.8008,-1.5491""#,
        r#""latLng": "53.8008°, -1.5491°""#,
        r#""location": {"lat": 53.8008, "lng": -1.5491}"#,
        r#""geometry": {"type": "Point", "coordinates": [-1.5491, 53.8008]}"#,
        r#""start_latitude": "53.8008", "start_longitude": "-1.5491""#,
        r#""纬度": 53.8008, "经度": -1.5491"#,
    ] {
        let text = format!(r#"[{{"time": "2024-05-01T10:00:00Z", {point}}}]"#);
        let (mut it, _folder) = scanned(&[("location_history.json", &text)]);
        let found = places(&mut it, Filter::default());
        let at: Vec<_> = found.spots.iter().map(|spot| (spot.lat, spot.lon)).collect();
        assert_eq!(at, [(538_010, -15_490)], "{point}");
    }
}

#[test]
fn devices_and_sign_ins_are_told_with_the_country_of_registration() {
    let text = r#"[
      {"login_time": "2024-05-01 10:00:00", "ip": "8.8.8.8", "device": "iPhone14,5"},
      {"login_time": "2024-05-03 10:00:00", "ip": "8.8.4.4", "device": "iPhone14,5"},
      {"login_time": "2024-05-02 10:00:00", "ip": "",
       "device": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"}
    ]"#;
    let (mut it, _folder) = scanned(&[("login_history.json", text)]);
    let Answer::Devices(found) = it.ask(&Question::Devices { filter: Filter::default() }) else {
        panic!("no devices")
    };
    let found: Devices = *found;
    let names: Vec<_> = found.devices.iter().map(|it| (it.name.inner(), it.sign_ins)).collect();
    assert_eq!(names, [("iPhone14,5", 2), ("Windows NT 10.0; Win64; x64", 1)]);
    assert_eq!(found.devices[0].known.as_deref(), Some("iPhone 13"));
    assert_eq!(found.devices[0].countries, ["US"]);
    assert_eq!(found.devices[0].span_secs, Some((1_714_557_600, 1_714_730_400)));
    let addresses: Vec<_> = found.sign_ins.iter().map(|it| it.address.inner()).collect();
    assert_eq!(addresses, ["8.8.4.4", "", "8.8.8.8"]);
}

#[test]
fn a_tally_counts_what_a_filter_chooses() {
    let (mut it, _folder) = scanned(&[("location_history.json", HISTORY)]);
    let day = 19_845; // 2 May 2024
    let filter = Filter { days: Some((day, day)), ..Filter::default() };
    let Answer::Tally(tally) = it.ask(&Question::Tally { filter }) else { panic!("no tally") };
    let tally: Tally = *tally;
    assert_eq!((tally.records, tally.undated), (1, 0));
    assert_eq!(tally.days, [(day, 1)]);
    assert_eq!(tally.months, [(2024 * 12 + 4, 1)]);
    // A Thursday at ten.
    assert_eq!(tally.hours[0].counts[3 * 24 + 10], 1);
}

#[test]
fn the_map_knows_land_from_water() {
    for (name, place) in [
        ("Leeds", (53.8, -1.55)),
        ("Chengdu", (30.66, 104.06)),
        ("Yakutsk", (62.0, 129.7)),
        ("Chukotka", (66.5, 175.0)),
        ("the east of Chukotka", (66.5, -173.0)),
        ("Nairobi", (-1.29, 36.82)),
        ("La Paz", (-16.5, -68.15)),
    ] {
        assert!(is_land(place), "{name}");
    }
    for (name, place) in [
        ("the Atlantic", (40.0, -40.0)),
        ("the Mediterranean", (35.0, 18.0)),
        ("the Caspian Sea", (42.0, 50.5)),
        ("the Pacific", (0.0, -150.0)),
        ("the Sea of Japan", (40.0, 135.0)),
    ] {
        assert!(!is_land(place), "{name}");
    }
}

#[test]
fn days_are_counted_one_by_one_where_they_are_few() {
    let (it, _folder) = scanned(&[("location_history.json", HISTORY)]);
    let days: Vec<_> = it.findings().days.iter().map(|it| (it.day, it.records)).collect();
    assert_eq!(days.first(), Some(&(19_844, 1)));
    assert_eq!(days.iter().map(|it| it.1).sum::<u64>(), 5);
    let long = HISTORY.replace("2024-05-01", "2019-05-01");
    let (it, _folder) = scanned(&[("location_history.json", &long)]);
    assert!(it.findings().days.is_empty());
}

fn tally(scanned: &mut Scanned, filter: Filter) -> Tally {
    match scanned.ask(&Question::Tally { filter }) {
        Answer::Tally(tally) => *tally,
        other => panic!("{other:?}"),
    }
}

/// How many rows a list of these records has.
fn listed(scanned: &mut Scanned, filter: Filter) -> u64 {
    let order = dossier::findings::Order::FileOrder;
    match scanned.ask(&Question::Page { filter, order, from: 0, count: 1 }) {
        Answer::Page { total, .. } => total,
        other => panic!("{other:?}"),
    }
}

#[test]
fn spots_choose_the_records_that_are_there() {
    let (mut it, _folder) = scanned(&[("location_history.json", HISTORY)]);
    for (spots, count) in [
        (vec![(538_010, -15_490)], 2),
        (vec![(525_200, 134_050), (538_010, -15_490)], 3),
        (vec![(1, 1)], 0),
    ] {
        let filter = Filter { spots, ..Filter::default() };
        assert_eq!(tally(&mut it, filter.clone()).records, count);
        assert_eq!(listed(&mut it, filter.clone()), count);
        let june = Filter { months: Some((2024 * 12 + 5, 2024 * 12 + 5)), ..filter.clone() };
        assert_eq!(listed(&mut it, june), u64::from(count == 3));
        assert_eq!(
            places(&mut it, filter.clone()).spots.len(),
            filter.spots.len() - usize::from(count == 0)
        );
    }
}

#[test]
fn a_firm_and_an_app_choose_the_records_that_name_them() {
    let folder = Folder::new("atlas-firms");
    let (name, bytes) = dossier::sample::in_memory("ios", 2_000, 7).unwrap();
    std::fs::write(folder.join(&name), &bytes).unwrap();
    let mut it = scan_as(&[folder.join(&name)], Place::Thread, ScanOptions::default());
    let findings = it.findings().clone();
    assert!(findings.companies.len() > 5 && findings.actors.len() > 5);
    for (number, company) in (0..).zip(&findings.companies).take(12) {
        let filter = Filter { firm: Some(number), ..Filter::default() };
        let counted = tally(&mut it, filter.clone());
        assert_eq!(counted.records, company.records, "{}", company.name.inner());
        assert_eq!(listed(&mut it, filter), company.records);
        assert_eq!(counted.origins.iter().sum::<u64>(), counted.records);
    }
    let all = tally(&mut it, Filter::default());
    assert_eq!(all.records, findings.totals.records);
    for (number, count) in all.actors.iter().take(12) {
        let actor = &findings.actors[*number as usize];
        assert_eq!(*count, actor.records);
        let filter = Filter { actor: Some(*number), firm: Some(0), ..Filter::default() };
        // An app's records of one firm are at most those of the app.
        assert!(listed(&mut it, filter) <= *count);
    }
}

fn firms(scanned: &mut Scanned, filter: Filter) -> Firms {
    match scanned.ask(&Question::Firms { filter }) {
        Answer::Firms(firms) => *firms,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_firms_of_some_records_are_counted_as_those_of_all() {
    let folder = Folder::new("atlas-firms-of");
    let (name, bytes) = dossier::sample::in_memory("ios", 2_000, 7).unwrap();
    std::fs::write(folder.join(&name), &bytes).unwrap();
    let mut it = scan_as(&[folder.join(&name)], Place::Thread, ScanOptions::default());
    let findings = it.findings().clone();
    let all = firms(&mut it, Filter::default()).firms;
    assert_eq!(all.len(), findings.companies.len());
    for (number, company) in &all {
        assert_eq!(*company, findings.companies[*number as usize]);
    }
    // Day by day they add up.
    let mut sums = vec![(0, 0); all.len()];
    for day in findings.days.iter().map(|it| it.day).collect::<std::collections::BTreeSet<_>>() {
        let filter = Filter { days: Some((day, day)), ..Filter::default() };
        for (number, company) in firms(&mut it, filter.clone()).firms {
            let one = Filter { firm: Some(number), ..filter.clone() };
            assert_eq!(listed(&mut it, one), company.records);
            let sum = &mut sums[number as usize];
            *sum = (sum.0 + company.records, sum.1 + company.calls);
        }
    }
    let counted: Vec<_> = findings.companies.iter().map(|it| (it.records, it.calls)).collect();
    assert_eq!(sums, counted);
}

#[test]
fn devices_and_sign_ins_are_those_of_the_chosen_days() {
    let text = r#"[
      {"login_time": "2024-05-01 10:00:00", "ip": "8.8.8.8", "device": "iPhone14,5"},
      {"login_time": "2024-05-03 10:00:00", "ip": "8.8.4.4", "device": "iPad13,4"}
    ]"#;
    let (mut it, _folder) = scanned(&[("login_history.json", text)]);
    let filter = Filter { days: Some((19_844, 19_844)), ..Filter::default() };
    let Answer::Devices(found) = it.ask(&Question::Devices { filter }) else { panic!("none") };
    let names: Vec<_> = found.devices.iter().map(|it| it.name.inner()).collect();
    assert_eq!((names, found.sign_ins.len()), (vec!["iPhone14,5"], 1));
}

#[test]
fn a_tally_of_kinds_and_one_of_rows_say_the_same() {
    let folder = Folder::new("atlas-tally");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 3_000, 7).unwrap();
    std::fs::write(folder.join(&name), &bytes).unwrap();
    let mut it = scan_as(&[folder.join(&name)], Place::Thread, ScanOptions::default());
    let kinds: Vec<_> = it.findings().kinds.clone();
    let all = tally(&mut it, Filter::default());
    assert_eq!(all.kinds, kinds);
    for of_kind in &kinds {
        let by_kind = Filter { kinds: vec![of_kind.kind], ..Filter::default() };
        // Every row is looked at for its level.
        let level_min = Some(dossier::taxonomy::Level::Everyday);
        let by_row = Filter { level_min, ..by_kind.clone() };
        let counted = tally(&mut it, by_kind);
        assert_eq!(counted, tally(&mut it, by_row));
        assert_eq!(counted.kinds, std::slice::from_ref(of_kind));
    }
    let (first, last) = (all.months[0].0, all.months[all.months.len() - 1].0);
    let by_month: u64 = (first..=last)
        .map(|it| Filter { months: Some((it, it)), ..Filter::default() })
        .map(|filter| tally(&mut it, filter).records)
        .sum();
    assert_eq!(by_month, all.records - all.undated);
    let span = Filter { months: Some((first, last)), ..Filter::default() };
    assert_eq!(tally(&mut it, span).months, all.months);
}
