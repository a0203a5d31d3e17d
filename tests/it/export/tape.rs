//! Tape archives, and files that were packed as a whole.

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use dossier::export::{MemoryBytes, Outcome, Verdict};
use dossier::findings::ProblemKind;
use flate2::Compression;

use super::build::{deflated, item, zip};
use super::{PAIR, assert_exact, contents, open, open_as, pair, problems, read};

/// A header with its sum.
pub(crate) fn header(name: &[u8], size: &[u8], kind: u8, before: &[u8]) -> [u8; 512] {
    let mut block = [0; 512];
    block[..name.len()].copy_from_slice(name);
    block[124..124 + size.len()].copy_from_slice(size);
    block[156] = kind;
    block[257..265].copy_from_slice(b"ustar\x0000");
    block[345..345 + before.len()].copy_from_slice(before);
    block[148..156].fill(b' ');
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

fn padded(data: &[u8]) -> Vec<u8> {
    let mut out = data.to_vec();
    out.resize(data.len().next_multiple_of(512), 0);
    out
}

/// A header of this kind and its data.
fn member(name: &[u8], kind: u8, data: &[u8]) -> Vec<u8> {
    let size = format!("{:011o}", data.len());
    [header(name, size.as_bytes(), kind, b"").to_vec(), padded(data)].concat()
}

pub(crate) fn file(name: &str, data: &[u8]) -> Vec<u8> {
    member(name.as_bytes(), b'0', data)
}

pub(crate) fn tape(members: &[Vec<u8>]) -> Vec<u8> {
    [members.concat(), vec![0; 1024]].concat()
}

fn tape_pair() -> Vec<u8> {
    tape(&[file("a.txt", b"first"), file("b/c.json", b"{\"second\": 2}")])
}

pub(crate) fn gzip(data: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), Compression::new(6));
    packer.write_all(data).unwrap();
    packer.finish().unwrap()
}

#[track_caller]
fn check(bytes: &[u8], expected: &[&str]) {
    let mut export = open(bytes);
    assert_eq!(problems(&export), []);
    assert_eq!(contents(&mut export), expected);
    assert_eq!(export.ledger().unknown_bytes, 0, "{:?}", export.ledger());
}

#[test]
fn a_tape_archive_is_read_plain_and_packed_as_a_whole() {
    check(&tape_pair(), &PAIR);
    check(&gzip(&tape_pair()), &PAIR);
    let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
    bzip2.write_all(&tape_pair()).unwrap();
    check(&bzip2.finish().unwrap(), &PAIR);
    let mut xz = lzma_rust2::XzWriter::new(Vec::new(), lzma_rust2::XzOptions::default()).unwrap();
    xz.write_all(&tape_pair()).unwrap();
    check(&xz.finish().unwrap(), &PAIR);
}

#[test]
fn long_names_are_read_in_every_form() {
    let long = "a long folder/".repeat(20);
    let name = format!("{long}x.json");
    let facts = |line: String| {
        let length = (line.len() + 3..line.len() + 9)
            .find(|it| it.to_string().len() + 1 + line.len() + 1 == *it);
        format!("{} {line}\n", length.unwrap())
    };
    let path = facts(format!("path={name}"));
    let size = facts("size=2".to_owned());
    let other = facts("mtime=1700000000.5".to_owned());
    let posix = member(b"PaxHeaders/x", b'x', format!("{other}{path}{size}").as_bytes());
    let gnu = member(b"././@LongLink", b'L', format!("{name}\0").as_bytes());
    let old = [header(b"x.json", b"00000000002", b'0', b"a/b").to_vec(), padded(b"{}")].concat();
    let with_size = [header(b"short", b"", b'0', b"").to_vec(), padded(b"{}")].concat();
    let bytes = tape(&[posix, with_size, gnu, file("short", b"[]"), old, file("./y", b"y")]);
    let (first, second) = (format!("{name}: {{}}"), format!("{name}: []"));
    check(&bytes, &[&first, &second, "a/b/x.json: {}", "y: y"]);
}

#[test]
fn folders_links_and_litter_are_what_they_are() {
    let bytes = tape(&[
        member(b"data", b'5', b""),
        member(b"data/link", b'2', b""),
        member(b"data/hard", b'1', b""),
        member(b"data/device", b'3', b""),
        file("data/._a.json", b"fork"),
        file("data/.DS_Store", b"mac"),
        member(b"all", b'g', b"20 comment=nothing\n"),
        member(b"data/a.json", 0, b"{}"),
    ]);
    let expected = ["data/link: Format", "data/hard: Format", "data/device: Format"];
    let mut export = open(&bytes);
    assert_eq!(contents(&mut export)[..3], expected);
    assert_eq!(export.name(&export.entries()[3]), "data/a.json");
    assert_eq!(export.ledger().left_out_bytes, 7);
}

#[test]
fn names_without_an_encoding_are_guessed() {
    let names = ["个人资料/浏览记录.json", "个人资料/聊天记录.json", "支付/交易明细.csv"];
    let members: Vec<_> =
        names.iter().map(|it| member(&encoding_rs::GBK.encode(it).0, b'0', b"x")).collect();
    let export = open(&tape(&members));
    let found: Vec<_> = export.entries().iter().map(|it| export.name(it)).collect();
    assert_eq!(found, names);
    assert_eq!(problems(&export), [ProblemKind::Encoding]);
}

