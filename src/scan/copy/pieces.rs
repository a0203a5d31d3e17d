//! Texts too long to be held: piece by piece, each cut where nothing is torn.

use std::io::Read;

use super::bounded;
use super::json::{self, Walk};
use super::mail::Mails;
use super::markup::{self, Dialect};
use super::stand_in::StandIn;
use super::tables::Table;
use super::{cards, lines};

/// How a text of one form is rewritten.
pub(super) enum Way<'s> {
    /// A document of JSON.
    Json(Walk<'s>),
    /// A table.
    Table(Table<'s>),
    /// Mails.
    Mails(Mails<'s>),
    /// A text of parts that have nothing to do with each other.
    Parts {
        /// Where the last part begins: what is before it can be taken by itself.
        cut: fn(&str) -> Option<usize>,
        /// Rewrites some of them.
        made: fn(&str, &StandIn) -> String,
        /// Makes the stand-ins.
        stand_in: &'s StandIn,
    },
}

impl<'s> Way<'s> {
    /// The way for a format, by its code, and a text that begins so; nothing where it is not safe.
    pub(super) fn of(format: &str, text: &str, stand_in: &'s StandIn) -> Option<Self> {
        let parts = |cut, made| Some(Self::Parts { cut, made, stand_in });
        match format {
            "json" => Walk::new(text, stand_in).map(Self::Json),
            "ndjson" => parts(after_line, json::lines),
            "csv" => Some(Self::Table(Table::new(text, stand_in))),
            "html" => parts(at_tag, |text, it| markup::rewritten(text, it, Dialect::Page)),
            "xml" => parts(at_tag, |text, it| markup::rewritten(text, it, Dialect::Markup)),
            "vcf" => parts(at_card, cards::rewritten),
            "mbox" => Some(Self::Mails(Mails::new(stand_in))),
            "txt" | "text" => parts(after_line, lines::rewritten),
            _ => None,
        }
    }

    /// Rewrites the next piece: how much of it is done, and what it became. `last` where no other
    /// follows. Nothing where it is not what it seems.
    pub(super) fn take(&mut self, text: &str, last: bool) -> Option<(usize, String)> {
        match self {
            Self::Json(walk) => walk.take(text, last),
            Self::Table(table) => Some(table.take(text, last)),
            Self::Mails(mails) => Some(mails.take(text, last)),
            Self::Parts { cut, made, stand_in } => {
                let end = if last { text.len() } else { cut(text).unwrap_or(0) };
                Some((end, made(text.get(..end)?, stand_in)))
            }
        }
    }
}

/// Behind the last whole line.
fn after_line(text: &str) -> Option<usize> {
    text.rfind('\n').map(|at| at + 1)
}

/// Where the last card begins.
fn at_card(text: &str) -> Option<usize> {
    text.rfind("\nBEGIN:V").map(|at| at + 1)
}

/// Where the last tag begins. One that seems to begin inside a remark or a value is made like any
/// other text: it holds nothing of the export either way.
fn at_tag(text: &str) -> Option<usize> {
    let between = text.rfind("><").or_else(|| text.rfind("\n<")).map(|at| at + 1);
    between.or_else(|| text.rfind('<'))
}

/// A decoded text that is taken from its start.
pub(super) struct Source<R> {
    input: R,
    /// What is held of it.
    pub(super) text: String,
    /// Whether nothing follows.
    pub(super) ended: bool,
    /// The start of a character that is still to come.
    torn: Vec<u8>,
}

impl<R: Read> Source<R> {
    /// Begins with a text of which at most so many bytes are held.
    pub(super) fn new(input: R, held_bytes: u64) -> Self {
        let mut it = Self { input, text: String::new(), ended: false, torn: Vec::new() };
        it.fill(held_bytes);
        if it.text.starts_with('\u{feff}') {
            it.text.remove(0);
        }
        it
    }

    /// Lets go of what is done, and takes more.
    pub(super) fn go_on(&mut self, done: usize, held_bytes: u64) {
        self.text = self.text.get(done..).unwrap_or_default().to_owned();
        self.fill(held_bytes);
    }

    fn fill(&mut self, held_bytes: u64) {
        let room = held_bytes.saturating_sub(self.text.len() as u64).max(1);
        let mut bytes = std::mem::take(&mut self.torn);
        let before = bytes.len();
        // A file that breaks off is copied as far as it can be read.
        let whole = bounded(&mut self.input, room, &mut bytes);
        self.ended = whole.is_err() || ((bytes.len() - before) as u64) < room;
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.text.push_str(chunk.valid());
            let odd = chunk.invalid();
            if chunks.peek().is_none() && !self.ended && odd.len() < 4 {
                self.torn = odd.to_vec();
            } else if !odd.is_empty() {
                self.text.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }
}
