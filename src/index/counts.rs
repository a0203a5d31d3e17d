//! What is counted from the rows, kept up to date while they come.

use std::collections::BTreeMap;

use super::clock::{Clock, year_month};
use super::columns::Rows;
use super::cube::{Cell, Hour};
use super::of_kind::OfKind;
use super::{Class, Row};
use crate::findings::{
    DAYS_MAX, DayCount, Gap, HourGrid, KindCount, MonthCount, WeekdayDates, joined_days,
};
use crate::taxonomy::{Kind, Level};

/// Days without a record that make a gap.
const GAP_DAYS_MIN: i32 = 14;

/// Gaps that are listed.
const GAPS_MAX: usize = 200;

/// Counts by kind, day and hour.
#[derive(Clone, Default)]
pub struct Counts {
    clock: Clock,
    /// By the number of the kind.
    kinds: Vec<Option<Box<OfKind>>>,
    /// Records by section number and, in no order, kind.
    sections: Vec<Vec<(Kind, u64)>>,
    also: BTreeMap<Kind, u64>,
    /// Records with a time that tell a clock of their own that is not UTC.
    own_clocks: u64,
}

impl Counts {
    /// No counts, on this clock.
    pub fn new(clock: Clock) -> Self {
        Self { clock, ..Self::default() }
    }

    /// Counts one record.
    #[inline]
    pub fn add_row(&mut self, row: &Row, class: &Class) {
        let local = row.secs.map(|it| self.clock.local_of(row, it));
        let Some(of_kind) = self.of_kind(class.kind) else { return };
        of_kind.add(row, local);
        if let Some(origin) = of_kind.origins.get_mut(class.origin.position()) {
            *origin += 1;
        }
    }

    /// Counts records of a class and level that are from some hours.
    pub(super) fn add_cells(
        &mut self,
        class: &Class,
        level: Level,
        mut cells: impl Iterator<Item = Cell>,
    ) {
        // A kind without any is not there.
        let Some(first) = cells.next() else { return };
        let Some(of_kind) = self.of_kind(class.kind) else { return };
        let mut records = 0;
        for cell in std::iter::once(first).chain(cells) {
            records += u64::from(cell.records);
            of_kind.add_cell(cell);
        }
        of_kind.add_level(level, records, class);
    }

    /// Counts records of a class and level that have no date.
    pub(super) fn add_undated(&mut self, class: &Class, level: Level, records: u64) {
        if records == 0 {
            return;
        }
        let Some(of_kind) = self.of_kind(class.kind) else { return };
        of_kind.undated += records;
        of_kind.add_level(level, records, class);
    }

    fn of_kind(&mut self, kind: Kind) -> Option<&mut OfKind> {
        let at = kind as usize;
        if self.kinds.len() <= at {
            self.kinds.resize(at + 1, None);
        }
        let cell = self.kinds.get_mut(at)?;
        Some(cell.get_or_insert_with(|| Box::new(OfKind::new(kind))))
    }

    /// Counts records of one class; tells how many there were.
    pub(super) fn add(&mut self, rows: &mut Rows<'_>, class: &Class) -> u64 {
        let Some(first) = rows.next() else { return 0 };
        let (clock, own) = (&mut self.clock, &mut self.own_clocks);
        let mut add = |of_kind: &mut OfKind, hour: Hour| {
            *own += hour.own_clocks();
            of_kind.add_cell(hour.cell);
        };
        let at = class.kind as usize;
        if self.kinds.len() <= at {
            self.kinds.resize(at + 1, None);
        }
        let Some(cell) = self.kinds.get_mut(at) else { return 0 };
        let of_kind = cell.get_or_insert_with(|| Box::new(OfKind::new(class.kind)));
        let before = of_kind.records;
        let mut hour: Option<Hour> = None;
        for row in std::iter::once(first).chain(rows) {
            of_kind.add_level_of(&row);
            let Some(secs) = row.secs else {
                of_kind.undated += 1;
                continue;
            };
            // What follows one another in a file is mostly from the same hour.
            if let Some(it) = hour.as_mut().filter(|it| it.holds(&row, secs)) {
                it.cell.add(secs);
                continue;
            }
            if let Some(before) = hour.replace(Hour::new(&row, secs, clock)) {
                add(of_kind, before);
            }
        }
        if let Some(last) = hour {
            add(of_kind, last);
        }
        let counted = of_kind.records - before;
        if let Some(origin) = of_kind.origins.get_mut(class.origin.position()) {
            *origin += counted;
        }
        for kind in class.also {
            *self.also.entry(*kind).or_default() += counted;
        }
        let section = class.section as usize;
        if self.sections.len() <= section {
            self.sections.resize(section + 1, Vec::new());
        }
        if let Some(kinds) = self.sections.get_mut(section) {
            // Nearly all of a section are of one kind.
            match kinds.iter_mut().find(|it| it.0 == class.kind) {
                Some(of_kind) => of_kind.1 += counted,
                None => kinds.push((class.kind, counted)),
            }
        }
        counted
    }

    /// What was counted of each kind, in taxonomy order.
    fn by_kind(&self) -> impl Iterator<Item = &OfKind> {
        self.kinds.iter().flatten().map(|it| &**it)
    }

    /// How many records with a time tell a clock of their own that is not UTC.
    pub fn own_clocks(&self) -> u64 {
        self.own_clocks
    }

