//! What ties exports together: the same number, address or device in more than one, however it is
//! written; and nothing where there is one export, or where nothing is shared.

use dossier::findings::{Answer, Filter, Order, Question, TieKind, Ties};
use dossier::reader::Place;
use serde_json::json;

use crate::scan::{Folder, Scanned, scan, zipped};

const ID: &str = "6D92078A-8246-4BA4-AE5B-76104861E7DC";

pub(crate) fn clips(phone: &str, email: &str, address: &str) -> Vec<u8> {
    let document = json!({
        "Profile And Settings": {"Profile Info": {"ProfileMap": {
            "userName": "somebody", "emailAddress": email, "telephoneNumber": phone
        }}},
        "Your Activity": {
            "Login History": {"LoginHistoryList": [
                {"Date": "2026-01-05 10:00:00", "IP": address, "DeviceModel": "iPhone14,5",
                 "DeviceSystem": "iOS 18.1", "NetworkType": "Wi-Fi", "Carrier": "X"},
                {"Date": "2026-01-07 10:00:00", "IP": address, "DeviceModel": "iPhone14,5",
                 "DeviceSystem": "iOS 18.1", "NetworkType": "Wi-Fi", "Carrier": "X"}
            ]},
            "Status": {"Status List": [{"IDFA": ID, "GAID": "N/A"}]},
            "Watch History": {"VideoList": [
                {"Date": "2026-01-05 10:00:00", "Link": "https://www.tiktokv.com/share/video/1/"}
            ]}
        },
        "Likes and Favorites": {}, "App Settings": {}, "Comment": {}, "Post": {}
    });
    zipped(&[("user_data_tiktok.json", document.to_string().as_bytes())])
}

pub(crate) fn chats(phone: &str, address: &str) -> Vec<u8> {
    let document = json!({
        "personal_information": {"user_id": 1, "first_name": "A", "phone_number": phone},
        "sessions": {"about": "x", "list": [
            {"last_active": "2025-12-01T10:00:00", "application_name": "Phone",
             "device_model": "iPhone 13", "last_ip": address, "created": "2025-01-01T00:00:00"}
        ]},
        "chats": {"about": "y", "list": [{"name": "B", "type": "personal_chat", "id": 2, "messages": [
            {"id": 1, "type": "message", "date": "2026-02-01T10:00:00", "from": "B", "from_id": "user2",
             "text": "write to only-in-words@mail.example"}
        ]}]}
    });
    document.to_string().into_bytes()
}

fn ties(scanned: &mut Scanned) -> Ties {
    match scanned.ask(&Question::Ties) {
        Answer::Ties(ties) => *ties,
        other => panic!("no ties: {other:?}"),
    }
}

fn opened(name: &str, files: &[(&str, Vec<u8>)]) -> (Folder, Scanned) {
    let folder = Folder::new(name);
    let paths: Vec<_> = files.iter().map(|(name, bytes)| folder.file(name, bytes)).collect();
    let scanned = scan(&paths, Place::Thread);
    (folder, scanned)
}

#[test]
fn the_same_number_address_and_device_however_they_are_written() {
    let (_folder, mut scanned) = opened(
        "ties",
        &[
            ("clips.zip", clips("+49 170 1234567", "Me@Mail.example", "203.0.113.9")),
            ("result.json", chats("0170 1234567", "203.0.113.9")),
        ],
    );
    let found = ties(&mut scanned);
    let names: Vec<&str> = found.exports.iter().map(|it| it.platform.as_str()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names.contains(&"TikTok") && names.contains(&"Telegram"), "{names:?}");
    let kinds: Vec<TieKind> = found.shared.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [TieKind::Phone, TieKind::Model, TieKind::Address]);
    assert_eq!(found.shared[0].value.for_window(), "+49 170 1234567");
    assert_eq!(found.shared[1].value.for_window(), "iPhone 13");
    assert_eq!(found.left_out, 0);
    for tie in &found.shared {
        assert_eq!(tie.stands.len(), 2);
        for stand in &tie.stands {
            // Each leads to its records.
            let filter = Filter { among: stand.among.clone(), ..Filter::default() };
            let rows = scanned.rows(filter, Order::NewestFirst);
            assert_eq!(rows.len() as u64, stand.records);
            assert_eq!(stand.kinds.iter().map(|it| it.1).sum::<u64>(), stand.records);
        }
    }
    let address = &found.shared[2].stands;
    let clips = address.iter().find(|it| names[it.export as usize] == "TikTok").unwrap();
    assert_eq!(clips.records, 2);
    // From the fifth to the seventh of January 2026.
    assert_eq!(clips.span_secs, Some((1_767_607_200, 1_767_780_000)));
}

