//! Records that say a day without a time of day: counted on that day and in no hour, on any clock.

use std::fs;

use dossier::findings::{Filter, KindCount, Order, Question, Stamp, Zone};
use dossier::i18n::{Lang, Texts};
use dossier::reader::Place;
use dossier::reader::frame::ScanOptions;
use jiff::civil::Date;
use proptest::prelude::*;

use crate::fixture::Folder;
use crate::platforms::scan_file;
use crate::scan::{Scanned, scan_as};
use crate::verify::call;

/// How a record writes when it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Iso,
    Slashes,
    Chinese,
    Compact,
    English,
    Clock,
    Utc,
    Ahead,
    Midnight,
    Never,
}

const FORMS: [Form; 10] = [
    Form::Iso,
    Form::Slashes,
    Form::Chinese,
    Form::Compact,
    Form::English,
    Form::Clock,
    Form::Utc,
    Form::Ahead,
    Form::Midnight,
    Form::Never,
];

const ZONES: [&str; 6] = [
    "",
    "UTC",
    "Asia/Shanghai",
    "America/Los_Angeles",
    "Pacific/Kiritimati",
    // Its clocks were changed at midnight.
    "America/Sao_Paulo",
];

impl Form {
    fn is_day(self) -> bool {
        matches!(self, Self::Iso | Self::Slashes | Self::Chinese | Self::Compact | Self::English)
    }

    fn write(self, day: Date) -> String {
        match self {
            Self::Iso => day.to_string(),
            Self::Slashes => day.strftime("%Y/%m/%d").to_string(),
            Self::Chinese => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
            Self::Compact => day.strftime("%Y%m%d").to_string(),
            Self::English => day.strftime("%-d %B %Y").to_string(),
            Self::Clock => format!("{day} 10:20:30"),
            Self::Utc => format!("{day}T23:30:00Z"),
            Self::Ahead => format!("{day}T00:30:00+08:00"),
            Self::Midnight => format!("{day} 00:00:00"),
            Self::Never => String::new(),
        }
    }
}

fn day(number: i32) -> Date {
    Date::constant(1970, 1, 1) + jiff::Span::new().days(number)
}

