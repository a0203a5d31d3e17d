//! Archives without their directory: cut-off downloads above all.

use dossier::findings::ProblemKind;

use super::build::{Item, Zip, deflated, extra, item, pack, zip};
use super::{PAIR, contents, open, pair, problems};

#[track_caller]
fn check(bytes: &[u8], problem: ProblemKind, expected: &[&str]) {
    let mut export = open(bytes);
    assert_eq!(problems(&export), [problem]);
    assert_eq!(contents(&mut export), expected);
}

/// Where the directory starts.
fn directory(bytes: &[u8]) -> usize {
    memchr::memmem::find(bytes, b"PK\x01\x02").unwrap()
}

const SIGNED: &[u8] = b"PK\x07\x08";

/// An entry written as a stream: its header knows no sizes, a descriptor follows.
fn streamed(name: &str, data: &str, signature: &[u8], width: usize) -> Item {
    let packed = pack(data.as_bytes());
    let mut descriptor = signature.to_vec();
    descriptor.extend(crc32fast::hash(data.as_bytes()).to_le_bytes());
    for size in [packed.len() as u64, data.len() as u64] {
        descriptor.extend(&size.to_le_bytes()[..width]);
    }
    Item { flags: 8, descriptor, ..deflated(name, data) }
}

#[test]
fn a_download_cut_in_its_directory_loses_no_entry() {
    let bytes = pair().build();
    for cut in [bytes.len() - 1, bytes.len() - 22, directory(&bytes) + 20, directory(&bytes)] {
        check(&bytes[..cut], ProblemKind::Truncated, &PAIR);
    }
}

#[test]
fn a_download_cut_in_an_entry_keeps_what_came() {
    let long = "abcdefghij".repeat(30);
    let bytes = zip(&[item("a", "first"), item("b", &long)]).build();
    let cut = directory(&bytes) - 100;
    check(&bytes[..cut], ProblemKind::Truncated, &["a: first", "b: Truncated after 200"]);
    let bytes = zip(&[item("a", "first"), deflated("b", &long)]).build();
    let cut = directory(&bytes) - 4;
    let found = contents(&mut open(&bytes[..cut]));
    assert!(found[1].starts_with("b: Truncated after"), "{found:?}");
}

#[test]
fn entries_without_sizes_end_at_their_descriptor_or_the_next_header() {
    let wide = Item { local_extra: extra(1, &[0; 16]), ..streamed("d", "fourth", SIGNED, 8) };
    let items = [
        streamed("a", "first", SIGNED, 4),
        streamed("b", "second", b"", 4),
        Item { descriptor: Vec::new(), ..streamed("c", "third", SIGNED, 4) },
        wide,
        streamed("e", "fifth", SIGNED, 4),
    ];
    let bytes = zip(&items).build();
    let expected = ["a: first", "b: second", "c: third", "d: fourth", "e: fifth"];
    check(&bytes[..directory(&bytes)], ProblemKind::Truncated, &expected);
    check(&bytes[..directory(&bytes) - 16], ProblemKind::Truncated, &expected);
}

#[test]
fn a_directory_that_was_overwritten_is_done_without() {
    let mut bytes = pair().build();
    let (start, end) = (directory(&bytes), bytes.len() - 22);
    bytes[start..end].fill(0);
    check(&bytes, ProblemKind::NoDirectory, &PAIR);
    let nothing = Zip { directory_bytes: Some(0), directory_offset: Some(0), ..zip(&[]) };
    let gone = [&pair().build()[..start], &nothing.build()].concat();
    check(&gone, ProblemKind::NoDirectory, &PAIR);
}

#[test]
fn a_row_of_the_directory_that_is_broken_loses_no_entry() {
    let bytes = zip(&[item("a", "first"), deflated("b", "second"), item("c", "third")]).build();
    let rows: Vec<usize> = memchr::memmem::find_iter(&bytes, b"PK\x01\x02").collect();
    assert_eq!(rows.len(), 3);
    for row in rows {
        let mut broken = bytes.clone();
        broken[row + 2] = 9;
        let mut export = open(&broken);
        assert_eq!(problems(&export).len(), 1);
        assert_eq!(contents(&mut export), ["a: first", "b: second", "c: third"]);
    }
}

#[test]
fn an_archive_cut_in_its_first_header_has_no_entries() {
    check(&pair().build()[..31], ProblemKind::Truncated, &[]);
    check(b"PK\x03\x04", ProblemKind::Truncated, &[]);
}

#[test]
fn headers_without_end_are_not_quadratic() {
    let one = b"PK\x03\x04\x14\0\x08\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0x";
    let clock = std::time::Instant::now();
    contents(&mut open(&one.repeat(60_000)));
    contents(&mut open(&b"PK\x03\x04PK\x07\x08".repeat(100_000)));
    assert!(clock.elapsed().as_secs() < 10, "{:?}", clock.elapsed());
}
