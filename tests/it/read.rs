//! The readers: text in, events out.

mod blocks;
mod csv;
mod encodings;
mod events;
mod json;
mod json_property;
mod render;
mod shared;
mod sniff;
