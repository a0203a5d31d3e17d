//! What a search has found so far.

use crate::findings::{Filter, Hit, Order};

/// What one search has found so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What is looked for.
    pub text: String,
    /// Among these records.
    pub filter: Filter,
    /// Whether Chinese words are found by the first letters of their sounds, too.
    pub initials: bool,
    /// The hits so far, as they came.
    hits: Vec<Hit>,
    /// Their places in each order, kept as they come: a frame only looks them up.
    newest: Vec<usize>,
    oldest: Vec<usize>,
    in_file: Vec<usize>,
    /// Share of the text that was searched, 0 to 100.
    pub percent: u8,
    /// Whether it has ended.
    pub done: bool,
}

impl Search {
    /// One that has just begun.
    pub(super) fn begin(text: &str, filter: &Filter, initials: bool) -> Self {
        Self { text: text.to_owned(), filter: filter.clone(), initials, ..Self::default() }
    }

    /// Takes further hits.
    pub fn take(&mut self, hits: Vec<Hit>) {
        if hits.is_empty() {
            return;
        }
        let new = self.hits.len()..self.hits.len() + hits.len();
        self.hits.extend(hits);
        let secs = |at: &usize| self.hits.get(*at).and_then(|it| it.row.time).map(|it| it.secs);
        // Those without a date are last, whichever way time runs.
        let sorted = |places: &mut Vec<usize>, key: &dyn Fn(&usize) -> i64| {
            places.extend(new.clone());
            places.sort_by_key(key);
        };
        sorted(&mut self.newest, &|at| secs(at).map_or(i64::MAX, |it| -it));
        sorted(&mut self.oldest, &|at| secs(at).unwrap_or(i64::MAX));
        let record = |at: &usize| self.hits.get(*at).map_or(0, |it| i64::from(it.row.record));
        sorted(&mut self.in_file, &record);
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.hits.len()
    }

    /// The hit at a place of this order.
    pub fn hit(&self, order: Order, at: usize) -> Option<&Hit> {
        let places = match order {
            Order::NewestFirst => &self.newest,
            Order::OldestFirst => &self.oldest,
            Order::FileOrder => &self.in_file,
        };
        self.hits.get(*places.get(at)?)
    }

    /// All hits in this order.
    pub fn in_order(&self, order: Order) -> impl Iterator<Item = &Hit> {
        (0..self.count()).filter_map(move |at| self.hit(order, at))
    }
}
