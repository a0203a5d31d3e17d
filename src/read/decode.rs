//! Text encodings: whatever an entry is written in comes out as UTF-8, as a stream.

use std::borrow::Cow;
use std::io;

use super::ends::Ends;
use super::legacy::guess_legacy;
use super::outcome::Encoding;

/// Bytes that the encoding is judged by.
const HEAD_BYTES: usize = 64 << 10;

/// Bytes that suffice where only the kinds of UTF are told apart.
const HEAD_UTF_BYTES: usize = 4 << 10;

/// Bytes that are asked for at first, since most entries are small.
const FIRST_BYTES: usize = 4 << 10;

/// Room that a converter needs to make any progress.
const ROOM_BYTES: usize = 64;

/// The decoded text of an entry: positions in records count its bytes.
///
/// UTF-8 passes through untouched, faults and byte order mark included, so that a position in it is
/// a position in the entry. Everything else is converted, without its byte order mark.
pub struct Decoded<'a> {
    input: &'a mut dyn io::Read,
    encoding: Encoding,
    decoder: Option<encoding_rs::Decoder>,
    raw: Vec<u8>,
    raw_at: usize,
    spill: Vec<u8>,
    ended: bool,
    had_errors: bool,
    /// A fault of the input met while judging, given out behind what was read before it.
    pending: Option<io::Error>,
    /// Puts rare ends of lines into usual ones, where the text has such.
    ends: Option<Ends>,
}

impl<'a> Decoded<'a> {
    /// Judges the encoding by the first 64 KiB of `input`.
    ///
    /// `legacy` says whether text that is not UTF-8 may be in an encoding of one country; where the
    /// format itself says UTF-8 (JSON), bytes that are not stay as they are.
    pub fn new(input: &'a mut dyn io::Read, legacy: bool) -> io::Result<Self> {
        let head_bytes = if legacy { HEAD_BYTES } else { HEAD_UTF_BYTES };
        let mut raw = vec![0; FIRST_BYTES.min(head_bytes)];
        let mut len = 0;
        let mut ended = false;
        let mut pending = None;
        while len < head_bytes {
            if len == raw.len() {
                raw.resize((2 * len).min(head_bytes), 0);
            }
            match input.read(raw.get_mut(len..).unwrap_or_default()) {
                Ok(0) => {
                    ended = true;
                    break;
                }
                Ok(count) => len += count,
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                Err(err) if len > 0 => {
                    pending = Some(err);
                    break;
                }
                Err(err) => return Err(err),
            }
        }
        raw.truncate(len);
        let encoding = guess(&raw, legacy);
        let decoder = coder(encoding).map(encoding_rs::Encoding::new_decoder_with_bom_removal);
        let spill = Vec::new();
        let had_errors = false;
        let (raw_at, ends) = (0, None);
        Ok(Self { input, encoding, decoder, raw, raw_at, spill, ended, had_errors, pending, ends })
    }

    /// The same for a format that goes by lines, before anything was read: lines end in a line feed,
    /// whatever ends them in the entry. `returns` says whether a carriage return alone is one of
    /// those.
    #[must_use]
    pub fn in_lines(mut self, returns: bool) -> Self {
        if memchr::memchr(b'\n', &self.raw).is_none() {
            let head = match coder(self.encoding) {
                Some(coder) => {
                    Cow::Owned(coder.decode_without_bom_handling(&self.raw).0.into_owned().into())
                }
                None => Cow::Borrowed(&*self.raw),
            };
            self.ends = Ends::of(&head, returns);
        }
        self
    }

    /// Whether a place in it is the same place in the input, and what stands there, too.
    pub fn is_untouched(&self) -> bool {
        self.encoding == Encoding::Utf8 && self.ends.is_none()
    }

    /// The encoding that was judged.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Whether bytes were met that are no text in the encoding and became replacement marks.
    pub fn had_errors(&self) -> bool {
        self.had_errors
    }

    fn refill(&mut self) -> io::Result<()> {
        if self.raw_at < self.raw.len() || self.ended {
            return Ok(());
        }
        if let Some(err) = self.pending.take() {
            return Err(err);
        }
        self.raw.resize(HEAD_BYTES, 0);
        self.raw_at = 0;
        loop {
            match self.input.read(&mut self.raw) {
                Ok(count) => {
                    self.raw.truncate(count);
                    self.ended = count == 0;
                    return Ok(());
                }
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                Err(err) => {
                    self.raw.clear();
                    return Err(err);
                }
            }
        }
    }

