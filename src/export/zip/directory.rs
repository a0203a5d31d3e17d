//! The rows of an archive's directory, one after another, through one buffer.

use crate::export::bytes::{Bytes, le16, le32, le64, read_full};
use crate::export::names::extra_field;
use crate::export::rows::Row;

/// Length of a row without name, extra fields and comment.
const ROW_BYTES: usize = 46;

/// Directory bytes held at a time; a single row has at most 196,651.
const BUFFER_BYTES: usize = 256 << 10;

const SIGNATURE: [u8; 4] = *b"PK\x01\x02";

/// Walks a directory.
pub(super) struct Walk<'a> {
    bytes: &'a dyn Bytes,
    buffer: Vec<u8>,
    from: usize,
    to: usize,
    /// Where the byte behind the buffer stands in the file.
    next: u64,
    end: u64,
    skipped_bytes: u64,
}

impl<'a> Walk<'a> {
    /// Starts at `start`; nothing behind `end` is looked at.
    pub(super) fn new(bytes: &'a dyn Bytes, start: u64, end: u64) -> Self {
        let end = end.min(bytes.len());
        Self { bytes, buffer: Vec::new(), from: 0, to: 0, next: start, end, skipped_bytes: 0 }
    }

    /// The next row. Bytes between rows that are no row are skipped and counted.
    pub(super) fn next(&mut self) -> Option<Row<'_>> {
        loop {
            if !self.have(ROW_BYTES) {
                return None;
            }
            if self.held().starts_with(&SIGNATURE) && self.have(self.row_bytes()) {
                break;
            }
            if !self.skip_to_row() {
                return None;
            }
        }
        let length = self.row_bytes();
        let start = self.from;
        self.from += length;
        let starts = self.bytes.starts();
        self.buffer.get(start..self.from).map(|row| parse(row, starts))
    }

    /// Where the walk is in the file.
    pub(super) fn place(&self) -> u64 {
        self.next.saturating_sub((self.to - self.from) as u64)
    }

    /// Bytes between rows that were no row.
    pub(super) fn skipped_bytes(&self) -> u64 {
        self.skipped_bytes
    }

    fn held(&self) -> &[u8] {
        self.buffer.get(self.from..self.to).unwrap_or_default()
    }

    /// The length of the row that starts here, by its own fields.
    fn row_bytes(&self) -> usize {
        let row = self.held();
        let parts = [le16(row, 28), le16(row, 30), le16(row, 32)];
        ROW_BYTES + parts.into_iter().map(usize::from).sum::<usize>()
    }

    /// Makes sure that so many bytes are held; says whether they are.
    fn have(&mut self, count: usize) -> bool {
        if self.to - self.from >= count {
            return true;
        }
        let room = self.end.saturating_sub(self.next).min(BUFFER_BYTES as u64) as usize;
        if room == 0 {
            return false;
        }
        self.buffer.copy_within(self.from..self.to, 0);
        self.to -= self.from;
        self.from = 0;
        self.buffer.resize(self.to.max(self.buffer.len()).max(self.to + room), 0);
        let into = self.buffer.get_mut(self.to..self.to + room).unwrap_or_default();
        let came = read_full(self.bytes, self.next, into).unwrap_or(0);
        self.to += came;
        self.next += came as u64;
        if came < room {
            self.end = self.next;
        }
        self.to - self.from >= count
    }

    /// Goes on to the next place that looks like a row. If there is none, stays where it is.
    fn skip_to_row(&mut self) -> bool {
        let start = self.place();
        self.from += 1;
        loop {
            if let Some(at) = memchr::memmem::find(self.held(), &SIGNATURE) {
                self.from += at;
                self.skipped_bytes += self.place().saturating_sub(start);
                return true;
            }
            // The signature may stand across the end of the buffer.
            self.from = self.to.saturating_sub(SIGNATURE.len() - 1).max(self.from);
            if !self.have(SIGNATURE.len()) {
                (self.from, self.to, self.next, self.end) = (0, 0, start, start);
                return false;
            }
        }
    }
}

/// `starts` tells where the parts start, if the archive was joined from several: offsets count from
/// the start of a part then.
fn parse<'a>(row: &'a [u8], starts: &[Option<u64>]) -> Row<'a> {
    let name_end = ROW_BYTES + usize::from(le16(row, 28));
    let extra_end = name_end + usize::from(le16(row, 30));
    let extra = row.get(name_end..extra_end).unwrap_or_default();
    let [size_bytes, packed_bytes, offset] = wide(row, extra);
    let part = usize::from(le16(row, 34));
    let (offset, elsewhere) = match starts.get(part) {
        Some(Some(start)) => (offset.and_then(|it| it.checked_add(*start)), false),
        Some(None) => (None, true),
        None => (offset, false),
    };
    Row {
        offset,
        elsewhere,
        packed_bytes,
        size_bytes: size_bytes.unwrap_or(0),
        crc32: le32(row, 16),
        time: le16(row, 12),
        flags: le16(row, 8),
        method: le16(row, 10),
        unix_mode: if matches!(le16(row, 4) >> 8, 3 | 19) { le16(row, 40) } else { 0 },
        name: row.get(ROW_BYTES..name_end).unwrap_or_default(),
        extra,
    }
}

/// Unpacked size, packed size and offset, each from the row or, where it says so, from the zip64
/// field. That field may be too short or missing; then it is not known.
fn wide(row: &[u8], extra: &[u8]) -> [Option<u64>; 3] {
    let mut field = extra_field(extra, 1).unwrap_or_default();
    [le32(row, 24), le32(row, 20), le32(row, 42)].map(|narrow| {
        if narrow != u32::MAX {
            return Some(u64::from(narrow));
        }
        let value = field.get(..8).map(|it| le64(it, 0));
        field = field.get(8..).unwrap_or_default();
        value
    })
}
