//! Reading a large entry on a thread of its own, while what it tells is sorted on this one.

use std::io;
use std::panic::resume_unwind;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::ahead::take;
use super::entry::Metered;
use super::walk::Walk;
use crate::export::Verdict;
use crate::job::{Job, Polled, no_wake};
use crate::read::{Format, Outcome, read};
use crate::record::{Player, Recorder, Tape};

/// Tapes that are under way between the two threads.
const TAPES: usize = 8;

/// How long a reader that tells nothing is waited for before the clock is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// How long a reader that was stopped may take to say how far it came.
const END_WITHIN: Duration = Duration::from_millis(10);

/// What the other thread tells.
enum Told {
    Tape(Tape),
    /// How reading ended, and the input, which knows how far it was read.
    Ended(io::Result<Outcome>, Box<Metered>),
}

/// How reading an entry ended.
pub(super) struct Came {
    pub(super) outcome: io::Result<Outcome>,
    pub(super) verdict: Verdict,
    /// CRC-32 of the bytes; nothing until all of them came.
    pub(super) crc32: Option<u32>,
    /// Packed bytes that were taken for what was read.
    pub(super) packed_done: u64,
    /// Bytes that were taken from the input, before any conversion.
    pub(super) taken_bytes: u64,
}

/// Where an entry is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reads {
    /// On the thread that sorts.
    Here,
    /// On one of its own.
    Abreast,
}

/// Reads an entry and walks what is in it.
pub(super) fn read_entry(
    (format, reads): (Format, Reads),
    mut input: Metered,
    walk: &mut Walk<'_>,
) -> Came {
    let done = Arc::clone(&input.done);
    let (outcome, input) = match reads {
        Reads::Here => (read(format, &mut input, walk), Some(Box::new(input))),
        Reads::Abreast => abreast(format, input, walk),
    };
    match input {
        Some(it) => Came {
            outcome,
            verdict: it.reader.verdict(),
            crc32: it.reader.crc32(),
            packed_done: it.reader.packed_done(),
            taken_bytes: it.taken_bytes,
        },
        None => Came {
            outcome,
            verdict: Verdict::Unfinished,
            crc32: None,
            packed_done: done.load(Ordering::Relaxed),
            taken_bytes: 0,
        },
    }
}

/// How reading ended, and the input, unless the walk stopped and the reader did not notice soon.
type Back = (io::Result<Outcome>, Option<Box<Metered>>);

fn abreast(format: Format, input: Metered, walk: &mut Walk<'_>) -> Back {
    let (empty, tapes) = sync_channel::<Tape>(TAPES);
    for _ in 0..TAPES {
        // There is room for as many.
        let _room = empty.try_send(Tape::default());
    }
    let slot = Arc::new(Mutex::new(Some(Box::new(input))));
    let theirs = Arc::clone(&slot);
    let started = Job::start("read", no_wake(), move |teller| {
        let Some(mut input) = take(&theirs) else { return };
        let full = |tape| if teller.tell(Told::Tape(tape)) { tapes.recv().ok() } else { None };
        let mut recorder = Recorder::new(full);
        let read = read(format, &mut *input, &mut recorder);
        recorder.finish();
        let _heard = teller.tell(Told::Ended(read, input));
    });
    if let Ok(job) = started {
        return follow(&job, empty, walk);
    }
    // What a thread that was never started was to take is still there.
    let Some(mut input) = take(&slot) else { resume_unwind(Box::new("no input")) };
    (read(format, &mut *input, walk), Some(input))
}

fn follow(job: &Job<Told>, empty: SyncSender<Tape>, walk: &mut Walk<'_>) -> Back {
    let mut player = Player::default();
    loop {
        let went_on = match job.wait(LOOK_EVERY) {
            Polled::Message(Told::Ended(outcome, input)) => return (outcome, Some(input)),
            Polled::Message(Told::Tape(tape)) => {
                let played = player.play(&tape, walk);
                let _ended = empty.try_send(tape);
                played
            }
            Polled::Nothing => walk.look(),
            // It ended without a word: the fault is ours, and the fence around the entry is the
            // place for it.
            Polled::Ended => resume_unwind(Box::new("reading ended early")),
        };
        if went_on.is_break() {
            job.stop();
            drop(empty);
            return stopped(job);
        }
    }
}

/// The walk wants no more: what the reader says within a moment is still heard.
fn stopped(job: &Job<Told>) -> Back {
    while let Polled::Message(told) = job.wait(END_WITHIN) {
        if let Told::Ended(outcome, input) = told {
            return (outcome.map(|it| Outcome { stopped: true, ..it }), Some(input));
        }
    }
    (Ok(Outcome { stopped: true, ..Outcome::default() }), None)
}
