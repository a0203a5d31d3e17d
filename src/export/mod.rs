//! Opening what was dropped: an archive, a folder or a file becomes a list of entries.
//!
//! - Owns: the walk over the archive directory, unpacking and unlocking, entry streams with checksum,
//!   the byte ledger, limits.
//! - May use: `text`, `record` (ids), `findings` (plain data: sources, problems, ledger).
//! - Never: looks inside an entry; writes; trusts a stored name or size; shows a password.

mod archive;
mod assemble;
mod bytes;
mod entry;
mod fingerprint;
mod folder;
mod gzip;
mod inflate;
mod joined;
mod listing;
mod lock;
mod named;
mod names;
mod nested;
mod odd_names;
mod opening;
mod parts;
mod password;
mod rare;
mod reader;
mod restart;
mod rows;
mod single;
mod source;
mod squeezed;
mod tape;
mod unopened;
mod verdict;
mod zip;

use std::fs::File;
use std::io;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::findings::{Ledger, Litter, NameEncoding, OddNames, Problem, ProblemKind, Source};
use crate::record::EntryId;
use crate::text::Untrusted;

use assemble::{Assembly, list_set};
pub use bytes::{Bytes, FileBytes, MemoryBytes};
pub use entry::Entry;
pub use fingerprint::{Dropped, fingerprint, fingerprint_of};
use listing::Listing;
use lock::Keys;
pub use named::{FolderFile, open_file, walk_folder};
pub use opening::Opening;
pub use password::Password;
pub use reader::{EntryReader, Verdict};
pub use restart::Resumed;
pub use unopened::Unopened;

/// Opens a file of a dropped folder by its number there.
pub type Opener = Arc<dyn Fn(usize) -> io::Result<File> + Send + Sync>;

/// Bytes of an entry that are read at a time where nothing is kept.
const BLOCK_BYTES: usize = 256 << 10;

/// Something that was dropped, already opened.
pub enum Input {
    /// A file.
    File {
        /// Its name without its folder.
        name: Untrusted,
        /// What is in it.
        bytes: Arc<dyn Bytes>,
    },
    /// A folder.
    Folder {
        /// Its name without its parents.
        name: Untrusted,
        /// The path of each file below it, and the size in bytes.
        files: Vec<(Untrusted, u64)>,
        /// Opens one of them by its number in `files`.
        open: Opener,
    },
}

impl Input {
    fn bytes(&self) -> Option<&Arc<dyn Bytes>> {
        match self {
            Self::File { bytes, .. } => Some(bytes),
            Self::Folder { .. } => None,
        }
    }

    fn name(&self) -> &Untrusted {
        match self {
            Self::File { name, .. } | Self::Folder { name, .. } => name,
        }
    }
}

/// What is done with files that an archive holds beside its own list of files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unlisted {
    /// It is told that they are there.
    #[default]
    Told,
    /// They are listed and read like the others.
    Read,
}

impl From<bool> for Unlisted {
    fn from(wished: bool) -> Self {
        if wished { Self::Read } else { Self::Told }
    }
}

/// What the person gave and wished besides the files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// Passwords that are tried on every locked entry.
    pub passwords: &'a [Password],
    /// Whether files that an archive holds beside its own list are taken too. Otherwise they are only
    /// told.
    pub unlisted: Unlisted,
    /// How names are read that do not say how they are written; guessed where nothing is wished.
    pub names: Option<NameEncoding>,
}

/// How an entry was treated, for the byte ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Read to its end.
    Read,
    /// Read up to a fault.
    Partial {
        /// Packed bytes that were taken; see [`EntryReader::packed_done`].
        packed_read_bytes: u64,
    },
    /// A picture, film or sound.
    Media,
    /// Nothing of it made sense.
    Damaged,
    /// A password is needed.
    Locked,
    /// Of a kind that is not read.
    LeftOut,
}

/// What was dropped, as one list of entries.
pub struct Export {
    opening: Opening,
    sources: Vec<Source>,
    dropped: Vec<Dropped>,
    /// Entries whose bytes are in the ledger.
    booked: Vec<bool>,
    ledger: Ledger,
}

