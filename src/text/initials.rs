//! Chinese words found by the first letters of their sounds: `tsg` finds 图书馆.

use std::sync::LazyLock;

use super::fold;

/// The first and the last character that the table tells of.
const FIRST: u32 = 0x4e00;
const LAST: u32 = 0x9fff;

/// Fewer letters would find nearly every word; more are no word.
const LETTERS_MIN: usize = 2;
const LETTERS_MAX: usize = 16;

/// For each character from `FIRST` on the letters that its sounds begin with, a bit each.
static LETTERS: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let mut letters = vec![0; (LAST - FIRST + 1) as usize];
    for line in include_str!("../../assets/tables/pinyin.txt").lines() {
        let mut characters = line.chars();
        let Some(bit) = characters.next().and_then(bit) else { continue };
        for it in characters {
            let at = u32::from(it).wrapping_sub(FIRST) as usize;
            if let Some(of) = letters.get_mut(at) {
                *of |= 1 << bit;
            }
        }
    }
    letters
});

/// The number of a small letter.
fn bit(letter: char) -> Option<usize> {
    letter.is_ascii_lowercase().then(|| usize::from(letter as u8 - b'a'))
}

/// What is looked for in texts: itself, and words whose sounds begin with its letters.
#[derive(Clone, Debug)]
pub struct Sought {
    folded: String,
    initials: Option<Initials>,
}

impl Sought {
    /// For this text; with `initials` also by the first letters of sounds, where it may be such.
    pub fn new(text: &str, initials: bool) -> Self {
        let folded = fold::text(text.trim());
        let initials = initials.then(|| Initials::of(&folded)).flatten();
        Self { folded, initials }
    }

    /// Where a text has it first: the place and the length, in bytes.
    pub fn find(&self, text: &str) -> Option<(usize, usize)> {
        if self.folded.is_empty() {
            return None;
        }
        let folded = fold::text(text);
        let itself = folded.find(&self.folded).map(|at| (at, self.folded.len()));
        let by_sound = || {
            let mut first = None;
            self.initials.as_ref()?.each(folded.as_bytes(), &mut |at, len| {
                first = first.or(Some((at, len)));
            });
            first
        };
        itself.or_else(by_sound)
    }
}

/// The first letters of the sounds of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initials {
    /// For each letter of the alphabet the places in the word that it stands at, a bit each.
    places: [u32; 26],
    count: usize,
}

impl Initials {
    /// Bytes that a character takes in a file at most: as three escapes.
    pub const CHARACTER_BYTES: usize = 18;

    /// Of a text that may be such: a few letters and nothing else.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if !(LETTERS_MIN..=LETTERS_MAX).contains(&text.len()) {
            return None;
        }
        let mut places = [0; 26];
        for (at, letter) in text.chars().enumerate() {
            *places.get_mut(bit(letter.to_ascii_lowercase())?)? |= 1 << at;
        }
        Some(Self { places, count: text.len() })
    }

    /// How many letters they are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Tells where a piece of a folded file has such a word, and how many bytes it takes there. All
    /// its characters stand there in the same way: as they are, or as escapes.
    pub fn each(&self, folded: &[u8], tell: &mut dyn FnMut(usize, usize)) {
        // Which beginnings of the word the characters just read are, a bit each.
        let (mut state, mut unit, mut at) = (0_u32, 0, 0);
        while at < folded.len() {
            let rest = folded.get(at..).unwrap_or_default();
            let Some((code, bytes)) = fold::character(rest) else {
                (state, at) = (0, at + 1);
                continue;
            };
            if bytes != unit {
                (state, unit) = (0, bytes);
            }
            at += bytes;
            state = (state << 1 | 1) & self.allowed(code);
            if state >> (self.count - 1) & 1 == 1 {
                let len = self.count * unit;
                tell(at - len, len);
                state = 0;
            }
        }
    }

    /// The places in the word that a character may stand at.
    fn allowed(&self, code: u32) -> u32 {
        let Some(mut letters) = LETTERS.get(code.wrapping_sub(FIRST) as usize).copied() else {
            return 0;
        };
        let mut places = 0;
        while letters != 0 {
            places |= self.places.get(letters.trailing_zeros() as usize).copied().unwrap_or(0);
            letters &= letters - 1;
        }
        places
    }
}
