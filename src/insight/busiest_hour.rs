//! F14: the hour of the week with most records.
//!
//! It is told where no other hour has as many, and as an hour of the week only where it is one of several
//! dates: where all records of that weekday are of one date, it is told as that date, and where most of
//! them are, it is told as nothing.

use super::{Facts, Notable, clock};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Level;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let week = clock::week(findings);
    if week.iter().sum::<u64>() < clock::RECORDS_MIN {
        return None;
    }
    let (place, count) = week.iter().copied().enumerate().max_by_key(|it| it.1)?;
    let is_equalled = week.iter().filter(|it| **it == count).count() > 1;
    let hour = u8::try_from(clock::hour_of_day(place)).ok()?;
    let dates = findings.weekdays.get(place / 24)?;
    let of_one_date = dates.fullest.1.saturating_mul(2) > dates.records;
    if is_equalled || of_one_date && dates.dates != 1 {
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
