//! XML: tracks of places (each point a record) and any other list of alike elements.

use std::collections::BTreeMap;
use std::io::{self, Read as _};

use super::Render;
use super::record::{Record, collapsed, separate, write_text};
use super::tokens::{Token, Tokens};
use crate::findings::ProblemKind;
use crate::read::{Decoded, Encoding};

/// Elements that are records in the common formats of tracks and lists.
const RECORDS: [&str; 8] =
    ["trkpt", "rtept", "wpt", "Trackpoint", "Placemark", "item", "entry", "Record"];

/// Elements looked at for what is there many times, and how deep they are followed.
const LOOKED_AT: usize = 5000;
const DEPTH_MAX: usize = 256;

/// Bytes of text of one element that are kept.
const TEXT_BYTES: usize = 256 << 10;

/// Markup on its way into JSON.
pub(super) struct Tracks<'a> {
    tokens: Tokens<Decoded<'a>>,
    /// The names of elements that are records.
    records: Vec<String>,
    names: Vec<String>,
    deeper: usize,
    /// A record and the depth of its element.
    record: Option<(usize, Record)>,
    text: String,
    /// Name of what the records are in, such as a track, and of the list that is open.
    group: String,
    written: Option<String>,
    started: bool,
}

impl<'a> Tracks<'a> {
    pub(super) fn new(input: Decoded<'a>) -> io::Result<Self> {
        let mut tokens = Tokens::new(input, true);
        let records = record_names(tokens.head()?)?;
        Ok(Self {
            tokens,
            records,
            names: Vec::new(),
            deeper: 0,
            record: None,
            text: String::new(),
            group: String::from("points"),
            written: None,
            started: false,
        })
    }

    fn open(&mut self, closed: bool, out: &mut Vec<u8>) {
        self.text.clear();
        if self.names.len() >= DEPTH_MAX {
            self.deeper += usize::from(!closed);
            self.tokens.fault.get_or_insert(ProblemKind::TooDeep);
            return;
        }
        self.names.push(self.tokens.name.clone());
        let depth = self.names.len();
        if self.record.is_none() && self.records.contains(&self.tokens.name) {
            self.record = Some((depth, Record::default()));
        }
        let at = self.record.as_ref().map(|it| self.key(it.0));
        if let (Some((_, record)), Some(key)) = (&mut self.record, at) {
            for (name, value) in &self.tokens.attributes {
                if !name.starts_with("xmlns") && !name.starts_with("xsi") {
                    let key = if key.is_empty() { name.clone() } else { format!("{key}/{name}") };
                    record.push(&key, value);
                }
            }
        }
        if closed {
            self.close(out);
        }
    }

    /// The steps from the record's element to the innermost one.
    fn key(&self, depth: usize) -> String {
        self.names.get(depth..).unwrap_or_default().join("/")
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        let text = collapsed(&std::mem::take(&mut self.text));
        let depth = self.names.len();
        match &mut self.record {
            Some((at, record)) => {
                let key = self.names.get(*at..).unwrap_or_default().join("/");
                record.push(if key.is_empty() { "text" } else { &key }, &text);
                if *at == depth
                    && let Some((_, record)) = self.record.take()
                {
                    self.emit(&record, out);
                }
            }
            None if self.names.last().is_some_and(|it| it == "name") && !text.is_empty() => {
                self.group = text;
            }
            None => {}
        }
        self.names.pop();
    }

    fn emit(&mut self, record: &Record, out: &mut Vec<u8>) {
        if record.is_empty() {
            return;
        }
        if self.written.as_ref() != Some(&self.group) {
            out.extend_from_slice(if self.written.is_some() { b"\n],\n" } else { b"{\n" });
            write_text(&self.group, out);
            out.push(b':');
            self.started = false;
            self.written = Some(self.group.clone());
        }
        separate(&mut self.started, out);
        record.write(out);
    }
}

impl Render for Tracks<'_> {
    fn fault(&self) -> Option<ProblemKind> {
        self.tokens.fault
    }

    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        match self.tokens.next()? {
            Token::Open { closed } => self.open(closed, out),
            Token::Close if self.deeper > 0 => self.deeper -= 1,
            Token::Close => {
                let name = &self.tokens.name;
                let at = self.names.iter().rposition(|it| it == name);
                while at.is_some_and(|at| self.names.len() > at) {
                    self.close(out);
                }
            }
            Token::Text => {
                if self.text.len() < TEXT_BYTES {
                    self.text.push_str(&self.tokens.text);
                }
            }
            Token::End => {
                while !self.names.is_empty() {
                    self.close(out);
                }
                out.extend_from_slice(if self.written.is_some() { b"\n]\n}\n" } else { b"{}\n" });
                while self.tokens.input.read(&mut [0; 4096])? > 0 {}
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn encoding(&self) -> (Encoding, bool) {
        (self.tokens.input.encoding(), self.tokens.input.had_errors())
    }

    fn taken(&self) -> Option<u64> {
        Some(self.tokens.taken())
    }
}

/// Which elements are records: those that tracks and lists have; else those nearest to the root of
/// which there are several beside each other that hold something.
fn record_names(head: &[u8]) -> io::Result<Vec<String>> {
    let mut tokens = Tokens::new(head, true);
    let mut depth = 0_usize;
    let mut counts: BTreeMap<(usize, String), u32> = BTreeMap::new();
    for _ in 0..LOOKED_AT {
        match tokens.next()? {
            Token::Open { closed } => {
                depth += 1;
                *counts.entry((depth, tokens.name.clone())).or_default() += 1;
                if closed {
                    depth -= 1;
                }
            }
            Token::Close => depth = depth.saturating_sub(1),
            Token::Text => {}
            Token::End => break,
        }
    }
    let known: Vec<String> = RECORDS
        .iter()
        .filter(|name| counts.keys().any(|it| it.1 == **name))
        .map(|it| (*it).to_owned())
        .collect();
    if !known.is_empty() {
        return Ok(known);
    }
    let found = counts.iter().find(|((depth, _), count)| *depth > 1 && **count > 1);
    let root = || counts.keys().next().map(|it| it.1.clone());
    Ok(found.map(|((_, name), _)| name.clone()).or_else(root).into_iter().collect())
}
