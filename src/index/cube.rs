//! How many records of each class and level are from each hour, and how many only say a day, so that
//! charts of a choice need no look at the rows.

use std::collections::BTreeSet;
use std::ops::Range;

use super::clock::{self, Clock, NIGHT_ENDS_HOUR};
use super::columns::Columns;
use super::select::{Chooser, days_of};
use super::{ClassId, Counts, Index, Row};
use crate::findings::{Filter, Zone};
use crate::taxonomy::Level;

/// Cells that are waited for before equal ones are put together.
const LOOSE_CELLS_MAX: usize = 1 << 16;

const HOURS_OF_WEEK: u16 = 168;
/// 1970-01-01 was a Thursday.
const FIRST_WEEKDAY: i32 = 3;

/// What is counted apart in a day: its hours, and what has none; a power of two.
const SLOTS_OF_DAY: i32 = 32;
/// The slot of records that say the day alone.
const NO_HOUR: i32 = 31;

/// The records of an hour, or those that only say a day.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    /// The day on the clock since 1970 began, times the slots of a day, and the hour of it or
    /// [`NO_HOUR`].
    slot: i32,
    /// How many.
    pub(super) records: u32,
    /// The first and the last time, in seconds since 1970 UTC.
    pub(super) secs: (u32, u32),
}

impl Cell {
    /// One record from this time, where the hours since 1970 began are so many on the clock.
    fn of_hour(hour: i64, secs: u32) -> Self {
        let (day, hour) = (hour.div_euclid(24), hour.rem_euclid(24));
        Self::new(day, hour as i32, secs)
    }

    /// One record of a day without a time of day.
    fn of_day(secs: u32) -> Self {
        Self::new(clock::day(i64::from(secs)), NO_HOUR, secs)
    }

    fn new(day: i64, slot: i32, secs: u32) -> Self {
        let day = i32::try_from(day).unwrap_or(0);
        Self { slot: day * SLOTS_OF_DAY + slot, records: 1, secs: (secs, secs) }
    }

    /// A row from this time.
    fn of(row: &Row, secs: u32, clock: &mut Clock) -> Self {
        if row.day_only {
            return Self::of_day(secs);
        }
        let local = clock.local_secs(i64::from(secs), row.offset_mins);
        Self::of_hour(local.div_euclid(3600), secs)
    }

    /// One more record of it, from this time.
    #[inline]
    pub(super) fn add(&mut self, secs: u32) {
        self.records = self.records.saturating_add(1);
        self.secs = (self.secs.0.min(secs), self.secs.1.max(secs));
    }

    /// The day on the clock since 1970-01-01.
    pub(super) fn day(self) -> i32 {
        self.slot.div_euclid(SLOTS_OF_DAY)
    }

    /// Weekday (Monday 0) times 24 plus hour; nothing for a day without a time of day.
    pub(super) fn week_hour(self) -> Option<usize> {
        let hour = self.slot.rem_euclid(SLOTS_OF_DAY);
        let weekday = (self.day() + FIRST_WEEKDAY).rem_euclid(7);
        let place = usize::try_from(weekday * 24 + hour).ok();
        place.filter(|_| hour != NO_HOUR)
    }

    fn join(&mut self, other: Self) {
        self.records = self.records.saturating_add(other.records);
        self.secs = (self.secs.0.min(other.secs.0), self.secs.1.max(other.secs.1));
    }
}

/// Records that follow one another and are from one hour on the clock, or say one day.
pub(super) struct Hour {
    pub(super) cell: Cell,
    offset_mins: Option<i16>,
    day_only: bool,
    /// From and until which seconds since 1970 UTC it lasts.
    lasts: Range<i64>,
}

impl Hour {
    /// The hour of a row from then.
    pub(super) fn new(row: &Row, secs: u32, clock: &mut Clock) -> Self {
        let Row { offset_mins, day_only, .. } = *row;
        let from = i64::from(secs);
        if day_only {
            return Self { cell: Cell::of_day(secs), offset_mins, day_only, lasts: from..from + 1 };
        }
        let (hour, lasts) = clock.hour_of(from, offset_mins);
        Self { cell: Cell::of_hour(hour, secs), offset_mins, day_only, lasts }
    }

    /// How many of them tell a clock of their own that is not UTC.
    pub(super) fn own_clocks(&self) -> u64 {
        let is_own = self.offset_mins.is_some_and(|it| it != 0);
        if is_own { u64::from(self.cell.records) } else { 0 }
    }

