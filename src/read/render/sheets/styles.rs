//! Which cells are dates, and how numbers are written as text.

use std::io;

use super::package::Inflated;
use crate::read::render::tokens::{Token, Tokens};

/// Days from the first day of sheets to 1970, and from that of old ones.
const DAYS_1900: f64 = 25_569.0;
const DAYS_1904: f64 = 24_107.0;

/// Styles that are kept.
const STYLES_MAX: usize = 70_000;

/// The formats of cells.
#[derive(Default)]
pub(super) struct Styles {
    /// For each style, whether it writes a date.
    dates: Vec<bool>,
    /// Whether days are counted from 1904.
    pub(super) dates_1904: bool,
}

impl Styles {
    /// Reads the part that lists styles.
    pub(super) fn of(input: Option<Inflated>, dates_1904: bool) -> io::Result<Self> {
        let mut styles = Self { dates: Vec::new(), dates_1904 };
        let Some(input) = input else { return Ok(styles) };
        let mut tokens = Tokens::new(input, true);
        let mut own: Vec<String> = Vec::new();
        let mut in_cells = false;
        loop {
            match tokens.next()? {
                Token::Open { closed } => match tokens.name.as_str() {
                    "numFmt" => {
                        let id = tokens.attribute("numfmtid").unwrap_or_default().to_owned();
                        let code = tokens.attribute("formatcode").unwrap_or_default();
                        if writes_date(code) && own.len() < STYLES_MAX {
                            own.push(id);
                        }
                    }
                    "cellXfs" => in_cells = !closed,
                    "xf" if in_cells && styles.dates.len() < STYLES_MAX => {
                        let id = tokens.attribute("numfmtid").unwrap_or_default();
                        let built_in = id.parse().is_ok_and(
                            |it: u32| matches!(it, 14..=22 | 27..=36 | 45..=47 | 50..=58),
                        );
                        styles.dates.push(built_in || own.iter().any(|it| it == id));
                    }
                    _ => {}
                },
                Token::Close if tokens.name == "cellXfs" => in_cells = false,
                Token::End => return Ok(styles),
                _ => {}
            }
        }
    }

    /// Whether a style writes its number as a date.
    pub(super) fn is_date(&self, style: usize) -> bool {
        self.dates.get(style).copied().unwrap_or(false)
    }
}

/// Whether a format has a part of a date outside of quotes and brackets, and not as a letter that
/// stands for itself, for room of its width or for filling the cell.
fn writes_date(code: &str) -> bool {
    let (mut quoted, mut bracket) = (false, false);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => quoted = !quoted,
            '[' => bracket = true,
            ']' => bracket = false,
            '\\' | '_' | '*' if !quoted && !bracket => {
                letters.next();
            }
            'y' | 'Y' | 'd' | 'D' | 'h' | 'H' if !quoted && !bracket => return true,
            _ => {}
        }
    }
    false
}

/// Whether a workbook counts days from 1904.
pub(super) fn has_1904(input: Inflated) -> bool {
    let mut tokens = Tokens::new(input, true);
    loop {
        match tokens.next() {
            Ok(Token::Open { .. }) if tokens.name == "workbookPr" => {
                return matches!(tokens.attribute("date1904"), Some("1" | "true"));
            }
            Ok(Token::End) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// A count of days as `2025-09-28 12:45:27`; less than one day is a time of day, which has no date.
pub(super) fn date_text(number: &str, dates_1904: bool) -> Option<String> {
    let days: f64 = number.trim().parse().ok()?;
    if (0.0..1.0).contains(&days) {
        let moment = jiff::Timestamp::from_second((days * 86_400.0).round() as i64).ok()?;
        return Some(moment.strftime("%H:%M:%S").to_string());
    }
    let epoch = if dates_1904 { DAYS_1904 } else { DAYS_1900 };
    let secs = ((days - epoch) * 86_400.0).round();
    if !(-3e9..=8e9).contains(&secs) {
        return None;
    }
    let moment = jiff::Timestamp::from_second(secs as i64).ok()?;
    Some(moment.strftime("%Y-%m-%d %H:%M:%S").to_string())
}

/// A number as people write it: `28.16`, not `28.160000000000004`.
pub(super) fn number_text(text: String) -> String {
    if text.len() < 16 || !text.contains('.') {
        return text;
    }
    match text.parse::<f64>() {
        Ok(value) if value.abs() < 1e15 => {
            let rounded = format!("{value:.10}");
            rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        _ => text,
    }
}
