//! Files of gigabytes: a list of an archive (A21), a page (F5) and a box of mail (F9).

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::runs::{Run, run};
use super::{Dice, Measured, full, judged};
use crate::fixture::Folder;

/// The most memory of a process.
const MEMORY_MAX_KB: u64 = 400 << 10;

/// Bytes of a piece that a long file repeats.
const PIECE_BYTES: usize = 1 << 20;

fn bytes_of(all: u64) -> u64 {
    if full() { all } else { 4 << 20 }
}

/// So many bytes in lines, the first of them like those of a picture: what packs too well is taken
/// for a bomb.
fn lines(length: usize, dice: &mut Dice) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(length + 80);
    while text.len() < length {
        for _ in 0..76 {
            let letter = if text.len() < length / 16 { dice.below(64) } else { 0 };
            text.push(char::from(LETTERS[letter]));
        }
        text.push('\n');
    }
    text
}

fn mail(number: usize, dice: &mut Dice) -> String {
    format!(
        "From a{number}@x.example Mon Jan 15 10:00:00 2024\nFrom: a{number}@x.example\n\
         Date: Mon, 15 Jan 2024 10:00:{number:02} +0000\nSubject: s{number}\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nHello.\n\
         --b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n{}--b--\n\n",
        lines(PIECE_BYTES / 4, dice)
    )
}

fn paragraph(number: usize, dice: &mut Dice) -> String {
    let day = 1 + number % 28;
    format!("<div><b>Ann</b> 2024-03-{day:02} 10:00<p>{}</p></div>\n", lines(8 << 10, dice))
}

/// A piece made of items until it is as long as pieces are; and how many there are in it.
fn piece(item: impl Fn(usize, &mut Dice) -> String) -> (Vec<u8>, u64) {
    let (mut text, mut count, mut dice) = (String::new(), 0, Dice(7));
    while text.len() < PIECE_BYTES {
        text.push_str(&item(count, &mut dice));
        count += 1;
    }
    (text.into_bytes(), count as u64)
}

fn put(out: &mut impl Write, parts: &[(u64, usize)]) {
    for (value, width) in parts {
        out.write_all(&value.to_le_bytes()[..*width]).unwrap();
    }
}

/// Writes an archive of one file: a start, and one piece so many times.
fn write_repeated(path: &Path, name: &str, start: &[u8], piece: &[u8], times: u64) {
    let packed = |text: &[u8]| {
        let mut packer = flate2::Compress::new(flate2::Compression::new(6), false);
        let mut out = Vec::with_capacity(text.len() + 1024);
        packer.compress_vec(text, &mut out, flate2::FlushCompress::Full).unwrap();
        assert_eq!(packer.total_in(), text.len() as u64);
        out
    };
    let sum_of = |text: &[u8]| {
        let mut sum = crc32fast::Hasher::new();
        sum.update(text);
        sum
    };
    let (head, body, end) = (packed(start), packed(piece), [1, 0, 0, 0xff, 0xff]);
    let (mut sum, of_piece) = (sum_of(start), sum_of(piece));
    (0..times).for_each(|_| sum.combine(&of_piece));
    let crc32 = u64::from(sum.finalize());
    let size = start.len() as u64 + piece.len() as u64 * times;
    let taken = head.len() as u64 + body.len() as u64 * times + end.len() as u64;
    let (wide, length) = (u64::from(u32::MAX), name.len() as u64);
    let mut out = BufWriter::new(File::create(path).unwrap());
    let common = [(45, 2), (0, 2), (8, 2), (0, 4), (crc32, 4), (wide, 4), (wide, 4), (length, 2)];
    let extra = [(1, 2), (16, 2), (size, 8), (taken, 8)];
    out.write_all(b"PK\x03\x04").unwrap();
    put(&mut out, &common);
    put(&mut out, &[(20, 2)]);
    out.write_all(name.as_bytes()).unwrap();
    put(&mut out, &extra);
    out.write_all(&head).unwrap();
    (0..times).for_each(|_| out.write_all(&body).unwrap());
    out.write_all(&end).unwrap();
    let start = 30 + length + 20 + taken;
    let rows = 46 + length + 20;
    out.write_all(b"PK\x01\x02\x2d\0").unwrap();
    put(&mut out, &common);
    put(&mut out, &[(20, 2), (0, 2), (0, 2), (0, 2), (0, 4), (0, 4)]);
    out.write_all(name.as_bytes()).unwrap();
    put(&mut out, &extra);
    out.write_all(b"PK\x06\x06").unwrap();
    put(&mut out, &[(44, 8), (45, 2), (45, 2), (0, 8), (1, 8), (1, 8), (rows, 8), (start, 8)]);
    out.write_all(b"PK\x06\x07\0\0\0\0").unwrap();
    put(&mut out, &[(start + rows, 8), (1, 4)]);
    out.write_all(b"PK\x05\x06\0\0\0\0").unwrap();
    put(&mut out, &[(u64::MAX, 8), (wide, 4), (0, 2)]);
    out.flush().unwrap();
}

