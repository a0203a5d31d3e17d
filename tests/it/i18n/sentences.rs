//! Sentences about what stands out, in both languages.

use dossier::findings::{Filter, Stamp, Zone};
use dossier::i18n::{Lang, Sentence, Texts};
use dossier::insight::{Facts, Notable};
use dossier::taxonomy::Level;

fn say(lang: Lang, finder: &str, number: u64, facts: Facts) -> Sentence {
    let notable = Notable {
        finder: finder.to_owned(),
        number,
        facts,
        level: Level::Private,
        records: number,
        filter: Filter::default(),
    };
    Texts::new(lang).notable(&notable, &Zone::Export)
}

fn english(finder: &str, number: u64, facts: Facts) -> String {
    say(Lang::En, finder, number, facts).text
}

fn location(count: u64, gap_secs: u32) -> Facts {
    Facts::SteadyLocation { app: "Shop".into(), count, day: 19_000, gap_secs }
}

fn photos(count: u64, at_night: u64, days: u32) -> Facts {
    Facts::Photos { app: "Chat".into(), count, at_night, days }
}

fn tool(microphone: bool, count: u64, longest_ms: Option<u64>) -> Facts {
    Facts::CameraMicrophone { app: "Chat".into(), microphone, count, longest_ms }
}

/// Every finder, once.
fn all() -> Vec<(&'static str, Facts)> {
    vec![
        ("F1", location(288, 300)),
        ("F2", photos(87, 4, 7)),
        ("F3", tool(true, 26, Some(90_000))),
        ("F8", Facts::Oldest { first: Stamp::at(1_551_607_200), years: 7, apart: None }),
        ("F13", Facts::Night { percent: 19, count: 1_900, of: 10_000 }),
        ("F14", Facts::BusiestHour { weekday: 6, hour: 22, day: None, count: 1_234 }),
        ("F15", Facts::SignInCountries { countries: vec!["DE".into(), "FR".into()], elsewhere: 3 }),
        ("F17", Facts::Searches { count: 1_234, first: Some(Stamp::at(1_551_607_200)) }),
    ]
}

#[test]
fn each_finder_speaks_english() {
    let said: Vec<String> = all().into_iter().map(|it| english(it.0, 1, it.1)).collect();
    assert_eq!(
        said,
        [
            "Shop asked for your location 288 times on 8 Jan 2022, about every 5 minutes.",
            "Chat opened your photo library 87 times in 7 days, 4 of them between midnight and 5 am.",
            "Chat used the microphone 26 times, the longest for 1 minute 30 seconds.",
            "The oldest record is from 3 Mar 2019.",
            "19% of the timed records are between midnight and 5 am.",
            "Most records: Sundays around 22:00.",
            "Sign-ins from addresses registered in Germany and France.",
            "1,234 searches are kept, back to 3 Mar 2019.",
        ]
    );
}

#[test]
fn small_numbers_and_missing_facts_read_well() {
    for (finder, facts, text) in [
        (
            "F1",
            location(24, 60),
            "Shop asked for your location 24 times on 8 Jan 2022, about every minute.",
        ),
        (
            "F1",
            location(24, 3600),
            "Shop asked for your location 24 times on 8 Jan 2022, about every hour.",
        ),
        ("F2", photos(1, 0, 1), "Chat opened your photo library once in one day."),
        ("F2", photos(12, 0, 2), "Chat opened your photo library 12 times in 2 days."),
        ("F3", tool(false, 1, None), "Chat used the camera once."),
        ("F17", Facts::Searches { count: 1, first: None }, "One search is kept."),
    ] {
        assert_eq!(english(finder, 1, facts), text);
    }
}

#[test]
fn every_card_is_whole_in_every_language() {
    for lang in Lang::ALL {
        for (finder, facts) in all() {
            let said = say(lang, finder, 12_345, facts);
            for text in [&said.title_number, &said.short, &said.text] {
                assert!(
                    !text.is_empty() && !text.contains(['⟦', '{', '!', '！']),
                    "{finder}: {text}"
                );
            }
            let caution = said.caution.unwrap_or_default();
            assert!(!caution.contains(['⟦', '{', '!', '！']), "{finder}: {caution}");
            assert!(!said.text.contains(" ,") && !said.text.contains(" ."), "{}", said.text);
        }
    }
    assert_eq!(
        say(Lang::En, "F13", 19, Facts::Night { percent: 19, count: 1, of: 5 }).title_number,
        "19%"
    );
    assert!(say(Lang::En, "F1", 1, location(24, 60)).caution.is_some());
    assert!(
        say(Lang::En, "F8", 1, Facts::Oldest { first: Stamp::at(0), years: 6, apart: None })
            .caution
            .is_none()
    );
}

#[test]
fn each_finder_speaks_chinese() {
    let said: Vec<String> =
        all().into_iter().map(|it| say(Lang::ZhHans, it.0, 1, it.1).text).collect();
    assert_eq!(said[0], "Shop 在2022年1月8日查询了你的位置 288 次，大约每 5 分钟一次。");
    assert_eq!(said[1], "Chat 在 7 天内读取了你的照片图库 87 次，其中 4 次在午夜到凌晨 5 点之间。");
    assert_eq!(said[5], "记录最多的时候：星期日 22:00 前后。");
    // A measure word stands with its number, and what is counted below.
    let large = |finder, number, facts| {
        let said = say(Lang::ZhHans, finder, number, facts);
        [said.title_number, said.short]
    };
    let searches = Facts::Searches { count: 501, first: None };
    assert_eq!(large("F17", 501, searches), ["501 条", "搜索记录"]);
    assert_eq!(large("F19", 18, Facts::Child { under: 18 }), ["未满 18 岁", "按填写的出生日期"]);
}
