//! A rich made-up scan for tests: every category, all kinds of values, nobody's real data.

use dossier::findings::{
    Actor, Company, Coverage, EntryRow, EntryState, Field, FieldRole, Filter, Findings, Gap,
    HourGrid, IdentifierCount, IdentifierKind, KindCount, Ledger, MonthCount, Platform, Problem,
    ProblemKind, RecordFull, RecordRow, ScanState, Section, SectionState, Source, Stamp, Totals,
    Zone,
};
use dossier::insight::{Claim, ClaimState, Facts, Insights, Notable, Results};
use dossier::record::EntryId;
use dossier::taxonomy::{Category, Kind, Level, Origin};
use dossier::text::Untrusted;

/// 3 March 2019, 10:00 UTC.
pub(crate) const FIRST_SECS: i64 = 1_551_607_200;

/// 9 January 2026, 08:00 UTC.
pub(crate) const LAST_SECS: i64 = 1_767_945_600;

/// Every kind has records; sums agree, so that `Findings::validate` holds.
pub(crate) fn rich() -> Results {
    let kinds: Vec<KindCount> =
        Kind::all().filter(|kind| kind.category() != Category::Unsorted).map(kind_count).collect();
    let records: u64 = kinds.iter().map(|it| it.records).sum();
    let findings = Findings {
        state: ScanState::Complete,
        sources: vec![Source {
            name: "TikTok_Data_mia.example_1768000000.zip".into(),
            size_bytes: 48_231_004,
            sha256: Some("9f".repeat(32)),
        }],
        platforms: vec![Platform {
            id: "tiktok".to_owned(),
            name: "TikTok".to_owned(),
            layout: "2026-json".to_owned(),
            confidence: 0.99,
            rules_version: 3,
            documented: true,
            is_reading_copy: false,
            law: None,
        }],
        coverage: Coverage {
            entries: 3,
            read: 1,
            partial: 1,
            media: 1,
            unread: 0,
            values: records * 3,
            values_sorted: records * 3 - 100,
        },
        totals: Totals {
            records,
            size_bytes: 96_000_000,
            undated: 70,
            day_only: 0,
            first: Some(Stamp::at(FIRST_SECS)),
            last: Some(Stamp::at(LAST_SECS)),
            span_days: Some(days(FIRST_SECS, LAST_SECS)),
            bytes_done: 48_231_004,
            bytes_total: 48_231_004,
        },
        also: vec![(Kind::LocationExact, 3)],
        sections: sections(&kinds),
        entries: entries(),
        identifiers: identifiers(),
        companies: companies(60),
        months: months(&kinds),
        days: Vec::new(),
        hours: hours(&kinds),
        gaps: vec![gap(18_700, 18_740), gap(19_200, 19_216)],
        zone: Zone::Named("Europe/London".to_owned()),
        actors: actors(),
        sign_in_countries: vec![
            ("GB".to_owned(), 380),
            ("FR".to_owned(), 30),
            ("CN".to_owned(), 2),
        ],
        problems: vec![Problem {
            kind: ProblemKind::Truncated,
            entry: Some(EntryId(1)),
            name: "messages/part_2.json".into(),
            offset_bytes: Some(1200),
            count: 1,
            kept_records: 12,
        }],
        problems_total: 1,
        ledger: ledger(),
        kinds,
        ..Findings::default()
    };
    Results { findings, insights: insights() }
}

fn gap(first_day: i32, last_day: i32) -> Gap {
    Gap { first_day, last_day }
}

fn ledger() -> Ledger {
    Ledger {
        total_bytes: 48_231_004,
        read_bytes: 48_000_000,
        structure_bytes: 231_004,
        ..Ledger::default()
    }
}

fn days(first_secs: i64, last_secs: i64) -> (i32, i32) {
    ((first_secs / 86_400) as i32, (last_secs / 86_400) as i32)
}

fn kind_count(kind: Kind) -> KindCount {
    let at = kind.position() as u64;
    let records = 40 + at * at * 37 % 9_000;
    let level = kind.level();
    let mut origins = [0; 5];
    origins[(kind.position()) % 5] = records - records / 3;
    origins[1] += records / 3;
    KindCount {
        kind,
        records,
        level,
        sensitive: if level == Level::Sensitive { records } else { 0 },
        first: Some(Stamp::at(FIRST_SECS + at.cast_signed() * 86_400)),
        last: Some(Stamp::at(LAST_SECS - at.cast_signed() * 3_600)),
        span_days: Some(days(
            FIRST_SECS + at.cast_signed() * 86_400,
            LAST_SECS - at.cast_signed() * 3_600,
        )),
        undated: 1,
        day_only: 0,
        origins,
    }
}

