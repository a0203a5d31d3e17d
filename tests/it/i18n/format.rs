//! Numbers, dates, sizes and spans in the languages: input and expected text.

use dossier::findings::{Stamp, Zone};
use dossier::i18n::{Arg, Lang, Texts, in_a_row};
use proptest::prelude::*;

fn both() -> (Texts, Texts) {
    (Texts::new(Lang::En), Texts::new(Lang::ZhHans))
}

#[test]
fn counts_have_separators_alone_and_in_sentences() {
    let (en, zh) = both();
    for (count, expected) in
        [(0, "0"), (999, "999"), (1_234, "1,234"), (u64::MAX, "18,446,744,073,709,551,615")]
    {
        assert_eq!(en.number(count), expected);
        assert_eq!(zh.number(count), expected);
    }
    assert_eq!(en.with("span-days", &[("count", Arg::Count(1_234))]), "1,234 days");
    assert_eq!(en.with("span-days", &[("count", Arg::Count(1))]), "1 day");
    assert_eq!(zh.with("span-days", &[("count", Arg::Count(1_234))]), "1,234 天");
}

#[test]
fn each_language_writes_numbers_its_own_way() {
    for (lang, number, size) in [
        (Lang::Es, "1.234.567", "1,5 MB"),
        (Lang::De, "1.234.567", "1,5 MB"),
        (Lang::Fr, "1\u{a0}234\u{a0}567", "1,5\u{a0}Mo"),
        (Lang::ZhHant, "1,234,567", "1.5 MB"),
    ] {
        let texts = Texts::new(lang);
        assert_eq!(texts.number(1_234_567), number);
        assert_eq!(texts.size(1_500_000).replace(' ', "\u{a0}"), size.replace(' ', "\u{a0}"));
        let days = texts.with("span-days", &[("count", Arg::Count(1_234_567))]);
        assert!(days.starts_with(number), "{days}");
    }
}

#[test]
fn tags_of_systems_lead_to_a_language() {
    for (tag, lang) in [
        ("zh_CN.UTF-8", Some(Lang::ZhHans)),
        ("zh-SG", Some(Lang::ZhHans)),
        ("zh", Some(Lang::ZhHans)),
        ("zh_TW.UTF-8", Some(Lang::ZhHant)),
        ("zh-Hant-HK", Some(Lang::ZhHant)),
        ("zh_HK", Some(Lang::ZhHant)),
        ("de_AT@euro", Some(Lang::De)),
        ("ES-419", Some(Lang::Es)),
        ("fr", Some(Lang::Fr)),
        ("en_GB", Some(Lang::En)),
        ("pt_BR", None),
        ("", None),
    ] {
        assert_eq!(Lang::known(tag), lang, "{tag}");
    }
    for lang in Lang::ALL {
        assert_eq!(Lang::known(lang.tag()), Some(lang));
    }
}

#[test]
fn rounded_counts_say_so() {
    let (en, zh) = both();
    assert_eq!(en.about(999), "999");
    assert_eq!(en.about(31_204), "about 31,000");
    assert_eq!(en.about(31_000), "31,000");
    assert_eq!(en.about(99_700), "about 100,000");
    assert_eq!(zh.about(31_204), "约 31,000");
    assert!(!en.about(u64::MAX).is_empty());
}

#[test]
fn shares_never_lie_at_the_ends() {
    let (en, zh) = both();
    for (part, total, english, chinese) in [
        (0, 0, "0%", "0%"),
        (0, 10, "0%", "0%"),
        (1, 1_000, "under 1%", "不到 1%"),
        (999, 1_000, "over 99%", "超过 99%"),
        (1_000, 1_000, "100%", "100%"),
        (1, 8, "13%", "13%"),
        (1, 100, "1%", "1%"),
        (99, 100, "99%", "99%"),
    ] {
        assert_eq!(en.share(part, total), english, "{part} of {total}");
        assert_eq!(zh.share(part, total), chinese, "{part} of {total}");
    }
}

