//! The one form in which texts are searched: plain letters small, Chinese characters simplified. A
//! folded text is as long as the text, byte for byte, so that a place in one is a place in the other.

use std::sync::LazyLock;

/// The first and the last character that the table tells of.
const FIRST: u32 = 0x3400;
const LAST: u32 = 0x9fff;

/// The simplified form of each character from `FIRST` on.
static SIMPLIFIED: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let mut forms: Vec<u16> = (FIRST..=LAST).map(|it| it as u16).collect();
    let mut letters = include_str!("../../assets/tables/chinese.txt").chars();
    letters.by_ref().filter(|it| *it != '\n').fold(None, |before: Option<char>, it| {
        let Some(traditional) = before else { return Some(it) };
        let at = u32::from(traditional).checked_sub(FIRST);
        if let Some(form) = at.and_then(|at| forms.get_mut(at as usize)) {
            *form = u32::from(it) as u16;
        }
        None
    });
    forms
});

/// How an export writes a character that is not ASCII, once it is folded.
const ESCAPE: &[u8] = b"\\u";
/// Bytes of such a mark and its four digits.
const ESCAPE_BYTES: usize = 6;

fn simplified(code: u32) -> u32 {
    let at = code.checked_sub(FIRST).map(|at| at as usize);
    at.and_then(|at| SIMPLIFIED.get(at)).map_or(code, |it| u32::from(*it))
}

/// A text in the one form.
pub fn text(text: &str) -> String {
    let letter =
        |it: char| char::from_u32(simplified(it.into())).unwrap_or(it).to_ascii_lowercase();
    text.chars().map(letter).collect()
}

/// Whether bytes of a text hold a Chinese character, as it is or as an escape.
pub fn is_chinese(bytes: &[u8]) -> bool {
    let code = |it: char| (FIRST..=LAST).contains(&u32::from(it));
    String::from_utf8_lossy(bytes).chars().any(code)
}

/// A piece of a file in the one form; Chinese characters only where they are looked for. What the
/// piece cuts in two stays as it is.
pub fn bytes(piece: &[u8], chinese: bool) -> Vec<u8> {
    let mut folded = piece.to_ascii_lowercase();
    if chinese {
        simplify_letters(&mut folded);
        simplify_escapes(&mut folded);
    }
    folded
}

/// Characters as they are: three bytes, of which the first is one of a few.
fn simplify_letters(text: &mut [u8]) {
    let mut at = 0;
    while let Some(letter) = text.get_mut(at..at + 3) {
        let &mut [a, b, c] = letter else { return };
        if !(0xe3..=0xe9).contains(&a) || b & 0xc0 != 0x80 || c & 0xc0 != 0x80 {
            at += 1;
            continue;
        }
        let code = u32::from(a & 15) << 12 | u32::from(b & 63) << 6 | u32::from(c & 63);
        letter.copy_from_slice(&three(simplified(code)));
        at += 3;
    }
}

/// The character that a folded piece of a file begins with, where it is one that the table tells of,
/// and how many bytes it takes there: as it is, as an escape, or as an escape for each byte.
pub(super) fn character(text: &[u8]) -> Option<(u32, usize)> {
    let of_bytes = |a: u32, b: u32, c: u32| (a & 15) << 12 | (b & 63) << 6 | c & 63;
    match *text {
        [a @ 0xe3..=0xe9, b, c, ..] if b & 0xc0 == 0x80 && c & 0xc0 == 0x80 => {
            Some((of_bytes(a.into(), b.into(), c.into()), 3))
        }
        [b'\\', ..] => {
            let place = |number: usize| number * ESCAPE_BYTES;
            let code = |number: usize| escaped(text.get(place(number)..place(number + 1))?);
            let first = code(0)?;
            let bytes = [Some(first), code(1), code(2)].map(|it| it.filter(|it| *it < 0x100));
            match bytes {
                [Some(a @ 0xe3..=0xe9), Some(b), Some(c)] => Some((of_bytes(a, b, c), place(3))),
                _ => (FIRST..=LAST).contains(&first).then_some((first, place(1))),
            }
        }
        _ => None,
    }
}

/// The bytes of a character that takes three.
fn three(code: u32) -> [u8; 3] {
    [0xe0 | (code >> 12) as u8, 0x80 | (code >> 6 & 63) as u8, 0x80 | (code & 63) as u8]
}

/// Characters written as `\u8a71`, or as `\u00e8\u00a9\u00b1`, a byte each.
fn simplify_escapes(text: &mut [u8]) {
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|it| memchr::memmem::find(it, ESCAPE)) {
        let start = at + found;
        let place = |number: usize| start + number * ESCAPE_BYTES;
        let code = |number: usize| escaped(text.get(place(number)..place(number + 1))?);
        let bytes = [code(0), code(1), code(2)].map(|it| it.filter(|it| *it < 0x100));
        if let [Some(a @ 0xe3..=0xe9), Some(b), Some(c)] = bytes {
            let simple = simplified((a & 15) << 12 | (b & 63) << 6 | c & 63);
            for (number, byte) in three(simple).into_iter().enumerate() {
                write(text, place(number), byte.into());
            }
            at = place(3);
        } else if let Some(code) = code(0) {
            write(text, start, simplified(code));
            at = place(1);
        } else {
            at = start + ESCAPE.len();
        }
    }
}

/// The code that an escape stands for.
fn escaped(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(ESCAPE)?;
    digits.iter().try_fold(0, |sum, it| Some(sum << 4 | char::from(*it).to_digit(16)?))
}

/// Writes an escape for this code over another.
fn write(text: &mut [u8], at: usize, code: u32) {
    let digits = text.get_mut(at + ESCAPE.len()..at + ESCAPE_BYTES).unwrap_or_default();
    for (digit, shift) in digits.iter_mut().zip([12, 8, 4, 0]) {
        *digit = char::from_digit(code >> shift & 15, 16).map_or(b'0', |it| it as u8);
    }
}
