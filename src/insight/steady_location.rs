//! F1: one app asked for the location at a steady pace.

use super::{Facts, Notable, actors};
use crate::findings::{Actor, Findings};

const CASE: &str = "location";
/// Starts on one day from which a pace means something: one an hour.
const STARTS_MIN: u64 = 24;
/// Share of gaps near the middle one, in percent.
const SHARE_MIN_PERCENT: u32 = 50;
/// The round paces that clocks of programs are set to, in seconds.
const ROUND_SECS: [u32; 6] = [60, 300, 600, 900, 1800, 3600];

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let (number, actor, count) = actors::strongest(findings, &[CASE], |actor| {
        steady(actor).and(actor.busiest_day).map(|it| it.1)
    })?;
    let (day, _) = actor.busiest_day?;
    Some(Notable {
        finder: "F1".to_owned(),
        number: count,
        facts: Facts::SteadyLocation {
            app: super::app_name(actor),
            count,
            day,
            gap_secs: steady(actor)?,
        },
        level: actors::level_of(actor),
        records: actor.records,
        filter: actors::records_of(number),
    })
}

/// The round pace of the busiest day, where it has one.
fn steady(actor: &Actor) -> Option<u32> {
    let ((_, starts), (gap, share)) = (actor.busiest_day?, actor.pace?);
    // Within a fifth of the round number, in whole numbers.
    let near = |round: u32| gap.abs_diff(round).saturating_mul(5) <= round;
    let round = ROUND_SECS.into_iter().find(|round| near(*round))?;
    (starts >= STARTS_MIN && share >= SHARE_MIN_PERCENT).then_some(round)
}
