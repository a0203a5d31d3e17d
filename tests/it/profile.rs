//! Profiles: faults with their lines, patterns, which section a path is, which platform a file is.

mod bundled;

use std::collections::BTreeSet;

use dossier::profile::{
    Case, FaultKind, Head, JOBS, LayoutFormat, Pattern, PatternFault, Profile, apps, bundled,
    bundled_texts, confirm, devices, firms, parse, recognize, recognize_blocks,
};
use dossier::taxonomy::Kind;

/// A profile with nothing wrong, to which a test adds.
const SOUND: &str = r#"id = "example"
name = "Example"
version = 1
documented = true

[[layout]]
id = "plain"
format = "json"
root_keys = ["chats", "account", "likes"]
root_keys_min = 2
signature = ["chats/list"]

[[section]]
id = "chats"
paths = ["chats"]
kind = "messages.private"
"#;

fn sound(more: &str) -> Profile {
    parse(&format!("{SOUND}{more}")).expect("a sound profile")
}

/// The faults of the sound profile with `more` below, as `line of more: fault`.
fn faults(more: &str) -> Vec<(usize, FaultKind)> {
    let before = SOUND.lines().count();
    let faults = parse(&format!("{SOUND}{more}")).expect_err("a fault");
    faults.into_iter().map(|fault| (fault.line - before, fault.what)).collect()
}

fn path(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { text.split('/').collect() }
}

#[test]
fn each_fault_is_named_with_its_line() {
    let more = r#"
[[section]]
id = "likes"
paths = ["likes/**"]
kind = "activity.liked"
origin = "guessed"
level = 7

[[section]]
id = "chats"
kind = "messages.private"
shape = "map"

[[claim]]
id = "c"
kind = "messages.private"
claimed_by = "founding/000"
sections = ["chats", "nowhere"]
fields = ["chats#nothing"]
"#;
    let found = faults(more);
    let has = |line: usize, what: &FaultKind| found.contains(&(line, what.clone()));
    assert!(has(4, &FaultKind::BadPattern("likes/**".into(), PatternFault::StarsInside)));
    assert!(has(5, &FaultKind::UnknownKind("activity.liked".into())));
    assert!(has(6, &FaultKind::UnknownOrigin("guessed".into())));
    assert!(has(7, &FaultKind::UnknownLevel(7)));
    assert!(has(10, &FaultKind::DuplicateId("chats".into())));
    assert!(has(10, &FaultKind::NowhereToLook("chats".into())));
    assert!(has(10, &FaultKind::EachAndShape("chats".into())));
    assert!(has(18, &FaultKind::Dangling("section", "nowhere".into())));
    assert!(has(19, &FaultKind::Dangling("field or case", "chats#nothing".into())));
    assert_eq!(found.len(), 9, "{found:?}");
}

#[test]
fn unknown_keys_are_faults_and_one_does_not_hide_the_next() {
    let found =
        faults("\n[[section]]\nid = \"a\"\npath = [\"a\"]\n\n[[section]]\nid = \"b\"\nfile = 1\n");
    assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [4, 8]);
    assert!(matches!(&found[0].1, FaultKind::Schema(text) if text.contains("path")));

    let top = parse("id = \"x\"\nname = \"X\"\nversion = 1\ndocumented = true\nextra = 1\n");
    assert_eq!(top.expect_err("a fault")[0].line, 5);
}

#[test]
fn text_that_is_no_toml_is_a_fault_not_a_crash() {
    for text in ["", "[", "id = ", "id = \"\u{0}\"", "section = 3", "\u{feff}", "id = 1\nid = 2"] {
        assert!(parse(text).is_err(), "{text:?}");
    }
}

#[test]
fn patterns_match_keys_elements_and_any_depth() {
    let cases = [
        ("Your Activity/Watch History", "your activity/WATCH HISTORY", true),
        ("Your Activity/Watch History", "Your Activity", false),
        ("*/List/[]", "Root/List/[]", true),
        ("*/List/[]", "Root/List/0", false),
        ("*", "[]", false),
        ("**/Watch History", "Watch History", true),
        ("**/Watch History", "a/b/c/Watch History", true),
        ("**/Watch History", "a/Watch History/b", false),
        ("**/Name", "a/[]/Name", true),
        ("", "", true),
        ("", "a", false),
        ("设置/消息", "设置/消息", true),
        ("ÉTÉ", "été", true),
    ];
    for (pattern, text, expected) in cases {
        let found = Pattern::parse(pattern).expect("a pattern").matches(&path(text));
        assert_eq!(found, expected, "{pattern} on {text}");
    }
    let start = Pattern::parse("**/List").expect("a pattern");
    assert_eq!(start.matches_start(&path("a/List/b/List")), Some(2));
    assert_eq!(start.matches_start(&path("a/[]/List")), None);
    for bad in ["a//b", "/a", "a/", "**", "a/**", "a/**/b", "a\nb"] {
        assert!(Pattern::parse(bad).is_err(), "{bad:?}");
    }
}

