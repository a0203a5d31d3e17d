//! Exports with planted secrets: what is hidden is in no byte of any output, what is kept is there.
//!
//! Each export is made from a number and read alone. `DOSSIER_EXPORTS` says how many (200 unless it
//! says more), `DOSSIER_FIRST` from which number on, and `DOSSIER_PROGRAM` with which program: with a
//! fast one, all are set as pages.

mod make;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use crate::fixture::Folder;
use crate::pdf;
use make::{Export, Planted};

/// Exports that are tried unless more are wanted.
const EXPORTS: u64 = 200;

/// For whom a summary is, and whether examples stand in it.
const WHOMS: [(&str, bool); 4] =
    [("me", true), ("lawyer", true), ("parent", false), ("one-page", false)];

fn wanted(name: &str, default: u64) -> u64 {
    env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(default)
}

/// The exports whose summaries are for one of four.
fn exports_for(whom: u64) {
    let (first, count) = (wanted("DOSSIER_FIRST", 0), wanted("DOSSIER_EXPORTS", EXPORTS));
    let program = env::var_os("DOSSIER_PROGRAM");
    // Pages take a second or two in a build for tests: one of each shape is set for each whom.
    let pages = if program.is_some() { u64::MAX } else { make::SHAPES };
    let program = program.unwrap_or_else(|| env!("CARGO_BIN_EXE_dossier").into());
    let folder = Folder::new("planted");
    let mut faults = Vec::new();
    for turn in (0..count).filter(|it| it % 4 == whom) {
        let seed = first + turn;
        let call = Call {
            program: &program,
            whom: WHOMS[usize::try_from(whom).unwrap()],
            lang: if (turn + turn / 4).is_multiple_of(2) { "en" } else { "zh-Hans" },
            on_paper: turn / 4 < pages,
        };
        if let Err(fault) = call.check(&Export::new(seed), &folder) {
            faults.push(format!("{seed}: {fault}"));
        }
        if turn % 1000 == whom {
            println!("up to export {}: {} faults", seed + 1, faults.len());
        }
    }
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn nothing_planted_comes_out_for_the_person() {
    exports_for(0);
}

#[test]
fn nothing_planted_comes_out_for_a_lawyer() {
    exports_for(1);
}

#[test]
fn nothing_planted_comes_out_for_a_parent() {
    exports_for(2);
}

#[test]
fn nothing_planted_comes_out_on_one_page() {
    exports_for(3);
}

/// How exports are read.
struct Call<'a> {
    program: &'a OsStr,
    whom: (&'a str, bool),
    lang: &'a str,
    on_paper: bool,
}

impl Call<'_> {
    /// Reads an export, writes everything there is, and looks through it.
    fn check(&self, export: &Export, folder: &Folder) -> Result<(), String> {
        let path = folder.join(&export.name);
        fs::write(&path, &export.bytes).unwrap();
        let out = folder.join("out");
        let out_file = |name: &str| out.join(name).into_os_string().into_string().unwrap();
        fs::create_dir_all(&out).unwrap();
        let paper = out_file("a.pdf");
        let paper: &[&str] = if self.on_paper { &["--pdf", &paper] } else { &[] };
        let called = Command::new(self.program)
            .arg("scan")
            .arg(&path)
            .args(["--quiet", "--for", self.whom.0, "--lang", self.lang])
            .args(paper)
            .args(["--html", &out_file("a.html")])
            .args(["--csv", &out_file("csv"), "--json", &out_file("a.json")])
            .args(["--redacted-copy", &out_file("copy.zip")])
            .output()
            .unwrap();
        let checked = match called.status.code() {
            Some(0 | 1) => checked(export, &out, self.whom.1),
            status => Err(format!("{status:?} {}", String::from_utf8_lossy(&called.stderr))),
        };
        fs::remove_file(&path).unwrap();
        fs::remove_dir_all(&out).unwrap();
        checked
    }
}

/// Looks through every output.
fn checked(export: &Export, out: &Path, examples: bool) -> Result<(), String> {
    let mut outputs = vec![
        ("JSON".to_owned(), fs::read(out.join("a.json")).unwrap()),
        ("HTML".to_owned(), fs::read(out.join("a.html")).unwrap()),
    ];
    if let Ok(bytes) = fs::read(out.join("a.pdf")) {
        outputs.push(("PDF text".to_owned(), pdf::text(&bytes).into_bytes()));
        outputs.push(("PDF".to_owned(), pdf::uncompressed(&bytes)));
    }
    // In a copy everything of the export is replaced, the name of its file too.
    outputs.push(("redacted copy".to_owned(), unpacked(&out.join("copy.zip"))));
    let mut tables = Vec::new();
    for table in fs::read_dir(out.join("csv")).unwrap() {
        let path = table.unwrap().path();
        outputs.push((
            path.file_name().unwrap().to_string_lossy().into_owned(),
            fs::read(&path).unwrap(),
        ));
        tables.extend(fs::read(&path).unwrap());
    }
    for (name, bytes) in &outputs {
        let found: BTreeSet<&str> = export
            .hidden
            .iter()
            .filter(|it| !(it.in_name && name == "JSON") && holds(bytes, &it.text))
            .map(|it| it.text.as_str())
            .collect();
        if !found.is_empty() {
            return Err(format!("{name} holds {found:?}"));
        }
    }
    let shown = |it: &&Planted| {
        let text = &outputs[1].1;
        holds(&tables, &it.text) || (examples && holds(text, &it.text))
    };
    let kept = export.kept.iter();
    let lost: Vec<&str> = kept.filter(|it| !shown(it)).map(|it| it.text.as_str()).collect();
    if lost.is_empty() { Ok(()) } else { Err(format!("{lost:?} are not there")) }
}

/// The names and contents of all files in an archive.
fn unpacked(path: &Path) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut all = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        all.extend_from_slice(file.name().unwrap().as_bytes());
        all.push(b'\n');
        io::Read::read_to_end(&mut file, &mut all).unwrap();
    }
    all
}

/// Whether a text stands in these bytes: as it is, or in one of the ways in which files of these
/// kinds write text.
fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let ways = [text.as_bytes().to_vec(), wide.clone(), hex(&wide), hex(text.as_bytes())];
    ways.iter().any(|way| memchr::memmem::find(bytes, way).is_some())
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|it| format!("{it:02X}").into_bytes()).collect()
}
