//! The cells of a summary's tables, and the notes at the foot of a page.

use serde::Serialize;

/// A piece of text; marked where it is a private detail that the person chose to keep.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Piece {
    /// The text.
    pub(super) text: String,
    /// Whether it is a kept private detail.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) kept: bool,
}

/// A note at the foot of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Note {
    /// What it says.
    pub(super) text: String,
    /// Its number, from 1; given once all blocks are there.
    pub(super) number: usize,
    /// The number of the first note of its block. What a block cites stands at the foot together, so
    /// that no page has a mark without its note.
    pub(super) at: usize,
    /// With the first of them: all of the block's, with their numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) all: Vec<(usize, String)>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Cell {
    /// Its text, piece by piece.
    pub(super) pieces: Vec<Piece>,
    /// The category's code and number, for the mark in its colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) badge: Option<Badge>,
    /// Whether it is quiet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) quiet: bool,
    /// Where its number comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<Note>,
}

/// The mark of a category: its number on its colour.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Badge {
    /// The category's code.
    pub(super) category: &'static str,
    /// Its number, from 1.
    pub(super) number: usize,
}

/// A column of a table.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Column {
    /// Its head.
    pub(super) head: String,
    /// Whether it holds numbers, which stand at the right.
    pub(super) number: bool,
    /// Its share of the width left over; 0: as wide as it needs.
    pub(super) share: u8,
    /// Whether it holds checksums, which are set small and over several lines.
    pub(super) sums: bool,
}

impl Piece {
    /// A piece that may be seen by anybody.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), kept: false }
    }
}

impl Cell {
    /// A cell with one plain text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { pieces: vec![Piece::plain(text)], ..Self::default() }
    }

    /// A quiet one.
    pub(super) fn quiet(text: impl Into<String>) -> Self {
        Self { pieces: vec![Piece::plain(text)], quiet: true, ..Self::default() }
    }

    /// Its text without marks.
    pub(super) fn joined(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl Column {
    fn new(head: impl Into<String>, number: bool, share: u8) -> Self {
        Self { head: head.into(), number, share, sums: false }
    }

    /// How a web page sets it: numbers, checksums or text.
    pub(super) fn class(&self) -> &'static str {
        match self {
            Self { number: true, .. } => "n",
            Self { sums: true, .. } => "s",
            _ => "t",
        }
    }

    /// A column of checksums.
    pub(super) fn sums(head: impl Into<String>) -> Self {
        Self { sums: true, ..Self::new(head, false, 0) }
    }

    /// A column of words that takes what is left.
    pub(super) fn wide(head: impl Into<String>) -> Self {
        Self::new(head, false, 1)
    }

    /// A column of words as wide as it needs.
    pub(super) fn slim(head: impl Into<String>) -> Self {
        Self::new(head, false, 0)
    }

    /// A column of numbers that is as wide as the others like it.
    pub(super) fn even(head: impl Into<String>) -> Self {
        Self::new(head, true, 1)
    }

    /// A column of numbers.
    pub(super) fn number(head: impl Into<String>) -> Self {
        Self::new(head, true, 0)
    }
}
