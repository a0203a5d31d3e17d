//! Small entries, opened on a thread of their own before the scan comes to them.
//!
//! Of an export of many small files, unpacking them and looking at their heads takes about as long as
//! sorting what is in them.

use std::collections::VecDeque;
use std::io::{self, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use super::form::number_of;
use crate::export::{EntryReader, Opening, Verdict};
use crate::findings::ProblemKind;
use crate::job::{Job, Polled, Teller, no_wake};
use crate::read::{Format, sniff};
use crate::record::EntryId;

/// Bytes that an entry is judged by.
const HEAD_BYTES: usize = 64 << 10;

/// As many of them are asked for at first.
const HEAD_FIRST_BYTES: usize = 4 << 10;

/// Packed size up to which an entry is opened before its time.
const SMALL_BYTES: u64 = 64 << 10;

/// Entries from which a thread for them is worth its while.
const ENTRIES_MIN: usize = 256;

/// Entries that are handed over together at most, and bytes of their heads.
const BATCH_ENTRIES: usize = 32;
const BATCH_BYTES: usize = 256 << 10;

/// About what an unpacker takes, with the packed bytes before it.
const UNPACKER_BYTES: usize = 128 << 10;

/// Batches that are under way between the two threads.
const BATCHES: usize = 3;

/// How long is waited before the wait begins again.
const WAIT: Duration = Duration::from_secs(1);

/// An entry whose head was looked at.
pub(super) struct Opened {
    pub(super) reader: EntryReader,
    pub(super) head: Vec<u8>,
    pub(super) format: Format,
    /// See [`number_of`].
    pub(super) form: u64,
}

impl Opened {
    /// Opens an entry and looks at its head.
    pub(super) fn new(opening: &Opening, id: EntryId) -> Result<Self, ProblemKind> {
        let (reader, head) = open(opening, id)?;
        let format = sniff(opening.name(id), &head);
        let form = match format {
            Format::Media | Format::Unknown(_) => 0,
            _ => number_of(format, &head),
        };
        Ok(Self { reader, head, format, form })
    }

    /// About how many bytes it holds: of one that was not read to its end, what unpacks it too.
    fn held_bytes(&self) -> usize {
        let unpacks = self.reader.verdict() == Verdict::Unfinished;
        self.head.capacity() + if unpacks { UNPACKER_BYTES } else { 0 }
    }
}

/// The reader of an entry, and its first bytes, which were taken from that.
pub(super) fn open(opening: &Opening, id: EntryId) -> Result<(EntryReader, Vec<u8>), ProblemKind> {
    let mut reader = opening.reader_that_notes(id)?;
    // Most entries of a large export are small, and there may be a million of them.
    let mut head = vec![0; HEAD_FIRST_BYTES];
    let mut len = 0;
    loop {
        if len == head.len() && len < HEAD_BYTES {
            head.resize(HEAD_BYTES, 0);
        }
        let Some(room) = head.get_mut(len..).filter(|it| !it.is_empty()) else { break };
        match reader.read(room) {
            Ok(0) => break,
            Ok(count) => len += count,
            Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    head.truncate(len);
    Ok((reader, head))
}

type Batch = VecDeque<(EntryId, Opened)>;

/// Entries that were opened before their time, in the order in which the scan comes to them.
pub(super) struct Upcoming {
    job: Job<Batch>,
    opening: Opening,
    /// A further batch may be made for each of these.
    wanted: SyncSender<()>,
    batch: Batch,
}

impl Upcoming {
    /// Begins to open entries; nothing where that is not worth a thread, or there is none.
    pub(super) fn start(opening: &Opening, order: &[EntryId]) -> Option<Self> {
        let small = order.iter().copied().filter(|id| opening.is_small(*id, SMALL_BYTES));
        let small: Vec<EntryId> = small.collect();
        if small.len() < ENTRIES_MIN {
            return None;
        }
        let (wanted, wishes) = sync_channel(BATCHES);
        for _ in 0..BATCHES {
            // There is room for as many.
            let _room = wanted.try_send(());
        }
        let theirs = opening.clone();
        let work = move |teller: &Teller<Batch>| make_batches(&theirs, &small, &wishes, teller);
        let job = Job::start("open", no_wake(), work).ok()?;
        Some(Self { job, opening: opening.clone(), wanted, batch: Batch::new() })
    }

    /// The entry that the scan comes to now, if it was opened. What could not be opened is opened
    /// again by the scan, which knows what to say about it.
    pub(super) fn take(&mut self, id: EntryId) -> Option<Opened> {
        if !self.opening.is_small(id, SMALL_BYTES) {
            return None;
        }
        while self.batch.is_empty() {
            match self.job.wait(WAIT) {
                Polled::Message(batch) => {
                    self.batch = batch;
                    let _ended = self.wanted.try_send(());
                }
                Polled::Nothing => {}
                Polled::Ended => return None,
            }
        }
        self.batch.pop_front_if(|it| it.0 == id).map(|it| it.1)
    }
}

fn make_batches(
    opening: &Opening,
    small: &[EntryId],
    wishes: &Receiver<()>,
    teller: &Teller<Batch>,
) {
    let mut left = small.iter().copied().peekable();
    while left.peek().is_some() && wishes.recv().is_ok() && !teller.stopped() {
        let mut batch = Batch::new();
        let mut bytes = 0;
        while batch.len() < BATCH_ENTRIES && bytes < BATCH_BYTES {
            let Some(id) = left.next() else { break };
            // What makes this thread fall makes the scan fall inside of its fence.
            let opened = catch_unwind(AssertUnwindSafe(|| Opened::new(opening, id)));
            if let Ok(Ok(opened)) = opened {
                bytes += opened.held_bytes();
                batch.push_back((id, opened));
            }
        }
        if !teller.tell(batch) {
            return;
        }
    }
}
