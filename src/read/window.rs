//! The stretch of decoded text that a reader looks at: refilled at its end, dropped at its start.

use std::io;

/// Bytes asked of the input at a time.
pub(super) const CHUNK_BYTES: usize = 256 << 10;

/// Bytes asked for at first.
const FIRST_BYTES: usize = 16 << 10;

/// Room behind a chunk for what is carried over from the one before.
const CARRY_BYTES: usize = 16 << 10;

/// A moving buffer over the input. Positions are indexes into it and change when it moves.
pub(super) struct Window<'a> {
    input: &'a mut dyn io::Read,
    data: Vec<u8>,
    end: usize,
    base_bytes: u64,
    ended: bool,
}

impl<'a> Window<'a> {
    /// An empty window; the input's next byte stands at `offset_bytes` of the decoded text.
    pub(super) fn new(input: &'a mut dyn io::Read, offset_bytes: u64) -> Self {
        Self { input, data: Vec::new(), end: 0, base_bytes: offset_bytes, ended: false }
    }

    /// The byte at `at`, if it has been read already.
    #[inline]
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        if at < self.end { self.data.get(at).copied() } else { None }
    }

    /// The bytes from `from` up to `to`, as far as they have been read.
    #[inline]
    pub(super) fn slice(&self, from: usize, to: usize) -> &[u8] {
        self.data.get(from..to.min(self.end)).unwrap_or_default()
    }

    /// The bytes from `from` on that have been read.
    #[inline]
    pub(super) fn rest(&self, from: usize) -> &[u8] {
        self.data.get(from..self.end).unwrap_or_default()
    }

    /// How many bytes stand in the window.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.end
    }

    /// Where `at` is in the decoded text, in bytes.
    #[inline]
    pub(super) fn offset(&self, at: usize) -> u64 {
        self.base_bytes + at as u64
    }

    /// Drops what stands before `keep` and reads on; says whether anything came.
    ///
    /// Afterwards the byte that was at `keep` is at 0, whether or not anything came.
    #[cold]
    pub(super) fn more(&mut self, keep: usize) -> io::Result<bool> {
        self.drop_before(keep);
        if self.ended {
            return Ok(false);
        }
        self.make_room();
        loop {
            let free = self.data.get_mut(self.end..).unwrap_or_default();
            match self.input.read(free) {
                Ok(0) => {
                    self.ended = true;
                    return Ok(false);
                }
                Ok(count) => {
                    self.end = (self.end + count).min(self.data.len());
                    return Ok(true);
                }
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                Err(err) => return Err(err),
            }
        }
    }

    /// Reads until `count` bytes stand behind `at` or the input ends; what was at `at` is at 0 then.
    pub(super) fn ahead(&mut self, at: usize, count: usize) -> io::Result<()> {
        self.drop_before(at);
        while self.end < count && self.more(0)? {}
        Ok(())
    }

    /// Grows from a little, since most entries are small, to a chunk behind what is kept.
    fn make_room(&mut self) {
        let len = self.data.len();
        if len - self.end < (len / 2).clamp(1, CHUNK_BYTES / 2) {
            let grown = (len * 2).max(FIRST_BYTES);
            self.data.resize(grown.min(self.end + CHUNK_BYTES + CARRY_BYTES), 0);
        }
    }

    fn drop_before(&mut self, keep: usize) {
        let keep = keep.min(self.end);
        self.data.copy_within(keep..self.end, 0);
        self.end -= keep;
        self.base_bytes += keep as u64;
    }

    /// Reads the input to its end, keeping nothing; gives the length of the decoded text.
    pub(super) fn drain(&mut self) -> io::Result<u64> {
        while self.more(self.end)? {}
        Ok(self.base_bytes)
    }
}
