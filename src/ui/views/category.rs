//! S4: one category: its kinds with their newest records, when, how, and what one can do.

use egui::{Color32, Label, RichText, Sense, TextStyle, Ui, vec2};

use super::charts::{TimeChart, origin_strip, ways_grid};
use super::nothing::nothing;
use super::on_sheet;
use super::overview::in_apps;
use super::records::{CHATS, Line, chips, want};
use crate::findings::{Filter, KindCount, Order, joined_days, kinds_of};
use crate::taxonomy::{Category, Kind, Origin};
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::ViewContext;
use crate::ui::course::Course;
use crate::ui::offers;
use crate::ui::theme::{Icon, display};
use crate::ui::widgets::{
    Bar, Button, Face, KindRow, badge, balanced, card, card_title, empty, go_on, lead, page,
    part_title, screen_title, strong_label, two_columns, value,
};

/// Newest records shown of an open kind.
const NEWEST_MAX: usize = 10;
/// Guesses named of an open kind.
const GUESSES_MAX: usize = 3;

/// One category.
pub struct CategoryView {
    category: Category,
    /// Of which records; of all for the empty filter.
    of: Filter,
    open: Vec<Kind>,
    all_apps: bool,
    course: Course,
    /// The revision that the course is of.
    course_of: Option<u64>,
    when: Face,
    when_at: usize,
    origins: Face,
    /// Where the bars of the kinds are to be saved, while that is asked.
    place: Option<String>,
}

impl CategoryView {
    /// The screen of a category; of the records that a filter chooses.
    pub fn open(category: Category, of: Filter) -> Self {
        Self {
            category,
            of,
            open: Vec::new(),
            all_apps: false,
            course: Course::default(),
            course_of: None,
            when: Face::default(),
            when_at: 0,
            origins: Face::default(),
            place: None,
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, self.category.code(), |ui| {
            self.name(ctx, ui);
            let Some(findings) = ctx.results.map(|results| &results.findings) else {
                empty(look, ui, &ctx.text("screen-overview-nothing"), None);
                return;
            };
            let category = self.category;
            if self.of == Filter::default() {
                self.prepare(ctx, || Course::of(findings, |kind| kind.category() == category));
                self.body(ctx, ui, &findings.kinds);
                return;
            }
            let go = |filter| ctx.outbox.go(Route::category_of(category, filter));
            chips::show(ctx, ui, &self.of, &go);
            let filter = self.whole();
            let asked = ctx.answers.tally(&filter);
            if matches!(asked, Asked::Unasked) {
                self.course_of = None;
                ctx.outbox.send(Command::Need(Need::Tally(filter)));
            }
            value(look, ui, asked, |ui, tally| {
                self.prepare(ctx, || Course::of_tally(tally));
                self.body(ctx, ui, &tally.kinds);
            });
        });
    }

    /// All records that it is about.
    fn whole(&self) -> Filter {
        Filter { kinds: self.category.kinds().collect(), ..self.of.clone() }
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, course: impl FnOnce() -> Course) {
        if self.course_of != Some(ctx.revision) {
            self.course_of = Some(ctx.revision);
            self.course = course();
        }
    }

    /// Below its name, all that is counted.
    fn body(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, kinds: &[KindCount]) {
        let mine = kinds.iter().filter(|it| it.kind.category() == self.category);
        let mut mine: Vec<&KindCount> = mine.filter(|it| it.records > 0).collect();
        mine.sort_by_key(|it| std::cmp::Reverse(it.records));
        counts(ctx, ui, &mine);
        let category = self.category;
        let width = Some(ctx.look.tokens.size.card_min);
        let main = |ui: &mut Ui| self.main(ctx, ui, &mine);
        two_columns(ctx.look, ui, width, main, |ui| side(ctx, ui, category));
        if !mine.is_empty() {
            self.charts(ctx, ui, &mine);
        }
    }

    fn name(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let tokens = look.tokens;
        ui.horizontal(|ui| {
            let side = tokens.size.icon + tokens.space.s;
            // As high as the name, so that it stands in its middle.
            let size = vec2(side, ui.text_style_height(&display()));
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            let colors = tokens.category(self.category);
            let fill = (colors.fill.into(), colors.on.into());
            badge(ui.painter(), look, Icon::of(self.category), rect.center(), fill);
            ui.add_space(tokens.space.xs);
            screen_title(ui, &look.category(self.category));
        });
        let kinds = ctx.results.map_or(&[][..], |it| &it.findings.kinds);
        let kinds = kinds_of(kinds, self.category);
        lead(look, ui, &look.texts.category_said(self.category, &kinds));
    }

