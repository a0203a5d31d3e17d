//! S6: places on a map of land, and in a list beside it.

mod clusters;
mod towns;

use egui::{Align2, Color32, Rect, RichText, Sense, TextStyle, Ui, UiBuilder, vec2};

use super::charts::TimeChart;
use super::nothing::nothing;
use super::on_sheet::{self, Words};
use super::records::chips;
use super::registered;
use crate::findings::{Filter, Places};
use crate::i18n::Arg;
use crate::taxonomy::Category;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::{Look, Phase, ViewContext};
use crate::ui::course::Course;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, Face, ListState, MapState, Mark, RecordList, SaveWish, balanced, card, card_title,
    go_on, lead, left_middle, map, map_sign, page, right_middle, save_row, screen_title,
    strong_label, value, write,
};

use clusters::{Cluster, Precision, clusters};

/// Places on a map.
pub struct MapScreen {
    filter: Filter,
    precision: Precision,
    clusters: Vec<Cluster>,
    marks: Vec<Mark>,
    chosen: Option<usize>,
    state: MapState,
    list: ListState,
    course: Course,
    course_face: Face,
    course_at: usize,
    /// Where the map is to be saved, as it is typed, while that is asked.
    place: Option<String>,
    /// What the clusters are of: a revision, a precision, whether details are hidden.
    made_of: Option<(u64, Precision, bool)>,
}

impl MapScreen {
    /// The places of these records.
    pub fn open(filter: Filter) -> Self {
        Self {
            filter,
            precision: Precision::default(),
            clusters: Vec::new(),
            marks: Vec::new(),
            chosen: None,
            state: MapState::default(),
            list: ListState::default(),
            course: Course::default(),
            course_face: Face::default(),
            course_at: 0,
            place: None,
            made_of: None,
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let asked = ctx.answers.places(&self.filter);
        if matches!(asked, Asked::Unasked) && ctx.phase != Phase::Reading {
            ctx.outbox.send(Command::Need(Need::Places(self.filter.clone())));
            self.made_of = None;
        }
        page(look, ui, "map", |ui| {
            screen_title(ui, &ctx.title(&Route::Map(Filter::default())));
            lead(look, ui, &ctx.text("map-lead"));
            chips::show(ctx, ui, &self.filter, &|filter| ctx.outbox.go(Route::Map(filter)));
            value(look, ui, asked, |ui, places| {
                self.prepare(ctx, places);
                if self.clusters.is_empty() {
                    let all = self.filter == Filter::default();
                    let whole = Route::Map(Filter::default());
                    card(look, ui, |ui| nothing(ctx, ui, ("map-none", all), whole));
                    self.registered(ctx, ui);
                    return;
                }
                card(look, ui, |ui| self.places(ctx, ui));
                if let Some(chosen) = self.chosen.and_then(|at| self.clusters.get(at)) {
                    card(look, ui, |ui| one(ctx, ui, (chosen, self.precision), &self.filter));
                }
                self.over_time(ctx, ui);
                self.registered(ctx, ui);
                if places.left_out > 0 {
                    let said = look.counted("map-left-out", places.left_out);
                    balanced(ui, quiet(ctx, &said).text_style(TextStyle::Small));
                }
            });
        });
    }

    /// A layer of its own: a registration is no place where somebody was. It is counted of the whole
    /// export.
    fn registered(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        if self.filter == Filter::default() {
            registered::card_of_countries(ctx, ui, Some(Route::Devices));
        }
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, places: &Places) {
        let of = Some((ctx.revision, self.precision, ctx.look.hide));
        if self.made_of == of {
            return;
        }
        self.made_of = of;
        self.chosen = None;
        self.clusters = clusters(places, self.precision);
        let most = self.clusters.iter().map(|it| it.records).max().unwrap_or(1) as f32;
        let mark = |it: &Cluster| Mark {
            at: it.at,
            sign: it.sign(),
            weight: (it.records as f32 / most).sqrt(),
            words: ctx.look.said("map-mark", &it.name(ctx, self.precision), it.records),
        };
        self.marks = self.clusters.iter().map(mark).collect();
        if let Some(results) = ctx.results {
            let location = |kind: crate::taxonomy::Kind| kind.category() == Category::Location;
            self.course = Course::of(&results.findings, location);
        }
    }

    fn places(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let tokens = look.tokens;
        let records: u64 = self.clusters.iter().map(|it| it.records).sum();
        let count = self.clusters.len() as u64;
        let args = [("count", Arg::Count(count)), ("records", Arg::Count(records))];
        let title = look.texts.with("map-title", &args);
        card_title(ui, &title);
        let all = ui.available_width();
        // One place alone needs no list beside the map.
        let alone = self.clusters.len() < 2;
        let beside = all >= 2.5 * tokens.size.card_min && !alone;
        let height = (2.6 * tokens.size.chart).min(ui.ctx().content_rect().height() * 0.7);
        self.controls(ctx, ui, vec2(all, height));
        let wish = self.place.as_mut().and_then(|typed| save_row(look, ui, typed));
        if wish.is_some() {
            self.place = None;
        }
        let list_width = if beside { 1.4 * tokens.size.card_min } else { all };
        let map_width = if beside { all - list_width - tokens.space.m } else { all };
        let list_height = match () {
            () if alone => row_height(look),
            () if beside => height,
            () => height * 0.7,
        };
        let total = if beside { height } else { height + tokens.space.m + list_height };
        let (rect, _) = ui.allocate_exact_size(vec2(all, total), Sense::hover());
        let room = Rect::from_min_size(rect.min, vec2(map_width, height));
        if self.state.is_new() {
            self.state.fit(self.clusters.iter().map(|it| it.at), room);
        }
        let marks = (&*self.marks, self.chosen);
        if let Some(at) = map(look, ui, (room, &title), &mut self.state, marks) {
            self.chosen = Some(at);
            self.list = ListState { grabs: false, ..ListState::at(at as u64) };
        }
        if let Some(wish) = wish {
            self.save(ctx, ui, (&wish, room), &title);
        }
        let start = if beside {
            egui::pos2(room.right() + tokens.space.m, rect.top())
        } else {
            egui::pos2(rect.left(), room.bottom() + tokens.space.m)
        };
        let list = Rect::from_min_size(start, vec2(list_width, list_height));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(list));
        self.rows(ctx, &mut inside);
    }

