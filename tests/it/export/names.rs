//! Names in any encoding, and what they may hold.

use encoding_rs::{BIG5, EUC_KR, GB18030, IBM866, SHIFT_JIS};

use super::build::{Item, extra, item, zip};
use super::{contents, open, problems};
use dossier::export::{Export, Input, MemoryBytes, Wishes};
use dossier::findings::{NameEncoding, ProblemKind, RAW_NAMES_MAX};
use dossier::record::EntryId;
use std::sync::Arc;

fn names(items: &[Item]) -> Vec<String> {
    let export = open(&zip(items).build());
    export.entries().iter().map(|it| export.name(it).to_owned()).collect()
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

#[test]
fn what_the_person_says_of_the_letters_goes_before_the_guess() {
    let shift_jis = |it: &str| SHIFT_JIS.encode(it).0.into_owned();
    let items = [item(shift_jis("日本語/表示.json"), "x"), item("plain.txt", "x")];
    let bytes = zip(&items).build();
    let input =
        || Input::File { name: "a.zip".into(), bytes: Arc::new(MemoryBytes::new(&bytes[..])) };
    let wished =
        |names| Export::open_all(&[input()], Wishes { names, ..Wishes::default() }, &mut |_| {});
    let guessed = wished(None);
    assert_eq!(guessed.odd_names().encoding, Some(NameEncoding::ShiftJis));
    for (letters, code) in NameEncoding::ALL {
        let export = wished(Some(letters));
        assert_eq!(export.odd_names().encoding, Some(letters), "{code}");
        let name = export.name(&export.entries()[0]).to_owned();
        assert_eq!(name == "日本語/表示.json", letters == NameEncoding::ShiftJis, "{code}: {name}");
        assert_eq!(export.name(&export.entries()[1]), "plain.txt", "{code}");
        // Whatever they are read as, the bytes are the same.
        let raw = export.odd_names().raw;
        assert_eq!(raw, [(EntryId(0), shift_jis("日本語/表示.json"))], "{code}");
    }
}

#[test]
fn bytes_of_names_that_are_no_text_are_kept_beside_their_entries() {
    let flagged = |name: &[u8]| Item { flags: 1 << 11, ..item(name, "x") };
    // A folder before them is no entry, and an archive inside has entries of its own.
    let inner = zip(&[item("ok.txt", "x"), flagged(b"in\xfe.txt")]).build();
    let items = [
        item("folder/", ""),
        flagged(b"a\xff.txt"),
        item("in.zip", inner),
        item("b.txt", "x"),
        flagged(b"c\xc0\xaf.txt"),
    ];
    let export = open(&zip(&items).build());
    let odd = export.odd_names();
    let told: Vec<(&str, &[u8])> = odd
        .raw
        .iter()
        .map(|it| (export.name(&export.entries()[it.0.0 as usize]), it.1.as_slice()))
        .collect();
    assert_eq!(
        told,
        [
            ("a\u{fffd}.txt", &b"a\xff.txt"[..]),
            ("c\u{fffd}\u{fffd}.txt", b"c\xc0\xaf.txt"),
            ("in.zip/in\u{fffd}.txt", b"in\xfe.txt"),
        ]
    );
    assert_eq!(odd.encoding, None, "nothing was guessed");
    // There may be a million of them.
    let many: Vec<Item> = (0..3000).map(|it| flagged(format!("{it}").as_bytes())).collect();
    let many: Vec<Item> =
        many.into_iter().map(|it| Item { name: [&it.name[..], b"\xff"].concat(), ..it }).collect();
    assert_eq!(open(&zip(&many).build()).odd_names().raw.len(), RAW_NAMES_MAX);
}

#[test]
fn names_that_are_longer_or_shorter_in_the_list_cost_nothing() {
    for (listed, local) in [(1, 60_000), (60_000, 1), (200, 1), (1, 200), (60_000, 0)] {
        let one = |number: u8| Item {
            name: vec![b'a' + number; listed],
            local_name: Some(vec![b'x'; local]),
            ..item("", format!("the content of {number}"))
        };
        let items = [one(0), Item { deflated: true, ..one(1) }, one(2)];
        let mut export = open(&zip(&items).build());
        let found = contents(&mut export);
        for (number, found) in found.iter().enumerate() {
            assert!(found.ends_with(&format!(": the content of {number}")), "{listed} {local}");
        }
        assert_eq!(found.len(), 3);
    }
}

#[test]
fn long_names_are_told_of_while_they_are_listed() {
    let items: Vec<Item> = (0..200).map(|it| item(vec![b'a' + it % 26; 60_000], "x")).collect();
    let bytes = zip(&items).build();
    let input = Input::File { name: "a.zip".into(), bytes: Arc::new(MemoryBytes::new(&bytes[..])) };
    let mut told = Vec::new();
    Export::open_all(&[input], Wishes::default(), &mut |count| told.push(count));
    // Some 12 MB of names: on a slow disk they are seconds apart.
    assert!(told.iter().filter(|it| (1..200).contains(*it)).count() >= 2, "{told:?}");
}
