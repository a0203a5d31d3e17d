//! F17: searches are kept.

use super::{Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Kind;

const SEARCHES_MIN: u64 = 100;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let searches = findings.kinds.iter().find(|it| it.kind == Kind::ActivitySearches)?;
    (searches.records >= SEARCHES_MIN).then(|| Notable {
        finder: "F17".to_owned(),
        number: searches.records,
        facts: Facts::Searches { count: searches.records, first: searches.first },
        level: searches.level,
        records: searches.records,
        filter: Filter { kinds: vec![searches.kind], ..Filter::default() },
    })
}
