//! A file is written whole or not at all.

use std::fs;
use std::io::{self, Write as _};

use dossier::save::{Replace, SaveError, stream, whole};

use crate::fixture::Folder;

#[test]
fn a_new_file_holds_the_bytes_and_nothing_else_is_left() {
    let folder = Folder::new("save");
    whole(&folder.join("a.pdf"), b"new", Replace::Never).unwrap();
    assert_eq!(fs::read(folder.join("a.pdf")).unwrap(), b"new");
    assert_eq!(folder.names(), ["a.pdf"]);
}

#[test]
fn an_existing_file_stays_unless_it_may_be_replaced() {
    let folder = Folder::new("save");
    fs::write(folder.join("a.pdf"), b"old").unwrap();
    assert_eq!(whole(&folder.join("a.pdf"), b"new", Replace::Never), Err(SaveError::Exists));
    assert_eq!(fs::read(folder.join("a.pdf")).unwrap(), b"old");
    whole(&folder.join("a.pdf"), b"new", Replace::Yes).unwrap();
    assert_eq!(fs::read(folder.join("a.pdf")).unwrap(), b"new");
    assert_eq!(folder.names(), ["a.pdf"]);
}

#[test]
fn a_failure_in_the_middle_leaves_the_old_file_and_no_part() {
    let folder = Folder::new("save");
    fs::write(folder.join("a.json"), b"old").unwrap();
    let full = stream(&folder.join("a.json"), Replace::Yes, |file| {
        file.write_all(b"half")?;
        Err(io::ErrorKind::StorageFull.into())
    });
    assert_eq!(full, Err(SaveError::NoSpace));
    assert_eq!(fs::read(folder.join("a.json")).unwrap(), b"old");
    assert_eq!(folder.names(), ["a.json"]);
}

#[test]
fn a_file_that_appears_meanwhile_is_not_replaced() {
    let folder = Folder::new("save");
    let path = folder.join("a.json");
    let result = stream(&path, Replace::Never, |file| {
        fs::write(&path, b"theirs")?;
        file.write_all(b"ours")
    });
    assert_eq!(result, Err(SaveError::Exists));
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
    assert_eq!(folder.names(), ["a.json"]);
}

#[test]
fn a_part_file_whose_writer_was_killed_is_removed_by_the_next_save() {
    let folder = Folder::new("save");
    fs::write(folder.join("a.json.dossier.part"), b"left over").unwrap();
    fs::write(folder.join("a.json.dossier.3.part"), b"left over").unwrap();
    whole(&folder.join("a.json"), b"new", Replace::Never).unwrap();
    assert_eq!(folder.names(), ["a.json"]);
}

#[test]
fn a_part_file_that_is_written_or_is_somebody_elses_stays() {
    let folder = Folder::new("save");
    fs::write(folder.join("a.json.part"), b"a download").unwrap();
    let result = stream(&folder.join("a.json"), Replace::Yes, |file| {
        file.write_all(b"first")?;
        whole(&folder.join("a.json"), b"second", Replace::Yes).map_err(io::Error::other)?;
        assert_eq!(folder.names(), ["a.json", "a.json.dossier.part", "a.json.part"]);
        Ok(())
    });
    assert_eq!(result, Ok(()));
    assert_eq!(fs::read(folder.join("a.json")).unwrap(), b"first");
    assert_eq!(folder.names(), ["a.json", "a.json.part"]);
}

#[test]
fn a_name_as_long_as_names_can_be_is_saved() {
    let folder = Folder::new("save");
    for name in ["a".repeat(255), "\u{5fae}".repeat(85)] {
        whole(&folder.join(&name), b"new", Replace::Never).unwrap();
        assert_eq!(fs::read(folder.join(&name)).unwrap(), b"new");
    }
    let too_long = folder.join(&"a".repeat(256));
    assert_eq!(whole(&too_long, b"new", Replace::Never), Err(SaveError::Other));
    assert_eq!(folder.names().len(), 2);
}

#[test]
fn a_missing_folder_and_a_folder_in_the_place_are_told_apart() {
    let folder = Folder::new("save");
    let nowhere = folder.join("no").join("a.json");
    assert_eq!(whole(&nowhere, b"new", Replace::Yes), Err(SaveError::NoFolder));
    fs::create_dir(folder.join("b")).unwrap();
    assert_eq!(whole(&folder.join("b"), b"new", Replace::Yes), Err(SaveError::Exists));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Folder::new("save");
    fs::write(folder.join("real.json"), b"old").unwrap();
    std::os::unix::fs::symlink(folder.join("real.json"), folder.join("link.json")).unwrap();
    whole(&folder.join("link.json"), b"new", Replace::Yes).unwrap();
    assert!(folder.join("link.json").is_symlink());
    assert_eq!(fs::read(folder.join("real.json")).unwrap(), b"new");
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_is_written_to_and_not_replaced() {
    use std::io::Read as _;
    use std::os::unix::fs::FileTypeExt as _;

    let folder = Folder::new("save");
    let path = folder.join("pipe");
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    let other_end = fs::OpenOptions::new().read(true).write(true).open(&path).unwrap();
    whole(&path, b"bytes", Replace::Yes).unwrap();
    let mut came = [0; 5];
    (&other_end).read_exact(&mut came).unwrap();
    assert_eq!(&came, b"bytes");
    assert!(fs::symlink_metadata(&path).unwrap().file_type().is_fifo());
    assert_eq!(folder.names(), ["pipe"]);
}
