//! A letter that asks for what is missing: by each law, in each language, on paper, in the window.

use std::process::Command as Program;

use dossier::findings::Filter;
use dossier::i18n::{Lang, Texts};
use dossier::insight::{Claim, ClaimState, Results};
use dossier::report::{
    self, Choices, Law, LetterKind, Preset, Written, letter, letter_hearsay, letter_notes,
};
use dossier::taxonomy::Kind;
use dossier::ui::command::{Command, Paper, Route};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::fixture::Folder;
use crate::pdf;
use crate::results::rich;
use crate::ui::stage::{TALL, Wanted, shot};

fn day() -> Written {
    Written { on_secs: 1_793_600_000, zone: "Europe/Berlin".to_owned() }
}

/// Claims of every state about one platform.
fn results() -> Results {
    let mut results = rich();
    let claim = |id: &str, claimed_by: &str, state| Claim {
        platform: "tiktok".to_owned(),
        id: id.to_owned(),
        kind: Kind::ActivityWatched,
        claimed_by: claimed_by.to_owned(),
        also_by: Vec::new(),
        ask: true,
        state,
        records: u64::from(state == ClaimState::Found),
        filter: Filter::default(),
    };
    results.insights.missing = vec![
        claim("watch-time", "founding/002", ClaimState::Absent),
        claim("policy-keystrokes", "policy/tiktok", ClaimState::Absent),
        claim("voice-messages", "founding/000", ClaimState::Empty),
        claim("app-logs", "founding/000", ClaimState::CannotTell),
        claim("likes", "founding/000", ClaimState::Found),
    ];
    results
}

fn written(law: Law, lang: Lang) -> String {
    let kind = LetterKind { law: Some(law), lang: Some(lang), hearsay: true };
    letter(&results(), kind, None, &day())
}

#[test]
fn what_only_others_say_is_asked_for_where_that_is_wanted() {
    let lang = Some(Lang::En);
    let of = |hearsay| letter(&results(), LetterKind { law: None, lang, hearsay }, None, &day());
    for said in ["How long each video was watched", "Logs of what was tapped"] {
        assert!(of(true).contains(said) && !of(false).contains(said), "{said}");
    }
    // The company's own words, and what the export itself has a place for.
    for said in ["- Patterns of typing", "- Voice messages"] {
        assert!(of(false).contains(said), "{said}");
    }
    let names = letter_hearsay(&results(), 0, &Texts::new(Lang::En));
    assert_eq!(names, ["How long each video was watched", "Logs of what was tapped in the app"]);
}

#[test]
fn it_asks_for_what_is_missing_and_for_nothing_else() {
    let text = written(Law::Gdpr, Lang::En);
    for wanted in [
        "Request for access to my personal data (Article 15 GDPR): TikTok",
        "2 November 2026",
        "records from 3 March 2019 to 9 January 2026",
        "Your own description says that you collect the following. I did not find it in the \
         export:\n- Patterns of typing",
        "It has been published that you collect the following. I did not find it in the export:\n\
         - How long each video was watched",
        "but they are empty:\n- Voice messages",
        "I could not tell whether the export has the following:\n- Logs of what was tapped",
        "within one month (Article 12(3))",
        "[Your name]",
        "(Article 15(1)(e))",
        "complain to a supervisory authority (Article 15(1)(f))",
    ] {
        assert!(text.contains(wanted), "{wanted}\nis not in\n{text}");
    }
    assert!(!text.contains("- Likes"), "that was found: {text}");
}

/// What speaks against the person who asks is not sent to the company, but told to the person.
#[test]
fn that_it_is_a_draft_stands_beside_it_and_not_in_it() {
    for lang in Lang::ALL {
        let notes = letter_notes(&results(), &Texts::new(lang));
        let text = written(Law::Gdpr, lang);
        assert!(
            notes.iter().all(|it| it.contains("Dossier")) && !text.contains("Dossier"),
            "{text}"
        );
    }
    let notes = letter_notes(&results(), &Texts::new(Lang::En));
    let english = notes.last().expect("that it is a draft");
    assert!(english.contains("It is not legal advice."), "{english}");
    let window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Letter);
    window.get_by_label(english);
    let value = window.get_by_label("Text of the letter").accesskit_node().value();
    assert!(!value.unwrap_or_default().contains(english));
}

