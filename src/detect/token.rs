//! Where a token starts and ends, and which words stand before it.

/// How far back a word may stand that tells what a number is, in bytes.
const CONTEXT_BYTES: usize = 32;

/// The byte at `at`; 0 outside of the text.
pub(super) fn at(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(0)
}

/// The byte before `start`; 0 at the start of the text.
pub(super) fn before(text: &[u8], start: usize) -> u8 {
    start.checked_sub(1).map_or(0, |it| at(text, it))
}

/// Whether a byte can be inside a word.
pub(super) fn is_word(byte: u8) -> bool {
    WORD.get(usize::from(byte)).is_some_and(|it| *it)
}

/// For each byte whether it can be inside a word.
const WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        #[expect(clippy::indexing_slicing, reason = "a constant, checked when it is built")]
        if byte.is_ascii_alphanumeric() || byte == b'_' {
            table[byte as usize] = true;
        }
        byte += 1;
    }
    table
};

/// The index behind the word at `here`, or behind the one byte that is in no word.
pub(super) fn next(text: &[u8], here: usize) -> usize {
    let word = text.get(here..).unwrap_or_default();
    let end = word.iter().position(|byte| !is_word(*byte)).unwrap_or(word.len());
    here + end.max(1)
}

/// The index of the first byte at or after `from` that does not satisfy `test`.
pub(super) fn skip_while(text: &[u8], from: usize, test: impl Fn(u8) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| !test(*byte)).unwrap_or(rest.len())
}

/// Whether a number may begin at `start`: not in a word, a path, a decimal or a longer number.
pub(super) fn number_may_start(text: &[u8], start: usize) -> bool {
    match before(text, start) {
        b'.' | b'/' | b'\\' | b'#' | b'$' | b'%' | b'*' | b'&' | b'@' => false,
        b'-' => start == 1 || at(text, start.saturating_sub(2)) == b' ',
        b':' => !at(text, start.saturating_sub(2)).is_ascii_digit(),
        byte => !is_word(byte),
    }
}

/// Whether a number may end before `end`: what follows does not continue it.
pub(super) fn number_may_end(text: &[u8], end: usize) -> bool {
    match at(text, end) {
        b'.' | b'-' | b',' | b'/' => !is_word(at(text, end + 1)),
        b'@' | b'*' | b'%' | b'\\' => false,
        byte => !is_word(byte),
    }
}

/// Whether one of these words (lower case) stands shortly before `start`.
///
/// A word of letters must begin a word of the text; others may stand anywhere.
pub(super) fn has_context(text: &[u8], start: usize, words: &[&str]) -> bool {
    let from = start.saturating_sub(CONTEXT_BYTES);
    let window = text.get(from..start).unwrap_or_default();
    words.iter().any(|word| {
        let word = word.as_bytes();
        window.windows(word.len()).enumerate().any(|(offset, part)| {
            part.eq_ignore_ascii_case(word)
                && (!at(word, 0).is_ascii()
                    || !before(text, from + offset).is_ascii_alphabetic()
                    || at(text, from + offset).is_ascii_uppercase())
        })
    })
}

/// Whether text of another script than Latin's plain letters stands right beside the range.
pub(super) fn beside_other_script(text: &[u8], start: usize, end: usize) -> bool {
    let near = text.get(start.saturating_sub(12)..(end + 12).min(text.len())).unwrap_or_default();
    near.iter().any(|byte| *byte >= 0xe3)
}
