//! The overview's charts: what it is about, how they got it, over the years.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::findings::Filter;
use crate::insight::Results;
use crate::taxonomy::{Category, Origin};
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::views::charts::{TimeChart, mostly, origin_strip, ways_grid};
use crate::ui::views::on_sheet;
use crate::ui::views::records::chips;
use crate::ui::widgets::{Bar, Bars, Chart, Face, Table, balanced, card, empty, ring};

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
            hatched: *category == Category::Unsorted,
            name: look.category(*category),
            count: *count,
            number: look.number(*count),
            share: look.share(*count, whole),
        }
    })
    .collect()
}

/// What the records of a filter are about: a bar for each category.
pub(super) fn about(ctx: &ViewContext<'_>, ui: &mut Ui, (face, of): (&mut Face, &Filter)) {
    let look = ctx.look;
    let ranked = &ctx.digest.ranked;
    let bars = category_bars(ctx, ranked.iter());
    card(look, ui, |ui| {
        let chosen = about_bars(ctx, ui, (&bars, &chips::said(ctx, of)), face);
        if let Some((category, _)) = chosen.and_then(|at| ranked.get(at)) {
            ctx.outbox.go(Route::category_of(*category, of.clone()));
        }
    });
}

/// A chart of what records are about, a bar a category; the one that was chosen. `of` says which
/// records, for the sheet.
pub(in crate::ui::views) fn about_bars(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (bars, of): (&[Bar], &str),
    face: &mut Face,
) -> Option<usize> {
    let look = ctx.look;
    let topic = ctx.text("screen-overview-about");
    // Of bars that are as long, the first one.
    let Some(largest) = bars.iter().rev().max_by_key(|bar| bar.count) else {
        empty(look, ui, &ctx.text("screen-overview-nothing"), None);
        return None;
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
    let draw = |ui: &mut Ui| bars_and_ring(ctx, ui, bars, most);
    on_sheet::show(ctx, ui, (chart, &[of]), table, draw)
}

/// The bars, with a ring beside them where there is room; where one bar is nearly everything, the
/// others once more below it.
fn bars_and_ring(ctx: &ViewContext<'_>, ui: &mut Ui, bars: &[Bar], most: u64) -> Option<usize> {
    let look = ctx.look;
    let tokens = look.tokens;
    let side = tokens.size.chart;
    let room = ui.available_width();
    let wide = bars.len() > 1 && room >= 3.0 * tokens.size.card_min + side;
    let width = if wide { room - side - tokens.space.xl } else { room };
    let mut chosen = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space.xl;
        ui.vertical(|ui| {
            ui.set_width(width);
            chosen = Bars { rows: bars, most }.show(look, ui);
        });
        if wide {
            let counts: Vec<_> = bars.iter().map(|bar| (bar.count, bar.fill.0)).collect();
            ring(look, ui, side, &counts);
        }
    });
    chosen.or_else(|| rest(ctx, ui, bars, most))
}

/// The bars but the largest, drawn larger, where that one leaves little to see of them.
fn rest(ctx: &ViewContext<'_>, ui: &mut Ui, bars: &[Bar], most: u64) -> Option<usize> {
    let total: u64 = bars.iter().map(|bar| bar.count).fold(0, u64::saturating_add);
    let (largest, others) = bars.split_first()?;
    let next = others.iter().map(|bar| bar.count).max()?;
    let nearly_all = largest.count == most && u128::from(most) * 10 > u128::from(total) * 9;
    if !nearly_all || others.len() < 2 {
        return None;
    }
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    let note = RichText::new(ctx.text("overview-rest")).text_style(TextStyle::Small).color(quiet);
    balanced(ui, note);
    let chosen = ui.push_id("rest", |ui| Bars { rows: others, most: next }.show(ctx.look, ui));
    chosen.inner.map(|at| at + 1)
}

/// Every category by the ways its records came.
pub(super) fn grid(ctx: &ViewContext<'_>, ui: &mut Ui, results: &Results) {
    let row = |(category, _): &(Category, u64)| {
        let mine = results.findings.kinds.iter().filter(|it| it.kind.category() == *category);
        let ways = Origin::ALL
            .map(|way| mine.clone().map(|it| it.origin(way)).fold(0, u64::saturating_add));
        (ctx.look.category(*category), ways)
    };
    let rows: Vec<_> = ctx.digest.ranked.iter().map(row).collect();
    ways_grid(ctx, ui, "word-category", &rows);
}

/// How they got it: one strip of five parts.
pub(super) fn origins(ctx: &ViewContext<'_>, ui: &mut Ui, face: &mut Face, of: &Filter) {
    let said = chips::said(ctx, of);
    if let Some(origin) = origin_strip(ctx, ui, (&ctx.digest.origins, &said), face) {
        ctx.outbox.show(Filter { origin: Some(origin), ..of.clone() });
    }
}

/// Over the years, or the days of a short span.
pub(super) fn years(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (face, at): (&mut Face, &mut usize),
    of: &Filter,
) {
    let course = &ctx.digest.course;
    if !course.says_something() {
        return;
    }
    let chart = TimeChart {
        topic: "screen-overview-years",
        summary: "screen-overview-years-summary",
        of: &chips::said(ctx, of),
        course,
        fill: ctx.look.tokens.color.accent.into(),
    };
    card(ctx.look, ui, |ui| {
        if let Some(bar) = chart.show(ctx, ui, face, at) {
            ctx.outbox.show(course.narrow(bar, of.clone()));
        }
    });
}
