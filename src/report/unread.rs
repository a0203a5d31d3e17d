//! What of an export was not read, and why: it is told before any number.

use std::collections::BTreeSet;

use crate::findings::{EntryRow, EntryState, Findings, ProblemKind, ScanState};
use crate::text::Untrusted;

/// Files named of each reason.
const NAMES_MAX: usize = 3;

/// Files of a kind that is not read are told of on the first page from this share of all files, or of
/// all bytes, on: one in so many.
const LARGE_PART: u64 = 10;

/// Why something was not read. What helps differs, so each is told for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// The person stopped the reading.
    Stopped,
    /// A password is needed.
    Locked,
    /// The password that was given does not open it.
    WrongPassword,
    /// It is locked in a way that no password opens here.
    Sealed,
    /// It stops early, or its bytes make no sense.
    Damaged,
    /// A part of the set is missing.
    PartMissing,
    /// It may not, or cannot now, be read on this computer.
    NotHere,
    /// It is of a kind, or of a size, that is not read.
    Other,
}

/// Those that a problem tells, in the order told.
const BY_PROBLEM: [(Why, &[ProblemKind]); 6] = [
    (Why::Locked, &[ProblemKind::Locked]),
    (Why::WrongPassword, &[ProblemKind::WrongPassword]),
    (Why::Sealed, &[ProblemKind::Sealed]),
    (
        Why::Damaged,
        &[
            ProblemKind::Truncated,
            ProblemKind::NoDirectory,
            ProblemKind::Damaged,
            ProblemKind::Checksum,
            ProblemKind::Changed,
        ],
    ),
    (Why::PartMissing, &[ProblemKind::PartMissing]),
    (Why::NotHere, &[ProblemKind::NotAllowed, ProblemKind::InUse, ProblemKind::NotHere]),
];

impl Why {
    /// The code in ids of texts.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::Locked => "locked",
            Self::WrongPassword => "wrong",
            Self::Sealed => "sealed",
            Self::Damaged => "damaged",
            Self::PartMissing => "part",
            Self::NotHere => "access",
            Self::Other => "other",
        }
    }
}

/// One reason, and the files that were not read because of it.
#[derive(Clone, Debug)]
pub(super) struct Reason<'a> {
    pub(super) why: Why,
    /// How many files.
    pub(super) count: u64,
    /// The first of them.
    pub(super) names: Vec<&'a Untrusted>,
}

/// Whether nothing at all was read of what was dropped.
pub(super) fn is_nothing_read(found: &Findings) -> bool {
    let it = &found.coverage;
    let lost = it.entries > 0 || found.problems.iter().any(|it| it.kind.loses_data());
    lost && it.read + it.partial + it.media == 0
}

/// How many files are not in the numbers, or only in part.
pub(super) fn files(found: &Findings) -> u64 {
    found.coverage.unread.saturating_add(found.coverage.partial)
}

/// Why parts were not read; nothing where all was, or only a few files of kinds that are never read.
pub(super) fn reasons(found: &Findings) -> Vec<Reason<'_>> {
    let open: BTreeSet<u32> =
        found.entries.iter().filter(|it| is_open(it)).map(|it| it.id.0).collect();
    let mut told: BTreeSet<u32> = BTreeSet::new();
    let mut reasons = Vec::new();
    if found.state == ScanState::Stopped {
        reasons.push(Reason { why: Why::Stopped, count: 0, names: Vec::new() });
    }
    for (why, kinds) in BY_PROBLEM {
        let mut it = Reason { why, count: 0, names: Vec::new() };
        for problem in found.problems.iter().filter(|it| kinds.contains(&it.kind)) {
            match problem.entry {
                // A file that was read all the same, or has been told of.
                Some(entry) if !open.contains(&entry.0) || !told.insert(entry.0) => continue,
                Some(_) => it.count += 1,
                // What was dropped itself; or a row for many, of which each is one.
                None => it.count = it.count.saturating_add(problem.count.max(1)),
            }
            if it.names.len() < NAMES_MAX && !problem.name.is_empty() {
                it.names.push(&problem.name);
            }
        }
        if it.count > 0 {
            reasons.push(it);
        }
    }
    reasons.extend(others(found, &told));
    reasons
}

fn is_open(it: &EntryRow) -> bool {
    matches!(it.state, EntryState::Unread | EntryState::Partial)
}

/// The rest, where it is a large part of the export or all that there is.
fn others<'a>(found: &'a Findings, told: &BTreeSet<u32>) -> Option<Reason<'a>> {
    let rest = || found.entries.iter().filter(|it| is_open(it) && !told.contains(&it.id.0));
    let bytes = |it: &EntryRow| it.size_bytes;
    let all = found.entries.iter().map(bytes).fold(0, u64::saturating_add);
    let lost = rest().map(bytes).fold(0, u64::saturating_add);
    let count = rest().count() as u64;
    let large = count.saturating_mul(LARGE_PART) >= found.coverage.entries
        || lost.saturating_mul(LARGE_PART) >= all && lost > 0;
    let names = rest().take(NAMES_MAX).map(|it| &it.name).collect();
    (count > 0 && large).then_some(Reason { why: Why::Other, count, names })
}
