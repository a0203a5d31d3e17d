//! Readers: the bytes of one entry become keys and values, pushed into a sink.
//!
//! Each reader takes text from a [`Decoded`] input in chunks, keeps at most one token of it, and
//! puts up with what real exports do wrong: each leniency is noted in the [`Outcome`], each place
//! that could not be read is a [`Fault`] there, and reading goes on where there is a way.
//!
//! - Owns: one file per format, sniffing, text encodings.
//! - May use: `text`, `record`, `findings` (kinds of problems).
//! - Never: keeps a whole entry in memory, but for a picture that is drawn small; knows a platform;
//!   recurses over input.

mod blocks;
mod csv;
mod dates;
mod decode;
mod ends;
mod escape;
mod json;
mod lanes;
mod legacy;
mod lines;
mod outcome;
mod render;
mod sniff;
mod thumb;
mod window;

use std::io;

use crate::findings::ProblemKind;
use crate::record::Sink;

/// Stands before the name of each sheet of a workbook but the first, where it is read as a table.
pub use csv::MARK as SHEET_MARK;
pub use decode::Decoded;
pub use escape::unescape;
pub use outcome::{Encoding, Fault, LaterTable, Leniencies, Leniency, Outcome};
pub use sniff::sniff;

use json::{Scanner, Shape};
pub use render::{
    Attached, Message, Original, Places, Stretch, car, each_mail, hidden_facts, is_facts_file,
    message, original, page_form, small_picture,
};
pub use thumb::{FILE_BYTES_MAX, thumb, thumb_inside};

use render::Rendered;
use window::Window;

/// What an entry is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON document.
    Json,
    /// JSON documents one after another, as a rule one a line.
    JsonLines,
    /// A table.
    Csv {
        /// What stands between cells.
        delimiter: u8,
    },
    /// Text of the form `Label: value`, in blocks.
    Blocks,
    /// Text without a form, a value a line.
    Text,
    /// A page of HTML.
    Page,
    /// XML: tracks of places, lists.
    Markup,
    /// Cards of contacts or calendars.
    Cards,
    /// Mail.
    Mail,
    /// A repository of blocks.
    Car,
    /// A workbook.
    Sheets,
    /// Pictures, films and sound. What is read is the text of [`hidden_facts`], not the file.
    Media,
    /// A kind of file that is not read; nothing is pushed. The word says what it seems to be.
    Unknown(&'static str),
}

impl Format {
    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::JsonLines => "ndjson",
            Self::Csv { .. } => "csv",
            Self::Blocks => "txt",
            Self::Text => "text",
            Self::Page => "html",
            Self::Markup => "xml",
            Self::Cards => "vcf",
            Self::Mail => "mbox",
            Self::Car => "car",
            Self::Sheets => "xlsx",
            Self::Media => "media",
            Self::Unknown(word) => word,
        }
    }

    /// Whether its text, converted or as it is, is JSON.
    pub fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::JsonLines | Self::Media) || self.is_converted()
    }

    /// Whether it is turned into JSON before it is read.
    pub fn is_converted(self) -> bool {
        matches!(self, Self::Page | Self::Markup | Self::Cards | Self::Mail | Self::Car)
    }

    /// Whether it is a table, or read as one.
    pub fn is_table(self) -> bool {
        matches!(self, Self::Csv { .. } | Self::Sheets)
    }

    /// Whether text may be in an encoding of one country; JSON is UTF by its own rules, and each part
    /// of a mail says what it is in.
    fn may_be_legacy(self) -> bool {
        !matches!(self, Self::Json | Self::JsonLines | Self::Media | Self::Mail)
    }
}

/// The text of an entry in which places of records count: decoded, and converted where its format
/// is one of those that are turned into another.
pub struct Text<'a>(Source<'a>);

