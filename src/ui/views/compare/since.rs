//! What two dates of one app differ in: what came later, and what is no longer there.

use egui::Ui;

use super::differ::{New, Since};
use super::small;
use crate::findings::Filter;
use crate::taxonomy::Kind;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, Route};
use crate::ui::context::ViewContext;
use crate::ui::widgets::{Bar, Bars, balanced, card, card_title};

/// Kinds listed of each.
const KINDS_MAX: usize = 12;

/// Draws both; `later_is_open` says which of the two exports is open.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, since: &Since, later_is_open: bool) {
    let look = ctx.look;
    if !since.new.is_empty() {
        card(look, ui, |ui| new(ctx, ui, since, later_is_open));
    }
    if !since.gone.is_empty() {
        card(look, ui, |ui| {
            card_title(ui, &ctx.text("compare-gone-since"));
            balanced(ui, ctx.text("compare-gone-since-how"));
            let gone = since.gone.iter().take(KINDS_MAX);
            let bar =
                |(kind, count): &(Kind, u64)| Bar::of_kind(look, *kind, *count, String::new());
            let rows: Vec<Bar> = gone.map(bar).collect();
            if let Some((kind, _)) =
                bars(ctx, ui, &rows, later_is_open).and_then(|at| since.gone.get(at))
            {
                let filter = Filter { kinds: vec![*kind], ..Filter::default() };
                open(ctx, filter, !later_is_open);
            }
        });
    }
}

/// What came later, counted by the reader where the later export is open: the number of a bar is
/// that of the list which it opens.
fn new(ctx: &ViewContext<'_>, ui: &mut Ui, since: &Since, later_is_open: bool) {
    card_title(ui, &ctx.text("compare-new-since"));
    balanced(ui, ctx.text("compare-new-since-how"));
    let count = |it: &New| {
        // Which records without a date are new, nobody can say: their number is a difference.
        let counted = later_is_open && !it.filter.undated;
        let asked = counted.then(|| ctx.answers.tally(&it.filter));
        if matches!(asked, Some(Asked::Unasked)) {
            ctx.outbox.send(Command::Need(Need::Tally(it.filter.clone())));
        }
        asked.and_then(|it| it.value()).map(|it| it.records)
    };
    let rows: Vec<(&New, Bar)> = since
        .new
        .iter()
        .take(KINDS_MAX)
        .map(|it| (it, count(it)))
        .filter(|(_, count)| *count != Some(0))
        .map(|(it, count)| (it, bar(ctx, it, count)))
        .collect();
    let (kinds, rows): (Vec<&New>, Vec<Bar>) = rows.into_iter().unzip();
    let chosen = bars(ctx, ui, &rows, !later_is_open);
    if since.new.iter().any(|it| it.filter.undated) {
        balanced(ui, small(ctx, &ctx.text("compare-new-undated")));
    }
    if let Some(it) = chosen.and_then(|at| kinds.get(at)) {
        open(ctx, it.filter.clone(), later_is_open);
    }
}

fn bar(ctx: &ViewContext<'_>, it: &New, count: Option<u64>) -> Bar {
    let look = ctx.look;
    let undated = it.filter.undated;
    let share = if undated { look.text("screen-records-undated") } else { String::new() };
    let mut bar = Bar::of_kind(look, it.kind, count.unwrap_or(it.about), share);
    if count.is_none() && !undated {
        bar.number = look.counted("compare-about", it.about);
    }
    bar
}

/// Draws bars; the one that was chosen. `other` says that they are in the kept export.
fn bars(ctx: &ViewContext<'_>, ui: &mut Ui, bars: &[Bar], other: bool) -> Option<usize> {
    let most = bars.iter().map(|it| it.count).max().unwrap_or(0);
    let chosen = Bars { rows: bars, most }.show(ctx.look, ui);
    if other {
        balanced(ui, small(ctx, &ctx.text("compare-opens-kept")));
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
