//! A redacted copy that is being made: where to, the files as the reader makes them, the saving.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{RecvError, SyncSender, TrySendError, sync_channel};

use crate::findings::{Piece, Rewritten};
use crate::i18n::{Arg, Lang, Texts};
use crate::job::{Job, Polled, Wake};
use crate::reader::Ticket;
use crate::save::{Archive, Replace, SaveError};

/// What came of it: where it stands and how many files are not in it; nothing if the person thought
/// better of it.
pub(super) type Copied = Result<Option<(PathBuf, u64)>, SaveError>;

/// Files that may wait at the writer; more of them wait here.
const WAITING_MAX: usize = 8;

/// What a thread tells.
enum Told {
    /// The person chose a place.
    Place(PathBuf),
    /// It is done.
    Done(Copied),
}

/// A copy on its way.
pub(super) struct Copying {
    job: Job<Told>,
    /// Where the reader's files go, and the question that they answer.
    files: Option<Files>,
}

/// The reader's files on their way to the writer.
struct Files {
    ticket: Option<Ticket>,
    sender: SyncSender<Option<Rewritten>>,
    waiting: VecDeque<Option<Rewritten>>,
}

/// What is to be done next.
pub(super) enum Next {
    /// Nothing yet.
    Wait,
    /// Ask the reader for the copy, to be saved there.
    Ask(PathBuf),
    /// It has ended.
    Ended(Copied),
}

impl Copying {
    /// Asks where to.
    pub(super) fn choose(name: &str, wake: &Wake) -> Option<Self> {
        let name = name.to_owned();
        let job = Job::start("dialog", Arc::clone(wake), move |teller| {
            let dialog = rfd::FileDialog::new().set_file_name(name).add_filter("ZIP", &["zip"]);
            let place = dialog.save_file();
            teller.tell(place.map_or(Told::Done(Ok(None)), Told::Place));
        });
        Some(Self { job: job.ok()?, files: None })
    }

    /// Saves what the reader will make; it says itself, in this language, what it cannot promise and
    /// how many files are not in it.
    pub(super) fn save(path: PathBuf, replace: Replace, lang: Lang, wake: &Wake) -> Option<Self> {
        let (sender, receiver) = sync_channel(WAITING_MAX);
        let ready = Arc::clone(wake);
        let job = Job::start("copy", Arc::clone(wake), move |teller| {
            let mut left_out = 0;
            let mut next = || {
                let file = receiver.recv();
                // There is room for another one.
                ready();
                file
            };
            let texts = Texts::new(lang);
            let promise = texts.get("copy-promise");
            let saved = Archive::save(&path, replace, &promise, |archive| {
                fill(archive, &mut next, &mut left_out)?;
                let not_in_it = texts.with("copy-left-out", &[("count", Arg::Count(left_out))]);
                archive.remark(&format!("{promise} {not_in_it}"))
            });
            teller.tell(Told::Done(saved.map(|()| Some((path, left_out)))));
        });
        let files = Files { ticket: None, sender, waiting: VecDeque::new() };
        Some(Self { job: job.ok()?, files: Some(files) })
    }

    /// Notes the ticket that its question got.
    pub(super) fn asked(&mut self, ticket: Ticket) {
        if let Some(files) = &mut self.files {
            files.ticket = Some(ticket);
        }
    }

    /// Takes a file; nothing for the end. The window never waits for the disk.
    pub(super) fn take(&mut self, ticket: Ticket, file: Option<Rewritten>) {
        if let Some(files) = self.files.as_mut().filter(|it| it.ticket == Some(ticket)) {
            files.waiting.push_back(file);
        }
    }

    fn hand_over(&mut self) {
        let Some(files) = &mut self.files else { return };
        while let Some(file) = files.waiting.pop_front() {
            match files.sender.try_send(file) {
                Ok(()) => {}
                Err(TrySendError::Full(file)) => return files.waiting.push_front(file),
                // A writer that has stopped says why itself.
                Err(TrySendError::Disconnected(_)) => return self.lost(),
            }
        }
    }

    /// Nobody makes it any more: what was written of it is removed.
    pub(super) fn lost(&mut self) {
        self.files = None;
    }

    /// What is to be done next.
    pub(super) fn poll(&mut self) -> Next {
        self.hand_over();
        match self.job.poll() {
            Polled::Message(Told::Place(path)) => Next::Ask(path),
            Polled::Message(Told::Done(copied)) => Next::Ended(copied),
            Polled::Nothing => Next::Wait,
            Polled::Ended => Next::Ended(Ok(None)),
        }
    }
}

fn fill(
    archive: &mut Archive<'_>,
    next: &mut dyn FnMut() -> Result<Option<Rewritten>, RecvError>,
    left_out: &mut u64,
) -> io::Result<()> {
    loop {
        match next() {
            Ok(Some(Rewritten { name, piece, entry })) => match piece {
                Piece::Whole(bytes) => archive.add(name.inner(), &bytes)?,
                Piece::First(bytes) => archive.begin_long(name.inner(), &bytes, entry.0)?,
                Piece::Next(bytes) => archive.go_on(&bytes)?,
                Piece::LeftOut => {
                    archive.take_back(entry.0)?;
                    *left_out += 1;
                }
            },
            Ok(None) => return Ok(()),
            // The reader went away before its last word.
            Err(_) => return Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}
