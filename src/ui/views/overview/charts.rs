//! The overview's charts: what it is about, how they got it, over the years.

use egui::Ui;

use crate::findings::Filter;
use crate::taxonomy::Category;
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::views::charts::{MonthChart, mostly, origin_strip};
use crate::ui::widgets::{Bar, Bars, Chart, Face, Table, card, empty};

/// Bars for categories, as they are shown everywhere.
pub(in crate::ui::views) fn category_bars<'a>(
    ctx: &ViewContext<'_>,
    rows: impl Iterator<Item = &'a (Category, u64)>,
) -> Vec<Bar> {
    let look = ctx.look;
    let whole: u64 = ctx.digest.categories.iter().copied().fold(0, u64::saturating_add);
    rows.map(|(category, count)| {
        let colors = look.tokens.category(*category);
        Bar {
            icon: Some(Icon::of(*category)),
            fill: (colors.fill.into(), colors.on.into()),
            name: look.category(*category),
            count: *count,
            number: look.number(*count),
            share: look.share(*count, whole),
        }
    })
    .collect()
}

/// What it is about: a bar for each category.
pub(super) fn about(ctx: &ViewContext<'_>, ui: &mut Ui, face: &mut Face) {
    let look = ctx.look;
    let ranked = &ctx.digest.ranked;
    let bars = category_bars(ctx, ranked.iter());
    card(look, ui, |ui| {
        let topic = ctx.text("screen-overview-about");
        let Some(largest) = bars.iter().max_by_key(|bar| bar.count) else {
            empty(look, ui, &ctx.text("screen-overview-nothing"), None);
            return;
        };
        let summary = look.said("screen-overview-about-summary", &largest.name, largest.count);
        let title = mostly(ctx, &largest.name, &largest.share);
        let how = ctx.text("screen-overview-about-how");
        let chart = Chart { topic: &topic, title: &title, how: &how, summary: &summary, face };
        let table = || Table {
            head: ["word-category", "word-records", "word-share"].map(|id| ctx.text(id)).into(),
            rows: bars
                .iter()
                .map(|bar| vec![bar.name.clone(), bar.number.clone(), bar.share.clone()])
                .collect(),
        };
        let most = largest.count;
        let draw = |ui: &mut Ui| Bars { rows: &bars, most }.show(look, ui);
        let chosen = chart.show(look, ui, table, draw);
        if let Some((category, _)) = chosen.and_then(|at| ranked.get(at)) {
            ctx.outbox.go(Route::Category(*category));
        }
    });
}

/// How they got it: one strip of five parts.
pub(super) fn origins(ctx: &ViewContext<'_>, ui: &mut Ui, face: &mut Face) {
    if let Some(origin) = origin_strip(ctx, ui, &ctx.digest.origins, face) {
        ctx.outbox.show(Filter { origin: Some(origin), ..Filter::default() });
    }
}

/// Over the years: a bar for each month, or each year of a long span.
pub(super) fn years(ctx: &ViewContext<'_>, ui: &mut Ui, face: &mut Face, at: &mut usize) {
    let months = &ctx.digest.months;
    if !MonthChart::says_something(months) {
        return;
    }
    let chart = MonthChart {
        topic: "screen-overview-years",
        summary: "screen-overview-years-summary",
        months,
        fill: ctx.look.tokens.color.accent.into(),
    };
    card(ctx.look, ui, |ui| {
        if let Some(months) = chart.show(ctx, ui, face, at) {
            ctx.outbox.show(Filter { months: Some(months), ..Filter::default() });
        }
    });
}
