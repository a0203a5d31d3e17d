//! What was dropped becomes a list of entries and byte streams; every byte is booked once.

mod build;
mod folder;
mod hostile;
mod large;
mod locks;
mod methods;
mod names;
mod nested;
mod parts;
mod random;
mod restart;
mod salvage;
mod shared;
mod squeezed;
pub(crate) mod tape;
mod unlisted;

use std::io::Read as _;
use std::sync::Arc;

use dossier::export::{
    Bytes, EntryReader, Export, Input, MemoryBytes, Outcome, Verdict, fingerprint_of,
};
use dossier::findings::{Ledger, ProblemKind};
use dossier::text::Untrusted;

use build::{Zip, deflated, item, zip};

fn open(bytes: &[u8]) -> Export {
    open_as("export.zip", Arc::new(MemoryBytes::new(bytes)))
}

fn open_as(name: &str, bytes: Arc<dyn Bytes>) -> Export {
    Export::open(&[Input::File { name: Untrusted::new(name), bytes }], &mut |_| {})
}

/// Reads to the end in odd steps; gives at most 4 MiB of what came.
fn read(reader: &mut EntryReader) -> Vec<u8> {
    let mut out = Vec::new();
    let mut block = vec![0; 70_001];
    while let Ok(count @ 1..) = reader.read(&mut block) {
        if out.len() < 4 << 20 {
            out.extend(&block[..count]);
        }
    }
    out
}

/// Reads and books all entries: `name: content` or `name: fault`, one a line.
fn contents(export: &mut Export) -> Vec<String> {
    let ids: Vec<_> =
        export.entries().iter().map(|it| (it.id, export.name(it).to_owned())).collect();
    let mut lines = Vec::new();
    for (id, name) in ids {
        let (line, outcome) = match export.reader(id) {
            Err(fault) => (format!("{name}: {fault:?}"), Outcome::Damaged),
            Ok(mut reader) => {
                let content = read(&mut reader);
                match reader.verdict() {
                    Verdict::Whole => {
                        (format!("{name}: {}", String::from_utf8_lossy(&content)), Outcome::Read)
                    }
                    verdict => {
                        let packed_read_bytes = reader.packed_done();
                        let outcome = Outcome::Partial { packed_read_bytes };
                        (format!("{name}: {verdict:?} after {}", content.len()), outcome)
                    }
                }
            }
        };
        export.book(id, outcome);
        lines.push(line);
    }
    assert_exact(&export.ledger());
    lines
}

fn assert_exact(ledger: &Ledger) {
    let sum = ledger.read_bytes
        + ledger.structure_bytes
        + ledger.media_bytes
        + ledger.damaged_bytes
        + ledger.locked_bytes
        + ledger.left_out_bytes
        + ledger.unknown_bytes;
    assert_eq!(sum, ledger.total_bytes, "{ledger:?}");
}

/// Opens and reads: lines as in [`contents`], then the ledger's bytes that nothing explains.
#[track_caller]
fn check(bytes: &[u8], expected: &[&str], unknown_bytes: u64) {
    let mut export = open(bytes);
    assert_eq!(contents(&mut export), expected);
    assert_eq!(export.ledger().unknown_bytes, unknown_bytes, "{:?}", export.ledger());
}

fn problems(export: &Export) -> Vec<ProblemKind> {
    export.problems().iter().map(|it| it.kind).collect()
}

fn pair() -> build::Zip {
    zip(&[item("a.txt", "first"), deflated("b/c.json", "{\"second\": 2}")])
}

const PAIR: [&str; 2] = ["a.txt: first", "b/c.json: {\"second\": 2}"];

#[test]
fn a_plain_archive_is_read() {
    let bytes = pair().build();
    let mut export = open(&bytes);
    assert!(problems(&export).is_empty());
    assert_eq!(contents(&mut export), PAIR);
    let ledger = export.ledger();
    assert_eq!(ledger.total_bytes, bytes.len() as u64);
    assert_eq!(ledger.read_bytes, export.entries().iter().map(|it| it.packed_bytes).sum::<u64>());
    assert_eq!(ledger.unknown_bytes + ledger.damaged_bytes, 0);
    assert_eq!(export.sources()[0].size_bytes, bytes.len() as u64);
}

