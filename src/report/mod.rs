//! Findings and insights on paper: the PDF summary, the same as a web page and as plain text, and
//! the summary as JSON.
//!
//! A summary is drafted as a list of plain blocks, with private details already left out; the page
//! engine lays the blocks out; and the finished bytes are read back and searched for every value
//! that was left out, before anybody gets them.
//!
//! - Owns: the presets and their redaction, the page engine, the read-back check; and the lesson
//!   plan of the teaching kit, which the same engine lays out.
//! - May use: `text`, `taxonomy`, `findings`, `classify` (which words are of an export's form),
//!   `insight`, `i18n`.
//! - Never: opens a dialog; picks a path; writes a value that was left out.

mod alike;
mod block;
mod cells;
mod check;
mod choices;
mod draft;
mod drawn;
mod enclosed;
mod ends;
mod engine;
mod fonts;
mod json;
mod left_out;
mod lesson;
mod letter;
mod line;
mod make;
mod marks;
mod mask;
mod paths;
mod people;
mod plain;
mod producer;
mod readback;
mod redact;
pub mod row;
pub mod sheet;
mod shown;
pub mod study;
pub mod table;
mod treat;
mod unread;
mod web;

pub use check::{Check, Difference, Said};
pub use choices::{Choices, Example, First, Keep, Length, Paper, Place, Preset};
pub use json::json;
pub use lesson::lesson;
pub use letter::{Law, LetterKind, Written, letter, letter_hearsay, letter_notes};
pub use make::{Made, Page, ReportError, Table, beside, html, pdf, preview, text, warm_up};
pub use marks::Mark;
pub use readback::find_hidden;
