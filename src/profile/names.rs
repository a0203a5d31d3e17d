//! Names of an export's files: `messages/inbox/*/message_*`.

use std::collections::BTreeMap;
use std::ops::Bound;

use unicode_normalization::UnicodeNormalization as _;

use super::{Layout, PatternFault, Profile, SectionRule};

/// A pattern over the path of an entry, without its ending or with it.
///
/// It is held against the last steps of the path, since people pack exports into folders of their
/// own. Letter case is ignored; `*` stands for any text inside one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileName {
    text: String,
    /// Outermost first.
    steps: Vec<Step>,
    /// Letters that are not stars.
    letters: usize,
}

/// One step of a pattern: the texts between its stars, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Step {
    first: String,
    middle: Vec<String>,
    /// `None` where there is no star.
    last: Option<String>,
    /// Whether it is a star and nothing else.
    is_any: bool,
}

/// The path of an entry, made ready to be held against many patterns.
pub struct EntryName {
    /// In lower case, outermost first, the last one whole.
    steps: Vec<String>,
    /// The last step without its ending.
    stem: String,
}

/// Words and letters of a name that tells whose it is.
const LONG_WORDS: usize = 3;
const LONG_CHARS: usize = 18;

/// Many names by their last steps, with ending and without: a look at them for each of hundreds of
/// patterns would take long.
pub(super) struct ByLast<'a> {
    by_last: BTreeMap<&'a str, Vec<&'a EntryName>>,
    by_folder: BTreeMap<&'a str, Vec<&'a EntryName>>,
}

impl<'a> ByLast<'a> {
    pub(super) fn new(names: &'a [EntryName]) -> Self {
        let mut by_last: BTreeMap<&str, Vec<&EntryName>> = BTreeMap::new();
        let mut by_folder: BTreeMap<&str, Vec<&EntryName>> = BTreeMap::new();
        for name in names {
            by_last.entry(&name.stem).or_default().push(name);
            if let Some(whole) = name.steps.last().filter(|it| **it != name.stem) {
                by_last.entry(whole).or_default().push(name);
            }
            if let Some(folder) = name.folder() {
                by_folder.entry(folder).or_default().push(name);
            }
        }
        Self { by_last, by_folder }
    }
}

/// Patterns of names by their last steps, for names that are asked for one by one.
#[derive(Clone, Debug, Default)]
pub struct FilesByLast {
    /// Position of the section or layout, and of the pattern in it.
    by_last: BTreeMap<String, Vec<(usize, usize)>>,
    /// Those with a star in their last step, by what that begins with if that is no star.
    starred: BTreeMap<Option<u8>, Starred>,
}

/// Patterns with a star in their last step, by the step before it.
#[derive(Clone, Debug, Default)]
struct Starred {
    by_folder: BTreeMap<String, Vec<(usize, usize)>>,
    /// Those that have no folder, or one with a star.
    in_any: Vec<(usize, usize)>,
}

impl FilesByLast {
    /// Of all sections.
    pub(super) fn of_sections(sections: &[SectionRule]) -> Self {
        Self::new(sections.iter().map(|it| it.files.as_slice()))
    }

    /// Of all layouts.
    pub(super) fn of_layouts(layouts: &[Layout]) -> Self {
        Self::new(layouts.iter().map(|it| it.file_names.as_slice()))
    }

    fn new<'a>(patterns: impl Iterator<Item = &'a [FileName]>) -> Self {
        let mut files = Self::default();
        for (owner, patterns) in patterns.enumerate() {
            for (at, file) in patterns.iter().enumerate() {
                let Some(last) = file.steps.last() else { continue };
                let same = if last.last.is_none() {
                    files.by_last.entry(last.first.clone()).or_default()
                } else {
                    let starred = files.starred.entry(last.first_byte()).or_default();
                    match file.folder() {
                        Some(folder) => starred.by_folder.entry(folder.to_owned()).or_default(),
                        None => &mut starred.in_any,
                    }
                };
                same.push((owner, at));
            }
        }
        files
    }

    /// The patterns that may fit this name.
    pub(super) fn near(&self, entry: &EntryName) -> impl Iterator<Item = (usize, usize)> {
        let first = entry.last().as_bytes().first();
        let starred = [None, first.copied()].into_iter().skip(usize::from(first.is_none()));
        let starred = starred.filter_map(|it| self.starred.get(&it)).flat_map(|it| {
            let here = entry.folder().and_then(|folder| it.by_folder.get(folder));
            it.in_any.iter().chain(here.into_iter().flatten()).copied()
        });
        self.literal(entry).chain(starred)
    }

    /// Those of them without a star in their last step.
    pub(super) fn literal(&self, entry: &EntryName) -> impl Iterator<Item = (usize, usize)> {
        let whole = entry.steps.last().filter(|it| **it != entry.stem);
        let last = std::iter::once(&entry.stem).chain(whole);
        last.filter_map(|it| self.by_last.get(it)).flatten().copied()
    }
}

