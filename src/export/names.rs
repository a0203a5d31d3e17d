//! Names of entries: from bytes in some encoding to text, and which of them are litter.
//!
//! An archive that does not say its names are UTF-8 says nothing about what else they are. One
//! encoding is guessed over all such names of an archive together: each candidate is judged by how
//! plausible the characters are that it would give, since a single short name proves little.

use encoding_rs::{BIG5, EUC_KR, GB18030, IBM866, SHIFT_JIS, WINDOWS_1252};

use super::bytes::{le16, le32};
use crate::findings::NameEncoding;
use crate::text::pairs::{big5, euc_kr, gb18030, shift_jis};

/// The text that these bytes stand for; what does not fit becomes a replacement mark.
pub(super) fn decode(encoding: NameEncoding, raw: &[u8]) -> String {
    let coder = match encoding {
        NameEncoding::Gb18030 => GB18030,
        NameEncoding::Big5 => BIG5,
        NameEncoding::ShiftJis => SHIFT_JIS,
        NameEncoding::EucKr => EUC_KR,
        NameEncoding::Cp437 => return raw.iter().map(|byte| cp437(*byte)).collect(),
        NameEncoding::Cp866 => IBM866,
        NameEncoding::Windows1252 => WINDOWS_1252,
    };
    coder.decode_without_bom_handling(raw).0.into_owned()
}

/// The upper half of the code page that DOS was sold with.
const CP437_HIGH: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»\
    ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// A text in the code page that DOS was sold with, if all its letters are in it.
pub(super) fn cp437_bytes(text: &str) -> Option<Vec<u8>> {
    let high = |letter| CP437_HIGH.chars().position(|it| it == letter);
    let byte = |letter: char| match letter {
        '\0'..='\x7f' => Some(letter as u8),
        _ => high(letter).map(|it| 0x80 + it as u8),
    };
    text.chars().map(byte).collect()
}

fn cp437(byte: u8) -> char {
    match byte {
        0..0x80 => char::from(byte),
        _ => CP437_HIGH.chars().nth(usize::from(byte - 0x80)).unwrap_or('\u{fffd}'),
    }
}

/// Collects evidence from names and then chooses.
#[derive(Default)]
pub(super) struct Guess {
    scores: [f64; NameEncoding::ALL.len()],
    names: u64,
    /// Two-byte characters of the Korean range, to tell a short Chinese name from a Korean one.
    hangul_seen: std::collections::BTreeSet<u16>,
}

/// Different characters that a Korean text must have before it is taken for one: Chinese names of
/// one or two characters often lie in the same range by chance.
const HANGUL_NEEDED: usize = 5;

/// Bytes of names that are looked at; more do not make a guess any better.
const LETTERS_JUDGED: usize = 255;

impl Guess {
    /// Takes one more name into account.
    pub(super) fn see(&mut self, raw: &[u8]) {
        self.names += 1;
        let raw = raw.get(..LETTERS_JUDGED).unwrap_or(raw);
        for (score, encoding) in self.scores.iter_mut().zip(NameEncoding::ALL.map(|it| it.0)) {
            *score += judge(encoding, raw);
        }
        for pair in raw.windows(2) {
            if let [0xb0..=0xc8, 0xa1..=0xfe] = pair {
                self.hangul_seen.insert(le16(pair, 0));
            }
        }
    }

    /// The most plausible encoding.
    pub(super) fn choose(&self) -> NameEncoding {
        let mut best = (NameEncoding::Cp437, f64::MIN);
        for (score, encoding) in self.scores.iter().zip(NameEncoding::ALL.map(|it| it.0)) {
            let possible =
                encoding != NameEncoding::EucKr || self.hangul_seen.len() >= HANGUL_NEEDED;
            if possible && *score > best.1 {
                best = (encoding, *score);
            }
        }
        best.0
    }
}

