//! What the files of an export look like, without any value: all of it to look through, and to save.

use egui::{Align2, TextStyle, Ui};

use super::paper;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, Paper, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, ListState, RecordList, balanced, lead, left_middle, list_page, screen_title, value,
    write,
};

/// What the files look like.
#[derive(Default)]
pub struct OutlineView {
    lines: Vec<String>,
    list: ListState,
    path: String,
}

impl OutlineView {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        list_page(look, ui, ("outline", 0.0), |ui| {
            screen_title(ui, &ctx.title(&Route::Outline));
            lead(look, ui, &ctx.text("outline-lead"));
            let asked = ctx.answers.outline();
            if matches!(asked, Asked::Unasked) {
                self.lines.clear();
                ctx.outbox.send(Command::Need(Need::Outline));
            }
            value(look, ui, asked, |ui, outline| {
                if self.lines.is_empty() {
                    // A row of nothing could not be named; each file's begins further left.
                    let said = |line: &&str| !line.trim().is_empty();
                    self.lines = outline.text().lines().filter(said).map(str::to_owned).collect();
                }
                balanced(ui, ctx.text("outline-how"));
                paper::save(ctx, ui, (Paper::Outline, "outline-save"), &mut self.path);
                let copy = ctx.text("outline-copy");
                if Button::bare(&copy).icon(Icon::Copy).show(look, ui).clicked() {
                    ctx.outbox.send(Command::Copy(outline.text()));
                }
                self.all(ctx, ui);
            });
        });
    }

    /// Every line of it.
    fn all(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let tokens = look.tokens;
        let name = ctx.title(&Route::Outline);
        let row_height = tokens.size.icon + tokens.space.xs;
        let list = RecordList { name: &name, total: self.lines.len() as u64, row_height };
        let lines = &self.lines;
        let line = |at: u64| lines.get(usize::try_from(at).ok()?);
        list.show(look, ui, &mut self.list, |ui, at| {
            let said = line(at).map_or("", String::as_str);
            let rect = ui.max_rect();
            let text = write(ui, said, TextStyle::Monospace, tokens.color.text, rect.width());
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, tokens.space.s));
            said.to_owned()
        });
    }
}
