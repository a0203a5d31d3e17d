//! How many records a filter chooses, and when they are from.

use std::collections::BTreeMap;

use super::View;
use crate::findings::{Filter, HourGrid, Order, Tally};
use crate::index::clock::{Clock, day, week_hour};
use crate::index::year_month;
use crate::taxonomy::Kind;

/// Days that are told one by one.
const DAYS_MAX: usize = 4_000;

/// Actors that are told.
const ACTORS_MAX: usize = 200;

impl View<'_> {
    /// Counts the records that a filter chooses.
    pub fn tally(&self, filter: &Filter) -> Tally {
        let picked = self.picked(filter);
        let index = &self.held.index;
        let rows = index.select(filter, Order::FileOrder, self.zone, picked.as_deref());
        let mut clock = Clock::new(self.zone);
        let mut tally = Tally::default();
        let mut kinds: BTreeMap<Kind, u64> = BTreeMap::new();
        let mut hours: BTreeMap<Kind, Vec<u64>> = BTreeMap::new();
        let mut days: BTreeMap<i32, u64> = BTreeMap::new();
        for row in rows.iter().filter_map(|number| index.columns.get(*number)) {
            let Some(class) = index.classes.get(usize::from(row.class.0)) else { continue };
            tally.records += 1;
            *kinds.entry(class.kind).or_default() += 1;
            if let Some(count) = tally.origins.get_mut(class.origin.position()) {
                *count += 1;
            }
            let Some(secs) = row.secs else {
                tally.undated += 1;
                continue;
            };
            let local = clock.local_secs(i64::from(secs), row.offset_mins);
            *days.entry(i32::try_from(day(local)).unwrap_or(0)).or_default() += 1;
            let grid = hours.entry(class.kind).or_insert_with(|| vec![0; 168]);
            if let Some(slot) = grid.get_mut(week_hour(local)) {
                *slot += 1;
            }
        }
        let mut months: BTreeMap<i32, u64> = BTreeMap::new();
        for (day, count) in &days {
            let (year, month) = year_month(*day);
            *months.entry(year * 12 + month - 1).or_default() += count;
        }
        tally.actors = super::outcome::actors_among(self.held, &rows);
        tally.actors.truncate(ACTORS_MAX);
        tally.kinds = kinds.into_iter().collect();
        tally.months = months.into_iter().collect();
        tally.days = days.into_iter().take(DAYS_MAX).collect();
        tally.hours = hours.into_iter().map(|(kind, counts)| HourGrid { kind, counts }).collect();
        tally
    }
}
