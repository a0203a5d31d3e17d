//! Sums over the hours of the week, for the finders about the clock.

use crate::findings::Findings;

/// Hours in a week.
pub(super) const HOURS: usize = 168;
/// Timed records from which hours mean something.
pub(super) const RECORDS_MIN: u64 = 200;

/// Records of all kinds by hour of the week, Monday 0 o'clock first.
pub(super) fn week(findings: &Findings) -> [u64; HOURS] {
    let mut week = [0_u64; HOURS];
    for grid in &findings.hours {
        for (sum, count) in week.iter_mut().zip(&grid.counts) {
            *sum = sum.saturating_add(*count);
        }
    }
    week
}

/// The hour of the day at this place of a week.
pub(super) fn hour_of_day(place: usize) -> usize {
    place % 24
}
