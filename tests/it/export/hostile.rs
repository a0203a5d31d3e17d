//! Archives with something wrong: one hazard a test.

use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use dossier::export::{Bytes, Verdict, read_everything};
use dossier::findings::ProblemKind;

use super::build::{Item, Zip, deflated, extra, item, pack, zip};
use super::{PAIR, assert_exact, check, contents, open, open_as, pair, problems};

#[test]
fn junk_before_the_archive_shifts_offsets() {
    let prefix = b"<html>please wait</html>\n".repeat(400);
    let length = prefix.len() as u64;
    check(&Zip { prefix: prefix.clone(), ..pair() }.build(), &PAIR, length);
    check(&Zip { prefix, offsets_count_prefix: true, ..pair() }.build(), &PAIR, length);
}

#[test]
fn junk_after_the_archive_is_looked_past() {
    check(&Zip { suffix: vec![0; 300_000], ..pair() }.build(), &PAIR, 0);
    check(&Zip { suffix: b"junk".repeat(200_000), ..pair() }.build(), &PAIR, 800_000);
}

#[test]
fn counts_in_the_end_record_are_only_hints() {
    for count in [0, 1, 60_000] {
        let bytes = Zip { count: Some(count), ..pair() }.build();
        check(&bytes, &PAIR, 0);
        assert!(problems(&open(&bytes)).is_empty());
    }
}

#[test]
fn size_or_offset_of_the_directory_may_be_wrong() {
    check(&Zip { directory_bytes: Some(u32::MAX - 1), ..pair() }.build(), &PAIR, 0);
    check(&Zip { directory_offset: Some(u32::MAX - 1), ..pair() }.build(), &PAIR, 0);
    check(&Zip { directory_offset: Some(7), ..pair() }.build(), &PAIR, 0);
    check(&Zip { disk: 3, ..pair() }.build(), &PAIR, 0);
    // A size that ends at the last row.
    check(&Zip { directory_bytes: Some(46 + 8), ..pair() }.build(), &PAIR, 0);
}

#[test]
fn zip64_end_records_are_read() {
    check(&Zip { zip64: true, ..pair() }.build(), &PAIR, 0);
    let prefix = vec![b'x'; 5000];
    check(&Zip { zip64: true, prefix, ..pair() }.build(), &PAIR, 5000);
}

#[test]
fn an_end_record_inside_the_comment_is_not_believed() {
    let mut comment = b"see also ".to_vec();
    comment.extend(zip(&[]).build());
    check(&Zip { comment: comment.clone(), ..pair() }.build(), &PAIR, 0);
    comment.extend(zip(&[item("fake.json", "{}")]).build());
    check(&Zip { comment, ..pair() }.build(), &PAIR, 0);
}

#[test]
fn of_two_archives_end_to_end_the_last_is_read() {
    let first = zip(&[item("old.txt", "old".repeat(500))]).build();
    let bytes = [first.clone(), pair().build()].concat();
    check(&bytes, &PAIR, first.len() as u64);
}

#[test]
fn two_entries_of_one_name_are_both_read() {
    let bytes = zip(&[item("a.txt", "one"), item("a.txt", "two")]).build();
    check(&bytes, &["a.txt: one", "a.txt: two"], 0);
}

#[test]
fn data_descriptors_are_looked_past() {
    let zeros = Item { flags: 8, crc32: None, ..deflated("a.txt", "first") };
    let descriptors: [&[u8]; 3] = [b"PK\x07\x08 crc size len ", b"no signature", &[9; 24]];
    for descriptor in descriptors {
        let entry = Item { descriptor: descriptor.to_vec(), ..zeros.clone() };
        check(&zip(&[entry, item("b.txt", "b")]).build(), &["a.txt: first", "b.txt: b"], 0);
    }
}

#[test]
fn gaps_are_explained_or_unknown() {
    let long = Item { local_extra: extra(0xd935, &[7; 3000]), ..item("a.txt", "aligned") };
    check(&zip(&[long]).build(), &["a.txt: aligned"], 0);
    let padded = Item { gap: vec![0; 9000], ..item("a.txt", "padded") };
    check(&zip(&[padded, item("b", "b")]).build(), &["a.txt: padded", "b: b"], 0);
    let hidden = Item { hidden: true, ..item("secret.txt", "s".repeat(900)) };
    check(&zip(&[item("a", "a"), hidden, item("b", "b")]).build(), &["a: a", "b: b"], 940);
    let small = Item { hidden: true, ..item("s", "") };
    check(&zip(&[item("a", "a"), small, item("b", "b")]).build(), &["a: a", "b: b"], 31);
    check(&Zip { before_directory: vec![1; 500], ..pair() }.build(), &PAIR, 500);
    check(&Zip { before_end: vec![1; 500], ..pair() }.build(), &PAIR, 500);
}

