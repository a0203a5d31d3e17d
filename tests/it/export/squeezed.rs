//! Single files that are packed once more inside an archive.

use super::build::{deflated, item, zip};
use super::tape::{file, gzip, tape};
use super::{check, contents, open, read};
use dossier::export::Verdict;
use dossier::record::EntryId;

#[test]
fn a_file_packed_by_itself_is_unpacked_where_it_is_read() {
    let track = gzip(b"<gpx/>");
    for pack in [item::<&str, Vec<u8>>, deflated::<&str, Vec<u8>>] {
        let bytes = zip(&[pack("activities/1.gpx.gz", track.clone()), item("a.txt", "a")]).build();
        check(&bytes, &["activities/1.gpx: <gpx/>", "a.txt: a"], 0);
    }
    let bytes = gzip(&tape(&[file("x/2.TCX.GZ", &track), file("b.txt", b"b")]));
    assert_eq!(contents(&mut open(&bytes)), ["x/2.TCX: <gpx/>", "b.txt: b"]);
    // Thousands of them cost no more than one at a time.
    let many: Vec<_> = (0..3000).map(|it| item(format!("{it}.fit.gz"), &track)).collect();
    let found = contents(&mut open(&zip(&many).build()));
    assert!(found.iter().all(|it| it.ends_with(".fit: <gpx/>")));
}

#[test]
fn what_is_only_named_so_is_read_as_it_is() {
    let bytes = zip(&[item("notes.gz", "plain"), item(".gz", "x"), item("a/.gz", "y")]).build();
    check(&bytes, &["notes: plain", ".gz: x", "a/.gz: y"], 0);
}

#[test]
fn a_cut_or_endless_one_ends_with_a_word() {
    let whole = gzip(&b"line of text\n".repeat(500));
    for cut in [20, whole.len() / 2, whole.len() - 5] {
        let export = open(&zip(&[item("a.txt.gz", &whole[..cut])]).build());
        let mut reader = export.reader(EntryId(0)).unwrap();
        read(&mut reader);
        assert!(!matches!(reader.verdict(), Verdict::Whole | Verdict::Unfinished), "{cut}");
    }
    let mut wrong = whole;
    let end = wrong.len();
    wrong[end - 6] ^= 1;
    let export = open(&zip(&[item("a.txt.gz", &wrong)]).build());
    let mut reader = export.reader(EntryId(0)).unwrap();
    assert_eq!(read(&mut reader).len(), 6500, "what came is kept");
    assert_eq!(reader.verdict(), Verdict::Damaged);
    let bomb = gzip(&vec![0; 300 << 20]);
    let export = open(&zip(&[item("zeros.gz", &bomb)]).build());
    let mut reader = export.reader(EntryId(0)).unwrap();
    read(&mut reader);
    assert_eq!(reader.verdict(), Verdict::Bomb);
}
