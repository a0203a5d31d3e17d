//! Small things that painted widgets share.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align2, Color32, FontFamily, FontId, Galley, LayerId, Order, Painter, Pos2, Rect, Response,
    RichText, StrokeKind, TextStyle, TextWrapMode, Ui, Vec2, WidgetText, pos2, vec2,
};

use super::balance::balanced_width;
use crate::ui::context::Look;
use crate::ui::theme::{Icon, fonts};

/// Draws the ring around what has the keyboard.
pub fn focus_ring(ui: &Ui, look: Look<'_>, response: &Response) {
    if response.has_focus() {
        let size = look.tokens.size;
        // A gap keeps it apart from a button of the same colour.
        let gap = look.tokens.space.xs;
        ui.painter().rect_stroke(
            response.rect.expand(gap),
            f32::from(look.tokens.radius.s) + gap,
            (size.ring, Color32::from(look.tokens.color.focus)),
            StrokeKind::Outside,
        );
    }
}

/// A line of text that has been laid out.
pub struct Written {
    galley: Arc<Galley>,
    color: Color32,
}

/// Lays out one line of text; what is wider than `width` ends in an ellipsis.
pub fn write(
    ui: &Ui,
    text: &str,
    style: TextStyle,
    color: impl Into<Color32>,
    width: f32,
) -> Written {
    laid(ui, text, (style, TextWrapMode::Truncate), color.into(), width)
}

/// Lays out text in as many lines as it takes, none of one word: for words that must be read whole.
pub fn write_lines(
    ui: &Ui,
    text: &str,
    style: TextStyle,
    color: impl Into<Color32>,
    width: f32,
) -> Written {
    let (color, how) = (color.into(), (style, TextWrapMode::Wrap));
    let wrapped = |width: f32| laid(ui, text, how.clone(), color, width);
    let narrower = balanced_width(width, |width| wrapped(width).galley);
    wrapped(narrower.unwrap_or(width))
}

/// Lays out text in one line or two; what is longer ends in an ellipsis.
pub fn write_two(
    ui: &Ui,
    text: &str,
    style: &TextStyle,
    color: impl Into<Color32>,
    width: f32,
) -> Written {
    let color = color.into();
    let mut job = LayoutJob::simple(text.to_owned(), weighted(ui, style, text), color, width);
    job.wrap.max_rows = 2;
    Written { galley: ui.painter().layout_job(job), color }
}

fn laid(
    ui: &Ui,
    text: &str,
    (style, wrap): (TextStyle, TextWrapMode),
    color: Color32,
    width: f32,
) -> Written {
    let words = RichText::new(text).font(weighted(ui, &style, text));
    let galley = WidgetText::from(words).into_galley(ui, Some(wrap), width, style);
    Written { galley, color }
}

impl Written {
    /// Its width in points.
    pub fn width(&self) -> f32 {
        self.galley.size().x
    }

    /// Whether its end was cut off.
    pub fn is_cut(&self) -> bool {
        self.galley.elided
    }

    /// Its height in points.
    pub fn height(&self) -> f32 {
        self.galley.size().y
    }

    /// Draws it with this corner or side at this place.
    pub fn at(&self, painter: &Painter, anchor: Align2, place: Pos2) {
        let rect = anchor.anchor_size(place, self.galley.size());
        painter.galley_with_override_text_color(rect.min, Arc::clone(&self.galley), self.color);
    }
}

/// The font of a text with weight.
///
/// The Chinese font that the program brings has one weight. A text with Chinese letters is of that
/// weight as a whole, so that no digit or name in it stands out by chance.
pub(super) fn weighted(ui: &Ui, style: &TextStyle, text: &str) -> FontId {
    let mut font = style.resolve(ui.style());
    if font.family == fonts::bold() && text.chars().any(|it| it >= '\u{2e80}') {
        font.family = FontFamily::Proportional;
    }
    font
}

/// Draws words in a dark box whose lower edge is at this place, inside `bounds` from left to right:
/// what a chart says about the part under the pointer.
pub fn tip(look: Look<'_>, ui: &Ui, (place, bounds): (Pos2, Rect), words: &str) {
    let tokens = look.tokens;
    let space = tokens.space;
    let text = write(ui, words, TextStyle::Small, tokens.color.on_tip, bounds.width());
    let size = vec2(text.width() + 2.0 * space.s, text.height() + space.s);
    let most = (bounds.right() - size.x).max(bounds.left());
    let left = (place.x - size.x / 2.0).clamp(bounds.left(), most);
    let rect = Rect::from_min_size(pos2(left, place.y - size.y), size);
    // Above everything of the page, so that no card cuts it off.
    let layer = LayerId::new(Order::Foreground, ui.unique_id().with("tip"));
    let painter = ui.ctx().layer_painter(layer);
    painter.rect_filled(rect, tokens.radius.s, tokens.color.tip);
    text.at(&painter, Align2::CENTER_CENTER, rect.center());
}

/// Draws slanted lines over a bar.
pub(super) fn hatch(look: Look<'_>, ui: &Ui, rect: Rect, color: Color32) {
    let width = 2.0 * look.tokens.size.line;
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let mut left = rect.left() - rect.height();
    while left < rect.right() {
        let ends = [pos2(left, rect.bottom()), pos2(left + rect.height(), rect.top())];
        painter.line_segment(ends, (width, color));
        left += 3.0 * width;
    }
}

/// Draws an icon in the middle of a square.
pub fn icon(
    painter: &Painter,
    look: Look<'_>,
    icon: Icon,
    center: Pos2,
    color: impl Into<Color32>,
) {
    let font = FontId::new(look.tokens.size.icon, fonts::icons());
    painter.text(center, Align2::CENTER_CENTER, icon.glyph(), font, color.into());
}

/// A filled rounded square with an icon on it: what stands for a category.
pub fn badge(
    painter: &Painter,
    look: Look<'_>,
    glyph: Icon,
    center: Pos2,
    fill: (Color32, Color32),
) {
    let side = look.tokens.size.icon + look.tokens.space.s;
    let rect = Rect::from_center_size(center, Vec2::splat(side));
    painter.rect_filled(rect, look.tokens.radius.s, fill.0);
    icon(painter, look, glyph, center, fill.1);
}

/// The middle of a rectangle's left side, moved right.
pub fn left_middle(rect: Rect, right: f32) -> Pos2 {
    pos2(rect.left() + right, rect.center().y)
}

/// The middle of a rectangle's right side, moved left.
pub fn right_middle(rect: Rect, left: f32) -> Pos2 {
    pos2(rect.right() - left, rect.center().y)
}
