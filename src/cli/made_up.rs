//! Made-up exports: written to a file, or shown as if they had been dropped.

use std::io::{self, Write as _};
use std::path::PathBuf;

use crate::i18n::{Arg, Texts};
use crate::reader::Input;
use crate::reader::frame::ScanOptions;
use crate::sample::{self, SampleError, Truth};
use crate::save::{self, Replace, SaveError};
use crate::settings::Settings;
use crate::ui::{self, UiError};

use super::args::{Length, PaperSize, SampleArgs, Target, Whom};
use super::corpus::{self, told};
use super::deliver::{deliver, not_saved, shown};
use super::{Refusal, Status, kit, paper, print, scan, summary};

const DEMO_SEED: u64 = 1;
const DEMO_PDF: &str = "dossier-demo.pdf";

/// `dossier sample`.
pub(super) fn sample(args: &SampleArgs, texts: &Texts) -> Result<Status, Refusal> {
    if sample::corpus::names().contains(&args.name.as_str()) {
        return corpus::write(args, texts);
    }
    if args.size_mb.is_some() {
        return Err(Refusal::usage(texts.get("cli-sample-size")));
    }
    if args.name == kit::NAME {
        return match &args.out {
            Target::File(folder) => kit::write(folder, texts),
            Target::Out => Err(Refusal::usage(texts.get("cli-kit-folder"))),
        };
    }
    let records = match args.records {
        Some(records) => records,
        None => sample::usual_records(&args.name).map_err(|error| told(&error, texts))?,
    };
    let truth = match &args.out {
        Target::Out => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            match sample::write(&args.name, records, args.seed, &mut out) {
                Err(SampleError::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
                    return Ok(Status::Read);
                }
                result => result.map_err(|error| told(&error, texts))?,
            }
        }
        Target::File(path) => {
            let mut made: Option<Result<Truth, SampleError>> = None;
            let fill = |file: &mut std::fs::File| {
                let mut out = io::BufWriter::new(file);
                match made.insert(sample::write(&args.name, records, args.seed, &mut out)) {
                    Err(SampleError::Io(error)) => Err(error.kind().into()),
                    Err(_) => Err(io::ErrorKind::InvalidInput.into()),
                    Ok(_) => out.flush(),
                }
            };
            let saved = save::stream(path, Replace::Yes, fill);
            match (saved, made) {
                (Ok(()), Some(Ok(truth))) => truth,
                // A name that no sample has is told as such, not as a failure to write.
                (_, Some(Err(error @ (SampleError::Unknown | SampleError::Broken(_))))) => {
                    return Err(told(&error, texts));
                }
                (saved, _) => {
                    return Err(not_saved(path, saved.err().unwrap_or(SaveError::Other), texts));
                }
            }
        }
    };
    if let Some(target) = &args.truth {
        let mut json = serde_json::to_vec_pretty(&truth).unwrap_or_default();
        json.push(b'\n');
        deliver(target, &json, texts)?;
    }
    Ok(Status::Read)
}

/// `dossier demo`: the window where there is a display, else the summary and the PDF.
pub(super) fn demo(
    name: Option<String>,
    pdf: Option<PathBuf>,
    settings: Settings,
    texts: &Texts,
) -> Result<Status, Refusal> {
    let name = name.or_else(|| sample::usual().map(str::to_owned)).unwrap_or_default();
    let records = sample::usual_records(&name).map_err(|error| told(&error, texts))?;
    let inputs = [Input::MadeUp { sample: name, records, seed: DEMO_SEED }];
    if pdf.is_none() {
        match ui::run(inputs.to_vec(), settings) {
            Ok(()) => return Ok(Status::Read),
            Err(UiError::NoDisplay) => {}
            Err(UiError::Window(_)) => print::note(&texts.get("cli-no-window")),
        }
    }
    let mut scanned = scan::scan(&inputs, ScanOptions::default(), false, texts)?;
    let text = summary::text(&scanned.results, texts);
    deliver(&Target::Out, text.as_bytes(), texts)?;
    let path = pdf.unwrap_or_else(|| PathBuf::from(DEMO_PDF));
    let sort = (Whom::Me, PaperSize::A4, Length::All);
    let desk = paper::Desk::new(&mut scanned, sort, (None, None));
    desk.pdf(&scanned, &Target::File(path.clone()), texts)?;
    print::note(&texts.with("cli-saved", &[("path", Arg::Text(&shown(&path)))]));
    Ok(scanned.status())
}
