//! F13: a good part of the timed records are between midnight and 5 am.

use super::{Facts, Notable, clock};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Kind;

const PERCENT_MIN: u64 = 15;
const NIGHT_ENDS: usize = 5;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let week = clock::week(findings);
    let all: u64 = week.iter().sum();
    let at_night = |place: &usize| clock::hour_of_day(*place) < NIGHT_ENDS;
    let count: u64 = week.iter().enumerate().filter(|it| at_night(&it.0)).map(|it| it.1).sum();
    if all < clock::RECORDS_MIN || count.saturating_mul(100) < all.saturating_mul(PERCENT_MIN) {
        return None;
    }
    let percent = rounded_percent(count, all)?;
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

/// A part of a whole in percent, rounded as shares are everywhere else.
fn rounded_percent(part: u64, whole: u64) -> Option<u64> {
    part.saturating_mul(200).saturating_add(whole).checked_div(whole.saturating_mul(2))
}
