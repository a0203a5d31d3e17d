//! `dossier sample kit`: the files of the made-up people, and a lesson plan in each language.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::i18n::{Arg, Lang, Texts};
use crate::profile;
use crate::report;
use crate::sample::{self, KitFile, SampleError};
use crate::save::{self, Replace};

use super::corpus::told;
use super::deliver::{not_saved, shown};
use super::{Refusal, Status, print};

/// What the kit is called where samples are named.
pub(super) const NAME: &str = "kit";

/// The date of the lesson plans: 2026-01-01. They do not depend on the day they are written.
const PLAN_SECS: i64 = 1_767_225_600;

/// Writes a folder a person, each with its exports, and the lesson plans beside them.
pub(super) fn write(folder: &Path, texts: &Texts) -> Result<Status, Refusal> {
    let files = sample::kit();
    for file in &files {
        let own = folder.join(own_folder(file.who));
        fs::create_dir_all(&own).map_err(|error| not_saved(&own, error.into(), texts))?;
        one(*file, &own, texts)?;
    }
    for lang in Lang::ALL {
        let words = Texts::new(lang);
        let plan = report::lesson(&platforms(&files), PLAN_SECS, &words)
            .map_err(|_fault| Refusal::usage(texts.get("cli-no-pdf")))?;
        let path = folder.join(format!("lesson-plan-{}.pdf", lang.tag()));
        save::whole(&path, &plan, Replace::Yes).map_err(|error| not_saved(&path, error, texts))?;
    }
    let said = [("count", Arg::Count(files.len() as u64)), ("path", Arg::Text(&shown(folder)))];
    print::note(&texts.with("cli-kit-saved", &said));
    Ok(Status::Read)
}

/// `1-mika` is for the order only; the folder has the name.
fn own_folder(who: &str) -> &str {
    who.split_once('-').map_or(who, |(_, name)| name)
}

fn one(file: KitFile, folder: &Path, texts: &Texts) -> Result<(), Refusal> {
    let name = file.name().map_err(|error| told(&error, texts))?;
    let path = folder.join(name);
    let mut fault = None;
    let fill = |out: &mut fs::File| {
        let mut out = io::BufWriter::new(out);
        match sample::write_kit(file, &mut out) {
            Err(SampleError::Io(error)) => Err(error),
            Err(error) => {
                fault = Some(error);
                Err(io::ErrorKind::InvalidData.into())
            }
            Ok(_) => out.flush(),
        }
    };
    let saved = save::stream(&path, Replace::Yes, fill);
    // A fault in the kit's own files is told as such, not as a failure to write.
    if let Some(error) = fault {
        return Err(told(&error, texts));
    }
    saved.map_err(|error| not_saved(&path, error, texts))
}

/// The names of the platforms that each person has an export of.
fn platforms(files: &[KitFile]) -> Vec<String> {
    let first = files.first().map(|it| it.who);
    let of_one = files.iter().filter(|it| Some(it.who) == first);
    let known = profile::bundled();
    let name = |id: &str| known.iter().find(|it| it.id == id).map(|it| it.name.clone());
    of_one.filter_map(|it| name(it.what)).collect()
}