    fn convert(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            self.refill()?;
            let Some(decoder) = self.decoder.as_mut() else { return Ok(0) };
            let from = self.raw.get(self.raw_at..).unwrap_or_default();
            let (result, read, written, had_errors) = decoder.decode_to_utf8(from, out, self.ended);
            self.raw_at += read;
            self.had_errors |= had_errors;
            let done = self.ended && result == encoding_rs::CoderResult::InputEmpty;
            if done {
                self.decoder = None;
            }
            if done || written > 0 {
                return Ok(written);
            }
        }
    }
}

impl io::Read for Decoded<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let Some(mut ends) = self.ends.take() else { return self.as_written(buf) };
        let read = ends.read(buf, |room| self.as_written(room));
        self.ends = Some(ends);
        read
    }
}

impl Decoded<'_> {
    fn as_written(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if !self.spill.is_empty() || self.decoder.is_some() && buf.len() < ROOM_BYTES {
            if self.spill.is_empty() {
                let mut room = [0; ROOM_BYTES];
                let count = self.convert(&mut room)?;
                self.spill.extend(room.iter().take(count));
            }
            let count = io::Read::read(&mut self.spill.as_slice(), buf)?;
            self.spill.drain(..count);
            return Ok(count);
        }
        if self.decoder.is_some() {
            return self.convert(buf);
        }
        if coder(self.encoding).is_some() {
            return Ok(0);
        }
        if self.raw_at < self.raw.len() {
            let mut from = self.raw.get(self.raw_at..).unwrap_or_default();
            let count = io::Read::read(&mut from, buf)?;
            self.raw_at += count;
            return Ok(count);
        }
        if let Some(err) = self.pending.take() {
            return Err(err);
        }
        if self.ended { Ok(0) } else { self.input.read(buf) }
    }
}

pub(super) fn coder(encoding: Encoding) -> Option<&'static encoding_rs::Encoding> {
    match encoding {
        Encoding::Utf8 | Encoding::Utf32 => None,
        Encoding::Utf16Le => Some(encoding_rs::UTF_16LE),
        Encoding::Utf16Be => Some(encoding_rs::UTF_16BE),
        Encoding::Gb18030 => Some(encoding_rs::GB18030),
        Encoding::Big5 => Some(encoding_rs::BIG5),
        Encoding::ShiftJis => Some(encoding_rs::SHIFT_JIS),
        Encoding::EucKr => Some(encoding_rs::EUC_KR),
        Encoding::Windows1250 => Some(encoding_rs::WINDOWS_1250),
        Encoding::Windows1251 => Some(encoding_rs::WINDOWS_1251),
        Encoding::Windows1252 => Some(encoding_rs::WINDOWS_1252),
        Encoding::Windows1253 => Some(encoding_rs::WINDOWS_1253),
        Encoding::Windows1254 => Some(encoding_rs::WINDOWS_1254),
        Encoding::Windows1255 => Some(encoding_rs::WINDOWS_1255),
        Encoding::Windows1256 => Some(encoding_rs::WINDOWS_1256),
    }
}

/// Judges by marks at the start, then by where zeros stand, then by what decodes.
pub(super) fn guess(head: &[u8], legacy: bool) -> Encoding {
    match head {
        [0xff, 0xfe, 0, 0, ..]
        | [0, 0, 0xfe, 0xff, ..]
        | [1..=0x7f, 0, 0, 0, ..]
        | [0, 0, 0, 1..=0x7f, ..] => return Encoding::Utf32,
        [0xff, 0xfe, ..] => return Encoding::Utf16Le,
        [0xfe, 0xff, ..] => return Encoding::Utf16Be,
        [0xef, 0xbb, 0xbf, ..] => return Encoding::Utf8,
        [1..=0x7f, 0, ..] if zeros_at(head, 1) => return Encoding::Utf16Le,
        [0, 1..=0x7f, ..] if zeros_at(head, 0) => return Encoding::Utf16Be,
        _ => {}
    }
    let Err(err) = std::str::from_utf8(head) else { return Encoding::Utf8 };
    // A character cut by the end of the head is no fault.
    let cut = err.error_len().is_none();
    if cut || !legacy { Encoding::Utf8 } else { guess_legacy(head) }
}

/// Whether most pairs have their zero at `side` and hardly any at the other one.
fn zeros_at(head: &[u8], side: usize) -> bool {
    let mut zeros = [0_usize; 2];
    let mut pairs = 0_usize;
    for pair in head.chunks_exact(2).take(512) {
        pairs += 1;
        for (count, byte) in zeros.iter_mut().zip(pair) {
            *count += usize::from(*byte == 0);
        }
    }
    let here = zeros.get(side).copied().unwrap_or(0);
    let there = zeros.get(1 - side).copied().unwrap_or(0);
    here * 3 >= pairs && there * 10 <= here
}
