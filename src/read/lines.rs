//! Text by lines, and the reader for text that has no other form.

use std::io;

use crate::record::{Container, Leaf, LeafKind, Sink};

use super::outcome::{Halt, Leniency, Outcome, go_on};
use super::window::Window;

/// Bytes at the start of a text by which its form is judged.
pub(super) const HEAD_BYTES: usize = 64 << 10;

/// Where a line stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line {
    /// Where it starts in the decoded text.
    pub(super) offset_bytes: u64,
    /// Its whole length, without its end.
    pub(super) len_bytes: u64,
}

impl Line {
    /// Just behind its last character.
    pub(super) fn end_bytes(self) -> u64 {
        self.offset_bytes + self.len_bytes
    }
}

/// Takes lines from a window, one at a time, and notes what is odd about them.
pub(super) struct Lines<'w, 'i> {
    window: &'w mut Window<'i>,
    at: usize,
    end: u8,
    pub(super) outcome: Outcome,
}

impl<'w, 'i> Lines<'w, 'i> {
    /// Starts at the window's start; steps over a byte order mark there.
    pub(super) fn new(window: &'w mut Window<'i>) -> io::Result<Self> {
        window.ahead(0, HEAD_BYTES)?;
        let head = window.rest(0);
        let mut outcome = Outcome::default();
        let mut at = 0;
        if head.starts_with(b"\xef\xbb\xbf") {
            at = 3;
            outcome.leniencies.insert(Leniency::Bom);
        }
        let end = if head.contains(&b'\n') || !head.contains(&b'\r') { b'\n' } else { b'\r' };
        Ok(Self { window, at, end, outcome })
    }

    /// What stands in the window, at first the start of the text.
    pub(super) fn head(&self) -> &[u8] {
        self.window.rest(0)
    }

    /// Puts the next line into `line`, without its end and cut at what is kept.
    pub(super) fn next(&mut self, line: &mut Vec<u8>) -> io::Result<Option<Line>> {
        line.clear();
        let offset_bytes = self.offset();
        let mut len_bytes = 0_u64;
        let mut last = 0;
        loop {
            let rest = self.window.rest(self.at);
            let end = memchr::memchr(self.end, rest);
            let piece = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let room = Leaf::KEPT_BYTES.saturating_sub(line.len());
            line.extend(piece.iter().take(room));
            len_bytes += piece.len() as u64;
            last = piece.last().copied().unwrap_or(last);
            self.at += piece.len();
            if end.is_some() {
                self.at += 1;
                break;
            }
            self.at = 0;
            if !self.window.more(self.window.len())? {
                if len_bytes == 0 {
                    return Ok(None);
                }
                break;
            }
        }
        if last == b'\r' {
            len_bytes -= 1;
            line.truncate(usize::try_from(len_bytes).unwrap_or(usize::MAX));
        }
        if std::str::from_utf8(line).is_err_and(|it| it.error_len().is_some()) {
            self.outcome.bad_text(offset_bytes);
        }
        if len_bytes > line.len() as u64 {
            self.outcome.leniencies.insert(Leniency::LongValue);
        }
        Ok(Some(Line { offset_bytes, len_bytes }))
    }

    /// The position behind the last line taken.
    pub(super) fn offset(&self) -> u64 {
        self.window.offset(self.at)
    }

    /// What the reading came to.
    pub(super) fn finish(self, end: Result<(), Halt>) -> io::Result<Outcome> {
        let mut outcome = self.outcome;
        match end {
            Err(Halt::Io(err)) => return Err(err),
            Err(Halt::Stop) => outcome.stopped = true,
            _ => {}
        }
        outcome.decoded_bytes = self.window.offset(self.window.len());
        Ok(outcome)
    }
}

/// Pushes text that stands in one piece.
pub(super) fn push_text(
    sink: &mut impl Sink,
    raw: &[u8],
    len_bytes: u64,
    offset_bytes: u64,
) -> Result<(), Halt> {
    let kind = LeafKind::Text;
    go_on(sink.leaf(Leaf { kind, raw, escaped: false, len_bytes, offset_bytes }))
}

/// Reads text without a form: a list of its lines, blank ones left out.
pub(super) fn read_text(window: &mut Window<'_>, sink: &mut impl Sink) -> io::Result<Outcome> {
    let mut lines = Lines::new(window)?;
    lines.outcome.documents = 1;
    let start_bytes = lines.offset();
    let mut open = false;
    let mut read = || {
        go_on(sink.document(0))?;
        go_on(sink.open(Container::Array, start_bytes))?;
        open = true;
        push_lines(&mut lines, sink)
    };
    let mut end = read();
    if open && !matches!(end, Err(Halt::Stop)) {
        let closed = go_on(sink.close(lines.offset()));
        end = end.and(closed);
    }
    lines.finish(end)
}

fn push_lines(lines: &mut Lines<'_, '_>, sink: &mut impl Sink) -> Result<(), Halt> {
    let mut text = Vec::new();
    while let Some(line) = lines.next(&mut text)? {
        if !text.trim_ascii().is_empty() {
            push_text(sink, &text, line.len_bytes, line.offset_bytes)?;
        }
    }
    Ok(())
}

/// Reads the one line that the window starts with.
pub(super) fn read_one_line(window: &mut Window<'_>, sink: &mut impl Sink) -> io::Result<Outcome> {
    let mut lines = Lines::new(window)?;
    let mut text = Vec::new();
    let end = match lines.next(&mut text)? {
        Some(line) => push_text(sink, &text, line.len_bytes, line.offset_bytes),
        None => Ok(()),
    };
    lines.finish(end)
}
