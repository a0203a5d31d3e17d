//! Formats: what the readers push fits together, and does not depend on how the bytes arrive.

use std::io;
use std::ops::ControlFlow;

use dossier::read::{Format, Places, hidden_facts, message, original, read, sniff, unescape};
use dossier::record::{Container, Leaf, Sink};

use super::choices::Choices;

/// What the last byte decides: how much is tried is small in each run, so that there are many.
fn decided(data: &[u8]) -> (usize, &[u8]) {
    data.split_last().map_or((0, data), |(last, data)| (usize::from(*last), data))
}

pub fn json(data: &[u8]) {
    let (pick, data) = decided(data);
    whole_and_in_pieces(Format::Json, data, pick);
}

pub fn json_lines(data: &[u8]) {
    let (pick, data) = decided(data);
    whole_and_in_pieces(Format::JsonLines, data, pick);
}

/// As a table with one of the separators, or as what the bytes look like.
pub fn csv(data: &[u8]) {
    let (pick, data) = decided(data);
    let format = match pick / 2 % 6 {
        0 => sniff("a.csv", &data[..data.len().min(64 << 10)]),
        1 => Format::Csv { delimiter: b',' },
        2 => Format::Csv { delimiter: b';' },
        3 => Format::Csv { delimiter: b'\t' },
        4 => Format::Blocks,
        _ => Format::Text,
    };
    whole_and_in_pieces(format, data, pick);
}

pub fn html(data: &[u8]) {
    read_and_found_again(Format::Page, data);
}

pub fn xml(data: &[u8]) {
    read_and_found_again(Format::Markup, data);
}

pub fn mail(data: &[u8]) {
    let (pick, inner) = decided(data);
    if pick % 8 == 7 {
        let mut input = inner;
        drop(message(&mut input));
    } else {
        read_and_found_again(Format::Mail, data);
    }
}

pub fn cards(data: &[u8]) {
    let (pick, inner) = decided(data);
    if pick % 8 == 7 {
        whole_and_in_pieces(Format::Car, inner, pick / 8);
    } else {
        read_and_found_again(Format::Cards, data);
    }
}

/// Reads, or looks up where a record came from; the last byte says which.
fn read_and_found_again(format: Format, data: &[u8]) {
    let (pick, data) = decided(data);
    if pick % 4 < 2 {
        whole_and_in_pieces(format, data, pick);
    } else {
        source_of(format, data, pick / 4);
    }
}

/// The bytes as a workbook; or as its first sheet and its texts, packed as they should.
pub fn sheets(data: &[u8]) {
    let (pick, data) = decided(data);
    if pick % 8 == 7 {
        whole_and_in_pieces(Format::Sheets, data, pick / 8);
    } else {
        whole_and_in_pieces(Format::Sheets, &workbook(data), pick);
    }
}

/// What a picture or film tells besides what it shows.
pub fn media(data: &[u8]) {
    struct Memory<'a>(&'a [u8]);
    impl Places for Memory<'_> {
        fn read_at(&mut self, offset: u64, buf: &mut [u8]) -> usize {
            let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.0.len());
            let count = buf.len().min(self.0.len() - from);
            buf[..count].copy_from_slice(&self.0[from..from + count]);
            count
        }
    }
    for name in ["a.jpg", "a.mp4", "a"] {
        let facts = hidden_facts(name, &mut Memory(data));
        let facts: Result<serde_json::Value, _> = serde_json::from_slice(&facts);
        assert!(facts.is_ok(), "what a picture tells is JSON");
    }
}

/// A workbook whose first sheet is the first half of the bytes, and its texts the second.
pub(super) fn workbook(data: &[u8]) -> Vec<u8> {
    let (sheet, texts) = data.split_at(data.len() / 2);
    let parts: [(&str, &[u8]); 5] = [
        (
            "[Content_Types].xml",
            b"<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
        ),
        (
            "xl/workbook.xml",
            b"<workbook><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", texts),
    ];
    let mut zip = super::archives::Zip::default();
    for (name, body) in parts {
        let (name, body) = (name.as_bytes().to_vec(), body.to_vec());
        let told = body.len() as u32;
        let item = super::archives::Item { name, body, method: 0, flags: 0, told };
        zip.add(&item, &mut Choices::new(&[]));
    }
    zip.end(&mut Choices::new(&[]))
}

