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
        rest.one_of(b"-/.")?;
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
    if bracket && !rest.take("]") {
        return None;
    }
    if !rest.take(":") {
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
        let digits = self.rest().iter().take_while(|it| it.is_ascii_digit()).count();
        self.at += digits;
        (1..=digits_max).contains(&digits).then_some(())
    }

    fn one_of(&mut self, marks: &[u8]) -> Option<()> {
        let found = self.rest().first().is_some_and(|it| marks.contains(it));
        self.at += usize::from(found);
        found.then_some(())
    }

    /// What stands between a date and a time: a comma, blanks, perhaps a word.
    fn between(&mut self) -> Option<()> {
        let is_digit = |it: &u8| it.is_ascii_digit();
        let length = self.rest().iter().position(is_digit)?;
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
        self.at = start;
    }
}
