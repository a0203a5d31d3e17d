//! The tokens: white space and comments, quoted text, words and numbers.

use crate::record::{Leaf, LeafKind, Sink};

use super::super::escape;
use super::super::lanes::{self, Odd};
use super::super::outcome::{Halt, Leniency};
use super::{Scanner, Shape};

/// A token that stands in the window until the window moves, or in the buffer for long ones.
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) long: bool,
    pub(super) escaped: bool,
    pub(super) len_bytes: u64,
    pub(super) offset_bytes: u64,
    /// What was seen while its end was searched.
    pub(super) odd: Option<Odd>,
}

/// What a word without quotes is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Word {
    /// A value as the standard writes it.
    Known(LeafKind),
    /// A value as other programs write it.
    Odd(LeafKind),
    /// Nothing.
    None,
}

impl<S: Sink> Scanner<'_, '_, S> {
    /// The next byte, read on if need be.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<Option<u8>, Halt> {
        match self.window.byte(self.at) {
            None => self.peek_more(),
            byte => Ok(byte),
        }
    }

    #[cold]
    fn peek_more(&mut self) -> Result<Option<u8>, Halt> {
        self.more()?;
        Ok(self.window.byte(0))
    }

    /// The next byte that is neither white space nor in a comment.
    #[inline]
    pub(super) fn significant(&mut self) -> Result<Option<u8>, Halt> {
        self.gap_at = self.at;
        self.gap_broke = false;
        loop {
            match self.peek()? {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/' | b'#') => self.comment()?,
                byte => return Ok(byte),
            }
        }
    }

    /// Whether a line ended in the white space before `self.at`.
    pub(super) fn gap_has_break(&self) -> bool {
        self.gap_broke || self.window.slice(self.gap_at, self.at).contains(&b'\n')
    }

    /// Reads until `count` bytes stand from `self.at` on, if there are as many.
    pub(super) fn ahead(&mut self, count: usize) -> Result<(), Halt> {
        self.gap_broke |= self.gap_has_break();
        self.window.ahead(self.at, count)?;
        self.at = 0;
        self.gap_at = 0;
        Ok(())
    }

    /// Reads on, keeping the token that begins at `self.at`, which becomes 0.
    fn more(&mut self) -> Result<bool, Halt> {
        self.gap_broke |= self.gap_has_break();
        let more = self.window.more(self.at)?;
        self.at = 0;
        self.gap_at = 0;
        Ok(more)
    }

    /// Steps over one comment of either kind.
    #[cold]
    fn comment(&mut self) -> Result<(), Halt> {
        self.ahead(2)?;
        let block = match (self.window.byte(0), self.window.byte(1)) {
            (Some(b'/'), Some(b'*')) => true,
            (Some(b'#'), _) | (_, Some(b'/')) => false,
            (_, None) => return Err(Halt::Truncated(self.offset())),
            _ => return Err(self.malformed()),
        };
        self.lenient(Leniency::Comments);
        self.at = self.window.len().min(2);
        let mut before = 0;
        while let Some(byte) = self.peek()? {
            if !block && byte == b'\n' {
                return Ok(());
            }
            self.at += 1;
            if block && before == b'*' && byte == b'/' {
                return Ok(());
            }
            before = byte;
        }
        if block { Err(Halt::Truncated(self.offset())) } else { Ok(()) }
    }

    /// Quoted text, from its quote at `self.at` to behind the other one.
    #[inline]
    pub(super) fn text(&mut self, quote: u8) -> Result<Piece, Halt> {
        let found = self.text_end(quote, self.at + 1);
        if let Some((length, odd)) = found
            && length <= Leaf::KEPT_BYTES
            && self.window.byte(self.at + 1 + length) == Some(quote)
        {
            let offset_bytes = self.offset();
            let from = self.at + 1;
            let to = from + length;
            self.at = to + 1;
            let (long, escaped, len_bytes, odd) = (false, false, length as u64, Some(odd));
            return Ok(Piece { from, to, long, escaped, len_bytes, offset_bytes, odd });
        }
        self.odd_text(quote, found.map_or(0, |it| it.0))
    }

    /// Where the text at `from` ends or has its first escape, and what is odd before it.
    #[inline]
    pub(super) fn text_end(&self, quote: u8, from: usize) -> Option<(usize, Odd)> {
        lanes::text_end(quote, self.window.rest(from))
    }

    /// Quoted text that is not plain: with escapes, long, or cut by the window. Its first bytes
    /// have been looked at already.
    fn odd_text(&mut self, quote: u8, plain_bytes: usize) -> Result<Piece, Halt> {
        let offset_bytes = self.offset();
        let mut next = self.at + 1 + plain_bytes;
        let mut escaped = false;
        loop {
            let Some(length) = memchr::memchr2(quote, b'\\', self.window.rest(next)) else {
                if self.window.len() > self.at + Leaf::KEPT_BYTES {
                    return self.long_text(quote, escaped, next);
                }
                next = self.read_on_in_text(next)?;
                continue;
            };
            next += length;
            if self.window.byte(next) == Some(quote) {
                let from = self.at + 1;
                self.at = next + 1;
                let len_bytes = (next - from) as u64;
                let to = next.min(from + Leaf::KEPT_BYTES);
                return Ok(Piece {
                    from,
                    to,
                    long: false,
                    escaped,
                    len_bytes,
                    offset_bytes,
                    odd: None,
                });
            }
            escaped = true;
            next += 2;
        }
    }

    /// Reads on in the middle of text; gives where its scan goes on.
    #[cold]
    fn read_on_in_text(&mut self, next: usize) -> Result<usize, Halt> {
        self.check_line(next)?;
        let next = next.max(self.window.len()) - self.at;
        if self.more()? {
            Ok(next)
        } else {
            self.at = self.window.len();
            Err(Halt::Truncated(self.offset()))
        }
    }

    /// In a file of lines, text ends with its line: a quote that is never closed must not swallow
    /// the lines below.
    fn check_line(&mut self, from: usize) -> Result<(), Halt> {
        if self.shape != Shape::Lines {
            return Ok(());
        }
        let Some(length) = memchr::memchr(b'\n', self.window.rest(from)) else { return Ok(()) };
        self.at = from + length;
        self.gap_at = self.at;
        self.gap_broke = false;
        Err(self.malformed())
    }

    /// Text that is longer than is kept: its start is kept, the rest is streamed past and counted.
    #[cold]
    fn long_text(&mut self, quote: u8, escaped: bool, next: usize) -> Result<Piece, Halt> {
        let offset_bytes = self.offset();
        let from = self.at + 1;
        self.check_line(from)?;
        self.lenient(Leniency::LongValue);
        self.long.clear();
        self.long.extend_from_slice(self.window.slice(from, from + Leaf::KEPT_BYTES));
        let mut odd = Odd::of(self.window.rest(from));
        let mut len_bytes = (self.window.len() - from) as u64;
        let mut escaped = escaped;
        let mut next = next.max(self.window.len()) - self.window.len();
        loop {
            self.at = self.window.len();
            if !self.more()? {
                return Err(Halt::Truncated(self.offset()));
            }
            while let Some(length) = memchr::memchr2(quote, b'\\', self.window.rest(next)) {
                next += length;
                if self.window.byte(next) == Some(quote) {
                    self.at = next + 1;
                    odd = odd.or(Odd::of(self.window.slice(0, next)));
                    len_bytes += next as u64;
                    let to = self.long.len();
                    let odd = Some(odd);
                    let long = true;
                    return Ok(Piece { from: 0, to, long, escaped, len_bytes, offset_bytes, odd });
                }
                escaped = true;
                next += 2;
            }
            self.check_line(0)?;
            odd = odd.or(Odd::of(self.window.rest(0)));
            len_bytes += self.window.len() as u64;
            next = next.max(self.window.len()) - self.window.len();
        }
    }

    /// A run of bytes that words and numbers are made of, from `self.at` on.
    pub(super) fn bare(&mut self) -> Result<Piece, Halt> {
        let offset_bytes = self.offset();
        let mut length = 0;
        loop {
            match self.window.byte(self.at + length) {
                Some(byte) if is_bare(byte) => length += 1,
                Some(_) => break,
                None if length > Leaf::KEPT_BYTES => return Err(self.malformed()),
                None => {
                    if !self.more()? {
                        break;
                    }
                }
            }
        }
        let from = self.at;
        self.at += length;
        Ok(Piece {
            from,
            to: self.at,
            long: false,
            escaped: false,
            len_bytes: length as u64,
            offset_bytes,
            odd: None,
        })
    }

    /// The bytes of a token.
    #[inline]
    pub(super) fn raw(&self, piece: &Piece) -> &[u8] {
        if piece.long { &self.long } else { self.window.slice(piece.from, piece.to) }
    }

    /// Notes what is odd about text that was read.
    #[inline]
    pub(super) fn check_text(&mut self, piece: &Piece, odd: Odd) -> Result<(), Halt> {
        if odd.any() || piece.escaped || piece.len_bytes > KEPT {
            self.check_odd_text(piece, odd)?;
        }
        Ok(())
    }

    pub(super) fn check_odd_text(&mut self, piece: &Piece, odd: Odd) -> Result<(), Halt> {
        if odd.control {
            self.lenient(Leniency::ControlCharacter);
            if !piece.long && memchr::memchr(b'\n', self.raw(piece)).is_some() {
                self.check_line(piece.from)?;
            }
        }
        if piece.len_bytes > KEPT {
            self.lenient(Leniency::LongValue);
        }
        let escapes =
            if piece.escaped { escape::check(self.raw(piece)) } else { escape::Odd::default() };
        if escapes.bad_escape {
            self.lenient(Leniency::BadEscape);
        }
        if escapes.lone_surrogate {
            self.lenient(Leniency::LoneSurrogate);
        }
        if odd.high
            && let Err(err) = std::str::from_utf8(self.raw(piece))
            && (err.error_len().is_some() || piece.len_bytes <= KEPT)
        {
            self.outcome.bad_text(piece.offset_bytes);
        }
        Ok(())
    }
}

