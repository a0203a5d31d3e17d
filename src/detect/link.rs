//! Links: where one ends, where its query begins, and which have nothing to look for.

use super::token::at;

/// Whether the text is a link with nothing in it but names of pages.
pub(super) fn is_plain(text: &[u8]) -> bool {
    let Some(host) = host(text) else { return false };
    !at(text, host).is_ascii_digit()
        && at(text, host) != b'['
        && memchr::memchr3(b'?', b',', b'=', text).is_none()
        && memchr::memchr3(b' ', b'\n', b'\t', text).is_none()
}

/// Where the host begins in a text that begins as a link.
fn host(text: &[u8]) -> Option<usize> {
    if !text.first_chunk::<4>().is_some_and(|head| head.eq_ignore_ascii_case(b"http")) {
        return None;
    }
    text.windows(3).take(8).position(|part| part == b"://").map(|it| it + 3)
}

/// Whether a byte is a digit or a slash; they stand side by side in ASCII.
#[inline]
fn is_of_page(byte: u8) -> bool {
    (b'/'..=b'9').contains(&byte)
}

/// Whether all bytes are digits and slashes, eight at a time in the lanes of a word.
#[inline]
fn is_page(bytes: &[u8]) -> bool {
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let fits = |word: &[u8; 8]| {
        let word = u64::from_le_bytes(*word);
        let from_slash = word.wrapping_add(u64::from_le_bytes([0x80 - b'/'; 8]));
        let past_nine = word.wrapping_add(u64::from_le_bytes([0x7f - b'9'; 8]));
        // Only a byte beyond ASCII carries into the next lane, and it tells by itself.
        (!from_slash | past_nine | word) & HIGH == 0
    };
    let Some(last) = bytes.last_chunk::<8>() else { return bytes.iter().all(|it| is_of_page(*it)) };
    fits(last) && bytes.as_chunks::<8>().0.iter().all(fits)
}

/// Remembers the link that was met last: lists of links differ only in the number of a page.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// All of a plain link before the numbers that it ends in.
    head: Vec<u8>,
}

impl Links {
    /// Whether the text is a link with nothing in it but names of pages, in which there is nothing
    /// to look for.
    #[inline]
    pub fn is_plain(&mut self, text: &[u8]) -> bool {
        // A link has at least this many bytes, and what has not is soon told.
        if let (Some(start), Some(known)) = (text.first_chunk::<8>(), self.head.first_chunk::<8>())
            && start == known
            && let Some(page) = text.strip_prefix(&*self.head)
            && is_page(page)
        {
            return true;
        }
        text.first_chunk::<4>().is_some_and(|head| head.eq_ignore_ascii_case(b"http"))
            && self.is_other_plain(text)
    }

    fn is_other_plain(&mut self, text: &[u8]) -> bool {
        if !is_plain(text) {
            return false;
        }
        let end = text.iter().rposition(|it| !is_of_page(*it)).map_or(0, |it| it + 1);
        let head = text.get(..end).unwrap_or_default();
        // Behind the whole head another number may stand, not another host.
        if host(text).is_some_and(|host| host < head.len()) {
            self.head.clear();
            self.head.extend_from_slice(head);
        }
        true
    }
}

/// The parts of a link that begins before `host`.
#[derive(Clone, Copy, Default)]
pub(super) struct Link {
    /// Where its host begins.
    pub(super) host: usize,
    /// Where what was asked of the page begins.
    pub(super) query: usize,
    /// The index behind it.
    pub(super) end: usize,
}

impl Link {
    /// The link whose `://` stands at `colon`.
    pub(super) fn at(text: &[u8], colon: usize) -> Self {
        let host = colon + 3;
        let rest = text.get(host..).unwrap_or_default();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"'<>`{}|".contains(byte);
        let end = host + rest.iter().position(ends).unwrap_or(rest.len());
        let inside = text.get(host..end).unwrap_or_default();
        let query = inside.iter().position(|byte| matches!(byte, b'?' | b'#' | b';'));
        Self { host, query: host + query.unwrap_or(inside.len()), end }
    }
}
