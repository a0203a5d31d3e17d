//! Reads a finished PDF back and searches it for every value that was left out.
//!
//! It reads what a person could copy out of the file: the text of all pages by the fonts' own maps,
//! and every string elsewhere (titles, bookmarks, descriptions for those who do not see).

use std::collections::BTreeSet;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, Stream};

use super::ReportError;
use super::draft::{FixedWords, apart};
use super::redact::Redaction;

/// A value is searched from this weight on; a Chinese character weighs two.
const WEIGHT_MIN: usize = 4;

/// A long value is searched by its start and its end of so many characters each: a cut-off piece
/// of it is a leak too.
const PROBE_CHARS: usize = 40;

/// How much a stream of a PDF may unpack to, in bytes.
const STREAM_MAX: usize = 64 << 20;

/// How many of these values can be found in a PDF. For tests and for checks of a saved file.
///
/// # Errors
///
/// When the file cannot be read as a PDF.
pub fn find_hidden(pdf: &[u8], values: &BTreeSet<String>) -> Result<usize, ReportError> {
    Ok(count(&Hay::new(&everything(pdf)?), values, &Hay::new("")))
}

/// How many values that were left out can be found all the same. Those that occur among our own
/// fixed words cannot be told from them and are passed.
pub(super) fn leaks(
    pdf: &[u8],
    redaction: &Redaction,
    fixed: &FixedWords,
) -> Result<usize, ReportError> {
    let found = Hay::new(&everything(pdf)?);
    let values = count(&found, redaction.hidden(), &Hay::new(&fixed.ours));
    let words = count(&found, redaction.hidden_file_words(), &Hay::new(&fixed.with_names));
    Ok(values + words)
}

/// The same for a text: a web page with its marks undone. `fixed_page` is the page of
/// [`FixedWords::draft`], whose marks are ours too.
pub(super) fn leaks_in_text(
    text: &str,
    redaction: &Redaction,
    fixed: &FixedWords,
    fixed_page: &str,
) -> usize {
    let found = Hay::new(text);
    let values = count(&found, redaction.hidden(), &Hay::new(fixed_page));
    let with_names = format!("{}\n{fixed_page}", fixed.with_names);
    values + count(&found, redaction.hidden_file_words(), &Hay::new(&with_names))
}

fn count(found: &Hay, values: &BTreeSet<String>, fixed: &Hay) -> usize {
    let leaks = |it: &&String| {
        let unbroken = is_one_number(it);
        let mut probes = probes(it).into_iter();
        probes.any(|probe| found.holds(&probe, unbroken) && !fixed.holds(&probe, unbroken))
    };
    values.iter().filter(leaks).count()
}

/// What values are searched by, made once for many texts.
#[derive(Default)]
pub(super) struct Probes(Vec<String>);

impl Probes {
    /// Makes ready to search for these values.
    pub(super) fn new(values: &BTreeSet<String>) -> Self {
        Self(values.iter().flat_map(|it| probes(it)).collect())
    }

    /// A text in which every one of the values is replaced.
    pub(super) fn without(&self, text: &str, stand_in: &str) -> String {
        let hay = Hay::new(text);
        let mut out = text.to_owned();
        for probe in self.0.iter().filter(|probe| hay.text.contains(probe.as_str())) {
            out = replaced(&out, probe, stand_in);
        }
        out
    }
}

fn replaced(text: &str, probe: &str, stand_in: &str) -> String {
    // Offsets of the folded text do not fit the text itself, so it is walked by characters.
    let plain: Vec<char> = text.chars().collect();
    let folded: Vec<char> = plain.iter().map(|it| fold(*it)).collect();
    let wanted: Vec<char> = probe.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(it) = plain.get(at) {
        if let Some(end) = match_at(&folded, at, &wanted) {
            out.push_str(stand_in);
            at = end;
        } else {
            out.push(*it);
            at += 1;
        }
    }
    out
}

/// Where a match that starts here ends; white space is passed over.
fn match_at(folded: &[char], start: usize, wanted: &[char]) -> Option<usize> {
    let first = wanted.first()?;
    if folded.get(start) != Some(first) {
        return None;
    }
    let before = start.checked_sub(1).and_then(|at| folded.get(at));
    if glued(before.copied(), Some(*first)) {
        return None;
    }
    let mut at = start;
    for it in wanted {
        while folded.get(at).is_some_and(|it| is_space(*it)) {
            at += 1;
        }
        if folded.get(at) != Some(it) {
            return None;
        }
        at += 1;
    }
    (!glued(wanted.last().copied(), folded.get(at).copied())).then_some(at)
}

