//! The receiver's second look: numbers that a reader sent are checked before they are shown.

use std::ops::RangeInclusive;

use super::{Company, DAYS_MAX, Findings};

/// The years 1 to 9999, in seconds and days since 1970 and in months since the year 0, and a day more
/// on either side, which another zone can make of it.
const SECONDS: RangeInclusive<i64> = -62_135_683_200..=253_402_387_199;
const DAYS: RangeInclusive<i32> = -719_164..=2_932_898;
const MONTHS: RangeInclusive<i32> = 11..=120_000;

/// What did not add up. Names the part, never its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the findings do not add up: {0}")]
pub struct Invalid(pub &'static str);

impl Findings {
    /// Checks that sums agree, that ranges hold and that ids point at something.
    ///
    /// # Errors
    ///
    /// The first part that does not add up.
    pub fn validate(&self) -> Result<(), Invalid> {
        let records: u64 = self.kinds.iter().map(|kind| kind.records).fold(0, u64::saturating_add);
        ensure(records == self.totals.records, "records by kind")?;
        ensure(self.kinds.is_sorted_by_key(|kind| kind.kind), "order of kinds")?;
        for kind in &self.kinds {
            let origins = kind.origins.iter().copied().fold(0, u64::saturating_add);
            ensure(origins == kind.records, "records by origin")?;
            ensure(kind.sensitive <= kind.records, "sensitive records")?;
            ensure(kind.undated <= kind.records, "undated records")?;
        }
        ensure(self.coverage.values_sorted <= self.coverage.values, "sorted values")?;
        ensure(self.coverage.entries == self.entries.len() as u64, "entries")?;
        let ids_fit = (0..).zip(&self.entries).all(|(at, entry)| entry.id.0 == at);
        ensure(ids_fit, "entry numbers")?;
        let in_entries = |entry: u32| (entry as usize) < self.entries.len();
        let fit = self.problems.iter().filter_map(|it| it.entry).all(|id| in_entries(id.0));
        ensure(fit, "entry of a problem")?;
        let parts = |it: &Company| it.kinds.iter().map(|kind| kind.1).fold(0, u64::saturating_add);
        ensure(self.companies.iter().all(|it| parts(it) <= it.records), "records of a company")?;
        let doubled = self.same_app.iter().flat_map(|it| &it.sources);
        let known = doubled.copied().all(|it| (it as usize) < self.sources.len());
        ensure(known, "exports of one app")?;
        ensure(self.hours.iter().all(|grid| grid.counts.len() == 168), "hours of the week")?;
        ensure(self.platforms.iter().all(|it| (0.0..=1.0).contains(&it.confidence)), "confidence")?;
        ensure(self.times_are_of_a_calendar(), "a time outside of the calendar")?;
        ensure(self.ledger_adds_up(), "byte ledger")
    }

    /// What is drawn along time is as long as its times are apart: those of a reader that was taken
    /// over could be four thousand million months apart.
    fn times_are_of_a_calendar(&self) -> bool {
        let ends = self.kinds.iter().flat_map(|it| [it.first_secs, it.last_secs]);
        let unused = self.noted.unused.map(|it| it.1);
        let firms = self.companies.iter().filter_map(|it| it.span_secs);
        let mut ends = ends
            .chain([self.totals.first_secs, self.totals.last_secs, unused])
            .flatten()
            .chain(firms.flat_map(|it| [it.0, it.1]));
        let gaps = self.gaps.iter().flat_map(|it| [it.first_day, it.last_day]);
        let busiest = self.actors.iter().filter_map(|it| Some(it.busiest_day?.0));
        let spans = self.kinds.iter().map(|it| it.span_days).chain([self.totals.span_days]);
        let spans = spans.flatten().flat_map(|it| [it.0, it.1]);
        let days = self.days.iter().map(|it| it.day);
        // Where days are counted at all, they are few.
        let span = || Some(days.clone().max()?.saturating_sub(days.clone().min()?));
        ends.all(|secs| SECONDS.contains(&secs))
            && self.months.iter().all(|it| MONTHS.contains(&it.month))
            && days.clone().chain(gaps).chain(busiest).chain(spans).all(|day| DAYS.contains(&day))
            && span().is_none_or(|it| it <= DAYS_MAX)
    }

    fn ledger_adds_up(&self) -> bool {
        let it = &self.ledger;
        let parts = [
            it.read_bytes,
            it.structure_bytes,
            it.media_bytes,
            it.damaged_bytes,
            it.locked_bytes,
            it.left_out_bytes,
            it.unknown_bytes,
        ];
        parts.into_iter().fold(0, u64::saturating_add) <= it.total_bytes
    }
}

fn ensure(holds: bool, what: &'static str) -> Result<(), Invalid> {
    if holds { Ok(()) } else { Err(Invalid(what)) }
}
