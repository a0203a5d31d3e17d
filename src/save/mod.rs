//! Writes a finished file whole or not at all.
//!
//! The bytes go into a part file beside the wanted one, are forced to disk, and take its name in
//! one step. Whatever fails before that step leaves an older file as it was. A part file is locked
//! while it is written, so that the next save can tell one whose writer was killed, and remove it.
//! Where it is known how long the file will be, its room is asked for and set aside first.
//!
//! - Owns: the part file, the rename, the question before an existing file is replaced; zip
//!   files that are written entry by entry.
//! - May use: nothing.
//! - Never: decides where; leaves half a file.

mod archive;
mod room;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

pub use archive::Archive;
pub use room::Room;

/// Whether an older file of this name may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// Leave it; fail with `Exists`.
    Never,
    /// Replace it.
    Yes,
}

/// Why nothing was saved. An older file is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The disk is full, or the person's share of it.
    #[error("no space left")]
    NoSpace,
    /// The disk has room, but less than the file needs.
    #[error("not enough space left")]
    NoRoom(Room),
    /// The person may not write there.
    #[error("not allowed")]
    NotAllowed,
    /// A file of this name is there.
    #[error("a file of this name exists")]
    Exists,
    /// The folder does not exist.
    #[error("no such folder")]
    NoFolder,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// Another program keeps the file that is there.
    #[error("another program keeps it")]
    InUse,
    /// It is the file that is open.
    #[error("it is the file that is read")]
    IsRead,
    /// Anything else.
    #[error("it could not be written")]
    Other,
}

/// Windows' words for files that another program keeps, such as one that shows them.
const KEPT: [i32; 2] = [32, 33];

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        if cfg!(windows) && error.raw_os_error().is_some_and(|it| KEPT.contains(&it)) {
            return Self::InUse;
        }
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::NoSpace
            }
            ErrorKind::PermissionDenied => Self::NotAllowed,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::InUse,
            _ => Self::Other,
        }
    }
}

/// Part files of one name at a time: saves that go on in other programs of ours, or a file system
/// that keeps no locks and was left with some.
const PARTS_MAX: u32 = 8;

/// Characters of the wanted name that a part file's own begins with: a file's name has an end.
const NAME_KEPT_CHARS: usize = 50;

/// Saves `bytes` as `path`: whole or not at all.
///
/// # Errors
///
/// Why nothing was saved; an older file is then as it was and no part file is left.
pub fn whole(path: &Path, bytes: &[u8], replace: Replace) -> Result<(), SaveError> {
    put(path, replace, Some(bytes.len() as u64), |file| file.write_all(bytes))
}

/// Saves what `fill` writes as `path`: whole or not at all. For files too large for memory.
///
/// # Errors
///
/// Why nothing was saved; an older file is then as it was and no part file is left.
pub fn stream(
    path: &Path,
    replace: Replace,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), SaveError> {
    put(path, replace, None, fill)
}

/// The same for what is known to be `bytes` long: whether there is room is asked first.
///
/// # Errors
///
/// Why nothing was saved; an older file is then as it was and no part file is left.
pub fn sized(
    path: &Path,
    replace: Replace,
    bytes: u64,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), SaveError> {
    put(path, replace, Some(bytes), fill)
}

/// Saves what `fill` writes, `bytes` of it if that is known.
fn put(
    path: &Path,
    replace: Replace,
    bytes: Option<u64>,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), SaveError> {
    if path.is_dir() || path.file_name().is_none() {
        return Err(SaveError::Exists);
    }
    if replace == Replace::Never && path.symlink_metadata().is_ok() {
        return Err(SaveError::Exists);
    }
    // A link is followed, so that the file it points at is replaced and not the link.
    let path = &match fs::canonicalize(path) {
        Ok(real) => real,
        Err(error) if error.kind() == ErrorKind::NotFound => path.to_path_buf(),
        Err(error) => return Err(error.into()),
    };
    if path.metadata().is_ok_and(|it| !it.is_file()) {
        // A device or a pipe has no older content to keep, and must not be replaced by a file.
        let mut there = OpenOptions::new().write(true).open(path)?;
        return fill(&mut there).map_err(SaveError::from);
    }
    let lacking = || Room::lacking(path, bytes?);
    if let Some(room) = lacking() {
        return Err(SaveError::NoRoom(room));
    }
    let (part_path, mut part) = new_part(path)?;
    let filled = if bytes.is_none_or(|it| room::reserve(&part, it)) {
        // Whatever stops it in the middle, no part file is left.
        let filled = catch_unwind(AssertUnwindSafe(|| fill(&mut part)));
        filled.map_or(Err(SaveError::Other), |filled| {
            filled.and_then(|()| part.sync_all()).map_err(SaveError::from)
        })
    } else {
        Err(SaveError::NoSpace)
    };
    let done = filled.and_then(|()| take_name(&part_path, path, replace));
    drop(part);
    if done.is_err() {
        // Nothing more can be done where even this fails.
        fs::remove_file(&part_path).unwrap_or_default();
    }
    // Another program may have taken the room meanwhile.
    done.map_err(|error| match lacking() {
        Some(room) if error == SaveError::NoSpace => SaveError::NoRoom(room),
        _ => error,
    })
}

/// Opens a new part file beside the wanted one, and removes those whose writer was killed.
fn new_part(path: &Path) -> Result<(PathBuf, File), SaveError> {
    let names = (0..PARTS_MAX).map(|number| part_path(path, number));
    for name in names.clone() {
        remove_if_left(&name);
    }
    for name in names {
        match OpenOptions::new().write(true).create_new(true).open(&name) {
            Ok(file) => {
                // Where there are no locks, a part file that is left stays; nothing else is lost.
                let ours = !matches!(file.try_lock(), Err(TryLockError::WouldBlock));
                // Another save may have taken it for one that was left, just before it was locked.
                if ours && name.try_exists().unwrap_or(true) {
                    return Ok((name, file));
                }
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(SaveError::Other)
}

fn part_path(path: &Path, number: u32) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name: String = name.chars().take(NAME_KEPT_CHARS).collect();
    let number = if number == 0 { String::new() } else { format!(".{number}") };
    path.with_file_name(format!("{name}.dossier{number}.part"))
}

/// Removes a part file that nobody writes any more: its lock went with its writer. What cannot be
/// looked at stays; it is in nobody's way.
fn remove_if_left(part: &Path) {
    let plain = part.symlink_metadata().is_ok_and(|it| it.is_file());
    if plain
        && let Ok(file) = OpenOptions::new().write(true).open(part)
        && file.try_lock().is_ok()
    {
        fs::remove_file(part).unwrap_or_default();
    }
}

/// Gives the finished part its name, in one step.
fn take_name(part: &Path, path: &Path, replace: Replace) -> Result<(), SaveError> {
    match replace {
        Replace::Yes => fs::rename(part, path)?,
        // A hard link fails where the name is taken, even since we last looked.
        Replace::Never => match fs::hard_link(part, path) {
            Ok(()) => fs::remove_file(part)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return Err(SaveError::Exists);
            }
            // Some file systems have no hard links.
            Err(_) if path.symlink_metadata().is_ok() => return Err(SaveError::Exists),
            Err(_) => fs::rename(part, path)?,
        },
    }
    sync_folder(path);
    Ok(())
}

/// Forces the new name to disk too. The file stands already, so a failure here is none.
fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder_of(path))
    {
        folder.sync_all().unwrap_or_default();
    }
}

/// The folder that a path stands in.
fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or_else(|| Path::new("."))
}
