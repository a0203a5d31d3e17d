//! Which kinds of a category are there.

use super::KindCount;
use crate::taxonomy::{Category, Kind};

/// The kinds of a category that have records, most records first.
pub fn kinds_of<'a>(
    kinds: impl IntoIterator<Item = &'a KindCount>,
    category: Category,
) -> Vec<Kind> {
    let is_here = |it: &&KindCount| it.kind.category() == category && it.records > 0;
    let mut here: Vec<&KindCount> = kinds.into_iter().filter(is_here).collect();
    here.sort_by_key(|it| std::cmp::Reverse(it.records));
    here.into_iter().map(|it| it.kind).collect()
}
