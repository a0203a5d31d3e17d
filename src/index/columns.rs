//! The columns themselves, in segments so that growing never copies what is there.

use super::ClassId;
use crate::taxonomy::Level;

/// Rows in a segment.
const SEGMENT_ROWS: usize = 1 << 16;

/// Distinct offsets from UTC that are told apart; further ones count as unknown.
const OFFSETS_MAX: usize = 31;

/// One record, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its class.
    pub class: ClassId,
    /// Its time in seconds since 1970 UTC, 1970 to 2106; others count as undated.
    pub secs: Option<u32>,
    /// Its own offset from UTC in minutes, if the export wrote one.
    pub offset_mins: Option<i16>,
    /// Its level.
    pub level: Level,
    /// Where it starts in the entry's decoded text, in bytes; below 1 TiB.
    pub offset_bytes: u64,
    /// Whether it was taken back: empty, or there twice.
    pub dead: bool,
}

struct Segment {
    class: Vec<u16>,
    secs: Vec<u32>,
    place_low: Vec<u32>,
    place_high: Vec<u8>,
    /// Bits 0–4 offset code, 5–6 level, 7 dead.
    bits: Vec<u8>,
}

/// All rows, 12 bytes each.
#[derive(Default)]
pub struct Columns {
    segments: Vec<Segment>,
    offsets: Vec<i16>,
}

impl Columns {
    /// How many rows there are, dead ones included.
    pub fn len(&self) -> u32 {
        let full = self.segments.len().saturating_sub(1) * SEGMENT_ROWS;
        let last = self.segments.last().map_or(0, |it| it.class.len());
        u32::try_from(full + last).unwrap_or(u32::MAX)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends a row and gives its number.
    pub fn push(&mut self, row: Row) -> u32 {
        let number = self.len();
        let bits = self.bits(&row);
        if self.segments.last().is_none_or(|it| it.class.len() == SEGMENT_ROWS) {
            self.segments.push(Segment::new());
        }
        if let Some(segment) = self.segments.last_mut() {
            segment.class.push(row.class.0);
            segment.secs.push(row.secs.unwrap_or(0));
            segment.place_low.push(row.offset_bytes as u32);
            segment.place_high.push((row.offset_bytes >> 32) as u8);
            segment.bits.push(bits);
        }
        number
    }

    /// The row with this number.
    pub fn get(&self, number: u32) -> Option<Row> {
        let segment = self.segments.get(number as usize / SEGMENT_ROWS)?;
        self.read(segment, number as usize % SEGMENT_ROWS)
    }

    /// Replaces a row.
    pub fn set(&mut self, number: u32, row: Row) {
        let bits = self.bits(&row);
        let at = number as usize % SEGMENT_ROWS;
        let Some(segment) = self.segments.get_mut(number as usize / SEGMENT_ROWS) else { return };
        put(&mut segment.class, at, row.class.0);
        put(&mut segment.secs, at, row.secs.unwrap_or(0));
        put(&mut segment.place_low, at, row.offset_bytes as u32);
        put(&mut segment.place_high, at, (row.offset_bytes >> 32) as u8);
        put(&mut segment.bits, at, bits);
    }

    /// All rows in order.
    pub fn iter(&self) -> impl Iterator<Item = Row> {
        self.segments
            .iter()
            .flat_map(|segment| (0..segment.class.len()).filter_map(|at| self.read(segment, at)))
    }

    /// Forgets all rows from this one on.
    pub fn truncate(&mut self, rows: u32) {
        let rows = rows as usize;
        self.segments.truncate(rows.div_ceil(SEGMENT_ROWS));
        let full = self.segments.len().saturating_sub(1) * SEGMENT_ROWS;
        if let Some(last) = self.segments.last_mut() {
            let keep = rows - full;
            last.class.truncate(keep);
            last.secs.truncate(keep);
            last.place_low.truncate(keep);
            last.place_high.truncate(keep);
            last.bits.truncate(keep);
        }
    }

    fn read(&self, segment: &Segment, at: usize) -> Option<Row> {
        let bits = *segment.bits.get(at)?;
        let secs = *segment.secs.get(at)?;
        let high = u64::from(*segment.place_high.get(at)?) << 32;
        let code = usize::from(bits & 31);
        Some(Row {
            class: ClassId(*segment.class.get(at)?),
            secs: (secs != 0).then_some(secs),
            offset_mins: code.checked_sub(1).and_then(|at| self.offsets.get(at)).copied(),
            level: Level::from_number(bits >> 5 & 3).unwrap_or_default(),
            offset_bytes: high | u64::from(*segment.place_low.get(at)?),
            dead: bits >> 7 == 1,
        })
    }

    fn bits(&mut self, row: &Row) -> u8 {
        let code = row.offset_mins.map_or(0, |mins| self.offset_code(mins));
        code | row.level.number() << 5 | u8::from(row.dead) << 7
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

impl Segment {
    fn new() -> Self {
        // Small exports should not pay for a whole segment: vectors grow up to it.
        Self {
            class: Vec::new(),
            secs: Vec::new(),
            place_low: Vec::new(),
            place_high: Vec::new(),
            bits: Vec::new(),
        }
    }
}

fn put<T>(column: &mut [T], at: usize, value: T) {
    if let Some(cell) = column.get_mut(at) {
        *cell = value;
    }
}
