//! Chats in text: a line of heading, then a line a message.

use crate::record::{Container, Sink};

use super::super::lines::{Line, push_text};
use super::super::outcome::{Halt, go_on};
use super::dated::dated;
use super::line::{Form, form, message};
use super::{Layout, Pending, Reader};

impl<S: Sink> Reader<'_, '_, '_, S> {
    /// Takes one line of a file of chats; says whether the one message wanted has ended.
    pub(super) fn chat_line(&mut self, text: &[u8], line: Line) -> Result<bool, Halt> {
        let form = form(text);
        if let Form::Chat(title) = form
            && self.layout == Layout::Chats
        {
            self.end_message()?;
            if self.one {
                return Ok(true);
            }
            self.close_to(1)?;
            self.floor = 1;
            go_on(self.sink.key(title, false, line.offset_bytes))?;
            self.open(Container::Array, line.offset_bytes)?;
            self.floor = 2;
            return Ok(false);
        }
        // Where marks stand behind dates, a date without them is what somebody wrote.
        let marks = self.layout == Layout::Dated { marked: true };
        let message = message(text).or_else(|| dated(text)).filter(|it| it.is_marked || !marks);
        if let Some(message) = message {
            self.end_message()?;
            if self.one && self.has_fields {
                return Ok(true);
            }
            self.has_fields = true;
            let at = line.offset_bytes;
            if self.layout == Layout::Chats && self.floor == 1 {
                // Messages before any heading are not lost.
                go_on(self.sink.key(b"line", false, at))?;
            }
            self.open(Container::Object, at)?;
            let [date, from, content]: [&[u8]; 3] = match self.layout {
                // What is written otherwise is of another program.
                Layout::Dated { marked: false } => [b"Time", b"Sender", b"Text"],
                _ => [b"Date", b"From", b"Content"],
            };
            self.push_line(date, message.date, at + message.date_at as u64)?;
            if !message.from.is_empty() {
                self.push_line(from, message.from, at + message.from_at as u64)?;
            }
            let content_at = at + message.content_at as u64;
            self.pending = Some(Pending {
                key: content.to_vec(),
                key_bytes: content_at,
                value: message.content.to_vec(),
                value_bytes: content_at,
                len_bytes: line.end_bytes() - content_at,
            });
            return Ok(false);
        }
        match form {
            Form::Blank => {}
            _ if self.pending.is_some() => self.go_on_with(text, line),
            _ if self.layout == Layout::Chats && self.floor == 1 => {
                self.push_line(b"line", text, line.offset_bytes)?;
            }
            _ => {
                push_text(self.sink, text, line.len_bytes, line.offset_bytes)?;
                return Ok(self.one);
            }
        }
        Ok(false)
    }

    fn end_message(&mut self) -> Result<(), Halt> {
        self.flush()?;
        self.close_to(self.floor.min(self.depth))
    }
}
