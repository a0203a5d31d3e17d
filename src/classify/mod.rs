//! One path or record gets its kind: by profile, else by words, else by shape; always says why.
//!
//! - Owns: the path tree, decisions on its nodes, times of day, the vocabulary of key and heading
//!   words.
//! - May use: `text`, `record`, `taxonomy`, `profile`, `detect`.
//! - Never: guesses without saying why; looks at more than one record.

mod decide;
mod fields;
mod firm;
mod media;
pub mod plain;
mod section;
pub mod shape;
pub mod time;
mod tree;
mod when;
pub mod words;

pub use decide::{
    Decision, Items, Labels, MAYBE_DATE, MAYBE_TIME, Reading, Reason, Roles, SectionKey, decide,
    outside_sections,
};
pub use media::also_of_media;
pub use section::is_called;
pub use tree::{Key, NodeId, PathTree};
