//! Whole scans through the reader's service: dropped bytes in, findings out.

use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use dossier::findings::{Answer, Filter, Findings, Hit, Order, ProblemKind, Question, RecordRow};
use dossier::insight::Results;
use dossier::reader::frame::{Password, ScanOptions};
use dossier::reader::{Client, Event, Input, Place};
use dossier::taxonomy::{Category, Kind};
use serde_json::{Value, json};

use crate::walk;

/// A folder of its own for one test, gone afterwards.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let path = root.join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &std::path::Path {
        &self.0
    }

    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}

/// A zip of these files.
pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(crate) struct Scanned {
    pub(crate) client: Client,
    pub(crate) results: Arc<Results>,
}

impl Scanned {
    pub(crate) fn findings(&self) -> &Findings {
        &self.results.findings
    }

    pub(crate) fn ask(&mut self, question: &Question) -> Answer {
        let ticket = self.client.ask(question);
        loop {
            match self.client.next(Some(Duration::from_secs(20))) {
                Some(Event::Answer(it, answer)) if it == ticket => return answer,
                Some(_) => {}
                None => panic!("no answer"),
            }
        }
    }

    /// All hits of a search.
    pub(crate) fn hits(&mut self, question: &Question) -> Vec<Hit> {
        let ticket = self.client.ask(question);
        let mut all = Vec::new();
        loop {
            match self.client.next(Some(Duration::from_secs(20))) {
                Some(Event::Answer(it, Answer::Hits { hits, done, .. })) if it == ticket => {
                    all.extend(hits);
                    if done {
                        return all;
                    }
                }
                Some(_) => {}
                None => panic!("no answer"),
            }
        }
    }

    pub(crate) fn rows(&mut self, filter: Filter, order: Order) -> Vec<RecordRow> {
        match self.ask(&Question::Page { filter, order, from: 0, count: 500 }) {
            Answer::Page { rows, .. } => rows,
            other => panic!("not a page: {other:?}"),
        }
    }
}

/// Scans and waits for the end.
pub(crate) fn scan(paths: &[PathBuf], place: Place) -> Scanned {
    scan_with(paths, place, &[])
}

/// The same with passwords.
pub(crate) fn scan_with(paths: &[PathBuf], place: Place, passwords: &[&str]) -> Scanned {
    let passwords = passwords.iter().map(|it| Password::new(*it)).collect();
    scan_as(paths, place, ScanOptions { passwords, ..ScanOptions::default() })
}

/// The same with options.
pub(crate) fn scan_as(paths: &[PathBuf], place: Place, options: ScanOptions) -> Scanned {
    let inputs: Vec<Input> = paths.iter().map(|it| Input::Path(it.clone())).collect();
    scan_inputs(&inputs, place, options)
}

/// The same of anything that can be read.
pub(crate) fn scan_inputs(inputs: &[Input], place: Place, options: ScanOptions) -> Scanned {
    let client = Client::start(inputs, options, place, || {}).unwrap();
    let mut results = None;
    loop {
        match client.next(Some(Duration::from_mins(1))) {
            Some(Event::Results(it)) => results = Some(it),
            Some(Event::Finished) => break,
            Some(Event::Failed(failure)) => panic!("{failure}"),
            Some(_) => {}
            None => panic!("the reader says nothing"),
        }
    }
    Scanned { client, results: results.unwrap() }
}

fn scan_bytes(test: &str, name: &str, bytes: &[u8]) -> Scanned {
    let folder = Folder::new(test);
    let path = folder.file(name, bytes);
    let scanned = scan(&[path], Place::Thread);
    scanned.findings().validate().unwrap();
    scanned
}

