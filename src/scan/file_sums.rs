//! Takes the SHA-256 of every file inside, in a pass of its own: unpacking all that is not shown as
//! text would make each scan longer, and few summaries need it.

use std::io::Read as _;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use sha2::{Digest as _, Sha256};

use super::{PROGRESS_EVERY, View};
use crate::export::Verdict;
use crate::findings::FileSum;
use crate::record::EntryId;

/// Bytes that are taken at a time.
const BLOCK_BYTES: usize = 256 << 10;

/// Sums that are told together at most.
const TOLD_SUMS: usize = 4096;

/// Told of some sums and of how far it is, 0 to 100.
type Tell<'t> = &'t mut dyn FnMut(Vec<FileSum>, u8) -> ControlFlow<()>;

/// Sums on their way out.
struct Part<'t> {
    sums: Vec<FileSum>,
    done_bytes: u64,
    total_bytes: u64,
    told: Instant,
    tell: Tell<'t>,
}

impl Part<'_> {
    /// Tells what there is, where it is time for it. `ahead_bytes` are those done of the next file.
    fn tick(&mut self, ahead_bytes: u64) -> ControlFlow<()> {
        if self.sums.len() < TOLD_SUMS && self.told.elapsed() < PROGRESS_EVERY {
            return ControlFlow::Continue(());
        }
        self.say(ahead_bytes)
    }

    fn say(&mut self, ahead_bytes: u64) -> ControlFlow<()> {
        self.told = Instant::now();
        let done = u128::from(self.done_bytes.saturating_add(ahead_bytes).min(self.total_bytes));
        let percent = done * 100 / u128::from(self.total_bytes.max(1));
        (self.tell)(std::mem::take(&mut self.sums), u8::try_from(percent).unwrap_or(100))
    }
}

impl View<'_> {
    /// Takes the SHA-256 of each file's unpacked bytes, in the files' order, told in parts. `false`
    /// where `tell` broke before the end.
    pub fn sums(&self, tell: Tell<'_>) -> bool {
        let mut block = vec![0; BLOCK_BYTES];
        let packed = |id: EntryId| {
            self.export.entries().get(id.0 as usize).map_or(0, |entry| entry.packed_bytes)
        };
        let total_bytes = self.entries.iter().map(|it| packed(it.id)).fold(0, u64::saturating_add);
        let (sums, told) = (Vec::new(), Instant::now());
        let mut part = Part { sums, done_bytes: 0, total_bytes, told, tell };
        for it in self.entries {
            // A fault of ours ends one file, not all.
            let sum = AssertUnwindSafe(|| self.sum(it.id, &mut block, &mut part));
            let sha256 = match catch_unwind(sum) {
                Ok(ControlFlow::Continue(sha256)) => sha256,
                Ok(ControlFlow::Break(())) => return false,
                Err(_) => None,
            };
            part.sums.push(FileSum { entry: it.id, sha256 });
            part.done_bytes = part.done_bytes.saturating_add(packed(it.id));
            if part.tick(0).is_break() {
                return false;
            }
        }
        part.say(0).is_continue()
    }

    /// That of one file; nothing where its bytes do not come to their end unharmed, or readers ended
    /// on it before.
    fn sum(
        &self,
        id: EntryId,
        block: &mut [u8],
        part: &mut Part<'_>,
    ) -> ControlFlow<(), Option<[u8; 32]>> {
        let open = (!self.held.left_out.contains(&id)).then(|| self.export.reader(id).ok());
        let Some(mut reader) = open.flatten() else { return ControlFlow::Continue(None) };
        let mut hash = Sha256::new();
        while let Ok(count @ 1..) = reader.read(block) {
            hash.update(block.get(..count).unwrap_or_default());
            part.tick(reader.packed_done())?;
        }
        let whole = reader.verdict() == Verdict::Whole;
        ControlFlow::Continue(whole.then(|| hash.finalize().into()))
    }
}
