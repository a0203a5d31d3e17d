//! One entry, from its bytes to rows, inside a fence: a fault of ours ends the entry, not the scan.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use super::abreast::{Came, Reads, read_entry};
use super::ahead::Supply;
use super::held::{Held, Root};
use super::outcome::SoFar;
use super::platform::with_guess;
use super::upcoming::{Opened, open};
use super::walk::{Tally, Walk};
use super::{Host, PROGRESS_EVERY, Progress, Scan, View};
use crate::classify::NodeId;
use crate::classify::shape::Values;
use crate::export::{EntryReader, Outcome as Booked, Verdict};
use crate::findings::{EntryState, ProblemKind};
use crate::profile::{EntryName, Guess, LayoutFormat};
use crate::read::{Format, Outcome, day_first};
use crate::record::EntryId;
use crate::taxonomy::Kind;

/// Packed size from which an entry is read on a thread of its own.
const AHEAD_BYTES: u64 = 256 << 10;

/// Steps of a path that are looked at, from its end.
const STEPS_MAX: usize = 32;

/// How reading an entry ended.
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one reading")]
struct Ended {
    tally: Tally,
    /// The kinds that its sections are of, whether or not anything is in them.
    meant: Vec<Kind>,
    copy_key: Option<u64>,
    outcome: Outcome,
    verdict: Verdict,
    crc32: Option<u32>,
    io_failed: bool,
    stopped: bool,
    guess: Option<Guess>,
    discarded: bool,
    packed_done: u64,
}

/// Counts what a reader has taken from the file, for the bar.
pub(super) struct Metered {
    head: io::Cursor<Vec<u8>>,
    pub(super) reader: Supply,
    pub(super) done: Arc<AtomicU64>,
    pub(super) taken_bytes: u64,
}

impl Read for Metered {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.head.read(buf)?;
        self.taken_bytes += count as u64;
        if count > 0 || buf.is_empty() {
            return Ok(count);
        }
        let count = self.reader.read(buf)?;
        self.taken_bytes += count as u64;
        self.done.store(self.reader.packed_done(), Ordering::Relaxed);
        Ok(count)
    }
}

