//! S7: hours of the week, months and quiet times.

use egui::{Color32, RichText, TextStyle, Ui};

use super::charts::{self, TimeChart};
use super::closer::Closer;
use super::on_sheet;
use super::records::chips;
use crate::findings::{Filter, Findings, Gap, Tally};
use crate::i18n::Arg;
use crate::settings::{WeekStart, ZoneChoice};
use crate::taxonomy::{Category, Kind};
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, Route, Setting};
use crate::ui::context::ViewContext;
use crate::ui::course::Course;
use crate::ui::digest::hours;
use crate::ui::widgets::{
    Button, Chart, Face, Heat, Table, balanced, card, card_title, empty, go_on, lead, page,
    screen_title, value,
};

/// Quiet times shown.
const GAPS_MAX: usize = 12;

/// Kinds that stand on a map.
const PLACED: [Kind; 6] = [
    Kind::LocationExact,
    Kind::LocationVisits,
    Kind::LocationRoutes,
    Kind::LocationSaved,
    Kind::LocationAround,
    Kind::ContentPhotoFacts,
];

/// The clocks offered.
const ZONES: [(ZoneChoice, &str); 3] = [
    (ZoneChoice::Export, "screen-settings-zone-export"),
    (ZoneChoice::Local, "screen-settings-zone-local"),
    (ZoneChoice::Utc, "screen-settings-zone-utc"),
];

/// Hours, days and months.
#[derive(Default)]
pub struct Times {
    /// Of which records; of all for the empty filter.
    of: Filter,
    category: Option<Category>,
    hours: Vec<u64>,
    /// Records, with a time of day or without.
    records: u64,
    course: Course,
    /// What the numbers are of: a revision and a category.
    made_of: Option<(u64, Option<Category>)>,
    hours_face: Face,
    hours_at: usize,
    months_face: Face,
    months_at: usize,
    closer: Closer,
}

