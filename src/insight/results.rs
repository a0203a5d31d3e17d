//! Findings and what they mean, together: what the reader sends and the outside shows.

use serde::{Deserialize, Serialize};

use super::Insights;
use crate::findings::Findings;

/// Everything the outside gets to know of a scan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// What was found.
    pub findings: Findings,
    /// What it means together.
    pub insights: Insights,
}