#[test]
fn each_law_is_named_with_its_articles_in_each_language() {
    let wanted: [(Law, &[&str]); 4] = [
        (Law::Gdpr, &["2016/679", "15", "12"]),
        (Law::Uk, &["15", "12", "77"]),
        (Law::Pipl, &["17", "23", "24", "39", "45", "48", "50"]),
        (Law::Ccpa, &["1798.100", "1798.110", "1798.115", "1798.130(a)(2)", "45"]),
    ];
    for (law, marks) in wanted {
        for lang in Lang::ALL {
            let text = written(law, lang);
            assert!(!text.contains('⟦') && !text.contains('{'), "{text}");
            assert!(text.matches("TikTok").count() >= 2, "{text}");
            // In mainland China articles are numbered in words.
            if law == Law::Pipl && lang == Lang::ZhHans {
                assert!(text.contains("第四十五条") && text.contains("第五十条"), "{text}");
                continue;
            }
            for mark in marks {
                assert!(text.contains(mark), "{mark}: {text}");
            }
        }
    }
    assert!(written(Law::Gdpr, Lang::De).contains("- Wie lange jedes Video angesehen wurde"));
    assert!(written(Law::Gdpr, Lang::Fr).contains("- Habitudes de frappe"));
    assert!(written(Law::Gdpr, Lang::Es).contains("- Mensajes de voz"));
    assert!(written(Law::Pipl, Lang::ZhHant).contains("- 每個影片看了多久"));
}

#[test]
fn without_claims_it_asks_in_general_and_without_a_platform_it_leaves_a_gap() {
    let mut bare = results();
    bare.insights.missing.clear();
    let kind = LetterKind::default();
    let text = letter(&bare, kind, None, &day());
    assert!(text.contains("Please check whether you hold data about me that is not in the export"));
    bare.findings.platforms.clear();
    let text = letter(&bare, kind, None, &day());
    assert!(text.contains("[Name of the app or service]"), "{text}");
    let mut two = results();
    two.findings.platforms.push(two.findings.platforms[0].clone());
    assert_eq!(letter(&two, kind, None, &day()).matches("Dear Sir").count(), 2);
    assert_eq!(letter(&two, kind, Some(1), &day()).matches("Dear Sir").count(), 1);
}

#[test]
fn it_stands_at_the_end_of_a_lawyers_pdf_in_its_own_language() {
    let mut results = results();
    results.findings.kinds.retain(|it| it.kind == Kind::ActivityWatched);
    results.findings.hours.clear();
    results.findings.companies.truncate(3);
    let of = |letter| {
        let choices = Choices { preset: Preset::Lawyer, letter, ..Choices::default() };
        report::pdf(&results, &[], &choices, &Texts::new(Lang::En), &|| false).unwrap().bytes
    };
    let kind = LetterKind { law: Some(Law::Pipl), lang: Some(Lang::ZhHant), hearsay: true };
    let with = of(Some(kind));
    if let Some(folder) = std::env::var_os("DOSSIER_KEEP") {
        std::fs::write(std::path::PathBuf::from(folder).join("letter.pdf"), &with).unwrap();
    }
    let text = pdf::text(&with);
    assert!(text.contains("每個影片看了多久"), "{text}");
    assert!(pdf::is_accessible(&with));
    assert!(pdf::languages(&with).contains(&"zh-TW".to_owned()), "{:?}", pdf::languages(&with));
    assert!(!pdf::text(&of(None)).contains("letter asking"));
}

