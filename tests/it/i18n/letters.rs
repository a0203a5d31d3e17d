//! The texts of letters: the same in six languages, and shown by the fonts that come along.

use std::collections::BTreeSet;

use dossier::i18n::{Lang, Texts, fonts};
use typst::foundations::Bytes;
use typst::text::Font;

use super::files::Messages;

/// Ids of letters, and of what they ask for, that a language has.
fn ids(lang: Lang) -> BTreeSet<String> {
    let keys = Messages::of(lang.tag()).0.into_keys();
    let is_claim = |it: &String| it.starts_with("claim-") && !it.starts_with("claim-state-");
    let in_letters = |it: &String| is_claim(it) || is_letter(it);
    keys.filter(in_letters).collect()
}

/// Ids of letters; those of the screen that shows them are in the window's languages only.
fn is_letter(id: &str) -> bool {
    let english = Messages::in_file("en", "letter.ftl");
    english.0.contains_key(id)
}

#[test]
fn six_languages_have_the_same_letters() {
    let english = ids(Lang::En);
    assert!(english.len() > 120, "{}", english.len());
    for lang in Lang::ALL {
        let here = ids(lang);
        let lacking: Vec<_> = english.symmetric_difference(&here).collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", lang.tag());
    }
}

#[test]
fn six_languages_use_the_same_variables_and_articles() {
    let english = Messages::of("en");
    for lang in Lang::ALL {
        let other = Messages::of(lang.tag());
        for id in ids(Lang::En).iter().filter(|it| is_letter(it)) {
            assert_eq!(english.variables(id), other.variables(id), "{id} in {}", lang.tag());
            let words = |it: &Messages| it.0[id].join(" ");
            assert!(!words(&other).contains(['!', '！', '¡']), "{id} in {}", lang.tag());
            // Sections of California's code are written alike everywhere.
            let sections = |text: &str| -> BTreeSet<String> {
                let is_section = |it: char| it.is_ascii_digit() || it == '.';
                let parts = text.split(|it: char| !is_section(it)).map(|it| it.trim_matches('.'));
                parts.filter(|it| it.starts_with("1798.")).map(str::to_owned).collect()
            };
            assert_eq!(sections(&words(&english)), sections(&words(&other)), "{id}");
        }
    }
}

#[test]
fn every_character_of_letters_has_a_glyph() {
    let files = [fonts::SANS, fonts::SANS_SEMIBOLD, fonts::SANS_SC, fonts::SYMBOLS];
    let have: Vec<Font> =
        files.into_iter().map(|it| Font::new(Bytes::new(it), 0).expect("a font")).collect();
    let covers = |it: char| have.iter().any(|font| font.info().coverage.contains(u32::from(it)));
    for lang in Lang::ALL {
        let messages = Messages::of(lang.tag());
        let lines = ids(lang).into_iter().flat_map(|id| messages.0[&id].clone());
        let text: String = lines.collect();
        let all = [text.as_str(), lang.own_name()].concat();
        let lacking: BTreeSet<char> = all.chars().filter(|it| !covers(*it)).collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", lang.tag());
    }
}

#[test]
fn traditional_characters_are_no_simplified_ones() {
    let simplified = "数据国个这来为时后们请发给网话说记录应该号电脑邮视频导";
    for (id, lines) in Messages::of("zh-Hant").0 {
        let text = lines.join(" ");
        assert!(!text.contains(|it| simplified.contains(it)), "{id}: {text}");
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let zone = dossier::findings::Zone::Named("UTC".to_owned());
    let date = |lang| Texts::new(lang).letter_date(1_793_600_000, &zone);
    let wanted = [
        "2 November 2026",
        "2026年11月2日",
        "2026年11月2日",
        "2 de noviembre de 2026",
        "2. November 2026",
        "2 novembre 2026",
    ];
    assert_eq!(Lang::ALL.map(date), wanted);
}
