//! The counting pass over a value: what the detectors' gate and the flags want to know of it.

use crate::record::Hints;

/// Bytes counted at once; a multiple of what a processor compares in one step.
const BLOCK: usize = 16;

/// What was counted over the bytes of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    digits: u32,
    dots_colons: u32,
    at_sign: bool,
    /// Whether a byte below a space occurs.
    pub(super) control: bool,
    /// Whether a byte outside ASCII occurs.
    pub(super) high: bool,
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
    #[inline]
    pub(super) fn add(&mut self, raw: &[u8]) {
        let (blocks, rest) = raw.as_chunks::<BLOCK>();
        for block in blocks {
            self.block(block);
        }
        if !rest.is_empty() {
            // Spaces count as nothing.
            let mut block = [b' '; BLOCK];
            for (to, from) in block.iter_mut().zip(rest) {
                *to = *from;
            }
            self.block(&block);
        }
    }

    /// Written without branches over a fixed length, so that it compiles to vector instructions.
    #[inline]
    fn block(&mut self, block: &[u8; BLOCK]) {
        let mut digits = 0_u8;
        let mut dots_colons = 0_u8;
        let mut at_sign = 0_u8;
        let mut control = 0_u8;
        let mut high = 0_u8;
        for byte in block {
            digits += u8::from(byte.wrapping_sub(b'0') < 10);
            dots_colons += u8::from(*byte == b'.') + u8::from(*byte == b':');
            at_sign |= u8::from(*byte == b'@');
            control |= u8::from(*byte < b' ');
            high |= byte;
        }
        self.digits = self.digits.saturating_add(u32::from(digits));
        self.dots_colons = self.dots_colons.saturating_add(u32::from(dots_colons));
        self.at_sign |= at_sign != 0;
        self.control |= control != 0;
        self.high |= high >= 0x80;
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
