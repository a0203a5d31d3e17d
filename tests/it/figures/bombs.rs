//! Figures over files that are made to be too much: by size, depth, number or packing.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use std::time::Duration;

use zip::CompressionMethod as Method;
use zip::write::SimpleFileOptions;

use super::runs::run;
use super::{Measured, full, judged, within};
use crate::fixture::Folder;

/// The most memory of a process.
const MEMORY_MAX_KB: u64 = 300 << 10;

/// Bytes of a file, at most.
fn most() -> usize {
    if full() { 50 << 20 } else { 512 << 10 }
}

/// So many bytes of this, over and over.
fn filled(piece: &str, length: usize) -> Vec<u8> {
    piece.bytes().cycle().take(length).collect()
}

fn around(start: &str, piece: &str, end: &str, length: usize) -> Vec<u8> {
    let inner = length.saturating_sub(start.len() + end.len()) / piece.len() * piece.len();
    [start.as_bytes(), &filled(piece, inner), end.as_bytes()].concat()
}

fn zipped(files: &[(String, Vec<u8>)], method: Method) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn one(name: &str, bytes: Vec<u8>, method: Method) -> Vec<u8> {
    zipped(&[(name.to_owned(), bytes)], method)
}

fn squeezed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// Texts that are too much for somebody who holds them whole, or asks the same again for each byte.
fn texts() -> Vec<(&'static str, Vec<u8>)> {
    let most = most();
    let row = r#"{"date":"2026-01-09 08:00:00","text":"a"},"#;
    let mut wide = filled("a,", most / 2);
    wide.push(b'\n');
    wide.extend(filled("1,", most / 2 - 1));
    vec![
        ("records.json", around("[", row, r#"{"a":1}]"#, most)),
        ("keys.json", {
            let mut text = String::from("{");
            let mut number = 0_u64;
            while text.len() + 30 < most {
                text.extend(["\"k", &number.to_string(), "\":1,"]);
                number += 1;
            }
            text.push_str("\"end\":1}");
            text.into_bytes()
        }),
        ("same-key.json", around("{", r#""a":1,"#, r#""b":2}"#, most)),
        ("deep.json", around("", "[", "", most)),
        ("deep-maps.json", around("", r#"{"a":"#, "", most)),
        ("numbers.json", around("[", "1,", "1]", most)),
        ("number.json", around("[", "9", "]", most)),
        ("string.json", around("[\"", "x", "\"]", most)),
        ("escapes.json", around("[\"", "\\u0041", "\"]", most)),
        ("nothing.json", filled("\0", most)),
        ("spaces.json", filled(" ", most)),
        ("wide.csv", wide),
        ("quote.csv", around("a,b\n\"", "x,y\n", "", most)),
        ("lines.csv", around("a,b\n", "\n", "", most)),
        ("rows.csv", around("date,text\n", "2026-01-09 08:00:00,a\n", "", most)),
        ("line.txt", filled("Date: 2026-01-09 ", most)),
        ("dated.txt", around("", "Date: 2026-01-09 08:00:00\nText: a\n\n", "", most)),
        ("nested.html", around("<html>", "<div>", "", most)),
        ("attributes.html", around("<p ", "a=b ", ">x", most)),
        ("comment.html", around("<html><!--", "-- ", "", most)),
        ("entities.html", around("<p>", "&amp;&#65;", "</p>", most)),
        ("tables.html", around("<table>", "<tr><td>a<td>b", "</table>", most)),
        ("deep.xml", around("<?xml version=\"1.0\"?>", "<a>", "", most)),
        ("list.xml", around("<list>", "<item><date>2026-01-09</date></item>", "</list>", most)),
        (
            "mail.mbox",
            around("", "From a@b Thu Jan  1 00:00:00 2026\nSubject: x\n\ny\n\n", "", most),
        ),
        ("header.eml", around("Subject: ", "=?utf-8?q?a?= ", "\n\nx", most)),
        ("headers.eml", around("", "X-A: b\n", "\nx", most)),
        ("cards.vcf", around("", "BEGIN:VCARD\nFN:A\nEND:VCARD\n", "", most)),
        ("open.vcf", around("BEGIN:VCARD\nNOTE:", "x\n ", "", most)),
        ("events.ics", around("BEGIN:VCALENDAR\n", "BEGIN:VEVENT\n", "", most)),
    ]
}

/// Archives that unpack to more than they are, or hold more than one can list.
fn archives() -> Vec<(&'static str, Vec<u8>)> {
    let most = most();
    let zeros = vec![0; most * 20];
    let row = r#"[{"date":"2026-01-09 08:00:00","text":"a"}]"#;
    let rows = around("[", &format!("{row},"), "1]", most * 20);
    let many = (0..most / 300).map(|it| (format!("a/{it}.json"), row.as_bytes().to_vec()));
    let many: Vec<_> = many.collect();
    let chain = (0..40).fold(one("a.json", row.into(), Method::Stored), |inner, _| {
        one("inner.zip", inner, Method::Deflated)
    });
    let inner = one("zeros.json", zeros.clone(), Method::Deflated);
    let spread: Vec<_> = (0..16).map(|it| (format!("{it}.zip"), inner.clone())).collect();
    let sheet = format!(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1048576\"><v>2</v></c>\
         </row>{}</sheetData></worksheet>",
        "<row><c><v>3</v></c></row>".repeat(most / 20)
    );
    let book = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>".to_owned()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let book: Vec<_> = book.map(|(name, text)| (name.to_owned(), text.into_bytes())).into();
    vec![
        ("zeros.zip", one("a.json", zeros.clone(), Method::Deflated)),
        ("zeros-bzip2.zip", one("a.json", zeros.clone(), Method::Bzip2)),
        ("zeros-xz.zip", one("a.json", zeros.clone(), Method::Xz)),
        ("rows.zip", one("a.json", rows.clone(), Method::Deflated)),
        ("many.zip", zipped(&many, Method::Stored)),
        ("chain.zip", chain),
        ("spread.zip", zipped(&spread, Method::Stored)),
        ("zeros.json.gz", squeezed(&zeros)),
        ("rows.json.gz", squeezed(&rows)),
        ("twice.gz", squeezed(&squeezed(&zeros))),
        ("book.xlsx", zipped(&book, Method::Deflated)),
    ]
}

pub(super) fn bombs() -> Measured {
    let folder = Folder::new("figures-bombs");
    let (mut bad, mut slowest, mut most_kb) = (Vec::new(), (Duration::ZERO, ""), (0, ""));
    let files: Vec<_> = texts().into_iter().chain(archives()).collect();
    let count = files.len();
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        let done = run(std::slice::from_ref(&path), &[]);
        fs::remove_file(&path).unwrap();
        bad.extend(wrong(&path, &done));
        slowest = slowest.max((done.took, name));
        most_kb = most_kb.max((done.peak_kb, name));
    }
    for line in &bad {
        eprintln!("     {line}");
    }
    let what = format!(
        "{count} files of up to {} KiB, {} bad, slowest {:.2?} ({}), most memory {} MiB ({})",
        most() >> 10,
        bad.len(),
        slowest.0,
        slowest.1,
        most_kb.0 >> 10,
        most_kb.1
    );
    judged(bad.is_empty(), what)
}

fn wrong(path: &Path, done: &super::runs::Run) -> Vec<String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut found = Vec::new();
    if !matches!(done.code, Some(0 | 1 | 3)) || done.told.contains("panicked") {
        found.push(format!("{name}: ended with {:?}: {}", done.code, done.told));
    }
    if done.readers > 1 || done.summary.to_string().contains("\"kind\":\"crash\"") {
        found.push(format!("{name}: a reader died, or was fenced"));
    }
    if done.peak_kb > MEMORY_MAX_KB {
        found.push(format!("{name}: {} MiB", done.peak_kb >> 10));
    }
    // First results come within three seconds; all of them within ten.
    if done.took > within(10) {
        found.push(format!("{name}: took {:?}", done.took));
    }
    found
}
