//! Results of an export that never was.

use dossier::findings::{
    Company, Coverage, Filter, Findings, HourGrid, KindCount, MonthCount, Platform, ScanState,
    Source, Stamp, Totals,
};
use dossier::insight::{Claim, ClaimState, Facts, Insights, Notable, Results};
use dossier::taxonomy::{Kind, Level, Origin};
use dossier::text::Untrusted;

/// 2019-03-03 and 2026-11-02, in seconds since 1970.
const FIRST: i64 = 1_551_571_200;
const LAST: i64 = 1_793_577_600;

const KINDS: [(&str, u64, Level, Origin); 13] = [
    ("about.names", 12, Level::Personal, Origin::Told),
    ("about.id_checks", 2, Level::Sensitive, Origin::Told),
    ("people.follows", 1_830, Level::Personal, Origin::Told),
    ("messages.private", 6_204, Level::Private, Origin::Told),
    ("content.comments", 410, Level::Personal, Origin::Told),
    ("activity.watched", 29_114, Level::Private, Origin::Recorded),
    ("activity.searches", 2_090, Level::Private, Origin::Recorded),
    ("location.exact", 1_312, Level::Sensitive, Origin::Recorded),
    ("device.sign_ins", 612, Level::Personal, Origin::Recorded),
    ("usage.time", 4_020, Level::Everyday, Origin::Recorded),
    ("money.orders", 87, Level::Personal, Origin::Others),
    ("ads.interests", 214, Level::Private, Origin::WorkedOut),
    ("ads.offsite", 303, Level::Private, Origin::Others),
];

/// An export with a bit of everything.
pub(crate) fn results() -> Results {
    Results { findings: findings(), insights: insights() }
}

fn findings() -> Findings {
    let kinds: Vec<_> = KINDS.into_iter().map(kind_count).collect();
    let records = kinds.iter().map(|kind| kind.records).sum();
    Findings {
        state: ScanState::Complete,
        sources: vec![Source { name: "export.zip".into(), size_bytes: 9_000_000, sha256: None }],
        platforms: vec![Platform {
            id: "clips".to_owned(),
            name: "Clips".to_owned(),
            confidence: 1.0,
            documented: true,
            ..Platform::default()
        }],
        coverage: Coverage { entries: 219, read: 214, ..Coverage::default() },
        totals: Totals {
            records,
            first: Some(Stamp::at(FIRST)),
            last: Some(Stamp::at(LAST)),
            span_days: Some(((FIRST / 86_400) as i32, (LAST / 86_400) as i32)),
            ..Totals::default()
        },
        months: months(),
        hours: vec![hours()],
        companies: companies(),
        kinds,
        ..Findings::default()
    }
}

fn kind_count((code, records, level, origin): (&str, u64, Level, Origin)) -> KindCount {
    let mut origins = [0; 5];
    origins[origin.position()] = records;
    KindCount {
        kind: Kind::from_code(code).expect("a kind"),
        records,
        level,
        sensitive: if level == Level::Sensitive { records } else { 0 },
        first: Some(Stamp::at(FIRST)),
        last: Some(Stamp::at(LAST)),
        span_days: Some(((FIRST / 86_400) as i32, (LAST / 86_400) as i32)),
        undated: 0,
        day_only: 0,
        origins,
    }
}

fn months() -> Vec<MonthCount> {
    let kind = Kind::from_code("activity.watched").expect("a kind");
    let first = 2022 * 12 + 2;
    let count = |at: i32| (((at * 37) % 23) * 40 + at * 6) as u64;
    let all = (0..50).filter(|at| !(20..23).contains(at));
    all.map(|at| MonthCount { month: first + at, kind, records: count(at) }).collect()
}

fn hours() -> HourGrid {
    let count = |at: u64| {
        let (day, hour) = (at / 24, at % 24);
        if hour < 6 { hour } else { (hour - 5) * (day + 3) * (1 + hour / 18) }
    };
    HourGrid {
        kind: Kind::from_code("activity.watched").expect("a kind"),
        counts: (0..168).map(count).collect(),
    }
}

fn companies() -> Vec<Company> {
    let rows = [
        ("Clips Ltd", "platform", 9_000),
        ("Bright Ads", "ads", 412),
        ("Count & Co", "counting", 280),
        ("Мапы", "maps", 95),
        ("支付", "pay", 41),
        ("pixels.example", "unknown", 12),
        ("last.example", "unknown", 3),
    ];
    let company = |(name, role, records): (&str, &str, u64)| Company {
        name: Untrusted::from(name),
        role: role.to_owned(),
        known: role != "unknown",
        records,
        ..Company::default()
    };
    rows.into_iter().map(company).collect()
}

fn insights() -> Insights {
    let card = |finder: &str, number, facts| Notable {
        finder: finder.to_owned(),
        number,
        facts,
        level: Level::Private,
        records: number,
        filter: Filter::default(),
    };
    let claim = |id: &str, code: &str, state| Claim {
        platform: "tiktok".to_owned(),
        id: id.to_owned(),
        kind: Kind::from_code(code).expect("a kind"),
        claimed_by: "policy".to_owned(),
        also_by: Vec::new(),
        ask: true,
        state,
        records: 0,
        filter: Filter::default(),
    };
    Insights {
        likely: Vec::new(),
        remarks: Vec::new(),
        notable: vec![
            card("F17", 2_090, Facts::Searches { count: 2_090, first: Some(Stamp::at(FIRST)) }),
            card("F13", 18, Facts::Night { percent: 18, count: 7_204, of: 40_022 }),
            card("F14", 830, Facts::BusiestHour { weekday: 6, hour: 22, day: None, count: 830 }),
            card("F8", 2_019, Facts::Oldest { first: Stamp::at(FIRST), years: 7, apart: None }),
        ],
        missing: vec![
            claim("names", "about.names", ClaimState::Absent),
            claim("contact", "about.contact", ClaimState::Empty),
            claim("likes", "activity.likes", ClaimState::Found),
            claim("shares", "activity.shares", ClaimState::CannotTell),
        ],
    }
}