impl Export {
    /// Lists all entries, without reading any. Bad input is no failure: it shows in
    /// [`Export::problems`] and in [`Entry::fault`]. `progress` gets the number of entries so far.
    pub fn open(inputs: &[Input], progress: &mut dyn FnMut(u64)) -> Self {
        Self::open_with(inputs, &[], progress)
    }

    /// Like [`Export::open`], with passwords that are tried on every locked entry.
    pub fn open_with(
        inputs: &[Input],
        passwords: &[Password],
        progress: &mut dyn FnMut(u64),
    ) -> Self {
        Self::open_all(inputs, Wishes { passwords, ..Wishes::default() }, progress)
    }

    /// Like [`Export::open_with`], as is wished.
    pub fn open_all(inputs: &[Input], wishes: Wishes<'_>, progress: &mut dyn FnMut(u64)) -> Self {
        let keys = Keys::new(wishes.passwords);
        let mut listing = Listing::new(keys, wishes.unlisted, wishes.names);
        let named = inputs.iter().map(|it| match it {
            Input::File { name, .. } => name.inner(),
            Input::Folder { .. } => "",
        });
        let assembly = Assembly::new(&named.collect::<Vec<_>>());
        let mut sources = Vec::new();
        let mut dropped = Vec::new();
        for (source, input) in inputs.iter().enumerate() {
            let size_bytes = match input {
                Input::File { name, bytes } => {
                    let piece = |at| match inputs.get(at) {
                        Some(Input::File { name, bytes }) => {
                            Some((name.clone(), Arc::clone(bytes)))
                        }
                        _ => None,
                    };
                    let place = archive::Place { source, prefix: "", name, depth: 0 };
                    let earlier = inputs.iter().take(source).filter_map(Input::bytes);
                    let mut sign = || progress(listing.entries.len() as u64);
                    let again =
                        earlier.into_iter().any(|it| bytes::same(&**it, &**bytes, &mut sign));
                    if again {
                        listing.again(name, bytes.len());
                    } else if let Some(set) = assembly.set_at(source) {
                        list_set(set, &piece, (source, false), &mut listing, progress);
                    } else if !assembly.is_piece(source)
                        && !archive::list(bytes, &place, &mut listing, progress)
                    {
                        single::list(bytes, name, source, &mut listing);
                    }
                    dropped.push(Dropped::File(Arc::clone(bytes)));
                    bytes.len()
                }
                Input::Folder { files: below, open, .. } => {
                    dropped.push(Dropped::folder(below, open));
                    folder::list(below, open, source, &mut listing, progress)
                }
            };
            listing.ledger.total_bytes += size_bytes;
            sources.push(Source { name: input.name().clone(), size_bytes, sha256: None });
        }
        assembly.note_missing(&mut listing);
        progress(listing.entries.len() as u64);
        let squeezed = squeezed::rename(&mut listing);
        let booked = listing.entries.iter().map(|entry| entry.fault.is_some()).collect();
        let ledger = listing.ledger;
        Self { opening: Opening::new(listing, squeezed), sources, dropped, booked, ledger }
    }

    /// All entries, by number.
    pub fn entries(&self) -> &[Entry] {
        &self.opening.listing.entries
    }

    /// The path of an entry inside the export, with `/` between folders. Not unique.
    pub fn name(&self, entry: &Entry) -> &str {
        self.opening.listing.names.get(entry.name)
    }

    /// Files that a system put there for itself, at most [`crate::findings::LITTER_MAX`] of
    /// them, and how many there are.
    pub fn litter(&self) -> (&[Litter], u64) {
        (&self.opening.listing.litter.0, self.opening.listing.litter.1)
    }

    /// Names that do not say how they are written.
    pub fn odd_names(&self) -> OddNames {
        self.opening.listing.odd_names.told()
    }

    /// What was dropped, in the order given; checksums are not filled in.
    pub fn sources(&self) -> Vec<Source> {
        self.sources.clone()
    }

