//! The counting pass over a value: what the detectors' gate and the flags want to know of it.

use crate::record::Hints;

/// A byte in each of the eight lanes of a word.
const fn lanes(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Words whose counts fit into lanes of a byte when summed up.
const WORDS: usize = 31;

/// What was counted over the bytes of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    digits: u32,
    dots_colons: u32,
    at_sign: bool,
    /// Not 0 where a byte below a space occurs.
    control: u64,
    /// Not 0 where a byte outside ASCII occurs.
    high: u64,
}

impl Tally {
    /// Counts over `raw`.
    #[inline]
    pub(super) fn of(raw: &[u8]) -> Self {
        let mut tally = Self::default();
        tally.add(raw);
        tally
    }

    /// Counts over `raw` as well.
    ///
    /// Eight bytes at a time in the lanes of a word: measured several times faster than a loop over
    /// bytes, most values being too short for vector instructions to pay.
    #[inline]
    pub(super) fn add(&mut self, raw: &[u8]) {
        let (words, rest) = raw.as_chunks::<8>();
        for words in words.chunks(WORDS) {
            let mut lanes = Lanes::default();
            for word in words {
                lanes.add(u64::from_le_bytes(*word));
            }
            self.take(lanes);
        }
        if !rest.is_empty() {
            let mut lanes = Lanes::default();
            lanes.add(last_word(raw, rest));
            self.take(lanes);
        }
    }

    #[inline]
    fn take(&mut self, lanes: Lanes) {
        let Lanes { digits, dots_colons, at_sign, control, high } = lanes;
        self.digits = self.digits.saturating_add(sum(digits));
        self.dots_colons = self.dots_colons.saturating_add(sum(dots_colons));
        self.at_sign |= at_sign != 0;
        self.control |= control;
        self.high |= high & HIGH;
    }

    /// Whether a byte below a space occurs.
    #[inline]
    pub(super) fn has_control(self) -> bool {
        self.control != 0
    }

    /// Whether a byte outside ASCII occurs.
    #[inline]
    pub(super) fn has_high(self) -> bool {
        self.high != 0
    }

    /// The part that goes with the value.
    #[inline]
    pub(super) fn hints(self) -> Hints {
        Hints {
            digits: u16::try_from(self.digits).unwrap_or(u16::MAX),
            dots_colons: u16::try_from(self.dots_colons).unwrap_or(u16::MAX),
            at_sign: self.at_sign,
        }
    }
}

const HIGH: u64 = lanes(0x80);

/// Counts in the lanes of words.
#[derive(Clone, Copy, Default)]
struct Lanes {
    digits: u64,
    dots_colons: u64,
    at_sign: u64,
    control: u64,
    high: u64,
}

impl Lanes {
    /// Each test leaves a lane's highest bit set where it holds. Sums stay below 256 in each lane,
    /// so that nothing carries into the next.
    #[inline]
    fn add(&mut self, word: u64) {
        let ascii = !word & HIGH;
        let low = word & lanes(0x7f);
        let at_least = |byte: u8| low.wrapping_add(lanes(0x80 - byte));
        let is = |byte: u8| !(low ^ lanes(byte)).wrapping_add(lanes(0x7f));
        let digit = at_least(b'0') & !at_least(b'9' + 1) & ascii;
        let dot_colon = (is(b'.') | is(b':')) & ascii;
        self.digits = self.digits.wrapping_add(digit >> 7);
        self.dots_colons = self.dots_colons.wrapping_add(dot_colon >> 7);
        self.at_sign |= is(b'@') & ascii;
        self.control |= !at_least(b' ') & ascii;
        self.high |= word;
    }
}

/// The sum of all lanes, at most 255.
#[inline]
fn sum(lanes_of_counts: u64) -> u32 {
    (lanes_of_counts.wrapping_mul(lanes(1)) >> 56) as u32
}

/// The word that holds `rest`, the last bytes of `raw`, and spaces, which count as nothing.
#[inline]
fn last_word(raw: &[u8], rest: &[u8]) -> u64 {
    let used = 8 * (rest.len() as u32 % 8);
    if let Some(last) = raw.last_chunk::<8>() {
        return u64::from_le_bytes(*last) >> (64 - used) | lanes(b' ') << used;
    }
    rest.iter().rev().fold(lanes(b' '), |word, byte| word << 8 | u64::from(*byte))
}
