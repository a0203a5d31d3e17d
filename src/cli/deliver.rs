//! Hands finished bytes to where the person wants them: a file, whole or not at all, or standard
//! output.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::i18n::{Arg, Texts};
use crate::report::Table;
use crate::save::{self, Replace, SaveError};
use crate::text::Untrusted;

use super::args::Target;
use super::{Refusal, Status, print};

/// Bytes that are written at a time.
const BUFFER_BYTES: usize = 64 << 10;

/// Writes `bytes` to the target.
pub(super) fn deliver(target: &Target, bytes: &[u8], texts: &Texts) -> Result<(), Refusal> {
    match target {
        Target::Out => match print::out(bytes) {
            Status::Read => Ok(()),
            _ => Err(Refusal::usage(texts.get("cli-out-closed"))),
        },
        Target::File(path) => {
            save::whole(path, bytes, Replace::Yes).map_err(|error| not_saved(path, error, texts))
        }
    }
}

/// Writes what `fill` writes to the target, without holding all of it. It is called twice for a file:
/// first to learn how much room that needs.
pub(super) fn deliver_stream(
    target: &Target,
    texts: &Texts,
    fill: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Refusal> {
    let buffered = |out: &mut dyn Write| {
        let mut out = BufWriter::with_capacity(BUFFER_BYTES, out);
        fill(&mut out)?;
        out.flush()
    };
    match target {
        Target::Out => match print::stream(buffered) {
            Status::Read => Ok(()),
            _ => Err(Refusal::usage(texts.get("cli-out-closed"))),
        },
        Target::File(path) => {
            let mut length = Length(0);
            // A length is always taken.
            fill(&mut length).unwrap_or_default();
            save::sized(path, Replace::Yes, length.0, |file| buffered(file))
                .map_err(|error| not_saved(path, error, texts))
        }
    }
}

/// Takes bytes for their number only.
struct Length(u64);

impl Write for Length {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.0 += buf.len() as u64;
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes tables into the folder of a summary.
pub(super) fn deliver_beside(
    target: &Target,
    tables: &[Table],
    texts: &Texts,
) -> Result<(), Refusal> {
    let Target::File(path) = target else { return Ok(()) };
    for it in tables {
        let path = path.with_file_name(&it.name);
        save::whole(&path, &it.bytes, Replace::Yes)
            .map_err(|error| not_saved(&path, error, texts))?;
    }
    Ok(())
}

/// Says why a file was not saved.
pub(super) fn not_saved(path: &Path, error: SaveError, texts: &Texts) -> Refusal {
    let path = shown(path);
    let why = match error {
        SaveError::NoRoom(room) => {
            let (needed, free) = (texts.size(room.needed_bytes), texts.size(room.free_bytes));
            let sizes = [("needed", Arg::Text(&needed)), ("free", Arg::Text(&free))];
            let args = [[("path", Arg::Text(&path))].as_slice(), &sizes].concat();
            return Refusal::usage(texts.with("cli-save-no-room", &args));
        }
        SaveError::NoSpace => "cli-save-no-space",
        SaveError::NotAllowed => "cli-save-not-allowed",
        SaveError::Exists => "cli-save-exists",
        SaveError::NoFolder => "cli-save-no-folder",
        SaveError::ReadOnly => "cli-save-read-only",
        SaveError::InUse => "cli-save-in-use",
        SaveError::IsRead => "cli-save-is-read",
        SaveError::Other => "cli-save-other",
    };
    Refusal::usage(texts.with(why, &[("path", Arg::Text(&path))]))
}

/// A path as it may be shown on a terminal.
pub(super) fn shown(path: &Path) -> String {
    Untrusted::new(path.to_string_lossy()).for_terminal()
}
