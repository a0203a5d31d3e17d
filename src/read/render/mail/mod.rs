//! Mail: boxes of many messages, and single ones. Headers are read, and what files are attached; a
//! body is read where it is asked for.

mod mime;
mod page;
mod words;

use std::io::{self, Read};
use std::ops::ControlFlow;

use jiff::fmt::strtime::BrokenDownTime;

pub use self::mime::Attached;
use self::mime::{Mime, split_header};
pub(super) use self::words::quoted_printable;
use self::words::words;
use super::Render;
use super::lines::{LINE_BYTES, Lines};
use super::record::{Record, collapsed, end_list, separate};
use crate::read::{Decoded, Encoding};

/// Bytes of a mail after which nothing is told, that one may know that it goes on.
const QUIET_BYTES: u64 = 16 << 20;

/// Headers that are kept, and what they are called.
const HEADERS: [(&str, &str); 9] = [
    ("date", "date"),
    ("from", "from"),
    ("to", "to"),
    ("cc", "cc"),
    ("bcc", "bcc"),
    ("subject", "subject"),
    ("reply-to", "reply-to"),
    ("x-gmail-labels", "labels"),
    ("list-id", "list"),
];

/// Mail on its way into JSON.
#[expect(clippy::struct_excessive_bools, reason = "where the reading stands, in several respects")]
pub(super) struct Mail<'a> {
    lines: Lines<'a>,
    record: Record,
    /// The header that may go on in the next line.
    header: Vec<u8>,
    in_headers: bool,
    /// Whether the line before was blank: else `From ` begins a message only with a date as boxes have
    /// it, since bodies have such lines too.
    after_blank: bool,
    /// Whether messages follow each other; told by the first line.
    is_box: Option<bool>,
    /// When the box says that it came.
    envelope: String,
    body_bytes: u64,
    mime: Mime,
    /// What the mail says that was written last, where texts are wanted.
    said: Option<String>,
    started: bool,
}

impl<'a> Mail<'a> {
    pub(super) fn new(input: Decoded<'a>) -> Self {
        Self::with(input, Mime::new(false))
    }

    fn with(input: Decoded<'a>, mime: Mime) -> Self {
        Self {
            lines: Lines::new(input),
            record: Record::default(),
            header: Vec::new(),
            in_headers: true,
            after_blank: true,
            is_box: None,
            envelope: String::new(),
            body_bytes: 0,
            mime,
            said: None,
            started: false,
        }
    }

    fn line(&mut self, line: Vec<u8>, out: &mut Vec<u8>) {
        if self.is_box.is_none() && line.is_empty() {
            // Nothing has begun yet.
            return;
        }
        let begins = is_envelope(&line) && (self.after_blank || is_dated(&line));
        let is_box = *self.is_box.get_or_insert(begins);
        if begins && is_box {
            self.end(out);
            let envelope = String::from_utf8_lossy(line.get(5..).unwrap_or_default()).into_owned();
            self.envelope = envelope.split_once(' ').map_or(String::new(), |it| it.1.to_owned());
            self.in_headers = true;
            self.after_blank = false;
            return;
        }
        self.after_blank = line.is_empty();
        if !self.in_headers {
            self.body_bytes += line.len() as u64 + 1;
            self.mime.line(&line);
        } else if line.is_empty() {
            self.end_header();
            self.in_headers = false;
            self.mime.begin();
        } else if line.first().is_some_and(|it| matches!(it, b' ' | b'\t')) {
            if self.header.len() < LINE_BYTES {
                self.header.extend_from_slice(&line);
            }
        } else {
            self.end_header();
            self.header = line;
        }
    }

    fn end_header(&mut self) {
        let header = std::mem::take(&mut self.header);
        let Some((name, value)) = split_header(&header) else { return };
        if name.starts_with("content-") {
            self.mime.header(&name, value);
            return;
        }
        let Some((_, key)) = HEADERS.iter().find(|it| it.0 == name) else { return };
        if !self.record.has(key) {
            let value = words(value);
            self.record.push(key, &collapsed(&value));
        }
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        self.end_header();
        let mut record = std::mem::take(&mut self.record);
        let envelope = std::mem::take(&mut self.envelope);
        let size = std::mem::take(&mut self.body_bytes);
        let next = self.mime.another();
        let mut mime = std::mem::replace(&mut self.mime, next);
        mime.end();
        if !record.has("date") {
            record.push("date", &envelope);
        }
        if record.is_empty() && size == 0 {
            return;
        }
        if size > 0 {
            record.push("size", &size.to_string());
        }
        if mime.files_total > 0 {
            record.push("attachments", &mime.files_total.to_string());
            let names: Vec<&str> = mime.files.iter().map(|it| it.name.as_str()).collect();
            let names = names.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
            record.push("attached files", &names.join(", "));
        }
        self.said = mime.text();
        separate(&mut self.started, out);
        record.write(out);
    }
}

