//! A number that stands for a value, so that equal values are counted once and none is kept.

use crate::findings::IdentifierKind;

/// Hashes a value's normal form byte by byte (FNV-1a with a final mix, fixed for all runs).
pub(super) struct Digest(u64);

impl Digest {
    const PRIME: u64 = 0x0000_0100_0000_01b3;

    /// Starts with the kind, so that equal bytes of two kinds differ.
    pub(super) fn new(kind: IdentifierKind) -> Self {
        Self(0xcbf2_9ce4_8422_2325).byte(kind as u8)
    }

    /// Adds one byte.
    pub(super) fn byte(self, byte: u8) -> Self {
        Self((self.0 ^ u64::from(byte)).wrapping_mul(Self::PRIME))
    }

    /// Adds bytes.
    pub(super) fn bytes(self, bytes: impl IntoIterator<Item = u8>) -> Self {
        bytes.into_iter().fold(self, Self::byte)
    }

    /// The number.
    pub(super) fn finish(self) -> u64 {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ (mixed >> 29)
    }
}
