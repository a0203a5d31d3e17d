//! On which clocks two exports of one app write the same moments.

use std::collections::BTreeMap;

use crate::findings::{Findings, KindCount, Stamp};

/// How far two clocks are apart at most, and in which steps.
const CLOCKS_APART_SECS: i64 = 26 * 3600;
const CLOCK_STEP_SECS: i64 = 15 * 60;
const DAY_SECS: i64 = 86_400;

/// How the later one of two exports writes the moments of the earlier one.
#[derive(Debug)]
pub(super) struct Clocks {
    /// By how much its times are later, where they name no clock.
    shift_secs: i64,
    /// Whether it writes them on another clock, so that some stand on another day.
    pub(super) differ: bool,
    /// How far its days are ahead of those of UTC.
    ahead_secs: i64,
}

impl Clocks {
    /// Of two exports, the earlier one first.
    pub(super) fn of(earlier: &Findings, later: &Findings) -> Self {
        let shift_secs = shift_secs(&earlier.kinds, &later.kinds);
        let (before, now) = (ahead(&earlier.kinds), ahead(&later.kinds));
        let apart = before.0 >= now.1 || now.0 >= before.1;
        // As near to UTC as the days allow.
        let least = (now.0 + CLOCK_STEP_SECS - 1).div_euclid(CLOCK_STEP_SECS) * CLOCK_STEP_SECS;
        let most = (now.1 - 1).div_euclid(CLOCK_STEP_SECS) * CLOCK_STEP_SECS;
        let ahead_secs = if least <= most { 0.clamp(least, most) } else { 0 };
        Self { shift_secs, differ: shift_secs != 0 || apart, ahead_secs }
    }

    /// The first moment in the later one behind this one of the earlier one.
    pub(super) fn after(&self, stamp: Stamp) -> i64 {
        stamp.secs + if stamp.day_only { 0 } else { self.shift_secs } + 1
    }

    /// The day on which the later one has a moment of the earlier one; a day alone is that day.
    pub(super) fn day_in_later(&self, stamp: Stamp) -> i32 {
        let ahead = if stamp.day_only { 0 } else { self.shift_secs + self.ahead_secs };
        let there = stamp.secs + ahead;
        i32::try_from(there.div_euclid(DAY_SECS)).unwrap_or(i32::MAX)
    }
}

/// By how much the later one writes the same dates on another clock: the difference between the first
/// dates of most kinds, where it is one that clocks have.
fn shift_secs(earlier: &[KindCount], later: &[KindCount]) -> i64 {
    let mut found: BTreeMap<i64, usize> = BTreeMap::new();
    for before in earlier {
        let now = later.iter().find(|it| it.kind == before.kind);
        // Days alone are the same whatever the clock.
        let timed = |it: Option<Stamp>| it.filter(|it| !it.day_only);
        if let Some((before, now)) = timed(before.first).zip(timed(now.and_then(|it| it.first))) {
            *found.entry(now.secs - before.secs).or_default() += 1;
        }
    }
    let most = found.iter().max_by_key(|it| (it.1, it.0 == &0)).map_or(0, |it| *it.0);
    let by_clock = most.abs() <= CLOCKS_APART_SECS && most % CLOCK_STEP_SECS == 0;
    if by_clock { most } else { 0 }
}

/// How far an export's days can be ahead of those of UTC, by its first and last moments and the days
/// that they stand on: at least, and less than. Anything where that cannot be one clock.
fn ahead(kinds: &[KindCount]) -> (i64, i64) {
    let whole = (-CLOCKS_APART_SECS, CLOCKS_APART_SECS);
    let (mut least, mut most) = whole;
    for kind in kinds {
        let Some((first, last)) = kind.span_days else { continue };
        for (stamp, day) in [(kind.first, first), (kind.last, last)] {
            // A day alone is the same on every clock.
            let Some(stamp) = stamp.filter(|it| !it.day_only) else { continue };
            let start = i64::from(day) * DAY_SECS - stamp.secs;
            (least, most) = (least.max(start), most.min(start + DAY_SECS));
        }
    }
    if least < most { (least, most) } else { whole }
}
