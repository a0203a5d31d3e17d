//! The piece of a file that a converted record was made from.

use std::io::{self, Read};

use super::{Message, message, render_of};
use crate::read::{Decoded, Format};

/// Bytes of the piece that are kept.
const KEPT_BYTES: u64 = 64 << 10;

/// Where a record comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Original {
    /// The piece of the file, as text; at most 64 KiB.
    pub text: Vec<u8>,
    /// Whether it is longer.
    pub cut: bool,
    /// What a mail says.
    pub message: Option<Message>,
}

/// The piece of a file from which the record was made that starts at this place of its converted
/// text. `open` gives the file from its start, each time anew.
///
/// Nothing for formats that are no text (workbooks, blocks), and where the file cannot be read.
pub fn original(
    format: Format,
    open: &mut dyn FnMut() -> Option<Box<dyn Read>>,
    offset_bytes: u64,
) -> Option<Original> {
    let mut input = open()?;
    let (from, to) = stretch(format, &mut *input, offset_bytes).ok()??;
    let length = to.saturating_sub(from);
    let cut = length > KEPT_BYTES;
    // What stands before the first record of a page is long, and none of it.
    let skipped = if format == Format::Mail { 0 } else { length.saturating_sub(KEPT_BYTES) };
    let mut text = Vec::new();
    let mut input = open()?;
    let mut decoded = part(format, &mut *input, (from + skipped, length - skipped)).ok()?;
    copy(&mut decoded, KEPT_BYTES, &mut text).ok()?;
    let mut input = open().filter(|_| format == Format::Mail);
    let message = input.as_mut().and_then(|input| {
        let mut mail = part(format, &mut **input, (from, length)).ok()?;
        message(&mut mail).ok()
    });
    Some(Original { text, cut, message })
}

/// Where the text stands that was taken for a record: behind that of the record before.
fn stretch(format: Format, input: &mut dyn Read, wanted: u64) -> io::Result<Option<(u64, u64)>> {
    let mut render = render_of(format, input)?;
    let mut out = Vec::new();
    let (mut from, mut total) = (0, 0);
    loop {
        out.clear();
        let goes_on = render.more(&mut out)?;
        let Some(taken) = render.taken() else { return Ok(None) };
        total += out.len() as u64;
        if wanted < total {
            return Ok(Some((from, taken)));
        }
        if !goes_on {
            return Ok(None);
        }
        if !out.is_empty() {
            from = taken;
        }
    }
}

/// A part of the decoded text.
fn part(
    format: Format,
    input: &mut dyn Read,
    (from, length): (u64, u64),
) -> io::Result<io::Take<Decoded<'_>>> {
    let decoded = Decoded::new(input, format.may_be_legacy())?;
    let by_lines = matches!(format, Format::Cards | Format::Mail);
    let mut decoded = if by_lines { decoded.in_lines(true) } else { decoded };
    io::copy(&mut decoded.by_ref().take(from), &mut io::sink())?;
    Ok(decoded.take(length))
}

fn copy(from: &mut dyn Read, most_bytes: u64, out: &mut Vec<u8>) -> io::Result<()> {
    io::copy(&mut from.take(most_bytes), out).map(|_| ())
}
