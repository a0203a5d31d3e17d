//! How many records a filter chooses, and when they are from.

use std::collections::BTreeMap;

use super::View;
use crate::findings::{Filter, Tally};
use crate::index::{Clock, Counts, year_month};

/// Days that are told one by one.
const DAYS_MAX: usize = 4_000;

/// Actors that are told.
const ACTORS_MAX: usize = 200;

impl View<'_> {
    /// Counts the records that a filter chooses.
    pub fn tally(&self, filter: &Filter) -> Tally {
        let index = &self.held.index;
        let by_kind = Filter { kinds: filter.kinds.clone(), ..Filter::default() };
        let counted = index.counted() == index.columns.len() && !self.held.stale;
        if *filter == by_kind && counted {
            // That was counted while reading.
            let among = |row: u32| {
                let class = index.columns.get(row).map(|it| usize::from(it.class.0));
                let class = class.and_then(|at| index.classes.get(at));
                filter.kinds.is_empty() || class.is_some_and(|it| filter.kinds.contains(&it.kind))
            };
            return self.tallied(&index.counts.of_kinds(&filter.kinds), among);
        }
        let picked = self.picked(filter);
        let mut counts = Counts::new(Clock::new(self.zone));
        let mut rows: Vec<u32> = Vec::new();
        let actors = !index.acts.is_empty();
        index.each_chosen(filter, self.zone, picked.as_deref(), |number, row| {
            if let Some(class) = index.classes.get(usize::from(row.class.0)) {
                counts.add_row(row, class);
            }
            if actors {
                rows.push(number);
            }
        });
        self.tallied(&counts, |row| rows.binary_search(&row).is_ok())
    }

    fn tallied(&self, counts: &Counts, among: impl Fn(u32) -> bool) -> Tally {
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
            kinds,
            months: months.into_iter().collect(),
            days: days.into_iter().take(DAYS_MAX).collect(),
            hours: counts.hours(),
            origins,
            actors,
        }
    }
}