/// Text made fit for searching: lower case and no white space, but knowing where there was some.
struct Hay {
    text: String,
    /// Offsets in `text` before which there was white space, ascending.
    gaps: Vec<usize>,
    /// Letters and digits only, for numbers that are written in groups.
    bare: String,
}

impl Hay {
    fn new(text: &str) -> Self {
        let mut it = Self { text: String::new(), gaps: Vec::new(), bare: String::new() };
        for char in text.chars() {
            let folded = fold(char);
            if is_space(folded) {
                if it.gaps.last() != Some(&it.text.len()) {
                    it.gaps.push(it.text.len());
                }
                continue;
            }
            it.text.push(folded);
            if folded.is_alphanumeric() {
                it.bare.push(folded);
            }
        }
        it
    }

    fn has_gap_in(&self, start: usize, end: usize) -> bool {
        let next = self.gaps.partition_point(|it| *it <= start);
        self.gaps.get(next).is_some_and(|it| *it < end)
    }

    /// Whether it holds what a value is searched by; `unbroken` where white space in between makes it
    /// something else.
    fn holds(&self, probe: &str, unbroken: bool) -> bool {
        let digits = probe.chars().filter(char::is_ascii_digit).count();
        let bare: String = probe.chars().filter(|it| it.is_alphanumeric()).collect();
        if digits >= 9 && digits == bare.chars().count() && self.bare.contains(&bare) {
            return true;
        }
        self.text.match_indices(probe).any(|(start, found)| {
            let end = start + found.len();
            let before = self.text.get(..start).and_then(|it| it.chars().next_back());
            let after = self.text.get(end..).and_then(|it| it.chars().next());
            let open =
                self.gaps.binary_search(&start).is_ok() || !glued(before, found.chars().next());
            let closed =
                self.gaps.binary_search(&end).is_ok() || !glued(found.chars().next_back(), after);
            open && closed && !(unbroken && self.has_gap_in(start, end))
        })
    }
}

/// Whether a value is a number in one piece. No line breaks in it; where one seems to, two numbers
/// stand beside each other.
fn is_one_number(value: &str) -> bool {
    value.trim().bytes().all(|it| it.is_ascii_digit())
}

/// What a value is searched by.
fn probes(value: &str) -> Vec<String> {
    let folded: Vec<char> = value.chars().map(fold).filter(|it| !is_space(*it)).collect();
    let weight: usize = folded.iter().map(|it| if is_wide(*it) { 2 } else { 1 }).sum();
    if weight < WEIGHT_MIN {
        return Vec::new();
    }
    if folded.len() <= 2 * PROBE_CHARS {
        return vec![folded.iter().collect()];
    }
    let start = folded.iter().take(PROBE_CHARS).collect();
    let end = folded.iter().skip(folded.len() - PROBE_CHARS).collect();
    vec![start, end]
}

fn fold(it: char) -> char {
    it.to_lowercase().next().unwrap_or(it)
}

fn is_space(it: char) -> bool {
    it.is_whitespace() || matches!(it, '\u{200b}'..='\u{200d}' | '\u{ad}' | '\u{2060}' | '\u{feff}')
}

fn is_wide(it: char) -> bool {
    u32::from(it) >= 0x2e80
}

/// Whether two characters belong to one word of a script that puts spaces between words.
fn glued(before: Option<char>, after: Option<char>) -> bool {
    let in_word = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() && !is_wide(it));
    in_word(before) && in_word(after)
}