fn sections(kinds: &[KindCount]) -> Vec<Section> {
    let mut out: Vec<Section> = kinds
        .iter()
        .map(|it| Section {
            platform: "tiktok".to_owned(),
            id: it.kind.code().to_owned(),
            path: Untrusted::new(format!("Your Activity/{}", it.kind.code())),
            state: SectionState::Found,
            records: it.records,
            kind: it.kind,
            ..Section::default()
        })
        .collect();
    out.push(Section {
        platform: "tiktok".to_owned(),
        id: "off-app".to_owned(),
        path: "Ads/Off App".into(),
        state: SectionState::Absent,
        records: 0,
        kind: Kind::AdsOffsite,
        ..Section::default()
    });
    out
}

fn entries() -> Vec<EntryRow> {
    let entry = |id, name: &str, state, format: &str| EntryRow {
        id: EntryId(id),
        name: name.into(),
        size_bytes: 32_000_000,
        format: format.to_owned().into(),
        state,
        records: 40,
        rule: "tiktok".into(),
        kinds: vec![(Kind::ActivityWatched, 40)],
        crc32: None,
    };
    vec![
        entry(0, "user_data_tiktok.json", EntryState::Read, "json"),
        entry(1, "messages/part_2.json", EntryState::Partial, "json"),
        entry(2, "photos/1.jpg", EntryState::Media, "media"),
    ]
}

fn identifiers() -> Vec<IdentifierCount> {
    let row = |kind, distinct, occurrences| IdentifierCount { kind, distinct, occurrences };
    vec![
        row(IdentifierKind::Email, 2, 9),
        row(IdentifierKind::Phone, 1, 3),
        row(IdentifierKind::Ip, 212, 412),
        row(IdentifierKind::DeviceId, 4, 812),
        row(IdentifierKind::Coordinates, 90, 400),
        row(IdentifierKind::PaymentCard, 1, 2),
    ]
}

/// Companies, one of them the platform's own.
pub(crate) fn companies(count: usize) -> Vec<Company> {
    let firm = |at: usize| Company {
        name: Untrusted::new(format!("Example Firm {at}")),
        known: at.is_multiple_of(2),
        domains: (0..at % 5)
            .map(|it| Untrusted::new(format!("cdn{it}.firm{at}.example")))
            .collect(),
        role: ["ads", "counting", "unknown"][at % 3].to_owned(),
        records: 3_000 - at as u64 * 7,
        apps: at as u64 % 4,
        calls: 900 - at as u64,
        ..Company::default()
    };
    let mut out: Vec<Company> = (1..=count).map(firm).collect();
    out.insert(
        0,
        Company {
            name: "ByteDance".into(),
            known: true,
            role: "platform".to_owned(),
            records: 12,
            ..Company::default()
        },
    );
    out
}

fn months(kinds: &[KindCount]) -> Vec<MonthCount> {
    let mut out = Vec::new();
    for month in (2019_i32 * 12 + 2)..=(2026 * 12) {
        for it in kinds {
            let records =
                (u64::from(month.unsigned_abs()) * 7 + it.kind.position() as u64 * 13) % 90;
            if records > 10 {
                out.push(MonthCount { month, kind: it.kind, records });
            }
        }
    }
    out
}

fn hours(kinds: &[KindCount]) -> Vec<HourGrid> {
    let count = |hour: u64| if hour % 24 < 6 { hour % 3 } else { hour * hour % 400 };
    kinds
        .iter()
        .step_by(5)
        .map(|it| HourGrid { kind: it.kind, counts: (0..168).map(count).collect() })
        .collect()
}

fn actors() -> Vec<Actor> {
    let actor = |id: &str, name: Option<&str>, kind, records| Actor {
        id: id.into(),
        name: name.map(str::to_owned),
        case: "access/photos".to_owned(),
        kind: Some(kind),
        records,
        at_night: records / 9,
        ..Actor::default()
    };
    vec![
        actor("com.example.weather", Some("Example Weather"), Kind::LocationChecks, 288),
        actor("com.example.camera", None, Kind::DeviceSensors, 41),
    ]
}

fn insights() -> Insights {
    let notable = |finder: &str, number, facts, level, kind| Notable {
        finder: finder.to_owned(),
        number,
        facts,
        level,
        records: number,
        filter: Filter { kinds: vec![kind], ..Filter::default() },
    };
    let steady = Facts::SteadyLocation {
        app: "Example Weather".into(),
        count: 288,
        day: 20_400,
        gap_secs: 300,
    };
    let oldest = Facts::Oldest { first: Stamp::at(FIRST_SECS), years: 6, apart: None };
    let searches = Facts::Searches { count: 412, first: Some(Stamp::at(FIRST_SECS)) };
    let countries =
        Facts::SignInCountries { countries: vec!["GB".to_owned(), "FR".to_owned()], elsewhere: 32 };
    let busiest = Facts::BusiestHour { weekday: 6, hour: 22, day: None, count: 390 };
    Insights {
        likely: Vec::new(),
        remarks: Vec::new(),
        notable: vec![
            notable("F1", 288, steady, Level::Private, Kind::LocationChecks),
            notable("F15", 32, countries, Level::Private, Kind::DeviceSignIns),
            notable("F17", 412, searches, Level::Private, Kind::ActivitySearches),
            notable("F8", 6, oldest, Level::Personal, Kind::ActivityWatched),
            notable("F14", 390, busiest, Level::Everyday, Kind::UsageTime),
        ],
        missing: vec![Claim {
            platform: "tiktok".to_owned(),
            id: "off-app".to_owned(),
            kind: Kind::AdsOffsite,
            claimed_by: "policy 2026-01".to_owned(),
            also_by: Vec::new(),
            ask: true,
            state: ClaimState::Absent,
            records: 0,
            filter: Filter::default(),
        }],
    }
}

