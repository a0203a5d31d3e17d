//! An export of fifty gigabytes that stands nowhere: its bytes are made where they are read.

use std::io::{self, Read as _, Write as _};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use dossier::export::{Bytes, Input};
use dossier::insight::Results;
use dossier::scan::{Config, Host, Progress, Scan, View};
use dossier::text::Untrusted;

use super::archives::resident_kb;
use super::{Measured, full, judged};

/// The most memory that reading it may take on top of what there was.
const MEMORY_MAX_KB: u64 = 400 << 10;

/// What stands somewhere in the archive.
enum Piece {
    /// These bytes.
    Held(Arc<[u8]>),
    /// So many zeros: the frames of a film.
    Film(u64),
}

impl Piece {
    fn len(&self) -> u64 {
        match self {
            Self::Held(bytes) => bytes.len() as u64,
            Self::Film(length) => *length,
        }
    }
}

/// An archive whose bytes are worked out where they are read.
struct Virtual {
    pieces: Vec<(u64, Piece)>,
    len: u64,
}

impl Virtual {
    fn push(&mut self, piece: Piece) {
        let start = self.len;
        self.len += piece.len();
        self.pieces.push((start, piece));
    }
}

impl Bytes for Virtual {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        let at = self.pieces.partition_point(|it| it.0 <= offset).saturating_sub(1);
        let Some((start, piece)) = self.pieces.get(at) else { return Ok(0) };
        let inside = offset - start;
        let left = piece.len().saturating_sub(inside);
        let count = usize::try_from(left).unwrap().min(buf.len());
        let into = &mut buf[..count];
        match piece {
            Piece::Held(bytes) => {
                let from = usize::try_from(inside).unwrap();
                into.copy_from_slice(&bytes[from..from + count]);
            }
            Piece::Film(_) => into.fill(0),
        }
        Ok(count)
    }
}

/// An entry: its name, its pieces, its size unpacked, its checksum, and whether it is packed.
struct Item {
    name: String,
    pieces: Vec<Piece>,
    size: u64,
    crc32: u32,
    packed: bool,
}

fn put(out: &mut Vec<u8>, parts: &[(u64, usize)]) {
    for (value, width) in parts {
        out.extend(&value.to_le_bytes()[..*width]);
    }
}

/// Lays the entries out as an archive, with wide numbers at its end.
fn archive(items: Vec<Item>) -> Virtual {
    let mut whole = Virtual { pieces: Vec::new(), len: 0 };
    let (mut directory, mut rows) = (Vec::new(), 0);
    for item in items {
        let at = whole.len;
        let packed: u64 = item.pieces.iter().map(Piece::len).sum();
        let method = if item.packed { 8 } else { 0 };
        let name = item.name.as_bytes();
        let mut common = Vec::new();
        put(&mut common, &[(45, 2), (0, 2), (method, 2), (0, 4), (item.crc32.into(), 4)]);
        put(&mut common, &[(packed, 4), (item.size, 4), (name.len() as u64, 2)]);
        let header = [b"PK\x03\x04", common.as_slice(), &[0, 0], name].concat();
        whole.push(Piece::Held(header.into()));
        item.pieces.into_iter().for_each(|it| whole.push(it));
        directory.extend(b"PK\x01\x02\x2d\0");
        directory.extend(&common);
        put(&mut directory, &[(12, 2), (0, 2), (0, 2), (0, 2), (0, 4), (u64::from(u32::MAX), 4)]);
        directory.extend(name);
        put(&mut directory, &[(1, 2), (8, 2), (at, 8)]);
        rows += 1;
    }
    let (start, size) = (whole.len, directory.len() as u64);
    let end = start + size;
    directory.extend(b"PK\x06\x06");
    put(&mut directory, &[(44, 8), (45, 2), (45, 2), (0, 8), (rows, 8), (rows, 8), (size, 8)]);
    put(&mut directory, &[(start, 8)]);
    directory.extend(b"PK\x06\x07\0\0\0\0");
    put(&mut directory, &[(end, 8), (1, 4)]);
    directory.extend(b"PK\x05\x06\0\0\0\0");
    directory.extend([0xff; 12]);
    directory.extend([0, 0]);
    whole.push(Piece::Held(directory.into()));
    whole
}

