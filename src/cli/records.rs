//! Every record with its contents, a line each, for other programs.
//!
//! The keys are a promise: `assets/study/README.md` lists them. The lines hold private values as they are: this is what the person asked for.

use std::io::{self, Write};

use serde::Serialize;

use crate::findings::{Filter, RecordFull};
use crate::i18n::Texts;
use crate::save::{self, Replace};

use super::args::Target;
use super::deliver::not_saved;
use super::scan::Scanned;
use super::{Refusal, Status};

/// One record as it is written.
#[derive(Serialize)]
struct RecordOut<'a> {
    kind: &'static str,
    level: u8,
    origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    entry: &'a str,
    path: &'a str,
    line: u64,
    rule: &'a str,
    fields: Vec<(&'a str, &'a str)>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    cut: bool,
    position: u64,
    category: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    offset_minutes: Option<i16>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    day_only: bool,
}

/// Writes all records of a scan, in file order.
pub(super) fn write(scanned: &mut Scanned, target: &Target, texts: &Texts) -> Result<(), Refusal> {
    match target {
        Target::Out => match lines(scanned, &mut io::stdout().lock()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(_) => Err(Refusal { status: Status::Usage, sentence: texts.get("cli-out-closed") }),
            Ok(()) => Ok(()),
        },
        Target::File(path) => {
            let fill = |file: &mut std::fs::File| {
                let mut out = io::BufWriter::new(file);
                lines(scanned, &mut out)?;
                out.flush()
            };
            save::stream(path, Replace::Yes, fill).map_err(|error| not_saved(path, error, texts))
        }
    }
}

fn lines(scanned: &mut Scanned, out: &mut impl Write) -> io::Result<()> {
    let mut position = 0;
    let whole = scanned.contents(Filter::default(), |records| {
        for full in &records {
            position += 1;
            serde_json::to_writer(&mut *out, &line(full, position))?;
            out.write_all(b"\n")?;
        }
        Ok(())
    })?;
    // A record that cannot be read again is an error, not a line that is missing.
    if whole { out.flush() } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

fn line(full: &RecordFull, position: u64) -> RecordOut<'_> {
    let time = full.row.time.and_then(|stamp| jiff::Timestamp::from_second(stamp.secs).ok());
    RecordOut {
        kind: full.row.kind.code(),
        level: full.row.level.number(),
        origin: full.row.origin.code(),
        time: time.map(|time| time.to_string()),
        entry: full.entry_name.inner(),
        path: full.path.inner(),
        line: full.line,
        rule: &full.rule,
        fields: full.fields.iter().map(|it| (it.path.inner(), it.value.inner())).collect(),
        cut: full.fields.iter().any(|field| field.cut),
        position,
        category: full.row.kind.category().code(),
        offset_minutes: full.row.time.and_then(|stamp| stamp.offset_mins),
        day_only: full.row.time.is_some_and(|stamp| stamp.day_only),
    }
}
