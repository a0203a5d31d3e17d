//! Bars with a message, what is said where there is nothing, and the overlay of a drop.

use egui::{
    Align2, Color32, Context, Frame, Id, LayerId, Order, RichText, StrokeKind, TextStyle, Ui,
};

use super::{Button, balanced, card_title};
use crate::ui::context::Look;
use crate::ui::theme::{Icon, strong};

/// A bar with a message; whether it was taken away.
pub fn note(look: Look<'_>, ui: &mut Ui, text: &str) -> bool {
    let tokens = look.tokens;
    let space = tokens.space;
    let word = look.text("notice-dismiss");
    let button = Button::bare(&word);
    let frame = Frame::new().fill(tokens.color.chosen.into()).corner_radius(tokens.radius.m);
    let inside = frame.inner_margin(space.s).show(ui, |ui| {
        let room = ui.available_width() - button.width(look, ui) - 2.0 * space.s;
        ui.horizontal(|ui| {
            ui.add_space(space.s);
            ui.vertical(|ui| {
                // As wide as there is room, so that the button stands at the end.
                ui.set_width(room.max(0.0));
                let line = ui.text_style_height(&TextStyle::Body);
                ui.add_space((tokens.size.row - line) / 2.0);
                balanced(ui, text);
            });
            button.show(look, ui).clicked()
        })
    });
    inside.inner.inner
}

/// What is said where there is nothing: what that means, and one thing to do. Whether it was done.
pub fn empty(look: Look<'_>, ui: &mut Ui, text: &str, action: Option<&str>) -> bool {
    blank(look, ui, (Icon::Search, None), |ui| {
        balanced(ui, RichText::new(text).color(Color32::from(look.tokens.color.quiet)));
        action.is_some_and(|word| {
            ui.add_space(look.tokens.space.s);
            Button::quiet(word).show(look, ui).clicked()
        })
    })
}

/// The middle of a place with little in it: an icon in a circle, a title, and what follows.
pub fn blank<R>(
    look: Look<'_>,
    ui: &mut Ui,
    (glyph, title): (Icon, Option<&str>),
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let space = look.tokens.space;
    ui.vertical_centered(|ui| {
        ui.spacing_mut().item_spacing.y = space.s;
        ui.add_space(space.l);
        sign(look, ui, glyph);
        if let Some(title) = title {
            ui.add_space(space.xs);
            card_title(ui, title);
        }
        let inner = content(ui);
        ui.add_space(space.l);
        inner
    })
    .inner
}

/// An icon in a pale circle.
pub fn sign(look: Look<'_>, ui: &mut Ui, glyph: Icon) {
    let tokens = look.tokens;
    let side = tokens.space.xl + tokens.space.s;
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(side), egui::Sense::hover());
    ui.painter().circle_filled(rect.center(), side / 2.0, tokens.color.chosen);
    super::paint::icon(ui.painter(), look, glyph, rect.center(), tokens.color.link);
}

/// Covers the window while something is held over it.
pub fn drop_overlay(look: Look<'_>, ctx: &Context) {
    let tokens = look.tokens;
    let rect = ctx.content_rect();
    let layer = LayerId::new(Order::Foreground, Id::unique("drop overlay"));
    let painter = ctx.layer_painter(layer);
    painter.rect_filled(rect, 0.0, tokens.color.dim);
    let inside = rect.shrink(tokens.space.xl);
    let line = (tokens.size.ring, Color32::from(tokens.color.focus));
    painter.rect(inside, tokens.radius.m, tokens.color.card, line, StrokeKind::Inside);
    let style = ctx.style_of(ctx.theme());
    let title = TextStyle::Heading.resolve(&style);
    let color = Color32::from(tokens.color.text);
    painter.text(inside.center(), Align2::CENTER_CENTER, look.text("drop-here"), title, color);
    let below = inside.center() + egui::vec2(0.0, tokens.space.xl);
    let quiet = Color32::from(tokens.color.quiet);
    let body = strong().resolve(&style);
    painter.text(below, Align2::CENTER_CENTER, look.text("foot-offline"), body, quiet);
    let above = inside.center() - egui::vec2(0.0, tokens.space.xl);
    super::paint::icon(&painter, look, Icon::DropHere, above, tokens.color.link);
}
