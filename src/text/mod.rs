//! Text that came from an export: never trusted, and let out through four doors only.
//!
//! Inside, it can be compared and searched. What a person sees, and what is written to a file,
//! goes through the door made for that place, which shows control, direction and invisible
//! characters as visible marks.
//!
//! - Owns: [`Untrusted`]; the one form in which texts are searched; how plausible bytes are in
//!   encodings of two bytes a character; digits and halves of the day of many languages; the check of
//!   card numbers.
//! - May use: nothing.
//! - Never: lets text reach a path, a URL, a command line, a log or a template.

pub(crate) mod dates;
pub mod fold;
pub(crate) mod luhn;
pub(crate) mod pairs;
mod table;

use std::fmt;

use serde::{Deserialize, Serialize};

/// Text from an export. `Debug` prints its length only: logs and test output may be shared.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Untrusted(Box<str>);

/// Combining marks kept in a row; more are dropped.
const MARKS_KEPT: usize = 8;

impl Untrusted {
    /// Wraps text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into().into_boxed_str())
    }

    /// Wraps bytes; what is not UTF-8 becomes a replacement mark.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(String::from_utf8_lossy(bytes).into())
    }

    /// The text itself, for comparing, searching and structured formats that escape it. Never
    /// show this.
    pub fn inner(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For the window: one line, marks for what would not show.
    pub fn for_window(&self) -> String {
        visible(&self.0, false)
    }

    /// For the window where line breaks may stay.
    pub fn for_window_lines(&self) -> String {
        visible(&self.0, true)
    }

    /// For the PDF: a value in its data, never template source.
    pub fn for_pdf(&self) -> String {
        visible(&self.0, false)
    }

    /// For a cell of a table: as it is, but what a spreadsheet program could take for a formula is
    /// made text by an apostrophe before it, and so is what starts with one. Taking one apostrophe
    /// from the start of each cell that has one gives the text back.
    pub fn for_csv(&self) -> String {
        if table::is_risky(&self.0) { format!("'{}", self.0) } else { (*self.0).to_owned() }
    }

    /// For a terminal: no control character gets through.
    pub fn for_terminal(&self) -> String {
        visible(&self.0, false)
    }
}

impl fmt::Debug for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Untrusted({} bytes)", self.0.len())
    }
}

impl From<&str> for Untrusted {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

/// Replaces what would be invisible or would change how its surroundings read.
fn visible(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks_in_row = 0;
    for it in text.chars() {
        marks_in_row = if is_combining(it) { marks_in_row + 1 } else { 0 };
        match it {
            '\n' if keep_lines => out.push(it),
            '\n' | '\r' | '\t' => out.push(' '),
            '\u{0}'..='\u{1f}' => out.extend(char::from_u32(0x2400 + it as u32)),
            '\u{7f}' => out.push('\u{2421}'),
            '\u{80}'..='\u{9f}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' => out.push('\u{fffd}'),
            _ if marks_in_row > MARKS_KEPT => {}
            _ => out.push(it),
        }
    }
    out
}

fn is_combining(it: char) -> bool {
    matches!(it, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}
