//! The decoded bytes of one entry, with checksum and budget.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use crc32fast::Hasher;
use flate2::{Decompress, FlushDecompress, Status};

use super::bytes::{Bytes, PartBytes, read_full};
use crate::findings::ProblemKind;

/// Compressed bytes taken from the file at a time.
const INPUT_BYTES: usize = 64 << 10;

/// What any entry may unpack to, whatever its packed size.
const BUDGET_BYTES: u64 = 64 << 20;

/// What an entry may unpack to more for each packed byte.
const BUDGET_RATIO: u64 = 250;

/// Spare unpackers kept for the next entry.
const SPARES_KEPT: usize = 8;

/// How the reading of an entry ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has not ended yet.
    Unfinished,
    /// All bytes came, and they fit the checksum if there is one.
    Whole,
    /// All bytes came, but they do not fit the checksum.
    Checksum,
    /// The packed bytes end early.
    Truncated,
    /// The packed bytes make no sense from some point on.
    Damaged,
    /// It unpacks to more than its budget.
    Bomb,
    /// The file changed while it was read.
    Changed,
}

impl Verdict {
    /// The problem it stands for, if it is one.
    pub fn problem(self) -> Option<ProblemKind> {
        match self {
            Self::Unfinished | Self::Whole => None,
            Self::Checksum => Some(ProblemKind::Checksum),
            Self::Truncated => Some(ProblemKind::Truncated),
            Self::Damaged => Some(ProblemKind::Damaged),
            Self::Bomb => Some(ProblemKind::Bomb),
            Self::Changed => Some(ProblemKind::Changed),
        }
    }
}

/// An unpacker and its input buffer, used again for the next entry: making them costs more than
/// reading a small entry.
struct Spare {
    inflate: Decompress,
    input: Vec<u8>,
}

/// Spare unpackers of one export.
#[derive(Clone, Default)]
pub(super) struct Spares(Arc<Mutex<Vec<Spare>>>);

impl Spares {
    fn take(&self) -> Spare {
        let spare = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut spare =
            spare.unwrap_or_else(|| Spare { inflate: Decompress::new(false), input: Vec::new() });
        spare.inflate.reset(false);
        spare
    }

    fn give(&self, spare: Spare) {
        let mut spares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spares.len() < SPARES_KEPT {
            spares.push(spare);
        }
    }
}

/// Where the packed bytes of an entry stand, and what they should unpack to.
pub(super) struct Packed {
    /// The file they are in.
    pub(super) bytes: Arc<dyn Bytes>,
    /// Where they start.
    pub(super) offset: u64,
    /// How many there are.
    pub(super) len_bytes: u64,
    /// Whether they are deflated.
    pub(super) deflated: bool,
    /// CRC-32 of the unpacked bytes, if known.
    pub(super) crc32: Option<u32>,
    /// Unpacked bytes that there should be.
    pub(super) told_bytes: u64,
}

/// The decoded bytes of one entry, as a stream that owns all it needs.
///
/// What is wrong with the bytes never is an `Err`: the stream ends early with `Ok(0)`, all that
/// could be unpacked has been given out, and [`EntryReader::verdict`] tells. An `Err` is what the
/// system said, and the verdict is set then, too.
pub struct EntryReader {
    packed: Packed,
    done_bytes: u64,
    unpacker: Option<Spare>,
    from: usize,
    to: usize,
    crc: Hasher,
    out_bytes: u64,
    budget_bytes: u64,
    verdict: Verdict,
    stale: bool,
    spares: Spares,
}

impl EntryReader {
    pub(super) fn new(packed: Packed, spares: &Spares) -> Self {
        let budget_bytes =
            packed.len_bytes.saturating_mul(BUDGET_RATIO).saturating_add(BUDGET_BYTES);
        Self {
            unpacker: packed.deflated.then(|| spares.take()),
            packed,
            done_bytes: 0,
            from: 0,
            to: 0,
            crc: Hasher::new(),
            out_bytes: 0,
            budget_bytes,
            verdict: Verdict::Unfinished,
            stale: false,
            spares: spares.clone(),
        }
    }

    /// The bytes themselves, if they are stored as they are and so can be read at any place.
    pub(super) fn stored_part(&self) -> Option<PartBytes> {
        (!self.packed.deflated).then(|| PartBytes {
            whole: Arc::clone(&self.packed.bytes),
            start: self.packed.offset,
            len_bytes: self.packed.len_bytes,
        })
    }

    /// Reads `want` bytes at `place` into the input buffer, header and all, so that a small entry
    /// costs one call of the system. Deflated entries only.
    pub(super) fn fetch(&mut self, place: u64, want: u64) -> &[u8] {
        let want = usize::try_from(want).unwrap_or(usize::MAX).min(INPUT_BYTES);
        let Some(spare) = self.unpacker.as_mut() else { return &[] };
        if spare.input.len() < want {
            spare.input.resize(want, 0);
        }
        let into = spare.input.get_mut(..want).unwrap_or_default();
        self.to = read_full(&*self.packed.bytes, place, into).unwrap_or(0);
        spare.input.get(..self.to).unwrap_or_default()
    }

