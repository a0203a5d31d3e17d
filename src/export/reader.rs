//! The decoded bytes of one entry, with checksum and budget.

use std::io::{self, Read as _};
use std::sync::Arc;

use crc32fast::Hasher;
use zlib_rs::Status;

use super::bytes::{Bytes, PartBytes};
use super::entry::Method;
use super::inflate::{INPUT_BYTES, Spare, Spares};
use super::rare::{Stuck, Unpacker};
use super::restart::{Keeper, Restarts, Resumed};
use super::source::Source;
use super::squeezed::{Squeezed, squeezed};
pub use super::verdict::Verdict;
use crate::findings::ProblemKind;
use crate::record::EntryId;

/// What any entry may unpack to, whatever its packed size.
const BUDGET_BYTES: u64 = 64 << 20;

/// What an entry may unpack to more for each packed byte.
const BUDGET_RATIO: u64 = 250;

/// What so many packed bytes may unpack to.
fn budget(len_bytes: u64) -> u64 {
    len_bytes.saturating_mul(BUDGET_RATIO).saturating_add(BUDGET_BYTES)
}

/// Bytes behind an entry that are too few for another one.
const SLACK_BYTES: u64 = 30;

/// The packed bytes of an entry, and what they should unpack to.
pub(super) struct Packed {
    /// The bytes.
    pub(super) source: Source,
    /// How they are packed.
    pub(super) method: Method,
    /// CRC-32 of the unpacked bytes, if known.
    pub(super) crc32: Option<u32>,
    /// Unpacked bytes that there should be, if known.
    pub(super) told_bytes: Option<u64>,
}

/// The decoded bytes of one entry, as a stream that owns all it needs.
///
/// What is wrong with the bytes never is an `Err`: the stream ends early with `Ok(0)`, all that
/// could be unpacked has been given out, and [`EntryReader::verdict`] tells. An `Err` is what the
/// system said, and the verdict is set then, too.
pub struct EntryReader {
    packed: Packed,
    len_bytes: u64,
    unpack: Unpack,
    from: usize,
    to: usize,
    crc: Hasher,
    out_bytes: u64,
    budget_bytes: u64,
    verdict: Verdict,
    /// A second checksum that is told of the same bytes.
    crc32_again: Option<u32>,
    /// CRC-32 of all bytes, once they have come.
    sum: Option<u32>,
    stale: bool,
    spares: Spares,
    /// Notes where unpacking can begin again.
    keeper: Option<Box<Keeper>>,
}

/// What makes entries of packed bytes.
enum Unpack {
    Stored,
    Deflated(Spare),
    Rare(Unpacker),
    Inside(Box<Squeezed>),
    Spent,
}

impl EntryReader {
    pub(super) fn new(packed: Packed, spares: &Spares) -> Result<Self, ProblemKind> {
        let budget_bytes = budget(packed.source.len_bytes());
        let unpack = match packed.method {
            Method::Deflated => Unpack::Deflated(spares.take()),
            Method::Rare(rare) => {
                let told_bytes = packed.told_bytes.map(|it| it.min(budget_bytes + 1));
                let made = Unpacker::new(packed.source.clone(), rare, told_bytes);
                Unpack::Rare(made.map_err(|stuck| match stuck {
                    Stuck::TooLarge => ProblemKind::TooLarge,
                    Stuck::Damaged | Stuck::Truncated => ProblemKind::Damaged,
                })?)
            }
            _ => Unpack::Stored,
        };
        Ok(Self::begun(packed, unpack, spares.clone()))
    }

    /// What another reader's bytes unpack to, which are a file packed with gzip.
    pub(super) fn inside(outer: Self) -> Self {
        let source = outer.packed.source.clone();
        let packed = Packed { source, method: Method::Stored, crc32: None, told_bytes: None };
        Self::begun(packed, Unpack::Inside(Box::new(squeezed(outer))), Spares::default())
    }

    fn begun(packed: Packed, unpack: Unpack, spares: Spares) -> Self {
        let len_bytes = packed.source.len_bytes();
        Self {
            packed,
            len_bytes,
            unpack,
            from: 0,
            to: 0,
            crc: Hasher::new(),
            out_bytes: 0,
            budget_bytes: budget(len_bytes),
            verdict: Verdict::Unfinished,
            crc32_again: None,
            sum: None,
            stale: false,
            spares,
            keeper: None,
        }
    }

    fn read_inside(&mut self, buf: &mut [u8]) -> usize {
        let Unpack::Inside(stream) = &mut self.unpack else { return 0 };
        match super::squeezed::next(stream, buf) {
            Ok(count) => {
                self.gave(buf.get(..count).unwrap_or_default());
                count
            }
            Err(ended) => {
                self.verdict = ended;
                0
            }
        }
    }

