//! Archives: their directories, what is saved of cut ones, how entries are packed, and their names.

use std::io::Read as _;
use std::sync::Arc;

use dossier::export::{Export, Input, MemoryBytes, Verdict, read_everything};
use dossier::findings::Ledger;
use dossier::record::EntryId;
use dossier::text::Untrusted;

use super::choices::Choices;

/// The ways of packing that a zip can name.
const METHODS: [u16; 16] = [0, 8, 9, 12, 14, 93, 95, 98, 1, 2, 3, 4, 5, 6, 10, 99];

/// Any bytes as a dropped file: the list of entries makes sense, and the ledger is exact.
pub fn zip_directory(data: &[u8]) {
    let export = opened("input.zip", data);
    for (at, entry) in export.entries().iter().enumerate() {
        assert_eq!(entry.id.0 as usize, at, "entries are numbered in order");
        shown(&export.name(entry).into());
    }
    drop(export);
    exact(&read_everything(data));
}

/// The same with every mark of a directory taken out, so that only headers are left to go by.
pub fn zip_salvage(data: &[u8]) {
    let mut bytes = data.to_vec();
    for mark in [b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x01\x02"] {
        while let Some(at) = memchr::memmem::find(&bytes, mark) {
            bytes[at] = 0;
        }
    }
    exact(&read_everything(&bytes));
}

/// One entry, its way of packing and flags chosen by the first bytes, its packed bytes the rest.
pub fn zip_methods(data: &[u8]) {
    let mut choices = Choices::new(data);
    let method = METHODS[usize::from(choices.byte()) % METHODS.len()];
    let told = choices.number(3) as u32;
    let flags = u16::from(choices.one_in(4)) | u16::from(choices.byte()) & 6;
    let item =
        Item { name: b"a.json".to_vec(), body: choices.rest().to_vec(), method, flags, told };
    let mut zip = Zip::default();
    zip.add(&item, &mut Choices::new(&[]));
    let bytes = zip.end(&mut Choices::new(&[]));
    exact(&read_everything(&bytes));
}

/// Entries with these names, a line each.
pub fn zip_names(data: &[u8]) {
    let mut zip = Zip::default();
    let names = data.split(|it| *it == b'\n').take(64);
    let mut count = 0;
    for name in names {
        let name = name[..name.len().min(2000)].to_vec();
        count += 1;
        let flags = if data.first().is_some_and(|it| it & 1 == 1) { 1 << 11 } else { 0 };
        let item = Item { name, body: b"[1]".to_vec(), method: 0, flags, told: 3 };
        zip.add(&item, &mut Choices::new(&[]));
    }
    let export = opened("input.zip", &zip.end(&mut Choices::new(&[])));
    assert!(export.entries().len() <= count, "no entry is made up");
    for entry in export.entries() {
        shown(&export.name(entry).into());
    }
}

/// An archive whose fields lie where the input says so.
pub fn zip_lies(data: &[u8]) {
    let mut choices = Choices::new(data);
    let mut zip = Zip::default();
    if choices.one_in(8) {
        zip.bytes.extend(choices.bytes());
    }
    while choices.more() && zip.rows < 40 {
        let method = if choices.one_in(4) {
            METHODS[usize::from(choices.byte()) % METHODS.len()]
        } else {
            0
        };
        let flags = if choices.one_in(6) { choices.number(2) as u16 } else { 0 };
        let name = if choices.one_in(6) { choices.bytes().to_vec() } else { b"a/b.json".to_vec() };
        let body = choices.bytes().to_vec();
        let told = if choices.one_in(6) { choices.number(4) as u32 } else { body.len() as u32 };
        zip.add(&Item { name, body, method, flags, told }, &mut choices);
    }
    let bytes = zip.end(&mut choices);
    exact(&read_everything(&bytes));
}

/// Any bytes after the first, under a name that says what they are.
pub fn containers(data: &[u8]) {
    const NAMES: [&str; 10] = [
        "a.tar",
        "a.tgz",
        "a.gz",
        "a.zip.001",
        "a.z01",
        "a.zip",
        "takeout-001.zip",
        "a.json.gz",
        "a.car",
        "a",
    ];
    let Some((first, data)) = data.split_first() else { return };
    let mut export = opened(NAMES[usize::from(*first) % NAMES.len()], data);
    let mut block = vec![0; 64 << 10];
    for id in (0..export.entries().len() as u32).map(EntryId) {
        let outcome = match export.reader(id) {
            Ok(mut reader) => {
                while reader.read(&mut block).is_ok_and(|count| count > 0) {}
                let packed_read_bytes = reader.packed_done();
                match reader.verdict() {
                    Verdict::Whole => dossier::export::Outcome::Read,
                    _ => dossier::export::Outcome::Partial { packed_read_bytes },
                }
            }
            Err(_) => dossier::export::Outcome::Damaged,
        };
        export.book(id, outcome);
    }
    let ledger = export.ledger();
    assert!(parts(&ledger) <= ledger.total_bytes, "more bytes than there are");
}

