//! F12: photos and films that hold the place where they were taken.

use super::{Facts, Notable};
use crate::findings::{Filter, Findings};
use crate::taxonomy::Kind;

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let place = Kind::LocationExact;
    let (_, count) = *findings.also.iter().find(|it| it.0 == place && it.1 > 0)?;
    Some(Notable {
        finder: "F12".to_owned(),
        number: count,
        facts: Facts::PhotoPlaces { count },
        level: Kind::ContentPhotoFacts.level(),
        records: count,
        filter: Filter { also: vec![place], ..Filter::default() },
    })
}