/// All text in a PDF.
pub(super) fn everything(pdf: &[u8]) -> Result<String, ReportError> {
    let document = Document::load_mem(pdf).map_err(|_fault| ReportError::ReadBack)?;
    let mut out = String::new();
    for object in document.objects.values() {
        strings(object, &mut out);
        if let Object::Stream(stream) = object {
            if stream.dict.has_type(b"EmbeddedFile") {
                let bytes = stream
                    .get_plain_content_with_limit(STREAM_MAX)
                    .map_err(|_fault| ReportError::ReadBack)?;
                out.push_str(&apart(&String::from_utf8_lossy(&bytes)));
                out.push('\n');
            }
            if stream.dict.has_type(b"Metadata") {
                let bytes = stream
                    .get_plain_content_with_limit(STREAM_MAX)
                    .map_err(|_fault| ReportError::ReadBack)?;
                out.push_str(&String::from_utf8_lossy(&bytes));
                out.push('\n');
            }
            if stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|it| it == b"Form") {
                let fonts = form_fonts(&document, stream);
                let bytes = stream
                    .get_plain_content_with_limit(STREAM_MAX)
                    .map_err(|_fault| ReportError::ReadBack)?;
                shown(&document, &bytes, &fonts, &mut out)?;
            }
        }
    }
    for page in document.page_iter() {
        let fonts = document.get_page_fonts(page).map_err(|_fault| ReportError::ReadBack)?;
        let bytes = document
            .get_page_content_with_limit(page, STREAM_MAX)
            .map_err(|_fault| ReportError::ReadBack)?;
        let fonts = fonts.into_iter().map(|(name, font)| (name, font.clone())).collect();
        shown(&document, &bytes, &fonts, &mut out)?;
    }
    Ok(out)
}

type Fonts = std::collections::BTreeMap<Vec<u8>, Dictionary>;

fn form_fonts(document: &Document, stream: &Stream) -> Fonts {
    let dictionary =
        |it: &Object| document.dereference(it).ok().and_then(|it| it.1.as_dict().ok()).cloned();
    let resources = stream.dict.get(b"Resources").ok().and_then(dictionary);
    let fonts = resources.and_then(|it| it.get(b"Font").ok().and_then(dictionary));
    fonts
        .iter()
        .flat_map(Dictionary::iter)
        .filter_map(|(name, font)| Some((name.clone(), dictionary(font)?)))
        .collect()
}

/// Every string in an object, streams' contents aside.
fn strings(object: &Object, out: &mut String) {
    match object {
        Object::String(..) => {
            if let Ok(text) = lopdf::decode_text_string(object) {
                out.push_str(&text);
                out.push('\n');
            }
        }
        Object::Array(items) => items.iter().for_each(|it| strings(it, out)),
        Object::Dictionary(members) => members.iter().for_each(|it| strings(it.1, out)),
        Object::Stream(stream) => stream.dict.iter().for_each(|it| strings(it.1, out)),
        _ => {}
    }
}

/// The text that a content stream shows.
fn shown(
    document: &Document,
    content: &[u8],
    fonts: &Fonts,
    out: &mut String,
) -> Result<(), ReportError> {
    let content = Content::decode(content).map_err(|_fault| ReportError::ReadBack)?;
    let mut maps = std::collections::BTreeMap::new();
    for (name, font) in fonts {
        let mut font = font.clone();
        // Without it, what is left is the map to Unicode, which is what we want to read by.
        let _encoding = font.remove(b"Encoding");
        maps.insert(name.clone(), font);
    }
    let mut maps_read = std::collections::BTreeMap::new();
    for (name, font) in &maps {
        let map = font
            .get_font_encoding_with_limit(document, STREAM_MAX)
            .map_err(|_fault| ReportError::ReadBack)?;
        maps_read.insert(name.as_slice(), map);
    }
    let mut font = None;
    for step in &content.operations {
        match step.operator.as_str() {
            "Tf" => {
                font = step.operands.first().and_then(|it| it.as_name().ok());
            }
            "Tj" | "TJ" | "'" | "\"" => {
                if let Some(map) = font.and_then(|name| maps_read.get(name)) {
                    step.operands.iter().for_each(|it| glyphs(it, map, out));
                }
            }
            "ET" => out.push('\n'),
            // Marked content carries text of its own, e.g. what an icon stands for.
            "BDC" | "DP" => step.operands.iter().for_each(|it| strings(it, out)),
            _ => {}
        }
    }
    Ok(())
}

fn glyphs(object: &Object, map: &lopdf::Encoding<'_>, out: &mut String) {
    match object {
        Object::String(bytes, _) => {
            if let Ok(text) = map.bytes_to_string(bytes) {
                out.push_str(&text);
            }
        }
        Object::Array(items) => items.iter().for_each(|it| glyphs(it, map, out)),
        _ => {}
    }
}