impl Times {
    /// Of the records that a filter chooses.
    pub fn of(filter: Filter) -> Self {
        Self { of: filter, ..Self::default() }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "times", |ui| {
            screen_title(ui, &ctx.title(&times_of(self.of.clone())));
            let Some(findings) = ctx.results.map(|results| &results.findings) else {
                empty(look, ui, &ctx.text("screen-overview-nothing"), None);
                return;
            };
            let all = self.of == Filter::default();
            lead(look, ui, &ctx.text(if all { "screen-times-lead" } else { "closer-lead" }));
            if all {
                self.pick(ctx, ui);
                self.prepare(ctx, findings);
            } else {
                chips::show(ctx, ui, &self.of, &|filter| ctx.outbox.go(times_of(filter)));
                if !self.prepare_filtered(ctx, ui) {
                    return;
                }
            }
            card(look, ui, |ui| self.week(ctx, ui));
            if self.course.says_something() {
                card(look, ui, |ui| self.over_months(ctx, ui));
            }
            if let Some(tally) = ctx.answers.tally(&self.of).value().filter(|_| !all) {
                self.closer.ui(ctx, ui, &self.of, tally);
            }
            self.onward(ctx, ui, findings);
            if all && self.category.is_none() {
                card(look, ui, |ui| gaps(ctx, ui, &findings.gaps));
            }
            if all {
                undated(ctx, ui, findings);
            }
        });
    }

    /// The way to the records themselves, and to one day.
    fn onward(&self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        let look = ctx.look;
        ui.horizontal_wrapped(|ui| {
            if go_on(look, ui, &ctx.text("times-records")).clicked() {
                ctx.outbox.show(self.filter());
            }
            let tally = ctx.answers.tally(&self.of).value();
            let placed = |tally: &Tally| tally.kinds.iter().any(|it| PLACED.contains(&it.kind));
            if tally.is_some_and(|it| placed(it)) {
                ui.add_space(look.tokens.space.m);
                if go_on(look, ui, &ctx.text("category-map")).clicked() {
                    ctx.outbox.go(Route::Map(self.of.clone()));
                }
            }
            ui.add_space(look.tokens.space.m);
            let last = self.of.days.map(|days| days.1).or_else(|| {
                let days = findings.totals.last?.secs.div_euclid(86_400);
                i32::try_from(days).ok()
            });
            if let Some(day) = last
                && go_on(look, ui, &ctx.text("times-day")).clicked()
            {
                ctx.outbox.go(Route::Day(day));
            }
        });
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, findings: &Findings) {
        let of = Some((ctx.revision, self.category));
        if self.made_of == of {
            return;
        }
        self.made_of = of;
        let category = self.category;
        let wanted = |kind: Kind| category.is_none_or(|it| kind.category() == it);
        self.hours = hours(findings, wanted);
        let kinds = findings.kinds.iter().filter(|it| wanted(it.kind));
        self.records = kinds.map(|it| it.records).fold(0, u64::saturating_add);
        self.course = Course::of(findings, wanted);
    }

    /// The same from counts that are asked for; whether they are here.
    fn prepare_filtered(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) -> bool {
        let asked = ctx.answers.tally(&self.of);
        if matches!(asked, Asked::Unasked) {
            self.made_of = None;
            ctx.outbox.send(Command::Need(Need::Tally(self.of.clone())));
        }
        let mut here = false;
        value(ctx.look, ui, asked, |_, tally| {
            here = true;
            if self.made_of.is_none_or(|it| it.0 != ctx.revision) {
                self.made_of = Some((ctx.revision, None));
                (self.hours, self.records) = (tally.week(), tally.records);
                self.course = Course::of_tally(tally);
            }
        });
        here
    }

    fn filter(&self) -> Filter {
        let kinds = self.category.map(|it| it.kinds().collect());
        Filter { kinds: kinds.unwrap_or_else(|| self.of.kinds.clone()), ..self.of.clone() }
    }

    /// Which records these are, in words; nothing for all.
    fn said(&self, ctx: &ViewContext<'_>) -> String {
        let category = self.category.map(|it| ctx.look.category(it));
        category.unwrap_or_else(|| chips::said(ctx, &self.of))
    }

    fn pick(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        ui.horizontal_wrapped(|ui| {
            balanced(ui, quiet(ctx, &ctx.text("screen-times-pick")));
            let all = ctx.text("screen-times-all");
            let none = self.category.is_none();
            if Button::quiet(&all).chosen(none).show(look, ui).clicked() {
                self.category = None;
            }
            for (category, _) in &ctx.digest.ranked {
                let word = look.category_short(*category);
                let on = self.category == Some(*category);
                if Button::quiet(&word).chosen(on).show(look, ui).clicked() {
                    self.category = Some(*category);
                }
            }
        });
    }

    fn week(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let most = (0_u8..168).rev().max_by_key(|at| self.hours.get(usize::from(*at)));
        let most = most.unwrap_or(0);
        let count = self.hours.get(usize::from(most)).copied().unwrap_or(0);
        if count == 0 {
            card_title(ui, &ctx.text("screen-times-hours-none"));
            empty(look, ui, &ctx.text("screen-times-nothing"), None);
            return;
        }
        let (day, hour) = (look.texts.weekday(most / 24), look.texts.hour(most % 24));
        let args =
            [("day", Arg::Text(&day)), ("hour", Arg::Text(&hour)), ("count", Arg::Count(count))];
        let title = look.texts.with("screen-times-hours", &args);
        let summary = look.texts.with("screen-times-hours-summary", &args);
        let how = ctx.text("screen-times-hours-how");
        let start = first_day(ctx);
        let day_at = |row: usize| (row + start) % 7;
        let day_name =
            |row: usize| look.texts.weekday_short(u8::try_from(day_at(row)).unwrap_or(0));
        let days: Vec<String> = (0..7).map(day_name).collect();
        // The rows stand as weeks begin for the person.
        let shown = |at: usize| day_at(at / 24) * 24 + at % 24;
        let counts: Vec<u64> =
            (0..168).map(|at| self.hours.get(shown(at)).copied().unwrap_or(0)).collect();
        let of = self.said(ctx);
        let (counts, face) = (&counts, &mut self.hours_face);
        let topic = ctx.text("screen-times-hours-none");
        let chart = Chart { topic: &topic, title: &title, how: &how, summary: &summary, face };
        let table = || week_table(ctx, counts, &days);
        let heat = Heat { counts, days: &days, summary: &summary };
        let at = &mut self.hours_at;
        let notes = [of.as_str(), &charts::clock(ctx)];
        let chosen = on_sheet::show(ctx, ui, (chart, &notes), table, |ui| heat.show(look, ui, at));
        clock(ctx, ui);
        let timed = self.hours.iter().copied().fold(0, u64::saturating_add);
        if let Some(said) = look.texts.timed_of(timed, self.records) {
            balanced(ui, quiet(ctx, &said).text_style(TextStyle::Small));
        }
        if let Some(hour) = chosen.and_then(|at| u8::try_from(shown(at)).ok()) {
            ctx.outbox.go(times_of(Filter { week_hours: vec![hour], ..self.filter() }));
        }
    }

    fn over_months(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let tokens = ctx.look.tokens;
        let fill = self.category.map_or_else(
            || Color32::from(tokens.color.accent),
            |category| tokens.category(category).fill.into(),
        );
        let of = self.said(ctx);
        let chart = TimeChart {
            topic: "screen-times-months",
            summary: "screen-times-months-summary",
            of: &of,
            course: &self.course,
            fill,
        };
        let chosen = chart.show(ctx, ui, &mut self.months_face, &mut self.months_at);
        balanced(ui, quiet(ctx, &charts::clock(ctx)).text_style(TextStyle::Small));
        if let Some(bar) = chosen {
            ctx.outbox.go(times_of(self.course.narrow(bar, self.filter())));
        }
    }
}

