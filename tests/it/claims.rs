//! What is said to be collected is held against the very part of an export that shows it: a recharge is
//! no gift, a telephone number no email address.

use std::process::Command as Program;

use dossier::findings::{Coverage, Findings, Order, Source};
use dossier::i18n::{Lang, Texts};
use dossier::insight::{Claim, ClaimState, Results, conclude};
use dossier::report::{self, Choices, Law, LetterKind, Preset, Written, letter};
use serde_json::{Value, json};

use crate::fixture::Folder;
use crate::platforms::scan_zip;
use crate::scan::Scanned;

fn scan(profile: &Value, purchases: &Value, wallet: &Value) -> Scanned {
    let export = json!({
        "Profile And Settings": {"Profile Info": {"ProfileMap": profile}},
        "Your Activity": {
            "Purchases": purchases,
            "Login History": {"LoginHistoryList": [
                {"Date": "2026-01-05 10:00:00", "IP": "8.8.8.8", "DeviceSystem": "iOS 18.1"}
            ]},
            "Watch History": {"VideoList": [
                {"Date": "2026-01-05 10:00:00", "Link": "https://www.tiktokv.com/share/video/1/"}
            ]}
        },
        "Income+ Wallet": {"Coin Purchase History": {"CoinPurchaseHistoryList": wallet}},
        "Likes and Favorites": {}, "App Settings": {}, "Comment": {}
    });
    scan_zip(&[("user_data_tiktok.json", export.to_string().as_bytes())])
}

fn claim<'a>(scanned: &'a Scanned, id: &str) -> &'a Claim {
    let mut all = scanned.results.insights.missing.iter();
    all.find(|it| it.id == id).unwrap_or_else(|| panic!("no claim {id}"))
}

fn said(scanned: &Scanned, id: &str) -> (ClaimState, u64) {
    let it = claim(scanned, id);
    (it.state, it.records)
}

#[test]
fn a_recharge_is_no_gift() {
    let recharge = json!([{"Date": "2026-01-10 22:41:37", "Type": "Recharge", "CoinAmount": 70}]);
    let none = json!({"SendGifts": {"SendGifts": null}, "BuyGifts": {"BuyGifts": null}});
    let scanned = scan(&json!({"userName": "a"}), &none, &recharge);
    assert_eq!(said(&scanned, "gifts"), (ClaimState::Unchecked, 0));
    assert_eq!(said(&scanned, "purchases"), (ClaimState::Found, 1));

    // Bought and given away are two things, though they stand in one section.
    let bought = json!({"SendGifts": {"SendGifts": []}, "BuyGifts": {"BuyGifts": [
        {"Date": "2026-01-10 22:41:37", "Price": "1.29"}
    ]}});
    let scanned = scan(&json!({"userName": "a"}), &bought, &json!([]));
    assert_eq!(said(&scanned, "gifts"), (ClaimState::Unchecked, 0));

    let given = json!({
        "SendGifts": {"SendGifts": [
            {"Date": "2026-01-10 22:41:37", "GiftAmount": "5", "UserName": "studio"}
        ]},
        "BuyGifts": {"BuyGifts": [
            {"Date": "2026-01-10 22:41:37", "Price": "1.29"},
            {"Date": "2026-01-11 22:41:37", "Price": "1.29"}
        ]}
    });
    let mut scanned = scan(&json!({"userName": "a"}), &given, &recharge);
    assert_eq!(said(&scanned, "gifts"), (ClaimState::Found, 1));
    leads_to_its_records(&mut scanned, "gifts");
}

/// A claim leads to as many records as it counts, and to no others.
fn leads_to_its_records(scanned: &mut Scanned, id: &str) {
    let (filter, records) = {
        let it = claim(scanned, id);
        (it.filter.clone(), it.records)
    };
    let rows = scanned.rows(filter, Order::NewestFirst);
    assert_eq!(rows.len() as u64, records, "{id}: {rows:?}");
}

#[test]
fn each_fact_shows_what_is_said_of_it_alone() {
    let nothing = json!({});
    let of = |profile: &Value| scan(profile, &nothing, &json!([]));
    let scanned = of(&json!({"userName": "a", "telephoneNumber": "+15555550100"}));
    assert_eq!(said(&scanned, "contact"), (ClaimState::Found, 1));
    assert_eq!(said(&scanned, "email"), (ClaimState::Absent, 0));
    assert_eq!(said(&scanned, "birth-date"), (ClaimState::Absent, 0));

    let mut scanned = of(&json!({
        "userName": "a", "telephoneNumber": "+15555550100", "emailAddress": "a@b.example",
        "birthDate": "01-Jan-2000", "inferredGender": "None"
    }));
    for id in ["contact", "email", "birth-date", "internet-addresses", "operating-systems"] {
        assert_eq!(said(&scanned, id), (ClaimState::Found, 1), "{id}");
        leads_to_its_records(&mut scanned, id);
    }
    for id in ["policy-guessed-age", "policy-guessed-gender", "policy-guessed-interests"] {
        assert_eq!(said(&scanned, id), (ClaimState::Absent, 0), "{id}");
    }
    // A sign-in that names no model: nothing tells whether it is in it under another name.
    assert_eq!(said(&scanned, "devices").0, ClaimState::Unchecked);
}

