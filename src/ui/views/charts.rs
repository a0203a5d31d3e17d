//! Charts that several screens show: over time, and by the way records came.

use egui::{Color32, Ui};

use super::on_sheet;
use crate::i18n::{Arg, in_a_row};
use crate::taxonomy::Origin;
use crate::ui::context::ViewContext;
use crate::ui::course::{Course, Step};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Chart, Face, MonthBars, Strip, StripPart, Table, card, card_title, data_table,
};

/// Months of which each has its name.
const FEW_MONTHS: usize = 18;
/// The last month, from 0, of which a first year has its number.
const LAST_FIRST_MONTH: i64 = 8;
/// Days up to which each has its date below it.
const FEW_DAYS: usize = 8;

/// Short words for the five ways, in the order of [`Origin::ALL`], where they head a column.
const WAYS: [&str; 5] =
    ["grid-told", "grid-recorded", "grid-worked-out", "grid-others", "grid-notes"];

/// A strip of the five ways of these records; the one that was chosen. `of` says which they are.
pub(super) fn origin_strip(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (counts, of): (&[u64; 5], &str),
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
    let most = counts.iter().copied().max().unwrap_or(0);
    let share = look.share(most, whole);
    let first: Vec<Origin> = Origin::ALL
        .into_iter()
        .zip(counts)
        .filter_map(|(origin, count)| (*count == most).then_some(origin))
        .collect();
    let title = match first.as_slice() {
        [origin] => mostly(ctx, &look.origin(*origin), &share),
        several => {
            let names: Vec<String> = several.iter().map(|it| look.origin(*it)).collect();
            let names = names.join(" · ");
            let args = [("name", Arg::Text(&names)), ("share", Arg::Text(&share))];
            look.texts.with("chart-each", &args)
        }
    };
    let chart = Chart { topic: &topic, title: &title, how: &how, summary: &how, face };
    let table = || Table {
        head: ["word-origin", "word-records"].map(|id| ctx.text(id)).into(),
        rows: parts.iter().map(|part| vec![part.name.clone(), part.number.clone()]).collect(),
    };
    let draw = |ui: &mut Ui| Strip { parts: &parts }.show(look, ui);
    let chosen = on_sheet::show(ctx, ui, (chart, &[of]), table, draw)?;
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

/// Highest bars that a title names, where several are as high.
const HIGHEST_MAX: usize = 3;

/// A title that says which bars are the highest; only what it is about where these are many.
pub(super) fn highest(
    ctx: &ViewContext<'_>,
    counts: &[u64],
    name: &dyn Fn(usize) -> String,
) -> String {
    let most = counts.iter().max();
    let equal = counts.iter().enumerate().filter(|it| Some(it.1) == most).map(|it| it.0);
    let names: Vec<String> = equal.take(HIGHEST_MAX + 1).map(name).collect();
    if names.len() > HIGHEST_MAX {
        return ctx.text("chart-evenly");
    }
    let names = ctx.look.texts.list(&names);
    ctx.look.texts.with("chart-most", &[("name", Arg::Text(&names))])
}

/// Counts over time, in bars.
pub(super) struct TimeChart<'a> {
    /// The text that says what it is about.
    pub(super) topic: &'a str,
    /// The text of its summary, with the highest bar's `name` and `count`.
    pub(super) summary: &'a str,
    /// Which records these are, for the sheet it may be saved on; empty for all.
    pub(super) of: &'a str,
    /// What it shows.
    pub(super) course: &'a Course,
    /// The colour of the bars.
    pub(super) fill: Color32,
}

