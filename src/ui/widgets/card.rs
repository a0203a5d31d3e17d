//! Pages, titles, cards and rows of cards.

use egui::scroll_area::ScrollBarVisibility::AlwaysHidden;
use egui::{
    Align, Color32, Frame, Id, InnerResponse, Label, Layout, Rect, Response, RichText, Role,
    ScrollArea, Sense, Shadow, TextStyle, TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText,
    pos2, vec2,
};

use super::balance::{balanced_width, in_balance};
use super::focus::{keep_focus_in_sight, set_way_below, take_list_top, title_id, turn_by_keys};
use super::paint::weighted;
use crate::ui::context::Look;
use crate::ui::theme;

/// Rows of room below which a list scrolls with what is above it.
const LOW_ROWS: f32 = 13.0;

/// A page that scrolls, in the middle and no wider than reads well.
pub fn page<R>(look: Look<'_>, ui: &mut Ui, id: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink(false)
        .show(ui, |ui| {
            let space = look.tokens.space;
            let gap = if is_low(look, ui) { space.s } else { space.m };
            centered(look, ui, gap, |ui| {
                let answer = content(ui);
                // After the content, or something that scrolls inside it would be turned.
                turn_by_keys(ui);
                keep_focus_in_sight(ui);
                answer
            })
        })
        .inner
}

/// What a screen shows: in the middle, no wider than reads well, with room around it and `gap`
/// between its parts.
///
/// Not a frame's margin, which ends at 127 points: windows are wider than that.
fn centered<R>(look: Look<'_>, ui: &mut Ui, gap: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let around = room_around(look, ui.available_width());
    placed(look, ui, (gap, around, around), content)
}

/// The same with this room above and below.
fn placed<R>(
    look: Look<'_>,
    ui: &mut Ui,
    (gap, above, below): (f32, f32, f32),
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let all = ui.available_rect_before_wrap();
    let (left, width) = column_of_page(look, all);
    let rect = Rect::from_min_max(
        pos2(left, all.top() + above),
        pos2(left + width, (all.bottom() - below).max(all.top() + above)),
    );
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min));
    let inner = ui.scope_builder(builder, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = gap;
        content(ui)
    });
    ui.add_space(below);
    inner.inner
}

/// The same for a screen whose list takes the room that is left.
///
/// Where that is too little, the head scrolls away before the list does. `extra` is what the head
/// takes beyond what it usually does, in points.
pub fn list_page<R>(
    look: Look<'_>,
    ui: &mut Ui,
    (id, extra): (&str, f32),
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let visible = ui.available_height();
    let gap = look.tokens.space.s;
    if visible >= LOW_ROWS * look.tokens.size.row + extra {
        set_way_below(ui, 0.0);
        let around = room_around(look, ui.available_width());
        return placed(look, ui, (gap, around, gap), content);
    }
    let head_id = ui.make_persistent_id((id, "head"));
    let before: f32 = ui.data(|data| data.get_temp(head_id)).unwrap_or(0.0);
    // The list has a bar of its own, and two beside each other would not say which is which.
    let area = ScrollArea::vertical().id_salt(id).scroll_bar_visibility(AlwaysHidden);
    let scrolling = area.show(ui, |ui| {
        // Below its head, the list has all the room there is.
        ui.set_max_height(visible + before);
        let top = ui.max_rect().top();
        let answer = placed(look, ui, (gap, gap, gap), content);
        if let Some(head) = take_list_top(ui).map(|it| it - top) {
            ui.data_mut(|data| data.insert_temp(head_id, head));
            if (head - before).abs() > 0.5 {
                ui.ctx().request_discard("height of the head of a list");
            }
        }
        if ui.memory(|it| it.has_focus(title_id())) {
            turn_by_keys(ui);
        }
        keep_focus_in_sight(ui);
        answer
    });
    let most = scrolling.content_size.y - scrolling.inner_rect.height();
    set_way_below(ui, most - scrolling.state.clamped_offset().y);
    scrolling.inner
}

/// Whether the window is so low that little stands below its bars.
pub fn is_low(look: Look<'_>, ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < look.tokens.size.low
}

/// Something above a page, as wide as what the page shows.
pub fn as_wide_as_page<R>(look: Look<'_>, ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let all = ui.available_rect_before_wrap();
    let (left, width) = column_of_page(look, all);
    let rect = Rect::from_min_size(pos2(left, all.top()), vec2(width, all.height()));
    ui.scope_builder(UiBuilder::new().max_rect(rect), content).inner
}

/// The part of a very wide window that a page takes.
const WIDE_SHARE: f32 = 0.6;
/// How many times as wide as usual a page may become.
const WIDER_MAX: f32 = 1.25;

