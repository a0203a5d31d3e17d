//! Entries whose content does not fit its checksum: what is in them is left out of all numbers, unless
//! it is wished.
//!
//! That it does not fit is known at an entry's end only, when its records are counted and the same
//! records elsewhere were taken for copies of them. So all is read once more without such entries: they
//! are rare, and numbers without anything of them are worth the time.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Config, Host, Scan};
use crate::export::{Input, Verdict};
use crate::findings::{ProblemKind, ScanState};
use crate::record::EntryId;

/// What is done with entries whose content does not fit its checksum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Damaged {
    /// It is told that they are there.
    #[default]
    LeftOut,
    /// What could be read of them is counted like the rest, and marked.
    Counted,
}

impl From<bool> for Damaged {
    fn from(wished: bool) -> Self {
        if wished { Self::Counted } else { Self::LeftOut }
    }
}

/// An entry whose content does not fit, and what is known of it.
#[derive(Clone, Debug)]
pub(super) struct Unfit {
    pub(super) id: EntryId,
    format: Cow<'static, str>,
    size_bytes: u64,
    /// Records that could be read.
    records: u64,
}

impl Scan {
    /// Reads everything, telling the host how it goes.
    pub fn run(inputs: &[Input], config: Config, host: &mut dyn Host) -> Self {
        let again = (config.damaged == Damaged::LeftOut).then(|| config.clone());
        let all = Self::pass(inputs, config, Vec::new(), host);
        match again {
            Some(again) if !all.unfit.is_empty() && all.state != ScanState::Stopped => {
                Self::pass(inputs, again, all.unfit, host)
            }
            _ => all,
        }
    }

    /// Notes an entry that has ended, if its content does not fit and something could be read of it.
    pub(super) fn weigh(&mut self, id: EntryId, verdict: Verdict, records: u64) {
        let row = self.entries.get(id.0 as usize).filter(|_| records > 0);
        if let Some(row) = row.filter(|_| verdict == Verdict::Checksum) {
            let (format, size_bytes) = (row.format.clone(), row.size_bytes);
            self.unfit.push(Unfit { id, format, size_bytes, records });
        }
    }

    /// Books an entry that is left out since it did not fit before; `false` where it is another one.
    pub(super) fn leave_unfit(&mut self, id: EntryId) -> bool {
        let Some(it) = self.without.remove(&id) else { return false };
        self.left_out(id);
        if let Some(row) = self.entries.get_mut(id.0 as usize) {
            row.format = it.format;
            row.size_bytes = it.size_bytes;
        }
        self.note(id, ProblemKind::Checksum, None, it.records);
        true
    }
}
