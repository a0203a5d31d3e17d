//! Places inside packed entries at which unpacking can begin: between two blocks of deflate.
//!
//! Unpacking only goes forward, so that a record far into a large entry would cost all that stands
//! before it. What is needed to begin at the end of a block is the 32 KiB before it and the bits
//! that the last byte still holds (RFC 1951, 3.2). The 32 KiB are kept while the entry is read for
//! the first time; how many bits they were is found when the place is first used, by trying all
//! eight against the bytes that came next.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::{
    TINFL_FLAG_HAS_MORE_INPUT, TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
};
use miniz_oxide::inflate::core::{BlockBoundaryState, DecompressorOxide, decompress};

use super::bytes::read_full;
use super::source::Source;
use crate::record::EntryId;

/// How far back deflate looks.
pub(super) const WINDOW_BYTES: usize = 32 << 10;

/// Unpacked bytes between two places at first: what is kept is 1.4 % of them.
const APART_BYTES: u64 = 72 * WINDOW_BYTES as u64;

/// Places kept in all, which take 24 MiB. Where there are too many, every other one is dropped, and
/// the rest and all to come stand twice as far apart.
const PLACES: usize = 768;

/// Bytes behind a place by which its bits are told.
const NEXT_BYTES: usize = 64;

/// Packed bytes taken at a time.
const INPUT_BYTES: usize = 64 << 10;

/// Unpacked bytes made at a time.
const BLOCK_BYTES: usize = 128 << 10;

/// The places of all entries of an export.
#[derive(Clone)]
pub(super) struct Restarts(Arc<Mutex<Places>>);

struct Places {
    of: BTreeMap<EntryId, Vec<Place>>,
    count: usize,
    apart_bytes: u64,
}

/// A place at which unpacking can begin.
#[derive(Clone)]
struct Place {
    /// Packed bytes before it; the last one may hold bits that belong behind it.
    packed: u64,
    /// Unpacked bytes before it.
    out: u64,
    /// Line ends before it.
    lines: u64,
    /// The last unpacked bytes before it.
    window: Arc<[u8]>,
    /// The first unpacked bytes behind it.
    next: Vec<u8>,
}

impl Default for Restarts {
    fn default() -> Self {
        let places = Places { of: BTreeMap::new(), count: 0, apart_bytes: APART_BYTES };
        Self(Arc::new(Mutex::new(places)))
    }
}

impl Restarts {
    fn places(&self) -> MutexGuard<'_, Places> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there is a place in an entry between `after` and `until`, unpacked bytes from its
    /// start.
    pub(super) fn is_between(&self, entry: EntryId, after: u64, until: u64) -> bool {
        let places = self.places();
        let of = places.of.get(&entry).map_or(&[][..], Vec::as_slice);
        of.get(of.partition_point(|it| it.out <= after)).is_some_and(|it| it.out <= until)
    }

    /// The last place of an entry at or before this one.
    fn before(&self, entry: EntryId, out: u64) -> Option<Place> {
        let places = self.places();
        let of = places.of.get(&entry)?;
        of.get(of.partition_point(|it| it.out <= out).checked_sub(1)?).cloned()
    }

    /// Keeps a place, behind all others of its entry; gives the distance to the next one.
    fn keep(&self, entry: EntryId, place: Place) -> u64 {
        let mut places = self.places();
        let of = places.of.entry(entry).or_default();
        if of.last().is_none_or(|it| it.out < place.out) {
            of.push(place);
            places.count += 1;
        }
        if places.count > PLACES {
            places.apart_bytes *= 2;
            for of in places.of.values_mut() {
                let mut at = 0;
                of.retain(|_| {
                    at += 1;
                    at % 2 == 0
                });
            }
            places.count = places.of.values().map(Vec::len).sum();
        }
        places.apart_bytes
    }
}

/// Notes places while an entry is unpacked from its start.
pub(super) struct Keeper {
    restarts: Restarts,
    entry: EntryId,
    out: u64,
    lines: u64,
    /// Unpacked bytes from which on the next place is wanted.
    due: u64,
    /// The last bytes since a place was due.
    tail: Vec<u8>,
    /// A place whose next bytes are still to come.
    open: Option<Place>,
}

impl Keeper {
    pub(super) fn new(restarts: &Restarts, entry: EntryId) -> Self {
        let (last, apart) = {
            let places = restarts.places();
            let last = places.of.get(&entry).and_then(|it| it.last()).map_or(0, |it| it.out);
            (last, places.apart_bytes)
        };
        let (restarts, due) = (restarts.clone(), last + apart);
        Self { restarts, entry, out: 0, lines: 0, due, tail: Vec::new(), open: None }
    }

    /// Whether unpacking should stop at the end of a block.
    pub(super) fn is_due(&self) -> bool {
        self.out >= self.due
    }

