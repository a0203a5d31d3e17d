//! Findings and what they mean, together: what the reader sends and the outside shows.

use serde::{Deserialize, Serialize};

use super::Insights;
use crate::findings::{Findings, Platform};

/// Everything the outside gets to know of a scan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// What was found.
    pub findings: Findings,
    /// What it means together.
    pub insights: Insights,
}

impl Results {
    /// With whom the person has accounts: the platforms that were recognised; where nothing could be
    /// read, the one that names of files tell of.
    pub fn accounts(&self) -> &[Platform] {
        let known = &self.findings.platforms;
        if known.is_empty() { &self.insights.likely } else { known }
    }
}
