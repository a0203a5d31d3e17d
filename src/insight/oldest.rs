//! F8: the export reaches back more than five years.

use std::collections::BTreeMap;

use jiff::{Timestamp, Unit, civil::DateTime, tz::TimeZone};

use super::{Apart, Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Level;

const YEARS_MIN: u32 = 5;

/// Of so many dated records one at most stands apart from the rest.
const APART_ONE_IN: u64 = 20;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let (first, last) = (findings.totals.first?, findings.totals.last?);
    let years = whole_years(first.secs, last.secs).filter(|years| *years >= YEARS_MIN)?;
    let mut months: BTreeMap<i32, u64> = BTreeMap::new();
    for it in findings.months.iter().filter(|it| it.records > 0) {
        let sum = months.entry(it.month).or_default();
        *sum = sum.saturating_add(it.records);
    }
    let apart = apart(&months);
    // The records that stand apart, else those of the oldest month, so that the number leads to a
    // list that can be read.
    let oldest = months.keys().next().copied();
    let end = apart.map(|it| it.last_month).or(oldest);
    let records = months.iter().filter(|it| Some(*it.0) <= end);
    Some(Notable {
        finder: "F8".to_owned(),
        number: u64::from(years),
        facts: Facts::Oldest { first, years, apart },
        level: Level::Everyday,
        records: records.map(|it| it.1).sum::<u64>().max(1),
        filter: Filter {
            months: oldest.zip(end),
            until_secs: oldest.is_none().then(|| first.secs.saturating_add(1)),
            ..Filter::default()
        },
    })
}

/// A few old records that the longest quiet time, at least half of all, parts from the rest: years of
/// records they are not.
fn apart(months: &BTreeMap<i32, u64>) -> Option<Apart> {
    let (first, last) = (*months.keys().next()?, *months.keys().next_back()?);
    let pairs = months.keys().zip(months.keys().skip(1));
    // Of equal gaps the first.
    let (before, then) = pairs.rev().max_by_key(|(from, to)| to.abs_diff(**from))?;
    if then.abs_diff(*before).saturating_mul(2) < last.abs_diff(first) {
        return None;
    }
    let all = months.values().fold(0_u64, |sum, it| sum.saturating_add(*it));
    let records = months.range(..=before).map(|it| *it.1).fold(0, u64::saturating_add);
    (records.saturating_mul(APART_ONE_IN) <= all).then_some(Apart {
        records,
        last_month: *before,
        then_month: *then,
    })
}

fn whole_years(first: i64, last: i64) -> Option<u32> {
    let (first, last) = (civil(first)?, civil(last)?);
    let span = first.until((Unit::Year, last)).ok()?;
    u32::try_from(span.get_years()).ok()
}

fn civil(secs: i64) -> Option<DateTime> {
    Some(TimeZone::UTC.to_datetime(Timestamp::from_second(secs).ok()?))
}