/// Private values in the records of [`examples`]; none may be in a summary by default.
pub(crate) const SECRETS: [&str; 12] = [
    "mia.private@mail.example",
    "+44 7700 900123",
    "Quentin Quillfeather",
    "王小虎",
    "the surprise party is on friday at the old mill",
    "knee surgery recovery",
    "203.0.113.77",
    "51.50735",
    "4111 1111 1111 1111",
    "sk_live_51H8aa0bb1cc2dd3",
    "12 Rosewood Crescent",
    "8f14e45f-ceea-467f-a0e6-3bf0c2f1d0aa",
];

/// Records in full for several kinds, with private values in most fields.
pub(crate) fn examples() -> Vec<RecordFull> {
    let who = |name: &'static str| ("From", name, FieldRole::Actor);
    vec![
        full(Kind::AboutNames, &[("userName", "mia.sample", FieldRole::Title)]),
        full(
            Kind::AboutContact,
            &[
                ("email", "mia.private@mail.example", FieldRole::Title),
                ("phone", "+44 7700 900123", FieldRole::Identifier),
                ("homeAddress/street", "12 Rosewood Crescent", FieldRole::Plain),
            ],
        ),
        full(
            Kind::MessagesPrivate,
            &[
                ("Content", "the surprise party is on friday at the old mill", FieldRole::Words),
                who("Quentin Quillfeather"),
            ],
        ),
        full(Kind::MessagesPrivate, &[("Content", "ok", FieldRole::Words), who("王小虎")]),
        full(Kind::PeopleFollows, &[("UserName", "Quentin Quillfeather", FieldRole::Title)]),
        full(Kind::ActivitySearches, &[("SearchTerm", "knee surgery recovery", FieldRole::Title)]),
        full(
            Kind::ActivityWatched,
            &[
                ("Title", "How to dance, with Quentin Quillfeather", FieldRole::Title),
                ("Link", "https://video.example/share/7212345678901234567", FieldRole::Plain),
            ],
        ),
        full(
            Kind::DeviceSignIns,
            &[
                ("DeviceModel", "iPhone14,5", FieldRole::Title),
                ("IP", "203.0.113.77", FieldRole::Identifier),
                ("uuid", "8f14e45f-ceea-467f-a0e6-3bf0c2f1d0aa", FieldRole::Identifier),
            ],
        ),
        full(Kind::LocationRough, &[("point", "51.50735, -0.12776", FieldRole::Title)]),
        full(Kind::MoneyCards, &[("number", "4111 1111 1111 1111", FieldRole::Title)]),
        full(Kind::DeviceSecurity, &[("token", "sk_live_51H8aa0bb1cc2dd3", FieldRole::Identifier)]),
    ]
}

/// A made-up record of a kind: path, value and role of each field.
pub(crate) fn full(kind: Kind, fields: &[(&str, &str, FieldRole)]) -> RecordFull {
    let title = fields.iter().find(|it| it.2 == FieldRole::Title).or_else(|| fields.first());
    let row = RecordRow {
        record: 0,
        kind,
        level: kind.level(),
        origin: Origin::Recorded,
        time: Some(Stamp { offset_mins: Some(0), ..Stamp::at(LAST_SECS - 86_400) }),
        title: title.map_or("", |it| it.1).into(),
        title_field: title.map_or("", |it| it.0).into(),
        detail: Untrusted::default(),
        who: "".into(),
        is_fact: false,
        section: None,
        entry: EntryId(0),
    };
    let fields = fields
        .iter()
        .map(|(path, value, role)| Field {
            path: (*path).into(),
            value: (*value).into(),
            role: *role,
            cut: false,
            raw_range: None,
        })
        .collect();
    RecordFull {
        row,
        fields,
        raw: Untrusted::default(),
        raw_cut: false,
        raw_made: false,
        beside: Vec::new(),
        entry_name: "user_data_tiktok.json".into(),
        offset_bytes: 0,
        line: 1,
        path: Untrusted::default(),
        item: Some(1),
        rule: "tiktok/watch-history 3".to_owned(),
        reason: ("reason-path".to_owned(), Untrusted::default()),
        also_raw: Vec::new(),
    }
}
