//! What stands out, and what is missing: conditions, order, counts.

use dossier::findings::{
    Actor, Coverage, Filter, Findings, HourGrid, KindCount, MonthCount, Platform, Section,
    SectionState, Stamp, WeekdayDates,
};
use dossier::insight::{Apart, ClaimState, Facts, Insights, Notable, conclude};
use dossier::profile::{ClaimRule, FieldRule, Pattern, Profile, SectionRule};
use dossier::taxonomy::{Kind, Level};
use dossier::text::Untrusted;

const DAY: i64 = 86_400;

fn actor(id: &str, case: &str, records: u64) -> Actor {
    let kind = if case.ends_with("location") { Kind::LocationChecks } else { Kind::DeviceSensors };
    Actor {
        id: Untrusted::from(id),
        case: format!("access/{case}"),
        kind: Some(kind),
        records,
        span_secs: Some((0, 6 * DAY + 3600)),
        ..Actor::default()
    }
}

fn kind_count(kind: Kind, records: u64) -> KindCount {
    KindCount {
        kind,
        records,
        level: kind.level(),
        sensitive: 0,
        first: Some(Stamp::at(DAY)),
        last: Some(Stamp::at(2 * DAY)),
        span_days: Some((1, 2)),
        undated: 0,
        day_only: 0,
        origins: [0, records, 0, 0, 0],
    }
}

fn with_actors(actors: Vec<Actor>) -> Findings {
    Findings { actors, ..Findings::default() }
}

fn notable(findings: &Findings) -> Vec<Notable> {
    conclude(findings, &[]).notable
}

fn found(findings: &Findings, finder: &str) -> Option<Notable> {
    notable(findings).into_iter().find(|it| it.finder == finder)
}

fn by_actor(number: u32) -> Filter {
    Filter { actor: Some(number), ..Filter::default() }
}

#[test]
fn kinds_that_stand_out_by_being_there() {
    let rules = [
        ("F4", Kind::AdsLists, 1),
        ("F5", Kind::AdsOffsite, 1),
        ("F6", Kind::AdsInterests, 20),
        ("F7", Kind::AdsProfile, 1),
        ("F10", Kind::PeopleAddressBook, 1),
        ("F11", Kind::LocationExact, 50),
        ("F18", Kind::MoneyCards, 1),
        ("F20", Kind::AboutIdChecks, 1),
    ];
    for (code, kind, least) in rules {
        let of = |records| {
            let platforms = vec![Platform { name: "Here".to_owned(), ..Platform::default() }];
            let kinds = vec![kind_count(kind, records)];
            found(&Findings { kinds, platforms, ..Findings::default() }, code)
        };
        assert_eq!(of(least - 1), None, "{code}");
        let it = of(least).unwrap();
        assert_eq!((it.number, it.records, it.level), (least, least, kind.level()), "{code}");
        assert_eq!(it.filter, Filter { kinds: vec![kind], ..Filter::default() });
        let facts = Facts::OfKind {
            count: least,
            platform: Some("Here".to_owned()),
            last: Some(Stamp::at(2 * DAY)),
        };
        assert_eq!(it.facts, facts);
        for lang in dossier::i18n::Lang::ALL {
            let texts = dossier::i18n::Texts::new(lang);
            let said = texts.notable(&it, &dossier::findings::Zone::Export);
            assert!(!format!("{} {}", said.text, said.short).contains(['⟦', '{']), "{said:?}");
        }
    }
}

#[test]
fn two_platforms_are_not_told_apart_by_a_finder() {
    let kinds = vec![kind_count(Kind::AdsInterests, 30)];
    let platforms = vec![Platform::default(), Platform::default()];
    let it = found(&Findings { kinds, platforms, ..Findings::default() }, "F6").unwrap();
    assert!(matches!(it.facts, Facts::OfKind { platform: None, .. }));
}

#[test]
fn location_at_a_steady_pace() {
    let paced = |starts: u64, gap: u32, share: u32| {
        let mut one = actor("a.b", "location", 200);
        (one.busiest_day, one.pace) = (Some((19_000, starts)), Some((gap, share)));
        found(&with_actors(vec![actor("x", "location", 900), one]), "F1")
    };
    let it = paced(24, 300, 50).unwrap();
    assert_eq!((it.number, it.records, it.filter), (24, 200, by_actor(1)));
    assert_eq!(
        it.facts,
        Facts::SteadyLocation { app: "a.b".into(), count: 24, day: 19_000, gap_secs: 300 }
    );
    // Round numbers, a fifth to either side.
    for (gap, round) in [(48, 60), (72, 60), (240, 300), (360, 300), (700, 600), (1000, 900)] {
        let Facts::SteadyLocation { gap_secs, .. } = paced(24, gap, 80).unwrap().facts else {
            panic!("another finder")
        };
        assert_eq!(gap_secs, round, "for {gap}");
    }
    for (starts, gap, share) in [(23, 300, 90), (24, 300, 49), (24, 100, 90), (24, 5000, 90)] {
        assert_eq!(paced(starts, gap, share), None, "for {starts} {gap} {share}");
    }
}

