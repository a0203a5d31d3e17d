//! The newest records of each kind, asked for one after the other, as examples on the pages.

use std::collections::BTreeMap;

use super::Source;
use crate::findings::{Filter, Order, RecordRow, SignIn};
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};
use crate::report::{Example, Preset};

/// Examples that are fetched for each kind.
const EXAMPLES_PER_KIND: u32 = 3;

/// Examples, and the questions for more of them.
#[derive(Default)]
pub(super) struct Examples {
    /// Which state of the results they are of.
    of: Option<u64>,
    /// Rows that are asked for in full, by their number.
    rows: BTreeMap<u32, RecordRow>,
    open: BTreeMap<Ticket, Option<u32>>,
    /// Questions that have no ticket yet.
    unasked: usize,
    here: Vec<Example>,
    sign_ins: Vec<SignIn>,
}

impl Examples {
    /// The questions for the newest records of each kind; none if they were asked.
    pub(super) fn want(&mut self, source: &Source) -> Vec<Question> {
        if self.of == Some(source.revision) {
            return Vec::new();
        }
        *self = Self { of: Some(source.revision), ..Self::default() };
        let page = |kind| Question::Page {
            filter: Filter { kinds: vec![kind], ..Filter::default() },
            order: Order::NewestFirst,
            from: 0,
            count: EXAMPLES_PER_KIND,
        };
        let kinds = source.results.findings.kinds.iter().filter(|it| it.records > 0);
        let mut questions: Vec<Question> = kinds.map(|it| page(it.kind)).collect();
        questions.push(Question::Devices);
        self.unasked = questions.len();
        questions
    }

    /// Notes the ticket that a question got.
    pub(super) fn asked(&mut self, ticket: Ticket, question: &Question) {
        self.unasked = self.unasked.saturating_sub(1);
        let record = match question {
            Question::Record { record } => Some(*record),
            _ => None,
        };
        self.open.insert(ticket, record);
    }

    /// Takes an answer; the questions that follow from it, or the answer back if it is not ours.
    pub(super) fn take(&mut self, ticket: Ticket, answer: Answer) -> Result<Vec<Question>, Answer> {
        let Some(asked) = self.open.remove(&ticket) else { return Err(answer) };
        let mut questions = Vec::new();
        match (answer, asked) {
            (Answer::Page { rows, .. }, _) => {
                for row in rows {
                    questions.push(Question::Record { record: row.record });
                    self.rows.insert(row.record, row);
                }
            }
            (Answer::Record(full), _) => self.add(Example::from(*full)),
            (Answer::Devices(found), _) => self.sign_ins = found.sign_ins,
            (_, Some(record)) => {
                if let Some(row) = self.rows.remove(&record) {
                    self.add(Example::from(row));
                }
            }
            (_, None) => {}
        }
        self.unasked += questions.len();
        Ok(questions)
    }

    fn add(&mut self, example: Example) {
        self.here.push(example);
    }

    /// Whether some are still on their way.
    pub(super) fn waits(&self) -> bool {
        self.unasked > 0 || !self.open.is_empty()
    }

    /// The sign-ins one by one, for whom they are told so.
    pub(super) fn sign_ins(&self, preset: Preset) -> Vec<SignIn> {
        if preset == Preset::Lawyer { self.sign_ins.clone() } else { Vec::new() }
    }

    /// Those that are here, in an order that does not depend on the answers'.
    pub(super) fn here(&self) -> Vec<Example> {
        let mut sorted = self.here.clone();
        let by_kind = |it: &Example| (it.kind, std::cmp::Reverse(it.row.time), it.row.record);
        sorted.sort_by_key(by_kind);
        sorted
    }
}
