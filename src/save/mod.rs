//! Writes a finished file whole or not at all.
//!
//! The bytes go into a part file beside the wanted one, are forced to disk, and take its name in
//! one step. Whatever fails before that step leaves an older file as it was.
//!
//! - Owns: the part file, the rename, the question before an existing file is replaced.
//! - May use: nothing.
//! - Never: decides where; leaves half a file.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

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
    /// Anything else.
    #[error("it could not be written")]
    Other,
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::NoSpace
            }
            ErrorKind::PermissionDenied => Self::NotAllowed,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Other,
        }
    }
}

/// Part files that an earlier, interrupted run may have left are tried past up to this many.
const PARTS_MAX: u32 = 100;

/// Saves `bytes` as `path`: whole or not at all.
///
/// # Errors
///
/// Why nothing was saved; an older file is then as it was and no part file is left.
pub fn whole(path: &Path, bytes: &[u8], replace: Replace) -> Result<(), SaveError> {
    stream(path, replace, |file| file.write_all(bytes))
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
    if path.is_dir() || path.file_name().is_none() {
        return Err(SaveError::Exists);
    }
    if replace == Replace::Never && path.symlink_metadata().is_ok() {
        return Err(SaveError::Exists);
    }
    // A link is followed, so that the file it points at is replaced and not the link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_new| path.to_path_buf());
    if path.metadata().is_ok_and(|it| !it.is_file()) {
        // A device or a pipe has no older content to keep, and must not be replaced by a file.
        let mut there = OpenOptions::new().write(true).open(path)?;
        return fill(&mut there).map_err(SaveError::from);
    }
    let (part_path, mut part) = new_part(path)?;
    let done = fill(&mut part)
        .and_then(|()| part.sync_all())
        .map_err(SaveError::from)
        .and_then(|()| take_name(&part_path, path, replace));
    drop(part);
    if done.is_err() {
        // Nothing more can be done where even this fails.
        fs::remove_file(&part_path).unwrap_or_default();
    }
    done
}

/// Opens a new part file beside the wanted one.
fn new_part(path: &Path) -> Result<(PathBuf, File), SaveError> {
    let mut last = SaveError::Other;
    for number in 0..PARTS_MAX {
        let mut name = path.file_name().map(OsString::from).unwrap_or_default();
        name.push(if number == 0 { ".part".to_owned() } else { format!(".{number}.part") });
        let part_path = path.with_file_name(name);
        match OpenOptions::new().write(true).create_new(true).open(&part_path) {
            Ok(file) => return Ok((part_path, file)),
            Err(error) => last = error.into(),
        }
        if last != SaveError::Exists {
            break;
        }
    }
    // Part files in the way are not the person's file.
    Err(if last == SaveError::Exists { SaveError::Other } else { last })
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
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if cfg!(unix)
        && let Ok(folder) = File::open(folder.unwrap_or_else(|| Path::new(".")))
    {
        folder.sync_all().unwrap_or_default();
    }
}