fn json(records: &[(Form, i32)]) -> String {
    let rows = records.iter().enumerate().map(|(at, (form, number))| {
        format!(r#"{{"date":"{}","text":"note {at}"}}"#, form.write(day(*number)))
    });
    format!("[{}]", rows.collect::<Vec<_>>().join(","))
}

fn csv(records: &[(Form, i32)]) -> String {
    let rows = records.iter().enumerate();
    let row = |(at, (form, number)): (usize, &(Form, i32))| {
        format!("{},note {at}\r\n", form.write(day(*number)))
    };
    "date,text\r\n".chars().chain(rows.map(row).collect::<String>().chars()).collect()
}

fn zone(name: &str) -> Zone {
    if name.is_empty() { Zone::Export } else { Zone::Named(name.to_owned()) }
}

fn scanned(name: &str, text: &str, in_zone: &str) -> Scanned {
    let folder = Folder::new("day-only");
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    let options = ScanOptions { zone: zone(in_zone), ..ScanOptions::default() };
    let scanned = scan_as(&[path], Place::Thread, options);
    scanned.findings().validate().unwrap();
    scanned
}

fn sum(kinds: &[KindCount], of: impl Fn(&KindCount) -> u64) -> u64 {
    kinds.iter().map(of).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_day_is_counted_on_its_day_and_in_no_hour(
        records in proptest::collection::vec(
            (proptest::sample::select(FORMS.to_vec()), 10_000..20_500_i32), 1..60,
        ),
        in_zone in proptest::sample::select(ZONES.to_vec()),
        as_table: bool,
    ) {
        let (name, text) =
            if as_table { ("notes.csv", csv(&records)) } else { ("notes.json", json(&records)) };
        let mut it = scanned(name, &text, in_zone);
        let found = it.findings().clone();
        let days = records.iter().filter(|it| it.0.is_day()).count() as u64;
        let undated = records.iter().filter(|it| it.0 == Form::Never).count() as u64;
        let timed: u64 = found.hours.iter().flat_map(|it| &it.counts).sum();
        prop_assert_eq!(found.totals.records, records.len() as u64);
        prop_assert_eq!((found.totals.day_only, found.totals.undated), (days, undated));
        prop_assert_eq!(timed + days + undated, found.totals.records);
        prop_assert_eq!(sum(&found.kinds, |it| it.day_only), days);
        // Any day leads to the records that say it, and none of them is in an hour.
        let texts = Texts::new(Lang::En);
        for (at, (form, number)) in records.iter().enumerate().filter(|it| it.1.0.is_day()) {
            let filter = Filter { days: Some((*number, *number)), ..Filter::default() };
            let rows = it.rows(filter.clone(), Order::OldestFirst);
            let row = rows.iter().position(|it| it.record as usize == at);
            prop_assert!(row.is_some(), "{:?} of {} in {:?}", form, day(*number), in_zone);
            let row = &rows[row.unwrap()];
            let said = texts.time(row.time.unwrap(), &found.zone);
            prop_assert_eq!(said, texts.day(*number));
            prop_assert_eq!(texts.time_of_day(row.time.unwrap(), &found.zone), "");
            let hours = Filter { week_hours: (0..168).collect(), ..filter };
            let timed = it.rows(hours, Order::OldestFirst);
            prop_assert!(timed.iter().all(|it| !it.time.unwrap().day_only));
            prop_assert_eq!(timed.len(), rows.iter().filter(|it| !it.time.unwrap().day_only).count());
        }
    }
}

#[test]
fn a_day_stands_at_the_start_of_its_day_in_a_list() {
    let text = json(&[(Form::Clock, 19_844), (Form::Iso, 19_844), (Form::Clock, 19_843)]);
    for in_zone in ZONES {
        let mut it = scanned("notes.json", &text, in_zone);
        let rows = it.rows(Filter::default(), Order::OldestFirst);
        let titles: Vec<&str> = rows.iter().map(|it| it.title.inner()).collect();
        // In Kiritimati, 10:20 UTC is after midnight.
        let behind = in_zone == "Pacific/Kiritimati";
        let expected =
            if behind { ["note 1", "note 2", "note 0"] } else { ["note 2", "note 1", "note 0"] };
        assert_eq!(titles, expected, "{in_zone}");
        let newest = it.rows(Filter::default(), Order::NewestFirst);
        let titles: Vec<&str> = newest.iter().rev().map(|it| it.title.inner()).collect();
        assert_eq!(titles, expected, "{in_zone}");
    }
}

#[test]
fn days_of_calendars_cards_and_sheets_are_days() {
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20240501\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20240502T090000Z\r\nSUMMARY:Call\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let it = scan_file("a.ics", calendar.as_bytes());
    let totals = &it.findings().totals;
    assert_eq!((totals.records, totals.day_only, totals.undated), (2, 1, 0));
    assert_eq!(totals.first, Some(Stamp { day_only: true, ..Stamp::at(1_714_521_600) }));
    assert_eq!(totals.last, Some(Stamp { offset_mins: None, ..Stamp::at(1_714_640_400) }));
}

#[test]
fn files_say_a_day_without_a_clock() {
    let folder = Folder::new("day-only");
    let text = json(&[(Form::Iso, 19_844), (Form::Utc, 19_845), (Form::Never, 0)]);
    fs::write(folder.join("notes.json"), text).unwrap();
    let words = ["scan", "notes.json", "--quiet", "--time-zone", "America/Los_Angeles", "--full"];
    let more = ["--json", "a.json", "--records", "a.ndjson", "--csv", "tables", "--pdf", "a.pdf"];
    let (status, said) = call(&folder, &[&words[..], &more].concat());
    assert_eq!(status, 0, "{said}");
    let told: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join("a.json")).unwrap()).unwrap();
    let totals = &told["totals"];
    assert_eq!((totals["day_only"].as_u64(), totals["undated"].as_u64()), (Some(1), Some(1)));
    assert_eq!(totals["first"], "2024-05-01T00:00:00Z");
    assert_eq!((&totals["first_is_day"], totals.get("last_is_day")), (&true.into(), None));
    let lines = fs::read_to_string(folder.join("a.ndjson")).unwrap();
    let days: Vec<Option<bool>> = lines
        .lines()
        .map(|it| serde_json::from_str::<serde_json::Value>(it).unwrap()["day_only"].as_bool())
        .collect();
    assert_eq!(days, [Some(true), None, None]);
    let mut days = 0;
    for it in fs::read_dir(folder.join("tables")).unwrap() {
        let path = it.unwrap().path();
        let table = fs::read_to_string(&path).unwrap();
        assert!(!table.contains("2024-05-01T"), "{}: {table}", path.display());
        days += table.matches("2024-05-01").count();
    }
    // The record's time and its own field, and the first date of its kind.
    assert!(days >= 3, "{days}");
    let (status, said) = call(&folder, &["verify", "a.pdf", "notes.json", "--quiet"]);
    assert_eq!(status, 0, "{said}");
}

#[test]
fn a_filter_by_night_passes_over_days() {
    let text = json(&[(Form::Iso, 19_844), (Form::Midnight, 19_844), (Form::Chinese, 19_900)]);
    let mut it = scanned("notes.json", &text, "");
    let night = Filter { at_night: true, ..Filter::default() };
    let rows = it.rows(night.clone(), Order::OldestFirst);
    assert_eq!(rows.iter().map(|it| it.title.inner()).collect::<Vec<_>>(), ["note 1"]);
    let dossier::findings::Answer::Tally(tally) = it.ask(&Question::Tally { filter: night }) else {
        panic!("no tally")
    };
    assert_eq!((tally.records, tally.day_only), (1, 0));
}
