//! Small files of text that a person saves: where they say, and nowhere else.

use std::path::PathBuf;
use std::sync::Arc;

use crate::job::{Job, Polled, Wake};
use crate::save::{self, Replace, SaveError};

/// What came of it: where it stands, nothing if the person thought better of it, or why not.
pub(super) type Kept = Result<Option<PathBuf>, SaveError>;

/// A dialog that is open, and then the saving.
pub(super) struct Keeping(Job<Kept>);

impl Keeping {
    /// Asks where to, and saves. `None` when no thread could be started for it.
    pub(super) fn start(name: &str, bytes: Vec<u8>, wake: &Wake) -> Option<Self> {
        let name = name.to_owned();
        let job = Job::start("save", Arc::clone(wake), move |teller| {
            let place = rfd::FileDialog::new().set_file_name(name).save_file();
            let kept = place.map_or(Ok(None), |path| {
                // The dialog has asked already whether an older file may go.
                save::whole(&path, &bytes, Replace::Yes).map(|()| Some(path))
            });
            teller.tell(kept);
        });
        job.ok().map(Self)
    }

    /// Saves at a place that was typed.
    pub(super) fn at(path: PathBuf, bytes: Vec<u8>, wake: &Wake) -> Option<Self> {
        let job = Job::start("save", Arc::clone(wake), move |teller| {
            teller.tell(save::whole(&path, &bytes, Replace::Never).map(|()| Some(path)));
        });
        job.ok().map(Self)
    }

    /// What came of it, once it has.
    pub(super) fn poll(&self) -> Option<Kept> {
        match self.0.poll() {
            Polled::Message(kept) => Some(kept),
            Polled::Nothing => None,
            Polled::Ended => Some(Ok(None)),
        }
    }
}
