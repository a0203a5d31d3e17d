//! The watchdog: starts the reader, passes on what it says, and replaces one that dies or stalls.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use super::client::{Event, Failure, Place, Ticket};
use super::dropped::Dropped;
use super::frame::{
    Answer, FromReader, Order, Progress, Question, ScanOptions, Step, ToReader, Unopened,
};
use super::patience::Patience;
use super::serve::{Ears, Say, serve};
use super::wire::{Frames, WHOLE_MAX_BYTES, Whole, in_pieces};
use crate::insight::Results;
use crate::job::{Job, StopFlag, Teller, no_wake};
use crate::record::EntryId;

/// Deaths that can be laid to no entry after which all is given up: what kills a reader before it
/// begins would kill the next one too. A dropped file is closed by the deaths on its entries, see
/// [`crate::scan::DEATHS_IN_ONE`].
const NAMELESS_DEATHS_MAX: u32 = 3;

/// Readers for one order, whatever they die of.
const READERS_MAX: u32 = 40;

/// How often the watchdog looks.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// What is asked of the supervised reader, or said by it.
pub(super) enum Asked {
    Question(Ticket, Box<Question>),
    Stop,
    Said(u32, FromReader),
    Silent(u32),
}

/// Which end of a reader's life it was.
enum Ended {
    /// Nobody listens any more.
    Unwanted,
    /// It died, stalled or spoke nonsense.
    Died,
}

/// One reader, from outside.
enum Reader {
    #[cfg(unix)]
    Process(super::process::Process),
    Thread {
        asked: SyncSender<(u64, Question)>,
        stop: StopFlag,
    },
}

impl Reader {
    /// How long it has been given a processor so far, where that is known.
    fn worked(&self) -> Option<Duration> {
        match self {
            #[cfg(unix)]
            Self::Process(process) => process.worked(),
            Self::Thread { .. } => None,
        }
    }
}

/// What is known of the reader that runs.
struct Watch {
    number: u32,
    began: Instant,
    patience: Patience,
    progress: Progress,
    results: Whole,
    answers: Vec<(u64, Whole)>,
    /// Questions that have no whole answer yet.
    waiting: Vec<Ticket>,
    finished: bool,
}

impl Watch {
    fn new(number: u32) -> Self {
        Self {
            number,
            began: Instant::now(),
            patience: Patience::new(Duration::ZERO),
            progress: Progress::default(),
            results: Whole::default(),
            answers: Vec::new(),
            waiting: Vec::new(),
            finished: false,
        }
    }

    fn goes_on(&mut self) {
        self.patience.goes_on(self.began.elapsed());
    }

    /// Whether it has something to do and is stuck with it.
    fn is_stuck(&mut self, reader: &Reader) -> bool {
        let works = !self.finished || !self.waiting.is_empty();
        let over = self.patience.is_over(self.began.elapsed(), || reader.worked());
        works && over
    }

    /// Takes how far it is.
    fn take_progress(&mut self, progress: Progress) {
        if progress.step != Step::Reading || progress != self.progress {
            self.goes_on();
        }
        self.progress = progress;
    }
}

