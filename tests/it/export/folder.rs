//! Dropped folders, and archives in them.

use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

use dossier::export::{Export, Input, Verdict};
use dossier::text::Untrusted;

use super::build::{Item, item, zip};
use super::{PAIR, contents, pair, read};

/// A folder for one test, under the build's own folder for such things.
fn folder(test: &str, files: &[(&str, Vec<u8>)]) -> (PathBuf, Input) {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("export").join(test);
    let mut listed = Vec::new();
    let mut paths = Vec::new();
    for (name, content) in files {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        listed.push((Untrusted::new(*name), content.len() as u64));
        paths.push(path);
    }
    let open = Arc::new(move |number: usize| File::open(&paths[number]));
    (root, Input::Folder { name: Untrusted::new(test), files: listed, open })
}

#[test]
fn each_file_is_an_entry_in_order_of_names() {
    let files = [
        ("b/c.json", b"{\"second\": 2}".to_vec()),
        ("a.txt", b"first".to_vec()),
        ("b/.DS_Store", b"mac".to_vec()),
    ];
    let mut export = Export::open(&[folder("plain", &files).1], &mut |_| {});
    assert_eq!(contents(&mut export), PAIR);
    assert_eq!(export.ledger().left_out_bytes, 3);
    assert_eq!(export.sources()[0].size_bytes, 21);
}

#[test]
fn archives_in_a_folder_are_opened() {
    let items: Vec<Item> = vec![item("x", "y")];
    let files = [
        ("parts/one.ZIP", pair().build()),
        ("parts/no.zip", b"not found".to_vec()),
        ("two.zip", zip(&items).build()),
    ];
    let mut export = Export::open(&[folder("archives", &files).1], &mut |_| {});
    let expected = [
        "parts/no.zip: not found",
        "parts/one.ZIP/a.txt: first",
        "parts/one.ZIP/b/c.json: {\"second\": 2}",
        "two.zip/x: y",
    ];
    assert_eq!(contents(&mut export), expected);
}

#[test]
fn a_file_that_grew_or_went_is_told() {
    let files = [("grew.txt", b"short".to_vec()), ("went.txt", b"gone".to_vec())];
    let (root, input) = folder("changing", &files);
    let mut export = Export::open(&[input], &mut |_| {});
    std::fs::write(root.join("grew.txt"), "longer than before").unwrap();
    std::fs::remove_file(root.join("went.txt")).unwrap();
    let mut reader = export.reader(export.entries()[0].id).unwrap();
    assert_eq!(read(&mut reader), b"longer than before");
    assert_eq!(reader.verdict(), Verdict::Changed);
    assert_eq!(contents(&mut export)[1], "went.txt: Changed");
}
