//! The asking side: starts a reader, hands it open files, and tells what it says.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

use super::dropped::Dropped;
use super::frame::{Answer, Progress, Question, ScanOptions, Unopened};
use super::supervise::{Asked, supervise};
use crate::insight::Results;
use crate::job::{self, Job, Polled, Wake};
use crate::text::Untrusted;

/// What may wait to be said to the reader.
const ASKED_MAX: usize = 1024;

/// What to scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file or folder the person named.
    Path(PathBuf),
    /// A made-up export, made in the reader's memory.
    MadeUp {
        /// The sample's name.
        sample: String,
        /// How many records, about.
        records: u64,
        /// Same seed, same bytes.
        seed: u64,
    },
}

/// Where the reading is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// In a second process: what the program does.
    #[default]
    Process,
    /// On a thread of this process: for tests.
    Thread,
}

/// Why nothing can be scanned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// A named file or folder does not exist or cannot be opened.
    #[error("a named file cannot be opened: {why}")]
    CannotOpen {
        /// Which of them, counted from 0.
        input: usize,
        /// Why.
        why: Unopened,
    },
    /// The second process could not be started.
    #[error("the reader could not be started")]
    CannotStart,
    /// The reader died too often, and no entry can be named for it.
    #[error("the reader ended too often")]
    DiedTooOften,
    /// What the reader sent made no sense.
    #[error("the reader sent something that does not add up")]
    BadFrame,
}

/// Names a question, so that its answer can be told from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(pub u64);

/// What a reader tells.
#[derive(Clone, Debug)]
pub enum Event {
    /// How far it is; at most ten times a second.
    Progress(Progress),
    /// What was found so far, or, before `Finished`, in all.
    Results(Arc<Results>),
    /// An answer.
    Answer(Ticket, Answer),
    /// The reader died or stalled on this entry and was replaced.
    Replaced {
        /// The entry's name.
        entry_name: Untrusted,
    },
    /// The scan has ended; the last `Results` are final. Questions can still be asked.
    Finished,
    /// Nothing more will come.
    Failed(Failure),
}

/// A scan in another process, and the records it holds. Dropping it ends the reader.
pub struct Client {
    job: Job<Event>,
    ask: SyncSender<Asked>,
    tickets: u64,
}

impl Client {
    /// Starts a scan. `wake` is called, on some thread, whenever there is something to take.
    ///
    /// # Errors
    ///
    /// When a named file cannot be opened or no reader can be started.
    pub fn start(
        inputs: &[Input],
        mut options: ScanOptions,
        place: Place,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, Failure> {
        let dropped = Dropped::look(inputs)?;
        if options.threads == 0 {
            // Asked here, since a reader may not ask the system.
            options.threads = job::processors();
        }
        let (ask, asked) = sync_channel(ASKED_MAX);
        let wake: Wake = Arc::new(wake);
        let to_self = ask.clone();
        let job = Job::start("reader", wake, move |teller| {
            supervise(&dropped, options, place, (to_self, asked), teller);
        });
        let job = job.map_err(|_no_thread| Failure::CannotStart)?;
        Ok(Self { job, ask, tickets: 0 })
    }

    /// Takes the next event; waits for it at most so long (`None`: not at all).
    pub fn next(&self, wait: Option<Duration>) -> Option<Event> {
        let polled = match wait {
            Some(wait) => self.job.wait(wait),
            None => self.job.poll(),
        };
        match polled {
            Polled::Message(event) => Some(event),
            Polled::Nothing | Polled::Ended => None,
        }
    }

    /// Asks a question; its answer comes as an event with the same ticket.
    pub fn ask(&mut self, question: &Question) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        // When nobody listens any more, `Failed` has been told.
        let _heard = self.ask.try_send(Asked::Question(ticket, Box::new(question.clone())));
        ticket
    }

    /// Stops reading; what was read is kept and `Finished` follows.
    pub fn stop(&self) {
        let _heard = self.ask.try_send(Asked::Stop);
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.job.stop();
        let _heard = self.ask.try_send(Asked::Stop);
    }
}

/// A key that nobody can guess, for stand-ins that nobody can trace back: from the system's own
/// random numbers, by way of what the standard library draws its keys from.
pub fn fresh_key() -> [u8; 32] {
    use std::hash::{BuildHasher as _, RandomState};
    let mut key = [0; 32];
    for part in key.chunks_mut(8) {
        part.copy_from_slice(&RandomState::new().hash_one(part.len()).to_le_bytes());
    }
    key
}

/// A key that is the same for the same word, so that a copy can be made again just so.
pub fn key_of(word: &str) -> [u8; 32] {
    use sha2::{Digest as _, Sha256};
    Sha256::digest(word.as_bytes()).into()
}
