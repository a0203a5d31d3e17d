//! One day: its twenty-four hours, what its records are about, and the way to them.

use std::cell::Cell;

use egui::{Color32, RichText, TextStyle, Ui};

use super::charts::{clock, highest};
use super::on_sheet;
use super::overview::{about_bars, category_bars};
use crate::findings::{Filter, Tally};
use crate::i18n::Arg;
use crate::taxonomy::Category;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::views::records::{chips, dates};
use crate::ui::widgets::{
    Button, Chart, Face, MonthBars, Table, balanced, card, card_title, empty, go_on, page,
    screen_title, value,
};

/// Hours of a day.
const HOURS: u8 = 24;

/// One day.
pub struct Day {
    /// Days since 1970-01-01.
    number: i32,
    face: Face,
    about: Face,
    at: usize,
    /// The year or month in which a day is being picked, while it is.
    picking: Option<Filter>,
}

impl Day {
    /// The screen of a day.
    pub fn open(day: i32) -> Self {
        let (face, about) = (Face::default(), Face::default());
        Self { number: day, face, about, at: 0, picking: None }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let filter = self.filter();
        let asked = ctx.answers.tally(&filter);
        if matches!(asked, Asked::Unasked) {
            ctx.outbox.send(Command::Need(Need::Tally(filter.clone())));
        }
        page(look, ui, "day", |ui| {
            screen_title(ui, &self.title(ctx));
            chips::stays(ctx, ui, "narrowed-stays-day");
            self.leaf(ctx, ui);
            value(look, ui, asked, |ui, tally| {
                if tally.records == 0 {
                    card(look, ui, |ui| self.nothing(ctx, ui));
                    return;
                }
                balanced(ui, look.counted("screen-records-count", tally.records));
                card(look, ui, |ui| {
                    self.hours(ctx, ui, tally, &filter);
                    without_hours(ctx, ui, tally, &filter);
                });
                card(look, ui, |ui| self.about(ctx, ui, tally, &filter));
            });
        });
    }

    fn filter(&self) -> Filter {
        Filter { days: Some((self.number, self.number)), ..Filter::default() }
    }

    /// Nothing on this day, and the way to one that has something.
    fn nothing(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let days = ctx.results.map_or(&[][..], |it| &it.findings.days).iter().map(|it| it.day);
        let nearest = days.min_by_key(|day| day.abs_diff(self.number));
        let way = nearest.map_or_else(
            || ctx.title(&Route::Times),
            |day| {
                let day = look.texts.day(day);
                look.texts.with("screen-day-nearest", &[("day", Arg::Text(&day))])
            },
        );
        if empty(look, ui, &ctx.text("screen-day-none"), Some(&way)) {
            ctx.outbox.go(nearest.map_or(Route::Times, Route::Day));
        }
    }

    fn title(&self, ctx: &ViewContext<'_>) -> String {
        let weekday = u8::try_from((i64::from(self.number) + 3).rem_euclid(7)).unwrap_or(0);
        let (weekday, day) = (ctx.look.texts.weekday(weekday), ctx.look.texts.day(self.number));
        let args = [("weekday", Arg::Text(&weekday)), ("day", Arg::Text(&day))];
        ctx.look.texts.with("screen-day-title", &args)
    }

    /// The ways to other days.
    fn leaf(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        ui.horizontal_wrapped(|ui| {
            let ways = [
                ("screen-day-before", Icon::ChevronLeft, self.number.saturating_sub(1)),
                ("screen-day-after", Icon::ChevronRight, self.number.saturating_add(1)),
            ];
            // Beyond the first and the last day of the export there is nothing to see.
            let span = ctx.results.and_then(|it| it.findings.totals.span_days);
            let inside = |day: i32| span.is_none_or(|(first, last)| (first..=last).contains(&day));
            for (id, icon, day) in ways {
                let word = look.text(id);
                let button = |ui: &mut Ui| Button::quiet(&word).arrow(icon).show(look, ui);
                if ui.add_enabled_ui(inside(day), button).inner.clicked() {
                    ctx.outbox.go(Route::Day(day));
                }
            }
            let open = self.picking.is_some();
            let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
            let word = ctx.text("screen-day-pick");
            if Button::quiet(&word).icon(icon).chosen(open).show(look, ui).clicked() {
                self.picking = (!open).then(|| self.filter());
            }
        });
        self.pick(ctx, ui);
    }

    /// Years, months and days, one of which opens.
    fn pick(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let Some(picking) = &mut self.picking else { return };
        let Some(findings) = ctx.results.map(|it| &it.findings) else { return };
        let picked = Cell::new(None);
        card(ctx.look, ui, |ui| {
            dates(ctx, ui, (findings, picking), &|filter| picked.set(Some(filter)));
        });
        match picked.take() {
            Some(Filter { days: Some((day, _)), .. }) => ctx.outbox.go(Route::Day(day)),
            // Of a year or a month its days are to be seen; what has no date has none.
            Some(filter) if !filter.undated => *picking = filter,
            _ => {}
        }
    }

