//! A fast hash of contents, to notice what is there twice. Not a checksum and not for secrets.

/// Multiplies two halves together: spreads every input bit over the result.
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ (product >> 64) as u64
}

/// Mixes a number into a hash.
pub(super) fn mix(hash: u64, value: u64) -> u64 {
    fold(hash ^ 0x9e37_79b9_7f4a_7c15, value ^ 0xe703_7ed1_a0b4_28db)
}

/// Mixes bytes into a hash.
pub(super) fn bytes(hash: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let hash = words.iter().fold(hash, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let mut tail = [0; 8];
    for (to, from) in tail.iter_mut().zip(rest) {
        *to = *from;
    }
    mix(mix(hash, u64::from_le_bytes(tail)), bytes.len() as u64)
}
