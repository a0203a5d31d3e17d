//! A record's labels: its kind, how private it is, how it came, and which rule says so.

use egui::{RichText, TextStyle, Ui};

use super::{pair, quiet, small};
use crate::findings::{Filter, RecordFull};
use crate::i18n::Arg;
use crate::ui::context::ViewContext;
use crate::ui::widgets::{card, card_title, level_mark, link};

/// Why a rule chose a kind; anything else that a reader says counts as the last.
const REASONS: [&str; 5] =
    ["reason-section", "reason-part", "reason-words", SHAPE, "reason-unknown"];
/// Of them the one that has a text for each form.
const SHAPE: &str = "reason-shape";

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
            ui.label(quiet(ctx, &look.texts.level_means(row.level)));
        });
        pair(ctx, ui, &look.text("screen-record-origin"), |ui| {
            ui.label(look.origin(row.origin));
            ui.label(quiet(ctx, &look.texts.origin_means(row.origin)));
        });
        pair(ctx, ui, &look.text("screen-record-rule"), |ui| {
            ui.label(reason(ctx, full));
            ui.label(small(ctx, &full.rule).text_style(TextStyle::Monospace));
        });
    });
}

fn reason(ctx: &ViewContext<'_>, full: &RecordFull) -> RichText {
    let (key, value) = &full.reason;
    let known = REASONS.into_iter().find(|it| it == key).unwrap_or("reason-unknown");
    if known == SHAPE
        && let Some(text) = ctx.look.texts.find_plain(&format!("{SHAPE}-{}", value.inner()))
    {
        return RichText::new(text);
    }
    if known == "reason-section" && value.is_empty() {
        // The section is the whole file and has no name.
        return RichText::new(ctx.text("reason-file"));
    }
    let value = ctx.look.private(value);
    RichText::new(ctx.look.texts.with(known, &[("value", Arg::Text(&value))]))
}
