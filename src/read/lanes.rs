//! The kernel of the JSON scanner: text up to its end, eight bytes at a time in the lanes of a word.
//!
//! Plain arithmetic that is the same on every processor. A form for vector instructions that the
//! compiler is left to find was tried and cost three times as much.

/// Bytes in a word.
const LANES: usize = 8;

/// A byte in every lane.
const fn all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; LANES])
}

/// The bit of each lane that tells.
const TOP: u64 = all(0x80);

/// Bytes of a text that call for a closer look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Odd {
    /// Whether a byte below a space occurs.
    pub(super) control: bool,
    /// Whether a byte outside ASCII occurs.
    pub(super) high: bool,
}

impl Odd {
    /// What occurs in these bytes.
    #[inline]
    pub(super) fn of(bytes: &[u8]) -> Self {
        let (words, rest) = bytes.as_chunks::<LANES>();
        let mut seen = Seen::default();
        for word in words {
            seen.add(u64::from_le_bytes(*word));
        }
        seen.add(padded(rest));
        seen.odd(TOP)
    }

    /// What occurs in these or in others.
    pub(super) fn or(self, other: Self) -> Self {
        Self { control: self.control | other.control, high: self.high | other.high }
    }

    /// Whether there is any.
    #[inline]
    pub(super) fn any(self) -> bool {
        self.control | self.high
    }
}

/// Looks for the first `quote` or backslash in `bytes`: its place, and what occurs before it.
/// `None` where there is neither.
#[inline]
pub(super) fn text_end(quote: u8, bytes: &[u8]) -> Option<(usize, Odd)> {
    let (words, rest) = bytes.as_chunks::<LANES>();
    let quotes = all(quote);
    let mut seen = Seen::default();
    let mut before = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let ends = ends(quotes, word);
        if ends != 0 {
            return Some(seen.until(before, word, ends));
        }
        seen.add(word);
        before += LANES;
    }
    let word = padded(rest);
    let ends = ends(quotes, word);
    (ends != 0).then(|| seen.until(before, word, ends))
}

/// Not 0 where a quote or a backslash is in the word: then its lowest bit is in the lane of the
/// first one.
#[inline]
fn ends(quotes: u64, word: u64) -> u64 {
    // A lane that is zero gets its top bit; only lanes above such a one may get it wrongly.
    let zeros = |lanes: u64| lanes.wrapping_sub(all(1)) & !lanes;
    (zeros(word ^ quotes) | zeros(word ^ all(b'\\'))) & TOP
}

/// The last bytes, fewer than a word, with spaces behind them.
#[inline]
fn padded(rest: &[u8]) -> u64 {
    rest.iter().rev().fold(all(b' '), |word, byte| word << 8 | u64::from(*byte))
}

/// What was seen in words, in the top bits of lanes.
#[derive(Clone, Copy, Default)]
struct Seen {
    control: u64,
    high: u64,
}

impl Seen {
    #[inline]
    fn add(&mut self, word: u64) {
        // A lane borrows where it is below a space. What the next lane lends may make it one too
        // many, but never the first.
        self.control |= word.wrapping_sub(all(b' ')) & !word;
        self.high |= word;
    }

    /// The place of the first of the `ends`, and what was seen with this word up to there.
    #[inline]
    fn until(self, before: usize, word: u64, ends: u64) -> (usize, Odd) {
        let mut last = Self::default();
        last.add(word);
        let lanes = (ends & ends.wrapping_neg()).wrapping_sub(1) & TOP;
        let odd = self.odd(TOP).or(last.odd(lanes));
        (before + ends.trailing_zeros() as usize / LANES, odd)
    }

    #[inline]
    fn odd(self, lanes: u64) -> Odd {
        Odd { control: self.control & lanes != 0, high: self.high & lanes != 0 }
    }
}
