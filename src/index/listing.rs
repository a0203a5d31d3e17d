//! A list of the chosen rows in the order asked for, made as far as it is looked at: it is counted
//! once, and only what stands around the rows that are shown is put in order.

use std::cmp::Reverse;
use std::ops::Range;

use super::columns::BLOCK_ROWS;
use super::select::{CLOCK_SECS_MAX, Chooser};
use super::{Clock, Index, Row};
use crate::findings::{Filter, Order, Zone};

/// Seconds counted together, as the power of two: some 18 hours.
const SPAN_BITS: u32 = 16;

/// Rows that are put in order around those asked for, more or less.
const AROUND: u64 = 1 << 14;

/// The rows that a filter chooses, in an order.
#[derive(Default)]
pub struct Listing {
    order: Order,
    /// Chosen rows by span of time, oldest first; of an order by time alone.
    dated: Vec<u32>,
    dated_total: u64,
    /// Chosen rows by block, as they stand: undated ones, which come last, or all in file order.
    plain: Vec<u32>,
    plain_total: u64,
    /// What was put in order last: where it begins, and the rows.
    at_hand: (u64, Vec<u32>),
}

/// What a list is made of; the same each time it is asked.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The rows.
    pub index: &'a Index,
    /// The choice.
    pub filter: &'a Filter,
    /// The clock of the choice.
    pub zone: &'a Zone,
    /// The rows of its actor, firm and spots, ascending, where it asks for any.
    pub picked: Option<&'a [u32]>,
}

impl<'a> Source<'a> {
    fn chooser(&self) -> Chooser<'a> {
        Chooser::new(self.index, self.filter, self.zone, self.picked)
    }
}

impl Listing {
    /// Counts what is chosen.
    pub fn new(source: Source<'_>, order: Order) -> Self {
        let by_time = order != Order::FileOrder;
        let mut list = Self { order, ..Self::default() };
        let blocks = source.index.columns.len().div_ceil(BLOCK_ROWS) as usize;
        let mut moments = Moments::new(source);
        list.plain = vec![0; blocks];
        list.dated = vec![0; if by_time { 1 << (32 - SPAN_BITS) } else { 0 }];
        source.chooser().each(|number, row| {
            let secs = row.secs.filter(|_| by_time);
            let span = secs.map(|it| moments.of(row, it) >> SPAN_BITS);
            let count = match span {
                Some(at) => list.dated.get_mut(at as usize),
                None => list.plain.get_mut((number / BLOCK_ROWS) as usize),
            };
            if let Some(count) = count {
                *count += 1;
            }
        });
        let sum = |counts: &[u32]| counts.iter().copied().map(u64::from).sum();
        (list.dated_total, list.plain_total) = (sum(&list.dated), sum(&list.plain));
        list
    }

    /// How many rows are chosen.
    pub fn total(&self) -> u64 {
        self.dated_total + self.plain_total
    }

    /// The rows at these places, from 0; fewer where it ends before. The source is that of `new`.
    pub fn rows(&mut self, source: Source<'_>, places: Range<u64>) -> Vec<u32> {
        let end = places.end.min(self.total());
        let mut found = Vec::new();
        let mut at = places.start;
        while at < end {
            if !self.holds(at) {
                self.gather(source, at);
            }
            let (first, rows) = &self.at_hand;
            let from = usize::try_from(at.saturating_sub(*first)).unwrap_or(usize::MAX);
            let count = usize::try_from(end - at).unwrap_or(usize::MAX);
            let before = found.len();
            found.extend(rows.iter().skip(from).take(count));
            let got = (found.len() - before) as u64;
            if got == 0 {
                break;
            }
            at += got;
        }
        found
    }

    fn holds(&self, at: u64) -> bool {
        let (first, rows) = &self.at_hand;
        (*first..first.saturating_add(rows.len() as u64)).contains(&at)
    }