#[test]
fn sizes_are_short() {
    let (en, zh) = both();
    for (bytes, expected) in [
        (0, "0 bytes"),
        (1, "1 byte"),
        (812, "812 bytes"),
        (1_000, "1 kB"),
        (1_499, "1.5 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (1_500_000, "1.5 MB"),
        (14_000_000_000, "14 GB"),
        (u64::MAX, "18,447 PB"),
    ] {
        assert_eq!(en.size(bytes), expected, "{bytes}");
    }
    assert_eq!(zh.size(812), "812 字节");
    assert_eq!(zh.size(1_500_000), "1.5 MB");
}

#[test]
fn days_and_months() {
    let (en, zh) = both();
    assert_eq!(en.day(0), "1 Jan 1970");
    assert_eq!(en.day(-1), "31 Dec 1969");
    assert_eq!(en.day(17_958), "3 Mar 2019");
    assert_eq!(zh.day(17_958), "2019年3月3日");
    assert_eq!(en.day(i32::MAX), "no date");
    assert_eq!(zh.day(i32::MIN), "没有日期");
    assert_eq!(en.month(24_290), "Mar 2024");
    assert_eq!(zh.month(24_290), "2024年3月");
}

#[test]
fn times_name_their_zone() {
    let (en, zh) = both();
    // 2024-05-14 15:12 UTC
    let secs = 1_715_699_520;
    let stamp = |offset_mins| Stamp { offset_mins, ..Stamp::at(secs) };
    let shanghai = Zone::Named("Asia/Shanghai".to_owned());
    assert_eq!(en.time(stamp(None), &shanghai), "14 May 2024, 23:12 UTC+8");
    assert_eq!(zh.time(stamp(None), &shanghai), "2024年5月14日 23:12（UTC+8）");
    assert_eq!(en.time(stamp(None), &Zone::Export), "14 May 2024, 15:12 UTC");
    assert_eq!(en.time(stamp(Some(330)), &Zone::Export), "14 May 2024, 20:42 UTC+5:30");
    assert_eq!(en.time(stamp(Some(-210)), &Zone::Export), "14 May 2024, 11:42 UTC\u{2212}3:30");
    // Summer time counts.
    let berlin = Zone::Local("Europe/Berlin".to_owned());
    assert_eq!(en.time(stamp(Some(480)), &berlin), "14 May 2024, 17:12 UTC+2");
    assert_eq!(en.time_of_day(stamp(None), &berlin), "17:12");
    assert_eq!(en.date(secs, &shanghai), "14 May 2024");
    assert_eq!(en.dates(secs, secs, &shanghai), "14 May 2024");
    assert_eq!(en.dates(0, secs, &Zone::Export), "1 Jan 1970 to 14 May 2024");
    assert_eq!(zh.dates(0, secs, &Zone::Export), "1970年1月1日至2024年5月14日");
    let nowhere = Zone::Named("Nowhere/Land".to_owned());
    assert_eq!(en.time(stamp(None), &nowhere), "14 May 2024, 15:12 UTC");
}

#[test]
fn hours_and_weekdays() {
    let (en, zh) = both();
    assert_eq!(en.hour(7), "07:00");
    assert_eq!(en.weekday(0), "Monday");
    assert_eq!(zh.weekday(6), "星期日");
    assert_eq!(en.weekday_short(6), "Sun");
    assert_eq!(zh.weekday_short(0), "周一");
}

#[test]
fn spans_have_two_units() {
    let (en, zh) = both();
    assert_eq!(en.span_secs(0), "0 seconds");
    assert_eq!(en.span_secs(1), "1 second");
    assert_eq!(en.span_secs(327), "5 minutes 27 seconds");
    assert_eq!(zh.span_secs(327), "5 分钟 27 秒");
    assert_eq!(en.span_secs(3_600), "1 hour");
    assert_eq!(en.span_secs(90_061), "1 day 1 hour");
    assert_eq!(en.span_ms(400), "under 1 second");
    assert_eq!(en.span_ms(327_400), "5 minutes 27 seconds");
}

#[test]
fn lists_read_as_lists() {
    let (en, zh) = both();
    let names = |count: usize| ["A", "B", "C"][..count].iter().map(|it| (*it).to_owned()).collect();
    let lists: [Vec<String>; 4] = [names(0), names(1), names(2), names(3)];
    assert_eq!(lists.each_ref().map(|it| en.list(it)), ["", "A", "A and B", "A, B and C"]);
    assert_eq!(zh.list(&lists[3]), "A、B 和 C");
    // A blank stands between Chinese and Latin letters, and not between Chinese ones.
    let mixed = |names: [&str; 2]| zh.list(&names.map(str::to_owned));
    assert_eq!(mixed(["微信", "TikTok"]), "微信和 TikTok");
    assert_eq!(mixed(["TikTok", "微信"]), "TikTok 和微信");
}

#[test]
fn sentences_stand_in_a_row_as_their_language_sets_them() {
    assert_eq!(in_a_row("One.", "Two."), "One. Two.");
    assert_eq!(in_a_row("第一句。", "第二句。"), "第一句。第二句。");
    let (en, zh) = both();
    assert_eq!([en.year(2025), zh.year(2025)], ["2025", "2025年"]);
}

proptest! {
    #[test]
    fn any_value_can_be_written(part: u64, total: u64, secs: i64, days: i32, offset: i16) {
        let (en, zh) = both();
        for texts in [en, zh] {
            let stamp = Stamp { offset_mins: Some(offset), ..Stamp::at(secs) };
            let all = [
                texts.share(part, total), texts.about(part), texts.size(part), texts.day(days),
                texts.month(days), texts.time(stamp, &Zone::Export), texts.span_secs(part),
                texts.span_ms(part), texts.date(secs, &Zone::Named("Europe/Paris".to_owned())),
            ];
            for it in all {
                prop_assert!(!it.is_empty() && !it.contains('⟦') && !it.contains('{'), "{}", it);
            }
        }
    }
}