    /// What is wrong with dropped files as a whole. What is wrong with one entry stands in its
    /// `fault` and is not repeated here.
    pub fn problems(&self) -> &[Problem] {
        &self.opening.listing.problems
    }

    /// What opens its entries, also on another thread.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// See [`Opening::reader`].
    ///
    /// # Errors
    ///
    /// Those of [`Opening::reader`].
    pub fn reader(&self, id: EntryId) -> Result<EntryReader, ProblemKind> {
        self.opening.reader(id)
    }

    /// Whether there is a noted place in an entry between `after` and `until`, in unpacked bytes.
    pub fn can_resume(&self, id: EntryId, after: u64, until: u64) -> bool {
        self.opening.restarts.is_between(id, after, until)
    }

    /// The decoded bytes of an entry from the last noted place at or before `out_bytes` on; nothing
    /// where there is none.
    pub fn resumed(&self, id: EntryId, out_bytes: u64) -> Option<Resumed> {
        self.reader(id).ok()?.resumed(&self.opening.restarts, id, out_bytes)
    }

    /// CRC-32 of an entry's bytes as its archive tells it; nothing where none does.
    pub fn crc32(&self, id: EntryId) -> Option<u32> {
        let entry = self.opening.listing.entries.get(id.0 as usize)?;
        // What is packed once more is told as it is packed.
        let plain = !self.opening.squeezed.contains(&id.0);
        self.opening
            .listing
            .containers
            .get(entry.container as usize)?
            .crc32(entry)
            .filter(|_| plain)
    }

    /// Books an entry's bytes. Only the first booking of an entry counts, and those with a fault
    /// are booked from the start.
    pub fn book(&mut self, id: EntryId, outcome: Outcome) {
        let at = id.0 as usize;
        let (Some(entry), Some(booked)) =
            (self.opening.listing.entries.get(at), self.booked.get_mut(at))
        else {
            return;
        };
        if std::mem::replace(booked, true) {
            return;
        }
        let shared = self.opening.listing.shared.get(&id.0).copied().unwrap_or(0);
        let own_bytes = entry.packed_bytes.saturating_sub(shared);
        let ledger = &mut self.ledger;
        match outcome {
            Outcome::Read => ledger.read_bytes += own_bytes,
            Outcome::Partial { packed_read_bytes } => {
                let read_bytes = packed_read_bytes.min(own_bytes);
                ledger.read_bytes += read_bytes;
                ledger.damaged_bytes += own_bytes - read_bytes;
            }
            Outcome::Media => ledger.media_bytes += own_bytes,
            Outcome::Damaged => ledger.damaged_bytes += own_bytes,
            Outcome::Locked => ledger.locked_bytes += own_bytes,
            Outcome::LeftOut => ledger.left_out_bytes += own_bytes,
        }
    }

    /// How the bytes of all dropped files were used. Once every entry has been booked, the parts
    /// add up to the total.
    pub fn ledger(&self) -> Ledger {
        self.ledger
    }

    /// A dropped file or folder, for its fingerprint.
    pub fn dropped(&self, source: usize) -> Option<Dropped> {
        self.dropped.get(source).cloned()
    }
}

/// Opens bytes as a dropped file and reads every entry to its end, keeping nothing.
///
/// This is what fuzzing drives. Gives the finished ledger, whose parts add up for any input.
pub fn read_everything(bytes: &[u8]) -> Ledger {
    let input =
        Input::File { name: Untrusted::new("input"), bytes: Arc::new(MemoryBytes::new(bytes)) };
    let mut export = Export::open(&[input], &mut |_| {});
    let mut block = vec![0; BLOCK_BYTES];
    for id in (0..export.entries().len() as u32).map(EntryId) {
        let outcome = match export.reader(id) {
            Ok(mut reader) => {
                while io::Read::read(&mut reader, &mut block).is_ok_and(|count| count > 0) {}
                match reader.verdict() {
                    Verdict::Whole => Outcome::Read,
                    _ => Outcome::Partial { packed_read_bytes: reader.packed_done() },
                }
            }
            Err(_) => Outcome::Damaged,
        };
        export.book(id, outcome);
    }
    export.ledger()
}