/// Reads all at once and a few bytes at a time, and compares what was pushed.
fn whole_and_in_pieces(format: Format, data: &[u8], pick: usize) {
    let mut whole = Nothing::new(format);
    let mut input = data;
    let at_once = read(format, &mut input, &mut whole).is_ok();
    whole.end();
    let piece = [1, 7][pick % 2];
    // A byte at a time is slow.
    if data.len() > 4096 * piece {
        return;
    }
    let mut sink = Nothing::new(format);
    let in_pieces = read(format, &mut Pieces { data, piece }, &mut sink).is_ok();
    sink.end();
    assert_eq!((at_once, whole.sum), (in_pieces, sink.sum), "pieces of {piece} bytes");
}

/// The piece of the file that a record came from, asked for at places that are none, too.
fn source_of(format: Format, data: &[u8], pick: usize) {
    let offset = match pick % 8 {
        0 => 0,
        1 => data.len(),
        2 => 1,
        other => data.len() * other / 8,
    };
    let data: std::sync::Arc<[u8]> = data.into();
    let mut open = || {
        let input: Box<dyn io::Read> = Box::new(io::Cursor::new(std::sync::Arc::clone(&data)));
        Some(input)
    };
    drop(original(format, &mut open, offset as u64));
}

/// Gives out a few bytes at a time.
struct Pieces<'a> {
    data: &'a [u8],
    piece: usize,
}

impl io::Read for Pieces<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = buf.len().min(self.piece).min(self.data.len());
        let (taken, rest) = self.data.split_at(count);
        buf[..count].copy_from_slice(taken);
        self.data = rest;
        Ok(count)
    }
}

/// Keeps nothing but a sum of what it was told, and checks that it fits together.
struct Nothing {
    format: Format,
    open: Vec<Container>,
    at: u64,
    sum: u64,
}

impl Nothing {
    fn new(format: Format) -> Self {
        Self { format, open: Vec::new(), at: 0, sum: 0 }
    }

    fn add(&mut self, what: u8, bytes: &[u8], at: u64) -> ControlFlow<()> {
        let text = crc32fast::hash(bytes);
        let mixed = u64::from(text) ^ at.rotate_left(20) ^ u64::from(what).rotate_left(50);
        self.sum = self.sum.rotate_left(7).wrapping_add(mixed);
        ControlFlow::Continue(())
    }

    fn end(&self) {
        assert!(self.open.is_empty(), "a container stays open");
    }
}

impl Sink for Nothing {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        assert!(self.open.is_empty(), "a document inside a container");
        self.add(1, &[], number)
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> ControlFlow<()> {
        self.open.push(container);
        self.add(2, &[], offset_bytes)
    }

    fn key(&mut self, raw: &[u8], escaped: bool, offset_bytes: u64) -> ControlFlow<()> {
        assert_eq!(self.open.last(), Some(&Container::Object), "a key outside an object");
        let key = unescape(self.format, raw, escaped).into_owned();
        self.add(3, &key, offset_bytes)
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        assert!(leaf.raw.len() <= Leaf::KEPT_BYTES, "a value is kept whole");
        assert!(leaf.len_bytes >= leaf.raw.len() as u64, "a value is longer than it is");
        assert!(leaf.offset_bytes >= self.at, "values go backwards");
        self.at = leaf.offset_bytes;
        let value = unescape(self.format, leaf.raw, leaf.escaped).into_owned();
        self.add(4, &value, leaf.offset_bytes)
    }

    fn close(&mut self, end_bytes: u64) -> ControlFlow<()> {
        assert!(self.open.pop().is_some(), "a close too many");
        self.add(5, &[], end_bytes)
    }

    fn skipped(&mut self, offset_bytes: u64) {
        let _goes_on = self.add(6, &[], offset_bytes);
    }
}
