//! Who owns which byte of an archive: gaps, overlaps and impossible sizes come to light here.
//!
//! One sweep over all that the directory claims, in file order. A byte belongs to the first claim
//! on it, so the ledger is exact and no byte is unpacked twice, whatever the directory says. Local
//! headers are not read for this (that would be a seek an entry), but where a gap needs explaining.

use std::ops::Range;

use super::end::Plan;
use super::{LOCAL_BYTES, LOCAL_SIGNATURE, Walked};
use crate::export::bytes::{Bytes, array_at, le16, le32, read_full};
use crate::export::entry::{Entry, Method};
use crate::export::listing::Listing;
use crate::findings::{Ledger, ProblemKind};

/// Bytes that neighbours may share: real tools make such archives.
const SHARED_TOLERATED: u64 = 64;

/// A gap behind an entry that is taken for its extra fields and its data descriptor without a
/// look: first the largest that cannot be another entry, then, in large archives, a usual one.
const GAPS_TAKEN: [u64; 2] = [30, 64];

/// Local headers that are looked at before larger gaps are taken without a look.
const LOOKS: u32 = 10_000;

/// The same for entries that overlap by the lengths of their names.
const NAME_LOOKS: u32 = 100_000;

/// The longest data descriptor: signature, checksum and two sizes.
const DESCRIPTOR_BYTES: u64 = 24;

/// What a deflated byte can become at most; a larger claim is none. The rarer ways of packing can do
/// more.
const INFLATE_RATIO: u64 = 1032;

/// The longest gap that is looked at for padding.
const PADDING_BYTES: u64 = 1 << 20;

/// Gaps that are looked into afterwards, and how long each must be for a file to stand in it.
const GAPS_TOLD: usize = 10_000;
const GAP_BYTES: u64 = LOCAL_BYTES + 1;

/// Books every byte of an archive, bounds the packed sizes and marks entries that overlap. Gives
/// the places that nothing explains.
pub(super) fn settle(
    bytes: &dyn Bytes,
    plan: &Plan,
    walked: &Walked,
    first: usize,
    listing: &mut Listing,
) -> Vec<Range<u64>> {
    let Listing { entries, ledger, shared, .. } = listing;
    let entries = entries.get_mut(first..).unwrap_or_default();
    ledger.damaged_bytes += walked.skipped_bytes;
    let mut sweep = Sweep {
        bytes,
        len: bytes.len(),
        cursor: 0,
        behind: Behind::Nothing,
        ledger,
        looks: 0,
        name_looks: 0,
        gaps: Vec::new(),
    };
    let directory = plan.directory.start..walked.end;
    let mut regions = std::iter::once(directory).chain(plan.ends.iter().cloned()).peekable();
    let order = in_file_order(entries);
    for (nth, index) in order.iter().enumerate() {
        let next = order.get(nth + 1).and_then(|it| entries.get(*it as usize)).map(|it| it.at);
        let Some(entry) = entries.get_mut(*index as usize) else { continue };
        while let Some(region) = regions.next_if(|it| it.start <= entry.at) {
            sweep.region(&region);
        }
        let bound = regions.peek().map_or(sweep.len, |it| it.start.min(sweep.len));
        let next = next.unwrap_or(bound).min(bound);
        let lacking = sweep.entry(entry, next, bound, plan.parts_before > 0);
        if lacking > 0 {
            shared.insert(first as u32 + index, lacking);
        }
    }
    for region in regions {
        sweep.region(&region);
    }
    sweep.gap(sweep.len);
    let gaps = sweep.gaps;
    // What was skipped inside of the directory was booked above.
    ledger.structure_bytes = ledger.structure_bytes.saturating_sub(walked.skipped_bytes);
    gaps
}

/// The entries' positions by place in the file; almost always they are so already.
fn in_file_order(entries: &[Entry]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..entries.len() as u32).collect();
    if !entries.is_sorted_by_key(|entry| entry.at) {
        order.sort_by_key(|index| entries.get(*index as usize).map(|entry| entry.at));
    }
    order
}

/// What ends where the sweep is.
#[derive(Clone, Copy)]
enum Behind {
    Nothing,
    Directory,
    /// An entry, by its place and the length of its name.
    Entry(u64, u16),
}

struct Sweep<'a> {
    bytes: &'a dyn Bytes,
    len: u64,
    /// All before it is booked.
    cursor: u64,
    behind: Behind,
    /// Local headers looked at.
    looks: u32,
    name_looks: u32,
    ledger: &'a mut Ledger,
    /// What nothing explains.
    gaps: Vec<Range<u64>>,
}

