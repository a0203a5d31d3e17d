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

/// Remembers the link that was met last: lists of links differ only in the number of a page.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// All of a plain link before the numbers that it ends in.
    head: Vec<u8>,
}

impl Links {
    /// Whether the text is a link with nothing in it but names of pages, in which there is nothing
    /// to look for.
    pub fn is_plain(&mut self, text: &[u8]) -> bool {
        let is_page = |it: &u8| it.is_ascii_digit() || *it == b'/';
        if !self.head.is_empty()
            && let Some(page) = text.strip_prefix(&*self.head)
            && page.iter().fold(true, |all, it| all & is_page(it))
        {
            return true;
        }
        if !is_plain(text) {
            return false;
        }
        let end = text.iter().rposition(|it| !is_page(it)).map_or(0, |it| it + 1);
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
