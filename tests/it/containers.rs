//! The same export in another wrapping gives the same totals.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use dossier::findings::{Findings, Stamp};
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
    let secs = |it: Stamp| it.secs;
    (it.records, findings.coverage.values, it.first.map(secs), it.last.map(secs), kinds)
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

/// Files by name.
type Files = Vec<(&'static str, Vec<u8>)>;

/// Each way of wrapping: its name, and the files that come of it.
fn wrappings(files: &[(String, Vec<u8>)]) -> Vec<(&'static str, Files)> {
    let files = files.to_vec();
    let renamed = |before: &str| -> Vec<(String, Vec<u8>)> {
        let under = |(name, bytes): &(String, Vec<u8>)| (format!("{before}{name}"), bytes.clone());
        files.iter().map(under).collect()
    };
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
        ("names in GBK", vec![("a.zip", in_gbk(&renamed("我的数据/")))]),
    ]
}

/// An archive whose names are written as older Chinese systems do, without a word on how. A name
/// that cannot be written so stays as it is.
fn in_gbk(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut names = Vec::new();
    let stands_in = |(at, (name, bytes)): (usize, &(String, Vec<u8>))| {
        let (gbk, _, is_lossy) = encoding_rs::GBK.encode(name);
        if is_lossy {
            return (name.clone(), bytes.clone());
        }
        // As long as the name, which then takes its place; part of no other stand-in.
        let stand_in = format!("{:~>width$}", format!("{at:06}"), width = gbk.len());
        names.push((stand_in.clone(), gbk.into_owned()));
        (stand_in, bytes.clone())
    };
    let mut bytes = plain(&files.iter().enumerate().map(stands_in).collect::<Vec<_>>());
    for (stand_in, name) in names {
        while let Some(at) = memchr::memmem::find(&bytes, stand_in.as_bytes()) {
            bytes[at..at + name.len()].copy_from_slice(&name);
        }
    }
    bytes
}

fn written(folder: &Folder, files: &[(&str, Vec<u8>)]) -> Vec<PathBuf> {
    let write = |(name, bytes): &(&str, Vec<u8>)| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    files.iter().map(write).collect()
}

/// Holds wrappings of some files against the plain one: all of them, or of four each time one.
fn hold(what: &str, documents: &[(String, Vec<u8>)], at_least: u64, part: Option<usize>) {
    let folder = Folder::new("containers");
    let paths = written(&folder, &[("plain.zip", plain(documents))]);
    let expected = totals(scan(&paths, Place::Thread).findings());
    assert!(expected.0 >= at_least, "{what}: {expected:?}");
    for (at, (wrapping, files)) in wrappings(documents).into_iter().enumerate() {
        if part.is_some_and(|part| at % 4 != part % 4) {
            continue;
        }
        let folder = Folder::new("containers");
        let paths = written(&folder, &files);
        let scanned = scan(&paths, Place::Thread);
        scanned.findings().validate().unwrap();
        assert_eq!(totals(scanned.findings()), expected, "{what}, {wrapping}");
        // The same, unpacked into a folder of its own.
        if part.is_none() {
            let inside = scan(&[folder.join("")], Place::Thread);
            assert_eq!(totals(inside.findings()), expected, "{what}, {wrapping}, in a folder");
        }
    }
    if part.is_some_and(|part| part % 4 != 0) {
        return;
    }
    let options = SimpleFileOptions::default();
    let options = options.with_aes_encryption(zip::AesMode::Aes256, SECRET);
    let paths = written(&folder, &[("locked.zip", zipped(documents, options))]);
    let scanned = scan_with(&paths, Place::Thread, &["wrong", SECRET]);
    assert_eq!(totals(scanned.findings()), expected, "{what}, locked");
}

#[test]
fn wrapping_changes_nothing() {
    hold("two documents", &documents(), 1400, None);
    for (part, name) in sample::names().into_iter().enumerate() {
        let (file, bytes) = sample::in_memory(name, 60, 5).unwrap();
        let inside = zip::ZipArchive::new(Cursor::new(bytes.clone())).map(|mut archive| {
            let mut files = Vec::new();
            for at in 0..archive.len() {
                let mut entry = archive.by_index(at).unwrap();
                let mut bytes = Vec::new();
                std::io::copy(&mut entry, &mut bytes).unwrap();
                files.push((entry.name().unwrap().into_owned(), bytes));
            }
            files
        });
        hold(name, &inside.unwrap_or_else(|_| vec![(file, bytes)]), 40, Some(part));
    }
}

