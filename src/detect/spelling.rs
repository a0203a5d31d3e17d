//! One spelling for keys and headings: `userIPAddress`, `user_ip_address` and `User IP Address`
//! all become ` user ip address `, traditional characters their simplified forms, and letters lose
//! their accents: `búsqueda`, `busqueda` and the same with its accent written apart are one.

use std::borrow::Cow;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

/// Pairs of a traditional and a simplified character, for the words that name kinds of data.
static PAIRS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let mut pairs: Vec<(char, char)> = include_str!("../../assets/tables/traditional.txt")
        .split_whitespace()
        .filter_map(|pair| {
            let mut both = pair.chars();
            Some((both.next()?, both.next()?))
        })
        .collect();
    pairs.sort_unstable();
    pairs
});

/// The simplified form of a character; itself where it has none or is not in the small table.
pub fn simplify(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let found = PAIRS.binary_search_by_key(&letter, |pair| pair.0);
    found.ok().and_then(|index| PAIRS.get(index)).map_or(letter, |pair| pair.1)
}

/// A key or heading in the one spelling: lower-case words, one space around each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spelling(String);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Lower,
    Upper,
    Digit,
    Other,
    Gap,
}

impl Spelling {
    /// Brings a text into the one spelling. Plural forms of English words lose their ending.
    pub fn of(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 8);
        let mut word = String::new();
        let plain = without_accents(text);
        let mut letters = plain.chars().map(simplify).peekable();
        let mut last = Class::Gap;
        while let Some(letter) = letters.next() {
            let class = class(letter);
            let next_is_lower = letters.peek().is_some_and(|it| it.is_lowercase());
            let begins = match (last, class) {
                (_, Class::Gap) => true,
                // `IPAddress`: the last capital belongs to the word behind it.
                (Class::Upper, Class::Upper) => next_is_lower && letter.is_ascii(),
                (Class::Upper, Class::Lower) => false,
                (before, now) => before != now,
            };
            if begins {
                push(&mut out, &mut word);
            }
            if class != Class::Gap {
                word.extend(letter.to_lowercase());
            }
            last = class;
        }
        push(&mut out, &mut word);
        out.push(' ');
        Self(out)
    }

    /// The text, a space at both ends.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether it has no word.
    pub fn is_empty(&self) -> bool {
        self.0.trim_ascii().is_empty()
    }

    /// The places where a term can begin, and the text from there on: each word, and each character
    /// of a script that writes words without spaces.
    pub fn starts(&self) -> impl Iterator<Item = (usize, &str)> {
        let text = self.text();
        let mut after_space = true;
        text.char_indices().filter_map(move |(place, letter)| {
            let begins = letter != ' ' && (after_space || !letter.is_ascii());
            after_space = letter == ' ';
            text.get(place..).filter(|_| begins).map(|rest| (place, rest))
        })
    }

    /// Where `term` stands as whole words; Chinese words may stand inside of longer ones.
    pub fn find(&self, term: &Self) -> Option<usize> {
        let (text, bare) = (self.text(), term.bare());
        let starts_plain = bare.bytes().next().is_some_and(|byte| byte.is_ascii());
        let ends_plain = bare.bytes().next_back().is_some_and(|byte| byte.is_ascii());
        text.match_indices(bare).map(|it| it.0).find(|start| {
            let before = text.as_bytes().get(start.wrapping_sub(1)) == Some(&b' ');
            let after = text.as_bytes().get(start + bare.len()) == Some(&b' ');
            (before || !starts_plain) && (after || !ends_plain)
        })
    }

    /// Whether it ends with `term`, by the same rule.
    pub fn ends_with(&self, term: &Self) -> bool {
        let bare = term.bare();
        let Some(head) = self.text().trim_ascii_end().strip_suffix(bare) else { return false };
        head.ends_with(' ') || bare.bytes().next().is_some_and(|byte| !byte.is_ascii())
    }

    /// The words without the space at both ends.
    pub fn bare(&self) -> &str {
        self.text().trim_ascii()
    }
}

/// The text without the accents of Latin, Greek and Cyrillic letters; marks of other scripts stay.
fn without_accents(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let is_accent = |it: &char| ('\u{300}'..='\u{36f}').contains(it);
    Cow::Owned(text.nfd().filter(|it| !is_accent(it)).nfc().collect())
}

/// The first word of a spelling, or its first character where that is not plain.
pub fn start_of(text: &str) -> &str {
    let first = text.chars().next();
    let end = match first {
        Some(letter) if letter.is_ascii() => {
            text.find(|it: char| it == ' ' || !it.is_ascii()).unwrap_or(text.len())
        }
        Some(letter) => letter.len_utf8(),
        None => 0,
    };
    text.get(..end).unwrap_or_default()
}

fn class(letter: char) -> Class {
    match letter {
        it if it.is_ascii_digit() => Class::Digit,
        it if it.is_uppercase() => Class::Upper,
        it if it.is_lowercase() => Class::Lower,
        it if it.is_alphanumeric() => Class::Other,
        _ => Class::Gap,
    }
}

fn push(out: &mut String, word: &mut String) {
    if !word.is_empty() {
        out.push(' ');
        out.push_str(&singular(word));
        word.clear();
    }
}

/// An English word without the ending of its plural. Crude, and the same for terms and keys.
fn singular(word: &str) -> String {
    let keep = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if !word.is_ascii() || word.len() < 3 || keep {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let hissing = ["sses", "shes", "ches", "xes"].iter().any(|end| word.ends_with(end));
    let stem = if hissing { word.strip_suffix("es") } else { word.strip_suffix('s') };
    stem.unwrap_or(word).to_owned()
}
