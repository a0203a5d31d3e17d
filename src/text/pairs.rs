//! How plausible bytes are as characters of the encodings that have two bytes for most.
//!
//! Common characters stand together in each of these encodings, so where the first byte falls tells
//! much; what falls between is rare or nothing at all.

/// What a byte costs that cannot be read at all in an encoding.
const IMPOSSIBLE: f64 = -4.0;

/// How many bytes a character with these first two, and the bytes behind these takes in the Chinese national standard, and how plausible it is:
/// at most 1 for each byte.
pub(crate) fn gb18030(lead: u8, trail: u8, rest: Option<&[u8]>) -> (usize, f64) {
    match (lead, trail) {
        (0xb0..=0xd7, 0xa1..=0xfe) => (2, 0.97),
        (0xd8..=0xf7 | 0xa1 | 0xa3, 0xa1..=0xfe) => (2, 0.6),
        (0xa2 | 0xa4..=0xa9, 0xa1..=0xfe) => (2, 0.3),
        (0x81..=0xfe, 0x40..=0x7e | 0x80..=0xfe) => (2, 0.1),
        (0x81..=0xfe, 0x30..=0x39) => match rest {
            Some([0x81..=0xfe, 0x30..=0x39, ..]) => (4, 0.1),
            _ => (1, IMPOSSIBLE),
        },
        _ => (1, IMPOSSIBLE),
    }
}

/// How many bytes a character with these first two takes in Big5, as in Taiwan and Hong Kong, and how plausible it is:
/// at most 1 for each byte.
pub(crate) fn big5(lead: u8, trail: u8) -> (usize, f64) {
    match (lead, trail) {
        (_, 0x00..=0x3f | 0x7f..=0xa0 | 0xff) => (1, IMPOSSIBLE),
        (0xa4..=0xc6, _) => (2, 0.96),
        (0xc9..=0xf9, _) => (2, 0.4),
        (0xa1..=0xa3, _) => (2, 0.5),
        (0x87..=0xfe, _) => (2, 0.05),
        _ => (1, IMPOSSIBLE),
    }
}

/// How many bytes a character with these first two takes in Shift-JIS, and how plausible it is:
/// at most 1 for each byte.
pub(crate) fn shift_jis(lead: u8, trail: u8) -> (usize, f64) {
    match (lead, trail) {
        (0xa1..=0xdf, _) => (1, 0.3),
        (_, 0x00..=0x3f | 0x7f | 0xfd..=0xff) => (1, IMPOSSIBLE),
        (0x82, 0x9f..=0xf1) | (0x83, 0x40..=0x96) => (2, 1.0),
        (0x89..=0x97, _) | (0x88, 0x9f..=0xfc) | (0x98, 0x40..=0x72) => (2, 0.95),
        (0x81 | 0x98..=0x9f | 0xe0..=0xea, _) | (0x82, 0x4f..=0x9a) => (2, 0.3),
        (0x83..=0x88 | 0xeb..=0xfc, _) => (2, 0.05),
        _ => (1, IMPOSSIBLE),
    }
}

/// How many bytes a character with these first two takes in the Korean standard, and how plausible it is:
/// at most 1 for each byte.
pub(crate) fn euc_kr(lead: u8, trail: u8) -> (usize, f64) {
    match (lead, trail) {
        (0xb0..=0xc8, 0xa1..=0xfe) => (2, 1.0),
        (0xa1..=0xfe, 0xa1..=0xfe) => (2, 0.2),
        (0x81..=0xc6, 0x41..=0x5a | 0x61..=0x7a | 0x81..=0xfe) => (2, 0.05),
        _ => (1, IMPOSSIBLE),
    }
}
