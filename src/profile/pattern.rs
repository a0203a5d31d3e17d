//! Patterns over paths: `Your Activity/*/VideoList/[]`, `**/Watch History`.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;

/// A `/`-separated pattern over the segments of a path.
///
/// A literal key ignores letter case; `*` stands for any one key, `[]` for any element of a list,
/// and a leading `**` for any number of segments. The empty pattern is the document itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    anywhere: bool,
    parts: Vec<Part>,
    /// A bit for each literal key; see [`bit`].
    keys: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// In lower case.
    Key(String),
    AnyKey,
    Element,
}

/// Why a text is no pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternFault {
    /// Two slashes in a row, or one at an end.
    #[error("an empty segment")]
    EmptySegment,
    /// `**` anywhere but in front.
    #[error("`**` stands behind the start")]
    StarsInside,
    /// `**` with nothing behind it.
    #[error("`**` alone matches everything")]
    StarsOnly,
    /// Control characters, which no key of an export needs.
    #[error("a control character")]
    Control,
}

/// How exact a pattern is; greater is more exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Precision {
    not_empty: bool,
    anchored: bool,
    /// Negative for `**`: there the first place along the path wins.
    depth: isize,
    literals: usize,
}

impl Pattern {
    /// Reads a pattern.
    pub fn parse(text: &str) -> Result<Self, PatternFault> {
        if text.chars().any(char::is_control) {
            return Err(PatternFault::Control);
        }
        let mut pattern = Self { text: text.to_owned(), ..Self::default() };
        if text.is_empty() {
            return Ok(pattern);
        }
        for (index, segment) in text.split('/').enumerate() {
            match segment {
                "" => return Err(PatternFault::EmptySegment),
                "**" if index == 0 => pattern.anywhere = true,
                "**" => return Err(PatternFault::StarsInside),
                "*" => pattern.parts.push(Part::AnyKey),
                "[]" => pattern.parts.push(Part::Element),
                key => {
                    let key = key.to_lowercase();
                    pattern.keys |= bit(&key);
                    pattern.parts.push(Part::Key(key));
                }
            }
        }
        if pattern.parts.is_empty() { Err(PatternFault::StarsOnly) } else { Ok(pattern) }
    }

    /// Whether the whole path fits.
    pub fn matches(&self, segments: &[&str]) -> bool {
        let Some(spare) = segments.len().checked_sub(self.parts.len()) else {
            return false;
        };
        let tail = segments.get(spare..).unwrap_or_default();
        (self.anywhere || spare == 0) && self.fits(tail)
    }

    /// Whether its last step stands for any key.
    pub fn ends_in_any(&self) -> bool {
        self.parts.last() == Some(&Part::AnyKey)
    }

    /// Whether it names a key of the document's root, and the path lies below it.
    pub fn names_root_of(&self, segments: &[&str]) -> bool {
        let named = matches!(self.parts.first(), Some(Part::Key(_)));
        named && !self.anywhere && self.matches_start(segments).is_some()
    }

    /// How many leading segments of the path fit, the fewest if several do.
    ///
    /// For sections: here `**` does not reach into a list, since a section never lies inside the
    /// items of another.
    pub fn matches_start(&self, segments: &[&str]) -> Option<usize> {
        let keys = segments.iter().take_while(|segment| **segment != "[]").count();
        self.starts(segments, keys, |tail| self.fits(tail))
    }

    /// The same for a path that is held against many patterns.
    pub(super) fn matches_start_of(&self, path: &Folded) -> Option<usize> {
        // A key that is nowhere in the path rules the pattern out.
        if self.keys & !path.bits != 0 {
            return None;
        }
        self.starts(&path.segments, path.keys, |tail| {
            let ends = tail.iter().zip(&self.parts);
            ends.rev().all(|(segment, part)| part.fits_folded(segment))
        })
    }

    /// The start of the first tail that fits, plus the number of parts.
    fn starts<T>(&self, segments: &[T], keys: usize, fits: impl Fn(&[T]) -> bool) -> Option<usize> {
        let parts = self.parts.len();
        let spare = segments.len().checked_sub(parts)?;
        let last = if self.anywhere { spare.min(keys) } else { 0 };
        (0..=last)
            .find(|start| segments.get(*start..start + parts).is_some_and(&fits))
            .map(|start| start + parts)
    }

    /// The pattern as its author wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How exact a match of this pattern at that depth is.
    pub(super) fn precision(&self, depth: usize) -> Precision {
        let depth = isize::try_from(depth).unwrap_or(isize::MAX);
        Precision {
            not_empty: !self.parts.is_empty(),
            anchored: !self.anywhere,
            depth: if self.anywhere { depth.saturating_neg() } else { depth },
            literals: self.parts.iter().filter(|part| matches!(part, Part::Key(_))).count(),
        }
    }

    /// Whether the parts fit the start of these segments.
    fn fits(&self, segments: &[&str]) -> bool {
        segments.len() >= self.parts.len()
            && self.parts.iter().zip(segments).all(|(part, segment)| part.fits(segment))
    }
}

impl Part {
    fn fits(&self, segment: &str) -> bool {
        match self {
            Self::Key(key) => same_folded(segment, key),
            Self::AnyKey => segment != "[]",
            Self::Element => segment == "[]",
        }
    }

    fn fits_folded(&self, segment: &str) -> bool {
        match self {
            Self::Key(key) => segment == key,
            Self::AnyKey => segment != "[]",
            Self::Element => segment == "[]",
        }
    }
}

/// A path in lower case, for a look at many patterns.
pub(super) struct Folded {
    segments: Vec<String>,
    /// Segments before the first list.
    keys: usize,
    /// The bits of all segments; see [`bit`].
    bits: u64,
}

impl Folded {
    pub(super) fn new(segments: &[&str]) -> Self {
        let keys = segments.iter().take_while(|segment| **segment != "[]").count();
        // As patterns and `same_folded` do it: letter by letter.
        let fold = |it: &&str| it.chars().flat_map(char::to_lowercase).collect();
        let segments: Vec<String> = segments.iter().map(fold).collect();
        let bits = segments.iter().fold(0, |bits, segment| bits | bit(segment));
        Self { segments, keys, bits }
    }
}

/// One of 64 bits that stands for a key in lower case: equal keys have equal bits. Mixed as in the
/// FNV-1a hash, which is short and spreads short texts well enough.
fn bit(key: &str) -> u64 {
    let mix = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = key.bytes().fold(0x811c_9dc5, mix);
    1 << (hash >> 26)
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether `text` in lower case is `folded`, which is in lower case already.
fn same_folded(text: &str, folded: &str) -> bool {
    text.eq_ignore_ascii_case(folded)
        || (!text.is_ascii() && text.chars().flat_map(char::to_lowercase).eq(folded.chars()))
}

/// Whether two names are the same, letter case and spaces around them aside.
pub(super) fn same_name(left: &str, right: &str) -> bool {
    let (left, right) = (left.trim(), right.trim());
    if left.is_ascii() || right.is_ascii() {
        // Nearly all pairs: they differ, and most of them in length already.
        return left.eq_ignore_ascii_case(right);
    }
    left.nfc().flat_map(char::to_lowercase).eq(right.nfc().flat_map(char::to_lowercase))
}
