//! The rows themselves, in segments so that growing never copies what is there.

use std::ops::Range;

use super::ClassId;
use crate::findings::Stamp;
use crate::taxonomy::Level;

/// Rows in a segment.
const SEGMENT_ROWS: usize = 1 << 16;

/// Rows whose times are noted together.
pub(super) const BLOCK_ROWS: u32 = 1 << 12;

/// Distinct offsets from UTC that are told apart; further ones count as unknown.
const OFFSETS_MAX: usize = 30;

/// Stands where an offset's code would, of a row that says a day without a time of day.
const DAY_CODE: u8 = 31;

/// One record, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its class.
    pub class: ClassId,
    /// Its time in seconds since 1970 UTC, 1970 to 2106; others count as undated. Of a day without a
    /// time of day, the seconds of all days before it: it is that day on every clock.
    pub secs: Option<u32>,
    /// Its own offset from UTC in minutes, if the export wrote one.
    pub offset_mins: Option<i16>,
    /// Whether it says a day without a time of day.
    pub day_only: bool,
    /// Its level.
    pub level: Level,
    /// Where it starts in the entry's decoded text, in bytes; below 1 TiB.
    pub offset_bytes: u64,
    /// Whether it was taken back: empty, or there twice.
    pub dead: bool,
}

impl Row {
    /// When it is from.
    pub fn stamp(&self) -> Option<Stamp> {
        let Self { offset_mins, day_only, .. } = *self;
        self.secs.map(|secs| Stamp { secs: i64::from(secs), offset_mins, day_only })
    }

    /// One that says nothing, for what begins there.
    pub fn dead(offset_bytes: u64) -> Self {
        Self {
            class: ClassId(0),
            secs: None,
            offset_mins: None,
            day_only: false,
            level: Level::Everyday,
            offset_bytes,
            dead: true,
        }
    }
}

/// A row in twelve bytes. They lie together, since a row is made, read and counted as a whole.
#[derive(Clone, Copy)]
struct Packed {
    /// 0 for none.
    secs: u32,
    place_low: u32,
    class: u16,
    place_high: u8,
    /// Bits 0–4 offset code or [`DAY_CODE`], 5–6 level, 7 dead.
    bits: u8,
}

/// What can be asked of a row before it is unpacked.
pub(super) struct Sieve {
    /// Which levels are wanted of each class, a bit a level.
    pub(super) levels: Vec<u8>,
    /// The first and the last time that is wanted; 0 stands for none.
    pub(super) secs: (u32, u32),
}

impl Sieve {
    #[inline]
    fn passes(&self, row: Packed) -> bool {
        let levels = self.levels.get(usize::from(row.class)).copied().unwrap_or(0);
        // A dead row's bit 7 is moved to a level that there is not.
        levels >> (row.bits >> 5 & 7) & 1 == 1 && self.secs.0 <= row.secs && row.secs <= self.secs.1
    }
}

/// Living rows of one class.
pub(super) struct Rows<'a> {
    columns: &'a Columns,
    rows: std::slice::Iter<'a, Packed>,
}

impl Iterator for Rows<'_> {
    type Item = Row;

    #[inline]
    fn next(&mut self) -> Option<Row> {
        let living = self.rows.find(|it| it.bits >> 7 == 0)?;
        Some(self.columns.unpack(*living))
    }
}

/// All rows, 12 bytes each.
#[derive(Default)]
pub struct Columns {
    /// All full but the last.
    segments: Vec<Vec<Packed>>,
    offsets: Vec<i16>,
    /// Whether a row says a day without a time of day.
    has_days: bool,
    len: u32,
    /// The first and the last time in each block, the undated ones as 0.
    spans: Vec<(u32, u32)>,
    /// The rows before this one are those that `spans` was made of.
    spans_of: u32,
}

impl Columns {
    /// How many rows there are, dead ones included.
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends a row and gives its number.
    pub fn push(&mut self, row: Row) -> u32 {
        let number = self.len;
        let packed = self.pack(&row);
        match self.segments.last_mut() {
            Some(segment) if segment.len() < SEGMENT_ROWS => segment.push(packed),
            // Small exports do not pay for a whole segment: the first one grows up to it. Of a later
            // one only the pages that are written count, and growing would write them twice.
            last => {
                let room = if last.is_some() { SEGMENT_ROWS } else { 1 };
                let mut segment = Vec::with_capacity(room);
                segment.push(packed);
                self.segments.push(segment);
            }
        }
        self.len = number.saturating_add(1);
        number
    }

    /// Whether a row says a day without a time of day.
    pub(super) fn has_days(&self) -> bool {
        self.has_days
    }

    /// The offset from UTC that all rows with one of their own have.
    pub(super) fn one_offset(&self) -> Option<i16> {
        if let [only] = *self.offsets { Some(only) } else { None }
    }

    /// The row with this number.
    pub fn get(&self, number: u32) -> Option<Row> {
        let segment = self.segments.get(number as usize / SEGMENT_ROWS)?;
        segment.get(number as usize % SEGMENT_ROWS).map(|it| self.unpack(*it))
    }

    /// Notes from when the rows of each block are, so that a choice by time passes over others.
    pub fn note_spans(&mut self) {
        let times = |block: &[Packed]| {
            let times = block.iter().map(|it| it.secs);
            times.fold((u32::MAX, 0), |span, secs| (secs.min(span.0), secs.max(span.1)))
        };
        let blocks = self.segments.iter().flat_map(|it| it.chunks(BLOCK_ROWS as usize));
        self.spans = blocks.map(times).collect();
        self.spans_of = self.len;
    }

