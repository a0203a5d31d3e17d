//! The export that is open: its reader, and what it has told.

use std::path::Path;
use std::sync::Arc;

use super::context::Phase;
use super::digest::Digest;
use super::lacks::Lacks;
use super::pace::Pace;
use super::states::{State, states};
use crate::insight::Results;
use crate::reader::frame::{Damaged, NameEncoding, Password, Progress, Unlisted};
use crate::reader::{Client, Input};

/// The export that is open.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) client: Option<Client>,
    pub(super) phase: Phase,
    pub(super) progress: Progress,
    pub(super) pace: Pace,
    pub(super) results: Option<Arc<Results>>,
    pub(super) digest: Digest,
    pub(super) lacks: Lacks,
    pub(super) states: Vec<State>,
    /// Whether it is read once more while what is known of it stays on show.
    pub(super) anew: bool,
    /// What was found meanwhile.
    pub(super) next: Option<Arc<Results>>,
    /// Whether the person said that several exports of one app belong together.
    pub(super) together: bool,
    /// What was opened, to read it again.
    pub(super) inputs: Vec<Input>,
    /// Passwords given for it.
    pub(super) passwords: Vec<Password>,
    /// Whether the person wished to see what archives hold beside their own lists.
    pub(super) unlisted: Unlisted,
    /// The profile of the app that the person says it is from.
    pub(super) picked: Option<String>,
    /// In which letters the person says that names of files are written.
    pub(super) names: Option<NameEncoding>,
    /// Whether the person wished to have files counted that do not fit their checksums.
    pub(super) damaged: Damaged,
    /// Questions asked so far, for tickets where no reader gives them.
    pub(super) asked: u64,
}

impl Reading {
    /// Takes how far the reader is.
    pub(super) fn go_on(&mut self, now_secs: f64, progress: Progress) {
        self.pace.take(now_secs, &progress);
        self.progress = progress;
        if self.phase == Phase::Nothing {
            self.phase = Phase::Reading;
        }
    }

    /// Takes what was found so far.
    pub(super) fn found(&mut self, results: Arc<Results>) {
        self.digest = Digest::of(&results);
        self.lacks = Lacks::of(&results, self.lacks.given_up);
        self.results = Some(results);
        self.look_again();
    }

    /// Takes how far the export is now.
    pub(super) fn turn(&mut self, phase: Phase) {
        self.phase = phase;
        self.look_again();
    }

    fn look_again(&mut self) {
        let picked = self.picked.as_deref();
        let found = self.results.as_ref();
        self.states = found.map_or_else(Vec::new, |it| states(self.phase, it, picked));
    }

    /// Whether a path leads to one of the files that are open.
    pub(super) fn is_of(&self, path: &Path) -> bool {
        let real = path.canonicalize().ok();
        let is_it = |it: &Input| match it {
            Input::Path(own) => own.canonicalize().ok() == real,
            Input::MadeUp { .. } => false,
        };
        real.is_some() && self.inputs.iter().any(is_it)
    }

    /// Whether a file is one of the parts that are missing, by its name.
    pub(super) fn lacks_part(&self, input: &Input) -> bool {
        let Input::Path(path) = input else { return false };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        self.lacks.parts.iter().any(|it| it.inner() == name)
    }
}
