//! Level marks, tags, and the one large number.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{
    Align2, Color32, Painter, Pos2, RichText, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2,
    vec2,
};

use super::paint::{left_middle, right_middle, write};
use crate::taxonomy::Level;
use crate::ui::context::Look;
use crate::ui::theme;

/// A level: a circle filled by quarters, and its word.
pub fn level_mark(look: Look<'_>, ui: &mut Ui, level: Level) {
    let word = look.level(level);
    let tokens = look.tokens;
    let color = if level == Level::Sensitive { tokens.color.care } else { tokens.color.quiet };
    let text = write(ui, &word, egui::TextStyle::Small, color, ui.available_width());
    let before = tokens.size.mark + tokens.space.s;
    let size = vec2(before + text.width(), text.height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &word));
    let center = left_middle(rect, tokens.size.mark / 2.0);
    quarters(ui.painter(), center, tokens.size.mark / 2.0, (level, color.into()));
    text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, before));
}

/// A circle of which 0, 1, 2 or 4 quarters are filled.
pub(super) fn quarters(
    painter: &Painter,
    center: Pos2,
    radius: f32,
    (level, color): (Level, Color32),
) {
    const STEPS: u8 = 16;
    let share = match level {
        Level::Everyday => 0.0,
        Level::Personal => 0.25,
        Level::Private => 0.5,
        Level::Sensitive => 1.0,
    };
    if level == Level::Sensitive {
        painter.circle_filled(center, radius, color);
    } else if share > 0.0 {
        let on_rim = |step: u8| {
            let angle = share * TAU * f32::from(step) / f32::from(STEPS) - FRAC_PI_2;
            center + radius * vec2(angle.cos(), angle.sin())
        };
        let mut points = vec![center];
        points.extend((0..=STEPS).map(on_rim));
        painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
    }
    painter.circle_stroke(center, radius, Stroke::new(1.0, color));
}

/// A short word in a frame.
pub fn tag(look: Look<'_>, ui: &mut Ui, word: &str) {
    let tokens = look.tokens;
    let text = write(ui, word, egui::TextStyle::Small, tokens.color.text, ui.available_width());
    let size = vec2(text.width() + 2.0 * tokens.space.s, text.height() + tokens.space.xs);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    ui.painter().rect_filled(rect, tokens.radius.s, tokens.color.track);
    text.at(ui.painter(), Align2::CENTER_CENTER, rect.center());
}

/// One number, large, and what it counts.
pub fn stat(look: Look<'_>, ui: &mut Ui, number: &str, what: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
        ui.label(RichText::new(number).text_style(theme::display()));
        ui.label(RichText::new(what).color(Color32::from(look.tokens.color.quiet)));
    });
}

/// A line of a card: a name and what it is, with a number at the end.
pub fn fact_row(look: Look<'_>, ui: &mut Ui, (name, what): (&str, &str), number: &str) {
    let tokens = look.tokens;
    let (gap, quiet) = (tokens.space.s, tokens.color.quiet);
    let size = vec2(ui.available_width(), tokens.size.row);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let said = format!("{name}, {what}, {number}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let style = egui::TextStyle::Body;
    let count = write(ui, number, style.clone(), tokens.color.text, rect.width() / 2.0);
    count.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(rect, 0.0));
    let room = rect.width() - count.width() - 2.0 * gap;
    let name = write(ui, name, style, tokens.color.text, room * 0.7);
    name.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, 0.0));
    let room = (room - name.width() - gap).max(0.0);
    let what = write(ui, what, egui::TextStyle::Small, quiet, room);
    what.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, name.width() + gap));
}

/// The two ends of a short vertical mark, for ticks.
pub(super) fn tick(x: f32, y: f32, len: f32) -> [Pos2; 2] {
    [pos2(x, y), pos2(x, y + len)]
}