#[test]
fn a_person_changes_copies_and_saves_it() {
    let folder = Folder::new("letter");
    let mut window = Wanted { size: TALL, ..Wanted::default() }.with(results(), Route::Missing);
    window.get_by_label("Write a letter asking for it").click();
    window.run();
    shot(&mut window, "letter");
    window.get_by_label("Français").click();
    window.get_by_label("United Kingdom (UK GDPR)").click();
    window.run();
    let field = window.get_by_label("Text of the letter");
    let value = field.accesskit_node().value().unwrap_or_default();
    assert!(value.contains("UK GDPR") && value.contains("- Habitudes de frappe"), "{value}");
    field.focus();
    window.run();
    window.get_by_label("Text of the letter").type_text("ZZ my own words");
    window.run();
    let value = window.get_by_label("Text of the letter").accesskit_node().value();
    let value = value.unwrap_or_default();
    assert!(value.contains("ZZ my own words"), "{value}");
    let path = folder.join("letter.txt");
    window.state_mut().send(Command::Keep(Paper::Letter(value.clone()), Some(path.clone())));
    let start = std::time::Instant::now();
    while !path.exists() {
        assert!(start.elapsed().as_secs() < 60, "nothing came");
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.run();
    }
    window.run();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), value);
}

#[test]
fn the_command_line_writes_it() {
    let folder = Folder::new("letter");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 300, 1).unwrap();
    std::fs::write(folder.join(&name), bytes).unwrap();
    let call = |words: &[&str]| {
        Program::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["scan", &name, "--quiet"])
            .args(words)
            .current_dir(folder.join(""))
            .output()
            .unwrap()
    };
    let output = call(&["--letter", "-", "--law", "ccpa", "--letter-lang", "es"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("California Consumer Privacy Act") && text.contains("Atentamente"));
    assert!(text.contains("- Mensajes de voz") || text.contains("- Patrones"), "{text}");
    assert_eq!(call(&["--letter", "-", "--law", "none"]).status.code(), Some(2));
    assert_eq!(call(&["--letter", "-", "--letter-lang", "tlh"]).status.code(), Some(2));
}

#[test]
fn a_chinese_platform_is_asked_in_chinese_by_the_law_of_china() {
    let mut results = results();
    let kind = |law, lang| LetterKind { law, lang: Some(lang), hearsay: false };
    let by = |results: &Results, kind| letter(results, kind, None, &day());
    assert!(by(&results, kind(None, Lang::ZhHans)).contains("2016/679"));
    results.findings.platforms[0].law = Some("pipl".to_owned());
    let text = by(&results, kind(None, Lang::ZhHans));
    assert!(text.contains("第四十五条") && !text.contains("2016/679"), "{text}");
    // A name in Chinese letters stands in a sentence without gaps, another one with them.
    assert!(text.contains("我在 TikTok 有"), "{text}");
    results.findings.platforms[0].name = "微信支付 (WeChat Pay)".to_owned();
    assert!(by(&results, kind(None, Lang::ZhHans)).contains("我在微信支付 (WeChat Pay) 有"));
    // In other languages, and where a person chose, it stays.
    assert!(by(&results, kind(None, Lang::De)).contains("2016/679"));
    assert!(by(&results, kind(Some(Law::Gdpr), Lang::ZhHans)).contains("2016/679"));
    // Profiles name it.
    let profiles = dossier::profile::bundled();
    let home: Vec<&str> =
        profiles.iter().filter(|it| it.law == Some("pipl")).map(|it| it.id.as_str()).collect();
    assert!(home.contains(&"wechat-pay") && !home.contains(&"tiktok"), "{home:?}");
    let wrong = dossier::profile::bundled().iter().filter(|it| it.law.is_some());
    assert!(wrong.into_iter().all(|it| it.zone == "Asia/Shanghai"));
}

#[test]
fn what_an_export_is_not_of_is_not_asked_for() {
    let mut results = results();
    results.insights.missing[0].ask = false;
    let kind = LetterKind { hearsay: true, ..LetterKind::default() };
    let text = letter(&results, kind, None, &day());
    assert!(
        !text.contains("How long each video was watched") && text.contains("Patterns of typing")
    );
    let bill = dossier::profile::bundled().iter().find(|it| it.id == "wechat-pay").unwrap();
    let asked: Vec<&str> =
        bill.claims.iter().filter(|it| it.ask).map(|it| it.id.as_str()).collect();
    assert_eq!(asked, ["transactions", "cards"]);
}
