//! How a summary ends, and what it says of a report that no company gave.

use std::fs;
use std::process::Command;

use dossier::i18n::{Lang, Texts};

use crate::fixture::Folder;
use crate::pdf;

/// An export of a made-up person.
fn export(sample: &str) -> (String, Vec<u8>) {
    if sample != "takeout" {
        return dossier::sample::in_memory(sample, 600, 3).unwrap();
    }
    let searched = br#"[{"header": "Search", "title": "Searched for tea", "products": ["Search"],
        "time": "2024-03-01T10:00:00.000Z"}]"#;
    let path = "Takeout/My Activity/Search/MyActivity.json";
    ("takeout.zip".to_owned(), crate::scan::zipped(&[(path, searched)]))
}

/// The files that are saved of it, by names of options.
fn saved(sample: &str, (lang, whom): (&str, &str), outs: &[&str]) -> Vec<Vec<u8>> {
    let folder = Folder::new("last-page");
    let (name, bytes) = export(sample);
    fs::write(folder.join(&name), bytes).unwrap();
    let mut call = Command::new(env!("CARGO_BIN_EXE_dossier"));
    call.arg("scan").arg(folder.join(&name)).args(["--quiet", "--lang", lang, "--for", whom]);
    for out in outs {
        call.arg(format!("--{out}")).arg(folder.join(out));
    }
    let run = call.output().unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    outs.iter().map(|it| fs::read(folder.join(it)).unwrap()).collect()
}

#[test]
fn the_words_are_never_alone_on_a_page() {
    for (sample, lang, whom) in [
        ("tiktok", "en", "me"),
        ("tiktok", "de", "parent"),
        ("ios", "fr", "me"),
        ("ios", "zh-Hans", "lawyer"),
        ("takeout", "es", "me"),
        ("takeout", "zh-Hant", "lawyer"),
    ] {
        let made = saved(sample, (lang, whom), &["pdf"]);
        let texts = Texts::new(Lang::ALL.into_iter().find(|it| it.tag() == lang).unwrap());
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let pages: Vec<String> = pdf::page_texts(&made[0]).iter().map(|it| bare(it)).collect();
        let on = |id: &str| pages.iter().position(|it| it.contains(&bare(&texts.get(id))));
        assert!(on("pdf-glossary").is_some(), "{sample} {lang}");
        assert_eq!(on("pdf-glossary"), on("pdf-rules"), "{sample} {lang}");
        // What is not in it is not explained.
        let sign_ins = pages.iter().any(|it| it.contains(&bare(&texts.get("pdf-term-3.means"))));
        assert_eq!(sign_ins, sample == "tiktok", "{sample} {lang}");
    }
}

#[test]
fn a_phones_own_report_is_of_no_company() {
    for lang in Lang::ALL {
        let made = saved("ios", (lang.tag(), "me"), &["html", "letter"]);
        let (page, letter) = (
            String::from_utf8(made[0].clone()).unwrap(),
            String::from_utf8(made[1].clone()).unwrap(),
        );
        let texts = Texts::new(lang);
        let title = texts.get("pdf-title-ios-app-privacy");
        assert!(page.contains(&format!("<h1>{title}</h1>")), "{}", lang.tag());
        assert!(!page.contains("bundleID") && !page.contains("AppInitiated"), "{}", lang.tag());
        // The app by its name, and what it used in words.
        assert!(page.contains(&format!("{} · ", texts.get("use-location"))), "{}", lang.tag());
        assert!(!letter.contains("App Privacy Report:"), "{letter}");
        assert!(letter.contains(&texts.get("letter-with-ios-app-privacy")), "{letter}");
    }
}

#[test]
fn an_account_is_with_the_company() {
    let made = saved("takeout", ("en", "me"), &["letter"]);
    let letter = String::from_utf8(made[0].clone()).unwrap();
    assert!(letter.contains("I have an account with Google: "), "{letter}");
    assert!(!letter.contains("Google Takeout"), "{letter}");
}
