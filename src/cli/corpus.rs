//! Corpora: exports for measuring, written beside the sheet of what is in them.

use std::fs::File;
use std::io::{self, Write};

use serde::Serialize;

use crate::i18n::{Arg, Texts};
use crate::sample::corpus::{self, CorpusTruth, Planted};
use crate::sample::{self, SampleError};
use crate::save::{self, Replace};

use super::args::{SampleArgs, Target};
use super::deliver::not_saved;
use super::{Refusal, Status};

const BYTES_PER_MB: u64 = 1_000_000;

/// A planted value, a line of the sheet.
#[derive(Serialize)]
struct Line<'a> {
    kind: &'a str,
    entry: &'a str,
    offset: u64,
    text: &'a str,
}

/// `dossier sample corpus-…`.
pub(super) fn write(args: &SampleArgs, texts: &Texts) -> Result<Status, Refusal> {
    if args.records.is_some() {
        return Err(Refusal::usage(texts.get("cli-corpus-records")));
    }
    let bytes = match args.size_mb {
        Some(mb) => mb.saturating_mul(BYTES_PER_MB),
        None => corpus::usual_bytes(&args.name).map_err(|error| told(&error, texts))?,
    };
    let mut refused = None;
    let both = to(args.truth.as_ref(), texts, |sheet| {
        let mut between = "";
        sheet.write_all(b"{\"planted\":[")?;
        let mut made = Err(SampleError::Unknown);
        let saved = to(Some(&args.out), texts, |mut out| {
            let mut note = |it: Planted<'_>| {
                let Planted { kind, entry, offset_bytes, text } = it;
                writeln!(sheet, "{between}")?;
                between = ",";
                let line = Line { kind, entry, offset: offset_bytes, text };
                serde_json::to_writer(&mut *sheet, &line).map_err(io::Error::from)
            };
            made = corpus::write(&args.name, bytes, args.seed, &mut out, &mut note);
            match &made {
                Err(SampleError::Io(error)) => Err(error.kind().into()),
                Err(_) => Err(io::ErrorKind::InvalidInput.into()),
                Ok(_) => Ok(()),
            }
        });
        match made {
            Ok(truth) if saved.is_ok() => end(&truth, sheet),
            Err(error) if !matches!(error, SampleError::Io(_)) => {
                refused = Some(told(&error, texts));
                Err(io::ErrorKind::Other.into())
            }
            _ => {
                refused = saved.err();
                Err(io::ErrorKind::Other.into())
            }
        }
    });
    match refused {
        Some(refused) => Err(refused),
        None => both.map(|()| Status::Read),
    }
}

fn end(truth: &CorpusTruth, sheet: &mut dyn Write) -> io::Result<()> {
    sheet.write_all(b"\n],\n\"counts\":")?;
    serde_json::to_writer_pretty(&mut *sheet, truth)?;
    sheet.write_all(b"}\n")
}

/// Has `fill` write to a target; nowhere without one.
fn to(
    target: Option<&Target>,
    texts: &Texts,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Refusal> {
    match target {
        None => fill(&mut io::sink()).map_err(|_error| closed(texts)),
        Some(Target::Out) => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let written = fill(&mut out).and_then(|()| out.flush());
            written.map_err(|_error| closed(texts))
        }
        Some(Target::File(path)) => {
            let fill = |file: &mut File| {
                let mut out = io::BufWriter::new(file);
                fill(&mut out)?;
                out.flush()
            };
            save::stream(path, Replace::Yes, fill).map_err(|error| not_saved(path, error, texts))
        }
    }
}

fn closed(texts: &Texts) -> Refusal {
    Refusal::usage(texts.get("cli-out-closed"))
}

/// Why no made-up export was written.
pub(super) fn told(error: &SampleError, texts: &Texts) -> Refusal {
    let names = [sample::names(), corpus::names(), vec![super::kit::NAME]].concat().join(", ");
    Refusal::usage(match error {
        SampleError::Unknown => texts.with("cli-no-sample", &[("known", Arg::Text(&names))]),
        SampleError::Broken(_) => texts.get("cli-broken-sample"),
        SampleError::Io(_) => texts.get("cli-out-closed"),
    })
}
