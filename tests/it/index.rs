//! What is counted and listed without a look at every row, against the same done row by row.

use std::collections::{BTreeMap, BTreeSet};

use dossier::findings::{Filter, Order, Zone};
use dossier::index::{Chooser, Class, ClassId, Clock, Counts, Index, Listing, Row, Source};
use dossier::record::EntryId;
use dossier::taxonomy::{Kind, Level, Origin};
use jiff::tz::TimeZone;
use proptest::prelude::*;

const DAY_SECS: u32 = 86_400;

/// Times of an export: in order, the other way round, in none, all at one time.
fn times() -> impl Strategy<Value = Vec<Option<u32>>> {
    let at = || prop_oneof![9 => 1_500_000_000_u32..1_530_000_000, 1 => 1_u32..u32::MAX];
    let list = proptest::collection::vec(proptest::option::weighted(0.9, at()), 1..600);
    (list, 0..4_u8).prop_map(|(mut list, order)| {
        match order {
            0 => list.sort_unstable(),
            1 => list.sort_unstable_by_key(|it| std::cmp::Reverse(*it)),
            2 => list.fill(Some(1_510_000_000)),
            _ => {}
        }
        list
    })
}

fn class(number: u16) -> Class {
    let kinds = [Kind::ActivityWatched, Kind::ActivitySearches, Kind::DeviceSignIns];
    let kind = kinds[usize::from(number) % 3];
    let origin = if number < 3 { Origin::Recorded } else { Origin::Told };
    let section = u32::from(number) / 2;
    let also = if number == 4 { &[Kind::LocationExact][..] } else { &[] };
    Class { kind, origin, level: kind.level(), section, also, standing: None }
}

