//! JSON, one document or one a line: every string and number replaced, nothing else touched.

use super::stand_in::StandIn;
use crate::read::{Format, unescape};

/// The longest line of code that may stand before a document, as in files made for a page.
const HEAD_BYTES: usize = 200;

/// The text with other contents; nothing where it is not what it seems.
fn rewritten(text: &str, stand_in: &StandIn) -> Option<String> {
    Walk::new(text, stand_in)?.take(text, true).map(|it| it.1)
}

/// Documents, one a line; a line that is none becomes other words.
pub(super) fn lines(text: &str, stand_in: &StandIn) -> String {
    let line = |it| rewritten(it, stand_in).unwrap_or_else(|| stand_in.words(it));
    text.split_inclusive('\n').map(line).collect()
}

/// A document on its way.
pub(super) struct Walk<'s> {
    stand_in: &'s StandIn,
    /// What stands before it, in bytes.
    head: usize,
    /// The keys above.
    keys: Vec<String>,
    key: String,
    out: String,
}

impl<'s> Walk<'s> {
    /// Begins with a document whose text begins so; nothing where it is none.
    pub(super) fn new(text: &str, stand_in: &'s StandIn) -> Option<Self> {
        let head = text.find(['[', '{', '"']).unwrap_or(text.len());
        let (keys, key, out) = (Vec::new(), String::new(), String::new());
        (head <= HEAD_BYTES).then_some(Self { stand_in, head, keys, key, out })
    }

    /// Takes the next piece of it: how much of that is done, and what it became. `last` where no
    /// other follows. Nothing where it is not what it seems.
    pub(super) fn take(&mut self, text: &str, last: bool) -> Option<(usize, String)> {
        let (head, rest) = text.split_at_checked(std::mem::take(&mut self.head))?;
        self.out.push_str(&self.stand_in.label(head));
        let left = self.all(rest, last)?;
        Some((text.len() - left, std::mem::take(&mut self.out)))
    }

    /// Walks as far as it can; how many bytes are left.
    fn all(&mut self, mut rest: &str, last: bool) -> Option<usize> {
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' => match self.string(rest, last) {
                    Some(length) => length,
                    // A document that breaks off is copied as far as it goes.
                    None => return Some(rest.len()),
                },
                '-' | '0'..='9' => {
                    let end = |it: char| !(it.is_ascii_digit() || "+-.eE".contains(it));
                    let length = rest.find(end).unwrap_or(rest.len());
                    if length == rest.len() && !last {
                        return Some(length);
                    }
                    self.out.push_str(&self.stand_in.number(&self.key, rest.get(..length)?));
                    length
                }
                '{' | '[' => {
                    self.keys.push(self.key.clone());
                    self.copied(first)
                }
                '}' | ']' => {
                    self.key = self.keys.pop().unwrap_or_default();
                    self.copied(first)
                }
                ',' | ':' | ';' => self.copied(first),
                _ if first.is_ascii_whitespace() => self.copied(first),
                _ => {
                    let words = ["true", "false", "null"];
                    if !last && words.iter().any(|it| it.starts_with(rest)) {
                        return Some(rest.len());
                    }
                    let word = words.into_iter().find(|it| rest.starts_with(it))?;
                    self.out.push_str(word);
                    word.len()
                }
            };
            rest = rest.get(length..)?;
        }
        Some(0)
    }

    fn copied(&mut self, it: char) -> usize {
        self.out.push(it);
        it.len_utf8()
    }

    /// A string, as a key or as a value; its length with its quotes. Nothing where it is not all
    /// there, or what tells a key from a value is not.
    fn string(&mut self, rest: &str, last: bool) -> Option<usize> {
        let length = length(rest)?;
        let (raw, after) = rest.split_at(length);
        if !last && after.trim_start().is_empty() {
            return None;
        }
        let raw = raw.get(1..length - 1)?;
        let bytes = unescape(Format::Json, raw.as_bytes(), raw.contains('\\'));
        let value = String::from_utf8_lossy(&bytes);
        let made = if after.trim_start().starts_with(':') {
            self.key = value.clone().into_owned();
            self.stand_in.label(&value)
        } else {
            self.stand_in.value(&self.key, &value)
        };
        self.out.push_str(&serde_json::to_string(&made).ok()?);
        Some(length)
    }
}

/// The length of a string with its quotes.
fn length(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, it) in text.bytes().enumerate().skip(1) {
        match it {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}
