//! Short messages that stay until the person takes them away.

use crate::save::SaveError;
use crate::text::Untrusted;

/// Messages shown at once.
const SHOWN_MAX: usize = 3;

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
    /// A text could not be saved.
    NotSaved(SaveError),
    /// The system has no dialog for files.
    NoDialog,
}

/// The messages on show, oldest first, each with a number of its own.
#[derive(Debug, Default)]
pub struct Notices {
    shown: Vec<(u64, Notice)>,
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

    /// Those on show.
    pub fn iter(&self) -> impl Iterator<Item = &(u64, Notice)> {
        self.shown.iter()
    }
}
