//! Screens that would show something of what was found; one that would be empty is not offered.

use crate::findings::{Findings, IdentifierKind};
use crate::taxonomy::Kind;

/// Kinds that stand on a map, and those that do where they are given with points.
const POINTS: [Kind; 3] = [Kind::LocationExact, Kind::LocationRoutes, Kind::ContentPhotoFacts];
const PLACES: [Kind; 3] = [Kind::LocationVisits, Kind::LocationSaved, Kind::LocationAround];
/// Kinds that name devices.
const SIGN_INS: [Kind; 3] = [Kind::DeviceDevices, Kind::DeviceSignIns, Kind::DeviceNetwork];
/// Kinds that name firms.
const FIRMS: [Kind; 4] = [Kind::AdsLists, Kind::AdsOffsite, Kind::AdsSeen, Kind::UsageContacted];

/// The map.
pub(super) fn map(findings: &Findings) -> bool {
    let mut values = findings.identifiers.iter();
    let mut points = || values.any(|row| row.kind == IdentifierKind::Coordinates);
    has(findings, &POINTS) || has(findings, &PLACES) && points()
}

/// Devices and sign-ins.
pub(super) fn devices(findings: &Findings) -> bool {
    has(findings, &SIGN_INS)
}

/// Firms.
pub(super) fn firms(findings: &Findings) -> bool {
    has(findings, &FIRMS) || !findings.companies.is_empty()
}

fn has(findings: &Findings, kinds: &[Kind]) -> bool {
    findings.kinds.iter().any(|row| row.records > 0 && kinds.contains(&row.kind))
}