    /// The bytes themselves, if they are stored as they are and so can be read at any place.
    pub(super) fn stored_part(&self) -> Option<PartBytes> {
        if matches!(self.unpack, Unpack::Stored) { self.packed.source.part() } else { None }
    }

    /// The same for others: the entry's bytes, to be read at any place.
    pub fn part(&self) -> Option<Arc<dyn Bytes>> {
        self.stored_part().map(|it| Arc::new(it) as Arc<dyn Bytes>)
    }

    /// Notes places to begin at again, where the packed bytes can be read from any of them.
    pub(super) fn keep(&mut self, restarts: &Restarts, entry: EntryId) {
        if matches!(self.unpack, Unpack::Deflated(_)) && self.packed.source.part().is_some() {
            self.keeper = Some(Box::new(Keeper::new(restarts, entry)));
        }
    }

    /// The same bytes from a noted place on, the last one at or before `out`.
    pub(super) fn resumed(&self, restarts: &Restarts, entry: EntryId, out: u64) -> Option<Resumed> {
        Resumed::new(restarts, entry, &self.packed.source, out)
    }

    /// Reads `want` bytes at `place` into the input buffer, header and all, so that a small entry
    /// costs one call of the system. Deflated entries that are not locked only.
    pub(super) fn fetch(&mut self, place: u64, want: u64) -> &[u8] {
        let want = usize::try_from(want).unwrap_or(usize::MAX).min(INPUT_BYTES);
        let Unpack::Deflated(spare) = &mut self.unpack else { return &[] };
        if spare.input.len() < want {
            spare.input.resize(want, 0);
        }
        let into = spare.input.get_mut(..want).unwrap_or_default();
        self.to = self.packed.source.peek(place, into);
        spare.input.get(..self.to).unwrap_or_default()
    }

    /// What the local header tells besides the directory: a checksum that fits is one whoever tells it,
    /// and a greater length counts where no other entry can stand in what it has more.
    pub(super) fn told_again(&mut self, crc32: Option<u32>, packed_bytes: u64) {
        self.crc32_again = crc32;
        let more = packed_bytes.saturating_sub(self.len_bytes);
        if (1..=SLACK_BYTES).contains(&more) {
            self.len_bytes = packed_bytes;
            self.packed.source.lengthen(packed_bytes);
        }
    }

    /// Says how many bytes from the fetched place on stand before the packed ones.
    pub(super) fn skip(&mut self, header_bytes: u64) {
        self.from = usize::try_from(header_bytes).unwrap_or(usize::MAX).min(self.to);
        let held = self.to - self.from;
        let kept = usize::try_from(self.len_bytes).unwrap_or(usize::MAX).min(held);
        self.to = self.from + kept;
        self.packed.source.skip(header_bytes, kept as u64);
    }

    /// Notes that the file is not the one that was listed.
    pub(super) fn mark_changed(&mut self) {
        self.stale = true;
    }

    /// Packed bytes taken so far, for the bar.
    pub fn packed_done(&self) -> u64 {
        self.packed.source.done_bytes().saturating_sub(self.to.saturating_sub(self.from) as u64)
    }

    /// How it ended; [`Verdict::Unfinished`] until `read` gave `Ok(0)` or an error.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// CRC-32 of the bytes; nothing until all of them came.
    pub fn crc32(&self) -> Option<u32> {
        self.sum
    }

    /// The entry's bytes came to an end: what do the checksum and the lock say?
    fn finish(&mut self) {
        let sum = self.crc.clone().finalize();
        self.sum = Some(sum);
        let genuine = self.packed.source.genuine();
        let short = self.packed.told_bytes.is_some_and(|told| self.out_bytes < told);
        match (self.packed.crc32, genuine) {
            (_, Some(false)) => self.end(Verdict::Checksum),
            (expected @ Some(_), _) if [expected, self.crc32_again].contains(&Some(sum)) => {
                self.verdict = Verdict::Whole;
            }
            (Some(_), _) if short && !matches!(self.unpack, Unpack::Deflated(_)) => {
                self.end(Verdict::Truncated);
            }
            (Some(_), _) => self.end(Verdict::Checksum),
            (None, _) if self.stale || self.packed.source.changed() => {
                self.verdict = Verdict::Changed;
            }
            (None, _) if short => self.verdict = Verdict::Truncated,
            (None, _) => self.verdict = Verdict::Whole,
        }
    }

