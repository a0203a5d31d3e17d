//! Charts as they are shown on every screen: with a way to save each on a sheet of its own.

use std::path::Path;

use egui::{Color32, RichText, TextStyle, Ui};

use super::paper::whole_path;
use crate::i18n::Arg;
use crate::ui::calendar::today;
use crate::ui::command::{Command, Paper};
use crate::ui::context::ViewContext;
use crate::ui::drawing::{Said, Sheet, WIDTH};
use crate::ui::widgets::{Chart, SaveWish, Table, head_words};

/// What stands on a sheet besides the drawing.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// What it is about.
    pub(super) topic: &'a str,
    /// What it says.
    pub(super) title: &'a str,
    /// All of it in a sentence, for those who do not see it.
    pub(super) summary: &'a str,
    /// Lines below it: which records these are, the clock they are on. Empty ones are left out.
    pub(super) notes: &'a [&'a str],
}

/// Draws a chart, with notes for the sheet it may be saved on; what was chosen in it.
pub(super) fn show<R>(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (chart, notes): (Chart<'_>, &[&str]),
    table: impl FnOnce() -> Table,
    mut draw: impl FnMut(&mut Ui) -> Option<R>,
) -> Option<R> {
    let Chart { topic, title, summary, .. } = chart;
    let words = Words { topic, title, summary, notes };
    let (chosen, wish) = chart.show(ctx.look, ui, table, &mut draw);
    if let Some(wish) = wish {
        save(ctx, ui, (&wish, WIDTH), words, |ui| {
            draw(ui);
        });
    }
    chosen
}

/// Draws something on a sheet of its own, this wide, and has it saved.
pub(super) fn save(
    ctx: &ViewContext<'_>,
    ui: &Ui,
    (wish, width): (&SaveWish, f32),
    words: Words<'_>,
    mut draw: impl FnMut(&mut Ui),
) {
    let look = ctx.look;
    let source = source(ctx);
    let themes = (ui.ctx().theme(), ctx.settings.contrast);
    let sheet = Sheet::draw(look, themes, width, |ui| {
        ui.scope(|ui| head_words(look, ui, (words.topic, words.title, "")));
        ui.add_space(look.tokens.space.s);
        ui.scope(&mut draw);
        ui.add_space(look.tokens.space.s);
        let quiet = Color32::from(look.tokens.color.quiet);
        let lines = words.notes.iter().copied().chain([source.as_str()]);
        for line in lines.filter(|it| !it.is_empty()) {
            ui.label(RichText::new(line).text_style(TextStyle::Small).color(quiet));
        }
    });
    let title = format!("{} · {}", words.topic, words.title);
    let said = Said { lang: ctx.settings.lang.tag(), title: &title, summary: words.summary };
    let name = format!("{}.{}", ctx.text("chart-file-name"), wish.form.ending());
    let bytes = sheet.bytes(wish.form, &said);
    let place = wish.typed.as_deref().map(|typed| {
        let path = whole_path(Path::new(typed));
        if path.extension().is_some() { path } else { path.with_extension(wish.form.ending()) }
    });
    ctx.outbox.send(Command::Keep(Paper::Chart { name, bytes }, place));
}

/// Which export it is from, when it was made, and with what.
fn source(ctx: &ViewContext<'_>) -> String {
    let name = ctx.export_name();
    let day = ctx.look.texts.day(today());
    let args = [("name", Arg::Text(&name)), ("date", Arg::Text(&day))];
    ctx.look.texts.with("chart-source", &args)
}
