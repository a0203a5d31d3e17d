//! What of a text would not show, or would change how its surroundings read, becomes a mark.

use unicode_normalization::char::is_combining_mark;

/// Combining marks kept in a row; more are dropped.
const MARKS_KEPT: usize = 8;

/// Stands for a character that does not show.
const MARK: char = '\u{fffd}';

/// The text with marks in place of what would be invisible, in one line unless lines are kept.
pub(super) fn visible(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks_in_row = 0;
    let mut before = ' ';
    for it in text.chars() {
        if (' '..='~').contains(&it) {
            marks_in_row = 0;
            out.push(it);
        } else {
            marks_in_row = if it >= '\u{300}' && is_mark(it) { marks_in_row + 1 } else { 0 };
            if marks_in_row <= MARKS_KEPT {
                out.push(shown(it, before, keep_lines));
            }
        }
        before = it;
    }
    out
}

fn shown(it: char, before: char, keep_lines: bool) -> char {
    match it {
        '\n' if keep_lines => it,
        '\n' | '\r' | '\t' => ' ',
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + it as u32).unwrap_or(MARK),
        '\u{7f}' => '\u{2421}',
        // Joiners belong to the spelling of some languages, and to pictures made of several.
        '\u{200c}' | '\u{200d}' if is_joined(before) => it,
        // The letters of a flag, behind the flag that they name.
        '\u{e0020}'..='\u{e007f}' if is_flag(before) => it,
        // Which form of a Chinese character is meant, as some names of people have it.
        '\u{e0100}'..='\u{e01ef}' if is_chinese(before) => it,
        _ if is_invisible(it) => MARK,
        _ => it,
    }
}

/// Whether a character leaves no trace of its own, or turns the direction of others.
fn is_invisible(it: char) -> bool {
    matches!(it,
        '\u{80}'..='\u{9f}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}' | '\u{1160}'
        | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Marks that stand on the character before them, and choices of its form.
fn is_mark(it: char) -> bool {
    is_combining_mark(it) || matches!(it, '\u{fe00}'..='\u{fe0f}')
}

/// Whether what a joiner joins to this one looks otherwise by it: letters of scripts that are
/// written joined, and small pictures.
fn is_joined(before: char) -> bool {
    matches!(before,
        '\u{600}'..='\u{8ff}'
        | '\u{900}'..='\u{109f}'
        | '\u{1780}'..='\u{18af}'
        | '\u{2190}'..='\u{2bff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe0f}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{1f000}'..='\u{1faff}')
}

fn is_chinese(before: char) -> bool {
    matches!(before, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_flag(before: char) -> bool {
    matches!(before, '\u{1f3f4}' | '\u{e0020}'..='\u{e007e}')
}
