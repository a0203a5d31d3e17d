//! The check that nothing can leave this computer, run when the person asks for it.

use std::sync::Arc;

use crate::job::{Job, Polled, Wake};
use crate::reader::{Proof, prove_offline};

/// How far the check is.
#[derive(Default)]
pub enum Check {
    /// Nobody has asked for it.
    #[default]
    NotRun,
    /// It runs.
    Running(Job<Proof>),
    /// What came of it.
    Done(Box<Proof>),
    /// It could not be run.
    Failed,
}

impl Check {
    /// Starts it, unless it runs already.
    pub(super) fn start(&mut self, wake: &Wake) {
        if matches!(self, Self::Running(_)) {
            return;
        }
        let job = Job::start("check", Arc::clone(wake), |teller| {
            teller.tell(prove_offline());
        });
        *self = job.map_or(Self::Failed, Self::Running);
    }

    /// Takes what came of it.
    pub(super) fn poll(&mut self) {
        let Self::Running(job) = self else { return };
        match job.poll() {
            Polled::Message(proof) => *self = Self::Done(Box::new(proof)),
            Polled::Nothing => {}
            Polled::Ended => *self = Self::Failed,
        }
    }
}
