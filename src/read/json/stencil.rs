//! Objects of a list that are written alike, as nearly all of an export are: what stands around the
//! values is learned from one of them, and the next is held against it and told as a whole.
//!
//! Only what is beyond doubt is told so. Anything odd, and anything that the window cuts, is read
//! again piece by piece, by the code that knows what to say about it.

use crate::record::{Flat, FlatValue, Leaf, LeafKind, Sink};

use super::super::escape;
use super::super::lanes::{self, Odd};
use super::super::outcome::{Halt, go_on};
use super::token::{self, Word};
use super::walk::Want;
use super::{DEPTH_MAX, Scanner};

/// Most values of an object that is told as a whole.
const VALUES_MAX: usize = 64;

/// Objects in a row that may differ before the list counts as a mixed one.
const MISSES_MAX: u32 = 4;

/// Objects of a mixed list that are read piece by piece before the next is tried.
const PAUSE: u32 = 16;

/// What is learned of the objects of a list.
#[derive(Default)]
pub(super) struct Stencil {
    /// What stands before the first value, between the values and behind the last.
    glue: Vec<u8>,
    /// The length of each stretch before a value.
    before: Vec<usize>,
    /// The values of the object at hand.
    values: Vec<FlatValue>,
    ready: bool,
    misses: u32,
    pause: u32,
    pub(super) learning: bool,
    /// Where the object that is learned from begins, its keys, and its values with their quotes.
    start: u64,
    keys: Vec<(u64, u64)>,
    spans: Vec<(u64, u64)>,
}

impl Stencil {
    /// A key that was read, without quotes.
    pub(super) fn key(&mut self, from: u64, to: u64) {
        self.keys.push((from, to));
    }

    /// A plain value that was read, quotes and all.
    pub(super) fn value(&mut self, from: u64, to: u64) {
        self.spans.push((from, to));
        // More would be learned in vain.
        self.learning = self.spans.len() <= VALUES_MAX;
    }

    fn begin(&mut self, start: u64) {
        self.keys.clear();
        self.spans.clear();
        self.start = start;
        self.learning = true;
    }

    /// Notes that an object differs from the one before it.
    fn missed(&mut self) {
        self.misses += 1;
        if self.misses > MISSES_MAX {
            self.ready = false;
            self.pause = PAUSE;
        }
    }

    /// Finds the values of an object that is written as was learned; gives its length.
    fn fit(&mut self, text: &[u8]) -> Option<usize> {
        self.values.clear();
        let mut glue = &*self.glue;
        let mut at = 0;
        for length in &self.before {
            let (piece, rest) = glue.split_at_checked(*length)?;
            glue = rest;
            if !begins_with(text.get(at..)?, piece) {
                return None;
            }
            at += length;
            let value = if text.get(at) == Some(&b'"') {
                let value = quoted(text, at + 1)?;
                at = value.to as usize + 1;
                value
            } else {
                let value = bare(text, at)?;
                at = value.to as usize;
                value
            };
            self.values.push(value);
        }
        begins_with(text.get(at..)?, glue).then_some(at + glue.len())
    }
}

impl<S: Sink> Scanner<'_, '_, S> {
    /// Tells objects of a list as long as they are written alike; opens the first that is not. Says
    /// what may come then.
    pub(super) fn objects(&mut self) -> Result<Want, Halt> {
        loop {
            if !self.told_flat()? {
                let start = self.offset();
                let want = self.open(b'{')?;
                if self.stencil.pause > 0 {
                    self.stencil.pause -= 1;
                } else if want == (Want::Key { first: true }) {
                    self.stencil.begin(start);
                }
                return Ok(want);
            }
            if self.window.byte(self.at) != Some(b',') {
                return Ok(Want::Next);
            }
            self.at += 1;
            if self.significant()? != Some(b'{') {
                return Ok(Want::Item { first: false });
            }
        }
    }

