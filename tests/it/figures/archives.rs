//! Figures over archives that are made here.

use std::io::{self, Cursor, Read as _, Write as _};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;

use dossier::export::{Export, Input, MemoryBytes, Verdict};
use dossier::findings::ProblemKind;
use dossier::read::{Format, read};
use dossier::record::{Container, EntryId, Leaf, Sink};
use dossier::text::Untrusted;
use zip::CompressionMethod as Method;
use zip::write::SimpleFileOptions;

use super::{Dice, Measured, full, judged, times, within_here};

fn opened(name: &str, bytes: &[u8]) -> Export {
    let bytes = Arc::new(MemoryBytes::new(bytes));
    Export::open(&[Input::File { name: Untrusted::new(name), bytes }], &mut |_| {})
}

fn content(export: &Export, at: usize) -> Option<Vec<u8>> {
    let mut reader = export.reader(EntryId(u32::try_from(at).ok()?)).ok()?;
    let mut bytes = Vec::new();
    let mut block = vec![0; 64 << 10];
    while let Ok(count @ 1..) = reader.read(&mut block) {
        bytes.extend_from_slice(&block[..count]);
    }
    (reader.verdict() == Verdict::Whole).then_some(bytes)
}

fn file(number: usize) -> (String, Vec<u8>) {
    let text = format!("[{{\"date\":\"2026-01-09 08:00:00\",\"number\":{number}}}]")
        .repeat(1 + number % 5);
    (format!("folder/{number:05}.json"), text.into_bytes())
}

fn zipped(files: &[(String, Vec<u8>)], method: impl Fn(usize) -> Method) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (at, (name, bytes)) in files.iter().enumerate() {
        let options = SimpleFileOptions::default().compression_method(method(at));
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) fn cuts() -> Measured {
    let files: Vec<_> = (0..1000).map(file).collect();
    let way = |at: usize| if at.is_multiple_of(3) { Method::Stored } else { Method::Deflated };
    let bytes = zipped(&files, way);
    let mut ends = Vec::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for at in 0..files.len() {
        let entry = archive.by_index_raw(at).unwrap();
        ends.push(usize::try_from(entry.data_start().unwrap() + entry.compressed_size()).unwrap());
    }
    let (cuts, mut lost, mut checked) = (times(10_000, 60), 0, 0_u64);
    let mut dice = Dice(4);
    for number in 0..cuts {
        let cut = 1 + dice.below(bytes.len() - 1);
        let export = opened("a.zip", &bytes[..cut]);
        let before = ends.iter().filter(|end| **end <= cut).count();
        lost += before.saturating_sub(export.entries().len());
        // All are read of every hundredth cut, and the last few of the others.
        let from = if number.is_multiple_of(100) { 0 } else { before.saturating_sub(5) };
        for (at, (name, expected)) in files.iter().enumerate().take(before).skip(from) {
            checked += 1;
            let same_name = export.entries().get(at).is_some_and(|it| export.name(it) == name);
            if !same_name || content(&export, at).as_ref() != Some(expected) {
                lost += 1;
            }
        }
    }
    judged(lost == 0, format!("{cuts} cuts, {checked} entries read, {lost} lost"))
}

pub(super) fn flips() -> Measured {
    let files: Vec<_> = (0..12).map(file).collect();
    let way = |at: usize| if at.is_multiple_of(2) { Method::Stored } else { Method::Deflated };
    let bytes = zipped(&files, way);
    let count = times(100_000, 2000);
    let (mut wrong, mut good) = (0, 0_u64);
    let mut dice = Dice(5);
    for _ in 0..count {
        let mut broken = bytes.clone();
        broken[dice.below(bytes.len())] ^= 1 << dice.below(8);
        let export = opened("a.zip", &broken);
        for at in 0..export.entries().len() {
            let Some(read) = content(&export, at) else { continue };
            good += 1;
            // A file that is there with other content than any that was put in.
            if !files.iter().any(|it| it.1 == read) {
                wrong += 1;
            }
        }
    }
    judged(wrong == 0, format!("{count} flips, {good} entries read as good, {wrong} of them wrong"))
}