/// A document in the layout of 2026 with two records that are easy to tell.
fn document() -> Value {
    json!({
        "Comment": {"Comments": {"App": 1, "CommentsList": [
            {"date": "2025-04-17 10:09:44 UTC", "comment": "so good", "photo": "N/A", "url": ""},
            {"date": "2025-04-18 11:09:44 UTC", "comment": "again", "photo": "N/A", "url": ""},
        ]}},
        "Direct Message": {"Direct Messages": {"ChatHistory": {
            "Chat History with ada:": [
                {"Date": "2025-05-01 21:00:00", "From": "ada", "Content": "write me at ada@example.com"},
                {"Date": "2025-05-01 21:01:00", "From": "me", "Content": "ok"},
            ],
            "Chat History with bob:": [{"Date": "2025-05-02 08:00:00", "From": "bob", "Content": "hi"}],
        }}},
        "Profile And Settings": {
            "Profile Info": {"ProfileMap": {
                "userName": "example", "emailAddress": "someone@example.com",
                "birthDate": "10-Aug-2008", "bioDescription": "", "likesReceived": "None",
            }},
            "Off TikTok Activity": {"OffTikTokActivityDataList": [
                {"TimeStamp": "2025-03-01 10:00:00", "Source": "Example Shop", "Event": "View"},
            ]},
        },
        "TikTok Shop": {"Order History": {"OrderHistories": {"77": {
            "order_date": "2025-06-01 10:00:00", "order_number": "77", "total_price": "9.99",
            "Products": [
                {"product_name": "lamp", "quantity": 1}, {"product_name": "pen", "quantity": 2},
            ],
        }}}},
        "Your Activity": {
            "Watch History": {"VideoList": [
                {"Date": "2026-01-10 08:22:33", "Link": "https://www.tiktokv.com/share/video/1/"},
                {"Date": "2026-01-09 15:59:38", "Link": "https://www.tiktokv.com/share/video/2/"},
                {"Date": "2026-01-08 23:58:34", "Link": "https://www.tiktokv.com/share/video/3/"},
            ]},
            "Off TikTok Activity": {"OffTikTokActivityDataList": [
                {"TimeStamp": "2025-03-01 10:00:00", "Source": "Example Shop", "Event": "View"},
            ]},
            "Searches": {"SearchList": null},
            "Purchases": {"SendGifts": {"SendGifts": []}},
            "Brand New Section": {"Things": [{"What": "x", "Date": "2025-01-01 00:00:00"}]},
        },
    })
}

fn records(findings: &Findings, category: Category) -> u64 {
    let kinds = findings.kinds.iter().filter(|it| it.kind.category() == category);
    kinds.map(|it| it.records).sum()
}

#[test]
fn every_list_is_found_with_its_count() {
    let text = document().to_string();
    let scanned = scan_bytes("lists", "user_data_tiktok.json", text.as_bytes());
    let findings = scanned.findings();
    for (path, count) in walk::lists(&document()) {
        let section = findings
            .sections
            .iter()
            .filter(|it| !it.path.is_empty() && path.starts_with(it.path.inner()))
            .max_by_key(|it| it.path.inner().len())
            .unwrap_or_else(|| panic!("no section for {path}"));
        assert!(section.records >= count as u64, "{path}: {} of {count}", section.records);
    }
    assert_eq!(findings.coverage.values, findings.coverage.values_sorted);
}

#[test]
fn values_are_counted_as_they_stand() {
    let mut plain = document();
    // The list that is there twice counts once.
    plain["Profile And Settings"]["Off TikTok Activity"] = Value::Null;
    let scanned = scan_bytes("values", "user_data_tiktok.json", plain.to_string().as_bytes());
    assert_eq!(scanned.findings().coverage.values, walk::filled(&plain));
}

#[test]
fn the_same_section_under_two_paths_counts_once() {
    let text = document().to_string();
    let scanned = scan_bytes("twice", "user_data_tiktok.json", text.as_bytes());
    assert_eq!(records(scanned.findings(), Category::Ads), 1);
    let duplicate = |it: &&dossier::findings::Problem| it.kind == ProblemKind::Duplicate;
    assert_eq!(scanned.findings().problems.iter().filter(duplicate).count(), 1);
}

