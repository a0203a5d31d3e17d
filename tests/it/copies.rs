//! Files that are parts of one section, copies of one file, and files with nothing in them.

use dossier::findings::{EntryState, ProblemKind, SectionState};
use dossier::taxonomy::Kind;

use crate::platforms::{kinds, platforms, scan_file, scan_zip};

#[test]
fn equal_files_of_one_section_are_each_counted() {
    let channel = br#"{"id":"1","type":"DM","name":"x"}"#;
    let message = br#"[{"ID":1,"Timestamp":"2024-01-01 10:00:00","Contents":"hi"}]"#;
    let scanned = scan_zip(&[
        ("package/Messages/index.json", br#"{"1":"a"}"#),
        ("package/Messages/c111/channel.json", channel),
        ("package/Messages/c111/messages.json", message),
        ("package/Messages/c222/channel.json", channel),
        ("package/Messages/c222/messages.json", message),
    ]);
    assert_eq!(platforms(&scanned), ["discord"]);
    for number in ["c111", "c222"] {
        let name = format!("package/Messages/{number}/messages.json");
        assert_eq!(kinds(&scanned, &name), [("messages.private", 1)]);
        let name = format!("package/Messages/{number}/channel.json");
        assert_eq!(kinds(&scanned, &name).iter().map(|it| it.1).sum::<u64>(), 3, "{name}");
    }
    // The same folder twice is the same data twice.
    let list =
        br#"{"likes_media_likes":[{"title":"a","string_list_data":[{"timestamp":1704103200}]}]}"#;
    let scanned = scan_zip(&[
        ("a/your_instagram_activity/likes/liked_posts.json", list),
        ("a/your_instagram_activity/likes/liked_comments.json", list),
        ("b/your_instagram_activity/likes/liked_posts.json", list),
    ]);
    assert_eq!(scanned.findings().totals.records, 2);
    assert!(scanned.findings().problems.iter().any(|it| it.kind == ProblemKind::Duplicate));
}

#[test]
fn a_page_that_repeats_a_document_is_a_copy() {
    let page = b"<html><body><table><tr><td>a</td></tr></table></body></html>";
    let scanned = scan_zip(&[
        ("html/friends.html", page),
        ("json/friends.json", br#"{"Friends":[{"Username":"a"},{"Username":"b"}]}"#),
        ("html/ranking.html", page),
        ("json/account.json", br#"{"Basic Information":{"Username":"a"}}"#),
        ("json/search_history.json", br#"{"Search History":[]}"#),
    ]);
    assert_eq!(platforms(&scanned), ["snapchat"]);
    let records = |name: &str| {
        let entries = &scanned.findings().entries;
        entries.iter().find(|it| it.name.inner() == name).unwrap().records
    };
    assert_eq!((records("json/friends.json"), records("html/friends.html")), (2, 0));
    assert!(records("html/ranking.html") > 0, "of what has no other copy, the page is read");
}

#[test]
fn an_empty_file_says_what_it_would_hold() {
    let scanned = scan_zip(&[
        ("json/friends.json", br#"{"Friends":[]}"#),
        ("json/account.json", br#"{"Basic Information":{"Username":"a"}}"#),
        ("json/search_history.json", br#"{"Search History":[]}"#),
        ("other/unknown.json", b"[]"),
    ]);
    let of = |name: &str| {
        let entries = &scanned.findings().entries;
        let entry = entries.iter().find(|it| it.name.inner() == name).unwrap();
        assert_eq!(
            (entry.state, entry.records),
            (EntryState::Read, entry.kinds.iter().map(|it| it.1).sum())
        );
        entry.kinds.clone()
    };
    assert_eq!(of("json/friends.json"), [(Kind::PeopleFollows, 0)]);
    assert_eq!(of("json/search_history.json"), [(Kind::ActivitySearches, 0)]);
    assert_eq!(of("other/unknown.json"), []);
    // Nothing else counts it.
    let findings = scanned.findings();
    assert_eq!(findings.totals.records, 1);
    assert!(findings.kinds.iter().all(|it| it.kind != Kind::PeopleFollows || it.records == 0));
    let sections = findings.sections.iter().filter(|it| it.kind == Kind::PeopleFollows);
    assert!(sections.clone().any(|it| it.state == SectionState::Empty));
    assert_eq!(sections.map(|it| it.records).sum::<u64>(), 0);
}

#[test]
fn counts_by_day_have_the_day_as_their_time() {
    let days: Vec<String> = (0..400)
        .map(|it| {
            format!(
                "\"20{:02}-{:02}-{:02}\":{}",
                19 + it / 336,
                it / 28 % 12 + 1,
                it % 28 + 1,
                it + 1
            )
        })
        .collect();
    let text = format!(
        r#"{{"Usage":{{"app_opens":{{{}}},"swipes_likes":{{"2021-07-01":5}}}},"User":{{"bio":"x"}},"Messages":[{{"match_id":"Match 1","messages":[{{"message":"hey","sent_date":"Fri, 02 July 2021 20:31:15 GMT"}}]}}]}}"#,
        days.join(",")
    );
    let scanned = scan_file("data.json", text.as_bytes());
    assert_eq!(platforms(&scanned), ["tinder"]);
    let totals = &scanned.findings().totals;
    // All but the words about oneself; a match without words is no message.
    assert_eq!((totals.records, totals.undated), (403, 1));
    let first: jiff::Timestamp = "2019-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(totals.first.map(|it| it.secs), Some(first.as_second()));
}

#[test]
fn a_table_is_told_by_its_headers_among_many() {
    for (header, row, code) in [
        ("Order Date,Order ID,Product Name", "2024-01-01,1,a", "money.orders"),
        ("Review Headline,ReviewText,Submission Date", "a,b,2024-01-01", "content.comments"),
        ("Device Serial Number,First Time Registered", "1,2024-01-01", "device.devices"),
        ("Advertisers who brought audiences", "Acme", "ads.lists"),
    ] {
        let scanned = scan_file("table.csv", format!("{header}\n{row}\n").as_bytes());
        assert_eq!(platforms(&scanned), ["amazon"], "{header}");
        assert_eq!(kinds(&scanned, "table.csv"), [(code, 1)]);
    }
}