#[test]
fn no_claim_mixes_whole_sections_with_parts_of_others() {
    for profile in dossier::profile::bundled() {
        for it in &*profile.claims {
            let parts = it.fields.iter().any(|name| name.contains('#'));
            assert!(it.sections.is_empty() || !parts, "{}: {}", profile.id, it.id);
        }
    }
}

fn pages(results: &Results, lang: Lang) -> String {
    let choices = Choices { preset: Preset::Lawyer, ..Choices::default() };
    let text = report::text(results, &[], &choices, &Texts::new(lang));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_not_checked_is_not_said_to_be_there() {
    let recharge = json!([{"Date": "2026-01-10 22:41:37", "Type": "Recharge", "CoinAmount": 70}]);
    let scanned = scan(&json!({"userName": "a"}), &json!({}), &recharge);
    let text = pages(&scanned.results, Lang::En);
    let (before, after) = text.split_once("whether this is among them was not checked").unwrap();
    let there = after.split_once("In this export").unwrap();
    assert!(there.0.contains("Gifts of money to creators"), "{after}");
    assert!(!there.1.contains("Gifts of money") && !before.contains("Gifts of money"));
}

#[test]
fn own_words_come_first_and_who_says_the_same_stands_in_one_row() {
    let scanned = scan(&json!({"userName": "a"}), &json!({}), &json!([]));
    let text = pages(&scanned.results, Lang::En);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(at("Text copied on the device") < at("How long each video was watched"));
    assert_eq!(text.matches("Exact location TikTok").count(), 0, "{text}");
    let faces = "Faces and objects seen in videos";
    let row = text.split_once(faces).expect("a row").1;
    let row: String = row.chars().take(300).collect();
    assert!(row.contains("also: An article on Chinese social networks abroad"), "{row}");
}

fn day() -> Written {
    Written { on_secs: 1_793_600_000, zone: "Europe/Berlin".to_owned() }
}

#[test]
fn a_locked_archive_is_asked_for_by_the_law_of_whose_it_is() {
    let mut results = locked("微信支付账单流水文件-20250901.zip");
    let [likely] = results.insights.likely.as_slice() else { panic!("not told") };
    assert_eq!(likely.id, "wechat-pay");
    let kind = |lang| LetterKind { lang: Some(lang), ..LetterKind::default() };
    let written = |lang| letter(&results, kind(lang), None, &day());
    assert!(written(Lang::ZhHans).contains("个人信息保护法"), "{}", written(Lang::ZhHans));
    assert!(written(Lang::ZhHans).contains("微信支付"));
    assert!(written(Lang::En).contains("2016/679"));
    assert_eq!(Law::usual(results.accounts().first(), Lang::ZhHans), Law::Pipl);
    // What was read tells more than names.
    results.findings.coverage = Coverage { entries: 2, read: 1, unread: 1, ..Coverage::default() };
    assert!(conclude(&results.findings, dossier::profile::bundled()).likely.is_empty());
    assert!(locked("archive.zip").insights.likely.is_empty());
}

/// A dropped file of which nothing could be read.
fn locked(name: &str) -> Results {
    let findings = Findings {
        sources: vec![Source { name: name.into(), ..Source::default() }],
        coverage: Coverage { entries: 1, unread: 1, ..Coverage::default() },
        ..Findings::default()
    };
    let insights = conclude(&findings, dossier::profile::bundled());
    Results { findings, insights }
}

#[test]
fn the_command_line_leaves_hearsay_out_unless_it_is_asked_for() {
    let folder = Folder::new("hearsay");
    let export = json!({"Your Activity": {"Watch History": {"VideoList": [
        {"Date": "2026-01-05 10:00:00", "Link": "https://www.tiktokv.com/share/video/1/"}
    ]}}});
    let path = folder.join("user_data_tiktok.json");
    std::fs::write(&path, export.to_string()).unwrap();
    let written = |more: &[&str]| {
        let run = Program::new(env!("CARGO_BIN_EXE_dossier"))
            .arg("scan")
            .arg(&path)
            .args(["--quiet", "--lang", "en", "--letter", "-"])
            .args(more)
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8(run.stdout).unwrap()
    };
    let (without, with) = (written(&[]), written(&["--letter-hearsay"]));
    assert!(!without.contains("Voice messages") && with.contains("- Voice messages"), "{with}");
    assert!(without.contains("- Patterns of typing"));
}

#[test]
fn what_is_more_exactly_another_thing_is_said_with_its_number() {
    let export = json!({
        "Direct Message": {
            "Direct Messages": {"ChatHistory": {"Chat History with ada:": [
                {"Date": "2026-01-05 10:00:00", "From": "ada", "Content": "hello"}
            ]}},
            "Tako Chat History": {"ChatHistory": [
                {"Date": "2026-01-05 10:00:00", "Chat Title": "a question", "Messages": []},
                {"Date": "2026-01-06 10:00:00", "Chat Title": "another", "Messages": []}
            ]}
        },
        "Profile And Settings": {"Profile Info": {"ProfileMap": {
            "userName": "a", "accountRegion": "NL"
        }}},
        "Your Activity": {"Watch History": {"VideoList": [
            {"Date": "2026-01-05 10:00:00", "Link": "https://www.tiktokv.com/share/video/1/"}
        ]}}
    });
    let scanned = scan_zip(&[("user_data_tiktok.json", export.to_string().as_bytes())]);
    let remarks = &scanned.results.insights.remarks;
    let told: Vec<(&str, &str, u64)> =
        remarks.iter().map(|it| (it.id.as_str(), it.kind.code(), it.records)).collect();
    let wanted =
        [("program-chats", "messages.private", 2), ("account-region", "location.rough", 1)];
    assert_eq!(told, wanted);
    let text = pages(&scanned.results, Lang::En);
    assert!(text.contains("Private chats: 2 of them are from chats with a program"), "{text}");
    assert!(text.contains("region of the account. How it was set is not stated."), "{text}");
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for it in remarks {
            let said = texts.remark(it).expect("words");
            assert!(!said.contains(['⟦', '{']), "{said}");
        }
    }
}

