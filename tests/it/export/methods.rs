//! Ways of packing besides the usual two.

use std::io::{Cursor, Write as _};

use dossier::findings::ProblemKind;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use super::build::{Item, item, zip};
use super::{contents, open, problems};

fn text() -> String {
    let lines: Vec<String> = (0..4000).map(|it| format!("{{\"line\": {it}}}\n")).collect();
    lines.concat()
}

/// An entry whose data was packed beforehand.
fn packed(number: u16, data: &[u8], body: Vec<u8>) -> Item {
    Item {
        method: Some(number),
        crc32: Some(crc32fast::hash(data)),
        size_told: Some(data.len() as u32),
        ..item(format!("by {number}"), body)
    }
}

fn by_library(method: CompressionMethod, data: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    writer.start_file("a.json", options).unwrap();
    writer.write_all(data).unwrap();
    writer.finish().unwrap().into_inner()
}

fn lzma(data: &[u8], end_mark: bool) -> Vec<u8> {
    let options = lzma_rust2::LzmaOptions::with_preset(3);
    let mut head = vec![9, 20, 5, 0, options.get_props()];
    head.extend(options.dict_size.to_le_bytes());
    let mut writer = lzma_rust2::LzmaWriter::new_no_header(head, &options, end_mark).unwrap();
    writer.write_all(data).unwrap();
    writer.finish().unwrap()
}

/// A frame of blocks that are not packed.
fn zstd(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x28, 0xb5, 0x2f, 0xfd, 0, 0x58];
    let blocks = data.chunks(60_000).count();
    for (at, block) in data.chunks(60_000).enumerate() {
        let head = ((block.len() as u32) << 3) | u32::from(at + 1 == blocks);
        out.extend(&head.to_le_bytes()[..3]);
        out.extend(block);
    }
    out
}

/// Blocks that are not packed, as both kinds of deflate have them.
fn deflate64(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let blocks = data.chunks(60_000).count();
    for (at, block) in data.chunks(60_000).enumerate() {
        let length = block.len() as u16;
        out.push(u8::from(at + 1 == blocks));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    out
}

/// Shrinking, with none of its codes: nine bits a byte.
fn shrunk(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for byte in data {
        held |= u32::from(*byte) << bits;
        bits += 9;
        while bits >= 8 {
            out.push(held as u8);
            held >>= 8;
            bits -= 8;
        }
    }
    out.push(held as u8);
    out
}

#[test]
fn every_way_of_packing_gives_the_same() {
    let text = text();
    let data = text.as_bytes();
    let few = "few";
    let items = [
        packed(1, few.as_bytes(), shrunk(few.as_bytes())),
        packed(9, data, deflate64(data)),
        packed(14, data, lzma(data, false)),
        packed(14, data, lzma(data, true)),
        packed(93, data, zstd(data)),
    ];
    let expected = [
        format!("by 1: {few}"),
        format!("by 9: {text}"),
        format!("by 14: {text}"),
        format!("by 14: {text}"),
        format!("by 93: {text}"),
    ];
    assert_eq!(contents(&mut open(&zip(&items).build())), expected);
    for method in [
        CompressionMethod::Stored,
        CompressionMethod::Deflated,
        CompressionMethod::BZIP2,
        CompressionMethod::XZ,
        CompressionMethod::PPMD,
    ] {
        let mut export = open(&by_library(method, data));
        assert!(problems(&export).is_empty());
        assert_eq!(contents(&mut export), [format!("a.json: {text}")], "{method:?}");
    }
}

#[test]
fn a_damaged_or_cut_body_is_told_in_every_way_of_packing() {
    let text = text();
    let data = text.as_bytes();
    for method in [CompressionMethod::BZIP2, CompressionMethod::XZ, CompressionMethod::PPMD] {
        let mut bytes = by_library(method, data);
        let middle = 200;
        bytes[middle] ^= 0x10;
        let found = contents(&mut open(&bytes));
        assert_eq!(found.len(), 1);
        let named = ["Checksum", "Damaged", "Truncated"];
        assert!(named.iter().any(|it| found[0].contains(it)), "{method:?}: {found:?}");
    }
    for (number, body) in [(9, deflate64(data)), (14, lzma(data, true)), (93, zstd(data))] {
        let mut flipped = body.clone();
        flipped[400] ^= 1;
        let cut = body[..body.len() / 2].to_vec();
        for body in [flipped, cut, vec![0xff; 50], Vec::new()] {
            let export = &mut open(&zip(&[packed(number, data, body), item("ok", "ok")]).build());
            let found = contents(export);
            assert_eq!(found.len(), 2);
            assert!(!found[0].contains("line\": 3999"), "{number}: {}", &found[0][..80]);
            assert_eq!(found[1], "ok: ok");
        }
    }
}

#[test]
fn what_would_need_too_much_memory_is_not_begun() {
    let mut wide = lzma(b"text", true);
    wide[5..9].copy_from_slice(&u32::to_le_bytes(0xffff_0000));
    let lies = Item { size_told: Some(u32::MAX - 1), ..packed(14, b"text", wide.clone()) };
    let honest = packed(14, b"text", wide);
    // A frame that says it looks back three gigabytes.
    let frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0, 0xb0, 0, 0, 0];
    let bytes = zip(&[lies, honest, packed(93, b"text", frame)]).build();
    // Nothing looks back further than an entry is long, so only the size that was told counts.
    let expected = ["by 14: Damaged after 0", "by 14: text", "by 93: TooLarge"];
    assert_eq!(contents(&mut open(&bytes)), expected);
}

