//! What a search has found so far.

use crate::findings::{Filter, Hit, Order};

/// What one search has found so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What is looked for.
    pub text: String,
    /// Among these records.
    pub filter: Filter,
    /// The hits so far.
    pub hits: Vec<Hit>,
    /// Share of the text that was searched, 0 to 100.
    pub percent: u8,
    /// Whether it has ended.
    pub done: bool,
}

impl Search {
    /// The hits in this order; those without a date last.
    pub fn sorted(&self, order: Order) -> Vec<&Hit> {
        let mut hits: Vec<&Hit> = self.hits.iter().collect();
        match order {
            Order::NewestFirst => {
                hits.sort_by_key(|it| it.row.time.map_or(i64::MAX, |it| -it.secs));
            }
            Order::OldestFirst => hits.sort_by_key(|it| it.row.time.map_or(i64::MAX, |it| it.secs)),
            Order::FileOrder => hits.sort_by_key(|it| it.row.record),
        }
        hits
    }
}
