//! Every sentence about something that could not be read is told by a file here: a sentence that
//! nothing leads to, or a kind of problem that nothing makes, fails.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Cursor, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use dossier::export::{Bytes, Input, MemoryBytes, Password, Unopened};
use dossier::findings::{Problem, ProblemKind};
use dossier::i18n::{Lang, Texts, problem_id};
use dossier::insight::Results;
use dossier::record::EntryId;
use dossier::scan::{Config, Host, Progress, Scan, View};
use dossier::text::Untrusted;
use zip::write::SimpleFileOptions;

struct Silent;

impl Host for Silent {
    fn progress(&mut self, _: &Progress) {}
    fn results(&mut self, _: Results) {}
    fn between(&mut self, _: &View<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

fn input(name: &str, bytes: &[u8]) -> Input {
    Input::File { name: Untrusted::new(name), bytes: Arc::new(MemoryBytes::new(bytes)) }
}

fn problems(inputs: &[Input], config: Config) -> Vec<Problem> {
    let mut scan = Scan::run(inputs, config, &mut Silent);
    let found = scan.results().findings;
    found.validate().unwrap();
    let it = &found.ledger;
    let parts = [
        it.read_bytes,
        it.structure_bytes,
        it.media_bytes,
        it.damaged_bytes,
        it.locked_bytes,
        it.left_out_bytes,
        it.unknown_bytes,
    ];
    assert_eq!(parts.iter().sum::<u64>(), it.total_bytes, "the ledger is not exact: {it:?}");
    found.problems
}

fn of(name: &str, bytes: &[u8]) -> Vec<Problem> {
    problems(&[input(name, bytes)], Config::default())
}

fn zipped(files: &[(&str, &[u8])], options: SimpleFileOptions) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn stored(files: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zipped(files, options)
}

/// The archive with these bytes in place of others, wherever they stand.
fn with(mut bytes: Vec<u8>, mark: &[u8], offset: usize, new: &[u8]) -> Vec<u8> {
    let places: Vec<usize> = memchr::memmem::find_iter(&bytes, mark).collect();
    assert!(!places.is_empty(), "the mark is there");
    for at in places {
        bytes[at + offset..at + offset + new.len()].copy_from_slice(new);
    }
    bytes
}

const ROW: &[u8] = b"PK\x01\x02";
const HEADER: &[u8] = b"PK\x03\x04";
const RECORD: &[u8] = br#"[{"date":"2026-01-09 08:00:00","text":"a"}]"#;

/// An archive of one entry that says it is packed so.
fn packed_as(method: u16, body: &[u8]) -> Vec<u8> {
    let bytes = with(stored(&[("a.json", body)]), ROW, 10, &method.to_le_bytes());
    with(bytes, HEADER, 8, &method.to_le_bytes())
}

fn locked(passwords: &[&str]) -> Vec<Problem> {
    let options = SimpleFileOptions::default().with_aes_encryption(zip::AesMode::Aes128, "right");
    let bytes = zipped(&[("a.json", RECORD)], options);
    let passwords = passwords.iter().map(|it| Password::new(*it)).collect();
    problems(&[input("a.zip", &bytes)], Config { passwords, ..Config::default() })
}

fn left_out(skip: &[u32]) -> Vec<Problem> {
    let names = ["a.json", "b.json", "c.json", "d.json", "e.json"];
    let bytes = stored(&names.map(|name| (name, RECORD)));
    let skip = skip.iter().map(|it| EntryId(*it)).collect();
    problems(&[input("a.zip", &bytes)], Config { skip, ..Config::default() })
}

/// A file that is another one as soon as it is read.
struct Changing(MemoryBytes);

impl Bytes for Changing {
    fn len(&self) -> u64 {
        self.0.len()
    }

    fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        self.0.read_at(offset, buf)
    }

    fn changed(&self) -> bool {
        true
    }
}

fn changed() -> Vec<Problem> {
    let bytes = stored(&[("a.json", RECORD)]);
    // What it was opened with is no longer what it holds.
    let bytes = Arc::new(Changing(MemoryBytes::new(with(bytes, b"2026", 0, b"2025"))));
    let input = Input::File { name: Untrusted::new("a.zip"), bytes };
    problems(&[input], Config::default())
}

fn too_deep() -> Vec<Problem> {
    let chain = (0..12).fold(RECORD.to_vec(), |inner, number| {
        let name = if number == 0 { "a.json" } else { "a.zip" };
        stored(&[(name, &inner)])
    });
    of("a.zip", &chain)
}

/// An entry whose bytes hold another one, which stands in the directory too.
fn overlapping() -> Vec<Problem> {
    let inner = stored(&[("inner.json", RECORD)]);
    let inner = &inner[..memchr::memmem::find(&inner, ROW).unwrap()];
    let mut bytes = stored(&[("outer", inner), ("inner.json", RECORD)]);
    let last = memchr::memmem::rfind(&bytes, ROW).unwrap();
    let place = u32::try_from(30 + "outer".len()).unwrap();
    bytes[last + 42..last + 46].copy_from_slice(&place.to_le_bytes());
    of("a.zip", &bytes)
}

/// An archive whose directory was overwritten.
fn no_directory() -> Vec<Problem> {
    let mut bytes = stored(&[("a.json", RECORD)]);
    let (start, end) = (memchr::memmem::find(&bytes, ROW).unwrap(), bytes.len() - 22);
    bytes[start..end].fill(0);
    of("a.zip", &bytes)
}

/// A folder with a file that cannot be opened, for this reason.
fn unopened(error: fn() -> io::Error) -> Vec<Problem> {
    let files = vec![(Untrusted::new("a.json"), 9)];
    let open = Arc::new(move |_: usize| Err(error()));
    problems(&[Input::Folder { name: Untrusted::new("export"), files, open }], Config::default())
}

/// An archive whose second file was taken out of the list alone.
fn beside_the_list() -> Vec<Problem> {
    let mut bytes = stored(&[("a.json", RECORD), ("b.json", RECORD)]);
    let row = memchr::memmem::rfind(&bytes, ROW).unwrap();
    let end = bytes.len() - 22;
    bytes.drain(row..end);
    let size = u32::try_from(end - row).unwrap();
    let at = bytes.len() - 10;
    let told = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    bytes[at..at + 4].copy_from_slice(&(told - size).to_le_bytes());
    of("a.zip", &bytes)
}

fn new_layout() -> Vec<Problem> {
    let text = r#"{"Your Activity":{"Watch History":{"VideoList":[{"Date":"2026-01-10 08:22:33","Link":"https://www.tiktokv.com/share/video/1/"}]}},"Qwerty":{"Xyzzy":[{"Plugh":"x","Wibble":"y"}]},"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"a"}}},"Comment":{"Comments":{"CommentsList":[{"date":"2025-04-17 10:09:44 UTC","comment":"a"}]}}}"#;
    of("user_data_tiktok.json", text.as_bytes())
}

/// What makes each kind of problem.
fn fixtures() -> Vec<(&'static str, Vec<Problem>)> {
    let record = RECORD.to_vec();
    let cut = |bytes: &[u8], by: usize| bytes[..bytes.len() - by].to_vec();
    let archive = stored(&[("a.json", RECORD)]);
    let times = br#"{"Your Activity":{"Watch History":{"VideoList":[{"Date":"2026-99-99 08:22:33","Link":"x"},{"Date":"2026-01-10 08:22:33","Link":"https://www.tiktokv.com/share/video/1/"}]}}}"#;
    vec![
        ("a text that is cut", of("a.json", &cut(&record, 5))),
        ("packed bytes that make no sense", of("a.zip", &packed_as(8, b"\xff\xff\xff\xff\xff"))),
        (
            "another check number, told twice",
            of(
                "a.zip",
                &with(with(archive.clone(), ROW, 16, b"\x01\x02"), HEADER, 14, b"\x01\x02"),
            ),
        ),
        ("the same, counted on wish", {
            let bytes = with(with(archive.clone(), ROW, 16, b"\x01\x02"), HEADER, 14, b"\x01\x02");
            let damaged = dossier::scan::Damaged::Counted;
            problems(&[input("a.zip", &bytes)], Config { damaged, ..Config::default() })
        }),
        ("no directory", no_directory()),
        ("no password", locked(&[])),
        ("a wrong password", locked(&["wrong"])),
        ("a lock of another kind", of("a.zip", &with(archive.clone(), ROW, 8, &[0x41, 0]))),
        ("entries in each other", overlapping()),
        ("archives in archives", too_deep()),
        (
            "a memory of four thousand million bytes",
            of("a.zip", &packed_as(93, b"\x28\xb5\x2f\xfd\xc0\xff\xff\xff\xff\xff\xff\xff\x7f")),
        ),
        ("an unknown way of packing", of("a.zip", &packed_as(77, RECORD))),
        (
            "a part that is missing",
            problems(
                &[input("a.zip.001", &archive[..60]), input("a.zip.003", &archive[60..])],
                Config::default(),
            ),
        ),
        ("letters that are none", of("a.json", b"[{\"a\":\"\xff\xfe\"}]")),
        ("broken rules", of("a.json", b"[{\"a\":1}, nonsense \x01 {\"b\":]")),
        (
            "the same twice",
            problems(&[input("a.json", &record), input("b.json", &record)], Config::default()),
        ),
        ("the same twice in one file", of("a.json", &[RECORD, RECORD].concat())),
        ("a new section", new_layout()),
        ("a day that no month has", of("user_data_tiktok.json", times)),
        ("numbers that were shortened", of("a.csv", b"id,name\n1.23457E+18,Ada\n2,Bo\n")),
        ("a name that points elsewhere", of("a.zip", &stored(&[("../a.json", RECORD)]))),
        ("an entry that a reader died on", left_out(&[1])),
        ("three entries that readers died on", left_out(&[0, 1, 2])),
        ("a file that changes", changed()),
        ("a file that may not be read", unopened(|| io::ErrorKind::PermissionDenied.into())),
        ("a file that is kept by another", unopened(|| io::ErrorKind::ResourceBusy.into())),
        ("a file that is online only", unopened(|| Unopened::NotHere.into())),
        ("two archives end to end", of("a.zip", &[archive.clone(), archive.clone()].concat())),
        ("a file beside the list", beside_the_list()),
        ("a page in place of an archive", of("a.zip", b"<html><p>Please sign in</p></html>")),
        ("a download that goes on", of("a.zip.crdownload", &cut(&archive, 30))),
        ("an empty file", of("a.json", b"")),
        ("a program", of("a.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0")),
        ("a PDF", of("a.pdf", b"%PDF-1.7\n")),
        ("a database", of("a.db", b"SQLite format 3\0\x10\0")),
        ("an old document", of("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0")),
        ("a foreign archive", of("a.rar", b"Rar!\x1a\x07\x01\0")),
    ]
}

/// The ids of all sentences about problems.
fn catalogue() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n/en/problems.ftl");
    let text = fs::read_to_string(path).unwrap();
    let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|it| it.0);
    ids.filter(|id| id.starts_with("problem-") && *id != "problem-kept")
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_kind_of_problem_and_every_sentence_comes_of_a_file() {
    let (mut kinds, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for (what, problems) in fixtures() {
        assert!(!problems.is_empty(), "{what}: nothing is said");
        for problem in &problems {
            kinds.insert(problem.kind);
            ids.insert(problem_id(problem));
            for lang in Lang::ALL {
                let text = Texts::new(lang).problem(problem);
                for sentence in [&text.what, &text.kept, &text.do_next] {
                    assert!(!sentence.is_empty() && !sentence.contains('⟦'), "{what}: {sentence}");
                    assert!(!sentence.chars().any(char::is_control), "{what}: {sentence:?}");
                }
            }
        }
    }
    let missing: Vec<_> = ProblemKind::ALL.iter().filter(|it| !kinds.contains(&it.0)).collect();
    assert!(missing.is_empty(), "no file makes {missing:?}");
    let missing: Vec<_> = catalogue().into_iter().filter(|it| !ids.contains(it)).collect();
    assert!(missing.is_empty(), "no file leads to {missing:?}");
}

#[test]
fn three_deaths_close_the_archive_they_were_in_and_no_other() {
    let names = ["a.json", "b.json", "c.json", "d.json", "e.json", "f.json"];
    let files: Vec<(String, Vec<u8>)> = names
        .iter()
        .map(|name| ((*name).to_owned(), format!("[{{\"text\":\"{name}\"}}]").into_bytes()))
        .collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|it| (&*it.0, &*it.1)).collect();
    let (first, second) = (stored(&files), stored(&files[..2]));
    let inputs = [input("first.zip", &first), input("second.zip", &second)];
    let skip = [1, 2, 3].map(EntryId).to_vec();
    let mut scan = Scan::run(&inputs, Config { skip, ..Config::default() }, &mut Silent);
    let found = scan.results().findings;
    let states: Vec<String> = found.entries.iter().map(|it| format!("{:?}", it.state)).collect();
    let read = ["Read", "Unread", "Unread", "Unread", "Unread", "Unread", "Read", "Read"];
    assert_eq!(states, read);
    let closed: Vec<_> = found.problems.iter().filter(|it| it.entry.is_none()).collect();
    assert_eq!(closed.len(), 1);
    assert_eq!((closed[0].name.inner(), closed[0].count), ("first.zip", 2));
    assert_eq!(found.ledger.total_bytes, (first.len() + second.len()) as u64);
}
