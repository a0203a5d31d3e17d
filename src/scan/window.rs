//! A window that moves forward over an entry's decoded text.

use std::io::Read;

/// Bytes that are seen from a place on, unless the text ends before.
pub(super) const PIECE_BYTES: usize = 256 << 10;

/// Text that was passed is thrown away in pieces of this size, so that moving on is cheap.
const PASSED_BYTES: usize = 1 << 20;

/// Bytes read at a time.
const CHUNK_BYTES: usize = 64 << 10;

/// The text from a place on.
pub(super) struct Window {
    text: Vec<u8>,
    /// Where the text that is held starts in the entry.
    start: u64,
    /// The place, counted from that start.
    at: usize,
    /// The line of the place, from 1.
    pub(super) line: u64,
    ended: bool,
}

impl Default for Window {
    fn default() -> Self {
        Self { text: Vec::new(), start: 0, at: 0, line: 1, ended: false }
    }
}

impl Window {
    /// From a place on, which stands on this line, from 1.
    pub(super) fn starting(start: u64, line: u64) -> Self {
        Self { start, line, ..Self::default() }
    }

    /// The end of what was read.
    pub(super) fn end(&self) -> u64 {
        self.start + self.text.len() as u64
    }

    /// Goes forward to a place; nothing where it lies behind or past the end, or can't be read.
    pub(super) fn go_to(&mut self, from: &mut impl Read, offset: u64) -> Option<()> {
        loop {
            let wanted = usize::try_from(offset.checked_sub(self.start)?).ok()?;
            let to = wanted.min(self.text.len());
            let passed = self.text.get(self.at..to)?;
            self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
            self.at = to;
            if self.at >= PASSED_BYTES {
                self.text.drain(..self.at);
                self.start += self.at as u64;
                self.at = 0;
            }
            let is_there = self.start + self.at as u64 == offset;
            if is_there && (self.ended || self.text.len() - self.at >= PIECE_BYTES) {
                return Some(());
            }
            if self.ended {
                return None;
            }
            self.read_on(from)?;
        }
    }

    fn read_on(&mut self, from: &mut impl Read) -> Option<()> {
        let before = self.text.len();
        self.text.resize(before + CHUNK_BYTES, 0);
        let count = from.read(self.text.get_mut(before..)?).ok();
        self.text.truncate(before + count.unwrap_or(0));
        self.ended = count? == 0;
        Some(())
    }

    /// What is seen from the place on.
    pub(super) fn piece(&self) -> &[u8] {
        let end = self.text.len().min(self.at + PIECE_BYTES);
        self.text.get(self.at..end).unwrap_or_default()
    }
}
