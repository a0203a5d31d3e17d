//! What an export hides may be a word that every summary has: it is made all the same.

use std::collections::BTreeSet;

use dossier::findings::{FieldRole, HourGrid, KindCount};
use dossier::i18n::{Lang, Texts};
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

/// Kinds of words, of which three each are looked at for a summary.
const KINDS: [Kind; 4] =
    [Kind::MessagesPrivate, Kind::MessagesGroup, Kind::ContentComments, Kind::ActivitySearches];

#[test]
fn a_message_of_one_word_keeps_no_summary_back() {
    let mut results = short();
    results.findings.sources[0].name = "example-password-2026.csv".into();
    let of = |kind| KindCount { kind, ..results.findings.kinds[0].clone() };
    let kinds: Vec<KindCount> = KINDS.into_iter().map(of).collect();
    results.findings.kinds.extend(kinds);
    let words = |(kind, words): (Kind, &[&'static str])| -> Vec<Example> {
        let one = |word: &&'static str| full(kind, &[("Content", *word, FieldRole::Words)]).into();
        words.iter().map(one).collect()
    };
    let examples: Vec<Example> = KINDS.into_iter().zip(WORDS.chunks(3)).flat_map(words).collect();
    assert_eq!(examples.len(), WORDS.len());
    let choices = Choices { preset: Preset::Lawyer, ..Choices::default() };
    let texts = Texts::new(Lang::En);
    assert!(report::html(&results, &examples, &choices, &texts).is_ok());
    let made = report::pdf(&results, &examples, &choices, &texts, &|| false);
    assert_eq!(made.map(|it| it.hidden > WORDS.len()), Ok(true));
}

/// Two hours with so many records stand beside each other in a table.
#[test]
fn two_numbers_beside_each_other_are_not_a_third() {
    let mut results = short();
    let kind = results.findings.kinds[0].kind;
    let counts = [21, 17].into_iter().chain([0; 166]).collect();
    results.findings.hours = vec![HourGrid { kind, counts }];
    let choices = Choices { preset: Preset::Me, ..Choices::default() };
    let made = report::pdf(&results, &[], &choices, &Texts::new(Lang::En), &|| false).unwrap();
    let found = |it: &str| report::find_hidden(&made.bytes, &BTreeSet::from([it.to_owned()]));
    assert_eq!(found("2117"), Ok(0));
    assert_eq!(found("21 17"), Ok(1), "what is written apart may be broken over lines");
}
