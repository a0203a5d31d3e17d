//! Exports that come in several files: pieces of one archive, and archives that are parts.

use std::sync::Arc;

use dossier::export::{Export, Input, MemoryBytes};
use dossier::findings::ProblemKind;
use dossier::text::Untrusted;

use super::build::{Zip, item, zip};
use super::contents;

fn input(name: &str, bytes: &[u8]) -> Input {
    let bytes = Arc::new(MemoryBytes::new(bytes));
    Input::File { name: Untrusted::new(name), bytes }
}

/// The lines of all entries, and the names of missing parts.
fn opened(files: &[(&str, &[u8])]) -> (Vec<String>, Vec<String>) {
    let inputs: Vec<Input> = files.iter().map(|it| input(it.0, it.1)).collect();
    let mut export = Export::open(&inputs, &mut |_| {});
    assert_eq!(export.sources().len(), files.len());
    let missing = export.problems().iter().map(|it| match it.kind {
        ProblemKind::PartMissing => it.name.inner().to_owned(),
        kind => format!("{kind:?} {}", it.name.inner()),
    });
    let missing = missing.collect();
    (contents(&mut export), missing)
}

fn whole() -> Vec<u8> {
    let entry = |it: usize| item(format!("{it}.txt"), format!("text {it} ").repeat(30));
    zip(&(0..6).map(entry).collect::<Vec<_>>()).build()
}

fn lines() -> Vec<String> {
    (0..6).map(|it| format!("{it}.txt: {}", format!("text {it} ").repeat(30))).collect()
}