/// The screen of the times of these records.
fn times_of(filter: Filter) -> Route {
    if filter == Filter::default() { Route::Times } else { Route::TimesOf(filter) }
}

/// The day that weeks begin with, Monday 0.
fn first_day(ctx: &ViewContext<'_>) -> usize {
    match ctx.settings.week_start {
        WeekStart::Monday => 0,
        WeekStart::Sunday => 6,
        WeekStart::Saturday => 5,
    }
}

/// Hours down, days across.
fn week_table(ctx: &ViewContext<'_>, counts: &[u64], days: &[String]) -> Table {
    let head = std::iter::once(ctx.text("screen-times-hour")).chain(days.iter().cloned());
    let cell = |day: usize, hour: u8| {
        let count = counts.get(day * 24 + usize::from(hour)).copied().unwrap_or(0);
        ctx.look.number(count)
    };
    let row = |hour: u8| {
        let name = std::iter::once(ctx.look.texts.hour(hour));
        name.chain((0..7).map(|day| cell(day, hour))).collect()
    };
    Table { head: head.collect(), rows: (0..24).map(row).collect() }
}

/// Which clock the chart is on, and the way to another.
fn clock(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let named = charts::clock(ctx);
    let named = quiet(ctx, &named).text_style(TextStyle::Small);
    // Beside the buttons its lines would be torn where there is little room.
    let wide = ui.available_width() >= 2.0 * look.tokens.size.card_min;
    if !wide {
        balanced(ui, named.clone());
    }
    ui.horizontal_wrapped(|ui| {
        if wide {
            balanced(ui, named);
        }
        for (zone, id) in ZONES {
            let on = ctx.settings.zone == zone;
            if Button::bare(&ctx.text(id)).chosen(on).show(look, ui).clicked() && !on {
                ctx.outbox.send(Command::Set(Setting::Zone(zone)));
            }
        }
    });
}

fn gaps(ctx: &ViewContext<'_>, ui: &mut Ui, gaps: &[Gap]) {
    let look = ctx.look;
    card_title(ui, &ctx.text("screen-times-gaps"));
    balanced(ui, quiet(ctx, &ctx.text("screen-times-gaps-how")).text_style(TextStyle::Small));
    if gaps.is_empty() {
        balanced(ui, ctx.text("screen-times-gaps-none"));
        return;
    }
    for gap in gaps.iter().take(GAPS_MAX) {
        let (first, last) = (look.texts.day(gap.first_day), look.texts.day(gap.last_day));
        let args = [("first", Arg::Text(&first)), ("last", Arg::Text(&last))];
        let said = look.texts.with("screen-times-gap", &args);
        let days = i64::from(gap.last_day) - i64::from(gap.first_day) + 1;
        let span = look.texts.span_secs(u64::try_from(days).unwrap_or(0).saturating_mul(86_400));
        balanced(ui, format!("{said} · {span}"));
    }
    if gaps.len() > GAPS_MAX {
        let more = look.counted("screen-times-gaps-more", (gaps.len() - GAPS_MAX) as u64);
        balanced(ui, quiet(ctx, &more));
    }
}

fn undated(ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
    let look = ctx.look;
    if findings.totals.undated == 0 {
        return;
    }
    card(look, ui, |ui| {
        balanced(ui, look.counted("state-no-dates", findings.totals.undated));
        if Button::quiet(&look.text("state-no-dates.do")).show(look, ui).clicked() {
            ctx.outbox.show(Filter { undated: true, ..Filter::default() });
        }
    });
}

fn quiet(ctx: &ViewContext<'_>, text: &str) -> RichText {
    RichText::new(text).color(Color32::from(ctx.look.tokens.color.quiet))
}