    /// Takes what was unpacked into account.
    pub(super) fn gave(&mut self, bytes: &[u8]) {
        if self.is_due() {
            let from = bytes.len().saturating_sub(WINDOW_BYTES);
            let new = bytes.get(from..).unwrap_or_default();
            let passed = (self.tail.len() + new.len()).saturating_sub(WINDOW_BYTES);
            self.tail.drain(..passed);
            self.tail.extend_from_slice(new);
        }
        self.out += bytes.len() as u64;
        self.lines += memchr::memchr_iter(b'\n', bytes).count() as u64;
        let Some(place) = &mut self.open else { return };
        let more = NEXT_BYTES.saturating_sub(place.next.len()).min(bytes.len());
        place.next.extend_from_slice(bytes.get(..more).unwrap_or_default());
        if place.next.len() == NEXT_BYTES
            && let Some(place) = self.open.take()
        {
            let out = place.out;
            self.due = out + self.restarts.keep(self.entry, place);
        }
    }

    /// Notes the end of a block behind what was given; `packed` is how many packed bytes were used
    /// for all so far.
    pub(super) fn at_end_of_block(&mut self, packed: u64) {
        if self.tail.len() < WINDOW_BYTES {
            return;
        }
        let window = Arc::from(std::mem::take(&mut self.tail));
        let (out, lines) = (self.out, self.lines);
        self.open = Some(Place { packed, out, lines, window, next: Vec::new() });
        // Until its next bytes have come, no other is wanted.
        self.due = u64::MAX;
    }
}

/// The unpacked bytes of an entry from a place inside it on, without any check of their sum.
pub struct Resumed {
    source: Source,
    inflate: Box<DecompressorOxide>,
    input: Vec<u8>,
    from: usize,
    to: usize,
    /// What deflate may look back at, and behind it what was unpacked last.
    block: Vec<u8>,
    given: usize,
    made: usize,
    ended: bool,
    /// Unpacked bytes before the first one given.
    pub start: u64,
    /// Line ends before the first one given.
    pub lines: u64,
}

impl Resumed {
    /// Begins at the last kept place at or before `out`, nothing where there is none. The source
    /// holds all packed bytes of the entry, without a lock.
    pub(super) fn new(
        restarts: &Restarts,
        entry: EntryId,
        source: &Source,
        out: u64,
    ) -> Option<Self> {
        let place = restarts.before(entry, out)?;
        let mut last = [0];
        read_full(&source.part()?, place.packed.checked_sub(1)?, &mut last).ok()?;
        let [last] = last;
        (0..8).find_map(|bits| {
            let mut resumed = Self::with_bits(source, &place, (bits, last))?;
            let fits = resumed.fill() && resumed.unpacked().starts_with(&place.next);
            fits.then_some(resumed)
        })
    }

    fn with_bits(source: &Source, place: &Place, (bits, last): (u8, u8)) -> Option<Self> {
        let bit_buf = last.checked_shr(u32::from(8 - bits)).unwrap_or(0);
        let state = BlockBoundaryState { num_bits: bits, bit_buf, ..BlockBoundaryState::default() };
        let mut block = vec![0; WINDOW_BYTES + BLOCK_BYTES];
        block.get_mut(..WINDOW_BYTES)?.copy_from_slice(place.window.get(..WINDOW_BYTES)?);
        Some(Self {
            source: source.from(place.packed)?,
            inflate: Box::new(DecompressorOxide::from_block_boundary_state(&state)),
            input: vec![0; INPUT_BYTES],
            from: 0,
            to: 0,
            block,
            given: WINDOW_BYTES,
            made: WINDOW_BYTES,
            ended: false,
            start: place.out,
            lines: place.lines,
        })
    }

    /// What was unpacked and not given out yet.
    fn unpacked(&self) -> &[u8] {
        self.block.get(self.given..self.made).unwrap_or_default()
    }

    /// Unpacks the next block; says whether anything came.
    fn fill(&mut self) -> bool {
        let kept = self.made.saturating_sub(WINDOW_BYTES);
        self.block.copy_within(kept..self.made, 0);
        (self.given, self.made) = (WINDOW_BYTES, WINDOW_BYTES);
        while self.made < self.block.len() && !self.ended {
            if self.from == self.to {
                self.to = io::Read::read(&mut self.source, &mut self.input).unwrap_or(0);
                self.from = 0;
            }
            let input = self.input.get(self.from..self.to).unwrap_or_default();
            let more = if input.is_empty() { 0 } else { TINFL_FLAG_HAS_MORE_INPUT };
            let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF | more;
            let (status, taken, made) =
                decompress(&mut self.inflate, input, &mut self.block, self.made, flags);
            self.from = (self.from + taken).min(self.to);
            self.made = (self.made + made).min(self.block.len());
            self.ended =
                !matches!(status, TINFLStatus::NeedsMoreInput | TINFLStatus::HasMoreOutput)
                    || taken == 0 && made == 0;
        }
        self.made > WINDOW_BYTES
    }
}

impl io::Read for Resumed {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.given == self.made && !self.fill() {
            return Ok(0);
        }
        let count = io::Read::read(&mut self.unpacked(), buf)?;
        self.given += count;
        Ok(count)
    }
}
