//! Unpacking begins again inside a large entry, and gives the same bytes.

use std::io::{Read as _, Write as _};

use dossier::record::EntryId;

use super::build::{Item, item, zip};
use super::open;

/// Lines of text whose every part can be told from every other.
fn lines(count: u64) -> Vec<u8> {
    let line = |at: u64| format!("{at} {:x} {:x}\n", at * 0x9e37_79b9, (at * at) ^ 0x5bd1_e995);
    (0..count).map(line).collect::<String>().into_bytes()
}

fn packed(data: &[u8], level: u32) -> Item {
    let level = flate2::Compression::new(level);
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), level);
    packer.write_all(data).unwrap();
    let body = packer.finish().unwrap();
    let (crc32, size_told) = (Some(crc32fast::hash(data)), Some(data.len() as u32));
    Item { method: Some(8), crc32, size_told, ..item("a.txt", body) }
}

#[test]
fn unpacking_begins_again_inside_an_entry_at_any_level() {
    let data = lines(400_000);
    for level in [1, 3, 6, 9] {
        let export = open(&zip(&[packed(&data, level)]).build());
        let id = EntryId(0);
        assert!(!export.can_resume(id, 0, u64::MAX), "nothing is noted before it was read");
        let mut read = Vec::new();
        export.opening().reader_that_notes(id).unwrap().read_to_end(&mut read).unwrap();
        assert!(read == data, "level {level}");

        let mut starts = Vec::new();
        for wanted in (0..data.len() as u64).step_by(1_000_003) {
            let Some(mut resumed) = export.resumed(id, wanted) else { continue };
            let start = resumed.start as usize;
            assert!(resumed.start <= wanted);
            let before = memchr::memchr_iter(b'\n', &data[..start]).count() as u64;
            assert_eq!(resumed.lines, before, "level {level}");
            let mut rest = Vec::new();
            resumed.read_to_end(&mut rest).unwrap();
            assert!(rest == data[start..], "level {level}, from {start}");
            starts.push(start);
        }
        starts.dedup();
        // The fastest way of packing may write a file as one block, in which there is no place.
        let enough = if level == 1 { 0 } else { 3 };
        assert!(starts.len() >= enough, "level {level}: {starts:?} of {}", data.len());
    }
}

#[test]
fn stored_blocks_and_small_entries_are_read_from_their_start() {
    // Packed as it is: blocks of deflate that are not packed.
    let data = lines(400_000);
    let export = open(&zip(&[packed(&data, 0)]).build());
    let mut read = Vec::new();
    export.opening().reader_that_notes(EntryId(0)).unwrap().read_to_end(&mut read).unwrap();
    assert!(read == data);
    let mut resumed = export.resumed(EntryId(0), data.len() as u64);
    if let Some(resumed) = &mut resumed {
        let mut rest = Vec::new();
        let start = resumed.start as usize;
        resumed.read_to_end(&mut rest).unwrap();
        assert!(rest == data[start..]);
    }

    let export = open(&zip(&[packed(b"small", 6)]).build());
    let _read =
        export.opening().reader_that_notes(EntryId(0)).unwrap().read_to_end(&mut Vec::new());
    assert!(export.resumed(EntryId(0), 5).is_none());
}

#[test]
fn a_damaged_entry_gives_no_wrong_bytes() {
    let data = lines(400_000);
    let whole = packed(&data, 6);
    let mut read = Vec::new();
    let export = open(&zip(std::slice::from_ref(&whole)).build());
    export.opening().reader_that_notes(EntryId(0)).unwrap().read_to_end(&mut read).unwrap();
    let first = export.resumed(EntryId(0), u64::MAX).unwrap().start as usize;

    // The same entry, cut behind its middle: what was noted before the cut still holds.
    let half = whole.data.len() / 2;
    let cut = Item { data: whole.data[..half].to_vec(), ..whole };
    let export = open(&zip(&[cut]).build());
    let mut read = Vec::new();
    let _cut = export.opening().reader_that_notes(EntryId(0)).unwrap().read_to_end(&mut read);
    assert!(read.len() < data.len() && data.starts_with(&read));
    let mut resumed = export.resumed(EntryId(0), u64::MAX).unwrap();
    assert!((resumed.start as usize) < first);
    let start = resumed.start as usize;
    let mut rest = Vec::new();
    resumed.read_to_end(&mut rest).unwrap();
    assert!(data[start..].starts_with(&rest) && start + rest.len() == read.len());
}
