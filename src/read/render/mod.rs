//! Formats that are turned into JSON or a table on the way: pages, cards, calendars, mail, sheets.
//!
//! Each is read as a stream and written out again as text of a form that has a reader; places of
//! records are places in that text. So one scanner serves all, and a record is found again by
//! converting the entry anew. What is malformed ends a value early, never the reading.

pub mod car;
mod cards;
mod lines;
mod mail;
mod markup;
mod media;
mod original;
mod page;
mod record;
mod sheets;
mod tokens;
mod tracks;

pub use mail::{Attached, Message, each_mail, message};
pub use media::{Places, Stretch, hidden_facts, is_facts_file, small_picture};
pub use original::{Original, original};
pub use page::page_form;

pub(super) use car::is_car;

use std::io;

use super::{Decoded, Encoding, Format};
use crate::findings::ProblemKind;

/// Bytes written before they are handed on.
const PIECE_BYTES: usize = 32 << 10;

/// Turns one entry into text of another form, a piece at a time.
trait Render {
    /// Writes some more; false where all is written.
    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool>;

    /// The encoding of what is read, and whether it had faults.
    fn encoding(&self) -> (Encoding, bool);

    /// What could not be read of it.
    fn fault(&self) -> Option<ProblemKind> {
        None
    }

    /// How much of the decoded input is what has been written so far; nothing where the input is no
    /// text.
    fn taken(&self) -> Option<u64> {
        None
    }
}

/// What turns an entry of one of the formats that are converted.
fn render_of<'a>(format: Format, input: &'a mut dyn io::Read) -> io::Result<Box<dyn Render + 'a>> {
    let text = |input| Decoded::new(input, format.may_be_legacy());
    let lines = |input| Ok::<_, io::Error>(text(input)?.in_lines(true));
    Ok(match format {
        Format::Sheets => Box::new(sheets::Sheets::new(input)),
        Format::Car => Box::new(car::Car::new(input)),
        Format::Markup => Box::new(tracks::Tracks::new(text(input)?)?),
        Format::Cards => Box::new(cards::Cards::new(lines(input)?)),
        Format::Mail => Box::new(mail::Mail::new(lines(input)?)),
        _ => Box::new(page::Page::new(text(input)?)?),
    })
}

/// The text that a format is turned into.
pub(super) struct Rendered<'a> {
    render: Box<dyn Render + 'a>,
    out: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<'a> Rendered<'a> {
    /// Starts on an entry of one of the formats that are converted.
    pub(super) fn new(format: Format, input: &'a mut dyn io::Read) -> io::Result<Self> {
        let render = render_of(format, input)?;
        Ok(Self { render, out: Vec::new(), at: 0, ended: false })
    }

    /// The encoding of what is read, and whether it had faults.
    pub(super) fn encoding(&self) -> (Encoding, bool) {
        self.render.encoding()
    }

    /// What could not be read so far.
    pub(super) fn fault(&self) -> Option<ProblemKind> {
        self.render.fault()
    }
}

impl io::Read for Rendered<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.at >= self.out.len() && !self.ended {
            self.out.clear();
            self.at = 0;
            while self.out.len() < PIECE_BYTES && !self.ended {
                self.ended = !self.render.more(&mut self.out)?;
            }
        }
        let rest = self.out.get(self.at..).unwrap_or_default();
        let count = rest.len().min(buf.len());
        for (to, from) in buf.iter_mut().zip(rest) {
            *to = *from;
        }
        self.at += count;
        Ok(count)
    }
}
