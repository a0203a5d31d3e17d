//! S3: what there is in all, what stands out, and where to look next.

mod apart;
mod cards;
mod charts;
mod narrowed;
mod states;
mod steps;

use egui::{RichText, Ui};

use crate::findings::Filter;
use crate::i18n::Arg;
use crate::insight::Results;
use crate::ui::command::Route;
use crate::ui::context::{Phase, ViewContext};
use crate::ui::widgets::{
    Face, balanced, card, empty, lead_facts, page, screen_title, two_columns,
};

pub(super) use charts::{about_bars, category_bars};
pub(super) use steps::in_apps;

use super::unlock::Unlock;
use narrowed::Narrowed;

/// What there is in all.
#[derive(Default)]
pub struct Overview {
    about: Face,
    origins: Face,
    years: Face,
    year_at: usize,
    sensitive_open: bool,
    /// Where its bars are to be saved, while that is asked.
    sensitive_place: Option<String>,
    /// Whether all that one can do is listed.
    all_steps: bool,
    unlock: Unlock,
    /// Of which records, where these are not all.
    narrowed: Narrowed,
}

impl Overview {
    /// Of the records that a filter chooses.
    pub fn of(filter: Filter) -> Self {
        Self { narrowed: Narrowed::of(filter), ..Self::default() }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        if self.narrowed.of != Filter::default() {
            page(look, ui, "overview of", |ui| self.narrowed(ctx, ui));
            return;
        }
        page(look, ui, "overview", |ui| {
            let Some(results) = ctx.results else {
                screen_title(ui, &ctx.title(&Route::Overview));
                card(look, ui, |ui| empty(look, ui, &ctx.text("screen-overview-nothing"), None));
                return;
            };
            let nothing = results.findings.totals.records == 0;
            if nothing {
                screen_title(ui, &ctx.title(&Route::Overview));
            } else {
                head(ctx, ui, results);
            }
            self.unlock.ui(ctx, ui);
            if ctx.lacks.needs_password() && ctx.lacks.read == 0 {
                // There is nothing yet to show below it.
                return;
            }
            apart::ask(ctx, ui);
            states::show(ctx, ui);
            if nothing {
                if ctx.states.is_empty() {
                    let text = ctx.text("screen-overview-nothing");
                    card(look, ui, |ui| empty(look, ui, &text, None));
                }
                return;
            }
            cards::notable(ctx, ui, results);
            let all = Filter::default();
            charts::about(ctx, ui, (&mut self.about, &all));
            charts::years(ctx, ui, (&mut self.years, &mut self.year_at), &all);
            let (origins, open) = (&mut self.origins, &mut self.sensitive_open);
            let place = &mut self.sensitive_place;
            two_columns(
                look,
                ui,
                None,
                |ui| {
                    card(look, ui, |ui| charts::origins(ctx, ui, origins, &all));
                    card(look, ui, |ui| cards::sensitive(ctx, ui, (open, place), &all));
                },
                |ui| {
                    card(look, ui, |ui| cards::companies(ctx, ui, results));
                    card(look, ui, |ui| cards::missing(ctx, ui, results));
                },
            );
            steps::show(ctx, ui, &mut self.all_steps);
            if ctx.detail {
                charts::grid(ctx, ui, results);
            }
        });
    }
}

fn head(ctx: &ViewContext<'_>, ui: &mut Ui, results: &Results) {
    let look = ctx.look;
    screen_title(ui, &ctx.title(&Route::Overview));
    let totals = &results.findings.totals;
    let records = Arg::Count(totals.records);
    let files = Arg::Count(results.findings.coverage.entries);
    let dates = totals.span_days.map(|(first, last)| (look.texts.day(first), look.texts.day(last)));
    let exports = Arg::Count(results.findings.platforms.len().max(1) as u64);
    let mut args = vec![("count", records), ("files", files), ("exports", exports)];
    // A single record is written as a word.
    let mut facts = Vec::new();
    if totals.records > 1 {
        facts.push(look.number(totals.records));
    }
    let id = match &dates {
        None => "screen-overview-sentence-undated",
        Some((first, last)) => {
            args.extend([("first", Arg::Text(first)), ("last", Arg::Text(last))]);
            facts.extend([first.clone(), last.clone()]);
            if first == last { "screen-overview-sentence-day" } else { "screen-overview-sentence" }
        }
    };
    lead_facts(look, ui, &look.texts.with(id, &args), &facts);
    if ctx.phase == Phase::Reading {
        let color = egui::Color32::from(look.tokens.color.quiet);
        balanced(ui, RichText::new(ctx.text("screen-overview-still-reading")).color(color));
    }
}
