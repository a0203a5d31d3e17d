//! Times that were written on a named clock.

use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::classify::time::Moment;

/// A moment that was written on this zone's clock, with its offset.
pub(super) fn at(zone: &TimeZone, moment: Moment) -> Moment {
    let Ok(as_if_utc) = Timestamp::from_second(moment.secs) else { return moment };
    let civil = TimeZone::UTC.to_datetime(as_if_utc);
    let offset = match zone.to_ambiguous_timestamp(civil).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset,
        // The clock was set back: of the two, the earlier. Set forward: as before the change.
        AmbiguousOffset::Fold { before, .. } | AmbiguousOffset::Gap { before, .. } => before,
    };
    let secs = moment.secs - i64::from(offset.seconds());
    let offset_mins = i16::try_from(offset.seconds() / 60).ok();
    Moment { secs, offset_mins, ..moment }
}
