//! A redacted copy of the export, for teaching or for a report of a fault.

use std::path::Path;

use egui::{Align2, Key, TextEdit, Ui, vec2};

use super::super::paper::whole_path;
use super::{quiet, small};
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, card_title, focus_ring};

/// The path that is typed.
#[derive(Default)]
pub(super) struct Copy {
    typed: String,
}

impl Copy {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        card_title(ui, &ctx.text("copy-title"));
        ui.label(ctx.text("copy-say"));
        ui.label(small(ctx, &ctx.text("copy-promise")));
        if ctx.copying {
            ui.label(quiet(ctx, &ctx.text("copy-making")));
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let word = ctx.text("copy-save");
            if Button::quiet(&word).icon(Icon::Save).show(look, ui).clicked() {
                ctx.outbox.send(Command::SaveCopy(None));
            }
            let name = ctx.text("copy-path");
            let field = TextEdit::singleline(&mut self.typed)
                .hint_text(&name)
                .align(Align2::LEFT_CENTER)
                .desired_width(look.tokens.size.card_min)
                .min_size(vec2(0.0, look.tokens.size.row));
            let field = ui.add(field).accessible_name(&name);
            focus_ring(ui, look, &field);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let wanted = self.typed.trim();
            let save = ctx.text("copy-now");
            let button = |ui: &mut Ui| Button::quiet(&save).show(look, ui).clicked();
            let pressed = ui.add_enabled_ui(!wanted.is_empty(), button).inner;
            if (entered || pressed) && !wanted.is_empty() {
                let path = whole_path(Path::new(wanted));
                ctx.outbox.send(Command::SaveCopy(Some(path)));
            }
        });
    }
}
