//! Text exports of the form `Label: value`, in any language.
//!
//! A file is a list of blocks, a block an object of its fields; or it is chats, an object of lists
//! of messages, or one chat, a list of messages; or it is one sentence that says that there is nothing. Which, is told from its
//! first 64 KiB.

mod chat;
mod dated;
mod dates;
mod line;

use std::io;

use crate::record::{Container, Leaf, Sink};

use super::lines::{HEAD_BYTES, Line, Lines, push_text};
use super::outcome::{Halt, Outcome, go_on};
use super::window::Window;

pub(super) use line::{Form, form};

/// The form of a whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// A sentence or two.
    Sentence,
    /// Chats, each below its heading.
    Chats,
    /// One chat, each message behind its date; whether marks stand between the date and who wrote.
    Dated { marked: bool },
    /// Blocks that all begin with the same label: a line that is no field goes on with the value
    /// above it.
    List,
    /// Blocks of facts: a line that is no field is a heading.
    Facts,
}

/// Reads a text export.
pub(super) fn read(window: &mut Window<'_>, sink: &mut impl Sink) -> io::Result<Outcome> {
    let mut lines = Lines::new(window)?;
    lines.outcome.documents = 1;
    let layout = layout(lines.head());
    let start_bytes = lines.offset();
    let mut reader = Reader::new(lines, sink, layout);
    let end = reader.whole(start_bytes);
    reader.finish(end)
}

/// Reads the one block, message or line that the window starts with, of a file that starts with
/// `head`; if that is not at hand, what follows has to tell the form.
pub(super) fn read_one(
    head: &[u8],
    window: &mut Window<'_>,
    sink: &mut impl Sink,
) -> io::Result<Outcome> {
    let lines = Lines::new(window)?;
    let layout = match layout(if head.is_empty() { lines.head() } else { head }) {
        // Of a message alone it is not known how its fields are called: as they mostly are.
        Layout::Dated { .. } if head.is_empty() => Layout::Chats,
        layout => layout,
    };
    let mut reader = Reader::new(lines, sink, layout);
    reader.one = true;
    let end = reader.body();
    reader.finish(end)
}

fn layout(head: &[u8]) -> Layout {
    let whole = head.len() < HEAD_BYTES;
    let head = head.get(..HEAD_BYTES).unwrap_or(head);
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let mut filled = 0_u32;
    let mut messages = 0_u32;
    let mut marked = 0_u32;
    let mut has_value = false;
    let mut after_blank = true;
    let mut first_label = None;
    let mut first_again = 0_u32;
    for line in head.split(|it| matches!(it, b'\n' | b'\r')) {
        let form = form(line);
        filled += u32::from(form != Form::Blank);
        if let Some(message) = dated::dated(line) {
            messages += 1;
            marked += u32::from(message.is_marked);
        }
        match form {
            Form::Chat(_) => return Layout::Chats,
            Form::Field { label, value, .. } => {
                has_value |= !value.is_empty();
                if after_blank {
                    first_again += u32::from(first_label == Some(label));
                    first_label = first_label.or(Some(label));
                }
            }
            Form::Blank | Form::Note(_) | Form::Plain(_) => {}
        }
        after_blank = form == Form::Blank;
    }
    match () {
        () if messages > 0 && messages * 3 >= filled => {
            Layout::Dated { marked: marked * 2 > messages }
        }
        () if whole && filled < 3 && !has_value => Layout::Sentence,
        () if first_again > 0 => Layout::List,
        () => Layout::Facts,
    }
}

/// Whether the messages of a chat write the day before the month, as far as its head tells.
pub(super) fn day_first(head: &[u8]) -> Option<bool> {
    let lines = head.split(|it| matches!(it, b'\n' | b'\r'));
    dates::order_of(lines.filter_map(|it| dated::dated(it).map(|it| it.date)))
}

/// Whether a line begins a message of a chat.
pub(super) fn begins_message(line: &[u8]) -> bool {
    dated::dated(line).is_some()
}

/// A field or message whose value may go on in the next line.
#[derive(Default)]
struct Pending {
    key: Vec<u8>,
    key_bytes: u64,
    value: Vec<u8>,
    value_bytes: u64,
    /// Its length in the file, more than what is kept of a very long one.
    len_bytes: u64,
}

struct Reader<'w, 'i, 's, S> {
    lines: Lines<'w, 'i>,
    sink: &'s mut S,
    layout: Layout,
    /// Whether to stop behind the first block.
    one: bool,
    /// Open containers.
    depth: u32,
    /// The depth at which blocks are opened.
    floor: u32,
    pending: Option<Pending>,
    /// A line that is a heading if a field comes next.
    heading: Option<(Vec<u8>, u64)>,
    /// Whether the open block has fields, not only notes.
    has_fields: bool,
    /// Just behind the last line that had anything in it, and blank lines since.
    end_bytes: u64,
    blanks: usize,
}

impl<'w, 'i, 's, S: Sink> Reader<'w, 'i, 's, S> {
    fn new(lines: Lines<'w, 'i>, sink: &'s mut S, layout: Layout) -> Self {
        let end_bytes = lines.offset();
        Self {
            lines,
            sink,
            layout,
            one: false,
            depth: 0,
            floor: 0,
            pending: None,
            heading: None,
            has_fields: false,
            end_bytes,
            blanks: 0,
        }
    }

    fn finish(mut self, end: Result<(), Halt>) -> io::Result<Outcome> {
        if matches!(end, Err(Halt::Io(_))) {
            self.close_to(0).unwrap_or_default();
        }
        self.lines.finish(end)
    }