    fn main(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, kinds: &[&KindCount]) {
        let look = ctx.look;
        if kinds.is_empty() {
            card(look, ui, |ui| self.nothing(ctx, ui));
            return;
        }
        let all = self.of == Filter::default();
        if all {
            super::apps::show(ctx, ui, self.category, &mut self.all_apps);
        }
        let whole = self.of_kinds(kinds);
        card(look, ui, |ui| {
            card_title(ui, &ctx.text("screen-category-kinds"));
            balanced(ui, small(ctx, &ctx.text("screen-category-kinds-how")));
            ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
            let most = kinds.iter().map(|it| it.records).max().unwrap_or(1);
            for kind in kinds {
                ui.push_id(kind.kind.code(), |ui| self.kind(ctx, ui, kind, most));
            }
            self.onward(ctx, ui, &whole, kinds);
            let bar = |it: &&KindCount| Bar::of_kind(look, it.kind, it.records, String::new());
            let bars = || kinds.iter().map(bar).collect::<Vec<_>>();
            on_sheet::button(ctx, ui, &mut self.place, (&look.category(self.category), &bars));
        });
    }

    /// All records of these kinds that it is about.
    fn of_kinds(&self, kinds: &[&KindCount]) -> Filter {
        Filter { kinds: kinds.iter().map(|it| it.kind).collect(), ..self.of.clone() }
    }

    /// When and how they came, as wide as the screen: beside the box there would be a hole.
    fn charts(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, kinds: &[&KindCount]) {
        let look = ctx.look;
        let whole = self.of_kinds(kinds);
        self.when(ctx, ui, &whole);
        let origins = Origin::ALL.map(|origin| kinds.iter().map(|it| it.origin(origin)).sum());
        let name = look.category(self.category);
        card(look, ui, |ui| {
            let chosen = origin_strip(ctx, ui, (&origins, &name), &mut self.origins);
            if let Some(origin) = chosen {
                ctx.outbox.show(Filter { origin: Some(origin), ..whole.clone() });
            }
        });
        if ctx.detail {
            let row = |it: &&KindCount| (look.kind(it.kind), Origin::ALL.map(|way| it.origin(way)));
            let rows: Vec<_> = kinds.iter().map(row).collect();
            ways_grid(ctx, ui, "screen-record-kind", &rows);
        }
    }

    /// Nothing of this category: in the whole export, or among these records.
    fn nothing(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let all = self.of == Filter::default();
        let text = if all { "state-nothing-in-category" } else { "narrowed-none-of-category" };
        nothing(ctx, ui, (text, all), Route::Category(self.category));
    }

    /// The ways to all of its records, and to the screen that shows them best.
    fn onward(&self, ctx: &ViewContext<'_>, ui: &mut Ui, whole: &Filter, kinds: &[&KindCount]) {
        let look = ctx.look;
        let Some(findings) = ctx.results.map(|it| &it.findings) else { return };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = look.tokens.space.l;
            if go_on(look, ui, &ctx.text("screen-category-every")).clicked() {
                ctx.outbox.show(whole.clone());
            }
            let dated = kinds.iter().any(|it| it.records > it.undated);
            let of = || self.of.clone();
            let (id, route, offered) = match self.category {
                Category::Location => ("category-map", Route::Map(of()), offers::map(findings)),
                Category::Device => {
                    ("category-sign-ins", Route::devices_of(of()), offers::devices(findings))
                }
                Category::Unsorted => ("sorting-see", Route::Sorting, true),
                _ => ("records-when", Route::TimesOf(whole.clone()), dated),
            };
            if offered && go_on(look, ui, &ctx.text(id)).clicked() {
                ctx.outbox.go(route);
            }
            let mut chats: Vec<Kind> = kinds.iter().map(|it| it.kind).collect();
            chats.retain(|it| CHATS.contains(it));
            if !chats.is_empty() && go_on(look, ui, &ctx.text("category-chats")).clicked() {
                // In the order of the file each chat stands together.
                let filter = Filter { kinds: chats, ..whole.clone() };
                ctx.outbox.go(Route::Records(RecordsOf { filter, order: Order::FileOrder }));
            }
        });
    }

    fn when(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, whole: &Filter) {
        if !self.course.says_something() {
            return;
        }
        let chart = TimeChart {
            topic: "screen-category-when",
            summary: "screen-category-when-summary",
            of: &ctx.look.category(self.category),
            course: &self.course,
            fill: ctx.look.tokens.category(self.category).fill.into(),
        };
        card(ctx.look, ui, |ui| {
            if let Some(bar) = chart.show(ctx, ui, &mut self.when, &mut self.when_at) {
                ctx.outbox.show(self.course.narrow(bar, whole.clone()));
            }
        });
    }

    fn kind(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, kind: &KindCount, most: u64) {
        let look = ctx.look;
        let open = self.open.contains(&kind.kind);
        let name = look.kind(kind.kind);
        let number = look.number(kind.records);
        let ways: Vec<Origin> = Origin::ALL.into_iter().filter(|it| kind.origin(*it) > 0).collect();
        let icons: Vec<(Icon, String)> =
            ways.iter().map(|it| (Icon::of_origin(*it), look.origin(*it))).collect();
        let mut said = vec![name.clone(), number.clone(), look.level(kind.level)];
        said.extend(ways.iter().map(|it| look.origin(*it)));
        let remarks = ctx.results.map_or(&[][..], |it| &it.insights.remarks);
        let row = KindRow {
            name: &name,
            say: &look.texts.kind_said(kind.kind, remarks),
            number: &number,
            share: kind.records as f32 / most.max(1) as f32,
            fill: look.tokens.category(self.category).fill.into(),
            level: kind.level,
            origins: &icons,
            said: &said.join(", "),
            open,
        };
        if row.show(look, ui).clicked() {
            if open {
                self.open.retain(|it| *it != kind.kind);
            } else {
                self.open.push(kind.kind);
            }
        }
        if open {
            newest(ctx, ui, kind, &self.of);
        }
    }
}

