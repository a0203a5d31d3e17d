//! F14: the hour of the week with most records.

use super::{Facts, Notable, clock};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Level;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let week = clock::week(findings);
    if week.iter().sum::<u64>() < clock::RECORDS_MIN {
        return None;
    }
    // Of equal hours the first of the week.
    let (place, count) = week.iter().copied().enumerate().rev().max_by_key(|it| it.1)?;
    let hour = u8::try_from(clock::hour_of_day(place)).ok()?;
    Some(Notable {
        finder: "F14".to_owned(),
        number: count,
        facts: Facts::BusiestHour { weekday: u8::try_from(place / 24).ok()?, hour, count },
        level: Level::Everyday,
        records: count,
        filter: Filter { week_hours: vec![u8::try_from(place).ok()?], ..Filter::default() },
    })
}
