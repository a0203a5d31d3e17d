//! The guide for people: alike in both languages, its pictures there, and shown whole in the window.

use std::mem::{Discriminant, discriminant};
use std::path::Path;

use dossier::i18n::{GuidePart, Lang, guide_parts, guide_picture};
use dossier::ui::command::Route;
use egui_kittest::kittest::Queryable as _;

use crate::ui::made_up::results;
use crate::ui::stage::{TALL, Wanted};

/// Words of a sentence that a person reads easily.
const WORDS_MAX: usize = 20;

fn parts(lang: Lang) -> Vec<GuidePart<'static>> {
    guide_parts(lang.guide())
}

fn words(part: GuidePart<'_>) -> &str {
    match part {
        GuidePart::Head(text)
        | GuidePart::Text(text)
        | GuidePart::Point(text)
        | GuidePart::Step(_, text)
        | GuidePart::Picture(text, _)
        | GuidePart::ToFile(text)
        | GuidePart::Typed(text) => text,
    }
}

#[test]
fn both_languages_say_the_same() {
    let form = |lang: Lang| -> Vec<Discriminant<GuidePart<'static>>> {
        parts(lang).iter().map(discriminant).collect()
    };
    assert_eq!(form(Lang::En), form(Lang::ZhHans));
    assert!(parts(Lang::En).len() > 40, "all of it is read");
}

#[test]
fn every_picture_is_there_and_small() {
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/guide");
        let named = lang.guide().lines().filter_map(|it| it.split_once("](pictures/"));
        let named: Vec<&str> = named.filter_map(|it| it.1.strip_suffix(')')).collect();
        assert_eq!(named.len(), 5, "{named:?}");
        for name in named {
            let size = std::fs::metadata(folder.join("pictures").join(name)).unwrap().len();
            assert!((5_000..100_000).contains(&size), "{name}: {size} bytes");
            assert_eq!(guide_picture(name).map(|it| it.len() as u64), Some(size), "{name}");
        }
    }
}

#[test]
fn its_sentences_are_short() {
    for part in parts(Lang::En) {
        for sentence in words(part).split_inclusive(['.', '?', ':']) {
            let count = sentence.split_whitespace().count();
            assert!(count <= WORDS_MAX, "{count} words: {sentence}");
        }
        assert!(!words(part).contains('!'), "{part:?}");
    }
}

#[test]
fn the_window_shows_it() {
    for lang in Lang::ALL {
        let wanted = Wanted { lang, size: TALL, ..Wanted::default() };
        let window = wanted.with(results(), Route::Guide);
        for part in parts(lang) {
            if let GuidePart::Head(text) | GuidePart::Picture(text, _) = part {
                assert!(window.query_all_by_label(text).next().is_some(), "{text}");
            }
        }
    }
}
