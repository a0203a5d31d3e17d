//! The one form in which texts are searched: traditional and simplified characters find each other,
//! however an export writes them.

use std::fmt::Write as _;

use dossier::findings::{Answer, Filter, Question};
use dossier::reader::Place;
use dossier::reader::frame::ScanOptions;
use dossier::text::fold;
use dossier::text::initials::{Initials, Sought};
use proptest::prelude::*;

use crate::fixture::Folder;
use crate::scan::scan_as;

#[test]
fn characters_are_simplified_and_letters_small() {
    assert_eq!(fold::text("聯絡 Robin 的電話號碼"), "联络 robin 的电话号码");
    assert_eq!(fold::text("后面"), fold::text("後面"));
    assert_eq!(fold::text("Straße ÄÖ 龍"), "straße ÄÖ 龙", "other letters stay");
    assert!(fold::is_chinese("a电".as_bytes()) && !fold::is_chinese("Straße".as_bytes()));
}

#[test]
fn characters_that_are_written_as_escapes_are_simplified_too() {
    let bytewise = "話".bytes().map(|it| format!("\\u00{it:02X}")).collect::<Vec<_>>().concat();
    let folded = "话".bytes().map(|it| format!("\\u00{it:02x}")).collect::<Vec<_>>().concat();
    for (written, wanted) in [
        ("\\u8A71", "\\u8bdd".to_owned()),
        ("x\\u8a71\\u8A71y", "x\\u8bdd\\u8bddy".to_owned()),
        (&*bytewise, folded),
        // A path and a torn escape are no characters.
        ("c:\\users\\u8a", "c:\\users\\u8a".to_owned()),
    ] {
        let found = fold::bytes(written.as_bytes(), true);
        assert_eq!(String::from_utf8(found).unwrap(), wanted);
    }
    assert_eq!(fold::bytes("話".as_bytes(), false), "話".as_bytes());
}

proptest! {
    #[test]
    fn a_folded_text_is_as_long_and_cut_anywhere_the_same(words in "[a-zA-Z話語龍电后後é字 ]{0,40}", at in 0..120_usize) {
        let whole = fold::bytes(words.as_bytes(), true);
        let text = fold::text(&words);
        prop_assert_eq!(&whole, text.as_bytes());
        prop_assert_eq!(whole.len(), words.len());
        // From the next whole character on.
        let from = words.ceil_char_boundary(at.min(words.len()));
        prop_assert_eq!(&fold::bytes(&words.as_bytes()[from..], true), &whole[from..]);
    }
}

#[test]
fn a_search_in_either_script_finds_both() {
    let folder = Folder::new("fold");
    let text = r#"[
      {"time": "2024-05-01 10:00:00", "query": "圖書館的電話"},
      {"time": "2024-05-02 10:00:00", "query": "图书馆的电话"},
      {"time": "2024-05-03 10:00:00", "query": "\u5716\u66F8\u9928"},
      {"time": "2024-05-04 10:00:00", "query": "書"}
    ]"#;
    std::fs::write(folder.join("search_history.json"), text).unwrap();
    let mut it =
        scan_as(&[folder.join("search_history.json")], Place::Thread, ScanOptions::default());
    for sought in ["图书馆", "圖書館", "圖书館"] {
        let filter = Filter::default();
        let question =
            Question::Search { text: sought.to_owned(), initials: false, filter, limit: 10 };
        let Answer::Hits { hits, .. } = it.ask(&question) else { panic!("no hits") };
        assert_eq!(hits.len(), 3, "{sought}");
        for hit in hits {
            let (from, to) = (hit.matched.0 as usize, hit.matched.1 as usize);
            let marked = &hit.around.inner()[from..to];
            assert_eq!(fold::text(marked), "图书馆", "it is marked as it stands there");
        }
    }
}

#[test]
fn words_are_found_by_the_first_letters_of_their_sounds() {
    let place = |text: &str, letters: &str| Sought::new(letters, true).find(text);
    assert_eq!(place("在圖書館看书", "tsg"), Some((3, 9)));
    assert_eq!(place("在圖書館看书", "TSG"), Some((3, 9)));
    assert_eq!(place("看 tsg", "tsg"), Some((4, 3)), "the letters themselves come first");
    // A character with several sounds stands for each of them; zh is a z.
    assert_eq!(place("银行", "yh"), place("行人", "xr").map(|_| (0, 6)));
    assert_eq!(place("中文", "zw"), Some((0, 6)));
    assert_eq!(place("图 书馆", "tsg"), None, "a word is in one piece");
    assert_eq!(Sought::new("tsg", false).find("图书馆"), None);
    for no_letters in ["t", "t2", "图书", "", "abcdefghijklmnopq"] {
        assert_eq!(Initials::of(no_letters), None, "{no_letters}");
    }
}

#[test]
fn a_search_by_first_letters_finds_each_record_once_however_it_is_written() {
    let folder = Folder::new("initials");
    let bytewise = "图书馆".bytes().map(|it| format!("\\u00{it:02x}")).collect::<Vec<_>>().concat();
    let mut text = String::from("[");
    for number in 0..20_000 {
        let word = match number % 4 {
            0 => "圖書館",
            1 => "\\u5716\\u66F8\\u9928",
            2 => bytewise.as_str(),
            _ => "银行",
        };
        let comma = if number > 0 { "," } else { "" };
        write!(text, r#"{comma}{{"time":"2024-05-01 10:00:00","query":"{word} {number}"}}"#)
            .unwrap();
    }
    text.push(']');
    std::fs::write(folder.join("search_history.json"), text).unwrap();
    let mut it =
        scan_as(&[folder.join("search_history.json")], Place::Thread, ScanOptions::default());
    let mut hits = |initials: bool| {
        let text = "tsg".to_owned();
        let question =
            Question::Search { text, initials, filter: Filter::default(), limit: 50_000 };
        it.hits(&question)
    };
    let found = hits(true);
    let records: std::collections::BTreeSet<u32> = found.iter().map(|it| it.row.record).collect();
    assert_eq!((found.len(), records.len()), (15_000, 15_000));
    for hit in found.iter().step_by(997) {
        let (from, to) = (hit.matched.0 as usize, hit.matched.1 as usize);
        assert_eq!(fold::text(&hit.around.inner()[from..to]), "图书馆");
    }
    assert!(hits(false).is_empty());
}
