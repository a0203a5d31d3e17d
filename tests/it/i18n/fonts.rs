//! The fonts hold what the program draws with them.

use dossier::i18n::fonts;
use dossier::ui::theme::Icon;
use typst::foundations::Bytes;
use typst::text::Font;

fn font(bytes: &'static [u8]) -> Font {
    Font::new(Bytes::new(bytes), 0).expect("a font")
}

fn lacks(font: &Font, text: &str) -> String {
    text.chars().filter(|it| !font.info().coverage.contains(u32::from(*it))).collect()
}

#[test]
fn every_icon_has_its_letter() {
    let icons = font(fonts::ICONS);
    let lacking: Vec<_> =
        Icon::ALL.iter().filter(|it| !lacks(&icons, &it.glyph().to_string()).is_empty()).collect();
    assert!(lacking.is_empty(), "run assets/fonts/make.py for {lacking:?}");
}

#[test]
fn families_are_called_as_documented() {
    let family = |bytes| font(bytes).info().family.clone();
    assert_eq!(family(fonts::SANS), "Noto Sans");
    assert_eq!(family(fonts::SANS_SEMIBOLD), "Noto Sans");
    assert_eq!(family(fonts::SANS_SC), "Dossier Sans SC");
    assert_eq!(family(fonts::SYMBOLS), "Dossier Symbols");
    assert_eq!(family(fonts::EMOJI), "Dossier Emoji");
    assert_eq!(family(fonts::MONO), "Dossier Mono");
    assert_eq!(family(fonts::ICONS), "Dossier Icons");
    assert_eq!(font(fonts::SANS_SEMIBOLD).info().variant.weight.to_number(), 600);
}

#[test]
fn scripts_and_marks_are_covered() {
    assert_eq!(lacks(&font(fonts::SANS), "Zoë Łódź Ελλάδα Москва €·–—“”…\u{fffd}"), "");
    assert_eq!(lacks(&font(fonts::SANS_SC), "消息与通话繁體漢字ひらがなカタカナ，。“”"), "");
    assert_eq!(lacks(&font(fonts::SYMBOLS), "○◔◑●\u{2400}\u{241b}\u{2421}"), "");
    assert_eq!(lacks(&font(fonts::EMOJI), "😀👍❤📷🎉\u{1f1e8}\u{1f1f3}"), "");
    assert_eq!(lacks(&font(fonts::MONO), "0Ol1→←↑↓⟦⟧\u{fffd}"), "");
}

#[test]
fn fonts_stay_small() {
    let all = [
        fonts::SANS,
        fonts::SANS_SEMIBOLD,
        fonts::SANS_SC,
        fonts::SYMBOLS,
        fonts::EMOJI,
        fonts::MONO,
        fonts::ICONS,
    ];
    let bytes: usize = all.iter().map(|it| it.len()).sum();
    assert!(bytes <= 7_000_000, "{bytes} bytes");
}
