//! The walk over one value: what may come next, and what is pushed.

use crate::findings::ProblemKind;
use crate::record::{Container, Leaf, LeafKind, Sink};

use super::super::lanes::Odd;
use super::super::outcome::{Halt, Leniency, go_on};
use super::stencil::begins_with;
use super::token::{self, Piece, Word};
use super::{DEPTH_MAX, Scanner, Shape};

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// A value, behind a colon or at the start.
    Value,
    /// A value or the end of the list; behind its bracket or a comma.
    Item { first: bool },
    /// A key or the end of the object; behind its bracket or a comma.
    Key { first: bool },
    /// The colon behind a key.
    Colon,
    /// A comma or the end of the container.
    Next,
}

impl<S: Sink> Scanner<'_, '_, S> {
    /// Reads one value whole, from its first byte at `self.at`.
    pub(super) fn value(&mut self) -> Result<(), Halt> {
        let mut want = Want::Value;
        loop {
            if matches!(want, Want::Key { .. }) {
                want = self.members(want)?;
            }
            let Some(byte) = self.significant()? else {
                return Err(Halt::Truncated(self.offset()));
            };
            want = match (want, byte) {
                (Want::Next, b',') => {
                    self.at += 1;
                    self.behind(false)
                }
                (Want::Next | Want::Key { .. }, b'}') if self.in_object() => {
                    self.close(want)?;
                    Want::Next
                }
                (Want::Next | Want::Item { .. }, b']') if !self.in_object() => {
                    self.close(want)?;
                    Want::Next
                }
                (Want::Key { .. }, _) if byte != b',' => {
                    self.key(byte)?;
                    Want::Colon
                }
                (Want::Colon, b':') => {
                    self.at += 1;
                    Want::Value
                }
                (Want::Item { .. } | Want::Key { .. }, b',') => {
                    self.lenient(Leniency::TrailingComma);
                    self.at += 1;
                    self.behind(false)
                }
                (Want::Item { .. }, b'{') => self.objects()?,
                (Want::Value | Want::Item { .. }, b'{' | b'[') => self.open(byte)?,
                (Want::Value | Want::Item { .. }, _) => {
                    self.leaf(byte)?;
                    Want::Next
                }
                _ => return Err(self.malformed()),
            };
            if self.depth == 0 {
                return Ok(());
            }
        }
    }

    /// What may stand at the start of the innermost container, or behind a comma in it.
    fn behind(&self, first: bool) -> Want {
        if self.in_object() { Want::Key { first } } else { Want::Item { first } }
    }

    fn in_object(&self) -> bool {
        let Some(level) = self.depth.checked_sub(1) else { return false };
        self.stack.get(level / 64).is_some_and(|bits| bits >> (level % 64) & 1 == 1)
    }

    fn document(&mut self) -> Result<(), Halt> {
        if self.depth > 0 || self.shape == Shape::Part {
            return Ok(());
        }
        let number = self.outcome.documents;
        self.outcome.documents += 1;
        go_on(self.sink.document(number))
    }

    pub(super) fn open(&mut self, byte: u8) -> Result<Want, Halt> {
        self.stencil.learning = false;
        if self.depth == DEPTH_MAX {
            self.skip_deep()?;
            return Ok(Want::Next);
        }
        self.document()?;
        self.scalar_root &= self.depth > 0;
        let container = if byte == b'{' { Container::Object } else { Container::Array };
        go_on(self.sink.open(container, self.offset()))?;
        if let Some(bits) = self.stack.get_mut(self.depth / 64) {
            let bit = 1 << (self.depth % 64);
            *bits = if container == Container::Object { *bits | bit } else { *bits & !bit };
        }
        self.depth += 1;
        self.at += 1;
        Ok(self.behind(true))
    }

    fn close(&mut self, want: Want) -> Result<(), Halt> {
        if matches!(want, Want::Key { first: false } | Want::Item { first: false }) {
            self.lenient(Leniency::TrailingComma);
        }
        self.at += 1;
        self.depth -= 1;
        go_on(self.sink.close(self.offset()))?;
        if self.stencil.learning {
            self.learned();
        }
        Ok(())
    }

