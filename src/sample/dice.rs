//! Random numbers that are the same for the same seed on every machine (`SplitMix64`).

/// A stream of random numbers.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// An own stream for part `number`, whatever else was rolled before.
    pub(super) fn fork(&self, number: u64) -> Self {
        let mut mixed = Self(self.0 ^ number.wrapping_mul(0xd134_2543_de82_ef95));
        Self(mixed.roll())
    }

    /// Any number.
    pub(super) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `end`, `end` excluded; 0 when `end` is 0.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.roll()) * u128::from(end)) >> 64) as u64
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// Whether something happens that does in this part of all cases, from 0 to 1.
    pub(super) fn chance(&mut self, part: f64) -> bool {
        self.fraction() < part
    }

    /// A number from 0 to 1, 1 excluded.
    pub(super) fn fraction(&mut self) -> f64 {
        const STEPS: f64 = (1_u64 << 53) as f64;
        (self.roll() >> 11) as f64 / STEPS
    }

    /// A position below `end` where earlier ones come more often.
    pub(super) fn early(&mut self, end: u64) -> u64 {
        let (one, other) = (self.below(end), self.below(end));
        one.min(other)
    }

    /// A position below `end` where the first ones come very often, as words in a language do.
    pub(super) fn earliest(&mut self, end: u64) -> u64 {
        let reach = self.below(end);
        self.below(reach + 1)
    }
}