impl Scan {
    /// Reads one entry, which may have been opened already. Breaks when the scan is to stop.
    pub(super) fn entry(
        &mut self,
        (id, opened): (EntryId, Option<Opened>),
        progress: &mut Progress,
        host: &mut dyn Host,
    ) -> ControlFlow<()> {
        let start_row = self.held.index.columns.len();
        let packed = self.export.entries().get(id.0 as usize).map_or(0, |it| it.packed_bytes);
        let fenced =
            catch_unwind(AssertUnwindSafe(|| self.read_entry((id, opened), progress, host)));
        self.sums.bytes_done += packed;
        match fenced {
            Ok(Some(ended)) => {
                let stopped = ended.stopped;
                self.entry_ended(id, start_row, ended);
                if stopped { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            }
            Ok(None) if self.halted => ControlFlow::Break(()),
            Ok(None) => ControlFlow::Continue(()),
            Err(_) => {
                // What the entry left half made is taken back.
                self.held.take_back(start_row);
                self.left_out(id);
                self.note(id, ProblemKind::Crash, None, 1);
                ControlFlow::Continue(())
            }
        }
    }

    /// `None` when there was nothing to read; its state and problem are set then.
    fn read_entry(
        &mut self,
        (id, opened): (EntryId, Option<Opened>),
        progress: &mut Progress,
        host: &mut dyn Host,
    ) -> Option<Ended> {
        let fault = self.export.entries().get(id.0 as usize).and_then(|it| it.fault);
        if let Some(fault) = fault {
            return self.unread(id, fault);
        }
        let opened = match opened {
            Some(opened) => opened,
            None => match Opened::new(self.export.opening(), id) {
                Ok(opened) => opened,
                Err(fault) => return self.unread(id, fault),
            },
        };
        let Opened { reader, head, format, form } = opened;
        let name = self.entries.get(id.0 as usize)?.name.clone();
        if let Some(row) = self.entries.get_mut(id.0 as usize) {
            row.format = format.code().into();
        }
        match format {
            Format::Media => {
                self.halted |= self.media(id, (reader, head), host).is_break();
                return None;
            }
            Format::Unknown(_) => {
                // Its name may still say where it is from.
                if let Some(guess) = self.guess_by_name(&EntryName::new(name.inner())) {
                    self.recognized(guess);
                }
                return self.unread(id, ProblemKind::Format);
            }
            _ => {}
        }
        let named = EntryName::new(name.inner());
        let guess = self.guess((name.inner(), &named), format, (&head, form));
        let ended = self.walk((id, &named, format), guess, (reader, head), (progress, host));
        let wrong = guess.is_some_and(|it| !it.proven) && ended.guess.is_none();
        if !wrong || ended.stopped {
            return Some(ended);
        }
        // The guess was wrong: what it made is taken back, and the entry is read without it.
        let start = self.held.index.rows_of(id).start;
        self.held.take_back(start);
        let opened = self.open(id).ok()?;
        Some(self.walk((id, &named, format), None, opened, (progress, host)))
    }

    /// Where there are several threads, a large entry is read on another one and unpacked on a third.
    /// Measured: on two processors, too, that is faster than two threads.
    fn supply(&self, id: EntryId, reader: EntryReader) -> (Reads, Supply) {
        let packed = self.export.entries().get(id.0 as usize).map_or(0, |it| it.packed_bytes);
        if self.threads > 1 && packed >= AHEAD_BYTES {
            (Reads::Abreast, Supply::ahead(reader))
        } else {
            (Reads::Here, Supply::Here(Box::new(reader)))
        }
    }

    pub(super) fn open(&self, id: EntryId) -> Result<(EntryReader, Vec<u8>), ProblemKind> {
        open(self.export.opening(), id)
    }

    fn walk(
        &mut self,
        (id, named, format): (EntryId, &EntryName, Format),
        guess: Option<Guess>,
        (reader, head): (EntryReader, Vec<u8>),
        (progress, host): (&mut Progress, &mut dyn Host),
    ) -> Ended {
        let root = self.root_for((id, named), (format, &head), guess);
        let (apart, copy_key) = self.told_apart(id, named, root);
        let discarded = !self.by_name(guess) && self.has_better_copy(root)
            || copy_key.is_some_and(|it| self.is_copy(it, format));
        let copy_key = copy_key.filter(|_| format != Format::Page);
        let done = Arc::new(AtomicU64::new(0));
        let day_first = day_first(format, &head);
        let head = io::Cursor::new(head);
        let (reads, reader) = self.supply(id, reader);
        let input = Metered { head, reader, done: Arc::clone(&done), taken_bytes: 0 };
        self.held.index.begin_entry(id);
        let base_done = self.sums.bytes_done;
        let base_records = progress.records;
        let (export, entries, zone) = (&self.export, &self.entries, &self.zone);
        let (hashes, state, pace) = (&self.hashes, self.state, &mut self.pace);
        let (problems, mut sums) = ((&*self.problems, self.problems_total), self.sums);
        let platforms = with_guess(&self.platforms, guess);
        let mut told = Instant::now();
        let mut look = |held: &mut Held, finished_rows: u32, records: u64| {
            if told.elapsed() > PROGRESS_EVERY {
                told = Instant::now();
                progress.bytes_done = base_done + done.load(Ordering::Relaxed);
                progress.records = base_records + records;
                host.progress(progress);
            }
            if pace.due() {
                held.index.count_until(finished_rows);
                sums.bytes_done = progress.bytes_done;
                let platforms = platforms.clone();
                let so_far =
                    SoFar { held, export, entries, problems, sums, state, zone, hashes, platforms };
                host.results(so_far.results());
                pace.told();
            }
            host.between(&View { export, held, entries, zone })
        };
        let mut walk = Walk::new(&mut self.held, root, id, &mut look);
        walk.discard = discarded;
        walk.apart = apart;
        walk.day_first = walk.day_first.or(day_first);
        let Came { outcome, verdict, crc32, packed_done, taken_bytes } =
            read_entry((format, reads), input, &mut walk);
        let io_failed = outcome.is_err();
        let mut outcome = outcome.unwrap_or_default();
        walk.finish();
        if format.is_converted() || format == Format::Sheets {
            // Of what it was turned into, only the places count.
            outcome.decoded_bytes = taken_bytes;
        }
        let (tally, root_keys) = (walk.tally, walk.root_keys);
        let meant = self.held.meant(root, &root_keys);
        progress.records = base_records + tally.records;
        let stopped = outcome.stopped;
        // Of an entry that was stopped in the middle, not all is known that would confirm it.
        let confirmed = guess.and_then(|it| self.confirmed(it, &root_keys));
        let guess = confirmed.or_else(|| guess.filter(|_| stopped));
        Ended {
            tally,
            meant,
            copy_key,
            outcome,
            verdict,
            crc32,
            io_failed,
            stopped,
            guess,
            discarded,
            packed_done,
        }
    }

    /// The root for this way of reading; files that differ in digits only share one.
    fn root_for(
        &mut self,
        (id, entry): (EntryId, &EntryName),
        (format, head): (Format, &[u8]),
        guess: Option<Guess>,
    ) -> u32 {
        let name = self.entries.get(id.0 as usize).map(|it| it.name.clone()).unwrap_or_default();
        let mut steps: Vec<&str> = name.inner().rsplit('/').take(STEPS_MAX).collect();
        steps.reverse();
        let (base, folders) = steps.split_last().map_or(("", &[][..]), |(a, b)| (*a, b));
        let stem = base.rsplit_once('.').map_or(base, |it| it.0);
        let by_name = self.by_name(guess);
        let blocks = matches!(format, Format::Blocks | Format::Text);
        let profile = guess.map(|it| it.profile);
        let known = profile.and_then(|it| self.held.profiles.get(it));
        let layout = guess.and_then(|it| known?.layouts.get(it.layout));
        let whole = layout.and_then(|it| known?.section_by_id(it.whole.as_deref()?));
        let named = known.filter(|_| blocks || by_name);
        let file_section = whole.or_else(|| named?.section_for_entry(entry));
        let pattern: String =
            name.inner().chars().map(|it| if it.is_ascii_digit() { '#' } else { it }).collect();
        let headings = folders.iter().chain([&stem]).map(|it| (*it).to_owned()).collect();
        let folders = folders.iter().map(|it| (*it).to_owned()).collect();
        let document = layout.is_some_and(|it| it.format == LayoutFormat::Json);
        let root = Root {
            profile,
            lines: format == Format::JsonLines && !document,
            file_section,
            values: known.filter(|_| format == Format::Blocks).map(|_| Values::of(head)),
            folders,
            headings,
            format,
            entry_name: name,
            node: NodeId(0),
        };
        // A recognised document has a tree of its own: its keys are confirmed at its end. Files that
        // are one section share one.
        let shared = match (guess, file_section) {
            (None, _) => Some(pattern),
            (Some(it), Some(section)) if by_name || whole.is_some() => {
                Some(format!("{}\0{section}", it.profile))
            }
            (Some(it), None) if by_name => Some(format!("{}\0{pattern}", it.profile)),
            _ => None,
        };
        self.held.root(root, shared)
    }

    fn entry_ended(&mut self, id: EntryId, start_row: u32, ended: Ended) {
        let Ended { tally, meant, copy_key, outcome, verdict, io_failed, stopped, guess, .. } =
            ended;
        let Ended { discarded, packed_done, crc32, .. } = ended;
        self.held.beside.keep(id, outcome.aside.clone(), outcome.tables.clone());
        self.sums.values += tally.values;
        self.sums.values_sorted += tally.values_sorted;
        self.sums.decoded_bytes += outcome.decoded_bytes;
        if let Some(guess) = guess {
            self.recognized(guess);
        }
        let kinds = self.held.index.kinds_from(start_row);
        let rule = self.rule_of(guess, &kinds, start_row);
        if tally.records > 0 {
            self.held.seen.files.extend(copy_key);
        }
        if let Some(row) = self.entries.get_mut(id.0 as usize) {
            row.records = tally.records;
            // An empty one says what would be in it.
            let nothing = || meant.into_iter().map(|kind| (kind, 0)).collect();
            row.kinds = if kinds.is_empty() { nothing() } else { kinds };
            row.rule = rule;
            row.crc32 = crc32.or(row.crc32);
            row.size_bytes = row.size_bytes.max(outcome.decoded_bytes);
        }
        self.weigh(id, verdict, tally.records + tally.duplicates);
        let lost = self.note_faults(id, &outcome, verdict, io_failed);
        self.note_layout(id, guess.is_some());
        let state = match (lost || stopped, tally.records + tally.duplicates) {
            (false, _) => EntryState::Read,
            (true, 0) => EntryState::Unread,
            (true, _) => EntryState::Partial,
        };
        self.set_state(id, state);
        let booked = match state {
            EntryState::Read => Booked::Read,
            EntryState::Partial => Booked::Partial { packed_read_bytes: packed_done },
            _ => Booked::Damaged,
        };
        self.export.book(id, booked);
        if tally.duplicates > 0 || discarded {
            self.note(id, ProblemKind::Duplicate, None, tally.duplicates.max(1));
        }
        if tally.bad_times > 0 {
            self.note(id, ProblemKind::Time, None, tally.bad_times);
        }
    }

    /// Gives an entry up before it was begun.
    fn unread(&mut self, id: EntryId, why: ProblemKind) -> Option<Ended> {
        self.set_state(id, EntryState::Unread);
        let booked = match why {
            ProblemKind::Locked | ProblemKind::WrongPassword | ProblemKind::Sealed => {
                Booked::Locked
            }
            ProblemKind::Format | ProblemKind::Method => Booked::LeftOut,
            _ => Booked::Damaged,
        };
        self.export.book(id, booked);
        let empty = self.export.entries().get(id.0 as usize).is_some_and(|it| it.size_bytes == 0);
        self.note(id, why, None, u64::from(!(empty && why == ProblemKind::Truncated)));
        None
    }

    fn set_state(&mut self, id: EntryId, state: EntryState) {
        if let Some(row) = self.entries.get_mut(id.0 as usize) {
            row.state = state;
        }
    }
}
