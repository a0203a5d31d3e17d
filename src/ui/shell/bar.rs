//! The bar on top: back, the export's name and dates, hide, open another.

use egui::{Align, Color32, Label, Layout, RichText, TextStyle, Ui};

use super::Shell;
use crate::ui::command::{Command, Route};
use crate::ui::context::{Phase, ViewContext};
use crate::ui::theme::{Icon, strong};
use crate::ui::widgets::{Button, write};

/// Draws the bar.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, shell: &Shell<'_>) {
    let look = ctx.look;
    let narrow = ui.available_width() < look.tokens.size.column;
    ui.horizontal(|ui| {
        let back = ctx.text("bar-back");
        let button = |ui: &mut Ui| Button::bare(&back).icon(Icon::Back).show(look, ui);
        if shell.can_go_back && button(ui).clicked() {
            ctx.outbox.send(Command::Back);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if opened(ctx) {
                let other = ctx.text(if narrow { "bar-open-short" } else { "bar-open" });
                if Button::quiet(&other).icon(Icon::Open).show(look, ui).clicked() {
                    ctx.outbox.send(Command::ChooseFile);
                }
            }
            if opened(ctx) {
                hide(ctx, ui, narrow);
                if !narrow {
                    detail(ctx, ui);
                }
            }
            if opened(ctx) && *shell.route != Route::Welcome {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| name(ctx, ui, narrow));
            }
        });
    });
}

/// Draws it with the rail in it, where the window is low: icons only, and all of it in one row.
pub(super) fn show_low(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    shell: &Shell<'_>,
    rail: impl FnOnce(&mut Ui),
) {
    let look = ctx.look;
    ui.horizontal(|ui| {
        let back = ctx.text("bar-back");
        let button = |ui: &mut Ui| Button::bare("").icon(Icon::Back).show(look, ui);
        if shell.can_go_back && button(ui).accessible_name(&back).clicked() {
            ctx.outbox.send(Command::Back);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if opened(ctx) {
                let open = ctx.text("bar-open");
                let button = Button::bare("").icon(Icon::Open).show(look, ui);
                if button.accessible_name(open).clicked() {
                    ctx.outbox.send(Command::ChooseFile);
                }
                let button = Button::bare("").icon(Icon::Hide).chosen(look.hide).show(look, ui);
                if button.accessible_name(ctx.text("bar-hide")).clicked() {
                    ctx.outbox.send(Command::ToggleHide);
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), rail);
        });
    });
}

/// The open export's name and dates, for where the bar has no room for them; nothing where none is
/// open.
pub(super) fn name_and_days(ctx: &ViewContext<'_>) -> String {
    if !opened(ctx) {
        return String::new();
    }
    let days = ctx.results.and_then(|results| results.findings.totals.span_days);
    let days = days.filter(|_| ctx.phase != Phase::Reading);
    let days = days.map(|days| ctx.look.texts.days(days));
    [Some(ctx.export_name()), days].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Whether there is an export to speak of.
fn opened(ctx: &ViewContext<'_>) -> bool {
    match ctx.phase {
        Phase::Nothing => false,
        Phase::Failed(_) => ctx.results.is_some(),
        Phase::Reading | Phase::Ready => true,
    }
}

fn hide(ctx: &ViewContext<'_>, ui: &mut Ui, narrow: bool) {
    let look = ctx.look;
    let word = ctx.text(if narrow { "bar-hide-short" } else { "bar-hide" });
    // Crossed out, on or off: the eye alone stands for what somebody watched.
    let icon = Icon::Hide;
    let button = Button::bare(&word).icon(icon);
    // Half a word says nothing: the icon alone, so that the name of the export has room as well.
    let room = ui.available_width() - 2.0 * look.tokens.space.xl;
    let fits = !narrow || button.width(look, ui) <= room;
    let button = if fits { button } else { Button::bare("").icon(icon) };
    let button = button.chosen(look.hide).show(look, ui);
    if button.accessible_name(ctx.text("bar-hide")).clicked() {
        ctx.outbox.send(Command::ToggleHide);
    }
}

fn detail(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let word = ctx.text("bar-detail");
    if Button::bare(&word).chosen(ctx.detail).show(ctx.look, ui).clicked() {
        ctx.outbox.send(Command::ToggleDetail);
    }
}

fn name(ctx: &ViewContext<'_>, ui: &mut Ui, narrow: bool) {
    let look = ctx.look;
    let mut name = ctx.export_name();
    let wide = write(ui, &name, strong(), look.tokens.color.text, f32::INFINITY).width();
    if wide > ui.available_width() {
        name = ctx.export_name_short();
    }
    ui.add(Label::new(RichText::new(&name).text_style(strong())).truncate());
    let Some(totals) = ctx.results.map(|results| &results.findings.totals) else { return };
    let Some(days) = totals.span_days else { return };
    // While it is read, the first and the last day are only those that were met so far.
    if narrow || ctx.phase == Phase::Reading {
        return;
    }
    let range = look.texts.days(days);
    // Half a date would mislead: all of it or none.
    let written = write(ui, &range, TextStyle::Body, look.tokens.color.quiet, f32::INFINITY);
    if written.width() <= ui.available_width() {
        let color = Color32::from(look.tokens.color.quiet);
        ui.add(Label::new(RichText::new(range).color(color)));
    }
}
