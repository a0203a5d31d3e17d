//! Sorting by words and by shape: what decides, how sure it is, and what stays unsorted.

use std::collections::{BTreeMap, BTreeSet};

use dossier::classify::shape::by_fields;
use dossier::classify::words::Words;
use dossier::detect::Spelling;
use dossier::taxonomy::Kind;

fn kind(path: &[&str]) -> Option<&'static str> {
    Words::bundled().by_path(path).map(|it| it.kind.code())
}

#[test]
fn headings_name_their_kind() {
    let words = Words::bundled();
    for (path, code) in [
        ("聊天记录.html", "messages.private"),
        ("浏览历史.csv", "activity.watched"),
        ("瀏覽紀錄.csv", "activity.watched"),
        ("搜尋紀錄.json", "activity.searches"),
        ("登录记录.csv", "device.sign_ins"),
        ("登入裝置/登录设备.csv", "device.devices"),
        ("行踪轨迹.csv", "location.exact"),
        ("IP属地.csv", "location.rough"),
        ("收货地址.xlsx", "location.saved"),
        ("银行卡.csv", "money.cards"),
        ("交易记录.csv", "money.transfers"),
        ("红包.csv", "money.balance"),
        ("通讯录.csv", "people.address_book"),
        ("黑名单.csv", "people.blocked"),
        ("关注列表.csv", "people.follows"),
        ("兴趣标签.csv", "ads.interests"),
        ("用户画像.csv", "ads.profile"),
        ("消息通知.csv", "usage.notices"),
        ("隐私设置.csv", "usage.settings"),
        ("实名认证.csv", "about.id_checks"),
        ("Watch History.txt", "activity.watched"),
        ("search_queries.json", "activity.searches"),
        ("direct-messages.js", "messages.private"),
        ("Login Activity.csv", "device.sign_ins"),
        ("ip_addresses.csv", "device.network"),
        ("LocationHistory.json", "location.exact"),
        ("blocked_profiles.json", "people.blocked"),
        ("likedVideos.json", "activity.likes"),
        ("orderHistory.csv", "money.orders"),
        ("paymentMethods.json", "money.cards"),
        ("adInterests.json", "ads.interests"),
        ("ads_clicked.json", "ads.seen"),
        ("advertisers_using_your_activity_or_information.json", "ads.lists"),
        ("your_off-facebook_activity.json", "ads.offsite"),
        ("notification settings.csv", "usage.settings"),
        ("crash_logs.txt", "usage.crashes"),
        ("Heart Rate.csv", "about.health"),
    ] {
        let parts: Vec<&str> = path.split('/').chain(["[]"]).collect();
        let verdict = words.by_path(&parts);
        assert_eq!(verdict.as_ref().map(|it| it.kind.code()), Some(code), "for {path}");
        assert!(verdict.unwrap().confidence >= 0.6);
    }
}

#[test]
fn the_longest_term_wins_its_place() {
    for (path, word) in [
        ("聊天记录", "聊天记录"),
        ("登录地点", "登录地点"),
        ("消息通知", "消息通知"),
        ("Ad preferences", "ad preference"),
        ("push notification settings", "notification setting"),
    ] {
        assert_eq!(Words::bundled().by_path(&[path, "[]"]).unwrap().word, word);
    }
}

#[test]
fn the_nearest_heading_counts_most() {
    assert_eq!(kind(&["messages", "photos", "[]"]), Some("content.media"));
    assert_eq!(kind(&["我的数据", "社交", "评论.json", "[]"]), Some("content.comments"));
    // Fields inside a record do not outweigh its heading.
    assert_eq!(kind(&["浏览历史", "[]", "视频"]), Some("activity.watched"));
    assert_eq!(kind(&["orders.csv", "[]", "address"]), Some("money.orders"));
    // A general heading leaves the choice to the key inside.
    assert_eq!(kind(&["个人资料", "手机号"]), Some("about.contact"));
    assert_eq!(kind(&["个人资料", "某项"]), Some("about.profile"));
    assert_eq!(kind(&["profile.json", "profile", "birthDate"]), Some("about.basics"));
}

#[test]
fn one_heading_is_sure_and_two_that_differ_are_not() {
    let confidence = |path: &[&str]| Words::bundled().by_path(path).map(|it| it.confidence);
    assert_eq!(confidence(&["搜索历史", "[]"]), Some(0.9));
    assert_eq!(confidence(&["订单", "聊天记录", "[]"]), Some(0.6));
    assert_eq!(confidence(&["状态", "[]"]), None);
}

