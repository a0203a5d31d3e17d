//! Faults of the system around an export: bad sectors, few handles, odd names, missing locks.

use std::io::{self, Cursor, Read as _, Write as _};
use std::ops::Range;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use dossier::export::{Bytes, Export, Input, MemoryBytes, Outcome, Verdict};
use dossier::record::EntryId;
use dossier::text::Untrusted;
use zip::write::SimpleFileOptions;

use crate::fixture::Folder;

const RECORD: &str = r#"[{"date":"2026-01-09 08:00:00","text":"a"}]"#;

fn stored(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A disk with a sector that cannot be read.
struct BadSector {
    bytes: MemoryBytes,
    bad: Range<u64>,
}

impl Bytes for BadSector {
    fn len(&self) -> u64 {
        self.bytes.len()
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        if self.bad.contains(&offset) {
            return Err(io::Error::from_raw_os_error(5));
        }
        let room = if offset < self.bad.start { self.bad.start - offset } else { u64::MAX };
        let count = buf.len().min(usize::try_from(room).unwrap_or(usize::MAX));
        self.bytes.read_at(offset, &mut buf[..count])
    }
}

#[test]
fn a_sector_that_cannot_be_read_costs_the_files_on_it_alone() {
    let long = RECORD.repeat(400);
    let names = ["a.json", "b.json", "c.json"];
    let bytes = stored(&names.map(|it| (it, long.as_str())));
    let middle = bytes.len() as u64 / 2;
    let disk = BadSector { bytes: MemoryBytes::new(bytes), bad: middle..middle + 512 };
    let name = Untrusted::new("a.zip");
    let mut export = Export::open(&[Input::File { name, bytes: Arc::new(disk) }], &mut |_| {});
    assert_eq!(export.entries().len(), 3);
    let mut whole = Vec::new();
    for id in (0..3).map(EntryId) {
        let mut reader = export.reader(id).unwrap();
        let mut block = vec![0; 700];
        let mut came = 0;
        while let Ok(count @ 1..) = reader.read(&mut block) {
            came += count;
        }
        let packed_read_bytes = reader.packed_done();
        let is_whole = reader.verdict() == Verdict::Whole;
        whole.push(is_whole);
        drop(reader);
        assert!(came > 0, "what stands before the sector was read");
        let part = Outcome::Partial { packed_read_bytes };
        export.book(id, if is_whole { Outcome::Read } else { part });
    }
    assert_eq!(whole, [true, false, true]);
    let it = export.ledger();
    assert_eq!(it.read_bytes + it.structure_bytes + it.damaged_bytes, it.total_bytes);
}

/// The program in this folder; `before` stands before it on the command line.
fn run(folder: &Folder, before: &[&str], words: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_dossier");
    let all: Vec<&str> = before.iter().copied().chain([program]).chain(words.to_vec()).collect();
    Command::new(all[0])
        .args(&all[1..])
        .current_dir(folder.join(""))
        .env("LANG", "en_GB.UTF-8")
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

#[cfg(unix)]
#[test]
fn few_handles_are_enough_for_a_folder_of_many_files() {
    let folder = Folder::new("threats-handles");
    std::fs::create_dir(folder.join("export")).unwrap();
    for number in 0..120 {
        std::fs::write(folder.join(&format!("export/{number}.json")), RECORD).unwrap();
    }
    let limited = ["sh", "-c", "ulimit -n 16; exec \"$0\" \"$@\""];
    let output = run(&folder, &limited, &["scan", "export", "--quiet", "--json", "-"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(summary["entries"].as_array().unwrap().len(), 120);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_is_opened_in_any_locale() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = Folder::new("threats-name");
    let name = OsStr::from_bytes(b"caf\xe9 \xff\xfe.zip");
    std::fs::write(folder.join("").join(name), stored(&[("a.json", RECORD)])).unwrap();
    for locale in ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "nonsense"] {
        let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["scan", "--quiet"])
            .arg(name)
            .current_dir(folder.join(""))
            .env("LC_ALL", locale)
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{locale}");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("caf\u{fffd} \u{fffd}\u{fffd}.zip"), "{said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_system_without_a_lock_is_told_and_kept_working() {
    let folder = Folder::new("threats-locks");
    std::fs::write(folder.join("a.zip"), stored(&[("a.json", RECORD)])).unwrap();
    let tried = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "-e", "inject=getcwd:error=EIO:when=1", "true"])
        .stderr(Stdio::null())
        .status();
    if !tried.is_ok_and(|it| it.success()) {
        eprintln!("SKIPPED: no strace here, so no lock was taken away");
        return;
    }
    for (call, layer) in
        [("seccomp", "(seccomp): off"), ("landlock_create_ruleset", "(Landlock): off")]
    {
        let inject = format!("inject={call}:error=ENOSYS");
        let before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", inject.as_str()];
        let output = run(&folder, &before, &["scan", "a.zip", "--quiet"]);
        assert_eq!(output.status.code(), Some(0), "{call}: {output:?}");
        let output = run(&folder, &before, &["--prove-offline"]);
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(layer), "{call}: {said}");
        let open = said.contains("Not every way out is closed on this system.");
        // Without one of the two, the other still refuses connections.
        assert_eq!(open, call == "seccomp", "{said}");
    }
}

#[test]
fn threads_that_cannot_be_started_are_told_in_a_sentence() {
    let folder = Folder::new("threats-threads");
    std::fs::write(folder.join("a.zip"), stored(&[("a.json", RECORD)])).unwrap();
    let here = Command::new("strace").arg("-V").stdout(Stdio::null()).status();
    if !here.is_ok_and(|it| it.success()) {
        eprintln!("SKIPPED: no strace here, so no thread was refused");
        return;
    }
    for from in 1..6 {
        let inject = format!("inject=clone3:error=EAGAIN:when={from}+");
        let before = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", inject.as_str()];
        let output = run(&folder, &before, &["scan", "a.zip", "--quiet"]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(output.status.code(), Some(0 | 3)), "{from}: {output:?}");
        assert!(!said.contains("panicked"), "{from}: {said}");
        let told = said.contains("could not be started") || output.status.code() == Some(0);
        assert!(told, "{from}: {said}");
    }
}

#[test]
fn what_holds_nothing_is_said_to_hold_nothing() {
    let folder = Folder::new("threats-nothing");
    std::fs::create_dir_all(folder.join("bare/inside")).unwrap();
    let mut folders = zip::ZipWriter::new(Cursor::new(Vec::new()));
    folders.add_directory("a/b", SimpleFileOptions::default()).unwrap();
    for (name, bytes) in [
        ("zero.json", Vec::new()),
        ("zero.zip", Vec::new()),
        ("none.zip", stored(&[])),
        ("folders.zip", folders.finish().unwrap().into_inner()),
        ("one.json", b"{".to_vec()),
        ("one.zip", b"P".to_vec()),
    ] {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let empty = "is empty. There is nothing in it.";
    for (name, words) in [
        ("zero.json", empty),
        ("zero.zip", empty),
        ("none.zip", "There are no files in it."),
        ("folders.zip", "There are no files in it."),
        ("bare", "There are no files in it."),
        ("one.json", "one.json stops early."),
        ("one.zip", "one.zip is called a packed file, but it is text."),
    ] {
        let output = run(&folder, &[], &["scan", name, "--quiet", "--lang", "en"]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.replace("\n    ", " ").contains(words), "{name}: {said}");
        assert!(matches!(output.status.code(), Some(0 | 3)), "{name}: {:?}", output.status);
    }
}

#[test]
fn what_an_archive_holds_beside_its_list_is_read_by_the_option_that_is_named() {
    let folder = Folder::new("threats-unlisted");
    let two = [stored(&[("a.json", RECORD)]), stored(&[("b.json", "[{\"b\":2}]")])].concat();
    std::fs::write(folder.join("two.zip"), two).unwrap();
    let output = run(&folder, &[], &["scan", "two.zip", "--quiet", "--lang", "en"]);
    let said = String::from_utf8(output.stdout).unwrap().replace("\n    ", " ");
    assert!(said.contains("Add --unlisted to the command to read these too."), "{said}");
    let output = run(&folder, &[], &["scan", "two.zip", "--unlisted", "--json", "-", "--quiet"]);
    let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<_> =
        summary["entries"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["b.json", "a.json"]);
}

#[test]
fn a_folder_that_is_called_by_a_dot_has_its_own_name() {
    let folder = Folder::new("threats-dot");
    std::fs::write(folder.join("a.json"), RECORD).unwrap();
    let output = run(&folder, &[], &["scan", ".", "--json", "-", "--quiet"]);
    let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let own = folder.join("").canonicalize().unwrap();
    assert_eq!(summary["sources"][0]["name"], own.file_name().unwrap().to_str().unwrap());
}
