//! Saving a small file of text: by a dialog, or at a place that is typed.

use std::env;
use std::path::{self, Path, PathBuf};

use egui::{Key, TextEdit, Ui, vec2};

use crate::ui::command::{Command, Paper};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, focus_ring};

/// Draws a button and a field; the text of the button, and of its name.
pub(super) fn save(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (paper, word): (Paper, &str),
    typed: &mut String,
) {
    let look = ctx.look;
    ui.horizontal_wrapped(|ui| {
        let word = ctx.text(word);
        if Button::primary(&word).icon(Icon::Save).show(look, ui).clicked() {
            ctx.outbox.send(Command::Keep(paper.clone(), None));
        }
        let name = ctx.text("screen-save-path");
        let field = TextEdit::singleline(typed)
            .hint_text(&name)
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(look.tokens.size.card_min)
            .min_size(vec2(0.0, look.tokens.size.row));
        let field = ui.add(field).accessible_name(&name);
        focus_ring(ui, look, &field);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let wanted = typed.trim();
        let save = ctx.text("screen-save-now");
        let button = |ui: &mut Ui| Button::quiet(&save).show(look, ui).clicked();
        let pressed = ui.add_enabled_ui(!wanted.is_empty(), button).inner;
        if !wanted.is_empty() && (entered || pressed) {
            ctx.outbox.send(Command::Keep(paper, Some(whole_path(Path::new(wanted)))));
        }
    });
}

/// The path from its beginning; `~` is the home folder.
pub(super) fn whole_path(typed: &Path) -> PathBuf {
    let home = typed.strip_prefix("~").ok().and_then(|rest| Some(env::home_dir()?.join(rest)));
    let path = home.unwrap_or_else(|| typed.to_path_buf());
    path::absolute(&path).unwrap_or(path)
}