    fn whole(&mut self, start_bytes: u64) -> Result<(), Halt> {
        go_on(self.sink.document(0))?;
        let chats = self.layout == Layout::Chats;
        self.open(if chats { Container::Object } else { Container::Array }, start_bytes)?;
        self.floor = self.depth;
        self.body()?;
        self.close_to(0)
    }

    fn body(&mut self) -> Result<(), Halt> {
        let mut text = Vec::new();
        while let Some(line) = self.lines.next(&mut text)? {
            let done = match self.layout {
                Layout::Sentence => self.sentence(&text, line)?,
                Layout::Chats | Layout::Dated { .. } => self.chat_line(&text, line)?,
                Layout::List | Layout::Facts => self.block_line(&text, line)?,
            };
            if done {
                return Ok(());
            }
            if form(&text) == Form::Blank {
                self.blanks += 1;
            } else {
                self.blanks = 0;
                self.end_bytes = line.end_bytes();
            }
        }
        self.end_block()
    }

    fn sentence(&mut self, text: &[u8], line: Line) -> Result<bool, Halt> {
        if form(text) == Form::Blank {
            return Ok(false);
        }
        push_text(self.sink, text, line.len_bytes, line.offset_bytes)?;
        Ok(self.one)
    }

    /// Takes one line of a file of blocks; says whether the one block wanted has ended.
    fn block_line(&mut self, text: &[u8], line: Line) -> Result<bool, Halt> {
        let form = form(text);
        if form == Form::Blank {
            // In a list, only a field begins a block after a blank line: other text is the value's.
            let goes_on = self.layout == Layout::List && self.pending.is_some();
            if !goes_on && self.has_fields {
                self.end_block()?;
                return Ok(self.one);
            }
            return Ok(false);
        }
        match form {
            Form::Field { label, value, at } => {
                if self.blanks > 0 && self.has_fields {
                    self.end_block()?;
                    if self.one {
                        return Ok(true);
                    }
                }
                self.open_block(line.offset_bytes)?;
                self.open_heading()?;
                self.has_fields = true;
                self.flush()?;
                self.pending = Some(Pending {
                    key: label.to_vec(),
                    key_bytes: line.offset_bytes,
                    value: value.to_vec(),
                    value_bytes: line.offset_bytes + at as u64,
                    len_bytes: value.len() as u64 + line.len_bytes - text.len() as u64,
                });
            }
            Form::Plain(_) if self.layout == Layout::List && self.pending.is_some() => {
                self.go_on_with(text, line);
            }
            Form::Note(note) => {
                self.open_block(line.offset_bytes)?;
                self.flush()?;
                self.push_line(b"note", note, line.offset_bytes)?;
            }
            Form::Plain(plain) | Form::Chat(plain) => {
                self.open_block(line.offset_bytes)?;
                self.flush()?;
                self.has_fields = true;
                self.heading = Some((plain.to_vec(), line.offset_bytes));
            }
            Form::Blank => {}
        }
        Ok(false)
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> Result<(), Halt> {
        self.depth += 1;
        go_on(self.sink.open(container, offset_bytes))
    }

    fn open_block(&mut self, offset_bytes: u64) -> Result<(), Halt> {
        if self.depth == self.floor {
            self.open(Container::Object, offset_bytes)?;
        }
        Ok(())
    }

    /// A field comes next: what stood above it was its heading.
    fn open_heading(&mut self) -> Result<(), Halt> {
        let Some((heading, offset_bytes)) = self.heading.take() else { return Ok(()) };
        self.close_to(self.floor + 1)?;
        go_on(self.sink.key(&heading, false, offset_bytes))?;
        self.open(Container::Object, offset_bytes)
    }

    /// Adds a line to the value above it, and the line ends in between.
    fn go_on_with(&mut self, text: &[u8], line: Line) {
        let breaks = 1 + self.blanks;
        let Some(pending) = self.pending.as_mut() else { return };
        let room = Leaf::KEPT_BYTES.saturating_sub(pending.value.len());
        let added = std::iter::repeat_n(&b'\n', breaks).chain(text.trim_ascii_end());
        pending.value.extend(added.take(room));
        let len_bytes = line.end_bytes() - pending.value_bytes;
        pending.len_bytes = len_bytes.max(pending.value.len() as u64);
    }

    /// Pushes what was held back.
    fn flush(&mut self) -> Result<(), Halt> {
        if let Some((heading, offset_bytes)) = self.heading.take() {
            self.push_line(b"line", &heading, offset_bytes)?;
        }
        let Some(pending) = self.pending.take() else { return Ok(()) };
        go_on(self.sink.key(&pending.key, false, pending.key_bytes))?;
        push_text(self.sink, &pending.value, pending.len_bytes, pending.value_bytes)
    }

    fn push_line(&mut self, key: &[u8], text: &[u8], offset_bytes: u64) -> Result<(), Halt> {
        go_on(self.sink.key(key, false, offset_bytes))?;
        push_text(self.sink, text, text.len() as u64, offset_bytes)
    }

    fn end_block(&mut self) -> Result<(), Halt> {
        self.flush()?;
        self.has_fields = false;
        self.close_to(self.floor)
    }

    fn close_to(&mut self, depth: u32) -> Result<(), Halt> {
        while self.depth > depth {
            self.depth -= 1;
            go_on(self.sink.close(self.end_bytes))?;
        }
        Ok(())
    }
}
