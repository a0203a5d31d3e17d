//! What two dates of one app differ in: what came later, and what is no longer there.

use egui::{Label, Ui};

use super::differ::Since;
use super::small;
use crate::findings::Filter;
use crate::ui::command::{Command, Route};
use crate::ui::context::ViewContext;
use crate::ui::widgets::{Bar, Bars, card, card_title};

/// Kinds listed of each.
const KINDS_MAX: usize = 12;

/// Draws both; `later_is_open` says which of the two exports is open.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, since: &Since, later_is_open: bool) {
    let look = ctx.look;
    if !since.new.is_empty() {
        card(look, ui, |ui| {
            card_title(ui, &ctx.text("compare-new-since"));
            ui.add(Label::new(ctx.text("compare-new-since-how")).wrap());
            let rows = since.new.iter().map(|it| (it.0, it.1));
            if let Some((_, _, filter)) =
                bars(ctx, ui, rows, !later_is_open).and_then(|at| since.new.get(at))
            {
                open(ctx, filter.clone(), later_is_open);
            }
        });
    }
    if !since.gone.is_empty() {
        card(look, ui, |ui| {
            card_title(ui, &ctx.text("compare-gone-since"));
            ui.add(Label::new(ctx.text("compare-gone-since-how")).wrap());
            let rows = since.gone.iter().copied();
            if let Some((kind, _)) =
                bars(ctx, ui, rows, later_is_open).and_then(|at| since.gone.get(at))
            {
                let filter = Filter { kinds: vec![*kind], ..Filter::default() };
                open(ctx, filter, !later_is_open);
            }
        });
    }
}

/// A bar for each kind; the one that was chosen. `other` says that they are in the kept export.
fn bars(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    rows: impl Iterator<Item = (crate::taxonomy::Kind, u64)>,
    other: bool,
) -> Option<usize> {
    let look = ctx.look;
    let bars: Vec<Bar> = rows
        .take(KINDS_MAX)
        .map(|(kind, count)| Bar::of_kind(look, kind, count, String::new()))
        .collect();
    let most = bars.iter().map(|it| it.count).max().unwrap_or(0);
    let chosen = Bars { rows: &bars, most }.show(look, ui);
    if other {
        ui.add(Label::new(small(ctx, &ctx.text("compare-opens-kept"))).wrap());
    }
    chosen
}

/// Opens records of the open export, or of the kept one in its place.
pub(super) fn open(ctx: &ViewContext<'_>, filter: Filter, of_open: bool) {
    if of_open {
        ctx.outbox.show(filter);
    } else {
        ctx.outbox.send(Command::OpenKept(Route::Records(filter.into())));
    }
}
