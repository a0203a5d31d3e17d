//! All records as tables or as lines: asked for kind by kind, written as they come.

use std::collections::{BTreeSet, VecDeque};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use super::{Came, Fault, Form, Outcome, Picked, Source};
use crate::findings::{Filter, RecordFull};
use crate::i18n::{Lang, Texts};
use crate::job::{Job, Polled};
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};
use crate::report::sheet::{Cells, Places, Sheet, line};
use crate::report::table::{BYTE_ORDER_MARK, Contents, Rows};
use crate::report::{Example, Keep};
use crate::save::{self, Archive, Replace, SaveError};
use crate::taxonomy::Kind;

/// Answers that may wait at the writer; more of them wait here.
const WAITING_MAX: usize = 8;

/// What the writer gets.
enum Piece {
    /// Some records of what was asked for.
    Records(Vec<RecordFull>),
    /// These were all of them; whether none was lost.
    End(bool),
}

/// Records on their way to a file.
pub(super) struct Listing {
    job: Job<Came>,
    sender: SyncSender<Piece>,
    waiting: VecDeque<Piece>,
    /// What is still to be asked for, in this order.
    ahead: VecDeque<Filter>,
    ticket: Option<Ticket>,
}

/// What the writer does.
struct Task {
    form: Form,
    path: PathBuf,
    replace: Replace,
    kinds: Vec<Kind>,
    /// Records that are left out.
    left_out: BTreeSet<u32>,
    keep: Keep,
    lang: Lang,
}

impl Listing {
    /// Starts the writer of these kinds. What it needs first are the person's own names.
    pub(super) fn start(
        form: Form,
        (path, replace): (PathBuf, Replace),
        picked: &Picked,
        source: &Source,
    ) -> Option<Self> {
        let found = source.results.findings.kinds.iter().filter(|it| it.records > 0);
        let kinds: Vec<Kind> =
            found.map(|it| it.kind).filter(|it| !picked.left_out.contains(it)).collect();
        let filter = |kind: &Kind| Filter { kinds: vec![*kind], ..Filter::default() };
        let names = [Kind::AboutNames];
        let ahead = names.iter().chain(&kinds).map(filter).collect();
        let (sender, receiver) = sync_channel(WAITING_MAX);
        let (left_out, keep) = (picked.records.clone(), picked.keep);
        let task = Task { form, path, replace, kinds, left_out, keep, lang: source.lang };
        let ready = Arc::clone(&source.wake);
        let job = Job::start("listing", Arc::clone(&source.wake), move |teller| {
            let next = || {
                let piece = receiver_next(&receiver);
                // There is room for another one.
                ready();
                piece
            };
            teller.tell((task.run(&next), None));
        });
        Some(Self { job: job.ok()?, sender, waiting: VecDeque::new(), ahead, ticket: None })
    }

    /// The next question, if nothing is asked at the moment.
    pub(super) fn ask(&mut self) -> Option<Question> {
        if self.ticket.is_some() || self.waiting.len() >= WAITING_MAX {
            return None;
        }
        self.ahead.pop_front().map(|filter| Question::Contents { filter })
    }

    /// Notes the ticket that its question got.
    pub(super) fn asked(&mut self, ticket: Ticket) {
        self.ticket = Some(ticket);
    }

    /// Takes an answer, or gives it back if it is another's.
    pub(super) fn take(&mut self, ticket: Ticket, answer: Answer) -> Result<(), Answer> {
        if self.ticket != Some(ticket) {
            return Err(answer);
        }
        let (records, end) = match answer {
            Answer::Contents { records, done } => (records, done.then_some(true)),
            _ => (Vec::new(), Some(false)),
        };
        if !records.is_empty() {
            self.waiting.push_back(Piece::Records(records));
        }
        if let Some(whole) = end {
            self.ticket = None;
            self.waiting.push_back(Piece::End(whole));
        }
        Ok(())
    }

