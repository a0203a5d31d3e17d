//! The text of a mail that is a page: its words, without what only makes it look nice.

use crate::read::render::record::collapsed;
use crate::read::render::tokens::{Token, Tokens};

/// Bytes of text of one page.
const TEXT_BYTES: usize = 512 << 10;

/// Elements that stand in a line of text; all others begin and end lines.
const INLINE: [&str; 16] = [
    "a", "abbr", "b", "big", "code", "em", "font", "i", "img", "label", "mark", "s", "small",
    "span", "strong", "u",
];

/// The words of a page, a line for each line that a person would see.
pub(super) fn text_of_page(page: &str) -> String {
    let mut tokens = Tokens::new(page.as_bytes(), false);
    let mut out = String::new();
    let mut line = String::new();
    let mut is_title = false;
    while out.len() < TEXT_BYTES {
        // A slice cannot fail to be read.
        let Ok(token) = tokens.next() else { break };
        match token {
            Token::Text if !is_title => line.push_str(&tokens.text),
            Token::Text => {}
            Token::Open { .. } | Token::Close => {
                if matches!(tokens.name.as_str(), "title" | "head") {
                    is_title = matches!(token, Token::Open { closed: false });
                }
                if !INLINE.contains(&tokens.name.as_str()) {
                    let ends_cell = matches!(tokens.name.as_str(), "td" | "th");
                    if ends_cell { line.push(' ') } else { end_line(&mut line, &mut out) }
                }
            }
            Token::End => break,
        }
    }
    end_line(&mut line, &mut out);
    out.trim().to_owned()
}

/// Blank lines in a row count as one.
fn end_line(line: &mut String, out: &mut String) {
    let text = collapsed(&std::mem::take(line));
    if !text.is_empty() {
        out.push_str(&text);
        out.push('\n');
    }
}
