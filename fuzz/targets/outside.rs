//! What goes out and what comes back: tables, frames of the reader, and files of ours.

use dossier::findings::Answer;
use dossier::insight::Results;
use dossier::profile;
use dossier::reader::frame::{FromReader, Order, ToReader};
use dossier::reader::{decode, encode};
use dossier::report::row::write_row;
use dossier::settings::Settings;
use dossier::text::Untrusted;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Cells that are written and read back are the same, and none is a formula.
pub fn tables(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let rows: Vec<Vec<String>> = text
        .split('\u{1}')
        .map(|row| row.split('\u{2}').map(|it| Untrusted::new(it).for_csv()).collect())
        .collect();
    let mut written = String::new();
    for row in &rows {
        write_row(row.iter().map(String::as_str), &mut written);
    }
    assert_eq!(parsed(&written), rows, "a table that is read back differs");
    for cell in rows.iter().flatten() {
        let start = cell.trim_start_matches(|it: char| it.is_whitespace() || it.is_control());
        let risky =
            start.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
        let number = start.strip_prefix(['+', '-']).is_some_and(|it| it.parse::<f64>().is_ok());
        assert!(!risky || number, "a cell is a formula: {cell:?}");
    }
}

/// Reads a table by the rules of RFC 4180, and no others.
fn parsed(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(it) = chars.next() {
        match it {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(it),
        }
    }
    rows
}

/// What a reader that was taken over may send.
pub fn frames(data: &[u8]) {
    back::<FromReader>(data);
    back::<ToReader>(data);
    let mut whole = (data.len() as u32).to_le_bytes().to_vec();
    whole.extend_from_slice(data);
    back::<FromReader>(&whole);
    back::<Order>(&whole);
    back::<Answer>(&whole);
    if let Ok(Some((results, _))) = decode::<Results>(&whole) {
        let _adds_up = results.findings.validate();
    }
}

/// What decodes can be encoded, and decodes to the same.
fn back<T: Serialize + DeserializeOwned>(data: &[u8]) {
    let Ok(Some((frame, length))) = decode::<T>(data) else { return };
    assert!(length <= data.len(), "a frame is longer than what it came in");
    let Ok(bytes) = encode(&frame) else { return };
    let again = decode::<T>(&bytes).ok().flatten().and_then(|it| encode(&it.0).ok());
    assert!(again.as_ref() == Some(&bytes), "a frame changes on its way");
}

/// A settings file with any text, and a profile that somebody else wrote.
pub fn settings(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _settings = Settings::parse(&text);
    let _profile = profile::parse(&text);
}
