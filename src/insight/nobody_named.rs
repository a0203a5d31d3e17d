//! F21: nothing on who got it, although the company's own words name others.

use super::{Claim, ClaimState, Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::{Kind, Level};

/// Kinds of records that name who else has, gave or got something.
const NAMING: [Kind; 3] = [Kind::AdsLists, Kind::AdsOffsite, Kind::UsageContacted];

/// Kinds that are about others having a person's data. What a phone says of its apps' calls is not
/// the company's own sharing.
const SHARED: [Kind; 2] = [Kind::AdsLists, Kind::AdsOffsite];

/// What was claimed and not found, once no record names anybody.
pub(super) fn find(findings: &Findings, missing: &[Claim]) -> Option<Notable> {
    let named = findings.kinds.iter().any(|it| NAMING.contains(&it.kind) && it.records > 0);
    if named {
        return None;
    }
    let own = |it: &&Claim| SHARED.contains(&it.kind) && it.is_own_word();
    let mut claims = missing.iter().filter(own).peekable();
    let first = claims.peek()?;
    let platform = findings.platforms.iter().find(|it| it.id == first.platform)?.name.clone();
    let (mut count, mut certain) = (0, true);
    for claim in claims {
        count += 1;
        certain &= matches!(claim.state, ClaimState::Absent | ClaimState::Empty);
    }
    // Where it cannot be told, nothing is said.
    certain.then(|| Notable {
        finder: "F21".to_owned(),
        number: count,
        facts: Facts::NobodyNamed { platform, claims: count },
        level: Level::Everyday,
        records: 0,
        filter: Filter::default(),
    })
}
