//! Mail: boxes of many messages, and single ones. Headers are read; of a body only its size and how
//! many files are attached.

use std::io::{self, Read as _};

use super::Render;
use super::record::{Record, collapsed, end_list, separate};
use crate::read::{Decoded, Encoding};

/// Bytes asked of the input at a time, and the longest line kept.
const CHUNK_BYTES: usize = 64 << 10;
const LINE_BYTES: usize = 64 << 10;

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

/// Lines from a stream.
pub(super) struct Lines<'a> {
    input: Decoded<'a>,
    data: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(input: Decoded<'a>) -> Self {
        Self { input, data: Vec::new(), at: 0, ended: false }
    }

    /// Puts the next line into `line`, without its end and cut at what is kept; false at the end.
    pub(super) fn next(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        let mut any = false;
        loop {
            let rest = self.data.get(self.at..).unwrap_or_default();
            any |= !rest.is_empty();
            let end = memchr::memchr(b'\n', rest);
            let piece = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let room = LINE_BYTES.saturating_sub(line.len());
            line.extend(piece.iter().take(room));
            self.at += piece.len();
            if end.is_some() {
                self.at += 1;
                break;
            }
            if !self.more()? {
                break;
            }
        }
        if line.ends_with(b"\r") {
            line.pop();
        }
        if line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        Ok(any)
    }

    fn more(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        self.data.resize(CHUNK_BYTES, 0);
        self.at = 0;
        let read = loop {
            match self.input.read(&mut self.data) {
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.data.truncate(*read.as_ref().unwrap_or(&0));
        self.ended = read? == 0;
        Ok(!self.ended)
    }

    pub(super) fn encoding(&self) -> (Encoding, bool) {
        (self.input.encoding(), self.input.had_errors())
    }
}

/// Mail on its way into JSON.
#[expect(clippy::struct_excessive_bools, reason = "where the reading stands, in several respects")]
pub(super) struct Mail<'a> {
    lines: Lines<'a>,
    record: Record,
    /// The header that may go on in the next line.
    header: Vec<u8>,
    in_headers: bool,
    /// Whether the line before was blank: only then does `From ` begin a message.
    after_blank: bool,
    /// Whether messages follow each other; told by the first line.
    is_box: Option<bool>,
    /// When the box says that it came.
    envelope: String,
    body_bytes: u64,
    attachments: u32,
    started: bool,
}

impl<'a> Mail<'a> {
    pub(super) fn new(input: Decoded<'a>) -> Self {
        Self {
            lines: Lines::new(input),
            record: Record::default(),
            header: Vec::new(),
            in_headers: true,
            after_blank: true,
            is_box: None,
            envelope: String::new(),
            body_bytes: 0,
            attachments: 0,
            started: false,
        }
    }

    fn line(&mut self, line: Vec<u8>, out: &mut Vec<u8>) {
        let begins = line.starts_with(b"From ") && self.after_blank;
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
            self.attachments += u32::from(is_attachment(&line));
        } else if line.is_empty() {
            self.end_header();
            self.in_headers = false;
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
        let Some(colon) = memchr::memchr(b':', &header) else { return };
        let (name, value) = header.split_at_checked(colon).unwrap_or_default();
        let name = String::from_utf8_lossy(name).to_ascii_lowercase();
        let Some((_, key)) = HEADERS.iter().find(|it| it.0 == name) else { return };
        if !self.record.has(key) {
            let value = words(value.get(1..).unwrap_or_default());
            self.record.push(key, &collapsed(&value));
        }
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        self.end_header();
        let mut record = std::mem::take(&mut self.record);
        let envelope = std::mem::take(&mut self.envelope);
        let size = std::mem::take(&mut self.body_bytes);
        let attachments = std::mem::take(&mut self.attachments);
        if !record.has("date") {
            record.push("date", &envelope);
        }
        if record.is_empty() {
            return;
        }
        if size > 0 {
            record.push("size", &size.to_string());
        }
        if attachments > 0 {
            record.push("attachments", &attachments.to_string());
        }
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
}

fn is_attachment(line: &[u8]) -> bool {
    const START: &[u8] = b"content-disposition:";
    line.get(..START.len()).is_some_and(|it| it.eq_ignore_ascii_case(START))
        && memchr::memmem::find(&line.to_ascii_lowercase(), b"attachment").is_some()
}

/// A header's value, with its encoded words (`=?UTF-8?B?…?=`) resolved.
fn words(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    let mut after_word = false;
    while let Some((before, behind)) = rest.split_once("=?") {
        // Blanks between two encoded words are none.
        if !(after_word && before.trim().is_empty()) {
            out.push_str(before);
        }
        after_word = false;
        rest = behind;
        if let Some((text, behind)) = word(behind) {
            out.push_str(&text);
            rest = behind;
            after_word = true;
        } else {
            out.push_str("=?");
        }
    }
    out.push_str(rest);
    out
}

/// One encoded word, behind its `=?`, and what follows it.
fn word(text: &str) -> Option<(String, &str)> {
    let mut parts = text.splitn(4, '?');
    let charset = parts.next()?;
    let how = parts.next()?;
    let content = parts.next()?;
    let behind = parts.next()?.strip_prefix('=')?;
    let bytes = match how {
        "B" | "b" => base64(content.as_bytes()),
        "Q" | "q" => quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    let label = charset.split('*').next().unwrap_or(charset);
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some((encoding.decode_without_bom_handling(&bytes).0.into_owned(), behind))
}

/// Resolves `=C3=A9`.
pub(super) fn quoted_printable(text: &[u8]) -> Vec<u8> {
    let hex = |it: &u8| char::from(*it).to_digit(16);
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, behind)) = rest.split_first() {
        if *first == b'='
            && let [high, low, behind @ ..] = behind
            && let (Some(high), Some(low)) = (hex(high), hex(low))
        {
            out.push((high * 16 + low) as u8);
            rest = behind;
        } else {
            out.push(*first);
            rest = behind;
        }
    }
    out
}

fn base64(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}