/// Writes an archive with names as long as names can be; gives how many.
fn write_long_names(path: &Path, bytes: u64) -> u64 {
    const NAME_BYTES: usize = 60_000;
    let count = (bytes / NAME_BYTES as u64).max(10);
    let content = br#"[{"date":"2026-01-09 08:00:00","text":"a"}]"#;
    let crc32 = u64::from(crc32fast::hash(content));
    let (size, length) = (content.len() as u64, NAME_BYTES as u64);
    let name = |number: u64| {
        let mut name = vec![b'x'; NAME_BYTES];
        name[..8].copy_from_slice(format!("{number:07}/").as_bytes());
        name[NAME_BYTES - 5..].copy_from_slice(b".json");
        name
    };
    let mut out = BufWriter::new(File::create(path).unwrap());
    let sums = [(crc32, 4), (size, 4), (size, 4)];
    // Each stands under a short name; what the list says of it goes before that.
    for _ in 0..count {
        out.write_all(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0").unwrap();
        put(&mut out, &sums);
        put(&mut out, &[(1, 2), (0, 2)]);
        out.write_all(b"a").unwrap();
        out.write_all(content).unwrap();
    }
    let one = 31 + size;
    for number in 0..count {
        out.write_all(b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0").unwrap();
        put(&mut out, &sums);
        put(&mut out, &[(length, 2), (0, 2), (0, 2), (0, 2), (0, 2), (0, 4), (number * one, 4)]);
        out.write_all(&name(number)).unwrap();
    }
    out.write_all(b"PK\x05\x06\0\0\0\0").unwrap();
    put(&mut out, &[(count, 2), (count, 2), (count * (46 + length), 4), (count * one, 4), (0, 2)]);
    out.flush().unwrap();
    count
}

/// What is wrong with a run that should have found at least so many records in all it holds.
fn wrong(run: &Run, records: u64) -> Option<String> {
    let found = run.summary["totals"]["records"].as_u64().unwrap_or(0);
    let fits = run.code == Some(0) && found >= records && run.is_exact();
    let holds = fits && run.peak_kb <= MEMORY_MAX_KB && run.readers == 1;
    (!holds).then(|| format!("code {:?}, {found} of {records} records: {}", run.code, run.told))
}

pub(super) fn gigabytes() -> Measured {
    let folder = Folder::new("sizes");
    let path = |name: &str| -> PathBuf { folder.join(name) };
    let mut faults = Vec::new();
    let mut said = Vec::new();
    let mut look = |what: &str, path: &Path, bytes: u64, records: u64| {
        let run = run(&[path.to_owned()], &[]);
        let mib = run.peak_kb >> 10;
        said.push(format!("{what} of {} MB in {:.1?} and {mib} MiB", bytes / 1_000_000, run.took));
        faults.extend(wrong(&run, records).map(|it| format!("{what}: {it}")));
        fs::remove_file(path).unwrap();
    };
    let list = path("names.zip");
    let bytes = bytes_of(2 << 30);
    let count = write_long_names(&list, bytes);
    look("a list", &list, bytes, count);
    for (what, name, bytes, (text, items)) in [
        ("a page", "chat.html", 2 << 30, piece(paragraph)),
        ("a box of mail", "all.mbox", 50_000_000_000, piece(mail)),
    ] {
        let times = bytes_of(bytes).div_ceil(text.len() as u64);
        let start = if name == "chat.html" { &b"<html><body>"[..] } else { b"" };
        let whole = path("long.zip");
        write_repeated(&whole, name, start, &text, times);
        // Records that say the same in one place count once, so that only a part of them is sure.
        look(what, &whole, text.len() as u64 * times, items);
    }
    judged(faults.is_empty(), format!("{}; {}", said.join(", "), faults.join("; ")))
}
