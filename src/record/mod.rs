//! The form that every export takes once read: a stream of keys and values, and places in it.
//!
//! A reader of one format (`read`) pushes what it meets into a [`Sink`]; nothing here knows a
//! platform or a format. A table row arrives as an object of its columns inside an array, a block
//! of a text file likewise, so that one consumer serves all.
//!
//! - Owns: `Sink`, `Leaf`, `Flat`, `Hints`, `EntryId`, `Place`, tapes of what a sink was told.
//! - May use: nothing.
//! - Never: knows a platform, a category, a format.

mod hints;
mod tape;

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

pub use hints::Hints;
pub use tape::{Player, Recorder, Tape};

/// The number of an entry in its export, in directory order.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct EntryId(pub u32);

/// Where a record stands: an entry, and a byte position in its decoded text.
///
/// Decoded text is the entry after decompression and, where it was not UTF-8, after conversion to
/// UTF-8, so that the same reader finds the same place again.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Place {
    /// The entry that holds the record.
    pub entry: EntryId,
    /// Bytes from the start of the entry's decoded text.
    pub offset_bytes: u64,
}

/// What a container holds: named members or a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// Named members.
    Object,
    /// A list.
    Array,
}

/// What kind of value a leaf is, as the file wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeafKind {
    /// Text.
    Text,
    /// A number, kept as the file wrote it.
    Number,
    /// True or false.
    Bool,
    /// An explicit nothing.
    Null,
}

/// One value. Borrowed from the reader's buffer and gone when the call returns.
#[derive(Clone, Copy)]
pub struct Leaf<'a> {
    /// What kind of value it is.
    pub kind: LeafKind,
    /// The bytes as they stand in the file, without quotes; at most [`Leaf::KEPT_BYTES`] of them.
    pub raw: &'a [u8],
    /// Whether `raw` holds escapes of the format (`\n`, `\u00e9`) that were not resolved.
    pub escaped: bool,
    /// The value's whole length in the file, in bytes; more than `raw.len()` when it was cut.
    pub len_bytes: u64,
    /// Where the value starts in the decoded text (at its quote, if it has one), in bytes.
    pub offset_bytes: u64,
}

impl Leaf<'_> {
    /// The longest value that is kept whole; of a longer one this much is kept and the rest is
    /// counted.
    pub const KEPT_BYTES: usize = 1 << 20;
}

/// An object of plain values, told as a whole. Borrowed from the reader's buffer like a [`Leaf`].
#[derive(Clone, Copy)]
pub struct Flat<'a> {
    /// Its bytes as they stand in the file, from bracket to bracket.
    pub text: &'a [u8],
    /// Where it starts in the decoded text, in bytes.
    pub offset_bytes: u64,
    /// Its values, one for each of the keys that were learned.
    pub values: &'a [FlatValue],
}

/// One value of a [`Flat`]. It is whole, and nothing is odd about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatValue {
    /// Where its bytes begin in [`Flat::text`], behind the quote if it has one.
    pub from: u32,
    /// Where they end, before the quote.
    pub to: u32,
    /// See [`Leaf::kind`].
    pub kind: LeafKind,
    /// See [`Leaf::escaped`].
    pub escaped: bool,
}

impl Flat<'_> {
    /// The bytes of a value as they stand in the file, without quotes.
    #[inline]
    pub fn raw(&self, value: &FlatValue) -> &[u8] {
        self.text.get(value.from as usize..value.to as usize).unwrap_or_default()
    }
}

/// Takes what a reader meets, in file order. `Break` stops the reader.
pub trait Sink {
    /// A new top-level value begins. `number` counts them from 0 in one entry.
    fn document(&mut self, number: u64) -> ControlFlow<()>;
    /// A container begins at this position.
    fn open(&mut self, container: Container, offset_bytes: u64) -> ControlFlow<()>;
    /// The key of the member that comes next in the innermost object, as it stands in the file.
    fn key(&mut self, raw: &[u8], escaped: bool, offset_bytes: u64) -> ControlFlow<()>;
    /// What the next key probably is, as JSON has it: in its quotes, the colon behind it. Empty
    /// where nothing is expected.
    fn expected(&mut self) -> &[u8] {
        &[]
    }
    /// The expected key came; told instead of [`Sink::key`].
    fn expected_key(&mut self, _offset_bytes: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    /// A value.
    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()>;
    /// An object with these keys, each with a plain value, has just ended in the innermost list, and
    /// others like it may follow. `true` to have those told by [`Sink::flat`] from now on.
    fn learn(&mut self, _keys: &[&[u8]]) -> bool {
        false
    }
    /// Whether an object of the innermost list may be told as a whole: it is asked before each.
    fn takes_flat(&self) -> bool {
        false
    }
    /// An object of the innermost list whose keys are those learned last, in the same order; told
    /// instead of all its parts.
    fn flat(&mut self, _flat: &Flat<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    /// The innermost container ends; `end_bytes` is the position just behind it.
    fn close(&mut self, end_bytes: u64) -> ControlFlow<()>;
    /// A part could not be read and was skipped up to this position.
    ///
    /// Every container that was opened inside the skipped part has been closed already.
    fn skipped(&mut self, offset_bytes: u64);
}
