//! One stacked strip of a few parts, with a row of words for each below it.

use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Rect, Role, Sense, TextStyle, Ui, WidgetInfo, vec2,
};

use super::paint::{focus_ring, icon, left_middle, right_middle, write, write_lines};
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// One part.
pub struct StripPart {
    /// Its icon in the row of words.
    pub icon: Icon,
    /// Its colour in the strip.
    pub fill: Color32,
    /// Its name.
    pub name: String,
    /// How many.
    pub count: u64,
    /// Count and share as they are written.
    pub number: String,
}

/// Parts of a whole.
pub struct Strip<'a> {
    /// The parts, in the order shown.
    pub parts: &'a [StripPart],
}

impl Strip<'_> {
    /// Draws it; the position of the part that was chosen.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui) -> Option<usize> {
        self.strip(look, ui);
        let mut chosen = None;
        ui.scope(|ui| {
            ui.add_space(look.tokens.space.xs);
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, part) in self.parts.iter().enumerate() {
                if row(look, ui, part) {
                    chosen = Some(at);
                }
            }
        });
        chosen
    }

    fn strip(&self, look: Look<'_>, ui: &mut Ui) {
        let tokens = look.tokens;
        let size = vec2(ui.available_width(), tokens.size.bar + tokens.space.xs);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let total: u64 = self.parts.iter().map(|part| part.count).sum();
        let gap = tokens.size.line * 2.0;
        let shown = self.parts.iter().filter(|part| part.count > 0).count();
        let room = rect.width() - gap * shown.saturating_sub(1) as f32;
        let mut left = rect.left();
        for part in self.parts.iter().filter(|part| part.count > 0) {
            let width = room * part.count as f32 / total.max(1) as f32;
            let size = vec2(width.max(tokens.size.line), rect.height());
            let piece = Rect::from_min_size(egui::pos2(left, rect.top()), size);
            let line = (tokens.size.line, Color32::from(tokens.color.line));
            let radius = CornerRadius::same(3);
            ui.painter().rect(piece, radius, part.fill, line, egui::StrokeKind::Inside);
            left += size.x + gap;
        }
    }
}

fn row(look: Look<'_>, ui: &mut Ui, part: &StripPart) -> bool {
    let tokens = look.tokens;
    let space = tokens.space;
    let width = ui.available_width();
    let side = tokens.size.bar;
    let color = if part.count > 0 { tokens.color.text } else { tokens.color.quiet };
    let number = write(ui, &part.number, TextStyle::Body, color, width / 2.0);
    let before = side + tokens.size.icon + 2.0 * space.s;
    let room = width - before - number.width() - space.s;
    let name = write_lines(ui, &part.name, TextStyle::Body, color, room);
    let size = vec2(width, tokens.size.row.max(name.height() + space.s));
    // Nothing stands behind a part of none: it leads nowhere.
    let some = part.count > 0;
    let sense = if some { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| {
        let role = if some { Role::Button } else { Role::Label };
        WidgetInfo::labeled(role, true, format!("{}, {}", part.name, part.number))
    });
    if some && response.hovered() {
        let around = rect.expand2(vec2(space.s, 0.0));
        ui.painter().rect_filled(around, tokens.radius.s, tokens.color.hover);
    }
    let swatch = Rect::from_center_size(left_middle(rect, side / 2.0), egui::Vec2::splat(side));
    let line = (tokens.size.line, Color32::from(tokens.color.line));
    ui.painter().rect(swatch, CornerRadius::same(2), part.fill, line, egui::StrokeKind::Inside);
    let place = left_middle(rect, side + space.s + tokens.size.icon / 2.0);
    icon(ui.painter(), look, part.icon, place, tokens.color.quiet);
    number.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(rect, 0.0));
    name.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, before));
    focus_ring(ui, look, &response);
    some && response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
