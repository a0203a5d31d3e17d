//! What a search looks for, in the forms in which it may stand in a file that was folded.

use std::fmt::Write as _;

use crate::text::fold;
use crate::text::initials::Initials;

/// What is looked for.
pub(super) struct Needles {
    /// As it is, and with escapes for what is not ASCII.
    plain: Vec<Vec<u8>>,
    /// Words whose sounds begin with these letters.
    initials: Option<Initials>,
}

impl Needles {
    /// For a text; nothing for an empty one.
    pub(super) fn of(text: &str, initials: bool) -> Option<Self> {
        let text = &*fold::text(text.trim());
        let initials = initials.then(|| Initials::of(text)).flatten();
        (!text.is_empty()).then(|| Self { plain: plain(text), initials })
    }

    /// Bytes of the longest form.
    pub(super) fn longest(&self) -> usize {
        let plain = self.plain.iter().map(Vec::len).max().unwrap_or(1);
        let by_sound = self.initials.as_ref().map_or(0, Initials::count);
        plain.max(by_sound * Initials::CHARACTER_BYTES)
    }

    /// Whether Chinese characters have to be folded for it.
    pub(super) fn is_chinese(&self) -> bool {
        self.initials.is_some() || self.plain.iter().any(|it| fold::is_chinese(it))
    }

    /// Tells each place in a folded piece of a file, and how many bytes it takes there.
    pub(super) fn each(&self, folded: &[u8], tell: &mut dyn FnMut(usize, usize)) {
        for needle in &self.plain {
            for at in memchr::memmem::find_iter(folded, needle) {
                tell(at, needle.len());
            }
        }
        if let Some(initials) = &self.initials {
            initials.each(folded, tell);
        }
    }

    /// The first place.
    pub(super) fn first(&self, folded: &[u8]) -> Option<(usize, usize)> {
        let mut first = None;
        self.each(folded, &mut |at, len| {
            let now = (at, len);
            first = Some(first.map_or(now, |before| now.min(before)));
        });
        first
    }
}

fn plain(text: &str) -> Vec<Vec<u8>> {
    let plain = text.as_bytes().to_vec();
    if text.is_ascii() {
        return vec![plain];
    }
    let mut units = [0; 2];
    let mut escaped = String::new();
    for it in text.chars() {
        if it.is_ascii() {
            escaped.push(it);
        } else {
            for unit in it.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _written = write!(escaped, "\\u{unit:04x}");
            }
        }
    }
    // Some exports write each byte of such a character as a character.
    let bytewise = text.bytes().fold(String::new(), |mut written, it| {
        if it.is_ascii() {
            written.push(char::from(it));
        } else {
            let _written = write!(written, "\\u00{it:02x}");
        }
        written
    });
    vec![plain, escaped.into_bytes(), bytewise.into_bytes()]
}