#[test]
fn a_file_that_is_no_archive_is_one_entry() {
    for content in ["{\"a\": 1}", "P", "%PDF-1.7 with PK\x05\x06 in it", "PK is not enough"] {
        let mut export = open_as("user_data.json", Arc::new(MemoryBytes::new(content.as_bytes())));
        assert_eq!(contents(&mut export), [format!("user_data.json: {content}")]);
    }
    // One without a byte is a download that never began.
    let export = open_as("user_data.json", Arc::new(MemoryBytes::new(*b"")));
    assert_eq!(export.entries()[0].fault, Some(ProblemKind::Truncated));
}

#[test]
fn a_document_that_happens_to_be_packed_is_one_entry() {
    let sheet = zip(&[item("[Content_Types].xml", "<Types/>"), item("xl/workbook.xml", "<w/>")]);
    let book = zip(&[item("mimetype", "application/epub+zip"), item("a.xhtml", "<p/>")]);
    for document in [sheet, book] {
        let export = open_as("bill.xlsx", Arc::new(MemoryBytes::new(document.build())));
        let names: Vec<_> = export.entries().iter().map(|it| export.name(it)).collect();
        assert_eq!(names, ["bill.xlsx"]);
    }
}

#[test]
fn several_files_are_numbered_on() {
    let input = |name: &str, bytes: Vec<u8>| Input::File {
        name: Untrusted::new(name),
        bytes: Arc::new(MemoryBytes::new(bytes)),
    };
    let inputs = vec![
        input("one.zip", pair().build()),
        input("two.json", b"[]".to_vec()),
        input("three.zip", Zip { comment: b"another".to_vec(), ..pair() }.build()),
    ];
    let mut export = Export::open(&inputs, &mut |_| {});
    let places: Vec<_> = export.entries().iter().map(|it| (it.id.0, it.source)).collect();
    assert_eq!(places, [(0, 0), (1, 0), (2, 1), (3, 2), (4, 2)]);
    assert_eq!(contents(&mut export), [PAIR[0], PAIR[1], "two.json: []", PAIR[0], PAIR[1]]);
}

#[test]
fn folders_and_litter_are_no_entries_but_are_booked() {
    let items = [
        item("data/", ""),
        item("data/.DS_Store", "mac"),
        item("__MACOSX/data/._a.json", "fork"),
        item("data/Thumbs.db", "win"),
        item("data/a.json", "{}"),
        item("sub\\desktop.ini", "win"),
        item("._x", "fork"),
    ];
    let bytes = zip(&items).build();
    check(&bytes, &["data/a.json: {}"], 0);
    assert_eq!(open(&bytes).ledger().left_out_bytes, 3 + 4 + 3 + 3 + 4);
}

#[test]
fn an_empty_archive_and_one_of_folders_have_no_entries() {
    check(&zip(&[]).build(), &[], 0);
    check(&zip(&[item("a/", ""), item("a/b/", "")]).build(), &[], 0);
}

#[test]
fn each_entry_is_booked_once() {
    let mut export = open(&pair().build());
    let id = export.entries()[0].id;
    export.book(id, Outcome::Media);
    export.book(id, Outcome::Read);
    export.book(export.entries()[1].id, Outcome::Partial { packed_read_bytes: 3 });
    let ledger = export.ledger();
    assert_eq!((ledger.media_bytes, ledger.read_bytes), (5, 3));
    assert_exact(&ledger);
}

#[test]
fn the_checksum_of_a_file_is_known() {
    let export = open_as("a.txt", Arc::new(MemoryBytes::new(*b"abc")));
    let file = export.dropped(0).unwrap();
    let sum = fingerprint_of(&file, &mut |_| std::ops::ControlFlow::Continue(()));
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sum.as_deref(), Some(expected));
    assert_eq!(fingerprint_of(&file, &mut |_| std::ops::ControlFlow::Break(())), None);
    assert!(export.dropped(7).is_none());
}

#[test]
fn packed_bytes_done_grow_to_the_packed_size() {
    let data: Vec<u8> =
        (0..900_000_u32).flat_map(|it| (it.wrapping_mul(2_654_435_761)).to_le_bytes()).collect();
    let mut export = open(&zip(&[deflated("big.bin", &data)]).build());
    let entry = export.entries()[0].clone();
    let mut reader = export.reader(entry.id).unwrap();
    let mut block = [0; 4096];
    reader.read_exact(&mut block).unwrap();
    let begun = reader.packed_done();
    assert!(begun > 0 && begun < 70_000, "{begun}");
    assert_eq!(read(&mut reader).len(), data.len() - 4096);
    assert_eq!((reader.verdict(), reader.packed_done()), (Verdict::Whole, entry.packed_bytes));
    export.book(entry.id, Outcome::Read);
    assert_exact(&export.ledger());
}