/// Runs readers until nobody listens or nothing helps.
pub(super) fn supervise(
    dropped: &Dropped,
    mut options: ScanOptions,
    place: Place,
    (to_self, asked): (SyncSender<Asked>, Receiver<Asked>),
    teller: &Teller<Event>,
) {
    let mut nameless = 0;
    for number in 0..READERS_MAX {
        let order = Order { offers: dropped.offers.clone(), options: options.clone() };
        let started = match place {
            #[cfg(unix)]
            Place::Process => start_process(number, &order, &to_self),
            // Where files cannot be handed to another process, see `confine`.
            #[cfg(not(unix))]
            Place::Process => start_thread(number, order, dropped, &to_self),
            Place::Thread => start_thread(number, order, dropped, &to_self),
        };
        let Ok(reader) = started else {
            teller.tell(Event::Failed(Failure::CannotStart));
            return;
        };
        let mut watch = Watch::new(number);
        match watch_over(&reader, &mut watch, dropped, &asked, teller) {
            Ended::Unwanted => return,
            Ended::Died => {}
        }
        drop(reader);
        for ticket in watch.waiting.drain(..) {
            teller.tell(Event::Answer(ticket, Answer::Unavailable));
        }
        // The first death is laid to the entry last told, which may be one of several small ones:
        // so only a careful reader's death convicts its entry.
        let entry = watch.progress.entry.filter(|_| !watch.finished);
        match entry.filter(|_| options.careful) {
            Some(entry) => {
                convict(&mut options.skip, entry);
                let entry_name = watch.progress.entry_name.clone();
                teller.tell(Event::Replaced { entry_name });
            }
            // It had done its work; a question was too much for it.
            None if watch.finished => {}
            None => nameless += 1,
        }
        if nameless >= NAMELESS_DEATHS_MAX {
            break;
        }
        options.careful = true;
    }
    teller.tell(Event::Failed(Failure::DiedTooOften));
}

fn convict(skip: &mut Vec<EntryId>, entry: EntryId) {
    if !skip.contains(&entry) {
        skip.push(entry);
    }
}

#[cfg(unix)]
fn start_process(number: u32, order: &Order, to_self: &SyncSender<Asked>) -> io::Result<Reader> {
    let mut process = super::process::Process::start()?;
    if let Some(said) = process.said() {
        let to_self = to_self.clone();
        Job::<()>::start("listen", no_wake(), move |_| {
            let mut frames = Frames::new(said);
            while let Ok(Some(frame)) = frames.next() {
                if to_self.send(Asked::Said(number, frame)).is_err() {
                    return;
                }
            }
            let _heard = to_self.send(Asked::Silent(number));
        })?;
    }
    // One that died before it heard its order is replaced like any other.
    in_pieces(order, |last, piece| process.say(&ToReader::Order { last, piece }, None).is_ok());
    Ok(Reader::Process(process))
}

fn start_thread(
    number: u32,
    order: Order,
    dropped: &Dropped,
    to_self: &SyncSender<Asked>,
) -> io::Result<Reader> {
    let (asked, questions) = sync_channel(256);
    let stop = StopFlag::default();
    let dropped = dropped.clone();
    let open = Arc::new(move |offer, file| dropped.open(offer, file));
    let ears = Ears { stop: stop.clone(), questions, open };
    let to_self = to_self.clone();
    Job::<()>::start("serve", no_wake(), move |_| {
        let telling = to_self.clone();
        let say: Say = Arc::new(move |frame| telling.send(Asked::Said(number, frame)).is_ok());
        serve(order, &ears, &say);
        let _heard = to_self.send(Asked::Silent(number));
    })?;
    Ok(Reader::Thread { asked, stop })
}

fn watch_over(
    reader: &Reader,
    watch: &mut Watch,
    dropped: &Dropped,
    asked: &Receiver<Asked>,
    teller: &Teller<Event>,
) -> Ended {
    loop {
        if teller.stopped() {
            return Ended::Unwanted;
        }
        match asked.recv_timeout(LOOK_EVERY) {
            Ok(Asked::Said(number, frame)) if number == watch.number => {
                match hear(reader, watch, dropped, frame, teller) {
                    Ok(true) => {}
                    Ok(false) => return Ended::Unwanted,
                    Err(_) => return Ended::Died,
                }
            }
            Ok(Asked::Silent(number)) if number == watch.number => return Ended::Died,
            Ok(Asked::Question(ticket, question)) => {
                if watch.waiting.is_empty() && watch.finished {
                    // It did nothing because there was nothing to do.
                    watch.goes_on();
                }
                // A recount is answered by new results.
                let answered = !matches!(*question, Question::Recount { .. });
                if reader.ask(ticket, *question).is_ok() {
                    watch.waiting.extend(answered.then_some(ticket));
                } else {
                    teller.tell(Event::Answer(ticket, Answer::Unavailable));
                }
            }
            // A reader that cannot hear it is dead, and will be found so.
            Ok(Asked::Stop) => reader.stop(),
            Ok(Asked::Said(..) | Asked::Silent(_)) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ended::Unwanted,
        }
        // After whatever it said: one that only talks gets nothing done.
        if watch.is_stuck(reader) {
            return Ended::Died;
        }
    }
}

