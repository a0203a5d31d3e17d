//! The SHA-256 of every file inside, asked for where the pages list them.

use std::sync::Arc;

use super::Source;
use crate::findings::{FileSums, ScanState};
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};

/// What tells one set of files from another: how many they are, and what they came in.
type Of = (usize, Vec<Option<String>>);

/// The sums, and the question for them.
#[derive(Default)]
pub(super) struct Sums {
    /// Which files they are of.
    of: Option<Of>,
    /// Whether the question still needs its ticket.
    unasked: bool,
    open: Option<Ticket>,
    percent: u8,
    coming: FileSums,
    here: Option<Arc<FileSums>>,
}

impl Sums {
    /// The question for them; none if they were asked for, or the files are still being read.
    pub(super) fn want(&mut self, source: &Source) -> Option<Question> {
        let found = &source.results.findings;
        let sums = found.sources.iter().map(|it| it.sha256.clone());
        let of = Some((found.entries.len(), sums.collect()));
        if found.state == ScanState::Reading || self.of == of {
            return None;
        }
        let coming = FileSums::new(found.entries.len());
        *self = Self { of, coming, unasked: true, ..Self::default() };
        Some(Question::Sums)
    }

    /// Ends the taking of them, if it goes on.
    pub(super) fn stop(&mut self) -> Option<Question> {
        if !self.waits() {
            return None;
        }
        *self = Self::default();
        Some(Question::NoSums)
    }

    /// Notes the ticket that a question got.
    pub(super) fn asked(&mut self, ticket: Ticket) {
        if std::mem::take(&mut self.unasked) {
            self.open = Some(ticket);
        }
    }

    /// Takes an answer, or gives it back if it is not ours.
    pub(super) fn take(&mut self, ticket: Ticket, answer: Answer) -> Result<(), Answer> {
        if self.open != Some(ticket) {
            return Err(answer);
        }
        match answer {
            Answer::Sums { sums, percent, done } => {
                self.coming.take(&sums);
                self.percent = percent;
                if done {
                    self.open = None;
                    self.here = Some(Arc::new(std::mem::take(&mut self.coming)));
                }
            }
            // They cannot be had: the pages say that there are none.
            _ => self.open = None,
        }
        Ok(())
    }

    /// How far the taking of them is, in percent, while it goes on.
    pub(super) fn percent(&self) -> Option<u8> {
        self.waits().then_some(self.percent)
    }

    /// Whether they are on their way.
    pub(super) fn waits(&self) -> bool {
        self.unasked || self.open.is_some()
    }

    /// Those that are here.
    pub(super) fn here(&self) -> Option<Arc<FileSums>> {
        self.here.clone()
    }
}