    /// Tells the object that begins here, if it is written as was learned.
    #[inline]
    fn told_flat(&mut self) -> Result<bool, Halt> {
        let Self { stencil, window, sink, .. } = self;
        if !stencil.ready || stencil.pause > 0 || self.depth >= DEPTH_MAX || !sink.takes_flat() {
            return Ok(false);
        }
        let Some(length) = stencil.fit(window.rest(self.at)) else {
            stencil.missed();
            return Ok(false);
        };
        stencil.misses = 0;
        let text = window.slice(self.at, self.at + length);
        let offset_bytes = window.offset(self.at);
        self.at += length;
        go_on(sink.flat(&Flat { text, offset_bytes, values: &stencil.values }))?;
        Ok(true)
    }

    /// The object that is learned from has ended.
    pub(super) fn learned(&mut self) {
        let end = self.offset();
        let Self { stencil, window, sink, .. } = self;
        stencil.learning = false;
        let base = window.offset(0);
        if stencil.start < base {
            // The window has moved past its beginning: the next one will do.
            return;
        }
        stencil.ready = false;
        let text =
            |(from, to): (u64, u64)| window.slice((from - base) as usize, (to - base) as usize);
        let keys: Vec<&[u8]> = stencil.keys.iter().map(|it| text(*it)).collect();
        if keys.is_empty() || keys.len() != stencil.spans.len() || !sink.learn(&keys) {
            stencil.pause = PAUSE;
            return;
        }
        stencil.glue.clear();
        stencil.before.clear();
        let mut from = stencil.start;
        for (start, end) in &stencil.spans {
            stencil.glue.extend_from_slice(text((from, *start)));
            stencil.before.push((*start - from) as usize);
            from = *end;
        }
        stencil.glue.extend_from_slice(text((from, end)));
        stencil.ready = true;
    }
}

/// The text whose first byte stands at `from`, behind its quote.
#[inline]
fn quoted(text: &[u8], from: usize) -> Option<FlatValue> {
    let (length, odd) = lanes::text_end(b'"', text.get(from..)?)?;
    let to = from + length;
    if odd.any() || length > Leaf::KEPT_BYTES || text.get(to) != Some(&b'"') {
        return odd_text(text, from);
    }
    let (from, to) = (from as u32, to as u32);
    Some(FlatValue { from, to, kind: LeafKind::Text, escaped: false })
}

/// Text with escapes or beyond ASCII, unless something is wrong with it.
#[inline(never)]
fn odd_text(text: &[u8], from: usize) -> Option<FlatValue> {
    let mut to = from;
    let mut escaped = false;
    loop {
        to += memchr::memchr2(b'"', b'\\', text.get(to..)?)?;
        if text.get(to) == Some(&b'"') {
            break;
        }
        escaped = true;
        to += 2;
    }
    let raw = text.get(from..to)?;
    let odd = Odd::of(raw);
    let fine = raw.len() <= Leaf::KEPT_BYTES
        && !odd.control
        && (!escaped || escape::check(raw) == escape::Odd::default())
        && (!odd.high || std::str::from_utf8(raw).is_ok());
    let (from, to) = (from as u32, to as u32);
    fine.then_some(FlatValue { from, to, kind: LeafKind::Text, escaped })
}

/// A word or number as the standard writes it.
fn bare(text: &[u8], from: usize) -> Option<FlatValue> {
    let rest = text.get(from..)?;
    let length = rest.iter().take_while(|it| token::is_bare(**it)).count();
    let Word::Known(kind) = token::classify(rest.get(..length)?) else { return None };
    Some(FlatValue { from: from as u32, to: (from + length) as u32, kind, escaped: false })
}

/// Whether `text` begins with `expected`, which is a few words long.
#[inline]
pub(super) fn begins_with(text: &[u8], expected: &[u8]) -> bool {
    let Some(text) = text.get(..expected.len()) else { return false };
    if let (Some(a), Some(b)) = (text.last_chunk::<8>(), expected.last_chunk::<8>()) {
        let (words, others) = (text.as_chunks::<8>().0, expected.as_chunks::<8>().0);
        let word = |it: &[u8; 8]| u64::from_le_bytes(*it);
        let odd =
            words.iter().zip(others).fold(word(a) ^ word(b), |odd, (a, b)| odd | word(a) ^ word(b));
        return odd == 0;
    }
    text.iter().zip(expected).fold(0, |odd, (a, b)| odd | (a ^ b)) == 0
}
