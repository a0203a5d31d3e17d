//! Links: where one ends, where its query begins, and which have nothing to look for.

use super::token::at;

/// Whether the text is a link with nothing in it but names of pages.
pub(super) fn is_plain(text: &[u8]) -> bool {
    if !text.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"http")) {
        return false;
    }
    let host = text.windows(3).take(8).position(|part| part == b"://").map_or(0, |it| it + 3);
    host > 0
        && !at(text, host).is_ascii_digit()
        && at(text, host) != b'['
        && memchr::memchr3(b'?', b',', b'=', text).is_none()
        && memchr::memchr3(b' ', b'\n', b'\t', text).is_none()
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
