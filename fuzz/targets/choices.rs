//! Choices made from bytes: what a structured target builds is decided by its input, from the front.

/// Takes choices from bytes; zeros once there are no more.
pub(super) struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
    pub(super) fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// Whether bytes are left.
    pub(super) fn more(&self) -> bool {
        !self.0.is_empty()
    }

    pub(super) fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    /// Up to eight bytes as a number.
    pub(super) fn number(&mut self, bytes: usize) -> u64 {
        (0..bytes).fold(0, |number, _| number << 8 | u64::from(self.byte()))
    }

    /// True once in so many cases, and never after the last byte.
    pub(super) fn one_in(&mut self, cases: u8) -> bool {
        self.more() && self.byte() % cases == cases - 1
    }

    /// As many bytes as the next one says, or fewer.
    pub(super) fn bytes(&mut self) -> &'a [u8] {
        let count = usize::from(self.byte()).min(self.0.len());
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    /// What is left.
    pub(super) fn rest(self) -> &'a [u8] {
        self.0
    }
}
