//! Repositories of blocks (CAR, version 1, with DAG-CBOR inside): records by their type.
//!
//! Blocks come one after another, each with its own length, so one is held at a time. Those that
//! only tie the others together are passed over.

mod cbor;

pub use cbor::{Item, NotCbor, item};

use std::io::{self, Read};

use self::cbor::Fields;
use super::Render;
use super::record::{Record, separate, write_text};
use crate::findings::ProblemKind;
use crate::read::Encoding;

/// The largest block that is taken; records are far smaller.
const BLOCK_BYTES: u64 = 2 << 20;

/// Bytes asked of the input at a time.
const CHUNK_BYTES: usize = 64 << 10;

/// What the list is called that says whose repository it is.
const REPOSITORY: &str = "repository";

/// A block of a repository.
#[derive(Clone, Copy, Debug)]
pub struct Block<'a> {
    /// Its name, which is made of its bytes.
    pub cid: &'a [u8],
    /// Its bytes.
    pub content: &'a [u8],
    /// Whether they are a value as records are.
    pub is_value: bool,
}

/// The head and the blocks of a repository that is held, as far as it is whole.
pub fn blocks(bytes: &[u8]) -> Option<(&[u8], Vec<Block<'_>>)> {
    let (head, mut rest) = framed(bytes)?;
    let mut blocks = Vec::new();
    while let Some((block, after)) = framed(rest) {
        rest = after;
        let content = behind_name(block)?;
        let is_value = behind_cid(block).is_some() && content.len() as u64 <= BLOCK_BYTES;
        let cid = block.get(..block.len() - content.len())?;
        blocks.push(Block { cid, content, is_value });
    }
    Some((head, blocks))
}

/// What stands behind its own length, and the rest.
fn framed(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, used) = varint(bytes)?;
    bytes.get(used..)?.split_at_checked(usize::try_from(length).ok()?)
}

/// A repository on its way into JSON.
pub(super) struct Car<'a> {
    input: &'a mut dyn Read,
    data: Vec<u8>,
    at: usize,
    begun: bool,
    /// The type of the list that is open.
    written: Option<String>,
    started: bool,
    fault: Option<ProblemKind>,
}

/// Whether a file begins like a repository of blocks.
pub(in crate::read) fn is_car(head: &[u8]) -> bool {
    let start = head.get(..256).unwrap_or(head);
    let has = |mark: &[u8]| memchr::memmem::find(start, mark).is_some_and(|at| at < 128);
    has(b"\x65roots") && has(b"\x67version\x01")
}

impl<'a> Car<'a> {
    pub(super) fn new(input: &'a mut dyn Read) -> Self {
        Self {
            input,
            data: Vec::new(),
            at: 0,
            begun: false,
            written: None,
            started: false,
            fault: None,
        }
    }

    fn more_data(&mut self) -> io::Result<bool> {
        self.data.drain(..self.at.min(self.data.len()));
        self.at = 0;
        let len = self.data.len();
        self.data.resize(len + CHUNK_BYTES, 0);
        let read = loop {
            match self.input.read(self.data.get_mut(len..).unwrap_or_default()) {
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.data.truncate(len + *read.as_ref().unwrap_or(&0));
        Ok(read? > 0)
    }

    /// The length that stands before a block; nothing at the end.
    fn length(&mut self) -> io::Result<Option<u64>> {
        loop {
            let rest = self.data.get(self.at..).unwrap_or_default();
            if let Some((length, used)) = varint(rest) {
                self.at += used;
                return Ok(Some(length));
            }
            if rest.len() >= 10 || !self.more_data()? {
                let cut = self.data.len() > self.at;
                if cut {
                    self.fault = Some(ProblemKind::Truncated);
                }
                return Ok(None);
            }
        }
    }

    /// The next block, or nothing if it is too large, which is passed over, or cut.
    fn block(&mut self, length: u64) -> io::Result<Option<Vec<u8>>> {
        if length > BLOCK_BYTES {
            self.fault = Some(ProblemKind::Malformed);
            let held = (self.data.len() - self.at) as u64;
            let in_hand = held.min(length);
            self.at += in_hand as usize;
            io::copy(&mut (&mut *self.input).take(length - in_hand), &mut io::sink())?;
            return Ok(None);
        }
        let length = length as usize;
        while self.data.len() - self.at < length {
            if !self.more_data()? {
                self.fault = Some(ProblemKind::Truncated);
                self.at = self.data.len();
                return Ok(None);
            }
        }
        let block = self.data.get(self.at..self.at + length).map(<[u8]>::to_vec);
        self.at += length;
        Ok(block)
    }

    fn take(&mut self, block: &[u8], out: &mut Vec<u8>) {
        let Some(content) = behind_cid(block) else { return };
        let Ok(fields) = Fields::of(content) else {
            self.fault = self.fault.or(Some(ProblemKind::Malformed));
            return;
        };
        if let Some(kind) = fields.text("$type") {
            self.begin(kind, out);
            fields.write(out);
        } else if let (Some(did), Some(rev)) = (fields.text("did"), fields.text("rev")) {
            let mut record = Record::default();
            record.push("did", did);
            record.push("rev", rev);
            self.begin(REPOSITORY, out);
            record.write(out);
        }
    }

    /// Writes what stands before a record of this type.
    fn begin(&mut self, kind: &str, out: &mut Vec<u8>) {
        if self.written.as_deref() != Some(kind) {
            out.extend_from_slice(if self.written.is_some() { b"\n],\n" } else { b"{\n" });
            write_text(kind, out);
            out.push(b':');
            self.started = false;
            self.written = Some(kind.to_owned());
        }
        separate(&mut self.started, out);
    }
}

impl Render for Car<'_> {
    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        let Some(length) = self.length()? else {
            out.extend_from_slice(if self.written.is_some() { b"\n]\n}\n" } else { b"{}\n" });
            return Ok(false);
        };
        let block = self.block(length)?;
        if self.begun
            && let Some(block) = block
        {
            self.take(&block, out);
        }
        self.begun = true;
        Ok(true)
    }

    fn encoding(&self) -> (Encoding, bool) {
        (Encoding::Utf8, false)
    }

    fn fault(&self) -> Option<ProblemKind> {
        self.fault
    }
}

/// A number in groups of seven bits, and how many bytes it takes.
fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (at, byte) in bytes.iter().take(10).enumerate() {
        let shift = u32::try_from(7 * at).ok()?;
        value |= u64::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
    }
    None
}

/// What stands behind the name of a block, if it is of the kind that records are.
fn behind_cid(block: &[u8]) -> Option<&[u8]> {
    const DAG_CBOR: u64 = 0x71;
    if is_first_form(block) {
        return None;
    }
    let (version, used) = varint(block)?;
    let (codec, _) = varint(block.get(used..)?)?;
    (version == 1 && codec == DAG_CBOR).then(|| behind_name(block))?
}

/// Whether a block's name is of the first form, which says nothing about what is in it.
fn is_first_form(block: &[u8]) -> bool {
    block.starts_with(&[0x12, 0x20])
}

/// What stands behind the name of a block.
fn behind_name(block: &[u8]) -> Option<&[u8]> {
    // Before the sum of its bytes: in the first form how that was made; else version and kind too.
    let mut rest = block;
    for _ in 0..if is_first_form(block) { 1 } else { 3 } {
        rest = rest.get(varint(rest)?.1..)?;
    }
    let (length, used) = varint(rest)?;
    rest.get(used.checked_add(usize::try_from(length).ok()?)?..)
}