#[test]
fn the_most_exact_section_wins() {
    let profile = sound(
        r#"
[[section]]
id = "comments"
paths = ["**/Comments"]
kind = "content.comments"

[[section]]
id = "live"
paths = ["**/Live"]
kind = "activity.watched"

[[section]]
id = "all"
paths = [""]
kind = "unsorted"

[[section]]
id = "special"
paths = ["Root/Live/Comments"]
kind = "ads.seen"
"#,
    );
    let section = |text: &str| {
        let segments = path(text);
        let found = profile.section_for(&segments).expect("a section");
        (found.rule.id.as_str(), found.depth)
    };
    assert_eq!(section("Other/Live/1/Comments/[]/Date"), ("live", 2));
    assert_eq!(section("Root/Live/Comments/[]"), ("special", 3));
    assert_eq!(section("Root/Comments/List/[]"), ("comments", 2));
    assert_eq!(section("Root/Unknown"), ("all", 0));
    assert_eq!(section("CHATS/list/[]/text"), ("chats", 1));
}

#[test]
fn sections_of_one_path_come_in_order_to_be_told_apart_by_their_records() {
    let ios = profile("ios-app-privacy");
    let ids: Vec<&str> = ios.sections_for(&[]).iter().map(|found| found.rule.id.as_str()).collect();
    assert_eq!(ids, ["access", "network", "marker", "other"]);
    let inside = ios.section_for(&["com.example.app", "[]", "domain"]).expect("a section");
    assert_eq!((inside.rule.id.as_str(), inside.depth), ("network-by-app", 2));
    assert_eq!(ios.section_for(&["accessor", "identifier"]).expect("a section").depth, 0);
}

fn profile(id: &str) -> &'static Profile {
    bundled().iter().find(|profile| profile.id == id).expect("bundled")
}

#[test]
fn every_bundled_profile_loads_without_a_fault() {
    for (id, text) in bundled_texts() {
        match parse(text) {
            Ok(profile) => assert_eq!(profile.id, *id),
            Err(faults) => {
                let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
                panic!("{id}.toml\n{}", lines.join("\n"));
            }
        }
    }
    assert_eq!(bundled().len(), bundled_texts().len());
}

