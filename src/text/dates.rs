//! How phones write times in many languages: their digits, and what says which half of the day it is.

/// The zeros of the digits that dates are written in: plain, Arabic, Persian, Devanagari, Bengali,
/// Thai, Burmese.
const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040];

/// What stands behind a time in the first half of the day, in lower case, letters only. The words
/// that people use are mostly shortened; blanks and points in them differ from phone to phone.
const FIRST: [&str; 42] = [
    "am",
    "πμ",
    "дп",
    "sa",
    "fm",
    "dop",
    "de",
    "pg",
    "öö",
    "vm",
    "vorm",
    "vormittags",
    "pd",
    "paradites",
    "eparadites",
    "проб",
    "претпл",
    "priekšp",
    "priekšpusdienā",
    "priešpiet",
    "to",
    "ap",
    "ص",
    "صباحا",
    "قظ",
    "לפנהצ",
    "पूर्वाह्न",
    "मपू",
    "सुबह",
    "পূর্বাহ্ণ",
    "পূর্বাহ্ন",
    "முற்பகல்",
    "ಪೂರ್ವಾಹ್ನ",
    "ਪੂਦੁ",
    "ก่อนเที่ยง",
    "ກ່ອນທ່ຽງ",
    "နံနက်",
    "ព្រឹក",
    "上午",
    "午前",
    "오전",
    "凌晨",
];

/// The same in the second half.
const SECOND: [&str; 42] = [
    "pm",
    "μμ",
    "пп",
    "ch",
    "em",
    "odp",
    "du",
    "ptg",
    "ös",
    "nm",
    "nachm",
    "nachmittags",
    "md",
    "pasdites",
    "epasdites",
    "слоб",
    "попл",
    "pēcp",
    "pēcpusdienā",
    "popiet",
    "tk",
    "ip",
    "م",
    "مساء",
    "بظ",
    "אחהצ",
    "अपराह्न",
    "मउ",
    "शाम",
    "অপরাহ্ণ",
    "অপরাহ্ন",
    "பிற்பகல்",
    "ಅಪರಾಹ್ನ",
    "ਬਾਦੁ",
    "หลังเที่ยง",
    "ຫຼັງທ່ຽງ",
    "ညနေ",
    "ល្ងាច",
    "下午",
    "午後",
    "오후",
    "pop",
];

/// What stands behind a time and says no half of the day: `o'clock` in some languages.
const NEITHER: [&str; 5] = ["uhr", "ч", "h", "hs", "น"];

/// The number that a digit of any of these scripts is.
pub(crate) fn digit(letter: char) -> Option<u32> {
    let code = u32::from(letter);
    ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|it| *it < 10))
}

/// Whether a letter only says in which direction to write.
pub(crate) fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}')
}

/// What stands behind a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    /// The half of the day: the second one or not.
    Told {
        /// Whether it is the second.
        second: bool,
    },
    /// A word that does not change the time.
    Untold,
}

/// What all of a text behind a time of day says; `None` for anything else.
pub(crate) fn half_of_day(text: &str) -> Option<Half> {
    const LONGEST: usize = 24;
    let letters = |it: &char| {
        !it.is_whitespace()
            && !is_direction(*it)
            && !matches!(it, '.' | '\'' | '"' | '״' | '׳' | '\u{200b}')
    };
    let word: String =
        text.chars().filter(letters).flat_map(char::to_lowercase).take(LONGEST).collect();
    let is = |list: &[&str]| list.contains(&word.as_str());
    match () {
        () if is(&FIRST) => Some(Half::Told { second: false }),
        () if is(&SECOND) => Some(Half::Told { second: true }),
        () if is(&NEITHER) => Some(Half::Untold),
        () => None,
    }
}
