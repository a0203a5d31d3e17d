//! The first sentence of a screen.

use egui::text::LayoutJob;
use egui::{Color32, Label, RichText, TextFormat, Ui, WidgetText};

use super::balance::{balanced, in_balance};
use crate::ui::context::Look;
use crate::ui::theme;

/// A sentence below the name of a screen, in larger letters that step back.
pub fn lead(look: Look<'_>, ui: &mut Ui, sentence: &str) {
    let quiet = Color32::from(look.tokens.color.quiet);
    balanced(ui, RichText::new(sentence).text_style(theme::lead()).color(quiet));
}

/// The same with the parts that matter set in bold, each where it is first found.
pub fn lead_facts(look: Look<'_>, ui: &mut Ui, sentence: &str, facts: &[String]) {
    let color = &look.tokens.color;
    let plain = TextFormat::simple(theme::lead().resolve(ui.style()), color.quiet.into());
    let bold = TextFormat::simple(theme::lead_strong().resolve(ui.style()), color.text.into());
    let mut job = LayoutJob::default();
    let mut rest = sentence;
    // What comes first in the sentence comes first here, whatever the language's order is.
    while let Some((at, fact)) = next(rest, facts) {
        let (before, from) = rest.split_at(at);
        let (fact, after) = from.split_at(fact.len());
        job.append(before, 0.0, plain.clone());
        job.append(fact, 0.0, bold.clone());
        rest = after;
    }
    job.append(rest, 0.0, plain);
    in_balance(ui, WidgetText::from(job), |ui, text| ui.add(Label::new(text).wrap()));
}

/// The fact that is found first, and where; of several at one place the longest.
fn next<'a>(text: &str, facts: &'a [String]) -> Option<(usize, &'a str)> {
    let filled = facts.iter().map(String::as_str).filter(|fact| !fact.is_empty());
    let found = filled.filter_map(|fact| Some((stands_alone(text, fact)?, fact)));
    found.min_by_key(|(at, fact)| (*at, std::cmp::Reverse(fact.len())))
}

/// Where a fact stands that is not a part of a longer number: `20` is not in `2024`.
fn stands_alone(text: &str, fact: &str) -> Option<usize> {
    let digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let (first, last) = (digit(fact.chars().next()), digit(fact.chars().next_back()));
    let mut places = text.match_indices(fact).map(|it| it.0);
    places.find(|at| {
        let (before, from) = text.split_at(*at);
        let after = from.get(fact.len()..).unwrap_or_default();
        !(first && digit(before.chars().next_back()) || last && digit(after.chars().next()))
    })
}