#[test]
fn photos_often_or_at_night() {
    let read = |records: u64, at_night: u64| {
        let mut one = actor("a.b", "photos", records);
        one.at_night = at_night;
        one.name = Some("Chat".to_owned());
        found(&with_actors(vec![one]), "F2")
    };
    let it = read(87, 4).unwrap();
    assert_eq!((it.number, it.level, it.filter), (87, Level::Private, by_actor(0)));
    assert_eq!(it.facts, Facts::Photos { app: "Chat".into(), count: 87, at_night: 4, days: 7 });
    assert!(read(10, 0).is_some() && read(3, 3).is_some());
    assert!(read(9, 2).is_none());
}

#[test]
fn camera_or_microphone_of_the_app_that_used_it_most() {
    let mut microphone = actor("c", "microphone", 26);
    microphone.longest_ms = Some(90_500);
    let findings = with_actors(vec![actor("a", "camera", 4), microphone, actor("b", "camera", 9)]);
    let it = found(&findings, "F3").unwrap();
    assert_eq!((it.number, it.filter), (26, by_actor(1)));
    let facts = Facts::CameraMicrophone {
        app: "c".into(),
        microphone: true,
        count: 26,
        longest_ms: Some(90_500),
    };
    assert_eq!(it.facts, facts);
    assert!(found(&with_actors(vec![actor("a", "contacts", 99)]), "F3").is_none());
}

#[test]
fn long_memory_from_five_whole_years() {
    // 2019-03-03T10:00:00Z and five years later, to the second.
    let first = 1_551_607_200;
    let five = 1_709_460_000;
    let kept = |last: i64| {
        let mut findings = Findings::default();
        findings.totals.first = Some(Stamp::at(first));
        findings.totals.last = Some(Stamp::at(last));
        findings.months = vec![
            MonthCount { month: 2019 * 12 + 2, kind: Kind::ActivityWatched, records: 3 },
            MonthCount { month: 2019 * 12 + 2, kind: Kind::DeviceSignIns, records: 2 },
            MonthCount { month: 2024 * 12, kind: Kind::DeviceSignIns, records: 7 },
        ];
        found(&findings, "F8")
    };
    let it = kept(five).unwrap();
    let month = 2019 * 12 + 2;
    assert_eq!((it.number, it.records), (5, 5));
    assert_eq!(it.filter, Filter { months: Some((month, month)), ..Filter::default() });
    assert_eq!(it.facts, Facts::Oldest { first: Stamp::at(first), years: 5, apart: None });
    assert_eq!(kept(five - 1), None);
}

fn with_hours(counts: &[(usize, u64)]) -> Findings {
    let mut grid = vec![0; 168];
    for (place, count) in counts {
        grid[*place] = *count;
    }
    let half = grid.iter().map(|it| it / 2).collect();
    let rest = grid.iter().map(|it| it - it / 2).collect();
    let hours = vec![
        HourGrid { kind: Kind::ActivityWatched, counts: half },
        HourGrid { kind: Kind::MessagesPrivate, counts: rest },
    ];
    Findings { hours, ..Findings::default() }
}

#[test]
fn use_at_night() {
    // Tuesday 4 o'clock counts, Tuesday 5 o'clock does not.
    let it = found(&with_hours(&[(28, 30), (29, 100), (60, 70)]), "F13").unwrap();
    assert_eq!((it.number, it.records, it.level), (15, 30, Level::Personal));
    assert_eq!(it.facts, Facts::Night { percent: 15, count: 30, of: 200 });
    assert_eq!(it.filter.week_hours.len(), 35);
    assert_eq!(it.filter.week_hours[..6], [0, 1, 2, 3, 4, 24]);
    // 47 of 200 are 23.5 %, which is written as shares are everywhere.
    let it = found(&with_hours(&[(28, 47), (29, 153)]), "F13").unwrap();
    assert_eq!((it.number, &it.facts), (24, &Facts::Night { percent: 24, count: 47, of: 200 }));
    assert!(found(&with_hours(&[(28, 29), (29, 171)]), "F13").is_none());
    assert!(found(&with_hours(&[(28, 199)]), "F13").is_none());
}

