//! F14: the hour of the week with most records.
//!
//! An hour of the week is told as a habit only where that is what the numbers say. It stands out: it
//! has a quarter more records than any other hour but those right before and after it, and more than
//! chance makes of equal ones. And it is one of several dates: where all records of that weekday are
//! of one date, it is told as that date, and where most of them are, it is told as nothing.

use super::{Facts, Notable, clock};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Level;

/// By how many percent the fullest hour is ahead of the others, at least.
const LEAD_PERCENT: u64 = 25;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let week = clock::week(findings);
    if week.iter().sum::<u64>() < clock::RECORDS_MIN {
        return None;
    }
    // Of equal hours the first of the week.
    let (place, count) = week.iter().copied().enumerate().rev().max_by_key(|it| it.1)?;
    let hour = u8::try_from(clock::hour_of_day(place)).ok()?;
    let dates = findings.weekdays.get(place / 24)?;
    let of_one_date = dates.fullest.1.saturating_mul(2) > dates.records;
    if !stands_out(&week, place) || of_one_date && dates.dates != 1 {
        return None;
    }
    let day = (dates.dates == 1).then_some(dates.fullest.0);
    let weekday = u8::try_from(place / 24).ok()?;
    Some(Notable {
        finder: "F14".to_owned(),
        number: count,
        facts: Facts::BusiestHour { weekday, hour, day, count },
        level: Level::Everyday,
        records: count,
        filter: Filter { week_hours: vec![u8::try_from(place).ok()?], ..Filter::default() },
    })
}

/// Whether an hour has clearly more records than those that are not next to it.
fn stands_out(week: &[u64; clock::HOURS], place: usize) -> bool {
    let beside = |at: usize| {
        let apart = at.abs_diff(place);
        apart.min(clock::HOURS - apart) <= 1
    };
    let count = week.get(place).copied().unwrap_or(0);
    let next = week.iter().enumerate().filter(|it| !beside(it.0)).map(|it| *it.1).max();
    let next = next.unwrap_or(0);
    let lead = count.saturating_sub(next);
    // Counts that come by chance are apart by the root of their sum, more or less.
    let by_chance = lead.saturating_mul(lead) < count.saturating_add(next);
    lead.saturating_mul(100) >= next.saturating_mul(LEAD_PERCENT) && !by_chance
}
