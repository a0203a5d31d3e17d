//! The one test binary: a module a room.
#![cfg(test)]
#![expect(
    clippy::disallowed_methods,
    clippy::many_single_char_names,
    clippy::string_slice,
    reason = "tests read their own files and cut their own texts"
)]

mod architecture;
mod cli;
mod detect;
mod export;
mod fixture;
mod i18n;
mod insight;
mod offline;
mod pdf;
mod profile;
mod read;
mod reader;
mod report;
mod results;
mod sample;
mod save;
mod scan;
mod settings;
mod soft;
mod ui;
mod ui_facts;
mod ui_records;
mod ui_save;
mod walk;
mod window;
mod words;