/// The hints at a layout that stand in the names of files, by what they begin with if that is no
/// star.
#[derive(Default)]
pub struct NameHints(BTreeMap<Option<u8>, Vec<(usize, usize, Step)>>);

impl NameHints {
    /// Those of all layouts of these profiles.
    pub fn new(profiles: &[Profile]) -> Self {
        let mut hints: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (profile, known) in profiles.iter().enumerate() {
            for (layout, rule) in known.layouts.iter().enumerate() {
                for step in rule.name_hints.iter().map(|it| Step::new(it)) {
                    hints.entry(step.first_byte()).or_default().push((profile, layout, step));
                }
            }
        }
        Self(hints)
    }

    /// The layouts that the name of an entry hints at: profile and layout by their positions.
    pub fn of(&self, entry: &EntryName) -> Vec<(usize, usize)> {
        let name = entry.last();
        let first = name.as_bytes().first();
        let near = [None, first.copied()].into_iter().skip(usize::from(first.is_none()));
        let hints = near.filter_map(|it| self.0.get(&it)).flatten().filter(|it| it.2.fits(name));
        let mut hints: Vec<(usize, usize)> = hints.map(|it| (it.0, it.1)).collect();
        hints.sort_unstable();
        hints
    }
}

impl FileName {
    /// Reads a pattern.
    pub fn parse(text: &str) -> Result<Self, PatternFault> {
        if text.chars().any(char::is_control) {
            return Err(PatternFault::Control);
        }
        if text.split('/').any(|step| step.trim().is_empty()) {
            return Err(PatternFault::EmptySegment);
        }
        let steps = text.split('/').map(Step::new).collect();
        let letters = text.chars().filter(|it| !matches!(it, '*' | '/')).count();
        Ok(Self { text: text.to_owned(), steps, letters })
    }

    /// Whether the path of an entry ends like this.
    pub fn matches(&self, path: &str) -> bool {
        self.fits(&EntryName::new(path))
    }

    /// The pattern as its author wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The step before its last one, if that has no star.
    fn folder(&self) -> Option<&str> {
        let folder = self.steps.iter().rev().nth(1)?;
        folder.last.is_none().then_some(folder.first.as_str())
    }

    /// What tells apart the files that fit: the steps that its stars stand in, in lower case, and
    /// the pattern itself. The mark of a second copy (`name (1)`) does not count.
    pub(super) fn told_apart(&self, entry: &EntryName) -> String {
        let above = entry.steps.len().saturating_sub(self.steps.len());
        let steps = entry.steps.iter().skip(above).zip(&self.steps).enumerate();
        let starred = steps.filter(|(_, (_, step))| step.last.is_some()).map(|(at, (text, _))| {
            if at + 1 == self.steps.len() { without_copy_mark(&entry.stem) } else { text.as_str() }
        });
        let own = self.text.to_lowercase();
        std::iter::once(own.as_str()).chain(starred).collect::<Vec<_>>().join("\0")
    }

    /// The same for a name that is asked about more than once.
    pub fn fits(&self, entry: &EntryName) -> bool {
        let Some((last, folders)) = self.steps.split_last() else { return false };
        let Some((whole, parents)) = entry.steps.split_last() else { return false };
        let Some(spare) = parents.len().checked_sub(folders.len()) else { return false };
        // Folders first: most differ in length already, and hundreds of patterns are asked.
        parents.iter().skip(spare).zip(folders).rev().all(|(step, folder)| folder.fits(step))
            && (last.fits(&entry.stem) || last.fits(whole))
    }

    /// Whether one of these names fits.
    pub(super) fn fits_any(&self, names: &ByLast<'_>) -> bool {
        let Some(last) = self.steps.last() else { return false };
        let fits = |it: &Vec<&EntryName>| it.iter().any(|entry| self.fits(entry));
        if last.last.is_none() {
            return names.by_last.get(last.first.as_str()).is_some_and(fits);
        }
        if let Some(folder) = self.folder() {
            return names.by_folder.get(folder).is_some_and(fits);
        }
        let starting =
            names.by_last.range::<str, _>((Bound::Included(&*last.first), Bound::Unbounded));
        starting.take_while(|it| it.0.starts_with(&last.first)).any(|it| fits(it.1))
    }

