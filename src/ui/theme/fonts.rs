//! The window's fonts and their families.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

use crate::i18n::{Lang, fonts as bytes};

/// The family with weight.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The family of the icons.
pub fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

const SANS: &str = "sans";
const SEMIBOLD: &str = "semibold";
const MONO: &str = "mono";
const CHINESE: &str = "chinese";
const SYMBOLS: &str = "symbols";
const EMOJI: &str = "emoji";
const ICONS: &str = "icons";

/// Gives a context the fonts. What none of them can draw is looked for in the system's.
pub fn install(ctx: &Context) {
    install_for(ctx, Lang::En);
}

/// The same for a language. There is no Chinese letter with weight: a text in Chinese has none, so
/// that the numbers and names in it do not stand out from it.
pub fn install_for(ctx: &Context, lang: Lang) {
    let chinese = matches!(lang, Lang::ZhHans | Lang::ZhHant);
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in files() {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let behind = [CHINESE, SYMBOLS, EMOJI];
    let families = [
        (FontFamily::Proportional, SANS),
        (bold(), if chinese { SANS } else { SEMIBOLD }),
        (FontFamily::Monospace, MONO),
        (icons(), ICONS),
    ];
    for (family, first) in families {
        let names = std::iter::once(first).chain(behind).map(str::to_owned).collect();
        fonts.families.insert(family, names);
    }
    ctx.set_fonts(fonts);
}

fn files() -> [(&'static str, &'static [u8]); 7] {
    [
        (SANS, bytes::SANS),
        (SEMIBOLD, bytes::SANS_SEMIBOLD),
        (MONO, bytes::MONO),
        (CHINESE, bytes::SANS_SC),
        (SYMBOLS, bytes::SYMBOLS),
        (EMOJI, bytes::EMOJI),
        (ICONS, bytes::ICONS),
    ]
}
