//! Which names in an export are part of its form, and which may be data: a person's name, a day or a
//! number used as a key.
//!
//! A name is kept only when every word of it is known: from the profiles, the tables of words, or a
//! list of what names of fields are made of. That is strict on purpose. What it hides costs a
//! reader of the form a little; what it let through would be somebody's data.

use std::sync::LazyLock;

use crate::detect::Spelling;

/// What stands for a name, or a part of one, that may be data.
pub const ANY: &str = "*";

/// Longest name that is kept, in bytes.
const NAME_BYTES_MAX: usize = 80;
/// And of one that only looks like the name of a field.
const FIELD_BYTES_MAX: usize = 32;
/// Digits that may stand in a name: `address 2`, and not a year.
const DIGITS_MAX: usize = 2;
/// Characters of the longest word that is not written with spaces.
const UNSPACED_MAX: usize = 12;

/// Every word that is known, in the one spelling: of the profiles and of the tables. The build script
/// lists them, in order.
fn known() -> &'static [&'static str] {
    static KNOWN: LazyLock<Vec<&str>> =
        LazyLock::new(|| include_str!(concat!(env!("OUT_DIR"), "/words.txt")).lines().collect());
    &KNOWN
}

/// Whether a key is made of known words only.
pub fn is_plain(key: &str) -> bool {
    if key.len() > NAME_BYTES_MAX || key.contains(['@', '+', '\u{0}']) {
        return false;
    }
    let words = words(key);
    let mut letters = words.iter().filter(|it| !is_number(it)).peekable();
    let numbers_fit = words.iter().filter(|it| is_number(it)).all(|it| it.len() <= DIGITS_MAX);
    let few_numbers = words.iter().filter(|it| is_number(it)).count() <= 1;
    letters.peek().is_some() && numbers_fit && few_numbers && letters.all(|it| is_known(it))
}

/// Whether an unknown key looks like the name of a field: then it is taken for one where most of
/// those around it are known.
pub fn is_like_a_field(key: &str) -> bool {
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-');
    let digits = key.chars().filter(char::is_ascii_digit).count();
    key.len() <= FIELD_BYTES_MAX
        && key.starts_with(|it: char| it.is_ascii_lowercase())
        && key.chars().all(fits)
        && digits <= DIGITS_MAX
}

/// The name of a file with `*` for each part that may be data; its ending is kept.
pub fn file(name: &str) -> String {
    let steps: Vec<&str> = name.split(['/', '\\']).filter(|step| !step.trim().is_empty()).collect();
    let (last, folders) = steps.split_last().map_or(("", &[][..]), |it| (*it.0, it.1));
    let (stem, ending) = last.rsplit_once('.').unwrap_or((last, ""));
    let mut out: Vec<String> = folders.iter().map(|step| part(step)).collect();
    let plain_ending = !ending.is_empty() && ending.len() <= 5 && ending.is_ascii();
    out.push(if plain_ending && is_plain(ending) {
        format!("{}.{}", part(stem), ending.to_ascii_lowercase())
    } else {
        part(last)
    });
    out.join("/")
}

/// One step of a file's name: known words stay, the rest between them becomes `*`.
fn part(step: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut hidden = false;
    let mut between = String::new();
    let mut finish = |word: &mut String, between: &mut String, hidden: &mut bool| {
        if word.is_empty() {
            return;
        }
        if is_plain(word) {
            out.push_str(between);
            out.push_str(word);
            *hidden = false;
        } else if !*hidden {
            // What stands around a hidden part may belong to it.
            out.push_str(ANY);
            *hidden = true;
        }
        word.clear();
        between.clear();
    };
    for letter in step.chars() {
        if letter.is_alphanumeric() {
            word.push(letter);
        } else {
            finish(&mut word, &mut between, &mut hidden);
            if !hidden && matches!(letter, ' ' | '-' | '_' | '.' | '(' | ')') {
                between.push(letter);
            }
        }
    }
    finish(&mut word, &mut between, &mut hidden);
    if out.is_empty() { ANY.to_owned() } else { out }
}

fn words(text: &str) -> Vec<String> {
    Spelling::of(text).bare().split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// Whether a word is known, or, where words are not written with spaces, made of known ones.
fn is_known(word: &str) -> bool {
    let known = known();
    if known.binary_search(&word).is_ok() {
        return true;
    }
    let letters: Vec<char> = word.chars().collect();
    if word.is_ascii() || letters.len() > NAME_BYTES_MAX {
        return false;
    }
    // Reached from the start by known words, position by position.
    let mut reached = vec![false; letters.len() + 1];
    if let Some(start) = reached.first_mut() {
        *start = true;
    }
    for from in 0..letters.len() {
        if !reached.get(from).copied().unwrap_or(false) {
            continue;
        }
        for to in from + 1..=(from + UNSPACED_MAX).min(letters.len()) {
            let piece: String = letters.get(from..to).unwrap_or_default().iter().collect();
            // A single character is a word of its own in too many names.
            if to - from > 1
                && known.binary_search(&piece.as_str()).is_ok()
                && let Some(slot) = reached.get_mut(to)
            {
                *slot = true;
            }
        }
    }
    reached.last().copied().unwrap_or(false)
}