impl Sweep<'_> {
    /// Books what an entry claims; gives how many of its packed bytes belong to another.
    fn entry(&mut self, entry: &mut Entry, next: u64, bound: u64, split: bool) -> u64 {
        self.mend_name(entry, next);
        let header_end = entry.at.saturating_add(LOCAL_BYTES + u64::from(entry.name_bytes));
        if header_end > self.len {
            let fault = if split { ProblemKind::PartMissing } else { ProblemKind::Damaged };
            entry.fault.get_or_insert(fault);
            (entry.packed_bytes, entry.size_bytes) = (0, 0);
            return 0;
        }
        if entry.method == Method::Stored
            && entry.lock.is_none()
            && entry.packed_bytes != entry.size_bytes
            && self.is_stored_whole(entry)
        {
            entry.packed_bytes = entry.size_bytes;
        }
        let told = told_end(entry, header_end, bound);
        let end = told.unwrap_or_else(|| self.end_of_all(entry, header_end, (next, bound)));
        let mut end = end.min(self.len).max(header_end);
        entry.packed_bytes = end - header_end;
        if !matches!(entry.method, Method::Rare(_)) {
            let most_bytes = entry.packed_bytes.saturating_mul(INFLATE_RATIO);
            entry.size_bytes = entry.size_bytes.min(most_bytes);
        }
        let same = matches!(self.behind, Behind::Entry(at, _) if at == entry.at);
        let covered = same || self.cursor > entry.at.saturating_add(SHARED_TOLERATED);
        if covered && entry.method.is_entry() {
            entry.fault.get_or_insert(match self.behind {
                Behind::Entry(..) if same => ProblemKind::Duplicate,
                Behind::Entry(..) => ProblemKind::Bomb,
                Behind::Nothing | Behind::Directory => ProblemKind::Damaged,
            });
        }
        if covered {
            // Its own part ends where the next one starts: it will not be read, and must not
            // make others overlap.
            end = end.min(next.max(self.cursor));
        }
        self.gap(entry.at);
        self.ledger.structure_bytes += header_end - self.cursor.clamp(entry.at, header_end);
        let own_bytes = end.saturating_sub(self.cursor.max(header_end));
        book(self.ledger, entry, own_bytes);
        if !covered {
            self.behind = Behind::Entry(entry.at, entry.name_bytes);
        }
        self.cursor = self.cursor.max(end.max(header_end));
        let lacking = entry.packed_bytes - own_bytes;
        if covered {
            entry.packed_bytes = own_bytes;
            return 0;
        }
        lacking
    }

    /// Where an entry would end behind the start of the next one, its name may be shorter before its
    /// content than in the directory: then that length counts.
    fn mend_name(&mut self, entry: &mut Entry, next: u64) {
        let packed = if entry.packed_bytes > self.len { 0 } else { entry.packed_bytes };
        let end = entry.at.saturating_add(LOCAL_BYTES + u64::from(entry.name_bytes) + packed);
        if end <= next || next <= entry.at || self.name_looks >= NAME_LOOKS {
            return;
        }
        self.name_looks += 1;
        let header = array_at::<{ LOCAL_BYTES as usize }>(self.bytes, entry.at);
        if let Some(header) = header.filter(|it| it.starts_with(&LOCAL_SIGNATURE)) {
            entry.name_bytes = entry.name_bytes.min(le16(&header, 26));
        }
    }

    /// What takes the place of a size that cannot be: all there is up to the next entry, but for what
    /// the local header is longer. A deflated stream knows its own end.
    fn end_of_all(&self, entry: &Entry, header_end: u64, (next, bound): (u64, u64)) -> u64 {
        let end = if next > header_end { next } else { bound };
        let header = array_at::<{ LOCAL_BYTES as usize }>(self.bytes, entry.at);
        let header = header.filter(|it| it.starts_with(&LOCAL_SIGNATURE));
        let lengths = header.map_or(0, |it| u64::from(le16(&it, 26)) + u64::from(le16(&it, 28)));
        end.saturating_sub(lengths.saturating_sub(u64::from(entry.name_bytes)))
    }

    /// Whether the local header says that what is stored is as long as it is unpacked, as it must be
    /// where the directory tells two lengths.
    fn is_stored_whole(&mut self, entry: &Entry) -> bool {
        self.looks += 1;
        if self.looks > LOOKS || entry.size_bytes == 0 {
            return false;
        }
        let header = array_at::<{ LOCAL_BYTES as usize }>(self.bytes, entry.at);
        header.filter(|it| it.starts_with(&LOCAL_SIGNATURE)).is_some_and(|header| {
            let (packed, size) = (le32(&header, 18), le32(&header, 22));
            packed == size && u64::from(size) == entry.size_bytes
        })
    }

    fn region(&mut self, region: &Range<u64>) {
        self.gap(region.start.min(self.len));
        let end = region.end.min(self.len);
        self.ledger.structure_bytes += end.saturating_sub(self.cursor);
        if end > self.cursor {
            self.behind = Behind::Directory;
            self.cursor = end;
        }
    }

    /// Books what nobody claims up to here.
    fn gap(&mut self, up_to: u64) {
        let Some(gap_bytes) = up_to.checked_sub(self.cursor).filter(|it| *it > 0) else { return };
        let [small, usual] = GAPS_TAKEN;
        let taken = if self.looks < LOOKS { small } else { usual };
        let explained = match self.behind {
            Behind::Entry(..) if gap_bytes <= taken => gap_bytes,
            Behind::Entry(at, name_bytes) => {
                self.looks += 1;
                self.header_slack(at, name_bytes).min(gap_bytes)
            }
            // The mark of an archive that was split, or might have been.
            Behind::Nothing if gap_bytes == 4 => gap_bytes,
            Behind::Nothing | Behind::Directory => 0,
        };
        let rest = self.cursor + explained..up_to;
        let rest_bytes = gap_bytes - explained;
        self.ledger.structure_bytes += explained;
        if self.is_padding(rest.clone()) {
            self.ledger.structure_bytes += rest_bytes;
        } else {
            self.ledger.unknown_bytes += rest_bytes;
            if rest_bytes >= GAP_BYTES && self.gaps.len() < GAPS_TOLD {
                self.gaps.push(rest);
            }
        }
        self.cursor = up_to;
        self.behind = Behind::Nothing;
    }

    /// What the local header adds to what the directory knows of it, and the data descriptor.
    fn header_slack(&self, at: u64, name_bytes: u16) -> u64 {
        let header = array_at::<{ LOCAL_BYTES as usize }>(self.bytes, at);
        let Some(header) = header.filter(|it| it.starts_with(&LOCAL_SIGNATURE)) else { return 0 };
        let lengths = u64::from(le16(&header, 26)) + u64::from(le16(&header, 28));
        let descriptor = if le16(&header, 6) & (1 << 3) == 0 { 0 } else { DESCRIPTOR_BYTES };
        (lengths + descriptor).saturating_sub(u64::from(name_bytes))
    }

    fn is_padding(&self, range: Range<u64>) -> bool {
        if range.end - range.start > PADDING_BYTES {
            return false;
        }
        let mut block = [0; 4096];
        let mut at = range.start;
        while at < range.end {
            let want = (range.end - at).min(block.len() as u64) as usize;
            let into = block.get_mut(..want).unwrap_or_default();
            match read_full(self.bytes, at, into) {
                Ok(count) if count == want && into.iter().all(|byte| *byte == 0) => {}
                _ => return false,
            }
            at += want as u64;
        }
        true
    }
}

/// Where an entry's packed bytes end, if its size can be.
fn told_end(entry: &Entry, header_end: u64, bound: u64) -> Option<u64> {
    let told = header_end.saturating_add(entry.packed_bytes);
    let untold = entry.packed_bytes == 0 && entry.crc32 != 0 && entry.size_bytes > 0;
    Some(told).filter(|it| !untold && *it <= bound.saturating_add(SHARED_TOLERATED))
}

/// Books packed bytes that no scan will read; those of readable entries are booked after reading.
fn book(ledger: &mut Ledger, entry: &Entry, own_bytes: u64) {
    let account = match (entry.method, entry.fault) {
        (Method::Folder | Method::Litter, _)
        | (_, Some(ProblemKind::Method | ProblemKind::Format)) => &mut ledger.left_out_bytes,
        (_, None) => return,
        (_, Some(ProblemKind::Locked | ProblemKind::Sealed)) => &mut ledger.locked_bytes,
        (_, Some(_)) => &mut ledger.damaged_bytes,
    };
    *account += own_bytes;
}