    /// Whether a row from then is from this hour.
    #[inline]
    pub(super) fn holds(&self, row: &Row, secs: u32) -> bool {
        self.lasts.contains(&i64::from(secs))
            && self.offset_mins == row.offset_mins
            && self.day_only == row.day_only
    }
}

/// The records of a class that have a level.
struct Lane {
    class: usize,
    level: Level,
    undated: u64,
    /// By slot once it is made.
    cells: Vec<Cell>,
    /// How many there were when they were last put together.
    tidy: usize,
}

/// The records of an export by class, level and hour.
pub(super) struct Cube {
    lanes: Vec<Lane>,
}

impl Cube {
    /// Counts all rows on this clock.
    pub(super) fn new(columns: &Columns, mut clock: Clock) -> Self {
        let mut lanes: Vec<Lane> = Vec::new();
        // The lane of each class and level, plus one.
        let mut of: Vec<[usize; 4]> = Vec::new();
        columns.by_class(0..columns.len(), |ClassId(class), rows| {
            let class = usize::from(class);
            if of.len() <= class {
                of.resize(class + 1, [0; 4]);
            }
            let Some(of_class) = of.get_mut(class) else { return };
            for row in rows {
                let Some(known) = of_class.get_mut(usize::from(row.level.number())) else {
                    continue;
                };
                if *known == 0 {
                    lanes.push(Lane::new(class, row.level));
                    *known = lanes.len();
                }
                let Some(lane) = lanes.get_mut(*known - 1) else { continue };
                match row.secs {
                    Some(secs) => lane.add(Cell::of(&row, secs, &mut clock)),
                    None => lane.undated += 1,
                }
            }
        });
        for lane in &mut lanes {
            lane.join_equal();
            lane.cells.shrink_to_fit();
        }
        Self { lanes }
    }

    /// Counts the whole cells that a filter chooses; which cells are chosen in part.
    fn whole(&self, index: &Index, filter: &Filter, counts: &mut Counts) -> Cut {
        let levels = index.levels_of(filter);
        let days = days_of(filter);
        let asked = asked_hours(filter);
        let bounds = bounds_of(filter);
        let mut cut = Cut::default();
        for (number, lane) in self.lanes.iter().enumerate() {
            let Some(class) = index.classes.get(lane.class) else { continue };
            let wanted = levels.get(lane.class).copied().unwrap_or(0);
            if wanted >> lane.level.number() & 1 == 0 {
                continue;
            }
            let any_time = days.is_none() && asked.is_none() && bounds.is_none();
            if any_time && !filter.day_only {
                counts.add_undated(class, lane.level, lane.undated);
            }
            if filter.undated {
                continue;
            }
            let hour = |it: &Cell| {
                let at = it.week_hour();
                let on = |asked: &Vec<bool>| at.and_then(|at| asked.get(at).copied()) == Some(true);
                (at.is_none() || !filter.day_only) && asked.as_ref().is_none_or(on)
            };
            let cells = lane.within(days).iter().copied().filter(hour);
            match bounds {
                Some(bounds) => {
                    let inside = cells.filter(|it| cut.is_whole(*it, number, bounds));
                    counts.add_cells(class, lane.level, inside);
                }
                None => counts.add_cells(class, lane.level, cells),
            }
        }
        cut
    }

    /// The lane of a class and level.
    fn lane_of(&self, class: usize, level: Level) -> Option<usize> {
        self.lanes.iter().position(|it| it.class == class && it.level == level)
    }
}

/// Cells that a filter's bounds in seconds cut in two: their rows have to be looked at.
#[derive(Default)]
struct Cut {
    /// Lane and slot of each.
    cells: BTreeSet<(usize, i32)>,
    /// The times that their rows inside of the bounds are from.
    spans: Vec<(u32, u32)>,
}

impl Cut {
    /// Whether all of a cell is inside of these bounds; keeps it in mind where a part of it is.
    fn is_whole(&mut self, cell: Cell, lane: usize, (from, until): (u32, u32)) -> bool {
        let (first, last) = cell.secs;
        let outside = last < from || until < first;
        let whole = from <= first && last <= until;
        if !whole && !outside {
            self.cells.insert((lane, cell.slot));
            self.spans.push((first.max(from), last.min(until)));
        }
        whole
    }

    /// The spans, those that meet as one.
    fn joined(&mut self) -> Vec<(u32, u32)> {
        self.spans.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for span in self.spans.drain(..) {
            match joined.last_mut().filter(|it| span.0 <= it.1) {
                Some(before) => before.1 = before.1.max(span.1),
                None => joined.push(span),
            }
        }
        joined
    }
}