    /// What came of it, once it has. The window never waits for the disk.
    pub(super) fn poll(&mut self) -> Option<Outcome> {
        while let Some(piece) = self.waiting.pop_front() {
            if let Err(TrySendError::Full(piece)) = self.sender.try_send(piece) {
                self.waiting.push_front(piece);
                break;
            }
        }
        match self.job.poll() {
            Polled::Message((outcome, _)) => Some(outcome),
            Polled::Nothing => None,
            Polled::Ended => Some(Outcome::Failed(Fault::NoDialog)),
        }
    }
}

/// What a reader that is gone leaves is an error, not rows that are missing.
fn receiver_next(receiver: &Receiver<Piece>) -> io::Result<Option<Vec<RecordFull>>> {
    match receiver.recv() {
        Ok(Piece::Records(records)) => Ok(Some(records)),
        Ok(Piece::End(true)) => Ok(None),
        Ok(Piece::End(false)) | Err(_) => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// The next records of what is being read; nothing at their end.
type Next<'a> = &'a dyn Fn() -> io::Result<Option<Vec<RecordFull>>>;

impl Task {
    fn run(self, next: Next<'_>) -> Outcome {
        let texts = Texts::new(self.lang);
        let Ok(names) = all(next) else { return Outcome::Failed(Fault::Place(SaveError::Other)) };
        let mut rows = Rows::new(Contents::Kept(self.keep), &names, &texts);
        let mut written = 0;
        let saved = if self.form == Form::Tables {
            Archive::save(&self.path, self.replace, "", |archive| {
                for kind in &self.kinds {
                    let name = format!("{}.csv", kind.code());
                    let mut sheet = Sheet::new(Places::LeftOut);
                    let mut begun = BYTE_ORDER_MARK.to_owned();
                    archive.begin_long(&name, b"", 0)?;
                    each((next, &self.left_out), &mut rows, &mut |cells| {
                        let mut text = std::mem::take(&mut begun);
                        sheet.take(cells, &mut text);
                        written += cells.iter().filter(|it| !it.1.is_empty()).count();
                        archive.go_on(text.as_bytes())
                    })?;
                }
                Ok(())
            })
        } else {
            save::stream(&self.path, self.replace, |file| {
                let mut file = io::BufWriter::new(file);
                for _ in &self.kinds {
                    each((next, &self.left_out), &mut rows, &mut |cells| {
                        let mut text = String::new();
                        for cells in cells {
                            line(cells, &mut text);
                        }
                        written += cells.iter().filter(|it| !it.1.is_empty()).count();
                        file.write_all(text.as_bytes())
                    })?;
                }
                file.flush()
            })
        };
        self.outcome(saved, written)
    }

    fn outcome(self, saved: Result<(), SaveError>, records: usize) -> Outcome {
        match saved {
            Ok(()) => Outcome::Listed { path: self.path, records },
            Err(SaveError::Exists) if self.replace == Replace::Never => Outcome::Exists(self.path),
            Err(fault) => Outcome::Failed(Fault::Place(fault)),
        }
    }
}

/// All records of one question, as examples.
fn all(next: Next<'_>) -> io::Result<Vec<Example>> {
    let mut found = Vec::new();
    while let Some(records) = next()? {
        found.extend(records.into_iter().map(Example::from));
    }
    Ok(found)
}

/// Tells the cells of all records of one question but those left out.
fn each(
    (next, left_out): (Next<'_>, &BTreeSet<u32>),
    rows: &mut Rows<'_>,
    tell: &mut dyn FnMut(&[Cells<'_>]) -> io::Result<()>,
) -> io::Result<()> {
    while let Some(records) = next()? {
        let made: Vec<Cells<'_>> = {
            let mine = records.iter().filter(|it| !left_out.contains(&it.row.record));
            mine.map(|it| (it, rows.cells(it))).collect()
        };
        tell(&made)?;
    }
    Ok(())
}
