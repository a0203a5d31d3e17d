//! The fonts of a summary: those that come with the program, and no other.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts and what typst has to know about them.
pub(super) struct Fonts {
    /// In the order in which they are tried.
    pub(super) fonts: Vec<Font>,
    /// Their names and what they cover.
    pub(super) book: LazyHash<FontBook>,
}

/// Loaded once: reading what a font covers takes some milliseconds.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    use crate::i18n::fonts::{EMOJI, SANS, SANS_SC, SANS_SEMIBOLD, SYMBOLS};
    let files = [SANS, SANS_SEMIBOLD, SANS_SC, SYMBOLS, EMOJI];
    let fonts: Vec<Font> =
        files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Fonts { fonts, book }
});

impl Fonts {
    /// Their family names, in the order in which they are tried.
    pub(super) fn families(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for font in &self.fonts {
            let family = font.info().family.as_str();
            if !out.iter().any(|it| it.eq_ignore_ascii_case(family)) {
                out.push(family.to_owned());
            }
        }
        out
    }

    /// Whether some font has this character.
    pub(super) fn cover(&self, it: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(it)))
    }
}