#[test]
fn every_remark_has_words() {
    let texts = Texts::new(Lang::En);
    for profile in dossier::profile::bundled() {
        for it in &*profile.remarks {
            assert!(texts.has(&format!("remark-{}", it.id)), "{}: {}", profile.id, it.id);
        }
    }
}

#[test]
fn a_note_names_all_its_files_by_their_numbers_in_the_annex() {
    let file =
        |number: usize| (format!("messages/inbox/chat{number}/message_1.json"), chat(number));
    let files: Vec<(String, String)> = (1..=7).map(file).collect();
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
    let scanned = scan_zip(&files);
    let choices = Choices { preset: Preset::Lawyer, ..Choices::default() };
    let results = &scanned.results;
    let made = report::pdf(results, &[], &choices, &Texts::new(Lang::En), &|| false).unwrap();
    let text = crate::pdf::text(&made.bytes).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("and 4 more: Annex A, no. 4–7"), "{text}");
}

fn chat(number: usize) -> String {
    json!({
        "participants": [{"name": "Ada"}, {"name": "Somebody"}],
        "messages": [{
            "sender_name": "Ada", "timestamp_ms": 1_700_000_000_000_u64 + number as u64 * 86_400_000,
            "content": format!("hello {number}"), "is_geoblocked_for_viewer": false
        }],
        "title": "Ada", "is_still_participant": true, "thread_path": format!("inbox/chat{number}"),
        "magic_words": []
    })
    .to_string()
}

/// A table that goes on says on each further page which one it is, outside of what is read out.
#[test]
fn a_table_that_goes_on_is_named_on_each_page() {
    let files: Vec<(String, Vec<u8>)> =
        (1..=90).map(|it| (format!("notes/part{it}.json"), b"[{\"a\": 1}]".to_vec())).collect();
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|it| (it.0.as_str(), it.1.as_slice())).collect();
    let scanned = scan_zip(&files);
    let choices = Choices { preset: Preset::Lawyer, ..Choices::default() };
    let results = &scanned.results;
    let made = report::pdf(results, &[], &choices, &Texts::new(Lang::En), &|| false).unwrap();
    let pages = crate::pdf::page_texts(&made.bytes);
    let flat = |it: &String| it.split_whitespace().collect::<Vec<_>>().join(" ");
    let named: Vec<bool> = pages
        .iter()
        .map(|it| flat(it).contains("Annex A: files of the export (continued)"))
        .collect();
    let first = pages.iter().position(|it| flat(it).contains("Every file inside")).expect("it");
    assert!(!named[first] && named[first + 1], "{named:?}");
    assert!(crate::pdf::is_accessible(&made.bytes));
}
