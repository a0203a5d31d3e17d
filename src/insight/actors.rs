//! What the finders about single apps share: which facts are theirs, and the records behind them.

use crate::findings::{Actor, Filter, Findings};
use crate::taxonomy::Level;

/// The app that stands out most among those a test lets through, with its number in the findings.
///
/// Facts are of one case (`location`, `photos`, …) of any section; `weight` says what is most.
pub(super) fn strongest<'a>(
    findings: &'a Findings,
    cases: &[&str],
    weight: impl Fn(&Actor) -> Option<u64>,
) -> Option<(u32, &'a Actor, u64)> {
    let mut best: Option<(u32, &Actor, u64)> = None;
    for (number, actor) in (0_u32..).zip(&findings.actors) {
        let case = actor.case.rsplit('/').next().unwrap_or_default();
        if !cases.contains(&case) {
            continue;
        }
        let Some(weight) = weight(actor) else { continue };
        // The first of equals stays, so that the same input gives the same answer.
        if best.is_none_or(|it| weight > it.2) {
            best = Some((number, actor, weight));
        }
    }
    best
}

/// The records of one app and case.
pub(super) fn records_of(number: u32) -> Filter {
    Filter { actor: Some(number), ..Filter::default() }
}

/// The level of an app's records.
pub(super) fn level_of(actor: &Actor) -> Level {
    actor.kind.map_or(Level::Private, crate::taxonomy::Kind::level)
}
