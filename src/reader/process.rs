//! The reader as a process of its own: started by one side, served on the other.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Write as _};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::frame::{FromReader, Order, ToReader, Unopened};
use super::handles::{Arrived, Receiving, pair, send};
use super::serve::{Ears, Handover, Say, serve};
use super::wire::{Frames, Whole, encode, write};
use crate::findings::Question;
use crate::job::{Job, StopFlag, no_wake};
use crate::scan;

/// The hidden word on the command line that starts a reader.
pub const READER_WORD: &str = "reader";

/// Questions that may wait.
const QUESTIONS_MAX: usize = 256;

/// A reader process, from outside.
pub(super) struct Process {
    child: Child,
    socket: OwnedFd,
    said: Option<Box<dyn Read + Send>>,
}

impl Process {
    /// Starts this same program as a reader.
    pub(super) fn start() -> io::Result<Self> {
        let (ours, theirs) = pair()?;
        let words = crate::confine::starting(&std::env::current_exe()?);
        let (program, before) = words.split_first().ok_or(io::ErrorKind::NotFound)?;
        let mut child = Command::new(program)
            .args(before)
            .arg(READER_WORD)
            .stdin(Stdio::from(theirs))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let said = child.stdout.take().map(|it| Box::new(it) as Box<dyn Read + Send>);
        Ok(Self { child, socket: ours, said })
    }

    /// What the reader says; can be taken once.
    pub(super) fn said(&mut self) -> Option<Box<dyn Read + Send>> {
        self.said.take()
    }

    /// Says something to the reader, perhaps with an open file.
    pub(super) fn say(&self, frame: &ToReader, handle: Option<&File>) -> io::Result<()> {
        let bytes = encode(frame).map_err(io::Error::other)?;
        send(&self.socket, &bytes, handle)
    }
}

/// Ticks in which Linux counts the time that a process was given, per second.
#[cfg(target_os = "linux")]
const TICKS: u64 = 100;

impl Process {
    /// How long the reader has been given a processor so far, where the system tells.
    #[cfg(target_os = "linux")]
    pub(super) fn worked(&self) -> Option<Duration> {
        #[expect(clippy::disallowed_methods, reason = "a line that the system writes")]
        let line = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // The name of the program stands in brackets and may hold anything.
        let mut numbers = line.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
        let mut ticks = || numbers.next()?.parse::<u64>().ok();
        Some(Duration::from_millis((ticks()? + ticks()?) * 1000 / TICKS))
    }

    /// How long the reader has been given a processor so far, where the system tells.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn worked(&self) -> Option<Duration> {
        None
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _gone = self.child.kill();
        let _status = self.child.wait();
    }
}

/// Serves one order as a reader process. Returns when the asking side is gone.
pub fn serve_process() {
    // A panic is fenced and named where it matters; its text may hold what was read.
    std::panic::set_hook(Box::new(|_| {}));
    let _confined = crate::confine::reader();
    let Ok(out) = rustix::io::dup(rustix::stdio::stdout()) else { return };
    let out = Arc::new(Mutex::new(File::from(out)));
    let say: Say = Arc::new(move |frame| {
        let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
        write(&mut *out, &frame).and_then(|()| out.flush()).is_ok()
    });
    let receiving = Receiving::new(rustix::stdio::stdin());
    let arrived = receiving.arrived();
    let mut frames = Frames::new(receiving);
    say(FromReader::Ready);
    // Where there is no thread for it, the scan itself does it.
    let _tables = Job::<()>::start("tables", no_wake(), |_| scan::read_tables());
    let mut whole = Whole::default();
    let order = loop {
        match frames.next::<ToReader>() {
            Ok(Some(ToReader::Order { last, piece })) => match whole.take::<Order>(last, &piece) {
                Ok(Some(order)) => break order,
                Ok(None) => {}
                Err(_) => return,
            },
            Ok(Some(_)) => {}
            Ok(None) | Err(_) => return,
        }
    };
    let (asked, questions) = sync_channel(QUESTIONS_MAX);
    let (opened, files) = sync_channel(1);
    let stop = StopFlag::default();
    let hearing = Hearing { asked, opened, arrived, stop: stop.clone() };
    let started = Job::<()>::start("hear", no_wake(), move |_| {
        hearing.hear(frames);
        leave();
    });
    let Ok(_hearing) = started else { return };
    serve(order, &ears(stop, questions, files, &say), &say);
    // What is open is not closed piece by piece: each kind of call less is one that cannot be misused.
    leave();
}

/// Ends this process: the asking side is gone or wants no more, so nobody would hear what is still to
/// be said, and what is being read may take long.
#[expect(clippy::exit, reason = "a reader has nothing to bring to an end; all it holds is memory")]
fn leave() -> ! {
    std::process::exit(0)
}

fn ears(
    stop: StopFlag,
    questions: Receiver<(u64, Question)>,
    files: Receiver<io::Result<File>>,
    say: &Say,
) -> Ears {
    let handover = Handover::new(files);
    let say = Arc::clone(say);
    let open = Arc::new(move |offer, file| handover.ask(&say, offer, file));
    Ears { stop, questions, open }
}

/// Hears what the asking side says while a scan goes on.
struct Hearing {
    asked: SyncSender<(u64, Question)>,
    opened: SyncSender<io::Result<File>>,
    arrived: Arrived,
    stop: StopFlag,
}

impl Hearing {
    fn hear<R: Read>(self, mut frames: Frames<R>) {
        while let Ok(Some(frame)) = frames.next::<ToReader>() {
            let heard = match frame {
                ToReader::Stop => {
                    self.stop.stop();
                    true
                }
                ToReader::Ask { ticket, question } => self.asked.send((ticket, *question)).is_ok(),
                ToReader::File { refused } => self.opened.send(self.file(refused)).is_ok(),
                ToReader::Order { .. } => true,
            };
            if !heard {
                break;
            }
        }
        // The asking side is gone: so is the reason to read on.
        self.stop.stop();
    }

    fn file(&self, refused: Option<Unopened>) -> io::Result<File> {
        if let Some(why) = refused {
            return Err(why.into());
        }
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        let handle = VecDeque::pop_front(&mut arrived);
        handle.map(File::from).ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
