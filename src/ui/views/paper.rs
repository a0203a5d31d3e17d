//! Saving a small file of text: by a dialog, or at a place that is typed.

use std::env;
use std::path::{self, Path, PathBuf};

use egui::Ui;

use crate::ui::command::{Command, Paper};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, save_field};

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
        let words = ("screen-save-path", "screen-save-now");
        if let Some(wanted) = save_field(look, ui, words, typed) {
            ctx.outbox.send(Command::Keep(paper, Some(whole_path(Path::new(&wanted)))));
        }
    });
}

/// The path from its beginning; `~` is the home folder.
pub(super) fn whole_path(typed: &Path) -> PathBuf {
    let home = typed.strip_prefix("~").ok().and_then(|rest| Some(env::home_dir()?.join(rest)));
    let path = home.unwrap_or_else(|| typed.to_path_buf());
    path::absolute(&path).unwrap_or(path)
}
