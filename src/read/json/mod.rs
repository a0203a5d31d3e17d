//! JSON, one document or many, read leniently by a scanner of our own.
//!
//! Nothing recurses: the open containers are a stack of bits. Nothing is read twice: a token that
//! the window ends in is carried over and scanned on from where the scan was. Only keys and values
//! that are complete are pushed, so that a file cut anywhere yields a part of what the whole one
//! yields, never something else. Objects of a list that are written alike are told as a whole.

mod probe;
mod stencil;
mod token;
mod walk;

use crate::findings::ProblemKind;
use crate::record::Sink;

use super::outcome::{Halt, Leniency, Outcome, go_on};
use super::window::Window;

use stencil::Stencil;

pub(super) use probe::{has_prefix, has_second_line, looks_whole, starts_value};

/// Levels that are read; what is nested deeper is skipped and counted.
pub(super) const DEPTH_MAX: usize = 1024;

/// How far ahead an assignment before the value is looked for, in bytes.
const PREFIX_BYTES: usize = 256;

/// White space that the standard does not know: the next line of Unicode, a blank that does not break,
/// and the ends of lines and paragraphs.
const BLANKS: [&[u8]; 4] = [b"\xc2\x85", b"\xc2\xa0", b"\xe2\x80\xa8", b"\xe2\x80\xa9"];
const BLANK_BYTES: usize = 3;

/// The mark that a text in UTF-8 may begin with.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Whether a document number is told, and whether lines can be lost one by one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// One document, as a rule.
    Whole,
    /// A document a line, as a rule.
    Lines,
    /// One value in the middle of something.
    Part,
}

/// The scanner over one entry.
pub(super) struct Scanner<'w, 'i, S> {
    window: &'w mut Window<'i>,
    sink: &'w mut S,
    outcome: Outcome,
    shape: Shape,
    /// The position in the window of the next byte to look at.
    at: usize,
    /// Where the white space before `at` begins, and whether a line ended in a part of it that
    /// the window has dropped.
    gap_at: usize,
    gap_broke: bool,
    depth: usize,
    /// A bit for each open container, set for an object.
    stack: [u64; DEPTH_MAX / 64],
    /// What is kept of a value that is longer than is kept.
    long: Vec<u8>,
    stencil: Stencil,
    scalar_root: bool,
}

impl<'w, 'i, S: Sink> Scanner<'w, 'i, S> {
    pub(super) fn new(window: &'w mut Window<'i>, sink: &'w mut S, shape: Shape) -> Self {
        Self {
            window,
            sink,
            outcome: Outcome::default(),
            shape,
            at: 0,
            gap_at: 0,
            gap_broke: false,
            depth: 0,
            stack: [0; DEPTH_MAX / 64],
            long: Vec::new(),
            stencil: Stencil::default(),
            scalar_root: false,
        }
    }

    /// Reads every document. Containers that a fault left open are closed in any case.
    pub(super) fn run(mut self) -> std::io::Result<Outcome> {
        let end = self.documents();
        self.finish(end)
    }

    /// Reads one value and stops behind it.
    pub(super) fn run_one(mut self) -> std::io::Result<Outcome> {
        let end = match self.significant() {
            Ok(Some(_)) => self.value(),
            Ok(None) => Err(Halt::Truncated(self.offset())),
            Err(halt) => Err(halt),
        };
        self.finish(end)
    }

    fn finish(mut self, end: Result<(), Halt>) -> std::io::Result<Outcome> {
        let end = match end {
            Err(Halt::Malformed(offset)) => {
                self.outcome.fault(ProblemKind::Malformed, offset);
                self.close_all(offset).and_then(|()| self.skip_rest())
            }
            Err(Halt::Truncated(offset)) => {
                self.outcome.fault(ProblemKind::Truncated, offset);
                self.close_all(offset)
            }
            end => end,
        };
        match end {
            Err(Halt::Io(err)) => {
                // The input's fault goes first, whatever the sink answers now.
                self.close_all(self.offset()).unwrap_or_default();
                return Err(err);
            }
            Err(Halt::Stop) => self.outcome.stopped = true,
            _ => {}
        }
        self.outcome.decoded_bytes = self.window.offset(self.window.len());
        Ok(self.outcome)
    }

    /// Gives up on the rest, but takes it from the input, so that its checksum can be verified.
    fn skip_rest(&mut self) -> Result<(), Halt> {
        if self.shape != Shape::Part {
            let end_bytes = self.window.drain()?;
            self.sink.skipped(end_bytes);
        }
        Ok(())
    }

    fn documents(&mut self) -> Result<(), Halt> {
        while let Some(byte) = self.significant()? {
            if self.is_between(byte) {
                self.at += 1;
                continue;
            }
            // Files that were put one behind the other keep their marks.
            if byte == 0xef && self.takes_mark()? || byte >= 0x80 && self.takes_blank()? {
                continue;
            }
            let prefixed = self.take_prefix()?;
            if self.outcome.documents > 0 && !prefixed && !self.may_follow(byte) {
                return self.leave_rest();
            }
            match self.value() {
                Err(Halt::Malformed(offset)) if self.shape == Shape::Lines => {
                    self.outcome.fault(ProblemKind::Malformed, offset);
                    self.lenient(Leniency::BadLine);
                    self.close_all(offset)?;
                    self.next_line()?;
                }
                end => end?,
            }
        }
        if self.outcome.documents == 0 && self.outcome.faults_total == 0 {
            return Err(Halt::Truncated(self.offset()));
        }
        Ok(())
    }