fn number(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

/// Cuts an archive as programs do that count places from the start of a part.
fn spanned(cuts: &[usize]) -> Vec<Vec<u8>> {
    let entry = |it: usize| item(format!("{it}.txt"), format!("text {it} ").repeat(30));
    let items: Vec<_> = (0..6).map(entry).collect();
    let prefix = b"PK\x07\x08".to_vec();
    let mut bytes = Zip { prefix, offsets_count_prefix: true, ..zip(&items) }.build();
    let starts: Vec<usize> = [0].iter().chain(cuts).copied().collect();
    let part = |place: usize| {
        let nth = starts.iter().rposition(|it| *it <= place).unwrap();
        (nth as u16, (place - starts[nth]) as u32)
    };
    let end = bytes.len() - 22;
    let directory = number(&bytes, end + 16);
    let mut row = directory;
    while bytes[row..].starts_with(b"PK\x01\x02") {
        let (nth, offset) = part(number(&bytes, row + 42));
        bytes[row + 34..row + 36].copy_from_slice(&nth.to_le_bytes());
        bytes[row + 42..row + 46].copy_from_slice(&offset.to_le_bytes());
        row += 46 + "0.txt".len();
    }
    let (nth, offset) = part(directory);
    bytes[end + 4..end + 6].copy_from_slice(&(cuts.len() as u16).to_le_bytes());
    bytes[end + 6..end + 8].copy_from_slice(&nth.to_le_bytes());
    bytes[end + 16..end + 20].copy_from_slice(&offset.to_le_bytes());
    let ends: Vec<usize> = cuts.iter().copied().chain([bytes.len()]).collect();
    starts.iter().zip(ends).map(|(from, to)| bytes[*from..to].to_vec()).collect()
}

#[test]
fn numbered_pieces_are_joined_in_any_order() {
    let bytes = whole();
    let (one, rest) = bytes.split_at(500);
    let (two, three) = rest.split_at(500);
    let files = [("x.zip.003", three), ("x.zip.001", one), ("x.zip.002", two)];
    assert_eq!(opened(&files), (lines(), vec![]));
    assert_eq!(opened(&[files[1], files[2], files[0]]), (lines(), vec![]));
}

#[test]
fn missing_pieces_are_named_and_the_rest_is_read() {
    let bytes = whole();
    let (one, rest) = bytes.split_at(900);
    let (two, three) = rest.split_at(500);
    let (found, missing) = opened(&[("x.zip.001", one), ("x.zip.002", two)]);
    assert_eq!(missing, ["x.zip.003"]);
    assert_eq!(found[..4], lines()[..4]);
    let (found, missing) = opened(&[("x.zip.003", three), ("x.zip.001", one)]);
    assert_eq!(missing, ["x.zip.002"]);
    assert_eq!(found[..2], lines()[..2]);
    assert_eq!(found.last().unwrap(), "x.zip.003: PartMissing");
    let (found, missing) = opened(&[("x.zip.002", two)]);
    assert_eq!(missing, ["x.zip.001"]);
    assert_eq!(found.last().unwrap(), "x.zip.002: PartMissing");
}

#[test]
fn an_archive_cut_into_parts_is_joined() {
    let parts = spanned(&[700, 1300]);
    let names = ["x.z01", "x.z02", "x.zip"];
    let files: Vec<_> = names.iter().copied().zip(parts.iter().map(|it| &**it)).collect();
    assert_eq!(opened(&files), (lines(), vec![]));
    assert_eq!(opened(&[files[2], files[1], files[0]]), (lines(), vec![]));
    let names = ["x (1).z01", "x(2).z02", "x (1).zip"];
    let renamed: Vec<_> = names.iter().copied().zip(parts.iter().map(|it| &**it)).collect();
    assert_eq!(opened(&renamed), (lines(), vec![]), "as a browser names them");
    // The cut may go through the directory, too.
    let parts = spanned(&[700, 1700, 1760]);
    let names = ["X.Z01", "X.Z02", "X.Z03", "X.ZIP"];
    let files: Vec<_> = names.iter().copied().zip(parts.iter().map(|it| &**it)).collect();
    assert_eq!(opened(&files), (lines(), vec![]));
}

#[test]
fn parts_that_an_archive_lacks_are_named() {
    let parts = spanned(&[700, 1300]);
    let (found, missing) = opened(&[("x.zip", &parts[2]), ("x.z01", &parts[0])]);
    assert_eq!(missing, ["x.z02"]);
    assert_eq!(found.len(), 6);
    assert_eq!(found[..2], lines()[..2]);
    assert!(found.contains(&"3.txt: PartMissing".to_owned()), "{found:?}");
    let (found, missing) = opened(&[("x.zip", &parts[2])]);
    assert_eq!(missing, ["x.z01", "x.z02"]);
    assert_eq!(found.len(), 6);
    let (found, missing) = opened(&[("x.z01", &parts[0]), ("x.z02", &parts[1])]);
    assert_eq!(missing, ["x.zip"]);
    assert_eq!(found[..3], lines()[..3]);
}

#[test]
fn parts_of_an_export_that_are_missing_are_named() {
    let table: &[(&[&str], &[&str])] = &[
        (
            &["takeout-20240101T000000Z-001.zip", "takeout-20240101T000000Z-003.zip"],
            &["takeout-20240101T000000Z-002.zip"],
        ),
        (&["takeout-20250101T000000Z-7-002.zip"], &["takeout-20250101T000000Z-7-001.zip"]),
        (&["takeout-20250101T000000Z-7-001.tgz"], &[]),
        (
            &["someone_part_2.zip", "someone_part_4.zip"],
            &["someone_part_1.zip", "someone_part_3.zip"],
        ),
        (
            &["Apple Media Services part 1 of 3.zip"],
            &["Apple Media Services part 2 of 3.zip", "Apple Media Services part 3 of 3.zip"],
        ),
        (
            &["All Data Categories.1.zip", "All Data Categories.3.zip"],
            &["All Data Categories.2.zip"],
        ),
        (&["export (2 of 2).zip"], &["export (1 of 2).zip"]),
        (
            &["导出-第2部分(共3部分).zip"],
            &["导出-第1部分(共3部分).zip", "导出-第3部分(共3部分).zip"],
        ),
        (
            &["takeout-20240101T000000Z-001 (1).zip", "takeout-20240101T000000Z-003(2).zip"],
            &["takeout-20240101T000000Z-002.zip"],
        ),
        (&["Takeout (1).zip", "Takeout (3).zip"], &[]),
        (&["backup.2.zip"], &[]),
        (&["my-data-2024-05-14.zip"], &[]),
        (&["user_data (1).zip"], &[]),
        (&["party 2.zip"], &[]),
        (&["archive-20240102030405-abc.tar.gz"], &[]),
        (&["part 3.json"], &[]),
    ];
    for (here, expected) in table {
        let bytes: Vec<_> = here.iter().map(|it| zip(&[item("a.txt", it)]).build()).collect();
        let files: Vec<_> = here.iter().copied().zip(bytes.iter().map(|it| &**it)).collect();
        let (found, missing) = opened(&files);
        assert_eq!(missing, *expected, "{here:?}");
        assert_eq!(found.len(), here.len());
    }
}

#[test]
fn a_number_at_the_end_does_not_make_a_piece() {
    let (found, missing) = opened(&[("notes.001", b"one"), ("notes.003", b"three")]);
    assert_eq!(found, ["notes.001: one", "notes.003: three"]);
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_same_file_twice_is_counted_once() {
    let bytes = whole();
    let (found, said) = opened(&[("x.zip", &bytes), ("x (1).zip", &bytes), ("y.zip", &bytes)]);
    assert_eq!(found, lines());
    assert_eq!(said, ["Duplicate x (1).zip", "Duplicate y.zip"]);
    let mut other = bytes.clone();
    *other.last_mut().unwrap() ^= 1;
    assert_eq!(opened(&[("x.zip", &bytes), ("y.zip", &other)]).0.len(), 12);
}
