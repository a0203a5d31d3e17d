//! Made-up prose: words as frequent as in a language, and in it now and then a value.

use serde::Deserialize;

use super::curve;
use super::page::Page;
use super::value::{self, Value};
use crate::sample::dice::Dice;

const ONSETS: [&str; 24] = [
    "", "b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "r",
    "s", "sh", "st", "t", "tr", "v",
];
const VOWELS: [&str; 9] = ["a", "e", "i", "o", "u", "ai", "ea", "oo", "ou"];
const CODAS: [&str; 10] = ["", "", "n", "r", "s", "t", "l", "m", "ng", "ck"];
const EMOJI: [&str; 8] = ["😂", "😭", "❤️", "🔥", "🎉", "👀", "🙏", "😍"];

const WORDS: usize = 20_000;
/// Words of one syllable, which come first.
const SHORT_WORDS: usize = 200;
/// From this rank on words have a syllable more.
const LONG_FROM: usize = 2_000;
const ZIPF_EXPONENT: f64 = 1.05;
const ZIPF_OFFSET: usize = 2;
/// Weights are whole numbers, so that a rank is found by comparing.
const WEIGHT_ONE: f64 = (1_u64 << 48) as f64;

/// How a text is written in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Escape {
    /// In a JSON string, UTF-8 as it is.
    #[default]
    Raw,
    /// In a JSON string, each byte that is not ASCII as `\u00XX`.
    Bytes,
    /// In a JSON string, what is not ASCII as `\uXXXX`, as UTF-16 has it.
    Units,
    /// In a quoted cell of a table.
    Cell,
    /// In a page.
    Markup,
    /// In a text.
    Plain,
}

/// The words and how frequent each is.
pub(super) struct Vocabulary {
    words: Vec<String>,
    /// Weight of each word and all before it.
    up_to: Vec<u64>,
}

impl Vocabulary {
    pub(super) fn new(mut dice: Dice) -> Self {
        let (mut words, mut up_to) = (Vec::with_capacity(WORDS), Vec::with_capacity(WORDS));
        let mut total = 0;
        for rank in 0..WORDS {
            let syllables = match rank {
                _ if rank < SHORT_WORDS => 1,
                _ => dice.between(1, 3) + u64::from(rank >= LONG_FROM),
            };
            let mut word = String::new();
            for _ in 0..syllables {
                word.push_str(pick(&ONSETS, &mut dice));
                word.push_str(pick(&VOWELS, &mut dice));
                word.push_str(pick(&CODAS, &mut dice));
            }
            words.push(word);
            let weight = curve::exp(-ZIPF_EXPONENT * curve::ln((rank + ZIPF_OFFSET) as f64));
            #[expect(clippy::cast_sign_loss, reason = "a power is above 0")]
            let weight = (weight * WEIGHT_ONE) as u64;
            total += weight;
            up_to.push(total);
        }
        Self { words, up_to }
    }

    /// A word, frequent ones more often.
    pub(super) fn word(&self, dice: &mut Dice) -> &str {
        let weight = dice.below(self.up_to.last().copied().unwrap_or(0));
        let rank = self.up_to.partition_point(|it| *it <= weight);
        self.words.get(rank).map_or("", String::as_str)
    }

    /// Words with spaces between, nothing planted.
    pub(super) fn words(&self, page: &mut Page, dice: &mut Dice, count: u64) {
        for number in 0..count {
            if number > 0 {
                page.text.push(' ');
            }
            page.text.push_str(self.word(dice));
        }
    }

    /// A text of `low` to `high` words. What it plants is marked by `values`.
    pub(super) fn text(
        &self,
        page: &mut Page,
        dice: &mut Dice,
        (low, high): (u64, u64),
        values: &value::Kinds<'_>,
    ) {
        let start = page.text.len();
        for number in 0..dice.between(low, high) {
            if number > 0 {
                page.text.push_str(if dice.chance(0.08) { ", " } else { " " });
            }
            page.text.push_str(self.word(dice));
        }
        let first = page.text.get(start..).and_then(|it| it.chars().next());
        if let Some(first) = first.filter(char::is_ascii_lowercase) {
            let upper = first.to_ascii_uppercase();
            page.text.replace_range(start..=start, upper.encode_utf8(&mut [0; 4]));
        }
        self.seasoning(page, dice, values);
    }

    /// What stands in a text besides its words.
    fn seasoning(&self, page: &mut Page, dice: &mut Dice, values: &value::Kinds<'_>) {
        let escape = values.escape;
        if dice.chance(0.12) {
            let (emoji, count) = (pick(&EMOJI, dice), dice.between(1, 3));
            page.text.push(' ');
            for _ in 0..count {
                escape.push(&mut page.text, emoji);
            }
        }
        let planted = [
            (0.04, Value::Link),
            (0.004, Value::Email),
            (0.003, Value::Phone),
            (0.0008, Value::Card),
            (0.002, Value::Number16),
        ];
        for (chance, value) in planted {
            if dice.chance(chance) {
                page.text.push(' ');
                values.plant(value, page, dice, self);
            }
        }
        if dice.chance(0.02) {
            escape.push(&mut page.text, "\n");
            page.text.push_str(self.word(dice));
        }
        if dice.chance(0.02) {
            escape.push(&mut page.text, " \"");
            page.text.push_str(self.word(dice));
            escape.push(&mut page.text, "\"");
        }
        if dice.chance(0.05) {
            escape.push(&mut page.text, " café");
        }
    }
}

impl Escape {
    /// Appends a text.
    pub(super) fn push(self, out: &mut String, text: &str) {
        for letter in text.chars() {
            match (self, letter) {
                (Self::Raw | Self::Bytes | Self::Units, '\n') => out.push_str("\\n"),
                (Self::Raw | Self::Bytes | Self::Units, '"') => out.push_str("\\\""),
                (Self::Cell, '"') => out.push_str("\"\""),
                (Self::Markup, '\n') => out.push_str("<br>"),
                (Self::Markup, '"') => out.push_str("&quot;"),
                (Self::Markup, '&') => out.push_str("&amp;"),
                (Self::Bytes, _) if !letter.is_ascii() => {
                    for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                        push_unit(out, u16::from(byte));
                    }
                }
                (Self::Units, _) if !letter.is_ascii() => {
                    for unit in letter.encode_utf16(&mut [0; 2]) {
                        push_unit(out, *unit);
                    }
                }
                _ => out.push(letter),
            }
        }
    }
}

fn push_unit(out: &mut String, unit: u16) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.extend(char::from_digit(u32::from(unit >> shift & 0xf), 16));
    }
}

/// One of these, each as likely as the others.
pub(super) fn pick<'a>(from: &[&'a str], dice: &mut Dice) -> &'a str {
    from.get(dice.below(from.len() as u64) as usize).copied().unwrap_or_default()
}
