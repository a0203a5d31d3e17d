//! Finding the directory of an archive: which end record to believe, and what to make of it.
//!
//! Numbers in an end record are hints. What counts is whether rows stand where it points, and
//! whether local headers stand where the rows point. A record that stands inside the comment of
//! another is believed only if its directory explains more bytes of the file.

use std::ops::Range;

use super::directory::Walk;
use super::{LOCAL_BYTES, LOCAL_SIGNATURE};
use crate::export::bytes::{Bytes, array_at, le16, le32, le64, read_full};

const END_SIGNATURE: [u8; 4] = *b"PK\x05\x06";
const END_BYTES: u64 = 22;
const LOCATOR_SIGNATURE: [u8; 4] = *b"PK\x06\x07";
const LOCATOR_BYTES: u64 = 20;
const END64_SIGNATURE: [u8; 4] = *b"PK\x06\x06";
const END64_BYTES: usize = 56;
const ROW_SIGNATURE: [u8; 4] = *b"PK\x01\x02";

/// How far back from the end of the file an end record is looked for: first where a plain archive
/// has it, with another comment's length before it; then behind junk.
const NEAR_BYTES: u64 = 2 * 65_600;
const FAR_BYTES: u64 = NEAR_BYTES + (1 << 20);

/// End records looked at, and of them weighed against each other by walking their directories.
const CANDIDATES: usize = 512;
const WEIGHED: usize = 8;

/// Rows whose local header is looked for, to tell whether a plan holds.
const ROWS_PROBED: usize = 4;

/// Rows that are looked at between two places where the directory may begin.
const ROWS_LED: usize = 10_000;

/// Where the directory is and how its offsets are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    /// Where rows may stand.
    pub(super) directory: Range<u64>,
    /// The end records and what belongs to them, in file order.
    pub(super) ends: Vec<Range<u64>>,
    /// What must be added to offsets, since something stands before the archive (or is missing).
    pub(super) shift: i64,
    /// Rows there should be.
    pub(super) rows_told: u64,
    /// Parts that stand before the one that the directory is in; 0 if it is not cut into parts.
    pub(super) parts_before: u16,
    /// Whether it could be confirmed.
    pub(super) trust: Trust,
}

impl Plan {
    /// Whether this can be all there is: an empty archive should not stand in a large file.
    pub(super) fn explains_all(&self, bytes: &dyn Bytes) -> bool {
        let ends: u64 = self.ends.iter().map(|it| it.end.saturating_sub(it.start)).sum();
        match self.trust {
            Trust::Empty => ends >= bytes.len() / 2,
            Trust::Rows => false,
            Trust::Headers => true,
        }
    }
}

/// What speaks for a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// It tells of an archive without entries.
    Empty,
    /// Rows are there, but no local header where they point.
    Rows,
    /// Rows are there, and local headers where they point.
    Headers,
}

/// The directory of the archive in these bytes, if there is one.
pub(super) fn find(bytes: &dyn Bytes) -> Option<Plan> {
    let mut best: Option<(u64, Plan)> = None;
    for tail in [NEAR_BYTES, FAR_BYTES] {
        let start = bytes.len().saturating_sub(tail);
        best = search(bytes, start);
        let confirmed = best.as_ref().is_some_and(|(place, plan)| {
            plan.trust == Trust::Headers && place.saturating_sub(start) > 65_600
        });
        if confirmed || start == 0 {
            break;
        }
    }
    best.map(|(_, plan)| plan)
}

/// Whether there is an end record at all, so that the file was not cut off.
pub(super) fn is_there(bytes: &dyn Bytes) -> bool {
    let start = bytes.len().saturating_sub(NEAR_BYTES);
    let mut tail = vec![0; (bytes.len() - start) as usize];
    let came = read_full(bytes, start, &mut tail).unwrap_or(0);
    let found = memchr::memmem::rfind(tail.get(..came).unwrap_or_default(), &END_SIGNATURE);
    found.is_some_and(|at| (came - at) as u64 >= END_BYTES)
}

/// The best end record from `start` on, with its place.
fn search(bytes: &dyn Bytes, start: u64) -> Option<(u64, Plan)> {
    let mut tail = vec![0; bytes.len().saturating_sub(start) as usize];
    let came = read_full(bytes, start, &mut tail).ok()?;
    tail.truncate(came);
    let mut best: Option<(u64, Plan)> = None;
    let mut weighed = 0;
    for at in memchr::memmem::rfind_iter(&tail, &END_SIGNATURE).take(CANDIDATES) {
        let Some(record) = tail.get(at..).filter(|it| it.len() as u64 >= END_BYTES) else {
            continue;
        };
        let place = start + at as u64;
        let Some((best_place, best_plan)) = &best else {
            best = plan(bytes, place, record).map(|it| (place, it));
            continue;
        };
        let comment_end = place + END_BYTES + u64::from(le16(record, 20));
        let disputed = *best_place < comment_end;
        if best_plan.trust == Trust::Headers && (!disputed || weighed == WEIGHED) {
            continue;
        }
        let Some(other) = plan(bytes, place, record) else { continue };
        let better = if best_plan.trust == other.trust {
            weighed += 1;
            disputed && explained(bytes, &other) > explained(bytes, best_plan)
        } else {
            other.trust > best_plan.trust
        };
        if better {
            best = Some((place, other));
        }
    }
    best
}

/// What one end record says: where the directory ends, its size, its offset, its rows.
struct Told {
    end: u64,
    size_bytes: u64,
    offset: u64,
    rows: u64,
}

