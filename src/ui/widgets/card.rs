//! Pages, titles, cards and rows of cards.

use egui::{
    Frame, Id, InnerResponse, Layout, Margin, Response, RichText, Role, ScrollArea, Sense,
    StrokeKind, TextStyle, TextWrapMode, Ui, UiBuilder, WidgetText, vec2,
};

use super::focus::{keep_focus_in_sight, title_id, turn_by_keys};
use crate::ui::context::Look;
use crate::ui::theme;

/// A page that scrolls, with room around it and no wider than reads well.
pub fn page<R>(look: Look<'_>, ui: &mut Ui, id: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let space = look.tokens.space;
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink(false)
        .show(ui, |ui| {
            let width = ui.available_width().min(look.tokens.size.page);
            let side = ((ui.available_width() - width) / 2.0).max(space.l);
            let margin = Margin::symmetric(side as i8, space.l as i8);
            let frame = Frame::new().inner_margin(margin);
            frame
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = space.m;
                    turn_by_keys(ui);
                    let answer = content(ui);
                    keep_focus_in_sight(ui);
                    answer
                })
                .inner
        })
        .inner
}

/// The name of the screen, which has the keyboard when the screen is opened by it.
pub fn screen_title(ui: &mut Ui, text: &str) -> Response {
    let written = WidgetText::from(text);
    let wrap = Some(TextWrapMode::Wrap);
    let galley = written.into_galley(ui, wrap, ui.available_width(), theme::display());
    let (_, rect) = ui.allocate_space(galley.size());
    let response = ui.interact(rect, title_id(), Sense::focusable_noninteractive());
    ui.painter().galley(rect.min, galley, ui.visuals().strong_text_color());
    if response.has_focus() {
        let visuals = ui.visuals().widgets.active;
        let (radius, ring) = (visuals.corner_radius, visuals.bg_stroke);
        ui.painter().rect_stroke(rect.expand(ring.width), radius, ring, StrokeKind::Inside);
    }
    tell_heading(ui, &response, text, 1);
    response
}

/// The name of a card.
pub fn card_title(ui: &mut Ui, text: &str) -> Response {
    let response = ui.label(RichText::new(text).text_style(TextStyle::Heading).strong());
    tell_heading(ui, &response, text, 2);
    response
}

fn tell_heading(ui: &Ui, response: &Response, text: &str, level: usize) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text);
    });
}

/// A card as wide as there is room.
pub fn card<R>(
    look: Look<'_>,
    ui: &mut Ui,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let tokens = look.tokens;
    Frame::new()
        .fill(tokens.color.card.into())
        .corner_radius(tokens.radius.m)
        .inner_margin(tokens.space.m)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space.s;
            content(ui)
        })
}

/// How many columns of at least this width fit, at most `max`.
pub fn column_count(look: Look<'_>, ui: &Ui, least: f32, max: usize) -> usize {
    let gap = look.tokens.space.m;
    let fit = ((ui.available_width() + gap) / (least + gap)).floor().max(1.0);
    (theme::whole(f64::from(fit)) as usize).min(max.max(1))
}

/// Cards side by side in `columns`, all of a row as high as the highest of it.
pub fn card_row(
    look: Look<'_>,
    ui: &mut Ui,
    id: &str,
    (columns, cards): (usize, usize),
    mut content: impl FnMut(&mut Ui, usize),
) {
    let columns = columns.max(1);
    for first in (0..cards).step_by(columns) {
        let shown = first..(first + columns).min(cards);
        let id = ui.make_persistent_id((id, first));
        one_row(look, ui, (id, columns), shown, &mut content);
    }
}

fn one_row(
    look: Look<'_>,
    ui: &mut Ui,
    (id, columns): (Id, usize),
    cards: std::ops::Range<usize>,
    content: &mut impl FnMut(&mut Ui, usize),
) {
    let gap = look.tokens.space.m;
    let margin = 2.0 * look.tokens.space.m;
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    // Only the contents tell how high a row is, so it is drawn with what was seen last.
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
    let mut highest: f32 = 0.0;
    let start = ui.cursor().min;
    for (at, index) in cards.enumerate() {
        let left = start.x + at as f32 * (width + gap);
        let rect = egui::Rect::from_min_size(
            egui::pos2(left, start.y),
            vec2(width, before.max(look.tokens.size.row)),
        );
        let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::Min));
        ui.push_id((id, index), |ui| {
            ui.scope_builder(builder, |ui| {
                card(look, ui, |ui| {
                    ui.set_min_height((before - margin).max(0.0));
                    let inner = ui.scope(|ui| content(ui, index)).response.rect;
                    highest = highest.max(inner.height() + margin);
                });
            });
        });
    }
    ui.data_mut(|data| data.insert_temp(id, highest));
    if (highest - before).abs() > 0.5 {
        ui.ctx().request_discard("height of a row of cards");
    }
    let end = egui::pos2(start.x, start.y + highest);
    ui.advance_cursor_after_rect(egui::Rect::from_min_max(start, end));
}
