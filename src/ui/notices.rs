//! Short messages: those that matter stay until the person takes them away, others go by themselves.

use crate::save::SaveError;
use crate::text::Untrusted;

/// Messages shown at once.
const SHOWN_MAX: usize = 3;

/// Seconds after which a brief one goes.
const BRIEF_SECS: f64 = 4.0;

/// Something the person should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The reader could not get past this file; it was left out.
    LeftOut(Untrusted),
    /// Text is on the clipboard.
    Copied,
    /// The settings could not be saved; they hold until the window is closed.
    NotStored,
    /// A text was saved here.
    Saved(String),
    /// A redacted copy was saved here, without so many files.
    CopySaved(String, u64),
    /// A text could not be saved.
    NotSaved(SaveError),
    /// Records that were left out of the summary are in it again.
    InAgain,
    /// The system has no dialog for files.
    NoDialog,
    /// The system offers no window in which a file to open could be chosen.
    NoOpenDialog,
}

impl Notice {
    /// Whether it only confirms what the person has just done.
    fn is_brief(&self) -> bool {
        matches!(self, Self::Copied)
    }
}

/// The messages on show, oldest first, each with a number of its own.
#[derive(Debug, Default)]
pub struct Notices {
    shown: Vec<(u64, Notice)>,
    /// When those that go by themselves were first seen.
    since: Vec<(u64, f64)>,
    next: u64,
}

impl Notices {
    /// Adds one; the oldest goes when there are too many. The same one twice is shown once.
    pub fn add(&mut self, notice: Notice) {
        self.shown.retain(|it| it.1 != notice);
        if self.shown.len() >= SHOWN_MAX {
            self.shown.remove(0);
        }
        self.shown.push((self.next, notice));
        self.next += 1;
    }

    /// Takes one away.
    pub fn dismiss(&mut self, id: u64) {
        self.shown.retain(|it| it.0 != id);
    }

    /// Takes away what has been seen long enough; in how many seconds the next one is due.
    pub fn expire(&mut self, now_secs: f64) -> Option<f64> {
        for (id, notice) in &self.shown {
            if notice.is_brief() && !self.since.iter().any(|it| it.0 == *id) {
                self.since.push((*id, now_secs));
            }
        }
        let old = |since: f64| now_secs - since >= BRIEF_SECS;
        let gone: Vec<u64> = self.since.iter().filter(|it| old(it.1)).map(|it| it.0).collect();
        self.shown.retain(|it| !gone.contains(&it.0));
        self.since.retain(|it| self.shown.iter().any(|shown| shown.0 == it.0));
        let left = self.since.iter().map(|it| BRIEF_SECS - (now_secs - it.1));
        left.min_by(f64::total_cmp)
    }

    /// Another screen was opened: what was about doing something on the one before goes.
    pub fn turned(&mut self) {
        self.shown.retain(|it| !matches!(it.1, Notice::NoDialog | Notice::NoOpenDialog));
    }

    /// Those on show.
    pub fn iter(&self) -> impl Iterator<Item = &(u64, Notice)> {
        self.shown.iter()
    }
}
