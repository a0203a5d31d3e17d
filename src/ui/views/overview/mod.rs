//! S3: what there is in all, what stands out, and where to look next.

mod cards;
mod charts;

use egui::{RichText, Ui};

use crate::i18n::Arg;
use crate::insight::Results;
use crate::ui::command::Route;
use crate::ui::context::{Phase, ViewContext};
use crate::ui::widgets::{Face, card_row, column_count, empty, page, screen_title};

pub(super) use charts::category_bars;

/// What there is in all.
#[derive(Default)]
pub struct Overview {
    about: Face,
    origins: Face,
    years: Face,
    year_at: usize,
    sensitive_open: bool,
}

impl Overview {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "overview", |ui| {
            let Some(results) = ctx.results else {
                screen_title(ui, &ctx.title(&Route::Overview));
                empty(look, ui, &ctx.text("screen-overview-nothing"), None);
                return;
            };
            head(ctx, ui, results);
            cards::notable(ctx, ui, results);
            charts::about(ctx, ui, &mut self.about);
            charts::years(ctx, ui, &mut self.years, &mut self.year_at);
            let columns = column_count(look, ui, 1.5 * look.tokens.size.card_min, 2);
            card_row(look, ui, "pairs", (columns, 4), |ui, at| match at {
                0 => charts::origins(ctx, ui, &mut self.origins),
                1 => cards::sensitive(ctx, ui, &mut self.sensitive_open),
                2 => cards::companies(ctx, ui, results),
                _ => cards::missing(ctx, ui, results),
            });
        });
    }
}

fn head(ctx: &ViewContext<'_>, ui: &mut Ui, results: &Results) {
    let look = ctx.look;
    screen_title(ui, &ctx.title(&Route::Overview));
    let totals = &results.findings.totals;
    let records = Arg::Count(totals.records);
    let files = Arg::Count(results.findings.coverage.entries);
    let dates = totals.first_secs.zip(totals.last_secs);
    let dates = dates.map(|(first, last)| (look.day(first), look.day(last)));
    let mut args = vec![("count", records), ("files", files)];
    let dated = dates.as_ref().map(|(first, last)| {
        args.extend([("first", Arg::Text(first)), ("last", Arg::Text(last))]);
        "screen-overview-sentence"
    });
    let id = dated.unwrap_or("screen-overview-sentence-undated");
    let sentence = look.texts.with(id, &args);
    ui.label(sentence);
    if ctx.phase == Phase::Reading {
        let color = egui::Color32::from(look.tokens.color.quiet);
        ui.label(RichText::new(ctx.text("screen-overview-still-reading")).color(color));
    }
}
