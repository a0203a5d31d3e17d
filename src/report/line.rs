//! An example as a line of a table.

use crate::classify::time;

use super::block::Piece;
use super::choices::Place;
use super::mask::LEFT_OUT;

/// What stands between two values.
pub(super) const JOINT: &str = " · ";

/// An example, redacted.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// Its time, seconds since 1970 UTC.
    pub(super) when_secs: Option<i64>,
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