    fn hours(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, tally: &Tally, filter: &Filter) {
        let look = ctx.look;
        let counts = hours_of_day(tally);
        if counts.iter().all(|it| *it == 0) {
            card_title(ui, &ctx.text("screen-day-hours"));
            balanced(ui, ctx.text("screen-times-nothing"));
            return;
        }
        let most = (0..usize::from(HOURS)).rev().max_by_key(|at| counts.get(*at)).unwrap_or(0);
        let count = counts.get(most).copied().unwrap_or(0);
        let hour = |at: usize| look.texts.hour(u8::try_from(at).unwrap_or(0));
        let below = |at: usize| at.is_multiple_of(3).then(|| hour(at));
        let topic = ctx.text("screen-day-hours");
        let title = highest(ctx, &counts, &hour);
        let summary = look.said("screen-overview-years-summary", &hour(most), count);
        let how = ctx.text("chart-by-hour");
        let (named, day) = (clock(ctx), self.title(ctx));
        let face = &mut self.face;
        let chart = Chart { topic: &topic, title: &title, how: &how, summary: &summary, face };
        let table = || Table {
            head: ["word-when", "word-records"].map(|id| ctx.text(id)).into(),
            rows: (0..usize::from(HOURS))
                .map(|at| vec![hour(at), look.number(counts.get(at).copied().unwrap_or(0))])
                .collect(),
        };
        let fill = look.tokens.color.accent.into();
        let bars =
            MonthBars { counts: &counts, name: &hour, tick: &below, summary: &summary, fill };
        let at = &mut self.at;
        let chosen =
            on_sheet::show(ctx, ui, (chart, &[&day, &named]), table, |ui| bars.show(look, ui, at));
        if !named.is_empty() {
            let quiet = Color32::from(look.tokens.color.quiet);
            balanced(ui, RichText::new(named).text_style(TextStyle::Small).color(quiet));
        }
        if let Some((first, last)) = chosen {
            let weekday = (i64::from(self.number) + 3).rem_euclid(7);
            let hour = |hour: usize| weekday * i64::from(HOURS) + i64::try_from(hour).unwrap_or(0);
            let hours = (first..=last).filter_map(|it| u8::try_from(hour(it)).ok());
            let week_hours = hours.collect();
            ctx.outbox.show(Filter { week_hours, ..filter.clone() });
        }
    }

    fn about(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, tally: &Tally, filter: &Filter) {
        let look = ctx.look;
        let rows = categories(tally);
        let mut bars = category_bars(ctx, rows.iter());
        for bar in &mut bars {
            bar.share = look.share(bar.count, tally.records);
        }
        let day = self.title(ctx);
        let chosen = about_bars(ctx, ui, (&bars, &day), &mut self.about);
        if let Some((category, _)) = chosen.and_then(|at| rows.get(at)) {
            ctx.outbox.show(Filter { kinds: category.kinds().collect(), ..filter.clone() });
        }
        let all = look.counted("screen-category-all", tally.records);
        if go_on(look, ui, &all).clicked() {
            ctx.outbox.go(Route::Records(RecordsOf::from(filter.clone())));
        }
    }
}

/// The records of a day that are of no hour of it.
fn without_hours(ctx: &ViewContext<'_>, ui: &mut Ui, tally: &Tally, filter: &Filter) {
    if tally.day_only == 0 {
        return;
    }
    let look = ctx.look;
    if go_on(look, ui, &look.counted("day-without-time", tally.day_only)).clicked() {
        ctx.outbox.show(Filter { day_only: true, ..filter.clone() });
    }
}

/// A day's hours over all kinds: on one day each hour of the week is one of them.
fn hours_of_day(tally: &Tally) -> Vec<u64> {
    let mut counts = vec![0_u64; usize::from(HOURS)];
    for grid in &tally.hours {
        for (at, count) in grid.counts.iter().enumerate() {
            if let Some(slot) = counts.get_mut(at % usize::from(HOURS)) {
                *slot = slot.saturating_add(*count);
            }
        }
    }
    counts
}

/// The categories of a day's records, most records first.
pub(super) fn categories(tally: &Tally) -> Vec<(Category, u64)> {
    let mut rows: Vec<(Category, u64)> = Vec::new();
    for of_kind in &tally.kinds {
        let category = of_kind.kind.category();
        match rows.iter_mut().find(|row| row.0 == category) {
            Some(row) => row.1 += of_kind.records,
            None => rows.push((category, of_kind.records)),
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.1));
    rows
}