/// Where what a screen shows begins from the left, and how wide it is.
fn column_of_page(look: Look<'_>, all: Rect) -> (f32, f32) {
    let around = room_around(look, all.width());
    let page = look.tokens.size.page;
    // A very wide window gives charts and tables some of its room.
    let most = (all.width() * WIDE_SHARE).clamp(page, page * WIDER_MAX);
    let width = (all.width() - 2.0 * around).min(most).max(0.0);
    (all.left() + ((all.width() - width) / 2.0).round(), width)
}

/// The room around what a screen shows, in a place this wide.
fn room_around(look: Look<'_>, width: f32) -> f32 {
    let space = look.tokens.space;
    if width < look.tokens.size.column {
        space.m
    } else if width < look.tokens.size.page {
        space.l
    } else {
        space.xl
    }
}

/// Where the line stands that every screen has above its name.
fn above_title() -> Id {
    Id::unique("line above the screen title")
}

/// Says what stands above the name of every screen, in small letters: whose export it is, where the
/// bar has no room for that. Nothing for an empty text.
pub fn set_above_title(ui: &Ui, text: String) {
    ui.data_mut(|data| data.insert_temp(above_title(), text));
}

/// The name of the screen, which has the keyboard when the screen is opened by it.
///
/// No ring is drawn around it: it cannot be pressed, and would look like a field. It is there for
/// those who hear the screen, and as the place that the next key goes on from.
pub fn screen_title(ui: &mut Ui, text: &str) -> Response {
    let above = ui.data(|data| data.get_temp::<String>(above_title())).filter(|it| !it.is_empty());
    let Some(above) = above else { return named(ui, text, &theme::display()) };
    let below = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let quiet = ui.visuals().weak_text_color();
        ui.add(Label::new(RichText::new(above).small().color(quiet)).wrap());
        // Where the window is low the content should begin soon.
        named(ui, text, &theme::lead_strong())
    };
    ui.vertical(below).inner
}

fn named(ui: &mut Ui, text: &str, style: &TextStyle) -> Response {
    let font = weighted(ui, style, text);
    let written = WidgetText::from(RichText::new(text).font(font));
    let wrap = Some(TextWrapMode::Wrap);
    let laid = |width: f32| written.clone().into_galley(ui, wrap, width, theme::display());
    // No word alone in the last line.
    let room = ui.available_width();
    let galley = laid(balanced_width(room, laid).unwrap_or(room));
    let (_, rect) = ui.allocate_space(galley.size());
    let response = ui.interact(rect, title_id(), Sense::focusable_noninteractive());
    let color = ui.visuals().strong_text_color();
    ui.painter().galley_with_override_text_color(rect.min, galley, color);
    tell_heading(ui, &response, text, 1);
    response
}

/// The name of a card.
pub fn card_title(ui: &mut Ui, text: &str) -> Response {
    let response = bold(ui, text, &TextStyle::Heading);
    tell_heading(ui, &response, text, 2);
    response
}

/// The name of a part of a card: apart from the text below it by size and colour, since not every
/// script has letters with weight here.
pub fn part_title(look: Look<'_>, ui: &mut Ui, text: &str) -> Response {
    let font = weighted(ui, &theme::kicker(), text);
    let words = RichText::new(text).font(font).color(Color32::from(look.tokens.color.quiet));
    let response = ui.add(Label::new(words).wrap());
    tell_heading(ui, &response, text, 3);
    response
}

/// Words with weight, of the size of other text.
pub fn strong_label(ui: &mut Ui, text: &str) -> Response {
    let response = bold(ui, text, &theme::strong());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

fn bold(ui: &mut Ui, text: &str, style: &TextStyle) -> Response {
    let words = WidgetText::from(RichText::new(text).font(weighted(ui, style, text)));
    let (place, galley, response) =
        in_balance(ui, words, |ui, words| Label::new(words).layout_in_ui(ui));
    if ui.is_rect_visible(response.rect) {
        let color = ui.visuals().strong_text_color();
        ui.painter().galley_with_override_text_color(place, galley, color);
    }
    response
}

fn tell_heading(ui: &Ui, response: &Response, text: &str, level: usize) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text);
    });
}

/// The room inside a card this wide.
fn pad(look: Look<'_>, width: f32) -> f32 {
    if width < 1.5 * look.tokens.size.card_min { look.tokens.space.m } else { look.tokens.size.pad }
}

/// A card as wide as there is room.
pub fn card<R>(
    look: Look<'_>,
    ui: &mut Ui,
    content: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let tokens = look.tokens;
    let shadow = Shadow { offset: [0, 1], blur: 3, spread: 0, color: tokens.color.shadow.into() };
    Frame::new()
        .fill(tokens.color.card.into())
        .stroke((tokens.size.line, Color32::from(tokens.color.hairline)))
        .shadow(shadow)
        .corner_radius(tokens.radius.m)
        .inner_margin(pad(look, ui.available_width()))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space.s;
            content(ui)
        })
}