fn opened(name: &str, data: &[u8]) -> Export {
    let bytes = Arc::new(MemoryBytes::new(data));
    Export::open(&[Input::File { name: Untrusted::new(name), bytes }], &mut |_| {})
}

/// What a person sees of a name holds nothing that would not show.
fn shown(name: &Untrusted) {
    for text in [name.for_window(), name.for_pdf(), name.for_terminal()] {
        assert!(!text.chars().any(char::is_control), "a control character gets through");
    }
}

fn parts(it: &Ledger) -> u64 {
    it.read_bytes
        + it.structure_bytes
        + it.media_bytes
        + it.damaged_bytes
        + it.locked_bytes
        + it.left_out_bytes
        + it.unknown_bytes
}

fn exact(ledger: &Ledger) {
    assert_eq!(parts(ledger), ledger.total_bytes, "the byte ledger is not exact: {ledger:?}");
}

/// An entry as it is to be written.
pub(super) struct Item {
    pub(super) name: Vec<u8>,
    pub(super) body: Vec<u8>,
    pub(super) method: u16,
    pub(super) flags: u16,
    /// The size that is told, packed or not.
    pub(super) told: u32,
}

/// An archive that is being written. Fields lie where the choices say so, and never without any.
#[derive(Default)]
pub(super) struct Zip {
    pub(super) bytes: Vec<u8>,
    directory: Vec<u8>,
    rows: u64,
}

fn put(out: &mut Vec<u8>, parts: &[(u64, usize)]) {
    for (value, width) in parts {
        out.extend(&value.to_le_bytes()[..*width]);
    }
}

/// The value, or a lie.
fn told(value: u64, width: usize, choices: &mut Choices<'_>) -> (u64, usize) {
    (if choices.one_in(16) { choices.number(width) } else { value }, width)
}

impl Zip {
    pub(super) fn add(&mut self, item: &Item, choices: &mut Choices<'_>) {
        let at = self.bytes.len() as u64;
        let extra = if choices.one_in(8) { choices.bytes() } else { &[] };
        let crc32 = crc32fast::hash(&item.body);
        for local in [true, false] {
            let out = if local { &mut self.bytes } else { &mut self.directory };
            out.extend(if local { b"PK\x03\x04".as_slice() } else { b"PK\x01\x02\x14\x00" });
            let fields = [
                told(20, 2, choices),
                told(item.flags.into(), 2, choices),
                told(item.method.into(), 2, choices),
                told(0, 4, choices),
                told(crc32.into(), 4, choices),
                told(item.body.len() as u64, 4, choices),
                told(item.told.into(), 4, choices),
                told(item.name.len() as u64, 2, choices),
                told(extra.len() as u64, 2, choices),
            ];
            put(out, &fields);
            if !local {
                put(out, &[told(0, 2, choices), told(0, 2, choices), told(0, 2, choices)]);
                put(out, &[told(0, 4, choices), told(at, 4, choices)]);
            }
            out.extend(&item.name);
            out.extend(extra);
            if local {
                out.extend(&item.body);
                if choices.one_in(8) {
                    out.extend(choices.bytes());
                }
            }
        }
        self.rows += 1;
    }

    pub(super) fn end(mut self, choices: &mut Choices<'_>) -> Vec<u8> {
        if choices.one_in(8) {
            self.bytes.extend(choices.bytes());
        }
        let offset = self.bytes.len() as u64;
        self.bytes.extend(&self.directory);
        let (out, size) = (&mut self.bytes, self.directory.len() as u64);
        if choices.one_in(8) {
            let at = out.len() as u64;
            out.extend(b"PK\x06\x06");
            put(out, &[told(44, 8, choices), (45, 2), (45, 2), (0, 4), (0, 4)]);
            put(out, &[told(self.rows, 8, choices), told(self.rows, 8, choices)]);
            put(out, &[told(size, 8, choices), told(offset, 8, choices)]);
            out.extend(b"PK\x06\x07");
            put(out, &[told(0, 4, choices), told(at, 8, choices), told(1, 4, choices)]);
        }
        out.extend(b"PK\x05\x06");
        put(out, &[told(0, 2, choices), told(0, 2, choices)]);
        put(out, &[told(self.rows, 2, choices), told(self.rows, 2, choices)]);
        put(out, &[told(size, 4, choices), told(offset, 4, choices)]);
        let comment = if choices.one_in(8) { choices.bytes() } else { &[] };
        put(out, &[told(comment.len() as u64, 2, choices)]);
        out.extend(comment);
        self.bytes
    }
}