/// How many records there are in all, and their first and last day.
fn counts(ctx: &ViewContext<'_>, ui: &mut Ui, kinds: &[&KindCount]) {
    let look = ctx.look;
    let count = kinds.iter().map(|it| it.records).fold(0, u64::saturating_add);
    if count == 0 {
        return;
    }
    let mut said = look.counted("screen-records-count", count);
    if let Some(days) = joined_days(kinds.iter().map(|it| it.span_days)) {
        said.push_str(" · ");
        said.push_str(&look.texts.days(days));
    }
    strong_label(ui, &said);
}

/// Why a company has such records, who may see them, and what one can do.
fn side(ctx: &ViewContext<'_>, ui: &mut Ui, category: Category) {
    if category == Category::Unsorted {
        return;
    }
    let texts = ctx.look.texts;
    let parts = [
        ("screen-category-why", texts.category_why(category)),
        ("screen-category-who", texts.category_who(category)),
        ("screen-category-do", texts.category_do(category)),
    ];
    card(ctx.look, ui, |ui| {
        for (id, text) in parts {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                part_title(ctx.look, ui, &ctx.text(id));
                balanced(ui, RichText::new(text));
                if id == "screen-category-do" {
                    in_apps(ctx, ui, category);
                }
            });
            ui.add_space(ctx.look.tokens.space.s);
        }
        balanced(ui, small(ctx, &ctx.text("screen-category-ground")));
    });
}

/// What a kind is, its newest records, and the way to all of them.
fn newest(ctx: &ViewContext<'_>, ui: &mut Ui, kind: &KindCount, of: &Filter) {
    let look = ctx.look;
    let filter = Filter { kinds: vec![kind.kind], ..of.clone() };
    let of = RecordsOf::from(filter.clone());
    want(ctx, &of, 0..1);
    let margin = egui::Margin { left: look.tokens.space.l as i8, ..egui::Margin::ZERO };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        dates(ctx, ui, kind);
        guesses(ctx, ui, kind.kind);
        value(look, ui, ctx.answers.block(&of, 0), |ui, rows| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, row) in (0..).zip(rows.iter().take(NEWEST_MAX)) {
                let line = Line::short(ctx, row);
                let clicked = ui.push_id(row.record, |ui| line.button(look, ui, row).clicked());
                if clicked.inner {
                    ctx.outbox.go(Route::Record { record: row.record, of: of.clone(), at });
                }
            }
        });
        // All of a few stand here already.
        if kind.records > NEWEST_MAX as u64 {
            let all = look.counted("screen-category-all", kind.records);
            let name = format!("{all}: {}", look.kind(kind.kind));
            if go_on(look, ui, &all).accessible_name(name).clicked() {
                ctx.outbox.show(filter);
            }
        }
        ui.add_space(look.tokens.space.s);
    });
}

/// Parts of the export that are of this kind by a guess, or because the person said so.
fn guesses(ctx: &ViewContext<'_>, ui: &mut Ui, kind: Kind) {
    let look = ctx.look;
    let sections = ctx.results.map_or(&[][..], |results| &results.findings.sections);
    let mine = sections
        .iter()
        .filter(|it| it.kind == kind && it.records > 0 && (it.is_guess() || it.is_changed()));
    for (at, section) in mine.enumerate().take(GUESSES_MAX) {
        let by = if section.is_changed() { "sorting-by-person" } else { "sorting-by-guess" };
        ui.push_id(("guess", at), |ui| {
            ui.horizontal_wrapped(|ui| {
                let said = format!("{}: {}", ctx.text(by), look.reason(&section.why));
                balanced(ui, small(ctx, &said));
                let wrong = ctx.text("sorting-wrong");
                if Button::faint(&wrong).icon(Icon::Sort).show(look, ui).clicked() {
                    ctx.outbox.go(Route::SortingOf(section.place.clone()));
                }
            });
        });
    }
}

fn dates(ctx: &ViewContext<'_>, ui: &mut Ui, kind: &KindCount) {
    let look = ctx.look;
    let mut parts = Vec::new();
    parts.extend(kind.span_days.map(|days| look.texts.days(days)));
    if kind.undated > 0 {
        parts.push(look.counted("screen-category-undated", kind.undated));
    }
    if !parts.is_empty() {
        ui.add(Label::new(small(ctx, &parts.join(" · "))));
    }
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