/// Takes one frame; `false` when nobody listens any more.
fn hear(
    reader: &Reader,
    watch: &mut Watch,
    dropped: &Dropped,
    frame: FromReader,
    teller: &Teller<Event>,
) -> io::Result<bool> {
    if !matches!(frame, FromReader::Beat { .. } | FromReader::Progress(_)) {
        watch.goes_on();
    }
    let event = match frame {
        FromReader::Ready => return Ok(true),
        FromReader::Beat { done } => {
            watch.patience.told(watch.began.elapsed(), done);
            return Ok(true);
        }
        FromReader::NeedFile { offer, file } => {
            reader.give(dropped, offer, file)?;
            return Ok(true);
        }
        FromReader::Progress(progress) => {
            watch.take_progress(progress.clone());
            Event::Progress(progress)
        }
        FromReader::Results { last, piece } => {
            let whole = watch.results.take::<Results>(last, &piece).map_err(io::Error::other)?;
            let Some(results) = whole else { return Ok(true) };
            results.findings.validate().map_err(io::Error::other)?;
            Event::Results(Arc::new(results))
        }
        FromReader::Answer { ticket, last, piece } => match watch.answer(ticket, last, &piece)? {
            Some(answer) => {
                if !answer.fits() {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                if !answer.goes_on() {
                    watch.waiting.retain(|it| it.0 != ticket);
                }
                Event::Answer(Ticket(ticket), answer)
            }
            None => return Ok(true),
        },
        FromReader::Finished => {
            watch.finished = true;
            Event::Finished
        }
    };
    Ok(teller.tell(event))
}

impl Watch {
    fn answer(&mut self, ticket: u64, last: bool, piece: &[u8]) -> io::Result<Option<Answer>> {
        // A reader that was taken over could fill our memory with answers that nobody asked for.
        let asked = self.waiting.iter().any(|it| it.0 == ticket);
        let held: usize = self.answers.iter().map(|it| it.1.held_bytes()).sum();
        if !asked || held + piece.len() > WHOLE_MAX_BYTES {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let known = self.answers.iter().position(|it| it.0 == ticket);
        let at = known.unwrap_or(self.answers.len());
        if known.is_none() {
            self.answers.push((ticket, Whole::default()));
        }
        let Some((_, whole)) = self.answers.get_mut(at) else { return Ok(None) };
        let answer = whole.take(last, piece).map_err(io::Error::other)?;
        if last {
            self.answers.swap_remove(at);
        }
        Ok(answer)
    }
}

impl Reader {
    fn ask(&self, ticket: Ticket, question: Question) -> io::Result<()> {
        match self {
            #[cfg(unix)]
            Self::Process(it) => {
                it.say(&ToReader::Ask { ticket: ticket.0, question: Box::new(question) }, None)
            }
            Self::Thread { asked, .. } => {
                asked.try_send((ticket.0, question)).map_err(io::Error::other)
            }
        }
    }

    fn stop(&self) {
        match self {
            #[cfg(unix)]
            Self::Process(it) => {
                let _heard = it.say(&ToReader::Stop, None);
            }
            Self::Thread { stop, .. } => stop.stop(),
        }
    }

    fn give(&self, dropped: &Dropped, offer: u32, file: u32) -> io::Result<()> {
        match self {
            #[cfg(unix)]
            Self::Process(it) => {
                let (handle, refused) = match dropped.open(offer, file) {
                    Ok(handle) => (Some(handle), None),
                    Err(error) => (None, Some(Unopened::of(&error))),
                };
                it.say(&ToReader::File { refused }, handle.as_ref())
            }
            Self::Thread { .. } => Ok(()),
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.stop();
    }
}
