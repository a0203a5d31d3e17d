//! Names in any encoding, and what they may hold.

use encoding_rs::{BIG5, EUC_KR, GB18030, IBM866, SHIFT_JIS};

use super::build::{Item, extra, item, zip};
use super::{open, problems};
use dossier::findings::ProblemKind;

fn names(items: &[Item]) -> Vec<String> {
    open(&zip(items).build()).entries().iter().map(|it| it.name.inner().to_owned()).collect()
}

#[track_caller]
fn check(encoding: &'static encoding_rs::Encoding, expected: &[&str]) {
    let items: Vec<Item> = expected.iter().map(|it| item(encoding.encode(it).0, "x")).collect();
    assert_eq!(names(&items), expected);
    let export = open(&zip(&items).build());
    assert_eq!(problems(&export), [ProblemKind::Encoding]);
}

#[test]
fn names_without_an_encoding_are_guessed_together() {
    check(GB18030, &["微信/聊天记录.json", "a.txt"]);
    check(GB18030, &["支付宝交易明细.csv"]);
    check(GB18030, &["报表.csv"]);
    check(GB18030, &["个人信息/浏览历史.txt", "个人信息/收货地址.txt", "评论.txt"]);
    check(BIG5, &["個人資料/聊天記錄.json", "照片/旅行.json"]);
    check(BIG5, &["訊息.txt", "搜尋紀錄.txt"]);
    check(SHIFT_JIS, &["日本語/表示.json"]);
    check(SHIFT_JIS, &["メッセージ.txt", "写真のコピー/東京.txt", "ソフト.txt"]);
    check(IBM866, &["Сообщения/друзья.json"]);
    check(IBM866, &["Документы/Фото 2021.txt"]);
    check(EUC_KR, &["카카오톡/대화.json"]);
}

#[test]
fn western_names_without_an_encoding_are_guessed() {
    let dos: [&[u8]; 3] = [b"Gr\x94\xe1e/Caf\x82.json", b"M\x81nchen.txt", b"se\xa4or.txt"];
    let found = names(&dos.map(|it| item(it, "x")));
    assert_eq!(found, ["Größe/Café.json", "München.txt", "señor.txt"]);
    let windows: [&[u8]; 2] = [b"Gr\xf6\xdfe/Caf\xe9.json", b"M\xfcnchen.txt"];
    assert_eq!(names(&windows.map(|it| item(it, "x"))), ["Größe/Café.json", "München.txt"]);
}

#[test]
fn utf8_is_read_with_and_without_its_flag() {
    let flagged = Item { flags: 1 << 11, ..item("微信/é.json", "x") };
    assert_eq!(names(&[flagged, item("微信/é.json", "x")]), ["微信/é.json", "微信/é.json"]);
    let invalid = Item { flags: 1 << 11, ..item(b"a\xff.txt", "x") };
    assert_eq!(names(&[invalid]), ["a\u{fffd}.txt"]);
}

#[test]
fn the_unicode_path_field_is_used_if_it_fits() {
    let field = |raw: &[u8]| {
        let mut body = vec![1];
        body.extend(crc32fast::hash(raw).to_le_bytes());
        body.extend("Ünï.json".as_bytes());
        extra(0x7075, &body)
    };
    let raw = b"\x9an\x8b.json";
    let fresh = Item { extra: field(raw), ..item(raw, "x") };
    let stale = Item { extra: field(b"other"), ..item(raw, "x") };
    assert_eq!(names(&[fresh, stale])[0], "Ünï.json");
}

#[test]
fn odd_names_are_kept_as_text() {
    let odd =
        ["../../etc/passwd", "/abs", "C:/x", "a\0b", "", "line\nbreak", "~", "a//b", "\u{202e}gpj"];
    assert_eq!(names(&odd.map(|it| item(it, "x"))), odd);
    assert_eq!(names(&[item("a\\b\\c.txt", "x")]), ["a/b/c.txt"]);
    let long = "n".repeat(65_535);
    // No system has paths as long, so the middle is left out.
    let short = format!("{}\u{2026}{}", "n".repeat(768), "n".repeat(256));
    assert_eq!(names(&[item(&long, "x"), item("after", "x")]), [short.as_str(), "after"]);
}
