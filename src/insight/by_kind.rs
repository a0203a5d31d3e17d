//! F4–F7, F10, F11, F18, F20: kinds that stand out by being there at all, or by how many there are.

use super::{Facts, Notable};
use crate::findings::{Filter, Findings, KindCount};
use crate::taxonomy::Kind;

/// A finder: its code, the kind it looks at, and the records it asks for at least.
struct Rule(&'static str, Kind, u64);

const RULES: [Rule; 8] = [
    Rule("F4", Kind::AdsLists, 1),
    Rule("F5", Kind::AdsOffsite, 1),
    Rule("F6", Kind::AdsInterests, 20),
    Rule("F7", Kind::AdsProfile, 1),
    Rule("F10", Kind::PeopleAddressBook, 1),
    Rule("F11", Kind::LocationExact, 50),
    Rule("F18", Kind::MoneyCards, 1),
    Rule("F20", Kind::AboutIdChecks, 1),
];

/// What these find, each at most one thing.
pub(super) fn find(findings: &Findings) -> impl Iterator<Item = Notable> {
    RULES.iter().filter_map(|rule| one(findings, rule))
}

fn one(findings: &Findings, Rule(code, kind, least): &Rule) -> Option<Notable> {
    let enough = |it: &&KindCount| it.kind == *kind && it.records >= *least;
    let it = findings.kinds.iter().find(enough)?;
    // With two platforms in one export it is not known here which of them wrote it.
    let platform = match findings.platforms.as_slice() {
        [only] => Some(only.name.clone()),
        _ => None,
    };
    Some(Notable {
        finder: (*code).to_owned(),
        number: it.records,
        facts: Facts::OfKind { count: it.records, platform, last: it.last },
        level: kind.level(),
        records: it.records,
        filter: Filter { kinds: vec![*kind], ..Filter::default() },
    })
}
