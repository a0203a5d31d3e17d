//! Questions to the reader, and what becomes of its answers.

use std::sync::Arc;

use super::AppState;
use super::open::local_zone;
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};
use crate::save::SaveError;
use crate::ui::command::Need;
use crate::ui::summary;

impl AppState {
    pub(super) fn take_answer(&mut self, ticket: Ticket, answer: Answer) {
        let answer = match answer {
            Answer::Copy { file } => return self.take_copy(ticket, file),
            other => other,
        };
        if let Err(answer) = self.summary.take(ticket, answer) {
            return self.answers.take(ticket, answer);
        }
        if let Some(source) = self.source() {
            self.summary.go_on(&source);
        }
        self.ask_for_listing();
    }

    pub(super) fn summarize(&mut self, ask: summary::Ask) {
        // What is open is never written over, whatever somebody answers.
        if let summary::Ask::Save(path, _) = &ask
            && self.reading.is_of(path)
        {
            self.summary.refuse(SaveError::IsRead);
            return;
        }
        if let Some(source) = self.source() {
            let questions = self.summary.apply(ask, &source);
            self.ask_for_summary(&questions);
        }
        self.ask_for_listing();
    }

    pub(super) fn ask_for_summary(&mut self, questions: &[Question]) {
        for question in questions {
            let ticket = self.put(question);
            self.summary.asked(ticket);
        }
    }

    /// Asks for further records that are being written.
    pub(super) fn ask_for_listing(&mut self) {
        if let Some(question) = self.summary.ask_more() {
            let ticket = self.put(&question);
            self.summary.asked_more(ticket);
        }
    }

    /// What a summary is made of; none without results.
    pub(super) fn source(&self) -> Option<summary::Source> {
        let wake = Arc::clone(&self.wake);
        Some(summary::Source {
            results: Arc::clone(self.reading.results.as_ref()?),
            revision: self.revision,
            lang: self.settings.lang,
            zone: local_zone(),
            wake: Arc::new(move || wake()),
        })
    }

    pub(super) fn ask(&mut self, need: Need) {
        if let Some(question) = self.answers.want(&need) {
            let ticket = self.put(&question);
            self.answers.asked(ticket, need);
        }
    }

    /// Hands a question to the reader; without one it is only numbered.
    pub(super) fn put(&mut self, question: &Question) -> Ticket {
        self.reading.asked += 1;
        let number = Ticket(self.reading.asked);
        self.reading.client.as_mut().map_or(number, |client| client.ask(question))
    }
}
