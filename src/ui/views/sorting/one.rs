//! Where one part of an export belongs: what is in it, and the kinds to choose from.

use egui::{Align2, CursorIcon, Role, Sense, TextStyle, Ui, WidgetInfo, vec2};

use super::{name, quiet};
use crate::findings::{Filter, Section, SectionPlace};
use crate::taxonomy::{Category, Kind};
use crate::ui::command::{Command, RecordsOf, Route};
use crate::ui::context::ViewContext;
use crate::ui::corrections::Correction;
use crate::ui::theme::{Icon, strong};
use crate::ui::views::records::{Line, want};
use crate::ui::widgets::{
    Button, badge, balanced, card, card_title, empty, focus_ring, go_on, icon, lead, left_middle,
    page, right_middle, screen_title, value, write,
};

/// Records shown of the part.
const EXAMPLES: usize = 4;

/// Where one part belongs.
pub struct SortingOf {
    place: SectionPlace,
    open: Option<Category>,
    kind: Option<Kind>,
    when: Option<String>,
    title: Option<String>,
    fields_open: bool,
    /// Whether what was said before has been taken over.
    begun: bool,
}

impl SortingOf {
    /// The screen of a part.
    pub fn open(place: SectionPlace) -> Self {
        Self {
            place,
            open: None,
            kind: None,
            when: None,
            title: None,
            fields_open: false,
            begun: false,
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "sorting of", |ui| {
            let sections = ctx.results.map_or(&[][..], |it| &it.findings.sections);
            let found = sections.iter().enumerate();
            let mut found = found.filter(|(_, it)| it.place == self.place && it.records > 0);
            let Some((number, section)) = found.next() else {
                screen_title(ui, &ctx.title(&Route::Sorting));
                card(look, ui, |ui| empty(look, ui, &ctx.text("sorting-gone"), None));
                return;
            };
            self.begin(ctx, section);
            screen_title(ui, &ctx.text("sorting-one"));
            lead(look, ui, &name(ctx, section));
            card(look, ui, |ui| now(ctx, ui, (number, section)));
            card(look, ui, |ui| self.kinds(ctx, ui));
            self.fields(ctx, ui, section);
            self.done(ctx, ui, section);
        });
    }

    fn begin(&mut self, ctx: &ViewContext<'_>, section: &Section) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        let said = ctx.corrections.of(&self.place);
        self.kind = Some(section.kind).filter(|kind| *kind != Kind::Unsorted);
        self.open = self.kind.map(Kind::category);
        self.when = said.and_then(|it| it.when.clone());
        self.title = said.and_then(|it| it.title.clone());
    }

    fn kinds(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        card_title(ui, &ctx.text("sorting-choose"));
        ui.spacing_mut().item_spacing.y = 0.0;
        for category in Category::ALL.into_iter().filter(|it| *it != Category::Unsorted) {
            let open = self.open == Some(category);
            let colors = look.tokens.category(category);
            let mark = (Icon::of(category), colors.fill.into(), colors.on.into());
            let name = look.category(category);
            let row = Row { mark: Some(mark), name: &name, say: "", on: Some(open), indent: 0.0 };
            if ui.push_id(category.code(), |ui| row.show(ctx, ui)).inner {
                self.open = (!open).then_some(category);
            }
            if !open {
                continue;
            }
            for kind in category.kinds() {
                let (name, say) = (look.kind(kind), look.texts.kind_say(kind));
                let on = self.kind == Some(kind);
                let indent = look.tokens.space.xl;
                let row = Row { mark: None, name: &name, say: &say, on: Some(on), indent };
                if ui.push_id(kind.code(), |ui| row.show(ctx, ui)).inner {
                    self.kind = Some(kind);
                }
            }
        }
    }

    fn fields(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, section: &Section) {
        if section.fields.is_empty() {
            return;
        }
        let open = &mut self.fields_open;
        card(ctx.look, ui, |ui| {
            card_title(ui, &ctx.text("sorting-fields"));
            if !*open && self.when.is_none() && self.title.is_none() {
                balanced(ui, quiet(ctx, &ctx.text("sorting-fields-how")));
                let word = ctx.text("sorting-fields-open");
                let button = Button::quiet(&word).icon(Icon::ChevronDown).show(ctx.look, ui);
                *open = button.clicked();
                return;
            }
            let choices = [("sorting-when", &mut self.when), ("sorting-title", &mut self.title)];
            for (id, chosen) in choices {
                balanced(ui, quiet(ctx, &ctx.text(id)));
                ui.push_id(id, |ui| {
                    ui.horizontal_wrapped(|ui| pick(ctx, ui, &section.fields, chosen));
                });
            }
        });
    }

