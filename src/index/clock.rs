//! The clock that months, weekdays and hours are read on.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Row;

use crate::findings::Zone;

/// Records between midnight and this hour count as at night.
pub const NIGHT_ENDS_HOUR: i64 = 5;

/// Turns seconds since 1970 UTC into seconds on a person's clock.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// `None`: each record's own offset, else UTC.
    zone: Option<TimeZone>,
    /// The stretch in which the offset last used holds: from, until, offset in seconds.
    known: (i64, i64, i64),
}

impl Clock {
    /// A clock for this zone; a zone that is not known counts as the export's own.
    pub fn new(zone: &Zone) -> Self {
        let zone = match zone {
            Zone::Export => None,
            Zone::Local(name) | Zone::Named(name) => TimeZone::get(name).ok(),
        };
        Self { zone, known: (0, 0, 0) }
    }

    /// Whether it is each record's own.
    pub(super) fn is_own(&self) -> bool {
        self.zone.is_none()
    }

    /// Seconds since 1970 on the clock.
    #[inline]
    pub fn local_secs(&mut self, secs: i64, own_offset_mins: Option<i16>) -> i64 {
        if self.zone.is_none() {
            return secs + i64::from(own_offset_mins.unwrap_or(0)) * 60;
        }
        if !(self.known.0..self.known.1).contains(&secs) {
            self.known = self.look_up(secs);
        }
        secs + self.known.2
    }

    /// Seconds since 1970 on the clock, of a row from then. A day without a time of day is that day on
    /// every clock.
    #[inline]
    pub fn local_of(&mut self, row: &Row, secs: u32) -> i64 {
        let secs = i64::from(secs);
        if row.day_only { secs } else { self.local_secs(secs, row.offset_mins) }
    }

    /// When a day begins on the clock, in seconds since 1970 UTC; `own_offset_mins` is that of all
    /// records that have one. A day is given by the seconds of all days before it.
    pub(super) fn start_of(&self, day_secs: u32, own_offset_mins: Option<i16>) -> u32 {
        let secs = i64::from(day_secs);
        let start = match &self.zone {
            None => Some(secs - i64::from(own_offset_mins.unwrap_or(0)) * 60),
            Some(zone) => Timestamp::from_second(secs).ok().and_then(|at| {
                let midnight = TimeZone::UTC.to_datetime(at);
                // Where midnight is passed over, the clock's first moment behind it.
                let start = zone.to_ambiguous_timestamp(midnight).compatible().ok()?;
                Some(start.as_second())
            }),
        };
        start.and_then(|it| u32::try_from(it.max(1)).ok()).unwrap_or(day_secs)
    }

    /// The hour on the clock that a time is from, counted since 1970 began, and the seconds since
    /// 1970 UTC from and until which a time with the same offset of its own is from that hour, too.
    pub(super) fn hour_of(
        &mut self,
        secs: i64,
        own_offset_mins: Option<i16>,
    ) -> (i64, std::ops::Range<i64>) {
        let local = self.local_secs(secs, own_offset_mins);
        let start = secs - local.rem_euclid(3600);
        let whole = start..start + 3600;
        let hour = local.div_euclid(3600);
        if self.zone.is_none() {
            return (hour, whole);
        }
        // Where a zone changes its clocks, an hour may end early.
        (hour, whole.start.max(self.known.0)..whole.end.min(self.known.1))
    }

    fn look_up(&self, secs: i64) -> (i64, i64, i64) {
        let nothing = (secs, secs, 0);
        let (Some(zone), Ok(at)) = (&self.zone, Timestamp::from_second(secs)) else {
            return nothing;
        };
        let offset = i64::from(zone.to_offset(at).seconds());
        // One second on: a change at this very second counts as before it.
        let next = Timestamp::from_second(secs + 1).unwrap_or(at);
        let from = zone.preceding(next).next().map_or(i64::MIN, |it| it.timestamp().as_second());
        let until = zone.following(at).next().map_or(i64::MAX, |it| it.timestamp().as_second());
        (from, until, offset)
    }
}

/// Weekday (Monday 0) times 24 plus hour of seconds on a clock.
pub fn week_hour(local_secs: i64) -> usize {
    let hours = local_secs.div_euclid(3600);
    // 1970-01-01 was a Thursday.
    (hours + 3 * 24).rem_euclid(168) as usize
}

/// The day since 1970-01-01 and the hour of the week of seconds on a clock.
#[inline]
pub(super) fn day_and_week_hour(local_secs: i64) -> (i32, usize) {
    // Plain numbers for all but the first hours of 1970 in the west.
    let Ok(secs) = u32::try_from(local_secs) else {
        return (day(local_secs) as i32, week_hour(local_secs));
    };
    let (day, hour) = (secs / 86_400, secs % 86_400 / 3600);
    // 1970-01-01 was a Thursday.
    (day.cast_signed(), ((day + 3) % 7 * 24 + hour) as usize)
}

/// Hour of the day of seconds on a clock.
pub fn hour(local_secs: i64) -> i64 {
    local_secs.div_euclid(3600).rem_euclid(24)
}

/// Day since 1970-01-01 of seconds on a clock.
pub fn day(local_secs: i64) -> i64 {
    local_secs.div_euclid(86_400)
}

/// Year and month (1 to 12) of a day since 1970-01-01.
pub fn year_month(day: i32) -> (i32, i32) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted - era * 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i32::from(month <= 2), month)
}
