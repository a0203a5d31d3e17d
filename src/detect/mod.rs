//! Sensitive values inside a text: e-mail, phone, internet address, card, place, …
//!
//! - Owns: one file per kind of value, the gate before them.
//! - May use: `record` (hints), `findings` (kinds of value).
//! - Never: keeps the value it found.