/// The first and the last second of a filter's bounds.
fn bounds_of(filter: &Filter) -> Option<(u32, u32)> {
    if filter.from_secs.is_none() && filter.until_secs.is_none() {
        return None;
    }
    let clamped = |it: i64| u32::try_from(it.max(0)).unwrap_or(u32::MAX);
    let from = clamped(filter.from_secs.unwrap_or(0)).max(1);
    match filter.until_secs.map(|it| it.saturating_sub(1)) {
        // Nothing is from before the first second.
        Some(last) if last < 1 => Some((1, 0)),
        last => Some((from, last.map_or(u32::MAX, clamped))),
    }
}

impl Lane {
    fn new(class: usize, level: Level) -> Self {
        Self { class, level, undated: 0, cells: Vec::new(), tidy: 0 }
    }

    #[inline]
    fn add(&mut self, cell: Cell) {
        if let Some(last) = self.cells.last_mut().filter(|it| it.slot == cell.slot) {
            last.join(cell);
            return;
        }
        // Rows in no order would make a cell each.
        if self.cells.len() >= LOOSE_CELLS_MAX.max(2 * self.tidy) {
            self.join_equal();
            self.tidy = self.cells.len();
        }
        self.cells.push(cell);
    }

    /// Sorts the cells, and makes one of all of a slot.
    fn join_equal(&mut self) {
        if !self.cells.is_sorted_by_key(|it| it.slot) {
            self.cells.sort_by_key(|it| it.slot);
        }
        self.cells.dedup_by(|next, kept| {
            let same = next.slot == kept.slot;
            if same {
                kept.join(*next);
            }
            same
        });
    }

    /// The cells of these days.
    fn within(&self, days: Option<(i32, i32)>) -> &[Cell] {
        let Some((first, last)) = days else { return &self.cells };
        let start = |day: i32| day.saturating_mul(SLOTS_OF_DAY);
        let (first, end) = (start(first), start(last.saturating_add(1)));
        let from = self.cells.partition_point(|it| it.slot < first);
        let to = self.cells.partition_point(|it| it.slot < end);
        self.cells.get(from..to.max(from)).unwrap_or_default()
    }
}

/// Which hours of the week are asked for; nothing where all are.
fn asked_hours(filter: &Filter) -> Option<Vec<bool>> {
    let some = !filter.week_hours.is_empty();
    (some || filter.at_night).then(|| {
        let asked = |hour: u16| {
            let named = !some || filter.week_hours.iter().any(|it| u16::from(*it) == hour);
            named && (!filter.at_night || i64::from(hour % 24) < NIGHT_ENDS_HOUR)
        };
        (0..HOURS_OF_WEEK).map(asked).collect()
    })
}

impl Index {
    /// Counts what a filter chooses, with a look at few rows or none; nothing where it asks for more
    /// than is counted by hour. All rows must be there and counted.
    pub fn counts_of(&self, filter: &Filter, zone: &Zone) -> Option<Counts> {
        let whole = |it| self.rows_of(it) == (0..self.columns.len());
        let mut clock = Clock::new(zone);
        let answered = filter.entry.is_none_or(whole)
            && filter.actor.is_none()
            && filter.firm.is_none()
            && filter.spots.is_empty()
            && filter.among.is_empty()
            && (!filter.at_night || clock.is_own());
        if !answered {
            return None;
        }
        let cube = self.cube(clock.clone());
        let mut counts = Counts::new(clock.clone());
        let mut cut = cube.whole(self, filter, &mut counts);
        for (from, until) in cut.joined() {
            let mut rows = Chooser::new(self, filter, zone, None).between(from, until);
            rows.each(|_, row| {
                let at = usize::from(row.class.0);
                let slot = Cell::of(row, row.secs.unwrap_or(0), &mut clock).slot;
                let cell = cube.lane_of(at, row.level).map(|it| (it, slot));
                if let Some(class) = self.classes.get(at)
                    && cell.is_some_and(|it| cut.cells.contains(&it))
                {
                    counts.add_row(row, class);
                }
            });
        }
        Some(counts)
    }

    /// Counts the records by hour, so that the first question needs not wait for it.
    pub fn make_ready(&self, zone: &Zone) {
        self.cube(Clock::new(zone));
    }

    fn cube(&self, clock: Clock) -> &Cube {
        self.cube.get_or_init(|| Cube::new(&self.columns, clock))
    }
}
