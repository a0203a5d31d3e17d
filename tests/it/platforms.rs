//! Exports of every platform, whatever the language: the platform, and what each file is.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use dossier::findings::EntryState;
use dossier::reader::Place;
use dossier::taxonomy::Category;

use crate::scan::{Folder, Scanned, scan, zipped};

/// The kinds of an entry's records with their numbers.
pub(crate) fn kinds(scanned: &Scanned, name: &str) -> Vec<(&'static str, u64)> {
    let entries = &scanned.findings().entries;
    let entry = entries.iter().find(|it| it.name.inner() == name).expect(name);
    assert_eq!(entry.state, EntryState::Read, "{name}");
    entry.kinds.iter().map(|it| (it.0.code(), it.1)).collect()
}

pub(crate) fn platforms(scanned: &Scanned) -> Vec<String> {
    let mut ids: Vec<String> =
        scanned.findings().platforms.iter().map(|it| it.id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

pub(crate) fn scan_file(name: &str, bytes: &[u8]) -> Scanned {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let folder = Folder::new(&format!("platforms-{}", NUMBER.fetch_add(1, Ordering::Relaxed)));
    let scanned = scan(&[folder.file(name, bytes)], Place::Thread);
    scanned.findings().validate().unwrap();
    scanned
}

pub(crate) fn scan_zip(files: &[(&str, &[u8])]) -> Scanned {
    scan_file("export.zip", &zipped(files))
}

const ACTIVITY: &str = r#"[
 {"header":"YouTube","title":"V: a","titleUrl":"https://y.example/watch?v=1","time":"2024-01-01T10:00:00Z","products":["YouTube"]},
 {"header":"X","title":"Y","time":"2024-01-02T10:00:00Z","products":["Maps"]},
 {"header":"Suche","title":"Z","time":"2024-01-03T10:00:00Z","products":["Suche"]}]"#;

const ACTIVITY_PAGE: &str = "<html><div class=\"outer-cell x\"><div class=\"header-cell\">YouTube</div>\
    <div class=\"content-cell\"><a href=\"https://y.example/watch?v=1\">Film</a> angesehen<br>\
    04.09.2023, 11:01:46 MESZ</div></div></html>";

#[test]
fn activity_is_known_by_its_keys_in_any_language() {
    let card = "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n";
    let date = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240102T090000Z\nSUMMARY:S\nEND:VEVENT\nEND:VCALENDAR\n";
    let mail = "From 1@x Mon Jan 01 10:00:00 +0000 2024\nFrom: a@x.example\nTo: b@x.example\nSubject: S\n\nx\n";
    for (folder, file) in [
        ("My Activity/YouTube", "MyActivity"),
        ("Meine Aktivit\u{e4}ten/YouTube", "MeineAktivit\u{e4}ten"),
        ("\u{b0b4} \u{d65c}\u{b3d9}/YouTube", "\u{b0b4}\u{d65c}\u{b3d9}"),
        ("\u{39e}\u{39e}", "\u{3be}"),
    ] {
        let json = format!("Takeout/{folder}/{file}.json");
        let page = format!("Takeout/{folder} 2/{file}.html");
        let others = ["Takeout/\u{3b1}/1.vcf", "Takeout/\u{3b1}/2.ics", "Takeout/\u{3b1}/3.mbox"];
        let scanned = scan_zip(&[
            (&json, ACTIVITY.as_bytes()),
            (&page, ACTIVITY_PAGE.as_bytes()),
            (others[0], card.as_bytes()),
            (others[1], date.as_bytes()),
            (others[2], mail.as_bytes()),
        ]);
        assert_eq!(platforms(&scanned), ["google-takeout"], "{json}");
        assert_eq!(
            kinds(&scanned, &json),
            [("activity.watched", 1), ("activity.searches", 1), ("location.visits", 1)],
            "{json}"
        );
        assert_eq!(kinds(&scanned, &page), [("activity.watched", 1)], "{page}");
        assert_eq!(kinds(&scanned, others[0]), [("people.address_book", 1)]);
        assert_eq!(kinds(&scanned, others[1]), [("content.drafts", 1)]);
        assert_eq!(kinds(&scanned, others[2]), [("messages.email", 1)]);
        let totals = &scanned.findings().totals;
        assert_eq!((totals.records, totals.undated), (7, 1), "{json}");
    }
}

#[test]
fn parts_with_untranslated_keys_are_known_wherever_they_stand() {
    let likes = r#"{"likes_media_likes":[{"title":"Zo\u00c3\u00ab","string_list_data":[{"href":"https://i.example","value":"x","timestamp":1704103200}]}]}"#;
    let ads =
        r#"{"ig_custom_audiences_all_types":[{"advertiser_name":"Acme"},{"advertiser_name":"B"}]}"#;
    for folder in ["your_instagram_activity/likes", "\u{3b1}\u{3b2}"] {
        let first = format!("{folder}/\u{3b3}.json");
        let second = format!("{folder}/\u{3b4}.json");
        let scanned = scan_zip(&[(&first, likes.as_bytes()), (&second, ads.as_bytes())]);
        assert_eq!(platforms(&scanned), ["instagram"]);
        assert_eq!(kinds(&scanned, &first), [("activity.likes", 1)]);
        assert_eq!(kinds(&scanned, &second), [("ads.lists", 2)]);
    }
}

#[test]
fn labels_and_lists_below_them_are_counted_one_by_one() {
    let list = r#"{"media":[],"label_values":[{"label":"Name","vec":[{"value":"A"},{"value":"B"}]},{"label":"X","value":"y"}],"fbid":"1"}"#;
    let chat = r#"{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"sender_name":"A","timestamp_ms":1704103200000,"content":"x"},{"sender_name":"B","timestamp_ms":1704103210000,"content":"y"}],"title":"T","thread_path":"inbox/a"}"#;
    let scanned = scan_zip(&[
        ("ads_information/other_categories_used_to_reach_you.json", list.as_bytes()),
        ("your_facebook_activity/messages/inbox/a_1/message_1.json", chat.as_bytes()),
        ("your_facebook_activity/posts/no-data.txt", b""),
    ]);
    assert_eq!(platforms(&scanned), ["facebook"]);
    let lists = "ads_information/other_categories_used_to_reach_you.json";
    assert_eq!(kinds(&scanned, lists), [("ads.profile", 3)]);
    let chats = "your_facebook_activity/messages/inbox/a_1/message_1.json";
    assert_eq!(kinds(&scanned, chats), [("messages.private", 2)]);
    let coverage = &scanned.findings().coverage;
    assert_eq!(coverage.values, coverage.values_sorted, "the head of a chat is sorted, too");
}

/// A file's name, its text, the platform, kinds of its records.
type Told = (&'static str, &'static str, &'static str, &'static [(&'static str, u64)]);

#[test]
fn assistants_and_dating_are_told_by_their_keys() {
    let files: [Told; 5] = [
        (
            "a.json",
            r#"[{"title":"T","create_time":1704103200.5,"mapping":{"root":{"id":"root","message":null},"n":{"id":"n","message":{"author":{"role":"user"},"create_time":1704103200.1,"content":{"parts":["hi"]}}}}}]"#,
            "chatgpt",
            &[("messages.private", 1)],
        ),
        (
            "b.json",
            r#"[{"uuid":"1","name":"N","chat_messages":[{"text":"a","sender":"human","created_at":"2024-01-01T10:00:00Z"},{"text":"b","sender":"assistant","created_at":"2024-01-01T10:01:00Z"}]}]"#,
            "claude",
            &[("messages.private", 2)],
        ),
        (
            "c.json",
            r#"{"conversations":[{"conversation":{"id":"1","title":"T"},"responses":[{"response":{"message":"a","sender":"human","create_time":{"$date":{"$numberLong":"1704103200000"}}}}]}]}"#,
            "grok",
            &[("messages.private", 1)],
        ),
        (
            "d.json",
            r#"[{"match":[{"timestamp":"2024-01-01 10:00:00"}],"chats":[{"body":"a","timestamp":"2024-01-01 10:01:00"},{"body":"b","timestamp":"2024-01-01 10:02:00"}]}]"#,
            "hinge",
            &[("messages.private", 2), ("messages.who_when", 1)],
        ),
        (
            "e.json",
            r#"{"\u7528\u6237\u8d44\u6599":{"\u5fae\u4fe1\u53f7":"x","\u670b\u53cb\u5708":[{"\u5185\u5bb9":"y"}]}}"#,
            "wechat",
            &[],
        ),
    ];
    for (name, text, platform, expected) in files {
        let scanned = scan_file(name, text.as_bytes());
        assert_eq!(platforms(&scanned), [platform], "{name}");
        if !expected.is_empty() {
            assert_eq!(kinds(&scanned, name), expected, "{platform}");
            assert_eq!(scanned.findings().totals.undated, 0, "{platform}");
        }
    }
}

#[test]
fn chats_have_times_in_every_order_of_day_and_month() {
    for (text, first) in [
        (
            "[1/13/24, 9:15:03\u{202f}PM] Ada: x\n[1/14/24, 9:15:03\u{202f}PM] Bo: y\n",
            "2024-01-13 21:15:03",
        ),
        ("13.1.2024, 09:15 - Ada: x\n13.1.2024, 09:16 - Bo: y\n", "2024-01-13 09:15:00"),
        (
            "3/4/24, 09:15 - Ada: x\n4/4/24, 09:15 - Bo: y\n1/5/24, 08:00 - Bo: z\n",
            "2024-04-03 09:15:00",
        ),
        (
            "2024/1/13 \u{4e0b}\u{5348}9:15 - Ada: x\n2024/1/13 \u{4e0b}\u{5348}9:16 - Bo: y\n",
            "2024-01-13 21:15:00",
        ),
    ] {
        let scanned = scan_file("_chat.txt", text.as_bytes());
        assert_eq!(platforms(&scanned), ["whatsapp"]);
        let totals = &scanned.findings().totals;
        assert_eq!(totals.undated, 0, "{text}");
        let seconds: jiff::civil::DateTime = first.replace(' ', "T").parse().unwrap();
        let seconds = seconds.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp().as_second();
        assert_eq!(totals.first.map(|it| it.secs), Some(seconds), "{text}");
    }
}

/// The categories that are right for the words of the samples' tables.
pub(crate) fn accepted(word: &str) -> &'static [Category] {
    match word {
        "personal information" => &[Category::About, Category::People],
        "behavioural data" => &[Category::Activity, Category::People, Category::About],
        "device" => &[Category::Device],
        "location" => &[Category::Location],
        "content" => &[Category::Content],
        // Whom one knows is not what one wrote.
        "communication" => &[Category::Messages, Category::People],
        "payment" => &[Category::Money],
        "marketing" => &[Category::Ads],
        _ => &[Category::Usage, Category::Device],
    }
}

/// Files of a folder, with their paths in it.
#[expect(clippy::disallowed_methods, reason = "test data of known size")]
pub(crate) fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(&at).expect("the folder can be listed") {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                found.push((name, std::fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

pub(crate) fn tables(samples: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(samples)
        .expect("the samples can be listed")
        .filter_map(|it| std::fs::read_dir(it.ok()?.path()).ok())
        .flat_map(|it| it.filter_map(|it| Some(it.ok()?.path())))
        .filter(|it| it.to_string_lossy().ends_with(".expected.json"))
        .collect();
    found.sort();
    found
}
