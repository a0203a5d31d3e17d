//! Words made longer, to see whether a further language would fit.

/// Vowels, each with an accent.
const VOWELS: [(char, char); 10] = [
    ('a', 'á'),
    ('e', 'é'),
    ('i', 'í'),
    ('o', 'ó'),
    ('u', 'ú'),
    ('A', 'Á'),
    ('E', 'É'),
    ('I', 'Í'),
    ('O', 'Ó'),
    ('U', 'Ú'),
];

/// The text with accents, two fifths longer; what was stretched before stays as it is.
pub(super) fn stretch(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    // Letters still to be added, in fifths.
    let mut owed = 0_u32;
    for letter in text.chars() {
        owed += 2;
        match VOWELS.iter().find(|it| it.0 == letter) {
            Some((_, accented)) => {
                out.push(*accented);
                let lower = accented.to_lowercase().next().unwrap_or(*accented);
                while owed >= 5 {
                    out.push(lower);
                    owed -= 5;
                }
            }
            None if VOWELS.iter().any(|it| it.1 == letter) => {
                owed = owed.saturating_sub(2);
                out.push(letter);
            }
            None => out.push(letter),
        }
    }
    out
}