#[test]
fn an_archive_inside_whose_sizes_come_behind_it_ends_where_the_list_says() {
    let inner = pair().build();
    let streamed = Item { flags: 8, descriptor: vec![7; 16], ..item("in.zip", &inner) };
    let expected = ["in.zip/a.txt: first", "in.zip/b/c.json: {\"second\": 2}"];
    let mut export = open(&zip(&[streamed, item("b", "b")]).build());
    let mut found = contents(&mut export);
    found.sort();
    assert_eq!(found, ["b: b", expected[0], expected[1]]);
}

#[test]
fn a_folder_with_content_is_read() {
    check(
        &zip(&[item("folder/", "inside"), item("b", "b")]).build(),
        &["folder/: inside", "b: b"],
        0,
    );
}

#[test]
fn a_broken_extra_field_spoils_nothing_else() {
    let broken = Item { extra: vec![1, 0, 200, 0, 1], ..item("a.txt", "first") };
    let short =
        Item { extra: extra(1, &[1, 2, 3]), packed_told: Some(u32::MAX), ..deflated("b", "bb") };
    let lost = Item { offset_told: Some(u32::MAX), ..item("c", "c") };
    let bytes = zip(&[broken, short, lost, item("d", "d")]).build();
    let mut export = open(&bytes);
    let expected = ["a.txt: first", "b: bb", "c: Damaged", "d: d"];
    assert_eq!(contents(&mut export), expected);
}

#[test]
fn zip64_extra_fields_are_read() {
    let body = pack(b"wide");
    let wide = [4_u64.to_le_bytes(), (body.len() as u64).to_le_bytes()].concat();
    let entry = Item {
        extra: [extra(0x5455, &[0; 5]), extra(1, &wide)].concat(),
        packed_told: Some(u32::MAX),
        size_told: Some(u32::MAX),
        ..deflated("a", "wide")
    };
    let bytes = zip(&[entry, item("b", "b")]).build();
    assert_eq!(open(&bytes).entries()[0].size_bytes, 4);
    check(&bytes, &["a: wide", "b: b"], 0);
}

#[test]
fn wrong_sizes_are_only_hints() {
    let large = Item { size_told: Some(u32::MAX - 1), ..deflated("a", "seven..") };
    let small = Item { size_told: Some(1), ..deflated("b", "more than one") };
    let past = Item { packed_told: Some(u32::MAX - 1), ..deflated("c", "past the end") };
    let none = Item { packed_told: Some(0), ..deflated("d", "not told") };
    let bytes = zip(&[large, small, past, none]).build();
    assert!(open(&bytes).entries()[0].size_bytes < 20_000, "a claim beyond what is possible");
    let expected = ["a: seven..", "b: more than one", "c: past the end", "d: not told"];
    check(&bytes, &expected, 0);
}

#[test]
fn wrong_content_is_told_apart() {
    let sum = Item { crc32: Some(1), ..deflated("sum", "content") };
    let mut body = pack(&b"some text that is packed".repeat(9));
    body.truncate(body.len() - 4);
    let cut = Item { method: Some(8), crc32: Some(1), ..item("cut", body) };
    let noise = Item { method: Some(8), crc32: Some(1), ..item("noise", [0xff; 40]) };
    let expected = ["sum: Checksum after 7", "cut: Truncated", "noise: Damaged after 0", "ok: ok"];
    let found = contents(&mut open(&zip(&[sum, cut, noise, item("ok", "ok")]).build()));
    assert_eq!(found.len(), 4);
    for (line, start) in found.iter().zip(expected) {
        assert!(line.starts_with(start), "{line}");
    }
}

