//! The one test binary: a module a room.
#![cfg(test)]

mod export;
mod i18n_fonts;
mod report;
mod results;
mod profile;
