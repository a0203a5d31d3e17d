//! What names an export by its contents alone, so that no file's name is needed for it.

use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use crate::export::{FileBytes, MemoryBytes, fingerprint, open_file, walk_folder};

/// SHA-256, in hex, that names what stands at a path: of a file, of its bytes; of a folder, of a line
/// for each file below it (size, SHA-256, path below the folder) in the order of their paths.
///
/// # Errors
///
/// When something cannot be read, or changes meanwhile.
pub fn identity(path: &Path) -> io::Result<String> {
    if !path.is_dir() {
        return of_file(path);
    }
    let mut list = Vec::new();
    for file in walk_folder(path)? {
        let sum = of_file(&file.path)?;
        list.push(format!("{} {sum} {}\n", file.size_bytes, file.name.inner()));
    }
    identity_of_text(list.concat())
}

/// SHA-256, in hex, that names several files and folders together; of one, its own.
///
/// # Errors
///
/// When there is none.
pub fn identity_of_all(mut parts: Vec<String>) -> io::Result<String> {
    parts.sort();
    match parts.as_slice() {
        [] => Err(io::ErrorKind::InvalidInput.into()),
        [one] => Ok(one.clone()),
        all => identity_of_text(all.join("\n")),
    }
}

fn of_file(path: &Path) -> io::Result<String> {
    let bytes = FileBytes::new(open_file(path)?)?;
    let sum = fingerprint(&bytes, &mut |_| ControlFlow::Continue(()));
    sum.ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// SHA-256, in hex, of a text.
///
/// # Errors
///
/// Never in practice: a text does not change while it is read.
pub fn identity_of_text(text: String) -> io::Result<String> {
    let bytes = MemoryBytes::new(text.into_bytes());
    let sum = fingerprint(&bytes, &mut |_| ControlFlow::Continue(()));
    sum.ok_or_else(|| io::ErrorKind::InvalidData.into())
}
