//! The overview's charts: what it is about, how they got it, over the years.

use egui::Ui;

use crate::findings::Filter;
use crate::taxonomy::{Category, Origin};
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Bar, Bars, Chart, Face, MonthBars, Strip, StripPart, Table, card, empty};

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
        let title = ctx.text("screen-overview-about");
        let Some(largest) = bars.first() else {
            empty(look, ui, &ctx.text("screen-overview-nothing"), None);
            return;
        };
        let summary = look.said("screen-overview-about-summary", &largest.name, largest.count);
        let chart = Chart { title: &title, how: &summary, summary: &summary, face };
        let table = || Table {
            head: ["word-category", "word-records", "word-share"].map(|id| ctx.text(id)).into(),
            rows: bars
                .iter()
                .map(|bar| vec![bar.name.clone(), bar.number.clone(), bar.share.clone()])
                .collect(),
        };
        let most = largest.count.max(ranked.iter().map(|row| row.1).max().unwrap_or(0));
        let draw = |ui: &mut Ui| Bars { rows: &bars, most }.show(look, ui);
        let chosen = chart.show(look, ui, table, draw);
        if let Some((category, _)) = chosen.and_then(|at| ranked.get(at)) {
            ctx.outbox.go(Route::Category(*category));
        }
    });
}

/// How they got it: one strip of five parts.
pub(super) fn origins(ctx: &ViewContext<'_>, ui: &mut Ui, face: &mut Face) {
    let look = ctx.look;
    let counts = ctx.digest.origins;
    let whole = counts.iter().copied().fold(0, u64::saturating_add);
    let part = |(origin, count): (Origin, u64)| StripPart {
        icon: Icon::of_origin(origin),
        fill: look.tokens.origin(origin),
        name: look.origin(origin),
        count,
        number: format!("{} · {}", look.number(count), look.share(count, whole)),
    };
    let parts: Vec<_> = Origin::ALL.into_iter().zip(counts).map(part).collect();
    let title = ctx.text("screen-overview-origins");
    let how = ctx.text("screen-overview-origins-how");
    let chart = Chart { title: &title, how: &how, summary: &how, face };
    let table = || Table {
        head: ["word-origin", "word-records"].map(|id| ctx.text(id)).into(),
        rows: parts.iter().map(|part| vec![part.name.clone(), part.number.clone()]).collect(),
    };
    let draw = |ui: &mut Ui| Strip { parts: &parts }.show(look, ui);
    let chosen = chart.show(look, ui, table, draw);
    if let Some(origin) = chosen.and_then(|at| Origin::ALL.get(at)) {
        ctx.outbox.show(Filter { origin: Some(*origin), ..Filter::default() });
    }
}

/// Years from which on a bar is a year and not a month.
const MONTHS_MAX: usize = 72;

/// Over the years: a bar for each month, or each year of a long span.
pub(super) fn years(ctx: &ViewContext<'_>, ui: &mut Ui, face: &mut Face, at: &mut usize) {
    let look = ctx.look;
    let months = &ctx.digest.months;
    if months.counts.is_empty() {
        return;
    }
    let by_year = months.counts.len() > MONTHS_MAX;
    let (first, counts) =
        if by_year { months.years() } else { (months.first, months.counts.clone()) };
    let number = |at: usize| first.saturating_add(i32::try_from(at).unwrap_or(i32::MAX));
    let name = |at: usize| {
        if by_year { number(at).to_string() } else { look.month(number(at)) }
    };
    let tick = |at: usize| {
        let month = number(at);
        if by_year {
            Some(month.to_string())
        } else {
            (at == 0 || month.rem_euclid(12) == 0).then(|| month.div_euclid(12).to_string())
        }
    };
    card(look, ui, |ui| {
        let title = ctx.text("screen-overview-years");
        let most = (0..counts.len()).max_by_key(|at| counts.get(*at)).unwrap_or(0);
        let count = counts.get(most).copied().unwrap_or(0);
        let summary = look.said("screen-overview-years-summary", &name(most), count);
        let chart = Chart { title: &title, how: &summary, summary: &summary, face };
        let table = || Table {
            head: ["word-when", "word-records"].map(|id| ctx.text(id)).into(),
            rows: (0..counts.len())
                .map(|at| vec![name(at), look.number(counts.get(at).copied().unwrap_or(0))])
                .collect(),
        };
        let fill = look.tokens.color.accent.into();
        let bars = MonthBars { counts: &counts, name: &name, tick: &tick, summary: &summary, fill };
        let chosen = chart.show(look, ui, table, |ui| bars.show(look, ui, at));
        if let Some(chosen) = chosen {
            let month = number(chosen);
            let months = if by_year { (month * 12, month * 12 + 11) } else { (month, month) };
            ctx.outbox.show(Filter { months: Some(months), ..Filter::default() });
        }
    });
}
