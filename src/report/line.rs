//! An example as a line of a table.

use std::collections::BTreeSet;

use crate::classify::time;
use crate::findings::Stamp;

use super::block::Piece;
use super::choices::Place;
use super::mask::LEFT_OUT;

/// What stands between two values.
pub(super) const JOINT: &str = " · ";

/// Characters shown of a value.
const SHOWN_MAX: usize = 90;

/// An example, redacted.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// When it was.
    pub(super) when: Option<Stamp>,
    /// What may be shown.
    pub(super) pieces: Vec<Piece>,
    /// Where it stands.
    pub(super) place: Option<Place>,
}

impl Line {
    /// Whether anything is left of it.
    pub(super) fn says_something(&self) -> bool {
        self.pieces.iter().any(|it| says_something(&it.text))
    }

    /// Takes away values of which nothing is left.
    pub(super) fn tidy(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        for value in pieces.split(|it| it.text == JOINT) {
            if value.iter().all(|it| it.text.trim() == LEFT_OUT) {
                continue;
            }
            if !self.pieces.is_empty() {
                self.pieces.push(Piece::plain(JOINT));
            }
            self.pieces.extend_from_slice(value);
        }
    }
}

/// Whether a text has a letter or a digit.
pub(super) fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Whether a value is nothing but a day, or a day with its time.
pub(super) fn is_moment(value: &str) -> bool {
    let value = value.trim();
    value.contains(['-', '/', '.', ':', ',', ' ', '年']) && time::parse(value.as_bytes()).is_some()
}

/// Whether a value is written for programs, and tells a person nothing: `AAAA==`, `FREQ=YEARLY`.
pub(super) fn is_code(value: &str) -> bool {
    let value = value.trim();
    let is_name = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_uppercase());
    // A country or a shape that nobody named.
    if matches!(value, "XX" | "ZZ" | "Point" | "DEFAULT") {
        return true;
    }
    // The name of a constant: `CLIENT_REDIRECT`.
    let is_constant =
        |it: &str| it.split('_').count() > 1 && it.split('_').all(is_name) && it.len() > 3;
    if is_constant(value) {
        return true;
    }
    !value.contains(char::is_whitespace)
        && (value.ends_with("==") || value.split_once('=').is_some_and(|it| is_name(it.0)))
}

/// Whether a value is a number or an answer, which say nothing without the name of their field.
pub(super) fn says_nothing_alone(value: &str) -> bool {
    let value = value.trim();
    value.parse::<f64>().is_ok() || matches!(value.to_lowercase().as_str(), "true" | "false")
}

/// A value that fits where it stands.
pub(super) fn clip(text: &str) -> String {
    if text.chars().count() <= SHOWN_MAX {
        return text.to_owned();
    }
    let mut out: String = text.chars().take(SHOWN_MAX).collect();
    out.push('…');
    out
}

/// A piece of it.
pub(super) fn clipped(mut piece: Piece) -> Piece {
    piece.text = clip(&piece.text);
    piece
}

/// A list that is written with bars, as lists are.
pub(super) fn listed(mut piece: Piece) -> Piece {
    let is_list = !piece.kept && piece.text.split('|').count() > 1;
    if is_list && piece.text.split('|').all(|it| !it.is_empty() && it.trim() == it) {
        piece.text = piece.text.replace('|', ", ");
    }
    piece
}

/// Notes a value that may not be written.
pub(super) fn note(hidden: &mut BTreeSet<String>, value: &str) {
    let value = value.trim();
    if !value.is_empty() {
        hidden.insert(value.to_owned());
    }
}
