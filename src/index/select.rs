//! Which rows a filter chooses.

use std::collections::BTreeSet;
use std::ops::Range;

use super::clock::{NIGHT_ENDS_HOUR, day, hour, week_hour, year_month};
use super::columns::Sieve;
use super::{Clock, Index, Row};
use crate::findings::{Filter, Zone};
use crate::taxonomy::Level;

/// Longest that a clock is apart from UTC, and more.
pub(super) const CLOCK_SECS_MAX: u32 = 2 * 86_400;

/// Times that no record is from.
const NEVER: (u32, u32) = (1, 0);

/// What a filter asks of a time, made ready once.
struct When<'a> {
    filter: &'a Filter,
    /// Whether a clock has to be read for it.
    asks_clock: bool,
    /// Days on the clock, first and last, of its months and its days.
    days: Option<(i32, i32)>,
    /// No record outside of these times fits, on whatever clock; 0 stands for none.
    secs: (u32, u32),
}

impl<'a> When<'a> {
    fn new(filter: &'a Filter) -> Self {
        let days = days_of(filter);
        let apart = i64::from(CLOCK_SECS_MAX);
        let from_day = |day: i32| i64::from(day) * 86_400 - apart;
        let from = days.map_or(i64::MIN, |it| from_day(it.0));
        let until = days.map_or(i64::MAX, |it| from_day(it.1) + 2 * apart);
        let from = from.max(filter.from_secs.unwrap_or(i64::MIN));
        // Exclusive there, inclusive here.
        let before = filter.until_secs.map_or(i64::MAX, |it| it.saturating_sub(1));
        let until = until.min(before);
        let clamped = |it: i64| u32::try_from(it.max(0)).unwrap_or(u32::MAX);
        let asks_hour = !filter.week_hours.is_empty() || filter.at_night;
        let asks_clock = days.is_some() || asks_hour || filter.day_only;
        let bounds = filter.from_secs.is_some() || filter.until_secs.is_some();
        let secs = match (asks_clock || bounds, filter.undated) {
            (true, true) => NEVER,
            (false, true) => (0, 0),
            // From the first second on: the one before stands for no date.
            (true, false) if until < 1 => NEVER,
            (true, false) => (clamped(from).max(1), clamped(until)),
            (false, false) => (0, u32::MAX),
        };
        Self { filter, asks_clock, days, secs }
    }

    /// Whether a row from these times is from such a time on the clock.
    #[inline]
    fn fits(&self, row: &Row, clock: &mut Clock) -> bool {
        !self.asks_clock || row.secs.is_some_and(|secs| self.fits_clock(row, secs.into(), clock))
    }

    fn fits_clock(&self, row: &Row, secs: i64, clock: &mut Clock) -> bool {
        let filter = self.filter;
        let asks_hour = filter.at_night || !filter.week_hours.is_empty();
        let other = if row.day_only { asks_hour } else { filter.day_only };
        if other {
            return false;
        }
        let own = secs + i64::from(row.offset_mins.unwrap_or(0)) * 60;
        if filter.at_night && hour(own) >= NIGHT_ENDS_HOUR {
            return false;
        }
        let local = if row.day_only { secs } else { clock.local_secs(secs, row.offset_mins) };
        let in_days = self.days.is_none_or(|(first, last)| {
            let day = day(local) as i32;
            (first..=last).contains(&day)
        });
        in_days
            && (filter.week_hours.is_empty()
                || filter.week_hours.binary_search(&(week_hour(local) as u8)).is_ok())
    }
}