/// A line that divides what stands in a card.
pub fn divider(look: Look<'_>, ui: &mut Ui) {
    let size = vec2(ui.available_width(), look.tokens.size.line);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(rect, 0.0, look.tokens.color.hairline);
}

/// Two columns of cards, each card of its own height, the left column first; one column where
/// there is little room. `side` is the width of the right one; without, both are as wide.
pub fn two_columns(
    look: Look<'_>,
    ui: &mut Ui,
    side: Option<f32>,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let gap = look.tokens.space.m;
    let all = ui.available_rect_before_wrap();
    let least = if side.is_some() { 2.0 } else { 1.5 } * look.tokens.size.card_min;
    let side = side.unwrap_or_else(|| (all.width() - gap) / 2.0);
    let width = all.width() - gap - side;
    if width < least {
        left(ui);
        right(ui);
        return;
    }
    let one = column(ui, Rect::from_min_size(all.min, vec2(width, all.height())), gap, left);
    let start = pos2(all.left() + width + gap, all.top());
    let other = column(ui, Rect::from_min_size(start, vec2(side, all.height())), gap, right);
    let bottom = one.max(other);
    ui.advance_cursor_after_rect(Rect::from_min_max(all.min, pos2(all.right(), bottom)));
}

/// One column; where it ends.
fn column(ui: &mut Ui, rect: Rect, gap: f32, content: impl FnOnce(&mut Ui)) -> f32 {
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min));
    let mut column = ui.new_child(builder);
    column.set_width(rect.width());
    column.spacing_mut().item_spacing.y = gap;
    content(&mut column);
    column.min_rect().bottom()
}

/// How many columns of at least this width fit, at most `max`.
pub fn column_count(look: Look<'_>, ui: &Ui, least: f32, max: usize) -> usize {
    let gap = look.tokens.space.m;
    let fit = ((ui.available_width() + gap) / (least + gap)).floor().max(1.0);
    (theme::whole(f64::from(fit)) as usize).min(max.max(1))
}

/// What stands at the bottom of a card of a row, in line with that of the cards beside it.
pub fn card_foot<R>(
    look: Look<'_>,
    ui: &mut Ui,
    height: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = pushed_id();
    let bottom: Option<f32> = ui.data(|data| data.get_temp(id));
    let down = bottom.map_or(0.0, |bottom| bottom - height - ui.cursor().top());
    let down = if down > look.tokens.size.line { down } else { 0.0 };
    ui.add_space(down);
    ui.data_mut(|data| data.insert_temp(id.with("by"), down));
    content(ui)
}

/// Where the card that is being drawn ends, and by how much its foot was moved down.
fn pushed_id() -> Id {
    Id::unique("foot of a card")
}

/// Of so few cards the last row is as wide as the others, so that no hole is left.
const FILLED_MAX: usize = 6;

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
        let columns = if cards <= FILLED_MAX { shown.len() } else { columns };
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
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    let margin = 2.0 * (pad(look, width) + look.tokens.size.line);
    // Only the contents tell how high a row is, so it is drawn with what was seen last.
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
    let mut highest: f32 = 0.0;
    let start = ui.cursor().min;
    for (at, index) in cards.enumerate() {
        let left = start.x + at as f32 * (width + gap);
        let rect =
            Rect::from_min_size(pos2(left, start.y), vec2(width, before.max(look.tokens.size.row)));
        let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min));
        ui.push_id((id, index), |ui| {
            ui.scope_builder(builder, |ui| {
                card(look, ui, |ui| {
                    ui.set_min_height((before - margin).max(0.0));
                    let bottom = ui.min_rect().top() + (before - margin).max(0.0);
                    let foot = pushed_id();
                    ui.data_mut(|data| data.insert_temp(foot, bottom));
                    ui.data_mut(|data| data.insert_temp(foot.with("by"), 0.0_f32));
                    let inner = ui.scope(|ui| content(ui, index)).response.rect;
                    let down: f32 = ui.data(|data| data.get_temp(foot.with("by"))).unwrap_or(0.0);
                    highest = highest.max(inner.height() - down + margin);
                });
            });
        });
    }
    ui.data_mut(|data| data.insert_temp(id, highest));
    if (highest - before).abs() > 0.5 {
        ui.ctx().request_discard("height of a row of cards");
    }
    let end = pos2(start.x, start.y + highest);
    ui.advance_cursor_after_rect(Rect::from_min_max(start, end));
}
