//! Tags and text of HTML and XML, one at a time, from a stream.

use std::io;

use super::markup::resolve;
use crate::findings::ProblemKind;

/// Bytes asked of the input at a time, and of the longest tag and piece of text.
const CHUNK_BYTES: usize = 64 << 10;
const TAG_BYTES: usize = 64 << 10;
/// And of a head with styles in it.
const HEAD_BYTES: usize = 1 << 20;
const TEXT_BYTES: usize = 64 << 10;

/// Bytes of a script or style from which one that is never closed is told: it may have swallowed text.
const SWALLOWED_BYTES: u64 = 1 << 10;

/// Attributes kept of one tag, and bytes of one.
const ATTRIBUTES_MAX: usize = 48;
const ATTRIBUTE_BYTES: usize = 8 << 10;

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `<name …>`; closed if it ends in `/>`.
    Open { closed: bool },
    /// `</name>`.
    Close,
    /// Text, or a piece of a long one.
    Text,
    /// Nothing more.
    End,
}

/// Takes tags and text from a stream.
pub(super) struct Tokens<R> {
    pub(super) input: R,
    data: Vec<u8>,
    /// What comes next is read into it: the input may come byte by byte.
    chunk: Vec<u8>,
    at: usize,
    /// Where the first byte of `data` stands in the input.
    data_at: u64,
    ended: bool,
    xml: bool,
    /// The element whose content is no markup, while in it.
    raw: Option<String>,
    /// The name of the tag that came last; in lower case for HTML, without its prefix for XML.
    pub(super) name: String,
    /// Its attributes.
    pub(super) attributes: Vec<(String, String)>,
    /// The text that came last.
    pub(super) text: String,
    /// Bytes of scripts that were passed over.
    pub(super) script_bytes: u64,
    /// What could not be taken as it is written.
    pub(super) fault: Option<ProblemKind>,
}

impl<R: io::Read> Tokens<R> {
    pub(super) fn new(input: R, xml: bool) -> Self {
        Self {
            input,
            data: Vec::new(),
            chunk: Vec::new(),
            at: 0,
            data_at: 0,
            ended: false,
            xml,
            raw: None,
            name: String::new(),
            attributes: Vec::new(),
            text: String::new(),
            script_bytes: 0,
            fault: None,
        }
    }

    /// The first bytes, as far as a head goes: of a page whose styles are long, some of what comes
    /// behind them.
    pub(super) fn head(&mut self) -> io::Result<&[u8]> {
        let mut wanted = CHUNK_BYTES;
        loop {
            while self.data.len() < wanted && self.more()? {}
            // Looked at a chunk at a time: the input may come byte by byte.
            let ended = self.data.len() < wanted;
            if ended || wanted >= HEAD_BYTES || !self.in_styles() {
                return Ok(&self.data);
            }
            wanted += CHUNK_BYTES;
        }
    }

    /// Whether what has come so far ends in a style or script, or soon after one.
    fn in_styles(&self) -> bool {
        let near_end = |word: &[u8]| {
            let end = memchr::memmem::rfind(&self.data, word);
            end.is_some_and(|it| self.data.len() - it < CHUNK_BYTES / 4)
        };
        let open = |begin: &[u8], end: &[u8]| {
            let begin = memchr::memmem::rfind(&self.data, begin);
            begin.is_some() && begin > memchr::memmem::rfind(&self.data, end)
        };
        open(b"<style", b"</style")
            || open(b"<script", b"</script")
            || near_end(b"</style")
            || near_end(b"</script")
    }

    /// How much of the input has been taken.
    pub(super) fn taken(&self) -> u64 {
        self.data_at + self.at as u64
    }

