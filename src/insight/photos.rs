//! F2: one app read the photo library often, or at night.

use super::{Facts, Notable, actors};
use crate::findings::Findings;

const CASE: &str = "photos";
const TIMES_MIN: u64 = 10;
const AT_NIGHT_MIN: u64 = 3;
const DAY_SECS: i64 = 86_400;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let (number, actor, count) = actors::strongest(findings, &[CASE], |actor| {
        let stands_out = actor.records >= TIMES_MIN || actor.at_night >= AT_NIGHT_MIN;
        stands_out.then_some(actor.records)
    })?;
    let days = actor.span_secs.map_or(1, |(first, last)| {
        let whole = last.saturating_sub(first).max(0) / DAY_SECS;
        u32::try_from(whole).unwrap_or(u32::MAX).saturating_add(1)
    });
    Some(Notable {
        finder: "F2".to_owned(),
        number: count,
        facts: Facts::Photos { app: super::app_name(actor), count, at_night: actor.at_night, days },
        level: actors::level_of(actor),
        records: actor.records,
        filter: actors::records_of(number),
    })
}
