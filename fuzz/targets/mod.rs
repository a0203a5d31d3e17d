//! What is tried on any bytes: one function a target, each checks what has to hold and panics where
//! it does not.
//!
//! The fuzzer calls them with what it finds; the ordinary tests call them with every past find and
//! with seeds that were cut, mixed and flipped (`tests/it/fuzzed.rs`).

mod archives;
mod choices;
mod formats;
mod outside;
mod seeds;
pub mod values;

pub use archives::{containers, zip_directory, zip_lies, zip_methods, zip_names, zip_salvage};
pub use formats::{cards, csv, html, json, json_lines, mail, media, sheets, xml};
pub use outside::{frames, settings, tables};
pub use seeds::seeds;
pub use values::{classify, dates, encodings, file};

/// A target: what it is called, and what it does with any bytes.
pub type Target = (&'static str, fn(&[u8]));

/// All targets but the one that needs the page engine.
pub const TARGETS: [Target; 21] = [
    ("zip_directory", zip_directory),
    ("zip_salvage", zip_salvage),
    ("zip_methods", zip_methods),
    ("zip_names", zip_names),
    ("zip_lies", zip_lies),
    ("containers", containers),
    ("json", json),
    ("json_lines", json_lines),
    ("csv", csv),
    ("html", html),
    ("xml", xml),
    ("mail", mail),
    ("cards", cards),
    ("sheets", sheets),
    ("media", media),
    ("dates", dates),
    ("encodings", encodings),
    ("classify", classify),
    ("tables", tables),
    ("frames", frames),
    ("settings", settings),
];
