//! How many kinds of private details a summary leaves out, which stands at the foot of each page.

use crate::findings::IdentifierKind;
use crate::insight::Results;
use crate::taxonomy::{Category, Kind};

use super::choices::Choices;
use super::treat::is_words;

/// Kinds of private details that the export has and the summary does not.
pub(super) fn kinds_left_out(results: &Results, choices: &Choices) -> u64 {
    let keep = choices.keep;
    let found = &results.findings;
    let values = found.identifiers.iter().filter(|it| {
        it.occurrences > 0
            && !match it.kind {
                IdentifierKind::Email | IdentifierKind::Phone => keep.contact,
                IdentifierKind::Ip => keep.network,
                IdentifierKind::PostalAddress => keep.addresses,
                _ => false,
            }
    });
    let has = |wanted: &dyn Fn(Kind) -> bool| {
        found.kinds.iter().any(|it| it.records > 0 && wanted(it.kind))
    };
    let people = has(&|kind| matches!(kind.category(), Category::People | Category::Messages))
        && !keep.people;
    let words = has(&is_words) && !keep.words;
    let sensitive = found.kinds.iter().any(|it| it.sensitive > 0) && !keep.sensitive;
    let more = [people, words, sensitive].into_iter().filter(|it| *it).count();
    (values.count() + more) as u64
}
