//! Nothing that the founding texts name is without a place: each kind of data is led to by a profile
//! or by words, each system has a profile, and each word of the texts is sorted where it belongs.

use std::collections::BTreeSet;

use dossier::classify::words::Words;
use dossier::i18n::howto_platforms;
use dossier::profile::bundled;
use dossier::taxonomy::Kind;

/// The systems that the texts name, and their neighbours.
const SYSTEMS: &[&str] = &[
    "tiktok",
    "douyin",
    "wechat",
    "wechat-pay",
    "weibo",
    "taobao",
    "meituan",
    "toutiao",
    "zhihu",
    "ios-app-privacy",
    "grindr",
    "instagram",
    "alipay",
    "jd",
    "xiaohongshu",
    "qq",
    "bilibili",
    "kuaishou",
    "bumble",
];

/// Kinds of data in the words of the texts, and where each belongs.
const WORDS: &[(&str, &[&str])] = &[
    ("full name", &["about.names"]),
    ("phone number", &["about.contact"]),
    ("email address", &["about.contact"]),
    ("gender", &["about.basics"]),
    ("occupation", &["about.work_home"]),
    ("like", &["activity.likes"]),
    ("shared post", &["activity.shares"]),
    ("comment", &["content.comments"]),
    ("video viewed", &["activity.watched"]),
    ("link clicked", &["activity.links"]),
    ("device", &["device.devices"]),
    ("ip address", &["device.network"]),
    ("operating system", &["device.devices"]),
    ("geolocation", &["location.exact"]),
    ("photo", &["content.media"]),
    ("video", &["content.media"]),
    ("voice message", &["messages.calls"]),
    ("chat", &["messages.private"]),
    ("time spent", &["usage.time"]),
    ("network connection", &["device.network", "usage.contacted"]),
    ("order", &["money.orders"]),
    ("bank account", &["money.cards"]),
    ("credit card", &["money.cards"]),
    ("transaction history", &["money.transfers"]),
    ("message", &["messages.private"]),
    ("call", &["messages.calls"]),
    ("ads viewed", &["ads.seen"]),
    ("ad interest", &["ads.interests"]),
    ("facial recognition", &["about.id_checks"]),
    ("birth date", &["about.basics"]),
    ("login history", &["device.sign_ins"]),
];

#[test]
fn every_system_has_a_profile() {
    for id in SYSTEMS {
        let profile = bundled().iter().find(|it| it.id == *id);
        let profile = profile.unwrap_or_else(|| panic!("no profile for {id}"));
        // What is not public is told by words, and says so.
        assert_eq!(profile.sections.is_empty(), !profile.documented, "{id}");
    }
}

#[test]
fn every_kind_is_led_to() {
    let words: BTreeSet<Kind> = Words::bundled().terms().filter_map(|it| it.1).collect();
    let mut rules = BTreeSet::new();
    for section in bundled().iter().flat_map(|it| &it.sections) {
        let cases = section.switch.iter().flat_map(|it| &it.cases).filter_map(|it| it.kind);
        let fields = section.fields.iter().filter_map(|it| it.kind);
        let lists = section.lists.iter().filter_map(|it| it.kind);
        rules.extend(section.kind.into_iter().chain(cases).chain(fields).chain(lists));
    }
    for kind in Kind::all().filter(|it| *it != Kind::Unsorted) {
        assert!(words.contains(&kind), "no word leads to {}", kind.code());
    }
    let without: Vec<&str> = Kind::all().filter(|it| !rules.contains(it)).map(Kind::code).collect();
    println!("kinds that only words lead to: {without:?}");
    assert!(without.len() < 15, "{without:?}");
}

#[test]
fn every_word_of_the_texts_is_sorted() {
    let words = Words::bundled();
    let mut astray = Vec::new();
    for (word, kinds) in WORDS {
        let found = words.by_path(&[word, "[]"]).map(|it| it.kind.code());
        if found.is_none_or(|it| !kinds.contains(&it)) {
            astray.push((word, found));
        }
    }
    assert!(astray.is_empty(), "{astray:?}");
}

#[test]
fn claims_and_ways_are_there_for_what_the_texts_say() {
    for (id, at_least) in [
        ("tiktok", 30),
        ("douyin", 15),
        ("wechat", 12),
        ("wechat-pay", 6),
        ("taobao", 1),
        ("meituan", 3),
        ("ios-app-privacy", 5),
    ] {
        let profile = bundled().iter().find(|it| it.id == id).unwrap();
        assert!(profile.claims.len() >= at_least, "{id}: {}", profile.claims.len());
    }
    // The texts name these without saying what they collect: nothing is made up.
    for id in ["toutiao", "weibo", "zhihu"] {
        let profile = bundled().iter().find(|it| it.id == id).unwrap();
        assert!(profile.claims.is_empty(), "{id}");
    }
    let ways: BTreeSet<&str> = howto_platforms().iter().map(|it| it.profile.as_str()).collect();
    for id in ["tiktok", "wechat", "douyin", "weibo", "taobao", "meituan", "ios-app-privacy"] {
        assert!(ways.contains(id), "no way to get the file of {id}");
    }
}
