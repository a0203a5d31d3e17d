//! Nothing in a text of an export hides, turns what stands around it, or piles up.

use dossier::text::Untrusted;

/// Characters that leave no trace, or turn others: one of each kind.
const HIDDEN: [char; 26] = [
    '\u{85}',
    '\u{9b}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{1160}',
    '\u{17b4}',
    '\u{180e}',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{2028}',
    '\u{202a}',
    '\u{202e}',
    '\u{2060}',
    '\u{2067}',
    '\u{2069}',
    '\u{206a}',
    '\u{2800}',
    '\u{3164}',
    '\u{feff}',
    '\u{ffa0}',
    '\u{e0001}',
    '\u{e0041}',
]; // fmt: skip

fn doors(text: &str) -> [String; 4] {
    let it = Untrusted::new(text);
    [it.for_window(), it.for_window_lines(), it.for_pdf(), it.for_terminal()]
}

#[test]
fn what_would_not_show_becomes_a_mark() {
    for hidden in HIDDEN {
        for shown in doors(&format!("pay{hidden}pal")) {
            assert_eq!(shown, "pay\u{fffd}pal", "{hidden:?}");
        }
    }
    for control in (0..0x20_u8).chain([0x7f]).map(char::from) {
        for shown in doors(&format!("a{control}b")) {
            assert_eq!(shown.chars().count(), 3, "{control:?}");
            let line = control == '\n' && shown == "a\nb";
            assert!(line || !shown.chars().any(char::is_control), "{shown:?}");
        }
    }
}

#[test]
fn what_belongs_to_a_spelling_or_a_picture_stays() {
    for text in [
        "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
        "\u{915}\u{94d}\u{200d}\u{937}",
        "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "\u{2764}\u{fe0f}\u{200d}\u{1f525}",
        "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "\u{845b}\u{e0100}\u{57ce}",
        "e\u{301}o\u{308}\u{304}",
        "\u{e01}\u{e33}\u{e19}\u{e49}\u{e33}",
    ] {
        for shown in doors(text) {
            assert_eq!(shown, text);
        }
    }
}

#[test]
fn marks_on_one_letter_are_few() {
    for mark in ['\u{301}', '\u{730}', '\u{f71}', '\u{94d}', '\u{302a}', '\u{fe0e}', '\u{1d165}'] {
        for shown in doors(&format!("a{}b", mark.to_string().repeat(900))) {
            assert_eq!(shown.chars().count(), 2 + 8, "{mark:?}");
        }
    }
}
