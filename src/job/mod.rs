//! A named background thread that tells how it goes and can be stopped.
//!
//! - Owns: `Job`, `Teller`, `StopFlag`; every thread of the program is started here.
//! - May use: nothing.
//! - Never: knows what the work is.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// How many messages may wait before the worker does.
const WAITING_MAX: usize = 256;

/// Tells work to end soon. Cheap to look at; all clones are one flag.
#[derive(Clone, Debug, Default)]
pub struct StopFlag(Arc<AtomicBool>);

impl StopFlag {
    /// Asks the work to end.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether the work was asked to end.
    pub fn stopped(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// How many processors there are for this process, as far as the system tells; else one.
pub fn processors() -> u16 {
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Wakes whoever listens to a job.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// A wake that does nothing, for listeners that wait by themselves.
pub fn no_wake() -> Wake {
    Arc::new(|| {})
}

/// The worker's end of a job: what it tells, and whether it should stop.
pub struct Teller<T> {
    sender: SyncSender<T>,
    wake: Wake,
    stop: StopFlag,
}

impl<T> Teller<T> {
    /// Tells something and wakes the listener. `false` when nobody listens any more.
    pub fn tell(&self, message: T) -> bool {
        let heard = self.sender.send(message).is_ok();
        (self.wake)();
        heard
    }

    /// Whether the work was asked to end.
    pub fn stopped(&self) -> bool {
        self.stop.stopped()
    }

    /// The flag itself, to hand further down.
    pub fn stop_flag(&self) -> &StopFlag {
        &self.stop
    }
}

/// Work on a thread of its own. Dropping it asks the work to stop and does not wait for it.
pub struct Job<T> {
    receiver: Receiver<T>,
    stop: StopFlag,
    thread: Option<JoinHandle<()>>,
}

impl<T: Send + 'static> Job<T> {
    /// Starts work on a thread with this name; `wake` is called after each message and at the end.
    ///
    /// # Errors
    ///
    /// When the system gives no more threads.
    pub fn start(
        name: &str,
        wake: Wake,
        work: impl FnOnce(&Teller<T>) + Send + 'static,
    ) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(WAITING_MAX);
        let stop = StopFlag::default();
        let teller = Teller { sender, wake, stop: stop.clone() };
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            work(&teller);
            let Teller { sender, wake, .. } = teller;
            drop(sender);
            wake();
        })?;
        Ok(Self { receiver, stop, thread: Some(thread) })
    }

    /// The next message, without waiting.
    pub fn poll(&self) -> Polled<T> {
        match self.receiver.try_recv() {
            Ok(message) => Polled::Message(message),
            Err(TryRecvError::Empty) => Polled::Nothing,
            Err(TryRecvError::Disconnected) => Polled::Ended,
        }
    }

    /// The next message, waiting at most so long.
    pub fn wait(&self, at_most: Duration) -> Polled<T> {
        match self.receiver.recv_timeout(at_most) {
            Ok(message) => Polled::Message(message),
            Err(RecvTimeoutError::Timeout) => Polled::Nothing,
            Err(RecvTimeoutError::Disconnected) => Polled::Ended,
        }
    }

    /// Asks the work to stop; messages that were told can still be taken.
    pub fn stop(&self) {
        self.stop.stop();
    }

    /// Asks the work to stop and waits until it has. `false` if it panicked.
    pub fn join(mut self) -> bool {
        self.stop.stop();
        // Messages are taken out of the way, so that a worker that waits to tell one can end.
        let Some(thread) = self.thread.take() else { return true };
        while !matches!(self.receiver.recv(), Err(std::sync::mpsc::RecvError)) {}
        thread.join().is_ok()
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.stop.stop();
    }
}

/// What there is to take from a job.
#[derive(Debug, PartialEq, Eq)]
pub enum Polled<T> {
    /// A message.
    Message(T),
    /// Nothing yet.
    Nothing,
    /// Nothing, and nothing more will come.
    Ended,
}
