//! What a spreadsheet could take for a formula.

/// Starts of formulas, in their wide forms too, and the apostrophe that marks a text as one.
const STARTS: [char; 13] = [
    '=', '+', '-', '@', '|', '%', '\'', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Whether a cell has to be marked as text. A plain number has not.
pub(super) fn is_risky(cell: &str) -> bool {
    let start = cell.trim_start_matches([' ', '\n', '\u{a0}', '\u{3000}', '\u{feff}']);
    // What does not show may be dropped on the way in, so that what stands behind it comes first.
    let shown = cell.trim_start_matches(is_unseen);
    (start.starts_with(STARTS) || shown.starts_with(STARTS)) && !is_number(cell)
}

fn is_unseen(it: char) -> bool {
    let no_width = matches!(it, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}');
    it.is_whitespace() || it.is_control() || no_width
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let plain = digits.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    plain && digits.starts_with(|it: char| it.is_ascii_digit())
}