    /// Says how many bytes from the fetched place on stand before the packed ones.
    pub(super) fn skip(&mut self, header_bytes: u64) {
        self.packed.offset = self.packed.offset.saturating_add(header_bytes);
        self.from = usize::try_from(header_bytes).unwrap_or(usize::MAX).min(self.to);
        let held = self.to - self.from;
        let kept = usize::try_from(self.packed.len_bytes).unwrap_or(usize::MAX).min(held);
        self.to = self.from + kept;
        self.done_bytes = kept as u64;
    }

    /// Notes that the file is not the one that was listed.
    pub(super) fn mark_changed(&mut self) {
        self.stale = true;
    }

    /// Packed bytes taken so far, for the bar.
    pub fn packed_done(&self) -> u64 {
        self.done_bytes.saturating_sub(self.to.saturating_sub(self.from) as u64)
    }

    /// How it ended; [`Verdict::Unfinished`] until `read` gave `Ok(0)` or an error.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The entry's bytes came to an end: what does the checksum say?
    fn finish(&mut self) {
        let sum = self.crc.clone().finalize();
        let verdict = match self.packed.crc32 {
            Some(expected) if expected == sum => Verdict::Whole,
            Some(_) if !self.packed.deflated && self.done_bytes < self.packed.told_bytes => {
                return self.end(Verdict::Truncated);
            }
            Some(_) => return self.end(Verdict::Checksum),
            None if self.stale || self.packed.bytes.changed() => Verdict::Changed,
            None => Verdict::Whole,
        };
        self.verdict = verdict;
    }

    /// Ends with a fault; if the file has changed meanwhile, that is why.
    fn end(&mut self, fault: Verdict) {
        let changed = fault != Verdict::Bomb && (self.stale || self.packed.bytes.changed());
        self.verdict = if changed { Verdict::Changed } else { fault };
    }

    fn failed(&mut self, err: io::Error) -> io::Error {
        self.end(Verdict::Damaged);
        err
    }

    fn left_bytes(&self) -> u64 {
        self.packed.len_bytes.saturating_sub(self.done_bytes)
    }

    fn read_stored(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let want = usize::try_from(self.left_bytes()).unwrap_or(usize::MAX).min(buf.len());
        if want == 0 {
            self.finish();
            return Ok(0);
        }
        let into = buf.get_mut(..want).unwrap_or_default();
        let place = self.packed.offset.saturating_add(self.done_bytes);
        let count = match self.packed.bytes.read_at(place, into) {
            Ok(count) => count.min(want),
            Err(err) if err.kind() == io::ErrorKind::Interrupted => return Err(err),
            Err(err) => return Err(self.failed(err)),
        };
        if count == 0 {
            self.end(Verdict::Truncated);
            return Ok(0);
        }
        if self.packed.crc32.is_some() {
            self.crc.update(into.get(..count).unwrap_or_default());
        }
        self.done_bytes += count as u64;
        Ok(count)
    }

    /// Takes more packed bytes into the emptied buffer; says whether any came.
    fn refill(&mut self) -> io::Result<bool> {
        let want = usize::try_from(self.left_bytes()).unwrap_or(usize::MAX).min(INPUT_BYTES);
        let Some(spare) = self.unpacker.as_mut() else { return Ok(false) };
        if spare.input.len() < want {
            spare.input.resize(want, 0);
        }
        let into = spare.input.get_mut(..want).unwrap_or_default();
        let place = self.packed.offset.saturating_add(self.done_bytes);
        let count = read_full(&*self.packed.bytes, place, into)?;
        (self.from, self.to) = (0, count);
        self.done_bytes += count as u64;
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
            let Some(spare) = self.unpacker.as_mut() else { return Ok(0) };
            let input = spare.input.get(self.from..self.to).unwrap_or_default();
            let before = (spare.inflate.total_in(), spare.inflate.total_out());
            let status = spare.inflate.decompress(input, buf, FlushDecompress::None);
            let taken = (spare.inflate.total_in() - before.0) as usize;
            let given = ((spare.inflate.total_out() - before.1) as usize).min(buf.len());
            self.from = (self.from + taken).min(self.to);
            self.crc.update(buf.get(..given).unwrap_or_default());
            self.out_bytes += given as u64;
            match status {
                Ok(Status::StreamEnd) => self.finish(),
                Err(_) => self.end(Verdict::Damaged),
                Ok(Status::Ok | Status::BufError) if taken == 0 && given == 0 => {
                    self.end(Verdict::Damaged);
                }
                Ok(Status::Ok | Status::BufError) => {}
            }
            if self.verdict == Verdict::Unfinished && self.out_bytes > self.budget_bytes {
                self.end(Verdict::Bomb);
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
        if self.packed.deflated { self.read_deflated(buf) } else { self.read_stored(buf) }
    }
}

impl Drop for EntryReader {
    fn drop(&mut self) {
        if let Some(spare) = self.unpacker.take() {
            self.spares.give(spare);
        }
    }
}