enum Source<'a> {
    Decoded(Decoded<'a>),
    Rendered(Rendered<'a>),
}

impl<'a> Text<'a> {
    /// Starts on an entry.
    ///
    /// # Errors
    ///
    /// What the input fails with.
    pub fn new(format: Format, input: &'a mut dyn io::Read) -> io::Result<Self> {
        if format.is_converted() || format == Format::Sheets {
            return Ok(Self(Source::Rendered(Rendered::new(format, input)?)));
        }
        let text = Decoded::new(input, format.may_be_legacy())?;
        let text = if format.is_json() { text } else { text.in_lines(false) };
        Ok(Self(Source::Decoded(text)))
    }

    /// Whether a place in it is the same place in the input.
    pub fn is_untouched(&self) -> bool {
        matches!(&self.0, Source::Decoded(it) if it.is_untouched())
    }

    /// The encoding, and whether bytes were met that are no text in it.
    fn encoding(&self) -> (Encoding, bool) {
        match &self.0 {
            Source::Decoded(it) => (it.encoding(), it.had_errors()),
            Source::Rendered(it) => it.encoding(),
        }
    }

    fn fault(&self) -> Option<ProblemKind> {
        match &self.0 {
            Source::Decoded(_) => None,
            Source::Rendered(it) => it.fault(),
        }
    }
}

impl io::Read for Text<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            Source::Decoded(it) => it.read(buf),
            Source::Rendered(it) => it.read(buf),
        }
    }
}

/// Reads an entry whole and pushes what it holds.
///
/// # Errors
///
/// Only what the input itself fails with. What was read before has been pushed, and every container
/// has been closed.
pub fn read(format: Format, input: &mut dyn io::Read, sink: &mut impl Sink) -> io::Result<Outcome> {
    let mut text = Text::new(format, input)?;
    let (encoding, _) = text.encoding();
    let mut window = Window::new(&mut text, 0);
    let mut outcome = match format {
        _ if encoding == Encoding::Utf32 => unread(&mut window)?,
        Format::JsonLines => Scanner::new(&mut window, sink, Shape::Lines).run()?,
        _ if format.is_json() => Scanner::new(&mut window, sink, Shape::Whole).run()?,
        Format::Csv { delimiter } => csv::read(delimiter, &mut window, sink)?,
        Format::Sheets => csv::read(b',', &mut window, sink)?,
        Format::Blocks => blocks::read(&mut window, sink)?,
        Format::Text => lines::read_text(&mut window, sink)?,
        _ => Outcome { decoded_bytes: window.drain()?, ..Outcome::default() },
    };
    outcome.encoding = encoding;
    if !matches!(encoding, Encoding::Utf8 | Encoding::Utf32) {
        outcome.leniencies.insert(Leniency::Transcoded);
    }
    if text.encoding().1 {
        outcome.bad_text(0);
    }
    if let Some(fault) = text.fault() {
        outcome.fault(fault, 0);
    }
    Ok(outcome)
}

/// Whether an entry writes the day before the month where a date is all numbers, as far as its first
/// bytes tell; `None` where they do not.
pub fn day_first(format: Format, head: &[u8]) -> Option<bool> {
    match format {
        Format::Blocks => blocks::day_first(head),
        Format::Media | Format::Unknown(_) | Format::Mail | Format::Car => None,
        _ => dates::order_in(head),
    }
}

/// Takes text in an encoding that is not read from the input, and says so.
fn unread(window: &mut Window<'_>) -> io::Result<Outcome> {
    let mut outcome = Outcome { decoded_bytes: window.drain()?, ..Outcome::default() };
    outcome.fault(ProblemKind::Format, 0);
    Ok(outcome)
}

/// Reads one value, row or block again, the one that begins where the input stands.
///
/// The input gives decoded text from `start_offset` on (see [`Decoded`]), which is where a record's
/// `open` or `leaf` event stood; the same events come again, without `document`. `head` is the
/// first 64 KiB of the entry's decoded text (or all of it), where a table has its header.
///
/// # Errors
///
/// Only what the input itself fails with.
pub fn read_one(
    format: Format,
    head: &[u8],
    input: &mut dyn io::Read,
    start_offset: u64,
    sink: &mut impl Sink,
) -> io::Result<Outcome> {
    let mut window = Window::new(input, start_offset);
    match format {
        _ if format.is_json() => Scanner::new(&mut window, sink, Shape::Part).run_one(),
        Format::Sheets => csv::read_one(b',', head, &mut window, sink),
        Format::Csv { delimiter } => csv::read_one(delimiter, head, &mut window, sink),
        Format::Blocks => blocks::read_one(head, &mut window, sink),
        Format::Text => lines::read_one_line(&mut window, sink),
        _ => Ok(Outcome::default()),
    }
}
