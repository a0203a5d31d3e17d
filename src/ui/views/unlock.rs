//! Asks for what an export needs to be read whole: a password, or parts that are missing.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::i18n::Arg;
use crate::reader::frame::Password;
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, card_title, password_field};

/// Parts that are named one by one.
const PARTS_NAMED: usize = 5;

/// The field for a password.
#[derive(Default)]
pub(super) struct Unlock {
    text: String,
    capitals: bool,
    /// The pass in which it was drawn last.
    drawn_in: Option<u64>,
}

impl Unlock {
    /// Draws what there is to ask for, if anything.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        if ctx.lacks.needs_password() {
            card(ctx.look, ui, |ui| self.password(ctx, ui));
        } else if !self.text.is_empty() {
            // It is not kept longer than it is needed.
            *self = Self::default();
        }
        if !ctx.lacks.parts.is_empty() {
            card(ctx.look, ui, |ui| parts(ctx, ui));
        }
    }

    fn password(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let lacks = ctx.lacks;
        let id = if lacks.wrong { "unlock-wrong" } else { "unlock-title" };
        card_title(ui, &ctx.text(id));
        let args = [("locked", Arg::Count(lacks.locked)), ("read", Arg::Count(lacks.read))];
        let id = if lacks.read > 0 { "unlock-some" } else { "unlock-all" };
        balanced(ui, look.texts.with(id, &args));
        let name = ctx.text("unlock-field");
        let (response, capitals) = password_field(look, ui, &mut self.text, &name);
        self.capitals = capitals.unwrap_or(self.capitals);
        // When it comes, first or after a wrong password, one can type at once.
        let pass = ui.ctx().cumulative_pass_nr();
        if self.drawn_in.is_none_or(|last| pass > last + 1) {
            response.request_focus();
        }
        self.drawn_in = Some(pass);
        if self.capitals {
            ui.label(small(ctx, "unlock-capitals"));
        }
        let enter = ui.input(|input| input.key_pressed(egui::Key::Enter));
        let entered = response.lost_focus() && enter;
        ui.horizontal_wrapped(|ui| {
            let word = ctx.text("unlock-open");
            let button = |ui: &mut Ui| Button::primary(&word).icon(Icon::Unlock).show(look, ui);
            let pressed = ui.add_enabled_ui(!self.text.is_empty(), button).inner.clicked();
            if (pressed || entered) && !self.text.is_empty() {
                let password = Password::new(std::mem::take(&mut self.text));
                ctx.outbox.send(Command::Unlock(password));
            }
            if Button::bare(&ctx.text("unlock-without")).show(look, ui).clicked() {
                self.text.clear();
                ctx.outbox.send(Command::GoOnLocked);
            }
        });
        ui.label(small(ctx, "unlock-promise"));
    }
}

fn parts(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let parts = &ctx.lacks.parts;
    let count = [("count", Arg::Count(parts.len() as u64))];
    card_title(ui, &look.texts.with("parts-title", &count));
    for name in parts.iter().take(PARTS_NAMED) {
        ui.label(look.private(name));
    }
    let more = parts.len().saturating_sub(PARTS_NAMED);
    if more > 0 {
        balanced(ui, look.texts.with("parts-more", &[("count", Arg::Count(more as u64))]));
    }
    ui.label(small(ctx, "parts-how"));
    let word = ctx.text("parts-add");
    if Button::quiet(&word).icon(Icon::Open).show(look, ui).clicked() {
        ctx.outbox.send(Command::AddParts);
    }
}

fn small(ctx: &ViewContext<'_>, id: &str) -> RichText {
    let color = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(ctx.text(id)).text_style(TextStyle::Small).color(color)
}
