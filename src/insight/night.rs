//! F13: more of the timed records are between midnight and 5 am than would be if all hours had as many.

use super::{Facts, Notable, clock};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Kind;

const NIGHT_ENDS: usize = 5;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let week = clock::week(findings);
    let all: u64 = week.iter().sum();
    let at_night = |place: &usize| clock::hour_of_day(*place) < NIGHT_ENDS;
    let count: u64 = week.iter().enumerate().filter(|it| at_night(&it.0)).map(|it| it.1).sum();
    // Five hours of 24 have a fifth of all without anybody being up: less than that stands out nowhere.
    let percent = count.saturating_mul(100).checked_div(all)?;
    let even = (NIGHT_ENDS as u64 * 100).div_ceil(24);
    if all < clock::RECORDS_MIN || percent <= even {
        return None;
    }
    let hours = (0..clock::HOURS).filter(at_night).filter_map(|it| u8::try_from(it).ok());
    Some(Notable {
        finder: "F13".to_owned(),
        number: percent,
        facts: Facts::Night { percent: u32::try_from(percent).ok()?, count, of: all },
        level: Kind::UsageTime.level(),
        records: count,
        filter: Filter { week_hours: hours.collect(), ..Filter::default() },
    })
}
