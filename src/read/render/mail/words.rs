//! How mail writes what is not plain letters: encoded words, parameters, and ways of writing bytes.

use crate::read::decode::coder;
use crate::read::legacy::guess_legacy;

/// Parameters of one header.
const PARAMETERS_MAX: usize = 50;

/// Text of a header or a body; `charset` is what the mail says it is in.
pub(super) fn text_in(raw: &[u8], charset: Option<&str>) -> String {
    let named = charset.and_then(|it| encoding_rs::Encoding::for_label(it.trim().as_bytes()));
    let wide = |it: &encoding_rs::Encoding| {
        *it == *encoding_rs::UTF_16LE
            || *it == *encoding_rs::UTF_16BE
            || *it == *encoding_rs::ISO_2022_JP
    };
    if let Some(named) = named.filter(|it| wide(it)) {
        return named.decode(raw).0.into_owned();
    }
    // What a mail says is often wrong where it is UTF-8.
    if let Ok(text) = std::str::from_utf8(raw) {
        return text.to_owned();
    }
    match named.filter(|it| **it != *encoding_rs::UTF_8).or_else(|| coder(guess_legacy(raw))) {
        Some(encoding) => encoding.decode_without_bom_handling(raw).0.into_owned(),
        None => String::from_utf8_lossy(raw).into_owned(),
    }
}

/// A header's value, with its encoded words (`=?UTF-8?B?…?=`) resolved.
pub(super) fn words(raw: &[u8]) -> String {
    let text = text_in(raw, None);
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    // Bytes of words that follow each other in one charset: a letter may be cut between two.
    let mut bytes: (Option<&str>, Vec<u8>) = (None, Vec::new());
    while let Some((before, behind)) = rest.split_once("=?") {
        // Blanks between two encoded words are none.
        let between = bytes.0.is_some() && before.trim().is_empty();
        if !between {
            end_words(&mut bytes, &mut out);
            out.push_str(before);
        }
        rest = behind;
        if let Some((charset, content, behind)) = word(behind) {
            if bytes.0.is_some_and(|it| !it.eq_ignore_ascii_case(charset)) {
                end_words(&mut bytes, &mut out);
            }
            bytes.0 = Some(charset);
            bytes.1.extend(content);
            rest = behind;
        } else {
            end_words(&mut bytes, &mut out);
            out.push_str("=?");
        }
    }
    end_words(&mut bytes, &mut out);
    out.push_str(rest);
    out
}

fn end_words(bytes: &mut (Option<&str>, Vec<u8>), out: &mut String) {
    if let Some(charset) = bytes.0.take() {
        out.push_str(&text_in(&bytes.1, Some(charset)));
        bytes.1.clear();
    }
}

/// One encoded word, behind its `=?`: its charset, its bytes, and what follows it.
fn word(text: &str) -> Option<(&str, Vec<u8>, &str)> {
    let mut parts = text.splitn(4, '?');
    let charset = parts.next()?;
    let how = parts.next()?;
    let content = parts.next()?;
    let behind = parts.next()?.strip_prefix('=')?;
    let bytes = match how {
        "B" | "b" => base64(content.as_bytes()),
        "Q" | "q" => quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    let label = charset.split('*').next().unwrap_or(charset);
    encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some((label, bytes, behind))
}

/// A header such as `text/plain; charset=utf-8`: its value in lower case, and its parameters.
pub(super) fn with_parameters(raw: &[u8]) -> (String, Vec<(String, String)>) {
    let text = words(raw);
    let mut pieces = split_outside_quotes(&text).into_iter();
    let value = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
    let mut parameters: Vec<(String, String)> = Vec::new();
    for piece in pieces.take(PARAMETERS_MAX) {
        let Some((name, value)) = piece.split_once('=') else { continue };
        let name = name.trim().to_ascii_lowercase();
        let value = value.trim();
        let inner = value.strip_prefix('"').map(|it| it.strip_suffix('"').unwrap_or(it));
        let value = inner.map_or_else(|| value.to_owned(), |it| it.replace("\\\"", "\""));
        // A long value comes in numbered pieces, each of which may be encoded.
        let (base, value) = match name.split_once('*') {
            Some((base, rest)) => {
                let encoded = rest.is_empty() || rest.ends_with('*');
                let first = rest.is_empty() || rest.starts_with('0');
                (base.to_owned(), if encoded { percent(&value, first) } else { value })
            }
            None => (name, value),
        };
        match parameters.iter_mut().find(|it| it.0 == base) {
            Some(before) => before.1.push_str(&value),
            None => parameters.push((base, value)),
        }
    }
    (value, parameters)
}

fn split_outside_quotes(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, letter) in text.char_indices() {
        quoted ^= letter == '"';
        if letter == ';' && !quoted {
            pieces.push(text.get(start..at).unwrap_or_default());
            start = at + 1;
        }
    }
    pieces.push(text.get(start..).unwrap_or_default());
    pieces
}

/// Resolves `UTF-8''na%C3%AFve`; only the first piece names a charset.
fn percent(value: &str, first: bool) -> String {
    let mut parts = value.splitn(3, '\'');
    let (charset, rest) = match (first, parts.next(), parts.next(), parts.next()) {
        (true, Some(charset), Some(_), Some(rest)) => (Some(charset), rest),
        _ => (None, value),
    };
    text_in(&escaped(rest.as_bytes(), b'%'), charset)
}

/// Resolves `=C3=A9`.
pub(in crate::read::render) fn quoted_printable(text: &[u8]) -> Vec<u8> {
    escaped(text, b'=')
}

fn escaped(text: &[u8], mark: u8) -> Vec<u8> {
    let hex = |it: &u8| char::from(*it).to_digit(16);
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, behind)) = rest.split_first() {
        if *first == mark
            && let [high, low, behind @ ..] = behind
            && let (Some(high), Some(low)) = (hex(high), hex(low))
        {
            out.push((high * 16 + low) as u8);
            rest = behind;
        } else {
            out.push(*first);
            rest = behind;
        }
    }
    out
}

pub(super) fn base64(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            // Each piece of the text may end on its own.
            b'=' => {
                (bits, count) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}