    /// Puts what stands around a place in order.
    fn gather(&mut self, source: Source<'_>, at: u64) {
        let mut chooser = source.chooser();
        if let Some(at) = at.checked_sub(self.dated_total) {
            let (blocks, first) = around(self.plain.iter().copied().enumerate(), at);
            let block =
                |at: usize| u32::try_from(at).unwrap_or(u32::MAX).saturating_mul(BLOCK_ROWS);
            let by_time = self.order != Order::FileOrder;
            let mut rows = Vec::new();
            chooser.each_in(block(blocks.start)..block(blocks.end), |number, row| {
                if !by_time || row.secs.is_none() {
                    rows.push(number);
                }
            });
            self.at_hand = (self.dated_total + first, rows);
            return;
        }
        let spans = self.dated.iter().copied().enumerate();
        let (spans, first) = match self.order {
            Order::NewestFirst => around(spans.rev(), at),
            Order::OldestFirst | Order::FileOrder => around(spans, at),
        };
        let second = |at: usize| (at as u64) << SPAN_BITS;
        let from = u32::try_from(second(spans.start)).unwrap_or(u32::MAX).max(1);
        let to = u32::try_from(second(spans.end).saturating_sub(1)).unwrap_or(u32::MAX);
        let mut moments = Moments::new(source);
        let mut dated: Vec<((u32, bool), u32)> = Vec::new();
        let (earliest, latest) = moments.around(from, to);
        chooser.between(earliest, latest).each(|number, row| {
            let at = moments.of(row, row.secs.unwrap_or(0));
            if (from..=to).contains(&at) {
                // A day comes before the times of day in it.
                dated.push(((at, !row.day_only), number));
            }
        });
        // Rows of one second stay as they stand in the file.
        match self.order {
            Order::NewestFirst => dated.sort_by_key(|it| Reverse(it.0)),
            Order::OldestFirst | Order::FileOrder => dated.sort_by_key(|it| it.0),
        }
        self.at_hand = (first, dated.into_iter().map(|it| it.1).collect());
    }
}

/// From when rows are, for their order.
struct Moments {
    clock: Clock,
    /// The offset of all rows that have one of their own.
    own_offset_mins: Option<i16>,
    has_days: bool,
    /// The day asked for last, and when it begins.
    last: (u32, u32),
}

impl Moments {
    fn new(source: Source<'_>) -> Self {
        let columns = &source.index.columns;
        Self {
            clock: Clock::new(source.zone),
            own_offset_mins: columns.one_offset(),
            has_days: columns.has_days(),
            last: (0, 0),
        }
    }

    /// In seconds since 1970 UTC: a day without a time of day stands where it begins on the clock.
    fn of(&mut self, row: &Row, secs: u32) -> u32 {
        if !row.day_only {
            return secs;
        }
        if self.last.0 != secs {
            self.last = (secs, self.clock.start_of(secs, self.own_offset_mins));
        }
        self.last.1
    }

    /// No row from outside of the times given back is from these.
    fn around(&self, from: u32, to: u32) -> (u32, u32) {
        let apart = if self.has_days { CLOCK_SECS_MAX } else { 0 };
        (from.saturating_sub(apart).max(1), to.saturating_add(apart))
    }
}

/// The stretch of counts in which a place lies, with some before and behind, and the place that it
/// begins with.
fn around(counts: impl Iterator<Item = (usize, u32)>, at: u64) -> (Range<usize>, u64) {
    let (from, until) = (at.saturating_sub(AROUND / 2), at.saturating_add(AROUND));
    let mut sum = 0_u64;
    let mut found: Option<(usize, usize)> = None;
    let mut first = 0;
    for (number, count) in counts.filter(|it| it.1 > 0) {
        let before = sum;
        sum += u64::from(count);
        if sum <= from {
            continue;
        }
        if before > until {
            break;
        }
        if found.is_none() {
            first = before;
        }
        found = Some(found.map_or((number, number), |it| (it.0.min(number), it.1.max(number))));
    }
    found.map_or((0..0, 0), |(low, high)| (low..high + 1, first))
}