/// Numbers that look random and are the same each time.
fn noise(seed: u64) -> impl FnMut() -> u8 {
    let mut state = seed;
    move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    }
}

/// Packed with `PPMd` of the longest contexts and the most memory that there is.
fn ppmd(data: &[u8]) -> Vec<u8> {
    let head = 15_u16 | 255 << 4;
    let way = ppmd_rust::RestoreMethod::Restart;
    let out = head.to_le_bytes().to_vec();
    let mut writer = ppmd_rust::Ppmd8Encoder::new(out, 16, 256 << 20, way).unwrap();
    writer.write_all(data).unwrap();
    writer.finish(false).unwrap()
}

/// Less memory is set up for a short entry than it asks for, which must not show.
#[test]
fn little_memory_is_enough_for_what_is_packed_small() {
    let (mut any, mut bit) = (noise(1), noise(2));
    let random: Vec<u8> = (0..6000).map(|_| any()).collect();
    let period: Vec<u8> = random.iter().copied().cycle().take(600_000).collect();
    let bits: Vec<u8> = (0..60_000).map(|_| b'0' + (bit() & 1)).collect();
    let mut rare = vec![0; 4 << 20];
    for at in 0..3000 {
        rare[at * 1398] = any();
    }
    let steps: Vec<u8> = (0..40_000_u32).flat_map(u32::to_le_bytes).collect();
    let kinds = [random, period, bits, rare, steps, text().into_bytes(), Vec::new()];
    for data in kinds {
        let found = contents(&mut open(&zip(&[packed(98, &data, ppmd(&data))]).build()));
        // Its check number fits, or it would be told.
        let fault = ["Checksum", "Damaged", "Truncated"].iter().find(|it| found[0].contains(**it));
        assert_eq!(fault, None, "of {} bytes", data.len());
    }
}

#[test]
fn entries_that_ask_for_much_memory_take_no_time() {
    let body = [&(15_u16 | 255 << 4).to_le_bytes()[..], &[0; 20]].concat();
    let items: Vec<Item> = (0..400).map(|_| packed(98, &[7; 50], body.clone())).collect();
    let clock = std::time::Instant::now();
    assert_eq!(contents(&mut open(&zip(&items).build())).len(), 400);
    // With all that each asks for, it would take minutes.
    assert!(clock.elapsed().as_secs() < 20, "{:?}", clock.elapsed());
}

#[test]
fn a_bomb_is_stopped_in_every_way_of_packing() {
    let zeros = vec![0; 80 << 20];
    let mut writer = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::best());
    writer.write_all(&zeros).unwrap();
    let export = &mut open(&zip(&[packed(12, &zeros, writer.finish().unwrap())]).build());
    let found = contents(export);
    assert!(found[0].starts_with("by 12: Bomb after"), "{}", &found[0][..40]);
}

#[test]
fn an_archive_inside_may_be_packed_in_any_way() {
    let inner = zip(&[item("a.txt", "first")]).build();
    let bytes = by_library(CompressionMethod::BZIP2, &inner);
    let renamed = bytes.windows(6).position(|it| it == b"a.json").unwrap();
    let mut bytes = bytes;
    bytes[renamed..renamed + 6].copy_from_slice(b"in.zip");
    let last = bytes.windows(6).rposition(|it| it == b"a.json").unwrap();
    bytes[last..last + 6].copy_from_slice(b"in.zip");
    assert_eq!(contents(&mut open(&bytes)), ["in.zip/a.txt: first"]);
}

#[test]
fn ways_that_nobody_knows_are_named() {
    for number in [7, 10, 19, 94, 97, 65_000] {
        let export = open(&zip(&[packed(number, b"x", b"x".to_vec())]).build());
        assert_eq!(export.entries()[0].fault, Some(ProblemKind::Method), "{number}");
    }
}
