//! Pages: by the classes of their elements where a form knows them, else by tables, lists, headings
//! and lines of `Label: value`.

mod entries;
mod form;
mod plain;

use std::io::{self, Read as _};

use self::entries::Entries;
use self::form::form_of;
pub use self::form::page_form;
use self::plain::Plain;
use super::Render;
use super::tokens::{Token, Tokens};
use crate::findings::ProblemKind;
use crate::read::{Decoded, Encoding};

/// Elements inside each other that are followed; deeper ones are only counted.
const DEPTH_MAX: usize = 512;

/// Bytes of scripts from which a page without any text is one that a browser would have to run.
const SCRIPT_BYTES: u64 = 1 << 10;

/// Elements that never hold anything.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements that stand in a line of text; all others begin and end lines.
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "code", "em", "font", "i", "img", "input", "label",
    "mark", "q", "s", "small", "span", "strong", "u",
];

/// A page on its way into JSON.
pub(super) struct Page<'a> {
    tokens: Tokens<Decoded<'a>>,
    reading: Reading,
    /// Names of the open elements.
    names: Vec<String>,
    deeper: usize,
}

enum Reading {
    Entries(Entries),
    Plain(Plain),
}

/// What a way of reading is told of a page.
trait Takes {
    /// An element begins; `depth` counts it.
    fn open(&mut self, tokens: &Tokens<Decoded<'_>>, depth: usize, out: &mut Vec<u8>);
    /// The element at this depth ends.
    fn close(&mut self, name: &str, depth: usize, out: &mut Vec<u8>);
    /// Text.
    fn text(&mut self, text: &str);
    /// A line ends.
    fn line(&mut self, out: &mut Vec<u8>);
    /// The page ends.
    fn end(&mut self, out: &mut Vec<u8>);
}

impl<'a> Page<'a> {
    pub(super) fn new(input: Decoded<'a>) -> io::Result<Self> {
        let mut tokens = Tokens::new(input, false);
        let reading = match form_of(tokens.head()?) {
            Some(form) => Reading::Entries(Entries::new(form)),
            None => Reading::Plain(Plain::default()),
        };
        Ok(Self { tokens, reading, names: Vec::new(), deeper: 0 })
    }

    fn takes(&mut self) -> &mut dyn Takes {
        match &mut self.reading {
            Reading::Entries(it) => it,
            Reading::Plain(it) => it,
        }
    }

    fn open(&mut self, closed: bool, out: &mut Vec<u8>) {
        let name = self.tokens.name.clone();
        let sibling_ends = |open: &String| match name.as_str() {
            // A title has no elements: one that is never closed must not swallow the page.
            _ if open == "title" => true,
            "li" => open == "li",
            "tr" => matches!(open.as_str(), "tr" | "td" | "th"),
            "td" | "th" => matches!(open.as_str(), "td" | "th"),
            "dt" | "dd" => matches!(open.as_str(), "dt" | "dd"),
            "p" => open == "p",
            _ => false,
        };
        while self.names.last().is_some_and(sibling_ends) {
            self.pop(out);
        }
        if !INLINE.contains(&name.as_str()) {
            self.takes().line(out);
        }
        if self.names.len() >= DEPTH_MAX {
            self.deeper += usize::from(!closed && !VOID.contains(&name.as_str()));
            return;
        }
        self.names.push(name);
        let depth = self.names.len();
        match &mut self.reading {
            Reading::Entries(it) => it.open(&self.tokens, depth, out),
            Reading::Plain(it) => it.open(&self.tokens, depth, out),
        }
        if closed || VOID.contains(&self.tokens.name.as_str()) {
            self.pop(out);
        }
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        let Some(at) = self.names.iter().rposition(|it| *it == self.tokens.name) else { return };
        while self.names.len() > at {
            self.pop(out);
        }
    }

    fn pop(&mut self, out: &mut Vec<u8>) {
        let depth = self.names.len();
        let Some(name) = self.names.pop() else { return };
        if !INLINE.contains(&name.as_str()) {
            self.takes().line(out);
        }
        self.takes().close(&name, depth, out);
    }
}

impl Render for Page<'_> {
    fn fault(&self) -> Option<ProblemKind> {
        self.tokens.fault
    }

    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        match self.tokens.next()? {
            Token::Open { closed } => self.open(closed, out),
            Token::Close => self.close(out),
            Token::Text => {
                let text = std::mem::take(&mut self.tokens.text);
                self.takes().text(&text);
            }
            Token::End => {
                while !self.names.is_empty() {
                    self.pop(out);
                }
                self.takes().line(out);
                self.takes().end(out);
                let is_empty = matches!(&self.reading, Reading::Plain(it) if it.is_empty());
                if is_empty && self.tokens.script_bytes >= SCRIPT_BYTES {
                    self.tokens.fault.get_or_insert(ProblemKind::Format);
                }
                // What stands behind is taken from the input all the same.
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
