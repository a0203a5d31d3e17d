//! Locked entries and the passwords that open them.

use std::io::{Cursor, Write as _};
use std::sync::Arc;

use dossier::export::{Export, Input, MemoryBytes, Password};
use dossier::findings::ProblemKind;
use dossier::text::Untrusted;
use zip::AesMode;
use zip::unstable::write::FileOptionsExt as _;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::build::{Item, extra, item, zip as built};
use super::{contents, open, read};

const SECRET: &str = "correct horse";

/// How an entry of a test archive is locked.
#[derive(Clone, Copy, Debug)]
enum How {
    Not,
    Old,
    Aes(AesMode),
}

const ALL: [How; 4] =
    [How::Old, How::Aes(AesMode::Aes128), How::Aes(AesMode::Aes192), How::Aes(AesMode::Aes256)];

fn text() -> String {
    "a line of it\n".repeat(3000)
}

/// An archive of entries: name, lock, password, method.
fn archive(items: &[(&str, How, &[u8], CompressionMethod)], data: &[u8]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, how, password, method) in items {
        let options = SimpleFileOptions::default().compression_method(*method);
        let options = match how {
            How::Not => options,
            How::Old => options.with_deprecated_encryption(password).unwrap(),
            How::Aes(mode) => options.with_aes_encryption_bytes(*mode, password),
        };
        writer.start_file(*name, options).unwrap();
        writer.write_all(data).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn open_with(bytes: &[u8], passwords: &[&str]) -> Export {
    let bytes = Arc::new(MemoryBytes::new(bytes));
    let input = Input::File { name: Untrusted::new("export.zip"), bytes };
    let passwords: Vec<Password> = passwords.iter().map(|it| Password::new(*it)).collect();
    Export::open_with(&[input], &passwords, &mut |_| {})
}

#[test]
fn a_password_opens_every_kind_of_lock_and_every_way_of_packing() {
    let text = text();
    let methods =
        [CompressionMethod::Stored, CompressionMethod::Deflated, CompressionMethod::BZIP2];
    for how in ALL {
        for method in methods {
            let items = [("a.txt", how, SECRET.as_bytes(), method)];
            let bytes = archive(&items, text.as_bytes());
            let found = contents(&mut open_with(&bytes, &["wrong", SECRET]));
            assert_eq!(found, [format!("a.txt: {text}")], "{how:?} {method:?}");
        }
    }
}

#[test]
fn no_password_a_wrong_one_and_no_use_of_one_are_told_apart() {
    for how in ALL {
        let items = [
            ("locked", how, SECRET.as_bytes(), CompressionMethod::Deflated),
            ("free", How::Not, &b""[..], CompressionMethod::Deflated),
        ];
        let bytes = archive(&items, b"some words");
        let none = &mut open(&bytes);
        assert_eq!(contents(none), ["locked: Locked", "free: some words"], "{how:?}");
        assert!(none.ledger().locked_bytes > 0);
        for guess in ["wrong", "Correct horse", " ", "correct horse "] {
            let found = contents(&mut open_with(&bytes, &[guess]));
            assert_eq!(found, ["locked: WrongPassword", "free: some words"], "{how:?} {guess}");
        }
    }
    let sealed = Item { flags: 0x41, ..item("sealed", "12345") };
    let export = open_with(&built(&[sealed]).build(), &[SECRET]);
    assert_eq!(export.entries()[0].fault, Some(ProblemKind::Sealed));
}

#[test]
fn each_entry_may_have_a_password_of_its_own() {
    let items = [
        ("one", How::Old, &b"first"[..], CompressionMethod::Deflated),
        ("two", How::Aes(AesMode::Aes256), b"second", CompressionMethod::Stored),
        ("three", How::Old, b"third", CompressionMethod::Stored),
    ];
    let bytes = archive(&items, b"data of it");
    let mut export = open_with(&bytes, &["second", "first"]);
    let expected = ["one: data of it", "two: data of it", "three: WrongPassword"];
    assert_eq!(contents(&mut export), expected);
}

#[test]
fn a_password_may_have_been_typed_in_other_letters() {
    let gbk = encoding_rs::GBK.encode("密码").0.into_owned();
    for (typed, password) in
        [("密码", "密码".as_bytes()), ("密码", &gbk), ("é", &[0x82]), ("é", &[0xe9])]
    {
        for how in [How::Old, How::Aes(AesMode::Aes128)] {
            let items = [("a", how, password, CompressionMethod::Deflated)];
            let found = contents(&mut open_with(&archive(&items, b"data"), &[typed]));
            assert_eq!(found, ["a: data"], "{how:?} {password:x?}");
        }
    }
}

#[test]
fn locked_bytes_that_were_changed_are_noticed() {
    let method = CompressionMethod::Stored;
    let items = [("a", How::Aes(AesMode::Aes256), SECRET.as_bytes(), method)];
    let mut bytes = archive(&items, b"a thousand words");
    let place = bytes.windows(4).position(|it| it == b"PK\x01\x02").unwrap() - 20;
    bytes[place] ^= 1;
    let export = open_with(&bytes, &[SECRET]);
    let mut reader = export.reader(export.entries()[0].id).unwrap();
    assert_eq!(read(&mut reader).len(), 16);
    assert_eq!(reader.verdict().problem(), Some(ProblemKind::Checksum));
}

#[test]
fn a_locked_archive_inside_is_opened() {
    let inner = archive(
        &[("b.txt", How::Old, b"inner", CompressionMethod::Deflated)],
        b"a word that is inside",
    );
    let how = How::Aes(AesMode::Aes128);
    let bytes = archive(&[("in.zip", how, b"outer", CompressionMethod::Deflated)], &inner);
    let found = contents(&mut open_with(&bytes, &["outer", "inner"]));
    assert_eq!(found, ["in.zip/b.txt: a word that is inside"]);
    assert_eq!(contents(&mut open_with(&bytes, &["inner"])), ["in.zip: WrongPassword"]);
}

#[test]
fn nonsense_about_locks_breaks_nothing() {
    let field = |strength: u8| extra(0x9901, &[2, 0, b'A', b'E', strength, 8, 0]);
    let aes = |strength, body: &[u8]| {
        let crc32 = Some(0);
        Item { method: Some(99), flags: 1, extra: field(strength), crc32, ..item("aes", body) }
    };
    let old = Item { flags: 1, size_told: Some(9), ..item("old", "short") };
    let items = [aes(1, b""), aes(3, &[7; 300]), aes(4, b"x"), aes(0, b"x"), old];
    let found = contents(&mut open_with(&built(&items).build(), &[SECRET]));
    let expected = ["aes: Damaged", "aes: WrongPassword", "aes: Sealed", "aes: Sealed"];
    assert_eq!(found[..4], expected);
    assert_eq!(found[4], "old: Damaged");
}

#[test]
fn a_password_is_never_shown() {
    let shown = format!("{:?}", Password::new(SECRET));
    assert!(!shown.contains("horse"), "{shown}");
}
