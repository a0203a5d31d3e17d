//! Who a scan is done for.

use std::ops::ControlFlow;

use super::{Progress, View};
use crate::insight::Results;

/// Who a scan is done for: hears how it goes, and may stop it.
pub trait Host {
    /// How far it is; at most ten times a second.
    fn progress(&mut self, progress: &Progress);
    /// Whether progress is to be told before every entry.
    fn careful(&self) -> bool {
        false
    }
    /// What was found so far.
    fn results(&mut self, results: Results);
    /// Called between records; breaks to stop. The scan so far can be asked through `view`.
    fn between(&mut self, view: &View<'_>) -> ControlFlow<()>;
    /// The same while nothing gets done here, since another thread is waited for.
    fn waits(&mut self, view: &View<'_>) -> ControlFlow<()> {
        self.between(view)
    }
}
