//! The long work of a summary, on threads: its pages, the dialog, the saving.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Fault, Outcome};
use crate::i18n::{Lang, Texts};
use crate::insight::Results;
use crate::job::{Job, Polled, Wake};
use crate::report::{self, Choices, Example, Made, Page, ReportError};
use crate::save::{self, Replace, SaveError};

/// Everything a summary is made of.
pub(super) struct Work {
    pub(super) results: Arc<Results>,
    pub(super) examples: Vec<Example>,
    pub(super) choices: Choices,
    pub(super) lang: Lang,
}

/// What came of a saving, and where to save next if only that was chosen.
type Came = (Outcome, Option<PathBuf>);

/// A dialog that is open, or a saving that goes on.
pub(super) struct Saving(Job<Came>);

impl Work {
    /// Starts making the pages as pictures.
    pub(super) fn preview(self, wake: &Wake) -> Option<Job<Result<Vec<Page>, ReportError>>> {
        let job = Job::start("preview", Arc::clone(wake), move |teller| {
            let texts = Texts::new(self.lang);
            let stop = || teller.stopped();
            let (results, examples) = (&self.results, &self.examples);
            teller.tell(report::preview(results, examples, &self.choices, &texts, &stop));
        });
        job.ok()
    }

    /// Starts making the file and saving it.
    pub(super) fn save(self, (path, replace): (PathBuf, Replace), wake: &Wake) -> Option<Saving> {
        let job = Job::start("save", Arc::clone(wake), move |teller| {
            let texts = Texts::new(self.lang);
            let stop = || teller.stopped();
            let (results, examples) = (&self.results, &self.examples);
            let made = report::pdf(results, examples, &self.choices, &texts, &stop);
            let outcome = match made {
                Err(fault) => Outcome::Failed(Fault::Pages(fault)),
                Ok(made) => match save_all(&path, &made, replace) {
                    Ok(()) => Outcome::Saved { path, pages: made.pages, hidden: made.hidden },
                    Err(SaveError::Exists) if replace == Replace::Never => Outcome::Exists(path),
                    Err(fault) => Outcome::Failed(Fault::Place(fault)),
                },
            };
            teller.tell((outcome, None));
        });
        job.ok().map(Saving)
    }
}

/// Saves the PDF, and the tables that are too long for it beside it. Their names tell what is in
/// them, so that an older file of the same name is the same.
fn save_all(path: &Path, made: &Made, replace: Replace) -> Result<(), SaveError> {
    save::whole(path, &made.bytes, replace)?;
    for it in &made.beside {
        save::whole(&path.with_file_name(&it.name), &it.bytes, Replace::Yes)?;
    }
    Ok(())
}

impl Saving {
    /// Opens the dialog that asks where to.
    pub(super) fn choose(name: String, wake: &Wake) -> Option<Self> {
        let job = Job::start("dialog", Arc::clone(wake), move |teller| {
            let dialog = rfd::FileDialog::new().set_file_name(name).add_filter("PDF", &["pdf"]);
            let place = dialog.save_file();
            let outcome = if place.is_some() { Outcome::Saving } else { Outcome::Nothing };
            teller.tell((outcome, place));
        });
        job.ok().map(Self)
    }

    /// What came of it, once it has.
    pub(super) fn poll(&self) -> Option<Came> {
        match self.0.poll() {
            Polled::Message(came) => Some(came),
            Polled::Nothing => None,
            Polled::Ended => Some((Outcome::Failed(Fault::NoDialog), None)),
        }
    }
}
