//! The summary that is being made: what was picked, how it will look, and its saving.

mod examples;
mod form;
mod listing;
mod outcome;
mod sums;
mod work;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::i18n::Lang;
use crate::insight::Results;
use crate::job::{Job, Polled, Wake};
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};
use crate::report::{Choices, Keep, Length, LetterKind, Page, Paper, Preset};
use crate::save::{Replace, SaveError};
use crate::taxonomy::{Kind, Level};

use super::answers::Asked;
use examples::Examples;
pub use form::Form;
use listing::Listing;
pub use outcome::{Fault, Outcome};
use sums::Sums;
use work::{Making, Saving, Work};

/// What a person picked before saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// For whom.
    pub preset: Preset,
    /// The paper.
    pub paper: Paper,
    /// Kinds that are left out; extra-sensitive ones are at first.
    pub left_out: BTreeSet<Kind>,
    /// Records that are left out, by their numbers; they are counted all the same.
    pub records: BTreeSet<u32>,
    /// Details that are written in full.
    pub keep: Keep,
    /// How long it may be.
    pub length: Length,
    /// The letter at the end of a lawyer's summary; nothing for none.
    pub letter: Option<LetterKind>,
    /// Whether the list of files has the SHA-256 of each.
    pub sums: bool,
}

impl Default for Picked {
    fn default() -> Self {
        Self {
            preset: Preset::default(),
            paper: Paper::default(),
            left_out: Kind::all().filter(|kind| kind.level() == Level::Sensitive).collect(),
            records: BTreeSet::new(),
            keep: Keep::default(),
            length: Length::default(),
            letter: Some(LetterKind::default()),
            sums: true,
        }
    }
}

impl Picked {
    /// Whether the pages list the files with the SHA-256 of each.
    fn needs_sums(&self) -> bool {
        self.sums && self.lists_files()
    }

    /// Whether the pages list the files.
    pub fn lists_files(&self) -> bool {
        self.length.lists_files(self.preset)
    }
}

/// What is to be done about the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Other choices.
    Pick(Picked),
    /// The pages as pictures, with the choices as they are.
    Preview,
    /// A dialog that asks where to save it in this form.
    ChoosePlace(String, Form),
    /// Saving it there, in the form that the ending says.
    Save(PathBuf, Replace),
    /// Nothing more about the last saving.
    Dismiss,
}

/// The pages as pictures.
#[derive(Debug, Default)]
pub struct Preview {
    /// Tells previews apart.
    pub number: u64,
    /// The pages.
    pub pages: Vec<Page>,
}

/// What came of a saving, and where to save next if only that was chosen.
type Came = (Outcome, Option<PathBuf>);

/// What a summary is made of.
pub(super) struct Source {
    /// What was found.
    pub(super) results: Arc<Results>,
    /// Which state of it.
    pub(super) revision: u64,
    /// The language.
    pub(super) lang: Lang,
    /// This computer's zone.
    pub(super) zone: String,
    /// Wakes the window.
    pub(super) wake: Wake,
}

/// Which pages were asked for: a state of the results, choices, a language.
type Of = (u64, Picked, Lang);

/// The summary that is being made.
#[derive(Default)]
pub struct Summary {
    picked: Picked,
    examples: Examples,
    sums: Sums,
    preview: Asked<Arc<Preview>>,
    preview_of: Option<Of>,
    previews: u64,
    making: Option<Job<Making>>,
    /// How many pages there are so far, of how many.
    so_far: Option<(usize, usize)>,
    saving: Option<Saving>,
    /// Where to save once all is here that the pages need.
    place: Option<(PathBuf, Replace)>,
    listing: Option<Listing>,
    outcome: Outcome,
}

impl Summary {
    /// What was picked.
    pub fn picked(&self) -> &Picked {
        &self.picked
    }

    /// The pages as pictures.
    pub fn preview(&self) -> &Asked<Arc<Preview>> {
        &self.preview
    }

    /// How many pages there are so far, of how many, while they are made.
    pub fn pages_so_far(&self) -> Option<(usize, usize)> {
        self.so_far
    }

    /// What came of saving.
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// How far the SHA-256 of all files are that the pages wait for, in percent.
    pub fn sums_percent(&self) -> Option<u8> {
        self.sums.percent().filter(|_| self.picked.needs_sums())
    }

    /// Whether the pages on show are not those of the choices.
    pub fn is_old(&self, revision: u64, lang: Lang) -> bool {
        let now = self.preview_of.as_ref();
        now.is_none_or(|of| (of.0, &of.1, of.2) != (revision, &self.picked, lang))
    }

    /// Does what was asked; the questions that its examples need.
    pub(super) fn apply(&mut self, ask: Ask, source: &Source) -> Vec<Question> {
        match ask {
            Ask::Pick(picked) => {
                self.picked = picked;
                if !self.picked.needs_sums() {
                    return self.sums.stop().into_iter().collect();
                }
            }
            Ask::Preview => return self.begin(source),
            Ask::ChoosePlace(name, form) => {
                self.outcome = Outcome::Saving;
                self.saving = Saving::choose(name, form, &source.wake);
                self.check_saving();
            }
            Ask::Save(path, replace) => self.save(path, replace, source),
            Ask::Dismiss => self.outcome = Outcome::Nothing,
        }
        Vec::new()
    }

    /// Leaves a record out, or takes it in again.
    pub(super) fn leave_out(&mut self, record: u32) {
        if !self.picked.records.remove(&record) {
            self.picked.records.insert(record);
        }
    }

