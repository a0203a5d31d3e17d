//! Counts over time in the steps that fit their span: hours, days, months or years.

use crate::findings::{DAYS_MAX, Filter, Findings, KindCount, Tally};
use crate::taxonomy::Kind;

use super::digest::{Months, hours};

/// Months from which on a bar is a year.
const MONTHS_MAX: usize = 72;
/// Days up to which a bar is an hour.
const HOUR_DAYS_MAX: i64 = 2;
/// Hours of a day.
const HOURS: i64 = 24;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A month.
    #[default]
    Month,
    /// A year.
    Year,
}

/// Counts over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// What a bar stands for.
    pub step: Step,
    /// The first one: hours or days since 1970-01-01, years times twelve plus month from 0, or a
    /// year.
    pub first: i64,
    /// One count a bar.
    pub counts: Vec<u64>,
}

impl Course {
    /// The course of the kinds that are wanted.
    pub fn of(findings: &Findings, wanted: impl Fn(Kind) -> bool) -> Self {
        let days = findings.days.iter().filter(|row| wanted(row.kind));
        let days: Vec<(i64, u64)> = days.map(|row| (i64::from(row.day), row.records)).collect();
        if let (Some(first), Some(last)) = (days.first(), days.last()) {
            let (first, last) = (first.0, last.0);
            let kinds = findings.kinds.iter().filter(|it| wanted(it.kind));
            if last - first < HOUR_DAYS_MAX && all_timed(kinds) {
                return Self::of_hours((first, last), &hours(findings, wanted));
            }
            return Self::filled(Step::Day, (first, last), days.into_iter());
        }
        let months = findings.months.iter().filter(|row| wanted(row.kind));
        Self::of_months(&Months::of(months.map(|row| (row.month, row.records))))
    }

    /// The course of the records of a tally.
    pub fn of_tally(tally: &Tally) -> Self {
        let days = || tally.days.iter().map(|row| (i64::from(row.0), row.1));
        if let (Some((first, _)), Some((last, _))) = (days().next(), days().next_back()) {
            if last - first < HOUR_DAYS_MAX && all_timed(tally.kinds.iter()) {
                return Self::of_hours((first, last), &tally.week());
            }
            if last - first < i64::from(DAYS_MAX) {
                return Self::filled(Step::Day, (first, last), days());
            }
        }
        Self::of_months(&Months::of(tally.months.iter().copied()))
    }

    fn of_months(months: &Months) -> Self {
        if months.counts.len() > MONTHS_MAX {
            let (first, counts) = months.years();
            return Self { step: Step::Year, first: i64::from(first), counts };
        }
        Self { step: Step::Month, first: i64::from(months.first), counts: months.counts.clone() }
    }

    /// Fewer days than a week: each of their hours is one of the week.
    fn of_hours((first, last): (i64, i64), week: &[u64]) -> Self {
        let mut counts = Vec::new();
        for day in first..=last {
            // 1970-01-01 was a Thursday.
            let start = usize::try_from((day + 3).rem_euclid(7) * HOURS).unwrap_or(0);
            counts.extend(week.iter().skip(start).take(HOURS as usize).copied());
        }
        let filled = |count: &u64| *count > 0;
        let from = counts.iter().position(filled).unwrap_or(0);
        let until = counts.iter().rposition(filled).map_or(0, |at| at + 1);
        let first = first * HOURS + i64::try_from(from).unwrap_or(0);
        let counts = counts.get(from..until).unwrap_or_default().to_vec();
        Self { step: Step::Hour, first, counts }
    }

    fn filled(
        step: Step,
        (first, last): (i64, i64),
        rows: impl Iterator<Item = (i64, u64)>,
    ) -> Self {
        let mut counts = vec![0_u64; usize::try_from(last - first + 1).unwrap_or(0)];
        for (number, count) in rows {
            let at = usize::try_from(number - first).ok();
            if let Some(slot) = at.and_then(|at| counts.get_mut(at)) {
                *slot = slot.saturating_add(count);
            }
        }
        Self { step, first, counts }
    }

    /// The number of a bar, as `first` counts.
    pub fn number(&self, at: usize) -> i64 {
        self.first.saturating_add(i64::try_from(at).unwrap_or(i64::MAX))
    }

    /// Whether there is more than one bar; one alone says nothing as a chart.
    pub fn says_something(&self) -> bool {
        self.counts.len() > 1
    }

    /// The filter narrowed to what these bars stand for, from the first to the last.
    pub fn narrow(&self, (first, last): (usize, usize), filter: Filter) -> Filter {
        let (first, last) = (self.number(first), self.number(last));
        let small = |number: i64| i32::try_from(number).unwrap_or(0);
        match self.step {
            Step::Hour => {
                let days = (first.div_euclid(HOURS), last.div_euclid(HOURS));
                // Hours of the week tell one from another within a week only.
                let of_week = |it: i64| u8::try_from((it + 3 * HOURS).rem_euclid(7 * HOURS)).ok();
                let mut week_hours: Vec<u8> = (first..=last).filter_map(of_week).collect();
                week_hours.sort_unstable();
                Filter { days: Some((small(days.0), small(days.1))), week_hours, ..filter }
            }
            Step::Day => Filter { days: Some((small(first), small(last))), ..filter },
            Step::Month => Filter { months: Some((small(first), small(last))), ..filter },
            Step::Year => {
                let first = small(first).saturating_mul(12);
                let last = small(last).saturating_mul(12).saturating_add(11);
                Filter { months: Some((first, last)), ..filter }
            }
        }
    }
}

/// Whether hours leave out none of these: a day without a time of day is in no hour.
fn all_timed<'a>(mut kinds: impl Iterator<Item = &'a KindCount>) -> bool {
    kinds.all(|it| it.day_only == 0)
}
