//! The readers: text in, events out.

mod alike;
mod blocks;
pub(crate) mod car;
mod csv;
mod encodings;
mod events;
mod json;
mod json_property;
mod lost;
pub(crate) mod made_media;
mod mail;
mod media;
mod render;
mod shared;
mod sheets;
mod sniff;