pub(super) fn packed_anew() -> Measured {
    let files: Vec<_> = (0..14).map(file).collect();
    let mut expected: Vec<Vec<u8>> = files.iter().map(|it| it.1.clone()).collect();
    expected.sort();
    let count = times(1000, 60);
    let mut dice = Dice(13);
    let mut unlike = 0;
    for _ in 0..count {
        let mut order = files.clone();
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let folder = ["", "a/", "a/b c/", "\u{5fae}/"][dice.below(4)];
        for (name, _) in &mut order {
            *name = format!("{folder}{name}");
        }
        let methods = [Method::Stored, Method::Deflated, Method::Bzip2, Method::Lzma, Method::Xz];
        let of: Vec<Method> = order
            .iter()
            .map(|_| {
                let kinds = 2 + 3 * dice.below(2);
                methods[dice.below(kinds)]
            })
            .collect();
        let way = |at: usize| if of[at] == Method::Lzma { Method::Stored } else { of[at] };
        let mut bytes = zipped(&order, way);
        if dice.below(3) == 0 {
            bytes.splice(0..0, std::iter::repeat_n(b'#', dice.below(400)));
        }
        let mut inputs = Vec::new();
        let pieces = if dice.below(3) == 0 { 1 + dice.below(4) } else { 1 };
        for (number, piece) in bytes.chunks(bytes.len().div_ceil(pieces)).enumerate() {
            let name =
                if pieces == 1 { "a.zip".to_owned() } else { format!("a.zip.{:03}", number + 1) };
            let bytes = Arc::new(MemoryBytes::new(piece));
            inputs.push(Input::File { name: Untrusted::new(name), bytes });
        }
        let export = Export::open(&inputs, &mut |_| {});
        let mut all: Vec<_> =
            (0..export.entries().len()).filter_map(|at| content(&export, at)).collect();
        all.sort();
        unlike += usize::from(all != expected);
    }
    judged(unlike == 0, format!("{count} archives, {unlike} with other contents"))
}

pub(super) fn many_entries() -> Measured {
    let counts: &[usize] = if full() { &[1_000_000, 10_000_000] } else { &[60_000] };
    let mut told = Vec::new();
    let mut holds = true;
    // What is made once for all archives is none of their memory.
    drop(opened_shared(long_directory(10)));
    for count in counts {
        let bytes = long_directory(*count);
        let before = resident_kb();
        let clock = Instant::now();
        let export = opened_shared(bytes);
        let taken = clock.elapsed();
        let more = resident_kb().saturating_sub(before);
        // Beyond a million the first are listed, and it is said that there are more.
        let listed = (*count).min(1 << 20);
        let said = export.problems().iter().any(|it| it.kind == ProblemKind::TooLarge);
        holds &= export.entries().len() == listed && said == (listed < *count);
        holds &= taken <= within_here((count / 500_000).max(1) as u64);
        let most_mib = if *count > 1_000_000 { 500 } else { 100 };
        holds &= more >> 10 <= most_mib;
        told.push(format!("{listed} of {count} entries in {taken:.2?} and {} MiB", more >> 10));
    }
    judged(holds, told.join(", "))
}

fn opened_shared(bytes: Vec<u8>) -> Export {
    let bytes = Arc::new(MemoryBytes::new(bytes));
    Export::open(&[Input::File { name: Untrusted::new("a.zip"), bytes }], &mut |_| {})
}

/// An archive of so many files of two bytes, written straight down.
fn long_directory(count: usize) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(count * 130);
    let mut directory: Vec<u8> = Vec::with_capacity(count * 70);
    let crc32 = crc32fast::hash(b"{}").to_le_bytes();
    for number in 0..count {
        let name = format!("some/{number:08}.json");
        let at = u32::try_from(out.len()).unwrap().to_le_bytes();
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        common.extend(crc32);
        common.extend([2, 0, 0, 0, 2, 0, 0, 0, u8::try_from(name.len()).unwrap(), 0, 0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.bytes().chain(*b"{}"));
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(at);
        directory.extend(name.bytes());
    }
    let (offset, size, count) = (out.len() as u64, directory.len() as u64, count as u64);
    out.append(&mut directory);
    let end = out.len() as u64;
    let put = |out: &mut Vec<u8>, value: u64| out.extend(value.to_le_bytes());
    out.extend(b"PK\x06\x06");
    put(&mut out, 44);
    out.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for value in [count, count, size, offset] {
        put(&mut out, value);
    }
    out.extend(b"PK\x06\x07\0\0\0\0");
    put(&mut out, end);
    out.extend([1, 0, 0, 0]);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([0xff; 12]);
    out.extend([0, 0]);
    out
}

pub(super) fn resident_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// Takes everything and keeps nothing.
struct Deaf;