/// An export of two files, made of these times and some numbers for the rest.
fn index(times: &[Option<u32>], seed: u64, zone: &Zone) -> Index {
    let mut index = Index::default();
    index.recount(zone);
    index.classes = (0..6).map(class).collect();
    index.begin_entry(EntryId(0));
    let half = times.len() as u32 / 2;
    for (at, secs) in (0_u32..).zip(times) {
        if at == half && at > 0 {
            index.begin_entry(EntryId(1));
        }
        let dice = (u64::from(at) ^ seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
        // Exports of moments, of days, and of both.
        let day_only = secs.is_some() && dice >> 32 & 3 < seed >> 60 & 7;
        let one_clock = seed >> 59 & 1 == 1;
        let offset =
            [None, Some(330), Some(-60)][(dice >> 8) as usize % if one_clock { 2 } else { 3 }];
        index.columns.push(Row {
            class: ClassId((dice % 6) as u16),
            secs: secs.map(|it| if day_only { (it - it % DAY_SECS).max(DAY_SECS) } else { it }),
            offset_mins: offset.filter(|_| !day_only),
            day_only,
            level: Level::ALL[(dice >> 16) as usize % 4],
            offset_bytes: u64::from(at) * 10,
            dead: (dice >> 24).is_multiple_of(16),
        });
    }
    index.settle();
    index
}

fn filters() -> impl Strategy<Value = Filter> {
    let kinds = proptest::sample::subsequence(
        vec![Kind::ActivityWatched, Kind::ActivitySearches, Kind::DeviceSignIns],
        0..3,
    );
    let months = proptest::option::weighted(0.3, (24_200_i32..24_240, 0..6_i32));
    let hours = proptest::collection::vec(0..168_u8, 0..40);
    let some = |chance| proptest::bool::weighted(chance);
    let flags = (some(0.1), some(0.1), some(0.2), some(0.1), some(0.2), some(0.3), some(0.1));
    let second = |chance| proptest::option::weighted(chance, 1_500_000_000_i64..1_530_000_000);
    let bounds = (second(0.8), second(0.5));
    let level = proptest::option::weighted(0.2, 0..4_usize);
    (kinds, months, hours, flags, level, bounds).prop_map(
        |(kinds, months, mut week_hours, flags, level, bounds)| {
            let (undated, at_night, by_entry, also, by_secs, by_hours, day_only) = flags;
            week_hours.sort_unstable();
            week_hours.dedup();
            Filter {
                kinds,
                undated,
                day_only,
                at_night,
                entry: by_entry.then_some(EntryId(0)),
                also: if also { vec![Kind::LocationExact] } else { Vec::new() },
                from_secs: bounds.0.filter(|_| by_secs),
                until_secs: bounds.1.filter(|_| by_secs),
                months: months.map(|(first, long)| (first, first + long)),
                week_hours: if by_hours { week_hours } else { Vec::new() },
                level_min: level.map(|it| Level::ALL[it]),
                ..Filter::default()
            }
        },
    )
}

fn zones() -> impl Strategy<Value = Zone> {
    let named = |name: &str| Just(Zone::Named(name.to_owned()));
    prop_oneof![
        Just(Zone::Export),
        named("Europe/Berlin"),
        named("Asia/Kolkata"),
        // Its summer is half an hour, which ends some of its hours early.
        named("Australia/Lord_Howe"),
    ]
}

/// Many times of few hours, among them those in which clocks are changed.
fn close_times() -> impl Strategy<Value = Vec<Option<u32>>> {
    // In 2024: Berlin on 31 March, Lord Howe on 6 April and 5 October.
    let change = proptest::sample::select(vec![1_711_846_800_u32, 1_712_415_600, 1_728_142_200]);
    let near = (change, 0..10_800_u32).prop_map(|(at, by)| at - 5_400 + by);
    let list = proptest::collection::vec(proptest::option::weighted(0.9, near), 1..600);
    (list, any::<bool>()).prop_map(|(mut list, in_order)| {
        if in_order {
            list.sort_unstable();
        }
        list
    })
}

/// Months, days, hours and kinds, as they are told.
fn told(counts: &Counts) -> String {
    let (kinds, days) = (counts.kinds(), counts.each_day());
    format!("{kinds:?} {days:?} {:?} {:?}", counts.months(), counts.hours())
}

/// From when a row is, for the order of a list: the second, and whether it tells a time of day. A day
/// stands where it begins on the clock of the zone, else on the one that all others are on.
fn moment(index: &Index, zone: &Zone, number: u32) -> Option<(u32, bool)> {
    let row = index.columns.get(number).unwrap();
    let secs = row.secs.filter(|_| row.day_only).map(i64::from);
    let Some(secs) = secs else { return row.secs.map(|it| (it, true)) };
    let start = match zone {
        Zone::Export => {
            let all = (0..index.columns.len()).filter_map(|it| index.columns.get(it)?.offset_mins);
            let clocks: BTreeSet<i16> = all.collect();
            let only = clocks.first().filter(|_| clocks.len() == 1);
            secs - i64::from(only.copied().unwrap_or(0)) * 60
        }
        Zone::Local(name) | Zone::Named(name) => {
            let day = jiff::Timestamp::from_second(secs).unwrap().to_zoned(TimeZone::UTC).date();
            day.in_tz(name).unwrap().timestamp().as_second()
        }
    };
    Some((u32::try_from(start).unwrap(), false))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_counted_by_hour_is_what_rows_say(
        times in times(), seed: u64, filter in filters(), zone in zones(),
    ) {
        let index = index(&times, seed, &zone);
        let mut by_row = Counts::new(Clock::new(&zone));
        Chooser::new(&index, &filter, &zone, None).each(|_, row| {
            by_row.add_row(row, &index.classes[usize::from(row.class.0)]);
        });
        let by_hour = index.counts_of(&filter, &zone);
        let whole = index.rows_of(EntryId(0)) == (0..index.columns.len());
        let rows_needed = filter.entry.is_some() && !whole || filter.at_night && zone != Zone::Export;
        prop_assert_eq!(by_hour.is_none(), rows_needed);
        if let Some(by_hour) = by_hour {
            prop_assert_eq!(told(&by_hour), told(&by_row));
        }
    }

    #[test]
    fn what_is_counted_in_runs_of_an_hour_is_what_rows_say(
        times in prop_oneof![times(), close_times()], seed: u64, zone in zones(),
    ) {
        let index = index(&times, seed, &zone);
        let mut by_row = Counts::new(Clock::new(&zone));
        for row in index.columns.range(0..index.columns.len()).filter(|it| !it.dead) {
            by_row.add_row(&row, &index.classes[usize::from(row.class.0)]);
        }
        prop_assert_eq!(told(&index.counts), told(&by_row));
    }

    #[test]
    fn hours_and_days_alone_are_all_that_has_a_date(
        times in times(), seed: u64, filter in filters(), zone in zones(),
    ) {
        let index = index(&times, seed, &zone);
        let chosen = index.select(&filter, &zone, None);
        let rows = || chosen.iter().filter_map(|it| index.columns.get(*it));
        let days = rows().filter(|it| it.day_only).count() as u64;
        if filter.at_night || !filter.week_hours.is_empty() {
            prop_assert_eq!(days, 0, "a day is in no hour");
        }
        if filter.day_only {
            prop_assert_eq!(days, chosen.len() as u64, "nothing else");
        }
        let Some(counts) = index.counts_of(&filter, &zone) else { return Ok(()) };
        let (kinds, hours) = (counts.kinds(), counts.hours());
        prop_assert_eq!(kinds.iter().map(|it| it.day_only).sum::<u64>(), days);
        for it in kinds {
            let grid = hours.iter().find(|grid| grid.kind == it.kind);
            let timed: u64 = grid.map_or(0, |grid| grid.counts.iter().sum());
            prop_assert_eq!(timed + it.day_only + it.undated, it.records);
        }
    }

    #[test]
    fn a_day_is_the_same_day_on_every_clock(times in times(), seed: u64, zone in zones()) {
        let index = index(&times, seed, &zone);
        let mut by_day: BTreeMap<i32, BTreeSet<u32>> = BTreeMap::new();
        for number in index.select(&Filter::default(), &zone, None) {
            let row = index.columns.get(number).unwrap();
            if let Some(secs) = row.secs.filter(|_| row.day_only) {
                by_day.entry((secs / DAY_SECS) as i32).or_default().insert(number);
            }
        }
        for (day, rows) in by_day.into_iter().take(20) {
            let filter = Filter { days: Some((day, day)), ..Filter::default() };
            let all = index.select(&filter, &zone, None).into_iter();
            let found = all.filter(|it| index.columns.get(*it).unwrap().day_only);
            prop_assert_eq!(found.collect::<BTreeSet<u32>>(), rows);
        }
    }

    #[test]
    fn a_list_made_in_parts_is_the_list(
        times in times(), seed: u64, filter in filters(), zone in zones(), from in 0..700_u64,
        few: bool,
    ) {
        let index = index(&times, seed, &zone);
        let picked: Option<Vec<u32>> = few.then(|| (0..index.columns.len()).step_by(3).collect());
        let picked = picked.as_deref();
        let source = Source { index: &index, filter: &filter, zone: &zone, picked };
        let chosen = index.select(&filter, &zone, picked);
        for order in [Order::NewestFirst, Order::OldestFirst, Order::FileOrder] {
            let mut sorted = chosen.clone();
            let at = |row: &u32| moment(&index, &zone, *row);
            match order {
                Order::NewestFirst => sorted.sort_by_key(|it| std::cmp::Reverse(at(it))),
                Order::OldestFirst => sorted.sort_by_key(|it| at(it).unwrap_or((u32::MAX, true))),
                Order::FileOrder => {}
            }
            let mut list = Listing::new(source, order);
            prop_assert_eq!(list.total(), sorted.len() as u64);
            let end = sorted.len().min(from as usize + 50);
            let part = sorted.get(from as usize..end).unwrap_or_default();
            prop_assert_eq!(list.rows(source, from..from + 50), part);
            prop_assert_eq!(list.rows(source, 0..1_000), sorted);
        }
        let mut chooser = Chooser::new(&index, &filter, &zone, picked);
        let one_by_one: Vec<u32> = (0..index.columns.len()).filter(|it| chooser.fits(*it)).collect();
        prop_assert_eq!(one_by_one, chosen);
    }
}

#[test]
fn a_long_list_is_put_in_order_only_where_it_is_looked_at() {
    // More than one span of time, more than one block, and many of one second.
    let times: Vec<Option<u32>> = (0..100_000_u32)
        .map(|at| match at % 10 {
            0 => None,
            1..5 => Some(1_600_000_000),
            _ => Some(1_500_000_000 + at.wrapping_mul(2_654_435_761) % 90_000_000),
        })
        .collect();
    let (zone, filter) = (Zone::Export, Filter::default());
    let index = index(&times, 3, &zone);
    let source = Source { index: &index, filter: &filter, zone: &zone, picked: None };
    let mut sorted = index.select(&filter, &zone, None);
    sorted.sort_by_key(|it| std::cmp::Reverse(moment(&index, &zone, *it)));
    let mut list = Listing::new(source, Order::NewestFirst);
    // From the end to the beginning, as a person scrolls up, and in leaps.
    for from in (0..sorted.len()).rev().step_by(1_777).chain([60_000, 5, 90_000]) {
        let end = sorted.len().min(from + 200);
        let part = list.rows(source, from as u64..end as u64);
        assert_eq!(part, sorted[from..end], "from {from}");
    }
}