impl TimeChart<'_> {
    /// Draws it; the bars that were chosen, the first and the last.
    pub(super) fn show(
        &self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        face: &mut Face,
        at: &mut usize,
    ) -> Option<(usize, usize)> {
        let look = ctx.look;
        let counts = &self.course.counts;
        let name = |at: usize| name(ctx, self.course, at);
        let below = |at: usize| below(ctx, self.course, at);
        let topic = ctx.text(match self.course.step {
            Step::Hour => "screen-day-hours",
            Step::Day => "chart-over-days",
            Step::Month => self.topic,
            Step::Year => "chart-over-years",
        });
        let most = (0..counts.len()).max_by_key(|at| counts.get(*at)).unwrap_or(0);
        let count = counts.get(most).copied().unwrap_or(0);
        let summary = look.said(self.summary, &name(most), count);
        let title = highest(ctx, counts, &name);
        let how = ctx.text(match self.course.step {
            Step::Hour => "chart-by-hour",
            Step::Day => "chart-by-day",
            Step::Month => "chart-by-month",
            Step::Year => "chart-by-year",
        });
        let how = in_a_row(&how, &ctx.text("chart-brush"));
        let chart = Chart { topic: &topic, title: &title, how: &how, summary: &summary, face };
        let table = || Table {
            head: ["word-when", "word-records"].map(|id| ctx.text(id)).into(),
            rows: (0..counts.len())
                .map(|at| vec![name(at), look.number(counts.get(at).copied().unwrap_or(0))])
                .collect(),
        };
        let bars =
            MonthBars { counts, name: &name, tick: &below, summary: &summary, fill: self.fill };
        let notes = [self.of, &clock(ctx)];
        on_sheet::show(ctx, ui, (chart, &notes), table, |ui| bars.show(look, ui, at))
    }
}

/// Which clock times are told on.
pub(super) fn clock(ctx: &ViewContext<'_>) -> String {
    let Some(results) = ctx.results else { return String::new() };
    let zone = ctx.look.texts.zone(&results.findings.zone);
    ctx.look.texts.with("screen-times-clock", &[("zone", Arg::Text(&zone))])
}

/// What a bar is called.
fn name(ctx: &ViewContext<'_>, course: &Course, at: usize) -> String {
    let texts = ctx.look.texts;
    let number = course.number(at);
    let small = i32::try_from(number).unwrap_or(0);
    match course.step {
        Step::Year => texts.year(number),
        Step::Month => texts.month(small),
        Step::Day => texts.day(small),
        Step::Hour => {
            let day = texts.day(i32::try_from(number.div_euclid(24)).unwrap_or(0));
            let hour = texts.hour(u8::try_from(number.rem_euclid(24)).unwrap_or(0));
            texts.with(
                "screen-records-when",
                &[("date", Arg::Text(&day)), ("time", Arg::Text(&hour))],
            )
        }
    }
}

/// What stands below the bar of a month: of a few months each by its name, else each year.
fn below_month(
    ctx: &ViewContext<'_>,
    course: &Course,
    (at, number): (usize, i64),
) -> Option<String> {
    let month = number.rem_euclid(12);
    let year = || number.div_euclid(12).to_string();
    if course.counts.len() > FEW_MONTHS {
        // A first year of a few months would leave no room for the next.
        let first = at == 0 && month <= LAST_FIRST_MONTH;
        return (first || month == 0).then(year);
    }
    if at == 0 || month == 0 {
        return Some(ctx.look.texts.month(i32::try_from(number).unwrap_or(0)));
    }
    u32::try_from(month + 1).ok().map(|it| ctx.look.texts.month_name(it))
}

/// What stands below a bar, for those that have something.
fn below(ctx: &ViewContext<'_>, course: &Course, at: usize) -> Option<String> {
    let texts = ctx.look.texts;
    let number = course.number(at);
    match course.step {
        Step::Year => Some(number.to_string()),
        Step::Month => below_month(ctx, course, (at, number)),
        Step::Day => {
            // Mondays, and the first day.
            let monday = (number + 3).rem_euclid(7) == 0;
            let few = course.counts.len() <= FEW_DAYS;
            (at == 0 || monday || few).then(|| texts.day(i32::try_from(number).unwrap_or(0)))
        }
        Step::Hour => {
            let hour = u8::try_from(number.rem_euclid(24)).unwrap_or(0);
            (at == 0 || hour % 3 == 0).then(|| texts.hour(hour))
        }
    }
}
