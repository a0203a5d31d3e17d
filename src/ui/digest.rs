//! Sums that screens show, made once whenever results change.

use super::course::Course;
use crate::findings::{Findings, KindCount, Tally};
use crate::insight::Results;
use crate::taxonomy::{Category, Kind, Level, Origin};

/// Sums over results, ready to draw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// Records by category, in the order of [`Category::ALL`].
    pub categories: [u64; 11],
    /// The categories that have records, most first; `Unsorted` last.
    pub ranked: Vec<(Category, u64)>,
    /// Records by origin, in the order of [`Origin::ALL`].
    pub origins: [u64; 5],
    /// Records with a date over time.
    pub course: Course,
    /// Kinds with records of the highest level and how many, most first.
    pub sensitive: Vec<(Kind, u64)>,
    /// The hours of the week over everything: 168 counts, Monday 0.
    pub hours: Vec<u64>,
}

/// Counts for every month of a span.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Months {
    /// The first month: years times twelve plus month from 0.
    pub first: i32,
    /// One count a month.
    pub counts: Vec<u64>,
}

impl Months {
    /// Sums months that fit; anything beyond 200 years is a mistake and left out.
    pub fn of(rows: impl Iterator<Item = (i32, u64)> + Clone) -> Self {
        const SPAN_MAX: i32 = 200 * 12;
        let Some(last) = rows.clone().map(|row| row.0).max() else { return Self::default() };
        let earliest = last.saturating_sub(SPAN_MAX);
        let first = rows.clone().map(|row| row.0).filter(|month| *month > earliest).min();
        let first = first.unwrap_or(last);
        let len = last.saturating_sub(first).saturating_add(1);
        let mut counts = vec![0_u64; usize::try_from(len).unwrap_or(0)];
        for (month, count) in rows {
            let at = usize::try_from(month.saturating_sub(first)).ok();
            if let Some(slot) = at.and_then(|at| counts.get_mut(at)) {
                *slot = slot.saturating_add(count);
            }
        }
        Self { first, counts }
    }

    /// The same by years: first year, one count a year.
    pub fn years(&self) -> (i32, Vec<u64>) {
        let rows =
            (self.first..).zip(&self.counts).map(|(month, count)| (month.div_euclid(12), *count));
        let years = Self::of(rows);
        (years.first, years.counts)
    }
}

impl Digest {
    /// Sums results up.
    pub fn of(results: &Results) -> Self {
        let findings = &results.findings;
        let course = Course::of(findings, |_| true);
        Self::made(&findings.kinds, course, hours(findings, |_| true))
    }

    /// Sums up the records that a filter chose.
    pub fn of_tally(tally: &Tally) -> Self {
        Self::made(&tally.kinds, Course::of_tally(tally), tally.week())
    }

    fn made(kinds: &[KindCount], course: Course, hours: Vec<u64>) -> Self {
        let categories = Category::ALL.map(|category| category_records(kinds, category));
        let mut ranked: Vec<_> = Category::ALL.into_iter().zip(categories).collect();
        ranked.retain(|row| row.1 > 0);
        ranked.sort_by_key(|row| (row.0 == Category::Unsorted, std::cmp::Reverse(row.1)));
        let origins = Origin::ALL.map(|origin| {
            kinds.iter().map(|kind| kind.origin(origin)).fold(0, u64::saturating_add)
        });
        Self { categories, ranked, origins, course, sensitive: sensitive(kinds), hours }
    }

    /// Records of a category.
    pub fn category(&self, category: Category) -> u64 {
        let at = Category::ALL.iter().position(|it| *it == category);
        at.and_then(|at| self.categories.get(at)).copied().unwrap_or(0)
    }
}

/// The hours of the week over the kinds that are wanted: 168 counts, Monday 0.
pub fn hours(findings: &Findings, wanted: impl Fn(Kind) -> bool) -> Vec<u64> {
    let mut sum = vec![0_u64; 168];
    for grid in findings.hours.iter().filter(|grid| wanted(grid.kind)) {
        for (slot, count) in sum.iter_mut().zip(&grid.counts) {
            *slot = slot.saturating_add(*count);
        }
    }
    sum
}

fn category_records(kinds: &[KindCount], category: Category) -> u64 {
    let kinds = kinds.iter().filter(|it| it.kind.category() == category);
    kinds.map(|it| it.records).fold(0, u64::saturating_add)
}

fn sensitive(kinds: &[KindCount]) -> Vec<(Kind, u64)> {
    let high = kinds.iter().filter(|it| it.level == Level::Sensitive && it.sensitive > 0);
    let mut rows: Vec<_> = high.map(|it| (it.kind, it.sensitive)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1));
    rows
}
