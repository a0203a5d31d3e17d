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

/// How bright a picture is on average, 0 to 255.
fn brightness(png: &[u8]) -> u64 {
    let grey = image::load_from_memory(png).unwrap().into_luma8();
    let all: u64 = grey.as_raw().iter().map(|it| u64::from(*it)).sum();
    all / grey.as_raw().len() as u64
}

#[test]
fn every_picture_is_there_in_both_themes_and_small() {
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/guide");
        let named = lang.guide().lines().filter_map(|it| it.split_once("](pictures/"));
        let named: Vec<&str> = named.filter_map(|it| it.1.strip_suffix(')')).collect();
        assert_eq!(named.len(), 5, "{named:?}");
        for name in named {
            let dark = name.replace(".png", "-dark.png");
            for (file, is_dark) in [(name, false), (dark.as_str(), true)] {
                let size = std::fs::metadata(folder.join("pictures").join(file)).unwrap().len();
                assert!((5_000..100_000).contains(&size), "{file}: {size} bytes");
                let shown = guide_picture(name, is_dark).expect(file);
                assert_eq!(shown.len() as u64, size, "{file}");
                assert_eq!(is_dark, brightness(shown) < 100, "{file}");
            }
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
