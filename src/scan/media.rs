//! Pictures, films and sound: one record each, of the facts hidden in it.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::Arc;

use super::ahead::Supply;
use super::held::Root;
use super::walk::Walk;
use super::{Host, Scan, View};
use crate::classify::NodeId;
use crate::export::{Bytes, EntryReader, Outcome as Booked};
use crate::findings::EntryState;
use crate::profile::{EntryName, Guess};
use crate::read::{Format, Places, hidden_facts, is_facts_file, read};
use crate::record::EntryId;

/// Folders of a path that say what its pictures are.
const FOLDERS_MAX: usize = 4;

/// Bytes that are kept from the start of a file that can only be read forward, and of those read
/// last; and how far it is followed.
const HEAD_BYTES: usize = 256 << 10;
const NEAR_BYTES: usize = 256 << 10;
const FOLLOWED_BYTES: u64 = 32 << 20;

/// Packed bytes from which on an entry that is read again is unpacked on another thread.
const AHEAD_BYTES: u64 = 4 << 20;

/// Bytes taken from it at a time.
const PIECE_BYTES: usize = 32 << 10;

/// Bytes of a file, at any place where that costs little.
pub(super) enum Bits {
    /// Stored as they are.
    Part(Arc<dyn Bytes>),
    /// Packed: they come one after another.
    Stream(Box<Stream>),
}

/// A file that can only be read forward.
pub(super) struct Stream {
    reader: EntryReader,
    head: Vec<u8>,
    /// What was read last, up to where reading stands.
    near: Vec<u8>,
    at: u64,
    ended: bool,
}

impl Stream {
    /// Takes the next piece.
    fn more(&mut self) {
        let mut piece = vec![0; PIECE_BYTES];
        let count = self.reader.read(&mut piece).unwrap_or(0);
        self.ended = count == 0 || self.at > FOLLOWED_BYTES;
        let piece = piece.get(..count).unwrap_or_default();
        if self.at == self.head.len() as u64 && self.head.len() < HEAD_BYTES {
            self.head.extend_from_slice(piece);
        }
        if self.near.len() + count > NEAR_BYTES {
            self.near.drain(..count.min(self.near.len()));
        }
        self.near.extend_from_slice(piece);
        self.at += count as u64;
    }

    fn held(&self, offset: u64) -> &[u8] {
        let from = |start: u64| usize::try_from(offset.checked_sub(start)?).ok();
        let near_at = self.at - self.near.len() as u64;
        let in_head = from(0).and_then(|it| self.head.get(it..)).filter(|it| !it.is_empty());
        in_head.or_else(|| self.near.get(from(near_at)?..)).unwrap_or_default()
    }
}

impl Places for Bits {
    fn read_at(&mut self, offset: u64, buf: &mut [u8]) -> usize {
        match self {
            Self::Part(bytes) => bytes.read_at(offset, buf).unwrap_or(0),
            Self::Stream(stream) => {
                while offset >= stream.at && offset < FOLLOWED_BYTES && !stream.ended {
                    stream.more();
                }
                io::Read::read(&mut stream.held(offset), buf).unwrap_or(0)
            }
        }
    }
}

impl View<'_> {
    /// The bytes of an entry from which its text is made.
    pub(super) fn input(&self, entry: EntryId, format: Format) -> Option<Box<dyn Read>> {
        let reader = self.export.reader(entry).ok()?;
        if format != Format::Media {
            let packed = self.export.entries().get(entry.0 as usize)?.packed_bytes;
            // To a place far into it, unpacking takes longer than counting lines does.
            let far = packed >= AHEAD_BYTES;
            return Some(if far { Box::new(Supply::ahead(reader)) } else { Box::new(reader) });
        }
        let name = self.entries.get(entry.0 as usize)?.name.inner();
        Some(Box::new(io::Cursor::new(facts(name, reader, Vec::new()))))
    }
}

/// The facts of a file as text; `head` has been taken from the reader already.
fn facts(name: &str, reader: EntryReader, head: Vec<u8>) -> Vec<u8> {
    let base = name.rsplit('/').next().unwrap_or(name);
    hidden_facts(base, &mut Bits::new(reader, head))
}

impl Bits {
    /// Of an entry; `head` has been taken from the reader already.
    pub(super) fn new(reader: EntryReader, head: Vec<u8>) -> Self {
        if let Some(part) = reader.part() {
            return Self::Part(part);
        }
        let at = head.len() as u64;
        let (near, ended) = (Vec::new(), false);
        Self::Stream(Box::new(Stream { reader, head, near, at, ended }))
    }
}

impl Scan {
    /// Reads the facts of a picture, film or sound. Breaks when the scan is to stop.
    pub(super) fn media(
        &mut self,
        id: EntryId,
        (reader, head): (EntryReader, Vec<u8>),
        host: &mut dyn Host,
    ) -> ControlFlow<()> {
        let name = self.entries.get(id.0 as usize).map(|it| it.name.clone()).unwrap_or_default();
        let guess = self.guess_by_name(&EntryName::new(name.inner()));
        if let Some(guess) = guess {
            self.recognized(guess);
        }
        let text = facts(name.inner(), reader, head);
        let root = self.media_root(id, guess);
        let start = self.held.index.columns.len();
        self.held.index.begin_entry(id);
        let mut look = |_: &mut super::held::Held, _: u32, _: u64| ControlFlow::Continue(());
        let mut walk = Walk::new(&mut self.held, root, id, &mut look);
        // A slice cannot fail to be read.
        let _outcome = read(Format::Media, &mut text.as_slice(), &mut walk);
        walk.finish();
        let tally = walk.tally;
        self.sums.values += tally.values;
        self.sums.values_sorted += tally.values_sorted;
        let kinds = self.held.index.kinds_from(start);
        let rule = self.rule_of(guess, &kinds, start);
        if let Some(row) = self.entries.get_mut(id.0 as usize) {
            row.records = tally.records;
            row.kinds = kinds;
            row.rule = rule;
            row.state = EntryState::Media;
        }
        self.export.book(id, Booked::Media);
        host.between(&self.view())
    }

    /// The root for files of a folder: one for all folders that differ in digits only.
    fn media_root(&mut self, id: EntryId, guess: Option<Guess>) -> u32 {
        let name = self.entries.get(id.0 as usize).map(|it| it.name.clone()).unwrap_or_default();
        let steps: Vec<&str> = name.inner().split('/').collect();
        let (base, folders) = steps.split_last().map_or(("", &[][..]), |(a, b)| (*a, b));
        let folders = folders.get(..FOLDERS_MAX).unwrap_or(folders);
        let profile = guess.map(|it| it.profile);
        let known = profile.and_then(|it| self.held.profiles.get(it));
        let file_section = known.and_then(|it| it.section_for_file(name.inner()));
        let in_digits = |it: char| if it.is_ascii_digit() { '#' } else { it };
        let pattern: String = folders.join("/").chars().map(in_digits).collect();
        let what = if is_facts_file(base) { "facts" } else { "media" };
        let shared = format!("\0{what}\0{profile:?}\0{file_section:?}\0{pattern}");
        let root = Root {
            values: None,
            profile,
            lines: false,
            file_section,
            folders: folders.iter().map(|it| (*it).to_owned()).collect(),
            headings: folders.iter().chain([&base]).map(|it| (*it).to_owned()).collect(),
            format: Format::Media,
            entry_name: name,
            node: NodeId(0),
        };
        self.held.root(root, Some(shared))
    }
}
