//! A copy of an export with the same structure and other contents, for teaching and for reports of
//! faults.
//!
//! What the rules of sorting know by name stays: keys, headings, parts of paths. All else is
//! replaced by something of the same shape, the same value by the same stand-in. What cannot be
//! rewritten safely is left out and named.

mod blank;
mod cards;
mod json;
mod lines;
mod mail;
mod markup;
mod shapes;
mod stand_in;
mod tables;
mod vocabulary;

use std::io::{self, Read};
use std::ops::ControlFlow;

use super::View;
use crate::findings::{EntryRow, EntryState, Rewritten};
use crate::read::Decoded;
use crate::text::Untrusted;
use markup::Dialect;
use stand_in::StandIn;

/// The longest file that is rewritten, in bytes.
const FILE_BYTES_MAX: u64 = 96 << 20;

/// Bytes of a picture, film or sound that tell of which kind it is.
const MARK_BYTES: u64 = 12;

/// Told of each file of the copy as it is made.
type Take<'t> = &'t mut dyn FnMut(Rewritten) -> ControlFlow<()>;

impl View<'_> {
    /// Makes the copy, file by file. The key decides the stand-ins: with the same one they are the
    /// same.
    pub fn copy(&self, key: [u8; 32], take: Take<'_>) {
        let stand_in = StandIn::new(key);
        for entry in self.entries {
            let name = stand_in.path(&entry.name.for_window());
            let bytes = self.rewritten(entry, &stand_in);
            let made = Rewritten { name: Untrusted::new(name), entry: entry.id, bytes };
            if take(made).is_break() {
                return;
            }
        }
    }

    /// A file's bytes, rewritten; nothing where that is not safe.
    fn rewritten(&self, entry: &EntryRow, stand_in: &StandIn) -> Option<Vec<u8>> {
        if entry.state == EntryState::Unread || entry.size_bytes > FILE_BYTES_MAX {
            return None;
        }
        if entry.state == EntryState::Media {
            let mut head = Vec::new();
            bounded(&mut self.export.reader(entry.id).ok()?, MARK_BYTES, &mut head).ok()?;
            return blank::of(entry.name.inner(), &head);
        }
        let text = self.decoded(entry)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let made = match entry.format.as_str() {
            "json" => json::rewritten(text, stand_in)?,
            "ndjson" => json::lines(text, stand_in),
            "csv" => tables::rewritten(text, stand_in),
            "html" => markup::rewritten(text, stand_in, Dialect::Page),
            "xml" => markup::rewritten(text, stand_in, Dialect::Markup),
            "vcf" => cards::rewritten(text, stand_in),
            "mbox" => mail::rewritten(text, stand_in),
            "txt" | "text" => lines::rewritten(text, stand_in),
            _ => return None,
        };
        Some(made.into_bytes())
    }

    /// A file's text, in whatever encoding it is. The size that an archive claims may be wrong.
    fn decoded(&self, entry: &EntryRow) -> Option<String> {
        let mut input = self.export.reader(entry.id).ok()?.take(FILE_BYTES_MAX + 1);
        let legacy = !entry.format.ends_with("json") && entry.format != "mbox";
        let mut text = Vec::new();
        let mut decoded = Decoded::new(&mut input, legacy).ok()?;
        // A file that breaks off is copied as far as it can be read.
        let _all = bounded(&mut decoded, FILE_BYTES_MAX + 1, &mut text);
        (text.len() as u64 <= FILE_BYTES_MAX).then_some(())?;
        Some(
            String::from_utf8(text)
                .unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned()),
        )
    }
}

/// Takes at most so many bytes.
#[expect(clippy::disallowed_methods, reason = "bounded here")]
fn bounded(input: &mut dyn Read, most: u64, out: &mut Vec<u8>) -> io::Result<()> {
    input.take(most).read_to_end(out).map(|_| ())
}
