//! Answers that belong to a filter: what was counted or found among the records that it chooses.

use crate::findings::{Answer, Devices, Filter, Firms, Places, Question, Tally};

use super::answers::Asked;
use super::kept::Kept;

/// What can be asked about the records of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum About {
    Places(Filter),
    Tally(Filter),
    Devices(Filter),
    Firms(Filter),
}

/// The answers that are kept.
#[derive(Default)]
pub(super) struct Filtered {
    pub(super) places: Kept<Places>,
    pub(super) tallies: Kept<Tally>,
    pub(super) devices: Kept<Devices>,
    pub(super) firms: Kept<Firms>,
}

impl Filtered {
    /// Notes that something is wanted. The question to ask, unless it is here or on its way.
    pub(super) fn want(&mut self, about: &About) -> Option<Question> {
        match about.clone() {
            About::Places(filter) => {
                self.places.want(&filter).then_some(Question::Places { filter })
            }
            About::Tally(filter) => {
                self.tallies.want(&filter).then_some(Question::Tally { filter })
            }
            About::Devices(filter) => {
                self.devices.want(&filter).then_some(Question::Devices { filter })
            }
            About::Firms(filter) => self.firms.want(&filter).then_some(Question::Firms { filter }),
        }
    }

    /// Takes an answer; one of another sort means that it can't be had.
    pub(super) fn take(&mut self, about: &About, answer: Answer) {
        match (about, answer) {
            (About::Places(filter), Answer::Places(it)) => {
                self.places.put(filter, Asked::Here(it));
            }
            (About::Tally(filter), Answer::Tally(it)) => self.tallies.put(filter, Asked::Here(it)),
            (About::Devices(filter), Answer::Devices(it)) => {
                self.devices.put(filter, Asked::Here(it));
            }
            (About::Firms(filter), Answer::Firms(it)) => self.firms.put(filter, Asked::Here(it)),
            (About::Places(filter), _) => self.places.put(filter, Asked::Failed),
            (About::Tally(filter), _) => self.tallies.put(filter, Asked::Failed),
            (About::Devices(filter), _) => self.devices.put(filter, Asked::Failed),
            (About::Firms(filter), _) => self.firms.put(filter, Asked::Failed),
        }
    }

    /// Forgets what is here: it is of numbers that have changed.
    pub(super) fn forget(&mut self) {
        self.places.forget();
        self.tallies.forget();
        self.devices.forget();
        self.firms.forget();
    }

    /// Forgets what could not be had; whether there was any.
    pub(super) fn retry(&mut self) -> bool {
        let asked = [self.places.retry(), self.tallies.retry()];
        let found = [self.devices.retry(), self.firms.retry()];
        asked.into_iter().chain(found).any(|it| it)
    }
}
