//! The readers: text in, events out.

mod blocks;
mod csv;
mod encodings;
mod events;
mod json;
mod json_property;
pub(crate) mod made_media;
mod media;
mod render;
mod shared;
mod sniff;
