//! Profiles: faults with their lines, patterns, which section a path is, which platform a file is.

mod bundled;
mod tables;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use dossier::profile::{
    Case, FaultKind, FileName, Head, LayoutFormat, Pattern, PatternFault, Profile, bundled,
    bundled_texts, confirm, parse, recognize, recognize_blocks, recognize_files,
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
fn a_text_with_a_fault_in_every_line_is_refused_at_once() {
    let began = std::time::Instant::now();
    for line in ["[[section]]\nid = \"a\"\nnonsense = 1\n", "a = [\n"] {
        let told = parse(&line.repeat(40_000)).unwrap_err().len();
        assert!((1..=200).contains(&told), "{told} faults");
    }
    assert!(began.elapsed() < std::time::Duration::from_secs(30), "it took {:?}", began.elapsed());
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

#[test]
fn what_is_read_later_of_a_bundled_profile_is_what_its_text_says() {
    // What was looked up in one is no rule.
    let rules = |it: &Profile| {
        let (files, marks) = (OnceLock::new(), OnceLock::new());
        format!("{:#?}", Profile { files, marks, ..it.clone() })
    };
    for (profile, (id, text)) in bundled().iter().zip(bundled_texts()) {
        let (late, whole) = (rules(profile), rules(&parse(text).expect("no fault")));
        let differs = late.lines().zip(whole.lines()).find(|it| it.0 != it.1);
        assert!(late == whole, "{id}: {differs:?}");
    }
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
            page: None,
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
        page: None,
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
fn names_of_files_are_held_against_the_end_of_a_path() {
    let cases = [
        ("Watch History", "TikTok/Your Activity/watch history.txt", true),
        ("messages/inbox/*/message_*", "x/messages/inbox/robin_1/message_12.json", true),
        ("messages/inbox/*/message_*", "messages/inbox/message_1.json", false),
        ("who_you*ve_followed", "connections/followers/who_you\u{2019}ve_followed.json", true),
        ("result.json", "ChatExport/result.json", true),
        ("result.json", "result.html", false),
        ("a*b*c", "axxbyyc", true),
        ("a*b*c", "axxc", false),
        ("账单(*)", "微信/账单(20240301-20240331).csv", true),
        ("Reviews", "Product Reviews", false),
    ];
    for (pattern, name, expected) in cases {
        let found = FileName::parse(pattern).expect("a name").matches(name);
        assert_eq!(found, expected, "{pattern} on {name}");
    }
    assert!(FileName::parse("a//b").is_err() && FileName::parse("").is_err());
}

#[test]
fn an_export_of_many_files_is_known_by_their_names() {
    let profiles = [sound(
        r#"
[[layout]]
id = "files"
format = "files"
file_names = ["inbox/*/message_*", "account", "posts_*"]
file_names_min = 2

[[section]]
id = "messages"
files = ["message_*", "inbox/*/message_*"]
kind = "messages.private"

[[section]]
id = "group"
files = ["inbox/group_*/message_*"]
kind = "messages.group"
"#,
    )];
    let found = |names: &[&str]| recognize_files(&profiles, names).len();
    assert_eq!(found(&["x/inbox/a/message_1.json", "x/account.json"]), 1);
    assert_eq!(found(&["x/inbox/a/message_1.json", "x/inbox/b/message_1.json"]), 0);
    let section = |path: &str| {
        profiles[0].section_for_file(path).map(|index| profiles[0].sections[index].id.as_str())
    };
    assert_eq!(section("inbox/a/message_1.json"), Some("messages"));
    assert_eq!(section("inbox/group_7/message_1.json"), Some("group"));
    assert_eq!(section("inbox/a/other.json"), None);

    // Among thousands that differ in numbers only, one name that tells is not overlooked.
    let mut many: Vec<String> = (10..4000).map(|it| format!("photos/IMG_{it}.json")).collect();
    many.extend((1..4000).map(|it| format!("x/inbox/a/message_{it}.json")));
    many.insert(2000, "x/account.json".to_owned());
    let names: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(found(&names), 1);
    let few: Vec<&str> = names.iter().copied().filter(|it| !it.contains("account")).collect();
    assert_eq!(found(&few), 0);
}

#[test]
fn a_file_is_the_section_with_the_most_exact_name() {
    let mut asked = 0;
    for profile in dossier::profile::bundled() {
        for file in profile.sections.iter().flat_map(|it| &it.files) {
            let path = file.as_str().replace('*', "x");
            for path in [format!("{path}.json"), format!("My Things/{path}.csv"), path] {
                // Every pattern of every section, one after another.
                let mut best: Option<((usize, usize), usize)> = None;
                for (at, section) in profile.sections.iter().enumerate() {
                    for file in section.files.iter().filter(|it| it.matches(&path)) {
                        let letters = file.as_str().chars().filter(|it| !matches!(it, '*' | '/'));
                        let exact = (file.as_str().split('/').count(), letters.count());
                        if best.is_none_or(|it| exact > it.0) {
                            best = Some((exact, at));
                        }
                    }
                }
                assert_eq!(profile.section_for_file(&path), best.map(|it| it.1), "{path}");
                asked += 1;
            }
        }
    }
    assert!(asked > 1000, "{asked}");
}
