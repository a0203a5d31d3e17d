//! What a screen says that has nothing to show, and the way on from there.

use egui::Ui;

use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::widgets::empty;

/// Says that there is nothing: where that is so of all records, the way leads to what is missing;
/// where it is so of some, to the whole screen.
pub(super) fn nothing(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (said, of_all): (&str, bool),
    whole: Route,
) {
    let (way, route) = if of_all {
        ("state-nothing-in-category.do", Route::Missing)
    } else {
        ("state-nothing-found.do", whole)
    };
    if empty(ctx.look, ui, &ctx.text(said), Some(&ctx.text(way))) {
        ctx.outbox.go(route);
    }
}