#[test]
fn locked_and_unknown_methods_are_named_and_booked() {
    let items = [
        Item { flags: 1, size_told: Some(2), ..item("locked", "12345") },
        Item { flags: 0x41, ..item("strong", "12345") },
        Item { method: Some(99), flags: 1, ..item("aes", "12345") },
        Item { method: Some(97), ..item("wavpack", "123456") },
        Item { unix_mode: 0o120_777, ..item("link", "/etc/passwd") },
        Item { unix_mode: 0o020_600, ..item("device", "") },
        Item { unix_mode: 0o010_600, ..item("pipe", "p") },
        // What says how it is locked, and not that it is; and what says that it is a change.
        Item { flags: 0x2000, ..item("masked", "m") },
        Item { flags: 0x40, ..item("unlocked", "u") },
        Item { flags: 0x20, ..item("change", "c") },
        item("ok", "ok"),
    ];
    let bytes = zip(&items).build();
    let expected = [
        "locked: Locked",
        "strong: Sealed",
        "aes: Sealed",
        "wavpack: Method",
        "link: Format",
        "device: Format",
        "pipe: p",
        "masked: m",
        "unlocked: u",
        "change: c",
        "ok: ok",
    ];
    check(&bytes, &expected, 0);
    let ledger = open(&bytes).ledger();
    assert_eq!((ledger.locked_bytes, ledger.left_out_bytes), (15, 6 + 11));
}

#[test]
fn a_broken_local_header_damages_that_entry_alone() {
    let broken = Item { local_signature: Some(*b"XXXX"), ..item("b", "b") };
    let bytes = zip(&[item("a", "a"), broken, item("c", "c")]).build();
    check(&bytes, &["a: a", "b: Damaged", "c: c"], 0);
}

#[test]
fn entries_that_share_all_bytes_are_read_once() {
    let body = "the same bytes ".repeat(50);
    let mut items = vec![deflated("a", &body)];
    items.push(Item { offset_told: Some(0), ..deflated("b", &body) });
    items.push(Item { offset_told: Some(0), ..deflated("a", &body) });
    let mut export = open(&zip(&items).build());
    let found = contents(&mut export);
    assert_eq!(found[1..], ["b: Duplicate", "a: Duplicate"]);
    assert!(found[0].ends_with(&body));
}

#[test]
fn entries_that_quote_each_other_are_read_once() {
    // The outer entry's stored bytes are a whole local entry.
    let mut inner = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0".to_vec();
    inner.extend(crc32fast::hash(&[b'k'; 400]).to_le_bytes());
    inner.extend([400_u32.to_le_bytes(), 400_u32.to_le_bytes()].concat());
    inner.extend(b"\x05\0\0\0inner");
    inner.extend([b'k'; 400]);
    let outer = item("outer", &inner);
    let lie = Item { offset_told: Some(35), packed_told: Some(400), ..item("inner", [b'k'; 400]) };
    let mut export = open(&zip(&[outer, lie]).build());
    let found = contents(&mut export);
    assert!(found[0].starts_with("outer: PK"), "{found:?}");
    assert_eq!(found[1], "inner: Bomb");
}

#[test]
fn small_overlaps_are_read_normally() {
    let long = Item { packed_told: Some(5 + 40), ..deflated("a", "first") };
    check(&zip(&[long, item("b", "b")]).build(), &["a: first", "b: b"], 0);
}

#[test]
fn a_bomb_is_stopped_at_its_budget() {
    let bytes = zip(&[deflated("bomb", vec![0; 120 << 20]), item("ok", "ok")]).build();
    let mut export = open(&bytes);
    let mut reader = export.reader(export.entries()[0].id).unwrap();
    let mut block = vec![0; 1 << 20];
    let mut total = 0;
    while let Ok(count @ 1..) = reader.read(&mut block) {
        total += count;
    }
    assert_eq!(reader.verdict(), Verdict::Bomb);
    assert!(total < 110 << 20 && total > 64 << 20, "{total}");
    drop(reader);
    assert_eq!(contents(&mut export)[1], "ok: ok");
}

#[test]
fn of_two_lengths_of_what_is_stored_the_one_that_its_header_tells_counts() {
    for told in [4, 5, 7, 4000] {
        let lying = Item { packed_told: Some(told), ..item("a", "first") };
        let mut bytes = zip(&[lying, item("b", "second")]).build();
        let row = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
        let told = bytes[row + 20..row + 24].to_vec();
        // Only the directory lies.
        bytes[18..22].copy_from_slice(&5_u32.to_le_bytes());
        let mut export = open(&bytes);
        assert_eq!(contents(&mut export), ["a: first", "b: second"], "{told:?}");
    }
}

