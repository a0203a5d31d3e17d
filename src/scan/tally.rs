//! How many records a filter chooses, and when they are from.

use std::collections::BTreeMap;

use super::View;
use crate::findings::{Filter, Tally};
use crate::index::{Chooser, Clock, Counts, year_month};

/// Days that are told one by one.
const DAYS_MAX: usize = 4_000;

/// Actors that are told.
const ACTORS_MAX: usize = 200;

impl View<'_> {
    /// Counts what charts of a choice are made of, once everything is read.
    pub fn make_ready(&self) {
        self.held.index.make_ready(self.zone);
    }

    /// Counts the records that a filter chooses.
    pub fn tally(&self, filter: &Filter) -> Tally {
        let index = &self.held.index;
        let counted = index.counted() == index.columns.len() && !self.held.stale;
        let counts = counted.then(|| index.counts_of(filter, self.zone)).flatten();
        if let Some(counts) = counts {
            let mut chooser = Chooser::new(index, filter, self.zone, None);
            return self.tallied(&counts, |row| chooser.fits(row));
        }
        let picked = self.picked(filter);
        let mut counts = Counts::new(Clock::new(self.zone));
        let mut rows: Vec<u32> = Vec::new();
        let actors = !index.acts.is_empty();
        Chooser::new(index, filter, self.zone, picked.as_deref()).each(|number, row| {
            if let Some(class) = index.classes.get(usize::from(row.class.0)) {
                counts.add_row(row, class);
            }
            if actors {
                rows.push(number);
            }
        });
        self.tallied(&counts, |row| rows.binary_search(&row).is_ok())
    }

    fn tallied(&self, counts: &Counts, among: impl FnMut(u32) -> bool) -> Tally {
        let kinds = counts.kinds();
        let days = counts.each_day();
        let mut months: BTreeMap<i32, u64> = BTreeMap::new();
        for (day, count) in &days {
            let (year, month) = year_month(*day);
            *months.entry(year * 12 + month - 1).or_default() += count;
        }
        let mut origins = [0; 5];
        for of_kind in &kinds {
            for (sum, count) in origins.iter_mut().zip(of_kind.origins) {
                *sum += count;
            }
        }
        let mut actors = super::outcome::actors_among(self.held, among);
        actors.truncate(ACTORS_MAX);
        Tally {
            records: kinds.iter().map(|it| it.records).sum(),
            undated: kinds.iter().map(|it| it.undated).sum(),
            day_only: kinds.iter().map(|it| it.day_only).sum(),
            kinds,
            months: months.into_iter().collect(),
            days: days.into_iter().take(DAYS_MAX).collect(),
            hours: counts.hours(),
            origins,
            actors,
        }
    }
}