    fn controls(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, size: egui::Vec2) {
        let look = ctx.look;
        let room = Rect::from_min_size(ui.cursor().min, size);
        ui.horizontal_wrapped(|ui| {
            for (precision, id) in [(Precision::Town, "map-town"), (Precision::Exact, "map-exact")]
            {
                let on = self.precision == precision;
                if Button::quiet(&ctx.text(id)).chosen(on).show(look, ui).clicked() {
                    self.precision = precision;
                }
            }
            ui.add_space(look.tokens.space.s);
            let ways = [
                (Icon::ZoomIn, "map-nearer", Some(true)),
                (Icon::ZoomOut, "map-further", Some(false)),
                (Icon::Fit, "map-fit", None),
            ];
            for (icon, id, way) in ways {
                let button = Button::quiet("").icon(icon).show(look, ui);
                if button.accessible_name(ctx.text(id)).clicked() {
                    match way {
                        Some(nearer) => self.state.zoom(nearer, room),
                        None => self.state.fit(self.clusters.iter().map(|it| it.at), room),
                    }
                }
            }
            let saving = Button::quiet("").icon(Icon::Save).chosen(self.place.is_some());
            if saving.show(look, ui).accessible_name(ctx.text("map-save")).clicked() {
                self.place = if self.place.is_some() { None } else { Some(String::new()) };
            }
        });
    }

    /// Saves the map as it stands in its room, on a sheet of its own.
    fn save(&self, ctx: &ViewContext<'_>, ui: &Ui, (wish, room): (&SaveWish, Rect), title: &str) {
        let topic = ctx.title(&Route::Map(Filter::default()));
        let of = chips::said(ctx, &self.filter);
        let words = Words { topic: &topic, title, summary: title, notes: &[&of] };
        let mut state = self.state.clone();
        let width = room.width() + 2.0 * ctx.look.tokens.space.l;
        on_sheet::save(ctx, ui, (wish, width), words, |ui| {
            let (room, _) = ui.allocate_exact_size(room.size(), Sense::hover());
            map(ctx.look, ui, (room, title), &mut state, (&self.marks, self.chosen));
        });
    }