/// A bill, whose table and name are Chinese.
const BILL: &str = "微信支付账单明细\n微信昵称：[x]\n\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n2024-03-01 12:00:00,商户消费,某店,a,支出,¥1.00,零钱,支付成功,1,2,/\n2024-03-02 12:00:00,转账,某人,/,收入,¥2.00,/,已存入零钱,3,4,/\n";

#[test]
fn names_in_another_encoding_change_nothing() {
    let name = "微信支付账单(20240301-20240331).csv";
    let bill = |name: &str| plain(&[(name.to_owned(), BILL.as_bytes().to_vec())]);
    let folder = Folder::new("containers");
    let paths = written(&folder, &[("a.zip", bill(name))]);
    let expected = scan(&paths, Place::Thread);
    assert_eq!(expected.findings().totals.records, 2);
    // A name of plain letters as long as the one in GBK, which then takes its place: no flag says
    // how it is written.
    let (gbk, _, _) = encoding_rs::GBK.encode(name);
    let stand_in = "x".repeat(gbk.len());
    let mut bytes = bill(&stand_in);
    while let Some(at) = memchr::memmem::find(&bytes, stand_in.as_bytes()) {
        bytes[at..at + gbk.len()].copy_from_slice(&gbk);
    }
    let paths = written(&folder, &[("gbk.zip", bytes)]);
    let scanned = scan(&paths, Place::Thread);
    assert_eq!(scanned.findings().entries[0].name.inner(), name);
    assert_eq!(totals(scanned.findings()), totals(expected.findings()));
}

/// Each sample in some of the wrappings; in all of them where `DOSSIER_EVERY_WRAPPING` is set.
#[test]
fn wrapping_changes_nothing_of_the_samples() {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        eprintln!("SKIPPED: DOSSIER_SHARED is not set, the samples were not wrapped");
        return;
    };
    let mut held = 0;
    for table in crate::platforms::tables(&std::path::Path::new(&shared).join("samples")) {
        let folder = PathBuf::from(table.to_string_lossy().replace(".expected.json", ""));
        // Some samples are archives by themselves; those with others inside are wrapped already.
        let nested = |name: &str| [".zip", ".gz", ".tar"].iter().any(|it| name.ends_with(it));
        if !folder.is_dir() {
            continue;
        }
        let files = crate::platforms::files_of(&folder);
        if files.iter().any(|it| nested(&it.0)) {
            continue;
        }
        // All of them take long, so that each sample gets another quarter unless all are asked for.
        let part = std::env::var_os("DOSSIER_EVERY_WRAPPING").is_none().then_some(held);
        hold(&folder.to_string_lossy(), &files, 1, part);
        held += 1;
    }
    assert!(held >= 25, "{held}");
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

#[test]
fn files_of_the_computer_itself_are_listed_apart() {
    let mut files = documents();
    for name in ["__MACOSX/._x", ".DS_Store", "a/Thumbs.db", "b/desktop.ini"] {
        files.push((name.to_owned(), b"of the system".to_vec()));
    }
    let members: Vec<_> = files.iter().map(|(name, bytes)| file(name, bytes)).collect();
    for (name, bytes) in [("a.zip", plain(&files)), ("a.tar", tape(&members))] {
        let folder = Folder::new("containers");
        let scanned = scan(&written(&folder, &[(name, bytes)]), Place::Thread);
        let found = scanned.findings();
        let litter: Vec<&str> = found.litter.iter().map(|it| it.name.inner()).collect();
        assert_eq!(litter, ["__MACOSX/._x", ".DS_Store", "a/Thumbs.db", "b/desktop.ini"], "{name}");
        assert_eq!((found.litter_total, found.entries.len()), (4, 2), "{name}");
        assert!(found.litter.iter().all(|it| it.size_bytes == 13), "{name}");
    }
    let folder = Folder::new("containers");
    for (name, bytes) in &files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let scanned = scan(&[folder.join("")], Place::Thread);
    assert_eq!((scanned.findings().litter_total, scanned.findings().entries.len()), (4, 2));
}
