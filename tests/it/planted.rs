//! Exports with planted secrets: what is hidden is in no byte of any output, what is kept is there.
//!
//! Each export is made from a number. `DOSSIER_EXPORTS` says how many (200 unless it says more),
//! `DOSSIER_PROGRAM` with which program (a fast one), and `DOSSIER_FIRST` from which number on.

mod make;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

use crate::fixture::Folder;
use crate::pdf;
use make::{Export, Planted};

/// Exports that are tried unless more are wanted.
const EXPORTS: u64 = 200;

/// Whoms in turn, with whether examples stand in their summaries.
const WHOMS: [(&str, bool); 4] =
    [("me", true), ("lawyer", true), ("parent", false), ("one-page", false)];

fn wanted(name: &str, default: u64) -> u64 {
    env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(default)
}

/// Exports of one shape out of five.
fn shape(shape: u64) {
    let (first, count) = (wanted("DOSSIER_FIRST", 0), wanted("DOSSIER_EXPORTS", EXPORTS));
    let folder = Folder::new("planted");
    let mut faults = Vec::new();
    for seed in (first..first + count).filter(|it| it % make::SHAPES == shape) {
        if let Err(fault) = one(&Export::new(seed), &folder) {
            faults.push(format!("{seed}: {fault}"));
        }
        if seed % 1000 == shape {
            println!("up to export {seed}: {} faults", faults.len());
        }
    }
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn nothing_planted_in_short_video_exports_comes_out() {
    shape(0);
}

#[test]
fn nothing_planted_in_further_short_video_exports_comes_out() {
    shape(1);
}

#[test]
fn nothing_planted_in_photo_exports_comes_out() {
    shape(2);
}

#[test]
fn nothing_planted_in_unknown_exports_comes_out() {
    shape(3);
}

#[test]
fn nothing_planted_in_tables_comes_out() {
    shape(4);
}

fn one(export: &Export, folder: &Folder) -> Result<(), String> {
    let (whom, examples) = WHOMS[usize::try_from(export.seed).unwrap() % WHOMS.len()];
    let path = folder.join(&export.name);
    fs::write(&path, &export.bytes).unwrap();
    let out = folder.join("out");
    let out_file = |name: &str| out.join(name).into_os_string().into_string().unwrap();
    fs::create_dir_all(&out).unwrap();
    let lang = if export.seed.is_multiple_of(3) { "zh-Hans" } else { "en" };
    let program = env::var_os("DOSSIER_PROGRAM");
    let program = program.unwrap_or_else(|| env!("CARGO_BIN_EXE_dossier").into());
    // Pages take seconds unoptimised: each tenth export of a shape is set, all by a given program.
    let on_paper = env::var_os("DOSSIER_PROGRAM").is_some() || export.seed / make::SHAPES % 10 == 3;
    let paper = out_file("a.pdf");
    let paper: &[&str] = if on_paper { &["--pdf", &paper] } else { &[] };
    let called = Command::new(program)
        .args(["scan", path.to_str().unwrap(), "--quiet", "--for", whom, "--lang", lang])
        .args(paper)
        .args(["--html", &out_file("a.html")])
        .args(["--csv", &out_file("csv"), "--json", &out_file("a.json")])
        .args(["--redacted-copy", &out_file("copy.zip")])
        .output()
        .unwrap();
    let checked = match called.status.code() {
        Some(0 | 1) => checked(export, &out, examples),
        status => Err(format!("{status:?} {}", String::from_utf8_lossy(&called.stderr))),
    };
    fs::remove_file(&path).unwrap();
    fs::remove_dir_all(&out).unwrap();
    checked
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
    let lost: Vec<&str> =
        export.kept.iter().filter(|it| !shown(it)).map(|it| it.text.as_str()).collect();
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