impl Sink for Deaf {
    fn document(&mut self, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn open(&mut self, _: Container, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn key(&mut self, _: &[u8], _: bool, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn leaf(&mut self, _: Leaf<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn close(&mut self, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn skipped(&mut self, _: u64) {}
}

pub(super) fn deep_and_long() -> Measured {
    let deep = [vec![b'['; 1_000_000], vec![b']'; 1_000_000]].concat();
    let clock = Instant::now();
    let before = resident_kb();
    let outcome = read(Format::Json, &mut deep.as_slice(), &mut Deaf).unwrap();
    let (depth, depth_kb) = (clock.elapsed(), resident_kb().saturating_sub(before));
    let long_bytes: u64 = if full() { 4 << 30 } else { 64 << 20 };
    let string = io::repeat(b'x').take(long_bytes);
    let mut long = b"[\"".as_slice().chain(string).chain(b"\",1]".as_slice());
    let clock = Instant::now();
    let before = resident_kb();
    let whole = read(Format::Json, &mut long, &mut Deaf).unwrap();
    let (length, length_kb) = (clock.elapsed(), resident_kb().saturating_sub(before));
    let small = depth_kb.max(length_kb) < 64 << 10;
    let quick = depth <= within_here(1) && length <= within_here(15);
    let what = format!(
        "a million deep in {depth:.2?} and {} MiB, a string of {} MiB in {length:.2?} and {} MiB",
        depth_kb >> 10,
        long_bytes >> 20,
        length_kb >> 10
    );
    judged(small && quick && outcome.faults_total > 0 && whole.faults_total == 0, what)
}

/// Words of folders and files as people call them.
const WORDS: [(&encoding_rs::Encoding, &[&str]); 6] = [
    (
        encoding_rs::GBK,
        &[
            "\u{5fae}\u{4fe1}\u{652f}\u{4ed8}\u{8d26}\u{5355}\u{660e}\u{7ec6}",
            "\u{7167}\u{7247}",
            "\u{804a}\u{5929}\u{8bb0}\u{5f55}",
            "\u{4e2a}\u{4eba}\u{4fe1}\u{606f}",
            "\u{767b}\u{5f55}\u{65e5}\u{5fd7}",
        ],
    ),
    (
        encoding_rs::BIG5,
        &[
            "\u{7167}\u{7247}",
            "\u{804a}\u{5929}\u{8a18}\u{9304}",
            "\u{500b}\u{4eba}\u{8cc7}\u{8a0a}",
            "\u{6211}\u{7684}\u{6587}\u{4ef6}",
            "\u{4ed8}\u{6b3e}\u{7d00}\u{9304}\u{660e}\u{7d30}",
        ],
    ),
    (
        encoding_rs::SHIFT_JIS,
        &[
            "\u{5199}\u{771f}",
            "\u{30c8}\u{30fc}\u{30af}\u{5c65}\u{6b74}",
            "\u{30d7}\u{30ed}\u{30d5}\u{30a3}\u{30fc}\u{30eb}",
            "\u{304a}\u{6c17}\u{306b}\u{5165}\u{308a}",
            "\u{691c}\u{7d22}\u{5c65}\u{6b74}",
        ],
    ),
    (
        encoding_rs::EUC_KR,
        &[
            "\u{c0ac}\u{c9c4}",
            "\u{b300}\u{d654} \u{b0b4}\u{c6a9}",
            "\u{acc4}\u{c815} \u{c815}\u{bcf4}",
            "\u{ac80}\u{c0c9} \u{ae30}\u{b85d}",
            "\u{b0b4} \u{bb38}\u{c11c} \u{bcf4}\u{ad00}\u{d568}",
        ],
    ),
    (
        encoding_rs::IBM866,
        &[
            "\u{424}\u{43e}\u{442}\u{43e}\u{433}\u{440}\u{430}\u{444}\u{438}\u{438}",
            "\u{421}\u{43e}\u{43e}\u{431}\u{449}\u{435}\u{43d}\u{438}\u{44f}",
            "\u{41f}\u{440}\u{43e}\u{444}\u{438}\u{43b}\u{44c}",
            "\u{418}\u{441}\u{442}\u{43e}\u{440}\u{438}\u{44f} \u{43f}\u{43e}\u{438}\u{441}\u{43a}\u{430}",
        ],
    ),
    (
        encoding_rs::WINDOWS_1252,
        &[
            "\u{201c}Caf\u{e9}\u{201d} cr\u{e8}me",
            "M\u{fc}nchen \u{2013} Stra\u{df}e",
            "Se\u{f1}or Nu\u{f1}ez \u{2019}s",
            "\u{201e}Gr\u{f6}\u{df}e\u{201c}",
        ],
    ),
]; // fmt: skip

pub(super) fn names() -> Measured {
    let count = times(100, 10);
    let mut dice = Dice(24);
    let mut told = Vec::new();
    let mut holds = true;
    for (encoding, words) in WORDS {
        let mut right = 0;
        for _ in 0..count {
            // Folders and files of one person, whose names come together in one archive.
            let names: Vec<String> = (0..6 + dice.below(10))
                .map(|at| {
                    format!(
                        "{}/{} {at}.json",
                        words[dice.below(words.len())],
                        words[dice.below(words.len())]
                    )
                })
                .collect();
            let stand_ins: Vec<(String, Vec<u8>)> = names
                .iter()
                .enumerate()
                .map(|(at, name)| {
                    let length = encoding.encode(name).0.len();
                    (format!("{at:02}{}", "x".repeat(length - 2)), b"[1]".to_vec())
                })
                .collect();
            let mut bytes = zipped(&stand_ins, |_| Method::Stored);
            for (name, (stand_in, _)) in names.iter().zip(&stand_ins) {
                let raw = encoding.encode(name).0;
                let places: Vec<usize> =
                    memchr::memmem::find_iter(&bytes, stand_in.as_bytes()).collect();
                for at in places {
                    bytes[at..at + raw.len()].copy_from_slice(&raw);
                }
            }
            let export = opened("a.zip", &bytes);
            let read: Vec<&str> = export.entries().iter().map(|it| export.name(it)).collect();
            right += usize::from(read == names);
        }
        holds &= right * 100 >= count * 99;
        told.push(format!("{} {right}", encoding.name()));
    }
    judged(holds, format!("right of {count} archives each: {}", told.join(", ")))
}
