//! Several files as the one that they were cut from.

use std::io;
use std::sync::Arc;

use super::bytes::Bytes;

/// Files one behind the other.
pub(super) struct JoinedBytes {
    /// Each with where it starts.
    files: Vec<(u64, Arc<dyn Bytes>)>,
    len_bytes: u64,
    /// Where each part starts by its number; nothing for one that is missing.
    starts: Vec<Option<u64>>,
}

impl JoinedBytes {
    /// Joins parts in their order; those that are missing take no room.
    pub(super) fn new(parts: &[Option<Arc<dyn Bytes>>]) -> Self {
        let mut joined = Self { files: Vec::new(), len_bytes: 0, starts: Vec::new() };
        for part in parts {
            joined.starts.push(part.as_ref().map(|_| joined.len_bytes));
            if let Some(bytes) = part {
                joined.files.push((joined.len_bytes, Arc::clone(bytes)));
                joined.len_bytes += bytes.len();
            }
        }
        joined
    }
}

impl Bytes for JoinedBytes {
    fn len(&self) -> u64 {
        self.len_bytes
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        let behind = self.files.partition_point(|it| it.0 <= offset);
        // A file without bytes starts where the next one does.
        let Some((start, bytes)) = behind.checked_sub(1).and_then(|at| self.files.get(at)) else {
            return Ok(0);
        };
        bytes.read_at(offset - start, buf)
    }

    fn changed(&self) -> bool {
        self.files.iter().any(|it| it.1.changed())
    }

    fn starts(&self) -> &[Option<u64>] {
        &self.starts
    }
}