#[test]
fn a_directory_that_tells_a_wrong_checksum_or_too_short_an_entry_loses_nothing() {
    let text = "many words that are not the same ".repeat(3);
    for make in [item::<&str, &str>, deflated::<&str, &str>] {
        let bytes = zip(&[make("a", &text), item("b", "second")]).build();
        let row = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
        let mut other = bytes.clone();
        other[row + 16] ^= 0x55;
        let expected = [format!("a: {text}"), "b: second".to_owned()];
        assert_eq!(contents(&mut open(&other)), expected);
        // Where neither of the two fits, it is told.
        other[14] ^= 0x55;
        let found = contents(&mut open(&other));
        assert!(found[0].starts_with("a: Checksum"), "{found:?}");
    }
    let bytes = zip(&[deflated("a", &text), item("b", "second")]).build();
    let row = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
    for less in [1, 2, 9, 30] {
        let mut short = bytes.clone();
        short[row + 20] -= less;
        assert_eq!(contents(&mut open(&short)), [format!("a: {text}"), "b: second".to_owned()]);
    }
}

#[test]
fn a_length_that_cannot_be_is_not_counted_from_the_header_on() {
    let none = Item {
        extra: extra(1, &[0xff; 16]),
        local_extra: extra(1, &[0xff; 16]),
        packed_told: Some(u32::MAX),
        size_told: Some(u32::MAX),
        ..item("a", "")
    };
    let bytes = zip(&[none]).build();
    check(&bytes, &["a: "], 0);
}

#[test]
fn an_empty_archive_with_something_behind_it_lacks_nothing() {
    let bytes = [zip(&[]).build(), b"omment".to_vec(), vec![0; 480]].concat();
    let export = open(&bytes);
    assert!(export.entries().is_empty() && problems(&export).is_empty());
    assert_exact(&export.ledger());
}

#[test]
fn a_scribbled_directory_loses_no_entry() {
    let items: Vec<Item> = (0..20).map(|it| item(format!("{it:04}"), "x")).collect();
    let mut bytes = zip(&items).build();
    let row = memchr::memmem::rfind(&bytes, b"0010").unwrap() - 46;
    bytes[row..row + 50].fill(0xaa);
    let mut export = open(&bytes);
    assert_eq!(problems(&export), [ProblemKind::Damaged]);
    assert_eq!(contents(&mut export).len(), 20);
}

#[test]
fn a_last_part_alone_says_that_parts_are_missing() {
    let bytes = Zip { disk: 2, ..pair() }.build();
    let start = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
    let mut export =
        open(&[b"PK\x07\x08PK middle of something".as_slice(), &bytes[start..]].concat());
    assert_eq!(problems(&export), [ProblemKind::PartMissing, ProblemKind::PartMissing]);
    assert_eq!(contents(&mut export).len(), 2);
}

/// A file that loses its second half, or all of it, while it is read.
struct Shrinking {
    bytes: Vec<u8>,
    cut: AtomicBool,
}

impl Bytes for Shrinking {
    fn len(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> std::io::Result<usize> {
        let end = if self.changed() { self.bytes.len() / 2 } else { self.bytes.len() };
        let rest = self.bytes.get(offset as usize..end).unwrap_or_default();
        let count = rest.len().min(buf.len());
        buf[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }

    fn changed(&self) -> bool {
        self.cut.load(Ordering::Relaxed)
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_told() {
    let mut state = 1_u32;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    });
    let noise: Vec<u8> = noise.take(400_000).collect();
    for entry in [item("a", &noise), deflated("a", &noise)] {
        let cut = AtomicBool::new(false);
        let file = Arc::new(Shrinking { bytes: zip(&[entry]).build(), cut });
        let shared: Arc<dyn Bytes> = Arc::clone(&file) as _;
        let export = open_as("a.zip", shared);
        let mut reader = export.reader(export.entries()[0].id).unwrap();
        reader.read_exact(&mut [0; 100]).unwrap();
        file.cut.store(true, Ordering::Relaxed);
        assert!(super::read(&mut reader).len() < noise.len());
        assert_eq!(reader.verdict(), Verdict::Changed);
    }
}

#[test]
fn directories_of_false_end_records_are_not_quadratic() {
    let mut bytes = pair().build();
    bytes.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0".repeat(80_000));
    let clock = std::time::Instant::now();
    assert_exact(&read_everything(&bytes));
    assert!(clock.elapsed().as_secs() < 5);
}
