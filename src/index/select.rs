//! Which rows a filter chooses, in the order asked for.

use std::collections::BTreeSet;

use super::clock::{day, hour, week_hour};
use super::counts::year_month;
use super::{Clock, Index, Row};
use crate::findings::{Filter, Order, Zone};

/// Longest that a clock is apart from UTC, and more.
const CLOCK_SECS_MAX: i64 = 2 * 86_400;

/// What a filter asks of a time, made ready once.
struct When<'a> {
    filter: &'a Filter,
    asks: bool,
    /// Days on the clock, first and last, of its months and its days.
    days: Option<(i32, i32)>,
    /// No record outside of these times fits, on whatever clock.
    secs: (u32, u32),
}

impl<'a> When<'a> {
    fn new(filter: &'a Filter) -> Self {
        let months = filter
            .months
            .map(|(first, last)| (first_day(first), first_day(last.saturating_add(1)) - 1));
        let days = match (months, filter.days) {
            (Some(a), Some(b)) => Some((a.0.max(b.0), a.1.min(b.1))),
            (a, b) => a.or(b),
        };
        let from_day = |day: i32| i64::from(day) * 86_400 - CLOCK_SECS_MAX;
        let from = days.map_or(i64::MIN, |it| from_day(it.0));
        let until = days.map_or(i64::MAX, |it| from_day(it.1) + 2 * CLOCK_SECS_MAX);
        let from = from.max(filter.from_secs.unwrap_or(i64::MIN));
        let until = until.min(filter.until_secs.unwrap_or(i64::MAX));
        let clamped = |it: i64| u32::try_from(it.max(0)).unwrap_or(u32::MAX);
        let hours = !filter.week_hours.is_empty() || filter.at_night;
        let bounds = filter.from_secs.is_some() || filter.until_secs.is_some();
        let asks = days.is_some() || bounds || hours;
        Self { filter, asks, days, secs: (clamped(from), clamped(until)) }
    }

    /// Whether a row is from such a time.
    #[inline]
    fn fits(&self, row: &Row, clock: &mut Clock) -> bool {
        if !self.asks {
            return true;
        }
        let Some(secs) = row.secs else { return false };
        (self.secs.0..=self.secs.1).contains(&secs) && self.fits_clock(row, secs.into(), clock)
    }

    fn fits_clock(&self, row: &Row, secs: i64, clock: &mut Clock) -> bool {
        let filter = self.filter;
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
        let in_days = self.days.is_none_or(|(first, last)| {
            let day = day(local) as i32;
            (first..=last).contains(&day)
        });
        in_days
            && (filter.week_hours.is_empty()
                || filter.week_hours.binary_search(&(week_hour(local) as u8)).is_ok())
    }
}

/// The first day of a month, counted as the findings count both.
fn first_day(month: i32) -> i32 {
    // Beyond these years there are no records.
    let month = month.clamp(1900 * 12, 2200 * 12);
    // Days of a month on average; the search below mends what that is wrong by.
    let near = (i64::from(month) - 1970 * 12) * 146_097 / 4_800;
    let mut day = i32::try_from(near).unwrap_or(0) - 3;
    let of = |day: i32| {
        let (year, month) = year_month(day);
        year * 12 + month - 1
    };
    while of(day) < month {
        day += 1;
    }
    while of(day - 1) >= month {
        day -= 1;
    }
    day
}

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
        let mut chosen = Vec::new();
        if order == Order::FileOrder {
            self.each_chosen(filter, zone, picked, |number, _| chosen.push(number));
            return chosen;
        }
        let mut dated: Vec<(u32, u32)> = Vec::new();
        self.each_chosen(filter, zone, picked, |number, row| {
            dated.push((row.secs.unwrap_or(0), number));
        });
        sort(&mut dated, order);
        chosen.extend(dated.into_iter().map(|it| it.1));
        chosen
    }

    /// Tells the rows that a filter chooses, ascending.
    pub fn each_chosen(
        &self,
        filter: &Filter,
        zone: &Zone,
        picked: Option<&[u32]>,
        mut tell: impl FnMut(u32, &Row),
    ) {
        let classes = self.classes_of(filter);
        let range = filter.entry.map_or(0..self.columns.len(), |entry| self.rows_of(entry));
        let when = When::new(filter);
        let mut clock = Clock::new(zone);
        let mut look = |number: u32, row: &Row| {
            let class = classes.get(usize::from(row.class.0)).copied().unwrap_or(false);
            let low = filter.level_min.is_some_and(|it| row.level < it);
            let dated = filter.undated && row.secs.is_some();
            if !row.dead && class && !low && !dated && when.fits(row, &mut clock) {
                tell(number, row);
            }
        };
        let named = |number: &u32| filter.among.is_empty() || filter.among.contains(number);
        let some = picked.or_else(|| (!filter.among.is_empty()).then_some(&*filter.among));
        if let Some(rows) = some {
            for number in rows.iter().copied().filter(|it| range.contains(it) && named(it)) {
                if let Some(row) = self.columns.get(number) {
                    look(number, &row);
                }
            }
            return;
        }
        let times = when.asks.then_some(when.secs);
        for rows in self.columns.stretches(range, times) {
            for (number, row) in rows.clone().zip(self.columns.range(rows)) {
                look(number, &row);
            }
        }
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

/// Undated rows come last, in file order, whichever way time runs.
fn sort(rows: &mut [(u32, u32)], order: Order) {
    match order {
        Order::FileOrder => {}
        Order::NewestFirst => rows.sort_by_key(|(secs, _)| u32::MAX - secs),
        Order::OldestFirst => rows.sort_by_key(|(secs, _)| secs.wrapping_sub(1)),
    }
}
