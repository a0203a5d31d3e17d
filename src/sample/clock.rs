//! When made-up records happen: more in the evening, at weekends, and as years go by.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::dice::Dice;

const DAY_SECS: i64 = 86_400;
const SECS_PER_HOUR: u64 = 3_600;

/// A person's rhythm. Seconds are of the person's own clock, as if it were UTC.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    first_day: i64,
    /// Weight before each day, and of all days at the end.
    before_day: Vec<u64>,
    /// Weight before each hour, and of all 24 at the end.
    before_hour: Vec<u64>,
}

/// What a clock is made of.
pub(super) struct Rhythm<'a> {
    /// First and last day, days since 1970, both included.
    pub(super) days: (i64, i64),
    /// Weight of the first and the last day; between them it grows evenly.
    pub(super) growth: (u64, u64),
    /// Weight of each weekday from Monday.
    pub(super) week: &'a [u64],
    /// Weight of each hour.
    pub(super) hours: &'a [u64],
    /// First and last days of stretches with nothing.
    pub(super) quiet: &'a [(i64, i64)],
}

impl Clock {
    pub(super) fn new(rhythm: &Rhythm<'_>) -> Self {
        let (first_day, last_day) = rhythm.days;
        let span = last_day.abs_diff(first_day).max(1);
        let (start, end) = rhythm.growth;
        let weight = |day: i64| {
            if rhythm.quiet.iter().any(|(first, last)| (*first..=*last).contains(&day)) {
                return 0;
            }
            let so_far = day.abs_diff(first_day);
            let grown = start * (span - so_far) + end * so_far;
            let weekday = usize::try_from((day + 3).rem_euclid(7)).unwrap_or(0);
            grown * rhythm.week.get(weekday).copied().unwrap_or(1) * SECS_PER_HOUR / span
        };
        let hours: Vec<u64> = rhythm.hours.iter().copied().take(24).collect();
        Self {
            first_day,
            before_day: sums((first_day..=last_day).map(weight)),
            before_hour: sums(hours.into_iter()),
        }
    }

    /// The last second of the last day, and one more.
    pub(super) fn until_secs(&self) -> i64 {
        (self.first_day + days(self.before_day.len()) - 1) * DAY_SECS
    }

    /// All its weight.
    fn mass(&self) -> u64 {
        let total = |sums: &[u64]| sums.last().copied().unwrap_or(0).max(1);
        total(&self.before_day) * total(&self.before_hour)
    }

    /// The second at which this much weight has passed.
    fn at(&self, mass: u64) -> i64 {
        let day_mass = self.before_hour.last().copied().unwrap_or(1).max(1);
        let (day, into_day, day_weight) = place(&self.before_day, mass / day_mass);
        let rest = into_day * day_mass + mass % day_mass;
        let (hour, into_hour, hour_weight) = place(&self.before_hour, rest / day_weight);
        let in_hour = into_hour * day_weight + rest % day_weight;
        let secs = u128::from(in_hour) * u128::from(SECS_PER_HOUR)
            / u128::from((hour_weight * day_weight).max(1));
        (self.first_day + days(day)) * DAY_SECS
            + (hour as u64 * SECS_PER_HOUR + secs as u64).cast_signed()
    }
}

/// A position among days as a number of days.
fn days(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

/// The slot that holds this weight, how far into it, and how heavy it is.
fn place(before: &[u64], weight: u64) -> (usize, u64, u64) {
    let slot = before.partition_point(|sum| *sum <= weight).saturating_sub(1);
    let start = before.get(slot).copied().unwrap_or(0);
    let end = before.get(slot + 1).copied().unwrap_or(start);
    (slot, weight.saturating_sub(start), end.saturating_sub(start).max(1))
}

fn sums(weights: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut total = 0;
    let mut sums = vec![0];
    for weight in weights {
        total += weight;
        sums.push(total);
    }
    sums
}

/// In which order a list's times come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    NewestFirst,
    OldestFirst,
}

/// How many records in a row belong to one sitting, and the seconds between them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sitting {
    pub(super) records: (u64, u64),
    pub(super) step_secs: (u64, u64),
    /// How far a sitting strays from an even pace, in percent of that pace.
    pub(super) stray_percent: u64,
}

/// The times of one list, in order, one by one.
pub(super) struct Times<'a> {
    clock: &'a Clock,
    dice: Dice,
    direction: Direction,
    sitting: Sitting,
    /// The part of the clock's weight that the list covers.
    window: (u64, u64),
    total: u64,
    next: u64,
    left_in_sitting: u64,
    last_secs: Option<i64>,
}

impl<'a> Times<'a> {
    pub(super) fn new(
        clock: &'a Clock,
        total: u64,
        direction: Direction,
        sitting: Sitting,
        dice: Dice,
    ) -> Self {
        Self {
            clock,
            dice,
            direction,
            sitting,
            window: (0, clock.mass()),
            total,
            next: 0,
            left_in_sitting: 0,
            last_secs: None,
        }
    }

    /// Covers only a part of the time, as one chat of many does.
    pub(super) fn of_a_while(mut self) -> Self {
        let mass = self.clock.mass();
        let start = self.dice.below(mass / 4 * 3);
        let end = mass - self.dice.below((mass - start) / 3);
        self.window = (start, end);
        self
    }

    fn fresh(&mut self) -> i64 {
        let (start, end) = self.window;
        let width = end - start;
        let total = self.total.max(1);
        let at = match self.direction {
            Direction::OldestFirst => self.next,
            Direction::NewestFirst => total - 1 - self.next.min(total - 1),
        };
        let from = u128::from(width) * u128::from(at) / u128::from(total);
        let stray = width / total / 100 * self.sitting.stray_percent;
        self.clock.at(start + from as u64 + self.dice.below(stray))
    }
}

impl Iterator for Times<'_> {
    type Item = i64;

    fn next(&mut self) -> Option<i64> {
        if self.next >= self.total {
            return None;
        }
        let step_secs = self.sitting.step_secs;
        let step = self.dice.between(step_secs.0, step_secs.1).cast_signed();
        let time = match self.last_secs {
            Some(last) if self.left_in_sitting > 0 => {
                self.left_in_sitting -= 1;
                if self.direction == Direction::NewestFirst { last - step } else { last + step }
            }
            last => {
                let records = self.sitting.records;
                self.left_in_sitting = self.dice.between(records.0, records.1).saturating_sub(1);
                let fresh = self.fresh();
                match (last, self.direction) {
                    (None, _) => fresh,
                    (Some(last), Direction::NewestFirst) => fresh.min(last - 1),
                    (Some(last), Direction::OldestFirst) => fresh.max(last + 1),
                }
            }
        };
        self.next += 1;
        self.last_secs = Some(time);
        Some(time)
    }
}

/// Date and time of day of these seconds.
pub(super) fn civil(secs: i64) -> DateTime {
    Offset::UTC.to_datetime(Timestamp::from_second(secs).unwrap_or_default())
}

/// Days since 1970 of a date written as `2024-01-31`.
pub(super) fn day(text: &str) -> Result<i64, String> {
    let date: jiff::civil::Date = text.parse().map_err(|_bad| format!("no date: {text}"))?;
    let at = Offset::UTC.to_timestamp(date.to_datetime(jiff::civil::Time::midnight()));
    at.map(|at| at.as_second() / DAY_SECS).map_err(|_far| format!("date too far: {text}"))
}
