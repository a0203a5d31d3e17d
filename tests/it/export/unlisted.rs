//! What an archive holds beside its own list of files: told, and read where that is wished.

use std::sync::Arc;

use dossier::export::{Export, Input, MemoryBytes, Unlisted, Wishes};
use dossier::findings::ProblemKind;
use dossier::text::Untrusted;

use super::build::{Item, Zip, deflated, item, zip};
use super::{PAIR, contents, open, pair, problems};

fn wished(bytes: &[u8]) -> Export {
    let bytes = Arc::new(MemoryBytes::new(bytes));
    let input = Input::File { name: Untrusted::new("export.zip"), bytes };
    Export::open_all(
        &[input],
        Wishes { unlisted: Unlisted::Read, ..Wishes::default() },
        &mut |_| {},
    )
}

fn told(export: &Export) -> Vec<(ProblemKind, u64)> {
    export.problems().iter().map(|it| (it.kind, it.count)).collect()
}

fn hidden(entry: Item) -> Item {
    Item { hidden: true, ..entry }
}

#[test]
fn a_file_that_the_list_does_not_name_is_told_and_read_on_wish() {
    let items = [
        item("a", "a"),
        hidden(deflated("secret.txt", "s".repeat(900))),
        hidden(item("other.txt", "plain")),
        item("b", "b"),
        hidden(item("last.txt", "behind all others")),
    ];
    let bytes = zip(&items).build();
    let mut export = open(&bytes);
    assert_eq!(told(&export), [(ProblemKind::Unlisted, 3)]);
    assert_eq!(contents(&mut export), ["a: a", "b: b"]);
    assert!(export.ledger().unknown_bytes > 100);

    let mut export = wished(&bytes);
    assert!(export.problems().is_empty(), "{:?}", export.problems());
    let secret = format!("secret.txt: {}", "s".repeat(900));
    let all = ["a: a", "b: b", &secret, "other.txt: plain", "last.txt: behind all others"];
    assert_eq!(contents(&mut export), all);
    assert_eq!(export.ledger().unknown_bytes, 0);
}

#[test]
fn the_first_of_two_archives_end_to_end_is_offered() {
    let first = zip(&[item("old.txt", "old".repeat(500)), deflated("older.txt", "o")]).build();
    let bytes = [first.clone(), pair().build()].concat();
    let mut export = open(&bytes);
    assert_eq!(told(&export), [(ProblemKind::SecondArchive, 2)]);
    assert_eq!(contents(&mut export), PAIR);
    assert_eq!(export.ledger().unknown_bytes, first.len() as u64);

    let mut export = wished(&bytes);
    assert!(export.problems().is_empty());
    let old = format!("old.txt: {}", "old".repeat(500));
    assert_eq!(contents(&mut export), [PAIR[0], PAIR[1], &old, "older.txt: o"]);
    assert_eq!(export.ledger().unknown_bytes, 0);
}

#[test]
fn three_archives_end_to_end_are_all_offered_and_read() {
    let one = |name: &str| zip(&[item(name, name)]).build();
    let bytes = [one("first"), one("second"), b"junk between".to_vec(), one("third")].concat();
    assert_eq!(told(&open(&bytes)), [(ProblemKind::SecondArchive, 2)]);
    let mut found = contents(&mut wished(&bytes));
    found.sort();
    assert_eq!(found, ["first: first", "second: second", "third: third"]);
}

#[test]
fn what_is_beside_the_list_of_an_archive_inside_is_told_too() {
    let inner = zip(&[hidden(item("secret", "s".repeat(99))), item("a", "a")]).build();
    for entry in [item("in.zip", &inner), deflated("in.zip", &inner)] {
        let bytes = zip(&[entry]).build();
        assert_eq!(told(&open(&bytes)), [(ProblemKind::Unlisted, 1)]);
        let found = contents(&mut wished(&bytes));
        let secret = format!("in.zip/secret: {}", "s".repeat(99));
        assert_eq!(found, ["in.zip/a: a", &secret]);
    }
}

#[test]
fn folders_padding_and_marks_that_are_none_are_not_told() {
    let nothing = |bytes: &[u8]| assert!(problems(&open(bytes)).is_empty());
    nothing(&zip(&[item("a", "a"), hidden(item("folder/", "")), item("b", "b")]).build());
    let marks = b"PK\x03\x04 but no header, PK\x01\x02 PK\x07\x08".repeat(20);
    nothing(&Zip { before_directory: marks.clone(), ..pair() }.build());
    nothing(&Zip { prefix: marks, ..pair() }.build());
    nothing(&Zip { before_directory: vec![0; 5000], ..pair() }.build());
}

#[test]
fn many_gaps_with_many_headers_are_not_quadratic() {
    let items: Vec<Item> = (0..40_000)
        .map(|it| {
            let entry = item(format!("{it}"), "x");
            if it % 2 == 0 { hidden(entry) } else { entry }
        })
        .collect();
    let bytes = zip(&items).build();
    let clock = std::time::Instant::now();
    assert_eq!(told(&open(&bytes))[0].0, ProblemKind::Unlisted);
    // Each gap that is looked into is read through once.
    let mut export = wished(&bytes);
    assert!(export.entries().len() > 20_000);
    contents(&mut export);
    assert!(clock.elapsed().as_secs() < 10, "{:?}", clock.elapsed());
}

#[test]
fn a_chain_of_archives_before_each_other_ends() {
    let one = zip(&[item("a", "a")]).build();
    let bytes = one.repeat(60);
    assert_eq!(told(&open(&bytes)), [(ProblemKind::SecondArchive, 59)]);
    let mut export = wished(&bytes);
    assert!(export.entries().len() > 8, "{}", export.entries().len());
    assert_eq!(told(&export)[0].0, ProblemKind::SecondArchive, "the rest is told");
    contents(&mut export);
}
