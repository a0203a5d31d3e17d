//! The newest records of each kind, asked for together, as examples on the pages.

use std::collections::BTreeSet;

use crate::findings::{Filter, SignIn};
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};
use crate::report::{Example, First, Preset};

use super::{Picked, Source};

/// Records of each kind that are fetched at most.
const FETCHED_MAX: u32 = 20;

/// Examples, and the questions for more of them.
#[derive(Default)]
pub(super) struct Examples {
    /// Which state of the results they are of, and how many of each kind were asked for.
    of: Option<(u64, u32)>,
    open: BTreeSet<Ticket>,
    /// Questions that have no ticket yet.
    unasked: usize,
    here: Vec<Example>,
    sign_ins: Vec<SignIn>,
    firsts: Vec<Option<First>>,
}

impl Examples {
    /// The questions for the newest records of each kind, in the place of those left out further
    /// ones; none if they were asked.
    pub(super) fn want(&mut self, source: &Source, left_out: &BTreeSet<u32>) -> Vec<Question> {
        let more = u32::try_from(left_out.len()).unwrap_or(u32::MAX);
        let count = u32::from(Example::PER_KIND).saturating_add(more).min(FETCHED_MAX);
        if self.of.is_some_and(|it| it.0 == source.revision && it.1 >= count) {
            return Vec::new();
        }
        *self = Self { of: Some((source.revision, count)), ..Self::default() };
        let kinds = source.results.findings.kinds.iter().filter(|it| it.records > 0);
        let kinds = kinds.map(|it| it.kind).collect();
        let filter = Filter::default();
        let notable = &source.results.insights.notable;
        let filters = notable.iter().map(|it| it.filter.clone()).collect();
        let questions = vec![
            Question::Examples { kinds, count },
            Question::Devices { filter },
            Question::Firsts { filters },
        ];
        self.unasked = questions.len();
        questions
    }

    /// Whether a question of its own still needs its ticket.
    pub(super) fn needs_ticket(&self) -> bool {
        self.unasked > 0
    }

    /// Notes the ticket that a question got.
    pub(super) fn asked(&mut self, ticket: Ticket) {
        self.unasked = self.unasked.saturating_sub(1);
        self.open.insert(ticket);
    }

    /// Takes an answer, or gives it back if it is not ours.
    pub(super) fn take(&mut self, ticket: Ticket, answer: Answer) -> Result<(), Answer> {
        if !self.open.remove(&ticket) {
            return Err(answer);
        }
        match answer {
            Answer::Contents { records, .. } => {
                self.here = records.into_iter().map(Example::from).collect();
            }
            Answer::Devices(found) => self.sign_ins = found.sign_ins,
            Answer::Firsts(found) => {
                self.firsts = found.into_iter().map(|it| it.map(First::from)).collect();
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether some are still on their way.
    pub(super) fn waits(&self) -> bool {
        self.unasked > 0 || !self.open.is_empty()
    }

    /// The sign-ins one by one, for whom they are told so.
    pub(super) fn sign_ins(&self, picked: &Picked) -> Vec<SignIn> {
        if picked.preset != Preset::Lawyer {
            return Vec::new();
        }
        let mine = self.sign_ins.iter().filter(|it| !picked.records.contains(&it.record));
        mine.cloned().collect()
    }

    /// Where the oldest record of each thing that stands out is, for whom that is told.
    pub(super) fn firsts(&self, picked: &Picked) -> Vec<Option<First>> {
        if picked.preset != Preset::Lawyer {
            return Vec::new();
        }
        let is_in = |it: &First| !picked.records.contains(&it.record);
        self.firsts.iter().map(|it| it.clone().filter(is_in)).collect()
    }

    /// Those that are here, in an order that does not depend on the answers'.
    pub(super) fn here(&self, left_out: &BTreeSet<u32>) -> Vec<Example> {
        let mine = self.here.iter().filter(|it| !left_out.contains(&it.row.record));
        let mut sorted: Vec<Example> = mine.cloned().collect();
        let by_kind = |it: &Example| (it.kind, std::cmp::Reverse(it.row.time), it.row.record);
        sorted.sort_by_key(by_kind);
        sorted
    }
}
