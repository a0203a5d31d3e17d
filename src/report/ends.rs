//! The first and the last date, as summaries tell them to other programs.

use jiff::Timestamp;
use serde::Serialize;

use crate::findings::Stamp;

/// The first and the last date. Of a day without a time of day, its midnight stands for it, and it is
/// said so.
#[derive(Serialize)]
pub(super) struct Ends {
    first: Option<String>,
    last: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    first_is_day: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    last_is_day: bool,
}

impl Ends {
    /// Those of some records.
    pub(super) fn of(first: Option<Stamp>, last: Option<Stamp>) -> Self {
        let is_day = |it: Option<Stamp>| it.is_some_and(|it| it.day_only);
        Self {
            first: time(first.map(|it| it.secs)),
            last: time(last.map(|it| it.secs)),
            first_is_day: is_day(first),
            last_is_day: is_day(last),
        }
    }
}

/// RFC 3339 in UTC; nothing for a time that no calendar has.
pub(super) fn time(secs: Option<i64>) -> Option<String> {
    let moment = Timestamp::from_second(secs?).ok()?;
    Some(moment.to_string())
}

/// Whether there is none: keys that came later stand only where they say something.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
pub(super) fn is_none(count: &u64) -> bool {
    *count == 0
}