    fn done(&self, ctx: &ViewContext<'_>, ui: &mut Ui, section: &Section) {
        let look = ctx.look;
        let wanted = self.kind.map(|kind| Correction {
            place: self.place.clone(),
            kind,
            when: self.when.clone(),
            title: self.title.clone(),
        });
        let before = ctx.corrections.of(&self.place);
        let same = match before {
            Some(before) => wanted.as_ref() == Some(before),
            None => {
                self.kind.is_none_or(|kind| kind == section.kind)
                    && self.when.is_none()
                    && self.title.is_none()
            }
        };
        ui.horizontal_wrapped(|ui| {
            let word = ctx.text("sorting-put");
            let button = |ui: &mut Ui| Button::primary(&word).icon(Icon::Check).show(look, ui);
            let clicked = ui.add_enabled_ui(!same && !ctx.sorting, button).inner.clicked();
            if let Some(correction) = wanted.filter(|_| clicked) {
                ctx.outbox.send(Command::Sort(correction));
            }
            let undo = ctx.text("sorting-undo");
            let button = |ui: &mut Ui| Button::quiet(&undo).icon(Icon::Undo).show(look, ui);
            if before.is_some() && button(ui).clicked() {
                ctx.outbox.send(Command::Unsort(Some(self.place.clone())));
                ctx.outbox.send(Command::Back);
            }
            if go_on(look, ui, &ctx.text("sorting-see")).clicked() {
                ctx.outbox.go(Route::Sorting);
            }
        });
        if ctx.sorting {
            balanced(ui, quiet(ctx, &ctx.text("sorting-again")));
        }
    }
}

/// What the part was sorted into and why, and a few of its records.
fn now(ctx: &ViewContext<'_>, ui: &mut Ui, (number, section): (usize, &Section)) {
    let look = ctx.look;
    card_title(ui, &look.kind(section.kind));
    balanced(ui, quiet(ctx, &look.reason(&section.why)));
    let sections = u32::try_from(number).into_iter().collect();
    let of = RecordsOf::from(Filter { sections, ..Filter::default() });
    want(ctx, &of, 0..1);
    // Their room is kept for them, so that nothing below moves when they come.
    let rows = usize::try_from(section.records).unwrap_or(EXAMPLES).min(EXAMPLES);
    ui.scope(|ui| {
        ui.set_min_height(look.tokens.size.row * rows as f32);
        ui.spacing_mut().item_spacing.y = 0.0;
        value(look, ui, ctx.answers.block(&of, 0), |ui, rows| {
            for (at, row) in (0..).zip(rows.iter().take(EXAMPLES)) {
                let line = Line::short(ctx, row);
                let clicked = ui.push_id(row.record, |ui| line.button(look, ui, row).clicked());
                if clicked.inner {
                    ctx.outbox.go(Route::Record { record: row.record, of: of.clone(), at });
                }
            }
        });
    });
    let all = look.counted("screen-category-all", section.records);
    if go_on(look, ui, &all).clicked() {
        ctx.outbox.show(of.filter.clone());
    }
}

/// Buttons for fields, the first for none of them.
fn pick(ctx: &ViewContext<'_>, ui: &mut Ui, fields: &[String], chosen: &mut Option<String>) {
    let look = ctx.look;
    let none = ctx.text("sorting-field-any");
    if Button::quiet(&none).chosen(chosen.is_none()).show(look, ui).clicked() {
        *chosen = None;
    }
    for field in fields {
        let on = chosen.as_ref() == Some(field);
        if Button::quiet(field).chosen(on).show(look, ui).clicked() {
            *chosen = Some(field.clone());
        }
    }
}

/// A row to choose: a category that opens, or a kind.
struct Row<'a> {
    /// Icon, its ground and its colour on that; a kind has none.
    mark: Option<(Icon, egui::Color32, egui::Color32)>,
    name: &'a str,
    say: &'a str,
    on: Option<bool>,
    indent: f32,
}

impl Row<'_> {
    /// Draws it; whether it was clicked.
    fn show(&self, ctx: &ViewContext<'_>, ui: &mut Ui) -> bool {
        let look = ctx.look;
        let tokens = look.tokens;
        let space = tokens.space;
        let extra = if self.say.is_empty() { space.s } else { tokens.size.icon };
        let size = vec2(ui.available_width(), tokens.size.row + extra);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let on = self.on == Some(true);
        let role = if self.mark.is_some() { Role::Button } else { Role::RadioButton };
        response.widget_info(|| WidgetInfo::selected(role, true, on, self.name));
        let inside = rect.with_min_x(rect.left() + self.indent);
        if response.hovered() || (on && self.mark.is_none()) {
            let fill =
                if on && self.mark.is_none() { tokens.color.chosen } else { tokens.color.hover };
            ui.painter().rect_filled(inside.expand2(vec2(space.s, 0.0)), tokens.radius.s, fill);
        }
        let left = if let Some((glyph, fill, color)) = self.mark {
            let place = left_middle(inside, tokens.size.row / 2.0);
            badge(ui.painter(), look, glyph, place, (fill, color));
            let chevron = if on { Icon::ChevronDown } else { Icon::ChevronRight };
            let end = right_middle(inside, tokens.size.icon);
            icon(ui.painter(), look, chevron, end, tokens.color.quiet);
            tokens.size.row + space.m
        } else {
            let glyph = if on { Icon::Dot } else { Icon::Circle };
            let place = left_middle(inside, tokens.size.icon / 2.0);
            icon(ui.painter(), look, glyph, place, tokens.color.link);
            tokens.size.icon + space.s
        };
        let room = inside.width() - left - tokens.size.row;
        let style = if on { strong() } else { TextStyle::Body };
        let text = write(ui, self.name, style, tokens.color.text, room);
        if self.say.is_empty() {
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(inside, left));
        } else {
            let (upper, lower) = inside.split_top_bottom_at_fraction(0.5);
            let below = write(ui, self.say, TextStyle::Small, tokens.color.quiet, room);
            let down = vec2(0.0, space.xs / 2.0);
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(upper, left) + down);
            below.at(ui.painter(), Align2::LEFT_CENTER, left_middle(lower, left) - down);
        }
        focus_ring(ui, look, &response);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }
}
