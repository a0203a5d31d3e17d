//! The reader's side: one scan, told as it goes, then questions until the asking side is gone.

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::frame::{FromReader, Offer, Order};
use super::wire::in_pieces;
use crate::export::{FileBytes, Input, MemoryBytes};
use crate::findings::{Answer, Question};
use crate::insight::Results;
use crate::job::StopFlag;
use crate::profile;
use crate::sample;
use crate::scan::{Config, Host, LastChoice, Progress, Scan, View};
use crate::text::Untrusted;

/// Longest silence while there is work.
const BEAT_EVERY: Duration = Duration::from_millis(500);

/// A pause in the questions that is long enough to get ready for the next ones. Who only wants the
/// results is gone by then.
const PAUSE: Duration = Duration::from_millis(100);

/// Says something to the asking side; `false` when it is gone.
pub(super) type Say = Arc<dyn Fn(FromReader) -> bool + Send + Sync>;

/// What the asking side says while a scan goes on.
pub(super) struct Ears {
    /// Set when reading is to stop, or the asking side is gone.
    pub(super) stop: StopFlag,
    /// Questions with their tickets.
    pub(super) questions: Receiver<(u64, Question)>,
    /// Opens a file of an offer: its number there, and its number in a folder.
    pub(super) open: Arc<dyn Fn(u32, u32) -> io::Result<File> + Send + Sync>,
}

/// Does one order and answers questions until the asking side is gone.
pub(super) fn serve(order: Order, ears: &Ears, say: &Say) {
    let inputs = inputs(&order.offers, ears, say);
    let options = order.options;
    let profiles =
        options.profiles.iter().filter_map(|(_, text)| profile::parse(text).ok()).collect();
    let config = Config {
        zone: options.zone,
        skip: options.skip,
        passwords: options.passwords,
        unlisted: options.unlisted,
        damaged: options.damaged,
        names: options.names,
        profiles,
        platform: options.platform,
        final_only: options.final_only,
        threads: options.threads,
        no_detectors: false,
    };
    let mut host = Telling {
        ears,
        say,
        careful: options.careful,
        last: LastChoice::default(),
        said_at: Instant::now(),
        done: 0,
        waiting: VecDeque::new(),
        is_alone: false,
    };
    let mut scan = Scan::run(&inputs, config, &mut host);
    if !say(FromReader::Finished) {
        return;
    }
    while let Some((ticket, question)) = host.next(|| scan.view().make_ready()) {
        if let Question::Recount { zone } = question {
            host.last = LastChoice::default();
            host.results(scan.recount(zone));
        } else {
            host.answer(&scan.view(), ticket, &question);
        }
    }
}

/// The answer to a question that is answered at once.
fn whole(view: &View<'_>, question: &Question) -> Answer {
    match question {
        Question::Places { filter } => Answer::Places(Box::new(view.places(filter))),
        Question::Devices { filter } => Answer::Devices(Box::new(view.devices(filter))),
        Question::Firms { filter } => Answer::Firms(Box::new(view.firms(filter))),
        Question::Tally { filter } => Answer::Tally(Box::new(view.tally(filter))),
        Question::Ties => Answer::Ties(Box::new(view.ties())),
        Question::Outline => Answer::Outline(Box::new(view.outline())),
        _ => Answer::Unavailable,
    }
}

fn inputs(offers: &[Offer], ears: &Ears, say: &Say) -> Vec<Input> {
    (0..).zip(offers).filter_map(|(number, offer)| input(number, offer, ears, say)).collect()
}

fn input(number: u32, offer: &Offer, ears: &Ears, say: &Say) -> Option<Input> {
    match offer {
        Offer::File { name } => {
            let file = (ears.open)(number, 0).and_then(FileBytes::new).ok()?;
            Some(Input::File { name: name.clone(), bytes: Arc::new(file) })
        }
        Offer::Folder { name, files } => {
            let open = Arc::clone(&ears.open);
            let open = Arc::new(move |at: usize| {
                let at = u32::try_from(at).map_err(io::Error::other)?;
                open(number, at)
            });
            Some(Input::Folder { name: name.clone(), files: files.clone(), open })
        }
        Offer::MadeUp { sample, records, seed } => {
            let mut made = Made { bytes: Vec::new(), say, said_at: Instant::now() };
            sample::write(sample, *records, *seed, &mut made).ok()?;
            let bytes = Arc::new(MemoryBytes::new(made.bytes));
            let name = sample::file_name(sample).ok()?;
            Some(Input::File { name: Untrusted::new(name), bytes })
        }
    }
}

