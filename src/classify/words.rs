//! The vocabulary of key and heading words.

use crate::taxonomy::Kind;

/// Words that tell what a path is about.
#[derive(Debug, Default)]
pub struct Words {
    terms: Vec<(String, Kind)>,
}

/// What a path's words say.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The kind.
    pub kind: Kind,
    /// How sure it is, 0 to 1.
    pub confidence: f32,
    /// The word that decided.
    pub word: String,
}

impl Words {
    /// The bundled vocabulary.
    pub fn bundled() -> Self {
        Self::default()
    }

    /// What the words of a path say.
    pub fn by_path(&self, segments: &[&str]) -> Option<Verdict> {
        let (word, kind) = self.terms.iter().find(|(term, _)| segments.contains(&term.as_str()))?;
        Some(Verdict { kind: *kind, confidence: 0.5, word: word.clone() })
    }
}
