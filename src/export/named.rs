//! Files and folders that a person named: opened for reading, walked by name and size only.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::unopened::{Unopened, is_online_only};
use crate::text::Untrusted;

/// Files of one folder that are listed.
const FILES_MAX: usize = 2_000_000;

/// How deep folders are walked.
const DEPTH_MAX: usize = 1000;

/// A file in a named folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderFile {
    /// Its path below the folder, joined with `/`.
    pub name: Untrusted,
    /// Its size.
    pub size_bytes: u64,
    /// Where it is.
    pub path: PathBuf,
}

/// Opens a named file for reading.
///
/// # Errors
///
/// When the system does not open it, when it is no file, or when opening it would fetch it.
pub fn open_file(path: &Path) -> io::Result<File> {
    if is_online_only(path) {
        return Err(Unopened::NotHere.into());
    }
    let mut options = OpenOptions::new();
    options.read(true);
    // A pipe without a writer would keep us waiting; a device has no end.
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Lists all files below a folder, by name. Links are not followed.
///
/// # Errors
///
/// When the folder itself cannot be listed. A folder inside that cannot be stands in the list as a
/// file that cannot be opened, so that it is named.
pub fn walk_folder(folder: &Path) -> io::Result<Vec<FolderFile>> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_owned(), String::new(), 0)];
    let mut first = true;
    while let Some((path, prefix, depth)) = waiting.pop() {
        let listed = fs::read_dir(&path);
        let listed = match listed {
            Err(err) if first => return Err(err),
            Err(_) => {
                found.push(FolderFile { name: Untrusted::new(prefix), size_bytes: 0, path });
                continue;
            }
            Ok(listed) => listed,
        };
        first = false;
        for item in listed.flatten() {
            let Ok(kind) = item.file_type() else { continue };
            let name = format!("{prefix}{}", item.file_name().to_string_lossy());
            if kind.is_dir() && depth < DEPTH_MAX {
                waiting.push((item.path(), format!("{name}/"), depth + 1));
            } else if kind.is_file() && found.len() < FILES_MAX {
                let size_bytes = item.metadata().map_or(0, |it| it.len());
                found.push(FolderFile {
                    name: Untrusted::new(name),
                    size_bytes,
                    path: item.path(),
                });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
