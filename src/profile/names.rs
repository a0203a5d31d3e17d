//! Names of an export's files: `messages/inbox/*/message_*`.

use super::PatternFault;

/// A pattern over the path of an entry, without its ending or with it.
///
/// It is held against the last steps of the path, since people pack exports into folders of their
/// own. Letter case is ignored; `*` stands for any text inside one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileName {
    text: String,
    /// In lower case, outermost first.
    steps: Vec<String>,
}

/// The path of an entry, made ready to be held against many patterns.
pub(super) struct EntryName {
    /// In lower case, outermost first, the last one whole.
    steps: Vec<String>,
    /// The last step without its ending.
    stem: String,
}

impl FileName {
    /// Reads a pattern.
    pub fn parse(text: &str) -> Result<Self, PatternFault> {
        if text.chars().any(char::is_control) {
            return Err(PatternFault::Control);
        }
        let steps: Vec<String> = text.split('/').map(fold).collect();
        if steps.iter().any(String::is_empty) {
            return Err(PatternFault::EmptySegment);
        }
        Ok(Self { text: text.to_owned(), steps })
    }

    /// Whether the path of an entry ends like this.
    pub fn matches(&self, path: &str) -> bool {
        self.fits(&EntryName::new(path))
    }

    /// The pattern as its author wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn fits(&self, entry: &EntryName) -> bool {
        let Some((last, folders)) = self.steps.split_last() else { return false };
        let Some((whole, parents)) = entry.steps.split_last() else { return false };
        let Some(spare) = parents.len().checked_sub(folders.len()) else { return false };
        (fits(&entry.stem, last) || fits(whole, last))
            && parents.iter().skip(spare).zip(folders).all(|(step, folder)| fits(step, folder))
    }

    /// How exact it is; greater is more exact.
    pub(super) fn precision(&self) -> (usize, usize) {
        let literal = self.steps.iter().flat_map(|step| step.chars()).filter(|c| *c != '*');
        (self.steps.len(), literal.count())
    }
}

impl EntryName {
    pub(super) fn new(path: &str) -> Self {
        let steps: Vec<String> = path.split(['/', '\\']).map(fold).collect();
        let last = steps.last().map_or("", String::as_str);
        let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem.trim_end()).to_owned();
        Self { steps, stem }
    }
}

/// Lower case, without spaces around it, typographic apostrophes as plain ones.
fn fold(text: &str) -> String {
    text.trim().to_lowercase().replace('\u{2019}', "'")
}

/// Whether a file's base name fits a hint in which `*` stands for any text; letter case ignored.
pub(super) fn fits_hint(name: &str, hint: &str) -> bool {
    fits(&name.to_lowercase(), &hint.to_lowercase())
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn fits(text: &str, pattern: &str) -> bool {
    let Some((start, mut pattern)) = pattern.split_once('*') else { return text == pattern };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    while let Some((piece, behind)) = pattern.split_once('*') {
        match text.split_once(piece) {
            Some((_, rest)) => text = rest,
            None => return false,
        }
        pattern = behind;
    }
    text.ends_with(pattern)
}
