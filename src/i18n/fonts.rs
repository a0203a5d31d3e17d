//! The fonts that come with the program, held once: the window and the summary on paper share them.
//!
//! Made by `assets/fonts/make.py`. Try them in the order below; in Chinese texts [`SANS_SC`] may
//! stand first, since it has Chinese punctuation and no Latin letters.

/// Latin, Greek, Cyrillic; the family calls itself `Noto Sans`.
pub static SANS: &[u8] = include_bytes!("../../assets/fonts/noto-sans-regular.ttf");

/// The same with more weight (600).
pub static SANS_SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/noto-sans-semibold.ttf");

/// Chinese and kana; `Dossier Sans SC`.
#[expect(clippy::large_include_file, reason = "Chinese cannot be had smaller; held here alone")]
pub static SANS_SC: &[u8] = include_bytes!("../../assets/fonts/dossier-sans-sc.ttf");

/// Level marks, control pictures and other signs; `Dossier Symbols`.
pub static SYMBOLS: &[u8] = include_bytes!("../../assets/fonts/dossier-symbols.ttf");

/// Emoji in one colour; `Dossier Emoji`.
pub static EMOJI: &[u8] = include_bytes!("../../assets/fonts/dossier-emoji.ttf");

/// Letters of one width, with arrows and some signs that the others lack; `Dossier Mono`.
pub static MONO: &[u8] = include_bytes!("../../assets/fonts/dossier-mono.ttf");

/// The icons of the window; `Dossier Icons`.
pub static ICONS: &[u8] = include_bytes!("../../assets/icons/lucide-subset.ttf");
