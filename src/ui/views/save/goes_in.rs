//! Which kinds go into a summary, and which details are written in full.

use std::collections::BTreeSet;

use egui::{Frame, Margin, Ui};

use super::{pick, small};
use crate::i18n::Arg;
use crate::report::Keep;
use crate::taxonomy::{Category, Kind};
use crate::ui::context::ViewContext;
use crate::ui::summary::Picked;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, Ticked, balanced, card_title, tick};

/// A detail: its text, and its place among those that are kept.
type Detail = (&'static str, fn(&mut Keep) -> &mut bool);

/// The details that can be written in full.
const DETAILS: [Detail; 8] = [
    ("screen-save-keep-contact", |keep| &mut keep.contact),
    ("screen-save-keep-people", |keep| &mut keep.people),
    ("screen-save-keep-words", |keep| &mut keep.words),
    ("screen-save-keep-addresses", |keep| &mut keep.addresses),
    ("screen-save-keep-places", |keep| &mut keep.places),
    ("screen-save-keep-network", |keep| &mut keep.network),
    ("screen-save-keep-files", |keep| &mut keep.file_names),
    ("screen-save-keep-sensitive", |keep| &mut keep.sensitive),
];

/// Which categories are open to their kinds.
#[derive(Default)]
pub(super) struct GoesIn {
    open: Vec<Category>,
}

impl GoesIn {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        card_title(ui, &ctx.text("screen-save-kinds"));
        balanced(ui, small(ctx, &ctx.text("screen-save-kinds-how")));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (category, count) in &ctx.digest.ranked {
                ui.push_id(category.code(), |ui| self.category(ctx, ui, *category, *count));
            }
        });
        left_out(ctx, ui);
        ui.add_space(ctx.look.tokens.space.s);
        card_title(ui, &ctx.text("screen-save-keep"));
        balanced(ui, small(ctx, &ctx.text("screen-save-keep-how")));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            details(ctx, ui);
        });
    }

    fn category(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, category: Category, count: u64) {
        let look = ctx.look;
        let picked = ctx.summary.picked();
        let rows = kinds(ctx, category);
        let left_out = rows.iter().filter(|it| picked.left_out.contains(&it.0)).count();
        let ticked = match left_out {
            0 => Ticked::Yes,
            all if all == rows.len() => Ticked::No,
            _ => Ticked::Some,
        };
        let name = look.category(category);
        let open = self.open.contains(&category);
        ui.horizontal(|ui| {
            let glyph = if open { Icon::ChevronDown } else { Icon::ChevronRight };
            let shown = look.texts.with("screen-save-kinds-open", &[("name", Arg::Text(&name))]);
            let chevron = Button::bare("").icon(glyph).show(look, ui).accessible_name(shown);
            if chevron.clicked() {
                if open {
                    self.open.retain(|it| *it != category);
                } else {
                    self.open.push(category);
                }
            }
            let number = look.number(count);
            if tick(look, ui, ticked, (&name, Some(&number))).clicked() {
                let mut picked = picked.clone();
                for (kind, _) in &rows {
                    if ticked == Ticked::Yes {
                        picked.left_out.insert(*kind);
                    } else {
                        picked.left_out.remove(kind);
                    }
                }
                pick(ctx, picked);
            }
        });
        if open {
            let left = 2.0 * look.tokens.space.xl;
            let margin = Margin { left: left as i8, ..Margin::ZERO };
            Frame::new().inner_margin(margin).show(ui, |ui| each(ctx, ui, &rows));
        }
    }
}

/// The kinds of a category that have records, and how many.
fn kinds(ctx: &ViewContext<'_>, category: Category) -> Vec<(Kind, u64)> {
    let kinds = ctx.results.map_or(&[][..], |results| &results.findings.kinds);
    let mine = kinds.iter().filter(|it| it.kind.category() == category && it.records > 0);
    mine.map(|it| (it.kind, it.records)).collect()
}

fn each(ctx: &ViewContext<'_>, ui: &mut Ui, rows: &[(Kind, u64)]) {
    let look = ctx.look;
    let picked = ctx.summary.picked();
    for (kind, count) in rows {
        let inside = !picked.left_out.contains(kind);
        let (name, number) = (look.kind(*kind), look.number(*count));
        let row = ui.push_id(kind.code(), |ui| {
            tick(look, ui, inside.into(), (&name, Some(&number))).clicked()
        });
        if row.inner {
            let mut picked = picked.clone();
            if inside {
                picked.left_out.insert(*kind);
            } else {
                picked.left_out.remove(kind);
            }
            pick(ctx, picked);
        }
    }
}

/// Records that were left out one by one, and the way to take them in again.
fn left_out(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let picked = ctx.summary.picked();
    let count = picked.records.len() as u64;
    if count == 0 {
        return;
    }
    balanced(ui, ctx.look.counted("save-records-left-out", count));
    if Button::quiet(&ctx.text("save-records-back")).show(ctx.look, ui).clicked() {
        pick(ctx, Picked { records: BTreeSet::new(), ..picked.clone() });
    }
}

fn details(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let picked = ctx.summary.picked();
    for (id, detail) in DETAILS {
        let mut keep = picked.keep;
        let kept = detail(&mut keep);
        if tick(ctx.look, ui, (*kept).into(), (&ctx.text(id), None)).clicked() {
            *kept = !*kept;
            pick(ctx, Picked { keep, ..picked.clone() });
        }
    }
}