    /// Records of a section by kind, in taxonomy order.
    pub fn section_kinds(&self, section: u32) -> Vec<(Kind, u64)> {
        let mut kinds = self.sections.get(section as usize).cloned().unwrap_or_default();
        kinds.sort_unstable();
        kinds
    }

    /// Records, and the kind that most of them got, of a section.
    pub fn section(&self, section: u32) -> (u64, Option<Kind>) {
        let Some(kinds) = self.sections.get(section as usize) else { return (0, None) };
        // The first of equals wins, so that the answer does not depend on the order of counting.
        let most = kinds.iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0))).map(|it| it.0);
        (kinds.iter().map(|it| it.1).sum(), most)
    }

    /// Records that are of a kind besides their own, by that kind, in taxonomy order.
    pub fn also(&self) -> Vec<(Kind, u64)> {
        self.also.iter().map(|it| (*it.0, *it.1)).collect()
    }

    /// Counts by kind, in taxonomy order.
    pub fn kinds(&self) -> Vec<KindCount> {
        self.by_kind().map(OfKind::count).collect()
    }

    /// Counts by month and kind, by month then kind.
    pub fn months(&self) -> Vec<MonthCount> {
        let mut months: BTreeMap<(i32, Kind), u64> = BTreeMap::new();
        for it in self.by_kind() {
            let mut run: Option<(i32, u64)> = None;
            for (day, count) in (it.first_day..).zip(&it.days).filter(|it| *it.1 > 0) {
                let (month, count) = (month(day), u64::from(*count));
                run = match run {
                    Some((of, sum)) if of == month => Some((of, sum + count)),
                    before => {
                        months.extend(before.map(|(of, sum)| ((of, it.kind), sum)));
                        Some((month, count))
                    }
                };
            }
            months.extend(run.map(|(of, sum)| ((of, it.kind), sum)));
        }
        let row = |((month, kind), records)| MonthCount { month, kind, records };
        months.into_iter().map(row).collect()
    }

    /// Counts by day and kind, by day then kind; none where the span is longer than is of use.
    pub fn days(&self) -> Vec<DayCount> {
        let mut rows: Vec<DayCount> = Vec::new();
        let Some((first, last)) = joined_days(self.by_kind().map(OfKind::span_days)) else {
            return rows;
        };
        if last.saturating_sub(first) >= DAYS_MAX {
            return rows;
        }
        for it in self.by_kind() {
            let counted = (it.first_day..).zip(&it.days).filter(|it| *it.1 > 0);
            rows.extend(counted.map(|(day, count)| DayCount {
                day,
                kind: it.kind,
                records: u64::from(*count),
            }));
        }
        rows.sort_by_key(|row| (row.day, row.kind));
        rows
    }

    /// Records by day, over all kinds.
    pub fn each_day(&self) -> Vec<(i32, u64)> {
        let spans = || self.by_kind().filter_map(OfKind::span_days);
        let Some((first, last)) = joined_days(spans().map(Some)) else { return Vec::new() };
        let mut sums = vec![0_u64; usize::try_from(last - first + 1).unwrap_or(0)];
        for it in self.by_kind() {
            for (day, count) in (it.first_day..).zip(&it.days).filter(|it| *it.1 > 0) {
                let at = usize::try_from(day - first).ok();
                if let Some(sum) = at.and_then(|at| sums.get_mut(at)) {
                    *sum += u64::from(*count);
                }
            }
        }
        (first..).zip(sums).filter(|it| it.1 > 0).collect()
    }

    /// How many dates each weekday's records are of, Monday first.
    pub fn weekdays(&self) -> [WeekdayDates; 7] {
        let mut weekdays = [WeekdayDates::default(); 7];
        for (day, records) in self.each_day() {
            // 1970-01-01 was a Thursday.
            let at = day.saturating_add(3).rem_euclid(7).unsigned_abs() as usize;
            let Some(it) = weekdays.get_mut(at) else { continue };
            it.dates += 1;
            it.records += records;
            // Of equal dates the first.
            if records > it.fullest.1 {
                it.fullest = (day, records);
            }
        }
        weekdays
    }

    /// Counts by hour of the week, one grid a kind that has records with a time of day.
    pub fn hours(&self) -> Vec<HourGrid> {
        self.by_kind()
            .filter(|it| it.records > it.undated + it.day_only)
            .map(|it| HourGrid { kind: it.kind, counts: it.hours.to_vec() })
            .collect()
    }

    /// Stretches of days without any record between the first and the last.
    pub fn gaps(&self) -> Vec<Gap> {
        let first = self.by_kind().map(|it| it.first_day).min().unwrap_or(0);
        let mut any: Vec<bool> = Vec::new();
        for it in self.by_kind() {
            let before = first.abs_diff(it.first_day) as usize;
            any.resize(any.len().max(before + it.days.len()), false);
            for (any, count) in any.iter_mut().skip(before).zip(&it.days) {
                *any |= *count > 0;
            }
        }
        let days: Vec<i32> = (first..).zip(any).filter(|it| it.1).map(|it| it.0).collect();
        let next = days.iter().skip(1);
        let pairs = days.iter().zip(next).filter(|(a, b)| *b - *a > GAP_DAYS_MIN);
        let gap = |(a, b): (&i32, &i32)| Gap { first_day: a + 1, last_day: b - 1 };
        pairs.map(gap).take(GAPS_MAX).collect()
    }
}

fn month(day: i32) -> i32 {
    // Days since 1970 of the years 1970 to 2106 only.
    let (year, month) = year_month(day);
    year * 12 + month - 1
}