    /// Tells those of these rows that pass, ascending, without a look at blocks of which it is known
    /// that none does.
    pub(super) fn sift(&self, rows: Range<u32>, sieve: &Sieve, mut tell: impl FnMut(u32, &Row)) {
        let end = rows.end.min(self.len);
        for block in rows.start / BLOCK_ROWS..end.div_ceil(BLOCK_ROWS) {
            let (start, last) = (block * BLOCK_ROWS, (block + 1).saturating_mul(BLOCK_ROWS));
            let span =
                self.spans.get(block as usize).filter(|_| last.min(self.len) <= self.spans_of);
            if span.is_some_and(|it| it.0 > sieve.secs.1 || it.1 < sieve.secs.0) {
                continue;
            }
            let (from, to) = (start.max(rows.start), last.min(end));
            let segment = self.segments.get(from as usize / SEGMENT_ROWS).map_or(&[][..], |it| it);
            let at = from as usize % SEGMENT_ROWS;
            let rows = segment.get(at..at + to.saturating_sub(from) as usize).unwrap_or_default();
            for (number, row) in (from..).zip(rows).filter(|it| sieve.passes(*it.1)) {
                tell(number, &self.unpack(*row));
            }
        }
    }

    /// Whether a row passes; the row, where it does.
    pub(super) fn sifted(&self, number: u32, sieve: &Sieve) -> Option<Row> {
        let segment = self.segments.get(number as usize / SEGMENT_ROWS)?;
        let row = segment.get(number as usize % SEGMENT_ROWS).filter(|it| sieve.passes(**it))?;
        Some(self.unpack(*row))
    }

    /// Replaces a row.
    pub fn set(&mut self, number: u32, row: Row) {
        self.spans_of = self.spans_of.min(number);
        let packed = self.pack(&row);
        let segment = self.segments.get_mut(number as usize / SEGMENT_ROWS);
        if let Some(it) = segment.and_then(|it| it.get_mut(number as usize % SEGMENT_ROWS)) {
            *it = packed;
        }
    }

    /// These rows, as far as they are there, in order.
    pub fn range(&self, rows: Range<u32>) -> impl Iterator<Item = Row> {
        let (start, end) = (rows.start as usize, rows.end as usize);
        let first = start / SEGMENT_ROWS;
        (first..end.div_ceil(SEGMENT_ROWS)).flat_map(move |at| {
            let segment = self.segments.get(at).map_or(&[][..], |it| it);
            let from = start.saturating_sub(at * SEGMENT_ROWS).min(segment.len());
            let to = end.saturating_sub(at * SEGMENT_ROWS).min(segment.len()).max(from);
            let rows = segment.get(from..to).unwrap_or_default();
            rows.iter().map(|it| self.unpack(*it))
        })
    }

    /// Tells these rows, as far as they are there, in order: those of one class that follow one
    /// another together, without the dead ones.
    pub(super) fn by_class(&self, rows: Range<u32>, mut tell: impl FnMut(ClassId, &mut Rows<'_>)) {
        let (mut from, to) = (rows.start as usize, rows.end as usize);
        while from < to {
            let segment = self.segments.get(from / SEGMENT_ROWS).map_or(&[][..], |it| it);
            let start = from % SEGMENT_ROWS;
            let end = segment.len().min(start + (to - from));
            let Some(rows) = segment.get(start..end).filter(|it| !it.is_empty()) else { return };
            for run in rows.chunk_by(|a, b| a.class == b.class) {
                let class = run.first().map_or(0, |it| it.class);
                tell(ClassId(class), &mut Rows { columns: self, rows: run.iter() });
            }
            from += end - start;
        }
    }

    /// Forgets all rows from this one on.
    pub fn truncate(&mut self, rows: u32) {
        self.len = self.len.min(rows);
        self.spans_of = self.spans_of.min(rows);
        let rows = self.len as usize;
        self.segments.truncate(rows.div_ceil(SEGMENT_ROWS));
        let full = self.segments.len().saturating_sub(1) * SEGMENT_ROWS;
        if let Some(last) = self.segments.last_mut() {
            last.truncate(rows - full);
        }
    }

    #[inline]
    fn pack(&mut self, row: &Row) -> Packed {
        Packed {
            secs: row.secs.unwrap_or(0),
            place_low: row.offset_bytes as u32,
            class: row.class.0,
            place_high: (row.offset_bytes >> 32) as u8,
            bits: self.bits(row),
        }
    }

    #[inline]
    fn unpack(&self, packed: Packed) -> Row {
        let Packed { secs, place_low, class, place_high, bits } = packed;
        // That of a day stands behind all that there is of offsets.
        let code = usize::from(bits & 31);
        Row {
            class: ClassId(class),
            secs: (secs != 0).then_some(secs),
            offset_mins: code.checked_sub(1).and_then(|at| self.offsets.get(at)).copied(),
            day_only: bits & 31 == DAY_CODE,
            level: Level::from_number(bits >> 5 & 3).unwrap_or_default(),
            offset_bytes: u64::from(place_high) << 32 | u64::from(place_low),
            dead: bits >> 7 == 1,
        }
    }

    #[inline]
    fn bits(&mut self, row: &Row) -> u8 {
        let code = match row.offset_mins {
            _ if row.day_only => self.day_code(),
            Some(mins) => self.offset_code(mins),
            None => 0,
        };
        code | row.level.number() << 5 | u8::from(row.dead) << 7
    }

    #[cold]
    fn day_code(&mut self) -> u8 {
        self.has_days = true;
        DAY_CODE
    }

    fn offset_code(&mut self, mins: i16) -> u8 {
        let known = self.offsets.iter().position(|it| *it == mins);
        let at = known.or_else(|| {
            (self.offsets.len() < OFFSETS_MAX).then(|| {
                self.offsets.push(mins);
                self.offsets.len() - 1
            })
        });
        at.map_or(0, |at| at as u8 + 1)
    }
}