/// What is made up: millions of records take longer than a reader may be silent.
struct Made<'a> {
    bytes: Vec<u8>,
    say: &'a Say,
    said_at: Instant,
}

impl io::Write for Made<'_> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        if self.said_at.elapsed() > BEAT_EVERY {
            self.said_at = Instant::now();
            if !(self.say)(FromReader::Beat { done: self.bytes.len() as u64 }) {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
        }
        self.bytes.extend_from_slice(buf);
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Tells the asking side how a scan goes, and answers it between records.
struct Telling<'a> {
    ears: &'a Ears,
    say: &'a Say,
    careful: bool,
    last: LastChoice,
    said_at: Instant,
    /// How much was done: records, blocks of bytes and the like.
    done: u64,
    /// Questions that came while another was answered.
    waiting: VecDeque<(u64, Question)>,
    /// Whether nobody hears it any more.
    is_alone: bool,
}

impl Telling<'_> {
    /// Says a frame; `false` when nobody hears it any more.
    fn say(&mut self, frame: FromReader) -> bool {
        self.said_at = Instant::now();
        let heard = (self.say)(frame);
        if !heard {
            self.is_alone = true;
            self.ears.stop.stop();
        }
        heard
    }

    fn answer(&mut self, view: &View<'_>, ticket: u64, question: &Question) {
        match question {
            Question::Page { filter, order, from, count } => {
                let answer = view.page(&mut self.last, (filter, *order), *from, *count);
                self.say_answer(ticket, &answer);
            }
            Question::Record { record } => self.say_answer(ticket, &view.record(*record)),
            Question::Picture { record } => self.say_answer(ticket, &view.picture(*record)),
            Question::Contents { filter } => {
                let whole = view.contents(filter, &mut |records| {
                    self.say_answer(ticket, &Answer::Contents { records, done: false });
                    self.go_on()
                });
                let done = Answer::Contents { records: Vec::new(), done: true };
                self.say_answer(ticket, if whole { &done } else { &Answer::Unavailable });
            }
            Question::Examples { kinds, count } => {
                let records = view.examples(kinds, *count);
                self.say_answer(ticket, &Answer::Contents { records, done: true });
            }
            Question::Firsts { filters } => {
                self.say_answer(ticket, &Answer::Firsts(view.firsts(filters)));
            }
            Question::Bare { filter } => {
                view.bare(filter, &mut |records| {
                    self.say_answer(ticket, &Answer::Bare { records, done: false });
                    self.go_on()
                });
                self.say_answer(ticket, &Answer::Bare { records: Vec::new(), done: true });
            }
            Question::Copy { key, held_bytes } => {
                view.copy(*key, *held_bytes, &mut |file| {
                    self.say_answer(ticket, &Answer::Copy { file: Some(file) });
                    self.go_on()
                });
                self.say_answer(ticket, &Answer::Copy { file: None });
            }
            Question::Search { text, initials, filter, limit } => {
                view.search((text, *initials), filter, *limit, &mut |hits, percent| {
                    self.say_answer(ticket, &Answer::Hits { hits, done: false, percent });
                    if self.has_newer_search() { ControlFlow::Break(()) } else { self.go_on() }
                });
                let done = Answer::Hits { hits: Vec::new(), done: true, percent: 100 };
                self.say_answer(ticket, &done);
            }
            Question::Places { .. }
            | Question::Devices { .. }
            | Question::Firms { .. }
            | Question::Ties
            | Question::Tally { .. }
            | Question::Outline => self.say_answer(ticket, &whole(view, question)),
            Question::Sums => self.say_sums(view, ticket),
            Question::NoSums | Question::Recount { .. } => {
                self.say_answer(ticket, &Answer::Unavailable);
            }
        }
    }

    fn say_sums(&mut self, view: &View<'_>, ticket: u64) {
        let whole = view.sums(&mut |sums, percent| {
            self.say_answer(ticket, &Answer::Sums { sums, percent, done: false });
            self.meanwhile(view)
        });
        let done = Answer::Sums { sums: Vec::new(), percent: 100, done: true };
        self.say_answer(ticket, if whole { &done } else { &Answer::Unavailable });
    }

    /// Answers what is asked while sums are taken, which may be for minutes. Breaks where nobody waits
    /// for them any more.
    fn meanwhile(&mut self, view: &View<'_>) -> ControlFlow<()> {
        loop {
            self.waiting.extend(self.ears.questions.try_iter());
            if self.waiting.iter().any(|it| matches!(it.1, Question::Sums | Question::NoSums)) {
                return ControlFlow::Break(());
            }
            // A recount needs the scan itself.
            let next = self.waiting.iter().position(|it| !matches!(it.1, Question::Recount { .. }));
            match next.and_then(|at| self.waiting.remove(at)) {
                Some((ticket, question)) => self.answer(view, ticket, &question),
                None => return self.go_on(),
            }
        }
    }

    /// Whether a question is to be answered on. That a person stopped the scan changes nothing here:
    /// what was read is theirs, to the last record.
    fn go_on(&self) -> ControlFlow<()> {
        if self.is_alone { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// The next question; waits for it. `None` when nobody asks any more. In a pause, what can be got
    /// ready is.
    fn next(&mut self, get_ready: impl FnOnce()) -> Option<(u64, Question)> {
        if let Some(first) = self.waiting.pop_front() {
            return Some(first);
        }
        match self.ears.questions.recv_timeout(PAUSE) {
            Ok(next) => Some(next),
            Err(RecvTimeoutError::Timeout) => {
                get_ready();
                self.ears.questions.recv().ok()
            }
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    /// Whether something else is searched for by now, so that nobody waits for these hits.
    fn has_newer_search(&mut self) -> bool {
        self.waiting.extend(self.ears.questions.try_iter());
        self.waiting.iter().any(|it| matches!(it.1, Question::Search { .. }))
    }

    fn say_answer(&mut self, ticket: u64, answer: &Answer) {
        in_pieces(answer, |last, piece| self.say(FromReader::Answer { ticket, last, piece }));
    }
}

impl Host for Telling<'_> {
    fn progress(&mut self, progress: &Progress) {
        self.say(FromReader::Progress(progress.clone()));
    }

    fn careful(&self) -> bool {
        self.careful
    }

    fn results(&mut self, results: Results) {
        in_pieces(&results, |last, piece| self.say(FromReader::Results { last, piece }));
    }

    fn between(&mut self, view: &View<'_>) -> ControlFlow<()> {
        self.done += 1;
        self.waits(view)
    }

    fn waits(&mut self, view: &View<'_>) -> ControlFlow<()> {
        self.waiting.extend(self.ears.questions.try_iter());
        while let Some((ticket, question)) = self.waiting.pop_front() {
            self.answer(view, ticket, &question);
        }
        if self.said_at.elapsed() > BEAT_EVERY {
            self.say(FromReader::Beat { done: self.done });
        }
        if self.ears.stop.stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// Hands files from the thread that hears to the one that reads.
pub(super) struct Handover {
    files: Mutex<Receiver<io::Result<File>>>,
}

impl Handover {
    pub(super) fn new(files: Receiver<io::Result<File>>) -> Self {
        Self { files: Mutex::new(files) }
    }

    /// Asks for a file and waits for it.
    pub(super) fn ask(&self, say: &Say, offer: u32, file: u32) -> io::Result<File> {
        // One at a time: answers carry no number.
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        if !say(FromReader::NeedFile { offer, file }) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        files.recv().map_err(io::Error::other)?
    }
}