fn keys(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

fn set(paths: &[&str]) -> BTreeSet<String> {
    paths.iter().map(|path| (*path).to_owned()).collect()
}

#[test]
fn a_document_is_guessed_from_its_head_and_confirmed_at_its_end() {
    let profiles = [sound("")];
    let guess = |root: &[&str], seen: &[&str]| {
        let (root_keys, paths) = (keys(root), set(seen));
        let head = Head {
            name: "data.json",
            format: LayoutFormat::Json,
            root_keys: &root_keys,
            paths: &paths,
            line_paths: &[],
        };
        recognize(&profiles, &head, &[]).map(|guess| guess.proven)
    };
    assert_eq!(guess(&["chats", "likes"], &["chats/list/[]"]), Some(true));
    assert_eq!(guess(&["likes"], &["likes/[]"]), Some(false));
    assert_eq!(guess(&["likes", "x", "y"], &["chats/list"]), None);
    assert_eq!(guess(&["x"], &[]), None);

    let profile = &profiles[0];
    assert!(confirm(profile, 0, &set(&["chats", "likes"]), true).is_some());
    assert!(confirm(profile, 0, &set(&["chats", "likes"]), false).is_none());
    assert!(confirm(profile, 0, &set(&["chats"]), true).is_none());
    assert!(confirm(profile, 0, &set(&["chats", "likes", "x", "y", "z"]), true).is_none());
}

#[test]
fn json_lines_are_known_by_the_fields_of_a_line() {
    let lines = [set(&["stray"]), set(&["accessor", "accessor/identifier", "category", "type"])];
    let head = Head {
        name: "report.txt",
        format: LayoutFormat::JsonLines,
        root_keys: &[],
        paths: &BTreeSet::new(),
        line_paths: &lines,
    };
    let guess = recognize(bundled(), &head, &[]).expect("recognised");
    let found = &bundled()[guess.profile];
    assert_eq!(found.id, "ios-app-privacy");
    assert_eq!(found.layouts[guess.layout].id, "2021-report");
    assert!(guess.proven);

    let other = [set(&["type", "time"])];
    assert!(recognize(bundled(), &Head { line_paths: &other, ..head }, &[]).is_none());
}

#[test]
fn text_in_any_language_is_known_by_a_date_and_a_link() {
    let profiles = [sound(
        r#"
[[layout]]
id = "text"
format = "blocks"
file_names = ["Chats"]
link_hosts = ["example.com"]
link_files_min = 2
"#,
    )];
    let good = "Päivä: 2024-06-09 12:00:00 UTC\nLinkki: https://www.example.com/v/1/\n";
    let bad = "Päivä: 2024-06-09 12:00:00 UTC\nLinkki: https://notexample.com/v/1/\n";
    let found = |texts: &[&str]| {
        let samples: Vec<(&str, &str)> = texts.iter().map(|text| ("a.txt", *text)).collect();
        recognize_blocks(&profiles, &samples).map(|guess| guess.layout)
    };
    assert_eq!(found(&[good, good]), Some(1));
    assert_eq!(found(&[good, bad]), None);
    assert_eq!(found(&[good, "", "no colon", "a: 2024\n"]), None);
}

#[test]
fn kinds_of_the_report_follow_its_categories() {
    let ios = profile("ios-app-privacy");
    let switch = ios.sections[0].switch.as_ref().expect("a switch");
    let kind = |value: &str| {
        let mut cases = switch.cases.iter();
        let fits = |case: &&Case| case.values.is_empty() || case.values.contains(&value.into());
        cases.find(fits)?.kind
    };
    assert_eq!(kind("location"), Some(Kind::LocationChecks));
    assert_eq!(kind("photos"), Some(Kind::DeviceSensors));
    assert_eq!(kind("something new"), Some(Kind::DeviceSensors));
}

#[test]
fn the_longest_known_web_name_tells_the_firm() {
    let cases = [
        ("gdt.qq.com", Some(("Tencent", "ads"))),
        ("mp.weixin.qq.com", Some(("Tencent", "own"))),
        ("API2-19-h2.MUSICAL.LY.", Some(("TikTok", "own"))),
        ("d1.cloudfront.net", Some(("Amazon", "cloud"))),
        ("graph.facebook.com", Some(("Meta", "login"))),
        ("notqq.com", None),
        ("com", None),
        ("", None),
        ("203.0.113.20", None),
    ];
    for (domain, expected) in cases {
        assert_eq!(firms().lookup(domain), expected, "{domain}");
    }
    for (domain, expected) in [
        ("a.b.Example.co.uk", "Example.co.uk"),
        ("d1.CloudFront.net", "CloudFront.net"),
        ("mp.weixin.qq.com", "qq.com"),
        ("203.0.113.20", "203.0.113.20"),
        ("2001:db8::17", "2001:db8::17"),
        ("localhost", "localhost"),
        ("例子.公司.cn", "例子.公司.cn"),
        ("", ""),
    ] {
        assert_eq!(firms().registrable(domain), expected);
    }
}

#[test]
fn no_web_name_stands_twice_in_the_table_of_firms() {
    let mut seen = BTreeSet::new();
    for firm in firms().all() {
        for (job, domains) in &firm.jobs {
            assert!(JOBS.contains(&job.as_str()), "{job} of {}", firm.name);
            for domain in domains {
                assert!(seen.insert(domain.as_str()), "{domain}");
                assert_eq!(firms().lookup(domain), Some((firm.name.as_str(), job.as_str())));
            }
        }
    }
    assert!(seen.len() > 150, "{}", seen.len());
}

#[test]
fn ids_of_apps_and_phones_have_names_or_none() {
    assert_eq!(apps().name("com.tencent.xin"), Some("WeChat"));
    assert_eq!(apps().name("5Q4J53EFRC.com.taobao.taobao4iphone"), Some("Taobao"));
    assert_eq!(apps().name("com.example.unknown"), None);
    assert_eq!(apps().name(""), None);
    assert_eq!(devices().name("iPhone13,2"), Some("iPhone 12"));
    assert_eq!(devices().name("iPhone99,1"), None);
    assert!(apps().len() > 80 && devices().len() > 35);
}
