//! Internet addresses of eight groups, parsed by hand: nothing here can open a connection.

use super::digest::Digest;
use super::ip4;
use super::token::{at, before, is_word, skip_while};
use super::{Found, IdentifierKind};

/// The longest written form, with an embedded four-number address.
const LENGTH_MAX: usize = 45;

/// The eight groups of a token that is an address as a whole.
pub(super) fn parse(token: &[u8]) -> Option<[u16; 8]> {
    if token.len() > LENGTH_MAX {
        return None;
    }
    let Some(gap) = token.windows(2).position(|pair| pair == b"::") else {
        let (groups, count) = side(token, true)?;
        return (count == 8).then_some(groups);
    };
    let (mut groups, left) = side(token.get(..gap)?, false)?;
    let (tail, right) = side(token.get(gap + 2..)?, true)?;
    if left + right > 7 {
        return None;
    }
    for (to, from) in groups.iter_mut().skip(8 - right).zip(tail) {
        *to = from;
    }
    Some(groups)
}

/// The groups on one side of `::`, and how many there are.
fn side(text: &[u8], may_end_in_octets: bool) -> Option<([u16; 8], usize)> {
    let (mut groups, mut count) = ([0_u16; 8], 0_usize);
    if text.is_empty() {
        return Some((groups, 0));
    }
    let mut pieces = text.split(|byte| *byte == b':').peekable();
    while let Some(piece) = pieces.next() {
        if may_end_in_octets && pieces.peek().is_none() && piece.contains(&b'.') {
            let ([a, b, c, d], end) = ip4::octets(piece, 0)?;
            if end != piece.len() {
                return None;
            }
            *groups.get_mut(count)? = u16::from_be_bytes([a, b]);
            *groups.get_mut(count + 1)? = u16::from_be_bytes([c, d]);
            count += 2;
            continue;
        }
        if piece.is_empty() || piece.len() > 4 || !piece.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let digits = std::str::from_utf8(piece).ok()?;
        *groups.get_mut(count)? = u16::from_str_radix(digits, 16).ok()?;
        count += 1;
    }
    Some((groups, count))
}

/// The address in the token that begins at `start`.
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    // One byte more than an address can have, so that a long run is seen to be none.
    let near = text.get(..(start + LENGTH_MAX + 1).min(text.len()))?;
    let mut end = skip_while(near, start, |it| it.is_ascii_hexdigit() || it == b':' || it == b'.');
    while before(text, end) == b'.'
        || before(text, end) == b':' && !text.get(..end)?.ends_with(b"::")
    {
        end -= 1;
    }
    let token = text.get(start..end)?;
    if memchr::memchr_iter(b':', token).count() < 2 || is_word(at(text, end)) {
        return None;
    }
    let groups = parse(token)?;
    let two_digits = token.split(|byte| *byte == b':').all(|piece| piece.len() == 2);
    (names_somebody(&groups) && !two_digits).then(|| found(groups, start, end))
}

/// Whether the address is one that is given out, or of a home or a link.
///
/// `a::b` in program code parses as an address; what is really given out begins otherwise.
pub(super) fn names_somebody(groups: &[u16; 8]) -> bool {
    let first = groups.first().copied().unwrap_or(0);
    let mapped = groups.get(..5).is_some_and(|head| head.iter().all(|it| *it == 0))
        && groups.get(5) == Some(&0xffff);
    (0x2000..0x4000).contains(&first)
        || (0xfc00..0xfe00).contains(&first)
        || (0xfe80..0xfec0).contains(&first)
        || mapped
}

pub(super) fn found(groups: [u16; 8], start: usize, end: usize) -> Found {
    if let [0, 0, 0, 0, 0, 0xffff, high, low] = groups {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        return ip4::found([a, b, c, d], start, end);
    }
    let bytes = groups.iter().flat_map(|group| group.to_be_bytes());
    let hash = Digest::new(IdentifierKind::Ip).bytes(bytes).finish();
    Found { kind: IdentifierKind::Ip, hash, range: start..end }
}
