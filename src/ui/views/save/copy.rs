//! A redacted copy of the export, for teaching or for a report of a fault.

use std::path::Path;

use egui::Ui;

use super::super::paper::whole_path;
use super::{quiet, small};
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card_title, save_field};

/// The path that is typed.
#[derive(Default)]
pub(super) struct Copy {
    typed: String,
    /// Whether all is told of what stays as it was.
    told: bool,
}

impl Copy {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        card_title(ui, &ctx.text("copy-title"));
        balanced(ui, ctx.text("copy-say"));
        if self.told {
            balanced(ui, small(ctx, &ctx.text("copy-promise")));
        } else {
            balanced(ui, small(ctx, &ctx.text("copy-look")));
            if Button::faint(&ctx.text("copy-more"))
                .icon(Icon::ChevronDown)
                .show(look, ui)
                .clicked()
            {
                self.told = true;
            }
        }
        if ctx.copying {
            balanced(ui, quiet(ctx, &ctx.text("copy-making")));
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let word = ctx.text("copy-save");
            if Button::quiet(&word).icon(Icon::Save).show(look, ui).clicked() {
                ctx.outbox.send(Command::SaveCopy(None));
            }
            let words = ("copy-path", "copy-now");
            if let Some(wanted) = save_field(look, ui, words, &mut self.typed) {
                let path = whole_path(Path::new(&wanted));
                ctx.outbox.send(Command::SaveCopy(Some(path)));
            }
        });
    }
}
