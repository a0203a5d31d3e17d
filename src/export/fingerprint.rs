//! Fingerprints (SHA-256) of what was dropped, so that a summary can be held against it later.

use std::ops::ControlFlow;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::Opener;
use super::bytes::{self, Bytes, FileBytes};
use super::names::{is_litter, with_slashes};
use crate::text::{Untrusted, hex};

/// Bytes that are hashed between two ticks.
const BLOCK_BYTES: usize = 256 << 10;

/// Folders of more files than this, or of more bytes, have no fingerprint: most of a folder of
/// photos is never read, and its fingerprint would take longer than all else.
const FILES_MAX: usize = 20_000;
const FOLDER_BYTES_MAX: u64 = 2 << 30;

/// A dropped file or folder.
#[derive(Clone)]
pub enum Dropped {
    /// A file.
    File(Arc<dyn Bytes>),
    /// A folder: the numbers and paths of its files by path, without what a system put there for
    /// itself; nothing where they are too many or too large.
    Folder(Option<Arc<[(usize, String)]>>, Opener),
}

impl Dropped {
    /// A folder of these files, each with its size.
    pub(super) fn folder(files: &[(Untrusted, u64)], open: &Opener) -> Self {
        let size_bytes = files.iter().map(|it| it.1).fold(0, u64::saturating_add);
        let few = files.len() <= FILES_MAX && size_bytes <= FOLDER_BYTES_MAX;
        let named = files.iter().enumerate();
        let mut named: Vec<(usize, String)> =
            named.map(|(at, it)| (at, with_slashes(it.0.inner().to_owned()))).collect();
        named.retain(|it| !is_litter(it.1.as_bytes()));
        named.sort_by(|a, b| a.1.cmp(&b.1));
        Self::Folder(few.then(|| named.into()), Arc::clone(open))
    }
}

/// SHA-256 in hex of what was dropped; nothing where it cannot be had, or when `tick` breaks.
///
/// That of a folder is taken of a list of its files by path: a line for each, of the file's own,
/// two spaces and the path.
pub fn fingerprint_of(
    dropped: &Dropped,
    tick: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Option<String> {
    match dropped {
        Dropped::File(bytes) => fingerprint(&**bytes, tick),
        Dropped::Folder(files, open) => {
            let mut list = Sha256::new();
            for (number, path) in files.as_deref()? {
                let bytes = FileBytes::new(open(*number).ok()?).ok()?;
                list.update(format!("{}  {path}\n", fingerprint(&bytes, tick)?));
            }
            Some(hex(&list.finalize()))
        }
    }
}

/// SHA-256 of a file, in hex; nothing for one that changed or cannot be read, or when `tick` (which
/// gets the bytes done) breaks.
pub fn fingerprint(
    bytes: &dyn Bytes,
    tick: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Option<String> {
    let mut hash = Sha256::new();
    let mut block = vec![0; BLOCK_BYTES.min(usize::try_from(bytes.len()).unwrap_or(BLOCK_BYTES))];
    let mut done = 0;
    while done < bytes.len() {
        let count = bytes::read_full(bytes, done, &mut block).ok().filter(|it| *it > 0)?;
        hash.update(block.get(..count)?);
        done += count as u64;
        if tick(done).is_break() {
            return None;
        }
    }
    (!bytes.changed()).then(|| hex(&hash.finalize()))
}
