//! The system's dialog for files and folders, off the window's thread.

use std::path::PathBuf;

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

/// An open dialog.
pub(super) struct Chooser(Job<Vec<PathBuf>>);

impl Chooser {
    /// Opens a dialog. `None` when no thread could be started for it.
    pub(super) fn start(wanted: Wanted, wake: Wake) -> Option<Self> {
        let job = Job::start("dialog", wake, move |teller| {
            let dialog = rfd::FileDialog::new();
            let chosen = match wanted {
                Wanted::File => dialog.pick_files(),
                Wanted::Folder => dialog.pick_folder().map(|folder| vec![folder]),
            };
            teller.tell(chosen.unwrap_or_default());
        });
        job.ok().map(Self)
    }

    /// What was chosen, once the dialog is closed; empty when it was cancelled.
    pub(super) fn poll(&mut self) -> Option<Vec<Input>> {
        match self.0.poll() {
            Polled::Message(paths) => Some(paths.into_iter().map(Input::Path).collect()),
            Polled::Nothing => None,
            Polled::Ended => Some(Vec::new()),
        }
    }
}