    /// Another reader answers from now on: what was asked of the one before is asked again. Its
    /// numbers are others; whether records had been left out by theirs.
    pub(super) fn ask_again(&mut self) -> bool {
        self.examples = Examples::default();
        self.sums = Sums::default();
        self.preview_of = None;
        // What waits for the reader before ends with a word of it.
        if self.listing.take().is_some() {
            self.outcome = Outcome::Failed(Fault::Place(SaveError::Other));
        }
        !std::mem::take(&mut self.picked.records).is_empty()
    }

    fn begin(&mut self, source: &Source) -> Vec<Question> {
        self.preview_of = Some((source.revision, self.picked.clone(), source.lang));
        let before = self.preview.value().cloned();
        self.preview = Asked::Pending(before);
        (self.making, self.so_far) = (None, None);
        let mut questions = if self.picked.preset.has_examples() {
            self.examples.want(source, &self.picked.records)
        } else {
            Vec::new()
        };
        if self.picked.needs_sums() {
            questions.extend(self.sums.want(source));
        }
        if questions.is_empty() {
            self.go_on(source);
        }
        questions
    }

    /// Notes the ticket that a question got.
    pub(super) fn asked(&mut self, ticket: Ticket) {
        if self.examples.needs_ticket() {
            self.examples.asked(ticket);
        } else {
            self.sums.asked(ticket);
        }
    }

    /// The next question for records that are being written, if there is one.
    pub(super) fn ask_more(&mut self) -> Option<Question> {
        self.listing.as_mut()?.ask()
    }

    /// Notes the ticket that it got.
    pub(super) fn asked_more(&mut self, ticket: Ticket) {
        if let Some(listing) = &mut self.listing {
            listing.asked(ticket);
        }
    }

    /// Takes an answer, or gives it back if it is not for the summary.
    pub(super) fn take(&mut self, ticket: Ticket, answer: Answer) -> Result<(), Answer> {
        let answer = match &mut self.listing {
            Some(listing) => listing.take(ticket, answer),
            None => Err(answer),
        };
        let answer = answer.or_else(|answer| self.examples.take(ticket, answer));
        answer.or_else(|answer| self.sums.take(ticket, answer))
    }

    /// Whether something is on its way that the pages need.
    fn waits(&self) -> bool {
        (self.picked.preset.has_examples() && self.examples.waits())
            || (self.picked.needs_sums() && self.sums.waits())
    }

    /// Starts the pages as soon as all is here that they need.
    pub(super) fn go_on(&mut self, source: &Source) {
        if self.waits() {
            return;
        }
        if let Some((path, replace)) = self.place.take() {
            self.save(path, replace, source);
        }
        let wanted = matches!(self.preview, Asked::Pending(_)) && self.making.is_none();
        if !wanted {
            return;
        }
        self.making = self.work(source).preview(&source.wake);
        if self.making.is_none() {
            self.preview = Asked::Failed;
        }
    }

    /// Says that nothing was saved.
    pub(super) fn refuse(&mut self, why: SaveError) {
        self.outcome = Outcome::Failed(Fault::Place(why));
    }

    fn save(&mut self, path: PathBuf, replace: Replace, source: &Source) {
        self.outcome = Outcome::Saving;
        let form = Form::of(&path);
        if form.is_of_pages() && self.waits() {
            self.place = Some((path, replace));
            return;
        }
        if form.is_of_pages() {
            self.saving = self.work(source).save((path, replace), &source.wake);
            self.check_saving();
            return;
        }
        let chosen = &self.picked;
        self.listing = Listing::start(form, (path, replace), chosen, source);
        if self.listing.is_none() {
            self.outcome = Outcome::Failed(Fault::NoDialog);
        }
    }

    fn check_saving(&mut self) {
        if self.saving.is_none() {
            self.outcome = Outcome::Failed(Fault::NoDialog);
        }
    }

    fn work(&self, source: &Source) -> Work {
        let kinds = source.results.findings.kinds.iter().filter(|it| it.records > 0);
        let there: BTreeSet<Kind> = kinds.map(|it| it.kind).collect();
        Work {
            results: Arc::clone(&source.results),
            examples: self.examples.here(&self.picked.records),
            lang: source.lang,
            choices: Choices {
                preset: self.picked.preset,
                paper: self.picked.paper,
                // Of which there is no record, nothing is left out.
                kinds: self.picked.left_out.intersection(&there).copied().collect(),
                keep: self.picked.keep,
                length: self.picked.length,
                letter: self.picked.letter,
                sign_ins: self.examples.sign_ins(&self.picked),
                firsts: self.examples.firsts(&self.picked),
                records_left_out: self.picked.records.len() as u64,
                sums: self.sums.here().filter(|_| self.picked.needs_sums()),
                beside: true,
                made_on_secs: jiff::Timestamp::now().as_second(),
                zone: source.zone.clone(),
                ..Choices::default()
            },
        }
    }

    /// Takes what the threads have told; a place to save at, once one was chosen.
    pub(super) fn poll(&mut self) -> Option<PathBuf> {
        self.poll_making();
        if let Some(outcome) = self.listing.as_mut().and_then(Listing::poll) {
            self.listing = None;
            self.outcome = outcome;
        }
        let (outcome, place) = self.saving.as_ref()?.poll()?;
        self.saving = None;
        self.outcome = outcome;
        place
    }

    fn poll_making(&mut self) {
        while let Some(polled) = self.making.as_ref().map(Job::poll) {
            self.preview = match polled {
                Polled::Nothing => return,
                Polled::Message(Making::Pages(done, all)) => {
                    self.so_far = Some((done, all));
                    continue;
                }
                Polled::Message(Making::Made(Ok(pages))) => {
                    self.previews += 1;
                    Asked::Here(Arc::new(Preview { number: self.previews, pages }))
                }
                Polled::Message(Making::Made(Err(_))) | Polled::Ended => Asked::Failed,
            };
            (self.making, self.so_far) = (None, None);
        }
    }
}