/// Days on the clock, first and last, of a filter's months and its days.
pub(super) fn days_of(filter: &Filter) -> Option<(i32, i32)> {
    let months = filter
        .months
        .map(|(first, last)| (first_day(first), first_day(last.saturating_add(1)) - 1));
    match (months, filter.days) {
        (Some(a), Some(b)) => Some((a.0.max(b.0), a.1.min(b.1))),
        (a, b) => a.or(b),
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

/// Tells which rows a filter chooses.
pub struct Chooser<'a> {
    index: &'a Index,
    filter: &'a Filter,
    /// Rows, ascending, of which alone some may be chosen.
    picked: Option<&'a [u32]>,
    rows: Range<u32>,
    sieve: Sieve,
    when: When<'a>,
    clock: Clock,
}

impl<'a> Chooser<'a> {
    /// For this filter; `picked` are the rows of its actor, firm and spots, ascending, where it asks
    /// for any.
    pub fn new(
        index: &'a Index,
        filter: &'a Filter,
        zone: &Zone,
        picked: Option<&'a [u32]>,
    ) -> Self {
        let when = When::new(filter);
        Self {
            index,
            filter,
            picked: picked.or_else(|| (!filter.among.is_empty()).then_some(&*filter.among)),
            rows: filter.entry.map_or(0..index.columns.len(), |entry| index.rows_of(entry)),
            sieve: Sieve { levels: index.levels_of(filter), secs: when.secs },
            when,
            clock: Clock::new(zone),
        }
    }

    /// The same among the rows from these times on, the first and the last.
    pub(super) fn between(mut self, first: u32, last: u32) -> Self {
        let secs = self.sieve.secs;
        self.sieve.secs = (secs.0.max(first), secs.1.min(last));
        self
    }

    /// Whether a row is chosen.
    pub fn fits(&mut self, number: u32) -> bool {
        self.look(number).is_some()
    }

    /// Tells the chosen rows, ascending.
    pub fn each(&mut self, tell: impl FnMut(u32, &Row)) {
        self.each_in(0..u32::MAX, tell);
    }

    /// The same among these rows.
    pub(super) fn each_in(&mut self, rows: Range<u32>, mut tell: impl FnMut(u32, &Row)) {
        let rows = rows.start.max(self.rows.start)..rows.end.min(self.rows.end);
        if let Some(picked) = self.picked {
            let from = picked.partition_point(|it| *it < rows.start);
            for number in picked.iter().skip(from).take_while(|it| **it < rows.end) {
                if let Some(row) = self.look(*number) {
                    tell(*number, &row);
                }
            }
            return;
        }
        let Self { index, sieve, when, clock, .. } = self;
        index.columns.sift(rows, sieve, |number, row| {
            if when.fits(row, clock) {
                tell(number, row);
            }
        });
    }

    fn look(&mut self, number: u32) -> Option<Row> {
        let among = &self.filter.among;
        let named = (among.is_empty() || among.binary_search(&number).is_ok())
            && self.picked.is_none_or(|it| it.binary_search(&number).is_ok());
        if !named || !self.rows.contains(&number) {
            return None;
        }
        let row = self.index.columns.sifted(number, &self.sieve)?;
        self.when.fits(&row, &mut self.clock).then_some(row)
    }
}

impl Index {
    /// The rows that a filter chooses, ascending. `picked` are those of its actor, firm and spots,
    /// ascending, where it asks for any.
    pub fn select(&self, filter: &Filter, zone: &Zone, picked: Option<&[u32]>) -> Vec<u32> {
        let mut chosen = Vec::new();
        Chooser::new(self, filter, zone, picked).each(|number, _| chosen.push(number));
        chosen
    }

    /// Which levels a filter wants of each class, a bit a level.
    pub(super) fn levels_of(&self, filter: &Filter) -> Vec<u8> {
        let kinds: BTreeSet<_> = filter.kinds.iter().copied().collect();
        let lowest = filter.level_min.map_or(0, Level::number);
        let levels = 0b1111 << lowest & 0b1111;
        let wanted = |number: u16, class: &super::Class| {
            (kinds.is_empty() || kinds.contains(&class.kind))
                && (filter.sections.is_empty() || filter.sections.contains(&class.section))
                && (filter.classes.is_empty() || filter.classes.contains(&number))
                && filter.origin.is_none_or(|it| it == class.origin)
                && filter.standing.is_none_or(|it| class.standing == Some(it))
                && (filter.also.is_empty() || class.also.iter().any(|it| filter.also.contains(it)))
        };
        let all = (0..).zip(&self.classes);
        all.map(|(number, class)| if wanted(number, class) { levels } else { 0 }).collect()
    }
}
