//! The SHA-256 of every file inside, where a summary names it.

use std::sync::Arc;

use crate::findings::FileSums;
use crate::i18n::Texts;
use crate::report::{Choices, Preset};

use super::args::ScanArgs;
use super::print;
use super::progress::Teller;
use super::scan::Scanned;

/// Those that the summaries of a call name: of one for a lawyer, as JSON or with a list of files.
pub(super) fn of_call(
    scanned: &mut Scanned,
    args: &ScanArgs,
    texts: &Texts,
) -> Option<Arc<FileSums>> {
    let choices =
        Choices { preset: args.whom.into(), length: args.length.into(), ..Choices::default() };
    let on_pages = choices.lists_files() && (args.pdf.is_some() || args.html.is_some());
    let in_json = Preset::from(args.whom) == Preset::Lawyer && args.json.is_some();
    if !on_pages && !in_json {
        return None;
    }
    let sums = all(scanned, args.quiet, texts);
    if sums.is_none() {
        print::note(&texts.get("cli-no-sums"));
    }
    sums
}

/// All of them; nothing where they could not be taken.
pub(super) fn all(scanned: &mut Scanned, quiet: bool, texts: &Texts) -> Option<Arc<FileSums>> {
    let mut sums = FileSums::new(scanned.results.findings.entries.len());
    let mut teller = Teller::new(quiet);
    let whole = scanned.sums(|some, percent| {
        sums.take(&some);
        teller.tell_share("cli-step-sums", percent, texts);
    });
    teller.end();
    whole.then(|| Arc::new(sums))
}
