//! Bytes that were packed as a whole with gzip, read at any place.
//!
//! Unpacking only goes forward, so its state is kept now and then, and reading goes on from the
//! nearest state before the wanted place. However large the file is, only so many states are kept:
//! when there are too many, every other one is dropped and the rest stand twice as far apart.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crc32fast::Hasher;
use miniz_oxide::inflate::stream::{InflateState, MinReset, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use super::bytes::{Bytes, array_at, le16, le32, read_full};
use crate::findings::ProblemKind;

/// Packed bytes taken at a time.
const INPUT_BYTES: usize = 64 << 10;

/// Unpacked bytes made at a time, and held for small reads that follow.
const BLOCK_BYTES: usize = 64 << 10;

/// The most that a header may have.
const HEADER_BYTES: usize = 128 << 10;

/// States kept; each takes about 43 KiB.
const STATES: usize = 512;

/// Unpacked bytes between two states at first.
const APART_BYTES: u64 = 1 << 20;

/// What a file may unpack to, whatever its size, and more for each packed byte.
const BUDGET_BYTES: u64 = 64 << 20;
const BUDGET_RATIO: u64 = 250;

/// Unpacked bytes between two signs of life.
const SIGN_EVERY_BYTES: u64 = 4 << 20;

/// A file packed with gzip, as what it unpacks to.
pub(super) struct GzipBytes {
    bytes: Arc<dyn Bytes>,
    unpacking: Mutex<Unpacking>,
}

/// Where unpacking is, so that it can go on from there.
#[derive(Clone)]
struct State {
    inflate: Box<InflateState>,
    /// The next packed byte.
    from: u64,
    /// The next unpacked byte.
    to: u64,
    /// Whether a member of the file is being unpacked.
    inside: bool,
}

struct Unpacking {
    now: State,
    states: Vec<State>,
    apart_bytes: u64,
    input: Vec<u8>,
    /// Where the bytes in `input` stand in the file.
    input_at: u64,
    block: Vec<u8>,
    /// Where the bytes in `block` stand in what was unpacked.
    block_at: u64,
    /// The end of what was unpacked at least once, which was summed up.
    summed: u64,
    sum: Hasher,
    /// The end of the last member whose sum was compared, in the file.
    compared: u64,
    fault: Option<ProblemKind>,
    end: Option<u64>,
}

impl GzipBytes {
    pub(super) fn new(bytes: Arc<dyn Bytes>) -> Self {
        let inflate = InflateState::new_boxed(DataFormat::Raw);
        let now = State { inflate, from: 0, to: 0, inside: false };
        let unpacking = Unpacking {
            states: vec![now.clone()],
            now,
            apart_bytes: APART_BYTES,
            input: Vec::new(),
            input_at: 0,
            block: Vec::new(),
            block_at: 0,
            summed: 0,
            sum: Hasher::new(),
            compared: 0,
            fault: None,
            end: None,
        };
        Self { bytes, unpacking: Mutex::new(unpacking) }
    }

    fn unpacking(&self) -> MutexGuard<'_, Unpacking> {
        self.unpacking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Unpacks to the end, so that the length is known; gives what is wrong with the file. `sign` is
    /// called now and then.
    pub(super) fn finish(&self, sign: &mut dyn FnMut()) -> Option<ProblemKind> {
        loop {
            sign();
            let mut it = self.unpacking();
            if it.end.is_some() {
                return it.fault;
            }
            let goal = it.summed.saturating_add(SIGN_EVERY_BYTES);
            it.go_to(goal, &*self.bytes);
        }
    }
}

impl Bytes for GzipBytes {
    /// What is known of the length so far.
    fn len(&self) -> u64 {
        let it = self.unpacking();
        it.end.unwrap_or(it.summed)
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        let mut it = self.unpacking();
        it.go_to(offset, &*self.bytes);
        let skip = usize::try_from(offset.saturating_sub(it.block_at)).unwrap_or(usize::MAX);
        let held = it.block.get(skip..).unwrap_or_default();
        let count = held.len().min(buf.len());
        if let (Some(to), Some(what)) = (buf.get_mut(..count), held.get(..count)) {
            to.copy_from_slice(what);
        }
        Ok(count)
    }

    fn changed(&self) -> bool {
        self.bytes.changed()
    }
}

impl Unpacking {
    /// Makes the block in which this place is, or the last one.
    fn go_to(&mut self, place: u64, bytes: &dyn Bytes) {
        let here = self.block_at..self.block_at + self.block.len() as u64;
        if here.contains(&place) || self.end.is_some_and(|end| place >= end) {
            if place >= here.end {
                self.block.clear();
            }
            return;
        }
        let before = self.states.partition_point(|it| it.to <= place);
        if let Some(state) = before.checked_sub(1).and_then(|at| self.states.get(at))
            && (place < self.now.to || state.to > self.now.to)
        {
            self.now = state.clone();
            self.block.clear();
        }
        while self.now.to <= place {
            if !self.block(bytes) {
                self.block.clear();
                return;
            }
        }
    }

    /// Makes the next block; says whether there is one.
    fn block(&mut self, bytes: &dyn Bytes) -> bool {
        self.keep();
        self.block_at = self.now.to;
        self.block.resize(BLOCK_BYTES, 0);
        let mut made = 0;
        while made < BLOCK_BYTES {
            match self.some(bytes, made) {
                Some(count) => made += count,
                None => break,
            }
        }
        self.block.truncate(made);
        made > 0
    }

    /// Keeps the state, where none is kept near by.
    fn keep(&mut self) {
        let last = self.states.last().map_or(0, |it| it.to);
        if self.now.to < last.saturating_add(self.apart_bytes) {
            return;
        }
        if self.states.len() >= STATES {
            self.apart_bytes *= 2;
            let mut at = 0;
            self.states.retain(|_| {
                at += 1;
                at % 2 == 1
            });
        }
        self.states.push(self.now.clone());
    }

    /// Unpacks something into the block from here on. Nothing at the end.
    fn some(&mut self, bytes: &dyn Bytes, made: usize) -> Option<usize> {
        if !self.now.inside && !self.enter(bytes) {
            return None;
        }
        let held = self.held(bytes);
        if held.is_empty() {
            return self.stop(Some(ProblemKind::Truncated));
        }
        let from = (self.now.from - self.input_at) as usize;
        let input = self.input.get(from..).unwrap_or_default();
        let into = self.block.get_mut(made..).unwrap_or_default();
        let result = inflate(&mut self.now.inflate, input, into, MZFlush::None);
        let count = result.bytes_written;
        self.now.from += result.bytes_consumed as u64;
        self.take_into_account(made, count);
        match result.status {
            Ok(MZStatus::StreamEnd) => self.leave(bytes),
            Ok(_) => {}
            Err(MZError::Buf) if count > 0 || result.bytes_consumed > 0 => {}
            Err(_) => {
                self.stop(Some(ProblemKind::Damaged));
                return Some(count).filter(|it| *it > 0);
            }
        }
        let budget = self.now.from.saturating_mul(BUDGET_RATIO).saturating_add(BUDGET_BYTES);
        if self.now.to > budget {
            return self.stop(Some(ProblemKind::Bomb));
        }
        Some(count)
    }

    fn take_into_account(&mut self, made: usize, count: usize) {
        let known = usize::try_from(self.summed.saturating_sub(self.now.to)).unwrap_or(usize::MAX);
        self.now.to += count as u64;
        if let Some(new) = self.block.get(made..made + count).and_then(|it| it.get(known..)) {
            self.sum.update(new);
            self.summed = self.now.to.max(self.summed);
        }
    }

    /// The packed bytes from here on that are held; more are taken if there are none.
    fn held(&mut self, bytes: &dyn Bytes) -> &[u8] {
        let here = self.input_at..self.input_at + self.input.len() as u64;
        if !here.contains(&self.now.from) {
            self.input.resize(INPUT_BYTES, 0);
            let came = read_full(bytes, self.now.from, &mut self.input).unwrap_or(0);
            self.input.truncate(came);
            self.input_at = self.now.from;
        }
        let from = (self.now.from - self.input_at) as usize;
        self.input.get(from..).unwrap_or_default()
    }

    /// There is no more.
    fn stop(&mut self, fault: Option<ProblemKind>) -> Option<usize> {
        if self.end.is_none() {
            self.end = Some(self.now.to);
            self.fault = self.fault.or(fault);
        }
        None
    }

    /// Passes the header of the next member; says whether there is one.
    fn enter(&mut self, bytes: &dyn Bytes) -> bool {
        let start = self.now.from;
        let Some(length) = header_bytes(bytes, start) else {
            // Behind the last member there may be anything, often zeros.
            let cut = start == 0;
            self.stop(cut.then_some(ProblemKind::Damaged));
            return false;
        };
        self.now.from = start + length;
        self.now.inside = true;
        self.now.inflate.reset_as(MinReset);
        true
    }

    /// Passes what stands behind a member, and compares its sum.
    fn leave(&mut self, bytes: &dyn Bytes) {
        let tail: Option<[u8; 8]> = array_at(bytes, self.now.from);
        if self.now.from > self.compared {
            self.compared = self.now.from;
            let sum = std::mem::take(&mut self.sum).finalize();
            match tail {
                Some(tail) if le32(&tail, 0) != sum => self.fault = Some(ProblemKind::Checksum),
                Some(_) => {}
                None => self.fault = Some(ProblemKind::Truncated),
            }
        }
        self.now.from = self.now.from.saturating_add(8);
        self.now.inside = false;
    }
}

/// The length of the header of a member that starts here.
fn header_bytes(bytes: &dyn Bytes, start: u64) -> Option<u64> {
    let mut head = array_at::<10>(bytes, start)?.to_vec();
    let [0x1f, 0x8b, 8, flags, ..] = *head else { return None };
    let has = |bit: u8| flags & (1 << bit) != 0;
    if has(2) || has(3) || has(4) {
        head.resize(HEADER_BYTES, 0);
        let came = read_full(bytes, start, &mut head).ok()?;
        head.truncate(came);
    }
    let mut at = 10;
    if has(2) {
        at += 2 + usize::from(le16(&head, at));
    }
    // A name and a comment, each up to a zero.
    for _ in 0..usize::from(has(3)) + usize::from(has(4)) {
        at += memchr::memchr(0, head.get(at..)?)? + 1;
    }
    if has(1) {
        at += 2;
    }
    Some(at as u64)
}
