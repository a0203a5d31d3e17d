//! The same export in another wrapping gives the same totals.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use dossier::findings::Findings;
use dossier::reader::Place;
use dossier::sample;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::export::tape::{file, gzip, tape};
use crate::fixture::Folder;
use crate::scan::{scan, scan_with};

const SECRET: &str = "open sesame";

/// What must not change: records, values, days, and records by kind.
type Totals = (u64, u64, Option<i64>, Option<i64>, BTreeMap<String, u64>);

fn totals(findings: &Findings) -> Totals {
    let kinds = findings.kinds.iter().map(|it| (format!("{:?}", it.kind), it.records)).collect();
    let it = &findings.totals;
    (it.records, findings.coverage.values, it.first_secs, it.last_secs, kinds)
}

/// The document of a made-up export, and a second file beside it.
fn documents() -> Vec<(String, Vec<u8>)> {
    let (_, bytes) = sample::in_memory("tiktok", 1500, 3).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut document = Vec::new();
    let name = archive.by_index(0).unwrap().name().unwrap().into_owned();
    std::io::copy(&mut archive.by_index(0).unwrap(), &mut document).unwrap();
    let other = br#"{"searches": ["first", "second", "third"]}"#.to_vec();
    vec![(name, document), ("notes/searches.json".to_owned(), other)]
}

fn zipped(files: &[(String, Vec<u8>)], options: SimpleFileOptions) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn plain(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    zipped(files, SimpleFileOptions::default())
}

fn renamed(before: &str) -> Vec<(String, Vec<u8>)> {
    documents().into_iter().map(|(name, bytes)| (format!("{before}{name}"), bytes)).collect()
}

/// Files by name.
type Files = Vec<(&'static str, Vec<u8>)>;

/// Each way of wrapping: its name, and the files that come of it.
fn wrappings() -> Vec<(&'static str, Files)> {
    let files = documents();
    let by = |method| zipped(&files, SimpleFileOptions::default().compression_method(method));
    let mut turned = files.clone();
    turned.reverse();
    let mut litter = files.clone();
    for name in ["__MACOSX/._x", ".DS_Store", "a/Thumbs.db", "desktop.ini"] {
        litter.push((name.to_owned(), b"of the system".to_vec()));
    }
    let whole = plain(&files);
    let (one, rest) = whole.split_at(whole.len() / 3);
    let (two, three) = rest.split_at(rest.len() / 2);
    let members: Vec<_> = files.iter().map(|(name, bytes)| file(name, bytes)).collect();
    let inner = [("outer/inner.zip".to_owned(), whole.clone())];
    let junk = [b"#!/bin/sh\nexit\n".repeat(99), whole.clone()].concat();
    vec![
        ("another order", vec![("a.zip", plain(&turned))]),
        ("stored", vec![("a.zip", by(CompressionMethod::Stored))]),
        ("bzip2", vec![("a.zip", by(CompressionMethod::BZIP2))]),
        ("xz", vec![("a.zip", by(CompressionMethod::XZ))]),
        ("ppmd", vec![("a.zip", by(CompressionMethod::PPMD))]),
        ("wrapper folder", vec![("a.zip", plain(&renamed("My things/2026/")))]),
        ("litter", vec![("a.zip", plain(&litter))]),
        ("junk before", vec![("a.zip", junk)]),
        ("nested", vec![("a.zip", plain(&inner))]),
        ("nested twice", vec![("a.zip", plain(&[("b.zip".to_owned(), plain(&inner))]))]),
        ("tar", vec![("a.tar", tape(&members))]),
        ("tar.gz", vec![("a.tar.gz", gzip(&tape(&members)))]),
        ("tar.gz in zip", vec![("a.zip", plain(&[("a.tgz".to_owned(), gzip(&tape(&members)))]))]),
        (
            "an archive each",
            vec![
                ("x part 1 of 2.zip", plain(&files[1..])),
                ("x part 2 of 2.zip", plain(&files[..1])),
            ],
        ),
        (
            "pieces",
            vec![
                ("a.zip.003", three.to_vec()),
                ("a.zip.001", one.to_vec()),
                ("a.zip.002", two.to_vec()),
            ],
        ),
        ("twice", vec![("a.zip", whole.clone()), ("a (1).zip", whole)]),
    ]
}

fn written(folder: &Folder, files: &[(&str, Vec<u8>)]) -> Vec<PathBuf> {
    let write = |(name, bytes): &(&str, Vec<u8>)| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    files.iter().map(write).collect()
}

#[test]
fn wrapping_changes_nothing() {
    let folder = Folder::new("containers");
    let paths = written(&folder, &[("plain.zip", plain(&documents()))]);
    let expected = totals(scan(&paths, Place::Thread).findings());
    assert!(expected.0 > 1400, "{expected:?}");
    for (what, files) in wrappings() {
        let folder = Folder::new("containers");
        let paths = written(&folder, &files);
        let scanned = scan(&paths, Place::Thread);
        scanned.findings().validate().unwrap();
        assert_eq!(totals(scanned.findings()), expected, "{what}");
        // The same, unpacked into a folder of its own.
        let inside = scan(&[folder.join("")], Place::Thread);
        assert_eq!(totals(inside.findings()), expected, "{what}, in a folder");
    }
}

#[test]
fn a_password_changes_nothing() {
    let folder = Folder::new("containers");
    let paths = written(&folder, &[("plain.zip", plain(&documents()))]);
    let expected = totals(scan(&paths, Place::Thread).findings());
    let options = SimpleFileOptions::default();
    let options = options.with_aes_encryption(zip::AesMode::Aes256, SECRET);
    let paths = written(&folder, &[("locked.zip", zipped(&documents(), options))]);
    assert_eq!(scan(&paths, Place::Thread).findings().totals.records, 0);
    let scanned = scan_with(&paths, Place::Thread, &["wrong", SECRET]);
    assert_eq!(totals(scanned.findings()), expected);
}