impl Render for Mail<'_> {
    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        let mut line = Vec::new();
        if self.lines.next(&mut line)? {
            self.line(line, out);
            return Ok(true);
        }
        self.end(out);
        end_list(self.started, out);
        Ok(false)
    }

    fn encoding(&self) -> (Encoding, bool) {
        self.lines.encoding()
    }

    fn taken(&self) -> Option<u64> {
        Some(self.lines.start())
    }
}

/// Whether a line begins a message of a box: `From `, who, and a date with its year and month.
fn is_envelope(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    let mut numbers = rest.split(|it| !it.is_ascii_digit());
    let month = |it: &[u8]| MONTHS.iter().any(|month| it.eq_ignore_ascii_case(month));
    let dashed = |it: &[u8]| it.len() >= 10 && it.get(4) == Some(&b'-') && it.get(7) == Some(&b'-');
    let mut words = rest.split(|it| matches!(it, b' ' | b',' | b'\t'));
    memchr::memchr(b':', rest).is_some()
        && numbers.any(|it| it.len() == 4)
        && words.any(|it| month(it) || dashed(it))
}

/// Months as boxes name them, whatever language somebody speaks.
const MONTHS: [&[u8]; 12] = [
    b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec",
];

/// Whether the line that may begin a message has who sent it and when, and nothing else, as programs
/// write it: `From a@x.example Mon Jan  1 10:00:00 2024`.
fn is_dated(line: &[u8]) -> bool {
    let Ok(line) = std::str::from_utf8(line) else { return false };
    let mut words = line.split_ascii_whitespace().skip(1);
    let who = words.next().is_some_and(|it| it.contains('@') || !it.contains(char::is_lowercase));
    let when: Vec<&str> = words.collect();
    let date = when.get(..4).unwrap_or_default().join(" ");
    let dated = BrokenDownTime::parse("%a %b %d %H:%M:%S", date).is_ok();
    let is_year = |it: &&str| it.len() == 4 && it.bytes().all(|it| it.is_ascii_digit());
    who && dated && when.len() <= 6 && when.get(4..).is_some_and(|it| it.iter().any(is_year))
}

/// Takes a mail: see [`each_mail`].
type TellMail<'a> = dyn FnMut(u64, &[u8], &str) -> ControlFlow<()> + 'a;

/// Tells each mail of a file: where the text begins that it is turned into, that text, and what the
/// mail says; until it breaks. Tells of nothing, too, from time to time: what is sent along may be
/// long.
///
/// # Errors
///
/// What the input fails with.
pub fn each_mail(input: &mut dyn Read, tell: &mut TellMail<'_>) -> io::Result<ControlFlow<()>> {
    let mut mail = Mail::with(Decoded::new(input, false)?.in_lines(true), Mime::new(true));
    let mut record = Vec::new();
    let (mut at, mut told_at) = (0, 0);
    loop {
        record.clear();
        let goes_on = mail.more(&mut record)?;
        let said = mail.said.take().unwrap_or_default();
        let taken = mail.lines.start();
        if !record.is_empty() || taken > told_at + QUIET_BYTES {
            told_at = taken;
            if tell(at, &record, &said).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        if !goes_on {
            return Ok(ControlFlow::Continue(()));
        }
        at += record.len() as u64;
    }
}

/// What a mail says: its text, and the files that were sent along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its text, if it has any: the plain one, else that of its page.
    pub text: Option<String>,
    /// The files, at most 200.
    pub files: Vec<Attached>,
}

/// Reads one mail whole.
///
/// # Errors
///
/// What the input fails with.
pub fn message(input: &mut dyn Read) -> io::Result<Message> {
    let mut lines = Lines::new(Decoded::new(input, false)?.in_lines(true));
    let mut mime = Mime::new(true);
    let mut header = Vec::new();
    let mut in_headers = true;
    let mut line = Vec::new();
    let end = |header: &mut Vec<u8>, mime: &mut Mime| {
        let header = std::mem::take(header);
        if let Some((name, value)) = split_header(&header) {
            mime.header(&name, value);
        }
    };
    while lines.next(&mut line)? {
        if !in_headers {
            // A line that would look like the start of a message was marked.
            let quoted = line.first() == Some(&b'>')
                && line.iter().find(|it| **it != b'>') == Some(&b'F')
                && memchr::memmem::find(&line, b">From ").is_some();
            mime.line(line.get(usize::from(quoted)..).unwrap_or_default());
        } else if line.is_empty() {
            end(&mut header, &mut mime);
            mime.begin();
            in_headers = false;
        } else if matches!(line.first(), Some(b' ' | b'\t')) {
            if header.len() < LINE_BYTES {
                header.extend_from_slice(&line);
            }
        } else {
            end(&mut header, &mut mime);
            header.clone_from(&line);
        }
    }
    mime.end();
    Ok(Message { text: mime.text(), files: mime.files })
}
