//! Every finder by an export that brings it: it is among the at most five that are shown, and leads
//! to as many records as it says.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use dossier::findings::{Filter, Order};
use dossier::insight::{ClaimState, Facts, Notable};
use dossier::reader::frame::{Answer, Question, ScanOptions};
use dossier::reader::{Input, Place};
use serde_json::{Value, json};

use crate::fixture::Folder;
use crate::read::made_media::{jpeg, usual};
use crate::scan::{Scanned, scan_inputs, zipped};

/// Cards of what stands out.
const SHOWN_MAX: usize = 5;

/// Who reads it, and what it is.
enum Export {
    /// A made-up one of a sample, of about so many records.
    MadeUp(&'static str, u64),
    /// A zip of these files.
    Zip(Vec<(&'static str, Vec<u8>)>),
}

fn json_file(name: &'static str, document: &Value) -> (&'static str, Vec<u8>) {
    (name, document.to_string().into_bytes())
}

/// One file of the tree that is recognised by the names of its files, beside two others of it.
fn in_tree(name: &'static str, document: &Value) -> Export {
    let follower = json!([{"string_list_data": [{"value": "ada", "timestamp": 1_700_000_000}]}]);
    let liked = json!({"likes_media_likes": [
        {"title": "ada", "string_list_data": [{"href": "https://a.example/1", "timestamp": 1_700_000_000}]}
    ]});
    Export::Zip(vec![
        json_file("connections/followers_and_following/followers_1.json", &follower),
        json_file("your_instagram_activity/likes/liked_posts.json", &liked),
        json_file(name, document),
    ])
}

fn many(count: u32, one: impl Fn(u32) -> Value) -> Value {
    (0..count).map(one).collect()
}

fn sign_ins(addresses: &[&str]) -> Export {
    let one = |(at, address): (usize, &&str)| {
        json!({"Date": format!("2026-01-0{} 10:00:00 UTC", at + 1), "IP": address,
            "DeviceModel": "iPhone14,5", "DeviceSystem": "iOS 17.2", "NetworkType": "Wi-Fi"})
    };
    let list: Vec<Value> = addresses.iter().enumerate().map(one).collect();
    let document = json!({
        "Your Activity": {"Login History": {"LoginHistoryList": list}},
        "Likes and Favorites": {}, "App Settings": {}, "Comment": {}, "Post": {},
        "Profile And Settings": {}
    });
    Export::Zip(vec![json_file("user_data_tiktok.json", &document)])
}

fn sessions() -> Export {
    let session = |used: &str| {
        json!({"last_active": used, "application_name": "Desktop", "device_model": "PC",
            "last_ip": "192.0.2.10", "created": "2020-01-01T00:00:00"})
    };
    let document = json!({
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1, "first_name": "A", "phone_number": "+1 202 555 0100"},
        "sessions": {"about": "x", "list": [
            session("2024-03-01T10:00:00"), session("2025-12-01T10:00:00")
        ]},
        "chats": {"about": "y", "list": [{"name": "B", "type": "personal_chat", "id": 2, "messages": [
            {"id": 1, "type": "message", "date": "2026-02-01T10:00:00", "from": "B",
             "from_id": "user2", "text": "hello"}
        ]}]}
    });
    Export::Zip(vec![json_file("result.json", &document)])
}

fn places(count: u32) -> Export {
    let place = |at: u32| {
        json!({"timestamp": format!("2024-05-{:02}T10:00:00Z", at % 28 + 1),
            "latitude": 53.8 + f64::from(at) / 1e5, "longitude": -1.5491})
    };
    Export::Zip(vec![json_file("location_history.json", &many(count, place))])
}

fn cards() -> Export {
    let card = |at: u32| {
        json!({"card_number": format!("************000{at}"), "card_type": "Visa",
            "expiry_date": "2029-01", "billing_name": "A"})
    };
    Export::Zip(vec![json_file("payment_cards.json", &many(2, card))])
}

fn old_and_new() -> Export {
    let search = |at: u32| json!({"date": format!("{}-05-01 10:00:00", 2015 + at), "search_term": format!("boots {at}")});
    Export::Zip(vec![json_file("search_history.json", &many(10, search))])
}

/// Searches on the Sundays of a year, late, and some at other times.
fn sundays() -> Export {
    let search = |at: u32| {
        let (first, week) = (jiff::civil::date(2024, 1, 7), i64::from(at % 52));
        let (days, hour) = if at < 208 { (7 * week, 22) } else { (3 * i64::from(at), at % 12 + 6) };
        let day = first + jiff::Span::new().days(days);
        json!({"date": format!("{day} {hour:02}:15:00"), "search_term": format!("boots {at}")})
    };
    Export::Zip(vec![json_file("search_history.json", &many(300, search))])
}

fn photo() -> Export {
    Export::Zip(vec![("album/1.jpg", jpeg(Some(&usual())))])
}

fn exports() -> Vec<(u32, Export)> {
    let lists = json!({"ig_custom_audiences_all_types": [
        {"advertiser_name": "Bright Shop", "has_data_file_custom_audience": true},
        {"advertiser_name": "Lamps", "has_data_file_custom_audience": true}
    ]});
    let topic =
        |at: u32| json!({"string_map_data": {"Name": {"value": format!("Topic number {at}")}}});
    let topics = json!({"topics_your_topics": many(20, topic)});
    let contact = json!({"contacts_contact_info": [{"title": "", "string_map_data": {
        "First Name": {"value": "Ada"}, "Contact Information": {"value": "+49 151 01920000"}
    }}]});
    let checked = json!({"account_information_id_verification": [{"string_map_data": {
        "Status": {"value": "Verified"}, "Document": {"value": "Passport"}
    }}]});
    vec![
        (1, Export::MadeUp("ios", 3200)),
        (2, Export::MadeUp("ios", 3200)),
        (3, Export::MadeUp("ios", 3200)),
        (
            4,
            in_tree(
                "ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json",
                &lists,
            ),
        ),
        (5, Export::MadeUp("tiktok", 3200)),
        (6, in_tree("preferences/your_topics/your_topics.json", &topics)),
        (7, Export::MadeUp("tiktok", 3200)),
        (8, old_and_new()),
        (9, Export::MadeUp("tiktok", 3200)),
        (10, in_tree("connections/contacts/synced_contacts.json", &contact)),
        (11, places(60)),
        (12, photo()),
        (13, Export::MadeUp("ios", 200)),
        (14, sundays()),
        (15, sign_ins(&["8.8.8.8", "8.8.4.4", "114.114.114.114"])),
        (16, sessions()),
        (17, Export::MadeUp("tiktok", 3200)),
        (18, cards()),
        (19, Export::MadeUp("tiktok", 3200)),
        (
            20,
            in_tree(
                "security_and_login_information/login_and_profile_creation/id_verification.json",
                &checked,
            ),
        ),
        (21, Export::MadeUp("tiktok", 200)),
    ]
}

fn scanned(export: &Export) -> Scanned {
    match export {
        Export::MadeUp(sample, records) => {
            let sample = (*sample).to_owned();
            let input = Input::MadeUp { sample, records: *records, seed: 1 };
            scan_inputs(&[input], Place::Thread, ScanOptions::default())
        }
        Export::Zip(files) => {
            let files: Vec<(&str, &[u8])> = files.iter().map(|it| (it.0, &*it.1)).collect();
            let folder = Folder::new("finders");
            std::fs::write(folder.join("export.zip"), zipped(&files)).unwrap();
            let input = Input::Path(folder.join("export.zip"));
            scan_inputs(&[input], Place::Thread, ScanOptions::default())
        }
    }
}

/// What is wrong with a card, where something is.
fn fault(scanned: &mut Scanned, it: &Notable) -> Option<String> {
    if let Facts::NobodyNamed { claims, .. } = it.facts {
        // What is missing is shown instead of records: all it counts stands there.
        let unseen = scanned.results.insights.missing.iter();
        let unseen = unseen.filter(|it| matches!(it.state, ClaimState::Absent | ClaimState::Empty));
        let enough = it.number == claims && unseen.count() as u64 >= claims && claims > 0;
        return (!enough).then(|| format!("{claims} claims"));
    }
    if it.filter == Filter::default() {
        return Some("it leads to all records".to_owned());
    }
    let question =
        Question::Page { filter: it.filter.clone(), order: Order::NewestFirst, from: 0, count: 1 };
    let Answer::Page { total, rows, .. } = scanned.ask(&question) else {
        return Some("no page".to_owned());
    };
    let right = total == it.records && !rows.is_empty();
    (!right).then(|| format!("{} records, and {total} behind it", it.records))
}

#[test]
fn each_of_the_twenty_one_is_shown_where_there_is_reason_to_and_leads_to_its_records() {
    let mut faults = String::new();
    let mut seen = BTreeSet::new();
    for (number, export) in exports() {
        let mut scanned = scanned(&export);
        let shown = scanned.results.insights.notable.clone();
        let codes: Vec<&str> = shown.iter().map(|it| it.finder.as_str()).collect();
        let distinct: BTreeSet<&str> = codes.iter().copied().collect();
        if shown.len() > SHOWN_MAX || distinct.len() != shown.len() {
            writeln!(faults, "F{number}: {codes:?} are shown").unwrap();
        }
        let code = format!("F{number}");
        if !codes.contains(&&*code) {
            writeln!(faults, "{code}: not among {codes:?}").unwrap();
        }
        for it in &shown {
            if let Some(fault) = fault(&mut scanned, it) {
                writeln!(faults, "{}, in the export for {code}: {fault}", it.finder).unwrap();
            }
        }
        seen.insert(number);
    }
    assert_eq!(faults, "");
    assert_eq!(seen, (1..=21).collect());
}