    /// How exact it is; greater is more exact.
    pub(super) fn precision(&self) -> (usize, usize) {
        (self.steps.len(), self.letters)
    }
}

/// A name without ` (1)` at its end.
fn without_copy_mark(stem: &str) -> &str {
    let bare = stem.strip_suffix(')').and_then(|it| it.rsplit_once(" ("));
    bare.filter(|it| it.1.bytes().all(|byte| byte.is_ascii_digit())).map_or(stem, |it| it.0)
}

impl EntryName {
    /// Makes the path of an entry ready.
    pub fn new(path: &str) -> Self {
        let steps: Vec<String> = path.split(['/', '\\']).map(fold).collect();
        let last = steps.last().map_or("", String::as_str);
        let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem.trim_end()).to_owned();
        Self { steps, stem }
    }

    /// The step before the last one.
    fn folder(&self) -> Option<&str> {
        self.steps.iter().rev().nth(1).map(String::as_str)
    }

    /// The last step, whole.
    fn last(&self) -> &str {
        self.steps.last().map_or("", String::as_str)
    }

    /// Whether the name of the file itself is of several words and long: hardly anybody else's.
    pub(super) fn is_long(&self) -> bool {
        let words = self.stem.split([' ', '_', '-']).filter(|it| !it.is_empty()).count();
        words >= LONG_WORDS && self.stem.chars().count() >= LONG_CHARS
    }
}

/// Lower case, without spaces around it, typographic apostrophes as plain ones, letters and their
/// marks as one (some systems write them apart in the names of files).
fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.trim().to_ascii_lowercase();
    }
    let text = text.trim().to_lowercase().replace('\u{2019}', "'");
    if text.is_ascii() { text } else { text.nfc().collect() }
}

impl Step {
    fn new(text: &str) -> Self {
        let text = fold(text);
        let mut parts = text.split('*').map(str::to_owned);
        let first = parts.next().unwrap_or_default();
        let mut middle: Vec<String> = parts.collect();
        let last = middle.pop();
        Self { first, middle, last, is_any: text == "*" }
    }

    /// What a text begins with that fits; nothing where that may be anything.
    fn first_byte(&self) -> Option<u8> {
        self.first.as_bytes().first().copied()
    }

    /// Whether a text in lower case fits.
    fn fits(&self, text: &str) -> bool {
        let Some(last) = &self.last else { return text == self.first };
        if self.is_any {
            return true;
        }
        // Asked of hundreds of patterns for each of many files: one byte says no to most.
        let (first, end) = (self.first.as_bytes().first(), last.as_bytes().last());
        let bytes = text.as_bytes();
        if first.is_some_and(|it| bytes.first() != Some(it))
            || end.is_some_and(|it| bytes.last() != Some(it))
        {
            return false;
        }
        let Some(mut text) = text.strip_prefix(self.first.as_str()) else { return false };
        for part in &self.middle {
            match text.split_once(part.as_str()) {
                Some((_, rest)) => text = rest,
                None => return false,
            }
        }
        text.ends_with(last.as_str())
    }
}

/// Whether a value is this one; `*` stands for any text.
pub fn value_fits(pattern: &str, value: &[u8]) -> bool {
    // Asked of many values for every record: the first byte says no to most.
    let pattern = pattern.as_bytes();
    match pattern.first() {
        Some(b'*') => {}
        first if first == value.first() => {}
        _ => return false,
    }
    let Some((first, rest)) = split_at_star(pattern, memchr::memchr(b'*', pattern)) else {
        return pattern == value;
    };
    let (middle, last) = split_at_star(rest, memchr::memrchr(b'*', rest)).unwrap_or((b"", rest));
    let inner = value.strip_prefix(first).and_then(|it| it.strip_suffix(last));
    let Some(mut inner) = inner else { return false };
    for part in middle.split(|it| *it == b'*').filter(|it| !it.is_empty()) {
        let Some(at) = memchr::memmem::find(inner, part) else { return false };
        inner = inner.get(at + part.len()..).unwrap_or_default();
    }
    std::str::from_utf8(value).is_ok()
}

/// What stands before a star and behind it.
fn split_at_star(pattern: &[u8], star: Option<usize>) -> Option<(&[u8], &[u8])> {
    let at = star?;
    Some((pattern.get(..at)?, pattern.get(at + 1..)?))
}

/// Whether a file's base name fits a hint in which `*` stands for any text; letter case ignored.
pub(super) fn fits_hint(name: &str, hint: &str) -> bool {
    Step::new(hint).fits(&fold(name))
}