    /// An attribute of the tag that came last.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// Takes the next tag or text.
    pub(super) fn next(&mut self) -> io::Result<Token> {
        if let Some(name) = self.raw.take() {
            let begin = self.taken();
            self.skip_until(format!("</{name}").as_bytes(), false)?;
            let passed = self.taken() - begin;
            if passed >= SWALLOWED_BYTES && self.ended && self.rest().is_empty() {
                // As with a comment that is never closed.
                self.fault.get_or_insert(ProblemKind::Truncated);
            }
            self.script_bytes += if name == "script" { passed } else { 0 };
        }
        loop {
            if self.rest().is_empty() && !self.more()? {
                return Ok(Token::End);
            }
            if self.rest().first() != Some(&b'<') {
                self.take_text()?;
                return Ok(Token::Text);
            }
            while self.rest().len() < 9 && self.more()? {}
            match self.rest() {
                [b'<', b'!', b'-', b'-', ..] => {
                    self.skip_until(b"-->", true)?;
                    if self.ended && self.rest().is_empty() && !self.data.ends_with(b"-->") {
                        // All that stands behind is in it, whether that was meant or not.
                        self.fault.get_or_insert(ProblemKind::Truncated);
                    }
                }
                [b'<', b'!', b'[', ..] if self.rest().starts_with(b"<![CDATA[") => {
                    self.at += 9;
                    self.take_plain()?;
                    return Ok(Token::Text);
                }
                [b'<', b'!' | b'?', ..] => self.skip_until(b">", true)?,
                [b'<', b'/', ..] => {
                    if self.take_tag()?.is_some() {
                        return Ok(Token::Close);
                    }
                }
                [b'<', first, ..] if first.is_ascii_alphabetic() || *first >= 0x80 => {
                    if let Some(closed) = self.take_tag()? {
                        return Ok(Token::Open { closed });
                    }
                }
                _ => {
                    // A mark that begins no tag is text.
                    self.at += 1;
                    "<".clone_into(&mut self.text);
                    return Ok(Token::Text);
                }
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.data.get(self.at..).unwrap_or_default()
    }

    fn more(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        let done = self.at.min(self.data.len());
        self.data.drain(..done);
        self.data_at += done as u64;
        self.at = 0;
        self.chunk.resize(CHUNK_BYTES, 0);
        let count = loop {
            match self.input.read(&mut self.chunk) {
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.data.extend_from_slice(self.chunk.get(..count).unwrap_or_default());
        self.ended = count == 0;
        Ok(!self.ended)
    }

    /// Skips up to a mark, and over it if `over`.
    fn skip_until(&mut self, mark: &[u8], over: bool) -> io::Result<()> {
        loop {
            let rest = self.rest();
            let found = if self.xml || over {
                memchr::memmem::find(rest, mark)
            } else {
                rest.windows(mark.len()).position(|it| it.eq_ignore_ascii_case(mark))
            };
            if let Some(at) = found {
                self.at += at + if over { mark.len() } else { 0 };
                return Ok(());
            }
            self.at += rest.len().saturating_sub(mark.len());
            if !self.more()? {
                self.at = self.data.len();
                return Ok(());
            }
        }
    }

    fn take_text(&mut self) -> io::Result<()> {
        let end = loop {
            let rest = self.rest();
            match memchr::memchr(b'<', rest.get(..TEXT_BYTES).unwrap_or(rest)) {
                Some(end) => break end,
                None if rest.len() >= TEXT_BYTES => break cut(rest),
                None => {}
            }
            if !self.more()? {
                break self.rest().len();
            }
        };
        let text = resolve(self.rest().get(..end).unwrap_or_default());
        self.at += end;
        self.text = text;
        Ok(())
    }

    /// Text that is no markup, up to the mark behind it.
    fn take_plain(&mut self) -> io::Result<()> {
        const END: &[u8] = b"]]>";
        loop {
            let rest = self.rest();
            let found = memchr::memmem::find(rest, END);
            if found.is_none() && rest.len() < TEXT_BYTES && self.more()? {
                continue;
            }
            let rest = self.rest();
            let end = found.unwrap_or(rest.len());
            let kept = rest.get(..end.min(TEXT_BYTES)).unwrap_or_default();
            self.text = String::from_utf8_lossy(kept).into_owned();
            self.at += end + found.map_or(0, |_| END.len());
            return Ok(());
        }
    }

    /// Takes a tag; says whether it closes itself. `None` where it never ends.
    fn take_tag(&mut self) -> io::Result<Option<bool>> {
        let open = loop {
            let open = match tag_end(self.rest()) {
                Ok(end) => return Ok(Some(self.named(end))),
                Err(open) => open,
            };
            if self.rest().len() > TAG_BYTES || !self.more()? {
                break open;
            }
        };
        let held = self.rest().len().min(TAG_BYTES);
        let plain = memchr::memchr(b'>', self.rest().get(..held).unwrap_or_default());
        if let Some(end) = plain {
            // A quote that is never closed would swallow all that follows.
            self.fault.get_or_insert(ProblemKind::Malformed);
            return Ok(Some(self.named(end)));
        }
        if self.ended {
            // Cut inside of a tag, which says nothing any more.
            self.at += self.rest().len();
            return Ok(None);
        }
        // A very long value, such as a picture: what stands before it says what tag it is.
        let closed = self.named(held - 1);
        if let Some(quote) = open {
            self.skip_until(&[quote], true)?;
        }
        self.skip_until(b">", true)?;
        Ok(Some(closed))
    }

    /// Takes the name and the attributes of a tag that ends so far on; says whether it closes itself.
    fn named(&mut self, end: usize) -> bool {
        let tag = self.rest().get(1..end).unwrap_or_default().to_vec();
        self.at += end + 1;
        let begins = !tag.starts_with(b"/");
        let tag = tag.strip_prefix(b"/").unwrap_or(&tag);
        let closed = tag.ends_with(b"/");
        let tag = tag.strip_suffix(b"/").unwrap_or(tag);
        let name_end = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
        let name = String::from_utf8_lossy(tag.get(..name_end).unwrap_or_default());
        self.name = if self.xml {
            name.rsplit(':').next().unwrap_or_default().to_owned()
        } else {
            name.to_ascii_lowercase()
        };
        self.take_attributes(tag.get(name_end..).unwrap_or_default());
        let no_markup = matches!(self.name.as_str(), "script" | "style");
        if !self.xml && begins && !closed && no_markup {
            self.raw = Some(self.name.clone());
        }
        closed
    }

    fn take_attributes(&mut self, mut rest: &[u8]) {
        self.attributes.clear();
        while self.attributes.len() < ATTRIBUTES_MAX {
            rest = rest.trim_ascii_start();
            let end = rest.iter().position(|it| *it == b'=' || it.is_ascii_whitespace());
            let end = end.unwrap_or(rest.len());
            let Some((name, behind)) = rest.split_at_checked(end).filter(|it| !it.0.is_empty())
            else {
                // A value without a name.
                match rest.split_first() {
                    Some((_, behind)) => rest = behind,
                    None => return,
                }
                continue;
            };
            let (value, behind) = value(behind);
            let value = resolve(value.get(..ATTRIBUTE_BYTES).unwrap_or(value));
            self.attributes.push((String::from_utf8_lossy(name).to_ascii_lowercase(), value));
            rest = behind;
        }
    }
}

/// The value behind a name, and what follows it.
fn value(rest: &[u8]) -> (&[u8], &[u8]) {
    let Some(rest) = rest.trim_ascii_start().strip_prefix(b"=") else { return (&[], rest) };
    let rest = rest.trim_ascii_start();
    if let Some((quote @ (b'"' | b'\''), behind)) = rest.split_first() {
        let end = memchr::memchr(*quote, behind).unwrap_or(behind.len());
        return (behind.get(..end).unwrap_or_default(), behind.get(end + 1..).unwrap_or_default());
    }
    let end = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
    rest.split_at_checked(end).unwrap_or_default()
}

/// Where a tag ends, a mark inside of quotes aside; where it does not, the quote that is open.
fn tag_end(tag: &[u8]) -> Result<usize, Option<u8>> {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in tag.iter().enumerate() {
        match (quote, *byte) {
            (None, b'>') => return Ok(at),
            // Only a quote behind `=` begins a value.
            (None, b'"' | b'\'') if before == b'=' => quote = Some(*byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = *byte;
        }
    }
    Err(quote)
}

/// Where a long text may be cut: not inside of a character or of `&amp;`.
fn cut(text: &[u8]) -> usize {
    let mut end = TEXT_BYTES.min(text.len());
    while end > TEXT_BYTES - 4 && text.get(end).is_some_and(|it| it & 0xc0 == 0x80) {
        end -= 1;
    }
    let tail = text.get(end - 12..end).unwrap_or_default();
    match memchr::memrchr(b'&', tail) {
        Some(at) if !tail.get(at..).unwrap_or_default().contains(&b';') => end - 12 + at,
        _ => end,
    }
}
