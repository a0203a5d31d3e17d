//! What the detectors find in a zip, place by place, held against a sheet.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::sync::Arc;

use dossier::detect;
use dossier::export::{Export, Input, MemoryBytes};
use dossier::findings::IdentifierKind;
use dossier::read::{self, Format, unescape};
use dossier::record::{Container, Hints, Leaf, Sink};
use dossier::sample::corpus::Planted;

/// A planted value.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) kind: String,
    pub(super) entry: String,
    pub(super) offset_bytes: u64,
    pub(super) text: String,
}

/// All planted values, in the order of the zip.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) rows: Vec<Row>,
}

impl Sheet {
    pub(super) fn add(&mut self, it: Planted<'_>) {
        self.rows.push(Row {
            kind: it.kind.to_owned(),
            entry: it.entry.to_owned(),
            offset_bytes: it.offset_bytes,
            text: it.text.to_owned(),
        });
    }
}

/// Headers of mails whose values are read with the mail.
const HEADERS: [&[u8]; 3] = [b"From: ", b"To: ", b"Subject: "];

/// Without what stands in a mail's other headers or its body, which are read where they are asked
/// for.
pub(super) fn read_at_once(sheet: &Sheet, zip: &[u8]) -> Sheet {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let mut mails: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        if name.ends_with(".mbox") {
            entry.read_to_end(mails.entry(name).or_default()).unwrap();
        }
    }
    let read = |row: &&Row| {
        let Some(text) = mails.get(&row.entry) else { return true };
        let before = &text[..row.offset_bytes as usize];
        let line = before.iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
        HEADERS.iter().any(|it| text[line..].starts_with(it))
    };
    Sheet { rows: sheet.rows.iter().filter(read).cloned().collect() }
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Score {
    pub(super) planted: u64,
    pub(super) found: u64,
    pub(super) right: u64,
}

/// Scores by kind over all entries; what was taken wrongly or missed goes to `wrong`.
pub(super) fn found_in(
    zip: &[u8],
    sheet: &Sheet,
    wrong: &mut Vec<String>,
) -> BTreeMap<IdentifierKind, Score> {
    let bytes = Arc::new(MemoryBytes::new(zip));
    let input = Input::File { name: "corpus.zip".into(), bytes };
    let export = Export::open(&[input], &mut |_| {});
    let mut scores: BTreeMap<IdentifierKind, Score> = BTreeMap::new();
    let mut by_entry: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &sheet.rows {
        // Links and numbers that mean nothing are planted to be left alone.
        if let Some(kind) = IdentifierKind::from_code(&row.kind) {
            scores.entry(kind).or_default().planted += 1;
            by_entry.entry(&row.entry).or_default().push(row);
        }
    }
    for entry in export.entries() {
        let name = export.name(entry);
        let mut head = Vec::new();
        export.reader(entry.id).unwrap().take(64 << 10).read_to_end(&mut head).unwrap();
        let format = read::sniff(name, &head);
        if format == Format::Media {
            continue;
        }
        let planted = by_entry.remove(name).unwrap_or_default();
        let mut finder = Finder::new(format, planted, &mut scores, wrong);
        let mut reader = export.reader(entry.id).unwrap();
        read::read(format, &mut reader, &mut finder).unwrap();
        finder.end();
    }
    assert!(by_entry.is_empty(), "files that were not read: {:?}", by_entry.keys());
    scores
}

struct Finder<'a> {
    format: Format,
    /// Not found yet: by value where places are those of a converted text, in order else.
    planted: Vec<&'a Row>,
    keys: Vec<Option<IdentifierKind>>,
    known: BTreeMap<Vec<u8>, Option<IdentifierKind>>,
    links: detect::Links,
    scores: &'a mut BTreeMap<IdentifierKind, Score>,
    wrong: &'a mut Vec<String>,
    next: usize,
}

impl<'a> Finder<'a> {
    fn new(
        format: Format,
        planted: Vec<&'a Row>,
        scores: &'a mut BTreeMap<IdentifierKind, Score>,
        wrong: &'a mut Vec<String>,
    ) -> Self {
        let (keys, known, links) = (vec![None], BTreeMap::new(), detect::Links::default());
        Self { format, planted, keys, known, links, scores, wrong, next: 0 }
    }

    /// Takes a value of this kind and text off the list of those at this place.
    fn take(&mut self, kind: IdentifierKind, text: &str, leaf: &Leaf<'_>) -> bool {
        let fits = |row: &Row| row.kind == kind.code() && row.text == text;
        if self.format.is_converted() {
            let at = self.planted.iter().position(|row| fits(row));
            return at.map(|at| self.planted.swap_remove(at)).is_some();
        }
        while self.planted.get(self.next).is_some_and(|it| it.offset_bytes < leaf.offset_bytes) {
            self.next += 1;
        }
        // A quote on each side.
        let end = leaf.offset_bytes + leaf.len_bytes + 2;
        let here = self.planted.iter().skip(self.next).take_while(|it| it.offset_bytes < end);
        let at = here.enumerate().find(|(_, row)| fits(row)).map(|it| it.0 + self.next);
        at.map(|at| self.planted.remove(at)).is_some()
    }

    fn end(&mut self) {
        for row in &self.planted {
            self.wrong.push(format!("missed {} {} in {}", row.kind, row.text, row.entry));
        }
    }
}

impl Sink for Finder<'_> {
    fn document(&mut self, _number: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn open(&mut self, _container: Container, _offset_bytes: u64) -> ControlFlow<()> {
        self.keys.push(None);
        ControlFlow::Continue(())
    }

    fn key(&mut self, raw: &[u8], escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        let format = self.format;
        let by_key = || {
            let key = unescape(format, raw, escaped);
            detect::by_key(&String::from_utf8_lossy(&key))
        };
        let kind = *self.known.entry(raw.to_vec()).or_insert_with(by_key);
        *self.keys.last_mut().unwrap() = kind;
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        let text = unescape(self.format, leaf.raw, leaf.escaped);
        let mut found = Vec::new();
        match self.keys.last().copied().flatten() {
            Some(kind) => found.extend(detect::with_key(kind, &text)),
            None if !self.links.is_plain(&text)
                && detect::worth_a_look(Hints::of(&text), text.len()) =>
            {
                detect::in_text(&text, &mut |it| found.push(it));
            }
            None => {}
        }
        for it in found {
            let value = String::from_utf8_lossy(&text[it.range.clone()]).into_owned();
            let right = self.take(it.kind, &value, &leaf);
            let score = self.scores.entry(it.kind).or_default();
            score.found += 1;
            score.right += u64::from(right);
            if !right {
                let text = String::from_utf8_lossy(&text).into_owned();
                self.wrong.push(format!("taken for {} {value} in {text}", it.kind.code()));
            }
        }
        ControlFlow::Continue(())
    }

    fn close(&mut self, _end_bytes: u64) -> ControlFlow<()> {
        self.keys.pop();
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, _offset_bytes: u64) {}
}
