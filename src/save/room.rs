//! The room on the disk that a file is to go to: asked for before the first byte is written.

use std::fs::File;
use std::path::Path;

/// How much room a file needs, and how much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What the file needs.
    pub needed_bytes: u64,
    /// What is free for this person on that disk.
    pub free_bytes: u64,
}

impl Room {
    /// What lacks for a file of so many bytes beside `path`; nothing where there is enough, or where
    /// the system does not say.
    pub(super) fn lacking(path: &Path, needed_bytes: u64) -> Option<Self> {
        let free_bytes = free(super::folder_of(path))?;
        (free_bytes < needed_bytes).then_some(Self { needed_bytes, free_bytes })
    }
}

#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(folder).ok()?;
    // Some that hang over a network know no numbers.
    if told.f_blocks == 0 {
        return None;
    }
    let for_all = rustix::process::geteuid().is_root();
    let blocks = if for_all { told.f_bfree } else { told.f_bavail };
    Some(blocks.saturating_mul(told.f_frsize))
}

#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}

/// Sets so many bytes of a new file aside, so that the disk cannot fill up while they are written.
/// Gives false where there is no room; a file system that cannot do so is written to as it is.
#[cfg(target_os = "linux")]
pub(super) fn reserve(part: &File, bytes: u64) -> bool {
    use rustix::fs::{FallocateFlags, fallocate};
    use rustix::io::Errno;
    if bytes == 0 {
        return true;
    }
    let refused = fallocate(part, FallocateFlags::empty(), 0, bytes).err();
    !matches!(refused, Some(Errno::NOSPC | Errno::DQUOT | Errno::FBIG))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn reserve(_: &File, _: u64) -> bool {
    true
}
