//! A record's labels: its kind, how private it is, how it came, and which rule says so.

use egui::{RichText, TextStyle, Ui};

use super::{pair, quiet, small};
use crate::findings::{Filter, RecordFull};
use crate::ui::command::{Command, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, card_title, level_mark, link, tick};

/// Draws the labels.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, full: &RecordFull) {
    let look = ctx.look;
    let row = &full.row;
    card(look, ui, |ui| {
        card_title(ui, &look.text("screen-record-labels"));
        pair(ctx, ui, &look.text("screen-record-kind"), |ui| {
            // Its line stands in the middle of its row, and the others at the top of theirs.
            let line = ui.text_style_height(&TextStyle::Body);
            ui.add_space((line - look.tokens.size.row) / 2.0);
            if link(look, ui, &look.kind(row.kind)).clicked() {
                ctx.outbox.show(Filter { kinds: vec![row.kind], ..Filter::default() });
            }
        });
        pair(ctx, ui, &look.text("screen-record-level"), |ui| {
            level_mark(look, ui, row.level);
            balanced(ui, quiet(ctx, &look.texts.level_means(row.level)));
        });
        pair(ctx, ui, &look.text("screen-record-origin"), |ui| {
            balanced(ui, look.origin(row.origin));
            balanced(ui, quiet(ctx, &look.texts.origin_means(row.origin)));
        });
        pair(ctx, ui, &look.text("screen-record-rule"), |ui| {
            balanced(ui, reason(ctx, full));
            if ctx.detail {
                ui.label(small(ctx, &full.rule).text_style(TextStyle::Monospace));
            }
            wrong_place(ctx, ui, full);
        });
        leave_out(ctx, ui, full.row.record);
    });
}

/// Whether it is left out of what is saved.
fn leave_out(ctx: &ViewContext<'_>, ui: &mut Ui, record: u32) {
    let out = ctx.summary.picked().records.contains(&record);
    pair(ctx, ui, &ctx.text("nav-save"), |ui| {
        if tick(ctx.look, ui, out.into(), (&ctx.text("record-leave-out"), None)).clicked() {
            ctx.outbox.send(Command::LeaveOut(record));
        }
        balanced(ui, small(ctx, &ctx.text("record-leave-out-text")));
    });
}

/// The way to put it elsewhere.
fn wrong_place(ctx: &ViewContext<'_>, ui: &mut Ui, full: &RecordFull) {
    let sections = ctx.results.map_or(&[][..], |results| &results.findings.sections);
    let at = full.row.section.and_then(|number| usize::try_from(number).ok());
    let Some(section) = at.and_then(|at| sections.get(at)) else { return };
    let word = ctx.text("sorting-wrong");
    if Button::quiet(&word).icon(Icon::Sort).show(ctx.look, ui).clicked() {
        ctx.outbox.go(Route::SortingOf(section.place.clone()));
    }
}

fn reason(ctx: &ViewContext<'_>, full: &RecordFull) -> RichText {
    RichText::new(ctx.look.reason(&full.reason))
}