    /// Ends with a fault; if the file has changed meanwhile, that is why.
    fn end(&mut self, fault: Verdict) {
        let changed = fault != Verdict::Bomb && (self.stale || self.packed.source.changed());
        self.verdict = if changed { Verdict::Changed } else { fault };
    }

    fn failed(&mut self, err: io::Error) -> io::Error {
        self.end(Verdict::Damaged);
        err
    }

    /// Takes what was unpacked into account.
    fn gave(&mut self, bytes: &[u8]) {
        self.crc.update(bytes);
        if let Some(keeper) = &mut self.keeper {
            keeper.gave(bytes);
        }
        self.out_bytes += bytes.len() as u64;
        if self.verdict == Verdict::Unfinished && self.out_bytes > self.budget_bytes {
            self.end(Verdict::Bomb);
        }
    }

    /// Gives back what unpacks deflated bytes, for another entry.
    fn spend(&mut self) {
        match std::mem::replace(&mut self.unpack, Unpack::Spent) {
            Unpack::Deflated(spare) => self.spares.give(spare),
            other => self.unpack = other,
        }
    }

    fn read_stored(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.packed.source.done_bytes() >= self.len_bytes {
            self.finish();
            return Ok(0);
        }
        let count = match self.packed.source.read(buf) {
            Ok(count) => count,
            Err(err) if err.kind() == io::ErrorKind::Interrupted => return Err(err),
            Err(err) => return Err(self.failed(err)),
        };
        if count == 0 {
            self.end(Verdict::Truncated);
        }
        self.gave(buf.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn read_rare(&mut self, buf: &mut [u8]) -> usize {
        let Unpack::Rare(unpacker) = &mut self.unpack else { return 0 };
        match unpacker.read(buf) {
            Ok(0) => self.finish(),
            Ok(count) => {
                self.gave(buf.get(..count).unwrap_or_default());
                return count;
            }
            Err(Stuck::Damaged) => self.end(Verdict::Damaged),
            Err(Stuck::Truncated) => self.end(Verdict::Truncated),
            Err(Stuck::TooLarge) => self.end(Verdict::TooLarge),
        }
        0
    }

    /// Takes more packed bytes into the emptied buffer; says whether any came.
    fn refill(&mut self) -> io::Result<bool> {
        let left = self.len_bytes.saturating_sub(self.packed.source.done_bytes());
        let want = usize::try_from(left).unwrap_or(usize::MAX).min(INPUT_BYTES);
        let Unpack::Deflated(spare) = &mut self.unpack else { return Ok(false) };
        if spare.input.len() < want {
            spare.input.resize(want, 0);
        }
        let into = spare.input.get_mut(..want).unwrap_or_default();
        let count = loop {
            match self.packed.source.read(into) {
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        (self.from, self.to) = (0, count);
        Ok(count > 0)
    }

    fn read_deflated(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.from == self.to {
                match self.refill() {
                    Ok(true) => {}
                    Ok(false) => {
                        self.end(Verdict::Truncated);
                        return Ok(0);
                    }
                    Err(err) => return Err(self.failed(err)),
                }
            }
            let due = self.keeper.as_ref().is_some_and(|it| it.is_due());
            let Unpack::Deflated(spare) = &mut self.unpack else { return Ok(0) };
            let (status, taken, given) = spare.unpack((self.from, self.to), buf, due);
            let packed = spare.total_in();
            self.from = (self.from + taken).min(self.to);
            self.gave(buf.get(..given).unwrap_or_default());
            match status {
                Ok(Status::StreamEnd) => self.finish(),
                Err(_) => self.end(Verdict::Damaged),
                Ok(_) if taken == 0 && given == 0 && !due => self.end(Verdict::Damaged),
                // Nothing else stops it with room and bytes left.
                Ok(_) if due && given < buf.len() && self.from < self.to => {
                    self.keeper.iter_mut().for_each(|it| it.at_end_of_block(packed));
                }
                Ok(_) => {}
            }
            if given > 0 || self.verdict != Verdict::Unfinished {
                return Ok(given);
            }
        }
    }
}

impl io::Read for EntryReader {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() || self.verdict != Verdict::Unfinished {
            return Ok(0);
        }
        let read = match self.unpack {
            Unpack::Stored => self.read_stored(buf),
            Unpack::Deflated(_) => self.read_deflated(buf),
            Unpack::Rare(_) => Ok(self.read_rare(buf)),
            Unpack::Inside(_) => Ok(self.read_inside(buf)),
            Unpack::Spent => Ok(0),
        };
        if self.verdict != Verdict::Unfinished {
            self.spend();
        }
        read
    }
}

impl Drop for EntryReader {
    fn drop(&mut self) {
        self.spend();
    }
}
