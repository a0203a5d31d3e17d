//! What an export hides may be a word that every summary has: it is made all the same.

use dossier::findings::{FieldRole, KindCount};
use dossier::i18n::{Lang, Texts};
use dossier::insight::Results;
use dossier::report::{self, Choices, Example, Preset};
use dossier::taxonomy::Kind;

use crate::beside::short;
use crate::results::full;

/// Messages that say nothing but a word of a summary, or of the file that a summary is.
const WORDS: [&str; 12] = [
    "note",
    "Example",
    "line",
    "Description",
    "Producer",
    "title",
    "Person",
    "Characters",
    "address",
    "found in",
    "dossier",
    "Found in",
];

fn results() -> Results {
    let mut results = short();
    results.findings.sources[0].name = "example-password-2026.csv".into();
    let kind = KindCount { kind: Kind::MessagesPrivate, ..results.findings.kinds[0].clone() };
    results.findings.kinds.push(kind);
    results
}

fn made(results: &Results, word: &str) -> Result<(), String> {
    let example = full(Kind::MessagesPrivate, &[("Content", word, FieldRole::Words)]);
    let examples = [Example::from(example)];
    let choices = Choices { preset: Preset::Lawyer, ..Choices::default() };
    let texts = Texts::new(Lang::En);
    let page = report::html(results, &examples, &choices, &texts);
    page.map_err(|fault| format!("{word} as a page: {fault}"))?;
    let choices = Choices { preset: Preset::Me, ..choices };
    let made = report::pdf(results, &examples, &choices, &texts, &|| false);
    made.map(|_| ()).map_err(|fault| format!("{word} on paper: {fault}"))
}

#[test]
fn a_message_of_one_word_keeps_no_summary_back() {
    let results = results();
    let faults: Vec<String> = WORDS.iter().filter_map(|word| made(&results, word).err()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
