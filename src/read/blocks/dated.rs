//! Chats in text where each message begins with its date, in whatever way a phone writes dates.
//!
//! `[1/2/24, 9:15:03 AM] Ada: hello`, `02.01.2024, 09:15 - Ada: hello`, `2024/1/2 上午9:15 - …`: told
//! by the order of numbers and marks alone.

use super::line::Message;

/// The longest run of words and blanks between a date and a time, in bytes.
const BETWEEN_BYTES: usize = 16;

/// Takes a line apart, if it begins a message.
pub(super) fn dated(line: &[u8]) -> Option<Message<'_>> {
    let mut rest = Rest { line, at: 0 };
    while rest.take("\u{200e}") || rest.take("\u{200f}") {}
    let bracket = rest.take("[");
    let date_at = rest.at;
    rest.number(4)?;
    for _ in 0..2 {
        rest.mark_of_date()?;
        rest.blank();
        rest.number(4)?;
    }
    rest.between()?;
    rest.number(2)?;
    rest.one_of(b":.")?;
    rest.number(2)?;
    if rest.one_of(b":.").is_some() {
        rest.number(2)?;
    }
    rest.half_of_day();
    let date = line.get(date_at..rest.at)?;
    rest.directions();
    if bracket && !rest.take("]") {
        return None;
    }
    if !rest.take(":") && !rest.take(",") {
        let before = rest.at;
        let dash = rest.blank() && rest.take("-");
        rest.at = if dash { rest.at } else { before };
    }
    if !rest.blank() {
        return None;
    }
    let behind = line.get(rest.at..)?;
    let from_at = rest.at;
    let (from, content_at) = match memchr::memmem::find(behind, b": ") {
        Some(colon) => (behind.get(..colon)?, from_at + colon + 2),
        None if behind.ends_with(b":") => (behind.get(..behind.len() - 1)?, line.len()),
        // The service itself speaks.
        None => (<&[u8]>::default(), from_at),
    };
    let content = line.get(content_at..)?;
    Some(Message { date, date_at, from, from_at, content, content_at })
}

struct Rest<'a> {
    line: &'a [u8],
    at: usize,
}

impl Rest<'_> {
    fn rest(&self) -> &[u8] {
        self.line.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, what: &str) -> bool {
        let found = self.rest().starts_with(what.as_bytes());
        if found {
            self.at += what.len();
        }
        found
    }

    /// A space of any width.
    fn blank(&mut self) -> bool {
        self.take(" ") || self.take("\u{202f}") || self.take("\u{a0}")
    }

    fn number(&mut self, digits_max: usize) -> Option<()> {
        self.directions();
        let mut digits = 0;
        while let Some(length) = digit(self.rest()) {
            self.at += length;
            digits += 1;
        }
        self.directions();
        (1..=digits_max).contains(&digits).then_some(())
    }

    /// Marks of the direction of writing.
    fn directions(&mut self) {
        while self.take("\u{200e}") || self.take("\u{200f}") || self.take("\u{61c}") {}
    }

    /// What stands between the numbers of a date.
    fn mark_of_date(&mut self) -> Option<()> {
        let named = self.take("\u{5e74}") || self.take("\u{6708}");
        let named = named || self.take("\u{b144}") || self.take("\u{c6d4}");
        if named { Some(()) } else { self.one_of(b"-/.") }
    }

    fn one_of(&mut self, marks: &[u8]) -> Option<()> {
        let found = self.rest().first().is_some_and(|it| marks.contains(it));
        self.at += usize::from(found);
        found.then_some(())
    }

    /// What stands between a date and a time: a comma, blanks, perhaps a word.
    fn between(&mut self) -> Option<()> {
        let length = (0..=BETWEEN_BYTES)
            .find(|at| self.rest().get(*at..).is_some_and(|it| digit(it).is_some()))?;
        let between = self.rest().get(..length)?;
        let is_short = (1..=BETWEEN_BYTES).contains(&length);
        let fits = between.iter().all(|it| !matches!(it, b':' | b'/' | b'[' | b'"' | b'='));
        self.at += length;
        (is_short && fits).then_some(())
    }

    /// `AM`, `p. m.` and the like.
    fn half_of_day(&mut self) {
        let start = self.at;
        self.blank();
        if self.one_of(b"aApP").is_some() {
            self.take(".");
            self.blank();
            if self.one_of(b"mM").is_some() {
                self.take(".");
                return;
            }
        }
        let arabic = self.take("\u{635}") || self.take("\u{645}");
        if !arabic {
            self.at = start;
        }
    }
}

/// The bytes of the digit that a text starts with: plain, Arabic or Persian.
fn digit(text: &[u8]) -> Option<usize> {
    match text {
        [b'0'..=b'9', ..] => Some(1),
        [0xd9, 0xa0..=0xa9, ..] | [0xdb, 0xb0..=0xb9, ..] => Some(2),
        _ => None,
    }
}
