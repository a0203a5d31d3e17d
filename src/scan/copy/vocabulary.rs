//! Words that the rules of sorting know: they are our own, so that they can stay in a copy.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::classify::plain;
use crate::profile::{bundled_texts, value_fits};

/// Keys of profiles whose strings are values of records, not names of anything.
const VALUES: [&str; 5] = ["values", "begin", "end", "empty_values", "empty_sentences"];

/// What stands for nothing in many exports.
const EMPTY: [&str; 7] = ["n/a", "none", "null", "-", "--", "/", "\\n"];

/// Answers that tell nothing about anybody.
const ANSWERS: [&str; 8] = ["true", "false", "yes", "no", "on", "off", "enabled", "disabled"];

/// The shortest name that is known as a whole, in characters.
const PHRASE_CHARS_MIN: usize = 2;

/// All that the profiles know by name.
#[derive(Default)]
struct Vocabulary {
    /// Whole names, in lower case.
    phrases: BTreeSet<String>,
    /// Values by which profiles tell cases apart.
    values: BTreeSet<String>,
    /// The same with `*` for any text, most telling first.
    patterns: Vec<String>,
}

static KNOWN: LazyLock<Vocabulary> = LazyLock::new(|| {
    let mut known = Vocabulary::default();
    for (_, text) in bundled_texts() {
        // What does not parse is held by a test elsewhere.
        let Ok(table) = toml::from_str::<toml::Table>(text) else { continue };
        for (key, value) in &table {
            known.take(key, value);
        }
    }
    known.patterns.sort_by_key(|it| Reverse((it.len(), it.clone())));
    known.patterns.dedup();
    known
});

impl Vocabulary {
    fn take(&mut self, key: &str, value: &toml::Value) {
        match value {
            toml::Value::String(text) if VALUES.contains(&key) && text.contains('*') => {
                self.patterns.push(text.clone());
            }
            toml::Value::String(text) if VALUES.contains(&key) => {
                self.values.insert(text.to_lowercase());
            }
            toml::Value::String(text) => {
                let parts = text.split(['/', '*', '[', ']', ':']).map(str::trim);
                let parts = parts.filter(|it| it.chars().count() >= PHRASE_CHARS_MIN);
                self.phrases.extend(parts.map(str::to_lowercase));
            }
            toml::Value::Array(items) => items.iter().for_each(|it| self.take(key, it)),
            toml::Value::Table(members) => members.iter().for_each(|it| self.take(it.0, it.1)),
            _ => {}
        }
    }
}

/// Whether a profile knows just this name.
pub(super) fn is_phrase(text: &str) -> bool {
    let bare = text.trim().trim_end_matches([':', '：']);
    KNOWN.phrases.contains(&bare.to_lowercase())
}

/// Whether a name is part of an export's form, so that it says nothing about anybody.
pub(super) fn is_name(text: &str) -> bool {
    is_phrase(text) || plain::is_plain(text)
}

/// Whether a value says nothing about anybody: empty, an answer, or a case of a profile.
pub(super) fn is_open(value: &str) -> bool {
    let value = value.trim().to_lowercase();
    let is = |list: &[&str]| list.contains(&value.as_str());
    value.is_empty()
        || is(&EMPTY)
        || is(&ANSWERS)
        || KNOWN.values.contains(value.trim_end_matches('.'))
        || KNOWN.values.contains(&value)
}

/// The parts of a value by which profiles tell cases apart, in their order; none where it is no such
/// case.
pub(super) fn telling_parts(value: &str) -> impl Iterator<Item = &'static str> {
    let pattern = KNOWN.patterns.iter().find(|it| value_fits(it, value.as_bytes()));
    pattern.into_iter().flat_map(|it| it.split('*')).filter(|it| !it.is_empty())
}
