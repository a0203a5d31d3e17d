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
pub mod initials;
pub(crate) mod luhn;
pub(crate) mod pairs;
mod table;
mod visible;

use std::fmt::{self, Write as _};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use visible::visible;

/// The months by their English names, in lower case.
#[rustfmt::skip]
pub(crate) const MONTHS: [&str; 12] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
];

/// Bytes as hexadecimal digits, two each, in lower case.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a string cannot fail.
        write!(out, "{byte:02x}").unwrap_or_default();
    }
    out
}

/// Text from an export. `Debug` prints its length only: logs and test output may be shared.
///
/// What is cloned is shared: names of a hundred thousand files are held once, not once a list.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Untrusted(Arc<str>);

impl Untrusted {
    /// Wraps text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into().into())
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

impl Serialize for Untrusted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Untrusted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<str>::deserialize(deserializer).map(|it| Self(it.into()))
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
