//! F8: the export reaches back more than five years.

use jiff::{Timestamp, Unit, civil::DateTime, tz::TimeZone};

use super::{Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Level;

const YEARS_MIN: u32 = 5;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let (first, last) = (findings.totals.first_secs?, findings.totals.last_secs?);
    let years = whole_years(first, last).filter(|years| *years >= YEARS_MIN)?;
    // The month of the oldest record, so that its number leads to a list that can be read.
    let month = findings.months.iter().map(|it| it.month).min();
    let records = findings.months.iter().filter(|it| Some(it.month) == month);
    Some(Notable {
        finder: "F8".to_owned(),
        number: u64::from(years),
        facts: Facts::Oldest { first_secs: first, years },
        level: Level::Everyday,
        records: records.map(|it| it.records).sum::<u64>().max(1),
        filter: Filter {
            months: month.map(|it| (it, it)),
            until_secs: month.is_none().then(|| first.saturating_add(1)),
            ..Filter::default()
        },
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