    /// What may stand between documents without being one.
    fn is_between(&mut self, byte: u8) -> bool {
        match byte {
            0 | b',' if self.outcome.documents > 0 => self.lenient(Leniency::TrailingGarbage),
            // Record separators, as one way of writing sequences has them.
            0x1e => {}
            b';' | b')' if self.outcome.leniencies.contains(Leniency::Assignment) => {}
            _ => return false,
        }
        true
    }

    /// Steps over a mark of the encoding.
    fn takes_mark(&mut self) -> Result<bool, Halt> {
        self.ahead(MARK.len())?;
        let is_one = self.window.slice(self.at, self.at + MARK.len()) == MARK;
        if is_one {
            self.at += MARK.len();
            self.lenient(Leniency::Bom);
        }
        Ok(is_one)
    }

    /// Steps over white space of Unicode, which some programs write between documents.
    fn takes_blank(&mut self) -> Result<bool, Halt> {
        self.ahead(BLANK_BYTES)?;
        let head = self.window.slice(self.at, self.at + BLANK_BYTES);
        let Some(length) = BLANKS.iter().find(|it| head.starts_with(it)).map(|it| it.len()) else {
            return Ok(false);
        };
        self.at += length;
        Ok(true)
    }

    /// Leaves what stands behind the last document. Where that may be another one, it is told.
    fn leave_rest(&mut self) -> Result<(), Halt> {
        self.lenient(Leniency::TrailingGarbage);
        let (offset, mut opens) = (self.offset(), false);
        // What stands behind a value that a script assigns is the rest of the script.
        let is_script = self.outcome.leniencies.contains(Leniency::Assignment);
        loop {
            opens |= memchr::memchr2(b'{', b'[', self.window.rest(self.at)).is_some();
            self.at = 0;
            if !self.window.more(self.window.len())? {
                break;
            }
        }
        if opens && !is_script {
            self.outcome.fault(ProblemKind::Malformed, offset);
        }
        Ok(())
    }

    /// Whether a further document begins with this byte. Finds out about files of lines that
    /// looked like one document, since the first one was long.
    fn may_follow(&mut self, byte: u8) -> bool {
        if self.shape == Shape::Lines {
            return true;
        }
        let opens = matches!(byte, b'{' | b'[');
        if opens {
            self.lenient(Leniency::Concatenated);
        }
        if self.gap_has_break() {
            self.shape = Shape::Lines;
            return true;
        }
        opens
    }

    /// Steps over `name = `, `name(` and the guard `)]}'` that scripts put before a value.
    fn take_prefix(&mut self) -> Result<bool, Halt> {
        let Some(first) = self.window.byte(self.at) else { return Ok(false) };
        if !first.is_ascii_alphabetic() && !matches!(first, b'_' | b'$' | b')') {
            return Ok(false);
        }
        self.ahead(PREFIX_BYTES)?;
        let head = self.window.slice(0, PREFIX_BYTES);
        let length = if head.starts_with(b")]}'") { Some(4) } else { assignment(head) };
        let Some(length) = length else { return Ok(false) };
        self.at = length;
        self.lenient(Leniency::Assignment);
        Ok(true)
    }

    /// Goes to the next place where a document can begin: the start of a line, and after a fault
    /// inside a container a line that opens one.
    fn next_line(&mut self) -> Result<(), Halt> {
        let mut at_start = match self.at.checked_sub(1) {
            Some(before) => self.gap_has_break() && self.window.byte(before) == Some(b'\n'),
            None => self.gap_broke,
        };
        loop {
            if at_start && self.peek()?.is_some_and(|it| self.opens_line(it)) {
                break;
            }
            at_start = true;
            if let Some(length) = memchr::memchr(b'\n', self.window.rest(self.at)) {
                self.at += length + 1;
                continue;
            }
            self.at = 0;
            at_start = false;
            if !self.window.more(self.window.len())? {
                break;
            }
        }
        self.sink.skipped(self.offset());
        Ok(())
    }

    fn opens_line(&self, byte: u8) -> bool {
        matches!(byte, b'{' | b'[') || self.scalar_root && !byte.is_ascii_whitespace()
    }

    fn close_all(&mut self, end_bytes: u64) -> Result<(), Halt> {
        while self.depth > 0 {
            self.depth -= 1;
            go_on(self.sink.close(end_bytes))?;
        }
        Ok(())
    }

    fn offset(&self) -> u64 {
        self.window.offset(self.at)
    }

    fn malformed(&self) -> Halt {
        Halt::Malformed(self.offset())
    }

    fn lenient(&mut self, one: Leniency) {
        self.outcome.leniencies.insert(one);
    }
}

/// The length of `name =` or `name(` at the start of `head`, if that is what stands there.
fn assignment(head: &[u8]) -> Option<usize> {
    let is_name = |it: &u8| {
        it.is_ascii_alphanumeric() || matches!(it, b'_' | b'$' | b'.' | b'[' | b']' | b'"' | b'\'')
    };
    let end = head.iter().position(|it| !is_name(it) && !matches!(it, b' ' | b'\t'))?;
    let next = head.get(end + 1);
    match head.get(end)? {
        b'=' if next != Some(&b'=') => Some(end + 1),
        b'(' if matches!(next, Some(b'{' | b'[')) => Some(end + 1),
        _ => None,
    }
}
