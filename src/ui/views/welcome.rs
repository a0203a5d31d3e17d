//! S1: where a file is dropped, and what to do without one.

use std::path::PathBuf;

use egui::{Align, Color32, Layout, Rect, RichText, Shape, Stroke, TextStyle, Ui, UiBuilder, vec2};

use crate::reader::Input;
use crate::sample;
use crate::ui::command::{Command, HelpPart, Route};
use crate::ui::context::{Look, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, card_row, card_title, column_count, icon, link, page, path_field, screen_title,
};

/// What makes the made-up people always the same.
const SAMPLE_SEED: u64 = 1;

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
            ui.label(RichText::new(ctx.text("screen-welcome-lead")).color(quiet(look)));
            self.drop_zone(ctx, ui);
            self.path(ctx, ui);
            ways_in(ctx, ui);
            promise(ctx, ui);
        });
    }

    fn drop_zone(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let space = look.tokens.space;
        let builder = UiBuilder::new().layout(Layout::top_down(Align::Center));
        let zone = ui.scope_builder(builder, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space.s;
            ui.add_space(space.l);
            let (rect, _) = ui.allocate_exact_size(vec2(space.xl, space.xl), egui::Sense::hover());
            icon(ui.painter(), look, Icon::DropHere, rect.center(), look.tokens.color.link);
            ui.label(RichText::new(ctx.text("screen-welcome-drop")).text_style(TextStyle::Heading));
            ui.label(RichText::new(ctx.text("screen-welcome-drop-how")).color(quiet(look)));
            ui.add_space(space.s);
            self.choose(ctx, ui);
            ui.add_space(space.l);
        });
        dashes(look, ui, zone.response.rect);
    }

    fn choose(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let (file, folder) = (ctx.text("choose-file"), ctx.text("choose-folder"));
        // Centred by what the two buttons took last time.
        let id = ui.unique_id().with("choose");
        let width: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        ui.horizontal(|ui| {
            ui.add_space(((ui.available_width() - width) / 2.0).max(0.0));
            let both = ui.horizontal(|ui| {
                let first = Button::primary(&file).icon(Icon::Open).show(look, ui);
                if !self.focus_given {
                    first.request_focus();
                    self.focus_given = true;
                }
                if first.clicked() {
                    ctx.outbox.send(Command::ChooseFile);
                }
                if Button::quiet(&folder).icon(Icon::Folder).show(look, ui).clicked() {
                    ctx.outbox.send(Command::ChooseFolder);
                }
            });
            let now = both.response.rect.width();
            if (now - width).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(id, now));
                ui.ctx().request_discard("width of the buttons");
            }
        });
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
            ui.label(ctx.text("screen-welcome-none-text"));
            let word = ctx.text("screen-welcome-none-button");
            if Button::quiet(&word).icon(Icon::HowTo).show(look, ui).clicked() {
                ctx.outbox.go(Route::HowTo(None));
            }
        } else {
            card_title(ui, &ctx.text("screen-welcome-sample-title"));
            ui.label(ctx.text("screen-welcome-sample-text"));
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

fn promise(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    ui.horizontal_wrapped(|ui| {
        let side = look.tokens.size.row;
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
        icon(ui.painter(), look, Icon::Offline, rect.center(), look.tokens.color.quiet);
        ui.label(ctx.text("screen-welcome-promise"));
        if link(look, ui, &ctx.text("screen-welcome-promise-check")).clicked() {
            ctx.outbox.go(Route::Help(HelpPart::Offline));
        }
    });
}

fn quiet(look: Look<'_>) -> Color32 {
    look.tokens.color.quiet.into()
}

/// A dashed frame: the sign for "drop here".
fn dashes(look: Look<'_>, ui: &Ui, rect: Rect) {
    let tokens = look.tokens;
    let line = Stroke::new(2.0 * tokens.size.line, Color32::from(tokens.color.line));
    let rect = rect.shrink(tokens.size.line);
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let dash = tokens.space.s;
    ui.painter().extend(Shape::dashed_line(&corners, line, dash, dash));
}
