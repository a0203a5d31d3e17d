//! The window's fonts and their families.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

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
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in files() {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let behind = [CHINESE, SYMBOLS, EMOJI];
    let families = [
        (FontFamily::Proportional, SANS),
        (bold(), SEMIBOLD),
        (FontFamily::Monospace, MONO),
        (icons(), ICONS),
    ];
    for (family, first) in families {
        let names = std::iter::once(first).chain(behind).map(str::to_owned).collect();
        fonts.families.insert(family, names);
    }
    ctx.set_fonts(fonts);
}

#[expect(clippy::large_include_file, reason = "the Chinese font is three times that")]
fn files() -> [(&'static str, &'static [u8]); 7] {
    [
        (SANS, include_bytes!("../../../assets/fonts/noto-sans-regular.ttf")),
        (SEMIBOLD, include_bytes!("../../../assets/fonts/noto-sans-semibold.ttf")),
        (MONO, include_bytes!("../../../assets/fonts/dossier-mono.ttf")),
        (CHINESE, include_bytes!("../../../assets/fonts/dossier-sans-sc.ttf")),
        (SYMBOLS, include_bytes!("../../../assets/fonts/dossier-symbols.ttf")),
        (EMOJI, include_bytes!("../../../assets/fonts/dossier-emoji.ttf")),
        (ICONS, include_bytes!("../../../assets/icons/lucide-subset.ttf")),
    ]
}
