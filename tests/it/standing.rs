//! Marked as deleted but here, still signed in, a child's account, nobody named: found where the
//! export's own data says so, and nowhere else.

use dossier::findings::{Filter, Findings, Noted, Order, Platform, Section, Standing, Zone};
use dossier::i18n::{Lang, Texts};
use dossier::insight::{Facts, Notable, conclude};
use dossier::profile::{ClaimRule, Profile};
use dossier::taxonomy::Kind;
use serde_json::{Value, json};

use crate::platforms::scan_zip;
use crate::scan::Scanned;

fn scan(name: &str, document: &Value) -> Scanned {
    scan_zip(&[(name, document.to_string().as_bytes())])
}

fn found(findings: &Findings, profiles: &[Profile], finder: &str) -> Option<Notable> {
    let mut all = conclude(findings, profiles).notable.into_iter();
    all.find(|it| it.finder == finder)
}

/// The finding of a whole scan, which leads to as many records as it says.
fn of_scan(scanned: &mut Scanned, finder: &str) -> Option<Notable> {
    let mut all = scanned.results.insights.notable.clone().into_iter();
    let it = all.find(|it| it.finder == finder)?;
    let rows = scanned.rows(it.filter.clone(), Order::NewestFirst);
    assert_eq!(rows.len() as u64, it.records, "{finder} leads to its records");
    for lang in Lang::ALL {
        let said = Texts::new(lang).notable(&it, &Zone::Export);
        let all = format!("{} {} {} {:?}", said.title_number, said.short, said.text, said.caution);
        assert!(!all.contains(['⟦', '{']), "{all}");
    }
    Some(it)
}

fn tiktok(deleted: &Value, birth: &str) -> Value {
    json!({
        "Profile And Settings": {"Profile Info": {"ProfileMap": {
            "birthDate": birth, "userName": "somebody", "emailAddress": "a@b.example"
        }}},
        "Your Activity": {"Watch History": {"VideoList": [
            {"Date": "2026-01-05 10:00:00", "Link": "https://www.tiktokv.com/share/video/1/"},
            {"Date": "2026-01-06 10:00:00", "Link": "https://www.tiktokv.com/share/video/2/"}
        ]}},
        "Post": {
            "Posts": {"VideoList": [{"Date": "2026-01-02 10:00:00", "Link": "https://a.example/1"}]},
            "Recently Deleted Posts": {"PostList": deleted}
        },
        "Likes and Favorites": {}, "App Settings": {}, "Comment": {}
    })
}

#[test]
fn what_a_platform_marks_as_deleted_is_told() {
    let deleted = json!([
        {"DateDeleted": "2026-01-04 10:00:00", "Title": "one"},
        {"DateDeleted": "2026-01-05 10:00:00", "Title": "two"}
    ]);
    let mut scanned = scan("user_data_tiktok.json", &tiktok(&deleted, "N/A"));
    let it = of_scan(&mut scanned, "F9").expect("deleted posts");
    assert_eq!((it.number, it.facts), (2, Facts::Deleted { count: 2 }));
    assert_eq!(it.filter, Filter::standing_of(Standing::Deleted));
    let mut none = scan("user_data_tiktok.json", &tiktok(&json!([]), "N/A"));
    assert_eq!(of_scan(&mut none, "F9"), None);
    // A word in a text is no mark.
    let words = json!({"deleted": [{"deleted": "yes", "note": "deleted posts", "n": 1}]});
    assert_eq!(of_scan(&mut scan("deleted.json", &words), "F9"), None);
}

#[test]
fn a_list_inside_of_a_file_can_be_what_was_deleted() {
    let friend = |name: &str| json!({"Username": name, "Display Name": name, "Creation Timestamp": "2025-01-01 10:00:00 UTC"});
    let friends = json!({
        "Friends": [friend("a"), friend("b"), friend("c")],
        "Friend Requests Sent": [],
        "Deleted Friends": [friend("d")]
    });
    let mut scanned = scan("json/friends.json", &friends);
    let it = of_scan(&mut scanned, "F9").expect("deleted friends");
    assert_eq!(it.number, 1);
    let rows = scanned.rows(it.filter, Order::NewestFirst);
    assert_eq!(rows[0].title.for_window(), "d");
    assert!(rows[0].time.is_some(), "with its time");
}

fn sessions(used: &[&str]) -> Value {
    let session = |used: &&str| {
        json!({"last_active": used, "application_name": "Desktop", "device_model": "PC",
            "last_ip": "192.0.2.10", "created": "2020-01-01T00:00:00"})
    };
    let list: Vec<Value> = used.iter().map(session).collect();
    json!({
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1, "first_name": "A", "phone_number": "+1 202 555 0100"},
        "sessions": {"about": "x", "list": list},
        "chats": {"about": "y", "list": [{"name": "B", "type": "personal_chat", "id": 2, "messages": [
            {"id": 1, "type": "message", "date": "2026-02-01T10:00:00", "from": "B", "from_id": "user2",
             "text": "hello"}
        ]}]}
    })
}

