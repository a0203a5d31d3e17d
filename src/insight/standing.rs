//! F9, F16 and F19: marked as deleted but here, still signed in, a child's account.

use super::{Facts, Notable};
use crate::findings::{Filter, Findings, Standing};
use crate::taxonomy::{Kind, Level};

/// F9: the platform marks it as deleted, and it is in the export.
pub(super) fn deleted(findings: &Findings) -> Option<Notable> {
    let count = findings.noted.deleted;
    (count > 0).then(|| Notable {
        finder: "F9".to_owned(),
        number: count,
        facts: Facts::Deleted { count },
        level: Level::Private,
        records: count,
        filter: Filter::standing_of(Standing::Deleted),
    })
}

/// F16: a device or browser that was still signed in, though it was last used more than a year
/// before the newest record.
pub(super) fn unused(findings: &Findings) -> Option<Notable> {
    let (count, before_secs) = findings.noted.unused?;
    Some(Notable {
        finder: "F16".to_owned(),
        number: count,
        facts: Facts::Unused { count, before_secs },
        level: Kind::DeviceSignIns.level(),
        records: count,
        filter: Filter { until_secs: Some(before_secs), ..Filter::standing_of(Standing::SignedIn) },
    })
}

/// F19: the birth date given makes this a child's account.
pub(super) fn child(findings: &Findings) -> Option<Notable> {
    let under = findings.noted.under?;
    let section = findings.noted.birth_section?;
    let at = usize::try_from(section).ok()?;
    let records = findings.sections.get(at)?.records;
    Some(Notable {
        finder: "F19".to_owned(),
        number: u64::from(under),
        facts: Facts::Child { under },
        level: Kind::AboutBasics.level(),
        records,
        filter: Filter { sections: vec![section], ..Filter::default() },
    })
}
