//! The words that a summary has whatever is private in the export. A value that was left out may
//! well be one of them: a message that says "example", a file called "password".

use crate::i18n::{Arg, Texts};
use crate::insight::{Facts, Notable, Results};
use crate::report::block::{Bar, Beside, Block, Cell, Column, Density, Draft, Note, Piece};
use crate::report::choices::Choices;
use crate::report::plain;
use crate::report::redact::Redaction;
use crate::report::treat::label_words;
use crate::text::Untrusted;

use super::{apart, draft};

/// The words.
pub(in crate::report) struct FixedWords {
    /// Our own texts, the summary's numbers, and names from our own tables.
    pub(in crate::report) ours: String,
    /// The same with names of firms and apps that the export writes.
    pub(in crate::report) with_names: String,
    /// Names and checksums of tables beside it.
    pub(in crate::report) beside: String,
    /// The draft that these words were taken from.
    pub(in crate::report) draft: Draft,
}

impl FixedWords {
    /// Takes in the names and checksums of tables beside it, which are ours as well.
    pub(in crate::report) fn with_beside(mut self, beside: &[Beside]) -> Self {
        for it in beside {
            for part in ["\n", &it.name, " ", &it.sum] {
                self.beside.push_str(part);
            }
        }
        let words = self.beside.clone();
        self.with(&words)
    }

    /// Takes in further words of ours.
    pub(in crate::report) fn with(mut self, words: &str) -> Self {
        self.ours.push_str(words);
        self.with_names.push_str(words);
        self
    }
}

/// Makes the fixed words of a summary: drafts it once more without anything that the export wrote.
pub(in crate::report) fn fixed_words(
    results: &Results,
    redaction: &Redaction,
    choices: &Choices,
    texts: &Texts,
) -> FixedWords {
    let blank = blank(results);
    let numbers = redaction.numbers_of_names();
    let mut choices = choices.clone();
    for it in &mut choices.sign_ins {
        it.device = Untrusted::default();
        it.address = Untrusted::default();
        it.country = it.country.take().filter(|code| code.len() == 2);
    }
    for it in choices.firsts.iter_mut().flatten() {
        it.place = it.place.blank();
    }
    let redaction = Redaction::new(&blank, &[], &choices, texts).with_blank_lines_of(redaction);
    let draft = draft(&blank, &redaction, &choices, texts);
    let mut ours = plain::text(&draft);
    ours.push_str(&apart(&draft.continued));
    ours.push('\n');
    for it in &draft.attached {
        ours.push_str(&apart(&it.text));
        ours.push('\n');
    }
    for it in &draft.beside {
        ours.push_str(&it.text);
        ours.push('\n');
    }
    for line in of_examples(texts) {
        ours.push_str(&line);
        ours.push('\n');
    }
    ours.push_str(&numbers);
    let mut with_names = ours.clone();
    let firms =
        results.findings.companies.iter().flat_map(|it| it.domains.iter().chain([&it.name]));
    for name in firms.chain(results.findings.actors.iter().map(|it| &it.id)) {
        with_names.push('\n');
        with_names.push_str(&name.for_pdf());
    }
    FixedWords { ours, with_names, beside: String::new(), draft }
}

/// The same results without what the export wrote; numbers, times and names of our own stay.
fn blank(results: &Results) -> Results {
    let mut blank = results.clone();
    let found = &mut blank.findings;
    for entry in &mut found.entries {
        entry.name = Untrusted::default();
    }
    for source in &mut found.sources {
        source.name = Untrusted::default();
    }
    for problem in &mut found.problems {
        problem.name = Untrusted::default();
    }
    for section in &mut found.sections {
        section.path = Untrusted::default();
        section.id.clear();
    }
    for company in found.companies.iter_mut().filter(|it| !it.known) {
        company.name = Untrusted::default();
    }
    for company in &mut found.companies {
        company.domains.clear();
    }
    // Codes of countries are ours; anything else in their place is not.
    found.sign_in_countries.retain(|it| it.0.len() == 2);
    for actor in &mut found.actors {
        actor.id = Untrusted::default();
    }
    blank.insights.notable.iter_mut().for_each(without_app);
    blank
}

fn without_app(it: &mut Notable) {
    if let Facts::SteadyLocation { app, .. }
    | Facts::Photos { app, .. }
    | Facts::CameraMicrophone { app, .. } = &mut it.facts
    {
        *app = Untrusted::default();
    }
}

/// What stands for a value that is left out, and the words before one that is not.
fn of_examples(texts: &Texts) -> impl Iterator<Item = String> {
    let left_out = |count| texts.with("pdf-words-left-out", &[("count", Arg::Count(count))]);
    let person = texts.with("pdf-person", &[("number", Arg::Text("1"))]);
    let own = [person, left_out(1), left_out(2), texts.get("pdf-address-left-out")];
    own.into_iter().chain(label_words().map(ToOwned::to_owned))
}

/// A summary of nothing, with one block of each sort that leaves marks of its own in a PDF.
pub(in crate::report) fn skeleton() -> Draft {
    let note = Note { text: "1".to_owned(), number: 1, at: 1, all: vec![(1, "1".to_owned())] };
    let pieces = vec![Piece { text: "1".to_owned(), kept: true }];
    Draft {
        title: "Dossier".to_owned(),
        lang: "en",
        paper: "a4",
        blocks: vec![
            Block::Heading { level: 1, text: "1".to_owned(), badge: None, new_page: false },
            Block::Table {
                title: String::new(),
                columns: vec![Column::slim("1")],
                rows: vec![vec![Cell { pieces, note: Some(note), ..Cell::default() }]],
                more: None,
                density: Density::Normal,
            },
            Block::Bars {
                title: "1".to_owned(),
                alt: "1".to_owned(),
                highest: "1".to_owned(),
                bars: vec![Bar { label: "1".to_owned(), under: String::new(), share: 1.0 }],
                category: "about",
                columns: 0,
                note: None,
            },
        ],
        ..Draft::default()
    }
}
