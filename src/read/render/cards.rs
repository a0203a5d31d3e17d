//! Cards of contacts and calendars: `BEGIN:VCARD`, `BEGIN:VEVENT`, one object each.

use std::io;

use super::Render;
use super::lines::{LINE_BYTES, Lines};
use super::mail::quoted_printable;
use super::record::{Record, end_list, separate};
use crate::findings::ProblemKind;
use crate::read::{Decoded, Encoding};

/// Longest value that is kept, in bytes.
const VALUE_BYTES: usize = 16 << 10;

/// Names of values that are no text: pictures, sounds, keys, files.
const FILES: [&str; 6] = ["PHOTO", "LOGO", "SOUND", "KEY", "ATTACH", "IMAGE"];

/// Components that are records; those inside of them are not.
const RECORDS: [&str; 6] = ["VCARD", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY"];

/// Cards on their way into JSON.
#[expect(clippy::struct_excessive_bools, reason = "where the reading stands, in several respects")]
pub(super) struct Cards<'a> {
    lines: Lines<'a>,
    /// The line that may go on in the next one.
    line: Vec<u8>,
    record: Option<Record>,
    /// Components open inside of the record.
    inside: u32,
    /// Whether the card of somebody else's deputy is to follow, which stands inside of theirs.
    agent: bool,
    started: bool,
    /// Whether a text was longer than what is kept.
    cut: bool,
}

impl<'a> Cards<'a> {
    pub(super) fn new(input: Decoded<'a>) -> Self {
        let lines = Lines::new(input);
        let (line, record) = (Vec::new(), None);
        Self { lines, line, record, inside: 0, agent: false, started: false, cut: false }
    }

    /// A whole line, folds undone.
    fn take(&mut self, line: &[u8], out: &mut Vec<u8>) {
        let line = String::from_utf8_lossy(line);
        let Some((name, value)) = split(line.trim_end()) else {
            // A line that is cut before its value says nothing.
            self.cut |= line.len() >= LINE_BYTES;
            return;
        };
        let mut parameters = name.split(';');
        let full = parameters.next().unwrap_or_default();
        let key = full.rsplit('.').next().unwrap_or_default().to_ascii_uppercase();
        let what = value.trim().to_ascii_uppercase();
        let agent = std::mem::replace(&mut self.agent, key == "AGENT" && what.is_empty());
        match key.as_str() {
            // Records do not stand in each other: the one before has lost its end.
            "BEGIN" if RECORDS.contains(&what.as_str()) && !(agent && self.record.is_some()) => {
                self.end(out);
                (self.record, self.inside) = (Some(Record::default()), 0);
            }
            "BEGIN" if self.record.is_some() => self.inside += 1,
            "END" if self.inside > 0 => self.inside -= 1,
            "END" => self.end(out),
            "VERSION" | "PRODID" | "BEGIN" => {}
            // What is no record of its own is not kept, so nothing of it is lost.
            _ if self.inside > 0 || self.record.is_none() => {}
            _ if value.len() > VALUE_BYTES && is_file(&key, name, value) => {}
            _ => {
                let value = self.kept(value);
                let zone = parameters.clone().find_map(|it| it.strip_prefix("TZID="));
                let encoded =
                    parameters.any(|it| it.to_ascii_uppercase().ends_with("QUOTED-PRINTABLE"));
                let value = if let Some(time) = zone.and_then(|it| in_zone(value.trim(), it)) {
                    time
                } else if encoded {
                    String::from_utf8_lossy(&quoted_printable(value.as_bytes())).into_owned()
                } else {
                    value.to_owned()
                };
                if let Some(record) = &mut self.record {
                    record.push(&key, plain(&value).trim());
                }
            }
        }
    }

    /// As much of a value as is kept.
    fn kept<'v>(&mut self, value: &'v str) -> &'v str {
        if value.len() <= VALUE_BYTES {
            return value;
        }
        self.cut = true;
        (0..=VALUE_BYTES).rev().find_map(|end| value.get(..end)).unwrap_or_default()
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        let Some(record) = self.record.take().filter(|it| !it.is_empty()) else { return };
        separate(&mut self.started, out);
        record.write(out);
    }
}

impl Render for Cards<'_> {
    fn more(&mut self, out: &mut Vec<u8>) -> io::Result<bool> {
        let mut line = Vec::new();
        if self.lines.next(&mut line)? {
            let folded = line.first().is_some_and(|it| matches!(it, b' ' | b'\t'));
            let soft = self.line.ends_with(b"=")
                && memchr::memmem::find(&self.line, b"QUOTED-PRINTABLE").is_some();
            if folded || soft {
                if soft {
                    self.line.pop();
                }
                if self.line.len() <= 2 * VALUE_BYTES {
                    self.line.extend(line.iter().skip(usize::from(folded)));
                }
                return Ok(true);
            }
            let whole = std::mem::replace(&mut self.line, line);
            self.take(&whole, out);
            return Ok(true);
        }
        let whole = std::mem::take(&mut self.line);
        self.take(&whole, out);
        self.end(out);
        end_list(self.started, out);
        Ok(false)
    }

    fn encoding(&self) -> (Encoding, bool) {
        self.lines.encoding()
    }

    fn taken(&self) -> Option<u64> {
        Some(self.lines.start())
    }

    fn fault(&self) -> Option<ProblemKind> {
        self.cut.then_some(ProblemKind::TooLarge)
    }
}

/// A time such as `20240102T091700` with the offset that its zone has then; nothing where the zone is
/// not known.
fn in_zone(value: &str, zone: &str) -> Option<String> {
    let zone = jiff::tz::TimeZone::get(zone.trim_matches('"')).ok()?;
    let time = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%S", value).ok()?;
    let moment = zone.to_zoned(time).ok()?;
    Some(moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// Whether a value is a file rather than text.
fn is_file(key: &str, name: &str, value: &str) -> bool {
    let encoded = name.to_ascii_uppercase().contains("ENCODING=B");
    encoded || FILES.contains(&key) || value.starts_with("data:")
}

/// Splits on the first colon that stands in no quotes.
fn split(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let colon = line.find(|it: char| {
        quoted ^= it == '"';
        it == ':' && !quoted
    })?;
    Some((line.get(..colon)?, line.get(colon + 1..)?))
}

/// Resolves `\,`, `\;`, `\n`; parts of a name are put apart by blanks.
fn plain(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(letter) = chars.next() {
        match letter {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            ';' if out.is_empty() || out.ends_with(' ') => {}
            ';' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}
