//! Fingerprints of what was dropped, taken on a thread beside the reading where there is one.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::{Host, Scan};
use crate::export::{Dropped, fingerprint_of};
use crate::job::{Job, Polled, no_wake};

/// How long the host is left alone while fingerprints are waited for.
const WAIT: Duration = Duration::from_millis(20);

/// Tells the fingerprint of each dropped file or folder by its number.
pub(super) struct Fingerprints {
    job: Job<(usize, Option<String>)>,
    /// Blocks that were hashed so far.
    blocks: Arc<AtomicU64>,
}

impl Scan {
    /// Begins to take fingerprints, if there is a thread for it. Dropping the job ends it.
    pub(super) fn begin_fingerprints(&self) -> Option<Fingerprints> {
        if self.threads < 2 {
            return None;
        }
        let dropped: Vec<Option<Dropped>> =
            (0..self.hashes.len()).map(|source| self.export.dropped(source)).collect();
        let blocks = Arc::new(AtomicU64::new(0));
        let done = Arc::clone(&blocks);
        let started = Job::start("fingerprint", no_wake(), move |teller| {
            for (source, it) in dropped.into_iter().enumerate() {
                let go_on = &mut |_| {
                    done.fetch_add(1, Ordering::Relaxed);
                    if teller.stopped() {
                        std::ops::ControlFlow::Break(())
                    } else {
                        std::ops::ControlFlow::Continue(())
                    }
                };
                let hash = it.and_then(|it| fingerprint_of(&it, go_on));
                if !teller.tell((source, hash)) {
                    return;
                }
            }
        });
        Some(Fingerprints { job: started.ok()?, blocks })
    }

    /// Waits for the fingerprints that were begun, and takes what was not.
    pub(super) fn take_fingerprints(&mut self, begun: Option<&Fingerprints>, host: &mut dyn Host) {
        let mut left: Vec<usize> = (0..self.hashes.len()).collect();
        let mut seen = 0;
        while let Some(Fingerprints { job, blocks }) = begun {
            match job.wait(WAIT) {
                Polled::Message((source, hash)) => {
                    left.retain(|it| *it != source);
                    self.keep_fingerprint(source, hash);
                }
                Polled::Nothing => {
                    // A disk that does not answer any more keeps that thread waiting, too.
                    let done = blocks.load(Ordering::Relaxed);
                    let goes_on = std::mem::replace(&mut seen, done) != done;
                    let view = self.view();
                    if (if goes_on { host.between(&view) } else { host.waits(&view) }).is_break() {
                        return;
                    }
                }
                Polled::Ended => break,
            }
        }
        for source in left {
            let Some(it) = self.export.dropped(source) else { continue };
            let hash = fingerprint_of(&it, &mut |_| host.between(&self.view()));
            self.keep_fingerprint(source, hash);
        }
    }

    fn keep_fingerprint(&mut self, source: usize, hash: Option<String>) {
        if let Some(it) = self.hashes.get_mut(source) {
            *it = hash;
        }
    }
}
