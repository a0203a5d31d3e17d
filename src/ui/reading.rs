//! The export that is open, as the window holds it.

use std::sync::Arc;

use super::context::Phase;
use super::digest::Digest;
use super::lacks::Lacks;
use crate::insight::Results;
use crate::reader::frame::{Password, Progress};
use crate::reader::{Client, Input};

/// The export that is open.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) client: Option<Client>,
    pub(super) phase: Phase,
    pub(super) progress: Progress,
    pub(super) results: Option<Arc<Results>>,
    pub(super) digest: Digest,
    pub(super) lacks: Lacks,
    /// What was opened.
    pub(super) inputs: Vec<Input>,
    /// Passwords given for it.
    pub(super) passwords: Vec<Password>,
    /// Questions asked so far, for tickets where no reader gives them.
    pub(super) asked: u64,
}

impl Reading {
    /// Whether a file is one of the parts that are missing, by its name.
    pub(super) fn lacks_part(&self, input: &Input) -> bool {
        let Input::Path(path) = input else { return false };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        self.lacks.parts.iter().any(|it| it.inner() == name)
    }
}
