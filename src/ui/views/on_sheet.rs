//! Charts as they are shown on every screen: with a way to save each on a sheet of its own.

use std::path::Path;

use egui::{Color32, Rect, Response, RichText, TextStyle, Ui, UiBuilder, vec2};

use super::paper::whole_path;
use crate::i18n::Arg;
use crate::ui::calendar::today;
use crate::ui::command::{Command, Paper};
use crate::ui::context::{Look, ViewContext};
use crate::ui::drawing::{Said, Sheet, WIDTH};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Bar, Bars, Button, Chart, SaveWish, Table, balanced, head_words, save_row,
};

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

/// Bars that fit a sheet.
const BARS_MAX: usize = 40;

/// A button below bars that are no chart of their own, and where to save them while it is asked.
pub(super) fn button(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    place: &mut Option<String>,
    (topic, bars): (&str, &dyn Fn() -> Vec<Bar>),
) {
    let look = ctx.look;
    let word = look.text("chart-save");
    let button = Button::faint(&word).icon(Icon::Save).chosen(place.is_some());
    let button = in_line(look, ui, button);
    if button.accessible_name(format!("{word}: {topic}")).clicked() {
        *place = if place.is_some() { None } else { Some(String::new()) };
    }
    let Some(wish) = place.as_mut().and_then(|typed| save_row(look, ui, typed)) else { return };
    *place = None;
    let mut rows = bars();
    rows.truncate(BARS_MAX);
    let most = rows.iter().map(|it| it.count).max().unwrap_or(0);
    let words = Words { topic, title: topic, summary: topic, notes: &[] };
    save(ctx, ui, (&wish, WIDTH), words, |ui| {
        Bars { rows: &rows, most }.show(look, ui);
    });
}

/// Draws a faint button whose icon, and not its frame, stands in line with what is above it.
fn in_line(look: Look<'_>, ui: &mut Ui, button: Button<'_>) -> Response {
    let place = ui.available_rect_before_wrap().min;
    let size = vec2(button.width(look, ui), look.tokens.size.row);
    let before = vec2(look.tokens.space.s, 0.0);
    let rect = Rect::from_min_size(place - before, size);
    let mut room = ui.new_child(UiBuilder::new().max_rect(rect));
    let response = button.show(look, &mut room);
    ui.advance_cursor_after_rect(Rect::from_min_size(place, size - before));
    response
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
        ui.scope(|ui| head_words(look, ui, (words.topic, words.title)));
        ui.add_space(look.tokens.space.s);
        ui.scope(&mut draw);
        ui.add_space(look.tokens.space.s);
        let quiet = Color32::from(look.tokens.color.quiet);
        let lines = words.notes.iter().copied().chain([source.as_str()]);
        for line in lines.filter(|it| !it.is_empty()) {
            balanced(ui, RichText::new(line).text_style(TextStyle::Small).color(quiet));
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