/// How plausible a name is in this encoding: points for each byte above ASCII, at most 1 each.
fn judge(encoding: NameEncoding, raw: &[u8]) -> f64 {
    let mut points = 0.0;
    let mut at = 0;
    while let Some(byte) = raw.get(at).copied() {
        if byte < 0x80 {
            at += 1;
            continue;
        }
        let trail = raw.get(at + 1).copied().unwrap_or(0);
        let (length, weight) = match encoding {
            NameEncoding::Gb18030 => gb18030(byte, trail, raw.get(at + 2..)),
            NameEncoding::Big5 => big5(byte, trail),
            NameEncoding::ShiftJis => shift_jis(byte, trail),
            NameEncoding::EucKr => euc_kr(byte, trail),
            NameEncoding::Cp437 | NameEncoding::Cp866 | NameEncoding::Windows1252 => {
                let before = at.checked_sub(1).and_then(|it| raw.get(it)).copied().unwrap_or(0);
                (1, single(encoding, before, byte, trail))
            }
        };
        // The second byte may be ASCII; it counts all the same, or two-byte readings of single
        // letters would look dense.
        points += weight * length as f64;
        at += length;
    }
    points
}

/// One letter of an encoding of one byte a letter, judged by its neighbours.
fn single(encoding: NameEncoding, before: u8, byte: u8, after: u8) -> f64 {
    let beside_latin = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
    match encoding {
        NameEncoding::Cp866 => match byte {
            0x80..=0xaf | 0xe0..=0xf1 if beside_latin => 0.15,
            0x80..=0xaf | 0xe0..=0xf1 => 1.0,
            0xfc => 0.5,
            _ => 0.0,
        },
        NameEncoding::Cp437 => match byte {
            0x80..=0x9a | 0xa0..=0xa5 | 0xe1 if beside_latin => 0.8,
            0x80..=0x9a | 0xa0..=0xa5 | 0xe1 => 0.35,
            _ => 0.0,
        },
        _ => match byte {
            // Quotation marks stand at the edge of a word.
            0x91 | 0x93 if !before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric() => 0.9,
            0x92 | 0x94 if before.is_ascii_alphanumeric() && !after.is_ascii_alphanumeric() => 0.9,
            0x80 if !before.is_ascii_alphanumeric() => 0.81,
            0x92 | 0x96 | 0x97 => 0.5,
            0xc0..=0xff if beside_latin => 0.75,
            0xc0..=0xff => 0.3,
            _ => 0.0,
        },
    }
}

/// The name in an Info-ZIP Unicode path field, if it belongs to this name.
pub(super) fn unicode_path(extra: &[u8], raw: &[u8]) -> Option<String> {
    let field = extra_field(extra, 0x7075)?;
    let (version, rest) = field.split_first()?;
    let text = std::str::from_utf8(rest.get(4..)?).ok()?;
    let fits = *version == 1 && le32(rest, 0) == crc32fast::hash(raw);
    (fits && !text.is_empty()).then(|| text.to_owned())
}

/// The first extra field with this tag. A field that is longer than the rest ends the search.
pub(super) fn extra_field(mut extra: &[u8], tag: u16) -> Option<&[u8]> {
    while extra.len() >= 4 {
        let end = 4 + usize::from(le16(extra, 2));
        if le16(extra, 0) == tag {
            return extra.get(4..end);
        }
        extra = extra.get(end..)?;
    }
    None
}

/// One kind of slash, so that names from any system show as folders.
pub(super) fn with_slashes(name: String) -> String {
    if name.contains('\\') { name.replace('\\', "/") } else { name }
}

/// Whether a system put this file there for itself. Takes bytes, since all these names are ASCII.
pub(super) fn is_litter(name: &[u8]) -> bool {
    let mut parts = name.rsplit(|byte| matches!(byte, b'/' | b'\\')).peekable();
    let base = parts.peek().copied().unwrap_or_default();
    base.starts_with(b"._")
        || base == b".DS_Store"
        || base.eq_ignore_ascii_case(b"thumbs.db")
        || base.eq_ignore_ascii_case(b"desktop.ini")
        || parts.any(|part| part == b"__MACOSX")
}
