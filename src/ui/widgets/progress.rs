//! A bar that fills.

use egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::context::Look;

/// A bar that is filled to this share, 0 to 1, and says so.
pub fn progress_bar(look: Look<'_>, ui: &mut Ui, share: f32, said: &str) {
    let tokens = look.tokens;
    let size = vec2(ui.available_width(), tokens.size.bar);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, said);
        info.value = Some(f64::from(share));
        info
    });
    let radius = rect.height() / 2.0;
    ui.painter().rect_filled(rect, radius, tokens.color.track);
    if share > 0.0 {
        let width = (rect.width() * share.min(1.0)).max(rect.height());
        let filled = Rect::from_min_size(rect.min, vec2(width, rect.height()));
        ui.painter().rect_filled(filled, radius, tokens.color.accent);
    }
}