    fn rows(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let name = ctx.title(&Route::Map(Filter::default()));
        let total = self.clusters.len() as u64;
        let list = RecordList { name: &name, total, row_height: row_height(look) };
        let found = &self.clusters;
        let precision = self.precision;
        let chosen = self.chosen;
        let cluster = |at: u64| found.get(usize::try_from(at).ok()?);
        let answer = list.show(look, ui, &mut self.list, |ui, at| {
            let Some(it) = cluster(at) else { return String::new() };
            let on = usize::try_from(at).ok() == chosen;
            row(ctx, ui, (it, precision), on)
        });
        if let Some((at, it)) = answer.opened.and_then(|at| Some((at, cluster(at)?))) {
            self.state.go_to(it.at);
            self.chosen = usize::try_from(at).ok();
        }
    }

    fn over_time(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        if !self.course.says_something() {
            return;
        }
        let chart = TimeChart {
            topic: "map-when",
            summary: "screen-category-when-summary",
            of: &ctx.look.category(Category::Location),
            course: &self.course,
            fill: ctx.look.tokens.category(Category::Location).fill.into(),
        };
        card(ctx.look, ui, |ui| {
            let (face, at) = (&mut self.course_face, &mut self.course_at);
            if let Some(bar) = chart.show(ctx, ui, face, at) {
                ctx.outbox.go(Route::Map(self.course.narrow(bar, self.filter.clone())));
            }
            balanced(ui, quiet(ctx, &ctx.text("map-when-how")).text_style(TextStyle::Small));
        });
    }
}

/// How high a row of the list of places is.
fn row_height(look: Look<'_>) -> f32 {
    look.tokens.size.row + look.tokens.space.m
}

/// Draws a row of the list; what it says.
fn row(ctx: &ViewContext<'_>, ui: &Ui, (it, precision): (&Cluster, Precision), on: bool) -> String {
    let look = ctx.look;
    let tokens = look.tokens;
    let rect = ui.max_rect().shrink2(vec2(tokens.space.s, tokens.space.xs));
    if on {
        ui.painter().rect_filled(ui.max_rect(), tokens.radius.s, tokens.color.chosen);
    }
    map_sign(look, ui, left_middle(rect, tokens.size.mark / 2.0), it.sign());
    let left = tokens.size.mark + tokens.space.m;
    let (upper, lower) = rect.split_top_bottom_at_fraction(0.5);
    let number = look.number(it.records);
    let count = write(ui, &number, TextStyle::Body, tokens.color.text, rect.width() / 3.0);
    count.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(upper, 0.0));
    let room = rect.width() - left - count.width() - tokens.space.s;
    let name = it.name(ctx, precision);
    let text = write(ui, &name, TextStyle::Body, tokens.color.text, room);
    text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(upper, left));
    let when = it.when(ctx);
    let place = it.place(ctx, precision);
    // Roughly, a name says where; the degrees would leave no room for the dates.
    let below = match place.as_ref().filter(|_| precision == Precision::Exact) {
        Some(place) => format!("{place} · {when}"),
        None => when.clone(),
    };
    let text = write(ui, &below, TextStyle::Small, tokens.color.quiet, rect.width() - left);
    text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(lower, left));
    let said = [Some(name), Some(number), place, Some(when)];
    said.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The chosen place: what is known of it, and the ways to its records.
fn one(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (it, precision): (&Cluster, Precision),
    filter: &Filter,
) {
    let look = ctx.look;
    strong_label(ui, &it.name(ctx, precision));
    if let Some(place) = it.place(ctx, precision) {
        balanced(ui, place);
    }
    balanced(ui, look.counted("screen-records-count", it.records));
    balanced(ui, it.when(ctx));
    balanced(ui, quiet(ctx, &look.kind(it.kind)));
    if go_on(look, ui, &ctx.text("map-newest")).clicked() {
        let of = RecordsOf::default();
        ctx.outbox.go(Route::Record { record: it.record, of, at: u64::MAX });
    }
    if go_on(look, ui, &ctx.text("map-narrow")).clicked() {
        let filter = Filter { spots: it.spots.clone(), ..filter.clone() };
        ctx.outbox.go(Route::TimesOf(filter));
    }
}

fn quiet(ctx: &ViewContext<'_>, text: &str) -> RichText {
    RichText::new(text).color(Color32::from(ctx.look.tokens.color.quiet))
}