#[test]
fn a_size_may_be_written_in_bytes() {
    let mut size = [0; 12];
    (size[0], size[11]) = (0x80, 5);
    let bytes = tape(&[[header(b"a.txt", &size, b'0', b"").to_vec(), padded(b"first")].concat()]);
    check(&bytes, &["a.txt: first"]);
}

#[test]
fn a_cut_archive_keeps_what_came() {
    let whole = tape(&[file("a.txt", b"first"), file("b.txt", &[b'b'; 2000])]);
    for packed in [false, true] {
        let cut = &whole[..1024 + 512 + 700];
        let bytes = if packed { gzip(cut) } else { cut.to_vec() };
        let mut export = open(&bytes);
        assert_eq!(problems(&export), [ProblemKind::Truncated]);
        assert_eq!(contents(&mut export), ["a.txt: first", "b.txt: Truncated after 700"]);
    }
    let noise: Vec<u8> = (0..40_000_u32).map(|it| (it.wrapping_mul(it) >> 7) as u8).collect();
    let packed = gzip(&tape(&[file("a.txt", b"first"), file("b.bin", &noise)]));
    let mut export = open(&packed[..packed.len() / 2]);
    assert_eq!(problems(&export), [ProblemKind::Truncated]);
    let found = contents(&mut export);
    assert_eq!(found[0], "a.txt: first");
    assert!(found[1].starts_with("b.bin: Truncated after"), "{found:?}");
}

#[test]
fn a_damaged_header_is_passed_over() {
    let mut bytes = tape(&[file("a.txt", b"first"), file("lost", b"lost"), file("c.txt", b"c")]);
    bytes[1024 + 3] ^= 0xff;
    let mut export = open(&bytes);
    assert_eq!(problems(&export), [ProblemKind::Damaged]);
    assert_eq!(contents(&mut export), ["a.txt: first", "c.txt: c"]);
    assert_eq!(export.ledger().damaged_bytes, 1024);
}

#[test]
fn a_wrong_sum_of_the_whole_is_told() {
    let mut packed = gzip(&tape_pair());
    let place = packed.len() - 6;
    packed[place] ^= 1;
    let mut export = open(&packed);
    assert_eq!(problems(&export), [ProblemKind::Checksum]);
    assert_eq!(contents(&mut export), PAIR);
}

#[test]
fn archives_one_behind_the_other_are_one() {
    let other = tape(&[file("d.txt", b"fourth")]);
    let expected = [PAIR[0], PAIR[1], "d.txt: fourth"];
    check(&[tape_pair(), other.clone()].concat(), &expected);
    check(&[gzip(&tape_pair()), gzip(&other), vec![0; 300]].concat(), &expected);
    let (first, second) = (tape_pair(), other);
    check(&[gzip(&first[..700]), gzip(&first[700..]), gzip(&second)].concat(), &expected);
}

#[test]
fn archives_of_both_kinds_may_be_inside_each_other() {
    let inner = gzip(&tape_pair());
    let expected = ["in.tgz/a.txt: first", "in.tgz/b/c.json: {\"second\": 2}"];
    check(&zip(&[item("in.tgz", &inner)]).build(), &expected);
    check(&zip(&[deflated("in.tgz", &inner)]).build(), &expected);
    let expected = ["x", "in.zip/a.txt: first", "in.zip/b/c.json: {\"second\": 2}"];
    let outer = tape(&[file("x", b""), file("in.zip", &pair().build())]);
    for bytes in [outer.clone(), gzip(&outer)] {
        let mut export = open(&bytes);
        assert_eq!(contents(&mut export)[1..], expected[1..]);
    }
}

#[test]
fn a_single_file_may_be_packed_as_a_whole() {
    let name = "history.json.gz";
    let mut export = open_as(name, Arc::new(MemoryBytes::new(gzip(b"{\"a\": 1}"))));
    assert_eq!(contents(&mut export), ["history.json: {\"a\": 1}"]);
    assert_eq!(export.sources()[0].name.inner(), name);
}

#[test]
fn a_packed_tape_is_read_at_any_place() {
    let data = |seed: u32| -> Vec<u8> {
        let mut it = seed;
        let step = |_| {
            it = it.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            b"abcdefgh"[(it >> 28) as usize & 7]
        };
        (0..700_000).map(step).collect()
    };
    let members: Vec<_> = (0..12).map(|it| file(&format!("{it}"), &data(it))).collect();
    let export = open(&gzip(&tape(&members)));
    for id in [11, 0, 6, 5, 10, 1] {
        let entry = &export.entries()[id];
        let mut reader = export.reader(entry.id).unwrap();
        assert_eq!(read(&mut reader), data(id as u32), "{id}");
        assert_eq!(reader.verdict(), Verdict::Whole);
    }
}

#[test]
fn a_bomb_packed_as_a_whole_is_stopped() {
    let zeros = vec![0; 100 << 20];
    let bytes = gzip(&tape(&[file("a.txt", b"first"), file("zeros", &zeros)]));
    let mut export = open(&bytes);
    assert!(problems(&export).contains(&ProblemKind::Bomb));
    let first = export.entries()[0].id;
    assert_eq!(read(&mut export.reader(first).unwrap()), b"first");
    for entry in export.entries().to_vec() {
        let mut reader = export.reader(entry.id).unwrap();
        let mut block = vec![0; 1 << 20];
        while reader.read(&mut block).unwrap() > 0 {}
        export.book(entry.id, Outcome::Read);
    }
    assert_exact(&export.ledger());
}
