//! The reader: a second process that opens an export, and the typed frames it is spoken to with.
//!
//! The window and the command line never parse a byte of an export. They start the same program
//! again as reader, hand it open files, and see frames of plain data. A reader that dies or stalls
//! is replaced; the entry it was on is named and left out. In tests, and for made-up exports, the
//! same service runs on a thread.
//!
//! - Owns: [`frame`] (what is said), serve (the reader's side), [`Client`] (the other side), the
//!   watchdog.
//! - May use: everything from `job` to `scan`.
//! - Never: knows egui; opens a path on its own side of the wall.

mod client;
mod dropped;
pub mod frame;
#[cfg(unix)]
mod handles;
mod identity;
pub mod patience;
#[cfg(unix)]
mod process;
mod proof;
mod serve;
mod supervise;
mod wire;

pub use client::{Client, Event, Failure, Input, Place, Ticket, fresh_key, key_of};
pub use identity::{identity, identity_of_all, identity_of_text};
pub use patience::STALL_AFTER;
#[cfg(unix)]
pub use process::{READER_WORD, serve_process};
pub use proof::{Answer, PROOF_WORD, Proof, prove_offline, serve_proof};
pub use wire::{WireError, decode, encode};
