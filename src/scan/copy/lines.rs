//! Texts, line by line: what names a field stays, what it holds is replaced.

use super::stand_in::StandIn;
use super::vocabulary;
use crate::classify::time;

/// Longest name of a field, and longest time before a message, in bytes.
const LABEL_BYTES: usize = 80;
const STAMP_BYTES: usize = 40;

/// What a piece of text is in its file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Perhaps `name: value`, a time with what was said then, or any words.
    Any,
    /// A heading or the name of a field.
    Heading,
}

/// A text, line by line.
pub(super) fn rewritten(text: &str, stand_in: &StandIn) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        out.push_str(&said(bare, stand_in, Part::Any));
        out.push_str(line.get(bare.len()..).unwrap_or_default());
    }
    out
}

/// A line, or a piece of a page.
pub(super) fn said(text: &str, stand_in: &StandIn, part: Part) -> String {
    let bare = text.trim();
    if bare.is_empty() || vocabulary::is_phrase(bare) || is_time(bare) {
        return text.to_owned();
    }
    if part == Part::Heading {
        return stand_in.label(text);
    }
    // The time before a message ends with a bracket or a dash.
    for mark in ["] ", " - "] {
        if let Some((before, after)) = text.split_once(mark) {
            let stamp = before.trim_start_matches(['[', '\u{200e}', '\u{200f}', '\u{feff}']);
            if stamp.len() <= STAMP_BYTES && is_time(stamp) {
                return format!("{before}{mark}{}", message(after, stand_in));
            }
        }
    }
    for mark in [": ", "："] {
        if let Some((label, value)) = text.split_once(mark)
            && label.len() <= LABEL_BYTES
        {
            let value = if value.contains(mark) {
                stand_in.words(value)
            } else {
                stand_in.value(label, value)
            };
            return format!("{}{mark}{value}", stand_in.label(label));
        }
    }
    if let Some(label) = text.strip_suffix(':') {
        return format!("{}:", stand_in.label(label));
    }
    stand_in.value("", text)
}

/// What somebody said: who, and what. Who is never the name of a field.
fn message(text: &str, stand_in: &StandIn) -> String {
    match text.split_once(": ") {
        Some((who, words)) if who.len() <= LABEL_BYTES => {
            format!("{}: {}", stand_in.words(who), stand_in.value("", words))
        }
        _ => stand_in.words(text),
    }
}

/// Whether a text is a time and no mere number.
fn is_time(text: &str) -> bool {
    !text.bytes().all(|it| it.is_ascii_digit()) && time::parse(text.as_bytes()).is_some()
}
