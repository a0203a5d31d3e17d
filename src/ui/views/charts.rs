//! Charts that several screens show: over time, and by the way records came.

use egui::{Color32, Ui};

use crate::i18n::Arg;
use crate::taxonomy::Origin;
use crate::ui::context::ViewContext;
use crate::ui::digest::Months;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Chart, Face, MonthBars, Strip, StripPart, Table, card, card_title, data_table,
};

/// Months from which on a bar is a year.
const MONTHS_MAX: usize = 72;

/// Short words for the five ways, in the order of [`Origin::ALL`], where they head a column.
const WAYS: [&str; 5] =
    ["grid-told", "grid-recorded", "grid-worked-out", "grid-others", "grid-notes"];

/// A strip of the five ways; the one that was chosen.
pub(super) fn origin_strip(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    counts: &[u64; 5],
    face: &mut Face,
) -> Option<Origin> {
    let look = ctx.look;
    let whole = counts.iter().copied().fold(0, u64::saturating_add);
    let part = |(origin, count): (Origin, &u64)| StripPart {
        icon: Icon::of_origin(origin),
        fill: look.tokens.origin(origin),
        name: look.origin(origin),
        count: *count,
        number: format!("{} · {}", look.number(*count), look.share(*count, whole)),
    };
    let parts: Vec<_> = Origin::ALL.into_iter().zip(counts).map(part).collect();
    let topic = ctx.text("screen-overview-origins");
    let how = ctx.text("screen-overview-origins-how");
    let most = Origin::ALL.into_iter().zip(counts).max_by_key(|row| row.1);
    let title = most.map_or_else(String::new, |(origin, count)| {
        mostly(ctx, &look.origin(origin), &look.share(*count, whole))
    });
    let chart = Chart { topic: &topic, title: &title, how: &how, summary: &how, face };
    let table = || Table {
        head: ["word-origin", "word-records"].map(|id| ctx.text(id)).into(),
        rows: parts.iter().map(|part| vec![part.name.clone(), part.number.clone()]).collect(),
    };
    let draw = |ui: &mut Ui| Strip { parts: &parts }.show(look, ui);
    let chosen = chart.show(look, ui, table, draw)?;
    Origin::ALL.get(chosen).copied()
}

/// Things by the five ways their records came, in numbers.
pub(super) fn ways_grid(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    what: &str,
    rows: &[(String, [u64; 5])],
) {
    let look = ctx.look;
    let title = ctx.text("grid-title");
    let cells = |(name, counts): &(String, [u64; 5])| {
        let numbers = counts.iter().map(|count| look.number(*count));
        std::iter::once(name.clone()).chain(numbers).collect()
    };
    let head = std::iter::once(what).chain(WAYS).map(|id| ctx.text(id)).collect();
    let table = Table { head, rows: rows.iter().map(cells).collect() };
    card(look, ui, |ui| {
        card_title(ui, &title);
        data_table(look, ui, &title, &table);
    });
}

/// A title that says what most of something is.
pub(super) fn mostly(ctx: &ViewContext<'_>, name: &str, share: &str) -> String {
    let args = [("name", Arg::Text(name)), ("share", Arg::Text(share))];
    ctx.look.texts.with("chart-mostly", &args)
}

/// A bar for each month, or each year of a long span.
pub(super) struct MonthChart<'a> {
    /// The text that says what it is about.
    pub(super) topic: &'a str,
    /// The text of its summary, with the highest bar's `name` and `count`.
    pub(super) summary: &'a str,
    /// What it shows.
    pub(super) months: &'a Months,
    /// The colour of the bars.
    pub(super) fill: Color32,
}

impl MonthChart<'_> {
    /// Whether there is more than one bar.
    pub(super) fn says_something(months: &Months) -> bool {
        months.counts.len() > 1
    }

    /// Draws it; the first and last month of the bar that was chosen. A single month says nothing
    /// as a chart: nothing is drawn, see [`Self::says_something`].
    pub(super) fn show(
        &self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        face: &mut Face,
        at: &mut usize,
    ) -> Option<(i32, i32)> {
        let look = ctx.look;
        let by_year = self.months.counts.len() > MONTHS_MAX;
        let (first, counts) = if by_year {
            self.months.years()
        } else {
            (self.months.first, self.months.counts.clone())
        };
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
        let topic = ctx.text(self.topic);
        let most = (0..counts.len()).max_by_key(|at| counts.get(*at)).unwrap_or(0);
        let count = counts.get(most).copied().unwrap_or(0);
        let summary = look.said(self.summary, &name(most), count);
        let title = look.texts.with("chart-most", &[("name", Arg::Text(&name(most)))]);
        let how = ctx.text(if by_year { "chart-by-year" } else { "chart-by-month" });
        let chart = Chart { topic: &topic, title: &title, how: &how, summary: &summary, face };
        let table = || Table {
            head: ["word-when", "word-records"].map(|id| ctx.text(id)).into(),
            rows: (0..counts.len())
                .map(|at| vec![name(at), look.number(counts.get(at).copied().unwrap_or(0))])
                .collect(),
        };
        let bars = MonthBars {
            counts: &counts,
            name: &name,
            tick: &tick,
            summary: &summary,
            fill: self.fill,
        };
        let chosen = chart.show(look, ui, table, |ui| bars.show(look, ui, at))?;
        let chosen = number(chosen);
        let first_month = chosen.saturating_mul(12);
        Some(if by_year { (first_month, first_month.saturating_add(11)) } else { (chosen, chosen) })
    }
}