#[test]
fn a_document_written_twice_counts_once() {
    let once = document().to_string();
    let twice = format!("{once}{once}");
    let lines = format!("{once}\n{once}\n");
    let want = scan_bytes("once", "user_data_tiktok.json", once.as_bytes());
    let want = want.findings().totals.records;
    for (test, text) in [("doubled", twice), ("doubled-lines", lines)] {
        let got = scan_bytes(test, "user_data_tiktok.json", text.as_bytes());
        assert_eq!(got.findings().totals.records, want, "{test}");
    }
}

#[test]
fn packing_changes_nothing() {
    let text = document().to_string();
    let plain = scan_bytes("plain", "user_data_tiktok.json", text.as_bytes());
    let zip = zipped(&[("a b/TikTok/user_data_tiktok.json", text.as_bytes())]);
    let packed = scan_bytes("zipped", "x.zip", &zip);
    assert_eq!(plain.findings().kinds, packed.findings().kinds);
    let utf16: Vec<u8> =
        [0xfeff_u16].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let wide = scan_bytes("utf16", "user_data_tiktok.json", &utf16);
    assert_eq!(plain.findings().kinds, wide.findings().kinds);
}

#[test]
fn both_places_say_the_same() {
    let text = document().to_string();
    let folder = Folder::new("places");
    let path = folder.file("user_data_tiktok.json", text.as_bytes());
    let thread = scan(std::slice::from_ref(&path), Place::Thread);
    assert_eq!(thread.findings().platforms.len(), 1);
    assert_eq!(thread.findings().platforms[0].id, "tiktok");
    assert_eq!(thread.findings().sources[0].sha256.as_ref().map(String::len), Some(64));
}

#[test]
fn a_record_is_shown_with_its_place() {
    let text = document().to_string();
    let mut scanned = scan_bytes("shown", "user_data_tiktok.json", text.as_bytes());
    let filter = Filter { kinds: vec![Kind::MessagesPrivate], ..Filter::default() };
    let rows = scanned.rows(filter, Order::OldestFirst);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].title.inner(), "write me at ada@example.com");
    assert!(rows[0].detail.inner().contains("ada"));
    let Answer::Record(full) = scanned.ask(&Question::Record { record: rows[1].record }) else {
        panic!("no record");
    };
    assert_eq!(
        full.path.inner(),
        "Direct Message/Direct Messages/ChatHistory/Chat History with ada:"
    );
    assert_eq!(full.item, Some(2));
    assert!(text[full.offset_bytes as usize..].starts_with(full.raw.inner()));
    let content = full.fields.iter().find(|it| it.path.inner() == "Content").unwrap();
    let (from, to) = content.raw_range.unwrap();
    assert_eq!(&full.raw.inner()[from as usize..to as usize], "\"ok\"");
    assert_eq!(full.rule, format!("tiktok/direct-messages v{}", 1));
}

#[test]
fn facts_have_kinds_of_their_own() {
    let text = document().to_string();
    let scanned = scan_bytes("facts", "user_data_tiktok.json", text.as_bytes());
    let of = |kind| scanned.findings().kinds.iter().find(|it| it.kind == kind).map(|it| it.records);
    assert_eq!(of(Kind::AboutNames), Some(1));
    assert_eq!(of(Kind::AboutContact), Some(1));
    assert_eq!(of(Kind::AboutBasics), Some(1));
}

#[test]
fn what_is_cut_is_kept_up_to_the_cut() {
    let text = document().to_string();
    let cut = &text[..text.find("share/video/3").unwrap()];
    let scanned = scan_bytes("cut", "user_data_tiktok.json", cut.as_bytes());
    let findings = scanned.findings();
    assert_eq!(findings.coverage.partial, 1);
    assert!(findings.problems.iter().any(|it| it.kind == ProblemKind::Truncated));
    assert!(records(findings, Category::Activity) >= 2);
}

