//! Exports in other languages, years and parts than those that the profiles were written after: told
//! by rule, not by the letter.

use unicode_normalization::UnicodeNormalization as _;

use crate::platforms::{kinds, platforms, scan_file, scan_zip};

fn rows(scanned: &crate::scan::Scanned) -> u64 {
    scanned.findings().totals.records
}

#[test]
fn searches_maps_and_advertisements_are_told_by_their_links() {
    let record = |header: &str, link: &str, more: &str| {
        format!(
            r#"{{"header":"{header}","title":"x","titleUrl":"{link}","time":"2024-01-01T10:00:00Z","products":["{header}"]{more}}}"#
        )
    };
    let film = "https://www.youtube.com/watch?v=1";
    let list = [
        record("\u{916}\u{94b}\u{91c}", "https://www.google.com/search?q=x", ""),
        record("YouTube", "https://www.youtube.com/results?search_query=x", ""),
        record("\u{2d3}\u{2d4}", "https://www.google.co.in/maps/place/x", ""),
        record("YouTube", film, ""),
        record("YouTube", film, r#","details":[{"name":"Google Ads \u0938\u0947"}]"#),
        record("YouTube", film, r#","details":[{"name":"\u03b1\u03b2\u03b3"}]"#),
    ];
    let text = format!("[{}]", list.join(","));
    let scanned = scan_zip(&[("Takeout/\u{3b1}/\u{3b2}.json", text.as_bytes())]);
    let found = kinds(&scanned, "Takeout/\u{3b1}/\u{3b2}.json");
    let count = |kind: &str| found.iter().find(|it| it.0 == kind).map_or(0, |it| it.1);
    assert_eq!(count("activity.searches"), 2, "{found:?}");
    assert_eq!(count("location.visits"), 1, "{found:?}");
    assert_eq!(count("activity.watched"), 1, "{found:?}");
    assert_eq!(count("ads.seen"), 2, "{found:?}");
    let named = scan_zip(&[(
        "Takeout/YouTube/history/watch-history.json",
        format!("[{},{}]", list[3], list[4]).as_bytes(),
    )]);
    let found = kinds(&named, "Takeout/YouTube/history/watch-history.json");
    assert_eq!(found, [("activity.watched", 1), ("ads.seen", 1)]);
}

#[test]
fn a_platform_is_named_once() {
    let places =
        r#"{"locations":[{"latitudeE7":1,"longitudeE7":2,"timestamp":"2024-01-01T10:00:00Z"}]}"#;
    let pages = r#"{"Browser History":[{"title":"a","url":"https://a.example","time_usec":1700000000000000}]}"#;
    let scanned = scan_zip(&[
        ("Takeout/\u{3b1}/\u{3b2}.json", places.as_bytes()),
        ("Takeout/Chrome/\u{3b3}.json", pages.as_bytes()),
        ("Takeout/Chrome/\u{3b4}.html", b"<html><body>x</body></html>"),
    ]);
    let ids: Vec<&str> = scanned.findings().platforms.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["google-takeout"]);
    assert_eq!(kinds(&scanned, "Takeout/Chrome/\u{3b3}.json"), [("activity.links", 1)]);
}

#[test]
fn names_with_their_marks_written_apart_are_the_same() {
    let page = "<html><div class=\"outer-cell x\"><div class=\"header-cell\">YouTube</div>\
        <div class=\"content-cell\">Has visto <a href=\"https://www.youtube.com/watch?v=1\">Film</a>\
        <br>4 sept 2023, 11:01:46 CEST</div></div></html>";
    let table = "fecha,busqueda\n2024-01-01 10:00:00,x\n2024-01-02 10:00:00,y\n";
    for names in [
        ["Meine Aktivit\u{e4}ten/YouTube/MeineAktivit\u{e4}ten.html", "m/B\u{fa}squedas.csv"],
        ["historial/historial-de-b\u{fa}squeda.html", "m/busquedas.csv"],
    ] {
        let mut totals = Vec::new();
        for apart in [false, true] {
            let names = names.map(|it| if apart { it.nfd().collect() } else { it.to_owned() });
            let google = scan_zip(&[(&names[0], page.as_bytes())]);
            assert_eq!(platforms(&google), ["google-takeout"], "{names:?}");
            let unknown = scan_zip(&[(&names[1], table.as_bytes())]);
            assert_eq!(kinds(&unknown, &names[1]), [("activity.searches", 2)], "{names:?}");
            totals.push(kinds(&google, &names[0]));
        }
        assert_eq!(totals[0], totals[1]);
    }
}

#[test]
fn a_part_of_an_export_is_known() {
    let video = |it| format!(r#"{{"Date":"2024-01-0{it} 10:00:00","Link":"https://x.example"}}"#);
    let videos = format!("[{},{}]", video(1), video(2));
    let person = r#"{"title":"","media_list_data":[],"string_list_data":[{"href":"https://i.example","value":"u","timestamp":1704103200}]}"#;
    let watched = "Datum: 2024-01-01 10:00:00 UTC\nVerweis: https://www.tiktokv.com/share/video/1/\n\n\
        Datum: 2024-01-02 10:00:00 UTC\nVerweis: https://www.tiktokv.com/share/video/2/\n";
    for (name, text, platform, expected) in [
        (
            "x.json",
            format!(r#"{{"Your Activity":{{"Watch History":{{"VideoList":{videos}}}}}}}"#),
            "tiktok",
            ("activity.watched", 2),
        ),
        (
            "x.json",
            r#"{"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with a:":[{"Date":"2024-01-01 10:00:00","From":"a","Content":"x"}]}}}}"#.to_owned(),
            "tiktok",
            ("messages.private", 1),
        ),
        ("Wiedergabeverlauf.txt", watched.to_owned(), "tiktok", ("activity.watched", 2)),
        ("followers_1.json", format!("[{person},{person}]").replacen("\"u\"", "\"v\"", 1), "instagram", ("people.follows", 2)),
        (
            "message_1.json",
            r#"{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1704103200000,"content":"x"}],"title":"T","thread_path":"inbox/a"}"#.to_owned(),
            "facebook",
            ("messages.private", 1),
        ),
        (
            "a.json",
            r#"{"media_likes":[["2019-01-01T10:00:00+00:00","u"],["2019-01-02T10:00:00+00:00","v"]],"comment_likes":[]}"#.to_owned(),
            "instagram",
            ("activity.likes", 2),
        ),
    ] {
        let scanned = scan_file(name, text.as_bytes());
        assert_eq!(platforms(&scanned), [platform], "{text}");
        assert_eq!(kinds(&scanned, name), [expected], "{text}");
        assert_eq!(scanned.findings().totals.undated, 0, "{text}");
    }
}

#[test]
fn lists_of_names_below_a_label_are_counted_one_by_one_in_a_list_too() {
    let list = r#"[{"label_values":[{"label":"L","vec":[{"value":"A"},{"value":"B"},{"value":"C"}]}],"fbid":"1"}]"#;
    let likes = r#"[{"timestamp":1704103200,"label_values":[{"label":"URL","value":"https://i.example"}],"fbid":"1"}]"#;
    let lists =
        "ads_information/instagram_ads_and_businesses/other_categories_used_to_reach_you.json";
    let scanned = scan_zip(&[
        (lists, list.as_bytes()),
        ("your_instagram_activity/likes/liked_posts.json", likes.as_bytes()),
    ]);
    assert_eq!(kinds(&scanned, lists), [("ads.profile", 3)]);
    let likes = kinds(&scanned, "your_instagram_activity/likes/liked_posts.json");
    assert_eq!(likes, [("activity.likes", 1)]);
}

#[test]
fn a_report_saved_as_one_list_pairs_begin_and_end() {
    let access = |id: u32, kind: &str| {
        format!(
            r#"{{"accessor":{{"identifier":"a.b","identifierType":"bundleID"}},"category":"screenRecording","identifier":"{id}","kind":"{kind}","timeStamp":"2025-01-01T10:00:00.000+01:00","type":"access","broadcaster":{{"identifier":"c.d","identifierType":"bundleID"}}}}"#
        )
    };
    let net = r#"{"domain":"a.example","firstTimeStamp":"2025-01-01T10:00:00.000+01:00","timeStamp":"2025-01-01T10:00:00.000+01:00","context":"","domainType":1,"initiatedType":"AppInitiated","hits":1,"type":"networkActivity","domainOwner":"","bundleID":"a.b"}"#;
    let ends = ["intervalBegin", "intervalEnd"];
    let mut lines: Vec<String> = (1..=3).flat_map(|id| ends.map(|kind| access(id, kind))).collect();
    lines.push(net.to_owned());
    for (name, text) in [
        ("r.ndjson", lines.join("\n")),
        ("r.json", format!("[{}]", lines.join(","))),
        ("r.json", format!("[\n  {}\n]\n", lines.join(",\n  "))),
    ] {
        let scanned = scan_file(name, text.as_bytes());
        assert_eq!(platforms(&scanned), ["ios-app-privacy"], "{name}");
        let found = kinds(&scanned, name);
        assert_eq!(found, [("device.sensors", 3), ("usage.contacted", 1)], "{text}");
    }
}

#[test]
fn texts_of_a_known_platform_in_an_unknown_language_are_sorted_by_their_values() {
    let video = "\u{3b1}\u{3b1}: 2024-01-01 10:00:00 UTC\n\u{3b2}\u{3b2}: https://www.tiktokv.com/share/video/1/\n";
    let sign_in = "\u{3b1}\u{3b1}: 2024-01-01 10:00:00 UTC\n\u{3b3}\u{3b3}: 192.0.2.1\n\u{3b4}\u{3b4}: x\n\u{3b5}\u{3b5}: y\n";
    let search = "\u{3b1}\u{3b1}: 2024-01-01 10:00:00 UTC\n\u{3b6}\u{3b6}: x\n";
    let profile = "\u{3b7}\u{3b7}: a\n\u{3b8}\u{3b8}: b@example.org\n\u{3b9}\u{3b9}: c\n";
    let names = [
        "T/\u{1d2}\u{1d4}/\u{1d6}.txt",
        "T/\u{1d2}\u{1d4}/\u{1d8}.txt",
        "T/\u{1d2}\u{1d4}/\u{1da}.txt",
    ];
    let scanned = scan_zip(&[
        (names[0], video.as_bytes()),
        (names[1], sign_in.as_bytes()),
        (names[2], search.as_bytes()),
        ("T/Profil/Informasi Profil.txt", profile.as_bytes()),
    ]);
    assert_eq!(platforms(&scanned), ["tiktok"]);
    assert_eq!(kinds(&scanned, names[0]), [("activity.watched", 1)]);
    assert_eq!(kinds(&scanned, names[1]), [("device.sign_ins", 1)]);
    assert_eq!(kinds(&scanned, names[2]), [("unsorted", 1)], "a date and a word can be anything");
    let facts = kinds(&scanned, "T/Profil/Informasi Profil.txt");
    assert_eq!(facts.iter().map(|it| it.1).sum::<u64>(), 3, "each line is a fact: {facts:?}");
}

#[test]
fn several_records_tell_what_one_of_them_does_not() {
    let list = |rest: &dyn Fn(u32) -> String| {
        let block = |it| format!("\u{3b1}\u{3b1}: 2024-01-0{it} 10:00:00 UTC\n{}\n\n", rest(it));
        (1..=3).map(block).collect::<String>()
    };
    let files = [
        (
            "a",
            "activity.watched",
            list(&|it| format!("\u{3b2}\u{3b2}: https://www.tiktokv.com/v/{it}/")),
        ),
        ("b", "people.follows", list(&|it| format!("\u{3b3}: user_{it}"))),
        ("c", "activity.searches", list(&|it| format!("\u{3b3}: two words {it}"))),
        ("d", "unsorted", list(&|_| "\u{3b3}: word".to_owned())),
        (
            "e",
            "content.comments",
            list(&|it| format!("\u{3b3}: a fine thing {it}\n\u{3b4}: N/A\n\u{3b5}: ")),
        ),
        (
            "f",
            "content.posts",
            list(&|it| {
                format!(
                    "\u{3b2}: https://x.example/{it}\n\u{3b4}: 3\n\u{3b5}: x\n\u{3b6}: y\n\u{3b7}: z"
                )
            }),
        ),
    ];
    let named: Vec<(String, &[u8])> = files
        .iter()
        .map(|it| (format!("T/\u{3bb}/\u{3bc}{}.txt", it.0), it.2.as_bytes()))
        .collect();
    let all: Vec<(&str, &[u8])> = named.iter().map(|it| (it.0.as_str(), it.1)).collect();
    let scanned = scan_zip(&all);
    assert_eq!(platforms(&scanned), ["tiktok"]);
    for ((name, _), (_, kind, text)) in named.iter().zip(&files) {
        assert_eq!(kinds(&scanned, name), [(*kind, 3)], "{text}");
    }
}

#[test]
fn tables_and_lists_of_a_known_platform_are_told_by_what_stands_in_them() {
    let channels = "\u{3b1},\u{3b2},\u{3b3}\nUC1,http://www.youtube.com/channel/UC1,A\nUC2,http://www.youtube.com/channel/UC2,B\n";
    let comments =
        "\u{3b1},\u{3b2},\u{3b3}\n1,2024-01-01T10:00:00+00:00,\"{\"\"text\"\":\"\"x\"\"}\"\n";
    let tasks = r#"{"kind":"tasks#taskLists","items":[{"kind":"tasks#tasks","id":"1","title":"L","updated":"2024-01-01T10:00:00Z","items":[{"id":"a","kind":"tasks#task","title":"t","created":"2024-01-01T10:00:00Z"},{"id":"b","kind":"tasks#task","title":"u","created":"2024-01-02T10:00:00Z"}]}]}"#;
    let searches = r#"{"event":[{"query":{"id":[{"timestamp_usec":"1420106400000000"}],"query_text":"a"}},{"query":{"id":[{"timestamp_usec":"1420106500000000"}],"query_text":"b"}}]}"#;
    let places = r#"{"type":"FeatureCollection","features":[{"geometry":{"coordinates":[1.5,2.5],"type":"Point"},"properties":{"date":"2024-01-01T10:00:00Z","google_maps_url":"http://maps.example/?cid=1"},"type":"Feature"}]}"#;
    let chat = r#"{"messages":[{"creator":{"name":"A"},"created_date":"Monday, January 1, 2024 at 10:00:00 AM UTC","text":"x"}]}"#;
    for (name, text, expected, undated) in [
        ("\u{3b4}.csv", channels, ("people.follows", 2), 2),
        ("\u{3b4}.csv", comments, ("content.comments", 1), 0),
        ("\u{3b4}.json", tasks, ("content.drafts", 2), 0),
        (
            "\u{3b4}.json",
            r#"{"fitnessActivity":"walking","startTime":"2024-01-01T10:00:00Z","aggregate":[{"intValue":1}]}"#,
            ("about.health", 1),
            0,
        ),
        ("\u{3b4}.json", searches, ("activity.searches", 2), 0),
        ("\u{3b4}.json", places, ("location.saved", 1), 0),
        ("\u{3b4}.json", chat, ("messages.private", 1), 0),
    ] {
        let name = format!("Takeout/\u{3b5}/{name}");
        let scanned = scan_zip(&[(&name, text.as_bytes())]);
        assert_eq!(platforms(&scanned), ["google-takeout"], "{text}");
        assert_eq!(kinds(&scanned, &name), [expected], "{text}");
        let findings = scanned.findings();
        assert_eq!(findings.totals.undated, undated, "{text}");
        assert_eq!(findings.coverage.values, findings.coverage.values_sorted, "{text}");
    }
}

#[test]
fn names_of_texts_do_not_make_other_files_a_text_export() {
    let scanned = scan_zip(&[
        ("my app/Settings.json", br#"{"a":"b"}"#),
        ("my app/Comments.json", br#"[{"text":"x"}]"#),
        ("my app/Status.json", br#"{"a":"b"}"#),
        ("my app/notes.txt", b"hello\n"),
    ]);
    assert!(platforms(&scanned).is_empty());
}

#[test]
fn lines_below_a_table_are_no_rows_even_with_a_delimiter_in_them() {
    let head = "\u{4ea4}\u{6613}\u{53f7},\u{5546}\u{5bb6}\u{8ba2}\u{5355}\u{53f7},\u{4ea4}\u{6613}\u{521b}\u{5efa}\u{65f6}\u{95f4},\u{4ed8}\u{6b3e}\u{65f6}\u{95f4},\u{7c7b}\u{578b},\u{4ea4}\u{6613}\u{5bf9}\u{65b9},\u{5546}\u{54c1}\u{540d}\u{79f0},\u{91d1}\u{989d}\u{ff08}\u{5143}\u{ff09},\u{6536}/\u{652f},\u{4ea4}\u{6613}\u{72b6}\u{6001}";
    let row = "1,2,2020-01-01 10:00:00,2020-01-01 10:00:01,x,y,z,10.00,\u{652f}\u{51fa},ok";
    let text = format!(
        "{head}\n{row}\n{row}2\n--------\n\u{5171}2\u{7b14}\u{8bb0}\u{5f55}\n\u{5df2}\u{6536}\u{5165}:0\u{7b14},0.00\u{5143}\n\u{5df2}\u{652f}\u{51fa}:2\u{7b14},20.00\u{5143}\n"
    );
    let scanned = scan_file("bill.csv", text.as_bytes());
    assert_eq!(kinds(&scanned, "bill.csv"), [("money.transfers", 2)]);
    // What was cut in the middle stays a row.
    let cut = format!("{head}\n{row}\n2020,");
    assert_eq!(rows(&scan_file("bill.csv", cut.as_bytes())), 2);
}

#[test]
fn a_date_above_twelve_tells_the_order_of_all() {
    for (text, first) in [
        ("Fecha,Importe,Moneda\n01/02/2024,1,EUR\n13/02/2024,2,EUR\n", "2024-02-01T00:00:00Z"),
        ("Date,Amount,Currency\n01/02/2024,1,USD\n02/13/2024,2,USD\n", "2024-01-02T00:00:00Z"),
    ] {
        let scanned = scan_file("x.csv", text.as_bytes());
        let totals = &scanned.findings().totals;
        let first: jiff::Timestamp = first.parse().unwrap();
        assert_eq!((totals.records, totals.undated), (2, 0), "{text}");
        assert_eq!(totals.first.map(|it| it.secs), Some(first.as_second()), "{text}");
    }
}

#[test]
fn tables_of_no_platform_are_sorted_in_many_languages() {
    for (text, kind) in [
        ("data,latitude,longitude\n2024-01-01 10:00:00,1.5,2.5\n", "location.exact"),
        (
            "\u{434}\u{430}\u{442}\u{430},\u{448}\u{438}\u{440}\u{43e}\u{442}\u{430},\u{434}\u{43e}\u{43b}\u{433}\u{43e}\u{442}\u{430}\n2024-01-01 10:00:00,1.5,2.5\n",
            "location.exact",
        ),
        ("tarih,IP adresi,cihaz\n2024-01-01 10:00:00,192.0.2.1,iPhone\n", "device.sign_ins"),
        (
            "Zeitpunkt,IP-Adresse,Ger\u{e4}t\n2024-01-01 10:00:00,192.0.2.1,iPhone\n",
            "device.sign_ins",
        ),
        ("\u{b0a0}\u{c9dc},\u{ac80}\u{c0c9}\u{c5b4}\n2024-01-01 10:00:00,x\n", "activity.searches"),
        (
            "date,exp\u{e9}diteur,destinataire,texte\n2024-01-01 10:00:00,a,b,c\n",
            "messages.private",
        ),
        ("fecha,importe,moneda\n2024-01-01 10:00:00,9,EUR\n", "money.transfers"),
    ] {
        let scanned = scan_file("zz.csv", text.as_bytes());
        assert!(platforms(&scanned).is_empty());
        assert_eq!(kinds(&scanned, "zz.csv"), [(kind, 1)], "{text}");
        assert_eq!(scanned.findings().totals.undated, 0, "{text}");
    }
}
