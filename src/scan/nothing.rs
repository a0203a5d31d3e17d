//! Which values of a record say nothing.

use super::walk::Walk;
use crate::profile::Profile;
use crate::read::Format;

/// What every platform writes for nothing.
const NOTHING: &[u8] = b"N/A";

/// Longest value that may say "nothing", in bytes.
const NOTHING_BYTES_MAX: usize = 200;

/// What can be told of a value without looking at its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Nothing {
    /// Lengths below 64 of the values that say "nothing", as a set.
    lengths: u64,
    /// Their first bytes, likewise.
    firsts: [u64; 4],
    /// Whether it is a text export, where whole sentences may say it.
    written: bool,
}

impl Nothing {
    pub(super) fn new(profile: Option<&Profile>, format: Format) -> Self {
        let values = profile.map_or(&[][..], |it| &it.empty_values);
        let lengths = values.iter().map(String::len).filter(|it| *it < 64);
        let mut firsts = [0; 4];
        for value in values.iter().map(String::as_bytes).chain([NOTHING]) {
            if let Some(first) = value.first()
                && let Some(set) = firsts.get_mut(usize::from(first / 64))
            {
                *set |= 1 << (first % 64);
            }
        }
        Self {
            lengths: lengths.fold(1 << NOTHING.len(), |set, it| set | 1 << it),
            firsts,
            written: matches!(format, Format::Blocks | Format::Text),
        }
    }

    /// Whether a value of this length that begins so can be one of those that say "nothing".
    #[inline]
    fn may_be(self, text: &[u8]) -> bool {
        let length = text.len();
        let fits = length < 64 && self.lengths >> length & 1 == 1
            || (64..=NOTHING_BYTES_MAX).contains(&length);
        fits && text.first().is_some_and(|first| {
            self.firsts.get(usize::from(first / 64)).is_some_and(|set| set >> (first % 64) & 1 == 1)
        })
    }
}

impl Walk<'_> {
    #[inline]
    pub(super) fn is_empty_value(&self, text: &[u8]) -> bool {
        let text = match text {
            [first, .., last] if !first.is_ascii_whitespace() && !last.is_ascii_whitespace() => {
                text
            }
            _ => text.trim_ascii(),
        };
        // Values that say "nothing" are short.
        text.is_empty()
            || self.nothing.may_be(text) && self.says_nothing(text)
            || self.nothing.written
                && text.len() <= NOTHING_BYTES_MAX
                && self.is_sentence_of_nothing(text)
    }

    fn says_nothing(&self, text: &[u8]) -> bool {
        text == NOTHING
            || self
                .profile()
                .is_some_and(|it| it.empty_values.iter().any(|it| it.as_bytes() == text))
    }

    /// Whether a line of a text export is a sentence that says "nothing here", or a heading over
    /// one.
    fn is_sentence_of_nothing(&self, line: &[u8]) -> bool {
        let Some(profile) = self.profile().filter(|_| self.in_list()) else { return false };
        let line = String::from_utf8_lossy(line).to_lowercase();
        let says = |it: &String| line.starts_with(&**it);
        line.ends_with([':', '：']) || profile.empty_sentences.iter().any(says)
    }

    fn profile(&self) -> Option<&Profile> {
        let root = self.held.roots.get(self.root as usize)?;
        self.held.profiles.get(root.profile?)
    }
}
