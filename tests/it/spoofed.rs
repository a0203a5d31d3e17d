//! A file that is called like one of an app says by what it was recognised, and its name alone is no
//! proof where its content can be looked at.

use dossier::findings::Section;

use crate::platforms::{kinds, platforms, scan_file, scan_zip};

const STRANGE: &[u8] = br#"{"zork":[{"plugh":"x","wibble":"y"},{"plugh":"z","wibble":"w"}]}"#;
const INSTAGRAM: &[u8] = br#"{"likes_media_likes":[{"title":"Zoe","string_list_data":[{"href":"https://i.example","value":"x","timestamp":1704103200}]}]}"#;
const TIKTOK: &[u8] = br#"{"Your Activity":{"Watch History":{"VideoList":[{"Date":"2026-01-10 08:22:33","Link":"https://www.tiktokv.com/share/video/1/"}]}},"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"a"}}}}"#;

#[test]
fn a_name_does_not_outweigh_what_is_in_the_file() {
    for name in ["user_data_tiktok.json", "App_Privacy_Report_v4.json", "export.json"] {
        let strange = scan_file(name, STRANGE);
        assert_eq!(platforms(&strange), [""; 0], "{name}");
        assert_ne!(strange.findings().entries[0].rule, "tiktok");
        let known = scan_file(name, TIKTOK);
        assert_eq!(platforms(&known), ["tiktok"], "{name}");
        let other = scan_file(name, INSTAGRAM);
        assert_eq!(platforms(&other), ["instagram"], "{name}");
        assert_eq!(kinds(&other, name), [("activity.likes", 1)]);
    }
}

/// Where only the name can tell, as of a file in a package of many, that is what is said.
#[test]
fn what_its_name_alone_decided_says_so() {
    let scanned = scan_file("liked_posts.json", STRANGE);
    let found = scanned.findings();
    let section = found.sections.iter().find(|it| it.records > 0).unwrap();
    assert_eq!((&*section.platform, section.records), ("instagram", 2));
    assert_eq!(section.why.0, "reason-section");
    assert_eq!(section.why.1.inner(), "liked_posts.json");
}

#[test]
fn every_part_says_what_it_was_recognised_by() {
    // A table of films, a chat and an unknown file, each called like a part of another app.
    let scanned = scan_zip(&[
        ("Spotify Account Data/StreamingHistory0.json", STRANGE),
        ("user_data_tiktok.json", INSTAGRAM),
        ("CONTENT_INTERACTION/ViewingActivity.csv", b"plugh,wibble\nx,y\nz,w\n"),
    ]);
    let found = scanned.findings();
    let why = |it: &Section| (it.why.0.clone(), it.why.1.inner().to_owned());
    assert!(found.sections.iter().filter(|it| it.records > 0).count() >= 3);
    for section in found.sections.iter().filter(|it| it.records > 0) {
        let (key, value) = why(section);
        let by_rule = matches!(&*key, "reason-section" | "reason-file" | "reason-part");
        // What an app's rule decided names the app and the place; all else says that no rule did.
        let named = !matches!(&*section.platform, "words" | "shape" | "none" | "");
        assert_eq!(by_rule, named, "{section:?}");
        assert!(!by_rule || !value.is_empty(), "{section:?}");
    }
    let of = |path: &str| found.entries.iter().find(|it| it.name.inner() == path).unwrap();
    assert_eq!(of("user_data_tiktok.json").rule, "instagram");
}