#[test]
fn what_no_profile_knows_is_kept() {
    let scanned = scan_bytes("unknown", "zq.json", br#"{"qq":[{"zz":"x"},{"zz":"y"}],"ww":3}"#);
    let findings = scanned.findings();
    assert_eq!(findings.totals.records, 3);
    assert_eq!(findings.coverage.values, 3);
    assert!(findings.platforms.is_empty());
}

#[test]
fn begin_and_end_are_one_access() {
    let line = |id: &str, kind: &str, time: &str| {
        json!({"accessor": {"identifier": "com.example.app", "identifierType": "bundleID"},
               "category": "microphone", "identifier": id, "kind": kind, "timeStamp": time,
               "type": "access"})
        .to_string()
    };
    let text = [
        line("A", "intervalBegin", "2025-09-01T01:00:00.000+02:00"),
        line("B", "intervalBegin", "2025-09-01T02:00:00.000+02:00"),
        line("A", "intervalEnd", "2025-09-01T01:00:05.500+02:00"),
        line("C", "intervalEnd", "2025-09-01T12:00:00.000+02:00"),
    ]
    .join("\n");
    let mut scanned = scan_bytes("pairs", "report.ndjson", text.as_bytes());
    assert_eq!(scanned.findings().totals.records, 3);
    let actor = scanned.findings().actors[0].clone();
    assert_eq!((actor.records, actor.at_night), (3, 2));
    assert_eq!(actor.longest_ms, Some(5500));
    let night = Filter { at_night: true, actor: Some(0), ..Filter::default() };
    let rows = scanned.rows(night, Order::NewestFirst);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].time.unwrap().offset_mins, Some(120));
    let first = rows[1].record;
    let Answer::Record(full) = scanned.ask(&Question::Record { record: first }) else { panic!() };
    assert_eq!(full.also_raw.len(), 1);
}

#[test]
fn search_finds_the_record() {
    let text = document().to_string();
    let mut scanned = scan_bytes("search", "user_data_tiktok.json", text.as_bytes());
    let question = Question::Search {
        text: "SO GOOD".to_owned(),
        initials: false,
        filter: Filter::default(),
        limit: 10,
    };
    let Answer::Hits { hits, .. } = scanned.ask(&question) else { panic!("no hits") };
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].row.title.inner(), "so good");
    let (from, to) = hits[0].matched;
    assert_eq!(&hits[0].around.inner()[from as usize..to as usize], "so good");
}

#[test]
fn many_files_and_folders() {
    let folder = Folder::new("folder");
    let text = document().to_string();
    folder.file("export/TikTok/user_data_tiktok.json", text.as_bytes());
    folder.file("export/TikTok/notes.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
    let scanned = scan(&[folder.0.join("export")], Place::Thread);
    assert_eq!(scanned.findings().coverage.entries, 2);
    assert_eq!(scanned.findings().coverage.unread, 1);
    assert_eq!(scanned.findings().platforms.len(), 1);
}

#[test]
fn an_export_of_many_files_is_sorted_by_their_names() {
    let chat = br#"{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1704103200000,"content":"hi"},{"sender_name":"B","timestamp_ms":1704103260000,"content":"ho"}]}"#;
    let folder = "x/your_instagram_activity/messages/inbox";
    let names = [
        format!("{folder}/ana_1/message_1.json"),
        format!("{folder}/bo_2/message_1.json"),
        "x/your_instagram_activity/likes/liked_posts.html".to_owned(),
    ];
    let zip = zipped(&[(&names[0], chat), (&names[1], chat), (&names[2], b"<html></html>")]);
    let scanned = scan_bytes("names", "export.zip", &zip);
    let findings = scanned.findings();
    let ids: Vec<&str> = findings.platforms.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["instagram"]);
    let row = |name: &str| findings.entries.iter().find(|it| it.name.inner() == name).unwrap();
    assert_eq!(row(&names[0]).rule, "instagram");
    let kinds: Vec<Kind> = row(&names[0]).kinds.iter().map(|it| it.0).collect();
    assert_eq!(kinds, [Kind::MessagesPrivate]);
    assert_eq!(findings.totals.first.map(|it| it.secs), Some(1_704_103_200));
}
