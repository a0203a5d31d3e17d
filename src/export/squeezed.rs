//! Single files that were packed with gzip inside an export: they are unpacked as they are read.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Read as _};

use flate2::bufread::MultiGzDecoder;

use super::listing::Listing;
use super::reader::{EntryReader, Verdict};

/// Unpacked bytes of the outer stream held at a time.
const INPUT_BYTES: usize = 32 << 10;

/// What the name of such a file ends in.
const ENDING: &str = ".gz";

/// A stream inside a stream.
pub(super) type Squeezed = MultiGzDecoder<BufReader<EntryReader>>;

/// The entries that are such files by their names, which lose the ending that packing added.
pub(super) fn rename(listing: &mut Listing) -> BTreeSet<u32> {
    let Listing { entries, names, .. } = listing;
    let mut found = BTreeSet::new();
    for entry in entries.iter_mut().filter(|it| it.fault.is_none() && it.method.is_entry()) {
        let name = names.get(entry.name);
        let at = name.len().saturating_sub(ENDING.len());
        let Some((stem, ending)) = name.split_at_checked(at) else { continue };
        let is_file = !stem.is_empty() && !stem.ends_with('/');
        if is_file && ending.eq_ignore_ascii_case(ENDING) && !super::archive::is_named_so(name) {
            entry.name = entry.name.without_end(ENDING.len());
            found.insert(entry.id.0);
        }
    }
    found
}

/// Unpacks what a reader gives, if it is packed at all; `open` gives another reader of the same.
pub(super) fn unpacked<E>(
    open: &mut dyn FnMut() -> Result<EntryReader, E>,
) -> Result<EntryReader, E> {
    let mut reader = open()?;
    let mut head = [0; 3];
    let mut held = 0;
    while let Ok(count @ 1..) = reader.read(head.get_mut(held..).unwrap_or_default()) {
        held += count;
    }
    let again = open()?;
    let is_packed = head == [0x1f, 0x8b, 8];
    Ok(if is_packed { EntryReader::inside(again) } else { again })
}

/// The decoder of what a reader gives.
pub(super) fn squeezed(reader: EntryReader) -> Squeezed {
    MultiGzDecoder::new(BufReader::with_capacity(INPUT_BYTES, reader))
}

/// The next unpacked bytes; at the end, how it ended.
pub(super) fn next(stream: &mut Squeezed, buf: &mut [u8]) -> Result<usize, Verdict> {
    let read = loop {
        match stream.read(buf) {
            Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
            other => break other,
        }
    };
    let outer = stream.get_ref().get_ref().verdict();
    match read {
        Ok(0) => Err(if outer == Verdict::Unfinished { Verdict::Whole } else { outer }),
        Ok(count) => Ok(count),
        Err(_) if !matches!(outer, Verdict::Unfinished | Verdict::Whole) => Err(outer),
        Err(err) if err.kind() == io::ErrorKind::UnexpectedEof => Err(Verdict::Truncated),
        Err(_) => Err(Verdict::Damaged),
    }
}
