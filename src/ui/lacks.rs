//! What keeps part of an export from being read, and what a person can do about it.

use crate::findings::ProblemKind;
use crate::insight::Results;
use crate::text::Untrusted;

/// Missing parts that are remembered.
const PARTS_MAX: usize = 50;

/// What an export needs to be read whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacks {
    /// Files inside that need a password.
    pub locked: u64,
    /// Whether passwords were given that did not open them.
    pub wrong: bool,
    /// Files inside that were read all the same.
    pub read: u64,
    /// Names of parts that are missing.
    pub parts: Vec<Untrusted>,
    /// Whether the person has said that there is no password.
    pub given_up: bool,
}

impl Lacks {
    /// What these results say is lacking.
    pub(super) fn of(results: &Results, given_up: bool) -> Self {
        let findings = &results.findings;
        let coverage = &findings.coverage;
        let read = coverage.read + coverage.partial + coverage.media;
        let mut lacks = Self { read, given_up, ..Self::default() };
        for problem in &findings.problems {
            match problem.kind {
                ProblemKind::Locked => lacks.locked += 1,
                ProblemKind::WrongPassword => {
                    lacks.locked += 1;
                    lacks.wrong = true;
                }
                ProblemKind::PartMissing
                    if problem.entry.is_none() && lacks.parts.len() < PARTS_MAX =>
                {
                    lacks.parts.push(problem.name.clone());
                }
                _ => {}
            }
        }
        lacks
    }

    /// Whether to ask for a password.
    pub fn needs_password(&self) -> bool {
        self.locked > 0 && !self.given_up
    }
}
