//! A copy of an export with the same structure and other contents, for teaching and for reports of
//! faults.
//!
//! What the rules of sorting know by name stays: keys, headings, parts of paths. All else is
//! replaced by something of the same shape, the same value by the same stand-in. What cannot be
//! rewritten safely is left out and named.

mod blank;
mod car;
mod cards;
mod json;
mod lines;
mod mail;
mod markup;
mod pieces;
mod shapes;
mod stand_in;
mod tables;
mod values;
mod vocabulary;
mod workbook;

use std::io::{self, Read};
use std::ops::ControlFlow;

use super::View;
use crate::findings::{EntryRow, EntryState, Piece, Rewritten};
use crate::read::Decoded;
use crate::text::Untrusted;
use pieces::{Source, Way};
use stand_in::StandIn;

/// Bytes of a picture, film or sound that tell of which kind it is.
const MARK_BYTES: u64 = 12;

/// Pieces of so small a part of what may be held are made first, so that the copy comes in a steady
/// stream and nobody takes the reader for stuck; larger ones only where there is nowhere to cut.
const PIECES: u64 = 192;

/// Told of each file of the copy as it is made.
type Take<'t> = &'t mut dyn FnMut(Rewritten) -> ControlFlow<()>;

/// Told of what is in one file.
type Give<'g> = &'g mut dyn FnMut(Piece) -> ControlFlow<()>;

impl View<'_> {
    /// Makes the copy, file by file, and files of more bytes than are held piece by piece. The key
    /// decides the stand-ins: with the same one they are the same.
    pub fn copy(&self, key: [u8; 32], held_bytes: u64, take: Take<'_>) {
        let stand_in = StandIn::new(key);
        for entry in self.entries {
            let name = Untrusted::new(stand_in.path(&entry.name.for_window()));
            let mut give = |piece| take(Rewritten { name: name.clone(), entry: entry.id, piece });
            if self.rewritten(entry, &stand_in, held_bytes, &mut give).is_break() {
                return;
            }
        }
    }

    /// A file, rewritten; left out where that is not safe.
    fn rewritten(
        &self,
        entry: &EntryRow,
        stand_in: &StandIn,
        held_bytes: u64,
        give: Give<'_>,
    ) -> ControlFlow<()> {
        let whole = |made: Option<Vec<u8>>| made.map_or(Piece::LeftOut, Piece::Whole);
        let reader = || self.export.reader(entry.id).ok();
        match (entry.state, &*entry.format) {
            (EntryState::Unread, _) => give(Piece::LeftOut),
            (EntryState::Media, _) => {
                let mut head = Vec::new();
                let read = reader().and_then(|mut it| bounded(&mut it, MARK_BYTES, &mut head).ok());
                give(whole(read.and_then(|()| blank::of(entry.name.inner(), &head))))
            }
            (_, "xlsx") => {
                let made =
                    reader().map(|mut it| workbook::rewritten(&mut it, stand_in, held_bytes));
                give(whole(made.flatten()))
            }
            (_, "car") => {
                let made = reader().map(|mut it| car::rewritten(&mut it, stand_in, held_bytes));
                give(whole(made.flatten()))
            }
            _ => {
                let Some(mut reader) = reader() else { return give(Piece::LeftOut) };
                let legacy = !entry.format.ends_with("json") && entry.format != "mbox";
                match Decoded::new(&mut reader, legacy).map(|it| in_lines(it, &entry.format)) {
                    Ok(text) => rewritten_text(text, &entry.format, (stand_in, held_bytes), give),
                    Err(_) => give(Piece::LeftOut),
                }
            }
        }
    }
}

/// A text as the readers of its format take its lines: what is the first line for them is kept as the
/// names of columns, so it must end in the same place.
fn in_lines<'a>(text: Decoded<'a>, format: &str) -> Decoded<'a> {
    match format {
        "csv" | "txt" | "text" => text.in_lines(false),
        "vcf" | "mbox" => text.in_lines(true),
        _ => text,
    }
}

/// A text in whatever encoding it was. The size that an archive claims may be wrong, so that only
/// reading it tells whether it can be held.
fn rewritten_text(
    text: Decoded<'_>,
    format: &str,
    (stand_in, held_bytes): (&StandIn, u64),
    give: Give<'_>,
) -> ControlFlow<()> {
    let piece_bytes = (held_bytes / PIECES).max(1);
    let mut most = piece_bytes;
    let mut source = Source::new(text, most);
    let Some(mut way) = Way::of(format, &source.text, stand_in) else {
        return give(Piece::LeftOut);
    };
    let mut is_first = true;
    loop {
        let Some((done, made)) = way.take(&source.text, source.ended) else {
            return give(Piece::LeftOut);
        };
        if done == 0 && !source.ended {
            // What is longer than all that may be held cannot be cut anywhere.
            if most >= held_bytes {
                return give(Piece::LeftOut);
            }
            most = (2 * most).min(held_bytes);
            source.go_on(0, most);
            continue;
        }
        give(match (is_first, source.ended) {
            (true, true) => Piece::Whole(made.into_bytes()),
            (true, false) => Piece::First(made.into_bytes()),
            (false, _) => Piece::Next(made.into_bytes()),
        })?;
        if source.ended {
            return ControlFlow::Continue(());
        }
        is_first = false;
        most = piece_bytes;
        source.go_on(done, most);
    }
}

/// Takes all there is; nothing where that is more bytes than may be held, or cannot be read.
fn all_of(input: &mut dyn Read, held_bytes: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    bounded(input, held_bytes.saturating_add(1), &mut bytes).ok()?;
    (bytes.len() as u64 <= held_bytes).then_some(bytes)
}

/// Takes at most so many bytes.
#[expect(clippy::disallowed_methods, reason = "bounded here")]
fn bounded(input: &mut dyn Read, most: u64, out: &mut Vec<u8>) -> io::Result<()> {
    input.take(most).read_to_end(out).map(|_| ())
}
