//! The system's dialog for files and folders, off the window's thread.

use std::time::{Duration, Instant};

use crate::job::{Job, Polled, Wake};
use crate::reader::Input;

/// What is to be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// One or more files.
    File,
    /// A folder.
    Folder,
}

/// A dialog that ends without a choice sooner than this was never seen by anybody.
const SEEN_AFTER: Duration = Duration::from_millis(250);

/// What came of a dialog.
pub(super) enum Chosen {
    /// These; none when it was cancelled.
    Inputs(Vec<Input>),
    /// The system could not show one.
    NoDialog,
}

/// An open dialog.
pub(super) struct Chooser(Job<Chosen>);

impl Chooser {
    /// Opens a dialog. `None` when no thread could be started for it.
    pub(super) fn start(wanted: Wanted, wake: Wake) -> Option<Self> {
        let job = Job::start("dialog", wake, move |teller| {
            let started = Instant::now();
            let dialog = rfd::FileDialog::new();
            let chosen = match wanted {
                Wanted::File => dialog.pick_files(),
                Wanted::Folder => dialog.pick_folder().map(|folder| vec![folder]),
            };
            // Whether it was cancelled or could not be shown is not told apart otherwise.
            let seen = chosen.is_some() || started.elapsed() > SEEN_AFTER;
            let inputs = || chosen.unwrap_or_default().into_iter().map(Input::Path).collect();
            teller.tell(if seen { Chosen::Inputs(inputs()) } else { Chosen::NoDialog });
        });
        job.ok().map(Self)
    }

    /// What came of it, once the dialog is closed.
    pub(super) fn poll(&mut self) -> Option<Chosen> {
        match self.0.poll() {
            Polled::Message(chosen) => Some(chosen),
            Polled::Nothing => None,
            Polled::Ended => Some(Chosen::NoDialog),
        }
    }
}