#[test]
fn a_device_that_was_not_used_for_a_year_and_is_still_signed_in() {
    let mut scanned =
        scan("result.json", &sessions(&["2024-03-01T10:00:00", "2025-12-01T10:00:00"]));
    let it = of_scan(&mut scanned, "F16").expect("one of the two");
    assert_eq!(it.number, 1);
    // A year before the newest record, which is a message.
    let before_secs = 1_769_940_000 - 365 * 86_400;
    assert_eq!(it.facts, Facts::Unused { count: 1, before_secs });
    let mut recent = scan("result.json", &sessions(&["2025-12-01T10:00:00"]));
    assert_eq!(of_scan(&mut recent, "F16"), None);
}

#[test]
fn a_birth_date_that_makes_it_the_account_of_a_child() {
    // The newest record is of 6 January 2026.
    for (birth, under) in [
        ("2013-05-01", Some(14)),
        ("2012-01-06", Some(16)),
        ("2012-01-07", Some(14)),
        ("2010-01-07", Some(16)),
        ("2010-01-06", Some(18)),
        ("2008-01-07", Some(18)),
        ("2008-01-06", None),
        ("1990-05-01", None),
        ("01-May-2011", Some(16)),
        // May be the second of January: then the person is of age.
        ("02/01/2008", None),
        ("2026-01-01", None),
        ("N/A", None),
        ("2012", None),
    ] {
        let mut scanned = scan("user_data_tiktok.json", &tiktok(&json!([]), birth));
        let it = of_scan(&mut scanned, "F19");
        assert_eq!(it.as_ref().map(|it| it.number), under, "{birth}");
        let facts = under.map(|it| Facts::Child { under: it as u8 });
        assert_eq!(it.map(|it| it.facts), facts, "{birth}");
    }
}

#[test]
fn somebody_elses_birth_date_says_nothing() {
    // No profile says that these are facts about the owner.
    let contacts = json!({"contacts": [
        {"name": "A", "birthday": "2015-03-01", "added": "2026-01-01 10:00:00"},
        {"name": "B", "birthday": "2016-03-01", "added": "2026-01-01 10:00:00"}
    ], "birthDate": "2015-03-01"});
    let mut scanned = scan("contacts.json", &contacts);
    assert_eq!(of_scan(&mut scanned, "F19"), None);
    assert_eq!(scanned.findings().noted.under, None);
}

fn shared(records: u64, claimed_by: &str, kind: Kind) -> Option<Notable> {
    let profile = Profile {
        id: "p".to_owned(),
        name: "P".to_owned(),
        claims: vec![ClaimRule {
            id: "partners".to_owned(),
            kind: Some(kind),
            claimed_by: claimed_by.to_owned(),
            sections: vec!["partners".to_owned()],
            ..ClaimRule::default()
        }]
        .into(),
        ..Profile::default()
    };
    let kinds = crate::results::rich().findings.kinds.into_iter();
    let kinds = kinds.filter(|it| it.kind == Kind::UsageContacted).map(|mut it| {
        it.records = records;
        it
    });
    let findings = Findings {
        platforms: vec![Platform { id: "p".into(), name: "P".into(), ..Platform::default() }],
        sections: vec![Section { platform: "p".into(), id: "other".into(), ..Section::default() }],
        kinds: kinds.collect(),
        ..Findings::default()
    };
    found(&findings, &[profile], "F21")
}

#[test]
fn nobody_is_named_although_the_company_says_so() {
    let it = shared(0, "policy/p", Kind::AdsOffsite).expect("found");
    assert_eq!((it.number, it.records), (1, 0));
    assert_eq!(it.facts, Facts::NobodyNamed { platform: "P".to_owned(), claims: 1 });
    assert_eq!(shared(3, "policy/p", Kind::AdsOffsite), None, "somebody is named");
    assert_eq!(shared(0, "founding/000", Kind::AdsOffsite), None, "not the company's own words");
    assert_eq!(shared(0, "policy/p", Kind::LocationExact), None, "not about others");
}

#[test]
fn an_account_of_nobody_known_has_none_of_them() {
    let mut scanned = scan("data.json", &json!({"list": [{"a": 1, "b": "c"}]}));
    assert_eq!(scanned.findings().noted, Noted::default());
    for finder in ["F9", "F16", "F19", "F21"] {
        assert_eq!(of_scan(&mut scanned, finder), None, "{finder}");
    }
}
