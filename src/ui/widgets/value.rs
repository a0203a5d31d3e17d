//! A value on its way, always shown the same.

use egui::{Color32, RichText, Ui};

use crate::ui::answers::Asked;
use crate::ui::context::Look;

/// Shows a value that is here, or the one before it; else says that it is on its way, or that it
/// cannot be had.
pub fn value<T>(look: Look<'_>, ui: &mut Ui, asked: &Asked<T>, show: impl FnOnce(&mut Ui, &T)) {
    if let Some(value) = asked.value() {
        show(ui, value);
        return;
    }
    let failed = matches!(asked, Asked::Failed);
    let id = if failed { "value-failed" } else { "value-pending" };
    let quiet = Color32::from(look.tokens.color.quiet);
    ui.label(RichText::new(look.text(id)).color(quiet));
}
