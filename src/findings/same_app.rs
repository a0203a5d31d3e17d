//! Dropped files that seem to be exports of one app, each whole in itself.

use serde::{Deserialize, Serialize};

/// Dropped files of one app that hold the same files inside: copies from different dates, or of
/// different people. Parts of one export hold different ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SameApp {
    /// The app's name.
    pub app: String,
    /// Their numbers in `Findings::sources`, ascending; two at least.
    pub sources: Vec<u32>,
}
