//! Which rows a filter chooses, in the order asked for.

use std::collections::BTreeSet;

use super::clock::{day, hour, week_hour};
use super::counts::year_month;
use super::{Clock, Index, Row};
use crate::findings::{Filter, Order, Zone};

impl Index {
    /// The rows that a filter chooses, in this order. `picked` are those of its actor, firm and
    /// spots, ascending, where it asks for any.
    pub fn select(
        &self,
        filter: &Filter,
        order: Order,
        zone: &Zone,
        picked: Option<&[u32]>,
    ) -> Vec<u32> {
        let classes = self.classes_of(filter);
        let range = filter.entry.map_or(0..self.columns.len(), |entry| self.rows_of(entry));
        let mut clock = Clock::new(zone);
        let mut fits = |number: u32| {
            let row = self.columns.get(number)?;
            let class = classes.get(usize::from(row.class.0)).copied().unwrap_or(false);
            let named = filter.among.is_empty() || filter.among.contains(&number);
            (!row.dead && class && named && fits_row(filter, &row, &mut clock))
                .then_some((row.secs.unwrap_or(0), number))
        };
        let mut chosen: Vec<(u32, u32)> = match picked {
            Some(rows) => {
                rows.iter().filter(|it| range.contains(it)).filter_map(|it| fits(*it)).collect()
            }
            None if !filter.among.is_empty() => {
                let among = filter.among.iter().filter(|it| range.contains(it));
                among.filter_map(|it| fits(*it)).collect()
            }
            None => range.filter_map(&mut fits).collect(),
        };
        sort(&mut chosen, order);
        chosen.into_iter().map(|it| it.1).collect()
    }

    fn classes_of(&self, filter: &Filter) -> Vec<bool> {
        let kinds: BTreeSet<_> = filter.kinds.iter().copied().collect();
        self.classes
            .iter()
            .map(|class| {
                (kinds.is_empty() || kinds.contains(&class.kind))
                    && (filter.sections.is_empty() || filter.sections.contains(&class.section))
                    && filter.origin.is_none_or(|it| it == class.origin)
                    && filter.standing.is_none_or(|it| class.standing == Some(it))
                    && (filter.also.is_empty()
                        || class.also.iter().any(|it| filter.also.contains(it)))
            })
            .collect()
    }
}

fn fits_row(filter: &Filter, row: &Row, clock: &mut Clock) -> bool {
    if filter.level_min.is_some_and(|it| row.level < it) || filter.undated && row.secs.is_some() {
        return false;
    }
    let timed = filter.from_secs.is_some()
        || filter.until_secs.is_some()
        || filter.months.is_some()
        || filter.days.is_some()
        || !filter.week_hours.is_empty()
        || filter.at_night;
    if !timed {
        return true;
    }
    let Some(secs) = row.secs.map(i64::from) else { return false };
    if filter.from_secs.is_some_and(|it| secs < it)
        || filter.until_secs.is_some_and(|it| secs >= it)
    {
        return false;
    }
    let own = secs + i64::from(row.offset_mins.unwrap_or(0)) * 60;
    if filter.at_night && hour(own) >= 5 {
        return false;
    }
    let local = clock.local_secs(secs, row.offset_mins);
    let in_months = filter.months.is_none_or(|(first, last)| {
        let (year, month) = year_month(day(local) as i32);
        (first..=last).contains(&(year * 12 + month - 1))
    });
    let in_days = filter.days.is_none_or(|(first, last)| {
        let day = day(local) as i32;
        (first..=last).contains(&day)
    });
    let hour_fits = filter.week_hours.is_empty()
        || filter.week_hours.binary_search(&(week_hour(local) as u8)).is_ok();
    in_months && in_days && hour_fits
}

/// Undated rows come last, in file order, whichever way time runs.
fn sort(rows: &mut [(u32, u32)], order: Order) {
    match order {
        Order::FileOrder => {}
        Order::NewestFirst => rows.sort_by_key(|(secs, _)| u32::MAX - secs),
        Order::OldestFirst => rows.sort_by_key(|(secs, _)| secs.wrapping_sub(1)),
    }
}
