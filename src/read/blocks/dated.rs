//! Chats in text where each message begins with its date, in whatever way a phone writes dates.
//!
//! `[1/2/24, 9:15:03 AM] Ada: hello`, `02.01.2024, 09:15 - Ada: hello`, `2024/1/2 上午9:15 - …`: told
//! by the order of numbers and marks alone.

use super::line::Message;
use crate::text::dates::{self, half_of_day};

/// The longest run of words and blanks between a date and a time, in bytes.
const BETWEEN_BYTES: usize = 16;

/// The longest word for a half of the day, in bytes.
const HALF_BYTES: usize = 48;

/// Takes a line apart, if it begins a message.
pub(super) fn dated(line: &[u8]) -> Option<Message<'_>> {
    let mut rest = Rest { line, at: 0 };
    rest.directions();
    let bracket = rest.take("[");
    rest.directions();
    let date_at = rest.at;
    if rest.date_and_time().is_none() {
        // Some write the time first.
        rest.at = date_at;
        rest.time_and_date()?;
    }
    let date = line.get(date_at..rest.at)?;
    rest.directions();
    if bracket && !rest.take("]") {
        return None;
    }
    let (colon, dash) = (rest.take(":"), rest.dash());
    let is_marked = bracket || colon || dash;
    if !is_marked {
        rest.take(",");
    }
    if !rest.blank() {
        return None;
    }
    rest.directions();
    let behind = line.get(rest.at..)?;
    let from_at = rest.at;
    let (from, content_at) = match memchr::memmem::find(behind, b": ") {
        Some(colon) => (behind.get(..colon)?, from_at + colon + 2),
        None if behind.ends_with(b":") => (behind.get(..behind.len() - 1)?, line.len()),
        // The service itself speaks.
        None => (<&[u8]>::default(), from_at),
    };
    let from = from.trim_ascii_end();
    let content = line.get(content_at..)?;
    Some(Message { date, date_at, from, from_at, content, content_at, is_marked })
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

    /// A blank and a dash, which stand between the time and who wrote.
    fn dash(&mut self) -> bool {
        let before = self.at;
        let found = self.blank() && (self.take("-") || self.take("\u{2013}"));
        self.at = if found { self.at } else { before };
        found
    }

    fn date_and_time(&mut self) -> Option<()> {
        self.date()?;
        self.between()?;
        self.time()
    }

    fn time_and_date(&mut self) -> Option<()> {
        self.time()?;
        self.take(",");
        if !self.blank() {
            return None;
        }
        self.date()
    }

    /// Three numbers and the marks between them.
    fn date(&mut self) -> Option<()> {
        self.number(4)?;
        for _ in 0..2 {
            self.mark_of_date()?;
            self.blank();
            self.number(4)?;
        }
        Some(())
    }

    /// Two or three numbers, and which half of the day it is.
    fn time(&mut self) -> Option<()> {
        self.number(2)?;
        if self.one_of(b":.").is_none() {
            let spaced = self.blank();
            if !self.take("h") || spaced != self.blank() {
                return None;
            }
        }
        self.number(2)?;
        if self.one_of(b":.").is_some() {
            self.number(2)?;
        }
        self.half_of_day();
        Some(())
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
        self.at = start;
        // A word up to what ends the time.
        let rest = self.rest();
        let end = rest.windows(2).take(HALF_BYTES).position(ends_time);
        let word = end.and_then(|end| std::str::from_utf8(rest.get(..end)?).ok());
        if let Some(word) = word.filter(|it| half_of_day(it).is_some()) {
            self.at += word.len();
        }
    }
}

/// Whether what stands behind a time ends here.
fn ends_time(pair: &[u8]) -> bool {
    matches!(pair, [b']' | b',' | b':', _] | [b' ', b'-'])
        || matches!(pair, [first, _] if first.is_ascii_digit())
}

/// The bytes of the digit that a text starts with, in any script that dates are written in.
fn digit(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'0'..=b'9' => return Some(1),
        0..0x80 => return None,
        _ => {}
    }
    let length = text.len().min(4);
    let valid = text.get(..length)?.utf8_chunks().next()?.valid();
    let letter = valid.chars().next()?;
    dates::digit(letter).map(|_| letter.len_utf8())
}
