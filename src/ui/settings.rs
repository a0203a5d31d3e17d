//! What the person chose, as the window needs it.

use crate::i18n::Lang;

/// What the person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language.
    pub lang: Lang,
    /// Light, dark, or as the system.
    pub theme: ThemeChoice,
    /// The size of everything.
    pub text_size: TextSize,
    /// The clock for times.
    pub zone: ZoneChoice,
    /// Whether private details are hidden from the start.
    pub hide_at_start: bool,
}

/// Light, dark, or as the system; a system that does not say counts as light.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

/// The size of everything in percent, 100 to 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextSize(pub u16);

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// The clock for times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ZoneChoice {
    /// As the export wrote them.
    #[default]
    Export,
    /// This computer's.
    Local,
    /// UTC.
    Utc,
}
