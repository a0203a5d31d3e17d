//! F22: extra-sensitive records, where nothing else that stands out is about them.

use std::cmp::Reverse;

use super::{Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::{Kind, Level};

/// Kinds named at most.
const KINDS_MAX: usize = 3;

/// What there is to handle with care; nothing where another finding is about such records already.
pub(super) fn find(findings: &Findings, others: &[Notable]) -> Option<Notable> {
    if others.iter().any(|it| it.level == Level::Sensitive) {
        return None;
    }
    let mut kinds: Vec<(Kind, u64)> = findings
        .kinds
        .iter()
        .filter(|it| it.sensitive > 0)
        .map(|it| (it.kind, it.sensitive))
        .collect();
    let count = kinds.iter().map(|it| it.1).fold(0, u64::saturating_add);
    // Stable: of equals, in the taxonomy's order.
    kinds.sort_by_key(|it| Reverse(it.1));
    let of = findings.kinds.iter().map(|it| it.records).fold(0, u64::saturating_add);
    let named = kinds.iter().take(KINDS_MAX).map(|it| it.0).collect();
    let mut of_kinds: Vec<Kind> = kinds.iter().map(|it| it.0).collect();
    of_kinds.sort_unstable();
    (count > 0).then(|| Notable {
        finder: "F22".to_owned(),
        number: count,
        facts: Facts::WithCare { count, of, kinds: named },
        level: Level::Sensitive,
        records: count,
        filter: Filter { kinds: of_kinds, level_min: Some(Level::Sensitive), ..Filter::default() },
    })
}
