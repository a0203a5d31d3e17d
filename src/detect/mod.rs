//! Sensitive values inside a text: e-mail, phone, internet address, card, place, …
//!
//! Every kind has a verifier of its own; all are tried in one walk over the starts of tokens, and
//! none is a pattern: a pattern takes the number of a video for a card. What a field is called
//! ([`by_key`]) says more than what its value looks like, so it is asked first, once a path.
//!
//! - Owns: one file per kind of value, the gate before them, what field names say.
//! - May use: `text` (the check of card numbers), `record` (hints), `findings` (kinds of value).
//! - Never: keeps the value it found.

mod card;
mod date;
mod digest;
mod email;
mod iban;
mod ip4;
mod ip6;
mod keys;
mod link;
mod mac;
mod phone;
mod place;
mod resident;
mod spelling;
mod token;
mod value;

use std::ops::Range;

use link::Link;

pub use keys::{by_key, rules_out};
pub use link::Links;
pub use spelling::{Spelling, simplify, start_of};
pub use value::with_key;

use crate::findings::IdentifierKind;
use crate::record::Hints;

/// A sensitive value found. The value itself is not in here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: IdentifierKind,
    /// Stands for the value: equal values in their normal form have equal numbers.
    pub hash: u64,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// Digits that the shortest sensitive number has.
const DIGITS_MIN: u16 = 7;
/// Dots or colons that the shortest internet address has.
const DOTS_COLONS_MIN: u16 = 3;
/// Length of a network card's number with dashes, which can have few digits and no colon.
const MAC_LENGTH: usize = 17;

/// The gate: whether a text with these counts can hold anything at all.
pub fn worth_a_look(hints: Hints, len: usize) -> bool {
    hints.at_sign
        || hints.digits >= DIGITS_MIN
        || hints.dots_colons >= DOTS_COLONS_MIN
        || len == MAC_LENGTH
}

/// Finds what can be told by its look alone, in text whose escapes were resolved.
///
/// Found are `Email`, `Phone`, `Ip`, `Mac`, `Coordinates`, `PaymentCard`, `Iban`, `CnResidentId`
/// and `CnBankCard`, in the order in which they stand; ranges do not overlap.
pub fn in_text(text: &[u8], sink: &mut impl FnMut(Found)) {
    if date::is_date(text) || link::is_plain(text) {
        return;
    }
    let mut walk = Walk { text, link: Link::default(), run_end: 0, done: 0 };
    let mut here = 0;
    while let Some(byte) = text.get(here) {
        let found = match START.get(usize::from(*byte)) {
            Some(Start::Token) => {
                if *byte == b':'
                    && here >= walk.link.end
                    && text.get(here..here + 3) == Some(b"://")
                {
                    walk.link = Link::at(text, here);
                }
                walk.token(here)
            }
            Some(Start::Sign) => walk.email(here),
            _ => None,
        };
        if let Some(found) = found {
            here = found.range.end.max(here + 1);
            walk.done = here;
            sink(found);
        } else {
            here = token::next(text, here);
        }
    }
}

/// What a byte can begin.
#[derive(Clone, Copy)]
enum Start {
    Nothing,
    Token,
    Sign,
}

/// For each byte what it can begin.
const START: [Start; 256] = {
    let mut table = [Start::Nothing; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        let token =
            matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'(' | b'a'..=b'f' | b'A'..=b'Z' | b':');
        #[expect(clippy::indexing_slicing, reason = "a constant, checked when it is built")]
        if token {
            table[byte as usize] = Start::Token;
        } else if byte == b'@' {
            table[byte as usize] = Start::Sign;
        }
        byte += 1;
    }
    table
};

struct Walk<'a> {
    text: &'a [u8],
    /// The link that was met last.
    link: Link,
    /// No phone or card begins before this index: a run of digits was looked at up to there.
    run_end: usize,
    /// Everything before this index belongs to what was found.
    done: usize,
}

impl Walk<'_> {
    /// Tries what can begin at `start`.
    fn token(&mut self, start: usize) -> Option<Found> {
        let text = self.text;
        let (byte, previous) = (token::at(text, start), token::before(text, start));
        if token::is_word(previous) && byte != b'+' && byte != b'(' || previous == b'.' {
            return None;
        }
        if start < self.link.end {
            return self.in_link(start);
        }
        match byte {
            b'+' => self.phone(start),
            b'(' => text.get(start + 1)?.is_ascii_digit().then(|| self.phone(start))?,
            b'-' => place::starting(text, start),
            b':' => ip6::starting(text, start),
            b'G'..=b'Z' => iban::starting(text, start),
            b'a'..=b'f' => self.hexadecimal(start),
            b'A'..=b'F' => self.hexadecimal(start).or_else(|| iban::starting(text, start)),
            _ => self.hexadecimal(start).or_else(|| self.number(start)),
        }
    }

    /// Inside a link only addresses of hosts, places and, in what was asked, values are told
    /// apart from the numbers of pages.
    fn in_link(&self, start: usize) -> Option<Found> {
        let text = self.text;
        let asked = start > self.link.query && token::before(text, start) == b'=';
        if start == self.link.host || asked {
            if let Some(found) = ip4::starting(text, start) {
                return Some(found);
            }
            if let Some(found) = asked.then(|| ip6::starting(text, start)).flatten() {
                return Some(found);
            }
        }
        let before = token::before(text, start);
        let may_be_place = matches!(before, b'=' | b'@' | b'/' | b',' | b':');
        may_be_place.then(|| place::starting(text, start)).flatten()
    }

    fn hexadecimal(&self, start: usize) -> Option<Found> {
        // A pair, or a group of an address, and what parts it from the next.
        let pair = matches!(token::at(self.text, start + 2), b':' | b'-');
        if !pair && !(1..=4).any(|it| token::at(self.text, start + it) == b':') {
            return None;
        }
        if pair && token::at(self.text, start + 1).is_ascii_hexdigit() {
            let found = mac::starting(self.text, start);
            if found.is_some() {
                return found;
            }
        }
        // A group before this colon would be part of the same address.
        let before = token::before(self.text, start);
        let goes_on = before == b':'
            && token::before(self.text, start - 1).is_ascii_hexdigit()
            && token::before(self.text, start.saturating_sub(2)).is_ascii_hexdigit();
        if goes_on { None } else { ip6::starting(self.text, start) }
    }

    fn number(&mut self, start: usize) -> Option<Found> {
        let text = self.text;
        if !token::number_may_start(text, start) {
            return None;
        }
        let found = ip4::starting(text, start)
            .or_else(|| place::starting(text, start))
            .or_else(|| resident::starting(text, start));
        if found.is_some() || start < self.run_end {
            return found;
        }
        card::starting(text, start).or_else(|| self.phone(start))
    }

    fn phone(&mut self, start: usize) -> Option<Found> {
        if start < self.run_end {
            return None;
        }
        let (found, end) = phone::starting(self.text, start);
        // A bracket may as well stand around a whole number.
        if found.is_some() || token::at(self.text, start) != b'(' {
            self.run_end = end;
        }
        found
    }

    fn email(&self, sign: usize) -> Option<Found> {
        // `//name:word@host`: what stands before the host of a link is no address.
        let head = self.text.get(self.link.host..sign).unwrap_or_default();
        if sign < self.link.end && !head.contains(&b'/') {
            return None;
        }
        email::around(self.text, sign).filter(|it| it.range.start >= self.done)
    }
}
