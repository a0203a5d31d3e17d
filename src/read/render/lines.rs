//! Lines of a text, one at a time, each cut at what is kept.

use std::io::{self, Read as _};

use crate::read::{Decoded, Encoding};

/// Bytes asked of the input at a time, and the longest line kept.
const CHUNK_BYTES: usize = 64 << 10;
pub(super) const LINE_BYTES: usize = 64 << 10;

/// Lines from a stream.
pub(super) struct Lines<'a> {
    input: Decoded<'a>,
    data: Vec<u8>,
    at: usize,
    ended: bool,
    /// Where the line taken last starts, and where the next one does, in the text.
    starts: (u64, u64),
}

impl<'a> Lines<'a> {
    pub(super) fn new(input: Decoded<'a>) -> Self {
        Self { input, data: Vec::new(), at: 0, ended: false, starts: (0, 0) }
    }

    /// Puts the next line into `line`, without its end and cut at what is kept; false at the end.
    pub(super) fn next(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        self.starts.0 = self.starts.1;
        let mut any = false;
        loop {
            let rest = self.data.get(self.at..).unwrap_or_default();
            any |= !rest.is_empty();
            let end = memchr::memchr(b'\n', rest);
            let piece = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let room = LINE_BYTES.saturating_sub(line.len());
            line.extend(piece.iter().take(room));
            self.at += piece.len();
            self.starts.1 += piece.len() as u64;
            if end.is_some() {
                self.at += 1;
                self.starts.1 += 1;
                break;
            }
            if !self.more()? {
                break;
            }
        }
        if line.ends_with(b"\r") {
            line.pop();
        }
        if line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        Ok(any)
    }

    fn more(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        self.data.resize(CHUNK_BYTES, 0);
        self.at = 0;
        let read = loop {
            match self.input.read(&mut self.data) {
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.data.truncate(*read.as_ref().unwrap_or(&0));
        self.ended = read? == 0;
        Ok(!self.ended)
    }

    /// Where the line taken last starts in the text; behind the last one, where the text ends.
    pub(super) fn start(&self) -> u64 {
        self.starts.0
    }

    pub(super) fn encoding(&self) -> (Encoding, bool) {
        (self.input.encoding(), self.input.had_errors())
    }
}