const KEPT: u64 = Leaf::KEPT_BYTES as u64;

/// Whether words, numbers and keys without quotes are made of this byte.
#[inline]
pub(super) fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_' | b'$')
}

/// Says what a word without quotes is.
pub(super) fn classify(raw: &[u8]) -> Word {
    match raw {
        b"true" | b"false" => Word::Known(LeafKind::Bool),
        b"null" => Word::Known(LeafKind::Null),
        b"True" | b"False" | b"TRUE" | b"FALSE" => Word::Odd(LeafKind::Bool),
        b"None" | b"Null" | b"NULL" | b"nil" | b"undefined" => Word::Odd(LeafKind::Null),
        _ => number(raw),
    }
}

/// Follows the grammar of a number, and the looser one of other programs.
fn number(raw: &[u8]) -> Word {
    let (strict_sign, unsigned) = match raw {
        [b'+', rest @ ..] => (false, rest),
        [b'-', rest @ ..] | rest => (true, rest),
    };
    if matches!(unsigned, b"NaN" | b"nan" | b"NAN" | b"Infinity" | b"infinity" | b"inf" | b"Inf") {
        return Word::Odd(LeafKind::Number);
    }
    if let [b'0', b'x' | b'X', hex @ ..] = unsigned {
        let is_hex = !hex.is_empty() && hex.iter().all(u8::is_ascii_hexdigit);
        return if is_hex { Word::Odd(LeafKind::Number) } else { Word::None };
    }
    let (whole, rest) = digits(unsigned);
    let leading_zero = whole > 1 && unsigned.first() == Some(&b'0');
    let (point, part, rest) = match rest {
        [b'.', rest @ ..] => {
            let (part, rest) = digits(rest);
            (true, part, rest)
        }
        rest => (false, 0, rest),
    };
    if whole == 0 && part == 0 {
        return Word::None;
    }
    let rest = match rest {
        [b'e' | b'E', b'+' | b'-', power @ ..] | [b'e' | b'E', power @ ..] => {
            let (count, rest) = digits(power);
            if count == 0 {
                return Word::None;
            }
            rest
        }
        rest => rest,
    };
    let strict = strict_sign && whole > 0 && !leading_zero && (!point || part > 0);
    match rest {
        [] if strict => Word::Known(LeafKind::Number),
        [] => Word::Odd(LeafKind::Number),
        _ => Word::None,
    }
}

/// How many digits stand at the start, and what stands behind them.
fn digits(raw: &[u8]) -> (usize, &[u8]) {
    let count = raw.iter().take_while(|it| it.is_ascii_digit()).count();
    (count, raw.get(count..).unwrap_or_default())
}
