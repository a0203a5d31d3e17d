//! Text that is in none of the encodings of all letters: in which one of a country it is.
//!
//! Each candidate is judged by the characters that it would give: whether they are common in the
//! language that it is for, and whether capitals stand where capitals stand.

use super::decode::coder;
use super::outcome::Encoding;
use crate::text::pairs::{big5, euc_kr, gb18030, shift_jis};

/// Letters of the languages that an encoding is for, beyond ASCII, common ones first.
const LETTERS: [(Encoding, &str); 7] = [
    (Encoding::Windows1252, "éäöüàèßñçáíóúãõåøæêâôîûëïœÉÄÖÜ"),
    (Encoding::Windows1251, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїєґ"),
    (Encoding::Windows1250, "šžěřčýłąęóżśćáíéůűőöüńźďťňăâîşţŠŽČŁŻŚ"),
    (Encoding::Windows1253, "αοιετσνηυρπκμλςάέήίόύώωδγχθφβξζψ"),
    (Encoding::Windows1254, "ışğüöçİŞĞÜÖÇâîû"),
    (Encoding::Windows1255, "יוהלתראבםמשנןקכדעחפטגזסצךףץ"),
    (Encoding::Windows1256, "ايلمنرتبوةعدسفهكقحجشصطخضذثزغظءأإآؤئى"),
];

/// Those whose letters stand among those of ASCII.
const LATIN: [Encoding; 3] = [Encoding::Windows1250, Encoding::Windows1252, Encoding::Windows1254];

/// How many letters are common, and how many less so.
const COMMON: usize = 12;
const LESS_COMMON: usize = 22;

/// What a character costs that is nothing in an encoding.
const IMPOSSIBLE: f64 = -4.0;

/// The most plausible encoding of bytes that are not UTF-8; UTF-8 with faults, if nearly all is that.
pub(super) fn guess_legacy(head: &[u8]) -> Encoding {
    let high = head.iter().filter(|it| **it >= 0x80).count();
    let utf8_high: usize =
        head.utf8_chunks().map(|it| it.valid().bytes().filter(|byte| *byte >= 0x80).count()).sum();
    if utf8_high * 2 >= high {
        return Encoding::Utf8;
    }
    let pairs = [Encoding::Gb18030, Encoding::Big5, Encoding::ShiftJis, Encoding::EucKr];
    let mut best = (Encoding::Utf8, 0.0);
    for encoding in pairs {
        let points = by_pairs(encoding, head);
        // Less than so much is what any bytes come to.
        if points > 0.5 && points > best.1 {
            best = (encoding, points);
        }
    }
    if utf8_high == 0 && !head.contains(&0) {
        for (encoding, letters) in LETTERS {
            let points = by_letters(encoding, letters, head);
            if points > best.1 || best.0 == Encoding::Utf8 {
                best = (encoding, points);
            }
        }
    }
    best.0
}

/// The mean plausibility of a byte that is part of a character beyond ASCII, at most 1.
fn by_pairs(encoding: Encoding, head: &[u8]) -> f64 {
    let (mut points, mut bytes, mut at) = (0.0, 0_usize, 0);
    while let Some(byte) = head.get(at).copied() {
        if byte < 0x80 {
            at += 1;
            continue;
        }
        // A character cut by the end of the head is no fault.
        let Some(trail) = head.get(at + 1).copied() else { break };
        let (length, weight) = match encoding {
            Encoding::Gb18030 => gb18030(byte, trail, head.get(at + 2..)),
            Encoding::Big5 => big5(byte, trail),
            Encoding::ShiftJis => shift_jis(byte, trail),
            _ => euc_kr(byte, trail),
        };
        points += weight * length as f64;
        bytes += length;
        at += length;
    }
    points / bytes.max(1) as f64
}

/// The mean plausibility of a letter beyond ASCII, at most 1.
fn by_letters(encoding: Encoding, letters: &str, head: &[u8]) -> f64 {
    let Some(coder) = coder(encoding) else { return IMPOSSIBLE };
    let (text, _) = coder.decode_without_bom_handling(head);
    let is_latin = LATIN.contains(&encoding);
    let (mut points, mut count) = (0.0, 0_usize);
    let mut before = ' ';
    for letter in text.chars() {
        if !letter.is_ascii() {
            count += 1;
            points += weight(letters, before, letter);
        }
        // Words are not mixed of two scripts.
        let beside = before.is_ascii() != letter.is_ascii();
        if !is_latin && beside && before.is_alphabetic() && letter.is_alphabetic() {
            points -= 0.5;
        }
        before = letter;
    }
    points / count.max(1) as f64
}

fn weight(letters: &str, before: char, letter: char) -> f64 {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    let rank = letters.chars().position(|it| it == letter || it == lower);
    let capital_inside = letter.is_uppercase() && before.is_lowercase();
    let common = match rank {
        Some(rank) if rank < COMMON => 1.0,
        Some(rank) if rank < LESS_COMMON => 0.85,
        Some(_) => 0.7,
        // The same in all of these encodings.
        None if matches!(letter, '“' | '”' | '‘' | '’' | '–' | '—' | '…' | '€' | '\u{a0}') => {
            0.6
        }
        None if matches!(letter, '¿' | '¡' | '«') && !before.is_alphabetic() => 1.0,
        None if letter.is_alphabetic() => 0.25,
        None if matches!(letter, '\u{80}'..='\u{9f}' | '\u{fffd}') => IMPOSSIBLE,
        None => 0.0,
    };
    if capital_inside { common - 1.0 } else { common }
}
