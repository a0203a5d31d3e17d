//! The PDF of a finished scan.

use std::sync::Arc;

use crate::findings::{FileSums, Filter, SignIn};
use crate::i18n::Texts;
use crate::reader::frame::{Answer, Question};
use crate::report::{self, Choices, Example, First, LetterKind, Preset};
use crate::taxonomy::Kind;

use super::args::{Length, PaperSize, ScanArgs, Target, Whom};
use super::deliver::{deliver, deliver_beside};
use super::scan::Scanned;
use super::{Refusal, Status};

/// For whom a summary is, on which paper, and how long.
pub(super) type Sort = (Whom, PaperSize, Length);

impl From<&ScanArgs> for Sort {
    fn from(args: &ScanArgs) -> Self {
        (args.whom, args.paper, args.length)
    }
}

/// What a summary is made with.
pub(super) struct Desk {
    choices: Choices,
    examples: Vec<Example>,
}

impl Desk {
    /// Fetches the examples that a summary for `whom` shows.
    pub(super) fn new(
        scanned: &mut Scanned,
        (whom, size, length): Sort,
        (letter, sums): (Option<LetterKind>, Option<Arc<FileSums>>),
    ) -> Self {
        let preset = whom.into();
        let examples = if Preset::has_examples(preset) { examples(scanned) } else { Vec::new() };
        let choices = Choices {
            preset,
            paper: size.into(),
            letter,
            length: length.into(),
            sums,
            sign_ins: if preset == Preset::Lawyer { sign_ins(scanned) } else { Vec::new() },
            firsts: if preset == Preset::Lawyer { firsts(scanned) } else { Vec::new() },
            made_on_secs: super::now_secs(),
            zone: super::clock_of_pages(),
            ..Choices::default()
        };
        Self { choices, examples }
    }

    /// Makes the PDF and hands it over.
    pub(super) fn pdf(
        &self,
        scanned: &Scanned,
        target: &Target,
        texts: &Texts,
    ) -> Result<(), Refusal> {
        let choices = self.choices_for(target);
        let made = report::pdf(&scanned.results, &self.examples, &choices, texts, &|| false);
        let made = made.map_err(|_fault| refusal("cli-no-pdf", texts))?;
        deliver_beside(target, &made.beside, texts)?;
        deliver(target, &made.bytes, texts)
    }

    /// Makes the web page and hands it over.
    pub(super) fn html(
        &self,
        scanned: &Scanned,
        target: &Target,
        texts: &Texts,
    ) -> Result<(), Refusal> {
        let choices = self.choices_for(target);
        let (results, examples) = (&scanned.results, &self.examples);
        let no_html = |_fault| refusal("cli-no-html", texts);
        let page = report::html(results, examples, &choices, texts).map_err(no_html)?;
        let beside = report::beside(results, examples, &choices, texts).map_err(no_html)?;
        deliver_beside(target, &beside, texts)?;
        deliver(target, &page, texts)
    }

    /// Beside standard output there is no place for long tables.
    fn choices_for(&self, target: &Target) -> Choices {
        Choices { beside: matches!(target, Target::File(_)), ..self.choices.clone() }
    }
}

fn refusal(id: &str, texts: &Texts) -> Refusal {
    Refusal { status: Status::Usage, sentence: texts.get(id) }
}

impl From<Length> for report::Length {
    fn from(length: Length) -> Self {
        match length {
            Length::Short => Self::Short,
            Length::Middle => Self::Middle,
            Length::All => Self::All,
        }
    }
}

/// The sign-ins one by one.
fn sign_ins(scanned: &mut Scanned) -> Vec<SignIn> {
    match scanned.ask(&Question::Devices { filter: Filter::default() }) {
        Some(Answer::Devices(found)) => found.sign_ins,
        _ => Vec::new(),
    }
}

/// Where the oldest record of each thing that stands out is.
fn firsts(scanned: &mut Scanned) -> Vec<Option<First>> {
    let notable = &scanned.results.insights.notable;
    let filters = notable.iter().map(|it| it.filter.clone()).collect();
    match scanned.ask(&Question::Firsts { filters }) {
        Some(Answer::Firsts(found)) => found.into_iter().map(|it| it.map(First::from)).collect(),
        _ => Vec::new(),
    }
}

impl From<Whom> for Preset {
    fn from(whom: Whom) -> Self {
        match whom {
            Whom::Me => Self::Me,
            Whom::Parent => Self::Parent,
            Whom::Lawyer => Self::Lawyer,
            Whom::OnePage => Self::OnePage,
        }
    }
}

/// The newest records of each kind, in full.
fn examples(scanned: &mut Scanned) -> Vec<Example> {
    let kinds = scanned.results.findings.kinds.iter().map(|row| row.kind).collect();
    examples_of(scanned, kinds)
}

/// The newest records of these kinds, in full.
pub(super) fn examples_of(scanned: &mut Scanned, kinds: Vec<Kind>) -> Vec<Example> {
    match scanned.ask(&Question::Examples { kinds, count: Example::PER_KIND.into() }) {
        Some(Answer::Contents { records, .. }) => records.into_iter().map(Example::from).collect(),
        _ => Vec::new(),
    }
}
