//! Unpacking a large entry on a thread of its own, a few blocks ahead of the one that reads it.

use std::io::{self, Read};
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::export::{EntryReader, Verdict};
use crate::job::{Job, Polled, Teller, no_wake};

/// Bytes in a block.
const BLOCK_BYTES: usize = 256 << 10;

/// Blocks that are under way between the two threads.
const BLOCKS: usize = 8;

/// Where the bytes of an entry come from.
pub(super) enum Supply {
    /// Unpacked when they are asked for.
    Here(Box<EntryReader>),
    /// Unpacked before.
    Ahead(Ahead),
}

impl Supply {
    /// Unpacks ahead where the system gives a thread for it.
    pub(super) fn ahead(reader: EntryReader) -> Self {
        let slot = Arc::new(Mutex::new(Some(Box::new(reader))));
        let (empty, blocks) = sync_channel(BLOCKS);
        let theirs = Arc::clone(&slot);
        let started = Job::start("unpack", no_wake(), move |teller| {
            if let Some(reader) = take(&theirs) {
                unpack(reader, &blocks, teller);
            }
        });
        match started {
            Ok(job) => Self::Ahead(Ahead::new(job, empty)),
            // What a thread that was never started was to take is still there.
            Err(_) => take(&slot).map_or_else(|| resume_unwind(Box::new("no reader")), Self::Here),
        }
    }

    /// How it ended; see [`EntryReader::verdict`].
    pub(super) fn verdict(&self) -> Verdict {
        match self {
            Self::Here(reader) => reader.verdict(),
            Self::Ahead(it) => it.verdict,
        }
    }

    /// CRC-32 of the bytes; nothing until all of them came.
    pub(super) fn crc32(&self) -> Option<u32> {
        match self {
            Self::Here(reader) => reader.crc32(),
            Self::Ahead(it) => it.crc32,
        }
    }

    /// Packed bytes that were taken for what was read.
    pub(super) fn packed_done(&self) -> u64 {
        match self {
            Self::Here(reader) => reader.packed_done(),
            Self::Ahead(it) => it.packed_done,
        }
    }
}

impl Read for Supply {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Here(reader) => reader.read(buf),
            Self::Ahead(it) => it.read(buf),
        }
    }
}

/// Takes what is in a slot, if nobody has.
pub(super) fn take<T>(slot: &Mutex<Option<T>>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// What the other thread tells.
enum Unpacked {
    /// A block, the bytes in it, and the packed bytes taken so far.
    Block(Vec<u8>, usize, u64),
    /// The file could not be read.
    Failed(io::Error, Verdict, u64),
    /// Nothing more comes; the last is the checksum of all that did.
    Ended(Verdict, u64, Option<u32>),
}

/// Takes blocks from the other thread.
pub(super) struct Ahead {
    job: Job<Unpacked>,
    /// Blocks go back through here.
    empty: SyncSender<Vec<u8>>,
    block: Vec<u8>,
    from: usize,
    to: usize,
    packed_done: u64,
    verdict: Verdict,
    crc32: Option<u32>,
}

impl Ahead {
    fn new(job: Job<Unpacked>, empty: SyncSender<Vec<u8>>) -> Self {
        for _ in 0..BLOCKS {
            // There is room for as many.
            let _room = empty.try_send(vec![0; BLOCK_BYTES]);
        }
        let (packed_done, verdict, crc32) = (0, Verdict::Unfinished, None);
        Self { job, empty, block: Vec::new(), from: 0, to: 0, packed_done, verdict, crc32 }
    }

    fn next(&mut self) -> io::Result<()> {
        let block = std::mem::take(&mut self.block);
        if !block.is_empty() {
            let _ended = self.empty.try_send(block);
        }
        (self.from, self.to) = (0, 0);
        let told = loop {
            match self.job.wait(Duration::from_secs(1)) {
                Polled::Message(told) => break told,
                Polled::Nothing => {}
                // It ended without a word: the fault is ours, and the fence around the entry is
                // the place for it.
                Polled::Ended => resume_unwind(Box::new("unpacking ended early")),
            }
        };
        match told {
            Unpacked::Block(block, count, packed_done) => {
                (self.block, self.to, self.packed_done) = (block, count, packed_done);
                Ok(())
            }
            Unpacked::Failed(err, verdict, packed_done) => {
                (self.verdict, self.packed_done) = (verdict, packed_done);
                Err(err)
            }
            Unpacked::Ended(verdict, packed_done, crc32) => {
                (self.verdict, self.packed_done, self.crc32) = (verdict, packed_done, crc32);
                Ok(())
            }
        }
    }
}

impl Read for Ahead {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.from == self.to && self.verdict == Verdict::Unfinished {
            self.next()?;
        }
        let mut rest = self.block.get(self.from..self.to).unwrap_or_default();
        let count = rest.read(buf)?;
        self.from += count;
        Ok(count)
    }
}

fn unpack(mut reader: Box<EntryReader>, empty: &Receiver<Vec<u8>>, teller: &Teller<Unpacked>) {
    while let Ok(mut block) = empty.recv() {
        let count = loop {
            match reader.read(&mut block) {
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        let told = match count {
            Ok(0) => Unpacked::Ended(reader.verdict(), reader.packed_done(), reader.crc32()),
            Ok(count) => Unpacked::Block(block, count, reader.packed_done()),
            Err(err) => Unpacked::Failed(err, reader.verdict(), reader.packed_done()),
        };
        let more = matches!(told, Unpacked::Block(..));
        if !teller.tell(told) || !more || teller.stopped() {
            return;
        }
    }
}