    /// Takes members as long as they come as the sink expects, which nearly all of an export do:
    /// the key, its colon and plain text, nothing between them. Says what may come then.
    fn members(&mut self, mut want: Want) -> Result<Want, Halt> {
        loop {
            let expected = self.sink.expected();
            let length = expected.len();
            if length == 0 || !begins_with(self.window.rest(self.at), expected) {
                return Ok(want);
            }
            let offset_bytes = self.offset();
            self.at += length;
            if self.stencil.learning {
                self.stencil.key(offset_bytes + 1, self.offset() - 2);
            }
            go_on(self.sink.expected_key(offset_bytes))?;
            let from = self.at + 1;
            if self.window.byte(self.at) != Some(b'"') {
                return Ok(Want::Value);
            }
            let Some((length, odd)) = self.text_end(b'"', from) else { return Ok(Want::Value) };
            let to = from + length;
            if self.window.byte(to) != Some(b'"') || length > Leaf::KEPT_BYTES {
                return Ok(Want::Value);
            }
            let offset_bytes = self.offset();
            self.at = to + 1;
            if self.stencil.learning {
                self.stencil.value(offset_bytes, self.offset());
            }
            if odd.any() {
                let (long, escaped, len_bytes) = (false, false, length as u64);
                let seen = Some(odd);
                let piece = Piece { from, to, long, escaped, len_bytes, offset_bytes, odd: seen };
                self.check_odd_text(&piece, odd)?;
            }
            go_on(self.sink.leaf(Leaf {
                kind: LeafKind::Text,
                raw: self.window.slice(from, to),
                escaped: false,
                len_bytes: length as u64,
                offset_bytes,
            }))?;
            if self.window.byte(self.at) != Some(b',') {
                return Ok(Want::Next);
            }
            self.at += 1;
            want = Want::Key { first: false };
        }
    }

    fn key(&mut self, byte: u8) -> Result<(), Halt> {
        let piece = match byte {
            b'"' => self.text(byte)?,
            b'\'' => {
                self.lenient(Leniency::SingleQuotes);
                self.text(byte)?
            }
            _ if token::is_bare(byte) => {
                self.lenient(Leniency::BareKeys);
                self.bare()?
            }
            _ => return Err(self.malformed()),
        };
        let odd = piece.odd.unwrap_or_else(|| Odd::of(self.raw(&piece)));
        self.check_text(&piece, odd)?;
        // A key in other quotes, or in none, is written otherwise than its bytes say.
        self.stencil.learning &= byte == b'"' && !piece.long;
        if self.stencil.learning {
            self.stencil.key(piece.offset_bytes + 1, piece.offset_bytes + 1 + piece.len_bytes);
        }
        let raw = if piece.long { &self.long } else { self.window.slice(piece.from, piece.to) };
        go_on(self.sink.key(raw, piece.escaped, piece.offset_bytes))
    }

    fn leaf(&mut self, byte: u8) -> Result<(), Halt> {
        let (kind, piece) = match byte {
            b'"' | b'\'' => {
                let piece = self.text(byte)?;
                if byte == b'\'' {
                    self.lenient(Leniency::SingleQuotes);
                }
                let odd = piece.odd.unwrap_or_else(|| Odd::of(self.raw(&piece)));
                self.check_text(&piece, odd)?;
                (LeafKind::Text, piece)
            }
            _ if token::is_bare(byte) => self.word()?,
            _ => return Err(self.malformed()),
        };
        self.document()?;
        self.scalar_root |= self.depth == 0;
        self.stencil.learning &= byte != b'\'' && !piece.long;
        if self.stencil.learning {
            self.stencil.value(piece.offset_bytes, self.offset());
        }
        let raw = if piece.long { &self.long } else { self.window.slice(piece.from, piece.to) };
        go_on(self.sink.leaf(Leaf {
            kind,
            raw,
            escaped: piece.escaped,
            len_bytes: piece.len_bytes,
            offset_bytes: piece.offset_bytes,
        }))
    }

    /// A value without quotes. Where the text ends behind it inside a container it may have been
    /// cut, and half a number is a wrong number.
    fn word(&mut self) -> Result<(LeafKind, Piece), Halt> {
        let piece = self.bare()?;
        let raw = self.raw(&piece);
        let word = token::classify(raw);
        if self.depth > 0 && self.window.byte(self.at).is_none() {
            return Err(Halt::Truncated(self.offset()));
        }
        let kind = match word {
            Word::Known(kind) => kind,
            Word::Odd(kind) => {
                let is_number = kind == LeafKind::Number;
                self.lenient(if is_number { Leniency::OddNumber } else { Leniency::OddWord });
                kind
            }
            Word::None => {
                self.at = piece.from;
                return Err(self.malformed());
            }
        };
        Ok((kind, piece))
    }

    /// Steps over a container that is nested too deep, without pushing anything of it.
    fn skip_deep(&mut self) -> Result<(), Halt> {
        self.outcome.fault(ProblemKind::TooDeep, self.offset());
        self.lenient(Leniency::TooDeep);
        let mut depth = 0_u64;
        while let Some(byte) = self.peek()? {
            match byte {
                b'"' => {
                    self.text(byte)?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                self.sink.skipped(self.offset());
                return Ok(());
            }
        }
        Err(Halt::Truncated(self.offset()))
    }
}
