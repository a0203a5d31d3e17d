//! How long a reader may go without getting anything done: by work, not by words, and by time in
//! which this side was there to hear of it.

use std::time::Duration;

/// How long an entry may go without any progress.
pub const STALL_AFTER: Duration = Duration::from_secs(10);

/// How long one may get nothing done that hardly gets a processor, and after what time of work it is
/// stuck all the same.
const STARVED_AFTER: Duration = Duration::from_mins(1);
const STUCK_AFTER: Duration = Duration::from_millis(2500);

/// Before that the system is not asked how long it worked.
const ASKED_AFTER: Duration = Duration::from_secs(1);

/// Looks come several times a second. After such a pause between two of them this side did not run
/// either: the computer slept, or somebody turned its clock.
const AWAY_AFTER: Duration = Duration::from_secs(5);

/// What is known of how a reader gets on. Times are counted from any moment, on any clock.
#[derive(Clone, Debug)]
pub struct Patience {
    /// When it was last known to have got something done.
    since: Duration,
    /// When it was last looked at.
    looked: Duration,
    /// How long it had worked when it was looked at for the first time since.
    worked: Option<Duration>,
    /// What it said last of how much it has done.
    done: Option<u64>,
}

impl Patience {
    /// With a reader that starts now.
    pub fn new(now: Duration) -> Self {
        Self { since: now, looked: now, worked: None, done: None }
    }

    /// It got something done.
    pub fn goes_on(&mut self, now: Duration) {
        self.since = now;
        self.worked = None;
    }

    /// It said how much it has done so far. To say the same again is no work.
    pub fn told(&mut self, now: Duration, done: u64) {
        if self.done.replace(done) != Some(done) {
            self.goes_on(now);
        }
    }

    /// Whether it is stuck. `worked` tells how long it has been given a processor so far, where that is
    /// known.
    pub fn is_over(&mut self, now: Duration, worked: impl Fn() -> Option<Duration>) -> bool {
        let away = now.checked_sub(self.looked).is_none_or(|it| it > AWAY_AFTER);
        self.looked = now;
        if away {
            self.goes_on(now);
        }
        let silent = now.saturating_sub(self.since);
        if silent < ASKED_AFTER {
            return false;
        }
        self.worked = self.worked.or_else(&worked);
        silent > STALL_AFTER && !self.is_starved(silent, worked())
    }

    /// Whether it gets nothing done since it hardly gets a processor, as where other programs take all:
    /// it works, but not for as long as one that is stuck would have.
    fn is_starved(&self, silent: Duration, now: Option<Duration>) -> bool {
        let Some((before, now)) = self.worked.zip(now) else { return false };
        let since = now.saturating_sub(before);
        silent < STARVED_AFTER && !since.is_zero() && since < STUCK_AFTER
    }
}