/// The same with the dates of each weekday: how many, and how many records the fullest has of all.
fn on_dates(counts: &[(usize, u64)], dates: u32, fullest: u64) -> Findings {
    let mut findings = with_hours(counts);
    for (weekday, it) in findings.weekdays.iter_mut().enumerate() {
        let of_day = counts.iter().filter(|count| count.0 / 24 == weekday);
        let records = of_day.map(|count| count.1).sum();
        *it = WeekdayDates { dates, records, fullest: (20_335, fullest.min(records)) };
    }
    findings
}

#[test]
fn the_fullest_hour() {
    let it = found(&on_dates(&[(166, 120), (10, 80)], 9, 20), "F14").unwrap();
    assert_eq!(it.facts, Facts::BusiestHour { weekday: 6, hour: 22, day: None, count: 120 });
    assert_eq!(it.filter, Filter { week_hours: vec![166], ..Filter::default() });
    assert!(found(&on_dates(&[(166, 199)], 9, 20), "F14").is_none());
}

#[test]
fn of_hours_with_as_many_none_is_the_fullest() {
    let fullest = |counts: &[(usize, u64)]| found(&on_dates(counts, 9, 20), "F14").is_some();
    assert!(fullest(&[(166, 101), (10, 100)]) && !fullest(&[(166, 100), (10, 100)]));
}

#[test]
fn an_hour_of_one_date_is_that_date() {
    let it = found(&on_dates(&[(84, 250), (90, 40)], 1, 290), "F14").unwrap();
    let date = Some(20_335);
    assert_eq!(it.facts, Facts::BusiestHour { weekday: 3, hour: 12, day: date, count: 250 });
    // One of several dates has most of the weekday's records: neither that date nor a habit.
    assert!(found(&on_dates(&[(84, 250), (90, 40)], 5, 200), "F14").is_none());
    assert!(found(&on_dates(&[(84, 250), (90, 40)], 5, 140), "F14").is_some());
}

#[test]
fn sign_ins_from_several_countries() {
    let signed = |countries: &[(&str, u64)]| {
        let findings = Findings {
            sign_in_countries: countries.iter().map(|it| (it.0.to_owned(), it.1)).collect(),
            kinds: vec![kind_count(Kind::DeviceSignIns, 50)],
            ..Findings::default()
        };
        found(&findings, "F15")
    };
    let it = signed(&[("DE", 40), ("FR", 3), ("CN", 1)]).unwrap();
    let countries = ["DE", "FR", "CN"].map(str::to_owned).to_vec();
    assert_eq!((it.number, it.records), (3, 50));
    assert_eq!(it.facts, Facts::SignInCountries { countries, elsewhere: 4 });
    assert!(signed(&[("DE", 40)]).is_none() && signed(&[]).is_none());
}

#[test]
fn searches_from_a_hundred() {
    let kept = |count| {
        let kinds = vec![kind_count(Kind::ActivitySearches, count)];
        found(&Findings { kinds, ..Findings::default() }, "F17")
    };
    let it = kept(100).unwrap();
    assert_eq!(it.facts, Facts::Searches { count: 100, first: Some(Stamp::at(DAY)) });
    assert_eq!(it.filter.kinds, [Kind::ActivitySearches]);
    assert!(kept(99).is_none());
}

#[test]
fn at_most_five_by_level_then_count_then_date() {
    let mut findings = with_hours(&[(3, 500), (50, 500)]);
    let mut location = actor("l", "location", 300);
    (location.busiest_day, location.pace) = (Some((1, 60)), Some((600, 90)));
    let mut late = actor("m", "microphone", 12);
    late.span_secs = Some((0, 99 * DAY));
    findings.actors = vec![location, actor("p", "photos", 12), late];
    findings.kinds =
        vec![kind_count(Kind::ActivitySearches, 150), kind_count(Kind::DeviceSignIns, 9)];
    findings.sign_in_countries = vec![("DE".to_owned(), 8), ("FR".to_owned(), 1)];
    findings.totals.first = Some(Stamp::at(0));
    findings.totals.last = Some(Stamp::at(400_000_000));
    let finders: Vec<String> = notable(&findings).into_iter().map(|it| it.finder).collect();
    assert_eq!(finders, ["F1", "F17", "F3", "F2", "F13"]);
}

#[test]
fn nothing_found_says_nothing() {
    assert_eq!(conclude(&Findings::default(), &[]), Insights::default());
}

