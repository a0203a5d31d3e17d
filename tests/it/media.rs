//! Photos and films in an export: one record each, and the facts hidden in them.

use std::io::{Cursor, Write as _};

use dossier::findings::{Answer, EntryState, Filter, Order, Question};
use dossier::reader::Place;
use dossier::taxonomy::Kind;

use crate::read::made_media::{jpeg, mov, usual};
use crate::scan::{Folder, Scanned, scan};

fn scan_zip(test: &str, files: &[(&str, Vec<u8>)], method: zip::CompressionMethod) -> Scanned {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default().compression_method(method);
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let folder = Folder::new(test);
    let path = folder.file("pictures.zip", &zip.finish().unwrap().into_inner());
    let scanned = scan(&[path], Place::Thread);
    scanned.findings().validate().unwrap();
    scanned
}

#[test]
fn photos_are_records_that_tell_their_place_and_time() {
    let files = [
        ("album/1.jpg", jpeg(Some(&usual()))),
        ("album/2.jpg", jpeg(None)),
        ("album/3.mov", mov()),
        ("messages/inbox/ada/photos/4.jpg", jpeg(None)),
    ];
    for (test, method) in [
        ("media-stored", zip::CompressionMethod::Stored),
        ("media-deflated", zip::CompressionMethod::Deflated),
    ] {
        let mut scanned = scan_zip(test, &files, method);
        let found = scanned.findings();
        let kinds: Vec<_> = found.kinds.iter().map(|it| (it.kind, it.records)).collect();
        assert_eq!(kinds, [(Kind::MessagesFiles, 1), (Kind::ContentMedia, 3)]);
        assert_eq!(found.also, [(Kind::ContentPhotoFacts, 2), (Kind::LocationExact, 2)]);
        assert!(found.entries.iter().all(|it| it.state == EntryState::Media && it.records == 1));
        assert_eq!(
            (found.coverage.media, found.coverage.values_sorted),
            (4, found.coverage.values)
        );
        assert_eq!((found.totals.records, found.totals.undated), (4, 2));
        let place = scanned.results.insights.notable.iter().find(|it| it.finder == "F12").unwrap();
        assert_eq!(place.number, 2);
        let filter = place.filter.clone();
        let rows = scanned.rows(filter, Order::OldestFirst);
        let line = |at: usize| {
            let row = &rows[at];
            let time = row.time.unwrap();
            (row.title.inner(), row.kind, time.secs, time.offset_mins)
        };
        assert_eq!(rows.len(), 2);
        assert_eq!(line(0), ("1.jpg", Kind::ContentMedia, 1_704_183_420, Some(60)));
        assert_eq!(line(1), ("3.mov", Kind::ContentMedia, 1_704_183_420, Some(60)));
        let Answer::Record(full) = scanned.ask(&Question::Record { record: rows[0].record }) else {
            panic!("no record")
        };
        let field = |name: &str| {
            let field = full.fields.iter().find(|it| it.path.inner() == name).expect(name);
            field.value.inner().to_owned()
        };
        assert_eq!((field("latitude"), field("model")), ("48.856667".into(), "L-7 Pro".into()));
        assert_eq!(full.reason.1.inner(), "media");
    }
}

#[test]
fn a_photo_with_a_place_is_in_no_list_of_places() {
    let files = [("1.jpg", jpeg(Some(&usual())))];
    let mut scanned = scan_zip("media-lists", &files, zip::CompressionMethod::Stored);
    let of = |kind| Filter { kinds: vec![kind], ..Filter::default() };
    assert!(scanned.rows(of(Kind::LocationExact), Order::FileOrder).is_empty());
    assert_eq!(scanned.rows(of(Kind::ContentMedia), Order::FileOrder).len(), 1);
}
