//! The long work of a summary, on threads: its pages, the dialog, the saving.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Came, Fault, Form, Outcome};
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

/// What the making of the pages tells.
pub(super) enum Making {
    /// How many pages there are so far, of how many.
    Pages(usize, usize),
    /// All of them.
    Made(Result<Vec<Page>, ReportError>),
}

/// A dialog that is open, or a saving that goes on.
pub(super) struct Saving(Job<Came>);

impl Work {
    /// Starts making the pages as pictures.
    pub(super) fn preview(self, wake: &Wake) -> Option<Job<Making>> {
        let job = Job::start("preview", Arc::clone(wake), move |teller| {
            let texts = Texts::new(self.lang);
            let stop = || teller.stopped();
            let (results, examples) = (&self.results, &self.examples);
            let told = |done, all| {
                teller.tell(Making::Pages(done, all));
            };
            let watch = (&stop as &dyn Fn() -> bool, &told as &dyn Fn(usize, usize));
            let made = report::preview(results, examples, &self.choices, &texts, watch);
            teller.tell(Making::Made(made));
        });
        job.ok()
    }

    /// Starts making the file and saving it.
    pub(super) fn save(self, (path, replace): (PathBuf, Replace), wake: &Wake) -> Option<Saving> {
        let job = Job::start("save", Arc::clone(wake), move |teller| {
            let texts = Texts::new(self.lang);
            let stop = || teller.stopped();
            let (results, examples) = (&self.results, &self.examples);
            let made = match Form::of(&path) {
                Form::Page => page(results, examples, &self.choices, &texts),
                _ => report::pdf(results, examples, &self.choices, &texts, &stop),
            };
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

/// The summary as a web page of its own, with the tables that it names.
fn page(
    results: &Results,
    examples: &[Example],
    choices: &Choices,
    texts: &Texts,
) -> Result<Made, ReportError> {
    let bytes = report::html(results, examples, choices, texts)?;
    let beside = report::beside(results, examples, choices, texts)?;
    Ok(Made { bytes, pages: 1, hidden: 0, named: 0, beside })
}

/// Saves the summary, and the tables that are too long for it beside it. Their names tell what is in
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
    pub(super) fn choose(name: String, form: Form, wake: &Wake) -> Option<Self> {
        let job = Job::start("dialog", Arc::clone(wake), move |teller| {
            let ending = form.ending();
            let dialog = rfd::FileDialog::new().set_file_name(name);
            let dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
            let place = dialog.save_file().map(|it| form.with_ending(&it));
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