/// Makes a plan of an end record, in the reading of it that holds best.
fn plan(bytes: &dyn Bytes, place: u64, record: &[u8]) -> Option<Plan> {
    let record_end = place + END_BYTES + u64::from(le16(record, 20));
    let narrow = Told {
        end: place,
        size_bytes: u64::from(le32(record, 12)),
        offset: u64::from(le32(record, 16)),
        rows: u64::from(le16(record, 10)),
    };
    let parts_before = Some(le16(record, 4)).filter(|it| *it != u16::MAX).unwrap_or(0);
    let end_range = place..record_end.min(bytes.len());
    let best = wide(bytes, place).and_then(|(told, mut ends)| {
        ends.push(end_range.clone());
        readings(bytes, &told, &ends, parts_before)
    });
    if best.as_ref().is_some_and(|it| it.trust == Trust::Headers) {
        return best;
    }
    let other = readings(bytes, &narrow, &[end_range], parts_before);
    let gain = other.as_ref().map(|it| it.trust) > best.as_ref().map(|it| it.trust);
    if gain { other } else { best }
}

/// The zip64 end record before this end record, if there is one, and where it and its locator are.
fn wide(bytes: &dyn Bytes, place: u64) -> Option<(Told, Vec<Range<u64>>)> {
    let locator_place = place.checked_sub(LOCATOR_BYTES)?;
    let locator: [u8; LOCATOR_BYTES as usize] = array_at(bytes, locator_place)?;
    if !locator.starts_with(&LOCATOR_SIGNATURE) {
        return None;
    }
    let just_before = locator_place.checked_sub(END64_BYTES as u64);
    for at in [Some(le64(&locator, 8)), just_before].into_iter().flatten() {
        let Some(record) = array_at::<END64_BYTES>(bytes, at) else { continue };
        if !record.starts_with(&END64_SIGNATURE) || at >= locator_place {
            continue;
        }
        let told = Told {
            end: at,
            size_bytes: le64(&record, 40),
            offset: le64(&record, 48),
            rows: le64(&record, 32),
        };
        let record_end = at.saturating_add(12).saturating_add(le64(&record, 4));
        return Some((told, vec![at..record_end.min(locator_place), locator_place..place]));
    }
    None
}

/// Tries the ways in which an end record can be meant: offsets may count from the start of the
/// file or of the archive, and either of size and offset may be wrong.
fn readings(
    bytes: &dyn Bytes,
    told: &Told,
    ends: &[Range<u64>],
    parts_before: u16,
) -> Option<Plan> {
    let before_end = told.end.checked_sub(told.size_bytes);
    let starts = [before_end, Some(told.offset).filter(|it| Some(*it) != before_end)];
    let mut best: Option<Plan> = None;
    for start in starts.into_iter().flatten().filter(|start| *start <= told.end) {
        let has_rows = array_at(bytes, start) == Some(ROW_SIGNATURE) && start < told.end;
        if !has_rows && (start != told.end || told.rows != 0) {
            continue;
        }
        // A size that is too small points into the middle of the directory.
        let held = best.as_ref().filter(|it| it.trust == Trust::Headers);
        if held.is_some_and(|it| !leads_to(bytes, start, it.directory.start)) {
            continue;
        }
        let joined = parts_before > 0 && !bytes.starts().is_empty();
        let shift = if joined { None } else { start.checked_signed_diff(told.offset) };
        let shift = shift.unwrap_or(0);
        for shift in [Some(shift), Some(0).filter(|it| *it != shift)].into_iter().flatten() {
            let mut plan = Plan {
                directory: start..told.end,
                ends: ends.to_vec(),
                shift,
                rows_told: told.rows,
                parts_before,
                trust: if has_rows { Trust::Rows } else { Trust::Empty },
            };
            if has_rows && any_header(bytes, &plan) {
                plan.trust = Trust::Headers;
                best = Some(plan);
                break;
            }
            if best.as_ref().is_none_or(|it| plan.trust > it.trust) {
                best = Some(plan);
            }
        }
    }
    best
}

/// Whether the rows from one place on lead to the row at another.
fn leads_to(bytes: &dyn Bytes, start: u64, later: u64) -> bool {
    let mut walk = Walk::new(bytes, start, later);
    let rows = (0..ROWS_LED).map_while(|_| walk.next().map(drop)).count();
    rows > 0 && walk.place() == later && walk.skipped_bytes() == 0
}

/// Whether one of the first rows points at a local header.
fn any_header(bytes: &dyn Bytes, plan: &Plan) -> bool {
    let mut walk = Walk::new(bytes, plan.directory.start, plan.directory.end);
    (0..ROWS_PROBED).map_while(|_| Some(walk.next()?.offset)).any(|offset| {
        let place = offset.and_then(|it| it.checked_add_signed(plan.shift));
        place.and_then(|it| array_at(bytes, it)) == Some(LOCAL_SIGNATURE)
    })
}

/// How many bytes of the file a plan explains, about.
fn explained(bytes: &dyn Bytes, plan: &Plan) -> u64 {
    let mut sum = plan.directory.end - plan.directory.start;
    let mut walk = Walk::new(bytes, plan.directory.start, plan.directory.end);
    while let Some(row) = walk.next() {
        let start = row.offset.and_then(|it| it.checked_add_signed(plan.shift));
        if start.is_some_and(|it| it < plan.directory.start) {
            let packed = row.packed_bytes.unwrap_or(0).min(bytes.len());
            sum = sum.saturating_add(LOCAL_BYTES + row.name.len() as u64 + packed);
        }
    }
    sum.min(bytes.len())
}
