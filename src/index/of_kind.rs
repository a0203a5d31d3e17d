//! What is counted of one kind.

use super::clock::day_and_week_hour;
use super::cube::Cell;
use super::{Class, Row};
use crate::findings::{KindCount, Stamp};
use crate::taxonomy::{Kind, Level};

/// The records of one kind, counted.
#[derive(Clone)]
pub(super) struct OfKind {
    pub(super) kind: Kind,
    pub(super) records: u64,
    pub(super) sensitive: u64,
    pub(super) undated: u64,
    /// Of a day, without a time of day.
    pub(super) day_only: u64,
    pub(super) level: Level,
    /// The first and the last time, and whether it tells a time of day.
    pub(super) first: Option<(u32, bool)>,
    pub(super) last: Option<(u32, bool)>,
    pub(super) origins: [u64; 5],
    pub(super) hours: [u64; 168],
    /// Records a day; `first_day` is the day of the first count.
    pub(super) days: Vec<u32>,
    pub(super) first_day: i32,
}

impl OfKind {
    /// What was counted.
    pub(super) fn count(&self) -> KindCount {
        KindCount {
            kind: self.kind,
            records: self.records,
            level: self.level,
            sensitive: self.sensitive,
            first: self.first.map(end),
            last: self.last.map(end),
            span_days: self.span_days(),
            undated: self.undated,
            day_only: self.day_only,
            origins: self.origins,
        }
    }

    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            records: 0,
            sensitive: 0,
            undated: 0,
            day_only: 0,
            level: Level::Everyday,
            first: None,
            last: None,
            origins: [0; 5],
            hours: [0; 168],
            days: Vec::new(),
            first_day: 0,
        }
    }

    #[inline]
    pub(super) fn add(&mut self, row: &Row, local_secs: Option<i64>) {
        self.add_level_of(row);
        let (Some(secs), Some(local_secs)) = (row.secs, local_secs) else {
            self.undated += 1;
            return;
        };
        self.spread(secs, secs, !row.day_only);
        let (day, week_hour) = day_and_week_hour(local_secs);
        if row.day_only {
            self.day_only += 1;
        } else if let Some(hour) = self.hours.get_mut(week_hour) {
            *hour += 1;
        }
        self.add_day(day, 1);
    }

    /// Counts a record, but not its time.
    #[inline]
    pub(super) fn add_level_of(&mut self, row: &Row) {
        self.records += 1;
        self.level = self.level.max(row.level);
        self.sensitive += u64::from(row.level == Level::Sensitive);
    }

    /// Records of a level, whose times are counted apart.
    pub(super) fn add_level(&mut self, level: Level, records: u64, class: &Class) {
        self.records += records;
        self.level = self.level.max(level);
        if level == Level::Sensitive {
            self.sensitive += records;
        }
        if let Some(origin) = self.origins.get_mut(class.origin.position()) {
            *origin += records;
        }
    }

    #[inline]
    pub(super) fn add_cell(&mut self, cell: Cell) {
        let (first, last) = cell.secs;
        let week_hour = cell.week_hour();
        self.spread(first, last, week_hour.is_some());
        match week_hour.and_then(|at| self.hours.get_mut(at)) {
            Some(hour) => *hour += u64::from(cell.records),
            None => self.day_only += u64::from(cell.records),
        }
        self.add_day(cell.day(), cell.records);
    }

    /// Notes the first and the last of some times. A day comes before the times of day in it.
    #[inline]
    fn spread(&mut self, first: u32, last: u32, timed: bool) {
        let (first, last) = ((first, timed), (last, timed));
        self.first = Some(self.first.map_or(first, |it| it.min(first)));
        self.last = Some(self.last.map_or(last, |it| it.max(last)));
    }

    #[inline]
    fn add_day(&mut self, day: i32, records: u32) {
        let known = day.checked_sub(self.first_day).and_then(|it| usize::try_from(it).ok());
        match known.and_then(|at| self.days.get_mut(at)) {
            Some(count) => *count = count.saturating_add(records),
            None => self.add_new_day(day, records),
        }
    }

    /// First and last day with a record.
    pub(super) fn span_days(&self) -> Option<(i32, i32)> {
        let first = self.days.iter().position(|count| *count > 0)?;
        let last = self.days.iter().rposition(|count| *count > 0)?;
        let day = |at: usize| Some(self.first_day.saturating_add(i32::try_from(at).ok()?));
        Some((day(first)?, day(last)?))
    }

    fn add_new_day(&mut self, day: i32, records: u32) {
        if self.days.is_empty() {
            self.first_day = day;
        }
        if day < self.first_day {
            // Exports run newest first: growing in front by a quarter keeps that cheap.
            let missing = self.first_day.abs_diff(day) as usize;
            let grow =
                missing.max((self.days.len() / 4).min(missing + day.unsigned_abs() as usize));
            self.days.splice(0..0, std::iter::repeat_n(0, grow));
            self.first_day -= i32::try_from(grow).unwrap_or(0);
        }
        let at = self.first_day.abs_diff(day) as usize;
        if at >= self.days.len() {
            self.days.resize(at + 1, 0);
        }
        if let Some(count) = self.days.get_mut(at) {
            *count = count.saturating_add(records);
        }
    }
}

fn end((secs, timed): (u32, bool)) -> Stamp {
    Stamp { day_only: !timed, ..Stamp::at(i64::from(secs)) }
}