#[test]
fn what_says_nothing_stays_unsorted() {
    for path in [
        &["data.json", "[]"] as &[&str],
        &["part-0001.csv", "[]", "value"],
        &["记录.csv", "[]"],
        &["history", "[]"],
        &["1234567890", "[]", "x"],
        &["", "[]"],
        &[],
        // Statements about everybody.
        &["个人信息收集清单.html", "[]"],
        &["第三方信息共享清单", "位置信息"],
    ] {
        assert_eq!(kind(path), None, "for {path:?}");
    }
}

#[test]
fn the_vocabulary_is_large_and_without_doubles() {
    let words = Words::bundled();
    let mut seen = BTreeMap::new();
    let (mut chinese, mut english) = (0, 0);
    for (word, kind) in words.terms() {
        let spelling = Spelling::of(word);
        assert!(!spelling.is_empty(), "{word}");
        if let Some(other) = seen.insert(spelling, kind) {
            assert_eq!(other, kind, "{word} has two kinds");
        }
        if word.is_ascii() { english += 1 } else { chinese += 1 }
    }
    assert!(chinese >= 300 && english >= 400, "{chinese} {english}");
    // Every kind can be reached.
    let reached: BTreeSet<Kind> = words.terms().filter_map(|it| it.1).collect();
    assert_eq!(reached.len(), Kind::COUNT - 1);
}

#[test]
fn every_strong_term_decides_as_a_heading() {
    let words = Words::bundled();
    let mut others = Vec::new();
    for (word, kind) in words.terms() {
        if let (Some(kind), Some(verdict)) = (kind, words.by_path(&[word, "[]"]))
            && verdict.kind != kind
        {
            others.push(word.to_owned());
        }
    }
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn platforms_are_told_by_what_only_they_write() {
    let words = Words::bundled();
    assert_eq!(words.platform(&["数据.zip", "朋友圈.html"]), Some("wechat"));
    assert_eq!(words.platform(&["https://www.DouYin.com/x"]), Some("douyin"));
    assert_eq!(words.platform(&["超话"]), Some("weibo"));
    assert_eq!(words.platform(&["个人资料"]), None);
}

#[test]
fn shapes_that_mean_one_thing() {
    for (fields, want) in [
        (
            &["latitude", "longitude", "timestamp"] as &[&str],
            Some(("location.exact", "place-and-time")),
        ),
        (&["point/lat", "point/lng", "time"], Some(("location.exact", "place-and-time"))),
        (&["latitudeE7", "longitudeE7", "timestampMs"], Some(("location.exact", "place-and-time"))),
        (&["纬度", "经度", "时间"], Some(("location.exact", "place-and-time"))),
        (
            &["ip_address", "userAgent", "created_at"],
            Some(("device.sign_ins", "address-and-device")),
        ),
        (&["from", "to", "text", "date"], Some(("messages.private", "sender-and-text"))),
        (
            &["sender_name", "timestamp_ms", "content"],
            Some(("messages.private", "sender-and-text")),
        ),
        (
            &["from", "to", "subject", "body", "date"],
            Some(("messages.email", "sender-and-subject")),
        ),
        (&["amount", "currency", "date"], Some(("money.transfers", "amount-and-currency"))),
        (&["date", "link"], None),
        (&["latitude", "timestamp"], None),
        (&["ip", "date"], None),
        (&["from", "to", "date"], None),
        (&["amount", "date"], None),
        (&["fromage", "tomato", "context", "update"], None),
        (&[], None),
    ] {
        assert_eq!(by_fields(fields).map(|it| (it.0.code(), it.1)), want, "for {fields:?}");
    }
}

#[test]
fn strange_keys_do_no_harm() {
    let words = Words::bundled();
    let long = "广告".repeat(100_000);
    for path in [long.as_str(), "\u{0}", "🙂", "a\u{301}", "İstanbul ǅ", "                "] {
        words.by_path(&[path, "[]"]);
        by_fields(&[path, "//", "[]/[]"]);
    }
    let deep = vec!["messages"; 10_000];
    assert_eq!(words.by_path(&deep).map(|it| it.kind), Some(Kind::MessagesPrivate));
}
