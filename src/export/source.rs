//! The packed bytes of one entry, one after another, unlocked on the way.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::bytes::{Bytes, PartBytes, read_full};
use super::lock::Cipher;

/// Bytes taken at a time where the rest is only passed over.
const REST_BYTES: usize = 16 << 10;

/// Where the packed bytes are, and how far they have been taken. Copies share one place, so that a
/// decoder may own one and its reader another.
#[derive(Clone)]
pub(super) struct Source(Arc<Mutex<Place>>);

struct Place {
    bytes: Arc<dyn Bytes>,
    offset: u64,
    len_bytes: u64,
    done_bytes: u64,
    cipher: Option<Cipher>,
}

impl Source {
    pub(super) fn new(
        bytes: Arc<dyn Bytes>,
        offset: u64,
        len_bytes: u64,
        cipher: Option<Cipher>,
    ) -> Self {
        Self(Arc::new(Mutex::new(Place { bytes, offset, len_bytes, done_bytes: 0, cipher })))
    }

    /// The same bytes from another place on, if they are not locked.
    pub(super) fn from(&self, done_bytes: u64) -> Option<Self> {
        let place = self.place();
        let left = place.len_bytes.checked_sub(done_bytes)?;
        let at = place.offset.checked_add(done_bytes)?;
        place.cipher.is_none().then(|| Self::new(Arc::clone(&place.bytes), at, left, None))
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The bytes themselves, if they are not locked.
    pub(super) fn part(&self) -> Option<PartBytes> {
        let place = self.place();
        place.cipher.is_none().then(|| PartBytes {
            whole: Arc::clone(&place.bytes),
            start: place.offset,
            len_bytes: place.len_bytes,
        })
    }

    /// Reads from any place of the file, whatever belongs to the entry.
    pub(super) fn peek(&self, at: u64, buf: &mut [u8]) -> usize {
        read_full(&*self.place().bytes, at, buf).unwrap_or(0)
    }

    /// Moves the start by so many bytes, of which `held_bytes` behind it are there already.
    pub(super) fn skip(&self, header_bytes: u64, held_bytes: u64) {
        let mut place = self.place();
        place.offset = place.offset.saturating_add(header_bytes);
        place.done_bytes = held_bytes.min(place.len_bytes);
    }

    /// Says that there are so many packed bytes.
    pub(super) fn lengthen(&self, len_bytes: u64) {
        self.place().len_bytes = len_bytes;
    }

    /// Packed bytes taken.
    pub(super) fn done_bytes(&self) -> u64 {
        self.place().done_bytes
    }

    /// Packed bytes in all.
    pub(super) fn len_bytes(&self) -> u64 {
        self.place().len_bytes
    }

    /// Whether the file has changed since it was opened.
    pub(super) fn changed(&self) -> bool {
        self.place().bytes.changed()
    }

    /// Whether the bytes are what was locked: nothing if they do not tell. Takes the rest of them.
    pub(super) fn genuine(&mut self) -> Option<bool> {
        self.place().cipher.as_ref()?;
        let mut rest = [0; REST_BYTES];
        while io::Read::read(self, &mut rest).is_ok_and(|count| count > 0) {}
        self.place().cipher.as_mut().and_then(Cipher::genuine)
    }
}

impl io::Read for Source {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut place = self.place();
        let left = place.len_bytes.saturating_sub(place.done_bytes);
        let want = usize::try_from(left).unwrap_or(usize::MAX).min(buf.len());
        let into = buf.get_mut(..want).unwrap_or_default();
        if into.is_empty() {
            return Ok(0);
        }
        let at = place.offset.saturating_add(place.done_bytes);
        let count = place.bytes.read_at(at, into)?.min(want);
        if let Some(cipher) = place.cipher.as_mut() {
            cipher.decrypt(into.get_mut(..count).unwrap_or_default());
        }
        place.done_bytes += count as u64;
        Ok(count)
    }
}
