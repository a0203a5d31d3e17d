//! A file while it is written, and the values planted in it.

use std::fmt::Write as _;
use std::io::{self, Write};

/// Text is handed on in pieces of about this size.
const BUFFER_BYTES: usize = 1 << 17;

/// A sensitive value that was put into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planted<'a> {
    /// What it is, by the codes of the summary.
    pub kind: &'a str,
    /// The file's path in the zip.
    pub entry: &'a str,
    /// Where it begins in the file, in bytes.
    pub offset_bytes: u64,
    /// As the file has it.
    pub text: &'a str,
}

/// Is told of each planted value, in the order of each file.
pub type Sheet<'a> = dyn FnMut(Planted<'_>) -> io::Result<()> + 'a;

/// A planted value in the part of the text that is not handed on yet.
struct Mark {
    kind: usize,
    start: usize,
    len: usize,
}

/// The text of one file.
#[derive(Default)]
pub(super) struct Page {
    pub(super) text: String,
    /// The file's name.
    pub(super) entry: String,
    /// What was handed on already.
    done_bytes: u64,
    marks: Vec<Mark>,
}

impl Page {
    /// Begins the next file.
    pub(super) fn begin(&mut self, entry: &str) {
        self.entry.clear();
        self.entry.push_str(entry);
        self.done_bytes = 0;
    }

    /// Bytes of the file so far.
    pub(super) fn len_bytes(&self) -> u64 {
        self.done_bytes + self.text.len() as u64
    }

    /// Counts bytes that were written past it.
    pub(super) fn add_bytes(&mut self, count: u64) {
        self.done_bytes += count;
    }

    /// Notes that what was written since `start` is a value of this kind.
    pub(super) fn mark(&mut self, kind: usize, start: usize) {
        self.marks.push(Mark { kind, start, len: self.text.len() - start });
    }

    /// Formats into the text, which does not fail.
    pub(super) fn push(&mut self, text: std::fmt::Arguments<'_>) {
        self.text.write_fmt(text).unwrap_or_default();
    }

    /// Hands the text on, where there is much of it or it is the end.
    pub(super) fn flush(
        &mut self,
        kinds: &[String],
        last: bool,
        out: &mut impl Write,
        sheet: &mut Sheet<'_>,
    ) -> io::Result<()> {
        if !last && self.text.len() < BUFFER_BYTES {
            return Ok(());
        }
        for mark in self.marks.drain(..) {
            let text = self.text.get(mark.start..mark.start + mark.len);
            sheet(Planted {
                kind: kinds.get(mark.kind).map_or("", String::as_str),
                entry: &self.entry,
                offset_bytes: self.done_bytes + mark.start as u64,
                text: text.unwrap_or_default(),
            })?;
        }
        out.write_all(self.text.as_bytes())?;
        self.done_bytes += self.text.len() as u64;
        self.text.clear();
        Ok(())
    }
}
