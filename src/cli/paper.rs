//! The PDF of a finished scan.

use crate::findings::{Filter, Order, RecordRow, SignIn};
use crate::i18n::Texts;
use crate::reader::frame::{Answer, Question};
use crate::report::{self, Choices, Example, LetterKind, Preset};
use crate::taxonomy::Kind;

use super::args::{Length, PaperSize, Whom};
use super::scan::{Scanned, local_zone};
use super::{Refusal, Status};

/// Examples that are fetched for each kind.
const EXAMPLES_PER_KIND: u32 = 3;

/// What a summary is made with.
pub(super) struct Desk {
    choices: Choices,
    examples: Vec<Example>,
}

impl Desk {
    /// Fetches the examples that a summary for `whom` shows.
    pub(super) fn new(
        scanned: &mut Scanned,
        (whom, size, length): (Whom, PaperSize, Length),
        letter: Option<LetterKind>,
    ) -> Self {
        let preset = whom.into();
        let examples = if Preset::has_examples(preset) { examples(scanned) } else { Vec::new() };
        let choices = Choices {
            preset,
            paper: size.into(),
            letter,
            length: length.into(),
            sign_ins: if preset == Preset::Lawyer { sign_ins(scanned) } else { Vec::new() },
            made_on_secs: super::now_secs(),
            zone: local_zone(),
            ..Choices::default()
        };
        Self { choices, examples }
    }

    /// Makes the PDF.
    pub(super) fn pdf(&self, scanned: &Scanned, texts: &Texts) -> Result<Vec<u8>, Refusal> {
        let Self { choices, examples } = self;
        let made = report::pdf(&scanned.results, examples, choices, texts, &|| false);
        made.map(|made| made.bytes).map_err(|_fault| refusal("cli-no-pdf", texts))
    }

    /// Makes the web page.
    pub(super) fn html(&self, scanned: &Scanned, texts: &Texts) -> Result<Vec<u8>, Refusal> {
        let made = report::html(&scanned.results, &self.examples, &self.choices, texts);
        made.map_err(|_fault| refusal("cli-no-html", texts))
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
    match scanned.ask(&Question::Devices) {
        Some(Answer::Devices(found)) => found.sign_ins,
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
    let kinds: Vec<Kind> = scanned.results.findings.kinds.iter().map(|row| row.kind).collect();
    kinds.into_iter().flat_map(|kind| examples_of(scanned, kind)).collect()
}

/// The newest records of one kind, in full.
pub(super) fn examples_of(scanned: &mut Scanned, kind: Kind) -> Vec<Example> {
    let mut examples = Vec::new();
    for row in newest(scanned, kind) {
        examples.push(match scanned.ask(&Question::Record { record: row.record }) {
            Some(Answer::Record(full)) => Example::from(*full),
            _ => Example::from(row),
        });
    }
    examples
}

fn newest(scanned: &mut Scanned, kind: Kind) -> Vec<RecordRow> {
    let question = Question::Page {
        filter: Filter { kinds: vec![kind], ..Filter::default() },
        order: Order::NewestFirst,
        from: 0,
        count: EXAMPLES_PER_KIND,
    };
    match scanned.ask(&question) {
        Some(Answer::Page { rows, .. }) => rows,
        _ => Vec::new(),
    }
}
