//! What cannot be opened says which file it is, why, and what helps.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

use dossier::export::{Unopened, open_file};

use crate::fixture::Folder;

fn scan(folder: &Folder, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
    command.arg("scan").args(words).arg("--quiet").current_dir(folder.join(""));
    command.env("LANG", "en_GB.UTF-8").env("XDG_CONFIG_HOME", folder.join("config"));
    command.output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn why(path: &Path) -> Unopened {
    Unopened::of(&open_file(path).unwrap_err())
}

#[test]
fn what_the_system_says_is_told_apart() {
    let of = |kind: io::ErrorKind| Unopened::of(&kind.into());
    assert_eq!(of(io::ErrorKind::NotFound), Unopened::Missing);
    assert_eq!(of(io::ErrorKind::NotADirectory), Unopened::Missing);
    assert_eq!(of(io::ErrorKind::PermissionDenied), Unopened::NotAllowed);
    assert_eq!(of(io::ErrorKind::ResourceBusy), Unopened::InUse);
    assert_eq!(of(io::ErrorKind::InvalidInput), Unopened::Other);
    // As it comes from the other process.
    assert_eq!(Unopened::of(&io::Error::from(Unopened::NotHere)), Unopened::NotHere);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::new("unopened");
    let output = scan(&folder, &["none.zip"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(told(&output).contains("none.zip cannot be opened: nothing stands there."));
    fs::write(folder.join("a.json"), "[1]").unwrap();
    assert_eq!(why(&folder.join("a.json").join("b")), Unopened::Missing);
    // Of several, the one that lacks.
    let output = scan(&folder, &["a.json", "none.zip"]);
    assert!(told(&output).contains("none.zip cannot be opened"), "{}", told(&output));
}

#[test]
fn what_stands_in_for_a_file_that_is_online_is_not_opened() {
    let folder = Folder::new("unopened");
    fs::create_dir(folder.join("export")).unwrap();
    fs::write(folder.join("export/a.json"), br#"[{"text":"a"}]"#).unwrap();
    let stand_in = folder.join("export/.b.json.icloud");
    fs::write(&stand_in, b"bplist00").unwrap();
    assert_eq!(why(&stand_in), Unopened::NotHere);
    let output = scan(&folder, &["export/.b.json.icloud"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(told(&output).contains("only its name is on this computer"), "{}", told(&output));
    // Of a folder, the rest is read.
    let output = scan(&folder, &["export", "--json", "-"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("\"not_here\""), "{said}");
    assert!(said.contains("Only the name of .b.json.icloud is on this computer."), "{said}");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_says_so() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new("unopened");
    fs::create_dir(folder.join("export")).unwrap();
    fs::write(folder.join("export/a.json"), br#"[{"text":"a"}]"#).unwrap();
    let closed = folder.join("export/b.json");
    fs::write(&closed, b"[2]").unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o0)).unwrap();
    if fs::File::open(&closed).is_ok() {
        eprintln!("SKIPPED: this person may read everything");
        return;
    }
    assert_eq!(why(&closed), Unopened::NotAllowed);
    let output = scan(&folder, &["export/b.json"]);
    assert!(told(&output).contains("you may not read it"), "{}", told(&output));
    let output = scan(&folder, &["export", "--json", "-"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"not_allowed\""));
}
