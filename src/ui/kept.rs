//! Answers that are kept by the filter they were asked with.

use crate::findings::Filter;

use super::answers::Asked;

/// Answers of one sort that are kept: more than one screen shows at once.
const KEPT_MAX: usize = 24;

/// Answers of one sort, the oldest thrown away first.
pub(super) struct Kept<T>(Vec<(Filter, Asked<Box<T>>)>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Kept<T> {
    /// The answer to a filter.
    pub(super) fn get(&self, filter: &Filter) -> &Asked<Box<T>> {
        self.0.iter().find(|it| it.0 == *filter).map_or(&Asked::Unasked, |it| &it.1)
    }

    /// Notes that it is wanted; whether it has to be asked for.
    pub(super) fn want(&mut self, filter: &Filter) -> bool {
        let new = matches!(self.get(filter), Asked::Unasked);
        if new {
            self.put(filter, Asked::Pending(None));
        }
        new
    }

    /// Takes an answer.
    pub(super) fn put(&mut self, filter: &Filter, answer: Asked<Box<T>>) {
        self.0.retain(|it| it.0 != *filter);
        if self.0.len() >= KEPT_MAX {
            self.0.remove(0);
        }
        self.0.push((filter.clone(), answer));
    }

    /// Forgets what could not be had; whether there was any.
    pub(super) fn retry(&mut self) -> bool {
        let before = self.0.len();
        self.0.retain(|it| !matches!(it.1, Asked::Failed));
        self.0.len() < before
    }

    /// Forgets what is here: it is of numbers that have changed.
    pub(super) fn forget(&mut self) {
        self.0.retain(|it| matches!(it.1, Asked::Pending(_)));
    }
}
