//! Values that detectors look for, and what looks like them. All are of nobody: hosts, numbers and
//! addresses are those that are reserved for examples, and cards are numbers that only add up.

use super::page::Page;
use super::prose::{Escape, Vocabulary, pick};
use crate::sample::dice::Dice;

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const NETS: [&str; 3] = ["192.0.2", "198.51.100", "203.0.113"];

/// What can be planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A link to a page.
    Link,
    Email,
    Phone,
    /// A card's number in groups of four.
    Card,
    /// Sixteen digits that are nothing.
    Number16,
    /// An internet address.
    Ip,
    /// A pair of degrees.
    Place,
}

impl Value {
    pub(super) const ALL: [(Self, &'static str); 7] = [
        (Self::Link, "link"),
        (Self::Email, "email"),
        (Self::Phone, "phone"),
        (Self::Card, "payment_card"),
        (Self::Number16, "number"),
        (Self::Ip, "ip"),
        (Self::Place, "coordinates"),
    ];
}

/// The numbers of the kinds in the truth sheet, and how text is written here.
#[derive(Clone, Copy)]
pub(super) struct Kinds<'a> {
    pub(super) escape: Escape,
    pub(super) hosts: &'a [String],
}

impl Kinds<'_> {
    /// Appends a value and marks it.
    pub(super) fn plant(self, what: Value, page: &mut Page, dice: &mut Dice, words: &Vocabulary) {
        let start = page.text.len();
        match what {
            Value::Link => self.link(page, dice, words),
            Value::Email => {
                let (first, second) = (words.word(dice), words.word(dice));
                let host = dice.below(self.hosts.len() as u64) as usize;
                let host = self.hosts.get(host).map_or("", String::as_str);
                page.push(format_args!("{first}.{second}{}@{host}", dice.between(10, 99)));
            }
            Value::Phone => phone(page, dice),
            Value::Card => card(page, dice),
            Value::Number16 => {
                let (high, low) = (dice.between(10_000_000, 99_999_999), dice.below(100_000_000));
                page.push(format_args!("{high}{low:08}"));
            }
            Value::Ip if dice.chance(0.15) => {
                let (one, other, last) =
                    (dice.below(65_536), dice.below(65_536), dice.below(65_536));
                page.push(format_args!("2001:db8:{one:x}:{other:x}::{last:x}"));
            }
            Value::Ip => {
                let net = pick(&NETS, dice);
                page.push(format_args!("{net}.{}", dice.between(1, 254)));
            }
            Value::Place => {
                let (lat, lon) = (place(dice, 60), place(dice, 170));
                page.text.push_str(&lat);
                page.text.push(',');
                page.text.push_str(&lon);
            }
        }
        let kind = Value::ALL.iter().position(|it| it.0 == what).unwrap_or(0);
        page.mark(kind, start);
    }

    fn link(self, page: &mut Page, dice: &mut Dice, words: &Vocabulary) {
        page.push(format_args!("https://{}.com/", words.word(dice)));
        base62(page, dice, 11);
        if dice.chance(0.5) {
            page.text.push_str("?utm_source=share");
            self.escape.push(&mut page.text, "&");
            page.text.push_str("id=");
            base62(page, dice, 22);
        }
    }
}

/// Numbers that are kept free for stories: 555-0100 to 0199, and 07700 900000 to 900999.
fn phone(page: &mut Page, dice: &mut Dice) {
    let (area, line) = (dice.between(201, 989), dice.between(100, 199));
    match dice.below(3) {
        0 => page.push(format_args!("+1 {area}-555-0{line}")),
        1 => page.push(format_args!("({area}) 555-0{line}")),
        _ => page.push(format_args!("+44 7700 900{:03}", dice.below(1_000))),
    }
}

/// Sixteen digits from 4 on whose check adds up, in groups of four.
fn card(page: &mut Page, dice: &mut Dice) {
    let mut sum = 0;
    for place in 0..16_u32 {
        let digit = match place {
            0 => 4,
            15 => (10 - sum % 10) % 10,
            _ => dice.below(10) as u32,
        };
        // Every other digit counts twice, and of a number with two digits both.
        let twice = digit * 2;
        sum += if place % 2 == 0 { twice / 10 + twice % 10 } else { digit };
        if place > 0 && place % 4 == 0 {
            page.text.push(' ');
        }
        page.text.extend(char::from_digit(digit, 10));
    }
}

/// Degrees with six decimals, at least two from zero.
fn place(dice: &mut Dice, most: u64) -> String {
    let sign = if dice.chance(0.5) { "-" } else { "" };
    format!("{sign}{}.{:06}", dice.between(2, most), dice.below(1_000_000))
}

/// Letters and digits that mean nothing.
pub(super) fn base62(page: &mut Page, dice: &mut Dice, count: u64) {
    let mut pool = 0;
    for number in 0..count {
        if number % 10 == 0 {
            pool = dice.roll();
        }
        let letter = BASE62.get((pool % 62) as usize).copied().unwrap_or(b'0');
        page.text.push(char::from(letter));
        pool /= 62;
    }
}
