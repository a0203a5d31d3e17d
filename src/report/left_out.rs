//! Which kinds of private details a summary leaves out; their number stands at the foot of each page.

use crate::findings::IdentifierKind;
use crate::insight::Results;
use crate::taxonomy::{Category, Kind};

use super::choices::Choices;
use super::treat::is_words;

/// A kind of private details that the export has and the summary does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// Values of a kind, and how often they occur; 0 where that was not counted.
    Values(IdentifierKind, u64),
    /// Names of other people.
    People,
    /// Words that somebody wrote.
    Words,
    /// Examples of extra-sensitive records, and how many of these there are.
    Sensitive(u64),
    /// Parts of names of files and folders.
    FileNames,
}

/// All of them. `names_are_cut` says whether names of files are shown with parts left out.
pub(super) fn left_out(results: &Results, choices: &Choices, names_are_cut: bool) -> Vec<LeftOut> {
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
    let sensitive = found.kinds.iter().map(|it| it.sensitive).fold(0, u64::saturating_add);
    let mut all: Vec<LeftOut> = values.map(|it| LeftOut::Values(it.kind, it.occurrences)).collect();
    all.extend(people.then_some(LeftOut::People));
    all.extend(words.then_some(LeftOut::Words));
    all.extend((sensitive > 0 && !keep.sensitive).then_some(LeftOut::Sensitive(sensitive)));
    all.extend(names_are_cut.then_some(LeftOut::FileNames));
    all
}

/// A birthday was shortened, whether or not the reading took it for one.
pub(super) fn note_birth(all: &mut Vec<LeftOut>) {
    let is_birth = |it: &LeftOut| matches!(it, LeftOut::Values(IdentifierKind::BirthDate, _));
    if !all.iter().any(is_birth) {
        let after = all.iter().rposition(|it| matches!(it, LeftOut::Values(..)));
        let at = after.map_or(0, |it| it + 1);
        all.insert(at, LeftOut::Values(IdentifierKind::BirthDate, 0));
    }
}
