//! A fast hash of contents, to notice what is there twice. Not a checksum and not for secrets.

/// Multiplies two halves together: spreads every input bit over the result.
#[inline]
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ (product >> 64) as u64
}

/// Mixes a number into a hash.
#[inline]
pub(super) fn mix(hash: u64, value: u64) -> u64 {
    fold(hash ^ 0x9e37_79b9_7f4a_7c15, value ^ 0xe703_7ed1_a0b4_28db)
}

/// Mixes bytes into a hash, sixteen at a time.
#[inline]
pub(super) fn bytes(hash: u64, bytes: &[u8]) -> u64 {
    let (pairs, rest) = bytes.as_chunks::<16>();
    let mut hash = hash ^ (bytes.len() as u64).wrapping_mul(0x9fb2_1c65_1e98_df25);
    for pair in pairs {
        let pair = u128::from_le_bytes(*pair);
        hash = both(hash, pair as u64, (pair >> 64) as u64);
    }
    let (low, high) = last(rest);
    both(hash, low, high)
}

/// Mixes two words into a hash; what one of them is never makes the other go lost.
#[inline]
fn both(hash: u64, low: u64, high: u64) -> u64 {
    let mixed = fold(hash ^ low ^ 0x9e37_79b9_7f4a_7c15, high ^ 0xe703_7ed1_a0b4_28db);
    mixed ^ hash.rotate_left(29)
}

/// Fewer than sixteen bytes as two words. Together with their number nothing of them is lost.
#[inline]
fn last(rest: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (rest.first_chunk::<8>(), rest.last_chunk::<8>()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        return (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)));
    }
    let word = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    (word, 0)
}
