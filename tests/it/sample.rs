//! Made-up exports: same seed, same bytes; what was counted is what is in them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use dossier::sample::{self, SampleError, Truth};
use serde_json::Value;

fn made(name: &str, records: u64, seed: u64) -> (Truth, Vec<u8>) {
    let mut bytes = Vec::new();
    let truth = sample::write(name, records, seed, &mut bytes).unwrap();
    (truth, bytes)
}

fn account(records: u64, seed: u64) -> (Truth, Value, String) {
    let (truth, bytes) = made("tiktok", records, seed);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(archive.len(), 1);
    let mut entry = archive.by_index(0).unwrap();
    assert_eq!(entry.name().unwrap(), "TikTok/user_data_tiktok.json");
    let mut text = String::new();
    entry.by_ref().take(1 << 30).read_to_string(&mut text).unwrap();
    (truth, serde_json::from_str(&text).unwrap(), text)
}

fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('/').fold(value, |value, key| &value[key])
}

/// Items of a list, members of a map of records, messages of all chats, filled leaves of a map of
/// facts: what the contract calls records.
fn count(path: &str, value: &Value) -> u64 {
    let filled = |leaf: &Value| match leaf {
        Value::Null => false,
        Value::String(text) => !text.is_empty() && text != "N/A",
        _ => true,
    };
    match value {
        Value::Array(items) => items.len() as u64,
        Value::Object(map) if path.ends_with("/ChatHistory") => {
            map.values().map(|chat| chat.as_array().unwrap().len() as u64).sum()
        }
        Value::Object(map) if path.ends_with("Map") && !path.ends_with("LiveMap") => {
            let leaf = |value: &Value| match value {
                Value::Array(items) => items
                    .iter()
                    .flat_map(|item| item.as_object().unwrap().values())
                    .filter(|leaf| filled(leaf))
                    .count(),
                leaf => usize::from(filled(leaf)),
            };
            map.values().map(leaf).sum::<usize>() as u64
        }
        Value::Object(map) if path.ends_with("/Autofill") => {
            map.values().filter(|leaf| filled(leaf)).count() as u64
        }
        Value::Object(map) => map.len() as u64,
        _ => 0,
    }
}

#[test]
fn an_account_is_whole_and_holds_what_was_counted() {
    let (truth, document, _) = account(12_000, 1);
    assert_eq!(truth.records, 12_000);
    for (path, records) in &truth.sections {
        assert_eq!(count(path, at(&document, path)), *records, "{path}");
    }
    let searches = &truth.sections["Your Activity/Searches/SearchList"];
    assert!(*searches >= 100, "{searches} searches");
    assert_eq!(
        at(&document, "Your Activity/Off TikTok Activity"),
        at(&document, "Profile And Settings/Off TikTok Activity"),
        "the same list under both its paths"
    );
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    for name in sample::names() {
        assert_eq!(made(name, 900, 7), made(name, 900, 7), "{name}");
        assert_ne!(made(name, 900, 7).1, made(name, 900, 8).1, "{name}");
    }
}

#[test]
fn every_bundled_sample_compiles_and_has_a_name_for_its_file() {
    assert_eq!(sample::names(), ["chat", "ios", "tiktok"]);
    assert_eq!(sample::usual(), Some("tiktok"));
    for name in sample::names() {
        let usual = sample::usual_records(name).unwrap();
        let (file, bytes) = sample::in_memory(name, usual, 1).unwrap();
        assert_eq!(file, sample::file_name(name).unwrap());
        assert!(bytes.len() > 10_000);
    }
    let unknown = sample::write("nobody", 1, 1, &mut Vec::new());
    assert!(matches!(unknown, Err(SampleError::Unknown)));
}

#[test]
fn lists_run_newest_first_and_leave_the_quiet_weeks_out() {
    let (_, document, _) = account(12_000, 3);
    let watched = at(&document, "Your Activity/Watch History/VideoList").as_array().unwrap();
    let dates: Vec<&str> = watched.iter().map(|item| item["Date"].as_str().unwrap()).collect();
    assert!(dates.is_sorted_by(|newer, older| newer >= older));
    assert!(dates.iter().all(|date| *date < "2024-07-01" || *date > "2024-08-11 12"));
    let year = |year: &str| dates.iter().filter(|date| date.starts_with(year)).count();
    assert!(year("2025") > year("2023") && year("2023") > year("2022"), "it grows");
    let hour = |hour: &str| dates.iter().filter(|date| &date[11..13] == hour).count();
    assert!(hour("21") > 4 * hour("03"), "evenings");
}

#[test]
fn chats_have_names_of_their_own() {
    let (_, document, text) = account(40_000, 3);
    let chats = at(&document, "Direct Message/Direct Messages/ChatHistory").as_object().unwrap();
    assert_eq!(text.matches("\"Chat History with ").count(), chats.len(), "no key twice");
    assert!(chats.len() > 16);
    for (name, chat) in chats {
        let partner = name.strip_prefix("Chat History with ").unwrap().trim_end_matches(':');
        for message in chat.as_array().unwrap() {
            let from = message["From"].as_str().unwrap();
            assert!(from == "robin.draws" || from == partner, "{from} in {name}");
        }
    }
}

#[test]
fn nobody_real_is_in_it() {
    let (_, _, text) = account(6_000, 5);
    for (at, _) in text.match_indices('@') {
        let host: String = text[at + 1..].chars().take(11).collect();
        assert!(host.starts_with("example.com") || host.starts_with("example.org"), "{host}");
    }
    let (_, document, _) = account(6_000, 5);
    let sign_ins = at(&document, "Your Activity/Login History/LoginHistoryList");
    for sign_in in sign_ins.as_array().unwrap() {
        let address = sign_in["IP"].as_str().unwrap();
        assert!(address.starts_with("203.0.113.") || address.starts_with("2001:db8:"));
        address.parse::<core::net::IpAddr>().unwrap();
    }
}

#[test]
fn a_phone_report_pairs_its_lines_and_keeps_a_steady_pace() {
    let (truth, bytes) = made("ios", 3_200, 1);
    let text = String::from_utf8(bytes).unwrap();
    let mut events = BTreeMap::new();
    let mut starts = Vec::new();
    let mut network = 0;
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        if line["type"] == "networkActivity" {
            network += 1;
            continue;
        }
        let sensor = line["category"].as_str().unwrap().to_owned();
        let id = line["identifier"].as_str().unwrap().to_owned();
        events.entry(sensor.clone()).or_insert_with(BTreeSet::new).insert(id);
        let app = line["accessor"]["identifier"].as_str().unwrap();
        if sensor == "location" && app == "com.meituan.imeituan" && line["kind"] == "intervalBegin"
        {
            starts.push(line["timeStamp"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap());
        }
    }
    assert_eq!(truth.sections["networkActivity"], network);
    for (sensor, ids) in &events {
        assert_eq!(truth.sections[&format!("access/{sensor}")], ids.len() as u64, "{sensor}");
    }
    assert_eq!(starts.len(), 288);
    let steady = starts.windows(2).filter(|pair| {
        let gap = pair[1].as_second() - pair[0].as_second();
        (240..=360).contains(&gap)
    });
    assert_eq!(steady.count(), 287, "every five minutes");
}

#[test]
fn a_small_wish_still_gives_a_whole_file() {
    let (truth, document, _) = account(1, 1);
    assert!(truth.records > 100, "what is not scaled stays");
    assert_eq!(count("x", at(&document, "Your Activity/Watch History/VideoList")), 0);
}
