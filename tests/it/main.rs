//! The one test binary: a module a room.
#![cfg(test)]

mod detect;
mod export;
mod i18n;
mod profile;
mod read;
mod report;
mod results;
