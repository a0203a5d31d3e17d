//! F15: sign-ins from addresses that are registered in more than one country or region.

use super::{Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Kind;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let countries = &findings.sign_in_countries;
    if countries.len() < 2 {
        return None;
    }
    let kind = Kind::DeviceSignIns;
    let counted = countries.iter().fold(0_u64, |sum, it| sum.saturating_add(it.1));
    let kept = findings.kinds.iter().find(|it| it.kind == kind).map(|it| it.records);
    Some(Notable {
        finder: "F15".to_owned(),
        number: countries.len() as u64,
        facts: Facts::SignInCountries {
            countries: countries.iter().map(|it| it.0.clone()).collect(),
            elsewhere: countries.iter().skip(1).fold(0, |sum, it| sum.saturating_add(it.1)),
        },
        level: kind.level(),
        records: kept.unwrap_or(counted),
        filter: Filter { kinds: vec![kind], ..Filter::default() },
    })
}
