//! How long the reading may still take.

use crate::reader::frame::{Progress, Step};

/// Nothing is said before so many seconds of reading.
const AFTER_SECS: f64 = 5.0;
/// Nor before this share of the bytes was read.
const SHARE_MIN: f64 = 0.03;
/// Below a minute, times are told in steps of so many seconds.
const STEP_SECS: f64 = 5.0;

/// How long the reading may still take.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pace {
    /// When the reading began, in seconds of the window's clock, and the bytes done by then.
    began: Option<(f64, u64)>,
    left_secs: Option<u64>,
}

impl Pace {
    /// Takes how far the reading is at a time of the window's clock.
    pub fn take(&mut self, now_secs: f64, progress: &Progress) {
        self.left_secs = None;
        if progress.step != Step::Reading || progress.bytes_total == 0 {
            self.began = None;
            return;
        }
        let done = progress.bytes_done;
        // A reader that was replaced begins again.
        let began = self.began.filter(|began| began.1 <= done).unwrap_or((now_secs, done));
        self.began = Some(began);
        let (elapsed, read) = (now_secs - began.0, (done - began.1) as f64);
        let total = progress.bytes_total as f64;
        if elapsed >= AFTER_SECS && read >= total * SHARE_MIN {
            let left = total - done as f64;
            self.left_secs = told(left.max(0.0) * elapsed / read);
        }
    }

    /// About how many seconds are left, rounded as they are told: whole minutes from one minute on.
    pub fn left_secs(&self) -> Option<u64> {
        self.left_secs
    }
}

/// Seconds as they are told; none where it is hardly worth it, or beyond a day.
fn told(secs: f64) -> Option<u64> {
    const DAY_SECS: f64 = 86_400.0;
    if !(2.0..DAY_SECS).contains(&secs) {
        return None;
    }
    let step = if secs > 55.0 { 60.0 } else { STEP_SECS };
    Some(crate::ui::theme::whole((secs / step).ceil() * step))
}