fn film(number: usize, length: u64) -> Item {
    // A film's first box, then one that holds all the rest.
    let mut head = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec();
    head.extend(u32::try_from(length - 24).unwrap().to_be_bytes());
    head.extend(b"mdat");
    let rest = length - head.len() as u64;
    Item {
        name: format!("Takeout/Photos/{:03}/film-{number:05}.mp4", number / 100),
        pieces: vec![Piece::Held(head.into()), Piece::Film(rest)],
        size: length,
        crc32: 1,
        packed: false,
    }
}

/// Rows of records, as they are told and as they are packed.
fn rows(length: usize) -> (Vec<u8>, Arc<[u8]>) {
    let mut text = Vec::with_capacity(length);
    let mut number = 0_u32;
    while text.len() + 200 < length {
        let (day, hour) = (1 + number % 28, number % 24);
        text.extend(
            format!(
                ",\n{{\"time\":\"2026-01-{day:02}T{hour:02}:00:00Z\",\"title\":\"Watched film {number}\"}}"
            )
            .bytes(),
        );
        number += 1;
    }
    text.extend(b"]");
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(6));
    packer.write_all(&text).unwrap();
    let packed = packer.finish().unwrap();
    (text, packed.into())
}

/// A list of records whose first tells it from the others.
fn list(number: usize, text: &[u8], packed: &Arc<[u8]>) -> Item {
    let first = format!("[{{\"time\":\"2026-02-01T00:00:00Z\",\"title\":\"List {number}\"}}");
    // A block that is not packed, before those that are.
    let length = u16::try_from(first.len()).unwrap();
    let mut block = vec![0];
    block.extend(length.to_le_bytes());
    block.extend((!length).to_le_bytes());
    block.extend(first.bytes());
    let mut sum = crc32fast::Hasher::new();
    sum.update(first.as_bytes());
    sum.update(text);
    Item {
        name: format!("Takeout/My Activity/part-{number:03}.json"),
        pieces: vec![Piece::Held(block.into()), Piece::Held(Arc::clone(packed))],
        size: (first.len() + text.len()) as u64,
        crc32: sum.finalize(),
        packed: true,
    }
}

/// Notes the most memory that there was.
struct Weighing(AtomicU64);

impl Host for Weighing {
    fn progress(&mut self, _: &Progress) {
        self.0.fetch_max(resident_kb(), Ordering::Relaxed);
    }
    fn results(&mut self, _: Results) {}
    fn between(&mut self, _: &View<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

pub(super) fn takeout() -> Measured {
    let (films, film_bytes, lists, list_bytes) =
        if full() { (475, 100 << 20, 50, 50 << 20) } else { (5, 100 << 20, 4, 1 << 20) };
    let (text, packed) = rows(list_bytes);
    let lists = (0..lists).map(|it| list(it, &text, &packed));
    let items = lists.chain((0..films).map(|it| film(it, film_bytes))).collect();
    let whole = archive(items);
    let size = whole.len();
    let clock = Instant::now();
    let mut plain = flate2::read::DeflateDecoder::new(&*packed);
    let inflated = io::copy(&mut plain.by_ref(), &mut io::sink()).unwrap();
    let inflating = clock.elapsed();
    let unlike = inflated != text.len() as u64;
    drop(text);
    let before = resident_kb();
    let mut host = Weighing(AtomicU64::new(before));
    let name = Untrusted::new("takeout.zip");
    let clock = Instant::now();
    let config = Config { final_only: true, threads: 2, ..Config::default() };
    let mut scan = Scan::run(&[Input::File { name, bytes: Arc::new(whole) }], config, &mut host);
    let taken = clock.elapsed();
    let found = scan.results().findings;
    let most_kb = host.0.into_inner().max(resident_kb()).saturating_sub(before);
    let read = found.coverage.read + found.coverage.media;
    let holds = !unlike && most_kb <= MEMORY_MAX_KB && found.coverage.unread == 0;
    judged(
        holds,
        format!(
            "{} MB in {taken:.2?} and {} MiB, {read} files and {} records; \
             inflating one list alone takes {inflating:.2?}",
            size / 1_000_000,
            most_kb >> 10,
            found.totals.records
        ),
    )
}