#[test]
fn what_one_export_holds_ties_nothing() {
    let (_folder, mut scanned) = opened(
        "ties-one",
        &[("clips.zip", clips("+49 170 1234567", "me@mail.example", "203.0.113.9"))],
    );
    let found = ties(&mut scanned);
    assert_eq!((found.exports.len(), found.shared.len()), (1, 0));
}

#[test]
fn other_numbers_and_words_of_messages_are_no_ties() {
    let (_folder, mut scanned) = opened(
        "ties-none",
        &[
            ("clips.zip", clips("+49 170 1234567", "only-in-words@mail.example", "203.0.113.9")),
            ("result.json", chats("+43 170 1234567", "203.0.113.10")),
        ],
    );
    let kinds: Vec<TieKind> = ties(&mut scanned).shared.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [TieKind::Model]);
}

#[test]
fn a_short_number_that_fits_two_long_ones_is_neither() {
    let third = json!([{"phone_number": "0170 1234567", "name": "C"}]).to_string().into_bytes();
    let (_folder, mut scanned) = opened(
        "ties-two-long",
        &[
            ("clips.zip", clips("+49 170 1234567", "a@b.example", "203.0.113.9")),
            ("result.json", chats("+43 170 1234567", "203.0.113.10")),
            ("profile.json", third),
        ],
    );
    let found = ties(&mut scanned);
    assert!(found.shared.iter().all(|it| it.kind != TieKind::Phone), "{found:?}");
    assert_eq!(found.exports.len(), 3);
}

#[test]
fn any_number_of_exports_and_two_of_one_platform() {
    let one = || clips("+49 170 1234567", "me@mail.example", "203.0.113.9");
    let other = clips("+49 171 7654321", "me@mail.example", "203.0.113.12");
    let (_folder, mut scanned) = opened(
        "ties-three",
        &[
            ("clips-mine.zip", one()),
            ("clips-work.zip", other),
            ("result.json", chats("+491701234567", "203.0.113.12")),
        ],
    );
    let found = ties(&mut scanned);
    assert_eq!(found.exports.len(), 3);
    let of = |kind| found.shared.iter().find(|it| it.kind == kind).map(|it| it.stands.len());
    assert_eq!(of(TieKind::Model), Some(3), "those in most exports come first");
    assert_eq!(found.shared[0].kind, TieKind::Model);
    assert_eq!(of(TieKind::Phone), Some(2));
    assert_eq!(of(TieKind::Address), Some(2));
}

#[test]
fn parts_of_one_export_are_one() {
    let document = |at: u32| {
        json!([{"login_time": format!("2024-05-0{at} 10:00:00"), "ip": "203.0.113.9",
            "device": "iPhone14,5"}])
        .to_string()
        .into_bytes()
    };
    let part = |at: u32| zipped(&[(&format!("logins-{at}.json"), &document(at))]);
    let (_folder, mut scanned) = opened(
        "ties-parts",
        &[("takeout-20260101T1-001.zip", part(1)), ("takeout-20260101T1-002.zip", part(2))],
    );
    assert_eq!(ties(&mut scanned).exports.len(), 1);
}

#[test]
fn no_value_is_in_the_summary() {
    let (_folder, scanned) = opened(
        "ties-summary",
        &[
            ("clips.zip", clips("+49 170 1234567", "me@mail.example", "203.0.113.9")),
            ("result.json", chats("0170 1234567", "203.0.113.9")),
        ],
    );
    let said = serde_json::to_string(&scanned.results.findings).unwrap();
    for value in ["1234567", "mail.example", "203.0.113", ID] {
        assert!(!said.contains(value), "{value}");
    }
}

#[test]
fn one_device_that_two_platforms_name_is_one() {
    let (_folder, mut scanned) = opened(
        "ties-devices",
        &[
            ("clips.zip", clips("+49 170 1234567", "me@mail.example", "203.0.113.9")),
            ("result.json", chats("0170 1234567", "203.0.113.9")),
        ],
    );
    let Answer::Devices(found) = scanned.ask(&Question::Devices { filter: Filter::default() })
    else {
        panic!("no devices")
    };
    let phones: Vec<_> =
        found.devices.iter().filter(|it| it.known.as_deref() == Some("iPhone 13")).collect();
    assert_eq!(phones.len(), 1, "{:?}", found.devices);
    assert_eq!((phones[0].records, phones[0].sign_ins), (3, 2));
    assert_eq!(phones[0].platforms.len(), 2, "{:?}", phones[0].platforms);
}
