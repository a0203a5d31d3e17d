//! A picture of the export in a frame, or what stands for it.

use egui::load::SizedTexture;
use egui::{Image, Rect, StrokeKind, TextureHandle, Ui, Vec2, pos2, vec2};

use super::paint::icon;
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// What is drawn in a frame.
pub enum Seen<'a> {
    /// The picture, cut to fill the frame.
    Filling(&'a TextureHandle),
    /// The picture, all of it.
    Whole(&'a TextureHandle),
    /// What stands for one that cannot be shown.
    Sign(Icon),
    /// It is on its way.
    Nothing,
}

/// Draws it in this place.
pub fn picture(look: Look<'_>, ui: &Ui, rect: Rect, seen: &Seen<'_>) {
    let tokens = look.tokens;
    let painter = ui.painter();
    let radius = tokens.radius.s;
    match seen {
        Seen::Filling(texture) | Seen::Whole(texture) => {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            let uv = if matches!(seen, Seen::Whole(_)) {
                whole
            } else {
                middle(texture.size_vec2(), rect.size())
            };
            // Some have parts that can be seen through.
            painter.rect_filled(rect, radius, tokens.color.page);
            let sized = SizedTexture::from_handle(texture);
            Image::from_texture(sized).uv(uv).corner_radius(radius).paint_at(ui, rect);
        }
        Seen::Sign(sign) => {
            painter.rect_filled(rect, radius, tokens.color.hover);
            icon(painter, look, *sign, rect.center(), tokens.color.quiet);
        }
        Seen::Nothing => {
            painter.rect_filled(rect, radius, tokens.color.hover);
        }
    }
    let line = (tokens.size.line, egui::Color32::from(tokens.color.hairline));
    painter.rect_stroke(rect, radius, line, StrokeKind::Inside);
}

/// The part from the middle of a picture that has the form of the frame.
fn middle(picture: Vec2, frame: Vec2) -> Rect {
    let (wide, want) = (picture.x / picture.y.max(1.0), frame.x / frame.y.max(1.0));
    let part = if wide > want { vec2(want / wide, 1.0) } else { vec2(1.0, wide / want) };
    Rect::from_center_size(pos2(0.5, 0.5), part)
}
