//! S1: where a file is dropped, and what to do without one.

use std::path::PathBuf;

use egui::{Align, Color32, Layout, Rect, RichText, Shape, Stroke, TextStyle, Ui, UiBuilder, vec2};

use crate::reader::Input;
use crate::sample;
use crate::ui::command::{Command, HelpPart, Route};
use crate::ui::context::{Look, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, balanced, card_row, card_title, column_count, icon, lead, link, page, path_field,
    screen_title, sign, write,
};

/// What makes the made-up people always the same.
const SAMPLE_SEED: u64 = 1;

/// Below this height of the screen, in points, the first button stands before all else.
const LOW: f32 = 420.0;

/// Where a file is dropped.
#[derive(Default)]
pub struct Welcome {
    path: String,
    focus_given: bool,
}

impl Welcome {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "welcome", |ui| {
            screen_title(ui, &ctx.text("screen-welcome-title"));
            let low = ui.clip_rect().height() < LOW;
            if !low {
                lead(look, ui, &ctx.text("screen-welcome-lead"));
            }
            self.drop_zone(ctx, ui);
            if low {
                lead(look, ui, &ctx.text("screen-welcome-lead"));
            }
            self.path(ctx, ui);
            ways_in(ctx, ui);
        });
    }

    fn drop_zone(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let space = look.tokens.space;
        let behind = ui.painter().add(Shape::Noop);
        let builder = UiBuilder::new().layout(Layout::top_down(Align::Center));
        let zone = ui.scope_builder(builder, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space.s;
            ui.add_space(space.m);
            // Where the window is low, what one came to press comes first.
            let low = ui.clip_rect().height() < LOW;
            if low {
                self.choose(ctx, ui);
            } else {
                sign(look, ui, Icon::DropHere);
            }
            balanced(
                ui,
                RichText::new(ctx.text("screen-welcome-drop")).text_style(TextStyle::Heading),
            );
            balanced(ui, RichText::new(ctx.text("screen-welcome-drop-how")).color(quiet(look)));
            ui.add_space(space.s);
            if !low {
                self.choose(ctx, ui);
            }
            promise(ctx, ui);
            ui.add_space(space.s);
        });
        let rect = zone.response.rect;
        let fill = Color32::from(look.tokens.color.card);
        ui.painter().set(behind, Shape::rect_filled(rect, look.tokens.radius.m, fill));
        dashes(look, ui, rect);
    }

    fn choose(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let (file, folder) = (ctx.text("choose-file"), ctx.text("choose-folder"));
        let (first, second) =
            (Button::primary(&file).icon(Icon::Open), Button::quiet(&folder).icon(Icon::Folder));
        let gap = look.tokens.space.s;
        let both = first.width(look, ui) + gap + second.width(look, ui);
        let buttons = |ui: &mut Ui| {
            let first = first.show(look, ui);
            if !self.focus_given {
                first.request_focus();
                self.focus_given = true;
            }
            if first.clicked() {
                ctx.outbox.send(Command::ChooseFile);
            }
            if second.show(look, ui).clicked() {
                ctx.outbox.send(Command::ChooseFolder);
            }
        };
        in_middle(ui, (both, gap), buttons);
    }

    fn path(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let name = ctx.text("path-name");
        if path_field(ctx.look, ui, &mut self.path, &name) {
            let path = PathBuf::from(self.path.trim());
            ctx.outbox.send(Command::Open(vec![Input::Path(path)]));
        }
    }
}

fn ways_in(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let columns = column_count(look, ui, 1.2 * look.tokens.size.card_min, 2);
    card_row(look, ui, "ways in", (columns, 2), |ui, at| {
        if at == 0 {
            card_title(ui, &ctx.text("screen-welcome-none-title"));
            balanced(ui, ctx.text("screen-welcome-none-text"));
            let word = ctx.text("screen-welcome-none-button");
            if Button::quiet(&word).icon(Icon::HowTo).show(look, ui).clicked() {
                ctx.outbox.go(Route::HowTo(None));
            }
        } else {
            card_title(ui, &ctx.text("screen-welcome-sample-title"));
            balanced(ui, ctx.text("screen-welcome-sample-text"));
            ui.horizontal_wrapped(|ui| {
                for sample in sample::names() {
                    let word = ctx.text(&format!("screen-welcome-sample-{sample}"));
                    if Button::quiet(&word).icon(Icon::Person).show(look, ui).clicked() {
                        ctx.outbox.send(made_up(sample));
                    }
                }
            });
        }
    });
}

fn made_up(sample: &str) -> Command {
    // A sample that cannot be read says so when it is opened.
    let records = sample::usual_records(sample).unwrap_or_default();
    Command::Open(vec![Input::MadeUp { sample: sample.to_owned(), records, seed: SAMPLE_SEED }])
}

/// What everybody asks first, and how to check it.
fn promise(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let tokens = look.tokens;
    let gap = tokens.space.s;
    let (said, check) =
        (ctx.text("screen-welcome-promise"), ctx.text("screen-welcome-promise-check"));
    let wide = |text: &str| {
        write(ui, text, TextStyle::Body, tokens.color.text, ui.available_width()).width()
    };
    let all = tokens.size.icon + gap + wide(&said) + gap + wide(&check);
    let beside = all <= ui.available_width();
    in_middle(ui, (all, gap), |ui| {
        if !beside {
            // Alone in a line the icon would say nothing.
            balanced(ui, RichText::new(&said).color(quiet(look)));
            if link(look, ui, &check).clicked() {
                ctx.outbox.go(Route::Help(HelpPart::Offline));
            }
            return;
        }
        let size = vec2(tokens.size.icon, tokens.size.row);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        icon(ui.painter(), look, Icon::Offline, rect.center(), tokens.color.quiet);
        balanced(ui, RichText::new(&said).color(quiet(look)));
        if link(look, ui, &check).clicked() {
            ctx.outbox.go(Route::Help(HelpPart::Offline));
        }
    });
}

/// Puts things beside each other in the middle; below each other where they do not fit.
fn in_middle(ui: &mut Ui, (width, gap): (f32, f32), content: impl FnOnce(&mut Ui)) {
    let room = ui.available_width();
    if width > room {
        ui.vertical_centered(content);
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        // Its own gap follows this one.
        ui.add_space((room - width) / 2.0);
        content(ui);
    });
}

fn quiet(look: Look<'_>) -> Color32 {
    look.tokens.color.quiet.into()
}

/// A dashed frame with round corners: the sign for "drop here".
fn dashes(look: Look<'_>, ui: &Ui, rect: Rect) {
    const STEPS: u8 = 6;
    let tokens = look.tokens;
    let line = Stroke::new(2.0 * tokens.size.line, Color32::from(tokens.color.line));
    let radius = f32::from(tokens.radius.m);
    let rect = rect.shrink(tokens.size.line);
    let inner = rect.shrink(radius);
    // From the right side of the upper right corner, all around and back.
    let corners = [inner.right_top(), inner.left_top(), inner.left_bottom(), inner.right_bottom()];
    let mut points: Vec<egui::Pos2> = (0_u8..)
        .zip(corners)
        .flat_map(|(quarter, center)| {
            (0..=STEPS).map(move |step| {
                let part = f32::from(quarter) + f32::from(step) / f32::from(STEPS);
                let angle = part * std::f32::consts::FRAC_PI_2;
                center + radius * vec2(angle.cos(), -angle.sin())
            })
        })
        .collect();
    points.extend(points.first().copied());
    let dash = tokens.space.s;
    ui.painter().extend(Shape::dashed_line(&points, line, dash, dash));
}
