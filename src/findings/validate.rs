//! The receiver's second look: numbers that a reader sent are checked before they are shown.

use std::ops::RangeInclusive;

use super::{Answer, Company, DAYS_MAX, Findings, Thumb};

/// The years 1 to 9999, in seconds and days since 1970 and in months since the year 0, and a day more
/// on either side, which another zone can make of it.
const SECONDS: RangeInclusive<i64> = -62_135_683_200..=253_402_387_199;
const DAYS: RangeInclusive<i32> = -719_164..=2_932_898;
const MONTHS: RangeInclusive<i32> = 11..=120_000;

/// The most that there is of anything that is counted. As many of these as fit into one message still
/// sum up, and a scale for one of them has an end.
const COUNT_MAX: u64 = 1 << 36;

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
        ensure(self.counts_are_of_an_export(), "a count beyond any export")?;
        let records: u64 = self.kinds.iter().map(|kind| kind.records).fold(0, u64::saturating_add);
        ensure(records == self.totals.records, "records by kind")?;
        let totals = &self.totals;
        let timeless = totals.undated.saturating_add(totals.day_only);
        ensure(timeless <= totals.records, "undated records in all")?;
        ensure(self.kinds.is_sorted_by_key(|kind| kind.kind), "order of kinds")?;
        for kind in &self.kinds {
            let origins = kind.origins.iter().copied().fold(0, u64::saturating_add);
            ensure(origins == kind.records, "records by origin")?;
            ensure(kind.sensitive <= kind.records, "sensitive records")?;
            let timeless = kind.undated.saturating_add(kind.day_only);
            ensure(timeless <= kind.records, "undated records")?;
        }
        ensure(self.coverage.values_sorted <= self.coverage.values, "sorted values")?;
        ensure(self.coverage.entries == self.entries.len() as u64, "entries")?;
        let ids_fit = (0..).zip(&self.entries).all(|(at, entry)| entry.id.0 == at);
        ensure(ids_fit, "entry numbers")?;
        let in_entries = |entry: u32| (entry as usize) < self.entries.len();
        let fit = self.problems.iter().filter_map(|it| it.entry).all(|id| in_entries(id.0));
        ensure(fit, "entry of a problem")?;
        ensure(self.odd_names.fits(self.entries.len()), "names as bytes")?;
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
        let ends = self.kinds.iter().flat_map(|it| [it.first, it.last]);
        let ends = ends.chain([self.totals.first, self.totals.last]).flatten().map(|it| it.secs);
        let unused = self.noted.unused.map(|it| it.1);
        let firms = self.companies.iter().filter_map(|it| it.span_secs);
        let mut ends = ends.chain(unused).chain(firms.flat_map(|it| [it.0, it.1]));
        let gaps = self.gaps.iter().flat_map(|it| [it.first_day, it.last_day]);
        let busiest = self.actors.iter().filter_map(|it| Some(it.busiest_day?.0));
        let spans = self.kinds.iter().map(|it| it.span_days).chain([self.totals.span_days]);
        let spans = spans.flatten().flat_map(|it| [it.0, it.1]);
        let days = self.days.iter().map(|it| it.day);
        let dates = self.weekdays.iter().map(|it| it.fullest.0);
        // Where days are counted at all, they are few.
        let span = || Some(days.clone().max()?.saturating_sub(days.clone().min()?));
        ends.all(|secs| SECONDS.contains(&secs))
            && self.months.iter().all(|it| MONTHS.contains(&it.month))
            && days
                .clone()
                .chain(gaps)
                .chain(busiest)
                .chain(spans)
                .chain(dates)
                .all(|day| DAYS.contains(&day))
            && span().is_none_or(|it| it <= DAYS_MAX)
    }

    /// The window sums up counts, and draws scales for them: of a reader that was taken over, two could
    /// be more than a number holds.
    fn counts_are_of_an_export(&self) -> bool {
        let records = self.kinds.iter().map(|it| it.records).chain([self.totals.records]);
        let kinds = self.entries.iter().flat_map(|it| it.kinds.iter().map(|kind| kind.1));
        let found = self.identifiers.iter().flat_map(|it| [it.distinct, it.occurrences]);
        let actors = self
            .actors
            .iter()
            .flat_map(|it| [it.records, it.at_night, it.busiest_day.map_or(0, |day| day.1)]);
        let problems = self.problems.iter().flat_map(|it| [it.count, it.kept_records]);
        let also = self.also.iter().map(|it| it.1);
        small(records.chain(kinds).chain(found).chain(actors).chain(problems).chain(also))
            && small(self.sections.iter().map(|it| it.records))
            && small(self.entries.iter().map(|it| it.records))
            && small(self.months.iter().map(|it| it.records))
            && small(self.days.iter().map(|it| it.records))
            && small(self.hours.iter().flat_map(|it| it.counts.iter().copied()))
            && small(self.weekdays.iter().flat_map(|it| [it.records, it.fullest.1]))
            && small(self.sign_in_countries.iter().map(|it| it.1))
            && self.companies.iter().all(Company::is_small)
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

impl Company {
    fn is_small(&self) -> bool {
        let parts = self.kinds.iter().map(|it| it.1).chain(self.events.iter().map(|it| it.1));
        // Its calls are a number that the export itself states, and are not summed up.
        small(parts.chain([self.records, self.apps]))
    }
}

impl Answer {
    /// The receiver's second look, as far as a wrong answer could do harm: whether a picture is as
    /// large as it says, and counts are of an export.
    pub fn fits(&self) -> bool {
        match self {
            Self::Picture(it) => it.thumb.as_ref().is_none_or(Thumb::fits),
            Self::Places(it) => small(it.spots.iter().map(|spot| spot.records)),
            Self::Devices(it) => small(it.devices.iter().flat_map(|it| [it.records, it.sign_ins])),
            Self::Firms(it) => it.firms.iter().all(|it| it.1.is_small()),
            Self::Ties(it) => {
                small(it.shared.iter().flat_map(|tie| tie.stands.iter().map(|it| it.records)))
            }
            Self::Tally(it) => {
                let kinds = it.kinds.iter().map(|kind| kind.records).chain(it.origins);
                let hours = it.hours.iter().flat_map(|grid| grid.counts.iter().copied());
                let times = it.months.iter().chain(&it.days).map(|row| row.1);
                let actors = it.actors.iter().map(|row| row.1);
                small(kinds.chain(hours).chain(times).chain(actors).chain([it.records]))
            }
            _ => true,
        }
    }
}

/// Whether no count is beyond any export.
fn small(mut counts: impl Iterator<Item = u64>) -> bool {
    counts.all(|it| it <= COUNT_MAX)
}

fn ensure(holds: bool, what: &'static str) -> Result<(), Invalid> {
    if holds { Ok(()) } else { Err(Invalid(what)) }
}
