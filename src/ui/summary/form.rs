//! The forms in which a summary or its records can be saved.

use std::path::{Path, PathBuf};

/// A form, known by the ending of its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Pages to print or to hand on.
    #[default]
    Pdf,
    /// One page for a browser.
    Page,
    /// All records as tables for a spreadsheet, in one zip file.
    Tables,
    /// All records as lines for other programs.
    Records,
}

impl Form {
    /// All, in the order offered.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Page, Self::Tables, Self::Records];

    /// Endings that give way to that of another form.
    const KNOWN_ENDINGS: [&str; 9] =
        ["pdf", "html", "htm", "zip", "csv", "ndjson", "jsonl", "json", "txt"];

    /// The form of a file, by its ending; a PDF for any other.
    pub fn of(path: &Path) -> Self {
        let ending = path.extension().map(|it| it.to_string_lossy().to_lowercase());
        let known = Self::ALL.into_iter().find(|it| Some(it.ending()) == ending.as_deref());
        known.unwrap_or_default()
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Page => "html",
            Self::Tables => "zip",
            Self::Records => "ndjson",
        }
    }

    /// The code used in text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Page => "page",
            Self::Tables => "tables",
            Self::Records => "records",
        }
    }

    /// Whether it is the summary, and not all records.
    pub fn is_of_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Page)
    }

    /// A path with the ending of this form: another known one gives way, any other stays before it.
    pub fn with_ending(self, path: &Path) -> PathBuf {
        let has = path.extension().map(|it| it.to_string_lossy().to_lowercase());
        match has.as_deref() {
            Some(it) if it == self.ending() => path.to_owned(),
            Some(it) if !Self::KNOWN_ENDINGS.contains(&it) => {
                path.with_extension(format!("{it}.{}", self.ending()))
            }
            _ => path.with_extension(self.ending()),
        }
    }
}