fn section(id: &str, records: u64) -> Section {
    Section {
        platform: "p".to_owned(),
        id: id.to_owned(),
        path: id.into(),
        state: if records > 0 { SectionState::Found } else { SectionState::Empty },
        records,
        kind: Kind::ActivityWatched,
        kinds: if records > 0 { vec![(Kind::ActivityWatched, records)] } else { Vec::new() },
        ..Section::default()
    }
}

fn claim(id: &str, sections: &[&str], fields: &[&str]) -> ClaimRule {
    ClaimRule {
        id: id.to_owned(),
        kind: Some(Kind::ActivityWatched),
        claimed_by: "founding/000".to_owned(),
        ask: true,
        outside: false,
        sections: sections.iter().map(|it| (*it).to_owned()).collect(),
        fields: fields.iter().map(|it| (*it).to_owned()).collect(),
        ..ClaimRule::default()
    }
}

/// What the claims of the next test are held against.
fn claimed() -> Findings {
    Findings {
        platforms: vec![Platform { id: "p".to_owned(), ..Platform::default() }],
        sections: vec![
            Section { platform: "q".to_owned(), ..section("faces", 9) },
            section("watched", 12),
            section("gps", 0),
            section("access/photos", 3),
            section("access/camera", 4),
            Section {
                kinds: vec![(Kind::AboutNames, 5), (Kind::AboutContact, 2)],
                ..section("profile", 7)
            },
            Section {
                kinds: vec![(Kind::ActivityWatched, 1), (Kind::ActivityLikes, 30)],
                ..section("mixed", 31)
            },
        ],
        ..Findings::default()
    }
}

#[test]
fn claims_are_held_against_sections() {
    let email = FieldRule {
        path: Pattern::parse("**/emailAddress").unwrap(),
        kind: Some(Kind::AboutContact),
        ..FieldRule::default()
    };
    let profile = Profile {
        id: "p".to_owned(),
        sections: vec![SectionRule {
            id: "profile".to_owned(),
            kind: Some(Kind::AboutNames),
            fields: vec![email],
            ..SectionRule::default()
        }]
        .into(),
        claims: vec![
            claim("views", &["watched"], &[]),
            claim("place", &["gps"], &[]),
            claim("faces", &["faces"], &[]),
            claim("clicks", &[], &[]),
            claim("photos", &[], &["access/photos"]),
            claim("all", &["access"], &[]),
            claim("mail", &[], &["profile#emailAddress"]),
            claim("name", &[], &["profile#name"]),
            claim("own", &["mixed", "watched"], &[]),
            ClaimRule { outside: true, ..claim("typed", &[], &[]) },
        ]
        .into(),
        ..Profile::default()
    };
    let other = Profile {
        id: "q".to_owned(),
        claims: vec![claim("x", &["watched"], &[])].into(),
        ..Profile::default()
    };
    let findings = claimed();
    let profiles = [other, profile];
    let missing = conclude(&findings, &profiles).missing;
    let states: Vec<(&str, ClaimState, u64)> =
        missing.iter().map(|it| (it.id.as_str(), it.state, it.records)).collect();
    assert_eq!(
        states,
        [
            ("views", ClaimState::Found, 12),
            ("place", ClaimState::Empty, 0),
            ("faces", ClaimState::Absent, 0),
            ("clicks", ClaimState::Absent, 0),
            ("photos", ClaimState::Found, 3),
            ("all", ClaimState::Found, 7),
            ("mail", ClaimState::Found, 2),
            ("name", ClaimState::Found, 5),
            // Of what these sections hold, what the claim is about.
            ("own", ClaimState::Found, 13),
            ("typed", ClaimState::Outside, 0),
        ]
    );
    let coverage = Coverage { entries: 2, read: 1, unread: 1, ..Coverage::default() };
    let partly = conclude(&Findings { coverage, ..findings }, &profiles).missing;
    // What no section could show is not in the files that were not read either.
    assert_eq!((partly[2].state, partly[3].state), (ClaimState::CannotTell, ClaimState::Absent));
    assert_eq!(partly[0].state, ClaimState::Found);
    let watched = vec![Kind::ActivityWatched];
    assert_eq!((&missing[0].filter.sections, &missing[0].filter.kinds), (&vec![1], &watched));
    let of_mail =
        Filter { sections: vec![5], kinds: vec![Kind::AboutContact], ..Filter::default() };
    assert_eq!(missing[6].filter, of_mail);
    assert_eq!(missing[8].filter.sections, [1, 6]);
}

