//! Every value that findings hold has its words in both languages.

use dossier::findings::{EntryState, IdentifierKind, Problem, ProblemKind, Section, SectionState};
use dossier::i18n::{Lang, Texts};
use dossier::insight::ClaimState;
use dossier::taxonomy::{Category, Kind, Level, Origin};
use dossier::text::Untrusted;

fn assert_words(texts: &Texts, words: &str) {
    assert!(!words.is_empty() && !words.contains('⟦') && !words.contains('{'), "{words}");
    if texts.lang() == Lang::ZhHans {
        assert!(!words.is_ascii(), "not translated: {words}");
    }
}

#[test]
fn all_values_have_words() {
    for texts in Lang::ALL.map(Texts::new) {
        for it in Category::ALL {
            assert_words(&texts, &texts.category(it));
            assert_words(&texts, &texts.category_short(it));
            assert_words(&texts, &texts.category_say(it));
            assert_words(&texts, &texts.category_why(it));
            assert_words(&texts, &texts.category_who(it));
            assert_words(&texts, &texts.category_do(it));
        }
        for it in Kind::all() {
            assert_words(&texts, &texts.kind(it));
            assert_words(&texts, &texts.kind_say(it));
        }
        for it in Origin::ALL {
            assert_words(&texts, &texts.origin(it));
            assert_words(&texts, &texts.origin_means(it));
        }
        for it in Level::ALL {
            assert_words(&texts, &texts.level(it));
            assert_words(&texts, &texts.level_means(it));
        }
        for (it, _) in IdentifierKind::ALL {
            assert_words(&texts, &texts.identifier(it));
        }
        use EntryState::{Media, Partial, Read, Unread, Waiting};
        for it in [Waiting, Read, Partial, Media, Unread] {
            assert_words(&texts, &texts.entry_state(it));
        }
        for it in [SectionState::Found, SectionState::Empty, SectionState::Absent] {
            assert_words(&texts, &texts.section_state(it));
        }
        use ClaimState::{Absent, CannotTell, Empty, Found, Outside, Unchecked};
        for it in [Found, Empty, Absent, CannotTell, Outside, Unchecked] {
            assert_words(&texts, &texts.claim_state(it));
        }
    }
}

#[test]
fn kinds_have_different_names() {
    for texts in Lang::ALL.map(Texts::new) {
        let mut names: Vec<_> = Kind::all().map(|it| texts.kind(it)).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), Kind::COUNT);
    }
}

#[test]
fn problems_say_what_happened_and_what_was_kept() {
    let problem = |kind, kept_records| Problem {
        kind,
        entry: None,
        name: Untrusted::from("chat\u{202e}.json"),
        offset_bytes: None,
        count: 2,
        kept_records,
    };
    for texts in Lang::ALL.map(Texts::new) {
        for (kind, _) in ProblemKind::ALL {
            let text = texts.problem(&problem(kind, 0));
            assert_words(&texts, &text.what);
            assert_words(&texts, &text.kept);
            assert_words(&texts, &text.do_next);
            assert!(!text.what.contains('\u{202e}'));
        }
    }
    let text = Texts::new(Lang::En).problem(&problem(ProblemKind::Truncated, 1_204));
    assert_eq!(text.kept, "1,204 records were kept from it.");
}

#[test]
fn unknown_codes_fall_back() {
    let en = Texts::new(Lang::En);
    assert_eq!(en.country("DE"), "Germany");
    assert_eq!(Texts::new(Lang::ZhHans).country("DE"), "德国");
    assert_eq!(en.country("zz"), "zz");
    assert_eq!(en.country("a b=c"), "a b=c");
    assert_eq!(en.role("ads"), "Ads");
    assert_eq!(en.role("nonsense"), "Not known");
    let section = Section {
        platform: "x".to_owned(),
        id: "x".to_owned(),
        path: Untrusted::from("Your Activity/Search History"),
        state: SectionState::Found,
        records: 1,
        kind: Kind::ActivitySearches,
        ..Section::default()
    };
    assert_eq!(en.section(&section), "Search History");
}

/// Each step has its kinds in every language, and nothing is said of what is not there.
#[test]
fn what_is_said_of_a_category_fits_the_kinds_that_are_there() {
    for texts in Lang::ALL.map(Texts::new) {
        for it in Category::ALL {
            let all: Vec<Kind> = Kind::all().filter(|of| of.category() == it).collect();
            let steps = texts.category_steps(it, &all);
            assert_eq!(steps.len(), it.steps_for().len(), "{} {steps:?}", it.code());
            assert_eq!(texts.sentences(&steps), texts.category_do(it));
            assert_eq!(texts.category_said(it, &all), texts.category_say(it));
            for of in it.steps_for().iter().chain(it.said_of()).flat_map(|it| *it) {
                assert_eq!(of.category(), it);
            }
        }
    }
    let en = Texts::new(Lang::En);
    let steps = |it, kinds: &[Kind]| en.category_steps(it, kinds).join(" ");
    let sensors = [Kind::DeviceSensors];
    assert_eq!(steps(Category::Device, &sensors), "Check camera, mic and photo access.");
    assert_eq!(steps(Category::Usage, &[Kind::UsageContacted]), "Turn off “share usage data”.");
    assert_eq!(steps(Category::Ads, &[Kind::AdsSeen]), "Turn off ads based on you.");
    assert_eq!(steps(Category::Location, &[Kind::LocationRough]), "");
    let said = |it, kinds: &[Kind]| en.category_said(it, kinds);
    assert_eq!(said(Category::Device, &sensors), en.kind_say(Kind::DeviceSensors));
    assert_eq!(
        said(Category::Location, &[Kind::LocationChecks, Kind::LocationRough]),
        format!("{} {}", en.kind_say(Kind::LocationChecks), en.kind_say(Kind::LocationRough))
    );
    let exact = [Kind::LocationRough, Kind::LocationExact];
    assert_eq!(said(Category::Location, &exact), en.category_say(Category::Location));
}
