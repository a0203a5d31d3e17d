//! Card numbers: an issuer's first digits, a length, the Luhn check, and a reason to believe it.
//!
//! One arbitrary number in ten passes the Luhn check, and numbers of videos have 19 digits. So a
//! number in one piece needs a word before it that says card; digits in groups need none.

use super::digest::Digest;
use super::token::{at, before, has_context, is_word};
use super::{Found, IdentifierKind};
use crate::text::luhn::passes_luhn;

const DIGITS_MAX: usize = 19;
const WORDS: [&str; 8] =
    ["card", "visa", "mastercard", "amex", "credit", "debit", "unionpay", "卡"];

/// Groupings other than fours: of two issuers with fewer digits, and of long bank cards.
const GROUPINGS: [[usize; 5]; 3] = [[4, 6, 5, 0, 0], [4, 6, 4, 0, 0], [6, 13, 0, 0, 0]];

/// The digits of a candidate.
#[derive(Default)]
pub(super) struct Digits {
    values: [u8; DIGITS_MAX],
    count: usize,
}

impl Digits {
    /// Adds one; `None` where there are too many.
    pub(super) fn push(&mut self, byte: u8) -> Option<()> {
        *self.values.get_mut(self.count)? = byte - b'0';
        self.count += 1;
        Some(())
    }

    fn filled(&self) -> &[u8] {
        self.values.get(..self.count).unwrap_or_default()
    }

    /// The number made of the first `count` digits.
    fn lead(&self, count: usize) -> u32 {
        self.filled().iter().take(count).fold(0, |sum, digit| sum * 10 + u32::from(*digit))
    }

    /// The kind of card, where length, issuer and check fit.
    pub(super) fn kind(&self, by_key: bool) -> Option<IdentifierKind> {
        let kind = if self.lead(2) == 62 {
            (16..=19).contains(&self.count).then_some(IdentifierKind::CnBankCard)?
        } else {
            let fits = is_issued(self) || by_key && is_rarely_issued(self);
            fits.then_some(IdentifierKind::PaymentCard)?
        };
        passes_luhn(self.filled().iter().map(|it| u32::from(*it))).then_some(kind)
    }

    /// The finding with this range.
    pub(super) fn found(&self, kind: IdentifierKind, start: usize, end: usize) -> Found {
        let hash = Digest::new(kind).bytes(self.filled().iter().copied()).finish();
        Found { kind, hash, range: start..end }
    }
}

/// The card number that begins at `start`, where a number may start.
pub(super) fn starting(text: &[u8], start: usize) -> Option<Found> {
    let mut digits = Digits::default();
    let (mut here, mut separator) = (start, 0_u8);
    let (mut groups, mut in_group) = ([0_usize; 5], 0_usize);
    let mut count = 0_usize;
    loop {
        let byte = at(text, here);
        if byte.is_ascii_digit() {
            digits.push(byte)?;
            in_group += 1;
        } else if matches!(byte, b' ' | b'-') && at(text, here + 1).is_ascii_digit() {
            // A second sort of separator starts something else: a date of expiry, a code.
            if separator != 0 && separator != byte {
                break;
            }
            separator = byte;
            *groups.get_mut(count)? = in_group;
            (count, in_group) = (count + 1, 0);
        } else {
            break;
        }
        here += 1;
    }
    *groups.get_mut(count)? = in_group;
    if is_word(at(text, here))
        || matches!(at(text, here), b'@' | b'*')
        || before(text, here) == b' '
    {
        return None;
    }
    let kind = digits.kind(false)?;
    let grouped = match groups {
        [4, 4, 4, 4, last] => last < 4,
        _ => GROUPINGS.contains(&groups),
    };
    let believed = grouped || count == 0 && has_context(text, start, &WORDS);
    believed.then(|| digits.found(kind, start, here))
}

/// The large issuers of the world, each with its lengths.
fn is_issued(digits: &Digits) -> bool {
    let (two, three, four) = (digits.lead(2), digits.lead(3), digits.lead(4));
    match digits.count {
        16 => {
            digits.lead(1) == 4
                || matches!(two, 51..=55 | 65)
                || matches!(three, 644..=649)
                || matches!(four, 2221..=2720 | 3528..=3589 | 6011)
        }
        15 => matches!(two, 34 | 37),
        14 => matches!(two, 36 | 38) || matches!(three, 300..=305),
        _ => false,
    }
}

/// Issuers and lengths that are believed only where the field says card.
fn is_rarely_issued(digits: &Digits) -> bool {
    let two = digits.lead(2);
    match digits.count {
        13 | 19 => digits.lead(1) == 4 || matches!(two, 50 | 56..=69),
        12 | 14 | 15 | 17 | 18 => matches!(two, 50 | 56..=69),
        16 => matches!(two, 50 | 56..=69 | 81 | 95),
        _ => false,
    }
}
