//! Random access to the bytes of a dropped file, and nothing else of it.

use std::fs::File;
use std::io;
use std::sync::Arc;
use std::time::SystemTime;

/// Bytes of two files that are compared at a time.
const COMPARED_BYTES: usize = 256 << 10;

/// A file's bytes, read at any place. Reading never moves anything, so threads may share it.
pub trait Bytes: Send + Sync {
    /// Size in bytes when it was opened.
    fn len(&self) -> u64;

    /// Whether there is nothing.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads from `offset` into `buf`; gives how many bytes came, 0 at the end.
    ///
    /// # Errors
    ///
    /// What the system says.
    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize>;

    /// Where the parts start that it was joined from, by number; nothing for one that is missing.
    fn starts(&self) -> &[Option<u64>] {
        &[]
    }

    /// Whether size or time of last change differ from when it was opened.
    fn changed(&self) -> bool {
        false
    }
}

/// An open file, read by position.
#[derive(Debug)]
pub struct FileBytes {
    file: File,
    len_bytes: u64,
    modified: Option<SystemTime>,
}

impl FileBytes {
    /// Takes an open file and remembers its size and time of last change.
    ///
    /// # Errors
    ///
    /// When the system cannot tell them, or when it is no regular file.
    pub fn new(file: File) -> io::Result<Self> {
        let facts = file.metadata()?;
        if facts.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(Self { file, len_bytes: facts.len(), modified: facts.modified().ok() })
    }
}

impl Bytes for FileBytes {
    fn len(&self) -> u64 {
        self.len_bytes
    }

    #[cfg(unix)]
    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(&self.file, buf, offset)
    }

    #[cfg(windows)]
    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(&self.file, buf, offset)
    }

    fn changed(&self) -> bool {
        self.file.metadata().map_or(true, |facts| {
            facts.len() != self.len_bytes || facts.modified().ok() != self.modified
        })
    }
}

/// Bytes in memory, for made-up exports and tests.
#[derive(Clone)]
pub struct MemoryBytes(Arc<[u8]>);

impl MemoryBytes {
    /// Shares these bytes.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Self {
        Self(bytes.into())
    }
}

impl Bytes for MemoryBytes {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.0.len());
        let rest = self.0.get(from..).unwrap_or_default();
        let count = rest.len().min(buf.len());
        if let (Some(to), Some(what)) = (buf.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(what);
        }
        Ok(count)
    }
}

/// A part of other bytes.
pub(super) struct PartBytes {
    /// The whole.
    pub(super) whole: Arc<dyn Bytes>,
    /// Where the part starts in it.
    pub(super) start: u64,
    /// How long the part is.
    pub(super) len_bytes: u64,
}

impl Bytes for PartBytes {
    fn len(&self) -> u64 {
        self.len_bytes
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        let left = self.len_bytes.saturating_sub(offset);
        let want = usize::try_from(left).unwrap_or(usize::MAX).min(buf.len());
        let into = buf.get_mut(..want).unwrap_or_default();
        self.whole.read_at(self.start.saturating_add(offset), into)
    }

    fn changed(&self) -> bool {
        self.whole.changed()
    }
}

/// Reads until `buf` is full or the file ends; gives how many bytes came.
pub(super) fn read_full(bytes: &dyn Bytes, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
    let mut done = 0;
    while let Some(rest) = buf.get_mut(done..).filter(|rest| !rest.is_empty()) {
        match bytes.read_at(offset.saturating_add(done as u64), rest) {
            Ok(0) => break,
            Ok(count) => done += count.min(rest.len()),
            Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
            Err(err) => return Err(err),
        }
    }
    Ok(done)
}

/// Whether two files hold the same; `sign` is called now and then.
pub(super) fn same(one: &dyn Bytes, other: &dyn Bytes, sign: &mut dyn FnMut()) -> bool {
    if one.len() != other.len() || one.is_empty() {
        return false;
    }
    let (mut left, mut right) = (vec![0; COMPARED_BYTES], vec![0; COMPARED_BYTES]);
    let mut at = 0;
    while at < one.len() {
        let count = read_full(one, at, &mut left).unwrap_or(0);
        let fits = read_full(other, at, &mut right).is_ok_and(|it| it == count);
        if count == 0 || !fits || left.get(..count) != right.get(..count) {
            return false;
        }
        at += count as u64;
        sign();
    }
    true
}

/// The first `N` bytes at `offset`, or nothing if there are not so many or they cannot be read.
pub(super) fn array_at<const N: usize>(bytes: &dyn Bytes, offset: u64) -> Option<[u8; N]> {
    let mut found = [0; N];
    (read_full(bytes, offset, &mut found).ok()? == N).then_some(found)
}

/// A little-endian number of two bytes at `at`; 0 behind the end.
pub(super) fn le16(bytes: &[u8], at: usize) -> u16 {
    let array = bytes.get(at..).and_then(<[u8]>::first_chunk);
    array.map_or(0, |it| u16::from_le_bytes(*it))
}

/// A little-endian number of four bytes at `at`; 0 behind the end.
pub(super) fn le32(bytes: &[u8], at: usize) -> u32 {
    let array = bytes.get(at..).and_then(<[u8]>::first_chunk);
    array.map_or(0, |it| u32::from_le_bytes(*it))
}

/// A little-endian number of eight bytes at `at`; 0 behind the end.
pub(super) fn le64(bytes: &[u8], at: usize) -> u64 {
    let array = bytes.get(at..).and_then(<[u8]>::first_chunk);
    array.map_or(0, |it| u64::from_le_bytes(*it))
}