#[test]
fn a_few_old_records_are_not_years_of_records() {
    let month = |month, records| MonthCount { month, kind: Kind::ActivityWatched, records };
    let kept = |months: Vec<MonthCount>| {
        let mut findings = Findings { months, ..Findings::default() };
        // 1 January 2015 to 1 January 2025.
        (findings.totals.first, findings.totals.last) =
            (Some(Stamp::at(1_420_070_400)), Some(Stamp::at(1_735_689_600)));
        found(&findings, "F8").unwrap()
    };
    let (old, then, last) = (2015 * 12, 2023 * 12 + 11, 2025 * 12);
    let it = kept(vec![month(old, 1), month(then, 30), month(last, 9)]);
    let apart = Apart { records: 1, last_month: old, then_month: then };
    let Facts::Oldest { apart: told, .. } = it.facts else { panic!("another finder") };
    assert_eq!((told, it.records), (Some(apart), 1));
    assert_eq!(it.filter.months, Some((old, old)));
    for lang in dossier::i18n::Lang::ALL {
        let texts = dossier::i18n::Texts::new(lang);
        let said = texts.notable(&it, &dossier::findings::Zone::Export).text;
        assert!(said.contains("2015") && said.contains("2023"), "{said}");
    }
    // Two months of a few, then nothing for long: all of them stand apart.
    let it = kept(vec![month(old, 1), month(old + 3, 1), month(then, 60)]);
    assert_eq!((it.records, it.filter.months), (2, Some((old, old + 3))));
    // Not few, or not far: as it was.
    for months in [
        vec![month(old, 3), month(then, 30)],
        vec![month(old, 1), month(old + 50, 40), month(last, 40)],
        vec![month(old, 1)],
    ] {
        let it = kept(months);
        assert!(matches!(it.facts, Facts::Oldest { apart: None, .. }), "{it:?}");
        assert_eq!(it.filter.months, Some((old, old)));
    }
}

#[test]
fn night_says_of_how_many_and_on_which_clock() {
    let it = found(&with_hours(&[(28, 60), (60, 140)]), "F13").unwrap();
    for lang in dossier::i18n::Lang::ALL {
        let texts = dossier::i18n::Texts::new(lang);
        let zone = dossier::findings::Zone::Named("Europe/Berlin".to_owned());
        let caution = texts.notable(&it, &zone).caution.unwrap();
        for wanted in ["60", "200", "21", "Europe/Berlin"] {
            assert!(caution.contains(wanted), "{wanted}: {caution}");
        }
    }
}

#[test]
fn what_needs_care_stands_out_where_nothing_else_about_it_does() {
    let sensitive = |kind, records, sensitive| KindCount { sensitive, ..kind_count(kind, records) };
    let kinds = vec![
        sensitive(Kind::ActivityLikes, 20, 0),
        sensitive(Kind::LocationExact, 4, 4),
        sensitive(Kind::MoneyTransfers, 10, 10),
    ];
    let of = |kinds: Vec<KindCount>| found(&Findings { kinds, ..Findings::default() }, "F22");
    let it = of(kinds.clone()).unwrap();
    assert_eq!((it.number, it.records, it.level), (14, 14, Level::Sensitive));
    let named = vec![Kind::MoneyTransfers, Kind::LocationExact];
    assert_eq!(it.facts, Facts::WithCare { count: 14, of: 34, kinds: named });
    assert_eq!(it.filter.kinds, [Kind::LocationExact, Kind::MoneyTransfers]);
    assert_eq!(it.filter.level_min, Some(Level::Sensitive));
    // None, or another finding is about such records.
    assert_eq!(of(vec![sensitive(Kind::ActivityLikes, 20, 0)]), None);
    let mut cards = kinds;
    cards.push(sensitive(Kind::MoneyCards, 1, 1));
    assert_eq!(of(cards), None);
}

/// What a finder says is true of every record of its kind, of whichever platform.
#[test]
fn labels_and_contacts_are_called_what_they_are() {
    for (code, kind, never) in [
        ("F7", Kind::AdsProfile, ["age", "gender"]),
        ("F10", Kind::PeopleAddressBook, ["from a phone are", "copied from a phone"]),
    ] {
        let kinds = vec![kind_count(kind, 3)];
        let it = found(&Findings { kinds, ..Findings::default() }, code).unwrap();
        let texts = dossier::i18n::Texts::new(dossier::i18n::Lang::En);
        let said = texts.notable(&it, &dossier::findings::Zone::Export);
        let said = format!("{} {}", said.text, said.short);
        assert!(!never.iter().any(|it| said.contains(it)), "{said}");
    }
}
