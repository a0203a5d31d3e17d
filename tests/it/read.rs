//! The readers: text in, events out.

mod events;
mod json;
mod json_property;
mod shared;
